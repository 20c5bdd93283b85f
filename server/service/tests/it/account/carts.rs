//! What a guest takes along: the cart and the orders.

use super::*;
use domain::account::orders::OwnFilter;
use domain::checkout::PaymentMethod;
use service::account::{list_orders, sign_out};
use service::{cancel_order, cart, order, place_order};

async fn units(shop: &Shop, token: &str) -> Vec<(String, u32)> {
    let view = cart::view(shop, Some(token), LANG).await.unwrap();
    view.lines.iter().map(|line| (line.sku.clone(), line.quantity)).collect()
}

fn held(lines: &[(&str, u32)]) -> Vec<(String, u32)> {
    lines.iter().map(|(sku, quantity)| ((*sku).to_owned(), *quantity)).collect()
}

store::on_both_databases! {
    async fn the_guests_cart_joins_the_members(store: Store) {
        let shop = shop(store).await;
        let first = cart_with(&shop, &[("TEA", 6)]).await;
        register(&shop, &form(EMAIL), at("home")).await.unwrap();
        let token = link(&shop, "verify_address").await;
        let visitor = Visitor { cart: Some(&first), ..at("home") };
        let here = verify(&shop, &token, PASSWORD, visitor).await.ok().unwrap();
        assert_eq!(units(&shop, &here.cart).await, held(&[("TEA", 6)]));
        assert_eq!(units(&shop, &first).await, [], "the guest's token opens it no more");
        // Elsewhere a guest has tea too, of which 10 are left, and a shirt.
        let guest = cart_with(&shop, &[("TEA", 7), ("SHIRT-M", 2)]).await;
        let visitor = Visitor { cart: Some(&guest), ..at("there") };
        let there = sign_in(&shop, EMAIL, PASSWORD, false, visitor).await.ok().unwrap();
        for token in [&here.cart, &there.cart] {
            assert_eq!(units(&shop, token).await, held(&[("TEA", 10), ("SHIRT-M", 2)]), "one cart");
        }
        assert_eq!(units(&shop, &guest).await, []);
        // Signing in again changes nothing.
        let visitor = Visitor { cart: Some(&there.cart), session: Some(&there.session), ..at("there") };
        let again = sign_in(&shop, EMAIL, PASSWORD, false, visitor).await.ok().unwrap();
        assert_eq!(units(&shop, &again.cart).await, held(&[("TEA", 10), ("SHIRT-M", 2)]));
        // Signing out closes it here, and only here.
        sign_out(&shop, &again.session).await.unwrap();
        assert_eq!(units(&shop, &again.cart).await, []);
        assert_eq!(units(&shop, &here.cart).await, held(&[("TEA", 10), ("SHIRT-M", 2)]));
    }

    async fn another_members_cart_stays_theirs(store: Store) {
        let shop = shop(store).await;
        let mine = member(&shop, EMAIL).await;
        let tea = variant_id(&shop, "TEA").await;
        let wish = domain::pricing::basket::Wish::Ordinary;
        cart::add(&shop, Some(&mine.cart), tea, 3, wish, LANG).await.unwrap();
        member(&shop, "mei@example.com").await;
        // In the same browser, without signing out before.
        let visitor = Visitor { session: Some(&mine.session), cart: Some(&mine.cart), ..at("home") };
        let theirs = sign_in(&shop, "mei@example.com", PASSWORD, false, visitor).await.ok().unwrap();
        assert_eq!(units(&shop, &theirs.cart).await, []);
        assert_eq!(units(&shop, &mine.cart).await, [], "its session ended");
        let again = sign_in(&shop, EMAIL, PASSWORD, false, at("home")).await.ok().unwrap();
        assert_eq!(units(&shop, &again.cart).await, held(&[("TEA", 3)]));
    }

    async fn orders_are_whose_they_are(store: Store) {
        let shop = shop(store).await;
        let guests = order_teas(&shop, 1, PaymentMethod::CashOnDelivery).await;
        let strangers = order_teas(&shop, 1, PaymentMethod::CashOnDelivery).await;
        let orders = [
            (guests.number.clone(), guests.access_token.clone()),
            (strangers.number.clone(), guests.access_token.clone()),
        ];
        register(&shop, &form(EMAIL), Visitor { orders: &orders, ..at("home") }).await.unwrap();
        let token = link(&shop, "verify_address").await;
        // The link is opened in another browser.
        let signed_in = verify(&shop, &token, PASSWORD, at("phone")).await.ok().unwrap();
        let owned = "SELECT COUNT(*) FROM orders WHERE member_id IS NOT NULL";
        assert_eq!(number(&shop.store, owned).await, 1, "the one whose token was shown");
        // From now on an order is the member's while they are signed in.
        let tea = variant_id(&shop, "TEA").await;
        let wish = domain::pricing::basket::Wish::Ordinary;
        cart::add(&shop, Some(&signed_in.cart), tea, 1, wish, LANG).await.unwrap();
        let form = crate::fixture::form(TEA_PRICE + SHIPPING);
        place_order(&shop, Some(&signed_in.cart), form, LANG).await.unwrap();
        assert_eq!(number(&shop.store, owned).await, 2);
        // The list has both, and the session opens them.
        let listed = async |session: &str, search: &str| {
            let filter = OwnFilter { search: search.to_owned(), ..OwnFilter::default() };
            let list = list_orders(&shop, Some(session), &filter).await.unwrap();
            list.orders.into_iter().map(|order| order.number).collect::<Vec<_>>()
        };
        assert_eq!(listed(&signed_in.session, "").await.len(), 2);
        assert_eq!(listed(&signed_in.session, "高山").await.len(), 2);
        assert_eq!(listed(&signed_in.session, "襯衫").await.len(), 0);
        let found = listed(&signed_in.session, &guests.number.to_lowercase()).await;
        assert_eq!((found.len(), found.first()), (1, Some(&guests.number)));
        let opens = async |session: &str, number: &str| {
            order::find(&shop, number, session).await.unwrap().is_some()
        };
        assert!(opens(&signed_in.session, &guests.number).await);
        assert!(!opens(&signed_in.session, &strangers.number).await);
        // Another member does not get it by its number and token.
        let orders = [(guests.number.clone(), guests.access_token.clone())];
        let other = member(&shop, "mei@example.com").await;
        let visitor = Visitor { orders: &orders, session: Some(&other.session), ..at("home") };
        let signed = sign_in(&shop, "mei@example.com", PASSWORD, false, visitor).await;
        let other = signed.ok().unwrap();
        let owners = "SELECT COUNT(DISTINCT member_id) FROM orders";
        assert_eq!(number(&shop.store, owners).await, 1);
        assert!(!opens(&other.session, &guests.number).await);
        assert!(cancel_order(&shop, &guests.number, &other.session, "").await.is_err());
        assert_eq!(listed(&other.session, "").await.len(), 0);
        cancel_order(&shop, &guests.number, &signed_in.session, "").await.unwrap();
        assert_sound(&shop).await;
    }
}
