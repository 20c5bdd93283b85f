//! What shoppers are told of promotions: what is on, one of them with its products, the flash sale by
//! its sessions. Only what is listed and switched on.

use crate::Shop;
use crate::cart::is_used_up;
use crate::offers::fill;
use crate::remembered::Remembered;
use domain::cart::Extra;
use domain::catalog::{Image, ProductCard};
use domain::ids::{RuleId, VariantId};
use domain::lang::Lang;
use domain::pricing::rule::{Rule, RuleKind};
use domain::pricing::scope::Scope;
use domain::promotion::{
    FlashItem, FlashPage, FlashSession, Promotion, PromotionCard, PromotionPage, WhatsOn,
};
use domain::time::{DAY_MS, HOUR_MS, Timestamp};
use std::collections::BTreeMap;
use store::Connection;
use store::catalog::{list_cards, list_in_scope, variant_lines};
use store::promotion::{coupon_facts, list_allotments};

/// How far ahead promotions are announced.
const ANNOUNCED_MS: i64 = 30 * DAY_MS;
/// Pictures with a promotion.
const PICTURES: u32 = 4;
/// Products on a promotion's own page.
const PRODUCTS: u32 = 48;
/// How far ahead the flash sale's page looks.
const SESSIONS_MS: i64 = 26 * HOUR_MS;

/// How long the pictures of a promotion are remembered.
const PICTURES_MS: i64 = 60_000;
/// Promotions whose pictures are remembered.
const PICTURED: usize = 2_000;

/// Pictures by promotion, language and version of the promotions.
pub(crate) type Pictures = Remembered<(RuleId, Lang, i64), Vec<Image>>;

/// An empty memory of pictures.
pub(crate) fn remember() -> Pictures {
    Remembered::new(PICTURED, PICTURES_MS)
}

/// What is on, and what begins soon.
///
/// # Errors
/// What the database met.
pub async fn whats_on(shop: &Shop, lang: Lang) -> store::Result<WhatsOn> {
    let (db, now) = (shop.store.reader(), shop.clock.now());
    let book = shop.rule_book(db).await?;
    let (mut running, mut coupons, mut upcoming) = (Vec::new(), Vec::new(), Vec::new());
    for promotion in book.promotions.iter().filter(|p| p.is_on && p.is_listed) {
        let window = promotion.rule.window;
        let is_coupon = matches!(promotion.rule.kind, RuleKind::Coupon(_));
        match (&promotion.rule.kind, window.closed_at(now)) {
            // Single prices stand with their products; a shop has many of them.
            (RuleKind::Flash { .. } | RuleKind::Tier { .. }, _) => {}
            (RuleKind::Special(_), _) if is_single(&promotion.rule) => {}
            (_, None) if is_coupon => coupons.push(promotion),
            (_, None) => running.push(promotion),
            _ if is_coupon => {}
            (_, Some(_)) => {
                let soon = |from: Timestamp| from > now && from < now.plus_ms(ANNOUNCED_MS);
                if window.from.is_some_and(soon) {
                    upcoming.push(promotion);
                }
            }
        }
    }
    let ids: Vec<RuleId> = coupons.iter().map(|coupon| coupon.id()).collect();
    let facts = if ids.is_empty() { vec![] } else { coupon_facts(db, &ids, None).await? };
    let used_up = |promotion: &Promotion| match &promotion.rule.kind {
        RuleKind::Coupon(coupon) => is_used_up(&facts, promotion.id(), coupon.total),
        _ => false,
    };
    let version = book.version();
    let mut on = WhatsOn { flash: running_session(shop, lang).await?, ..WhatsOn::default() };
    for promotion in running {
        on.running.push(card(shop, promotion, lang, version, true).await?);
    }
    for promotion in coupons {
        let face = card(shop, promotion, lang, version, false).await?;
        on.coupons.push(PromotionCard { is_used_up: used_up(promotion), ..face });
    }
    for promotion in upcoming {
        on.upcoming.push(card(shop, promotion, lang, version, false).await?);
    }
    Ok(on)
}

