//! Promotions as lines for a terminal.

use super::order_text::{local, plain};
use domain::lang::Lang;
use domain::pricing::trace::Reason;
use domain::promotion::Promotion;
use domain::time::{DAY_MS, Timestamp};
use service::Settings;

/// How far ahead a promotion is listed before it begins.
const NEAR_MS: i64 = 7 * DAY_MS;

/// The first line of a list.
pub(super) fn heading() -> String {
    row("code", "kind", "state", ("from", "until"), "name")
}

/// A line of a list.
pub(super) fn line(promotion: &Promotion, now: Timestamp, settings: &Settings) -> String {
    let window = promotion.rule.window;
    let moment = |at: Option<Timestamp>| at.map(|at| local(at, settings)).unwrap_or_default();
    let (from, until) = (moment(window.from), moment(window.until));
    let (kind, state) = (promotion.rule.kind.code(), state(promotion, now));
    row(&promotion.code, kind, state, (&from, &until), &plain(promotion.name.get(Lang::En)))
}

fn row(code: &str, kind: &str, state: &str, (from, until): (&str, &str), name: &str) -> String {
    let line = format!("{code:<46}  {kind:<10}  {state:<8}  {from:<17}  {until:<17}  {name}");
    line.trim_end().to_owned()
}

fn state(promotion: &Promotion, now: Timestamp) -> &'static str {
    match promotion.rule.window.closed_at(now) {
        _ if !promotion.is_on => "off",
        None => "on",
        Some(Reason::NotYet { .. }) => "upcoming",
        Some(_) => "over",
    }
}

/// Whether it runs, or begins soon.
pub(super) fn is_near(promotion: &Promotion, now: Timestamp) -> bool {
    promotion.is_on
        && match promotion.rule.window.closed_at(now) {
            None => true,
            Some(Reason::NotYet { from }) => from <= now.plus_ms(NEAR_MS),
            Some(_) => false,
        }
}
