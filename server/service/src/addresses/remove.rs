//! Takes an address out of the book.

use super::{Result, owner};
use crate::{ServiceError, Shop};
use domain::address_book::AddressError;
use domain::ids::AddressId;
use store::member::{delete_address, list_addresses, lock_member, set_default_address};

/// Removes an address; when it was the default one, the newest of the others takes its place.
///
/// # Errors
/// [`AddressError::SignedOut`], [`AddressError::NotFound`] for one that is somebody else's as for none.
pub async fn remove(shop: &Shop, token: Option<&str>, id: AddressId) -> Result<()> {
    let owner = owner(shop, token).await?;
    shop.store
        .write(|tx| async move {
            lock_member(&tx, owner).await?;
            if !delete_address(&tx, owner, id).await? {
                return Err(ServiceError::Rule(AddressError::NotFound));
            }
            let left = list_addresses(&tx, owner).await?;
            let has_default = left.iter().any(|saved| saved.is_default);
            if let (false, Some(newest)) = (has_default, left.first()) {
                set_default_address(&tx, owner, newest.id).await?;
            }
            Ok(())
        })
        .await
}
