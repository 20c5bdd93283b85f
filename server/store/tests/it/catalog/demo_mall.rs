//! The demo mall fits into the shop, in repeats too, and fills its pages.

use super::brute_force::is_on_sale;
use super::drafts::NOW;
use domain::draft::ProductDraft;
use domain::lang::Lang;
use domain::listing::ListingQuery;
use store::catalog::{
    Imported, find_product_by_slug, home, import_catalog, import_products, list_products,
    product_slugs,
};

/// More than are made by hand, so that some are repeats.
const COUNT: usize = 400;

store::on_both_databases! {
    async fn the_demo_mall_fits(store: Store) {
        let drafts: Vec<ProductDraft> = demo::products(COUNT, NOW).collect();
        assert_eq!(drafts.len(), COUNT);
        import_catalog(&store, &demo::catalog()).await.unwrap();
        let imported = import_products(&store, &drafts).await.unwrap();
        assert_eq!(imported, Imported { added: COUNT, kept: 0 });
        let again = import_products(&store, &drafts[..20]).await.unwrap();
        assert_eq!(again, Imported { added: 0, kept: 20 });

        let on_sale = drafts.iter().filter(|draft| is_on_sale(draft)).count();
        assert_eq!(product_slugs(&store, NOW).await.unwrap().len(), on_sale);
        for lang in Lang::ALL {
            let home = home(&store, lang, NOW).await.unwrap();
            assert!((3..=5).contains(&home.featured.len()), "{}", home.featured.len());
            let query = ListingQuery::default();
            let listing = list_products(&store, &query, lang, NOW).await.unwrap().unwrap();
            assert_eq!(listing.total as usize, on_sale);
            assert!(listing.facets.len() > 3, "{:?}", listing.facets);
            let card = &listing.cards[0];
            let page = find_product_by_slug(&store, &card.slug, lang, NOW).await.unwrap().unwrap();
            assert_eq!((&page.name, page.images.len() >= 8), (&card.name, true));
        }
    }
}
