//! Orders in presale: their frozen terms, and which of them a job has to look after. What follows from
//! these, `service` says.

use crate::entity::{order, order_presale, payment};
use crate::order::corrupt;
use crate::query::{equal, rows};
use crate::{Connection, Result, Tx};
use domain::ids::OrderId;
use domain::money::Money;
use domain::order::OrderState;
use domain::payment::{PaymentPart, PaymentState};
use domain::presale::{Plan, PresaleBrief};
use domain::time::Timestamp;
use sea_orm::ActiveValue::Set;
use sea_orm::sea_query::{Expr, Order, Query, SelectStatement};
use sea_orm::{ColumnTrait, EntityTrait, FromQueryResult, QueryFilter, QuerySelect};

/// Writes what of an order is paid when.
///
/// # Errors
/// What the database met.
pub async fn insert_presale(
    tx: &Tx,
    order_id: OrderId,
    plan: &Plan,
    refunds_deposit: bool,
) -> Result<()> {
    let row = order_presale::ActiveModel {
        order_id: Set(order_id.0),
        deposit: Set(plan.deposit.0),
        worth: Set(plan.worth.0),
        balance: Set(plan.balance.0),
        balance_from: Set(plan.terms.balance_from.0),
        balance_until: Set(plan.terms.balance_until.0),
        ships_from: Set(plan.terms.ships_from.0),
        refunds_deposit: Set(refunds_deposit),
        told_at: Set(None),
    };
    order_presale::Entity::insert(row).exec_without_returning(tx).await?;
    Ok(())
}

/// The presale of an order; nothing for any other.
///
/// # Errors
/// What the database met.
pub async fn find_presale(db: &impl Connection, id: OrderId) -> Result<Option<PresaleBrief>> {
    let Some(row) = order_presale::Entity::find_by_id(id.0).one(db).await? else {
        return Ok(None);
    };
    let state: Option<String> = payment::Entity::find()
        .select_only()
        .column(payment::Column::State)
        .filter(payment::Column::OrderId.eq(id.0))
        .filter(payment::Column::Part.eq(PaymentPart::Deposit.code()))
        .into_tuple()
        .one(db)
        .await?;
    let state = state.unwrap_or_default();
    Ok(Some(PresaleBrief {
        deposit: Money(row.deposit),
        worth: Money(row.worth),
        balance: Money(row.balance),
        balance_from: Timestamp(row.balance_from),
        balance_until: Timestamp(row.balance_until),
        ships_from: Timestamp(row.ships_from),
        refunds_deposit: row.refunds_deposit,
        deposit_state: PaymentState::from_code(&state)
            .ok_or_else(|| corrupt("payments.state", &state))?,
    }))
}

/// Orders whose balance did not come in its window, those that have waited longest first.
///
/// # Errors
/// What the database met.
pub async fn list_balances_over(
    db: &impl Connection,
    now: Timestamp,
    limit: u64,
) -> Result<Vec<OrderId>> {
    let mut select = deposited(order_presale::Column::BalanceUntil, limit);
    select.and_where(order_presale::Column::BalanceUntil.lte(now.0));
    ids(db, &select).await
}

/// Orders whose balance can be paid and whose buyers were not told, those that can be paid longest first.
///
/// # Errors
/// What the database met.
pub async fn list_balances_due(
    db: &impl Connection,
    now: Timestamp,
    limit: u64,
) -> Result<Vec<OrderId>> {
    let mut select = deposited(order_presale::Column::BalanceFrom, limit);
    select
        .and_where(order_presale::Column::BalanceFrom.lte(now.0))
        .and_where(order_presale::Column::BalanceUntil.gt(now.0))
        .and_where(order_presale::Column::ToldAt.is_null());
    ids(db, &select).await
}

/// Notes that the buyer is told that the balance can be paid; `false` when that was noted before.
///
/// # Errors
/// What the database met.
pub async fn mark_balance_told(tx: &Tx, id: OrderId, now: Timestamp) -> Result<bool> {
    let update = order_presale::Entity::update_many()
        .col_expr(order_presale::Column::ToldAt, Expr::val(now.0))
        .filter(order_presale::Column::OrderId.eq(id.0))
        .filter(order_presale::Column::ToldAt.is_null());
    Ok(update.exec(tx).await?.rows_affected == 1)
}

fn deposited(first: order_presale::Column, limit: u64) -> SelectStatement {
    let mut select = Query::select();
    select
        .expr(order_presale::Column::OrderId.into_expr())
        .from(order_presale::Entity)
        .inner_join(order::Entity, equal(order::Column::Id, order_presale::Column::OrderId))
        .and_where(order::Column::State.eq(OrderState::Deposited.code()))
        .order_by(first.as_column_ref(), Order::Asc)
        .order_by(order_presale::Column::OrderId.as_column_ref(), Order::Asc)
        .limit(limit);
    select
}

async fn ids(db: &impl Connection, select: &SelectStatement) -> Result<Vec<OrderId>> {
    #[derive(FromQueryResult)]
    struct Row {
        order_id: i64,
    }
    let found = rows::<Row>(db, select).await?;
    Ok(found.into_iter().map(|row| OrderId(row.order_id)).collect())
}
