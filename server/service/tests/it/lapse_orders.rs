//! Orders whose money never came.

use crate::fixture::*;
use domain::checkout::PaymentMethod;
use domain::order::{Actor, OrderState};
use domain::time::HOUR_MS;
use service::{advance_order, lapse_orders};

store::on_both_databases! {
    async fn only_those_whose_time_is_over(store: Store) {
        let shop = shop(store).await;
        let cash = order_teas(&shop, 1, PaymentMethod::CashOnDelivery).await;
        let old = order_teas(&shop, 2, PaymentMethod::BankTransfer).await;
        let paid = order_teas(&shop, 1, PaymentMethod::BankTransfer).await;
        advance(&shop, &paid, OrderState::Paid).await;
        shop.clock.advance_ms(48 * HOUR_MS);
        let young = order_teas(&shop, 3, PaymentMethod::BankTransfer).await;
        assert_eq!(lapse_orders(&shop).await.unwrap(), 0);
        shop.clock.advance_ms(24 * HOUR_MS);
        assert_eq!(lapse_orders(&shop).await.unwrap(), 1);
        assert_eq!(lapse_orders(&shop).await.unwrap(), 0);
        let lapsed = see(&shop, &old).await;
        assert_eq!(lapsed.state, OrderState::Cancelled);
        assert_eq!(lapsed.events.last().unwrap().actor, Actor::System);
        for (placed, state) in [
            (cash, OrderState::Paid),
            (paid, OrderState::Paid),
            (young, OrderState::PendingPayment),
        ] {
            assert_eq!(see(&shop, &placed).await.state, state);
        }
        assert_eq!(available(&shop, "TEA").await, 5);
        assert_eq!(queued(&shop, "order_cancelled").await, 1);
        assert_sound(&shop).await;
    }

    async fn several_instances_lapse_each_order_once(store: Store) {
        let shop = shop(store).await;
        let mut placed = Vec::new();
        for _ in 0..10 {
            placed.push(order_teas(&shop, 1, PaymentMethod::BankTransfer).await);
        }
        shop.clock.advance_ms(72 * HOUR_MS);
        let instance = |_| {
            let shop = shop.clone();
            tokio::spawn(async move { lapse_orders(&shop).await.unwrap() })
        };
        let mut lapsed = 0;
        for one in (0..4).map(instance).collect::<Vec<_>>() {
            lapsed += one.await.unwrap();
        }
        assert_eq!((lapsed, available(&shop, "TEA").await), (10, 10));
        assert_eq!(queued(&shop, "order_cancelled").await, 10);
        for one in &placed {
            assert_eq!(see(&shop, one).await.events.len(), 2);
        }
        assert_sound(&shop).await;
    }

    async fn paid_while_it_lapses_is_one_or_the_other(store: Store) {
        let shop = shop(store).await;
        for _ in 0..6 {
            let placed = order_teas(&shop, 1, PaymentMethod::BankTransfer).await;
            shop.clock.advance_ms(72 * HOUR_MS);
            let job = { let shop = shop.clone(); tokio::spawn(async move { lapse_orders(&shop).await }) };
            let paid = advance_order(&shop, &placed.number, OrderState::Paid, "小美", None, "").await;
            let lapsed = job.await.unwrap().unwrap();
            let state = if paid.is_ok() { OrderState::Paid } else { OrderState::Cancelled };
            assert_eq!(see(&shop, &placed).await.state, state);
            assert_eq!(lapsed, u32::from(paid.is_err()));
            assert_sound(&shop).await;
        }
    }
}
