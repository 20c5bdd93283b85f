//! Groups of buyers as they are shown: one of them, and a product's group buy with the groups to join.
//! For anybody: names are masked. Joining is the cart's and the order's business.

use crate::Shop;
use crate::offers::{Asked, Offered, offers_of};
use crate::rule_book::RuleBook;
use domain::catalog::ProductCard;
use domain::group::{GroupChoice, GroupOffer, GroupState, GroupView, OFFERED_GROUPS};
use domain::ids::{ProductId, RuleId, VariantId};
use domain::lang::Lang;
use domain::money::Money;
use domain::pricing::basket::Wish;
use domain::pricing::rule::{GroupBuy, RuleKind};
use domain::pricing::scope::{Scope, Selection};
use domain::promotion::Promotion;
use domain::time::Timestamp;
use std::collections::HashMap;
use store::Connection;
use store::catalog::{VariantLine, list_cards, product_lines};
use store::group::{find_group_by_token, list_group_members, list_open_groups};

/// The group with that token; nothing for a token of none.
///
/// # Errors
/// What the database met.
pub async fn find_group(shop: &Shop, token: &str, lang: Lang) -> store::Result<Option<GroupView>> {
    let (db, now) = (shop.store.reader(), shop.clock.now());
    let Some(group) = find_group_by_token(db, token).await? else { return Ok(None) };
    let book = shop.rule_book(db).await?;
    let promotion = book.promotions.iter().find(|promotion| promotion.id() == group.rule);
    let held = group_buys(&book, now, Some(group.rule)).next();
    let choices = match held {
        Some((promotion, terms)) => {
            choices(promotion, terms, product_lines(db, group.product_id, lang, now).await?)
        }
        None => Vec::new(),
    };
    let state = group.state.at(now, group.closes_at);
    let is_open = state == GroupState::Open;
    let product: Option<ProductCard> =
        list_cards(db, &[group.product_id], lang, now).await?.into_iter().next();
    Ok(Some(GroupView {
        token: group.token,
        promotion: promotion.map_or_else(String::new, |p| p.name.get(lang).to_owned()),
        product,
        choices,
        seats: group.seats,
        left: if is_open { group.seats.saturating_sub(group.taken) } else { 0 },
        members: list_group_members(db, group.id).await?,
        opened_at: group.opened_at,
        closes_at: group.closes_at,
        state,
        now,
    }))
}

/// The group buy of a product, with the groups that can be joined; nothing when there is none now.
///
/// # Errors
/// What the database met.
pub async fn find_offer(
    shop: &Shop,
    product_id: ProductId,
    lang: Lang,
) -> store::Result<Option<GroupOffer>> {
    let (db, now) = (shop.store.reader(), shop.clock.now());
    let book = shop.rule_book(db).await?;
    // Most products have none; of those nothing is read.
    if !group_buys(&book, now, None).any(|(promotion, _)| may_be_about(promotion, product_id)) {
        return Ok(None);
    }
    let lines = product_lines(db, product_id, lang, now).await?;
    let alone = prices_alone(shop, db, &lines, lang).await?;
    let best = lines.iter().find_map(|line| group_buy_of(&book, line, now, None));
    let Some((promotion, terms)) = best else { return Ok(None) };
    let mut choices = choices(promotion, terms, lines);
    choices.retain(|choice| alone.get(&choice.variant_id).is_none_or(|p| choice.price < *p));
    if choices.is_empty() {
        return Ok(None);
    }
    let limit = OFFERED_GROUPS as u64;
    Ok(Some(GroupOffer {
        code: promotion.code.clone(),
        name: promotion.name.get(lang).to_owned(),
        choices,
        seats: terms.seats,
        hours: terms.hours,
        open: list_open_groups(db, promotion.id(), product_id, now, limit).await?,
        now,
    }))
}

/// What a unit costs for whoever buys it alone, where a promotion makes that price. A group buy that
/// saves nothing against it isn't offered: the order would take the better price and be in no group.
///
/// # Errors
/// What the database met.
pub(crate) async fn prices_alone(
    shop: &Shop,
    db: &impl Connection,
    lines: &[VariantLine],
    lang: Lang,
) -> store::Result<HashMap<VariantId, Money>> {
    let ask = |line: &VariantLine| Asked {
        product: line.product_id,
        variant: line.variant_id,
        price: line.unit_price,
    };
    let asked: Vec<Asked> = lines.iter().map(ask).collect();
    let offers = offers_of(shop, db, &asked, lang).await?;
    let price = |(id, offered): (VariantId, Offered)| Some((id, offered.price?.price));
    Ok(offers.into_iter().filter_map(price).collect())
}

/// Whether a promotion can be about a product, as far as its id tells.
pub(crate) fn may_be_about(promotion: &Promotion, product_id: ProductId) -> bool {
    match &promotion.rule.scope {
        Scope::Only(only) if is_of_products(only) => only.products.contains(&product_id),
        Scope::All | Scope::Only(_) => true,
    }
}

/// Whether a selection can be judged by a product's id alone.
fn is_of_products(only: &Selection) -> bool {
    let Selection { categories, brands, tags, variants, .. } = only;
    categories.is_empty() && brands.is_empty() && tags.is_empty() && variants.is_empty()
}

/// The group buys that hold and that are shown, or the one that is asked for.
fn group_buys(
    book: &RuleBook,
    now: Timestamp,
    only: Option<RuleId>,
) -> impl Iterator<Item = (&Promotion, GroupBuy)> {
    book.held_at(now).filter_map(move |promotion| {
        let RuleKind::Group(terms) = promotion.rule.kind else { return None };
        let is_asked_for = only.map_or(promotion.is_listed, |only| only == promotion.id());
        is_asked_for.then_some((promotion, terms))
    })
}

/// The group buy of a variant, the cheapest of several; or the one that is asked for, if it is about
/// the variant.
pub(crate) fn group_buy_of<'a>(
    book: &'a RuleBook,
    line: &VariantLine,
    now: Timestamp,
    only: Option<RuleId>,
) -> Option<(&'a Promotion, GroupBuy)> {
    group_buys(book, now, only).filter(|(promotion, _)| covers(promotion, line)).max_by_key(
        |(promotion, terms)| (terms.cut.saving(line.unit_price), std::cmp::Reverse(promotion.id())),
    )
}

/// Whether a promotion is about a variant.
pub(crate) fn covers(promotion: &Promotion, line: &VariantLine) -> bool {
    let basket = line.clone().into_cart_line(1, Wish::Ordinary).to_basket_line(0);
    promotion.rule.scope.covers(&basket)
}

fn choices(promotion: &Promotion, terms: GroupBuy, lines: Vec<VariantLine>) -> Vec<GroupChoice> {
    let is_offered = |line: &VariantLine| line.is_on_sale && covers(promotion, line);
    let choice = |line: VariantLine| GroupChoice {
        variant_id: line.variant_id,
        price: line.unit_price - terms.cut.saving(line.unit_price),
        list_price: line.unit_price,
        options: line.options,
        available: line.available,
    };
    let mut choices: Vec<_> = lines.into_iter().filter(is_offered).map(choice).collect();
    choices.sort_by_key(|choice| choice.price);
    choices
}
