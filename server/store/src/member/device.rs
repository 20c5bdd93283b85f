//! Attempts that are counted against guessing, and browsers on which a member has signed in before.

use super::bytes;
use crate::cart::TokenHash;
use crate::entity::{known_device, sign_in_attempt};
use crate::query::to_u32;
use crate::{Connection, Result, Tx};
use domain::ids::MemberId;
use domain::time::Timestamp;
use sea_orm::ActiveValue::{NotSet, Set};
use sea_orm::sea_query::{Expr, ExprTrait, OnConflict};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QuerySelect, QueryTrait};

/// Attempts under a key, and when the last was. Locks the key until the transaction ends.
///
/// # Errors
/// What the database met.
pub async fn lock_attempts(tx: &Tx, key_hash: &TokenHash) -> Result<(u32, Timestamp)> {
    use sign_in_attempt::Column::{Failures, KeyHash};
    let row = sign_in_attempt::ActiveModel {
        key_hash: Set(bytes(key_hash)),
        failures: Set(0),
        last_at: Set(0),
    };
    // The row is made first and then written to, so that two at once wait for each other.
    let mut insert = sign_in_attempt::Entity::insert(row).into_query();
    insert.on_conflict(OnConflict::column(KeyHash).do_nothing().to_owned());
    tx.execute(&insert).await?;
    let locked = sign_in_attempt::Entity::update_many()
        .col_expr(Failures, Expr::col(Failures).add(0))
        .filter(KeyHash.eq(bytes(key_hash)))
        .exec_with_returning(tx)
        .await?;
    let row = locked.first();
    Ok(row.map_or((0, Timestamp(0)), |row| (to_u32(row.failures), Timestamp(row.last_at))))
}

/// Sets how many attempts there are under a key, the last now.
///
/// # Errors
/// What the database met.
pub async fn set_attempts(
    tx: &Tx,
    key_hash: &TokenHash,
    attempts: u32,
    now: Timestamp,
) -> Result<()> {
    use sign_in_attempt::Column::{Failures, KeyHash, LastAt};
    sign_in_attempt::Entity::update_many()
        .col_expr(Failures, Expr::val(i64::from(attempts)))
        .col_expr(LastAt, Expr::val(now.0))
        .filter(KeyHash.eq(bytes(key_hash)))
        .exec(tx)
        .await?;
    Ok(())
}

/// Takes an attempt back that was none: who it was knew the password.
///
/// # Errors
/// What the database met.
pub async fn take_back_attempt(tx: &Tx, key_hash: &TokenHash) -> Result<()> {
    use sign_in_attempt::Column::{Failures, KeyHash};
    sign_in_attempt::Entity::update_many()
        .col_expr(Failures, Expr::col(Failures).sub(1))
        .filter(KeyHash.eq(bytes(key_hash)))
        .filter(Failures.gt(0))
        .exec(tx)
        .await?;
    Ok(())
}

/// Forgets the attempts under a key.
///
/// # Errors
/// What the database met.
pub async fn clear_attempts(tx: &Tx, key_hash: &TokenHash) -> Result<()> {
    sign_in_attempt::Entity::delete_by_id(bytes(key_hash)).exec(tx).await?;
    Ok(())
}

/// Forgets attempts of which the last was before a moment.
///
/// # Errors
/// What the database met.
pub async fn delete_old_attempts(tx: &Tx, before: Timestamp) -> Result<()> {
    let old =
        sign_in_attempt::Entity::delete_many().filter(sign_in_attempt::Column::LastAt.lt(before.0));
    old.exec(tx).await?;
    Ok(())
}

/// Who has signed in before on the browser that keeps a token.
///
/// # Errors
/// What the database met.
pub async fn list_members_of_device(
    db: &impl Connection,
    token_hash: &TokenHash,
) -> Result<Vec<MemberId>> {
    let query = known_device::Entity::find()
        .select_only()
        .column(known_device::Column::MemberId)
        .filter(known_device::Column::TokenHash.eq(bytes(token_hash)));
    let found: Vec<i64> = query.into_tuple().all(db).await?;
    Ok(found.into_iter().map(MemberId).collect())
}

/// Notes that a member signed in on the browser that keeps a token.
///
/// # Errors
/// What the database met.
pub async fn remember_device(
    tx: &Tx,
    token_hash: &TokenHash,
    member: MemberId,
    now: Timestamp,
) -> Result<()> {
    use known_device::Column::{MemberId as Whose, SeenAt, TokenHash as Hash};
    let row = known_device::ActiveModel {
        id: NotSet,
        token_hash: Set(bytes(token_hash)),
        member_id: Set(member.0),
        created_at: Set(now.0),
        seen_at: Set(now.0),
    };
    let seen = OnConflict::columns([Hash, Whose]).update_column(SeenAt).to_owned();
    known_device::Entity::insert(row).on_conflict(seen).exec_without_returning(tx).await?;
    Ok(())
}

/// Forgets browsers that nobody signed in on since a moment.
///
/// # Errors
/// What the database met.
pub async fn delete_old_devices(tx: &Tx, before: Timestamp) -> Result<()> {
    let old = known_device::Entity::delete_many().filter(known_device::Column::SeenAt.lt(before.0));
    old.exec(tx).await?;
    Ok(())
}
