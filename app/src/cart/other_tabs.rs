//! Tells the shop's other tabs that the cart changed, and hears it from them.

use gloo_events::EventListener;
use leptos::prelude::*;
use web_sys::BroadcastChannel;

const CHANNEL: &str = "puzi-cart";

/// The channel between tabs, once the page is alive; nothing on the server.
#[derive(Clone, Copy)]
pub struct OtherTabs(StoredValue<Option<Line>, LocalStorage>);

struct Line {
    channel: BroadcastChannel,
    // Stops listening when it is dropped.
    _listener: EventListener,
}

impl OtherTabs {
    /// Not yet connected.
    pub fn new() -> Self {
        Self(StoredValue::new_local(None))
    }

    /// Opens the channel; `on_change` runs when another tab changed the cart.
    pub fn listen(self, on_change: impl Fn() + 'static) {
        // A browser without channels shops in one tab.
        let Ok(channel) = BroadcastChannel::new(CHANNEL) else { return };
        let listener = EventListener::new(&channel, "message", move |_| on_change());
        self.0.set_value(Some(Line { channel, _listener: listener }));
    }

    /// Says that the cart changed.
    pub fn tell(self) {
        self.0.with_value(|line| {
            if let Some(line) = line {
                // Fails only on a closed channel, and this one closes with the page.
                let _ = line.channel.post_message(&wasm_bindgen::JsValue::TRUE);
            }
        });
    }
}
