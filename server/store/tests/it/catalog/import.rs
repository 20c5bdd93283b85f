//! Imports: what they refuse, and that they can be run again.

use super::drafts::{Dice, NOW, catalog, generate, product, rich, stock, texts};
use domain::draft::ProductDraft;
use domain::lang::Lang;
use sea_orm::{ConnectionTrait, Statement};
use store::catalog::{
    DraftError, Imported, category_tree, find_product_by_slug, import_catalog, import_products,
    product_slugs,
};
use store::{Store, StoreError};

async fn number(store: &Store, sql: &str) -> i64 {
    let reader = store.reader();
    let statement = Statement::from_string(reader.get_database_backend(), sql.to_owned());
    let row = reader.query_one_raw(statement).await.unwrap().unwrap();
    row.try_get_by_index::<Option<i64>>(0).unwrap().unwrap_or(0)
}

/// Stock levels whose movements don't add up to them.
const ADRIFT: &str = "SELECT COUNT(*) FROM stock_levels WHERE on_hand <> (SELECT \
    COALESCE(SUM(delta_on_hand), 0) FROM stock_movements WHERE stock_movements.variant_id = \
    stock_levels.variant_id)";

store::on_both_databases! {
    async fn an_import_can_be_run_again(store: Store) {
        let drafts = generate(&mut Dice(1), 450);
        stock(&store, &drafts).await;
        let variants: usize = drafts.iter().map(|draft| draft.variants.len()).sum();
        let counts = async || {
            let tables = ["products", "product_texts", "variants", "stock_levels", "stock_movements"];
            let mut counts = Vec::new();
            for table in tables {
                counts.push(number(&store, &format!("SELECT COUNT(*) FROM {table}")).await);
            }
            counts
        };
        let before = counts().await;
        assert_eq!(before[..4], [450, 1350, variants as i64, variants as i64]);
        assert_eq!(number(&store, ADRIFT).await, 0);

        let mut changed = drafts.clone();
        changed[3].variants[0].on_hand += 100;
        changed[3].name = Default::default();
        changed.push(product("one-more"));
        import_catalog(&store, &catalog()).await.unwrap();
        let imported = import_products(&store, &changed).await.unwrap();
        assert_eq!(imported, Imported { added: 1, kept: 450 });
        let after: Vec<_> = counts().await.iter().zip(&before).map(|(a, b)| a - b).collect();
        assert_eq!(after, [1, 3, 1, 1, 1]);
    }

    async fn of_two_drafts_with_one_slug_the_first_counts(store: Store) {
        let mut second = product("twice");
        second.name = texts("", "", "second");
        second.variants[0].sku = "other".to_owned();
        import_catalog(&store, &catalog()).await.unwrap();
        let imported = import_products(&store, &[product("twice"), second]).await.unwrap();
        assert_eq!(imported, Imported { added: 1, kept: 1 });
        let page = find_product_by_slug(&store, "twice", Lang::En, NOW).await.unwrap().unwrap();
        assert_eq!((page.name.as_str(), page.variants.len()), ("twice", 1));
    }

    async fn imports_at_once_don_t_meet(store: Store) {
        import_catalog(&store, &catalog()).await.unwrap();
        let drafts = generate(&mut Dice(2), 250);
        let import = |store: Store, drafts: Vec<ProductDraft>| {
            tokio::spawn(async move { import_products(&store, &drafts).await.unwrap() })
        };
        let both = [import(store.clone(), drafts.clone()), import(store.clone(), drafts)];
        let mut added = 0;
        for one in both {
            added += one.await.unwrap().added;
        }
        assert_eq!(added, 250);
        assert_eq!(number(&store, "SELECT COUNT(*) FROM products").await, 250);
        assert_eq!(number(&store, ADRIFT).await, 0);
    }

    async fn what_is_wrong_is_named_and_nothing_is_written(store: Store) {
        import_catalog(&store, &catalog()).await.unwrap();
        let refuse = async |how: &(dyn Fn(&mut ProductDraft) + Sync)| {
            let mut draft = rich();
            how(&mut draft);
            let batch = [product("good"), draft];
            import_products(&store, &batch).await.unwrap_err()
        };
        let unknown = || "unheard-of".to_owned();
        let error = refuse(&|draft| draft.category = unknown()).await;
        assert!(matches!(error, DraftError::UnknownCategory { category, .. } if category == unknown()));
        let error = refuse(&|draft| draft.brand = Some(unknown())).await;
        assert!(matches!(error, DraftError::UnknownBrand { brand, .. } if brand == unknown()));
        let error = refuse(&|draft| draft.attributes[0].1.push(unknown())).await;
        assert!(matches!(error, DraftError::UnknownValue { value, .. } if value == unknown()));
        let error = refuse(&|draft| draft.variants.clear()).await;
        assert!(matches!(error, DraftError::BadShape { slug } if slug == "tee"));
        let error = refuse(&|draft| draft.images.clear()).await;
        assert!(matches!(error, DraftError::BadShape { .. }));
        let error = refuse(&|draft| draft.variants[1].values[0] = 9).await;
        assert!(matches!(error, DraftError::BadVariant { sku } if sku == "TEE-NAVY-L"));
        let error = refuse(&|draft| draft.variants[1].image_index = 2).await;
        assert!(matches!(error, DraftError::BadVariant { .. }));
        let error = refuse(&|draft| draft.variants[1].sku = "good-sku".to_owned()).await;
        let DraftError::Store(StoreError::Conflict { constraint }) = error else { panic!("{error:?}") };
        assert_eq!(constraint, "uq_variants__sku");
        let error = refuse(&|draft| draft.variants[1].barcode = draft.variants[0].barcode.clone()).await;
        assert!(matches!(error, DraftError::Store(error) if error.is_conflict("uq_variants__barcode")));
        assert!(product_slugs(&store, NOW).await.unwrap().is_empty());
    }

    async fn categories_keep_their_place(store: Store) {
        let mut draft = catalog();
        import_catalog(&store, &draft).await.unwrap();
        draft.categories[6].name = texts("", "", "Lights");
        import_catalog(&store, &draft).await.unwrap();
        let tree = category_tree(&store, Lang::En, NOW).await.unwrap();
        assert_eq!(tree[1].children[0].name, "Lights");

        draft.categories[6].parent = Some("body".to_owned());
        let error = import_catalog(&store, &draft).await.unwrap_err();
        assert!(matches!(error, DraftError::Moved { slug } if slug == "lamps"));
        let mut deep = catalog();
        deep.categories.push(deep.categories[2].clone());
        deep.categories[7].slug = "provence".to_owned();
        deep.categories[7].parent = Some("lavender".to_owned());
        let error = import_catalog(&store, &deep).await.unwrap_err();
        assert!(matches!(error, DraftError::TooDeep { slug } if slug == "provence"));
        deep.categories[7].parent = Some("nowhere".to_owned());
        let error = import_catalog(&store, &deep).await.unwrap_err();
        assert!(matches!(error, DraftError::UnknownParent { parent, .. } if parent == "nowhere"));
    }
}
