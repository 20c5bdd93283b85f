//! Tokens that open an order beside the one that its placing gave out: for who tracked it, and for the
//! member whose it is.

use crate::cart::TokenHash;
use crate::entity::{order, order_access, session};
use crate::query::equal;
use crate::{Connection, Result, Tx};
use domain::ids::OrderId;
use domain::time::Timestamp;
use sea_orm::ActiveValue::Set;
use sea_orm::sea_query::Query;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QuerySelect};

/// Lets a token open an order until a moment.
pub async fn grant_access(
    tx: &Tx,
    order_id: OrderId,
    token_hash: &TokenHash,
    expires_at: Timestamp,
) -> Result<()> {
    let row = order_access::ActiveModel {
        token_hash: Set(token_hash.to_vec()),
        order_id: Set(order_id.0),
        expires_at: Set(expires_at.0),
    };
    order_access::Entity::insert(row).exec_without_returning(tx).await?;
    Ok(())
}

/// Whether such a token opens an order now.
pub async fn has_access(
    db: &impl Connection,
    order_id: OrderId,
    token_hash: &TokenHash,
    now: Timestamp,
) -> Result<bool> {
    let query = order_access::Entity::find()
        .select_only()
        .column(order_access::Column::OrderId)
        .filter(order_access::Column::TokenHash.eq(token_hash.to_vec()))
        .filter(order_access::Column::OrderId.eq(order_id.0))
        .filter(order_access::Column::ExpiresAt.gt(now.0));
    Ok(query.into_tuple::<i64>().one(db).await?.is_some())
}

/// Whether a token is that of a session, holding now, of the member whose order it is.
///
/// # Errors
/// What the database met.
pub async fn is_own(
    db: &impl Connection,
    order_id: OrderId,
    token_hash: &TokenHash,
    now: Timestamp,
) -> Result<bool> {
    let mut select = Query::select();
    select
        .column((order::Entity, order::Column::Id))
        .from(order::Entity)
        .inner_join(session::Entity, equal(session::Column::MemberId, order::Column::MemberId))
        .and_where(order::Column::Id.eq(order_id.0))
        .and_where(session::Column::TokenHash.eq(token_hash.to_vec()))
        .and_where(session::Column::ExpiresAt.gt(now.0));
    Ok(db.query_one(&select).await?.is_some())
}

/// Deletes the tokens that open nothing any more; how many.
pub async fn delete_expired_access(tx: &Tx, now: Timestamp) -> Result<u64> {
    let expired =
        order_access::Entity::delete_many().filter(order_access::Column::ExpiresAt.lte(now.0));
    Ok(expired.exec(tx).await?.rows_affected)
}
