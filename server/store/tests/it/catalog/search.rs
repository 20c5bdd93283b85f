//! Plain search: what is found, and what only looks dangerous.

use super::drafts::{NOW, product, stock, texts};
use domain::draft::ProductDraft;
use domain::lang::Lang;
use domain::listing::ListingQuery;
use store::Store;
use store::catalog::list_products;

fn shop() -> Vec<ProductDraft> {
    let mut oil = product("tea-tree-oil");
    oil.name = texts("茶樹精油 10ml", "茶树精油 10ml", "Tea Tree Oil 10 ml");
    oil.brand = Some("acorn".to_owned());
    oil.tags = vec!["bestseller".to_owned()];
    oil.variants[0].sku = "TTO-10_ML".to_owned();
    oil.variants[0].barcode = Some("4710000000017".to_owned());
    let mut software = product("office-suite");
    software.name = texts("辦公軟體 100% \\ 'Pro'", "办公软件", "Office Suite");
    software.tagline = texts("", "", "Über-fast; DROP TABLE products;--");
    let mut draft = product("tea-secret");
    draft.state = domain::catalog::ProductState::Draft;
    vec![oil, software, draft]
}

async fn find(store: &Store, text: &str) -> Vec<String> {
    let query = ListingQuery { text: text.to_owned(), page: 1, ..ListingQuery::default() };
    let listing = list_products(store, &query, Lang::En, NOW).await.unwrap().unwrap();
    listing.cards.into_iter().map(|card| card.slug).collect()
}

store::on_both_databases! {
    async fn every_term_must_occur_in_some_language(store: Store) {
        stock(&store, &shop()).await;
        for (text, slugs) in [
            ("茶樹", &["tea-tree-oil"][..]),
            ("茶树", &["tea-tree-oil"]),
            ("精油 TEA", &["tea-tree-oil"]),
            ("ｔｅａ　茶树", &["tea-tree-oil"]),
            ("tea 軟體", &[]),
            ("软件", &["office-suite"]),
            ("軟體 suite", &["office-suite"]),
            ("ÜBER", &["office-suite"]),
            ("acorn", &["tea-tree-oil"]),
            ("bestseller", &["tea-tree-oil"]),
            ("soaps", &["office-suite", "tea-tree-oil"]),
            ("secret", &[]),
        ] {
            assert_eq!(find(&store, text).await, slugs, "{text}");
        }
    }

    async fn a_code_is_found_as_a_whole_in_any_case(store: Store) {
        stock(&store, &shop()).await;
        for (text, found) in [
            ("tto-10_ml", true),
            ("TTO-10_ML", true),
            ("ＴＴＯ－10_ml", true),
            ("4710000000017", true),
            ("tto-10", false),
            ("tto-10xml", false),
            ("471000000001", false),
        ] {
            assert_eq!(!find(&store, text).await.is_empty(), found, "{text}");
        }
    }

    async fn wildcards_and_quotes_stand_for_themselves(store: Store) {
        stock(&store, &shop()).await;
        for text in ["100%", "\\", "'pro'", "100% \\ 'Pro'", "products;--", "drop"] {
            assert_eq!(find(&store, text).await, ["office-suite"], "{text}");
        }
        for text in ["1%0", "%%", "_", "茶_", "\\\\", "''", "\"", "' OR 1=1 --", "\u{1F4A9}", "$1", "?", "[a-z]"] {
            assert!(find(&store, text).await.is_empty(), "{text}");
        }
        let blank = ["", " \t", "\u{0}", "\u{0} \u{1b}"];
        for text in blank {
            assert_eq!(find(&store, text).await.len(), 2, "nothing to search for: {text:?}");
        }
        assert_eq!(find(&store, "tea\u{0}oil").await, ["tea-tree-oil"]);
        assert!(find(&store, &"x y ".repeat(25)).await.is_empty());
        assert!(find(&store, &"長".repeat(10_000)).await.is_empty());
    }

    async fn names_come_before_other_texts(store: Store) {
        let mut named = product("named");
        named.name = texts("", "", "Rose soap");
        named.created_at = named.created_at.plus_ms(-1_000_000);
        let mut mentioned = product("mentioned");
        mentioned.tagline = texts("", "", "smells of rose");
        stock(&store, &[named, mentioned]).await;
        assert_eq!(find(&store, "rose").await, ["named", "mentioned"]);
    }

    async fn strange_codes_are_no_error(store: Store) {
        stock(&store, &shop()).await;
        let mut query = ListingQuery { page: 0, ..ListingQuery::default() };
        for code in ["brand", "colour", "\u{0}", "'"] {
            query.facets.push((code.to_owned(), vec!["\u{0}".to_owned(), "'".to_owned()]));
        }
        let listing = list_products(&store, &query, Lang::En, NOW).await.unwrap().unwrap();
        assert_eq!(listing.total, 0);
        let nowhere = ListingQuery { category: Some("\u{0}'".to_owned()), ..query };
        assert!(list_products(&store, &nowhere, Lang::En, NOW).await.unwrap().is_none());
        let slug = "\u{0}'%";
        let found = store::catalog::find_product_by_slug(&store, slug, Lang::En, NOW).await;
        assert_eq!(found.unwrap(), None);
    }
}
