//! Sets a forgotten password anew, by a link to the account's address.

use super::attempts::{Counted, FORMS, MAIL, count, count_one};
use super::session::{Opening, open};
use super::{Result, SignedIn, Visitor, common, letters};
use crate::secret::{hash, new_session_token};
use crate::{ServiceError, Shop};
use domain::account::{AccountError, Field, Problem, SignInName, device, password};
use store::member::{
    MemberRow, NewLink, Purpose, delete_links_of, delete_other_sessions, find_link, find_member,
    find_member_by, insert_link, set_password, use_link, verify_email,
};
use store::{StoreError, Tx};

/// How long the link holds: an hour.
const LINK_MS: i64 = 60 * 60 * 1_000;

/// Sends a link to the address of the account with that name. The answer is the same when there is none, and
/// so is nearly all of the work.
///
/// # Errors
/// [`AccountError::Fields`] when the name can't be one, [`AccountError::Wait`].
pub async fn ask_reset(shop: &Shop, name: &str, visitor: Visitor<'_>) -> Result<()> {
    let Some(name) = &SignInName::parse(name) else {
        let problem = if name.trim().is_empty() { Problem::Missing } else { Problem::Malformed };
        return Err(ServiceError::Rule(AccountError::Fields(vec![(Field::SignInName, problem)])));
    };
    count(shop, &[Counted::new(&["forms", visitor.place], FORMS)]).await?;
    Ok(shop.store.write(|tx| async move { send(shop, &tx, name).await }).await?)
}

async fn send(shop: &Shop, tx: &Tx, name: &SignInName) -> store::Result<()> {
    let now = shop.clock.now();
    if count_one(tx, Counted::new(&["mail", name.as_str()], MAIL), now).await? > 0 {
        return Ok(());
    }
    let member = find_member_by(tx, name).await?;
    let (token, until) = (new_session_token(), now.plus_ms(LINK_MS));
    // Without an account the link is kept too, and leads to nobody.
    let link = NewLink {
        purpose: Purpose::Reset,
        member_id: member.as_ref().map(|member| member.id),
        address: name.as_str(),
        token_hash: &hash(&token),
        detail: "",
        expires_at: until,
    };
    insert_link(tx, &link, now).await?;
    let Some(MemberRow { name, email: Some(email), lang, .. }) = &member else { return Ok(()) };
    letters::reset(tx, letters::To { email, name, lang: *lang }, &token, until, now).await
}

/// Sets the password of a link's account, ends every session of it and opens a new one.
///
/// # Errors
/// [`AccountError::Fields`], [`AccountError::LinkGone`].
pub async fn reset(shop: &Shop, token: &str, new: &str, visitor: Visitor<'_>) -> Result<SignedIn> {
    let gone = || ServiceError::Rule(AccountError::LinkGone);
    let reader = shop.store.reader();
    let found = find_link(reader, Purpose::Reset, &hash(token), shop.clock.now()).await?;
    let link = found.ok_or_else(gone)?;
    let member = match link.member_id {
        Some(id) => find_member(reader, id).await?,
        None => None,
    };
    let member = &member.ok_or_else(gone)?;
    let mut problems: Vec<_> =
        password::problem(new).map(|problem| (Field::Password, problem)).into_iter().collect();
    let email = member.email.as_deref().unwrap_or_default();
    common::check(&mut problems, new, &[&member.name, email]);
    if !problems.is_empty() {
        return Err(ServiceError::Rule(AccountError::Fields(problems)));
    }
    let new_hash = &shop.passwords.hash(new).await?;
    let now = shop.clock.now();
    let done: Option<SignedIn> = shop
        .store
        .write(|tx| async move {
            if !use_link(&tx, link.id, now).await? {
                return Ok(None);
            }
            set_password(&tx, member.id, new_hash, now).await?;
            verify_email(&tx, member.id, now).await?;
            delete_links_of(&tx, member.id, Purpose::Reset).await?;
            delete_other_sessions(&tx, member.id, None).await?;
            if let Some(email) = &member.email {
                let to = letters::To { email, name: &member.name, lang: member.lang };
                letters::password_changed(&tx, to, &device(visitor.agent), now).await?;
            }
            let opening = Opening { is_remembered: false, tells: false };
            Ok::<_, StoreError>(Some(open(shop, &tx, member, visitor, opening).await?))
        })
        .await?;
    done.ok_or_else(gone)
}
