//! What presales cost, and what of it is paid when.

use super::*;
use crate::catalog::Image;
use crate::ids::ProductId;
use crate::order::OrderState;
use crate::pricing::cut::Cut;
use crate::pricing::rule::{CouponClass, Rule, RuleSet};
use crate::pricing::samples::{HALF, coupon, on, only, rate, rule};
use proptest::prelude::*;

const FROM: Timestamp = Timestamp(2_000);
const UNTIL: Timestamp = Timestamp(3_000);
const SHIPS: Timestamp = Timestamp(4_000);

fn presale(cut: Cut, deposit: i64, worth: i64) -> Presale {
    Presale {
        cut,
        deposit: Money(deposit),
        worth: Money(worth),
        balance_from: FROM,
        balance_until: UNTIL,
        ships_from: SHIPS,
    }
}

/// A line whose variant has this id.
fn cart_line(id: i64, price: i64, quantity: u32, wish: Wish) -> CartLine {
    CartLine {
        variant_id: VariantId(id),
        sku: format!("SKU-{id}"),
        slug: String::new(),
        name: format!("thing {id}"),
        options: String::new(),
        image: Image::default(),
        quantity,
        unit_price: Money(price),
        available: 99,
        weight_g: 100,
        product_id: ProductId(id),
        brand: None,
        categories: Vec::new(),
        tags: Vec::new(),
        wish,
    }
}

fn terms(rules: Vec<Rule>) -> Terms {
    let is_coupon = |rule: &&Rule| matches!(rule.kind, RuleKind::Coupon(_));
    let coupons = rules.iter().filter(is_coupon).map(|rule| (rule.id, true)).collect();
    let set = RuleSet { rules, ..RuleSet::default() };
    Terms { set, coupons, now: Timestamp(1_000), ..Terms::default() }
}

fn plan_of(terms: &Terms, lines: &[CartLine]) -> (Option<Plan>, Bill) {
    let bill = terms.bill(lines, Some(&rate()));
    (plan(terms, lines, &bill), bill)
}

#[test]
fn a_deposit_may_count_for_more_than_it_is() {
    let price = |deposit, worth| {
        presale(Cut::Percent(1_000), deposit, worth).unit_price(Money(1_000)).map(|price| price.0)
    };
    assert_eq!(price(100, 100), Some(900), "10 % off, and the deposit is what it is");
    assert_eq!(price(100, 150), Some(850), "50 more off");
    assert_eq!(price(100, 899), Some(101), "a balance of 1");
    assert_eq!(price(100, 900), None, "no balance");
    assert_eq!(price(1_000, 1_000), None);
    assert_eq!(price(100, 99), None, "not a rule that is stored");
    assert_eq!(price(-1, 100), None);
}

#[test]
fn deposit_and_balance_are_the_total() {
    let rules = vec![rule(1, RuleKind::Presale(presale(Cut::Percent(1_000), 100, 150)))];
    let lines = [cart_line(1, 1_000, 2, Wish::Presale(RuleId(1)))];
    let (plan, bill) = plan_of(&terms(rules), &lines);
    let plan = plan.unwrap();
    // Two at 850 and 80 for the parcel.
    assert_eq!(bill.total, Money(1_780));
    assert_eq!((plan.deposit, plan.worth, plan.balance), (Money(200), Money(300), Money(1_580)));
    assert_eq!((plan.rule, plan.terms.ships_from), (RuleId(1), SHIPS));
}

#[test]
fn what_was_not_asked_for_has_no_plan() {
    let rules = vec![rule(1, RuleKind::Presale(presale(HALF, 100, 100)))];
    for wish in [Wish::Ordinary, Wish::Presale(RuleId(2))] {
        let (plan, bill) = plan_of(&terms(rules.clone()), &[cart_line(1, 1_000, 1, wish)]);
        assert_eq!((plan, bill.goods), (None, Money(1_000)));
    }
}

#[test]
fn a_better_price_of_now_is_an_ordinary_order() {
    let rules = vec![
        rule(1, RuleKind::Presale(presale(Cut::Percent(1_000), 100, 100))),
        rule(2, RuleKind::Special(HALF)),
    ];
    let (plan, bill) = plan_of(&terms(rules), &[cart_line(1, 1_000, 1, Wish::Presale(RuleId(1)))]);
    assert_eq!((plan, bill.goods), (None, Money(500)));
}

