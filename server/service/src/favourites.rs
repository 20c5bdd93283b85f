//! Favourites of who is signed in: every command touches nobody else's.

mod add;
mod remove;
mod tell;

pub use add::add;
pub use remove::{remove, restore, set_notices};
pub use tell::tell_favourites;

use crate::{ServiceError, Shop, account, offers};
use domain::catalog::ProductCard;
use domain::favourite::{Favourite, FavouriteError};
use domain::ids::{MemberId, ProductId};
use domain::lang::Lang;
use std::collections::HashMap;
use store::catalog::list_cards;
use store::favourite::{find_favourite, list_favourites};

type Result<T, E = ServiceError<FavouriteError>> = std::result::Result<T, E>;

/// The favourites of who is signed in that are on sale, the newest first; nothing for nobody.
///
/// # Errors
/// Only unexpected ones.
pub async fn list(shop: &Shop, token: Option<&str>, lang: Lang) -> anyhow::Result<Vec<Favourite>> {
    let Some(token) = token else { return Ok(Vec::new()) };
    let Some(member) = account::find(shop, token).await? else { return Ok(Vec::new()) };
    let rows = list_favourites(shop.store.reader(), member.id).await?;
    let products: Vec<ProductId> = rows.iter().map(|row| row.product).collect();
    let mut cards = priced_cards(shop, &products, lang).await?;
    let favourite = |row: store::favourite::FavouriteRow| {
        Some(Favourite {
            card: cards.remove(&row.product)?,
            price_then: row.watch.price_then,
            added_at: row.added_at,
            tells_restock: row.watch.tells_restock,
            tells_drop: row.watch.tells_drop,
        })
    };
    Ok(rows.into_iter().filter_map(favourite).collect())
}

/// Whether a product is a favourite of who is signed in.
///
/// # Errors
/// Only unexpected ones.
pub async fn is_favourite(shop: &Shop, token: &str, id: ProductId) -> anyhow::Result<bool> {
    let Some(member) = account::find(shop, token).await? else { return Ok(false) };
    let found = find_favourite(shop.store.reader(), member.id, id).await?;
    Ok(found.is_some_and(|row| !row.is_removed))
}

/// Whose the session is.
async fn owner(shop: &Shop, token: Option<&str>) -> Result<MemberId> {
    let found = match token {
        Some(token) => account::find(shop, token).await?,
        None => None,
    };
    found.map(|member| member.id).ok_or(ServiceError::Rule(FavouriteError::SignedOut))
}

/// Cards of products that are on sale, with what promotions make of their prices.
async fn priced_cards(
    shop: &Shop,
    products: &[ProductId],
    lang: Lang,
) -> store::Result<HashMap<ProductId, ProductCard>> {
    if products.is_empty() {
        return Ok(HashMap::new());
    }
    let db = shop.store.reader();
    let mut cards = list_cards(db, products, lang, shop.clock.now()).await?;
    offers::fill(shop, db, cards.iter_mut().collect(), lang).await?;
    Ok(cards.into_iter().map(|card| (card.id, card)).collect())
}
