//! What a guest takes along when they sign in: the cart, and the orders placed in this browser.

use super::Visitor;
use crate::Shop;
use crate::cart::units;
use crate::secret::{hash, is_same_hash, new_token};
use domain::cart::{LineItem, merge};
use domain::ids::{CartId, MemberId, SessionId, VariantId};
use domain::order_number::OrderNumber;
use std::collections::HashMap;
use store::Tx;
use store::cart::{
    FreshLine, delete_cart, find_member_cart, find_member_of_cart, give_cart, grant_cart,
    insert_cart, insert_line, list_lines, lock_cart, update_line,
};
use store::member::give_order;
use store::order::find_secrets;
use store::promotion::{claim_coupon, list_claims};

/// The member's cart, with what was in the guest's; the token that opens it in this session. A token from
/// before opens it no more.
pub(super) async fn cart(
    shop: &Shop,
    tx: &Tx,
    member: MemberId,
    session: SessionId,
    visitor: Visitor<'_>,
) -> store::Result<String> {
    let now = shop.clock.now();
    let guest = match visitor.cart {
        Some(token) => lock_cart(tx, &hash(token), now).await?,
        None => None,
    };
    // One that is another member's stays theirs.
    let guest = match guest {
        Some(id) if find_member_of_cart(tx, id).await?.is_some_and(|owner| owner != member) => None,
        other => other,
    };
    let cart = match (find_member_cart(tx, member).await?, guest) {
        (Some(own), Some(guest)) if own != guest => {
            pour(shop, tx, guest, own, visitor).await?;
            delete_cart(tx, guest).await?;
            own
        }
        (Some(own), _) => own,
        (None, Some(guest)) => guest,
        (None, None) => insert_cart(tx, &hash(&new_token()), now).await?,
    };
    give_cart(tx, cart, member, &hash(&new_token())).await?;
    let token = new_token();
    grant_cart(tx, cart, session, &hash(&token)).await?;
    Ok(token)
}

/// Puts the lines and coupons of one cart into another. Quantities add up to what is left.
async fn pour(
    shop: &Shop,
    tx: &Tx,
    from: CartId,
    to: CartId,
    visitor: Visitor<'_>,
) -> store::Result<()> {
    let now = shop.clock.now();
    let mine = list_lines(tx, to, visitor.lang, now).await?;
    let other = list_lines(tx, from, visitor.lang, now).await?;
    let left: HashMap<VariantId, u32> = mine
        .iter()
        .chain(&other)
        .map(|line| (line.shown.variant_id, line.shown.available))
        .collect();
    let available = |id| left.get(&id).copied().unwrap_or(0);
    for item in merge(&items(&mine), &items(&other), available) {
        let theirs = other.iter().find(|line| line.shown.variant_id == item.variant_id);
        // A variant that only the member's cart holds stays as it is, also when less is left.
        let Some(theirs) = theirs else { continue };
        let own = mine.iter().find(|line| line.shown.variant_id == item.variant_id);
        match own {
            Some(line) if line.shown.quantity < item.quantity => {
                update_line(tx, line.id, item.quantity, line.seen_price).await?;
            }
            Some(_) => {}
            None => {
                let (seen, wish) = (theirs.seen_price, theirs.shown.wish);
                insert_line(tx, to, item.variant_id, item.quantity, seen, wish).await?;
            }
        }
    }
    for claim in list_claims(tx, from).await? {
        claim_coupon(tx, to, claim.rule, now).await?;
    }
    Ok(())
}

/// A line for each variant.
fn items(lines: &[FreshLine]) -> Vec<LineItem> {
    let sums = units(lines);
    let mut items: Vec<LineItem> = Vec::new();
    for line in lines {
        let variant_id = line.shown.variant_id;
        if items.iter().all(|item| item.variant_id != variant_id) {
            let quantity = sums.get(&variant_id).copied().unwrap_or(0);
            items.push(LineItem { variant_id, quantity });
        }
    }
    items
}

/// Gives the member the orders that were placed in this browser: whose tokens prove it, and that are nobody's
/// yet.
pub(super) async fn orders(
    tx: &Tx,
    member: MemberId,
    known: &[(String, String)],
) -> store::Result<()> {
    for (number, token) in known {
        let Some(number) = OrderNumber::parse(number) else { continue };
        let Some(secrets) = find_secrets(tx, &number.to_string()).await? else { continue };
        // Only the token of its placing: who tracks an order may be anybody with its number.
        if is_same_hash(&hash(token), &secrets.access_hash) {
            give_order(tx, secrets.id, member).await?;
        }
    }
    Ok(())
}
