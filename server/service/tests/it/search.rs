//! The index beside the database: built, followed, searched.

use domain::catalog::ProductState;
use domain::draft::ProductDraft;
use domain::lang::Lang;
use domain::listing::{ListingQuery, Sort};
use domain::time::Timestamp;
use service::{Settings, Shop};
use std::time::{Duration, Instant};
use store::Store;
use store::catalog::{import_catalog, import_products};

async fn mall(store: &Store, count: usize) {
    import_catalog(store, &demo::catalog()).await.unwrap();
    let drafts: Vec<_> = demo::products(count, Timestamp(0)).collect();
    import_products(store, &drafts).await.unwrap();
}

async fn find(shop: &Shop, query: &str) -> domain::listing::Listing {
    let query = ListingQuery::parse(None, query);
    service::offers::list_products(shop, &query, Lang::En).await.unwrap().unwrap()
}

store::on_both_databases! {
    async fn an_index_answers_and_follows(store: Store) {
        mall(&store, 60).await;
        let folder = tempfile::tempdir().unwrap();
        let shop = Shop::new(store.clone(), Settings::default()).with_search(folder.path().to_owned());
        assert!(!shop.search.is_ready());
        let keeper = tokio::spawn(service::search::run(shop.clone()));
        let started = Instant::now();
        while !shop.search.is_ready() {
            pause(started, "the index is built").await;
        }

        let oils = find(&shop, "?q=lavnder").await;
        assert!(oils.total > 0, "a typo is forgiven");
        assert!(oils.facets.iter().any(|facet| !facet.options.is_empty()));
        let cheap = find(&shop, "?q=lavender&sort=price").await;
        let prices: Vec<_> = cheap.cards.iter().filter(|card| card.in_stock).map(|card| card.price_min).collect();
        assert!(prices.is_sorted(), "{prices:?}");
        assert_eq!(find(&shop, "?q=zzzzzz").await.total, 0);
        let suggested = service::search::suggest(&shop, "lav", Lang::En, 5).await.unwrap();
        assert!(!suggested.products.is_empty() && !suggested.queries.is_empty());
        let in_script = async |lang| service::search::suggest(&shop, "茶", lang, 5).await.unwrap().queries;
        assert!(in_script(Lang::ZhHant).await.contains(&"茶樹".to_owned()));
        assert!(in_script(Lang::ZhHans).await.contains(&"茶树".to_owned()));

        let asked = Instant::now();
        let drafts: Vec<_> = demo::products(90, Timestamp(0)).collect();
        import_products(&store, &drafts).await.unwrap();
        let can_be_bought = |draft: &&ProductDraft| {
            draft.state == ProductState::Listed
                && draft.listed_from.is_none()
                && draft.variants.iter().any(|variant| variant.on_hand > 0)
        };
        let new = drafts[60..].iter().find(can_be_bought).unwrap().name.en.clone();
        let query = ListingQuery { text: new, sort: Sort::Relevance, page: 1, ..ListingQuery::default() };
        loop {
            let found = service::offers::list_products(&shop, &query, Lang::En).await.unwrap().unwrap();
            if found.cards.first().is_some_and(|card| card.name == query.text) {
                break;
            }
            let names: Vec<_> = found.cards.into_iter().map(|card| card.name).collect();
            pause(asked, &format!("{} is found, not {names:?}", query.text)).await;
        }
        eprintln!("found {:?} after the import began", asked.elapsed());
        assert_eq!(service::search::reindex(&shop).await.unwrap(), 90);
        keeper.abort();
    }
}

async fn pause(since: Instant, until: &str) {
    assert!(since.elapsed() < Duration::from_secs(60), "{until}");
    tokio::time::sleep(Duration::from_millis(20)).await;
}
