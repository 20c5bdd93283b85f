//! What carts ask of promotions.

use super::fixture::*;
use domain::ids::{CartId, RuleId};
use domain::lang::Lang;
use domain::money::Money;
use domain::pricing::basket::Wish;
use store::cart::{delete_carts_unused_since, insert_cart, insert_line, list_lines};
use store::promotion::{
    Claim, choose_coupon, claim_coupon, clear_wishes, list_claims, list_gifts, set_gift,
};
use store::{Store, StoreError};

async fn cart(store: &Store) -> CartId {
    store.write(|tx| async move { insert_cart(&tx, &[7; 32], NOW).await }).await.unwrap()
}

fn claim(rule: RuleId, is_chosen: bool) -> Claim {
    Claim { rule, is_chosen }
}

store::on_both_databases! {
    async fn coupons_are_claimed_once(store: Store) {
        save(&store, &[coupon("aa"), coupon("bb")]).await;
        let (cart, a, b) = (cart(&store).await, id(&store, "aa").await, id(&store, "bb").await);
        let claiming = |rule, at: i64| {
            let store = &store;
            let now = NOW.plus_ms(at);
            store.write(move |tx| async move { claim_coupon(&tx, cart, rule, now).await })
        };
        let wallet = async || list_claims(store.reader(), cart).await.unwrap();
        assert!(claiming(b, 0).await.unwrap());
        assert!(claiming(a, 1).await.unwrap());
        store.write(|tx| async move { choose_coupon(&tx, cart, b, false).await }).await.unwrap();
        assert_eq!(wallet().await, [claim(b, false), claim(a, true)]);
        assert!(!claiming(b, 2).await.unwrap());
        assert_eq!(wallet().await, [claim(b, true), claim(a, true)]);
        assert_eq!(refusal(claiming(RuleId(99), 3).await), "foreign_key");
        store.write(|tx| async move { clear_wishes(&tx, cart, &[b]).await }).await.unwrap();
        assert_eq!(wallet().await, [claim(a, true)]);
        store.write(|tx| async move { clear_wishes(&tx, cart, &[]).await }).await.unwrap();
        assert_eq!(wallet().await, [claim(a, true)]);
    }

    async fn a_gift_is_chosen_anew(store: Store) {
        let (soap, lamp) = shop(&store).await;
        save(&store, &[coupon("aa"), coupon("bb")]).await;
        let (cart, a, b) = (cart(&store).await, id(&store, "aa").await, id(&store, "bb").await);
        let choosing = |tx| async move {
            set_gift(&tx, cart, b, soap).await?;
            set_gift(&tx, cart, a, soap).await?;
            set_gift(&tx, cart, a, lamp).await
        };
        store.write(choosing).await.unwrap();
        assert_eq!(list_gifts(store.reader(), cart).await.unwrap(), [(a, lamp), (b, soap)]);
        store.write(|tx| async move { clear_wishes(&tx, cart, &[]).await }).await.unwrap();
        assert_eq!(list_gifts(store.reader(), cart).await.unwrap(), []);
    }

    async fn everything_goes_with_the_cart(store: Store) {
        let (soap, _) = shop(&store).await;
        save(&store, &[coupon("aa")]).await;
        let (cart, rule) = (cart(&store).await, id(&store, "aa").await);
        let filling = |tx| async move {
            claim_coupon(&tx, cart, rule, NOW).await?;
            set_gift(&tx, cart, rule, soap).await?;
            delete_carts_unused_since(&tx, NOW.plus_ms(1)).await
        };
        assert_eq!(store.write(filling).await.unwrap(), 1);
        for table in ["coupon_claims", "cart_gifts"] {
            assert_eq!(count(&store, &format!("(SELECT COUNT(*) FROM {table})")).await, 0);
        }
    }

    async fn a_line_keeps_what_it_was_put_in_as(store: Store) {
        let (soap, _) = shop(&store).await;
        let cart = cart(&store).await;
        let wishes = [
            Wish::Ordinary,
            Wish::Group(RuleId(1)),
            Wish::Presale(RuleId(2)),
            Wish::Redeem(RuleId(3)),
            Wish::AddOn(RuleId(4)),
        ];
        let filling = |tx| async move {
            for wish in wishes {
                insert_line(&tx, cart, soap, 1, Money(100), wish).await?;
            }
            Ok::<_, StoreError>(())
        };
        store.write(filling).await.unwrap();
        let lines = list_lines(store.reader(), cart, Lang::En, NOW).await.unwrap();
        assert_eq!(lines.iter().map(|line| line.shown.wish).collect::<Vec<_>>(), wishes);
        assert_eq!(count(&store, "(SELECT COUNT(*) FROM cart_lines WHERE wish = '')").await, 1);
        execute(&store, "UPDATE cart_lines SET wish = '{' WHERE wish <> ''").await;
        let error = list_lines(store.reader(), cart, Lang::En, NOW).await.unwrap_err();
        assert!(matches!(error, StoreError::Database(_)), "{error}");
    }
}
