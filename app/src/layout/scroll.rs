//! Goes back to where the visitor was on a page that is gone back to.
//!
//! The browser restores the position at once, before the page that is rendered again has its
//! height; so it is tried again until the page is long enough.

use gloo_events::EventListener;
use gloo_timers::callback::Interval;
use leptos::prelude::*;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use web_sys::Storage;

const TRY_EVERY_MS: u32 = 30;
const TRIES: u32 = 50;

/// Starts to remember and to restore positions; once for the document.
pub fn restore_on_history_steps() {
    Effect::new(|_| {
        let is_restoring = Rc::new(Cell::new(false));
        let attempt = Rc::new(RefCell::new(None::<Interval>));
        let window = window();
        let busy = is_restoring.clone();
        let on_scroll = EventListener::new(&window, "scroll", move |_| {
            if !busy.get()
                && let Some(key) = key()
            {
                // Whole pixels: reading and writing fractions would cost a tenth of the program's tables.
                let y = leptos::prelude::window().scroll_y().unwrap_or(0.0) as i32;
                // A full or forbidden storage costs the position, nothing else.
                let _ = storage().and_then(|kept| kept.set_item(&key, &y.to_string()).ok());
            }
        });
        let on_step = EventListener::new(&window, "popstate", move |_| {
            let kept = key().and_then(|key| storage()?.get_item(&key).ok()?);
            let Some(y) = kept.and_then(|y| y.parse::<i32>().ok()) else { return };
            let y = f64::from(y);
            is_restoring.set(true);
            let (busy, slot, left) = (is_restoring.clone(), attempt.clone(), Cell::new(TRIES));
            *attempt.borrow_mut() = Some(Interval::new(TRY_EVERY_MS, move || {
                leptos::prelude::window().scroll_to_with_x_and_y(0.0, y);
                left.set(left.get().saturating_sub(1));
                let there = leptos::prelude::window().scroll_y().unwrap_or(0.0);
                if (there - y).abs() < 2.0 || left.get() == 0 {
                    busy.set(false);
                    // Dropped later: this closure is still running inside it.
                    let done = slot.borrow_mut().take();
                    leptos::task::spawn_local(async move { drop(done) });
                }
            }));
        });
        // They live as long as the document.
        on_scroll.forget();
        on_step.forget();
    });
}

fn storage() -> Option<Storage> {
    window().session_storage().ok()?
}

/// Where the position of the current address is kept.
fn key() -> Option<String> {
    let location = window().location();
    Some(format!("scroll:{}{}", location.pathname().ok()?, location.search().ok()?))
}
