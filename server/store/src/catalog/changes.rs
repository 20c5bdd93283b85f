//! Which products have changed, for those who keep a picture of the catalogue of their own.
//!
//! Places are counted when a row is written and seen when its transaction ends, so that a lower one
//! may turn up after a higher one: a follower has to look back a while.

use crate::entity::product_change::{ActiveModel, Column, Entity};
use crate::insert::insert_all;
use crate::query::{row, rows};
use crate::{Connection, Result, Tx};
use sea_orm::ActiveValue::{NotSet, Set};
use sea_orm::sea_query::{Func, Order, Query};
use sea_orm::{ColumnTrait, EntityTrait, FromQueryResult, QueryFilter};

/// A change that was seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, FromQueryResult)]
pub struct Change {
    /// Its place.
    pub id: i64,
    /// The product.
    pub product_id: i64,
}

/// The changes that are kept.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct KeptChanges {
    /// The lowest place; 0 when there are none.
    pub oldest: i64,
    /// The highest place; 0 when there are none.
    pub newest: i64,
}

/// Writes down that products have changed. To be called in the transaction that changed them.
///
/// # Errors
/// What the database met.
pub async fn mark_changed(tx: &Tx, products: &[i64]) -> Result<()> {
    let rows = products.iter().map(|id| ActiveModel { id: NotSet, product_id: Set(*id) });
    insert_all(tx, rows.collect()).await
}

/// The changes after a place, at most `limit` of them.
///
/// # Errors
/// What the database met.
pub async fn list_changes(db: &impl Connection, after: i64, limit: u64) -> Result<Vec<Change>> {
    let mut select = Query::select();
    select
        .columns([Column::Id, Column::ProductId])
        .from(Entity)
        .and_where(Column::Id.gt(after))
        .order_by(Column::Id, Order::Asc)
        .limit(limit);
    rows(db, &select).await
}

/// Which changes are kept.
///
/// # Errors
/// What the database met.
pub async fn kept_changes(db: &impl Connection) -> Result<KeptChanges> {
    #[derive(FromQueryResult)]
    struct Ends {
        oldest: Option<i64>,
        newest: Option<i64>,
    }
    let mut select = Query::select();
    select
        .expr_as(Func::min(Column::Id.into_expr()), "oldest")
        .expr_as(Func::max(Column::Id.into_expr()), "newest")
        .from(Entity);
    let ends: Option<Ends> = row(db, &select).await?;
    let ends = ends.map(|ends| (ends.oldest.unwrap_or(0), ends.newest.unwrap_or(0)));
    let (oldest, newest) = ends.unwrap_or_default();
    Ok(KeptChanges { oldest, newest })
}

/// Forgets the changes up to a place; a follower that has not come so far starts anew.
///
/// # Errors
/// What the database met.
pub async fn forget_changes(tx: &Tx, up_to: i64) -> Result<u64> {
    let gone = Entity::delete_many().filter(Column::Id.lte(up_to)).exec(tx).await?;
    Ok(gone.rows_affected)
}