#[test]
fn a_presale_is_ordered_alone() {
    let of = |id, presale| {
        on(only(&[id]), rule(presale, RuleKind::Presale(self::presale(HALF, 10, 20))))
    };
    let terms = terms(vec![of(1, 1), of(2, 2)]);
    let refused = |lines: &[CartLine]| {
        let bill = terms.bill(lines, None);
        not_alone(lines, &bill).map(|line| line.name.clone())
    };
    let in_presale = |id| cart_line(id, 1_000, 1, Wish::Presale(RuleId(id)));
    assert_eq!(refused(&[in_presale(1)]), None);
    assert_eq!(refused(&[cart_line(3, 1_000, 1, Wish::Ordinary)]), None);
    let beside = [cart_line(3, 1_000, 1, Wish::Ordinary), in_presale(1)];
    assert_eq!(refused(&beside).as_deref(), Some("thing 1"));
    assert_eq!(refused(&[in_presale(2), in_presale(1)]).as_deref(), Some("thing 2"));
    // The presale of a thing that has none now is an ordinary line.
    let over = cart_line(3, 1_000, 1, Wish::Presale(RuleId(9)));
    assert_eq!(refused(&[over, cart_line(4, 1_000, 1, Wish::Ordinary)]), None);
}

#[test]
fn a_coupon_may_leave_less_than_the_deposit() {
    let coupon = Rule { special_lines: true, ..coupon(2, CouponClass::Shop, Cut::Percent(9_500)) };
    let rules = vec![rule(1, RuleKind::Presale(presale(HALF, 100, 100))), coupon];
    let lines = [cart_line(1, 1_000, 1, Wish::Presale(RuleId(1)))];
    let terms = terms(rules);
    let bill = terms.bill(&lines, None);
    let plan = plan(&terms, &lines, &bill).unwrap();
    assert_eq!((bill.total, plan.deposit, plan.balance), (Money(25), Money(25), Money::ZERO));
}

#[test]
fn an_order_waits_for_one_of_the_two() {
    let brief = PresaleBrief {
        deposit: Money(100),
        worth: Money(150),
        balance: Money(830),
        balance_from: FROM,
        balance_until: UNTIL,
        ships_from: SHIPS,
        refunds_deposit: true,
        deposit_state: PaymentState::Awaited,
    };
    let order = |state, presale| crate::order::samples::order(state, Money(930), presale);
    let due =
        |state| order(state, Some(brief.clone())).due().map(|due| (due.amount.0, due.until.0));
    assert_eq!(due(OrderState::PendingPayment), Some((100, 500)));
    assert_eq!(due(OrderState::Deposited), Some((830, 3_000)));
    for state in [OrderState::Paid, OrderState::Shipped, OrderState::Cancelled] {
        assert_eq!(due(state), None);
    }
    let ordinary = order(OrderState::PendingPayment, None).due().unwrap();
    assert_eq!(ordinary.amount, Money(930));
}

proptest! {
    #[test]
    fn a_unit_costs_more_than_its_deposit_and_less_than_before(
        list in any::<i64>(), deposit in any::<i64>(), worth in any::<i64>(), bp in 0_u32..12_000,
    ) {
        let list = Money(list);
        let found = presale(Cut::Percent(bp), deposit, worth).unit_price(list);
        if let Some(price) = found {
            let cut = list - Cut::Percent(bp).saving(list);
            prop_assert!(price > Money(deposit) && price <= cut && price >= Money::ZERO);
        }
    }

    #[test]
    fn deposit_and_balance_add_up_and_are_never_negative(
        figures in prop::collection::vec((0_i64..3_000, 0_u32..6, any::<bool>()), 1..5),
        (deposit, worth) in (1_i64..600, 0_i64..600),
        bp in 0_u32..11_000,
        (off, special_lines) in (0_i64..4_000, any::<bool>()),
    ) {
        let terms = terms(vec![
            rule(1, RuleKind::Presale(presale(Cut::Percent(bp), deposit, deposit + worth))),
            Rule { special_lines, ..coupon(2, CouponClass::Shop, Cut::Off(Money(off))) },
        ]);
        let lines: Vec<CartLine> = (1..).zip(&figures).map(|(id, (price, units, asks))| {
            let wish = if *asks { Wish::Presale(RuleId(1)) } else { Wish::Ordinary };
            cart_line(id, *price, *units, wish)
        }).collect();
        let (plan, bill) = plan_of(&terms, &lines);
        let Some(plan) = plan else {
            let mut parts = bill.lines.iter().flat_map(|line| &line.parts);
            prop_assert!(parts.all(|part| part.kind != PriceKind::Presale));
            return Ok(());
        };
        prop_assert_eq!(plan.deposit + plan.balance, bill.total);
        prop_assert!(plan.deposit >= Money::ZERO && plan.balance >= Money::ZERO);
        prop_assert!(plan.worth >= plan.deposit);
        if !special_lines {
            prop_assert!(plan.has_balance_beyond_shipping(&bill));
        }
    }
}

impl Plan {
    /// Whether something is left to pay for the goods themselves.
    fn has_balance_beyond_shipping(&self, bill: &Bill) -> bool {
        let shipping = bill.shipping.as_ref().map_or(Money::ZERO, |quote| quote.price);
        self.balance > shipping
    }
}