/// Whether a price is one product's own.
fn is_single(rule: &Rule) -> bool {
    matches!(&rule.scope, Scope::Only(only) if only.categories.is_empty()
        && only.brands.is_empty() && only.tags.is_empty()
        && only.products.len() + only.variants.len() <= 1)
}

/// A promotion with what it is about; nothing for an unknown code, or one that is not to be shown.
///
/// # Errors
/// What the database met.
pub async fn find_promotion(
    shop: &Shop,
    code: &str,
    lang: Lang,
) -> store::Result<Option<PromotionPage>> {
    let (db, now) = (shop.store.reader(), shop.clock.now());
    let book = shop.rule_book(db).await?;
    let Some(promotion) = book.find(code).filter(|p| p.is_on && p.is_listed) else {
        return Ok(None);
    };
    let mut products = match &promotion.rule.kind {
        RuleKind::Bundle(bundle) => {
            let mut parts = Vec::new();
            for component in &bundle.components {
                parts.extend(list_in_scope(db, &component.any_of, PICTURES, lang, now).await?);
            }
            parts
        }
        _ => list_in_scope(db, &promotion.rule.scope, PRODUCTS, lang, now).await?,
    };
    fill(shop, db, products.iter_mut().collect(), lang).await?;
    let mut face = bare(promotion, lang);
    if let RuleKind::Coupon(coupon) = &promotion.rule.kind {
        let facts = coupon_facts(db, &[promotion.id()], None).await?;
        face.is_used_up = is_used_up(&facts, promotion.id(), coupon.total);
    }
    face.images = pictures(&products);
    Ok(Some(PromotionPage { card: face, products, now }))
}

async fn card(
    shop: &Shop,
    promotion: &Promotion,
    lang: Lang,
    version: i64,
    with_pictures: bool,
) -> store::Result<PromotionCard> {
    let mut card = bare(promotion, lang);
    if !with_pictures {
        return Ok(card);
    }
    let (asked, now) = ((promotion.id(), lang, version), shop.clock.now());
    card.images = match shop.pictures.get(&asked, now) {
        Some(known) => known.to_vec(),
        None => {
            let found = find_pictures(shop.store.reader(), promotion, lang, now).await?;
            shop.pictures.put(asked, found, now).to_vec()
        }
    };
    Ok(card)
}

async fn find_pictures(
    db: &impl Connection,
    promotion: &Promotion,
    lang: Lang,
    now: Timestamp,
) -> store::Result<Vec<Image>> {
    Ok(match &promotion.rule.kind {
        RuleKind::Bundle(bundle) => {
            let mut images = Vec::new();
            for component in bundle.components.iter().take(PICTURES as usize) {
                images.extend(pictures(&list_in_scope(db, &component.any_of, 1, lang, now).await?));
            }
            images
        }
        // The whole shop has no picture of its own.
        _ if promotion.rule.scope == Scope::All => Vec::new(),
        _ => pictures(&list_in_scope(db, &promotion.rule.scope, PICTURES, lang, now).await?),
    })
}

fn bare(promotion: &Promotion, lang: Lang) -> PromotionCard {
    PromotionCard {
        code: promotion.code.clone(),
        name: promotion.name.get(lang).to_owned(),
        note: promotion.note.get(lang).to_owned(),
        rule: promotion.rule.clone(),
        images: Vec::new(),
        is_used_up: false,
    }
}

fn pictures(cards: &[ProductCard]) -> Vec<Image> {
    cards.iter().take(PICTURES as usize).map(|card| card.image.clone()).collect()
}

/// The flash session that runs.
///
/// # Errors
/// What the database met.
pub async fn running_session(shop: &Shop, lang: Lang) -> store::Result<Option<FlashSession>> {
    let book = shop.rule_book(shop.store.reader()).await?;
    let running = book.held_at(shop.clock.now()).find(|promotion| is_session(promotion));
    match running {
        Some(promotion) => Ok(Some(session(shop, promotion, lang).await?)),
        None => Ok(None),
    }
}

