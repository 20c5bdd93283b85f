//! Puts something into the cart as part of a group buy: to open a group, or to join one.

use super::{Result, lines_with, offer, open_cart, reread, units};
use crate::groups::{group_buy_of, prices_alone};
use crate::{ServiceError, Shop};
use domain::cart::{CartError, CartView, MAX_LINES};
use domain::ids::{CartId, RuleId, VariantId};
use domain::lang::Lang;
use domain::pricing::basket::Wish;
use store::cart::{FreshLine, insert_line, list_lines, set_wish};
use store::catalog::VariantLine;
use store::group::{find_group_by_token, forget_groups, remember_group};
use store::{StoreError, Tx};

/// Puts a variant in as part of its group buy, one unit unless the cart holds some, and gives back the
/// cart's token like [`super::add`]. `group`: the token of a group to join; without one a group is opened
/// when the order is placed. A cart is for one group at a time: what it held for another becomes
/// ordinary.
///
/// # Errors
/// [`CartError::GroupOver`] for a group that can't be joined with this, [`CartError::NotForSale`] when
/// the variant has no group buy now, [`CartError::CheaperAlone`] when the group would save nothing, and those of [`super::add`]; then the cart is as it was.
pub async fn start_group(
    shop: &Shop,
    token: Option<&str>,
    variant_id: VariantId,
    group: Option<&str>,
    lang: Lang,
) -> Result<(String, CartView)> {
    let now = shop.clock.now();
    let offer = &offer(shop, shop.store.reader(), variant_id, lang).await?;
    shop.store
        .write(|tx| async move {
            let joined = match group {
                Some(group) => {
                    let found = find_group_by_token(&tx, group).await?;
                    let fits =
                        found.filter(|g| g.is_open_at(now) && g.product_id == offer.product_id);
                    Some(fits.ok_or(ServiceError::Rule(CartError::GroupOver))?)
                }
                None => None,
            };
            let book = shop.rule_book(&tx).await?;
            let found = group_buy_of(&book, offer, now, joined.as_ref().map(|group| group.rule));
            let (promotion, terms) = found.ok_or(ServiceError::Rule(match joined {
                Some(_) => CartError::GroupOver,
                None => CartError::NotForSale,
            }))?;
            let rule = promotion.id();
            let price = offer.unit_price - terms.cut.saving(offer.unit_price);
            let alone = prices_alone(shop, &tx, std::slice::from_ref(offer), lang).await?;
            if alone.get(&offer.variant_id).is_some_and(|alone| *alone <= price) {
                return Err(ServiceError::Rule(CartError::CheaperAlone));
            }
            let (token, cart_id) = open_cart(shop, &tx, token).await?;
            let lines = list_lines(&tx, cart_id, lang, now).await?;
            leave_other_groups(&tx, &lines, offer, rule).await?;
            put(&tx, cart_id, &lines, offer, rule).await?;
            forget_groups(&tx, cart_id).await?;
            if let Some(group) = joined {
                remember_group(&tx, cart_id, rule, group.id).await?;
            }
            Ok((token, reread(shop, &tx, cart_id, lang).await?))
        })
        .await
}

async fn leave_other_groups(
    tx: &Tx,
    lines: &[FreshLine],
    offer: &VariantLine,
    rule: RuleId,
) -> Result<(), StoreError> {
    for line in lines {
        let is_same =
            line.shown.wish == Wish::Group(rule) && line.shown.product_id == offer.product_id;
        if matches!(line.shown.wish, Wish::Group(_)) && !is_same {
            set_wish(tx, line.id, Wish::Ordinary).await?;
        }
    }
    Ok(())
}

async fn put(
    tx: &Tx,
    cart_id: CartId,
    lines: &[FreshLine],
    offer: &VariantLine,
    rule: RuleId,
) -> Result<()> {
    let VariantLine { variant_id, unit_price, available, .. } = *offer;
    let held = units(lines).get(&variant_id).copied().unwrap_or(0);
    if held.max(1) > available {
        return Err(ServiceError::Rule(CartError::NotEnough { available }));
    }
    let wish = Wish::Group(rule);
    if held > 0 {
        for line in lines_with(lines, variant_id) {
            set_wish(tx, line.id, wish).await?;
        }
        return Ok(());
    }
    if lines.len() >= MAX_LINES {
        return Err(ServiceError::Rule(CartError::TooManyLines));
    }
    Ok(insert_line(tx, cart_id, variant_id, 1, unit_price, wish).await?)
}
