//! What shelves and product pages tell of promotions, for anybody who walks in.

use crate::fixture::*;
use domain::draft::Texts;
use domain::ids::{ProductId, RuleId, VariantId};
use domain::lang::Lang;
use domain::listing::ListingQuery;
use domain::money::Money;
use domain::offer::{BundlePrice, CardOffer, ProductOffers, VariantOffer};
use domain::pricing::bill::PriceKind;
use domain::pricing::cut::Cut;
use domain::pricing::rule::{
    Bundle, Component, Coupon, CouponClass, Per, Rule, RuleKind, Spend, SpendTier, Window,
};
use domain::pricing::scope::{Scope, Selection};
use domain::promotion::{Allotment, PromotionDraft};
use domain::time::{HOUR_MS, Timestamp};
use service::Shop;
use service::offers::{Asked, bundle_price, find_product, home, list_products, offers_of};
use service::related::list_related;
use store::catalog::find_product_by_slug;
use store::promotion::save_promotions;

const SOON: Timestamp = NOW.plus_ms(HOUR_MS);

fn draft(code: &str, scope: Scope, kind: RuleKind) -> PromotionDraft {
    PromotionDraft {
        code: code.into(),
        name: Texts::new(format!("{code} 名"), "", code),
        note: Texts::default(),
        rule: Rule {
            id: RuleId(0),
            window: Window::default(),
            scope,
            group: None,
            priority: 0,
            special_lines: false,
            kind,
        },
        allotments: Vec::new(),
        stacks_with: Vec::new(),
        is_listed: true,
        is_on: true,
    }
}

fn within(from: Timestamp, until: Timestamp, mut draft: PromotionDraft) -> PromotionDraft {
    draft.rule.window = Window { from: Some(from), until: Some(until) };
    draft
}

fn of_product(id: ProductId) -> Scope {
    Scope::Only(Selection { products: vec![id], ..Selection::default() })
}

fn of_variant(id: VariantId) -> Scope {
    Scope::Only(Selection { variants: vec![id], ..Selection::default() })
}

fn special(code: &str, scope: Scope, bp: u32) -> PromotionDraft {
    let special = draft(code, scope, RuleKind::Special(Cut::Percent(bp)));
    within(NOW, SOON, special)
}

fn flash(code: &str, variant_id: VariantId, price: i64, units: u32) -> PromotionDraft {
    let kind = RuleKind::Flash { cut: Cut::To(Money(price)), per_member: Some(1) };
    let allotments = vec![Allotment { variant_id, units }];
    within(NOW, SOON, PromotionDraft { allotments, ..draft(code, of_variant(variant_id), kind) })
}

fn bundle(code: &str, parts: &[(Scope, u32)], cut: Cut) -> PromotionDraft {
    let component =
        |(any_of, units): &(Scope, u32)| Component { any_of: any_of.clone(), units: *units };
    let components = parts.iter().map(component).collect();
    draft(code, Scope::All, RuleKind::Bundle(Bundle { components, cut, most: None }))
}

async fn product_id(shop: &Shop, slug: &str) -> ProductId {
    find_product_by_slug(&shop.store, slug, LANG, NOW).await.unwrap().unwrap().id
}

async fn offers(shop: &Shop, slug: &str) -> ProductOffers {
    find_product(shop, slug, LANG).await.unwrap().unwrap().offers
}

/// The card of a product: the same wherever it stands.
async fn card(shop: &Shop, slug: &str) -> domain::catalog::ProductCard {
    let listing = list_products(shop, &ListingQuery::parse(None, ""), LANG).await.unwrap().unwrap();
    let found = listing.cards.into_iter().find(|card| card.slug == slug).unwrap();
    let home = home(shop, LANG).await.unwrap();
    assert_eq!(home.newest.iter().find(|card| card.slug == slug), Some(&found));
    let other = product_id(shop, if slug == "tea" { "shirt" } else { "tea" }).await;
    let related = list_related(shop, other, LANG).await.unwrap();
    let mut related = related.iter().flat_map(|shelf| &shelf.cards);
    assert_eq!(related.find(|card| card.slug == slug), Some(&found));
    found
}

async fn save(shop: &Shop, drafts: &[PromotionDraft]) {
    save_promotions(&shop.store, drafts).await.unwrap();
}

