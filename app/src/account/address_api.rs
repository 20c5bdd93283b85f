//! Server functions of the address book: plain forms that lead back to its page.

use crate::api_error::ApiError;
use crate::checkout::typed_form::TypedForm;
use crate::wire::Text;
use domain::address_book::{AddressError, SavedAddress};
use domain::ids::AddressId;
use domain::lang::Lang;
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

/// The address book's page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AddressesView {
    /// The book, the default one first.
    pub list: Vec<SavedAddress>,
    /// The form, when one is open.
    pub form: Option<AddressDraft>,
    /// Why a button of the list did nothing.
    pub refused: Option<AddressError>,
}

/// The form of an address as it is typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct AddressDraft {
    /// Which address; none is a new one.
    pub id: Option<AddressId>,
    /// What was typed; its fields are those of the order form.
    pub typed: TypedForm,
    /// Whether it is to be the default one.
    pub is_default: bool,
    /// Why it came back.
    pub refused: Option<AddressError>,
}

/// Saves an address, a new one when `id` says none. `change_zone`: nothing is saved, the form is shown for
/// that zone.
#[server(prefix = "/api", endpoint = "account/save_address", output = Text)]
pub async fn save_address(
    #[server(flatten)] form: TypedForm,
    #[server(default)] id: String,
    #[server(default)] is_default: bool,
    #[server(default)] change_zone: String,
    #[server(default)] lang: Lang,
) -> Result<(), ApiError<AddressError>> {
    use crate::account::address_post::{answer_form, reopen};
    use crate::account::browser::session;
    let id = id.parse().ok().map(AddressId);
    let mut typed = form.known();
    if !change_zone.is_empty() {
        typed.move_to(&change_zone);
        reopen(AddressDraft { id, typed, is_default, refused: None }, lang);
        return Ok(());
    }
    let shop = crate::request::shop()?;
    let entry = typed.entry();
    let done = service::addresses::save(&shop, session().as_deref(), id, &entry, is_default).await;
    answer_form(done.map(|_| ()), AddressDraft { id, typed, is_default, refused: None }, lang)
}

/// Takes an address out of the book.
#[server(prefix = "/api", endpoint = "account/remove_address", output = Text)]
pub async fn remove_address(
    #[server(default)] id: i64,
    #[server(default)] lang: Lang,
) -> Result<(), ApiError<AddressError>> {
    use crate::account::address_post::answer_button;
    use crate::account::browser::session;
    let shop = crate::request::shop()?;
    let done = service::addresses::remove(&shop, session().as_deref(), AddressId(id)).await;
    answer_button(done, "removed", lang)
}

/// Makes an address the one that a new order begins with.
#[server(prefix = "/api", endpoint = "account/default_address", output = Text)]
pub async fn default_address(
    #[server(default)] id: i64,
    #[server(default)] lang: Lang,
) -> Result<(), ApiError<AddressError>> {
    use crate::account::address_post::answer_button;
    use crate::account::browser::session;
    let shop = crate::request::shop()?;
    let done = service::addresses::make_default(&shop, session().as_deref(), AddressId(id)).await;
    answer_button(done, "saved", lang)
}
