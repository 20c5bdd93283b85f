//! Gifts come out of real stock.

use crate::fixture::*;
use domain::cart::{CartError, CartNotice};
use domain::checkout::{CheckoutForm, PlaceOrderError};
use domain::money::Money;
use domain::pricing::bill::GiftLine;
use service::{ServiceError, cart, place_order};

store::on_both_databases! {
    async fn a_gift_ends_when_it_runs_out(store: Store) {
        let shop = shop(store).await;
        bring_in(&shop, "cup", 120, 100).await;
        let soap = bring_in(&shop, "soap", 50, 7).await;
        save(&shop, &gift("soap-free", 100, &[soap])).await;
        let mut carts = Vec::new();
        for buyer in 0..20 {
            let token = cart_with(&shop, &[("CUP", 1)]).await;
            carts.push((token, form_of(buyer, 120 + SHIPPING)));
        }
        let outcomes = rush(&shop, carts).await;
        assert!(outcomes.iter().all(|outcome| told(outcome).is_none()));
        let given = "SELECT COUNT(*) FROM order_lines WHERE is_gift AND sku = 'SOAP' AND quantity = 1";
        assert_eq!(number(&shop.store, given).await, 7);
        assert_eq!(number(&shop.store, "SELECT COUNT(*) FROM orders").await, 20);
        assert_eq!(available(&shop, "SOAP").await, 0);
        assert_sound(&shop).await;
    }

    async fn a_gift_that_was_seen_and_is_gone_is_told(store: Store) {
        let shop = shop(store).await;
        let soap = bring_in(&shop, "soap", 50, 1).await;
        save(&shop, &gift("soap-free", 300, &[soap])).await;
        let (first, late) =
            (cart_with(&shop, &[("TEA", 1)]).await, cart_with(&shop, &[("TEA", 1)]).await);
        let saw = |seen_gifts| CheckoutForm { seen_gifts, ..form(380) };
        place_order(&shop, Some(&first), saw(1), LANG).await.unwrap();
        let told = place_order(&shop, Some(&late), saw(1), LANG).await.unwrap_err();
        let ServiceError::Rule(PlaceOrderError::CartChanged { notices, total, .. }) = told else {
            panic!("{told:?}")
        };
        assert_eq!((notices, total), (vec![CartNotice::GiftOver], Money(380)));
        let placed = place_order(&shop, Some(&late), saw(0), LANG).await.unwrap();
        assert_eq!(see(&shop, &placed).await.lines.len(), 1);
        assert_sound(&shop).await;
    }

    async fn a_gift_goes_back_with_its_order(store: Store) {
        let shop = shop(store).await;
        let soap = bring_in(&shop, "soap", 50, 1).await;
        save(&shop, &gift("soap-free", 300, &[soap])).await;
        let token = cart_with(&shop, &[("TEA", 1)]).await;
        let placed = place_order(&shop, Some(&token), form(380), LANG).await.unwrap();
        let seen = see(&shop, &placed).await;
        let lines: Vec<_> = seen.lines.iter().map(|l| (l.sku.as_str(), l.net.0, l.is_gift)).collect();
        assert_eq!(lines, [("TEA", 300, false), ("SOAP", 0, true)]);
        assert_eq!(available(&shop, "SOAP").await, 0);
        service::cancel_order(&shop, &placed.number, &placed.access_token, "").await.unwrap();
        assert_eq!(available(&shop, "SOAP").await, 1);
        assert_sound(&shop).await;
    }

    async fn what_is_bought_is_not_given_away_too(store: Store) {
        let shop = shop(store).await;
        let soap = bring_in(&shop, "soap", 50, 7).await;
        save(&shop, &gift("soap-free", 100, &[soap])).await;
        save(&shop, &gift("soap-too", 100, &[soap])).await;
        let token = cart_with(&shop, &[("SOAP", 7)]).await;
        let placed = place_order(&shop, Some(&token), form(350 + SHIPPING), LANG).await.unwrap();
        assert_eq!(see(&shop, &placed).await.lines.len(), 1);
        service::cancel_order(&shop, &placed.number, &placed.access_token, "").await.unwrap();
        // One is left over, and two rules would give it.
        let token = cart_with(&shop, &[("SOAP", 6)]).await;
        let placed = place_order(&shop, Some(&token), form(300 + SHIPPING), LANG).await.unwrap();
        assert_eq!(see(&shop, &placed).await.lines.len(), 2);
        assert_eq!(available(&shop, "SOAP").await, 0);
        assert_sound(&shop).await;
    }

    async fn a_gift_of_several_is_chosen(store: Store) {
        let shop = shop(store).await;
        let soap = bring_in(&shop, "soap", 50, 5).await;
        let cream = bring_in(&shop, "cream", 90, 5).await;
        let rule = save(&shop, &gift("one-of-two", 300, &[soap, cream])).await;
        let token = cart_with(&shop, &[("TEA", 1)]).await;
        let seen = cart::view(&shop, Some(&token), LANG).await.unwrap();
        assert_eq!(seen.bill(None).gifts, []);
        assert_eq!(seen.terms.extras.len(), 2);
        let tea = seen.lines[0].variant_id;
        let wrong = cart::choose_gift(&shop, Some(&token), rule, tea, LANG).await;
        assert!(matches!(wrong, Err(ServiceError::Rule(CartError::NotForSale))));
        cart::choose_gift(&shop, Some(&token), rule, soap, LANG).await.unwrap();
        let (_, seen) = cart::choose_gift(&shop, Some(&token), rule, cream, LANG).await.unwrap();
        let bill = seen.bill(None);
        assert_eq!(bill.gifts, [GiftLine { rule, variant: cream, units: 1 }]);
        let placed = place_order(&shop, Some(&token), form(380), LANG).await.unwrap();
        let order = see(&shop, &placed).await;
        assert_eq!((order.lines[1].sku.as_str(), order.lines[1].unit_price), ("CREAM", Money(0)));
        assert_eq!((available(&shop, "SOAP").await, available(&shop, "CREAM").await), (5, 4));
        assert_eq!(number(&shop.store, "SELECT COUNT(*) FROM cart_gifts").await, 0);
        assert_sound(&shop).await;
    }
}
