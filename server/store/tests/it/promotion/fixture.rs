//! A shop of two products, drafts of promotions, and orders that cost nothing.

pub use crate::catalog::drafts::{NOW, execute};
use crate::catalog::drafts::{product, stock, variant};
use domain::cart::CartLine;
use domain::catalog::Image;
use domain::checkout::CheckoutForm;
use domain::draft::Texts;
use domain::ids::{OrderId, ProductId, RuleId, VariantId};
use domain::lang::Lang;
use domain::money::{Currency, Money};
use domain::order::{Actor, OrderEvent, OrderState};
use domain::order_number::OrderNumber;
use domain::pricing::basket::Wish;
use domain::pricing::bill::Bill;
use domain::pricing::cut::Cut;
use domain::pricing::rule::{Coupon, CouponClass, Rule, RuleKind, Window};
use domain::pricing::scope::Scope;
use domain::promotion::{Allotment, PromotionDraft};
use domain::shipping::{DeliveryMethod, ShippingQuote, Zone};
use std::sync::atomic::{AtomicU64, Ordering};
use store::audit::list_faults;
use store::catalog::codes;
use store::order::{NewLine, NewOrder, Stamps, add_event, insert_order, set_state};
use store::promotion::{Take, list_promotions, release_promotions, save_promotions};
use store::testing::number;
use store::{Store, StoreError, Tx};

/// Brings in a soap and a lamp; the soap's variant and the lamp's.
pub async fn shop(store: &Store) -> (VariantId, VariantId) {
    let mut lamp = product("lamp");
    lamp.category = "lamps".to_owned();
    lamp.variants = vec![variant("lamp-sku", &[], 900, 5)];
    stock(store, &[product("soap"), lamp]).await;
    let codes = codes(store.reader()).await.unwrap();
    (codes.variants["soap-sku"], codes.variants["lamp-sku"])
}

pub fn draft(code: &str, kind: RuleKind) -> PromotionDraft {
    PromotionDraft {
        code: code.to_owned(),
        name: Texts::new(format!("{code} 名"), "", code),
        note: Texts::new("", "说明", ""),
        rule: Rule {
            id: RuleId(77),
            window: Window::default(),
            scope: Scope::All,
            group: None,
            priority: 3,
            special_lines: false,
            kind,
        },
        allotments: Vec::new(),
        stacks_with: Vec::new(),
        is_listed: true,
        is_on: true,
    }
}

/// A flash sale of so many units of one variant.
pub fn flash(
    code: &str,
    variant_id: VariantId,
    units: u32,
    per_member: Option<u32>,
) -> PromotionDraft {
    let allotments = vec![Allotment { variant_id, units }];
    let kind = RuleKind::Flash { cut: Cut::Percent(5_000), per_member };
    PromotionDraft { allotments, ..draft(code, kind) }
}

pub fn coupon(code: &str) -> PromotionDraft {
    let terms = Coupon {
        class: CouponClass::Shop,
        cut: Cut::Off(Money(50)),
        cap: None,
        min_spend: Money(300),
        tiers: Vec::new(),
        first_order: false,
        total: Some(50),
        per_member: Some(1),
    };
    draft(code, RuleKind::Coupon(terms))
}

pub async fn save(store: &Store, drafts: &[PromotionDraft]) {
    save_promotions(store, drafts).await.unwrap();
}

/// The id of the promotion with that code.
pub async fn id(store: &Store, code: &str) -> RuleId {
    let all = list_promotions(store.reader()).await.unwrap();
    all.iter().find(|promotion| promotion.code == code).unwrap().id()
}

pub fn take(rule: RuleId, variant: Option<VariantId>, units: u32) -> Take {
    Take { rule, variant, units, total: None, per_buyer: None }
}

/// Places an order of one gift that nobody has to pay.
pub async fn place(tx: &Tx, email: &str) -> store::Result<OrderId> {
    insert_order(tx, &new_order(email)).await
}

fn new_order(email: &str) -> NewOrder {
    static COUNT: AtomicU64 = AtomicU64::new(0);
    let count = COUNT.fetch_add(1, Ordering::Relaxed);
    let mut attempt_hash = [0; 32];
    attempt_hash[..8].copy_from_slice(&count.to_be_bytes());
    NewOrder {
        member_id: None,
        number: OrderNumber::from_bits(count).to_string(),
        attempt_hash,
        access_hash: [0; 32],
        lang: Lang::En,
        state: OrderState::Completed,
        placed_at: NOW,
        currency: Currency::TWD,
        bill: Bill::default(),
        labels: Vec::new(),
        shipping: ShippingQuote {
            zone: Zone::Taiwan,
            method: DeliveryMethod::Pickup,
            price: Money::ZERO,
            full_price: Money::ZERO,
            days: (0, 0),
        },
        form: CheckoutForm::default(),
        email_normal: email.to_owned(),
        phone_normal: String::new(),
        pay_by: None,
        ship_by: None,
        lines: vec![gift_line()],
    }
}

fn gift_line() -> NewLine {
    let image = Image { path: String::new(), alt: String::new(), width: 1, height: 1 };
    let line = CartLine {
        variant_id: VariantId(1),
        sku: "gift".to_owned(),
        slug: "gift".to_owned(),
        name: "gift".to_owned(),
        options: String::new(),
        image,
        quantity: 1,
        unit_price: Money::ZERO,
        available: 1,
        weight_g: 1,
        product_id: ProductId(1),
        brand: None,
        categories: Vec::new(),
        tags: Vec::new(),
        wish: Wish::Ordinary,
    };
    NewLine { line, total: Money::ZERO, is_gift: true }
}

/// Calls an order off and gives back what it holds of promotions.
pub async fn cancel(store: &Store, id: OrderId) {
    store
        .write(|tx| async move {
            let (from, to) = (OrderState::Completed, OrderState::Cancelled);
            assert!(set_state(&tx, id, from, to, Stamps::default()).await?);
            let (actor, reason) = (Actor::System, String::new());
            add_event(&tx, id, &OrderEvent { state: to, at: NOW, actor, reason }).await?;
            release_promotions(&tx, id, NOW).await
        })
        .await
        .unwrap();
}

/// The conflict that refused.
pub fn refusal<T: std::fmt::Debug>(result: store::Result<T>) -> String {
    match result {
        Err(StoreError::Conflict { constraint }) => constraint,
        other => panic!("expected a conflict, got {other:?}"),
    }
}

pub async fn count(store: &Store, sql: &str) -> i64 {
    number(store, &format!("SELECT CAST({sql} AS BIGINT)")).await
}

pub async fn assert_sound(store: &Store) {
    assert_eq!(list_faults(store.reader()).await.unwrap(), []);
}
