//! Placing orders: once each, never more than there is, at the price that was seen.

use crate::fixture::*;
use domain::cart::CartNotice;
use domain::checkout::{Field, FieldProblem, Invoice, PaymentMethod, PlaceOrderError};
use domain::money::Money;
use domain::order::{Actor, OrderState};
use domain::pricing::basket::Wish;
use domain::shipping::DeliveryMethod;
use domain::time::HOUR_MS;
use service::{ServiceError, cart, order, place_order};

/// The rule that refused.
fn rule<T: std::fmt::Debug>(result: Result<T, ServiceError<PlaceOrderError>>) -> PlaceOrderError {
    match result {
        Err(ServiceError::Rule(rule)) => rule,
        other => panic!("expected a rule, got {other:?}"),
    }
}

store::on_both_databases! {
    async fn an_order_is_a_snapshot_and_empties_the_cart(store: Store) {
        let shop = shop(store).await;
        let token = cart_with(&shop, &[("TEA", 1), ("SHIRT-L", 2)]).await;
        let mut form = form(300 + 1_900);
        form.note = "請\u{0}電話聯絡\r\n謝謝".into();
        form.invoice = Invoice::Carrier { code: " /abc1234 ".into() };
        let placed = place_order(&shop, Some(&token), form, LANG).await.unwrap();
        let seen = see(&shop, &placed).await;
        assert_eq!(seen.number, placed.number);
        assert_eq!((seen.state, seen.placed_at), (OrderState::Paid, NOW));
        assert_eq!((seen.subtotal, seen.total), (Money(2_200), Money(2_200)));
        assert_eq!((seen.shipping.price, seen.shipping.full_price), (Money(0), Money(SHIPPING)));
        assert_eq!(seen.tax_included, Money(105));
        assert_eq!((seen.pay_by, seen.ship_by), (None, Some(NOW.plus_ms(48 * HOUR_MS))));
        assert_eq!(seen.note, "請電話聯絡\n謝謝");
        assert_eq!(seen.invoice, Invoice::Carrier { code: "/ABC1234".into() });
        assert_eq!((seen.email.as_str(), seen.phone.as_str()), ("Ming@Example.com", "0912-345-678"));
        assert_eq!(seen.address.recipient, "王小明");
        let lines: Vec<_> = seen.lines.iter().map(|l| (l.sku.as_str(), l.quantity, l.total.0)).collect();
        assert_eq!(lines, [("TEA", 1, 300), ("SHIRT-L", 2, 1_900)]);
        assert_eq!((seen.lines[1].name.as_str(), seen.lines[1].options.as_str()), ("襯衫", "大"));
        assert_eq!(seen.lines[1].image.path, "/media/shirt.svg");
        assert_eq!(seen.events.len(), 1);
        assert_eq!((seen.events[0].state, &seen.events[0].actor), (OrderState::Paid, &Actor::Buyer));
        assert_eq!(cart::view(&shop, Some(&token), LANG).await.unwrap().lines, []);
        assert_eq!((available(&shop, "TEA").await, available(&shop, "SHIRT-L").await), (9, 3));
        assert_sound(&shop).await;
    }

    async fn a_transfer_waits_for_the_money(store: Store) {
        let shop = shop(store).await;
        let placed = order_teas(&shop, 1, PaymentMethod::BankTransfer).await;
        let seen = see(&shop, &placed).await;
        assert_eq!(seen.state, OrderState::PendingPayment);
        assert_eq!((seen.pay_by, seen.ship_by), (Some(NOW.plus_ms(72 * HOUR_MS)), None));
        let how = order::transfer_instructions(&shop, &seen).unwrap();
        assert_eq!((how.amount, how.reference), (Money(380), placed.number.clone()));
        advance(&shop, &placed, OrderState::Paid).await;
        let seen = see(&shop, &placed).await;
        assert_eq!((seen.pay_by, seen.ship_by), (None, Some(NOW.plus_ms(48 * HOUR_MS))));
        assert_eq!(order::transfer_instructions(&shop, &seen), None);
        assert_sound(&shop).await;
    }

    async fn pick_up_keeps_no_address(store: Store) {
        let shop = shop(store).await;
        let token = cart_with(&shop, &[("TEA", 1)]).await;
        let mut form = form(300);
        form.delivery = DeliveryMethod::Pickup;
        let placed = place_order(&shop, Some(&token), form, LANG).await.unwrap();
        let address = see(&shop, &placed).await.address;
        assert_eq!((address.recipient.as_str(), address.street.as_str()), ("王小明", ""));
        assert_sound(&shop).await;
    }

    async fn two_hundred_buyers_for_ten_units(store: Store) {
        let shop = shop(store).await;
        let mut tokens = Vec::new();
        for _ in 0..200 {
            tokens.push(cart_with(&shop, &[("TEA", 1)]).await);
        }
        let buy = |token: String| {
            let shop = shop.clone();
            tokio::spawn(async move {
                place_order(&shop, Some(&token), form(300 + SHIPPING), LANG).await
            })
        };
        let mut placed = 0;
        for one in tokens.into_iter().map(buy).collect::<Vec<_>>() {
            match one.await.unwrap() {
                Ok(_) => placed += 1,
                Err(ServiceError::Rule(PlaceOrderError::CartChanged { notices, .. })) => {
                    assert!(matches!(notices[..], [CartNotice::NotEnough { available: 0, .. }]));
                }
                Err(other) => panic!("{other:?}"),
            }
        }
        assert_eq!((placed, available(&shop, "TEA").await), (10, 0));
        let count = |table| format!("SELECT COUNT(*) FROM {table}");
        assert_eq!(number(&shop.store, &count("orders")).await, 10);
        assert_eq!(number(&shop.store, &count("outbox")).await, 10);
        let moved = "SELECT CAST(SUM(delta_allocated) AS BIGINT) FROM stock_movements";
        assert_eq!(number(&shop.store, moved).await, 10);
        let flag = "SELECT CAST(COUNT(*) AS BIGINT) FROM products WHERE in_stock AND slug = 'tea'";
        assert_eq!(number(&shop.store, flag).await, 0);
        assert_sound(&shop).await;
    }

    async fn many_buyers_of_several_things_do_not_block_each_other(store: Store) {
        let shop = shop(store).await;
        let mut tokens = Vec::new();
        for turn in 0..24 {
            let mut lines = [("TEA", 1), ("SHIRT-M", 1), ("SHIRT-L", 1)];
            lines.rotate_left(turn % 3);
            tokens.push(cart_with(&shop, &lines).await);
        }
        let buy = |token: String| {
            let shop = shop.clone();
            tokio::spawn(
                async move { place_order(&shop, Some(&token), form(2_150), LANG).await },
            )
        };
        let buyers: Vec<_> = tokens.into_iter().map(buy).collect();
        let mut placed = 0;
        for buyer in buyers {
            match buyer.await.unwrap() {
                Ok(_) => placed += 1,
                Err(ServiceError::Rule(PlaceOrderError::CartChanged { .. })) => {}
                Err(other) => panic!("{other:?}"),
            }
        }
        assert_eq!(placed, 5);
        assert_eq!((available(&shop, "SHIRT-M").await, available(&shop, "SHIRT-L").await), (0, 0));
        assert_sound(&shop).await;
    }

    async fn two_lines_of_one_sku_are_summed(store: Store) {
        let shop = shop(store).await;
        let token = cart_with(&shop, &[("SHIRT-M", 4)]).await;
        execute(&shop.store, "INSERT INTO cart_lines (cart_id, variant_id, quantity, seen_price) \
            SELECT cart_id, variant_id, 4, seen_price FROM cart_lines").await;
        let error = rule(place_order(&shop, Some(&token), form(7_200), LANG).await);
        let PlaceOrderError::CartChanged { notices, total, .. } = error else { panic!("{error}") };
        assert!(matches!(notices[..], [CartNotice::NotEnough { available: 5, .. }]), "{notices:?}");
        assert_eq!(total, Money(7_200));
        execute(&shop.store, "UPDATE cart_lines SET quantity = quantity - 2").await;
        place_order(&shop, Some(&token), form(3_600), LANG).await.unwrap();
        assert_eq!(available(&shop, "SHIRT-M").await, 1);
        assert_sound(&shop).await;
    }

    async fn a_form_sent_twice_is_one_order(store: Store) {
        let shop = shop(store).await;
        let token = cart_with(&shop, &[("TEA", 2)]).await;
        let form = form(680);
        let first = place_order(&shop, Some(&token), form.clone(), LANG).await.unwrap();
        let second = place_order(&shop, Some(&token), form.clone(), LANG).await.unwrap();
        assert_eq!(first, second);
        // Also when the cart was filled again meanwhile.
        let tea = variant_id(&shop, "TEA").await;
        cart::add(&shop, Some(&token), tea, 2, Wish::Ordinary, LANG).await.unwrap();
        assert_eq!(place_order(&shop, Some(&token), form, LANG).await.unwrap(), first);
        assert_eq!(cart::view(&shop, Some(&token), LANG).await.unwrap().count(), 2);
        assert_eq!(available(&shop, "TEA").await, 8);
        assert_sound(&shop).await;
    }

    async fn a_form_sent_sixteen_times_at_once_is_one_order(store: Store) {
        let shop = shop(store).await;
        // All there is: who comes second must not be told that it is sold out.
        let token = cart_with(&shop, &[("TEA", 10)]).await;
        let form = form(3_000);
        let send = |_| {
            let (shop, token, form) = (shop.clone(), token.clone(), form.clone());
            tokio::spawn(async move { place_order(&shop, Some(&token), form, LANG).await.unwrap() })
        };
        let mut orders = Vec::new();
        for one in (0..16).map(send).collect::<Vec<_>>() {
            orders.push(one.await.unwrap());
        }
        assert!(orders.iter().all(|order| *order == orders[0]), "{orders:?}");
        assert_eq!(number(&shop.store, "SELECT COUNT(*) FROM orders").await, 1);
        assert_sound(&shop).await;
    }

    async fn two_tabs_make_one_order(store: Store) {
        let shop = shop(store).await;
        let token = cart_with(&shop, &[("TEA", 1)]).await;
        let tab = || {
            let (shop, token, form) = (shop.clone(), token.clone(), form(380));
            tokio::spawn(async move { place_order(&shop, Some(&token), form, LANG).await })
        };
        let (one, other) = (tab(), tab());
        let outcomes = [one.await.unwrap(), other.await.unwrap()];
        assert_eq!(outcomes.iter().filter(|outcome| outcome.is_ok()).count(), 1);
        let refused = outcomes.into_iter().find(Result::is_err).unwrap();
        assert_eq!(rule(refused), PlaceOrderError::EmptyCart);
        assert_eq!(available(&shop, "TEA").await, 9);
        assert_sound(&shop).await;
    }

    async fn a_guessed_key_opens_nobody_elses_order(store: Store) {
        let shop = shop(store).await;
        let mine = cart_with(&shop, &[("TEA", 1)]).await;
        let form = form(380);
        let placed = place_order(&shop, Some(&mine), form.clone(), LANG).await.unwrap();
        let other = cart_with(&shop, &[("TEA", 1)]).await;
        let others = place_order(&shop, Some(&other), form.clone(), LANG).await.unwrap();
        assert_ne!((&placed.number, &placed.access_token), (&others.number, &others.access_token));
        assert_eq!(rule(place_order(&shop, None, form.clone(), LANG).await), PlaceOrderError::EmptyCart);
        let stranger = place_order(&shop, Some("0123"), form, LANG).await;
        assert_eq!(rule(stranger), PlaceOrderError::EmptyCart);
        assert_sound(&shop).await;
    }

    async fn a_changed_price_is_told_and_then_taken(store: Store) {
        let shop = shop(store).await;
        let token = cart_with(&shop, &[("TEA", 1)]).await;
        execute(&shop.store, "UPDATE variants SET price = 350 WHERE sku = 'TEA'").await;
        let mut form = form(380);
        let error = rule(place_order(&shop, Some(&token), form.clone(), LANG).await);
        let notice = CartNotice::PriceChanged {
            variant_id: variant_id(&shop, "TEA").await,
            name: "高山茶".into(),
            from: Money(300),
            to: Money(350),
        };
        let changed = PlaceOrderError::CartChanged {
            notices: vec![notice],
            seen_total: Money(380),
            total: Money(430),
        };
        assert_eq!(error, changed);
        assert_eq!(available(&shop, "TEA").await, 10);
        form.seen_total = Money(430);
        let placed = place_order(&shop, Some(&token), form, LANG).await.unwrap();
        assert_eq!(see(&shop, &placed).await.total, Money(430));
        assert_sound(&shop).await;
    }

    async fn prices_that_cancel_out_are_told_too(store: Store) {
        let shop = shop(store).await;
        let token = cart_with(&shop, &[("SHIRT-M", 1), ("SHIRT-L", 1)]).await;
        execute(&shop.store, "UPDATE variants SET price = 950 WHERE sku = 'SHIRT-M'").await;
        execute(&shop.store, "UPDATE variants SET price = 900 WHERE sku = 'SHIRT-L'").await;
        let error = rule(place_order(&shop, Some(&token), form(1_850), LANG).await);
        let PlaceOrderError::CartChanged { notices, .. } = error else { panic!("{error}") };
        assert_eq!(notices.len(), 2);
        place_order(&shop, Some(&token), form(1_850), LANG).await.unwrap();
        assert_sound(&shop).await;
    }

    async fn what_is_no_longer_listed_is_not_sold(store: Store) {
        let shop = shop(store).await;
        let token = cart_with(&shop, &[("TEA", 1)]).await;
        execute(&shop.store, "UPDATE products SET state = 'unlisted'").await;
        let error = rule(place_order(&shop, Some(&token), form(380), LANG).await);
        let PlaceOrderError::CartChanged { notices, .. } = error else { panic!("{error}") };
        assert!(matches!(notices[..], [CartNotice::NotEnough { available: 0, .. }]));
        assert_eq!(number(&shop.store, "SELECT COUNT(*) FROM orders").await, 0);
    }

    async fn a_wrong_form_is_told_before_anything_else(store: Store) {
        let shop = shop(store).await;
        let token = cart_with(&shop, &[("TEA", 1)]).await;
        let mut wrong = form(380);
        wrong.phone = "1".into();
        let error = rule(place_order(&shop, Some(&token), wrong, LANG).await);
        assert_eq!(error, PlaceOrderError::Fields(vec![(Field::Phone, FieldProblem::Malformed)]));
        let mut keyless = form(380);
        keyless.idempotency_key = "short".into();
        let error = rule(place_order(&shop, Some(&token), keyless, LANG).await);
        assert_eq!(error, PlaceOrderError::MalformedKey);
        assert_eq!(cart::view(&shop, Some(&token), LANG).await.unwrap().count(), 1);
    }

    async fn a_method_without_a_row_in_the_table_is_not_offered(store: Store) {
        let mut shop = shop(store).await;
        let token = cart_with(&shop, &[("TEA", 1)]).await;
        let mut settings = (*shop.settings).clone();
        settings.shipping.retain(|rate| rate.method != DeliveryMethod::Home);
        shop.settings = settings.into();
        let error = rule(place_order(&shop, Some(&token), form(380), LANG).await);
        let not_offered = (Field::Delivery, FieldProblem::NotOffered);
        assert_eq!(error, PlaceOrderError::Fields(vec![not_offered]));
    }
}
