//! The life of an order, step by step.

use crate::fixture::*;
use domain::checkout::PaymentMethod;
use domain::money::Money;
use domain::order::{Actor, AdvanceOrderError, OrderState, Parcel};
use domain::shipping::DeliveryMethod;
use domain::time::{DAY_MS, HOUR_MS};
use service::{ServiceError, Shop, advance_order, complete_orders, place_order};

async fn payment_state(shop: &Shop, state: &str) -> i64 {
    number(&shop.store, &format!("SELECT COUNT(*) FROM payments WHERE state = '{state}'")).await
}

fn rule(result: Result<(), ServiceError<AdvanceOrderError>>) -> AdvanceOrderError {
    match result {
        Err(ServiceError::Rule(rule)) => rule,
        other => panic!("expected a rule, got {other:?}"),
    }
}

store::on_both_databases! {
    async fn from_transfer_to_completed(store: Store) {
        use OrderState::{Completed, Delivered, Paid, PendingPayment, Picking, Shipped};
        let shop = shop(store).await;
        let placed = order_teas(&shop, 4, PaymentMethod::BankTransfer).await;
        let life = [PendingPayment, Paid, Picking, Shipped, Delivered];
        for to in &life[1..] {
            shop.clock.advance_ms(HOUR_MS);
            advance(&shop, &placed, *to).await;
            assert_sound(&shop).await;
        }
        assert_eq!(complete_orders(&shop).await.unwrap(), 0);
        shop.clock.advance_ms(7 * DAY_MS);
        assert_eq!(complete_orders(&shop).await.unwrap(), 1);
        assert_eq!(complete_orders(&shop).await.unwrap(), 0);
        let seen = see(&shop, &placed).await;
        let states: Vec<_> = seen.events.iter().map(|event| event.state).collect();
        assert_eq!(states, [&life[..], &[Completed]].concat());
        assert!(seen.events.is_sorted_by_key(|event| event.at));
        assert_eq!(seen.events[1].actor, Actor::Staff("小美".into()));
        assert_eq!(seen.events[5].actor, Actor::System);
        assert_eq!(seen.total, Money(1_200));
        assert_eq!(seen.shipments.len(), 1);
        assert_eq!(seen.shipments[0].tracking_number, "1234-5678");
        assert_eq!(available(&shop, "TEA").await, 6);
        let on_hand = "SELECT on_hand FROM stock_levels s JOIN variants v ON v.id = s.variant_id \
            WHERE v.sku = 'TEA'";
        assert_eq!(number(&shop.store, on_hand).await, 6);
        assert_eq!(number(&shop.store, "SELECT sold FROM products WHERE slug = 'tea'").await, 4);
        for topic in ["order_placed", "order_paid", "order_shipped"] {
            assert_eq!(queued(&shop, topic).await, 1);
        }
        assert_sound(&shop).await;
    }

    async fn money_comes_when_the_method_says_so(store: Store) {
        let shop = shop(store).await;
        let cash = order_teas(&shop, 1, PaymentMethod::CashOnDelivery).await;
        let transfer = order_teas(&shop, 1, PaymentMethod::BankTransfer).await;
        assert_eq!(payment_state(&shop, "awaited").await, 2);
        advance(&shop, &transfer, OrderState::Paid).await;
        assert_eq!(payment_state(&shop, "received").await, 1);
        advance(&shop, &cash, OrderState::Picking).await;
        advance(&shop, &cash, OrderState::Shipped).await;
        assert_eq!(payment_state(&shop, "received").await, 1);
        advance(&shop, &cash, OrderState::Delivered).await;
        assert_eq!(payment_state(&shop, "received").await, 2);
        assert_sound(&shop).await;
    }

    async fn no_step_is_skipped(store: Store) {
        let shop = shop(store).await;
        let placed = order_teas(&shop, 1, PaymentMethod::BankTransfer).await;
        for to in OrderState::ALL {
            if OrderState::PendingPayment.may_become(to) {
                continue;
            }
            let result = advance_order(&shop, &placed.number, to, "小美", Some(parcel()), "").await;
            let from = OrderState::PendingPayment;
            assert_eq!(rule(result), AdvanceOrderError::NotAllowed { from, to });
        }
        let unknown = advance_order(&shop, "0000-0000-0000", OrderState::Paid, "", None, "").await;
        assert_eq!(rule(unknown), AdvanceOrderError::NotFound);
        assert_eq!(see(&shop, &placed).await.events.len(), 1);
    }

    async fn a_parcel_has_a_number_and_others_may_follow(store: Store) {
        let shop = shop(store).await;
        let placed = order_teas(&shop, 2, PaymentMethod::CashOnDelivery).await;
        advance(&shop, &placed, OrderState::Picking).await;
        let ship = async |parcel| {
            advance_order(&shop, &placed.number, OrderState::Shipped, "小美", parcel, "").await
        };
        assert_eq!(rule(ship(None).await), AdvanceOrderError::ParcelMissing);
        let blank = Parcel { tracking_number: " \u{0}".into(), ..parcel() };
        assert_eq!(rule(ship(Some(blank)).await), AdvanceOrderError::ParcelMissing);
        ship(Some(parcel())).await.unwrap();
        ship(Some(Parcel { tracking_number: "second".into(), ..parcel() })).await.unwrap();
        let not_allowed = AdvanceOrderError::NotAllowed {
            from: OrderState::Shipped,
            to: OrderState::Shipped,
        };
        assert_eq!(rule(ship(None).await), not_allowed);
        let seen = see(&shop, &placed).await;
        assert_eq!((seen.shipments.len(), seen.state), (2, OrderState::Shipped));
        assert_eq!(seen.shipments[1].tracking_number, "second");
        assert_eq!(queued(&shop, "order_shipped").await, 2);
        // What left, left once.
        assert_eq!(available(&shop, "TEA").await, 8);
        assert_sound(&shop).await;
    }

    async fn what_is_fetched_needs_no_parcel(store: Store) {
        let shop = shop(store).await;
        let token = cart_with(&shop, &[("TEA", 1)]).await;
        let mut form = form(300);
        form.delivery = DeliveryMethod::Pickup;
        let placed = place_order(&shop, Some(&token), form, LANG).await.unwrap();
        advance(&shop, &placed, OrderState::Picking).await;
        let number_of = &placed.number.to_lowercase();
        advance_order(&shop, number_of, OrderState::Shipped, "小美", None, "").await.unwrap();
        assert_eq!(see(&shop, &placed).await.shipments, []);
        assert_sound(&shop).await;
    }

    async fn shipped_twice_at_once_leaves_once(store: Store) {
        let shop = shop(store).await;
        let placed = order_teas(&shop, 3, PaymentMethod::CashOnDelivery).await;
        advance(&shop, &placed, OrderState::Picking).await;
        let ship = |_| {
            let (shop, placed) = (shop.clone(), placed.clone());
            tokio::spawn(async move {
                advance_order(&shop, &placed.number, OrderState::Shipped, "小美", Some(parcel()), "").await
            })
        };
        for one in (0..4).map(ship).collect::<Vec<_>>() {
            one.await.unwrap().unwrap();
        }
        assert_eq!(see(&shop, &placed).await.shipments.len(), 4);
        assert_eq!(available(&shop, "TEA").await, 7);
        assert_sound(&shop).await;
    }
}
