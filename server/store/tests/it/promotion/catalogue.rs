//! What rules ask of the catalogue.

use super::fixture::shop;
use crate::catalog::drafts::{NOW, execute, product, rich, stock};
use domain::ids::ProductId;
use domain::money::Money;
use store::catalog::{PriceFacts, codes, list_buyable, product_facts, variant_ids};

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

    async fn what_can_be_bought_by_slug(store: Store) {
        stock(&store, &[rich(), product("soap"), product("lamp")]).await;
        execute(&store, "UPDATE products SET state = 'unlisted' WHERE slug = 'lamp'").await;
        let slugs = ["tee", "lamp", "soap", "nonsense"].map(str::to_owned);
        let found = list_buyable(store.reader(), &slugs[..2], NOW).await.unwrap();
        let ids = codes(store.reader()).await.unwrap().variants;
        let expected = [("TEE-NAVY-M", 900, 5), ("TEE-RED-M", 800, 300), ("TEE-RED-L", 800, 1)];
        let expected = expected.map(|(sku, price, left)| (ids[sku], Money(price), left));
        let shown: Vec<_> = found.iter().map(|one| (one.variant_id, one.price, one.available)).collect();
        assert_eq!(shown, expected, "neither what is sold out nor what is not listed");
        assert!(found.iter().all(|one| one.slug == "tee"));
        assert_eq!(list_buyable(store.reader(), &slugs, NOW).await.unwrap().len(), 4);
        assert_eq!(list_buyable(store.reader(), &[], NOW).await.unwrap(), []);
        let some = variant_ids(store.reader(), &["TEE-RED-L", "lamp-sku", "none"]).await.unwrap();
        assert_eq!(some.len(), 2);
        assert_eq!(some["lamp-sku"], ids["lamp-sku"]);
    }
}
