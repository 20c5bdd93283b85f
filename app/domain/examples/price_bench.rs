//! How long pricing takes: a small cart with a few rules as the yardstick, a large one with a hundred,
//! and the best combination of thirty coupons. Prints one line of JSON: the median of each in
//! microseconds, and how many yardsticks that is.

use domain::ids::{ProductId, RuleId, VariantId};
use domain::money::Money;
use domain::pricing::PriceRules;
use domain::pricing::basket::{Basket, BasketLine, Buyer, Wish};
use domain::pricing::cut::Cut;
use domain::pricing::engine::price_basket;
use domain::pricing::rule::{
    Bundle, Component, Coupon, CouponClass, Per, Rule, RuleKind, RuleSet, Spend, Window,
};
use domain::pricing::scope::{Scope, Selection};
use domain::shipping::{DeliveryMethod, ShippingRate, Zone};
use domain::time::Timestamp;
use std::hint::black_box;
use std::time::{Duration, Instant};

const TAGS: u32 = 5;
/// First id of a coupon.
const COUPONS: i64 = 1_000;
/// How long each figure is measured.
const SPAN: Duration = Duration::from_millis(1_500);

fn main() {
    let small = (basket(4, 0), set(promotions(6)));
    let large = (basket(50, 0), set(promotions(100)));
    let wallet = (basket(50, 30), set(coupons(30)));
    let all = (basket(50, 30), set(promotions(100).into_iter().chain(coupons(30)).collect()));
    let yardstick = median_us(&small);
    let figures = [
        ("lines_4_rules_6", yardstick),
        ("lines_50_rules_100", median_us(&large)),
        ("lines_50_coupons_30", median_us(&wallet)),
        ("lines_50_rules_100_coupons_30", median_us(&all)),
    ];
    let figure = |(name, us): (&str, f64)| {
        format!("\"{name}\":{{\"us\":{us:.1},\"ratio\":{:.1}}}", us / yardstick)
    };
    println!("{{{}}}", figures.map(figure).join(","));
}

/// The median time of pricing a cart, in microseconds.
fn median_us((basket, set): &(Basket, RuleSet)) -> f64 {
    let buyer = Buyer::default();
    let mut times = Vec::new();
    let began = Instant::now();
    while began.elapsed() < SPAN || times.len() < 11 {
        let began = Instant::now();
        black_box(price_basket(black_box(basket), black_box(set), &buyer, Timestamp(1_000)));
        times.push(began.elapsed().as_secs_f64() * 1e6);
    }
    times.sort_by(f64::total_cmp);
    times.get(times.len() / 2).copied().unwrap_or_default()
}

/// Lines with 1–4 units and one tag of five each, and so many coupons in the wallet.
fn basket(lines: u32, coupons: i64) -> Basket {
    let line = |key: u32| BasketLine {
        key,
        variant: VariantId(key.into()),
        product: ProductId(key.into()),
        categories: Vec::new(),
        brand: None,
        tags: vec![tag(key)],
        list_price: Money(90 + i64::from(key * 37 % 1_000)),
        units: 1 + key % 4,
        weight_g: 100,
        wish: Wish::Ordinary,
    };
    let rate = ShippingRate {
        zone: Zone::Taiwan,
        method: DeliveryMethod::Home,
        brackets: vec![(1_000, Money(80)), (20_000, Money(180))],
        per_extra_kg: Money(15),
        days: (1, 3),
        can_be_free: true,
    };
    Basket {
        lines: (0..lines).map(line).collect(),
        coupons: (COUPONS..COUPONS + coupons).map(RuleId).collect(),
        rate: Some(rate),
        ..Basket::default()
    }
}

fn set(rules: Vec<Rule>) -> RuleSet {
    let settings = PriceRules { tax_bp: 500, free_shipping_from: Some(Money(45_000)) };
    RuleSet { settings, rules, ..RuleSet::default() }
}

fn tag(number: u32) -> String {
    format!("tag-{}", number % TAGS)
}

fn tagged(number: u32) -> Scope {
    Scope::Only(Selection { tags: vec![tag(number)], ..Selection::default() })
}

fn rule(id: i64, scope: Scope, kind: RuleKind) -> Rule {
    Rule {
        id: RuleId(id),
        window: Window::default(),
        scope,
        group: None,
        priority: 0,
        special_lines: false,
        kind,
    }
}

/// Specials, Nth items, spend-and-save and bundles, in turn.
fn promotions(count: u32) -> Vec<Rule> {
    let promotion = |index: u32| {
        let scope = tagged(index);
        let kind = match index % 4 {
            0 => RuleKind::Special(Cut::Percent(100 + 10 * index)),
            1 => RuleKind::Nth { n: 3, cut: Cut::Percent(2_000), per: Per::Product },
            2 => {
                let (each, off) = (Money(900 + i64::from(index)), Money(10 + i64::from(index)));
                RuleKind::Spend(Spend::Every { each, off, most: Some(3) })
            }
            _ => {
                let part = |any_of| Component { any_of, units: 1 };
                let components = vec![part(tagged(index)), part(tagged(index + 1))];
                RuleKind::Bundle(Bundle { components, cut: Cut::Percent(1_500), most: Some(2) })
            }
        };
        rule(index.into(), if index % 4 == 3 { Scope::All } else { scope }, kind)
    };
    (1..=count).map(promotion).collect()
}

/// Coupons of each class in turn, with minimums, caps, percentages and amounts.
fn coupons(count: u32) -> Vec<Rule> {
    let classes = [CouponClass::Goods, CouponClass::Shop, CouponClass::Shipping];
    let coupon = |(index, class): (u32, CouponClass)| {
        let number = i64::from(index);
        let cut = match index % 2 {
            0 => Cut::Percent(500 + 70 * index),
            _ => Cut::Off(Money(20 + 11 * number)),
        };
        let terms = Coupon {
            class,
            cut,
            cap: (index % 4 == 0).then_some(Money(300 + number)),
            min_spend: Money(100 * number),
            tiers: Vec::new(),
            first_order: false,
            total: None,
            per_member: None,
        };
        let scope = if class == CouponClass::Goods { tagged(index) } else { Scope::All };
        rule(COUPONS + number, scope, RuleKind::Coupon(terms))
    };
    (0..count).zip(classes.into_iter().cycle()).map(coupon).collect()
}
