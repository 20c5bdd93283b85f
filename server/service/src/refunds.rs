//! Money that goes back: what is due, and that it was sent. Sending it is done at the bank, by staff.

use crate::{ServiceError, Shop};
use domain::order::PayRefundError;
use domain::order_number::OrderNumber;
use domain::payment::PaymentState;
use store::mail::{Topic, queue_of_order};
use store::order::lock_order;
use store::payment::{list_due_refunds, list_payments, settle, settle_refunds};

pub use store::payment::DueRefund;

/// What is to be given back, the oldest first, at most `limit`.
///
/// # Errors
/// Only unexpected ones.
pub async fn list(shop: &Shop, limit: u64) -> anyhow::Result<Vec<DueRefund>> {
    Ok(list_due_refunds(shop.store.reader(), limit).await?)
}

/// Notes that everything that was due of an order was given back, and tells its buyer; once, however
/// often it is said.
///
/// # Errors
/// [`PayRefundError`]; then nothing has changed.
pub async fn pay(shop: &Shop, number: &str) -> Result<(), ServiceError<PayRefundError>> {
    let not_found = || ServiceError::Rule(PayRefundError::NotFound);
    let number = OrderNumber::parse(number).ok_or_else(not_found)?.to_string();
    let number = number.as_str();
    shop.store
        .write(|tx| async move {
            // Whoever changes an order's payments holds its lock.
            let order = lock_order(&tx, number).await?.ok_or_else(not_found)?;
            let mut due = list_payments(&tx, order.id).await?;
            due.retain(|payment| payment.state == PaymentState::RefundDue);
            if due.is_empty() {
                return Err(ServiceError::Rule(PayRefundError::NothingDue));
            }
            let now = shop.clock.now();
            for payment in due {
                settle(&tx, payment.id, PaymentState::Refunded, now).await?;
                settle_refunds(&tx, payment.id, now).await?;
            }
            Ok(queue_of_order(&tx, Topic::RefundPaid, order.id, now).await?)
        })
        .await
}
