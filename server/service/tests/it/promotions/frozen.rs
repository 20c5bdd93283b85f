//! An order keeps the figures of its moment: with each discount's name and its shares, good enough to
//! pay back any unit of it later.

use crate::fixture::*;
use domain::cart::CartNotice;
use domain::money::Money;
use domain::pricing::bill::Bill;
use domain::pricing::cut::Cut;
use domain::pricing::refund::{Refund, Refunds};
use domain::pricing::rule::{CouponClass, RuleKind, Spend, SpendTier};
use domain::shipping::DeliveryMethod;
use service::{Shop, cart, place_order};

/// Flash tea, large shirts at 800, 100 off 1,000, a coupon of 50, one of 40 on shipping; a cart of two
/// teas and a shirt that holds both coupons.
///
/// At list price 2 × 300 + 950 = 1,550. One tea costs 150, the other 300 (one a buyer), the shirt 800.
/// 100 off the 1,100 that take part: 27 off the tea, 73 off the shirt. 50 off the 1,000 that are left,
/// as 273 to 727: 14 and 36. Goods are 1,100, by express for 150 less 40: 1,210.
async fn rich_cart(shop: &Shop) -> String {
    let tea = variant_id(shop, "TEA").await;
    save(shop, &flash("night", tea, 3, Some(1))).await;
    let special = draft("large", RuleKind::Special(Cut::To(Money(800))));
    save(shop, &of(variant_id(shop, "SHIRT-L").await, special)).await;
    let tier = SpendTier { from: Money(1_000), cut: Cut::Off(Money(100)) };
    save(shop, &draft("spend", RuleKind::Spend(Spend::Tiers(vec![tier])))).await;
    save(shop, &coupon("fifty", CouponClass::Shop, 50)).await;
    save(shop, &coupon("courier", CouponClass::Shipping, 40)).await;
    let token = cart_with(shop, &[("TEA", 2), ("SHIRT-L", 1)]).await;
    for code in ["fifty", "courier"] {
        cart::claim_coupon(shop, Some(&token), code, LANG).await.unwrap();
    }
    token
}

store::on_both_databases! {
    async fn every_discount_is_written_down_with_its_shares(store: Store) {
        let shop = shop(store).await;
        let token = rich_cart(&shop).await;
        let mut form = form(1_210);
        form.delivery = DeliveryMethod::Express;
        let placed = place_order(&shop, Some(&token), form, LANG).await.unwrap();
        let seen = see(&shop, &placed).await;
        let lines: Vec<_> =
            seen.lines.iter().map(|l| (l.sku.as_str(), l.unit_price.0, l.total.0, l.net.0)).collect();
        assert_eq!(lines, [("TEA", 300, 600, 409), ("SHIRT-L", 950, 950, 691)]);
        let discounts: Vec<_> =
            seen.adjustments.iter().map(|a| (a.label.as_str(), a.amount.0)).collect();
        let expected = [
            ("night 名", -150), ("large 名", -150), ("spend 名", -100), ("fifty 名", -50),
            ("courier 名", -40),
        ];
        assert_eq!(discounts, expected);
        assert_eq!((seen.subtotal, seen.total), (Money(1_550), Money(1_210)));
        assert_eq!((seen.shipping.price, seen.tax_included), (Money(150), Money(58)));
        assert_sound(&shop).await;
        // What was used is gone from the wallet, and the promotions' names may change now.
        assert_eq!(number(&shop.store, "SELECT COUNT(*) FROM coupon_claims").await, 0);
        execute(&shop.store, "UPDATE promotions SET name_zh_hant = '別的', is_on = FALSE").await;
        execute(&shop.store, "UPDATE variants SET price = 1").await;
        let later = see(&shop, &placed).await;
        assert_eq!((later.adjustments, later.lines), (seen.adjustments, seen.lines));
    }

    async fn the_frozen_bill_is_what_goes_back(store: Store) {
        let shop = shop(store).await;
        let token = rich_cart(&shop).await;
        let shown = cart::view(&shop, Some(&token), LANG).await.unwrap();
        let mut form = form(1_210);
        form.delivery = DeliveryMethod::Express;
        place_order(&shop, Some(&token), form, LANG).await.unwrap();
        let frozen: Bill =
            serde_json::from_str(&text(&shop.store, "SELECT bill FROM orders").await).unwrap();
        let rate = shop.settings.rate(Default::default(), DeliveryMethod::Express);
        assert_eq!(frozen, Bill { trace: Vec::new(), ..shown.bill(rate) });
        assert_eq!(frozen.total, Money(1_210));
        let mut refunds = Refunds::new(&frozen);
        // The second tea: 300 − 27 − 14.
        let one = refunds.refund(&[(0, 1)], false).unwrap();
        assert_eq!(one, Refund { money: Money(259), points: 0 });
        let rest = refunds.refund(&[(0, 0), (1, 0)], true).unwrap();
        assert_eq!(one.money + rest.money, Money(1_210));
    }

    async fn a_price_that_ends_between_page_and_order_is_told(store: Store) {
        let shop = shop(store).await;
        let tea = variant_id(&shop, "TEA").await;
        let mut sale = flash("night", tea, 3, None);
        sale.rule.window.until = Some(NOW.plus_ms(1_000));
        save(&shop, &sale).await;
        let token = cart_with(&shop, &[("TEA", 1)]).await;
        shop.clock.advance_ms(1_000);
        let outcomes = rush(&shop, vec![(token.clone(), form(230))]).await;
        assert_eq!(told(&outcomes[0]), Some((&[] as &[CartNotice], 380)));
        place_order(&shop, Some(&token), form(380), LANG).await.unwrap();
        assert_sound(&shop).await;
    }
}
