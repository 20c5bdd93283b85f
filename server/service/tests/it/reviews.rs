//! Reviews: only of what arrived, once, by who bought it; votes that count once; figures that are the reviews'.

use crate::account::member;
use crate::fixture::*;
use domain::catalog::Rating;
use domain::checkout::{CheckoutForm, PaymentMethod};
use domain::ids::ProductId;
use domain::order::{OrderState, PlacedOrder};
use domain::pricing::basket::Wish;
use domain::review::{
    Aspect, Field, ImportedReview, REVIEWABLE_MS, ReviewError, ReviewForm, ReviewQuery, Reviews,
    Sort, VOTES_AN_HOUR,
};
use domain::time::DAY_MS;
use service::account::SignedIn;
use service::reviews::{
    StaffReviewError, add_follow_up, answer, list, of_product, own, post, reward_reviews,
    set_shown, vote,
};
use service::{ServiceError, Shop, cart, place_order};
use store::catalog::find_product_by_slug;
use store::review::{import_reviews, set_category_aspects};

const MEI: &str = "mei@example.com";
const MING: &str = "ming@example.com";

/// A member's order for a tea, on its way.
async fn buy(shop: &Shop, who: &SignedIn) -> PlacedOrder {
    let tea = variant_id(shop, "TEA").await;
    cart::add(shop, Some(&who.cart), tea, 1, Wish::Ordinary, LANG).await.unwrap();
    let form = CheckoutForm { payment: PaymentMethod::CashOnDelivery, ..form(380) };
    place_order(shop, Some(&who.cart), form, LANG).await.unwrap()
}

async fn arrive(shop: &Shop, placed: &PlacedOrder) {
    for to in [OrderState::Picking, OrderState::Shipped, OrderState::Delivered] {
        advance(shop, placed, to).await;
    }
}

/// A member whose tea has arrived, and the line of the order.
async fn buyer(shop: &Shop, email: &str) -> (SignedIn, i64) {
    let who = member(shop, email).await;
    let placed = buy(shop, &who).await;
    arrive(shop, &placed).await;
    let (lines, _) = own(shop, Some(&who.session)).await.unwrap().unwrap();
    (who, lines[0].line)
}

async fn tea(shop: &Shop) -> ProductId {
    find_product_by_slug(&shop.store, "tea", LANG, NOW).await.unwrap().unwrap().id
}

async fn seen(shop: &Shop) -> Reviews {
    of_product(shop, tea(shop).await, &ReviewQuery::default()).await.unwrap()
}

fn saying(stars: &str, text: &str) -> ReviewForm {
    ReviewForm { stars: stars.into(), text: text.into(), ..ReviewForm::default() }
}

fn refusal<T>(result: Result<T, ServiceError<ReviewError>>) -> ReviewError {
    match result.err().expect("refused") {
        ServiceError::Rule(rule) => rule,
        ServiceError::Unexpected(error) => panic!("{error:#}"),
    }
}

