//! Sessions: where a member is signed in.

use super::bytes;
use crate::cart::TokenHash;
use crate::entity::session;
use crate::{Connection, Result, Tx};
use domain::ids::{MemberId, SessionId};
use domain::time::Timestamp;
use sea_orm::ActiveValue::{NotSet, Set};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};

/// A session to be opened.
#[derive(Clone, Copy)]
pub struct NewSession<'a> {
    /// Hash of its token.
    pub token_hash: &'a TokenHash,
    /// Whose.
    pub member_id: MemberId,
    /// Until when it holds unless it is used.
    pub expires_at: Timestamp,
    /// Whether it outlives the browser.
    pub is_remembered: bool,
    /// What kind of browser and machine.
    pub device: &'a str,
    /// From where: the prefix of the address.
    pub place: &'a str,
}

/// A session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SessionRow {
    /// Id.
    pub id: SessionId,
    /// Whose.
    pub member_id: MemberId,
    /// Since when.
    pub created_at: Timestamp,
    /// When it was last used, give or take some minutes.
    pub seen_at: Timestamp,
    /// Whether it outlives the browser.
    pub is_remembered: bool,
    /// What kind of browser and machine.
    pub device: String,
    /// From where.
    pub place: String,
}

impl From<session::Model> for SessionRow {
    fn from(row: session::Model) -> Self {
        Self {
            id: SessionId(row.id),
            member_id: MemberId(row.member_id),
            created_at: Timestamp(row.created_at),
            seen_at: Timestamp(row.seen_at),
            is_remembered: row.is_remembered,
            device: row.device,
            place: row.place,
        }
    }
}

/// Opens a session.
///
/// # Errors
/// What the database met.
pub async fn insert_session(tx: &Tx, new: &NewSession<'_>, now: Timestamp) -> Result<SessionId> {
    let row = session::ActiveModel {
        id: NotSet,
        token_hash: Set(bytes(new.token_hash)),
        member_id: Set(new.member_id.0),
        created_at: Set(now.0),
        seen_at: Set(now.0),
        expires_at: Set(new.expires_at.0),
        is_remembered: Set(new.is_remembered),
        device: Set(new.device.to_owned()),
        place: Set(new.place.to_owned()),
    };
    Ok(SessionId(session::Entity::insert(row).exec(tx).await?.last_insert_id))
}

/// The session that a token opens now.
///
/// # Errors
/// What the database met.
pub async fn find_session(
    db: &impl Connection,
    token_hash: &TokenHash,
    now: Timestamp,
) -> Result<Option<SessionRow>> {
    let query = session::Entity::find()
        .filter(session::Column::TokenHash.eq(bytes(token_hash)))
        .filter(session::Column::ExpiresAt.gt(now.0));
    Ok(query.one(db).await?.map(SessionRow::from))
}

/// Notes that a session is used; it holds until then.
///
/// # Errors
/// What the database met.
pub async fn touch_session(
    tx: &Tx,
    id: SessionId,
    now: Timestamp,
    expires_at: Timestamp,
) -> Result<()> {
    session::Entity::update_many()
        .col_expr(session::Column::SeenAt, Expr::val(now.0))
        .col_expr(session::Column::ExpiresAt, Expr::val(expires_at.0))
        .filter(session::Column::Id.eq(id.0))
        .exec(tx)
        .await?;
    Ok(())
}

/// Where a member is signed in, the last used first.
///
/// # Errors
/// What the database met.
pub async fn list_sessions(
    db: &impl Connection,
    member: MemberId,
    now: Timestamp,
) -> Result<Vec<SessionRow>> {
    let rows = session::Entity::find()
        .filter(session::Column::MemberId.eq(member.0))
        .filter(session::Column::ExpiresAt.gt(now.0))
        .order_by_desc(session::Column::SeenAt)
        .order_by_desc(session::Column::Id)
        .all(db)
        .await?;
    Ok(rows.into_iter().map(SessionRow::from).collect())
}

/// Ends a session of a member, with what it opened; whether there was one.
///
/// # Errors
/// What the database met.
pub async fn delete_session(tx: &Tx, member: MemberId, id: SessionId) -> Result<bool> {
    let ended = session::Entity::delete_many()
        .filter(session::Column::Id.eq(id.0))
        .filter(session::Column::MemberId.eq(member.0))
        .exec(tx)
        .await?;
    Ok(ended.rows_affected > 0)
}

/// Ends every session of a member but one, or all.
///
/// # Errors
/// What the database met.
pub async fn delete_other_sessions(
    tx: &Tx,
    member: MemberId,
    but: Option<SessionId>,
) -> Result<()> {
    let mut ended = session::Entity::delete_many().filter(session::Column::MemberId.eq(member.0));
    if let Some(kept) = but {
        ended = ended.filter(session::Column::Id.ne(kept.0));
    }
    ended.exec(tx).await?;
    Ok(())
}

/// Deletes sessions that hold no more.
///
/// # Errors
/// What the database met.
pub async fn delete_expired_sessions(tx: &Tx, now: Timestamp) -> Result<()> {
    let old = session::Entity::delete_many().filter(session::Column::ExpiresAt.lte(now.0));
    old.exec(tx).await?;
    Ok(())
}
