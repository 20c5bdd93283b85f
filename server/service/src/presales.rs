//! Presales as they are shown: a product's, with what its deposit is and when the rest follows. For anybody.
//! Ordering is the cart's and the order's business.

use crate::Shop;
use crate::groups::{covers, may_be_about};
use crate::rule_book::RuleBook;
use domain::ids::ProductId;
use domain::lang::Lang;
use domain::presale::{PresaleChoice, PresaleOffer};
use domain::pricing::rule::{Presale, RuleKind};
use domain::promotion::Promotion;
use domain::time::Timestamp;
use std::cmp::Reverse;
use store::catalog::{VariantLine, product_lines};

/// The presale of a product; nothing when there is none now.
///
/// # Errors
/// What the database met.
pub async fn find_offer(
    shop: &Shop,
    product_id: ProductId,
    lang: Lang,
) -> store::Result<Option<PresaleOffer>> {
    let (db, now) = (shop.store.reader(), shop.clock.now());
    let book = shop.rule_book(db).await?;
    // Most products have none; of those nothing is read.
    if !presales(&book, now).any(|(promotion, _)| may_be_about(promotion, product_id)) {
        return Ok(None);
    }
    let lines = product_lines(db, product_id, lang, now).await?;
    let found = lines.iter().find_map(|line| presale_of(&book, line, now));
    let Some((promotion, terms)) = found else { return Ok(None) };
    Ok(Some(PresaleOffer {
        choices: choices(promotion, &terms, &lines),
        deposit: terms.deposit,
        worth: terms.worth,
        until: promotion.rule.window.until,
        balance_from: terms.balance_from,
        balance_until: terms.balance_until,
        ships_from: terms.ships_from,
        refunds_deposit: shop.settings.presale.refund_deposit,
    }))
}

/// The presales that hold and that are shown.
fn presales(book: &RuleBook, now: Timestamp) -> impl Iterator<Item = (&Promotion, Presale)> {
    book.held_at(now).filter(|promotion| promotion.is_listed).filter_map(|promotion| {
        let RuleKind::Presale(terms) = promotion.rule.kind else { return None };
        Some((promotion, terms))
    })
}

/// The presale of a variant, the cheapest of several.
pub(crate) fn presale_of<'a>(
    book: &'a RuleBook,
    line: &VariantLine,
    now: Timestamp,
) -> Option<(&'a Promotion, Presale)> {
    presales(book, now)
        .filter(|(promotion, _)| covers(promotion, line))
        .filter_map(|(promotion, terms)| Some((price(&terms, line)?, promotion, terms)))
        .min_by_key(|(price, promotion, _)| (*price, Reverse(promotion.id())))
        .map(|(_, promotion, terms)| (promotion, terms))
}

/// What a unit costs in presale, when that is less than otherwise.
fn price(terms: &Presale, line: &VariantLine) -> Option<domain::money::Money> {
    terms.unit_price(line.unit_price).filter(|price| *price < line.unit_price)
}

fn choices(promotion: &Promotion, terms: &Presale, lines: &[VariantLine]) -> Vec<PresaleChoice> {
    let is_offered = |line: &&VariantLine| line.is_on_sale && covers(promotion, line);
    let choice = |line: &VariantLine| {
        Some(PresaleChoice {
            variant_id: line.variant_id,
            price: price(terms, line)?,
            list_price: line.unit_price,
            available: line.available,
        })
    };
    let mut choices: Vec<_> = lines.iter().filter(is_offered).filter_map(choice).collect();
    choices.sort_by_key(|choice| choice.price);
    choices
}
