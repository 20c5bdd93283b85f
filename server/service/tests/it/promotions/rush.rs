//! Many buyers want what there is only so much of: exactly that much is sold at the price, nobody gets
//! more than one buyer may have, and the others keep their carts and are told.

use crate::fixture::*;
use domain::cart::CartNotice;
use domain::pricing::rule::CouponClass;
use service::{Shop, cart};
use store::promotion::coupon_facts;

/// What a cup costs.
const CUP: i64 = 120;

/// So many carts of one cup, some at once; their tokens.
async fn carts(shop: &Shop, count: usize, code: Option<&'static str>) -> Vec<String> {
    let cup = variant_id(shop, "CUP").await;
    let one = |_| {
        let shop = shop.clone();
        tokio::spawn(async move {
            let wish = domain::pricing::basket::Wish::Ordinary;
            let (token, _) = cart::add(&shop, None, cup, 1, wish, LANG).await.unwrap();
            if let Some(code) = code {
                cart::claim_coupon(&shop, Some(&token), code, LANG).await.unwrap();
            }
            token
        })
    };
    let mut tokens = Vec::new();
    for one in (0..count).map(one).collect::<Vec<_>>() {
        tokens.push(one.await.unwrap());
    }
    tokens
}

/// Asserts that the carts of those who were told hold what they held.
async fn assert_kept(shop: &Shop, tokens: &[String], outcomes: &[Outcome]) {
    for (token, outcome) in tokens.iter().zip(outcomes) {
        let held = cart::count(shop, Some(token)).await.unwrap();
        assert_eq!(held, u32::from(outcome.is_err()));
    }
}

fn placed(outcomes: &[Outcome]) -> usize {
    outcomes.iter().filter(|outcome| outcome.is_ok()).count()
}

store::on_both_databases! {
    async fn five_hundred_buyers_for_a_hundred_units(store: Store) {
        let shop = shop(store).await;
        let cup = bring_in(&shop, "cup", CUP, 1_000).await;
        save(&shop, &flash("night", cup, 100, Some(1))).await;
        let tokens = carts(&shop, 500, None).await;
        let seen = CUP / 2 + SHIPPING;
        let all = tokens.iter().enumerate().map(|(n, token)| (token.clone(), form_of(n, seen)));
        let outcomes = rush(&shop, all.collect()).await;
        assert_eq!(placed(&outcomes), 100);
        for (notices, total) in outcomes.iter().filter_map(told) {
            assert!(matches!(notices, [CartNotice::FlashOver { limit: None, variant_id, .. }] if *variant_id == cup));
            assert_eq!(total, CUP + SHIPPING);
        }
        assert_kept(&shop, &tokens, &outcomes).await;
        let at_price = format!("SELECT COUNT(*) FROM orders WHERE total = {seen}");
        assert_eq!(number(&shop.store, &at_price).await, 100);
        assert_eq!(number(&shop.store, "SELECT COUNT(*) FROM orders").await, 100);
        assert_eq!(number(&shop.store, "SELECT sold FROM flash_allotments").await, 100);
        assert_eq!(number(&shop.store, "SELECT MAX(units) FROM buyer_uses").await, 1);
        assert_sound(&shop).await;
    }

    async fn two_carts_of_one_buyer_get_one_unit(store: Store) {
        let shop = shop(store).await;
        let cup = bring_in(&shop, "cup", CUP, 1_000).await;
        save(&shop, &flash("night", cup, 400, Some(1))).await;
        let tokens = carts(&shop, 500, None).await;
        // Each buyer's two carts are neighbours, so that they meet.
        let buyer = |n| form_of(n / 2, CUP / 2 + SHIPPING);
        let all = tokens.iter().enumerate().map(|(n, token)| (token.clone(), buyer(n)));
        let outcomes = rush(&shop, all.collect()).await;
        for two in outcomes.chunks_exact(2) {
            assert_eq!(placed(two), 1);
            let (notices, total) = two.iter().find_map(told).unwrap();
            assert!(matches!(notices, [CartNotice::FlashOver { limit: Some(1), .. }]), "{notices:?}");
            assert_eq!(total, CUP + SHIPPING);
        }
        assert_kept(&shop, &tokens, &outcomes).await;
        assert_eq!(number(&shop.store, "SELECT sold FROM flash_allotments").await, 250);
        assert_eq!(number(&shop.store, "SELECT MAX(units) FROM buyer_uses").await, 1);
        assert_sound(&shop).await;
    }

    async fn a_coupon_of_fifty_uses_is_used_fifty_times(store: Store) {
        let shop = shop(store).await;
        bring_in(&shop, "cup", CUP, 1_000).await;
        let fifty = limited(coupon("first50", CouponClass::Shop, 50), Some(50), Some(1));
        let rule = save(&shop, &fifty).await;
        let tokens = carts(&shop, 120, Some("first50")).await;
        let seen = CUP - 50 + SHIPPING;
        let all = tokens.iter().enumerate().map(|(n, token)| (token.clone(), form_of(n, seen)));
        let outcomes = rush(&shop, all.collect()).await;
        assert_eq!(placed(&outcomes), 50);
        for (notices, total) in outcomes.iter().filter_map(told) {
            assert!(matches!(notices, [CartNotice::CouponOver { name }] if name == "first50 名"));
            assert_eq!(total, CUP + SHIPPING);
        }
        assert_kept(&shop, &tokens, &outcomes).await;
        let facts = coupon_facts(shop.store.reader(), &[rule], None).await.unwrap();
        assert_eq!(facts[0].used, 50);
        assert_sound(&shop).await;
        // Who was told may order without it.
        let loser = outcomes.iter().position(Result::is_err).unwrap();
        let again = vec![(tokens[loser].clone(), form_of(loser, CUP + SHIPPING))];
        assert_eq!(placed(&rush(&shop, again).await), 1);
        assert_sound(&shop).await;
    }
}
