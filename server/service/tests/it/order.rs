//! Who gets at an order.

use crate::fixture::*;
use domain::checkout::PaymentMethod;
use domain::time::DAY_MS;
use service::{expire_carts, order};

store::on_both_databases! {
    async fn number_and_token_open_it(store: Store) {
        let shop = shop(store).await;
        let placed = order_teas(&shop, 1, PaymentMethod::CashOnDelivery).await;
        let other = order_teas(&shop, 1, PaymentMethod::CashOnDelivery).await;
        let find = async |number: &str, token: &str| order::find(&shop, number, token).await.unwrap();
        let spelt = placed.number.to_lowercase().replace('-', " ");
        assert!(find(&spelt, &placed.access_token).await.is_some());
        assert!(find(&placed.number, &other.access_token).await.is_none());
        assert!(find(&placed.number, "").await.is_none());
        assert!(find("nonsense", &placed.access_token).await.is_none());
        // What the database keeps is not the token.
        let plain = format!("SELECT COUNT(*) FROM orders WHERE CAST(access_hash AS TEXT) LIKE '%{}%'",
            placed.access_token);
        assert_eq!(number(&shop.store, &plain).await, 0);
    }

    async fn number_and_contact_track_it(store: Store) {
        let shop = shop(store).await;
        let placed = order_teas(&shop, 1, PaymentMethod::CashOnDelivery).await;
        let other = order_teas(&shop, 1, PaymentMethod::CashOnDelivery).await;
        let track = async |number: &str, contact: &str| order::track(&shop, number, contact).await.unwrap();
        for contact in ["ming@example.com", " MING@example.COM", "0912345678", "+886 912 345 678", "０９１２-345-678"] {
            let token = track(&placed.number, contact).await.expect(contact);
            assert!(order::find(&shop, &placed.number, &token).await.unwrap().is_some());
            assert!(order::find(&shop, &other.number, &token).await.unwrap().is_none());
        }
        for contact in ["", "ming@example.org", "0912345679", "ming", "%", "' OR 1=1"] {
            assert_eq!(track(&placed.number, contact).await, None, "{contact}");
        }
        for number in ["", "0000-0000-0000", "ZZZZ-ZZZZ-ZZZZ", "nonsense"] {
            assert_eq!(track(number, "ming@example.com").await, None, "{number}");
        }
    }

    async fn a_tracked_order_closes_again(store: Store) {
        let shop = shop(store).await;
        let placed = order_teas(&shop, 1, PaymentMethod::CashOnDelivery).await;
        let token = order::track(&shop, &placed.number, "0912345678").await.unwrap().unwrap();
        shop.clock.advance_ms(30 * DAY_MS - 1);
        assert!(order::find(&shop, &placed.number, &token).await.unwrap().is_some());
        shop.clock.advance_ms(1);
        assert!(order::find(&shop, &placed.number, &token).await.unwrap().is_none());
        assert!(order::find(&shop, &placed.number, &placed.access_token).await.unwrap().is_some());
        expire_carts(&shop).await.unwrap();
        assert_eq!(number(&shop.store, "SELECT COUNT(*) FROM order_access").await, 0);
    }
}
