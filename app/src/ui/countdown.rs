//! Time that runs out. The server writes when something ends; the browser counts down to it, all
//! countdowns of a page by one timer.

use crate::i18n::T;
use crate::shop_info::Shopfront;
use crate::styles;
use domain::time::{DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS, Timestamp};
use gloo_timers::callback::Interval;
use leptos::prelude::*;
use maud::{Markup, html};
use wasm_bindgen::JsCast;

/// Where an end further away is written as its date: nobody counts seconds for a week.
const COUNTED_MS: i64 = 3 * DAY_MS;

/// Counts down to a moment. Screen readers are told the moment, not each second.
pub fn countdown(t: T, shop: Shopfront, until: Timestamp) -> Markup {
    let date = t.date_time(until, shop.utc_offset_minutes());
    html! {
        p class=(styles::COUNTDOWN) {
            span class="sr" { (t.until_date(&date)) }
            span aria-hidden="true" {
                (t.ends_in()) " "
                time class="num" datetime=(until.rfc3339()) data-until=(until.0) { (date) }
            }
        }
    }
}

/// Starts the timer, once for the document.
pub fn run_countdowns() {
    Effect::new(|| {
        tick();
        // It lives as long as the document.
        Interval::new(SECOND_MS as u32, tick).forget();
    });
}

fn tick() {
    let Ok(found) = document().query_selector_all("[data-until]") else { return };
    let now = js_sys::Date::now() as i64;
    for index in 0..found.length() {
        let element = found.get(index).and_then(|node| node.dyn_into::<web_sys::Element>().ok());
        let Some(element) = element else { continue };
        let until = element.get_attribute("data-until").and_then(|text| text.parse::<i64>().ok());
        if let Some(left) = until.map(|until| until - now).filter(|left| *left < COUNTED_MS) {
            element.set_text_content(Some(&clock(left)));
        }
    }
}

/// Time left as a clock, hours beyond a day counted on: `07:05:09`, `51:00:00`; zero when it is over.
fn clock(left_ms: i64) -> String {
    let left = left_ms.max(0);
    let (hours, minutes, seconds) =
        (left / HOUR_MS, left % HOUR_MS / MINUTE_MS, left % MINUTE_MS / SECOND_MS);
    format!("{hours:02}:{minutes:02}:{seconds:02}")
}

#[cfg(test)]
mod tests {
    use super::clock;

    #[test]
    fn time_left() {
        assert_eq!(clock(25_509_999), "07:05:09");
        assert_eq!(clock(183_600_000), "51:00:00");
        assert_eq!(clock(-5), "00:00:00");
    }
}
