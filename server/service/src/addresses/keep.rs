//! Keeps the address of an order in the book of who placed it.

use super::{owner, save};
use crate::{ServiceError, Shop};
use domain::address_book::{AddressEntry, AddressError};
use store::member::{list_addresses, lock_member, set_default_address};

/// Adds an address that is not in the book yet. What can't be kept (one that is not whole, as for a pick-up,
/// a full book, nobody signed in) is left out in silence: the order stands without it.
///
/// # Errors
/// Only unexpected ones.
pub async fn keep(shop: &Shop, token: Option<&str>, entry: &AddressEntry) -> anyhow::Result<()> {
    let entry = &entry.cleaned();
    if !entry.problems().is_empty() {
        return Ok(());
    }
    let kept = async {
        let owner = owner(shop, token).await?;
        shop.store
            .write(|tx| async move {
                lock_member(&tx, owner).await?;
                let book = list_addresses(&tx, owner).await?;
                if book.iter().any(|saved| saved.entry == *entry) {
                    return Ok(());
                }
                let id = save::add(shop, &tx, owner, entry).await?;
                if book.is_empty() {
                    set_default_address(&tx, owner, id).await?;
                }
                Ok(())
            })
            .await
    };
    match kept.await {
        Ok(()) | Err(ServiceError::Rule(AddressError::Full | AddressError::SignedOut)) => Ok(()),
        Err(ServiceError::Rule(rule)) => Err(rule.into()),
        Err(ServiceError::Unexpected(error)) => Err(error),
    }
}
