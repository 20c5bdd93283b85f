//! The form in the browser's own storage, so that a crash or a closed tab loses nothing. It stays on
//! the device and goes when the order is placed.

use crate::checkout::typed_form::TypedForm;
use crate::wire::read;
use leptos::prelude::{document, window};
use wasm_bindgen::JsCast;
use web_sys::{FormData, HtmlFormElement, Storage};

const SLOT: &str = "puzi-order-form";

/// Id of the form.
pub const FORM_ID: &str = "order-form";

fn storage() -> Option<Storage> {
    window().local_storage().ok()?
}

/// The form that was not sent.
pub fn load() -> TypedForm {
    let kept = storage().and_then(|kept| kept.get_item(SLOT).ok()?);
    kept.and_then(|text| read::<TypedForm>(&text).ok()).unwrap_or_default().known()
}

/// Saves the form, without what belongs to one attempt.
pub fn save(typed: &TypedForm) {
    // A full or forbidden storage costs the safety net, nothing else.
    if let Ok(text) = serde_json::to_string(&typed.clone().without_attempt()) {
        let _ = storage().and_then(|kept| kept.set_item(SLOT, &text).ok());
    }
}

/// Forgets the form.
pub fn forget() {
    let _ = storage().and_then(|kept| kept.remove_item(SLOT).ok());
}

/// What stands in the form on the page; `None` while there is none.
pub fn read_page() -> Option<TypedForm> {
    let form: HtmlFormElement = document().get_element_by_id(FORM_ID)?.dyn_into().ok()?;
    let data = FormData::new_with_form(&form).ok()?;
    Some(TypedForm::collect(|name| data.get(name).as_string()))
}
