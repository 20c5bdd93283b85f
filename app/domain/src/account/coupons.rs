//! A member's coupons 優惠券: what can be used, what was, what is over.

use crate::pricing::rule::{Coupon, Rule, RuleKind};
use crate::promotion::PromotionCard;
use crate::time::{DAY_MS, Timestamp};
use serde::{Deserialize, Serialize};

/// Before its end a coupon is told of so early.
pub const SOON_MS: i64 = 7 * DAY_MS;

/// Where a claimed coupon stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum CouponState {
    /// It can be used.
    Usable,
    /// It was used as often as one buyer may.
    Used,
    /// Its time is over, it was called off, or others have used it up.
    Lapsed,
}

impl CouponState {
    /// All, in the order in which they are shown.
    pub const ALL: [Self; 3] = [Self::Usable, Self::Used, Self::Lapsed];

    /// Code in an address.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Usable => "usable",
            Self::Used => "used",
            Self::Lapsed => "lapsed",
        }
    }

    /// Reads a code; what is none is what can be used.
    pub fn from_code(code: &str) -> Self {
        Self::ALL.into_iter().find(|state| state.code() == code).unwrap_or(Self::Usable)
    }

    /// Where a coupon stands that somebody has claimed. `used`: how often it was used altogether, and by them.
    pub fn of(rule: &Rule, coupon: &Coupon, is_on: bool, used: (u32, u32), now: Timestamp) -> Self {
        let (by_all, by_them) = used;
        if coupon.per_member.is_some_and(|most| by_them >= most) {
            Self::Used
        } else if !is_on
            || rule.window.until.is_some_and(|until| until <= now)
            || coupon.total.is_some_and(|most| by_all >= most)
        {
            Self::Lapsed
        } else {
            Self::Usable
        }
    }
}

/// Whether a rule ends soon after a moment.
pub fn ends_soon(rule: &Rule, now: Timestamp) -> bool {
    rule.window.until.is_some_and(|until| now < until && until <= now.plus_ms(SOON_MS))
}

/// A coupon in a wallet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WalletCoupon {
    /// What it is.
    pub card: PromotionCard,
    /// Where it stands.
    pub state: CouponState,
    /// Whether it ends soon.
    pub ends_soon: bool,
    /// Whether it has a page that shows what it is for.
    pub has_page: bool,
    /// The order it was used with, and when.
    pub used: Option<(Timestamp, String)>,
}

impl WalletCoupon {
    /// Its terms; none for what is no coupon.
    pub fn terms(&self) -> Option<&Coupon> {
        match &self.card.rule.kind {
            RuleKind::Coupon(coupon) => Some(coupon),
            _ => None,
        }
    }
}

/// A member's coupons.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wallet {
    /// What can be used stands first, what ends soonest before what ends later; then what was used, the newest first.
    pub coupons: Vec<WalletCoupon>,
}

impl Wallet {
    /// Those in a state.
    pub fn of(&self, state: CouponState) -> impl Iterator<Item = &WalletCoupon> {
        self.coupons.iter().filter(move |coupon| coupon.state == state)
    }

    /// How many can be used, and how many of these end soon.
    pub fn usable(&self) -> (usize, usize) {
        let soon = self.of(CouponState::Usable).filter(|coupon| coupon.ends_soon).count();
        (self.of(CouponState::Usable).count(), soon)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::RuleId;
    use crate::money::Money;
    use crate::pricing::cut::Cut;
    use crate::pricing::rule::{CouponClass, Window};
    use crate::pricing::scope::Scope;

    fn coupon(total: Option<u32>, per_member: Option<u32>) -> Coupon {
        Coupon {
            class: CouponClass::Shop,
            cut: Cut::Off(Money(50)),
            cap: None,
            min_spend: Money(0),
            tiers: Vec::new(),
            first_order: false,
            total,
            per_member,
        }
    }

    #[test]
    fn where_a_coupon_stands() {
        let terms = coupon(Some(10), Some(1));
        let mut rule = Rule {
            id: RuleId(1),
            window: Window { from: None, until: Some(Timestamp(100)) },
            scope: Scope::All,
            group: None,
            priority: 0,
            special_lines: false,
            kind: RuleKind::Coupon(terms.clone()),
        };
        let at = |rule: &Rule, used, now| CouponState::of(rule, &terms, true, used, Timestamp(now));
        assert_eq!(at(&rule, (0, 0), 99), CouponState::Usable);
        assert_eq!(at(&rule, (0, 0), 100), CouponState::Lapsed, "its end is excluded");
        assert_eq!(at(&rule, (10, 0), 0), CouponState::Lapsed, "others were quicker");
        assert_eq!(at(&rule, (10, 1), 100), CouponState::Used, "what was used stays so");
        let off = CouponState::of(&rule, &terms, false, (0, 0), Timestamp(0));
        assert_eq!(off, CouponState::Lapsed);
        rule.window.until = Some(Timestamp(SOON_MS + 5));
        assert!(!ends_soon(&rule, Timestamp(4)) && ends_soon(&rule, Timestamp(5)));
        assert!(!ends_soon(&rule, Timestamp(SOON_MS + 5)), "over is not soon");
        rule.window.until = None;
        assert!(!ends_soon(&rule, Timestamp(0)));
        assert_eq!(at(&rule, (9, 0), i64::MAX), CouponState::Usable);
        for state in CouponState::ALL {
            assert_eq!(CouponState::from_code(state.code()), state);
        }
        assert_eq!(CouponState::from_code("x"), CouponState::Usable);
    }
}
