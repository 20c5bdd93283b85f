//! The cart's commands: show it, put something in, change a quantity, choose coupons and gifts.

mod add;
mod add_all;
mod choose;
mod claim_coupon;
mod member;
mod set_quantity;
mod start_group;
mod start_presale;
mod terms;
mod view;

pub use add::add;
pub use add_all::add_all;
pub use choose::{choose_coupon, choose_gift};
pub use claim_coupon::claim_coupon;
pub use set_quantity::set_quantity;
pub use start_group::start_group;
pub use start_presale::start_presale;
pub(crate) use terms::{Whose, collect, is_used_up, terms, without_rules};
pub(crate) use view::acknowledge_prices;
pub use view::{count, view};

use crate::secret::{hash, new_token};
use crate::{ServiceError, Shop};
use domain::cart::{CartError, CartLine, CartNotice, CartView};
use domain::ids::{CartId, VariantId};
use domain::lang::Lang;
use domain::presale::not_alone;
use domain::pricing::bill::Bill;
use std::collections::BTreeMap;
use store::cart::{FreshLine, find_cart, find_member_of_cart, insert_cart, list_lines, lock_cart};
use store::catalog::{VariantLine, variant_lines};
use store::stock::Units;
use store::{Connection, Tx};

type Result<T, E = ServiceError<CartError>> = std::result::Result<T, E>;

/// The cart that a token opens, with its lines; none for no token or one that opens nothing.
async fn find(
    shop: &Shop,
    db: &impl Connection,
    token: Option<&str>,
    lang: Lang,
) -> store::Result<(Option<CartId>, Vec<FreshLine>)> {
    let Some(token) = token else { return Ok((None, Vec::new())) };
    match find_cart(db, &hash(token)).await? {
        Some(id) => Ok((Some(id), list_lines(db, id, lang, shop.clock.now()).await?)),
        None => Ok((None, Vec::new())),
    }
}

/// The cart a token opens, locked; a new one when it opens none. Tokens are only ever made here: one
/// that a visitor brings along and that opens nothing is not taken over.
async fn open_cart(shop: &Shop, tx: &Tx, token: Option<&str>) -> store::Result<(String, CartId)> {
    let now = shop.clock.now();
    if let Some(token) = token
        && let Some(cart_id) = lock_cart(tx, &hash(token), now).await?
    {
        return Ok((token.to_owned(), cart_id));
    }
    let token = new_token();
    let cart_id = insert_cart(tx, &hash(&token), now).await?;
    Ok((token, cart_id))
}

/// The cart as a page shows it, read anew.
async fn reread(
    shop: &Shop,
    db: &impl Connection,
    cart_id: CartId,
    lang: Lang,
) -> store::Result<CartView> {
    let lines = list_lines(db, cart_id, lang, shop.clock.now()).await?;
    show(shop, db, Some(cart_id), &lines, lang).await
}

/// The cart as a page shows it.
async fn show(
    shop: &Shop,
    db: &impl Connection,
    cart_id: Option<CartId>,
    lines: &[FreshLine],
    lang: Lang,
) -> store::Result<CartView> {
    let member = match cart_id {
        Some(id) => find_member_of_cart(db, id).await?,
        None => None,
    };
    let whose = Whose { cart_id, buyer: None, member };
    let terms = terms(shop, db, whose, lines, lang).await?;
    let mut notices = notices(lines);
    let lines: Vec<CartLine> = lines.iter().map(|line| line.shown.clone()).collect();
    notices.extend(presale_notice(&lines, &terms.bill(&lines, None)));
    Ok(CartView { lines, notices, terms })
}

/// Why lines can't be ordered together: one is in presale, and there are others.
pub(crate) fn presale_notice(lines: &[CartLine], bill: &Bill) -> Option<CartNotice> {
    let line = not_alone(lines, bill)?;
    Some(CartNotice::PresaleAlone { name: line.name.clone() })
}

/// What changed since the shopper last saw these lines: prices by line, stock by variant.
pub(crate) fn notices(lines: &[FreshLine]) -> Vec<CartNotice> {
    let wanted = units(lines);
    let mut told = BTreeMap::new();
    let mut notices = Vec::new();
    for line in lines {
        let shown = &line.shown;
        if line.seen_price != shown.unit_price {
            notices.push(CartNotice::PriceChanged {
                variant_id: shown.variant_id,
                name: shown.name.clone(),
                from: line.seen_price,
                to: shown.unit_price,
            });
        }
        let quantity = wanted.get(&shown.variant_id).copied().unwrap_or(0);
        let told_before = told.insert(shown.variant_id, ()).is_some();
        if !told_before && quantity > shown.available {
            notices.push(CartNotice::NotEnough {
                variant_id: shown.variant_id,
                name: shown.name.clone(),
                available: shown.available,
            });
        }
    }
    notices
}

/// Units by variant, lines of one variant summed.
pub(crate) fn units(lines: &[FreshLine]) -> Units {
    let mut units = Units::new();
    for line in lines {
        let sum: &mut u32 = units.entry(line.shown.variant_id).or_default();
        *sum = sum.saturating_add(line.shown.quantity);
    }
    units
}

/// The variant as it is offered now.
async fn offer(
    shop: &Shop,
    db: &impl Connection,
    variant_id: VariantId,
    lang: Lang,
) -> Result<VariantLine> {
    let found = variant_lines(db, &[variant_id], lang, shop.clock.now()).await?;
    let on_sale = found.into_iter().find(|variant| variant.is_on_sale);
    on_sale.ok_or(ServiceError::Rule(CartError::NotForSale))
}

fn lines_with(lines: &[FreshLine], variant_id: VariantId) -> impl Iterator<Item = &FreshLine> {
    lines.iter().filter(move |line| line.shown.variant_id == variant_id)
}
