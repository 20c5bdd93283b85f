//! The address book's forms on their way: what was typed is kept in a cookie, never in an address.

use crate::account::address_api::{AddressDraft, AddressesView};
use crate::api_error::ApiError;
use crate::checkout::typed_form::{TypedForm, ZONE};
use crate::kept_form;
use crate::request::{continue_at, from_service};
use domain::address_book::{AddressError, SavedAddress};
use domain::lang::Lang;
use domain::shipping::Zone;
use service::ServiceError;

const DRAFT: &str = "puzi_address";

/// The page: `edit` is the id of the address whose form is open, or `new`; `retry`: a form came back.
pub fn view(list: Vec<SavedAddress>, edit: &str, retry: bool, lang: Lang) -> AddressesView {
    let kept: Option<AddressDraft> = if retry { kept_form::find(DRAFT) } else { None };
    let is_first = list.is_empty();
    if let Some(kept) = kept {
        // A button of the list came back, not a form.
        if kept.typed == TypedForm::default() {
            return AddressesView { list, form: None, refused: kept.refused };
        }
        let typed = kept.typed.known();
        return AddressesView { list, form: Some(AddressDraft { typed, ..kept }), refused: None };
    }
    let wanted = list.iter().find(|saved| saved.id.0.to_string() == edit);
    let form = match wanted {
        Some(saved) => {
            let mut typed = TypedForm::default();
            typed.take_entry(&saved.entry);
            Some(AddressDraft { id: Some(saved.id), typed, ..AddressDraft::default() })
        }
        None if edit == "new" || is_first => {
            let mut typed = TypedForm::default();
            typed.set(ZONE, home_zone(lang).code());
            Some(AddressDraft { typed, ..AddressDraft::default() })
        }
        None => None,
    };
    AddressesView { list, form, refused: None }
}

/// Where most readers of a language live.
fn home_zone(lang: Lang) -> Zone {
    match lang {
        Lang::ZhHans => Zone::Mainland,
        Lang::ZhHant | Lang::En => Zone::Taiwan,
    }
}

fn page(lang: Lang, query: &str) -> String {
    format!("/{}/account/addresses?{query}", lang.slug())
}

/// Shows a form anew with all that was typed.
pub fn reopen(draft: AddressDraft, lang: Lang) {
    keep(draft);
    continue_at(&page(lang, "retry=1"));
}

fn keep(mut draft: AddressDraft) {
    // Longer than any address: the longest texts give way.
    if !kept_form::keep(DRAFT, &draft) {
        draft.typed = draft.typed.shortened(1_800);
        kept_form::keep(DRAFT, &draft);
    }
}

/// After the form: on to the book, or back to the form.
pub fn answer_form(
    done: Result<(), ServiceError<AddressError>>,
    draft: AddressDraft,
    lang: Lang,
) -> Result<(), ApiError<AddressError>> {
    if let Err(ServiceError::Rule(rule)) = &done {
        reopen(AddressDraft { refused: Some(rule.clone()), ..draft }, lang);
    } else if done.is_ok() {
        kept_form::forget(DRAFT);
        continue_at(&page(lang, "saved=1"));
    }
    done.map_err(from_service)
}

/// After a button of the list: back to the list.
pub fn answer_button(
    done: Result<(), ServiceError<AddressError>>,
    told: &str,
    lang: Lang,
) -> Result<(), ApiError<AddressError>> {
    if let Err(ServiceError::Rule(rule)) = &done {
        reopen(AddressDraft { refused: Some(rule.clone()), ..AddressDraft::default() }, lang);
    } else if done.is_ok() {
        kept_form::forget(DRAFT);
        continue_at(&page(lang, &format!("{told}=1")));
    }
    done.map_err(from_service)
}
