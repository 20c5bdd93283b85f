//! Recommendations: who stands beside whom, what is gathered of visits, what goes along.

use crate::fixture::shop;
use domain::ids::ProductId;
use domain::lang::Lang;
use domain::margin::margin;
use domain::money::Money;
use domain::related::{LEAST, Source};
use domain::time::Timestamp;
use domain::visit::{History, Report};
use service::behaviour::{
    ShelfFigure, flush, forget, import_baskets, note, note_in_cart, shelf_figures,
};
use service::bundle_ideas::{BundleIdea, Terms, bundle_ideas};
use service::recommender::{learn, refresh};
use service::related::{Choice, choose, for_you, list_along, list_related};
use service::{Settings, Shop};
use std::collections::{BTreeMap, BTreeSet};
use store::Store;
use store::behaviour::{Deed, list_behaviours};
use store::catalog::{
    goods_costs, import_catalog, import_products, list_traits, product_ids, product_ids_after,
};

const LANG: Lang = Lang::En;

/// The first products of the demo mall.
async fn mall(store: Store, products: usize) -> (Shop, Vec<ProductId>) {
    import_catalog(&store, &demo::catalog()).await.unwrap();
    let drafts: Vec<_> = demo::products(products, Timestamp(0)).collect();
    import_products(&store, &drafts).await.unwrap();
    let shop = Shop::new(store, Settings::default());
    let ids = product_ids_after(shop.store.reader(), 0, 1_000).await.unwrap();
    (shop, ids.into_iter().map(ProductId).collect())
}

fn slugs<'a>(baskets: &[Vec<&'a str>]) -> Vec<&'a str> {
    baskets.iter().flatten().copied().collect::<BTreeSet<_>>().into_iter().collect()
}

async fn find_slugs(shop: &Shop, ids: &[ProductId]) -> BTreeMap<ProductId, String> {
    let costs = goods_costs(shop.store.reader(), ids, LANG, shop.clock.now()).await.unwrap();
    costs.into_iter().map(|(id, goods)| (id, goods.slug)).collect()
}

