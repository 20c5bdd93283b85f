//! Coupons: claimed by their code, used by orders, given back by cancelled ones.

use crate::fixture::*;
use domain::cart::{CartError, CartNotice};
use domain::ids::RuleId;
use domain::pricing::rule::{Coupon, CouponClass, Rule, RuleKind};
use domain::promotion::PromotionDraft;
use service::{ServiceError, Shop, cancel_order, cart, place_order};
use store::promotion::coupon_facts;

const BUYER: &str = "ming@example.com";

/// Uses of a coupon, altogether and by the fixture's buyer.
async fn used(shop: &Shop, rule: RuleId) -> (u32, u32) {
    let facts = coupon_facts(shop.store.reader(), &[rule], Some(BUYER)).await.unwrap();
    facts.first().map_or((0, 0), |fact| (fact.used, fact.used_by_buyer))
}

async fn claim(shop: &Shop, code: &str) -> Result<String, CartError> {
    let token = cart_with(shop, &[("TEA", 1)]).await;
    match cart::claim_coupon(shop, Some(&token), code, LANG).await {
        Ok(_) => Ok(token),
        Err(ServiceError::Rule(rule)) => Err(rule),
        Err(other) => panic!("{other:?}"),
    }
}

store::on_both_databases! {
    async fn only_a_coupon_that_holds_can_be_claimed(store: Store) {
        let shop = shop(store).await;
        let tea = variant_id(&shop, "TEA").await;
        save(&shop, &flash("night", tea, 3, None)).await;
        let off = PromotionDraft { is_on: false, ..coupon("off", CouponClass::Shop, 50) };
        save(&shop, &off).await;
        let mut early = coupon("early", CouponClass::Shop, 50);
        early.rule.window.from = Some(NOW.plus_ms(1));
        save(&shop, &early).await;
        for code in ["", "nonsense", "night", "off", "early", "1'; DROP TABLE carts", "中文"] {
            assert_eq!(claim(&shop, code).await, Err(CartError::NoSuchCoupon), "{code}");
        }
        let secret = PromotionDraft { is_listed: false, ..coupon("secret", CouponClass::Shop, 50) };
        save(&shop, &secret).await;
        let token = cart_with(&shop, &[("TEA", 1)]).await;
        let seen = cart::view(&shop, Some(&token), LANG).await.unwrap();
        assert_eq!(seen.terms.claimable, [], "only who knows the code may have it");
        assert!(claim(&shop, "Secret").await.is_ok());
        shop.clock.advance_ms(1);
        assert!(claim(&shop, "early").await.is_ok());
    }

    async fn a_coupon_that_is_used_up_is_not_handed_out(store: Store) {
        let shop = shop(store).await;
        save(&shop, &limited(coupon("one", CouponClass::Shop, 50), Some(1), None)).await;
        let token = claim(&shop, "one").await.unwrap();
        place_order(&shop, Some(&token), form(330), LANG).await.unwrap();
        assert_eq!(claim(&shop, "one").await, Err(CartError::CouponUsedUp));
        let token = cart_with(&shop, &[("TEA", 1)]).await;
        let seen = cart::view(&shop, Some(&token), LANG).await.unwrap();
        assert_eq!(seen.terms.claimable, []);
        assert_sound(&shop).await;
    }

    async fn a_checkout_sent_twice_uses_it_once(store: Store) {
        let shop = shop(store).await;
        let rule = save(&shop, &limited(coupon("one", CouponClass::Shop, 50), Some(9), None)).await;
        let token = claim(&shop, "one").await.unwrap();
        let form = form(330);
        let outcomes = rush(&shop, vec![(token.clone(), form.clone()); 8]).await;
        let first = outcomes[0].as_ref().unwrap();
        assert!(outcomes.iter().all(|outcome| outcome.as_ref().unwrap() == first));
        assert_eq!(&place_order(&shop, Some(&token), form, LANG).await.unwrap(), first);
        assert_eq!(used(&shop, rule).await, (1, 1));
        assert_sound(&shop).await;
    }

    async fn a_cancelled_order_gives_it_back(store: Store) {
        let shop = shop(store).await;
        let rule = save(&shop, &limited(coupon("one", CouponClass::Shop, 50), Some(1), Some(1))).await;
        let token = claim(&shop, "one").await.unwrap();
        let placed = place_order(&shop, Some(&token), form(330), LANG).await.unwrap();
        assert_eq!(used(&shop, rule).await, (1, 1));
        cancel_order(&shop, &placed.number, &placed.access_token, "").await.unwrap();
        assert_eq!(used(&shop, rule).await, (0, 0));
        let token = claim(&shop, "one").await.unwrap();
        place_order(&shop, Some(&token), form(330), LANG).await.unwrap();
        assert_eq!(used(&shop, rule).await, (1, 1));
        assert_sound(&shop).await;
    }

    async fn limits_of_one_buyer_count_once_the_buyer_is_known(store: Store) {
        let shop = shop(store).await;
        save(&shop, &limited(coupon("one", CouponClass::Shop, 50), None, Some(1))).await;
        let first = claim(&shop, "one").await.unwrap();
        let second = claim(&shop, "one").await.unwrap();
        place_order(&shop, Some(&first), form(330), LANG).await.unwrap();
        let outcomes = rush(&shop, vec![(second.clone(), form(330))]).await;
        let (notices, total) = told(&outcomes[0]).unwrap();
        assert!(matches!(notices, [CartNotice::CouponOver { name }] if name == "one 名"));
        assert_eq!(total, 380);
        // Somebody else has had none.
        let other = rush(&shop, vec![(second, form_of(1, 330))]).await;
        assert_eq!(told(&other[0]), None);
        assert_sound(&shop).await;
    }

    async fn a_first_order_is_one_that_no_order_went_before(store: Store) {
        let shop = shop(store).await;
        let welcome = coupon("welcome", CouponClass::Shop, 50);
        let RuleKind::Coupon(terms) = welcome.rule.kind.clone() else { panic!() };
        let kind = RuleKind::Coupon(Coupon { first_order: true, ..terms });
        save(&shop, &PromotionDraft { rule: Rule { kind, ..welcome.rule }, ..welcome }).await;
        let first = claim(&shop, "welcome").await.unwrap();
        let second = claim(&shop, "welcome").await.unwrap();
        let placed = place_order(&shop, Some(&first), form(330), LANG).await.unwrap();
        let outcomes = rush(&shop, vec![(second.clone(), form(330))]).await;
        assert_eq!(told(&outcomes[0]).unwrap().1, 380);
        cancel_order(&shop, &placed.number, &placed.access_token, "").await.unwrap();
        let outcomes = rush(&shop, vec![(second, form(330))]).await;
        assert_eq!(told(&outcomes[0]), None);
        assert_sound(&shop).await;
    }
}
