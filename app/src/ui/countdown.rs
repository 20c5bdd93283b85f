//! The moment at which something ends: in words for everybody, and ticking towards it where there is a
//! program. One clock for all of them on the page.

use crate::i18n::{T, use_t};
use crate::styles;
use domain::time::{DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS, Timestamp};
use gloo_timers::callback::Interval;
use leptos::prelude::*;
use maud::{Markup, html};
use web_sys::Element;

/// From so far away on it ticks; before that seconds are only noise.
const TICKS_FROM_MS: i64 = 3 * DAY_MS;
/// The attribute that holds the moment.
const UNTIL: &str = "data-until";

/// Says when it ends. The ticking is for the eye alone: who listens has the moment itself.
pub fn countdown(t: T, until: Timestamp, utc_offset_minutes: i32) -> Markup {
    let when = t.date_time(until, utc_offset_minutes);
    html! {
        p class=(styles::COUNTDOWN) data-until=(until.0) {
            time class="num" datetime=(until.rfc3339()) { (t.offer_until(when)) }
            span class="left num" aria-hidden="true" {}
        }
    }
}

/// Starts the clock of this document.
pub fn tick() {
    let t = use_t();
    Effect::new(move |_| {
        show_all(t);
        let second = u32::try_from(SECOND_MS).unwrap_or(1_000);
        // It lives as long as the document.
        Interval::new(second, move || show_all(t)).forget();
    });
}

fn show_all(t: T) {
    let found = document().get_elements_by_class_name(styles::COUNTDOWN);
    let now = web_sys::js_sys::Date::now() as i64;
    for element in (0..found.length()).filter_map(|index| found.item(index)) {
        show(t, &element, now);
    }
}

fn show(t: T, element: &Element, now: i64) {
    let Some(until) = element.get_attribute(UNTIL).and_then(|until| until.parse::<i64>().ok())
    else {
        return;
    };
    let left = until.saturating_sub(now);
    if left <= 0 {
        // Said once, also to who listens, and no longer asked about.
        let _ = element.set_attribute("role", "status");
        let _ = element.remove_attribute(UNTIL);
        element.set_text_content(Some(t.offer_ended()));
    } else if left <= TICKS_FROM_MS
        && let Ok(Some(place)) = element.query_selector(".left")
    {
        let (days, time) = parts(left);
        let text = if days > 0 { t.time_left_days(days, time) } else { t.time_left(time) };
        place.set_text_content(Some(&text));
    }
}

/// Whole days and `hh:mm:ss`; a second that has begun counts, so that zero is the end.
fn parts(left_ms: i64) -> (i64, String) {
    let left = (left_ms + SECOND_MS - 1) / SECOND_MS * SECOND_MS;
    let in_day = left % DAY_MS;
    let time = format!(
        "{:02}:{:02}:{:02}",
        in_day / HOUR_MS,
        in_day % HOUR_MS / MINUTE_MS,
        in_day % MINUTE_MS / SECOND_MS
    );
    (left / DAY_MS, time)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_second_that_has_begun_counts() {
        let text = |ms| parts(ms);
        assert_eq!(text(1), (0, "00:00:01".to_owned()));
        assert_eq!(text(HOUR_MS), (0, "01:00:00".to_owned()));
        assert_eq!(text(DAY_MS - 1), (1, "00:00:00".to_owned()));
        assert_eq!(text(2 * DAY_MS + 61_000), (2, "00:01:01".to_owned()));
    }
}
