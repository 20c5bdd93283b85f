//! The orders that this device may open: numbers and access tokens of the last few, in a cookie that
//! scripts can't read.

use crate::account::session;
use crate::request::{ORDERS_COOKIE, cookie, set_cookie};
use domain::order_number::OrderNumber;

const KEPT: usize = 5;
const KEPT_FOR_S: u64 = 60 * 60 * 24 * 90;

/// How this device came to an order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// It was placed here.
    Placed,
    /// It was found by number and contact.
    Tracked,
}

/// An order that this device may open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Known {
    /// Its number.
    pub number: String,
    /// What opens it.
    pub token: String,
    /// How it came here.
    pub origin: Origin,
}

/// What this device knows, the newest first.
pub fn orders() -> Vec<Known> {
    parse(&cookie(ORDERS_COOKIE).unwrap_or_default())
}

/// What this device knows of an order, however its number is spelt.
pub fn find(number: &str) -> Option<Known> {
    let wanted = OrderNumber::parse(number)?;
    orders().into_iter().find(|order| OrderNumber::parse(&order.number) == Some(wanted))
}

/// What may open an order here, the one that shows most first: that it was placed here, that it is of the
/// member who is signed in, that it was tracked.
pub fn keys(number: &str) -> Vec<Known> {
    let Some(wanted) = OrderNumber::parse(number) else { return Vec::new() };
    let number = wanted.to_string();
    let own = session().map(|token| Known { number, token, origin: Origin::Placed });
    let (placed, tracked): (Vec<Known>, Vec<Known>) =
        find(&wanted.to_string()).into_iter().partition(|known| known.origin == Origin::Placed);
    placed.into_iter().chain(own).chain(tracked).collect()
}

/// Adds an order; the oldest ones give way. One that was placed here stays so when it is tracked.
pub fn remember(order: Known) {
    set_cookie(ORDERS_COOKIE, &add(orders(), order), KEPT_FOR_S);
}

fn parse(cookie: &str) -> Vec<Known> {
    let entry = |text: &str| {
        let mut parts = text.split(':');
        let (number, token) = (parts.next()?.to_owned(), parts.next()?.to_owned());
        let origin = if parts.next().is_some() { Origin::Tracked } else { Origin::Placed };
        Some(Known { number, token, origin })
    };
    cookie.split('.').filter_map(entry).take(KEPT).collect()
}

fn add(orders: Vec<Known>, order: Known) -> String {
    let (same, others): (Vec<Known>, Vec<Known>) =
        orders.into_iter().partition(|known| known.number == order.number);
    let placed = same.into_iter().find(|known| known.origin == Origin::Placed);
    let first = if order.origin == Origin::Tracked { placed.unwrap_or(order) } else { order };
    let entry = |order: Known| {
        let mark = if order.origin == Origin::Tracked { ":t" } else { "" };
        format!("{}:{}{mark}", order.number, order.token)
    };
    let entries: Vec<String> = std::iter::once(first).chain(others).take(KEPT).map(entry).collect();
    entries.join(".")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn known(number: &str, token: &str, origin: Origin) -> Known {
        Known { number: number.into(), token: token.into(), origin }
    }

    #[test]
    fn the_newest_order_comes_first_and_once() {
        let cookie = add(parse("A:1.B:2:t"), known("B", "3", Origin::Tracked));
        assert_eq!(cookie, "B:3:t.A:1");
        assert_eq!(parse(&cookie)[0], known("B", "3", Origin::Tracked));
    }

    #[test]
    fn an_order_placed_here_stays_so() {
        assert_eq!(add(parse("A:1"), known("A", "2", Origin::Tracked)), "A:1");
        assert_eq!(add(parse("A:1:t"), known("A", "2", Origin::Placed)), "A:2");
    }

    #[test]
    fn old_orders_give_way_and_nonsense_is_left_out() {
        let full = (0..KEPT).fold(String::new(), |cookie, number| {
            add(parse(&cookie), known(&number.to_string(), "t", Origin::Placed))
        });
        let cookie = add(parse(&full), known("new", "t", Origin::Placed));
        assert_eq!(parse(&cookie).len(), KEPT);
        assert!(parse(&cookie).iter().all(|order| order.number != "0"));
        assert_eq!(parse("nonsense.."), []);
    }
}
