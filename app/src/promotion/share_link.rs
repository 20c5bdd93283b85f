//! The address of a group to send to friends: a text to select, and with JavaScript a button that copies
//! it.

use crate::i18n::use_t;
use crate::shop_info::use_shop;
use crate::styles;
use crate::ui::icon::Icon;
use crate::ui::live::{click, part_if, text};
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::js_sys::{Function, Promise, Reflect};

/// The address of the group with that token.
#[component]
pub fn ShareLink(token: String) -> impl IntoView {
    let t = use_t();
    let address = use_shop().absolute(&t.href(&format!("/groups/{token}")));
    let can_copy = RwSignal::new(false);
    let is_copied = RwSignal::new(false);
    Effect::new(move || can_copy.set(clipboard().is_some()));
    let copied_address = StoredValue::new(address.clone());
    let copy = move || {
        spawn_local(async move {
            if write(copied_address.get_value()).await {
                is_copied.try_set(true);
            }
        });
    };
    let button = part_if(move || {
        can_copy.get().then(|| {
            view! {
                <button class="button small" type="button" on:click=click(move |_| copy())>
                    <Icon name="copy" />
                    {t.group_copy()}
                </button>
            }
            .into_any()
        })
    });
    view! {
        <div class=styles::SHARE_LINK>
            <p class="title">{t.group_share()}</p>
            <p class="address">{address}</p>
            {button}
            <span class="small done" role="status">
                {text(move || if is_copied.get() { t.group_copied() } else { "" }.to_owned())}
            </span>
        </div>
    }
}

/// The browser's clipboard; none where the page didn't come safely.
fn clipboard() -> Option<JsValue> {
    let found = Reflect::get(&window().navigator(), &"clipboard".into()).ok()?;
    found.is_object().then_some(found)
}

/// Whether the browser took the text.
async fn write(text: String) -> bool {
    let promise = clipboard().and_then(|clipboard| {
        let write = Reflect::get(&clipboard, &"writeText".into()).ok()?.dyn_into::<Function>();
        write.ok()?.call1(&clipboard, &text.into()).ok()?.dyn_into::<Promise>().ok()
    });
    match promise {
        Some(promise) => JsFuture::from(promise).await.is_ok(),
        None => false,
    }
}
