//! Bundles and add-on prices, up to the stock they take.

use crate::fixture::*;
use domain::cart::CartNotice;
use domain::money::Money;
use domain::pricing::basket::Wish;
use domain::pricing::cut::Cut;
use domain::pricing::rule::{AddOn, Bundle, Component, RuleKind, Threshold};
use service::{cart, place_order};

store::on_both_databases! {
    // https://github.com/medusajs/medusa/issues/16502
    async fn a_bundle_of_two_lines_of_one_sku_does_not_oversell(store: Store) {
        let shop = shop(store).await;
        let medium = variant_id(&shop, "SHIRT-M").await;
        let two = Component { any_of: only(medium), units: 2 };
        let bundle = Bundle { components: vec![two], cut: Cut::To(Money(1_500)), most: None };
        save(&shop, &draft("pair", RuleKind::Bundle(bundle))).await;
        let token = cart_with(&shop, &[("SHIRT-M", 3)]).await;
        execute(&shop.store, "INSERT INTO cart_lines (cart_id, variant_id, quantity, seen_price) \
            SELECT cart_id, variant_id, 3, seen_price FROM cart_lines").await;
        // Six are wanted, five are there: three pairs would be 4,500.
        let outcomes = rush(&shop, vec![(token.clone(), form(4_500))]).await;
        let (notices, total) = told(&outcomes[0]).unwrap();
        assert!(matches!(notices, [CartNotice::NotEnough { available: 5, .. }]), "{notices:?}");
        assert_eq!((total, available(&shop, "SHIRT-M").await), (4_500, 5));
        execute(&shop.store, "UPDATE cart_lines SET quantity = 2").await;
        let placed = place_order(&shop, Some(&token), form(3_000), LANG).await.unwrap();
        let seen = see(&shop, &placed).await;
        assert_eq!((seen.lines[0].net, seen.lines[1].net), (Money(1_500), Money(1_500)));
        assert_eq!(available(&shop, "SHIRT-M").await, 1);
        assert_sound(&shop).await;
    }

    async fn an_add_on_costs_the_small_price_only_along_with_the_rest(store: Store) {
        let shop = shop(store).await;
        let cup = bring_in(&shop, "cup", 120, 10).await;
        let when = Threshold { spend: Money(800), ..Threshold::default() };
        let terms = AddOn { when, items: only(cup), price: Money(49), units: 1 };
        let rule = save(&shop, &draft("cup-49", RuleKind::AddOn(terms))).await;
        let token = cart_with(&shop, &[("TEA", 1)]).await;
        let wish = Wish::AddOn(rule);
        let (_, seen) = cart::add(&shop, Some(&token), cup, 1, wish, LANG).await.unwrap();
        assert_eq!((seen.bill(None).goods, seen.terms.extras.len()), (Money(300 + 120), 1));
        // Who saw the small price all the same is told.
        let outcomes = rush(&shop, vec![(token.clone(), form(300 + 49 + SHIPPING))]).await;
        assert_eq!(told(&outcomes[0]).unwrap().1, 500);
        let medium = variant_id(&shop, "SHIRT-M").await;
        let (_, seen) =
            cart::add(&shop, Some(&token), medium, 1, Wish::Ordinary, LANG).await.unwrap();
        assert_eq!(seen.bill(None).goods, Money(300 + 900 + 49));
        // One cup at 49; a second one costs what it costs.
        let (_, seen) = cart::set_quantity(&shop, Some(&token), cup, 2, LANG).await.unwrap();
        assert_eq!(seen.bill(None).goods, Money(300 + 900 + 49 + 120));
        let placed = place_order(&shop, Some(&token), form(1_369), LANG).await.unwrap();
        let seen = see(&shop, &placed).await;
        assert_eq!((seen.lines[1].total, seen.lines[1].net), (Money(240), Money(169)));
        assert_sound(&shop).await;
    }
}
