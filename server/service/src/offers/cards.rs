//! Shelves with what promotions make of them.

use super::line;
use super::today::{Today, scopes};
use crate::{Shop, search};
use domain::catalog::{Home, ProductCard};
use domain::ids::{ProductId, VariantId};
use domain::lang::Lang;
use domain::listing::{Listing, ListingQuery};
use domain::money::Money;
use domain::offer::CardOffer;
use domain::pricing::basket::BasketLine;
use domain::pricing::bill::PriceKind;
use domain::pricing::offer::UnitOffer;
use domain::pricing::rule::Rule;
use domain::pricing::scope::Scope;
use std::collections::BTreeSet;
use store::Connection;
use store::catalog::{PriceFacts, VariantPrice, product_facts, variant_prices};

/// The home page.
///
/// # Errors
/// What the database met.
pub async fn home(shop: &Shop, lang: Lang) -> store::Result<Home> {
    let mut home = store::catalog::home(&shop.store, lang, shop.clock.now()).await?;
    let zones = home.zones.iter_mut().map(|zone| &mut zone.cards);
    let shelves =
        [&mut home.featured, &mut home.newest, &mut home.popular].into_iter().chain(zones);
    fill(shop, shop.store.reader(), shelves.flatten().collect(), lang).await?;
    Ok(home)
}

/// A page of the shelf that a query asks for, or of a search when it has a text; `None` when there is no
/// such category.
///
/// # Errors
/// What the database or the search index met.
pub async fn list_products(
    shop: &Shop,
    query: &ListingQuery,
    lang: Lang,
) -> anyhow::Result<Option<Listing>> {
    let mut listing = search::list_products(shop, query, lang).await?;
    let cards = listing
        .iter_mut()
        .flat_map(|shelf| shelf.cards.iter_mut().chain(&mut shelf.instead))
        .collect();
    fill(shop, shop.store.reader(), cards, lang).await?;
    Ok(listing)
}

/// Writes onto cards what promotions make of them: five queries at most, however many cards.
pub(crate) async fn fill(
    shop: &Shop,
    db: &impl Connection,
    cards: Vec<&mut ProductCard>,
    lang: Lang,
) -> store::Result<()> {
    if cards.is_empty() {
        return Ok(());
    }
    let today = Today::read(shop, db).await?;
    let rules: Vec<&Rule> = told(&today).collect();
    if rules.is_empty() {
        return Ok(());
    }
    let ids: BTreeSet<ProductId> = cards.iter().map(|card| card.id).collect();
    let ids: Vec<ProductId> = ids.into_iter().collect();
    let facts = product_facts(db, &ids).await?;
    let is_whole = |id: &&ProductId| {
        let Some(facts) = facts.get(id) else { return false };
        let any_variant = line(facts, NO_VARIANT, Money::ZERO);
        today.price_rules().any(|rule| rule.scope.covers(&any_variant))
    };
    let whole: Vec<ProductId> = ids.iter().filter(is_whole).copied().collect();
    let prices = variant_prices(db, &ids, &whole, &named_variants(&rules)).await?;
    for card in cards {
        let Some(facts) = facts.get(&card.id) else { continue };
        let prices = prices.iter().filter(|price| price.product == card.id);
        let variants: Vec<Priced> = prices.map(|price| priced(&today, facts, price)).collect();
        card.offer = card_offer(card.price_min, &variants);
        let mut lines: Vec<BasketLine> = variants.into_iter().map(|v| v.line).collect();
        if lines.is_empty() {
            lines.push(line(facts, NO_VARIANT, card.price_min));
        }
        card.promotion = today.promotion_of_card(&lines, lang);
    }
    Ok(())
}

/// Stands for the variants of a product that no rule names.
const NO_VARIANT: VariantId = VariantId(0);

/// Rules that a card may tell of.
fn told(today: &Today) -> impl Iterator<Item = &Rule> {
    today.price_rules().chain(today.named().map(|(_, promotion)| &promotion.rule))
}

fn named_variants(rules: &[&Rule]) -> Vec<VariantId> {
    let scopes = rules.iter().flat_map(|rule| scopes(rule));
    let variants = scopes.filter_map(|scope| match scope {
        Scope::Only(selection) => Some(&selection.variants),
        Scope::All => None,
    });
    let named: BTreeSet<VariantId> = variants.flatten().copied().collect();
    named.into_iter().collect()
}

/// A variant with what it costs now.
struct Priced {
    line: BasketLine,
    was: Money,
    offer: Option<UnitOffer>,
    until: Option<domain::time::Timestamp>,
}

fn priced(today: &Today, facts: &PriceFacts, price: &VariantPrice) -> Priced {
    let line = line(facts, price.variant, price.price);
    let offer = today.offer(&line);
    let until = offer.and_then(|offer| today.until(offer.rule));
    Priced { line, was: price.list_price.unwrap_or(price.price), offer, until }
}

impl Priced {
    fn now(&self) -> Money {
        self.offer.map_or(self.line.list_price, |offer| offer.price)
    }
}

/// The offer that makes a product cheaper than its cheapest variant is by itself.
fn card_offer(price_min: Money, variants: &[Priced]) -> Option<CardOffer> {
    let cheapest = variants.iter().min_by_key(|variant| variant.now())?;
    let offer = cheapest.offer.filter(|offer| offer.price < price_min)?;
    Some(CardOffer {
        price: offer.price,
        was: cheapest.was,
        is_from: variants.iter().any(|variant| variant.now() > offer.price),
        is_flash: offer.kind == PriceKind::Flash,
        until: cheapest.until,
    })
}