store::on_both_databases! {
    async fn a_review_speaks_of_what_was_bought_and_arrived(store: Store) {
        let shop = shop(store).await;
        let who = member(&shop, MEI).await;
        let token = Some(who.session.as_str());
        let placed = buy(&shop, &who).await;
        assert_eq!(own(&shop, token).await.unwrap().unwrap().0, []);
        let line = number(&shop.store, "SELECT id FROM order_lines").await;
        assert_eq!(refusal(post(&shop, token, line, &saying("5", ""), LANG).await), ReviewError::NotNow);
        arrive(&shop, &placed).await;
        let offered = own(&shop, token).await.unwrap().unwrap().0;
        assert_eq!((offered[0].line, offered[0].slug.as_str()), (line, "tea"));
        assert_eq!(offered[0].aspects, Aspect::USUAL);
        // Nobody else's, and not without stars.
        let other = member(&shop, MING).await;
        for (token, told) in [(Some(other.session.as_str()), ReviewError::NotFound), (None, ReviewError::SignedOut)] {
            assert_eq!(refusal(post(&shop, token, line, &saying("1", "x"), LANG).await), told);
        }
        let missing = refusal(post(&shop, token, line, &saying("", "好"), LANG).await);
        assert_eq!(missing, ReviewError::Missing(Field::Stars));
        assert_eq!(seen(&shop).await, Reviews::default());
        let mut form = saying("4", "香氣很好，\n回甘。");
        form.aspects = vec![(Aspect::Quality, 5), (Aspect::Scent, 1)];
        form.is_anonymous = true;
        let id = post(&shop, token, line, &form, LANG).await.unwrap();
        let after = seen(&shop).await;
        assert_eq!(after.counts.by_stars, [0, 0, 0, 1, 0]);
        assert_eq!(after.aspects, [(Aspect::Quality, 500)]);
        let review = &after.list[0];
        assert_eq!((review.id, review.stars, review.text.as_str()), (id, 4, form.text.as_str()));
        assert_eq!(review.author, "小○", "the name is masked where it is kept");
        assert_eq!(own(&shop, token).await.unwrap().unwrap().0, []);
        let product = find_product_by_slug(&shop.store, "tea", LANG, NOW).await.unwrap().unwrap();
        assert_eq!(product.rating, Some(Rating { mean_x100: 400, count: 1 }));
        // Once: what is sent again is the review that is there.
        assert_eq!(post(&shop, token, line, &saying("1", "doch nicht"), LANG).await.unwrap(), id);
        assert_eq!(seen(&shop).await, after);
        assert_sound(&shop).await;
    }

    async fn half_a_year_later_it_is_too_late(store: Store) {
        let shop = shop(store).await;
        let (_, line) = buyer(&shop, MEI).await;
        shop.clock.advance_ms(REVIEWABLE_MS);
        // The session is over by then.
        let again = service::account::sign_in(&shop, MEI, crate::account::PASSWORD, false, crate::account::at("home"));
        let again = again.await.ok().unwrap();
        let token = Some(again.session.as_str());
        assert_eq!(own(&shop, token).await.unwrap().unwrap().0, []);
        assert_eq!(refusal(post(&shop, token, line, &saying("5", ""), LANG).await), ReviewError::NotNow);
    }

    async fn thirty_two_clicks_are_one_review_and_one_vote(store: Store) {
        let shop = shop(store).await;
        let (mei, line) = buyer(&shop, MEI).await;
        let ming = member(&shop, MING).await;
        let posts = (0..32).map(|_| {
            let (shop, token) = (shop.clone(), mei.session.clone());
            tokio::spawn(async move { post(&shop, Some(&token), line, &saying("5", "好茶"), LANG).await.unwrap() })
        });
        let mut ids = Vec::new();
        for done in posts.collect::<Vec<_>>() {
            ids.push(done.await.unwrap());
        }
        ids.dedup();
        assert_eq!(ids.len(), 1);
        let votes = (0..32).map(|_| {
            let (shop, token, id) = (shop.clone(), ming.session.clone(), ids[0]);
            tokio::spawn(async move { vote(&shop, Some(&token), id, true).await.unwrap() })
        });
        for done in votes.collect::<Vec<_>>() {
            done.await.unwrap();
        }
        let after = seen(&shop).await;
        assert_eq!((after.counts.total(), after.list[0].votes), (1, 1));
        assert_sound(&shop).await;
        for _ in 0..2 {
            vote(&shop, Some(&ming.session), ids[0], false).await.unwrap();
            assert_eq!(seen(&shop).await.list[0].votes, 0);
        }
        let own = refusal(vote(&shop, Some(&mei.session), ids[0], true).await);
        assert_eq!(own, ReviewError::OwnReview);
        assert_eq!(refusal(vote(&shop, None, ids[0], true).await), ReviewError::SignedOut);
        assert_eq!(refusal(vote(&shop, Some(&ming.session), 0, true).await), ReviewError::NotFound);
        assert_sound(&shop).await;
    }

    async fn what_is_added_later_is_added_once(store: Store) {
        let shop = shop(store).await;
        let (mei, line) = buyer(&shop, MEI).await;
        let ming = member(&shop, MING).await;
        let token = Some(mei.session.as_str());
        let id = post(&shop, token, line, &saying("5", "好茶"), LANG).await.unwrap();
        let theirs = refusal(add_follow_up(&shop, Some(&ming.session), id, "我也要說").await);
        assert_eq!(theirs, ReviewError::NotFound);
        let empty = refusal(add_follow_up(&shop, token, id, " \n ").await);
        assert_eq!(empty, ReviewError::Missing(Field::Text));
        shop.clock.advance_ms(DAY_MS / 4);
        add_follow_up(&shop, token, id, "喝了一週，還是好。").await.unwrap();
        add_follow_up(&shop, token, id, "喝了一週，還是好。").await.unwrap();
        let again = refusal(add_follow_up(&shop, token, id, "再說一次").await);
        assert_eq!(again, ReviewError::AlreadyAdded);
        let after = seen(&shop).await;
        assert_eq!(after.followed_up, 1);
        let told = after.list[0].follow_up.clone().unwrap();
        assert_eq!(told, (NOW.plus_ms(DAY_MS / 4), "喝了一週，還是好。".to_owned()));
        assert_sound(&shop).await;
    }

    async fn staff_hide_show_and_answer(store: Store) {
        let shop = shop(store).await;
        let (mei, line) = buyer(&shop, MEI).await;
        let token = Some(mei.session.as_str());
        let id = post(&shop, token, line, &saying("1", "罐子破了"), LANG).await.unwrap();
        answer(&shop, id, "很抱歉，我們已寄出新的一罐。").await.unwrap();
        assert!(seen(&shop).await.list[0].answer.is_some());
        let told = |result: Result<(), ServiceError<StaffReviewError>>| match result {
            Err(ServiceError::Rule(rule)) => rule,
            other => panic!("{other:?}"),
        };
        assert_eq!(told(set_shown(&shop, id, false, " ").await), StaffReviewError::Reason);
        assert_eq!(told(answer(&shop, id, "").await), StaffReviewError::Answer);
        assert_eq!(told(answer(&shop, 0, "?").await), StaffReviewError::NotFound);
        set_shown(&shop, id, false, "有個人資料").await.unwrap();
        assert_eq!(told(set_shown(&shop, id, false, "again").await), StaffReviewError::NotFound);
        assert_eq!(seen(&shop).await, Reviews::default());
        assert_sound(&shop).await;
        assert_eq!(refusal(vote(&shop, token, id, true).await), ReviewError::NotFound);
        let mine = own(&shop, token).await.unwrap().unwrap().1;
        assert_eq!(mine[0].hidden.as_deref(), Some("有個人資料"));
        // What is added to a hidden one is counted when it is shown.
        add_follow_up(&shop, token, id, "新的一罐到了").await.unwrap();
        assert_sound(&shop).await;
        set_shown(&shop, id, true, "").await.unwrap();
        assert_eq!(seen(&shop).await.followed_up, 1);
        assert_eq!(list(&shop, 1, 10).await.unwrap().len(), 1);
        assert_eq!(list(&shop, 0, 10).await.unwrap().len(), 0);
        assert_sound(&shop).await;
    }

    async fn points_come_once_when_a_review_has_stood(store: Store) {
        let shop = shop(store).await;
        let (mei, line) = buyer(&shop, MEI).await;
        let (ming, other) = buyer(&shop, MING).await;
        post(&shop, Some(&mei.session), line, &saying("5", "香氣清雅，回甘持久。"), LANG).await.unwrap();
        post(&shop, Some(&ming.session), other, &saying("5", "好"), LANG).await.unwrap();
        assert_eq!(reward_reviews(&shop).await.unwrap(), 0);
        shop.clock.advance_ms(3 * DAY_MS);
        let (a, b) = tokio::join!(reward_reviews(&shop), reward_reviews(&shop));
        assert_eq!(a.unwrap() + b.unwrap(), 1);
        assert_eq!(reward_reviews(&shop).await.unwrap(), 0);
        let sum = "SELECT COALESCE(SUM(amount), 0) FROM point_entries WHERE kind = 'reviewed'";
        assert_eq!(number(&shop.store, &format!("SELECT CAST(({sum}) AS BIGINT)")).await, 500);
        assert_sound(&shop).await;
    }

    async fn a_member_votes_so_often_an_hour(store: Store) {
        let shop = shop(store).await;
        let ming = member(&shop, MING).await;
        let many: Vec<ImportedReview> = (0..=VOTES_AN_HOUR).map(|n| imported("tea", 1 + (n % 5) as u8, n)).collect();
        assert_eq!(import_reviews(&shop.store, &many).await.unwrap(), many.len());
        let token = Some(ming.session.as_str());
        let first = number(&shop.store, "SELECT MIN(id) FROM reviews").await;
        for n in 0..i64::from(VOTES_AN_HOUR) {
            vote(&shop, token, first + n, true).await.unwrap();
        }
        let last = first + i64::from(VOTES_AN_HOUR);
        assert_eq!(refusal(vote(&shop, token, last, true).await), ReviewError::TooMany);
        shop.clock.advance_ms(DAY_MS / 12);
        vote(&shop, token, last, true).await.unwrap();
        assert_sound(&shop).await;
    }

    async fn every_order_is_read_page_by_page(store: Store) {
        let shop = shop(store).await;
        let many: Vec<ImportedReview> = (0..40).map(|n| imported("tea", 1 + (n % 5) as u8, n * 7 % 11)).collect();
        assert_eq!(import_reviews(&shop.store, &many).await.unwrap(), 40);
        // Again nothing is added, and a product that isn't there is left out.
        assert_eq!(import_reviews(&shop.store, &many).await.unwrap(), 0);
        assert_eq!(import_reviews(&shop.store, &[imported("none", 5, 0)]).await.unwrap(), 0);
        assert_sound(&shop).await;
        let id = tea(&shop).await;
        for sort in Sort::ALL {
            let mut query = ReviewQuery { sort, ..ReviewQuery::default() };
            let mut all = Vec::new();
            loop {
                let page = of_product(&shop, id, &query).await.unwrap();
                assert_eq!(page.counts.total(), 40);
                all.extend(page.list);
                query.after = page.next;
                if query.after.is_none() {
                    break;
                }
            }
            let mut ids: Vec<i64> = all.iter().map(|review| review.id).collect();
            ids.sort_unstable();
            ids.dedup();
            assert_eq!(ids.len(), 40, "{sort:?}");
            let is_sorted = match sort {
                Sort::Helpful => all.is_sorted_by(|a, b| a.votes >= b.votes),
                Sort::Newest => all.is_sorted_by(|a, b| a.written_at >= b.written_at),
                Sort::Best => all.is_sorted_by(|a, b| a.stars >= b.stars),
                Sort::Worst => all.is_sorted_by(|a, b| a.stars <= b.stars),
            };
            assert!(is_sorted, "{sort:?}");
        }
        for (query, expected) in [
            (ReviewQuery { stars: Some(2), ..ReviewQuery::default() }, 6),
            (ReviewQuery { followed_up: true, ..ReviewQuery::default() }, 0),
            (ReviewQuery { sku: Some("TEA".into()), ..ReviewQuery::default() }, 6),
            (ReviewQuery { sku: Some("SHIRT-M\0".into()), ..ReviewQuery::default() }, 0),
        ] {
            assert_eq!(of_product(&shop, id, &query).await.unwrap().list.len(), expected, "{query:?}");
        }
    }

    async fn a_category_says_what_is_rated(store: Store) {
        let shop = shop(store).await;
        let wish = [Aspect::Taste, Aspect::Value];
        shop.store.write(|tx| async move { set_category_aspects(&tx, "all", &wish).await }).await.unwrap();
        let (mei, _) = buyer(&shop, MEI).await;
        let offered = own(&shop, Some(&mei.session)).await.unwrap().unwrap().0;
        assert_eq!(offered[0].aspects, wish);
        let none = shop.store.write(|tx| async move { set_category_aspects(&tx, "none", &[]).await }).await;
        assert!(matches!(none, Err(store::StoreError::NotFound)));
    }
}

fn imported(slug: &str, stars: u8, number: u32) -> ImportedReview {
    ImportedReview {
        slug: slug.into(),
        variant: 0,
        author: "路人".into(),
        stars,
        aspects: vec![(Aspect::Value, stars)],
        text: "不錯".into(),
        lang: LANG,
        written_at: NOW.plus_ms(-i64::from(number) * DAY_MS),
        votes: number,
        follow_up: None,
        answer: None,
    }
}
