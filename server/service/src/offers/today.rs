//! The promotions that hold at one moment, and what is left of its flash sales.

use crate::Shop;
use crate::rule_book::RuleBook;
use domain::catalog::Link;
use domain::ids::{RuleId, VariantId};
use domain::lang::Lang;
use domain::pricing::basket::{BasketLine, FlashFact};
use domain::pricing::offer::{UnitOffer, bundle_price, unit_offer};
use domain::pricing::rule::{Rule, RuleKind};
use domain::pricing::scope::Scope;
use domain::promotion::Promotion;
use domain::time::Timestamp;
use std::sync::Arc;
use store::Connection;
use store::promotion::{FlashStand, list_allotments};

/// Most promotions that are named for a product.
const MAX_NAMED: usize = 4;

/// What holds now.
pub(super) struct Today {
    pub now: Timestamp,
    book: Arc<RuleBook>,
    stands: Vec<FlashStand>,
    left: Vec<FlashFact>,
}

impl Today {
    /// Reads it: one small query, and one more while a flash sale is on.
    pub async fn read(shop: &Shop, db: &impl Connection) -> store::Result<Self> {
        let (now, book) = (shop.clock.now(), shop.rule_book(db).await?);
        let is_flash = |p: &&Promotion| matches!(p.rule.kind, RuleKind::Flash { .. });
        let flash: Vec<RuleId> = book.held_at(now).filter(is_flash).map(Promotion::id).collect();
        let stands = list_allotments(db, &flash).await?;
        let left = |stand: &FlashStand| FlashFact {
            rule: stand.rule,
            variant: stand.variant_id,
            left: stand.units.saturating_sub(stand.sold),
            bought: 0,
        };
        Ok(Self { now, left: stands.iter().map(left).collect(), book, stands })
    }

    /// All that hold.
    pub fn held(&self) -> impl Iterator<Item = &Promotion> {
        self.book.held_at(self.now)
    }

    /// Rules that give a unit its price.
    pub fn price_rules(&self) -> impl Iterator<Item = &Rule> {
        let is_price =
            |rule: &&Rule| matches!(rule.kind, RuleKind::Special(_) | RuleKind::Flash { .. });
        self.held().map(|promotion| &promotion.rule).filter(is_price)
    }

    /// The price of one unit, when a promotion makes it.
    pub fn offer(&self, line: &BasketLine) -> Option<UnitOffer> {
        unit_offer(line, self.price_rules(), &self.left, self.now)
    }

    /// What units cost by themselves and as a bundle.
    pub fn bundle_price(
        &self,
        lines: Vec<BasketLine>,
        bundle: &Rule,
    ) -> domain::offer::BundlePrice {
        bundle_price(lines, bundle, self.price_rules(), &self.left, self.now)
    }

    /// When a rule ends.
    pub fn until(&self, rule: RuleId) -> Option<Timestamp> {
        self.held().find(|promotion| promotion.id() == rule)?.rule.window.until
    }

    /// Units that a flash sale has of a variant, and how many of them are left.
    pub fn allotment(&self, rule: RuleId, variant: VariantId) -> Option<(u32, u32)> {
        let of = |stand: &&FlashStand| stand.rule == rule && stand.variant_id == variant;
        let stand = self.stands.iter().find(of)?;
        Some((stand.units, stand.units.saturating_sub(stand.sold)))
    }

    /// Promotions that any of a product's lines takes part in, beside its price: the nearest first, at
    /// most one of them about the whole shop.
    pub fn promotions(&self, lines: &[BasketLine], lang: Lang) -> Vec<Link> {
        let mut named: Vec<(bool, u8, i32, &Promotion)> = self
            .named()
            .filter(|(_, promotion)| lines.iter().any(|line| is_about(&promotion.rule, line)))
            .map(|(rank, p)| (is_shop_wide(&p.rule), rank, -p.rule.priority, p))
            .collect();
        named.sort_by_key(|(wide, rank, priority, p)| (*wide, *rank, *priority, p.id()));
        let near = named.iter().filter(|entry| !entry.0).count().min(MAX_NAMED);
        let wide = named.iter().skip_while(|entry| !entry.0).take(1);
        let shown = named.iter().take(near).chain(wide).take(MAX_NAMED);
        shown.map(|entry| link(entry.3, lang)).collect()
    }

    /// The name of the promotion that a card shows: the nearest one that isn't about the whole shop.
    pub fn promotion_of_card(&self, lines: &[BasketLine], lang: Lang) -> Option<String> {
        self.named()
            .filter(|(_, promotion)| !is_shop_wide(&promotion.rule))
            .filter(|(_, promotion)| lines.iter().any(|line| is_about(&promotion.rule, line)))
            .min_by_key(|(rank, promotion)| (*rank, -promotion.rule.priority, promotion.id()))
            .map(|(_, promotion)| promotion.name.get(lang).to_owned())
    }

    /// Promotions that are told beside a price, with the rank of their kind.
    pub fn named(&self) -> impl Iterator<Item = (u8, &Promotion)> {
        let listed = self.held().filter(|promotion| promotion.is_listed);
        listed.filter_map(|promotion| Some((rank(&promotion.rule.kind)?, promotion)))
    }
}

/// What says most about a single product comes first.
const fn rank(kind: &RuleKind) -> Option<u8> {
    Some(match kind {
        RuleKind::Presale(_) => 0,
        RuleKind::Nth { .. } => 1,
        RuleKind::BuyGet(_) => 2,
        RuleKind::Gift(_) => 3,
        RuleKind::Bundle(_) => 4,
        RuleKind::Spend(_) => 5,
        _ => return None,
    })
}

fn link(promotion: &Promotion, lang: Lang) -> Link {
    Link { slug: promotion.code.clone(), name: promotion.name.get(lang).to_owned() }
}

fn is_about(rule: &Rule, line: &BasketLine) -> bool {
    let rewards = match &rule.kind {
        RuleKind::BuyGet(terms) => terms.reward.as_ref(),
        _ => None,
    };
    rule.concerns(line) || rewards.is_some_and(|scope| scope.covers(line))
}

fn is_shop_wide(rule: &Rule) -> bool {
    match &rule.kind {
        RuleKind::Bundle(bundle) => bundle.components.iter().any(|c| c.any_of == Scope::All),
        _ => rule.scope == Scope::All,
    }
}

/// What a rule names, list by list.
pub(super) fn scopes(rule: &Rule) -> Vec<&Scope> {
    match &rule.kind {
        RuleKind::Bundle(bundle) => bundle.components.iter().map(|c| &c.any_of).collect(),
        RuleKind::BuyGet(terms) => std::iter::once(&rule.scope).chain(&terms.reward).collect(),
        _ => vec![&rule.scope],
    }
}
