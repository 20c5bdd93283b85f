//! Writing a new order with its lines and its first event.

use crate::cart::TokenHash;
use crate::entity::{adjustment_share, order, order_adjustment, order_line};
use crate::insert::insert_all;
use crate::order::add_event;
use crate::{Result, StoreError, Tx};
use domain::cart::CartLine;
use domain::checkout::{CheckoutForm, Invoice};
use domain::ids::{MemberId, OrderId};
use domain::lang::Lang;
use domain::money::{Currency, Money};
use domain::order::{Actor, OrderEvent, OrderState};
use domain::pricing::bill::{Bill, Stage};
use domain::shipping::ShippingQuote;
use domain::time::Timestamp;
use sea_orm::ActiveValue::{NotSet, Set};
use sea_orm::{DbErr, EntityTrait};

/// A line to be written: a snapshot of a cart's line and what it came to.
#[derive(Clone, Debug)]
pub struct NewLine {
    /// The line as it was shown.
    pub line: CartLine,
    /// What it came to at list price.
    pub total: Money,
    /// Whether it is a gift, which costs nothing.
    pub is_gift: bool,
}

/// An order to be written.
#[derive(Clone, Debug)]
pub struct NewOrder {
    /// Its number as shown, unique.
    pub number: String,
    /// Hash of the attempt that places it, unique.
    pub attempt_hash: TokenHash,
    /// Hash of the token that opens it.
    pub access_hash: TokenHash,
    /// The member who places it.
    pub member_id: Option<MemberId>,
    /// The buyer's language.
    pub lang: Lang,
    /// Where it starts.
    pub state: OrderState,
    /// Now.
    pub placed_at: Timestamp,
    /// Currency of every amount.
    pub currency: Currency,
    /// Its figures, with the lines' positions as keys.
    pub bill: Bill,
    /// Code and name of what each of the bill's adjustments comes from, in their order.
    pub labels: Vec<(String, String)>,
    /// What shipping costs, before shipping coupons.
    pub shipping: ShippingQuote,
    /// The cleaned form.
    pub form: CheckoutForm,
    /// The e-mail address in its normal form.
    pub email_normal: String,
    /// The telephone in its normal form.
    pub phone_normal: String,
    /// Until when it must be paid, when it waits for that.
    pub pay_by: Option<Timestamp>,
    /// Until when it must leave, when it may be picked at once.
    pub ship_by: Option<Timestamp>,
    /// Its lines: the bill's first, then the gifts.
    pub lines: Vec<NewLine>,
}

/// Writes an order, its lines, its discounts with their shares, and the event of its placing.
///
/// # Errors
/// Conflicts `uq_orders__attempt_hash` and `uq_orders__number`.
pub async fn insert_order(tx: &Tx, new: &NewOrder) -> Result<OrderId> {
    let id = order::Entity::insert(order_row(new)?).exec(tx).await?.last_insert_id;
    if new.bill.adjustments.is_empty() {
        let rows = new.lines.iter().map(|line| line_row(id, line)).collect();
        insert_all::<order_line::ActiveModel, _>(tx, rows).await?;
    } else {
        insert_discounted(tx, id, new).await?;
    }
    let placed = OrderEvent {
        state: new.state,
        at: new.placed_at,
        actor: Actor::Buyer,
        reason: String::new(),
    };
    add_event(tx, OrderId(id), &placed).await?;
    Ok(OrderId(id))
}

async fn insert_discounted(tx: &Tx, order_id: i64, new: &NewOrder) -> Result<()> {
    let mut lines = Vec::with_capacity(new.lines.len());
    for line in &new.lines {
        let row = order_line::Entity::insert(line_row(order_id, line));
        lines.push(row.exec(tx).await?.last_insert_id);
    }
    let mut shares = Vec::new();
    for (adjustment, (code, label)) in new.bill.adjustments.iter().zip(&new.labels) {
        let row = order_adjustment::ActiveModel {
            id: NotSet,
            order_id: Set(order_id),
            kind: Set(kind(adjustment.stage).to_owned()),
            code: Set(code.clone()),
            label: Set(label.clone()),
            amount: Set(adjustment.amount.0),
        };
        let id = order_adjustment::Entity::insert(row).exec(tx).await?.last_insert_id;
        let share = |line: Option<i64>, amount: Money| adjustment_share::ActiveModel {
            id: NotSet,
            adjustment_id: Set(id),
            order_line_id: Set(line),
            amount: Set(amount.0),
        };
        let line_of = |key: u32| usize::try_from(key).ok().and_then(|key| lines.get(key)).copied();
        shares.extend(adjustment.shares.iter().map(|(key, amount)| share(line_of(*key), *amount)));
        if adjustment.stage == Stage::ShippingCoupon {
            shares.push(share(None, adjustment.amount));
        }
    }
    insert_all(tx, shares).await
}

