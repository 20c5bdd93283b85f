//! The seat that an order takes in a group of buyers.

use super::Priced;
use crate::secret::new_group_token;
use domain::group::GroupState;
use domain::group::mask_name;
use domain::ids::{CartId, GroupId, OrderId, ProductId, RuleId};
use domain::pricing::basket::Wish;
use domain::pricing::bill::PriceKind;
use domain::pricing::rule::{GroupBuy, RuleKind};
use domain::time::{HOUR_MS, Timestamp};
use store::group::{
    ALREADY_IN, GROUP_OVER, GroupRow, NewGroup, NewMember, accept_order, find_group, join_group,
    open_group,
};
use store::{Result, StoreError, Tx};

/// A seat in a group that is joined, or in one that is opened for it.
pub(super) struct Seat {
    /// What the group buy is called.
    pub(super) name: String,
    rule: RuleId,
    product_id: ProductId,
    terms: GroupBuy,
    joined: Option<GroupRow>,
}

/// Who takes a seat, and what is promised to them.
pub(super) struct Sitter<'a> {
    pub(super) order_id: OrderId,
    pub(super) buyer: &'a str,
    pub(super) name: &'a str,
    pub(super) now: Timestamp,
    /// How long after its group came together an order leaves at the latest.
    pub(super) ship_at_most_ms: i64,
}

impl Seat {
    /// The seat that a cart asks for: when some of it has a group's price. Whoever puts things into carts
    /// sees to it that they ask for one.
    pub(super) async fn find(tx: &Tx, cart_id: CartId, priced: &Priced) -> Result<Option<Self>> {
        let Some((rule, product_id)) = wanted(priced) else { return Ok(None) };
        let found = priced.terms.set.rules.iter().find(|known| known.id == rule);
        let Some(RuleKind::Group(terms)) = found.map(|rule| &rule.kind) else { return Ok(None) };
        let joined = find_group(tx, cart_id, rule).await?;
        let name = priced.terms.name(rule).map_or_else(String::new, |name| name.name.clone());
        Ok(Some(Self { name, rule, product_id, terms: *terms, joined }))
    }

    /// Takes the seat; tells the group that came together by it.
    ///
    /// # Errors
    /// A conflict, see [`is_refusal`], when the group can't be joined by this buyer.
    pub(super) async fn take(&self, tx: &Tx, sitter: &Sitter<'_>) -> Result<Option<GroupId>> {
        let name = mask_name(sitter.name);
        let member = NewMember {
            order_id: sitter.order_id,
            buyer: sitter.buyer,
            name: &name,
            joined_at: sitter.now,
        };
        let closes_at = match &self.joined {
            Some(group) => {
                if group.product_id != self.product_id {
                    return Err(StoreError::Conflict { constraint: GROUP_OVER.to_owned() });
                }
                if join_group(tx, group.id, member).await? == GroupState::Full {
                    return Ok(Some(group.id));
                }
                group.closes_at
            }
            None => self.open(tx, member).await?,
        };
        // It may be picked from when the group came together, and that is not later than this.
        let ship_by = closes_at.plus_ms(sitter.ship_at_most_ms);
        accept_order(tx, sitter.order_id, closes_at, ship_by).await?;
        Ok(None)
    }

    async fn open(&self, tx: &Tx, member: NewMember<'_>) -> Result<Timestamp> {
        let closes_at = member.joined_at.plus_ms(i64::from(self.terms.hours) * HOUR_MS);
        let group = NewGroup {
            token: new_group_token(),
            rule: self.rule,
            product_id: self.product_id,
            seats: self.terms.seats,
            closes_at,
        };
        open_group(tx, &group, member).await?;
        Ok(closes_at)
    }
}

/// Whether somebody can't have a seat in the group they wanted to join: it is full, its time is over, or
/// they are in it already.
pub(super) fn is_refusal(error: &StoreError) -> bool {
    error.is_conflict(GROUP_OVER) || error.is_conflict(ALREADY_IN)
}

fn wanted(priced: &Priced) -> Option<(RuleId, ProductId)> {
    priced.bill.lines.iter().find_map(|line| {
        line.parts.iter().find(|part| part.kind == PriceKind::Group)?;
        let shown = &priced.lines.get(usize::try_from(line.key).ok()?)?.shown;
        let Wish::Group(rule) = shown.wish else { return None };
        Some((rule, shown.product_id))
    })
}
