//! The orders that this device may open: numbers and access tokens of the last few, in a cookie that
//! scripts can't read.

use crate::request::{ORDERS_COOKIE, cookie, set_cookie};
use domain::order_number::OrderNumber;

const KEPT: usize = 5;
const KEPT_FOR_S: u64 = 60 * 60 * 24 * 90;

/// Numbers and tokens, the newest first.
pub fn orders() -> Vec<(String, String)> {
    parse(&cookie(ORDERS_COOKIE).unwrap_or_default())
}

/// The token that this device has for an order, however its number is spelt.
pub fn token_of(number: &str) -> Option<(String, String)> {
    let wanted = OrderNumber::parse(number)?;
    orders().into_iter().find(|(number, _)| OrderNumber::parse(number) == Some(wanted))
}

/// Adds an order; the oldest ones give way.
pub fn remember(number: &str, token: &str) {
    set_cookie(ORDERS_COOKIE, &add(orders(), number, token), KEPT_FOR_S);
}

fn parse(cookie: &str) -> Vec<(String, String)> {
    let pairs = cookie.split('.').filter_map(|pair| pair.split_once(':'));
    pairs.take(KEPT).map(|(number, token)| (number.to_owned(), token.to_owned())).collect()
}

fn add(orders: Vec<(String, String)>, number: &str, token: &str) -> String {
    let others = orders.into_iter().filter(|(known, _)| known != number);
    let all = std::iter::once((number.to_owned(), token.to_owned())).chain(others);
    let pairs: Vec<String> = all.take(KEPT).map(|(n, t)| format!("{n}:{t}")).collect();
    pairs.join(".")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_newest_order_comes_first_and_once() {
        let cookie = add(parse("A:1.B:2"), "B", "3");
        assert_eq!(cookie, "B:3.A:1");
        assert_eq!(parse(&cookie)[0], ("B".to_owned(), "3".to_owned()));
    }

    #[test]
    fn old_orders_give_way_and_nonsense_is_left_out() {
        let full = (0..KEPT).fold(String::new(), |c, n| add(parse(&c), &n.to_string(), "t"));
        let cookie = add(parse(&full), "new", "t");
        assert_eq!(parse(&cookie).len(), KEPT);
        assert!(!cookie.contains("0:t"));
        assert_eq!(parse("nonsense.."), []);
    }
}
