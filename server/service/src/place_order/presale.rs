//! An order in presale: what of it is paid when, and what it can't be ordered with.

use super::Priced;
use crate::Shop;
use crate::cart::presale_notice;
use domain::cart::{CartLine, CartNotice};
use domain::checkout::PaymentMethod;
use domain::ids::OrderId;
use domain::money::Money;
use domain::payment::PaymentPart;
use domain::presale::{Plan, plan};
use domain::time::Timestamp;
use store::payment::{NewPayment, insert_payment};
use store::presale::insert_presale;
use store::{Result, Tx};

/// What of an order is paid when; `None` for one that is paid as a whole.
pub(super) fn find(priced: &Priced) -> Option<Plan> {
    plan(&priced.terms, &shown(priced), &priced.bill)
}

/// Why it can't be ordered as it stands: something is in presale, and there is more.
pub(super) fn notice(priced: &Priced) -> Option<CartNotice> {
    presale_notice(&shown(priced), &priced.bill)
}

fn shown(priced: &Priced) -> Vec<CartLine> {
    priced.lines.iter().map(|line| line.shown.clone()).collect()
}

/// Writes what of an order is asked for: one payment, or deposit and balance with the terms that were
/// agreed. A presale without a balance has only its deposit.
pub(super) async fn insert_payments(
    shop: &Shop,
    tx: &Tx,
    order_id: OrderId,
    method: PaymentMethod,
    total: Money,
    plan: Option<&Plan>,
    now: Timestamp,
) -> Result<()> {
    let currency = shop.settings.currency;
    let payment = |part, amount| NewPayment { part, method, amount, currency, created_at: now };
    let Some(plan) = plan else {
        return insert_payment(tx, order_id, payment(PaymentPart::Whole, total)).await;
    };
    insert_presale(tx, order_id, plan, shop.settings.presale.refund_deposit).await?;
    insert_payment(tx, order_id, payment(PaymentPart::Deposit, plan.deposit)).await?;
    if plan.balance > Money::ZERO {
        insert_payment(tx, order_id, payment(PaymentPart::Balance, plan.balance)).await?;
    }
    Ok(())
}