/// A stage as the column keeps it; [`super::read`] reads it back.
pub(super) const fn kind(stage: Stage) -> &'static str {
    match stage {
        Stage::UnitPrice => "unit_price",
        Stage::Bundle => "bundle",
        Stage::ItemPromotion => "item_promotion",
        Stage::OrderPromotion => "order_promotion",
        Stage::Coupon => "coupon",
        Stage::Points => "points",
        Stage::ShippingCoupon => "shipping_coupon",
    }
}

fn order_row(new: &NewOrder) -> Result<order::ActiveModel> {
    let form = &new.form;
    let address = &form.address;
    let (invoice_kind, invoice_code, invoice_title) = invoice_columns(&form.invoice);
    // The trace explains the page before ordering; what binds is frozen without it.
    let frozen = Bill { trace: Vec::new(), ..new.bill.clone() };
    let frozen = serde_json::to_string(&frozen)
        .map_err(|error| StoreError::Database(DbErr::Json(error.to_string())))?;
    let adjustments: Money = new.bill.adjustments.iter().map(|a| a.amount).sum();
    Ok(order::ActiveModel {
        id: NotSet,
        number: Set(new.number.clone()),
        attempt_hash: Set(new.attempt_hash.to_vec()),
        access_hash: Set(new.access_hash.to_vec()),
        lang: Set(new.lang.slug().to_owned()),
        state: Set(new.state.code().to_owned()),
        placed_at: Set(new.placed_at.0),
        currency: Set(new.currency.code().to_owned()),
        subtotal: Set(new.bill.list_total.0),
        adjustments_total: Set(adjustments.0),
        shipping_price: Set(new.shipping.price.0),
        shipping_full_price: Set(new.shipping.full_price.0),
        total: Set(new.bill.total.0),
        tax_included: Set(new.bill.tax_included.0),
        zone: Set(new.shipping.zone.code().to_owned()),
        delivery: Set(new.shipping.method.code().to_owned()),
        days_min: Set(i64::from(new.shipping.days.0)),
        days_max: Set(i64::from(new.shipping.days.1)),
        payment_method: Set(form.payment.code().to_owned()),
        email: Set(form.email.clone()),
        email_normal: Set(new.email_normal.clone()),
        phone: Set(form.phone.clone()),
        phone_normal: Set(new.phone_normal.clone()),
        recipient: Set(address.recipient.clone()),
        country: Set(address.country.clone()),
        region: Set(address.region.clone()),
        city: Set(address.city.clone()),
        street: Set(address.street.clone()),
        postcode: Set(address.postcode.clone()),
        note: Set(form.note.clone()),
        invoice_kind: Set(invoice_kind.to_owned()),
        invoice_code: Set(invoice_code.to_owned()),
        invoice_title: Set(invoice_title.to_owned()),
        pay_by: Set(new.pay_by.map(|moment| moment.0)),
        accepted_at: Set(new.ship_by.map(|_| new.placed_at.0)),
        ship_by: Set(new.ship_by.map(|moment| moment.0)),
        late_told_at: Set(None),
        delivered_at: Set(None),
        bill: Set(Some(frozen)),
        member_id: Set(new.member_id.map(|member| member.0)),
    })
}

/// Kind, code and title as the columns keep them; [`super::read`] reads them back.
fn invoice_columns(invoice: &Invoice) -> (&'static str, &str, &str) {
    match invoice {
        Invoice::Personal => ("personal", "", ""),
        Invoice::Carrier { code } => ("carrier", code, ""),
        Invoice::Company { title, tax_id } => ("company", tax_id, title),
    }
}

fn line_row(order_id: i64, new: &NewLine) -> order_line::ActiveModel {
    let line = &new.line;
    order_line::ActiveModel {
        id: NotSet,
        order_id: Set(order_id),
        variant_id: Set(line.variant_id.0),
        sku: Set(line.sku.clone()),
        slug: Set(line.slug.clone()),
        name: Set(line.name.clone()),
        options: Set(line.options.clone()),
        image_path: Set(line.image.path.clone()),
        image_alt: Set(line.image.alt.clone()),
        image_width: Set(i64::from(line.image.width)),
        image_height: Set(i64::from(line.image.height)),
        weight_g: Set(i64::from(line.weight_g)),
        quantity: Set(i64::from(line.quantity)),
        unit_price: Set(line.unit_price.0),
        total: Set(new.total.0),
        is_gift: Set(new.is_gift),
    }
}