/// The products that the running flash session sells, and when it ends.
///
/// # Errors
/// What the database met.
pub async fn flash_shelf(
    shop: &Shop,
    lang: Lang,
) -> store::Result<Option<(Timestamp, Vec<ProductCard>)>> {
    let (db, now) = (shop.store.reader(), shop.clock.now());
    let book = shop.rule_book(db).await?;
    let Some(promotion) = book.held_at(now).find(|promotion| is_session(promotion)) else {
        return Ok(None);
    };
    let Some((_, until)) = bounds(promotion) else { return Ok(None) };
    let variants = variants_of(promotion);
    let lines = variant_lines(db, &variants, lang, now).await?;
    let products: Vec<_> = lines.iter().map(|line| line.product_id).collect();
    let mut cards = list_cards(db, &products, lang, now).await?;
    fill(shop, db, cards.iter_mut().collect(), lang).await?;
    Ok(Some((until, cards)))
}

/// The flash sale's page: the session that runs and those that follow, and the one with a code, or else the one that runs.
///
/// # Errors
/// What the database met.
pub async fn flash_page(shop: &Shop, code: Option<&str>, lang: Lang) -> store::Result<FlashPage> {
    let now = shop.clock.now();
    let book = shop.rule_book(shop.store.reader()).await?;
    let near = |promotion: &&Promotion| {
        bounds(promotion)
            .is_some_and(|(from, until)| until > now && from < now.plus_ms(SESSIONS_MS))
    };
    let mut near: Vec<&Promotion> =
        book.promotions.iter().filter(|p| p.is_on && is_session(p)).filter(near).collect();
    near.sort_by_key(|promotion| promotion.rule.window.from);
    let asked = near.iter().find(|p| code.is_some_and(|code| p.code == code));
    let running = near.iter().find(|p| p.rule.window.closed_at(now).is_none());
    let chosen = asked.or(running).or(near.last());
    let sessions = near.iter().filter_map(|promotion| {
        let (from, until) = bounds(promotion)?;
        Some((promotion.code.clone(), from, until))
    });
    Ok(FlashPage {
        sessions: sessions.collect(),
        session: match chosen {
            Some(promotion) => Some(session(shop, promotion, lang).await?),
            None => None,
        },
        now,
    })
}

/// A flash sale with a beginning and an end that is to be shown.
fn is_session(promotion: &Promotion) -> bool {
    let is_flash = matches!(promotion.rule.kind, RuleKind::Flash { .. });
    is_flash && promotion.is_listed && bounds(promotion).is_some()
}

fn bounds(promotion: &Promotion) -> Option<(Timestamp, Timestamp)> {
    promotion.rule.window.from.zip(promotion.rule.window.until)
}

fn variants_of(promotion: &Promotion) -> Vec<VariantId> {
    match &promotion.rule.scope {
        Scope::Only(selection) => selection.variants.clone(),
        Scope::All => Vec::new(),
    }
}

async fn session(shop: &Shop, promotion: &Promotion, lang: Lang) -> store::Result<FlashSession> {
    let (db, now) = (shop.store.reader(), shop.clock.now());
    let RuleKind::Flash { cut, per_member } = &promotion.rule.kind else {
        return Err(store::StoreError::NotFound);
    };
    let stands = list_allotments(db, &[promotion.id()]).await?;
    let stands: BTreeMap<VariantId, (u32, u32)> =
        stands.iter().map(|stand| (stand.variant_id, (stand.units, stand.sold))).collect();
    let variants: Vec<VariantId> = stands.keys().copied().collect();
    let lines = variant_lines(db, &variants, lang, now).await?;
    let items = lines.into_iter().filter(|line| line.is_on_sale).map(|line| {
        let (units, sold) = stands.get(&line.variant_id).copied().unwrap_or_default();
        let price = line.unit_price - cut.saving(line.unit_price);
        FlashItem { item: Extra::from(line), price, units, sold }
    });
    let (from, until) = bounds(promotion).unwrap_or((now, now));
    Ok(FlashSession {
        code: promotion.code.clone(),
        name: promotion.name.get(lang).to_owned(),
        from,
        until,
        per_member: *per_member,
        items: items.collect(),
    })
}
