//! Tokens that open an order for who tracked it, beside the one that its placing gave out.

use crate::cart::TokenHash;
use crate::entity::order_access;
use crate::{Connection, Result, Tx};
use domain::ids::OrderId;
use domain::time::Timestamp;
use sea_orm::ActiveValue::Set;
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

/// Deletes the tokens that open nothing any more; how many.
pub async fn delete_expired_access(tx: &Tx, now: Timestamp) -> Result<u64> {
    let expired =
        order_access::Entity::delete_many().filter(order_access::Column::ExpiresAt.lte(now.0));
    Ok(expired.exec(tx).await?.rows_affected)
}
