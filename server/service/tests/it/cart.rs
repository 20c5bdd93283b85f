//! Carts: what goes in, what is told of it, and who can open them.

use crate::fixture::*;
use domain::cart::{CartError, CartNotice, CartView, MAX_LINES};
use domain::ids::VariantId;
use domain::lang::Lang;
use domain::money::Money;
use domain::pricing::basket::Wish;
use domain::time::DAY_MS;
use service::{ServiceError, cart, expire_carts};

/// The rule that refused.
fn rule(result: Result<(String, CartView), ServiceError<CartError>>) -> CartError {
    match result {
        Err(ServiceError::Rule(rule)) => rule,
        other => panic!("expected a rule, got {other:?}"),
    }
}

store::on_both_databases! {
    async fn what_is_put_in_is_shown_with_its_figures(store: Store) {
        let shop = shop(store).await;
        let (tea, shirt) = (variant_id(&shop, "TEA").await, variant_id(&shop, "SHIRT-L").await);
        let (token, _) = cart::add(&shop, None, tea, 2, Wish::Ordinary, LANG).await.unwrap();
        let (same, _) = cart::add(&shop, Some(&token), shirt, 1, Wish::Ordinary, LANG).await.unwrap();
        assert_eq!(same, token);
        let (_, view) = cart::add(&shop, Some(&token), tea, 1, Wish::Ordinary, LANG).await.unwrap();
        let lines: Vec<_> = view.lines.iter().map(|l| (l.sku.as_str(), l.quantity)).collect();
        assert_eq!(lines, [("TEA", 3), ("SHIRT-L", 1)]);
        assert_eq!((view.count(), view.bill(None).subtotal), (4, Money(1_850)));
        assert_eq!(cart::count(&shop, Some(&token)).await.unwrap(), 4);
        assert_eq!(cart::count(&shop, Some("nothing")).await.unwrap(), 0);
        assert_eq!(cart::count(&shop, None).await.unwrap(), 0);
        assert_eq!(view.bill(None).to_free_shipping, Some(Money::ZERO));
        assert_eq!((view.lines[1].options.as_str(), view.lines[1].available), ("大", 5));
        assert_eq!((view.notices.len(), view.can_check_out()), (0, true));
        let english = cart::view(&shop, Some(&token), Lang::En).await.unwrap();
        assert_eq!((english.lines[1].name.as_str(), english.lines[1].options.as_str()), ("Shirt", "大"));
    }

    async fn quantities_are_set_and_removed(store: Store) {
        let shop = shop(store).await;
        let tea = variant_id(&shop, "TEA").await;
        let (token, view) = cart::set_quantity(&shop, None, tea, 4, LANG).await.unwrap();
        assert_eq!(view.count(), 4);
        let (_, view) = cart::set_quantity(&shop, Some(&token), tea, 1, LANG).await.unwrap();
        assert_eq!(view.count(), 1);
        let (_, view) = cart::set_quantity(&shop, Some(&token), tea, 0, LANG).await.unwrap();
        assert_eq!(view.lines, []);
        // What is gone from the shop can still be taken out.
        cart::add(&shop, Some(&token), tea, 1, Wish::Ordinary, LANG).await.unwrap();
        execute(&shop.store, "UPDATE products SET state = 'unlisted'").await;
        let (_, view) = cart::set_quantity(&shop, Some(&token), tea, 0, LANG).await.unwrap();
        assert_eq!(view.lines, []);
    }

    async fn no_more_than_there_is(store: Store) {
        let shop = shop(store).await;
        let tea = variant_id(&shop, "TEA").await;
        let few = CartError::NotEnough { available: 10 };
        assert_eq!(rule(cart::add(&shop, None, tea, 11, Wish::Ordinary, LANG).await), few);
        let (token, _) = cart::add(&shop, None, tea, 6, Wish::Ordinary, LANG).await.unwrap();
        let token = Some(token.as_str());
        assert_eq!(rule(cart::add(&shop, token, tea, 5, Wish::Ordinary, LANG).await), few);
        assert_eq!(rule(cart::add(&shop, token, tea, u32::MAX, Wish::Ordinary, LANG).await), few);
        assert_eq!(rule(cart::set_quantity(&shop, token, tea, 11, LANG).await), few);
        assert_eq!(cart::view(&shop, token, LANG).await.unwrap().count(), 6);
        let nothing = VariantId(999_999);
        assert_eq!(rule(cart::add(&shop, token, nothing, 1, Wish::Ordinary, LANG).await), CartError::NotForSale);
        execute(&shop.store, "UPDATE products SET state = 'draft'").await;
        assert_eq!(rule(cart::add(&shop, token, tea, 1, Wish::Ordinary, LANG).await), CartError::NotForSale);
        assert_eq!(rule(cart::set_quantity(&shop, token, tea, 1, LANG).await), CartError::NotForSale);
    }

    async fn ninety_nine_of_one_thing_are_enough(store: Store) {
        let shop = shop(store).await;
        execute(&shop.store, "UPDATE stock_levels SET on_hand = 500").await;
        let tea = variant_id(&shop, "TEA").await;
        let few = CartError::NotEnough { available: 99 };
        assert_eq!(rule(cart::add(&shop, None, tea, 100, Wish::Ordinary, LANG).await), few);
        cart::add(&shop, None, tea, 99, Wish::Ordinary, LANG).await.unwrap();
    }

    async fn a_cart_holds_a_hundred_lines(store: Store) {
        let shop = shop(store).await;
        let token = cart_with(&shop, &[("TEA", 1)]).await;
        for _ in 1..MAX_LINES {
            execute(&shop.store, "INSERT INTO cart_lines (cart_id, variant_id, quantity, seen_price) \
                SELECT cart_id, variant_id, 1, 300 FROM cart_lines LIMIT 1").await;
        }
        let shirt = variant_id(&shop, "SHIRT-M").await;
        let result = cart::add(&shop, Some(&token), shirt, 1, Wish::Ordinary, LANG).await;
        assert_eq!(rule(result), CartError::TooManyLines);
        let result = cart::set_quantity(&shop, Some(&token), shirt, 1, LANG).await;
        assert_eq!(rule(result), CartError::TooManyLines);
        // Setting a quantity makes one line of many.
        let tea = variant_id(&shop, "TEA").await;
        let (_, view) = cart::set_quantity(&shop, Some(&token), tea, 3, LANG).await.unwrap();
        assert_eq!((view.lines.len(), view.count()), (1, 3));
    }

    async fn a_changed_price_is_told_once(store: Store) {
        let shop = shop(store).await;
        let token = cart_with(&shop, &[("TEA", 1)]).await;
        execute(&shop.store, "UPDATE variants SET price = 280 WHERE sku = 'TEA'").await;
        let token = Some(token.as_str());
        assert_eq!(cart::count(&shop, token).await.unwrap(), 1);
        let view = cart::view(&shop, token, LANG).await.unwrap();
        let [CartNotice::PriceChanged { from, to, .. }] = &view.notices[..] else { panic!("{view:?}") };
        assert_eq!((*from, *to, view.bill(None).subtotal), (Money(300), Money(280), Money(280)));
        assert_eq!(cart::view(&shop, token, LANG).await.unwrap().notices, []);
    }

    async fn too_few_are_told_until_it_is_mended(store: Store) {
        let shop = shop(store).await;
        let token = cart_with(&shop, &[("TEA", 3)]).await;
        execute(&shop.store, "UPDATE stock_levels SET on_hand = 2").await;
        for _ in 0..2 {
            let view = cart::view(&shop, Some(&token), LANG).await.unwrap();
            assert!(matches!(view.notices[..], [CartNotice::NotEnough { available: 2, .. }]));
            assert!(!view.can_check_out());
        }
    }

    async fn a_token_of_nothing_opens_an_empty_cart_and_is_not_taken_over(store: Store) {
        let shop = shop(store).await;
        let tea = variant_id(&shop, "TEA").await;
        assert_eq!(cart::view(&shop, Some("chosen"), LANG).await.unwrap().lines, []);
        assert_eq!(cart::view(&shop, None, LANG).await.unwrap().lines, []);
        let (token, _) = cart::add(&shop, Some("chosen"), tea, 1, Wish::Ordinary, LANG).await.unwrap();
        assert_ne!(token, "chosen");
        let (other, _) = cart::add(&shop, None, tea, 1, Wish::Ordinary, LANG).await.unwrap();
        assert_ne!(token, other);
        assert_eq!(cart::view(&shop, Some(&token), LANG).await.unwrap().count(), 1);
    }

    async fn changes_at_once_all_count(store: Store) {
        let shop = shop(store).await;
        let (tea, token) = (variant_id(&shop, "TEA").await, cart_with(&shop, &[("SHIRT-M", 1)]).await);
        let add = |_| {
            let (shop, token) = (shop.clone(), token.clone());
            tokio::spawn(async move { cart::add(&shop, Some(&token), tea, 1, Wish::Ordinary, LANG).await })
        };
        for one in (0..8).map(add).collect::<Vec<_>>() {
            one.await.unwrap().unwrap();
        }
        let view = cart::view(&shop, Some(&token), LANG).await.unwrap();
        assert_eq!((view.lines.len(), view.count()), (2, 9));
    }

    async fn forgotten_carts_expire(store: Store) {
        let shop = shop(store).await;
        let old = cart_with(&shop, &[("TEA", 1)]).await;
        shop.clock.advance_ms(59 * DAY_MS);
        let young = cart_with(&shop, &[("TEA", 1)]).await;
        assert_eq!(expire_carts(&shop).await.unwrap(), 0);
        shop.clock.advance_ms(2 * DAY_MS);
        assert_eq!(expire_carts(&shop).await.unwrap(), 1);
        assert_eq!(cart::view(&shop, Some(&old), LANG).await.unwrap().lines, []);
        assert_eq!(cart::view(&shop, Some(&young), LANG).await.unwrap().count(), 1);
        assert_eq!(number(&shop.store, "SELECT COUNT(*) FROM cart_lines").await, 1);
    }
}
