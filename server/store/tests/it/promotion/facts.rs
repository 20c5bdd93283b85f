//! What prices ask for: what is left, and what the buyer has had.

use super::fixture::*;
use domain::pricing::basket::{CouponFact, FlashFact};
use store::promotion::{coupon_facts, flash_facts, has_ordered, list_allotments, take_promotions};

store::on_both_databases! {
    async fn flash_sales(store: Store) {
        let (soap, lamp) = shop(&store).await;
        save(&store, &[flash("aa", soap, 10, None), flash("bb", lamp, 5, None)]).await;
        let (a, b) = (id(&store, "aa").await, id(&store, "bb").await);
        let taking = |tx| async move {
            for (buyer, units) in [("ming", 2), ("hua", 1), ("ming", 1)] {
                let order = place(&tx, buyer).await?;
                take_promotions(&tx, order, buyer, &[take(a, Some(soap), units)]).await?;
            }
            Ok::<_, store::StoreError>(())
        };
        store.write(taking).await.unwrap();
        let fact = |rule, variant, left, bought| FlashFact { rule, variant, left, bought };
        let facts = async |buyer| flash_facts(store.reader(), &[b, a], buyer).await.unwrap();
        assert_eq!(facts(Some("ming")).await, [fact(a, soap, 6, 3), fact(b, lamp, 5, 0)]);
        assert_eq!(facts(Some("hua")).await[0], fact(a, soap, 6, 1));
        assert_eq!(facts(None).await[0], fact(a, soap, 6, 0));
        assert_eq!(flash_facts(store.reader(), &[], None).await.unwrap(), []);
        let stands = list_allotments(store.reader(), &[a]).await.unwrap();
        assert_eq!((stands.len(), stands[0].units, stands[0].sold), (1, 10, 4));
        assert_sound(&store).await;
    }

    async fn coupons(store: Store) {
        save(&store, &[coupon("aa"), coupon("bb")]).await;
        let (a, b) = (id(&store, "aa").await, id(&store, "bb").await);
        let taking = |tx| async move {
            for buyer in ["ming", "hua", "ming"] {
                let order = place(&tx, buyer).await?;
                take_promotions(&tx, order, buyer, &[take(a, None, 1)]).await?;
            }
            Ok::<_, store::StoreError>(())
        };
        store.write(taking).await.unwrap();
        let facts = async |buyer| coupon_facts(store.reader(), &[a, b], buyer).await.unwrap();
        let fact = |used_by_buyer| CouponFact { rule: a, used: 3, used_by_buyer };
        assert_eq!(facts(Some("ming")).await, [fact(2)]);
        assert_eq!(facts(None).await, [fact(0)]);
        assert_eq!(coupon_facts(store.reader(), &[], None).await.unwrap(), []);
        assert_sound(&store).await;
    }

    async fn first_orders(store: Store) {
        let before = async || has_ordered(store.reader(), "ming").await.unwrap();
        assert!(!before().await);
        let order = store.write(|tx| async move { place(&tx, "ming").await }).await.unwrap();
        assert!(before().await);
        assert!(!has_ordered(store.reader(), "hua").await.unwrap());
        cancel(&store, order).await;
        assert!(!before().await);
    }

    async fn nobody_is_no_buyer(store: Store) {
        save(&store, &[coupon("aa")]).await;
        let takes = [take(id(&store, "aa").await, None, 1)];
        let taking = |tx| async move {
            let order = place(&tx, "").await?;
            take_promotions(&tx, order, "", &takes).await
        };
        assert_eq!(refusal(store.write(taking).await), "ck_buyer_uses__buyer");
    }
}
