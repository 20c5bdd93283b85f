//! Listings against their brute-force evaluation.

use super::brute_force::{Counts, Item, facets, price_range, shelf};
use super::drafts::{Dice, NOW, WORDS, execute, generate, stock};
use domain::lang::Lang;
use domain::listing::{Listing, ListingQuery, PAGE_SIZE, Sort};
use domain::money::Money;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use store::Store;
use store::catalog::list_products;

const QUERIES: usize = 150;

async fn list(store: &Store, query: &ListingQuery) -> Listing {
    list_products(store, query, Lang::ZhHant, NOW).await.unwrap().expect("a known category")
}

/// A shelf of generated products with sales and reviews.
async fn furnish(store: &Store, dice: &mut Dice, count: usize) -> Vec<Item> {
    let drafts = generate(dice, count);
    stock(store, &drafts).await;
    let mut items = Vec::new();
    for draft in drafts {
        let (sold, reviews) = (dice.roll(3) as i64, dice.roll(3) as i32);
        let stars_x100 = if reviews > 0 { 100 * (1 + dice.roll(3) as i32) } else { 0 };
        let sql = format!(
            "UPDATE products SET sold = {sold}, rating_count = {reviews}, rating_sum = \
             {reviews} * {stars_x100} / 100, rating_x100 = {stars_x100} WHERE slug = '{}'",
            draft.slug
        );
        execute(store, &sql).await;
        items.push(Item { draft, sold, stars_x100, reviews });
    }
    items
}

fn random_query(dice: &mut Dice) -> ListingQuery {
    let mut query = ListingQuery { page: 1, ..ListingQuery::default() };
    if dice.one_in(2) {
        let slugs = ["body", "oils", "lavender", "soaps", "home", "lamps"];
        query.category = Some((*dice.pick(&slugs)).to_owned());
    }
    if dice.one_in(3) {
        query.text = format!("{} {}", dice.pick(&WORDS), dice.pick(&["", "te", "茶", "sku-7-0"]));
    }
    for (code, values) in [
        ("brand", ["acorn", "birch", "unheard-of"]),
        ("material", ["cotton", "glass", "unheard-of"]),
        ("colour", ["red", "blue", "green"]),
        ("unheard-of", ["x", "y", "z"]),
    ] {
        if dice.one_in(if code == "unheard-of" { 20 } else { 3 }) {
            query.facets.push((code.to_owned(), dice.some(&values)));
        }
    }
    query.facets.retain(|(_, values)| !values.is_empty());
    let mut price = || Money(50 + 100 * dice.roll(8) as i64);
    let (min, max) = (price(), price());
    query.price_min = dice.one_in(3).then_some(min);
    query.price_max = dice.one_in(3).then_some(max);
    query.in_stock = dice.one_in(3);
    query.sort = *dice.pick(&Sort::ALL);
    query
}

fn found_facets(listing: &Listing) -> Counts {
    let options = |facet: &domain::listing::Facet| {
        let counts: Vec<u32> = facet.options.iter().map(|option| option.count).collect();
        assert!(counts.is_sorted_by(|a, b| a >= b), "most frequent first: {counts:?}");
        facet.options.iter().map(|o| (o.code.clone(), (o.count, o.selected))).collect()
    };
    listing.facets.iter().map(|facet| (facet.code.clone(), options(facet))).collect()
}

/// Every page, put together.
async fn all_slugs(store: &Store, query: &ListingQuery, total: u32) -> Vec<String> {
    let mut slugs = Vec::new();
    for page in 1..=total.div_ceil(PAGE_SIZE) {
        let listing = list(store, &query.at_page(page)).await;
        assert!(listing.cards.len() <= PAGE_SIZE as usize);
        slugs.extend(listing.cards.into_iter().map(|card| card.slug));
    }
    slugs
}

store::on_both_databases! {
    async fn listings_are_what_the_drafts_say(store: Store) {
        let mut dice = Dice(20_261_123);
        let items = furnish(&store, &mut dice, 150).await;
        for _ in 0..QUERIES {
            let query = random_query(&mut dice);
            let listing = list(&store, &query).await;
            let expected = shelf(&items, &query);
            assert_eq!(listing.total as usize, expected.len(), "total of {query:?}");
            assert_eq!(all_slugs(&store, &query, listing.total).await, expected, "{query:?}");
            assert_eq!(found_facets(&listing), facets(&items, &query), "facets of {query:?}");
            assert_eq!(listing.price_range, price_range(&items, &query), "prices of {query:?}");
            assert!(list(&store, &query.at_page(9_999)).await.cards.is_empty());
        }
    }

    async fn a_listing_takes_a_fixed_number_of_statements(store: Store) {
        furnish(&store, &mut Dice(7), 60).await;
        let count = Arc::new(AtomicU32::new(0));
        let counter = Arc::clone(&count);
        let watched = store.observed(move |_, failed| {
            assert!(!failed);
            counter.fetch_add(1, Ordering::Relaxed);
        });
        let query = ListingQuery { page: 1, ..ListingQuery::default() };
        list(&watched, &query).await;
        let few = count.swap(0, Ordering::Relaxed);
        assert!(few <= 7, "{few} statements");
        let pairs = [("f.brand", "acorn"), ("f.colour", "red"), ("f.material", "linen")];
        let category = Some("body".to_owned());
        list(&watched, &ListingQuery::from_pairs(category, pairs)).await;
        let filtered = count.swap(0, Ordering::Relaxed);
        assert!(filtered <= 10, "{filtered} statements");
        store::catalog::home(&watched, Lang::En, NOW).await.unwrap();
        let home = count.swap(0, Ordering::Relaxed);
        assert!(home <= 5, "{home} statements");
    }

    async fn a_category_tells_where_it_stands(store: Store) {
        let items = furnish(&store, &mut Dice(3), 40).await;
        let query = ListingQuery { category: Some("oils".to_owned()), ..ListingQuery::default() };
        let listing = list(&store, &query).await;
        let crumbs: Vec<_> = listing.breadcrumbs.iter().map(|link| link.slug.as_str()).collect();
        assert_eq!(crumbs, ["body"]);
        let category = listing.category.unwrap();
        assert_eq!(category.name, "oils 類");
        assert_eq!(category.product_count as usize, shelf(&items, &query).len());
        let children: Vec<_> = category.children.iter().map(|child| child.slug.as_str()).collect();
        assert_eq!(children, ["lavender", "rose"]);
        let colour = listing.facets.iter().find(|facet| facet.code == "colour").unwrap();
        let red = colour.options.iter().find(|option| option.code == "red").unwrap();
        assert_eq!(red.swatch.as_deref(), Some("#ff0000"));
        assert_eq!(colour.name, "colour");

        let unknown = ListingQuery { category: Some("nowhere".to_owned()), ..query };
        assert!(list_products(&store, &unknown, Lang::En, NOW).await.unwrap().is_none());
    }
}
