//! Payments and refunds of orders. Who is asked for the money, `service` knows.

use crate::entity::{order, payment, refund};
use crate::order::corrupt;
use crate::{Connection, Result, Tx};
use domain::checkout::PaymentMethod;
use domain::ids::OrderId;
use domain::money::{Currency, Money};
use domain::payment::{PaymentPart, PaymentState};
use domain::time::Timestamp;
use sea_orm::ActiveValue::{NotSet, Set};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use std::collections::HashMap;

/// State of a refund whose money is still with the shop.
const DUE: &str = "due";
/// State of one whose money is gone.
const PAID: &str = "paid";

/// A payment to be written.
#[derive(Clone, Copy, Debug)]
pub struct NewPayment {
    /// Which part of the order's total.
    pub part: PaymentPart,
    /// How.
    pub method: PaymentMethod,
    /// How much.
    pub amount: Money,
    /// In which currency.
    pub currency: Currency,
    /// Now.
    pub created_at: Timestamp,
}

/// A payment of an order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PaymentRow {
    /// Its id.
    pub id: i64,
    /// Which part of the order's total.
    pub part: PaymentPart,
    /// Where it stands.
    pub state: PaymentState,
    /// How much.
    pub amount: Money,
}

/// Writes that money is awaited.
pub async fn insert_payment(tx: &Tx, order_id: OrderId, new: NewPayment) -> Result<()> {
    let row = payment::ActiveModel {
        id: NotSet,
        order_id: Set(order_id.0),
        part: Set(new.part.code().to_owned()),
        method: Set(new.method.code().to_owned()),
        state: Set(PaymentState::Awaited.code().to_owned()),
        amount: Set(new.amount.0),
        currency: Set(new.currency.code().to_owned()),
        created_at: Set(new.created_at.0),
        settled_at: Set(None),
    };
    payment::Entity::insert(row).exec_without_returning(tx).await?;
    Ok(())
}

/// The payments of an order, in the order they were asked for.
pub async fn list_payments(tx: &Tx, order_id: OrderId) -> Result<Vec<PaymentRow>> {
    use payment::Column::{Amount, Id, Part, State};
    let rows: Vec<(i64, String, String, i64)> = payment::Entity::find()
        .select_only()
        .columns([Id, Part, State, Amount])
        .filter(payment::Column::OrderId.eq(order_id.0))
        .order_by_asc(Id)
        .into_tuple()
        .all(tx)
        .await?;
    rows.into_iter()
        .map(|(id, part, state, amount)| {
            let part =
                PaymentPart::from_code(&part).ok_or_else(|| corrupt("payments.part", &part))?;
            let state =
                PaymentState::from_code(&state).ok_or_else(|| corrupt("payments.state", &state))?;
            Ok(PaymentRow { id, part, state, amount: Money(amount) })
        })
        .collect()
}

/// Moves a payment to a state that ends the waiting for it.
pub async fn settle(tx: &Tx, payment_id: i64, state: PaymentState, now: Timestamp) -> Result<()> {
    payment::Entity::update_many()
        .col_expr(payment::Column::State, Expr::val(state.code()))
        .col_expr(payment::Column::SettledAt, Expr::val(now.0))
        .filter(payment::Column::Id.eq(payment_id))
        .exec(tx)
        .await?;
    Ok(())
}

/// Writes that money must go back.
pub async fn insert_refund(
    tx: &Tx,
    payment: PaymentRow,
    reason: &str,
    now: Timestamp,
) -> Result<()> {
    let row = refund::ActiveModel {
        id: NotSet,
        payment_id: Set(payment.id),
        state: Set(DUE.to_owned()),
        amount: Set(payment.amount.0),
        reason: Set(reason.to_owned()),
        created_at: Set(now.0),
        settled_at: Set(None),
    };
    refund::Entity::insert(row).exec_without_returning(tx).await?;
    Ok(())
}

/// Marks the refunds of a payment as paid.
pub async fn settle_refunds(tx: &Tx, payment_id: i64, now: Timestamp) -> Result<()> {
    refund::Entity::update_many()
        .col_expr(refund::Column::State, Expr::val(PAID))
        .col_expr(refund::Column::SettledAt, Expr::val(now.0))
        .filter(refund::Column::PaymentId.eq(payment_id))
        .filter(refund::Column::State.eq(DUE))
        .exec(tx)
        .await?;
    Ok(())
}

/// Money that is to be given back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DueRefund {
    /// The order's number as shown.
    pub number: String,
    /// Who gets it.
    pub recipient: String,
    /// How much.
    pub amount: Money,
    /// In which currency.
    pub currency: Currency,
    /// Since when.
    pub since: Timestamp,
    /// Why.
    pub reason: String,
}

/// What is to be given back, the oldest first, at most `limit`.
pub async fn list_due_refunds(db: &impl Connection, limit: u64) -> Result<Vec<DueRefund>> {
    let rows: Vec<(i64, i64, i64, String)> = refund::Entity::find()
        .select_only()
        .columns([
            refund::Column::PaymentId,
            refund::Column::Amount,
            refund::Column::CreatedAt,
            refund::Column::Reason,
        ])
        .filter(refund::Column::State.eq(DUE))
        .order_by_asc(refund::Column::Id)
        .limit(limit)
        .into_tuple()
        .all(db)
        .await?;
    let payments: HashMap<i64, (i64, String)> = payment::Entity::find()
        .select_only()
        .columns([payment::Column::Id, payment::Column::OrderId, payment::Column::Currency])
        .filter(payment::Column::Id.is_in(rows.iter().map(|row| row.0)))
        .into_tuple()
        .all(db)
        .await?
        .into_iter()
        .map(|(id, order, currency): (i64, i64, String)| (id, (order, currency)))
        .collect();
    let orders: HashMap<i64, (String, String)> = order::Entity::find()
        .select_only()
        .columns([order::Column::Id, order::Column::Number, order::Column::Recipient])
        .filter(order::Column::Id.is_in(payments.values().map(|payment| payment.0)))
        .into_tuple()
        .all(db)
        .await?
        .into_iter()
        .map(|(id, number, recipient): (i64, String, String)| (id, (number, recipient)))
        .collect();
    rows.into_iter()
        .map(|(payment, amount, since, reason)| {
            let missing = || corrupt("refunds.payment_id", &payment.to_string());
            let (order, currency) = payments.get(&payment).ok_or_else(missing)?;
            let (number, recipient) = orders.get(order).ok_or_else(missing)?;
            let currency = Currency::from_code(currency)
                .ok_or_else(|| corrupt("payments.currency", currency))?;
            Ok(DueRefund {
                number: number.clone(),
                recipient: recipient.clone(),
                amount: Money(amount),
                currency,
                since: Timestamp(since),
                reason,
            })
        })
        .collect()
}
