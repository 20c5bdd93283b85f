//! What staff switch holds at once, in every instance of the shop.

use crate::fixture::*;
use domain::cart::CartNotice;
use domain::money::Money;
use service::{Settings, Shop, cart, place_order};
use store::promotion::set_promotion_on;

async fn goods(shop: &Shop, token: &str) -> Money {
    cart::view(shop, Some(token), LANG).await.unwrap().bill(None).goods
}

async fn switch(shop: &Shop, is_on: bool) {
    let done = shop.store.write(|tx| async move { set_promotion_on(&tx, "night", is_on).await });
    assert!(done.await.unwrap());
}

store::on_both_databases! {
    async fn a_switch_holds_at_once_in_every_instance(store: Store) {
        let one = shop(store).await;
        let other = Shop::by_clock(one.store.clone(), Settings::default(), one.clock.clone());
        let tea = variant_id(&one, "TEA").await;
        save(&one, &flash("night", tea, 9, None)).await;
        let token = cart_with(&one, &[("TEA", 1)]).await;
        for (is_on, price) in [(true, 150), (false, 300), (true, 150), (false, 300)] {
            switch(&one, is_on).await;
            assert_eq!(goods(&other, &token).await, Money(price));
            assert_eq!(goods(&one, &token).await, Money(price));
        }
        let outcomes = rush(&other, vec![(token.clone(), form(150 + SHIPPING))]).await;
        assert_eq!(told(&outcomes[0]), Some((&[] as &[CartNotice], 380)));
        switch(&one, true).await;
        place_order(&other, Some(&token), form(230), LANG).await.unwrap();
        assert_sound(&one).await;
    }
}
