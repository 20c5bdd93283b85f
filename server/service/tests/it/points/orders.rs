//! Points of orders, tiers, check-ins and the jobs that time drives.

use crate::account::{PASSWORD, at, member};
use crate::fixture::*;
use domain::account::AccountError;
use domain::account::points::{PointFilter, PointsView};
use domain::checkout::{CheckoutForm, PaymentMethod};
use domain::ids::{MemberId, OrderId};
use domain::money::Money;
use domain::order::{OrderState, PlacedOrder};
use domain::points::PointKind;
use domain::pricing::basket::Wish;
use domain::tier::Tier;
use domain::time::{Civil, DAY_MS, Timestamp};
use service::account::{SignedIn, sign_in};
use service::points::{
    Adjusted, Refunded, adjust, check_in, give_birthdays, refund, review_tiers, show, sweep_points,
    view,
};
use service::{ServiceError, Shop, cart, complete_orders, place_order};

const EMAIL: &str = "mei@example.com";

/// Mei's points, also when her session is over.
async fn seen(shop: &Shop) -> PointsView {
    show(shop, EMAIL).await.unwrap().unwrap()
}

fn kinds(view: &PointsView) -> Vec<(PointKind, i64)> {
    view.rows.iter().map(|row| (row.kind, row.amount)).collect()
}

/// A member's order for so many teas, which cost `total` with `points` used.
async fn order(shop: &Shop, who: &SignedIn, teas: u32, points: u32, total: i64) -> PlacedOrder {
    let tea = variant_id(shop, "TEA").await;
    cart::add(shop, Some(&who.cart), tea, teas, Wish::Ordinary, LANG).await.unwrap();
    let payment = PaymentMethod::BankTransfer;
    let form = CheckoutForm { payment, points, ..form(total) };
    place_order(shop, Some(&who.cart), form, LANG).await.unwrap()
}

async fn advance_all(shop: &Shop, placed: &PlacedOrder) {
    for to in [OrderState::Paid, OrderState::Picking, OrderState::Shipped, OrderState::Delivered] {
        advance(shop, placed, to).await;
    }
}

async fn jobs(shop: &Shop) {
    complete_orders(shop).await.unwrap();
    sweep_points(shop).await.unwrap();
    review_tiers(shop).await.unwrap();
    give_birthdays(shop).await.unwrap();
}

async fn member_id(shop: &Shop) -> MemberId {
    MemberId(number(&shop.store, "SELECT MIN(id) FROM members").await)
}

fn days(count: i64) -> i64 {
    count * DAY_MS
}

