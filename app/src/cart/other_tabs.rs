//! Tells the shop's other tabs that the cart changed, and hears it from them.

use gloo_events::EventListener;
use std::cell::RefCell;
use web_sys::BroadcastChannel;

const CHANNEL: &str = "puzi-cart";

struct Line {
    channel: BroadcastChannel,
    // Stops listening when it is dropped.
    _listener: EventListener,
}

thread_local! {
    // Not in the owner of a component: on the server that may end in another thread than it began in,
    // where nothing of a browser may be dropped. A document has one thread and one channel.
    static LINE: RefCell<Option<Line>> = const { RefCell::new(None) };
}

/// Opens the channel; `on_change` runs when another tab changed the cart.
pub fn listen(on_change: impl Fn() + 'static) {
    // A browser without channels shops in one tab.
    let Ok(channel) = BroadcastChannel::new(CHANNEL) else { return };
    let listener = EventListener::new(&channel, "message", move |_| on_change());
    LINE.set(Some(Line { channel, _listener: listener }));
}

/// Says that the cart changed.
pub fn tell() {
    LINE.with_borrow(|line| {
        if let Some(line) = line {
            // Fails only on a closed channel, and this one closes with the page.
            let _ = line.channel.post_message(&wasm_bindgen::JsValue::TRUE);
        }
    });
}
