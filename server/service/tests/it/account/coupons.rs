//! The coupon wallet: what was claimed, where it stands, and nobody else's.

use super::*;
use domain::account::coupons::{CouponState, SOON_MS};
use domain::checkout::CheckoutForm;
use domain::pricing::basket::Wish;
use domain::pricing::rule::CouponClass;
use domain::promotion::PromotionDraft;
use service::coupons::wallet;
use service::{cancel_order, cart, place_order};

/// Codes of what is in the wallet of a member, with where it stands and whether it ends soon.
async fn seen(shop: &Shop, who: &SignedIn) -> Vec<(String, CouponState, bool)> {
    let wallet = wallet(shop, Some(&who.session), LANG).await.unwrap().unwrap();
    let shown = wallet.coupons.into_iter();
    shown.map(|coupon| (coupon.card.code, coupon.state, coupon.ends_soon)).collect()
}

async fn claim(shop: &Shop, who: &SignedIn, code: &str) {
    cart::claim_coupon(shop, Some(&who.cart), code, LANG).await.unwrap();
}

/// A coupon that ends so long after the shop's time.
fn ending(code: &str, after_ms: i64) -> PromotionDraft {
    let mut draft = coupon(code, CouponClass::Shop, 50);
    draft.rule.window.until = Some(NOW.plus_ms(after_ms));
    draft
}

fn state(code: &str, state: CouponState, ends_soon: bool) -> (String, CouponState, bool) {
    (code.to_owned(), state, ends_soon)
}

store::on_both_databases! {
    async fn coupons_end_and_what_ends_first_stands_first(store: Store) {
        let shop = shop(store).await;
        let ming = member(&shop, EMAIL).await;
        let mei = member(&shop, "mei@example.com").await;
        let drafts = [
            coupon("ever", CouponClass::Shop, 50),
            ending("later", SOON_MS + 1),
            ending("soon", SOON_MS),
            ending("first", 10),
        ];
        for draft in &drafts {
            save(&shop, draft).await;
            claim(&shop, &ming, &draft.code).await;
        }
        let usable = CouponState::Usable;
        assert_eq!(
            seen(&shop, &ming).await,
            [state("first", usable, true), state("soon", usable, true), state("later", usable, false), state("ever", usable, false)]
        );
        assert_eq!(seen(&shop, &mei).await, [], "nobody else's");
        assert_eq!(wallet(&shop, None, LANG).await.unwrap(), None);
        assert_eq!(wallet(&shop, Some("0123"), LANG).await.unwrap(), None);
        shop.clock.advance_ms(10);
        let after = seen(&shop, &ming).await;
        assert_eq!(after.last(), Some(&state("first", CouponState::Lapsed, false)));
        assert_eq!(after[1], state("later", usable, true));
        // Switched off, it is over too.
        save(&shop, &PromotionDraft { is_on: false, ..drafts[0].clone() }).await;
        assert!(seen(&shop, &ming).await.contains(&state("ever", CouponState::Lapsed, false)));
    }

    async fn what_an_order_used_is_told_with_it_and_comes_back(store: Store) {
        let shop = shop(store).await;
        let ming = member(&shop, EMAIL).await;
        save(&shop, &limited(coupon("once", CouponClass::Shop, 50), None, Some(1))).await;
        save(&shop, &limited(coupon("one", CouponClass::Shipping, 80), Some(1), None)).await;
        let tea = variant_id(&shop, "TEA").await;
        cart::add(&shop, Some(&ming.cart), tea, 1, Wish::Ordinary, LANG).await.unwrap();
        claim(&shop, &ming, "once").await;
        let mei = member(&shop, "mei@example.com").await;
        claim(&shop, &mei, "one").await;
        claim(&shop, &ming, "one").await;
        let order = CheckoutForm { email: EMAIL.into(), ..crate::fixture::form(250) };
        let placed = place_order(&shop, Some(&ming.cart), order, LANG).await.unwrap();
        let own = wallet(&shop, Some(&ming.session), LANG).await.unwrap().unwrap();
        let used: Vec<_> = own.of(CouponState::Used).collect();
        assert_eq!(used.len(), 2, "{own:?}");
        assert!(used.iter().all(|coupon| coupon.used.as_ref().is_some_and(|(_, order)| *order == placed.number)));
        assert_eq!(seen(&shop, &mei).await, [state("one", CouponState::Lapsed, false)], "others were quicker");
        // Called off, the uses are given back: nothing is told of the order any more.
        cancel_order(&shop, &placed.number, &placed.access_token, "").await.unwrap();
        assert!(!seen(&shop, &ming).await.iter().any(|(_, state, _)| *state == CouponState::Used));
        assert_eq!(seen(&shop, &mei).await, [state("one", CouponState::Usable, false)]);
    }
}
