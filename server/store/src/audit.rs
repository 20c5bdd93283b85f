//! Rows that break the shop's invariants: sums that don't agree, amounts below zero, histories that
//! end elsewhere than their order. Finds, mends nothing.

mod points;
mod reviews;

use crate::{Connection, Result};
use sea_orm::{FromQueryResult, Statement};

/// A row at fault.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Which invariant.
    pub rule: &'static str,
    /// Which row: an order's number, a SKU.
    pub subject: String,
    /// What is there.
    pub found: i64,
    /// What should be.
    pub expected: i64,
}

/// An invariant as a query of its breaches: `subject`, `found`, `expected`.
struct Rule {
    code: &'static str,
    sql: &'static str,
}

/// Sums are cast because PostgreSQL adds 64-bit integers to a decimal.
const RULES: &[Rule] = &[
    Rule {
        code: "stock_bounds",
        sql: "SELECT v.sku AS subject, s.allocated AS found, s.on_hand AS expected \
            FROM stock_levels s JOIN variants v ON v.id = s.variant_id \
            WHERE s.on_hand < 0 OR s.allocated < 0 OR s.allocated > s.on_hand",
    },
    Rule {
        code: "stock_missing",
        sql: "SELECT v.sku AS subject, CAST(0 AS BIGINT) AS found, CAST(1 AS BIGINT) AS expected \
            FROM variants v LEFT JOIN stock_levels s ON s.variant_id = v.id \
            WHERE s.variant_id IS NULL",
    },
    Rule {
        code: "journal_on_hand",
        sql: "SELECT v.sku AS subject, s.on_hand AS found, \
            CAST(COALESCE(j.total, 0) AS BIGINT) AS expected \
            FROM stock_levels s JOIN variants v ON v.id = s.variant_id \
            LEFT JOIN (SELECT variant_id, SUM(delta_on_hand) AS total FROM stock_movements \
              GROUP BY variant_id) j ON j.variant_id = s.variant_id \
            WHERE s.on_hand <> COALESCE(j.total, 0)",
    },
    Rule {
        code: "journal_allocated",
        sql: "SELECT v.sku AS subject, s.allocated AS found, \
            CAST(COALESCE(j.total, 0) AS BIGINT) AS expected \
            FROM stock_levels s JOIN variants v ON v.id = s.variant_id \
            LEFT JOIN (SELECT variant_id, SUM(delta_allocated) AS total FROM stock_movements \
              GROUP BY variant_id) j ON j.variant_id = s.variant_id \
            WHERE s.allocated <> COALESCE(j.total, 0)",
    },
    Rule {
        code: "allocated_to_orders",
        sql: "SELECT v.sku AS subject, s.allocated AS found, \
            CAST(COALESCE(o.total, 0) AS BIGINT) AS expected \
            FROM stock_levels s JOIN variants v ON v.id = s.variant_id \
            LEFT JOIN (SELECT l.variant_id, SUM(l.quantity) AS total FROM order_lines l \
              JOIN orders o ON o.id = l.order_id \
              WHERE o.state IN ('pending_payment', 'deposited', 'paid', 'picking') \
              GROUP BY l.variant_id) o \
              ON o.variant_id = s.variant_id \
            WHERE s.allocated <> COALESCE(o.total, 0)",
    },
    Rule {
        code: "in_stock_flag",
        sql: "SELECT p.slug AS subject, CAST(CASE WHEN p.in_stock THEN 1 ELSE 0 END AS BIGINT) \
            AS found, CAST(COALESCE(a.any_left, 0) AS BIGINT) AS expected \
            FROM products p LEFT JOIN (SELECT v.product_id, \
              MAX(CASE WHEN s.on_hand > s.allocated THEN 1 ELSE 0 END) AS any_left \
              FROM variants v JOIN stock_levels s ON s.variant_id = v.id GROUP BY v.product_id) a \
              ON a.product_id = p.id \
            WHERE CASE WHEN p.in_stock THEN 1 ELSE 0 END <> COALESCE(a.any_left, 0)",
    },
    // The subject is the shelf, the kind and the value.
    Rule {
        code: "shelf_counts",
        sql: "WITH stands AS (SELECT id AS product_id, 0 AS shelf_id FROM products \
              WHERE presence = 2 \
              UNION ALL SELECT id, category_1 FROM products WHERE presence = 2 \
              UNION ALL SELECT id, category_2 FROM products \
                WHERE presence = 2 AND category_2 IS NOT NULL \
              UNION ALL SELECT id, category_3 FROM products \
                WHERE presence = 2 AND category_3 IS NOT NULL), \
            has AS (SELECT id AS product_id, 0 AS kind, category_id AS value_id FROM products \
              UNION ALL SELECT id, 1, brand_id FROM products WHERE brand_id IS NOT NULL \
              UNION ALL SELECT product_id, 2, value_id FROM product_attribute_values) \
            SELECT CAST(shelf_id AS TEXT) || '/' || CAST(kind AS TEXT) || '/' || \
              CAST(value_id AS TEXT) AS subject, \
              CAST(SUM(kept) AS BIGINT) AS found, CAST(SUM(counted) AS BIGINT) AS expected \
            FROM (SELECT shelf_id, kind, value_id, products AS kept, 0 AS counted \
                FROM shelf_counts \
              UNION ALL SELECT shelf_id, kind, value_id, 0, COUNT(*) \
                FROM stands JOIN has ON has.product_id = stands.product_id \
                GROUP BY shelf_id, kind, value_id) both_ways \
            GROUP BY shelf_id, kind, value_id HAVING SUM(kept) <> SUM(counted)",
    },
    Rule {
        code: "line_total",
        sql: "SELECT o.number AS subject, l.total AS found, l.unit_price * l.quantity AS expected \
            FROM order_lines l JOIN orders o ON o.id = l.order_id \
            WHERE l.total <> l.unit_price * l.quantity OR l.quantity < 1 OR l.unit_price < 0",
    },
    Rule {
        code: "order_subtotal",
        sql: "SELECT o.number AS subject, o.subtotal AS found, \
            CAST(COALESCE(l.total, 0) AS BIGINT) AS expected \
            FROM orders o LEFT JOIN (SELECT order_id, SUM(total) AS total FROM order_lines \
              GROUP BY order_id) l ON l.order_id = o.id \
            WHERE o.subtotal <> COALESCE(l.total, 0)",
    },
    Rule {
        code: "order_adjustments",
        sql: "SELECT o.number AS subject, o.adjustments_total AS found, \
            CAST(COALESCE(a.total, 0) AS BIGINT) AS expected \
            FROM orders o LEFT JOIN (SELECT order_id, SUM(amount) AS total FROM order_adjustments \
              GROUP BY order_id) a ON a.order_id = o.id \
            WHERE o.adjustments_total <> COALESCE(a.total, 0)",
    },
    Rule {
        code: "adjustment_shares",
        sql: "SELECT o.number AS subject, CAST(COALESCE(s.total, 0) AS BIGINT) AS found, \
            a.amount AS expected \
            FROM order_adjustments a JOIN orders o ON o.id = a.order_id \
            LEFT JOIN (SELECT adjustment_id, SUM(amount) AS total FROM adjustment_shares \
              GROUP BY adjustment_id) s ON s.adjustment_id = a.id \
            WHERE a.amount <> COALESCE(s.total, 0)",
    },
    Rule {
        code: "order_total",
        sql: "SELECT number AS subject, total AS found, \
            subtotal + adjustments_total + shipping_price AS expected FROM orders \
            WHERE total <> subtotal + adjustments_total + shipping_price \
            OR total < 0 OR shipping_price < 0 OR tax_included < 0 OR tax_included > total",
    },
    Rule {
        code: "order_history",
        sql: "SELECT o.number AS subject, CAST(COUNT(e.id) AS BIGINT) AS found, \
            CAST(1 AS BIGINT) AS expected \
            FROM orders o LEFT JOIN order_events e ON e.order_id = o.id AND e.state = o.state \
              AND e.id = (SELECT MAX(x.id) FROM order_events x WHERE x.order_id = o.id) \
            GROUP BY o.id, o.number HAVING COUNT(e.id) <> 1",
    },
    Rule {
        code: "order_payments",
        sql: "SELECT o.number AS subject, CAST(COALESCE(p.total, 0) AS BIGINT) AS found, \
            o.total AS expected \
            FROM orders o LEFT JOIN (SELECT order_id, SUM(amount) AS total FROM payments \
              GROUP BY order_id) p ON p.order_id = o.id \
            WHERE o.total <> COALESCE(p.total, 0)",
    },
    Rule {
        code: "payment_state",
        sql: "SELECT o.number AS subject, CAST(0 AS BIGINT) AS found, CAST(1 AS BIGINT) AS expected \
            FROM orders o JOIN payments p ON p.order_id = o.id \
            WHERE (o.state = 'cancelled' AND p.state IN ('awaited', 'received')) \
            OR (o.state <> 'cancelled' AND p.state IN ('cancelled', 'refund_due', 'kept')) \
            OR (o.state IN ('delivered', 'completed') AND p.state = 'awaited') \
            OR (o.state IN ('paid', 'picking', 'shipped') AND p.method = 'transfer' \
              AND p.state = 'awaited')",
    },
    Rule {
        code: "refund_amount",
        sql: "SELECT o.number AS subject, CAST(COALESCE(r.total, 0) AS BIGINT) AS found, \
            p.amount AS expected \
            FROM payments p JOIN orders o ON o.id = p.order_id \
            LEFT JOIN (SELECT payment_id, SUM(amount) AS total FROM refunds GROUP BY payment_id) r \
              ON r.payment_id = p.id \
            WHERE COALESCE(r.total, 0) > p.amount OR (p.state = 'kept' AND r.total > 0) \
            OR (p.state IN ('refund_due', 'refunded') AND COALESCE(r.total, 0) <> p.amount)",
    },
    Rule {
        code: "refund_state",
        sql: "SELECT o.number AS subject, CAST(COUNT(*) AS BIGINT) AS found, \
            CAST(0 AS BIGINT) AS expected \
            FROM refunds r JOIN payments p ON p.id = r.payment_id JOIN orders o ON o.id = p.order_id \
            WHERE (r.state = 'due' AND p.state <> 'refund_due') \
            OR (r.state = 'paid' AND p.state <> 'refunded') OR r.state NOT IN ('due', 'paid') \
            GROUP BY o.number",
    },
    Rule {
        code: "cart_line",
        sql: "SELECT v.sku AS subject, l.quantity AS found, CAST(1 AS BIGINT) AS expected \
            FROM cart_lines l JOIN variants v ON v.id = l.variant_id \
            WHERE l.quantity < 1 OR l.seen_price < 0",
    },
    // The subject is the promotion and the variant.
    Rule {
        code: "flash_sold",
        sql: "SELECT p.code || '/' || CAST(b.variant_id AS TEXT) AS subject, \
            CAST(SUM(b.kept) AS BIGINT) AS found, CAST(SUM(b.counted) AS BIGINT) AS expected \
            FROM (SELECT promotion_id, variant_id, sold AS kept, 0 AS counted \
                FROM flash_allotments \
              UNION ALL SELECT promotion_id, variant_id, 0, units FROM promotion_uses \
                WHERE released_at IS NULL AND variant_id <> 0) b \
            JOIN promotions p ON p.id = b.promotion_id \
            GROUP BY p.code, b.variant_id HAVING SUM(b.kept) <> SUM(b.counted)",
    },
    Rule {
        code: "coupon_used",
        sql: "SELECT p.code AS subject, \
            CAST(SUM(b.kept) AS BIGINT) AS found, CAST(SUM(b.counted) AS BIGINT) AS expected \
            FROM (SELECT promotion_id, used AS kept, 0 AS counted FROM coupon_counts \
              UNION ALL SELECT promotion_id, 0, units FROM promotion_uses \
                WHERE released_at IS NULL AND variant_id = 0) b \
            JOIN promotions p ON p.id = b.promotion_id \
            GROUP BY p.code HAVING SUM(b.kept) <> SUM(b.counted)",
    },
    // Without the buyer: a subject may stand in a log.
    Rule {
        code: "buyer_uses",
        sql: "SELECT p.code || '/' || CAST(b.variant_id AS TEXT) AS subject, \
            CAST(SUM(b.kept) AS BIGINT) AS found, CAST(SUM(b.counted) AS BIGINT) AS expected \
            FROM (SELECT promotion_id, variant_id, buyer, units AS kept, 0 AS counted \
                FROM buyer_uses \
              UNION ALL SELECT promotion_id, variant_id, buyer, 0, units FROM promotion_uses \
                WHERE released_at IS NULL) b \
            JOIN promotions p ON p.id = b.promotion_id \
            GROUP BY p.code, b.variant_id, b.buyer HAVING SUM(b.kept) <> SUM(b.counted)",
    },
    Rule {
        code: "uses_of_cancelled",
        sql: "SELECT o.number AS subject, u.units AS found, CAST(0 AS BIGINT) AS expected \
            FROM promotion_uses u JOIN orders o ON o.id = u.order_id \
            WHERE u.released_at IS NULL AND o.state = 'cancelled'",
    },
    Rule {
        code: "group_taken",
        sql: "SELECT g.token AS subject, g.taken AS found, \
            CAST(COALESCE(m.total, 0) AS BIGINT) AS expected \
            FROM \"groups\" g LEFT JOIN (SELECT m.group_id, COUNT(*) AS total \
              FROM group_members m JOIN orders o ON o.id = m.order_id \
              WHERE o.state <> 'cancelled' GROUP BY m.group_id) m ON m.group_id = g.id \
            WHERE g.taken <> COALESCE(m.total, 0)",
    },
    Rule {
        code: "group_state",
        sql: "SELECT token AS subject, taken AS found, seats AS expected FROM \"groups\" \
            WHERE state NOT IN ('open', 'full', 'lapsed') OR taken < 0 OR taken > seats \
            OR (state = 'open' AND (taken < 1 OR taken >= seats)) \
            OR (state = 'lapsed' AND taken <> 0)",
    },
    // An order leaves only when its group came together.
    Rule {
        code: "group_orders",
        sql: "SELECT o.number AS subject, CAST(1 AS BIGINT) AS found, CAST(0 AS BIGINT) AS expected \
            FROM group_members m JOIN orders o ON o.id = m.order_id \
            JOIN \"groups\" g ON g.id = m.group_id \
            WHERE (g.state = 'lapsed' AND o.state <> 'cancelled') \
            OR (g.state = 'open' AND o.state NOT IN ('pending_payment', 'paid', 'cancelled'))",
    },
    // A presale has both of its payments, of the amounts that were agreed; no other order has them.
    Rule {
        code: "presale_payments",
        sql: "SELECT o.number AS subject, CAST(COALESCE(p.total, 0) AS BIGINT) AS found, \
            CAST(COALESCE(s.total, 0) AS BIGINT) AS expected \
            FROM orders o LEFT JOIN (SELECT order_id, \
                SUM(CASE WHEN part = 'whole' THEN 0 ELSE amount END) AS total, \
                SUM(CASE WHEN part = 'deposit' THEN amount ELSE 0 END) AS deposit, \
                SUM(CASE WHEN part = 'whole' THEN 1 ELSE 0 END) AS wholes \
              FROM payments GROUP BY order_id) p ON p.order_id = o.id \
            LEFT JOIN (SELECT order_id, deposit, deposit + balance AS total FROM order_presales) s \
              ON s.order_id = o.id \
            WHERE COALESCE(p.total, 0) <> COALESCE(s.total, 0) \
            OR COALESCE(p.deposit, 0) <> COALESCE(s.deposit, 0) \
            OR (s.order_id IS NOT NULL AND p.wholes > 0)",
    },
    // The deposit comes first, the balance before anything leaves, and only a buyer who had agreed loses it.
    Rule {
        code: "presale_state",
        sql: "SELECT o.number AS subject, CAST(0 AS BIGINT) AS found, CAST(1 AS BIGINT) AS expected \
            FROM orders o JOIN payments p ON p.order_id = o.id \
            LEFT JOIN order_presales s ON s.order_id = o.id \
            WHERE (o.state = 'deposited' AND (s.order_id IS NULL \
              OR (p.part = 'deposit' AND p.state <> 'received') \
              OR (p.part = 'balance' AND p.state <> 'awaited'))) \
            OR (o.state = 'pending_payment' AND s.order_id IS NOT NULL AND p.state <> 'awaited') \
            OR (p.state = 'kept' AND (p.part <> 'deposit' OR s.order_id IS NULL \
              OR s.refunds_deposit))",
    },
    Rule {
        code: "presale_ships",
        sql: "SELECT o.number AS subject, e.at AS found, s.ships_from AS expected \
            FROM order_presales s JOIN orders o ON o.id = s.order_id \
            JOIN order_events e ON e.order_id = o.id AND e.state IN ('picking', 'shipped') \
            WHERE e.at < s.ships_from",
    },
];

#[derive(FromQueryResult)]
struct Row {
    subject: String,
    found: i64,
    expected: i64,
}

/// Every row at fault, rule by rule.
pub async fn list_faults(db: &impl Connection) -> Result<Vec<Fault>> {
    let mut faults = Vec::new();
    for Rule { code, sql } in RULES.iter().chain(points::RULES).chain(reviews::RULES) {
        let statement = Statement::from_string(db.get_database_backend(), *sql);
        let rows = Row::find_by_statement(statement).all(db).await?;
        faults.extend(rows.into_iter().map(|row| Fault {
            rule: code,
            subject: row.subject,
            found: row.found,
            expected: row.expected,
        }));
    }
    Ok(faults)
}
