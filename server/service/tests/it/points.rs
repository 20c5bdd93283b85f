//! The ledger of points on both databases.

mod orders;

use crate::fixture::*;
use domain::ids::MemberId;
use domain::time::{DAY_MS, Timestamp};
use store::points::{
    NOT_ENOUGH_POINTS, NewPoints, PointKind, Spending, expire_points, find_balance, give_points,
    list_points_due, list_unsound_accounts, ripen_points, spend_points,
};
use store::{Store, StoreError};

async fn member(store: &Store) -> MemberId {
    execute(
        store,
        "INSERT INTO members (name, lang, created_at, agreed_at) VALUES ('明', 'zh-hant', 0, 0)",
    )
    .await;
    MemberId(number(store, "SELECT MAX(id) FROM members").await)
}

async fn give(store: &Store, member: MemberId, cause: &str, points: u32, days: (i64, i64)) -> bool {
    let new = NewPoints {
        member,
        kind: PointKind::Granted,
        cause,
        points,
        available_at: NOW.plus_ms(days.0 * DAY_MS),
        expires_at: Some(NOW.plus_ms(days.1 * DAY_MS)),
        order: None,
        reason: "",
    };
    let new = &new;
    store.write(|tx| async move { give_points(&tx, new, NOW).await }).await.unwrap()
}

async fn spend(store: &Store, member: MemberId, cause: &str, points: u32, now: Timestamp) -> bool {
    let spent = store.write(|tx| async move {
        let kind = PointKind::Spent;
        let spending = Spending { member, kind, cause, points, order: None, reason: "" };
        spend_points(&tx, &spending, now).await
    });
    match spent.await {
        Ok(()) => true,
        Err(StoreError::Conflict { constraint }) => {
            assert_eq!(constraint, NOT_ENOUGH_POINTS);
            false
        }
        Err(error) => panic!("{error}"),
    }
}

async fn sweep(store: &Store, now: Timestamp) -> (usize, usize) {
    let (ripe, over) = list_points_due(store.reader(), now, 100).await.unwrap();
    let (mut ripened, mut expired) = (0, 0);
    for id in ripe {
        let done = store.write(|tx| async move { ripen_points(&tx, id, now).await });
        ripened += usize::from(done.await.unwrap());
    }
    for id in over {
        let done = store.write(|tx| async move { expire_points(&tx, id, now).await });
        expired += usize::from(done.await.unwrap());
    }
    (ripened, expired)
}

async fn assert_balance(store: &Store, member: MemberId, expected: u32) {
    assert_eq!(find_balance(store.reader(), member).await.unwrap(), expected);
    assert_eq!(list_unsound_accounts(store.reader()).await.unwrap(), []);
}

store::on_both_databases! {
    async fn two_hundred_at_once_never_spend_a_point_twice(store: Store) {
        let member = member(&store).await;
        for lot in 0..5 {
            give(&store, member, &lot.to_string(), 100, (0, 10 + lot)).await;
        }
        let one = |number: u32| {
            let store = store.clone();
            tokio::spawn(async move { spend(&store, member, &number.to_string(), 7, NOW).await })
        };
        let mut spent = 0;
        for one in (0..200).map(one).collect::<Vec<_>>() {
            spent += u32::from(one.await.unwrap());
        }
        assert_eq!(spent, 500 / 7);
        assert_balance(&store, member, 500 - 7 * (500 / 7)).await;
    }

    async fn a_cause_gives_once(store: Store) {
        let (a, b) = (member(&store).await, member(&store).await);
        assert!(give(&store, a, "2027", 10, (0, 9)).await);
        assert!(!give(&store, a, "2027", 10, (0, 9)).await);
        assert!(give(&store, b, "2027", 10, (0, 9)).await);
        assert_balance(&store, a, 10).await;
        assert_balance(&store, b, 10).await;
    }

    async fn pending_then_spendable_then_gone(store: Store) {
        let member = member(&store).await;
        give(&store, member, "soon", 30, (2, 20)).await;
        give(&store, member, "now", 10, (0, 5)).await;
        assert_balance(&store, member, 10).await;
        assert!(!spend(&store, member, "much", 11, NOW).await);
        assert_eq!(sweep(&store, NOW).await, (0, 0));
        let later = NOW.plus_ms(2 * DAY_MS);
        assert_eq!(sweep(&store, later).await, (1, 0));
        assert_eq!(sweep(&store, later).await, (0, 0), "once");
        assert_balance(&store, member, 40).await;
        assert!(spend(&store, member, "some", 15, later).await);
        // The ten that expire first are gone with it, and five of the thirty.
        assert_eq!(sweep(&store, NOW.plus_ms(5 * DAY_MS)).await, (0, 0));
        let end = NOW.plus_ms(20 * DAY_MS);
        assert!(!spend(&store, member, "late", 1, end).await, "not swept yet, but over");
        assert_balance(&store, member, 25).await;
        assert_eq!(sweep(&store, end).await, (0, 1));
        assert_balance(&store, member, 0).await;
    }
}
