//! Whether a product can be bought at all: the one figure of stock that shelves are sorted by.

use super::changes::mark_changed;
use crate::entity::{product, stock_level, variant};
use crate::query::{equal, exists};
use crate::{Connection, Result, Tx};
use domain::ids::ProductId;
use sea_orm::ColumnTrait;
use sea_orm::sea_query::{Expr, LockType, Order, Query};
use sea_orm::{DbBackend, sea_query::ExprTrait};

/// Writes anew whether each of these products has a variant that can be bought.
///
/// To be called in the transaction that changed stock, after it did, when a variant became sold out
/// or available again. The products are locked first, in the order of their ids: of two
/// transactions that each sell the last unit of another variant of one product, the second waits
/// and sees what the first did, so the product is not left marked as available.
///
/// # Errors
/// What the database met; [`crate::StoreError::Busy`] when the lock led to a deadlock.
pub async fn refresh_availability(tx: &Tx, products: &[ProductId]) -> Result<()> {
    if products.is_empty() {
        return Ok(());
    }
    let ids = || products.iter().map(|id| id.0);
    if tx.get_database_backend() == DbBackend::Postgres {
        let mut lock = Query::select();
        lock.expr(product::Column::Id.into_expr())
            .from(product::Entity)
            .and_where(product::Column::Id.is_in(ids()))
            .order_by(product::Column::Id, Order::Asc)
            .lock(LockType::Update);
        tx.query_all(&lock).await?;
    }
    let mut can_be_bought = Query::select();
    can_be_bought
        .expr(Expr::val(1))
        .from(variant::Entity)
        .inner_join(stock_level::Entity, equal(stock_level::Column::VariantId, variant::Column::Id))
        .and_where(equal(variant::Column::ProductId, product::Column::Id))
        .and_where(
            Expr::col(stock_level::Column::OnHand.as_column_ref())
                .gt(Expr::col(stock_level::Column::Allocated.as_column_ref())),
        );
    let mut update = Query::update();
    update
        .table(product::Entity)
        .value(product::Column::InStock, exists(can_be_bought))
        .and_where(product::Column::Id.is_in(ids()));
    tx.execute(&update).await?;
    let changed: Vec<i64> = ids().collect();
    mark_changed(tx, &changed).await
}
