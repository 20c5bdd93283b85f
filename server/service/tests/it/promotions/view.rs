//! What the cart shows of promotions.

use crate::fixture::*;
use domain::lang::Lang;
use domain::money::Money;
use domain::pricing::cut::Cut;
use domain::pricing::rule::{CouponClass, RuleKind};
use domain::shipping::{DeliveryMethod, Zone};
use service::cart;

store::on_both_databases! {
    async fn the_cart_holds_what_the_figures_come_from(store: Store) {
        let shop = shop(store).await;
        let tea = variant_id(&shop, "TEA").await;
        let large = variant_id(&shop, "SHIRT-L").await;
        let sale = save(&shop, &flash("night", tea, 3, Some(2))).await;
        let special = draft("large", RuleKind::Special(Cut::To(Money(800))));
        let special = save(&shop, &of(large, special)).await;
        let fifty = save(&shop, &coupon("fifty", CouponClass::Shop, 50)).await;
        let hidden = draft("later", RuleKind::Special(Cut::Percent(9_000)));
        save(&shop, &of(variant_id(&shop, "SHIRT-M").await, hidden)).await;

        let token = cart_with(&shop, &[("TEA", 1), ("SHIRT-L", 1)]).await;
        let home = shop.settings.rate(Zone::Taiwan, DeliveryMethod::Home);
        let seen = cart::view(&shop, Some(&token), Lang::En).await.unwrap();
        let mut rules: Vec<_> = seen.terms.set.rules.iter().map(|rule| rule.id).collect();
        rules.sort_unstable();
        assert_eq!(rules, [sale, special, fifty], "the medium shirt's is no business of this cart");
        let name = |id| seen.terms.name(id).map(|name| (name.code.as_str(), name.name.as_str()));
        assert_eq!(name(sale), Some(("night", "the night")));
        assert_eq!((seen.terms.claimable.as_slice(), seen.terms.coupons.len()), (&[fifty][..], 0));
        // 300 / 2 + 800, and 80 for the courier; the coupon is not claimed.
        let bill = seen.bill(home);
        assert_eq!((bill.list_total, bill.subtotal), (Money(1_250), Money(950)));
        assert_eq!((bill.goods, bill.total), (Money(950), Money(1_030)));

        let (_, seen) = cart::claim_coupon(&shop, Some(&token), " FIFTY ", LANG).await.unwrap();
        assert_eq!(seen.terms.name(fifty).unwrap().name, "fifty 名");
        assert_eq!((seen.terms.coupons.as_slice(), seen.terms.claimable.len()), (&[(fifty, true)][..], 0));
        // A flash price takes no coupon: 150 + (800 − 50) + 80.
        let bill = seen.bill(home);
        assert_eq!((bill.lines[0].net, bill.lines[1].net), (Money(150), Money(750)));
        assert_eq!(bill.total, Money(980));

        let (_, seen) = cart::choose_coupon(&shop, Some(&token), Some(fifty), false, LANG).await.unwrap();
        assert_eq!(seen.bill(home).total, Money(1_030));
        let (_, seen) = cart::choose_coupon(&shop, Some(&token), None, true, LANG).await.unwrap();
        assert_eq!(seen.bill(home).total, Money(980));
    }

    async fn units_beyond_a_limit_cost_the_ordinary_price(store: Store) {
        let shop = shop(store).await;
        let tea = variant_id(&shop, "TEA").await;
        save(&shop, &flash("night", tea, 3, Some(2))).await;
        let token = cart_with(&shop, &[("TEA", 4)]).await;
        let seen = cart::view(&shop, Some(&token), LANG).await.unwrap();
        // Two at 150, two at 300; and the order takes two, not four.
        assert_eq!(seen.bill(None).goods, Money(900));
        let placed = service::place_order(&shop, Some(&token), form(980), LANG).await.unwrap();
        assert_eq!(see(&shop, &placed).await.lines[0].net, Money(900));
        let sold = "SELECT sold FROM flash_allotments";
        assert_eq!(number(&shop.store, sold).await, 2);
        assert_sound(&shop).await;
    }
}
