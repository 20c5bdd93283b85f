//! Where a member is signed in: opening a session, who one belongs to, ending some.

use super::{Result, SignedIn, Visitor, letters, take_along};
use crate::secret::{hash, new_session_token, new_token};
use crate::{ServiceError, Shop};
use domain::account::{AccountError, MemberView, SessionView, device};
use domain::ids::{MemberId, SessionId};
use domain::time::{DAY_MS, Timestamp};
use store::member::{
    MemberRow, NewSession, SessionRow, delete_other_sessions, delete_session, find_member,
    find_session, insert_session, list_members_of_device, remember_device, touch_session,
};
use store::{StoreError, Tx};

/// How long a session holds that outlives the browser.
const REMEMBERED_MS: i64 = 30 * DAY_MS;
/// How long any other holds without being used.
const IDLE_MS: i64 = DAY_MS / 2;
/// How exactly it is noted when a session is used: a page view writes nothing, but for the first in a while.
const SEEN_EVERY_MS: i64 = 5 * 60 * 1_000;

/// Who is signed in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    /// Id.
    pub id: MemberId,
    /// The session that says so.
    pub session: SessionId,
    /// Whether that outlives the browser.
    pub is_remembered: bool,
    /// What they show of themselves.
    pub view: MemberView,
}

/// The member whose session a token opens.
///
/// # Errors
/// Only unexpected ones.
pub async fn find(shop: &Shop, token: &str) -> anyhow::Result<Option<Member>> {
    let (now, reader) = (shop.clock.now(), shop.store.reader());
    let Some(session) = find_session(reader, &hash(token), now).await? else { return Ok(None) };
    let Some(member) = find_member(reader, session.member_id).await? else { return Ok(None) };
    if session.seen_at.plus_ms(SEEN_EVERY_MS) <= now {
        let until = expires_at(session.is_remembered, session.created_at, now);
        let noted = shop
            .store
            .write(|tx| async move { touch_session(&tx, session.id, now, until).await })
            .await;
        noted.map_err(|error: StoreError| error)?;
    }
    let view = MemberView {
        name: member.name,
        email: member.email.unwrap_or_default(),
        mobile: member.mobile.unwrap_or_default(),
        is_verified: member.is_verified,
        since: member.created_at,
    };
    let SessionRow { id: session, is_remembered, .. } = session;
    Ok(Some(Member { id: member.id, session, is_remembered, view }))
}

/// Like [`find`], for commands.
///
/// # Errors
/// [`AccountError::SignedOut`].
pub(crate) async fn require(shop: &Shop, token: Option<&str>) -> Result<Member> {
    let found = match token {
        Some(token) => find(shop, token).await?,
        None => None,
    };
    found.ok_or(ServiceError::Rule(AccountError::SignedOut))
}

fn expires_at(is_remembered: bool, created_at: Timestamp, now: Timestamp) -> Timestamp {
    if is_remembered { created_at.plus_ms(REMEMBERED_MS) } else { now.plus_ms(IDLE_MS) }
}

/// How a session is opened.
#[derive(Clone, Copy)]
pub(super) struct Opening {
    /// Whether it outlives the browser.
    pub(super) is_remembered: bool,
    /// Whether the member is told when the browser is not known.
    pub(super) tells: bool,
}

/// Opens a session with a new token, whatever the browser brought along, and ends the one before. The
/// guest's cart and orders come along.
pub(super) async fn open(
    shop: &Shop,
    tx: &Tx,
    member: &MemberRow,
    visitor: Visitor<'_>,
    opening: Opening,
) -> store::Result<SignedIn> {
    let now = shop.clock.now();
    if let Some(before) = visitor.session
        && let Some(session) = find_session(tx, &hash(before), now).await?
    {
        delete_session(tx, session.member_id, session.id).await?;
    }
    let token = new_session_token();
    let device_name = device(visitor.agent);
    let new = NewSession {
        token_hash: &hash(&token),
        member_id: member.id,
        expires_at: expires_at(opening.is_remembered, now, now),
        is_remembered: opening.is_remembered,
        device: &device_name,
        place: visitor.place,
    };
    let session = insert_session(tx, &new, now).await?;
    let device = know_device(tx, member, visitor, opening, &device_name, now).await?;
    let cart = take_along::cart(shop, tx, member.id, session, visitor).await?;
    take_along::orders(tx, member.id, visitor.orders).await?;
    Ok(SignedIn { session: token, is_remembered: opening.is_remembered, device, cart })
}

/// The token by which the browser is known again: the one it has when somebody signed in with it before,
/// else a new one.
async fn know_device(
    tx: &Tx,
    member: &MemberRow,
    visitor: Visitor<'_>,
    opening: Opening,
    device_name: &str,
    now: Timestamp,
) -> store::Result<String> {
    let kept = visitor.device.unwrap_or_default();
    let known = list_members_of_device(tx, &hash(kept)).await?;
    let token = if known.is_empty() { new_token() } else { kept.to_owned() };
    remember_device(tx, &hash(&token), member.id, now).await?;
    if let (true, Some(email)) = (opening.tells && !known.contains(&member.id), &member.email) {
        let to = letters::To { email, name: &member.name, lang: member.lang };
        letters::new_sign_in(tx, to, device_name, now).await?;
    }
    Ok(token)
}

/// Ends the session of a token; nothing when it opens none.
///
/// # Errors
/// Only unexpected ones.
pub async fn sign_out(shop: &Shop, token: &str) -> anyhow::Result<()> {
    let now = shop.clock.now();
    let token_hash = &hash(token);
    let ended = shop
        .store
        .write(|tx| async move {
            if let Some(session) = find_session(&tx, token_hash, now).await? {
                delete_session(&tx, session.member_id, session.id).await?;
            }
            Ok(())
        })
        .await;
    ended.map_err(|error: StoreError| error.into())
}

/// Where the member of a session is signed in, the last used first.
///
/// # Errors
/// [`AccountError::SignedOut`].
pub async fn list_sessions(shop: &Shop, token: Option<&str>) -> Result<Vec<SessionView>> {
    let member = require(shop, token).await?;
    let now = shop.clock.now();
    let rows = store::member::list_sessions(shop.store.reader(), member.id, now).await?;
    let view = |row: SessionRow| SessionView {
        id: row.id.0,
        is_this: row.id == member.session,
        device: row.device,
        place: row.place,
        since: row.created_at,
        seen_at: row.seen_at,
    };
    Ok(rows.into_iter().map(view).collect())
}

/// Ends a session of the same member.
///
/// # Errors
/// [`AccountError::SignedOut`], [`AccountError::NotFound`] for one that is somebody else's as for none.
pub async fn end_session(shop: &Shop, token: Option<&str>, id: SessionId) -> Result<()> {
    let member = require(shop, token).await?;
    let ended =
        shop.store.write(|tx| async move { delete_session(&tx, member.id, id).await }).await?;
    if ended { Ok(()) } else { Err(ServiceError::Rule(AccountError::NotFound)) }
}

/// Ends every session of the same member but this one.
///
/// # Errors
/// [`AccountError::SignedOut`].
pub async fn end_other_sessions(shop: &Shop, token: Option<&str>) -> Result<()> {
    let member = require(shop, token).await?;
    let (id, kept) = (member.id, Some(member.session));
    Ok(shop.store.write(|tx| async move { delete_other_sessions(&tx, id, kept).await }).await?)
}
