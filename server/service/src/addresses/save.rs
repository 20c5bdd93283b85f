//! Adds an address to the book, or changes one.

use super::{Result, owner};
use crate::{ServiceError, Shop};
use domain::address_book::{AddressEntry, AddressError, MAX_ADDRESSES};
use domain::ids::{AddressId, MemberId};
use store::Tx;
use store::member::{
    insert_address, list_addresses, lock_member, set_default_address, update_address,
};

/// Saves an address: the one with that id, or a new one. The first one is the default; `is_default` makes
/// any other the default in its place.
///
/// # Errors
/// [`AddressError::SignedOut`], [`AddressError::Fields`], [`AddressError::Full`],
/// [`AddressError::NotFound`] for one that is somebody else's as for none.
pub async fn save(
    shop: &Shop,
    token: Option<&str>,
    id: Option<AddressId>,
    entry: &AddressEntry,
    is_default: bool,
) -> Result<AddressId> {
    let owner = owner(shop, token).await?;
    let entry = &entry.cleaned();
    let problems = entry.problems();
    if !problems.is_empty() {
        return Err(ServiceError::Rule(AddressError::Fields(problems)));
    }
    shop.store
        .write(|tx| async move {
            lock_member(&tx, owner).await?;
            let is_first = list_addresses(&tx, owner).await?.is_empty();
            let id = match id {
                Some(id) if update_address(&tx, owner, id, entry).await? => id,
                Some(_) => return Err(ServiceError::Rule(AddressError::NotFound)),
                None => add(shop, &tx, owner, entry).await?,
            };
            if is_default || is_first {
                set_default_address(&tx, owner, id).await?;
            }
            Ok(id)
        })
        .await
}

/// Adds an entry while there is room. The member is locked.
pub(super) async fn add(
    shop: &Shop,
    tx: &Tx,
    owner: MemberId,
    entry: &AddressEntry,
) -> Result<AddressId> {
    if list_addresses(tx, owner).await?.len() >= MAX_ADDRESSES {
        return Err(ServiceError::Rule(AddressError::Full));
    }
    Ok(insert_address(tx, owner, entry, shop.clock.now()).await?)
}

/// Makes an address the one that a new order begins with.
///
/// # Errors
/// [`AddressError::SignedOut`], [`AddressError::NotFound`].
pub async fn make_default(shop: &Shop, token: Option<&str>, id: AddressId) -> Result<()> {
    let owner = owner(shop, token).await?;
    shop.store
        .write(|tx| async move {
            lock_member(&tx, owner).await?;
            match set_default_address(&tx, owner, id).await? {
                true => Ok(()),
                // Rolled back: the default so far stays.
                false => Err(ServiceError::Rule(AddressError::NotFound)),
            }
        })
        .await
}
