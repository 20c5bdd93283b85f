//! Calling orders off: once, in time, and with everything given back.

use crate::fixture::*;
use domain::checkout::{CheckoutForm, PaymentMethod};
use domain::order::{Actor, CancelOrderError, OrderState, PayRefundError};
use domain::time::HOUR_MS;
use service::{ServiceError, advance_order, cancel_order, lapse_orders, place_order, refunds};
use store::promotion::flash_facts;

store::on_both_databases! {
    async fn stock_goes_back_once(store: Store) {
        let shop = shop(store).await;
        let placed = order_teas(&shop, 10, PaymentMethod::CashOnDelivery).await;
        assert_eq!(available(&shop, "TEA").await, 0);
        let (number_of, token) = (&placed.number, &placed.access_token);
        cancel_order(&shop, number_of, token, "改變\u{7}主意").await.unwrap();
        assert_eq!(available(&shop, "TEA").await, 10);
        let flag = "SELECT COUNT(*) FROM products WHERE in_stock AND slug = 'tea'";
        assert_eq!(number(&shop.store, flag).await, 1);
        let again = cancel_order(&shop, number_of, token, "").await;
        let too_late = CancelOrderError::TooLate { state: OrderState::Cancelled };
        assert!(matches!(again, Err(ServiceError::Rule(rule)) if rule == too_late));
        assert_eq!(available(&shop, "TEA").await, 10);
        let seen = see(&shop, &placed).await;
        let last = seen.events.last().unwrap();
        assert_eq!((last.state, &last.actor, last.reason.as_str()),
            (OrderState::Cancelled, &Actor::Buyer, "改變主意"));
        assert_eq!((seen.state, seen.events.len()), (OrderState::Cancelled, 2));
        assert_eq!(queued(&shop, "order_cancelled").await, 1);
        assert_sound(&shop).await;
    }

    async fn promotions_go_back_however_it_is_called_off(store: Store) {
        let shop = shop(store).await;
        let tea = variant_id(&shop, "TEA").await;
        let rule = save(&shop, &flash("618", tea, 3, None)).await;
        let mut all = Vec::new();
        for _ in 0..3 {
            let token = cart_with(&shop, &[("TEA", 1)]).await;
            let form = CheckoutForm {
                payment: PaymentMethod::BankTransfer,
                ..form(TEA_PRICE / 2 + SHIPPING)
            };
            all.push(place_order(&shop, Some(&token), form, LANG).await.unwrap());
        }
        let left = async || {
            let facts = flash_facts(shop.store.reader(), &[rule], Some("ming@example.com")).await.unwrap();
            (facts[0].left, facts[0].bought)
        };
        assert_eq!(left().await, (0, 3));
        cancel_order(&shop, &all[0].number, &all[0].access_token, "").await.unwrap();
        assert_eq!(left().await, (1, 2));
        advance(&shop, &all[1], OrderState::Paid).await;
        assert_eq!(left().await, (1, 2));
        advance(&shop, &all[1], OrderState::Cancelled).await;
        assert_eq!(left().await, (2, 1));
        shop.clock.advance_ms(72 * HOUR_MS);
        assert_eq!(lapse_orders(&shop).await.unwrap(), 1);
        assert_eq!(left().await, (3, 0));
        assert_sound(&shop).await;
    }

    async fn only_who_has_the_token_cancels(store: Store) {
        let shop = shop(store).await;
        let placed = order_teas(&shop, 1, PaymentMethod::CashOnDelivery).await;
        for (number_of, token) in [
            (placed.number.as_str(), "00000000000000000000000000000000"),
            ("0000-0000-0000", placed.access_token.as_str()),
            ("nonsense", ""),
        ] {
            let result = cancel_order(&shop, number_of, token, "").await;
            assert!(matches!(result, Err(ServiceError::Rule(CancelOrderError::NotFound))));
        }
        assert_eq!(see(&shop, &placed).await.state, OrderState::Paid);
    }

    async fn what_is_being_picked_only_staff_call_off(store: Store) {
        let shop = shop(store).await;
        let placed = order_teas(&shop, 2, PaymentMethod::BankTransfer).await;
        advance(&shop, &placed, OrderState::Paid).await;
        advance(&shop, &placed, OrderState::Picking).await;
        let result = cancel_order(&shop, &placed.number, &placed.access_token, "").await;
        let too_late = CancelOrderError::TooLate { state: OrderState::Picking };
        assert!(matches!(result, Err(ServiceError::Rule(rule)) if rule == too_late));
        assert_sound(&shop).await;
        advance(&shop, &placed, OrderState::Cancelled).await;
        assert_eq!(available(&shop, "TEA").await, 10);
        // The money had come: it must go back.
        let due = "SELECT amount FROM refunds WHERE state = 'due'";
        assert_eq!(number(&shop.store, due).await, 680);
        let state = "SELECT COUNT(*) FROM payments WHERE state = 'refund_due'";
        assert_eq!(number(&shop.store, state).await, 1);
        assert_sound(&shop).await;
    }

    async fn what_is_due_is_given_back_and_told_once(store: Store) {
        let shop = shop(store).await;
        let placed = order_teas(&shop, 2, PaymentMethod::BankTransfer).await;
        let nothing = refunds::pay(&shop, &placed.number).await;
        assert!(matches!(nothing, Err(ServiceError::Rule(PayRefundError::NothingDue))));
        advance(&shop, &placed, OrderState::Paid).await;
        cancel_order(&shop, &placed.number, &placed.access_token, "買錯了").await.unwrap();
        let due = refunds::list(&shop, 9).await.unwrap();
        assert_eq!(due.len(), 1);
        assert_eq!((due[0].number.as_str(), due[0].amount.0), (placed.number.as_str(), 680));
        assert_eq!(due[0].reason, "買錯了");
        let pay = |_| {
            let (shop, number) = (shop.clone(), placed.number.to_lowercase());
            tokio::spawn(async move { refunds::pay(&shop, &number).await })
        };
        let mut paid = 0;
        for one in (0..8).map(pay).collect::<Vec<_>>() {
            paid += u32::from(one.await.unwrap().is_ok());
        }
        assert_eq!((paid, queued(&shop, "refund_paid").await), (1, 1));
        assert_eq!(refunds::list(&shop, 9).await.unwrap(), []);
        let state = "SELECT COUNT(*) FROM payments WHERE state = 'refunded'";
        assert_eq!(number(&shop.store, state).await, 1);
        assert_sound(&shop).await;
        execute(&shop.store, "UPDATE refunds SET state = 'due'").await;
        let found = service::check(&shop).await.unwrap();
        assert!(found.iter().any(|violation| violation.rule == "refund_state"), "{found:?}");
        let unknown = refunds::pay(&shop, "nonsense").await;
        assert!(matches!(unknown, Err(ServiceError::Rule(PayRefundError::NotFound))));
    }

    async fn what_was_not_paid_is_not_refunded(store: Store) {
        let shop = shop(store).await;
        for method in PaymentMethod::ALL {
            let placed = order_teas(&shop, 1, method).await;
            cancel_order(&shop, &placed.number, &placed.access_token, "").await.unwrap();
        }
        assert_eq!(number(&shop.store, "SELECT COUNT(*) FROM refunds").await, 0);
        let state = "SELECT COUNT(*) FROM payments WHERE state = 'cancelled'";
        assert_eq!(number(&shop.store, state).await, 2);
        assert_sound(&shop).await;
    }

    async fn cancelling_and_paying_at_once_end_in_order(store: Store) {
        let shop = shop(store).await;
        for _ in 0..6 {
            let placed = order_teas(&shop, 1, PaymentMethod::BankTransfer).await;
            let cancel = {
                let (shop, placed) = (shop.clone(), placed.clone());
                tokio::spawn(async move {
                    cancel_order(&shop, &placed.number, &placed.access_token, "").await
                })
            };
            let pay = {
                let (shop, placed) = (shop.clone(), placed.clone());
                tokio::spawn(async move {
                    advance_order(&shop, &placed.number, OrderState::Paid, "小美", None, "").await
                })
            };
            cancel.await.unwrap().unwrap();
            let paid = pay.await.unwrap().is_ok();
            let seen = see(&shop, &placed).await;
            assert_eq!(seen.state, OrderState::Cancelled);
            assert_eq!(seen.events.len(), if paid { 3 } else { 2 });
            assert_sound(&shop).await;
        }
        assert_eq!(available(&shop, "TEA").await, 10);
    }

    async fn cancelled_eight_times_at_once_gives_back_once(store: Store) {
        let shop = shop(store).await;
        let keeps = order_teas(&shop, 3, PaymentMethod::CashOnDelivery).await;
        let placed = order_teas(&shop, 3, PaymentMethod::CashOnDelivery).await;
        let cancel = |_| {
            let (shop, placed) = (shop.clone(), placed.clone());
            tokio::spawn(async move {
                cancel_order(&shop, &placed.number, &placed.access_token, "").await
            })
        };
        let mut done = 0;
        for one in (0..8).map(cancel).collect::<Vec<_>>() {
            done += u32::from(one.await.unwrap().is_ok());
        }
        assert_eq!((done, available(&shop, "TEA").await), (1, 7));
        assert_eq!(see(&shop, &keeps).await.state, OrderState::Paid);
        assert_sound(&shop).await;
    }
}
