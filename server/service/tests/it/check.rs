//! The audit finds what was spoilt on purpose, each kind by its name.

use crate::fixture::*;
use domain::checkout::PaymentMethod;
use domain::order::OrderState;
use service::{Shop, check};

/// Which rules an SQL statement breaks.
async fn broken_by(shop: &Shop, sql: &str) -> Vec<&'static str> {
    execute(&shop.store, sql).await;
    let mut rules: Vec<_> = check(shop).await.unwrap().iter().map(|v| v.rule).collect();
    rules.dedup();
    rules
}

/// A shop with an order in every kind of state; sound.
async fn busy_shop(store: store::Store) -> Shop {
    let shop = shop(store).await;
    order_teas(&shop, 1, PaymentMethod::BankTransfer).await;
    let placed = order_teas(&shop, 2, PaymentMethod::BankTransfer).await;
    for to in [OrderState::Paid, OrderState::Picking, OrderState::Shipped] {
        advance(&shop, &placed, to).await;
    }
    let cancelled = order_teas(&shop, 1, PaymentMethod::BankTransfer).await;
    advance(&shop, &cancelled, OrderState::Paid).await;
    advance(&shop, &cancelled, OrderState::Cancelled).await;
    assert_sound(&shop).await;
    shop
}

const TEA: &str = "variant_id = (SELECT id FROM variants WHERE sku = 'TEA')";

store::on_both_databases! {
    async fn stock_that_left_without_a_word(store: Store) {
        let shop = busy_shop(store).await;
        let sql = format!("UPDATE stock_levels SET on_hand = on_hand - 1 WHERE {TEA}");
        assert_eq!(broken_by(&shop, &sql).await, ["journal_on_hand"]);
        let found = check(&shop).await.unwrap();
        assert_eq!(found[0].to_string(), "journal_on_hand TEA: found 7, expected 8");
    }

    async fn stock_set_aside_for_nobody(store: Store) {
        let shop = busy_shop(store).await;
        let sql = format!("UPDATE stock_levels SET allocated = allocated + 1 WHERE {TEA}");
        let broken = broken_by(&shop, &sql).await;
        assert_eq!(broken, ["journal_allocated", "allocated_to_orders"]);
    }

    async fn a_variant_without_a_level(store: Store) {
        let shop = busy_shop(store).await;
        let sql = "DELETE FROM stock_levels WHERE variant_id = \
            (SELECT id FROM variants WHERE sku = 'SHIRT-M')";
        assert_eq!(broken_by(&shop, sql).await, ["stock_missing"]);
    }

    async fn a_wrong_mark_on_the_shelf(store: Store) {
        let shop = busy_shop(store).await;
        let sql = "UPDATE products SET in_stock = FALSE WHERE slug = 'tea'";
        assert_eq!(broken_by(&shop, sql).await, ["in_stock_flag"]);
    }

    async fn a_line_that_does_not_multiply(store: Store) {
        let shop = busy_shop(store).await;
        let sql = "UPDATE order_lines SET total = total + 1 WHERE id = (SELECT MIN(id) FROM order_lines)";
        assert_eq!(broken_by(&shop, sql).await, ["line_total", "order_subtotal"]);
    }

    async fn a_total_that_does_not_add_up(store: Store) {
        let shop = busy_shop(store).await;
        let sql = "UPDATE orders SET total = total - 1";
        assert_eq!(broken_by(&shop, sql).await, ["order_total", "order_payments"]);
    }

    async fn more_tax_than_there_is_money(store: Store) {
        let shop = busy_shop(store).await;
        assert_eq!(broken_by(&shop, "UPDATE orders SET tax_included = total + 1").await, ["order_total"]);
    }

    async fn a_discount_that_is_not_written_down(store: Store) {
        let shop = busy_shop(store).await;
        let sql = "UPDATE orders SET adjustments_total = -10, total = total - 10";
        assert_eq!(broken_by(&shop, sql).await, ["order_adjustments", "order_payments"]);
    }

    async fn a_discount_that_is_not_shared_out(store: Store) {
        let shop = busy_shop(store).await;
        let sql = "INSERT INTO order_adjustments (order_id, kind, code, label, amount) \
            SELECT id, 'coupon', 'TEN', '', -10 FROM orders";
        assert_eq!(broken_by(&shop, sql).await, ["order_adjustments", "adjustment_shares"]);
    }

    async fn a_history_that_ends_elsewhere(store: Store) {
        let shop = busy_shop(store).await;
        let sql = "UPDATE order_events SET state = 'paid' WHERE state = 'shipped'";
        assert_eq!(broken_by(&shop, sql).await, ["order_history"]);
        execute(&shop.store, "DELETE FROM order_events").await;
        assert_eq!(check(&shop).await.unwrap().len(), 3);
    }

    async fn a_payment_that_is_missing(store: Store) {
        let shop = busy_shop(store).await;
        let sql = "DELETE FROM payments WHERE state = 'awaited'";
        assert_eq!(broken_by(&shop, sql).await, ["order_payments"]);
    }

    async fn a_payment_in_the_wrong_state(store: Store) {
        let shop = busy_shop(store).await;
        let sql = "UPDATE payments SET state = 'awaited' WHERE state = 'received'";
        assert_eq!(broken_by(&shop, sql).await, ["payment_state"]);
    }

    async fn a_refund_of_another_amount(store: Store) {
        let shop = busy_shop(store).await;
        assert_eq!(broken_by(&shop, "UPDATE refunds SET amount = amount + 1").await, ["refund_amount"]);
    }

    async fn a_cart_line_of_nothing_is_refused_by_the_database(store: Store) {
        let shop = busy_shop(store).await;
        cart_with(&shop, &[("TEA", 1)]).await;
        for sql in [
            "UPDATE cart_lines SET quantity = 0",
            "UPDATE stock_levels SET allocated = -1",
            "UPDATE stock_levels SET allocated = on_hand + 1",
            "UPDATE orders SET total = -1",
            "UPDATE order_lines SET quantity = 0",
            "UPDATE payments SET amount = -1",
        ] {
            assert!(try_execute(&shop.store, sql).await.is_err(), "{sql}");
        }
        assert_sound(&shop).await;
    }
}
