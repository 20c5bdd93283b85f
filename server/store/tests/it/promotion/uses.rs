//! Orders take of promotions and give back; the audit sees when the figures don't agree.

use super::fixture::*;
use domain::ids::{OrderId, RuleId};
use store::audit::list_faults;
use store::promotion::{
    MEMBER_LIMIT, SOLD_OUT, Take, USED_UP, coupon_facts, flash_facts, release_promotions,
    take_promotions,
};
use store::{Result, Store};

/// Places an order of a buyer that takes these.
async fn buy(store: &Store, buyer: &str, takes: &[Take]) -> Result<OrderId> {
    store
        .write(|tx| async move {
            let order = place(&tx, buyer).await?;
            take_promotions(&tx, order, buyer, takes).await?;
            Ok(order)
        })
        .await
}

async fn used(store: &Store, rule: RuleId) -> u32 {
    coupon_facts(store.reader(), &[rule], None).await.unwrap()[0].used
}

store::on_both_databases! {
    async fn limits_are_named(store: Store) {
        let (soap, lamp) = shop(&store).await;
        save(&store, &[flash("aa", soap, 3, None), coupon("bb")]).await;
        let (a, b) = (id(&store, "aa").await, id(&store, "bb").await);
        let flash = |units| Take { per_buyer: Some(2), ..take(a, Some(soap), units) };
        let coupon = |uses| Take { total: Some(3), per_buyer: Some(2), ..take(b, None, uses) };
        let why = async |buyer, takes: &[Take]| refusal(buy(&store, buyer, takes).await);
        // Too much at once, before anything was taken, and after.
        assert_eq!(why("ming", &[flash(3)]).await, MEMBER_LIMIT);
        assert_eq!(why("ming", &[coupon(3)]).await, MEMBER_LIMIT);
        assert_eq!(why("ming", &[Take { per_buyer: None, ..coupon(4) }]).await, USED_UP);
        assert_eq!(why("ming", &[take(a, Some(soap), 4)]).await, SOLD_OUT);
        buy(&store, "ming", &[flash(1), coupon(1)]).await.unwrap();
        assert_eq!(why("ming", &[flash(2)]).await, MEMBER_LIMIT);
        buy(&store, "ming", &[coupon(1), flash(1)]).await.unwrap();
        assert_eq!(why("hua", &[flash(2)]).await, SOLD_OUT);
        assert_eq!(why("hua", &[coupon(2)]).await, USED_UP);
        assert_eq!(why("hua", &[take(a, Some(lamp), 1)]).await, SOLD_OUT);
        // Without limits it is counted all the same.
        buy(&store, "ming", &[take(a, Some(soap), 1), take(b, None, 7)]).await.unwrap();
        assert_eq!(used(&store, b).await, 9);
        assert_eq!(flash_facts(store.reader(), &[a], Some("ming")).await.unwrap()[0].bought, 3);
        assert_sound(&store).await;
    }

    async fn takes_of_one_thing_are_summed(store: Store) {
        let (soap, _) = shop(&store).await;
        save(&store, &[flash("aa", soap, 3, None)]).await;
        let one = Take { per_buyer: Some(2), ..take(id(&store, "aa").await, Some(soap), 1) };
        assert_eq!(refusal(buy(&store, "ming", &[one, one, one]).await), MEMBER_LIMIT);
        buy(&store, "ming", &[one, Take { units: 0, ..one }, one]).await.unwrap();
        buy(&store, "hua", &[]).await.unwrap();
        assert_eq!(count(&store, "(SELECT SUM(units) FROM promotion_uses)").await, 2);
        assert_sound(&store).await;
    }

    async fn an_order_takes_once(store: Store) {
        save(&store, &[coupon("aa")]).await;
        let takes = [take(id(&store, "aa").await, None, 1)];
        let order = buy(&store, "ming", &takes).await.unwrap();
        let again = |tx| async move { take_promotions(&tx, order, "ming", &takes).await };
        let refused = "uq_promotion_uses__order_id__promotion_id__variant_id";
        assert_eq!(refusal(store.write(again).await), refused);
    }

    async fn what_is_given_back_can_be_taken_again(store: Store) {
        let (soap, lamp) = shop(&store).await;
        save(&store, &[flash("aa", soap, 2, None), flash("bb", lamp, 9, None), coupon("cc")]).await;
        let [a, b, c] = [id(&store, "aa").await, id(&store, "bb").await, id(&store, "cc").await];
        let takes = [
            Take { per_buyer: Some(2), ..take(a, Some(soap), 2) },
            take(b, Some(lamp), 3),
            Take { total: Some(1), per_buyer: Some(1), ..take(c, None, 1) },
        ];
        let first = buy(&store, "ming", &takes).await.unwrap();
        assert_eq!(refusal(buy(&store, "hua", &takes).await), SOLD_OUT);
        let other = buy(&store, "hua", &[take(b, Some(lamp), 1)]).await.unwrap();
        cancel(&store, first).await;
        for _ in 0..2 {
            let again = |tx| async move { release_promotions(&tx, first, NOW.plus_ms(5)).await };
            store.write(again).await.unwrap();
            let left = flash_facts(store.reader(), &[a, b], Some("ming")).await.unwrap();
            assert_eq!(left.iter().map(|f| (f.left, f.bought)).collect::<Vec<_>>(), [(2, 0), (8, 0)]);
            assert_eq!(used(&store, c).await, 0);
        }
        let at = "(SELECT MAX(released_at) FROM promotion_uses)";
        assert_eq!(count(&store, at).await, NOW.0);
        buy(&store, "ming", &takes).await.unwrap();
        cancel(&store, other).await;
        assert_eq!(flash_facts(store.reader(), &[b], None).await.unwrap()[0].left, 6);
        assert_sound(&store).await;
    }

    async fn the_audit_sees_figures_that_do_not_agree(store: Store) {
        let (soap, _) = shop(&store).await;
        save(&store, &[flash("aa", soap, 9, None), coupon("bb")]).await;
        let (a, b) = (id(&store, "aa").await, id(&store, "bb").await);
        buy(&store, "ming", &[take(a, Some(soap), 1), take(b, None, 1)]).await.unwrap();
        assert_sound(&store).await;
        for (change, back, rules) in [
            ("UPDATE flash_allotments SET sold = 3", "UPDATE flash_allotments SET sold = 1",
                &["flash_sold"][..]),
            ("UPDATE coupon_counts SET used = 3", "UPDATE coupon_counts SET used = 1",
                &["coupon_used"]),
            ("UPDATE buyer_uses SET buyer = 'hua'", "UPDATE buyer_uses SET buyer = 'ming'",
                &["buyer_uses"]),
            ("UPDATE promotion_uses SET released_at = 1",
                "UPDATE promotion_uses SET released_at = NULL",
                &["flash_sold", "coupon_used", "buyer_uses"]),
            ("UPDATE orders SET state = 'cancelled'", "UPDATE orders SET state = 'completed'",
                &["order_history", "uses_of_cancelled"]),
            ("DELETE FROM flash_allotments", "INSERT INTO flash_allotments (promotion_id, \
                variant_id, units, sold) SELECT promotion_id, variant_id, 9, 1 FROM promotion_uses \
                WHERE variant_id <> 0", &["flash_sold"]),
        ] {
            execute(&store, change).await;
            let mut found: Vec<_> =
                list_faults(store.reader()).await.unwrap().iter().map(|fault| fault.rule).collect();
            found.dedup();
            assert_eq!(found, rules, "{change}");
            execute(&store, back).await;
            assert_sound(&store).await;
        }
    }
}
