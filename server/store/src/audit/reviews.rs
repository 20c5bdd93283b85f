//! What must hold of reviews: the kept figures are those of the reviews, votes are their voters.

use super::Rule;

pub(super) const RULES: &[Rule] = &[
    Rule {
        code: "rating",
        sql: "SELECT p.slug AS subject, CAST(p.rating_count AS BIGINT) AS found, \
            CAST(COALESCE(r.total, 0) AS BIGINT) AS expected \
            FROM products p LEFT JOIN (SELECT product_id, COUNT(*) AS total, SUM(stars) AS stars \
              FROM reviews WHERE is_shown GROUP BY product_id) r ON r.product_id = p.id \
            WHERE p.rating_count <> COALESCE(r.total, 0) OR p.rating_sum <> COALESCE(r.stars, 0) \
            OR p.rating_x100 <> CASE WHEN COALESCE(r.total, 0) = 0 THEN 0 \
              ELSE (r.stars * 200 + r.total) / (r.total * 2) END",
    },
    // The subject is the product and the number of stars.
    Rule {
        code: "review_figures",
        sql: "WITH counted AS (SELECT product_id, CAST(stars AS TEXT) AS code, COUNT(*) AS total \
              FROM reviews WHERE is_shown GROUP BY product_id, stars \
              UNION ALL SELECT product_id, 'added', COUNT(*) FROM reviews \
              WHERE is_shown AND follow_up IS NOT NULL GROUP BY product_id) \
            SELECT p.slug || ' ' || x.code AS subject, CAST(SUM(x.kept) AS BIGINT) AS found, \
            CAST(SUM(x.total) AS BIGINT) AS expected FROM \
            (SELECT product_id, code, 0 AS kept, total FROM counted \
              UNION ALL SELECT product_id, code, reviews, 0 FROM review_figures \
              WHERE code IN ('1', '2', '3', '4', '5', 'added')) x \
            JOIN products p ON p.id = x.product_id \
            GROUP BY p.slug, x.code HAVING SUM(x.kept) <> SUM(x.total)",
    },
    // Reviews that were brought in come with votes of nobody.
    Rule {
        code: "review_votes",
        sql: "SELECT CAST(r.id AS TEXT) AS subject, r.votes AS found, \
            CAST(COALESCE(v.total, 0) AS BIGINT) AS expected \
            FROM reviews r LEFT JOIN (SELECT review_id, COUNT(*) AS total FROM review_votes \
              GROUP BY review_id) v ON v.review_id = r.id \
            WHERE r.votes < COALESCE(v.total, 0) \
            OR (r.order_line_id IS NOT NULL AND r.votes <> COALESCE(v.total, 0))",
    },
    // A review belongs to who bought what it speaks of, and that had arrived.
    Rule {
        code: "review_bought",
        sql: "SELECT CAST(r.id AS TEXT) AS subject, r.product_id AS found, \
            v.product_id AS expected \
            FROM reviews r JOIN order_lines l ON l.id = r.order_line_id \
            JOIN orders o ON o.id = l.order_id JOIN variants v ON v.id = l.variant_id \
            WHERE v.product_id <> r.product_id OR o.delivered_at IS NULL \
            OR (r.member_id IS NOT NULL AND o.member_id <> r.member_id)",
    },
];
