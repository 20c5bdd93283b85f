//! Adds a product to the favourites.

use super::{Result, owner, priced_cards};
use crate::{ServiceError, Shop};
use domain::favourite::{FavouriteError, MAX_FAVOURITES, Standing};
use domain::ids::ProductId;
use domain::lang::Lang;
use store::favourite::{count_favourites, find_favourite, put_favourite};
use store::member::lock_member;

/// Adds a product that is on sale, with the price of the moment; what is a favourite already stays as it is.
///
/// # Errors
/// [`FavouriteError::SignedOut`], [`FavouriteError::NotFound`], [`FavouriteError::Full`].
pub async fn add(shop: &Shop, token: Option<&str>, product: ProductId, lang: Lang) -> Result<()> {
    let owner = owner(shop, token).await?;
    let card = priced_cards(shop, &[product], lang).await?.remove(&product);
    let card = card.ok_or(ServiceError::Rule(FavouriteError::NotFound))?;
    let (now, at) = (Standing::of(&card), shop.clock.now());
    shop.store
        .write(|tx| async move {
            lock_member(&tx, owner).await?;
            let known = find_favourite(&tx, owner, product).await?;
            if known.is_some_and(|row| !row.is_removed) {
                return Ok(());
            }
            if count_favourites(&tx, owner).await? >= MAX_FAVOURITES as u64 {
                return Err(ServiceError::Rule(FavouriteError::Full));
            }
            Ok(put_favourite(&tx, owner, product, now, at).await?)
        })
        .await
}
