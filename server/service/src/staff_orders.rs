//! Orders as staff see them: every one, without its buyer's secret. Who is staff, the caller knows.

use crate::Shop;
use domain::order::{Order, OrderState};
use domain::order_number::OrderNumber;
use store::order::{find_order, find_secrets, list_orders};

pub use store::order::OrderRow;

/// The newest orders, at most `limit`, in one state or in any.
///
/// # Errors
/// Only unexpected ones.
pub async fn list(
    shop: &Shop,
    in_state: Option<OrderState>,
    limit: u64,
) -> anyhow::Result<Vec<OrderRow>> {
    Ok(list_orders(shop.store.reader(), in_state, limit).await?)
}

/// The order with that number; it may be spelt as people do.
///
/// # Errors
/// Only unexpected ones.
pub async fn find(shop: &Shop, number: &str) -> anyhow::Result<Option<Order>> {
    let reader = shop.store.reader();
    let Some(number) = OrderNumber::parse(number) else { return Ok(None) };
    match find_secrets(reader, &number.to_string()).await? {
        Some(secrets) => Ok(find_order(reader, secrets.id).await?),
        None => Ok(None),
    }
}
