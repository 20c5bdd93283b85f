//! The calendar of promotions holds together on every day: valid rules, texts in three languages,
//! flash sessions without a gap, bundles that save, and no cart that is absurdly cheap.

#[path = "shared/scripts.rs"]
mod scripts;
#[path = "shared/shop.rs"]
mod shop;

use demo::{Codes, calendar_end, promotions};
use domain::lang::Lang;
use domain::money::Money;
use domain::pricing::engine::price_basket;
use domain::pricing::rule::{Bundle, CouponClass, RuleKind, Window};
use domain::pricing::scope::Scope;
use domain::pricing::validate::validate;
use domain::promotion::{PromotionDraft, is_code};
use domain::time::{DAY_MS, HOUR_MS, MINUTE_MS, Timestamp};
use shop::{NOW, Shop, TAIPEI};
use std::collections::BTreeSet;

/// How many ordinary carts are priced at each moment.
const CARTS: usize = 40;

/// Forty moments over more than a year.
fn moments() -> impl Iterator<Item = Timestamp> {
    (0..40).map(|n| NOW.plus_ms(n * (10 * DAY_MS + 7 * HOUR_MS)))
}

fn is_open(window: Window, now: Timestamp) -> bool {
    window.from.is_none_or(|from| from <= now) && window.until.is_none_or(|until| now < until)
}

fn all(codes: &Codes, now: Timestamp) -> Vec<PromotionDraft> {
    promotions(now, TAIPEI, codes)
}

fn count(drafts: &[PromotionDraft], is: impl Fn(&PromotionDraft) -> bool) -> usize {
    drafts.iter().filter(|draft| is(draft)).count()
}

#[test]
fn every_rule_is_valid_on_every_day() {
    let shop = Shop::of(usize::MAX);
    for now in moments() {
        let set = shop::rule_set(&all(&shop.codes, now));
        validate(&set).unwrap_or_else(|errors| panic!("{}: {errors:?}", now.rfc3339()));
    }
}

#[test]
fn codes_are_unique_and_can_be_typed() {
    let shop = Shop::of(usize::MAX);
    for now in moments() {
        let drafts = all(&shop.codes, now);
        let codes: BTreeSet<&str> = drafts.iter().map(|draft| draft.code.as_str()).collect();
        assert_eq!(codes.len(), drafts.len());
        assert!(codes.iter().all(|code| is_code(code)), "{codes:?}");
        for draft in &drafts {
            assert!(draft.stacks_with.iter().all(|code| codes.contains(code.as_str())));
        }
    }
}

#[test]
fn every_text_is_there_and_in_its_own_script() {
    let (simplified, traditional) = (scripts::only_simplified(), scripts::only_traditional());
    let shop = Shop::of(usize::MAX);
    for draft in moments().flat_map(|now| all(&shop.codes, now)) {
        for text in [&draft.name, &draft.note] {
            assert!(Lang::ALL.iter().all(|lang| !text.raw(*lang).trim().is_empty()), "{draft:?}");
            let bad: String = text.zh_hant.chars().filter(|c| simplified.contains(c)).collect();
            assert_eq!(bad, "", "{}: {}", draft.code, text.zh_hant);
            let bad: String = text.zh_hans.chars().filter(|c| traditional.contains(c)).collect();
            assert_eq!(bad, "", "{}: {}", draft.code, text.zh_hans);
            assert!(text.en.is_ascii() || draft.code.starts_with("special-"), "{}", text.en);
        }
    }
}

#[test]
fn the_same_day_gives_the_same_and_a_later_one_adds_to_it() {
    let shop = Shop::of(usize::MAX);
    // NOW is 10:13 in Taipei.
    let midnight = NOW.plus_ms(-10 * HOUR_MS);
    let last = midnight.plus_ms(23 * HOUR_MS + 30 * MINUTE_MS);
    let today = all(&shop.codes, midnight);
    assert_eq!(today, all(&shop.codes, NOW));
    assert_eq!(today, all(&shop.codes, last));
    let tomorrow = all(&shop.codes, NOW.plus_ms(DAY_MS));
    assert_ne!(today, tomorrow);
    for draft in tomorrow.iter().filter(|draft| draft.code != "opening-sale") {
        if let Some(before) = today.iter().find(|before| before.code == draft.code) {
            assert_eq!(before, draft);
        }
    }
    assert!(count(&tomorrow, |draft| !today.iter().any(|d| d.code == draft.code)) >= 8);
}

