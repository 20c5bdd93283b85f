//! What must hold of points: balances are sums, nothing is earned or spent twice, and what was called off has
//! given back.

use super::Rule;

/// The subject is the member's id: a name or an address may stand in no log.
pub(super) const RULES: &[Rule] = &[
    Rule {
        code: "points_balance",
        sql: "SELECT CAST(m.id AS TEXT) AS subject, \
            CAST(COALESCE(a.balance, 0) AS BIGINT) AS found, \
            CAST(COALESCE(e.total, 0) AS BIGINT) AS expected \
            FROM members m LEFT JOIN point_accounts a ON a.member_id = m.id \
            LEFT JOIN (SELECT member_id, SUM(amount) AS total FROM point_entries \
              WHERE state = 'available' GROUP BY member_id) e ON e.member_id = m.id \
            WHERE COALESCE(a.balance, 0) <> COALESCE(e.total, 0) OR a.balance < 0",
    },
    Rule {
        code: "points_lots",
        sql: "SELECT CAST(a.member_id AS TEXT) AS subject, a.balance AS found, \
            CAST(COALESCE(e.total, 0) AS BIGINT) AS expected \
            FROM point_accounts a \
            LEFT JOIN (SELECT member_id, SUM(remaining) AS total FROM point_entries \
              WHERE state = 'available' GROUP BY member_id) e ON e.member_id = a.member_id \
            WHERE a.balance <> COALESCE(e.total, 0)",
    },
    Rule {
        code: "points_bounds",
        sql: "SELECT CAST(id AS TEXT) AS subject, remaining AS found, amount AS expected \
            FROM point_entries WHERE remaining < 0 OR (amount < 0 AND remaining <> 0) \
            OR (amount >= 0 AND remaining > amount) OR state NOT IN ('pending', 'available')",
    },
    // What is left of pending points is what of them was not taken back.
    Rule {
        code: "points_pending",
        sql: "SELECT CAST(member_id AS TEXT) AS subject, CAST(SUM(remaining) AS BIGINT) AS found, \
            CAST(SUM(amount) AS BIGINT) AS expected FROM point_entries \
            WHERE state = 'pending' GROUP BY member_id HAVING SUM(remaining) <> SUM(amount)",
    },
    Rule {
        code: "points_twice",
        sql: "SELECT o.number AS subject, CAST(COUNT(*) AS BIGINT) AS found, \
            CAST(1 AS BIGINT) AS expected \
            FROM point_entries e JOIN orders o ON o.id = e.order_id \
            WHERE e.kind IN ('earned', 'spent') GROUP BY o.number, e.kind HAVING COUNT(*) > 1",
    },
    // An order that points paid for has spent them.
    Rule {
        code: "points_spent",
        sql: "SELECT o.number AS subject, CAST(COALESCE(e.total, 0) AS BIGINT) AS found, \
            a.amount AS expected \
            FROM order_adjustments a JOIN orders o ON o.id = a.order_id \
            LEFT JOIN (SELECT order_id, SUM(amount) AS total FROM point_entries \
              WHERE kind = 'spent' GROUP BY order_id) e ON e.order_id = o.id \
            WHERE a.kind = 'points' AND COALESCE(e.total, 0) >= 0",
    },
    Rule {
        code: "points_of_cancelled",
        sql: "SELECT o.number AS subject, CAST(SUM(e.amount) AS BIGINT) AS found, \
            CAST(0 AS BIGINT) AS expected \
            FROM point_entries e JOIN orders o ON o.id = e.order_id \
            WHERE o.state = 'cancelled' AND e.kind IN ('earned', 'reversed', 'spent', 'returned') \
            GROUP BY o.number, CASE WHEN e.kind IN ('earned', 'reversed') THEN 0 ELSE 1 END \
            HAVING SUM(e.amount) <> 0",
    },
];
