//! Favourites: added once, removed and put back as they were, nobody else's; and the letters about them.

use super::*;
use domain::checkout::PaymentMethod;
use domain::favourite::FavouriteError;
use domain::ids::ProductId;
use service::cancel_order;
use service::favourites::{add, is_favourite, list, remove, restore, set_notices, tell_favourites};
use store::catalog::find_product_by_slug;

async fn tea(shop: &Shop) -> ProductId {
    find_product_by_slug(&shop.store, "tea", LANG, NOW).await.unwrap().unwrap().id
}

async fn set_price(shop: &Shop, price: i64) {
    execute(
        &shop.store,
        &format!("UPDATE products SET price_min = {price}, price_max = {price} WHERE slug = 'tea'"),
    )
    .await;
}

fn refusal<T>(result: Result<T, ServiceError<FavouriteError>>) -> FavouriteError {
    match result.err().expect("refused") {
        ServiceError::Rule(rule) => rule,
        ServiceError::Unexpected(error) => panic!("{error:#}"),
    }
}

/// Letters queued so far: back in stock, cheaper.
async fn letters(shop: &Shop) -> (i64, i64) {
    (queued(shop, "back_in_stock").await, queued(shop, "price_drop").await)
}

store::on_both_databases! {
    async fn a_favourite_remembers_its_price(store: Store) {
        let shop = shop(store).await;
        let ming = member(&shop, EMAIL).await.session;
        let mei = member(&shop, "mei@example.com").await.session;
        let (token, tea) = (Some(ming.as_str()), tea(&shop).await);
        add(&shop, token, tea, LANG).await.unwrap();
        set_price(&shop, 250).await;
        add(&shop, token, tea, LANG).await.unwrap();
        let prices = |list: Vec<domain::favourite::Favourite>| {
            list.iter().map(|kept| (kept.price_then.0, kept.card.price_min.0)).collect::<Vec<_>>()
        };
        assert_eq!(prices(list(&shop, token, LANG).await.unwrap()), [(300, 250)]);
        // Taken off and put back it is as it was; added anew it begins anew.
        remove(&shop, token, tea).await.unwrap();
        assert!(!is_favourite(&shop, &ming, tea).await.unwrap());
        assert_eq!(prices(list(&shop, token, LANG).await.unwrap()), []);
        restore(&shop, token, tea).await.unwrap();
        assert!(is_favourite(&shop, &ming, tea).await.unwrap());
        assert_eq!(prices(list(&shop, token, LANG).await.unwrap()), [(300, 250)]);
        remove(&shop, token, tea).await.unwrap();
        add(&shop, token, tea, LANG).await.unwrap();
        assert_eq!(prices(list(&shop, token, LANG).await.unwrap()), [(250, 250)]);
        // Nobody else's, and nothing that is not there.
        for (token, told) in
            [(Some(mei.as_str()), FavouriteError::NotFound), (None, FavouriteError::SignedOut)]
        {
            assert_eq!(refusal(remove(&shop, token, tea).await), told);
            assert_eq!(refusal(restore(&shop, token, tea).await), told);
            assert_eq!(refusal(set_notices(&shop, token, tea, false, false).await), told);
        }
        assert_eq!(prices(list(&shop, Some(&mei), LANG).await.unwrap()), []);
        let none = add(&shop, token, ProductId(0), LANG).await;
        assert_eq!(refusal(none), FavouriteError::NotFound);
        assert_sound(&shop).await;
    }

    async fn news_of_a_favourite_are_told_once(store: Store) {
        let shop = shop(store).await;
        let ming = member(&shop, EMAIL).await.session;
        let (token, tea) = (Some(ming.as_str()), tea(&shop).await);
        add(&shop, token, tea, LANG).await.unwrap();
        assert_eq!(tell_favourites(&shop).await.unwrap(), 0);
        // Cheaper: one letter, by whichever instance.
        set_price(&shop, 280).await;
        let runs = tokio::join!(tell_favourites(&shop), tell_favourites(&shop));
        assert_eq!(runs.0.unwrap() + runs.1.unwrap(), 1);
        assert_eq!(letters(&shop).await, (0, 1));
        let sql = "SELECT facts FROM outbox WHERE topic = 'price_drop'";
        let facts = text(&shop.store, sql).await;
        assert!(facts.contains("高山茶") && facts.contains("/zh-hant/p/tea"), "{facts}");
        // Up and back again is no news.
        for price in [300, 290] {
            set_price(&shop, price).await;
            tell_favourites(&shop).await.unwrap();
        }
        assert_eq!(letters(&shop).await, (0, 2), "290 is less than 300 was");
        for price in [400, 350] {
            set_price(&shop, price).await;
            tell_favourites(&shop).await.unwrap();
        }
        assert_eq!(letters(&shop).await, (0, 2));
        // Sold out, and back.
        set_price(&shop, 300).await;
        let order = order_teas(&shop, 10, PaymentMethod::CashOnDelivery).await;
        tell_favourites(&shop).await.unwrap();
        cancel_order(&shop, &order.number, &order.access_token, "").await.unwrap();
        tell_favourites(&shop).await.unwrap();
        tell_favourites(&shop).await.unwrap();
        assert_eq!(letters(&shop).await, (1, 2));
        // Who wants no letters gets none.
        set_notices(&shop, token, tea, false, false).await.unwrap();
        set_price(&shop, 100).await;
        tell_favourites(&shop).await.unwrap();
        assert_eq!(letters(&shop).await, (1, 2));
        // What was taken off the list is forgotten after a day.
        remove(&shop, token, tea).await.unwrap();
        tell_favourites(&shop).await.unwrap();
        assert_eq!(number(&shop.store, "SELECT COUNT(*) FROM favourites").await, 1);
        shop.clock.advance_ms(domain::time::DAY_MS + 1);
        tell_favourites(&shop).await.unwrap();
        assert_eq!(number(&shop.store, "SELECT COUNT(*) FROM favourites").await, 0);
    }
}