store::on_both_databases! {
    async fn an_order_brings_points_once_when_it_is_over(store: Store) {
        let shop = shop(store).await;
        let mei = member(&shop, EMAIL).await;
        let placed = order(&shop, &mei, 2, 0, 680).await;
        assert_eq!(seen(&shop).await.pending, 0, "nothing before it is paid");
        advance_all(&shop, &placed).await;
        let waiting = seen(&shop).await;
        assert_eq!((waiting.balance, waiting.pending), (0, 600), "goods, not shipping");
        assert_eq!(waiting.rows[0].order.as_deref(), Some(placed.number.as_str()));
        jobs(&shop).await;
        assert_eq!(seen(&shop).await.balance, 0, "it can still be returned");
        // The shop was closed for a month; its jobs run twice, and on two instances.
        shop.clock.advance_ms(days(30));
        tokio::join!(jobs(&shop), jobs(&shop));
        jobs(&shop).await;
        let after = seen(&shop).await;
        assert_eq!((after.balance, after.pending), (600, 0));
        assert_eq!(kinds(&after), [(PointKind::Earned, 600)]);
        assert_eq!((after.spend, after.tier), (Money(680), Tier::Regular));
        assert_eq!(after.lapse.map(|(_, points)| points), Some(600));
        assert_sound(&shop).await;
        // A year and a month later nothing is left.
        shop.clock.advance_ms(days(400));
        jobs(&shop).await;
        jobs(&shop).await;
        let over = seen(&shop).await;
        assert_eq!((over.balance, over.spend), (0, Money::ZERO));
        assert_eq!(kinds(&over), [(PointKind::Expired, -600), (PointKind::Earned, 600)]);
        assert_sound(&shop).await;
    }

    async fn completed_early_it_waits_for_the_time_to_return(store: Store) {
        let shop = shop(store).await;
        let mei = member(&shop, EMAIL).await;
        let placed = order(&shop, &mei, 1, 0, 380).await;
        advance_all(&shop, &placed).await;
        advance(&shop, &placed, OrderState::Completed).await;
        jobs(&shop).await;
        assert_eq!(seen(&shop).await.pending, 300);
        shop.clock.advance_ms(days(7));
        jobs(&shop).await;
        assert_eq!(seen(&shop).await.balance, 300);
    }

    async fn what_was_spent_and_earned_goes_back_with_a_cancelled_order(store: Store) {
        let shop = shop(store).await;
        let mei = member(&shop, EMAIL).await;
        adjust(&shop, EMAIL, Adjusted::Given(20_050), "an apology").await.unwrap();
        let lapse = seen(&shop).await.lapse;
        // 300 and 80 for shipping; at most a half of the goods.
        let placed = order(&shop, &mei, 1, 99_999, 230).await;
        assert_eq!(seen(&shop).await.balance, 5_050);
        assert_sound(&shop).await;
        advance(&shop, &placed, OrderState::Paid).await;
        assert_eq!(seen(&shop).await.pending, 150);
        advance(&shop, &placed, OrderState::Cancelled).await;
        let after = seen(&shop).await;
        assert_eq!((after.balance, after.pending), (20_050, 0));
        assert_eq!(after.lapse, lapse, "they live as long as before");
        assert_eq!(after.rows.last().unwrap().reason, "an apology");
        assert_eq!(after.rows.iter().map(|row| row.amount).sum::<i64>(), 20_050);
        assert_sound(&shop).await;
        // An order that is never paid gives them back as well.
        order(&shop, &mei, 1, 10_000, 280).await;
        assert_eq!(seen(&shop).await.balance, 10_050);
        shop.clock.advance_ms(days(4));
        assert_eq!(service::lapse_orders(&shop).await.unwrap(), 1);
        assert_eq!(seen(&shop).await.balance, 20_050);
        assert_sound(&shop).await;
    }

    async fn a_part_is_reversed_in_proportion_and_once(store: Store) {
        let shop = shop(store).await;
        let mei = member(&shop, EMAIL).await;
        adjust(&shop, EMAIL, Adjusted::Given(10_000), "start").await.unwrap();
        let placed = order(&shop, &mei, 2, 10_000, 580).await;
        advance_all(&shop, &placed).await;
        let id = OrderId(number(&shop.store, "SELECT MAX(id) FROM orders").await);
        let refunded = |part, before, sum| {
            let shop = &shop;
            async move {
                let what = Refunded { part: Some(part), before: Money(before), refunded: Money(sum) };
                let what = &what;
                shop.store.write(|tx| async move { refund(shop, &tx, id, what).await }).await.unwrap();
            }
        };
        // 500 were paid for goods. A fifth while the points are pending, twice the same.
        refunded(1, 0, 100).await;
        refunded(1, 0, 100).await;
        let pending = seen(&shop).await;
        assert_eq!((pending.balance, pending.pending), (2_000, 400));
        assert_sound(&shop).await;
        shop.clock.advance_ms(days(8));
        jobs(&shop).await;
        assert_eq!(seen(&shop).await.balance, 2_400);
        // Two fifths when they can be spent.
        refunded(2, 100, 200).await;
        refunded(2, 100, 200).await;
        assert_eq!(seen(&shop).await.balance, 2_400 - 200 + 4_000);
        assert_sound(&shop).await;
        // What was spent meanwhile is not owed.
        adjust(&shop, EMAIL, Adjusted::Taken(6_200), "all of it").await.unwrap();
        refunded(3, 300, 100).await;
        assert_eq!(seen(&shop).await.balance, 2_000);
        assert_sound(&shop).await;
    }

    async fn points_are_never_spent_twice_at_once(store: Store) {
        let shop = shop(store).await;
        let here = member(&shop, EMAIL).await;
        adjust(&shop, EMAIL, Adjusted::Given(15_000), "start").await.unwrap();
        let tea = variant_id(&shop, "TEA").await;
        cart::add(&shop, Some(&here.cart), tea, 1, Wish::Ordinary, LANG).await.unwrap();
        let form = || CheckoutForm { points: 15_000, ..form(230) };
        // The same attempt, and others, at once.
        let same = form();
        let (a, b, c, d) = tokio::join!(
            place_order(&shop, Some(&here.cart), same.clone(), LANG),
            place_order(&shop, Some(&here.cart), same, LANG),
            place_order(&shop, Some(&here.cart), form(), LANG),
            place_order(&shop, Some(&here.cart), form(), LANG),
        );
        let placed: Vec<String> =
            [a, b, c, d].into_iter().filter_map(|done| Some(done.ok()?.number)).collect();
        assert!(!placed.is_empty() && placed.iter().all(|number| *number == placed[0]));
        assert_eq!(number(&shop.store, "SELECT COUNT(*) FROM orders").await, 1);
        let spent = "SELECT CAST(SUM(amount) AS BIGINT) FROM point_entries WHERE kind = 'spent'";
        assert_eq!(number(&shop.store, spent).await, -15_000);
        assert_eq!(seen(&shop).await.balance, 0);
        assert_sound(&shop).await;
    }

    async fn staff_taking_points_and_orders_never_go_below_nothing(store: Store) {
        let shop = shop(store).await;
        let mei = member(&shop, EMAIL).await;
        adjust(&shop, EMAIL, Adjusted::Given(15_000), "start").await.unwrap();
        let tea = variant_id(&shop, "TEA").await;
        cart::add(&shop, Some(&mei.cart), tea, 1, Wish::Ordinary, LANG).await.unwrap();
        let form = CheckoutForm { points: 15_000, ..form(230) };
        let (placed, first, second) = tokio::join!(
            place_order(&shop, Some(&mei.cart), form, LANG),
            adjust(&shop, EMAIL, Adjusted::Taken(10_000), "a mistake"),
            adjust(&shop, EMAIL, Adjusted::Taken(10_000), "a mistake"),
        );
        let done = [placed.is_ok(), first.is_ok(), second.is_ok()];
        assert_eq!(done.iter().filter(|done| **done).count(), 1, "{done:?}");
        assert_sound(&shop).await;
    }

    async fn a_tier_comes_with_spend_and_goes_after_a_year(store: Store) {
        let shop = shop(store).await;
        let mei = member(&shop, EMAIL).await;
        bring_in(&shop, "lamp", 6_000, 5).await;
        let lamp = variant_id(&shop, "LAMP").await;
        cart::add(&shop, Some(&mei.cart), lamp, 1, Wish::Ordinary, LANG).await.unwrap();
        let placed = place_order(&shop, Some(&mei.cart), form(6_000), LANG).await.unwrap();
        for to in [OrderState::Picking, OrderState::Shipped, OrderState::Delivered] {
            advance(&shop, &placed, to).await;
        }
        shop.clock.advance_ms(days(8));
        jobs(&shop).await;
        let silver = seen(&shop).await;
        assert_eq!((silver.tier, silver.balance, silver.points_bp), (Tier::Silver, 6_000, 12_000));
        let mei = sign_in(&shop, EMAIL, PASSWORD, true, at("home")).await.ok().unwrap();
        let cart = cart::add(&shop, Some(&mei.cart), lamp, 1, Wish::Ordinary, LANG).await.unwrap().1;
        assert_eq!(cart.terms.buyer.tier, Some(Tier::Silver.id()));
        assert_eq!(cart.terms.buyer.points, 6_000);
        shop.clock.advance_ms(days(366));
        jobs(&shop).await;
        assert_eq!(seen(&shop).await.tier, Tier::Regular);
    }

    async fn checking_in_counts_once_a_day_and_in_a_row(store: Store) {
        let shop = shop(store).await;
        let mei = member(&shop, EMAIL).await;
        let token = Some(mei.session.as_str());
        let (a, b) = tokio::join!(check_in(&shop, token), check_in(&shop, token));
        let mut both = [a.unwrap(), b.unwrap()];
        both.sort();
        assert_eq!(both, [None, Some(10)]);
        shop.clock.advance_ms(days(1));
        let mei = sign_in(&shop, EMAIL, PASSWORD, true, at("home")).await.ok().unwrap();
        let token = Some(mei.session.as_str());
        assert_eq!(check_in(&shop, token).await.unwrap(), Some(10));
        shop.clock.advance_ms(days(1));
        assert_eq!(check_in(&shop, token).await.unwrap(), Some(20));
        let shown = seen(&shop).await;
        assert_eq!((shown.balance, shown.check_ins.streak, shown.check_ins.is_done), (40, 3, true));
        shop.clock.advance_ms(days(2));
        assert_eq!(check_in(&shop, token).await.unwrap(), Some(10), "after a pause anew");
        assert_sound(&shop).await;
    }

    async fn birthdays_come_once_a_year_also_on_leap_days(store: Store) {
        let shop = shop(store).await;
        member(&shop, EMAIL).await;
        let id = member_id(&shop).await.0;
        let sql = format!("UPDATE members SET birth_month = 2, birth_day = 29 WHERE id = {id}");
        execute(&shop.store, &sql).await;
        let go_to = |year, month, day| {
            let at = Civil { year, month, day, hour: 12, minute: 0, second: 0 };
            let at: Timestamp = Timestamp::from_civil(at, 480);
            shop.clock.advance_ms(at.0 - shop.clock.now().0);
        };
        go_to(2027, 2, 27);
        assert_eq!(give_birthdays(&shop).await.unwrap(), 0);
        go_to(2027, 2, 28);
        let (a, b) = tokio::join!(give_birthdays(&shop), give_birthdays(&shop));
        assert_eq!(a.unwrap() + b.unwrap(), 1);
        go_to(2027, 3, 1);
        assert_eq!(give_birthdays(&shop).await.unwrap(), 0);
        go_to(2028, 2, 28);
        assert_eq!(give_birthdays(&shop).await.unwrap(), 0, "that year has the day itself");
        // Closed on the day and some after it.
        go_to(2028, 3, 4);
        assert_eq!(give_birthdays(&shop).await.unwrap(), 1);
        assert_eq!(give_birthdays(&shop).await.unwrap(), 0);
        assert_eq!(seen(&shop).await.rows.len(), 2);
        assert_sound(&shop).await;
    }

    async fn a_ledger_is_its_members_alone(store: Store) {
        let shop = shop(store).await;
        let mei = member(&shop, EMAIL).await;
        let other = member(&shop, "ming2@example.com").await;
        adjust(&shop, EMAIL, Adjusted::Given(500), "for mei").await.unwrap();
        let mine = view(&shop, Some(&mei.session), Some((PointFilter::All, None))).await.unwrap();
        assert_eq!((mine.balance, mine.rows.len()), (500, 1));
        // Neither the other's page nor a place within mei's ledger shows any of it.
        let theirs = view(&shop, Some(&other.session), Some((PointFilter::All, Some(i64::MAX)))).await;
        let theirs = theirs.unwrap();
        assert_eq!((theirs.balance, theirs.rows.len(), theirs.lapse), (0, 0, None));
        for token in [None, Some("nonsense"), Some(mei.cart.as_str())] {
            let refused = view(&shop, token, None).await.err().unwrap();
            assert!(matches!(refused, ServiceError::Rule(AccountError::SignedOut)));
        }
    }

    async fn the_audit_finds_what_was_spoilt(store: Store) {
        let shop = shop(store).await;
        member(&shop, EMAIL).await;
        adjust(&shop, EMAIL, Adjusted::Given(500), "start").await.unwrap();
        for (sql, rules) in [
            ("UPDATE point_accounts SET balance = balance + 1", &["points_balance", "points_lots"][..]),
            ("UPDATE point_accounts SET balance = balance - 1", &[]),
            ("UPDATE point_entries SET remaining = remaining - 1", &["points_lots"]),
        ] {
            execute(&shop.store, sql).await;
            let found = service::check(&shop).await.unwrap();
            assert_eq!(found.iter().map(|fault| fault.rule).collect::<Vec<_>>(), rules, "{sql}");
        }
    }
}
