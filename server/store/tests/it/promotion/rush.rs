//! Many buyers at once: never more than there is, never more than one buyer may have.

use super::fixture::*;
use domain::ids::OrderId;
use store::promotion::{
    MEMBER_LIMIT, SOLD_OUT, Take, USED_UP, coupon_facts, flash_facts, save_promotion,
    take_promotions,
};
use store::{Result, Store, StoreError};

/// Starts all orders at once, each of the buyer that `buyer` names; what became of them.
async fn rush(
    store: &Store,
    orders: usize,
    buyer: impl Fn(usize) -> String,
    takes: impl Fn(usize) -> Vec<Take>,
) -> Vec<Result<OrderId>> {
    let one = |turn| {
        let (store, buyer, takes) = (store.clone(), buyer(turn), takes(turn));
        tokio::spawn(async move {
            let (buyer, takes) = (buyer.as_str(), takes.as_slice());
            store
                .write(|tx| async move {
                    let order = place(&tx, buyer).await?;
                    take_promotions(&tx, order, buyer, takes).await?;
                    Ok(order)
                })
                .await
        })
    };
    let mut outcomes = Vec::new();
    for one in (0..orders).map(one).collect::<Vec<_>>() {
        outcomes.push(one.await.unwrap());
    }
    outcomes
}

/// How many were placed, and how many were refused by each of these.
fn tally<const N: usize>(outcomes: &[Result<OrderId>], refusals: [&str; N]) -> (usize, [usize; N]) {
    let placed = outcomes.iter().filter(|outcome| outcome.is_ok()).count();
    let refused = |name| move |outcome: &&Result<OrderId>| matches!(outcome, Err(StoreError::Conflict { constraint }) if constraint == name);
    (placed, refusals.map(|name| outcomes.iter().filter(refused(name)).count()))
}

store::on_both_databases! {
    async fn five_hundred_orders_for_a_hundred_units(store: Store) {
        let (soap, _) = shop(&store).await;
        save(&store, &[flash("aa", soap, 100, Some(1))]).await;
        let rule = id(&store, "aa").await;
        let one = Take { per_buyer: Some(1), ..take(rule, Some(soap), 1) };
        // Each buyer's two orders are neighbours, so that they meet.
        let buyer = |turn| format!("buyer-{}", turn / 2);
        let outcomes = rush(&store, 500, buyer, |_| vec![one]).await;
        let (placed, [sold_out, over]) = tally(&outcomes, [SOLD_OUT, MEMBER_LIMIT]);
        assert_eq!((placed, sold_out + over), (100, 400));
        let facts = flash_facts(store.reader(), &[rule], None).await.unwrap();
        assert_eq!(facts[0].left, 0);
        assert_eq!(count(&store, "(SELECT MAX(units) FROM buyer_uses)").await, 1);
        assert_eq!(count(&store, "(SELECT COUNT(*) FROM buyer_uses)").await, 100);
        assert_eq!(count(&store, "(SELECT COUNT(*) FROM orders)").await, 100);
        assert_sound(&store).await;
    }

    async fn a_buyer_in_twenty_tabs(store: Store) {
        let (soap, _) = shop(&store).await;
        save(&store, &[flash("aa", soap, 100, Some(3))]).await;
        let one = Take { per_buyer: Some(3), ..take(id(&store, "aa").await, Some(soap), 1) };
        let outcomes = rush(&store, 20, |_| "ming".to_owned(), |_| vec![one]).await;
        assert_eq!(tally(&outcomes, [MEMBER_LIMIT]), (3, [17]));
        assert_sound(&store).await;
    }

    async fn a_hundred_and_twenty_orders_with_a_coupon_of_fifty_uses(store: Store) {
        save(&store, &[coupon("aa")]).await;
        let rule = id(&store, "aa").await;
        let one = Take { total: Some(50), per_buyer: Some(1), ..take(rule, None, 1) };
        let outcomes = rush(&store, 120, |turn| format!("buyer-{turn}"), |_| vec![one]).await;
        assert_eq!(tally(&outcomes, [USED_UP]), (50, [70]));
        assert_eq!(coupon_facts(store.reader(), &[rule], None).await.unwrap()[0].used, 50);
        assert_sound(&store).await;
        // All of them are called off at once.
        let cancelling = outcomes.into_iter().flatten().map(|order| {
            let store = store.clone();
            tokio::spawn(async move { cancel(&store, order).await })
        });
        for one in cancelling.collect::<Vec<_>>() {
            one.await.unwrap();
        }
        assert_eq!(coupon_facts(store.reader(), &[rule], None).await.unwrap()[0].used, 0);
        assert_sound(&store).await;
    }

    async fn several_promotions_in_any_order_while_staff_change_them(store: Store) {
        let (soap, lamp) = shop(&store).await;
        save(&store, &[flash("aa", soap, 30, None), flash("bb", lamp, 20, None), coupon("cc")]).await;
        let [a, b, c] = [id(&store, "aa").await, id(&store, "bb").await, id(&store, "cc").await];
        let takes = move |turn| {
            let coupon = Take { total: Some(25), ..take(c, None, 1) };
            let mut all = vec![take(a, Some(soap), 1), take(b, Some(lamp), 1), coupon];
            all.rotate_left(turn % 3);
            all.truncate(2 + turn % 2);
            all
        };
        let staff = {
            let store = store.clone();
            tokio::spawn(async move {
                for units in 31..=40 {
                    let draft = &flash("aa", soap, units, None);
                    store.write(|tx| async move { save_promotion(&tx, draft).await }).await.unwrap();
                }
            })
        };
        let buyer = |turn| format!("buyer-{}", turn % 7);
        let outcomes = rush(&store, 90, buyer, takes).await;
        staff.await.unwrap();
        let (placed, [sold_out, used_up]) = tally(&outcomes, [SOLD_OUT, USED_UP]);
        assert_eq!(placed + sold_out + used_up, 90);
        assert!(placed >= 20, "{placed}");
        assert_sound(&store).await;
    }
}
