//! A small shop to buy in: a tea of one variant, a shirt of two, and a buyer who knows how to fill in
//! the form.

mod promotions;

pub use promotions::*;

use domain::address::Address;
use domain::catalog::ProductState;
use domain::checkout::{CheckoutForm, PaymentMethod};
use domain::draft::{
    CatalogDraft, CategoryDraft, ImageDraft, OptionDraft, ProductDraft, Texts, ValueDraft,
    VariantDraft,
};
use domain::ids::VariantId;
use domain::lang::Lang;
use domain::money::Money;
use domain::order::{Order, OrderState, Parcel, PlacedOrder};
use domain::pricing::basket::Wish;
use domain::time::{DAY_MS, Timestamp};
use service::{Clock, Settings, Shop, advance_order, cart, check, order, place_order};
use std::sync::atomic::{AtomicU64, Ordering};
use store::catalog::{find_product_by_slug, import_catalog, import_products};
use store::{Connection, Store, StoreError};

pub const LANG: Lang = Lang::ZhHant;
pub const NOW: Timestamp = Timestamp(1_800_000_000_000);
/// What the courier takes for a kilogram within Taiwan.
pub const SHIPPING: i64 = 80;
pub const TEA_PRICE: i64 = 300;

/// A shop at [`NOW`] with 10 teas at 300, 5 medium shirts at 900 and 5 large ones at 950.
pub async fn shop(store: Store) -> Shop {
    let category = CategoryDraft {
        slug: "all".into(),
        parent: None,
        name: Texts::new("全部", "", ""),
        image_path: None,
    };
    let catalog = CatalogDraft { categories: vec![category], ..CatalogDraft::default() };
    import_catalog(&store, &catalog).await.unwrap();
    import_products(&store, &[tea(), shirt()]).await.unwrap();
    let settings = Settings::default();
    Shop::by_clock(store, settings, Clock::settable(NOW))
}

fn product(slug: &str, name: Texts, variants: Vec<VariantDraft>) -> ProductDraft {
    ProductDraft {
        slug: slug.into(),
        state: ProductState::Listed,
        listed_from: None,
        listed_until: None,
        created_at: NOW.plus_ms(-DAY_MS),
        unlist_when_sold_out: false,
        featured_rank: None,
        category: "all".into(),
        brand: None,
        tags: Vec::new(),
        name,
        tagline: Texts::default(),
        blocks: Vec::new(),
        attributes: Vec::new(),
        images: vec![ImageDraft {
            path: format!("/media/{slug}.svg"),
            alt: Texts::new("圖", "图", "view"),
            width: 800,
            height: 600,
        }],
        options: Vec::new(),
        variants,
    }
}

fn variant(sku: &str, values: &[u8], price: i64, on_hand: u32) -> VariantDraft {
    VariantDraft {
        sku: sku.into(),
        barcode: None,
        values: values.to_vec(),
        price: Money(price),
        list_price: None,
        cost: None,
        weight_g: 100,
        on_hand,
        image_index: 0,
    }
}

fn tea() -> ProductDraft {
    let name = Texts::new("高山茶", "高山茶", "Mountain tea");
    product("tea", name, vec![variant("TEA", &[], TEA_PRICE, 10)])
}

fn shirt() -> ProductDraft {
    let size = |code: &str, name: &str| ValueDraft {
        code: code.into(),
        name: Texts::new(name, "", ""),
        swatch: None,
    };
    let variants = vec![variant("SHIRT-M", &[0], 900, 5), variant("SHIRT-L", &[1], 950, 5)];
    let options = vec![OptionDraft {
        code: "size".into(),
        name: Texts::new("尺寸", "尺寸", "Size"),
        values: vec![size("m", "中"), size("l", "大")],
    }];
    ProductDraft { options, ..product("shirt", Texts::new("襯衫", "", "Shirt"), variants) }
}

/// Brings in another thing: its SKU is the address in capitals. Its variant.
pub async fn bring_in(shop: &Shop, slug: &str, price: i64, on_hand: u32) -> VariantId {
    let sku = slug.to_uppercase();
    let name = Texts::new(format!("{slug} 名"), "", slug);
    let draft = product(slug, name, vec![variant(&sku, &[], price, on_hand)]);
    import_products(&shop.store, &[draft]).await.unwrap();
    variant_id(shop, &sku).await
}

