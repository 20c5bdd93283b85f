//! All stages on one cart, worked by hand.

use crate::ids::{RuleId, VariantId};
use crate::money::Money;
use crate::pricing::PriceRules;
use crate::pricing::basket::{Basket, Buyer, FlashFact, PointsWish};
use crate::pricing::bill::{Bill, Stage};
use crate::pricing::cut::Cut;
use crate::pricing::engine::price_basket;
use crate::pricing::points::PointsRules;
use crate::pricing::rule::{Bundle, Component, Coupon, CouponClass, Per, RuleKind, RuleSet, Spend};
use crate::pricing::samples::*;

fn rules() -> RuleSet {
    let part = |variant| Component { any_of: only(&[variant]), units: 1 };
    let bundle =
        Bundle { components: vec![part(1), part(2)], cut: Cut::To(Money(1_500)), most: None };
    let every = Spend::Every { each: Money(500), off: Money(50), most: None };
    let capped = Coupon {
        cap: Some(Money(250)),
        min_spend: Money(1_900),
        ..terms(CouponClass::Shop, Cut::Percent(1_500))
    };
    let ten = Cut::Percent(1_000);
    let points = PointsRules { rate_points: 100, rate_worth: Money(1), step: 100, most_bp: 1_000 };
    RuleSet {
        settings: PriceRules { tax_bp: 500, free_shipping_from: Some(Money(1_900)) },
        points: Some(points),
        ..set(vec![
            on(only(&[1]), rule(1, RuleKind::Special(ten))),
            on(only(&[4]), rule(2, RuleKind::Flash { cut: Cut::To(Money(300)), per_member: None })),
            rule(3, RuleKind::Bundle(bundle)),
            rule(4, RuleKind::Nth { n: 2, cut: HALF, per: Per::Variant }),
            rule(5, RuleKind::Spend(every)),
            on(only(&[3]), coupon(6, CouponClass::Goods, ten)),
            rule(7, RuleKind::Coupon(capped)),
            coupon(8, CouponClass::Shipping, Cut::Off(Money(30))),
        ])
    }
}

fn priced() -> Bill {
    let basket = Basket {
        coupons: [6, 7, 8].map(RuleId).to_vec(),
        points: PointsWish::Best,
        rate: Some(rate()),
        ..basket(vec![line(1, 1_000, 1), line(2, 800, 1), line(3, 400, 2), line(4, 500, 1)])
    };
    let fact = FlashFact { rule: RuleId(2), variant: VariantId(4), left: 5, bought: 0 };
    let buyer = Buyer { points: 15_000, flash: vec![fact], ..Buyer::default() };
    price_basket(&basket, &rules(), &buyer, NOW)
}

#[test]
fn the_stages_come_in_their_order() {
    let bill = priced();
    // List: 1000 + 800 + 2 × 400 + 500 = 3100.
    // 1. Special 10 %: 900. Flash: 300. → 900, 800, 800, 300 = 2800.
    assert_eq!((bill.list_total, bill.subtotal), (Money(3_100), Money(2_800)));
    assert_eq!((amount_of(&bill, 1), amount_of(&bill, 2)), (-100, -200));
    // 2. 1 + 2 for 1500 saves 200: 105.88 → 106, 94.12 → 94. → 794, 706.
    assert_eq!(amount_of(&bill, 3), -200);
    // 3. Second of 3 at half price: 200 off. → 600.
    assert_eq!(amount_of(&bill, 4), -200);
    // 4. 50 for every 500 of 794 + 706 + 600 = 2100 (not the flash line): 200.
    //    75.62 → 76, 67.24 → 67, 57.14 → 57. → 718, 639, 543 = 1900.
    assert_eq!(amount_of(&bill, 5), -200);
    // 5. Goods coupon: 10 % of 543 = 54.3 → 54. → 489.
    //    Shop coupon: its minimum of 1900 is just met; 15 % of 718 + 639 + 489 = 1846 is 276.9, capped
    //    at 250: 97.24 → 97, 86.54 → 87, 66.22 → 66. → 621, 552, 423.
    assert_eq!((amount_of(&bill, 6), amount_of(&bill, 7)), (-54, -250));
    // 6. Goods are 1596 + 300 = 1896, a tenth is 189; 15,000 points are worth 150:
    //    49.13 → 49, 43.67 → 44, 33.47 → 33, 23.73 → 24.
    assert_eq!(nets(&bill), [572, 508, 390, 276]);
    assert_eq!((bill.goods, bill.points), (Money(1_746), 15_000));
    // 7. 1896 is 4 short of free shipping: 80, less 30.
    assert_eq!(bill.to_free_shipping, Some(Money(4)));
    assert_eq!(bill.total, Money(1_796));
    // 8. 1796 × 5/105 = 85.52 → 86.
    assert_eq!(bill.tax_included, Money(86));
}

#[test]
fn every_discount_is_written_in_the_order_of_the_stages() {
    let stages: Vec<Stage> = priced().adjustments.iter().map(|a| a.stage).collect();
    assert!(stages.is_sorted(), "{stages:?}");
    assert_eq!(stages.len(), 9);
}
