//! Links that were sent to an address: who opens one has the mailbox.

use super::bytes;
use crate::cart::TokenHash;
use crate::entity::member_link;
use crate::{Connection, Result, Tx};
use domain::ids::MemberId;
use domain::time::Timestamp;
use sea_orm::ActiveValue::{NotSet, Set};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

/// What a link allows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// To open an account.
    Register,
    /// To set a new password.
    Reset,
}

impl Purpose {
    const fn code(self) -> &'static str {
        match self {
            Self::Register => "register",
            Self::Reset => "reset",
        }
    }
}

/// A link to be sent.
#[derive(Clone, Copy)]
pub struct NewLink<'a> {
    /// What it allows.
    pub purpose: Purpose,
    /// Whose; none opens an account.
    pub member_id: Option<MemberId>,
    /// Where it goes to.
    pub address: &'a str,
    /// Hash of its token.
    pub token_hash: &'a TokenHash,
    /// What the account is to be; else empty.
    pub detail: &'a str,
    /// Until when it holds.
    pub expires_at: Timestamp,
}

/// A link that holds.
#[derive(Clone)]
pub struct LinkRow {
    /// Id.
    pub id: i64,
    /// Whose; none opens an account.
    pub member_id: Option<MemberId>,
    /// Where it was sent to.
    pub address: String,
    /// What the account is to be; else empty.
    pub detail: String,
}

/// Keeps a link.
///
/// # Errors
/// What the database met.
pub async fn insert_link(tx: &Tx, new: &NewLink<'_>, now: Timestamp) -> Result<()> {
    let row = member_link::ActiveModel {
        id: NotSet,
        purpose: Set(new.purpose.code().to_owned()),
        member_id: Set(new.member_id.map(|member| member.0)),
        address: Set(new.address.to_owned()),
        token_hash: Set(bytes(new.token_hash)),
        detail: Set(new.detail.to_owned()),
        created_at: Set(now.0),
        expires_at: Set(new.expires_at.0),
        used_at: Set(None),
    };
    member_link::Entity::insert(row).exec_without_returning(tx).await?;
    Ok(())
}

/// The link of a token that holds now for that.
///
/// # Errors
/// What the database met.
pub async fn find_link(
    db: &impl Connection,
    purpose: Purpose,
    token_hash: &TokenHash,
    now: Timestamp,
) -> Result<Option<LinkRow>> {
    let found = member_link::Entity::find()
        .filter(member_link::Column::TokenHash.eq(bytes(token_hash)))
        .filter(member_link::Column::Purpose.eq(purpose.code()))
        .filter(member_link::Column::ExpiresAt.gt(now.0))
        .filter(member_link::Column::UsedAt.is_null())
        .one(db)
        .await?;
    Ok(found.map(|row| LinkRow {
        id: row.id,
        member_id: row.member_id.map(MemberId),
        address: row.address,
        detail: row.detail,
    }))
}

/// Uses a link up; false when somebody else was first.
///
/// # Errors
/// What the database met.
pub async fn use_link(tx: &Tx, id: i64, now: Timestamp) -> Result<bool> {
    let used = member_link::Entity::update_many()
        .col_expr(member_link::Column::UsedAt, Expr::val(now.0))
        // What it held is a secret, and of no use any more.
        .col_expr(member_link::Column::Detail, Expr::val(""))
        .filter(member_link::Column::Id.eq(id))
        .filter(member_link::Column::UsedAt.is_null())
        .exec(tx)
        .await?;
    Ok(used.rows_affected > 0)
}

/// Deletes a member's links for a purpose.
///
/// # Errors
/// What the database met.
pub async fn delete_links_of(tx: &Tx, member: MemberId, purpose: Purpose) -> Result<()> {
    member_link::Entity::delete_many()
        .filter(member_link::Column::MemberId.eq(member.0))
        .filter(member_link::Column::Purpose.eq(purpose.code()))
        .exec(tx)
        .await?;
    Ok(())
}

/// Deletes links that hold no more.
///
/// # Errors
/// What the database met.
pub async fn delete_old_links(tx: &Tx, now: Timestamp) -> Result<()> {
    let old = member_link::Entity::delete_many().filter(member_link::Column::ExpiresAt.lte(now.0));
    old.exec(tx).await?;
    Ok(())
}