store::on_both_databases! {
    async fn every_product_on_sale_has_ten_others(store: Store) {
        let (shop, ids) = mall(store, 60).await;
        let on_sale = list_traits(shop.store.reader(), &ids, shop.clock.now()).await.unwrap();
        assert!(on_sale.len() > 40);
        for id in on_sale.into_keys() {
            let shelves = list_related(&shop, id, LANG).await.unwrap();
            let shown: Vec<ProductId> =
                shelves.iter().flat_map(|shelf| &shelf.cards).map(|card| card.id).collect();
            assert!(shown.len() >= LEAST && !shown.contains(&id), "{id:?}: {shown:?}");
        }
        assert!(list_related(&shop, ProductId(-1), LANG).await.unwrap().is_empty());
    }

    async fn what_staff_choose_shows_at_once(store: Store) {
        let (shop, ids) = mall(store, 60).await;
        let (own, other) = (ids[0], ids[ids.len() - 1]);
        let first = async || {
            let shelves = list_related(&shop, own, LANG).await.unwrap();
            let goes_with = shelves.into_iter().find(|shelf| shelf.source == Source::GoesWith);
            goes_with.and_then(|shelf| shelf.cards.first().map(|card| card.id))
        };
        choose(&shop, own, &[other, own], Choice::Pinned).await.unwrap();
        assert_eq!(first().await, Some(other));
        choose(&shop, own, &[other], Choice::Banned).await.unwrap();
        let shelves = list_related(&shop, own, LANG).await.unwrap();
        assert!(shelves.iter().flat_map(|shelf| &shelf.cards).all(|card| card.id != other));
        choose(&shop, own, &[other], Choice::None).await.unwrap();
        assert_ne!(first().await, Some(other));
    }

    async fn a_visitor_is_recommended_what_was_not_seen_yet(store: Store) {
        let (shop, ids) = mall(store, 60).await;
        let mut history = History::default();
        assert!(for_you(&shop, &history, LANG).await.unwrap().cards.is_empty());
        ids[..3].iter().for_each(|id| history.note(*id));
        let found = for_you(&shop, &history, LANG).await.unwrap();
        assert!(found.is_on && found.because.len() == 3, "{:?}", found.because);
        assert!(!found.cards.is_empty());
        assert!(found.cards.iter().all(|card| !ids[..3].contains(&card.id)));
        let off = for_you(&shop, &History::switched_off(), LANG).await.unwrap();
        assert!(!off.is_on && off.cards.is_empty());
        let bought: Vec<&str> = found.cards[..2].iter().map(|card| card.slug.as_str()).collect();
        let along = list_along(&shop, &bought, LANG).await.unwrap();
        assert!(!along.is_empty());
        assert!(along.iter().all(|card| !bought.contains(&card.slug.as_str())));
        assert!(list_along(&shop, &["nothing"], LANG).await.unwrap().is_empty());
    }

    async fn what_is_bought_together_is_learned_and_read_on(store: Store) {
        let (shop, _) = mall(store, demo::handmade_count()).await;
        let baskets: Vec<_> = demo::baskets(600).collect();
        import_baskets(&shop, "demo", &baskets).await.unwrap();
        assert!(!refresh(&shop).await.unwrap(), "nothing learned yet");
        assert!(learn(&shop).await.unwrap() > 100);
        assert_eq!(learn(&shop).await.unwrap(), 0, "good for some minutes");
        assert!(refresh(&shop).await.unwrap() && !refresh(&shop).await.unwrap());
        // The pair that meets most often.
        let mut pairs: BTreeMap<(&str, &str), u32> = BTreeMap::new();
        for basket in &baskets {
            for (at, a) in basket.iter().enumerate() {
                for b in &basket[at + 1..] {
                    *pairs.entry((a, b)).or_default() += 1;
                }
            }
        }
        let known = product_ids(shop.store.reader(), &slugs(&baskets)).await.unwrap();
        let pairs = pairs.into_iter().filter(|((a, b), _)| known.contains_key(*a) && known.contains_key(*b));
        let ((a, b), _) = pairs.max_by_key(|(_, times)| *times).unwrap();
        let shelves = list_related(&shop, known[a], LANG).await.unwrap();
        let together = shelves.iter().find(|shelf| shelf.source == Source::BoughtTogether).unwrap();
        assert!(together.cards.iter().any(|card| card.slug == b), "{a} and {b}");
        let along = list_along(&shop, &[a], LANG).await.unwrap();
        assert!(along.iter().any(|card| card.slug == b));
    }

    async fn baskets_of_the_past_are_brought_in_once(store: Store) {
        let (shop, _) = mall(store, demo::handmade_count()).await;
        let baskets: Vec<_> = demo::baskets(200).collect();
        let added = import_baskets(&shop, "demo", &baskets).await.unwrap();
        assert!(added > 50, "{added}");
        assert_eq!(import_baskets(&shop, "demo", &baskets).await.unwrap(), 0);
        let deeds = list_behaviours(shop.store.reader(), 0, 10_000).await.unwrap();
        assert!(deeds.iter().all(|deed| deed.deed == Deed::Bought));
    }

    async fn what_is_bought_together_is_told_to_staff(store: Store) {
        let (shop, ids) = mall(store, demo::handmade_count()).await;
        let terms = Terms { min_orders: 3, limit: 5, off_bp: 1_000 };
        assert_eq!(bundle_ideas(&shop, terms, LANG).await.unwrap(), []);
        let slugs: BTreeMap<_, _> = find_slugs(&shop, &ids).await;
        let (a, b, c) = (&slugs[&ids[0]], &slugs[&ids[1]], &slugs[&ids[2]]);
        let baskets: Vec<Vec<&str>> = (0..40)
            .map(|n| match n % 4 {
                0 => vec![a.as_str(), b],
                1 => vec![a.as_str(), b, c],
                n => vec![slugs[&ids[3 + n]].as_str(), &slugs[&ids[7 + n]]],
            })
            .collect();
        import_baskets(&shop, "past", &baskets).await.unwrap();
        learn(&shop).await.unwrap();
        let ideas = bundle_ideas(&shop, terms, LANG).await.unwrap();
        let told = |ideas: &[BundleIdea], count: usize| {
            let mut found = ideas.iter().filter(|idea| idea.goods.len() == count);
            found.find(|idea| idea.goods.iter().any(|one| one.slug == *b)).cloned().unwrap()
        };
        let (pair, triple) = (told(&ideas, 2), told(&ideas, 3));
        assert!(pair.goods.iter().any(|one| one.slug == *a), "{pair:?}");
        assert_eq!((pair.orders, pair.support), (20, 0.5));
        assert_eq!((triple.orders, triple.support), (10, 0.25));
        // Half of the orders have the one, half the other: by chance a quarter has both.
        assert!((pair.lift - 2.0).abs() < 1e-9, "{}", pair.lift);
        let list: Money = pair.goods.iter().map(|one| one.price).sum();
        let cost: Money = pair.goods.iter().filter_map(|one| one.cost).sum();
        assert_eq!(pair.margin, Some(margin(list, 1_000, 500, cost)));
        assert!(pair.price < list && pair.expected_margin().unwrap() > 0.0);
    }

    async fn visits_are_gathered_and_written_together(store: Store) {
        let shop = shop(store).await;
        let tea = ProductId(7);
        let place = (Source::Similar, 2);
        let report = Report { viewed: vec![tea], found: vec![tea], shown: vec![place, place], opened: vec![place] };
        note(&shop, Some("a"), &report);
        note(&shop, None, &report);
        note_in_cart(&shop, "a", tea);
        assert!(list_behaviours(shop.store.reader(), 0, 10).await.unwrap().is_empty());
        flush(&shop).await.unwrap();
        assert_eq!(flush(&shop).await.unwrap(), 0, "once");
        let deeds = list_behaviours(shop.store.reader(), 0, 10).await.unwrap();
        let deeds: Vec<_> = deeds.iter().map(|deed| (deed.deed, deed.product, &*deed.visit)).collect();
        assert_eq!(deeds, [(Deed::View, tea, "a"), (Deed::Found, tea, "a"), (Deed::Cart, tea, "a")]);
        note(&shop, None, &report);
        flush(&shop).await.unwrap();
        let figures = shelf_figures(&shop, 1).await.unwrap();
        let expected = ShelfFigure { source: Source::Similar, position: 2, shown: 6, opened: 3 };
        assert_eq!(figures, [expected]);
        assert_eq!(forget(&shop).await.unwrap(), 0);
    }
}
