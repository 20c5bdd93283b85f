//! The list of a member's own orders. Each is opened by [`crate::order::find`].

use super::Result;
use super::session::require;
use crate::Shop;
use domain::account::orders::{OwnFilter, OwnOrders};
use domain::text::{clean_line, length};
use store::order::list_own_orders;

/// Orders on a page.
const PAGE: usize = 12;
/// Longer texts find nothing.
const MAX_SEARCH: usize = 60;

/// A page of the orders of who is signed in.
///
/// # Errors
/// [`domain::account::AccountError::SignedOut`].
pub async fn list_orders(
    shop: &Shop,
    token: Option<&str>,
    filter: &OwnFilter,
) -> Result<OwnOrders> {
    let member = require(shop, token).await?;
    let search = clean_line(&filter.search);
    if length(&search) > MAX_SEARCH {
        return Ok(OwnOrders::default());
    }
    let filter = OwnFilter { search, ..filter.clone() };
    Ok(list_own_orders(shop.store.reader(), member.id, &filter, PAGE).await?)
}
