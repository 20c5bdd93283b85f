//! Several things at once: all of them in the cart, or nothing.

use crate::fixture::*;
use domain::cart::{CartError, CartView, MAX_LINES};
use domain::ids::VariantId;
use service::cart::{add_all, view};
use service::{ServiceError, Shop};

fn rule(result: Result<(String, CartView), ServiceError<CartError>>) -> CartError {
    match result {
        Err(ServiceError::Rule(rule)) => rule,
        other => panic!("expected a rule, got {other:?}"),
    }
}

async fn held(shop: &Shop, token: &str) -> Vec<(String, u32)> {
    let view = view(shop, Some(token), LANG).await.unwrap();
    view.lines.into_iter().map(|line| (line.sku, line.quantity)).collect()
}

fn line(sku: &str, quantity: u32) -> (String, u32) {
    (sku.to_owned(), quantity)
}

store::on_both_databases! {
    async fn all_of_them_go_in(store: Store) {
        let shop = shop(store).await;
        let (tea, shirt) = (variant_id(&shop, "TEA").await, variant_id(&shop, "SHIRT-L").await);
        let (token, view) = add_all(&shop, None, &[(tea, 1), (shirt, 1), (tea, 1)], LANG).await.unwrap();
        assert_eq!(view.count(), 3);
        let (same, _) = add_all(&shop, Some(&token), &[(tea, 2), (shirt, 0)], LANG).await.unwrap();
        assert_eq!(same, token);
        assert_eq!(held(&shop, &token).await, [line("TEA", 4), line("SHIRT-L", 2)]);
    }

    async fn or_nothing(store: Store) {
        let shop = shop(store).await;
        let (tea, shirt) = (variant_id(&shop, "TEA").await, variant_id(&shop, "SHIRT-L").await);
        let token = cart_with(&shop, &[("SHIRT-L", 5)]).await;
        let few = CartError::NotEnough { available: 5 };
        let token = token.as_str();
        let refused = async |items: &[(VariantId, u32)]| {
            let error = rule(add_all(&shop, Some(token), items, LANG).await);
            assert_eq!(held(&shop, token).await, [line("SHIRT-L", 5)], "{items:?}");
            error
        };
        assert_eq!(refused(&[(tea, 1), (shirt, 1)]).await, few);
        assert_eq!(refused(&[(shirt, 1), (tea, 1)]).await, few);
        assert_eq!(refused(&[(tea, u32::MAX), (tea, 1)]).await, CartError::NotEnough { available: 10 });
        assert_eq!(refused(&[(tea, 1), (VariantId(999_999), 1)]).await, CartError::NotForSale);
        assert_eq!(refused(&[]).await, CartError::NotForSale);
        let many: Vec<_> = (0..101).map(|id| (VariantId(id), 1)).collect();
        assert_eq!(refused(&many).await, CartError::TooManyLines);
        execute(&shop.store, "UPDATE products SET state = 'draft' WHERE slug = 'tea'").await;
        assert_eq!(refused(&[(tea, 1)]).await, CartError::NotForSale);
    }

    async fn a_full_cart_takes_only_more_of_what_it_holds(store: Store) {
        let shop = shop(store).await;
        let (tea, shirt) = (variant_id(&shop, "TEA").await, variant_id(&shop, "SHIRT-M").await);
        execute(&shop.store, "UPDATE stock_levels SET on_hand = 500").await;
        let token = cart_with(&shop, &[("TEA", 1)]).await;
        for _ in 1..MAX_LINES {
            execute(&shop.store, "INSERT INTO cart_lines (cart_id, variant_id, quantity, seen_price) \
                SELECT cart_id, variant_id, 1, 300 FROM cart_lines LIMIT 1").await;
        }
        execute(&shop.store, "UPDATE cart_lines SET quantity = 1").await;
        execute(&shop.store, "DELETE FROM cart_lines WHERE id IN \
            (SELECT id FROM cart_lines ORDER BY id DESC LIMIT 1)").await;
        let result = add_all(&shop, Some(&token), &[(tea, 1), (shirt, 1)], LANG).await;
        assert_eq!(rule(result), CartError::NotEnough { available: 99 });
        let (_, view) = add_all(&shop, Some(&token), &[(shirt, 1)], LANG).await.unwrap();
        assert_eq!(view.lines.len(), MAX_LINES);
        let large = variant_id(&shop, "SHIRT-L").await;
        let result = add_all(&shop, Some(&token), &[(shirt, 1), (large, 1)], LANG).await;
        assert_eq!(rule(result), CartError::TooManyLines);
        add_all(&shop, Some(&token), &[(shirt, 1)], LANG).await.unwrap();
    }
}
