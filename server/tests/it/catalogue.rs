//! A catalogue of a few products, made for the tests.

use domain::catalog::ProductState;
use domain::draft::{
    BlockDraft, CatalogDraft, CategoryDraft, ImageDraft, ProductDraft, Texts, VariantDraft,
};
use domain::money::Money;
use domain::time::Timestamp;
use store::Store;
use store::catalog::{import_catalog, import_products};

/// Since when all of it is on sale.
const LISTED: Timestamp = Timestamp(1_790_000_000_000);

/// What is different in a product from the others.
pub struct TestProduct {
    /// Its address; the SKU is the same in capitals.
    pub slug: &'static str,
    /// Name in every language.
    pub name: &'static str,
    /// Price in whole dollars.
    pub price: i64,
    /// Units in stock.
    pub stock: u32,
}

/// What is for sale unless a test says otherwise.
pub const PRODUCTS: [TestProduct; 3] = [
    TestProduct { slug: "oolong", name: "高山烏龍茶", price: 480, stock: 1_000 },
    TestProduct { slug: "teapot", name: "紫砂壺", price: 1_280, stock: 1_000 },
    TestProduct { slug: "last-cup", name: "孤品茶杯", price: 300, stock: 1 },
];

/// Brings them in.
pub async fn import(store: &Store, products: &[TestProduct]) {
    let category = CategoryDraft {
        slug: "test-tea".to_owned(),
        parent: None,
        name: Texts::new("茶", "茶", "Tea"),
        image_path: None,
    };
    let catalog = CatalogDraft { categories: vec![category], ..CatalogDraft::default() };
    import_catalog(store, &catalog).await.unwrap();
    let drafts: Vec<ProductDraft> = products.iter().map(draft).collect();
    import_products(store, &drafts).await.unwrap();
}

fn draft(product: &TestProduct) -> ProductDraft {
    let name = || Texts::new(product.name, product.name, product.slug);
    let image = |n: u8| ImageDraft {
        path: format!("/media/test/{}-{n}.svg", product.slug),
        alt: name(),
        width: 800,
        height: 800,
    };
    let variant = VariantDraft {
        sku: product.slug.to_uppercase(),
        barcode: None,
        values: vec![],
        price: Money(product.price),
        list_price: None,
        cost: None,
        weight_g: 200,
        on_hand: product.stock,
        image_index: 0,
    };
    ProductDraft {
        slug: product.slug.to_owned(),
        state: ProductState::Listed,
        listed_from: None,
        listed_until: None,
        created_at: LISTED,
        unlist_when_sold_out: false,
        featured_rank: None,
        category: "test-tea".to_owned(),
        brand: None,
        tags: vec![],
        name: name(),
        tagline: name(),
        blocks: vec![BlockDraft::Text { heading: name(), body: name() }],
        attributes: vec![],
        images: (0..8).map(image).collect(),
        options: vec![],
        variants: vec![variant],
    }
}