store::on_both_databases! {
    async fn without_promotions_nothing_is_offered(store: Store) {
        let shop = shop(store).await;
        assert_eq!(offers(&shop, "tea").await, ProductOffers::default());
        let card = card(&shop, "tea").await;
        assert_eq!((card.offer, card.promotion), (None, None));
        assert!(find_product(&shop, "nothing", LANG).await.unwrap().is_none());
    }

    async fn a_special_holds_for_its_time(store: Store) {
        let shop = shop(store).await;
        let shirt = product_id(&shop, "shirt").await;
        let later = within(SOON, SOON.plus_ms(HOUR_MS), special("later", of_product(shirt), 5_000));
        save(&shop, &[special("now", of_product(shirt), 1_000), later]).await;
        let offer = CardOffer {
            price: Money(810),
            was: Money(900),
            is_from: true,
            is_flash: false,
            until: Some(SOON),
        };
        assert_eq!(card(&shop, "shirt").await.offer, Some(offer));
        assert_eq!(card(&shop, "tea").await.offer, None);
        let prices: Vec<_> = offers(&shop, "shirt").await.variants.iter().map(|o| o.price.0).collect();
        assert_eq!(prices, [810, 855]);
        shop.clock.advance_ms(HOUR_MS);
        let next = card(&shop, "shirt").await.offer.unwrap();
        assert_eq!((next.price, next.until), (Money(450), Some(SOON.plus_ms(HOUR_MS))));
        shop.clock.advance_ms(HOUR_MS);
        assert_eq!(card(&shop, "shirt").await.offer, None);
        assert_eq!(offers(&shop, "shirt").await.variants, []);
    }

    async fn a_flash_sale_lasts_as_long_as_its_allotment(store: Store) {
        let shop = shop(store).await;
        let large = variant_id(&shop, "SHIRT-L").await;
        save(&shop, &[flash("fl", large, 500, 4)]).await;
        execute(&shop.store, "UPDATE flash_allotments SET sold = 3").await;
        let offer = VariantOffer {
            variant: large,
            price: Money(500),
            was: Money(950),
            is_flash: true,
            until: Some(SOON),
            units: 4,
            left: 1,
        };
        assert_eq!(offers(&shop, "shirt").await.variants, [offer]);
        assert_eq!(offer.sold_percent(), Some(75));
        let shown = card(&shop, "shirt").await.offer.unwrap();
        assert_eq!((shown.price, shown.was, shown.is_flash, shown.is_from), (Money(500), Money(950), true, true));
        execute(&shop.store, "UPDATE flash_allotments SET sold = 4").await;
        assert_eq!(offers(&shop, "shirt").await.variants, []);
        assert_eq!(card(&shop, "shirt").await.offer, None);
    }

    async fn a_dearer_variant_on_offer_is_not_the_price_of_the_card(store: Store) {
        let shop = shop(store).await;
        let large = variant_id(&shop, "SHIRT-L").await;
        save(&shop, &[flash("fl", large, 920, 4)]).await;
        assert_eq!(card(&shop, "shirt").await.offer, None);
        assert_eq!(offers(&shop, "shirt").await.variants.len(), 1);
    }

    async fn promotions_are_named_the_nearest_first(store: Store) {
        let shop = shop(store).await;
        let tea = product_id(&shop, "tea").await;
        let spend = || {
            let tier = SpendTier { from: Money(500), cut: Cut::Off(Money(50)) };
            RuleKind::Spend(Spend::Tiers(vec![tier]))
        };
        let second = RuleKind::Nth { n: 2, cut: Cut::Percent(5_000), per: Per::Scope };
        let hidden = draft("hidden", of_product(tea), spend());
        save(&shop, &[
            draft("all-a", Scope::All, spend()),
            draft("all-b", Scope::All, spend()),
            draft("tea-spend", of_product(tea), spend()),
            draft("tea-second", of_product(tea), second),
            PromotionDraft { is_listed: false, ..hidden },
        ]).await;
        let codes = |offers: ProductOffers| -> Vec<String> {
            offers.promotions.into_iter().map(|link| link.slug).collect()
        };
        assert_eq!(codes(offers(&shop, "tea").await), ["tea-second", "tea-spend", "all-a"]);
        assert_eq!(codes(offers(&shop, "shirt").await), ["all-a"]);
        assert_eq!(card(&shop, "tea").await.promotion.as_deref(), Some("tea-second 名"));
        assert_eq!(card(&shop, "shirt").await.promotion, None);
        let english = find_product(&shop, "tea", Lang::En).await.unwrap().unwrap();
        assert_eq!(english.offers.promotions[0].name, "tea-second");
    }

    async fn coupons_that_are_left_can_be_claimed(store: Store) {
        let shop = shop(store).await;
        let shirt = product_id(&shop, "shirt").await;
        let coupon = |class, total| RuleKind::Coupon(Coupon {
            class,
            cut: Cut::Off(Money(50)),
            cap: None,
            min_spend: Money(300),
            tiers: Vec::new(),
            first_order: false,
            total,
            per_member: None,
        });
        let secret = draft("secret", Scope::All, coupon(CouponClass::Shop, None));
        save(&shop, &[
            draft("everything", Scope::All, coupon(CouponClass::Shop, Some(3))),
            draft("shirts", of_product(shirt), coupon(CouponClass::Goods, None)),
            PromotionDraft { is_listed: false, ..secret },
        ]).await;
        let codes = async |slug| -> Vec<String> {
            offers(&shop, slug).await.coupons.into_iter().map(|coupon| coupon.code).collect()
        };
        assert_eq!(codes("shirt").await, ["shirts", "everything"]);
        assert_eq!(codes("tea").await, ["everything"]);
        execute(&shop.store, "INSERT INTO coupon_counts (promotion_id, used) \
            SELECT id, 3 FROM promotions WHERE code = 'everything'").await;
        assert_eq!(codes("tea").await, Vec::<String>::new());
    }

    async fn bundles_come_with_choices_and_their_price(store: Store) {
        let shop = shop(store).await;
        let (tea, shirt) = (product_id(&shop, "tea").await, product_id(&shop, "shirt").await);
        let pair = [(of_product(tea), 2), (of_product(shirt), 1)];
        save(&shop, &[bundle("pair", &pair, Cut::Off(Money(200)))]).await;
        let found = offers(&shop, "shirt").await.bundles;
        let [pair] = &found[..] else { panic!("{found:?}") };
        assert_eq!(pair.price, BundlePrice { apart: Money(1_500), together: Money(1_300) });
        let slots: Vec<_> = pair.slots().map(|(part, c)| (part.choices.len(), c.slug.as_str())).collect();
        assert_eq!(slots, [(1, "tea"), (1, "tea"), (2, "shirt")]);
        let tea_id = variant_id(&shop, "TEA").await;
        let large = variant_id(&shop, "SHIRT-L").await;
        let price = bundle_price(&shop, "pair", &[tea_id, large, tea_id]).await.unwrap();
        assert_eq!(price, Some(BundlePrice { apart: Money(1_550), together: Money(1_350) }));
        let none = bundle_price(&shop, "pair", &[tea_id, large]).await.unwrap().unwrap();
        assert_eq!(none.apart, none.together);
        assert_eq!(bundle_price(&shop, "nothing", &[tea_id]).await.unwrap(), None);
        assert_eq!(bundle_price(&shop, "pair", &[tea_id; 21]).await.unwrap(), None);
        // What can't be put together isn't offered.
        execute(&shop.store, "UPDATE stock_levels SET on_hand = 0 WHERE variant_id IN \
            (SELECT id FROM variants WHERE sku = 'TEA')").await;
        assert_eq!(offers(&shop, "shirt").await.bundles, []);
    }

    async fn a_bundle_that_saves_nothing_is_not_shown(store: Store) {
        let shop = shop(store).await;
        let shirt = product_id(&shop, "shirt").await;
        save(&shop, &[bundle("dear", &[(of_product(shirt), 2)], Cut::To(Money(5_000)))]).await;
        assert_eq!(offers(&shop, "shirt").await.bundles, []);
    }

    async fn offers_of_many_variants_at_once(store: Store) {
        let shop = shop(store).await;
        let (tea, shirt) = (product_id(&shop, "tea").await, product_id(&shop, "shirt").await);
        let (tea_id, large) = (variant_id(&shop, "TEA").await, variant_id(&shop, "SHIRT-L").await);
        save(&shop, &[special("sp", of_product(tea), 2_000), flash("fl", large, 500, 4)]).await;
        let asked = |product, variant, price| Asked { product, variant, price: Money(price) };
        let asked = [asked(tea, tea_id, 300), asked(shirt, large, 950), asked(ProductId(0), VariantId(0), 1)];
        let found = offers_of(&shop, shop.store.reader(), &asked, LANG).await.unwrap();
        assert_eq!(found.len(), 2);
        let of = |id| {
            let offered = found.get(&id).unwrap();
            let price = offered.price.unwrap();
            (price.price.0, price.kind, offered.until, offered.allotment)
        };
        assert_eq!(of(tea_id), (240, PriceKind::Special, Some(SOON), None));
        assert_eq!(of(large), (500, PriceKind::Flash, Some(SOON), Some((4, 4))));
    }
}
