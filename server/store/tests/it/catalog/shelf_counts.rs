//! A shelf whose counts are kept must be the shelf that is counted: whatever stands on it, at any
//! moment, in every order.

use super::drafts::{Dice, NOW, catalog, execute, generate, rich, stock};
use domain::lang::Lang;
use domain::listing::{Listing, ListingQuery, Sort};
use domain::money::Money;
use domain::time::Timestamp;
use std::collections::BTreeMap;
use store::Store;
use store::audit::{Fault, list_faults};
use store::catalog::{import_catalog, import_products, list_products};

async fn list(store: &Store, query: &ListingQuery, now: Timestamp) -> Listing {
    list_products(store, query, Lang::En, now).await.unwrap().unwrap()
}

/// The facets without the order of options that are equally frequent.
fn facets(listing: &Listing) -> BTreeMap<&str, BTreeMap<&str, u32>> {
    listing
        .facets
        .iter()
        .map(|facet| {
            let options = facet.options.iter();
            (facet.code.as_str(), options.map(|o| (o.code.as_str(), o.count)).collect())
        })
        .collect()
}

/// The shelf as it is, and with a filter that lets everything pass, which has it counted.
async fn both_ways(store: &Store, query: &ListingQuery, now: Timestamp) -> [Listing; 2] {
    let counted = ListingQuery { price_min: Some(Money(0)), ..query.clone() };
    [list(store, query, now).await, list(store, &counted, now).await]
}

store::on_both_databases! {
    async fn what_is_kept_is_what_is_counted(store: Store) {
        stock(&store, &generate(&mut Dice(5), 160)).await;
        let shelves = [None, Some("body"), Some("oils"), Some("rose"), Some("home")];
        for (after_ms, sort) in (-3..).zip(Sort::ALL) {
            let now = NOW.plus_ms(after_ms);
            for (category, page) in shelves.into_iter().flat_map(|shelf| [(shelf, 1), (shelf, 2)]) {
                let category = category.map(str::to_owned);
                let query = ListingQuery { category, sort, page, ..ListingQuery::default() };
                let [kept, counted] = both_ways(&store, &query, now).await;
                assert!(kept.total > 0 && kept.facets.len() == 4, "{query:?}");
                assert_eq!(kept.total, counted.total, "{query:?}");
                assert_eq!(kept.price_range, counted.price_range, "{query:?}");
                assert_eq!(kept.cards, counted.cards, "{query:?}");
                assert_eq!(facets(&kept), facets(&counted), "{query:?}");
                let node = kept.category.as_ref();
                assert!(node.is_none_or(|node| node.product_count == kept.total), "{query:?}");
            }
        }
    }

    async fn a_shelf_follows_the_stock(store: Store) {
        let mut drafts = generate(&mut Dice(6), 40);
        for draft in &mut drafts {
            draft.unlist_when_sold_out = true;
        }
        stock(&store, &drafts).await;
        let query = ListingQuery::default();
        let before = list(&store, &query, NOW).await.total;
        execute(&store, "UPDATE products SET in_stock = FALSE WHERE id <= 20").await;
        let [kept, counted] = both_ways(&store, &query, NOW).await;
        assert!(kept.total < before, "{} of {before}", kept.total);
        assert_eq!((kept.total, kept.price_range), (counted.total, counted.price_range));
    }

    async fn imports_at_once_are_all_counted(store: Store) {
        import_catalog(&store, &catalog()).await.unwrap();
        let drafts = generate(&mut Dice(7), 60);
        let (some, others) = drafts.split_at(30);
        // Those in the middle are brought in twice, and must be counted once.
        let twice = &drafts[20..40];
        let (a, b, c) = tokio::join!(
            import_products(&store, some),
            import_products(&store, others),
            import_products(&store, twice),
        );
        let added = [a, b, c].map(|imported| imported.unwrap().added);
        assert_eq!(added.iter().sum::<usize>(), 60, "{added:?}");
        let [kept, counted] = both_ways(&store, &ListingQuery::default(), NOW).await;
        assert_eq!((kept.total, facets(&kept)), (counted.total, facets(&counted)));
        assert_eq!(list_faults(store.reader()).await.unwrap(), []);
    }

    async fn a_count_that_was_passed_by_is_a_fault(store: Store) {
        stock(&store, &[rich()]).await;
        execute(&store, "UPDATE products SET state = 'unlisted'").await;
        let faults = list_faults(store.reader()).await.unwrap();
        // Category, brand and three values, on the shelf of all and on those of three levels.
        assert_eq!(faults.len(), 4 * 5, "{faults:?}");
        let tells = |fault: &Fault| (fault.rule, fault.found, fault.expected);
        assert!(faults.iter().all(|fault| tells(fault) == ("shelf_counts", 1, 0)), "{faults:?}");
    }
}
