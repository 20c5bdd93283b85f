//! What rules ask of the catalogue.

use super::fixture::shop;
use crate::catalog::drafts::{rich, stock};
use domain::ids::ProductId;
use store::catalog::{PriceFacts, codes, product_facts};

store::on_both_databases! {
    async fn facts_of_products(store: Store) {
        stock(&store, &[rich(), crate::catalog::drafts::product("soap")]).await;
        let codes = codes(store.reader()).await.unwrap();
        let (tee, soap) = (codes.products["tee"], codes.products["soap"]);
        let of_tee = PriceFacts {
            product: tee,
            brand: Some(codes.brands["birch"]),
            categories: ["body", "oils", "lavender"].map(|slug| codes.categories[slug]).into(),
            tags: vec!["sale".to_owned(), "summer".to_owned()],
        };
        let of_soap = PriceFacts {
            product: soap,
            brand: None,
            categories: ["body", "soaps"].map(|slug| codes.categories[slug]).into(),
            tags: Vec::new(),
        };
        let asked = [tee, soap, ProductId(0)];
        let products = product_facts(store.reader(), &asked).await.unwrap();
        assert_eq!(products, [(tee, of_tee), (soap, of_soap)].into());
        assert!(product_facts(store.reader(), &[]).await.unwrap().is_empty());
    }

    async fn everything_has_a_code(store: Store) {
        let (soap, lamp) = shop(&store).await;
        let codes = codes(store.reader()).await.unwrap();
        assert_eq!(codes.variants, [("soap-sku".to_owned(), soap), ("lamp-sku".to_owned(), lamp)].into());
        assert_eq!((codes.products.len(), codes.categories.len(), codes.brands.len()), (2, 7, 3));
    }
}