#[test]
fn one_flash_session_runs_at_every_moment() {
    let shop = Shop::of(usize::MAX);
    for now in [NOW, NOW.plus_ms(200 * DAY_MS)] {
        let drafts = all(&shop.codes, now);
        let is_flash = |d: &&PromotionDraft| matches!(d.rule.kind, RuleKind::Flash { .. });
        let flash: Vec<_> = drafts.iter().filter(is_flash).collect();
        assert_eq!(flash.len(), 45 * 8);
        for half_hour in 0..45 * 48 {
            let moment = now.plus_ms(-10 * HOUR_MS - 13 * MINUTE_MS + half_hour * 30 * MINUTE_MS);
            let moment = Timestamp(moment.0.div_euclid(MINUTE_MS) * MINUTE_MS);
            let running = flash.iter().filter(|draft| is_open(draft.rule.window, moment)).count();
            assert_eq!(running, 1, "{}", moment.rfc3339());
        }
        let last = flash.iter().filter_map(|draft| draft.rule.window.until).max();
        assert_eq!(last, Some(calendar_end(now, TAIPEI)));
        let mut before: Option<BTreeSet<_>> = None;
        for draft in flash {
            assert!(draft.allotments.iter().all(|a| (10..=60).contains(&a.units)));
            let variants: BTreeSet<_> = draft.allotments.iter().map(|a| a.variant_id).collect();
            let Scope::Only(selection) = &draft.rule.scope else { panic!("{}", draft.code) };
            assert_eq!(selection.variants.iter().copied().collect::<BTreeSet<_>>(), variants);
            assert_eq!(variants.len(), 8, "{}", draft.code);
            assert!(before.is_none_or(|before| before.is_disjoint(&variants)), "{}", draft.code);
            before = Some(variants);
        }
    }
}

#[test]
fn what_journeys_name_is_in_no_flash_sale() {
    let shop = Shop::of(usize::MAX);
    let journeys = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../end2end/journeys");
    let scripts: String = std::fs::read_dir(journeys)
        .unwrap()
        .map(|entry| std::fs::read_to_string(entry.unwrap().path()).unwrap())
        .collect();
    let named = |slug: &str| {
        ["'{}'", "/p/{}'", "/p/{}`"].iter().any(|form| scripts.contains(&form.replace("{}", slug)))
    };
    let mut flashed = BTreeSet::new();
    for draft in all(&shop.codes, NOW) {
        if matches!(draft.rule.kind, RuleKind::Flash { .. }) {
            flashed.extend(draft.allotments.iter().map(|a| a.variant_id));
        }
    }
    let products = demo::products(usize::MAX, NOW).take(demo::handmade_count());
    let slugs: Vec<String> = products.map(|product| product.slug).collect();
    assert!(slugs.iter().filter(|slug| named(slug)).count() >= 5);
    for slug in slugs.iter().filter(|slug| named(slug)) {
        let variant = shop.codes.first(slug);
        assert!(variant.is_none_or(|id| !flashed.contains(&id)), "{slug}");
    }
}

#[test]
fn specials_always_end_soon_somewhere() {
    let shop = Shop::of(usize::MAX);
    for now in moments() {
        let drafts = all(&shop.codes, now);
        let running: Vec<_> = drafts
            .iter()
            .filter(|d| d.code.starts_with("special-") && is_open(d.rule.window, now))
            .collect();
        assert!((28..=36).contains(&running.len()), "{}", running.len());
        let soon = now.plus_ms(2 * DAY_MS);
        let ending = running.iter().filter(|d| d.rule.window.until.is_some_and(|t| t <= soon));
        assert!(ending.count() >= 4);
    }
}

