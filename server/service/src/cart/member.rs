//! What a member's cart is priced by beyond a guest's: tier, points, their own threshold of free shipping.

use crate::Shop;
use domain::cart::Terms;
use domain::ids::MemberId;
use store::Connection;
use store::points::{find_account, find_spendable};

/// Adds to a cart's terms what its member has.
pub(super) async fn with_member(
    shop: &Shop,
    db: &impl Connection,
    mut terms: Terms,
    member: MemberId,
) -> store::Result<Terms> {
    let members = &shop.settings.members;
    let tier = find_account(db, member).await?.tier;
    terms.set.points = Some(members.pay);
    terms.buyer.tier = Some(tier.id());
    terms.buyer.points = find_spendable(db, member, terms.now).await?;
    terms.buyer.free_shipping_from = Some(members.free_shipping_from(tier));
    Ok(terms)
}
