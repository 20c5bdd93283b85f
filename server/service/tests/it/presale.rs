//! Presale: deposit, balance in its window, nothing before its day; and what is called off gives back once.

use crate::fixture::*;
use domain::cart::{CartError, CartNotice};
use domain::checkout::{CheckoutForm, Field, FieldProblem, PaymentMethod, PlaceOrderError};
use domain::money::Money;
use domain::order::{Actor, AdvanceOrderError, BALANCE_LAPSED, OrderState, PlacedOrder};
use domain::payment::PaymentState;
use domain::pricing::basket::Wish;
use domain::pricing::cut::Cut;
use domain::pricing::rule::{Presale, RuleKind, Window};
use domain::promotion::PromotionDraft;
use domain::time::{DAY_MS, HOUR_MS, Timestamp};
use service::order::transfer_instructions;
use service::{
    ServiceError, Settings, Shop, advance_order, cancel_order, cart, check, lapse_balances,
    lapse_orders, late_orders, place_order, presales, tell_balances,
};
use std::sync::Arc;
use store::Store;
use store::catalog::find_product_by_slug;
use store::promotion::set_promotion_on;

/// Deposit of a tea, and what a tea costs: 10 % off 300, less the 30 that the deposit is worth more.
const DEPOSIT: i64 = 50;
const PRICE: i64 = 240;
/// One tea with its shipping.
const TOTAL: i64 = PRICE + SHIPPING;

fn day(number: i64) -> Timestamp {
    NOW.plus_ms(number * DAY_MS)
}

/// Deposits until the 5th day, balances until the 7th, tea from the 9th.
fn presale_of(code: &str, scope: domain::pricing::scope::Scope) -> PromotionDraft {
    let mut draft = draft(
        code,
        RuleKind::Presale(Presale {
            cut: Cut::Percent(1_000),
            deposit: Money(DEPOSIT),
            worth: Money(80),
            balance_from: day(5),
            balance_until: day(7),
            ships_from: day(9),
        }),
    );
    draft.rule.scope = scope;
    draft.rule.window = Window { from: None, until: Some(day(5)) };
    draft
}

/// A shop whose tea is in presale.
async fn with_presale(store: Store) -> Shop {
    let shop = shop(store).await;
    let tea = variant_id(&shop, "TEA").await;
    save(&shop, &presale_of("presale-tea", only(tea))).await;
    shop
}

/// A shop like that, which keeps the deposits of who doesn't go on.
async fn that_keeps(store: Store) -> Shop {
    let mut shop = with_presale(store).await;
    let mut settings = Settings::default();
    settings.presale.refund_deposit = false;
    shop.settings = Arc::new(settings);
    shop
}

/// A cart with so many teas in presale.
async fn cart_of(shop: &Shop, units: u32) -> String {
    let tea = variant_id(shop, "TEA").await;
    cart::start_presale(shop, None, tea, units, LANG).await.unwrap().0
}

fn by_transfer(seen_total: i64) -> CheckoutForm {
    CheckoutForm { payment: PaymentMethod::BankTransfer, ..form(seen_total) }
}

/// An order of one tea in presale.
async fn order(shop: &Shop) -> PlacedOrder {
    let token = cart_of(shop, 1).await;
    place_order(shop, Some(&token), by_transfer(TOTAL), LANG).await.unwrap()
}

/// An order of one tea whose deposit has come.
async fn with_deposit(shop: &Shop) -> PlacedOrder {
    let placed = order(shop).await;
    advance(shop, &placed, OrderState::Deposited).await;
    placed
}

async fn refused(shop: &Shop, placed: &PlacedOrder, to: OrderState) -> AdvanceOrderError {
    match advance_order(shop, &placed.number, to, "小美", None, "").await {
        Err(ServiceError::Rule(rule)) => rule,
        other => panic!("{other:?}"),
    }
}

/// What is to be given back.
async fn due_back(shop: &Shop) -> i64 {
    number(&shop.store, "SELECT CAST(COALESCE(SUM(amount), 0) AS BIGINT) FROM refunds").await
}

/// Amount, until when, of the transfer that an order asks for now.
async fn asks(shop: &Shop, placed: &PlacedOrder) -> Option<(i64, Timestamp)> {
    let order = see(shop, placed).await;
    transfer_instructions(shop, &order).map(|transfer| (transfer.amount.0, transfer.pay_by))
}

