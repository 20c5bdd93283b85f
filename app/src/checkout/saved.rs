//! The form in the browser's own storage, so that a crash or a closed tab loses nothing. It stays on
//! the device and goes when the order is placed.

use crate::checkout::typed_form::TypedForm;
use gloo_storage::{LocalStorage, Storage};
use leptos::prelude::document;
use wasm_bindgen::JsCast;
use web_sys::{FormData, HtmlFormElement};

const SLOT: &str = "puzi-order-form";

/// Id of the form.
pub const FORM_ID: &str = "order-form";

/// The form that was not sent.
pub fn load() -> TypedForm {
    LocalStorage::get::<TypedForm>(SLOT).unwrap_or_default().known()
}

/// Saves the form, without what belongs to one attempt.
pub fn save(typed: &TypedForm) {
    // A full or forbidden storage costs the safety net, nothing else.
    let _ = LocalStorage::set(SLOT, typed.clone().without_attempt());
}

/// Forgets the form.
pub fn forget() {
    LocalStorage::delete(SLOT);
}

/// What stands in the form on the page; `None` while there is none.
pub fn read_page() -> Option<TypedForm> {
    let form: HtmlFormElement = document().get_element_by_id(FORM_ID)?.dyn_into().ok()?;
    let data = FormData::new_with_form(&form).ok()?;
    Some(TypedForm::collect(|name| data.get(name).as_string()))
}
