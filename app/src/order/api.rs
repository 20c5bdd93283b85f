//! Server functions of orders: open one that this device may see, track one, call one off.

use crate::api_error::ApiError;
use crate::wire::Text;
use domain::lang::Lang;
use domain::money::Money;
use domain::order::{CancelOrderError, Order, OrderState, TransferInstructions};
use domain::time::Timestamp;
use leptos::prelude::*;
use leptos::server_fn::codec::GetUrl;
use serde::{Deserialize, Serialize};

/// An order with what its page needs besides.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OrderView {
    /// The order.
    pub order: Order,
    /// How to pay it, while it waits for a transfer.
    pub transfer: Option<TransferInstructions>,
    /// Whether most of what it says of the buyer is hidden.
    pub is_masked: bool,
    /// The moment of the answer, for what remains until others.
    pub now: Timestamp,
    /// Whether who placed it as a guest may become a member with it.
    pub may_join: bool,
}

/// An order in a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OrderBrief {
    /// Its number.
    pub number: String,
    /// Where it stands.
    pub state: OrderState,
    /// When it was placed.
    pub placed_at: Timestamp,
    /// Grand total.
    pub total: Money,
}

/// What the tracking page starts with.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tracking {
    /// The orders this device may open, the newest first.
    pub orders: Vec<OrderBrief>,
    /// What was typed into a form that came back without JavaScript: number and contact.
    pub typed: Option<(String, String)>,
}

/// An order that this device may open; not found for every other, whether there is one or not.
#[server(prefix = "/api", endpoint = "order/view", input = GetUrl, output = Text)]
pub async fn get_order(number: String) -> Result<OrderView, ApiError> {
    use crate::order::device::{self, Origin};
    use crate::order::mask::mask;
    use crate::request::{private_answer, shop, unexpected};
    private_answer();
    let shop = shop()?;
    let mut found = None;
    for known in device::keys(&number) {
        let order = service::order::find(&shop, &known.number, &known.token).await;
        let order = order.map_err(|e| unexpected(&e))?;
        found = found.or(order.map(|order| (order, known.origin)));
    }
    let (order, origin) = found.ok_or(ApiError::NotFound)?;
    let transfer = service::order::transfer_instructions(&shop, &order);
    let is_masked = origin == Origin::Tracked;
    let order = if is_masked { mask(order) } else { order };
    let may_join = !is_masked && crate::account::session().is_none();
    Ok(OrderView { order, transfer, is_masked, now: shop.clock.now(), may_join })
}

/// The orders of this device, and the form that came back (`retry`).
#[server(prefix = "/api", endpoint = "order/mine", input = GetUrl, output = Text)]
pub async fn get_tracking(#[server(default)] retry: bool) -> Result<Tracking, ApiError> {
    use crate::order::device;
    use crate::request::{private_answer, shop, unexpected};
    private_answer();
    let shop = shop()?;
    let mut orders = Vec::new();
    for known in device::orders() {
        let found = service::order::find(&shop, &known.number, &known.token).await;
        orders.extend(found.map_err(|e| unexpected(&e))?.map(|order| OrderBrief {
            number: order.number,
            state: order.state,
            placed_at: order.placed_at,
            total: order.total,
        }));
    }
    let typed = retry.then(|| crate::kept_form::find("puzi_track")).flatten();
    Ok(Tracking { orders, typed })
}

/// Opens an order on this device for who knows its number and its e-mail address or telephone, and
/// gives back the number as it is written. Nothing for a wrong number as for a wrong contact.
#[server(prefix = "/api", endpoint = "order/track", output = Text)]
pub async fn track_order(
    #[server(default)] number: String,
    #[server(default)] contact: String,
    #[server(default)] lang: Lang,
) -> Result<Option<String>, ApiError> {
    use crate::order::device::{self, Known, Origin};
    use crate::request::{continue_at, is_plain_form_post, shop, unexpected};
    use domain::order_number::OrderNumber;
    let token = service::order::track(&shop()?, &number, &contact).await;
    let found = OrderNumber::parse(&number).zip(token.map_err(|e| unexpected(&e))?);
    if let Some((number, token)) = found {
        let number = number.to_string();
        device::remember(Known { number: number.clone(), token, origin: Origin::Tracked });
        crate::kept_form::forget("puzi_track");
        continue_at(&format!("/{}/orders/{number}", lang.slug()));
        return Ok(Some(number));
    }
    if is_plain_form_post() {
        crate::kept_form::keep("puzi_track", &(number, contact));
        continue_at(&format!("/{}/track?retry=1", lang.slug()));
    }
    Ok(None)
}

/// Calls an order of this device off, as long as nobody has begun to pick it.
#[server(prefix = "/api", endpoint = "order/cancel", output = Text)]
pub async fn cancel_order(
    #[server(default)] number: String,
    #[server(default)] reason: String,
    #[server(default)] lang: Lang,
) -> Result<(), ApiError<CancelOrderError>> {
    use crate::order::device;
    use crate::request::{continue_at, from_service, shop};
    use domain::order_number::OrderNumber;
    use service::ServiceError;
    let mut done = Err(ServiceError::Rule(CancelOrderError::NotFound));
    for known in device::keys(&number) {
        if matches!(done, Err(ServiceError::Rule(CancelOrderError::NotFound))) {
            done = service::cancel_order(&shop()?, &known.number, &known.token, &reason).await;
        }
    }
    // Either way the page says where the order stands now.
    let mark = if done.is_ok() { "" } else { "?too_late=1" };
    let number = OrderNumber::parse(&number).map_or_else(String::new, |number| number.to_string());
    continue_at(&format!("/{}/orders/{number}{mark}", lang.slug()));
    done.map_err(from_service)
}