/// The variant with that SKU.
pub async fn variant_id(shop: &Shop, sku: &str) -> VariantId {
    let slug = sku.split('-').next().unwrap().to_lowercase();
    let found = find_product_by_slug(&shop.store, &slug, LANG, NOW).await.unwrap().unwrap();
    found.variants.iter().find(|variant| variant.sku == sku).unwrap().id
}

/// Units of that SKU that can be bought.
pub async fn available(shop: &Shop, sku: &str) -> u32 {
    let slug = sku.split('-').next().unwrap().to_lowercase();
    let found = find_product_by_slug(&shop.store, &slug, LANG, NOW).await.unwrap().unwrap();
    found.variants.iter().find(|variant| variant.sku == sku).unwrap().available
}

/// A new cart with so many of each SKU; its token.
pub async fn cart_with(shop: &Shop, lines: &[(&str, u32)]) -> String {
    let mut token = None;
    for (sku, quantity) in lines {
        let id = variant_id(shop, sku).await;
        token = Some(
            cart::add(shop, token.as_deref(), id, *quantity, Wish::Ordinary, LANG).await.unwrap().0,
        );
    }
    token.unwrap()
}

/// A filled form with a key of its own, paid in cash, that saw this total.
pub fn form(seen_total: i64) -> CheckoutForm {
    static KEY: AtomicU64 = AtomicU64::new(0);
    let key = KEY.fetch_add(1, Ordering::Relaxed);
    CheckoutForm {
        idempotency_key: format!("test-attempt-{key:08}"),
        email: "Ming@Example.com".into(),
        phone: "0912-345-678".into(),
        address: Address {
            recipient: "王小明".into(),
            region: "台北市".into(),
            city: "大安區".into(),
            street: "和平東路一段 1 號".into(),
            postcode: "106".into(),
            ..Address::default()
        },
        seen_total: Money(seen_total),
        ..CheckoutForm::default()
    }
}

/// Places an order for so many teas.
pub async fn order_teas(shop: &Shop, quantity: u32, payment: PaymentMethod) -> PlacedOrder {
    let token = cart_with(shop, &[("TEA", quantity)]).await;
    let goods = TEA_PRICE * i64::from(quantity);
    let total = if goods >= 990 { goods } else { goods + SHIPPING };
    let form = CheckoutForm { payment, ..form(total) };
    place_order(shop, Some(&token), form, LANG).await.unwrap()
}

/// The order as its buyer sees it.
pub async fn see(shop: &Shop, placed: &PlacedOrder) -> Order {
    order::find(shop, &placed.number, &placed.access_token).await.unwrap().unwrap()
}

/// Staff move an order on, with a parcel where one is needed.
pub async fn advance(shop: &Shop, placed: &PlacedOrder, to: OrderState) {
    let parcel = (to == OrderState::Shipped).then(parcel);
    advance_order(shop, &placed.number, to, "小美", parcel, "").await.unwrap();
}

pub fn parcel() -> Parcel {
    Parcel { carrier: "黑貓".into(), tracking_number: "1234-5678".into() }
}

/// Runs SQL that no command of the shop would.
pub async fn execute(store: &Store, sql: &str) {
    try_execute(store, sql).await.unwrap();
}

/// Like [`execute`], for SQL that the database is to refuse.
pub async fn try_execute(store: &Store, sql: &str) -> store::Result<()> {
    store
        .write(|tx| async move {
            tx.execute_unprepared(sql).await?;
            Ok::<_, StoreError>(())
        })
        .await
}

/// Messages queued with that topic.
pub async fn queued(shop: &Shop, topic: &str) -> i64 {
    number(&shop.store, &format!("SELECT COUNT(*) FROM outbox WHERE topic = '{topic}'")).await
}

/// The first row's only number.
pub async fn number(store: &Store, sql: &str) -> i64 {
    store::testing::number(store, sql).await
}

/// The first row's only text.
pub async fn text(store: &Store, sql: &str) -> String {
    store::testing::text(store, sql).await
}

/// Asserts that the audit finds nothing.
pub async fn assert_sound(shop: &Shop) {
    assert_eq!(check(shop).await.unwrap(), []);
}
