//! Server functions of the order form.

use crate::api_error::ApiError;
use crate::checkout::typed_form::TypedForm;
use crate::wire::Text;
use domain::address_book::SavedAddress;
use domain::cart::{CartError, CartView};
use domain::checkout::PlaceOrderError;
use domain::lang::Lang;
use domain::shipping::ShippingRate;
use leptos::prelude::*;
use leptos::server_fn::codec::GetUrl;
use serde::{Deserialize, Serialize};

/// What the order page starts with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Checkout {
    /// The cart.
    pub cart: CartView,
    /// The shipping table, so that the browser prices every choice at once.
    pub rates: Vec<ShippingRate>,
    /// The form: what was typed before, or a new one; with the key of this attempt.
    pub typed: TypedForm,
    /// Why a form sent without JavaScript came back.
    pub refused: Option<ApiError<PlaceOrderError>>,
    /// Hours until a transfer must have arrived.
    pub transfer_hours: u32,
    /// Whether the deposit of a presale goes back to who doesn't pay the balance.
    pub refunds_deposit: bool,
    /// The address book of who is signed in.
    pub addresses: Option<Vec<SavedAddress>>,
}

/// The cart and the form of a new attempt, or the form that came back (`retry`). `zone` is a zone's
/// code, where a link chose one.
#[server(prefix = "/api", endpoint = "checkout/view", input = GetUrl, output = Text)]
pub async fn get_checkout(
    #[server(default)] zone: String,
    #[server(default)] retry: bool,
    lang: Lang,
) -> Result<Checkout, ApiError<CartError>> {
    use crate::checkout::form_post;
    use crate::request::{CART_COOKIE, cookie, from_service, private_answer, shop};
    private_answer();
    let shop = shop()?;
    let token = cookie(CART_COOKIE);
    let cart = service::cart::view(&shop, token.as_deref(), lang).await.map_err(from_service)?;
    let rates = shop.settings.shipping.clone();
    let is_presale = cart.plan(&cart.bill(None)).is_some();
    let (mut typed, refused) = form_post::start(&zone, retry, lang, &rates, is_presale);
    let addresses = form_post::fill_in(&shop, &mut typed, &zone).await?;
    typed.choose_offered(&rates, is_presale);
    let transfer_hours = shop.settings.payment.transfer_window_hours;
    let refunds_deposit = shop.settings.presale.refund_deposit;
    Ok(Checkout { cart, rates, typed, refused, transfer_hours, refunds_deposit, addresses })
}

/// Places the order and gives back its number. A form sent without JavaScript goes on to the order,
/// or comes back to the form with all that was typed.
#[server(prefix = "/api", endpoint = "checkout/place_order", output = Text)]
pub async fn place_order(
    #[server(flatten)] form: TypedForm,
    #[server(default)] lang: Lang,
) -> Result<String, ApiError<PlaceOrderError>> {
    use crate::checkout::form_post;
    use crate::request::{CART_COOKIE, cookie, from_service, shop};
    let (shop, token) = (shop()?, cookie(CART_COOKIE));
    let problems = form.problems();
    let placed = if problems.is_empty() {
        service::place_order(&shop, token.as_deref(), form.parse(), lang).await
    } else {
        Err(service::ServiceError::Rule(PlaceOrderError::Fields(problems)))
    };
    match placed.map_err(from_service) {
        Ok(order) => {
            form_post::keep_address(&shop, &form).await;
            Ok(form_post::go_on(order, lang))
        }
        Err(error) => Err(form_post::come_back(&form, error, lang)),
    }
}

/// Keeps what was typed and shows the form for its zone; only forms without JavaScript ask for it.
#[server(prefix = "/api", endpoint = "checkout/change_zone", output = Text)]
pub async fn change_zone(
    #[server(flatten)] form: TypedForm,
    #[server(default)] lang: Lang,
) -> Result<(), ApiError> {
    crate::checkout::form_post::keep_for_zone(&form, lang);
    Ok(())
}

/// Fills in an address of the member's book and keeps what else was typed; only forms without JavaScript
/// ask for it.
#[server(prefix = "/api", endpoint = "checkout/use_address", output = Text)]
pub async fn use_address(
    #[server(flatten)] form: TypedForm,
    #[server(default)] saved: String,
    #[server(default)] lang: Lang,
) -> Result<(), ApiError> {
    use crate::checkout::form_post;
    use crate::request::{shop, unexpected};
    let token = crate::account::session();
    let book = service::addresses::list(&shop()?, token.as_deref()).await;
    let book = book.map_err(|e| unexpected(&e))?.unwrap_or_default();
    let mut typed = form.known();
    if let Some(wanted) = book.iter().find(|address| address.id.0.to_string() == saved) {
        typed.take_entry(&wanted.entry);
    }
    form_post::keep_for_zone(&typed, lang);
    Ok(())
}
