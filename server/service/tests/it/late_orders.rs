//! The shipping promise.

use crate::fixture::*;
use domain::checkout::PaymentMethod;
use domain::order::OrderState;
use domain::time::HOUR_MS;
use service::{late_orders, tell_late_buyers};

store::on_both_databases! {
    async fn staff_hear_after_a_day_and_buyers_after_two(store: Store) {
        let shop = shop(store).await;
        let waits = order_teas(&shop, 1, PaymentMethod::CashOnDelivery).await;
        let left = order_teas(&shop, 1, PaymentMethod::CashOnDelivery).await;
        let unpaid = order_teas(&shop, 1, PaymentMethod::BankTransfer).await;
        advance(&shop, &waits, OrderState::Picking).await;
        advance(&shop, &left, OrderState::Picking).await;
        advance(&shop, &left, OrderState::Shipped).await;
        shop.clock.advance_ms(24 * HOUR_MS - 1);
        assert_eq!(late_orders(&shop, 10).await.unwrap(), []);
        shop.clock.advance_ms(1);
        let late = late_orders(&shop, 10).await.unwrap();
        assert_eq!(late.len(), 1);
        assert_eq!((&late[0].number, late[0].state), (&waits.number, OrderState::Picking));
        assert!(!late[0].is_overdue);
        assert_eq!(tell_late_buyers(&shop).await.unwrap(), 0);
        advance(&shop, &unpaid, OrderState::Paid).await;
        shop.clock.advance_ms(24 * HOUR_MS);
        let late = late_orders(&shop, 10).await.unwrap();
        let seen: Vec<_> = late.iter().map(|l| (&l.number, l.is_overdue)).collect();
        assert_eq!(seen, [(&waits.number, true), (&unpaid.number, false)]);
        assert_eq!(late_orders(&shop, 1).await.unwrap().len(), 1);
        assert_eq!(tell_late_buyers(&shop).await.unwrap(), 1);
        assert_eq!(tell_late_buyers(&shop).await.unwrap(), 0);
        assert_eq!(queued(&shop, "order_late").await, 1);
    }

    async fn several_instances_tell_once(store: Store) {
        let shop = shop(store).await;
        for _ in 0..5 {
            order_teas(&shop, 1, PaymentMethod::CashOnDelivery).await;
        }
        shop.clock.advance_ms(48 * HOUR_MS);
        let instance = |_| {
            let shop = shop.clone();
            tokio::spawn(async move { tell_late_buyers(&shop).await.unwrap() })
        };
        let mut told = 0;
        for one in (0..3).map(instance).collect::<Vec<_>>() {
            told += one.await.unwrap();
        }
        assert_eq!((told, queued(&shop, "order_late").await), (5, 5));
    }
}
