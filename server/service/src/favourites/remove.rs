//! Takes a product off the favourites, puts it back, and sets what its owner wants to hear of it.

use super::{Result, owner};
use crate::{ServiceError, Shop};
use domain::favourite::{FavouriteError, MAX_FAVOURITES};
use domain::ids::ProductId;
use store::favourite::{count_favourites, find_favourite, set_removed};
use store::member::lock_member;

fn found(is_there: bool) -> Result<()> {
    if is_there { Ok(()) } else { Err(ServiceError::Rule(FavouriteError::NotFound)) }
}

/// Takes a product off the list; [`restore`] puts it back as it was, for a day.
///
/// # Errors
/// [`FavouriteError::SignedOut`], [`FavouriteError::NotFound`].
pub async fn remove(shop: &Shop, token: Option<&str>, product: ProductId) -> Result<()> {
    let owner = owner(shop, token).await?;
    let at = Some(shop.clock.now());
    let write = shop.store.write(|tx| async move { set_removed(&tx, owner, product, at).await });
    found(write.await?)
}

/// Puts back what was taken off the list.
///
/// # Errors
/// [`FavouriteError::SignedOut`], [`FavouriteError::NotFound`], [`FavouriteError::Full`].
pub async fn restore(shop: &Shop, token: Option<&str>, product: ProductId) -> Result<()> {
    let owner = owner(shop, token).await?;
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
            found(set_removed(&tx, owner, product, None).await?)
        })
        .await
}

/// Sets which letters the owner of a favourite wants.
///
/// # Errors
/// [`FavouriteError::SignedOut`], [`FavouriteError::NotFound`].
pub async fn set_notices(
    shop: &Shop,
    token: Option<&str>,
    product: ProductId,
    restock: bool,
    drop: bool,
) -> Result<()> {
    let owner = owner(shop, token).await?;
    let write = shop.store.write(|tx| async move {
        store::favourite::set_notices(&tx, owner, product, restock, drop).await
    });
    found(write.await?)
}
