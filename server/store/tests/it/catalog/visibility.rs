//! What may be seen when: states, schedules, sold-out products; everywhere alike.

use super::drafts::{NOW, product, stock};
use domain::catalog::ProductState;
use domain::draft::ProductDraft;
use domain::ids::VariantId;
use domain::lang::Lang;
use domain::listing::ListingQuery;
use domain::time::Timestamp;
use store::Store;
use store::catalog::{
    category_tree, find_product_by_slug, home, list_near, list_products, list_traits,
    product_slugs, variant_lines,
};

fn shop() -> Vec<ProductDraft> {
    let change = |slug: &str, how: &dyn Fn(&mut ProductDraft)| {
        let mut draft = product(slug);
        draft.featured_rank = Some(1);
        how(&mut draft);
        draft
    };
    let sold_out = |draft: &mut ProductDraft| draft.variants[0].on_hand = 0;
    vec![
        change("listed", &|_| {}),
        change("draft", &|draft| draft.state = ProductState::Draft),
        change("unlisted", &|draft| draft.state = ProductState::Unlisted),
        change("scheduled", &|draft| {
            draft.listed_from = Some(NOW.plus_ms(10));
            draft.listed_until = Some(NOW.plus_ms(20));
        }),
        change("sold-out", &sold_out),
        change("hides-when-sold-out", &|draft| {
            sold_out(draft);
            draft.unlist_when_sold_out = true;
        }),
        change("would-hide-when-sold-out", &|draft| draft.unlist_when_sold_out = true),
    ]
}

/// The slugs that every query agrees on.
async fn seen(store: &Store, now: Timestamp) -> Vec<String> {
    let mut slugs = product_slugs(store, now).await.unwrap();
    slugs.sort();
    let query = ListingQuery { page: 1, ..ListingQuery::default() };
    let listing = list_products(store, &query, Lang::En, now).await.unwrap().unwrap();
    let mut listed: Vec<_> = listing.cards.iter().map(|card| card.slug.clone()).collect();
    listed.sort();
    assert_eq!(listed, slugs);
    let tree = category_tree(store, Lang::En, now).await.unwrap();
    assert_eq!(tree[0].product_count as usize, slugs.len());
    let home = home(store, Lang::En, now).await.unwrap();
    let shelves = [&home.newest, &home.zones[0].cards].map(|cards| cards.len());
    assert_eq!(shelves, [slugs.len(); 2]);
    assert_eq!(home.featured.len(), slugs.len().min(5));
    let first = listing.cards[0].id;
    let traits = list_traits(store.reader(), &[first], now).await.unwrap();
    let near = list_near(store.reader(), &traits[&first], now, 20).await.unwrap();
    assert_eq!(near.len(), slugs.len() - 1);
    for slug in shop().into_iter().map(|draft| draft.slug) {
        let page = find_product_by_slug(store, &slug, Lang::En, now).await.unwrap();
        assert_eq!(page.is_some(), slugs.contains(&slug), "{slug}");
    }
    slugs
}

store::on_both_databases! {
    async fn every_query_sees_the_same(store: Store) {
        stock(&store, &shop()).await;
        let always = ["listed", "sold-out", "would-hide-when-sold-out"];
        let during = ["listed", "scheduled", "sold-out", "would-hide-when-sold-out"];
        for (after_ms, expected) in [
            (9, &always[..]),
            (10, &during),
            (19, &during),
            (20, &always),
        ] {
            assert_eq!(seen(&store, NOW.plus_ms(after_ms)).await, expected, "after {after_ms} ms");
        }
    }

    async fn a_cart_keeps_what_is_no_longer_on_sale_but_can_not_buy_it(store: Store) {
        stock(&store, &shop()).await;
        let ids: Vec<_> = (1..=7).rev().chain([99, 7]).map(VariantId).collect();
        let reader = store.reader();
        let lines = variant_lines(reader, &ids, Lang::En, NOW).await.unwrap();
        let found: Vec<_> = lines.iter().map(|line| (line.slug.as_str(), line.available)).collect();
        assert_eq!(found, [
            ("would-hide-when-sold-out", 2),
            ("hides-when-sold-out", 0),
            ("sold-out", 0),
            ("scheduled", 0),
            ("unlisted", 0),
            ("draft", 0),
            ("listed", 2),
        ]);
        assert!(variant_lines(reader, &[], Lang::En, NOW).await.unwrap().is_empty());
    }
}
