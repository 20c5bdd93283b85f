//! Changes the password of who is signed in.

use super::attempts::{Counted, DEVICE, count};
use super::session::{Opening, open, require};
use super::{Result, SignedIn, Visitor, common, letters};
use crate::{ServiceError, Shop};
use domain::account::{AccountError, Field, device, password};
use store::StoreError;
use store::member::{
    Purpose, clear_attempts, delete_links_of, delete_other_sessions, find_member, set_password,
};

/// Sets a new password for who knows the old one; every session ends, and this browser gets a new one.
///
/// # Errors
/// [`AccountError::SignedOut`], [`AccountError::Fields`], [`AccountError::Wrong`] for another old password,
/// [`AccountError::Wait`].
pub async fn change_password(
    shop: &Shop,
    old: &str,
    new: &str,
    visitor: Visitor<'_>,
) -> Result<SignedIn> {
    let signed_in = require(shop, visitor.session).await?;
    let signed_out = || ServiceError::Rule(AccountError::SignedOut);
    let found = find_member(shop.store.reader(), signed_in.id).await?;
    let member = &found.ok_or_else(signed_out)?;
    let mut problems: Vec<_> =
        password::problem(new).map(|problem| (Field::Password, problem)).into_iter().collect();
    let email = member.email.as_deref().unwrap_or_default();
    common::check(&mut problems, new, &[&member.name, email]);
    if !problems.is_empty() {
        return Err(ServiceError::Rule(AccountError::Fields(problems)));
    }
    let counted = Counted::new(&["password", &member.id.0.to_string()], DEVICE);
    count(shop, &[counted]).await?;
    if !shop.passwords.is_same(old, member.password_hash.as_deref()).await? {
        return Err(ServiceError::Rule(AccountError::Wrong));
    }
    let new_hash = &shop.passwords.hash(new).await?;
    let now = shop.clock.now();
    let opening = Opening { is_remembered: signed_in.is_remembered, tells: false };
    let done = shop.store.write(|tx| async move {
        clear_attempts(&tx, &counted.key).await?;
        set_password(&tx, member.id, new_hash, now).await?;
        // A link that somebody asked for before would undo it.
        delete_links_of(&tx, member.id, Purpose::Reset).await?;
        delete_other_sessions(&tx, member.id, None).await?;
        if let Some(email) = &member.email {
            let to = letters::To { email, name: &member.name, lang: member.lang };
            letters::password_changed(&tx, to, &device(visitor.agent), now).await?;
        }
        open(shop, &tx, member, visitor, opening).await
    });
    Ok(done.await.map_err(|error: StoreError| error)?)
}
