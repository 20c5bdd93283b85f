//! Group buy: opening, joining, coming together or not, and nobody too many.

use crate::fixture::*;
use domain::cart::{CartError, CartNotice};
use domain::checkout::{CheckoutForm, PaymentMethod, PlaceOrderError};
use domain::draft::Texts;
use domain::group::GroupState;
use domain::ids::{ProductId, RuleId, VariantId};
use domain::money::Money;
use domain::order::{Actor, AdvanceOrderError, GROUP_LAPSED, OrderState, PlacedOrder};
use domain::pricing::basket::Wish;
use domain::pricing::cut::Cut;
use domain::pricing::rule::{GroupBuy, Rule, RuleKind, Window};
use domain::pricing::scope::{Scope, Selection};
use domain::promotion::PromotionDraft;
use domain::time::HOUR_MS;
use service::{
    ServiceError, Shop, advance_order, cancel_order, cart, groups, lapse_groups, lapse_orders,
    place_order,
};
use store::Store;
use store::catalog::find_product_by_slug;
use store::promotion::{save_promotion, set_promotion_on};

/// What a tea costs within a group, and with its shipping.
const PRICE: i64 = 240;
const TOTAL: i64 = PRICE + SHIPPING;

async fn product_id(shop: &Shop, slug: &str) -> ProductId {
    find_product_by_slug(&shop.store, slug, LANG, NOW).await.unwrap().unwrap().id
}

/// A group buy of a product for so many buyers within a day, 20 % off.
async fn group_buy(shop: &Shop, slug: &str, seats: u32) -> RuleId {
    let products = vec![product_id(shop, slug).await];
    let draft = &PromotionDraft {
        code: format!("group-{slug}"),
        name: Texts::new("揪團", "", ""),
        note: Texts::default(),
        rule: Rule {
            id: RuleId(0),
            window: Window::default(),
            scope: Scope::Only(Selection { products, ..Selection::default() }),
            group: None,
            priority: 0,
            special_lines: false,
            kind: RuleKind::Group(GroupBuy { cut: Cut::Percent(2_000), seats, hours: 24 }),
        },
        allotments: Vec::new(),
        stacks_with: Vec::new(),
        is_listed: true,
        is_on: true,
    };
    shop.store.write(|tx| async move { save_promotion(&tx, draft).await }).await.unwrap()
}

/// A shop whose tea is cheaper for so many buyers.
async fn with_group_buy(store: Store, seats: u32) -> Shop {
    let shop = shop(store).await;
    group_buy(&shop, "tea", seats).await;
    shop
}

/// A cart with a tea for a group that is joined or opened; its token.
async fn cart_for(shop: &Shop, group: Option<&str>) -> String {
    let tea = variant_id(shop, "TEA").await;
    cart::start_group(shop, None, tea, group, LANG).await.unwrap().0
}

fn form_of(buyer: &str) -> CheckoutForm {
    CheckoutForm { email: format!("{buyer}@example.com"), ..form(TOTAL) }
}

async fn order_with(shop: &Shop, group: Option<&str>, form: CheckoutForm) -> PlacedOrder {
    let token = cart_for(shop, group).await;
    place_order(shop, Some(&token), form, LANG).await.unwrap()
}

async fn order(shop: &Shop, buyer: &str, group: Option<&str>) -> PlacedOrder {
    order_with(shop, group, form_of(buyer)).await
}

async fn token_of(shop: &Shop, placed: &PlacedOrder) -> String {
    see(shop, placed).await.group.unwrap().token
}

/// State and members of a group.
async fn stand(shop: &Shop, group: &str) -> (GroupState, usize, u32) {
    let seen = groups::find_group(shop, group, LANG).await.unwrap().unwrap();
    (seen.state, seen.members.len(), seen.left)
}

