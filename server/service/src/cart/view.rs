//! Shows the cart.

use super::{Result, find, show};
use crate::Shop;
use crate::secret::hash;
use domain::cart::CartView;
use domain::lang::Lang;
use store::StoreError;
use store::cart::{FreshLine, count_units, set_seen_price};

/// The cart a token opens, with what changed since it was last shown; an empty one for no token or
/// one that opens nothing. A changed price is told once: this call notes that it was.
///
/// # Errors
/// Only unexpected ones.
pub async fn view(shop: &Shop, token: Option<&str>, lang: Lang) -> Result<CartView> {
    let reader = shop.store.reader();
    let (cart_id, lines) = find(shop, reader, token, lang).await?;
    acknowledge_prices(shop, &lines).await?;
    Ok(show(shop, reader, cart_id, &lines, lang).await?)
}

/// How many units the cart holds that a token opens, for the badge in a header: one query, and what
/// changed in the cart stays to be told.
///
/// # Errors
/// Only unexpected ones.
pub async fn count(shop: &Shop, token: Option<&str>) -> Result<u32> {
    let Some(token) = token else { return Ok(0) };
    Ok(count_units(shop.store.reader(), &hash(token)).await?)
}

/// Notes that the shopper is shown these prices.
pub(crate) async fn acknowledge_prices(shop: &Shop, lines: &[FreshLine]) -> store::Result<()> {
    let changed: Vec<_> = lines
        .iter()
        .filter(|line| line.seen_price != line.shown.unit_price)
        .map(|line| (line.id, line.shown.unit_price))
        .collect();
    if changed.is_empty() {
        return Ok(());
    }
    let changed = &changed;
    shop.store
        .write(|tx| async move {
            for (line_id, price) in changed {
                set_seen_price(&tx, *line_id, *price).await?;
            }
            Ok::<_, StoreError>(())
        })
        .await
}