#[test]
fn an_event_runs_and_another_is_announced() {
    // Events are on categories; without products there is less else to make.
    let codes = Codes { category: Shop::of(0).codes.category, ..Codes::default() };
    for day in 0..800 {
        let now = NOW.plus_ms(day * DAY_MS);
        let drafts = all(&codes, now);
        let running = |draft: &PromotionDraft| {
            draft.code.starts_with("season-") && is_open(draft.rule.window, now)
        };
        let soon = now.plus_ms(30 * DAY_MS);
        let announced = |draft: &PromotionDraft| {
            (draft.code.starts_with("event-") || draft.code.starts_with("season-"))
                && draft.rule.window.from.is_some_and(|from| now < from && from <= soon)
        };
        assert_eq!(count(&drafts, running), 2, "{}", now.rfc3339());
        assert!(count(&drafts, announced) >= 1, "{}", now.rfc3339());
    }
}

#[test]
fn a_presale_can_be_ordered_at_every_moment() {
    let shop = Shop::of(usize::MAX);
    for now in moments() {
        let drafts = all(&shop.codes, now);
        let mut open = 0;
        for draft in drafts.iter().filter(|draft| is_open(draft.rule.window, now)) {
            let RuleKind::Presale(presale) = draft.rule.kind else { continue };
            open += 1;
            assert!(now < presale.balance_until && presale.balance_from < presale.ships_from);
            let lines = shop.lines.iter().filter(|line| draft.rule.scope.covers(line));
            for line in lines {
                let price = presale.unit_price(line.list_price).unwrap();
                let percent = price.0 * 100 / line.list_price.0;
                assert!((70..=95).contains(&percent), "{}: {percent} %", draft.code);
            }
        }
        assert_eq!(open, 2, "{}", now.rfc3339());
    }
}

#[test]
fn every_bundle_saves_on_every_choice() {
    let shop = Shop::of(usize::MAX);
    let drafts = all(&shop.codes, NOW);
    let mut bundles = 0;
    for draft in &drafts {
        let RuleKind::Bundle(Bundle { components, cut, .. }) = &draft.rule.kind else { continue };
        bundles += 1;
        let (mut least, mut most) = (Money::ZERO, Money::ZERO);
        for component in components {
            let lines = shop.lines.iter().filter(|line| component.any_of.covers(line));
            let prices: Vec<Money> = lines.map(|line| line.list_price).collect();
            least += prices.iter().min().unwrap().times(component.units);
            most += prices.iter().max().unwrap().times(component.units);
        }
        for sum in [least, most] {
            let percent = cut.saving(sum).0 * 100 / sum.0;
            assert!((4..=40).contains(&percent), "{}: {percent} % of {sum:?}", draft.code);
        }
    }
    assert!(bundles >= 20, "{bundles}");
}

#[test]
fn every_kind_of_promotion_and_coupon_is_there() {
    let drafts = all(&Shop::of(usize::MAX).codes, NOW);
    let kind = |is: fn(&RuleKind) -> bool| count(&drafts, |draft| is(&draft.rule.kind));
    assert!(kind(|k| matches!(k, RuleKind::Nth { .. })) >= 1);
    assert!(kind(|k| matches!(k, RuleKind::BuyGet(_))) >= 2);
    assert!(kind(|k| matches!(k, RuleKind::Gift(_))) >= 2);
    assert!(kind(|k| matches!(k, RuleKind::AddOn(_))) >= 1);
    assert!(kind(|k| matches!(k, RuleKind::Spend(_))) >= 3);
    assert_eq!(kind(|k| matches!(k, RuleKind::Group(_))), 4);
    assert!(kind(|k| matches!(k, RuleKind::Presale(_))) >= 2);
    assert_eq!(kind(|k| matches!(k, RuleKind::Redemption { .. })), 3);
    let coupon = |is: fn(&domain::pricing::rule::Coupon) -> bool| {
        count(&drafts, |draft| {
            let open = is_open(draft.rule.window, NOW);
            matches!(&draft.rule.kind, RuleKind::Coupon(coupon) if open && is(coupon))
        })
    };
    assert!(coupon(|c| c.class == CouponClass::Shop) >= 4);
    assert!(coupon(|c| c.class == CouponClass::Goods) >= 4);
    assert!(coupon(|c| c.class == CouponClass::Shipping) >= 1);
    assert!(coupon(|c| c.first_order) >= 1 && coupon(|c| c.cap.is_some()) >= 1);
    assert!(coupon(|c| c.total == Some(50)) == 1 && coupon(|c| c.per_member == Some(1)) >= 8);
    assert_eq!(count(&drafts, |draft| !draft.stacks_with.is_empty()), 2);
    let hidden: Vec<_> = drafts.iter().filter(|d| !d.is_listed).map(|d| d.code.as_str()).collect();
    assert_eq!(hidden, ["puzi-friend"]);
}

