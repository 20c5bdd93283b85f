//! A member's address book: every command is for who is signed in, and touches nobody else's.

mod keep;
mod remove;
mod save;

pub use keep::keep;
pub use remove::remove;
pub use save::{make_default, save};

use crate::{ServiceError, Shop, account};
use domain::address_book::{AddressError, SavedAddress};
use domain::ids::MemberId;

type Result<T, E = ServiceError<AddressError>> = std::result::Result<T, E>;

/// The addresses of who is signed in, the default one first; `None` when nobody is.
///
/// # Errors
/// Only unexpected ones.
pub async fn list(shop: &Shop, token: Option<&str>) -> anyhow::Result<Option<Vec<SavedAddress>>> {
    let Some(token) = token else { return Ok(None) };
    let Some(member) = account::find(shop, token).await? else { return Ok(None) };
    Ok(Some(store::member::list_addresses(shop.store.reader(), member.id).await?))
}

/// Whose the session is.
async fn owner(shop: &Shop, token: Option<&str>) -> Result<MemberId> {
    let found = match token {
        Some(token) => account::find(shop, token).await?,
        None => None,
    };
    found.map(|member| member.id).ok_or(ServiceError::Rule(AddressError::SignedOut))
}
