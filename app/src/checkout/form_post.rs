//! The order form without JavaScript: how it starts, comes back and goes on. What was typed is kept
//! in a cookie meanwhile, never in an address.

use crate::api_error::ApiError;
use crate::checkout::saved_addresses::KEEP;
use crate::checkout::typed_form::{KEY, TypedForm, ZONE};
use crate::kept_form;
use crate::order::device::{self, Known, Origin};
use crate::request::{continue_at, is_plain_form_post, unexpected};
use domain::address_book::{SavedAddress, pick};
use domain::checkout::PlaceOrderError;
use domain::lang::Lang;
use domain::order::PlacedOrder;
use domain::shipping::{ShippingRate, Zone};
use serde::{Deserialize, Serialize};
use service::Shop;

const DRAFT: &str = "puzi_draft";
/// Bytes of all texts together that are tried when a form is too long for its cookies: how many fit
/// depends on what they are made of.
const SHORTER: [usize; 3] = [3_600, 1_800, 600];

/// A form on its way back to whoever typed it.
#[derive(Default, Serialize, Deserialize)]
struct Draft {
    typed: TypedForm,
    refused: Option<ApiError<PlaceOrderError>>,
}

/// The form to show, and why it came back.
pub fn start(
    zone: &str,
    retry: bool,
    lang: Lang,
    rates: &[ShippingRate],
    is_presale: bool,
) -> (TypedForm, Option<ApiError<PlaceOrderError>>) {
    let draft: Draft = kept_form::find(DRAFT).unwrap_or_default();
    let mut typed = draft.typed.known();
    if !retry || typed.text(KEY).is_empty() {
        typed.set(KEY, new_key());
    }
    let zone = Zone::from_code(zone);
    if zone.is_some() || typed.text(ZONE).is_empty() {
        typed.set(ZONE, zone.unwrap_or(home_zone(lang)).code());
    }
    typed.choose_offered(rates, is_presale);
    (typed, draft.refused.filter(|_| retry))
}

/// Begins a form in which no address was typed with the member's default one, or with one of the zone that
/// a link chose; gives back the address book, when somebody is signed in.
pub async fn fill_in<R>(
    shop: &Shop,
    typed: &mut TypedForm,
    zone: &str,
) -> Result<Option<Vec<SavedAddress>>, ApiError<R>> {
    let Some(token) = crate::account::session() else { return Ok(None) };
    let member = service::account::find(shop, &token).await.map_err(|e| unexpected(&e))?;
    let book = service::addresses::list(shop, Some(&token)).await.map_err(|e| unexpected(&e))?;
    // A form that is on its way keeps its zone.
    let is_new = kept_form::find::<Draft>(DRAFT).is_none();
    if let (true, false, Some(book)) = (is_new, typed.has_address(), &book)
        && let Some(picked) = pick(book, Zone::from_code(zone))
    {
        typed.take_entry(&picked.entry);
    }
    if let (true, Some(member)) = (typed.text("email").is_empty(), member) {
        typed.set("email", member.view.email);
    }
    Ok(book)
}

/// Keeps the address of an order in the book of who wants that. The order stands whatever becomes of it.
pub async fn keep_address(shop: &Shop, form: &TypedForm) {
    if form.text(KEEP).is_empty() {
        return;
    }
    let token = crate::account::session();
    if let Err(error) = service::addresses::keep(shop, token.as_deref(), &form.entry()).await {
        tracing::error!("an order's address was not kept: {error:#}");
    }
}

/// After the order: remembers on this device what opens it, forgets the form.
pub fn go_on(order: PlacedOrder, lang: Lang) -> String {
    kept_form::forget(DRAFT);
    device::remember(Known {
        number: order.number.clone(),
        token: order.access_token,
        origin: Origin::Placed,
    });
    continue_at(&format!("/{}/orders/{}?placed=1", lang.slug(), order.number));
    order.number
}

/// Sends a plain form back with all that was typed.
pub fn come_back(
    form: &TypedForm,
    error: ApiError<PlaceOrderError>,
    lang: Lang,
) -> ApiError<PlaceOrderError> {
    if is_plain_form_post() {
        keep(form, Some(error.clone()));
        continue_at(&format!("/{}/checkout?retry=1", lang.slug()));
    }
    error
}

/// Shows the form anew for the zone it says.
pub fn keep_for_zone(form: &TypedForm, lang: Lang) {
    keep(form, None);
    continue_at(&format!("/{}/checkout", lang.slug()));
}

fn keep(form: &TypedForm, refused: Option<ApiError<PlaceOrderError>>) {
    let typed = form.known();
    let draft = Draft { typed, refused };
    if kept_form::keep(DRAFT, &draft) {
        return;
    }
    // Longer than any order: the longest texts give way, and the list of what changed.
    let refused = draft.refused.map(without_notices);
    SHORTER.into_iter().any(|most| {
        let typed = draft.typed.clone().shortened(most);
        kept_form::keep(DRAFT, &Draft { typed, refused: refused.clone() })
    });
}

fn without_notices(error: ApiError<PlaceOrderError>) -> ApiError<PlaceOrderError> {
    match error {
        ApiError::Rule(PlaceOrderError::CartChanged { seen_total, total, .. }) => {
            ApiError::Rule(PlaceOrderError::CartChanged { notices: vec![], seen_total, total })
        }
        other => other,
    }
}

/// 128 random bits: no two attempts share a key.
fn new_key() -> String {
    format!("{:032x}", rand::random::<u128>())
}

/// Where most readers of a language live.
fn home_zone(lang: Lang) -> Zone {
    match lang {
        Lang::ZhHans => Zone::Mainland,
        Lang::ZhHant | Lang::En => Zone::Taiwan,
    }
}