#[test]
fn a_small_shop_has_what_its_goods_allow() {
    let shop = Shop::of(30);
    let drafts = all(&shop.codes, NOW);
    validate(&shop::rule_set(&drafts)).unwrap();
    let running = |d: &PromotionDraft| {
        matches!(d.rule.kind, RuleKind::Flash { .. }) && is_open(d.rule.window, NOW)
    };
    assert_eq!(count(&drafts, running), 1);
    assert!(count(&drafts, |draft| matches!(draft.rule.kind, RuleKind::Coupon(_))) >= 10);
    assert!(count(&drafts, |draft| draft.code.starts_with("season-")) >= 2);
    let whole = all(&Shop::of(usize::MAX).codes, NOW);
    assert!(drafts.len() < whole.len());
    let empty = all(&Codes::default(), NOW);
    validate(&shop::rule_set(&empty)).unwrap();
    assert!(empty.iter().any(|draft| draft.code == "opening-sale"));
}

/// Whoever opens a group waits for something: no flash sale or special is as cheap for one alone.
#[test]
fn a_group_always_saves() {
    let shop = Shop::of(usize::MAX);
    let mut goods = 0;
    for now in moments() {
        let drafts = all(&shop.codes, now);
        for line in &shop.lines {
            let covering = || drafts.iter().filter(|draft| draft.rule.scope.covers(line));
            let group = covering().find_map(|draft| match &draft.rule.kind {
                RuleKind::Group(group) => Some(group.cut.saving(line.list_price)),
                _ => None,
            });
            let Some(group) = group else { continue };
            goods += 1;
            for draft in covering() {
                let (RuleKind::Flash { cut, .. } | RuleKind::Special(cut)) = &draft.rule.kind
                else {
                    continue;
                };
                assert!(cut.saving(line.list_price) < group, "{} on {}", draft.code, line.key);
            }
        }
    }
    assert!(goods > 0);
}

/// Ordinary carts and carts that make up a bundle, with every coupon in the wallet and as many points
/// as are allowed, on a first order: never under two fifths of the list price.
#[test]
fn no_cart_is_absurdly_cheap() {
    let shop = Shop::of(usize::MAX);
    for (number, now) in moments().enumerate() {
        let drafts = all(&shop.codes, now);
        let is_open = |draft: &PromotionDraft| is_open(draft.rule.window, now);
        let set = shop::rule_set(&drafts.into_iter().filter(is_open).collect::<Vec<_>>());
        let buyer = shop::eager_buyer();
        let bundles = set.rules.iter().filter_map(|rule| match &rule.kind {
            RuleKind::Bundle(bundle) => Some(shop.cart_for(bundle)),
            _ => None,
        });
        for lines in (0..CARTS).map(|cart| shop.cart(number * CARTS + cart)).chain(bundles) {
            let basket = shop::with_everything(lines, &set);
            let bill = price_basket(&basket, &set, &buyer, now);
            let (paid, list) = (bill.goods, bill.list_total);
            let told = (now.rfc3339(), paid, list, &bill.adjustments);
            assert!(paid.0 * 100 >= list.0 * 40, "{told:?}");
        }
    }
}