fn assert_group_over(error: ServiceError<PlaceOrderError>, message: &str) {
    let ServiceError::Rule(PlaceOrderError::CartChanged { notices, seen_total, total }) = error
    else {
        panic!("{message}: {error:?}")
    };
    assert_eq!(notices, [CartNotice::GroupOver { name: "揪團".into() }], "{message}");
    assert_eq!((seen_total, total), (Money(TOTAL), Money(TOTAL)), "{message}");
}

store::on_both_databases! {
    async fn a_group_is_opened_joined_and_full(store: Store) {
        let shop = with_group_buy(store, 2).await;
        let tea = product_id(&shop, "tea").await;
        let offer = groups::find_offer(&shop, tea, LANG).await.unwrap().unwrap();
        assert_eq!((offer.seats, offer.hours, offer.open.len()), (2, 24, 0));
        assert_eq!((offer.choices[0].price, offer.choices[0].list_price), (Money(PRICE), Money(300)));
        let first = order(&shop, "a", None).await;
        let seen = see(&shop, &first).await;
        assert_eq!((seen.total, seen.state), (Money(TOTAL), OrderState::Paid));
        let brief = seen.group.unwrap();
        assert_eq!((brief.state, brief.left()), (GroupState::Open, 1));
        assert_eq!(brief.closes_at, NOW.plus_ms(24 * HOUR_MS));
        // It leaves within 48 hours after the group came together, at the latest when it closes.
        assert_eq!(seen.ship_by, Some(NOW.plus_ms(72 * HOUR_MS)));
        let offer = groups::find_offer(&shop, tea, LANG).await.unwrap().unwrap();
        let [open] = &offer.open[..] else { panic!("{:?}", offer.open) };
        assert_eq!((open.leader.as_str(), open.left), ("王○明", 1));
        assert_eq!(open.token, brief.token);
        assert_sound(&shop).await;

        shop.clock.advance_ms(HOUR_MS);
        let second = order(&shop, "b", Some(&brief.token)).await;
        assert_eq!(stand(&shop, &brief.token).await, (GroupState::Full, 2, 0));
        for placed in [&first, &second] {
            let seen = see(&shop, placed).await;
            assert_eq!(seen.group.unwrap().state, GroupState::Full);
            assert_eq!(seen.ship_by, Some(NOW.plus_ms(49 * HOUR_MS)));
            advance(&shop, placed, OrderState::Picking).await;
        }
        let offer = groups::find_offer(&shop, tea, LANG).await.unwrap().unwrap();
        assert_eq!(offer.open, []);
        shop.clock.advance_ms(48 * HOUR_MS);
        assert_eq!(lapse_groups(&shop).await.unwrap(), 0);
        assert_sound(&shop).await;
    }

    async fn a_group_that_saves_nothing_is_not_offered(store: Store) {
        let shop = with_group_buy(store, 2).await;
        let (tea, variant) = (product_id(&shop, "tea").await, variant_id(&shop, "TEA").await);
        let first = order(&shop, "a", None).await;
        let group = see(&shop, &first).await.group.unwrap().token;
        save(&shop, &flash("flash", variant, 1, None)).await;
        assert_eq!(groups::find_offer(&shop, tea, LANG).await.unwrap(), None);
        for joined in [None, Some(group.as_str())] {
            let started = cart::start_group(&shop, None, variant, joined, LANG).await;
            assert!(matches!(started, Err(ServiceError::Rule(CartError::CheaperAlone))), "{joined:?}");
        }
        // Its only unit is gone, and the group is worth it again.
        let (token, _) = cart::add(&shop, None, variant, 1, Wish::Ordinary, LANG).await.unwrap();
        place_order(&shop, Some(&token), CheckoutForm { email: "f@example.com".into(), ..form(150 + SHIPPING) }, LANG).await.unwrap();
        assert!(groups::find_offer(&shop, tea, LANG).await.unwrap().is_some());
        order(&shop, "b", Some(&group)).await;
        assert_eq!(stand(&shop, &group).await, (GroupState::Full, 2, 0));
    }

    async fn sixty_buyers_for_the_last_two_seats(store: Store) {
        let shop = with_group_buy(store, 3).await;
        // Enough tea for everybody: only the seats are few.
        execute(&shop.store, "UPDATE stock_levels SET on_hand = on_hand + 90").await;
        execute(&shop.store, "UPDATE stock_movements SET delta_on_hand = delta_on_hand + 90").await;
        let first = order(&shop, "leader", None).await;
        let group = token_of(&shop, &first).await;
        let mut carts = Vec::new();
        for _ in 0..60 {
            carts.push(cart_for(&shop, Some(&group)).await);
        }
        let buy = |(number, token): (usize, String)| {
            let shop = shop.clone();
            tokio::spawn(async move {
                let form = form_of(&format!("buyer{number}"));
                let placed = place_order(&shop, Some(&token), form, LANG).await;
                (token, placed)
            })
        };
        let (mut joined, mut late) = (0, Vec::new());
        for one in carts.into_iter().enumerate().map(buy).collect::<Vec<_>>() {
            match one.await.unwrap() {
                (_, Ok(_)) => joined += 1,
                (token, Err(error)) => {
                    assert_group_over(error, "too late");
                    late.push(token);
                }
            }
        }
        assert_eq!((joined, late.len()), (2, 58));
        assert_eq!(stand(&shop, &group).await, (GroupState::Full, 3, 0));
        assert_eq!(number(&shop.store, "SELECT COUNT(*) FROM orders").await, 3);
        assert_sound(&shop).await;
        // Who came too late keeps the cart, at the same price: ordering opens a group.
        let token = &late[0];
        let kept = cart::view(&shop, Some(token), LANG).await.unwrap();
        assert_eq!((kept.count(), kept.bill(None).total), (1, Money(PRICE)));
        let placed = place_order(&shop, Some(token), form_of("again"), LANG).await.unwrap();
        let own = token_of(&shop, &placed).await;
        assert_ne!(own, group);
        assert_eq!(stand(&shop, &own).await, (GroupState::Open, 1, 2));
        assert_sound(&shop).await;
    }

    async fn nobody_is_in_a_group_twice(store: Store) {
        let shop = with_group_buy(store, 3).await;
        let first = order(&shop, "a", None).await;
        let group = token_of(&shop, &first).await;
        let token = cart_for(&shop, Some(&group)).await;
        let again = place_order(&shop, Some(&token), form_of("A"), LANG).await;
        assert_group_over(again.unwrap_err(), "the same buyer");
        assert_eq!(stand(&shop, &group).await, (GroupState::Open, 1, 2));
        // The same form sent twice is one order and one seat.
        let (token, form) = (cart_for(&shop, Some(&group)).await, form_of("b"));
        let one = place_order(&shop, Some(&token), form.clone(), LANG).await.unwrap();
        let two = place_order(&shop, Some(&token), form, LANG).await.unwrap();
        assert_eq!(one, two);
        assert_eq!(stand(&shop, &group).await, (GroupState::Open, 2, 1));
        assert_sound(&shop).await;
    }

    async fn a_group_that_is_not_full_in_time_lapses(store: Store) {
        let shop = with_group_buy(store, 3).await;
        let cash = order(&shop, "a", None).await;
        let group = token_of(&shop, &cash).await;
        let transfer = |buyer: &str| CheckoutForm {
            payment: PaymentMethod::BankTransfer,
            ..form_of(buyer)
        };
        let paid = order_with(&shop, Some(&group), transfer("b")).await;
        advance(&shop, &paid, OrderState::Paid).await;
        // It waits for its group, so it isn't late.
        assert_eq!(see(&shop, &paid).await.ship_by, Some(NOW.plus_ms(72 * HOUR_MS)));
        let other = order(&shop, "c", None).await;
        assert_eq!(available(&shop, "TEA").await, 7);
        shop.clock.advance_ms(24 * HOUR_MS - 1);
        assert_eq!(lapse_groups(&shop).await.unwrap(), 0);
        shop.clock.advance_ms(1);
        assert_eq!(stand(&shop, &group).await.0, GroupState::Lapsed, "told before the job has run");
        let late = cart::start_group(&shop, None, variant_id(&shop, "TEA").await, Some(&group), LANG);
        assert!(matches!(late.await, Err(ServiceError::Rule(CartError::GroupOver))));
        let instance = |_| {
            let shop = shop.clone();
            tokio::spawn(async move { lapse_groups(&shop).await.unwrap() })
        };
        let mut lapsed = 0;
        for one in (0..4).map(instance).collect::<Vec<_>>() {
            lapsed += one.await.unwrap();
        }
        assert_eq!(lapsed, 3);
        for placed in [&cash, &paid, &other] {
            let seen = see(&shop, placed).await;
            let last = seen.events.last().unwrap();
            assert_eq!((last.state, &last.actor), (OrderState::Cancelled, &Actor::System));
            assert_eq!(last.reason, GROUP_LAPSED);
            assert_eq!(seen.group.unwrap().state, GroupState::Lapsed);
        }
        assert_eq!(stand(&shop, &group).await, (GroupState::Lapsed, 2, 0));
        let due = "SELECT CAST(SUM(amount) AS BIGINT) FROM refunds";
        assert_eq!(number(&shop.store, due).await, TOTAL);
        assert_eq!((available(&shop, "TEA").await, queued(&shop, "order_cancelled").await), (10, 3));
        assert_sound(&shop).await;
    }

    async fn who_leaves_gives_the_seat_back(store: Store) {
        let shop = with_group_buy(store, 3).await;
        let first = order(&shop, "a", None).await;
        let group = token_of(&shop, &first).await;
        let second = order(&shop, "b", Some(&group)).await;
        cancel_order(&shop, &second.number, &second.access_token, "").await.unwrap();
        assert_eq!(stand(&shop, &group).await, (GroupState::Open, 1, 2));
        assert_sound(&shop).await;
        // And may come back.
        order(&shop, "b", Some(&group)).await;
        let last = order(&shop, "c", Some(&group)).await;
        assert_eq!(stand(&shop, &group).await.0, GroupState::Full);
        // From now on the others keep their price.
        cancel_order(&shop, &last.number, &last.access_token, "").await.unwrap();
        assert_eq!(stand(&shop, &group).await.0, GroupState::Full);
        advance(&shop, &first, OrderState::Picking).await;
        shop.clock.advance_ms(25 * HOUR_MS);
        assert_eq!(lapse_groups(&shop).await.unwrap(), 0);
        assert_sound(&shop).await;
    }

    async fn a_group_without_anybody_has_lapsed(store: Store) {
        let shop = with_group_buy(store, 2).await;
        let form = CheckoutForm { payment: PaymentMethod::BankTransfer, ..form_of("a") };
        let alone = order_with(&shop, None, form).await;
        let group = token_of(&shop, &alone).await;
        cancel_order(&shop, &alone.number, &alone.access_token, "").await.unwrap();
        assert_eq!(stand(&shop, &group).await, (GroupState::Lapsed, 0, 0));
        assert_sound(&shop).await;
        // Also when it is the money that never came.
        let form = CheckoutForm { payment: PaymentMethod::BankTransfer, ..form_of("a") };
        let unpaid = order_with(&shop, None, form).await;
        let group = token_of(&shop, &unpaid).await;
        shop.clock.advance_ms(72 * HOUR_MS);
        assert_eq!((lapse_orders(&shop).await.unwrap(), lapse_groups(&shop).await.unwrap()), (1, 0));
        assert_eq!(stand(&shop, &group).await.0, GroupState::Lapsed);
        assert_sound(&shop).await;
    }

    async fn nothing_is_picked_before_the_group_is_full(store: Store) {
        let shop = with_group_buy(store, 2).await;
        let placed = order(&shop, "a", None).await;
        let pick = || advance_order(&shop, &placed.number, OrderState::Picking, "小美", None, "");
        let waits = AdvanceOrderError::InGroup { state: GroupState::Open };
        assert!(matches!(pick().await, Err(ServiceError::Rule(rule)) if rule == waits));
        let group = token_of(&shop, &placed).await;
        order(&shop, "b", Some(&group)).await;
        pick().await.unwrap();
        assert_sound(&shop).await;
    }

    async fn a_cart_is_for_one_group(store: Store) {
        let shop = with_group_buy(store, 2).await;
        let rule = group_buy(&shop, "shirt", 2).await;
        let shirt = variant_id(&shop, "SHIRT-M").await;
        let token = cart_for(&shop, None).await;
        let (token, view) =
            cart::start_group(&shop, Some(&token), shirt, None, LANG).await.unwrap();
        let wishes: Vec<_> = view.lines.iter().map(|line| line.wish).collect();
        assert_eq!(wishes, [Wish::Ordinary, Wish::Group(rule)]);
        assert_eq!(view.bill(None).total, Money(300 + 720));
        // One unit unless there are some, and that again changes nothing.
        let (_, view) = cart::start_group(&shop, Some(&token), shirt, None, LANG).await.unwrap();
        assert_eq!(view.count(), 2);
        let placed =
            place_order(&shop, Some(&token), form(1_020), LANG).await.unwrap();
        let seen = see(&shop, &placed).await;
        assert_eq!(seen.group.unwrap().seats, 2);
        assert_eq!(number(&shop.store, "SELECT COUNT(*) FROM cart_groups").await, 0);
        assert_sound(&shop).await;
    }

    async fn what_does_not_fit_is_refused(store: Store) {
        let shop = with_group_buy(store, 2).await;
        let refused = |variant: VariantId, group: Option<&'static str>| {
            let shop = shop.clone();
            async move {
                match cart::start_group(&shop, None, variant, group, LANG).await {
                    Err(ServiceError::Rule(rule)) => rule,
                    other => panic!("{other:?}"),
                }
            }
        };
        let (tea, shirt) = (variant_id(&shop, "TEA").await, variant_id(&shop, "SHIRT-M").await);
        assert_eq!(refused(shirt, None).await, CartError::NotForSale);
        assert_eq!(refused(tea, Some("nonsense")).await, CartError::GroupOver);
        assert_eq!(refused(VariantId(999), None).await, CartError::NotForSale);
        let group = token_of(&shop, &order(&shop, "a", None).await).await;
        let of_tea: &'static str = Box::leak(group.clone().into_boxed_str());
        assert_eq!(refused(shirt, Some(of_tea)).await, CartError::GroupOver);
        execute(&shop.store, "UPDATE products SET state = 'unlisted' WHERE slug = 'tea'").await;
        assert_eq!(refused(tea, Some(of_tea)).await, CartError::NotForSale);
        let seen = groups::find_group(&shop, &group, LANG).await.unwrap().unwrap();
        assert_eq!((seen.product, seen.choices.len()), (None, 0));
        assert_eq!(groups::find_group(&shop, "nonsense", LANG).await.unwrap(), None);
    }

    async fn a_group_buy_that_ends_takes_nobody_by_surprise(store: Store) {
        let shop = with_group_buy(store, 2).await;
        let token = cart_for(&shop, None).await;
        shop.store
            .write(|tx| async move { set_promotion_on(&tx, "group-tea", false).await })
            .await
            .unwrap();
        let placed = place_order(&shop, Some(&token), form_of("a"), LANG).await;
        let Err(ServiceError::Rule(PlaceOrderError::CartChanged { total, .. })) = placed else {
            panic!("{placed:?}")
        };
        assert_eq!(total, Money(TEA_PRICE + SHIPPING));
        let form = CheckoutForm { seen_total: total, ..form_of("a") };
        let placed = place_order(&shop, Some(&token), form, LANG).await.unwrap();
        assert_eq!(see(&shop, &placed).await.group, None);
        assert_sound(&shop).await;
    }
}