async fn deposit_of(shop: &Shop, placed: &PlacedOrder) -> PaymentState {
    see(shop, placed).await.presale.unwrap().deposit_state
}

store::on_both_databases! {
    async fn from_deposit_to_parcel(store: Store) {
        let shop = with_presale(store).await;
        let product = find_product_by_slug(&shop.store, "tea", LANG, NOW).await.unwrap().unwrap();
        let offer = presales::find_offer(&shop, product.id, LANG).await.unwrap().unwrap();
        assert_eq!((offer.deposit, offer.worth, offer.refunds_deposit), (Money(DEPOSIT), Money(80), true));
        assert_eq!((offer.choices[0].price, offer.choices[0].list_price), (Money(PRICE), Money(300)));
        let token = cart_of(&shop, 2).await;
        let total = 2 * PRICE + SHIPPING;
        let placed = place_order(&shop, Some(&token), by_transfer(total), LANG).await.unwrap();
        let seen = see(&shop, &placed).await;
        assert_eq!((seen.state, seen.total), (OrderState::PendingPayment, Money(total)));
        let brief = seen.presale.clone().unwrap();
        assert_eq!((brief.deposit, brief.worth), (Money(2 * DEPOSIT), Money(160)));
        assert_eq!(brief.deposit + brief.balance, seen.total);
        assert_eq!((brief.balance_until, brief.ships_from), (day(7), day(9)));
        assert_eq!(asks(&shop, &placed).await, Some((2 * DEPOSIT, NOW.plus_ms(72 * HOUR_MS))));
        assert_eq!(available(&shop, "TEA").await, 8, "set aside from the first day");
        assert_sound(&shop).await;

        assert_eq!(refused(&shop, &placed, OrderState::Paid).await, AdvanceOrderError::DepositFirst);
        advance(&shop, &placed, OrderState::Deposited).await;
        assert_eq!(deposit_of(&shop, &placed).await, PaymentState::Received);
        assert_eq!(asks(&shop, &placed).await, None, "the balance can't be paid yet");
        assert_eq!((tell_balances(&shop).await.unwrap(), lapse_orders(&shop).await.unwrap()), (0, 0));
        assert_eq!(queued(&shop, "order_deposited").await, 1);
        assert_sound(&shop).await;

        shop.clock.advance_ms(5 * DAY_MS);
        assert_eq!(lapse_orders(&shop).await.unwrap(), 0, "the time for the deposit is over, and it came");
        assert_eq!((tell_balances(&shop).await.unwrap(), tell_balances(&shop).await.unwrap()), (1, 0));
        assert_eq!(asks(&shop, &placed).await, Some((total - 2 * DEPOSIT, day(7))));
        let state = OrderState::Deposited;
        let too_far = AdvanceOrderError::NotAllowed { from: state, to: OrderState::Picking };
        assert_eq!(refused(&shop, &placed, OrderState::Picking).await, too_far);
        advance(&shop, &placed, OrderState::Paid).await;
        let seen = see(&shop, &placed).await;
        assert_eq!(seen.ship_by, Some(day(11)), "48 hours from the day that it leaves");
        assert_eq!((asks(&shop, &placed).await, queued(&shop, "balance_due").await), (None, 1));
        assert_sound(&shop).await;

        shop.clock.advance_ms(4 * DAY_MS - 1);
        assert_eq!(lapse_balances(&shop).await.unwrap(), 0);
        let early = AdvanceOrderError::NotBefore { from: day(9) };
        assert_eq!(refused(&shop, &placed, OrderState::Picking).await, early);
        assert_eq!(late_orders(&shop, 10).await.unwrap(), []);
        shop.clock.advance_ms(1);
        advance(&shop, &placed, OrderState::Picking).await;
        assert_eq!(late_orders(&shop, 10).await.unwrap(), []);
        shop.clock.advance_ms(DAY_MS);
        assert_eq!(late_orders(&shop, 10).await.unwrap().len(), 1, "a day after it might have left");
        for to in [OrderState::Shipped, OrderState::Delivered] {
            advance(&shop, &placed, to).await;
        }
        assert_sound(&shop).await;
    }

    async fn a_balance_that_does_not_come_gives_the_stock_back_once(store: Store) {
        let shop = with_presale(store).await;
        let (first, second) = (with_deposit(&shop).await, with_deposit(&shop).await);
        let paid = with_deposit(&shop).await;
        shop.clock.advance_ms(7 * DAY_MS - 1);
        advance(&shop, &paid, OrderState::Paid).await;
        assert_eq!((lapse_balances(&shop).await.unwrap(), available(&shop, "TEA").await), (0, 7));
        shop.clock.advance_ms(1);
        let instance = |_| {
            let shop = shop.clone();
            tokio::spawn(async move { lapse_balances(&shop).await.unwrap() })
        };
        let mut lapsed = 0;
        for one in (0..4).map(instance).collect::<Vec<_>>() {
            lapsed += one.await.unwrap();
        }
        assert_eq!((lapsed, available(&shop, "TEA").await), (2, 9));
        for placed in [&first, &second] {
            let seen = see(&shop, placed).await;
            let last = seen.events.last().unwrap();
            assert_eq!((last.state, &last.actor), (OrderState::Cancelled, &Actor::System));
            assert_eq!(last.reason, BALANCE_LAPSED);
            assert_eq!(seen.presale.unwrap().deposit_state, PaymentState::RefundDue);
        }
        assert_eq!(due_back(&shop).await, 2 * DEPOSIT, "what came, and not the balance");
        assert_eq!((queued(&shop, "balance_lapsed").await, queued(&shop, "order_cancelled").await), (2, 0));
        assert_eq!(tell_balances(&shop).await.unwrap(), 0);
        assert_sound(&shop).await;
    }

    async fn a_deposit_is_kept_where_that_was_agreed(store: Store) {
        let shop = that_keeps(store).await;
        let [lapses, leaves, called_off, unpaid] =
            [with_deposit(&shop).await, with_deposit(&shop).await, with_deposit(&shop).await, order(&shop).await];
        // What is agreed later is not what was agreed with these.
        let mut shop = shop;
        shop.settings = Arc::new(Settings::default());
        let later = with_deposit(&shop).await;
        for placed in [&leaves, &unpaid] {
            cancel_order(&shop, &placed.number, &placed.access_token, BALANCE_LAPSED).await.unwrap();
        }
        advance(&shop, &called_off, OrderState::Cancelled).await;
        assert_sound(&shop).await;
        shop.clock.advance_ms(7 * DAY_MS);
        assert_eq!(lapse_balances(&shop).await.unwrap(), 2);
        for (placed, state) in [
            (&lapses, PaymentState::Kept),
            (&leaves, PaymentState::Kept),
            (&called_off, PaymentState::RefundDue),
            (&unpaid, PaymentState::Cancelled),
            (&later, PaymentState::RefundDue),
        ] {
            assert_eq!(deposit_of(&shop, placed).await, state);
        }
        assert_eq!((due_back(&shop).await, available(&shop, "TEA").await), (2 * DEPOSIT, 10));
        assert_eq!(queued(&shop, "balance_lapsed").await, 2, "whatever reason a buyer gives");
        assert_sound(&shop).await;
    }

    async fn all_of_it_goes_back_when_it_was_all_paid(store: Store) {
        let shop = that_keeps(store).await;
        let placed = with_deposit(&shop).await;
        advance(&shop, &placed, OrderState::Paid).await;
        assert_sound(&shop).await;
        cancel_order(&shop, &placed.number, &placed.access_token, "").await.unwrap();
        assert_eq!((due_back(&shop).await, available(&shop, "TEA").await), (TOTAL, 10));
        assert_eq!(number(&shop.store, "SELECT COUNT(*) FROM refunds").await, 2);
        assert_sound(&shop).await;
    }

    async fn the_last_moment_is_either_paid_or_lapsed(store: Store) {
        let shop = with_presale(store).await;
        let mut orders = Vec::new();
        for _ in 0..6 {
            orders.push(with_deposit(&shop).await);
        }
        shop.clock.advance_ms(7 * DAY_MS);
        let pays = |placed: &PlacedOrder| {
            let (shop, number) = (shop.clone(), placed.number.clone());
            tokio::spawn(async move {
                let paid = advance_order(&shop, &number, OrderState::Paid, "小美", None, "").await;
                u32::from(paid.is_ok())
            })
        };
        let lapses = |_: &PlacedOrder| {
            let shop = shop.clone();
            tokio::spawn(async move { lapse_balances(&shop).await.unwrap() })
        };
        let mut ended = 0;
        for one in orders.iter().flat_map(|placed| [pays(placed), lapses(placed)]).collect::<Vec<_>>() {
            ended += one.await.unwrap();
        }
        assert_eq!(ended, 6, "each of them once");
        assert_sound(&shop).await;
    }

    async fn a_deposit_that_does_not_come_lapses_like_any_payment(store: Store) {
        let shop = with_presale(store).await;
        let placed = order(&shop).await;
        shop.clock.advance_ms(72 * HOUR_MS);
        assert_eq!((lapse_orders(&shop).await.unwrap(), lapse_balances(&shop).await.unwrap()), (1, 0));
        assert_eq!(deposit_of(&shop, &placed).await, PaymentState::Cancelled);
        assert_eq!((due_back(&shop).await, available(&shop, "TEA").await), (0, 10));
        // And is waited for no longer than the balance.
        shop.clock.advance_ms(2 * DAY_MS - HOUR_MS);
        let late = order(&shop).await;
        assert_eq!(see(&shop, &late).await.pay_by, Some(day(7)));
        assert_sound(&shop).await;
    }

    async fn placed_twice_it_is_one_order(store: Store) {
        let shop = with_presale(store).await;
        let (token, form) = (cart_of(&shop, 1).await, by_transfer(TOTAL));
        let twice = rush(&shop, vec![(token.clone(), form.clone()), (token.clone(), form.clone())]).await;
        let again = place_order(&shop, Some(&token), form, LANG).await.unwrap();
        for placed in twice {
            assert_eq!(placed.unwrap(), again);
        }
        assert_eq!(number(&shop.store, "SELECT COUNT(*) FROM payments").await, 2);
        assert_eq!(number(&shop.store, "SELECT COUNT(*) FROM order_presales").await, 1);
        assert_sound(&shop).await;
    }

    async fn thirty_buyers_for_ten_teas(store: Store) {
        let shop = with_presale(store).await;
        let mut carts = Vec::new();
        for buyer in 0..30 {
            let form = CheckoutForm { payment: PaymentMethod::BankTransfer, ..form_of(buyer, TOTAL) };
            carts.push((cart_of(&shop, 1).await, form));
        }
        let placed = rush(&shop, carts).await.into_iter().filter(Result::is_ok).count();
        assert_eq!((placed, available(&shop, "TEA").await), (10, 0));
        assert_sound(&shop).await;
    }

    async fn it_is_ordered_alone(store: Store) {
        let shop = with_presale(store).await;
        let (tea, shirt) = (variant_id(&shop, "TEA").await, variant_id(&shop, "SHIRT-M").await);
        let token = cart_with(&shop, &[("SHIRT-M", 1), ("TEA", 3)]).await;
        // Sent twice it is there once, in place of what was there.
        for _ in 0..2 {
            cart::start_presale(&shop, Some(&token), tea, 1, LANG).await.unwrap();
        }
        let view = cart::view(&shop, Some(&token), LANG).await.unwrap();
        let alone = CartNotice::PresaleAlone { name: "高山茶".into() };
        assert_eq!((view.count(), &view.notices), (2, &vec![alone.clone()]));
        assert!(!view.can_check_out());
        let total = view.bill(None).total.0;
        assert_eq!(total, 900 + PRICE);
        let outcome = place_order(&shop, Some(&token), by_transfer(total), LANG).await;
        assert_eq!(told(&outcome), Some((&[alone][..], total)));
        let (_, view) = cart::set_quantity(&shop, Some(&token), shirt, 0, LANG).await.unwrap();
        assert!(view.can_check_out() && view.notices.is_empty());
        place_order(&shop, Some(&token), by_transfer(TOTAL), LANG).await.unwrap();
        assert_sound(&shop).await;
    }

    async fn a_courier_collects_no_deposit(store: Store) {
        let shop = with_presale(store).await;
        let token = cart_of(&shop, 1).await;
        let Err(ServiceError::Rule(PlaceOrderError::Fields(problems))) =
            place_order(&shop, Some(&token), form(TOTAL), LANG).await
        else {
            panic!("an order")
        };
        assert_eq!(problems, [(Field::Payment, FieldProblem::NotOffered)]);
        assert_eq!(number(&shop.store, "SELECT COUNT(*) FROM orders").await, 0);
        let ordinary = order_teas(&shop, 1, PaymentMethod::BankTransfer).await;
        let (from, to) = (OrderState::PendingPayment, OrderState::Deposited);
        assert_eq!(refused(&shop, &ordinary, to).await, AdvanceOrderError::NotAllowed { from, to });
        assert_sound(&shop).await;
    }

    async fn what_is_not_in_presale_is_refused(store: Store) {
        let shop = with_presale(store).await;
        let (tea, shirt) = (variant_id(&shop, "TEA").await, variant_id(&shop, "SHIRT-M").await);
        let start = async |variant, units| match cart::start_presale(&shop, None, variant, units, LANG).await {
            Err(ServiceError::Rule(rule)) => rule,
            other => panic!("{other:?}"),
        };
        assert_eq!(start(shirt, 1).await, CartError::NotForSale);
        assert_eq!(start(tea, 11).await, CartError::NotEnough { available: 10 });
        let token = cart_of(&shop, 1).await;
        shop.store
            .write(|tx| async move { set_promotion_on(&tx, "presale-tea", false).await })
            .await
            .unwrap();
        assert_eq!(start(tea, 1).await, CartError::NotForSale);
        // A presale that ends takes nobody by surprise: the tea is an ordinary one then, at its price.
        let outcome = place_order(&shop, Some(&token), by_transfer(TOTAL), LANG).await;
        assert_eq!(told(&outcome), Some((&[][..], TEA_PRICE + SHIPPING)));
        let form = by_transfer(TEA_PRICE + SHIPPING);
        let placed = place_order(&shop, Some(&token), form, LANG).await.unwrap();
        assert_eq!(see(&shop, &placed).await.presale, None);
        assert_sound(&shop).await;
    }

    async fn a_line_stays_in_presale_when_its_quantity_changes(store: Store) {
        let shop = with_presale(store).await;
        let (token, tea) = (cart_of(&shop, 1).await, variant_id(&shop, "TEA").await);
        let (_, view) = cart::set_quantity(&shop, Some(&token), tea, 3, LANG).await.unwrap();
        assert!(matches!(view.lines[0].wish, Wish::Presale(_)));
        let plan = view.plan(&view.bill(None)).unwrap();
        assert_eq!((plan.deposit, plan.balance), (Money(3 * DEPOSIT), Money(3 * (PRICE - DEPOSIT))));
    }

    async fn the_audit_knows_presales(store: Store) {
        let shop = with_presale(store).await;
        let placed = with_deposit(&shop).await;
        advance(&shop, &placed, OrderState::Paid).await;
        with_deposit(&shop).await;
        for (spoils, mends, broken) in [
            ("UPDATE order_presales SET deposit = deposit + 1", "UPDATE order_presales SET deposit = deposit - 1", "presale_payments"),
            ("UPDATE payments SET part = 'whole' WHERE part = 'balance'", "UPDATE payments SET part = 'balance' WHERE part = 'whole'", "presale_payments"),
            ("UPDATE payments SET state = 'received' WHERE state = 'awaited'", "UPDATE payments SET state = 'awaited' WHERE part = 'balance' AND id = (SELECT MAX(id) FROM payments)", "presale_state"),
        ] {
            execute(&shop.store, spoils).await;
            let mut rules: Vec<_> = check(&shop).await.unwrap().iter().map(|v| v.rule).collect();
            rules.dedup();
            assert_eq!(rules, [broken], "{spoils}");
            execute(&shop.store, mends).await;
            assert_sound(&shop).await;
        }
        execute(&shop.store, "UPDATE order_events SET state = 'picking' WHERE state = 'deposited'").await;
        let found = check(&shop).await.unwrap();
        assert!(found.iter().any(|fault| fault.rule == "presale_ships"), "{found:?}");
    }
}
