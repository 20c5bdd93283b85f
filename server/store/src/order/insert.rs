//! Writing a new order with its lines and its first event.

use crate::cart::TokenHash;
use crate::entity::{order, order_line};
use crate::order::add_event;
use crate::{Result, Tx};
use domain::cart::CartLine;
use domain::checkout::{CheckoutForm, Invoice};
use domain::ids::OrderId;
use domain::lang::Lang;
use domain::money::{Currency, Money};
use domain::order::{Actor, OrderEvent, OrderState};
use domain::pricing::PricedCart;
use domain::shipping::ShippingQuote;
use domain::time::Timestamp;
use sea_orm::ActiveValue::{NotSet, Set};
use sea_orm::EntityTrait;

/// A line to be written: a snapshot of a cart's line and what it came to.
#[derive(Clone, Debug)]
pub struct NewLine {
    /// The line as it was shown.
    pub line: CartLine,
    /// What it came to.
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
    /// The buyer's language.
    pub lang: Lang,
    /// Where it starts.
    pub state: OrderState,
    /// Now.
    pub placed_at: Timestamp,
    /// Currency of every amount.
    pub currency: Currency,
    /// Its figures.
    pub priced: PricedCart,
    /// What shipping costs.
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
    /// Its lines.
    pub lines: Vec<NewLine>,
    /// The figures as the buyer saw them, in JSON.
    pub bill: Option<String>,
}

/// Writes an order, its lines and the event of its placing.
///
/// # Errors
/// Conflicts `uq_orders__attempt_hash` and `uq_orders__number`.
pub async fn insert_order(tx: &Tx, new: &NewOrder) -> Result<OrderId> {
    let id = order::Entity::insert(order_row(new)).exec(tx).await?.last_insert_id;
    let lines = new.lines.iter().map(|line| line_row(id, line));
    order_line::Entity::insert_many(lines).exec_without_returning(tx).await?;
    let placed = OrderEvent {
        state: new.state,
        at: new.placed_at,
        actor: Actor::Buyer,
        reason: String::new(),
    };
    add_event(tx, OrderId(id), &placed).await?;
    Ok(OrderId(id))
}

fn order_row(new: &NewOrder) -> order::ActiveModel {
    let form = &new.form;
    let address = &form.address;
    let (invoice_kind, invoice_code, invoice_title) = invoice_columns(&form.invoice);
    order::ActiveModel {
        id: NotSet,
        number: Set(new.number.clone()),
        attempt_hash: Set(new.attempt_hash.to_vec()),
        access_hash: Set(new.access_hash.to_vec()),
        lang: Set(new.lang.slug().to_owned()),
        state: Set(new.state.code().to_owned()),
        placed_at: Set(new.placed_at.0),
        currency: Set(new.currency.code().to_owned()),
        subtotal: Set(new.priced.subtotal.0),
        adjustments_total: Set(0),
        shipping_price: Set(new.shipping.price.0),
        shipping_full_price: Set(new.shipping.full_price.0),
        total: Set(new.priced.total.0),
        tax_included: Set(new.priced.tax_included.0),
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
        bill: Set(new.bill.clone()),
    }
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
