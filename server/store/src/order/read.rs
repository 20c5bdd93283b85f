//! Reading orders back.

use crate::cart::TokenHash;
use crate::entity::{adjustment_share, order, order_adjustment, order_event, order_line, shipment};
use crate::group::find_group_of;
use crate::order::change::actor;
use crate::order::{OrderHead, OrderSecrets};
use crate::presale::find_presale;
use crate::query::{equal, rows};
use crate::stock::Units;
use crate::{Connection, Result, StoreError};
use domain::address::Address;
use domain::catalog::Image;
use domain::checkout::{Invoice, PaymentMethod};
use domain::ids::{OrderId, VariantId};
use domain::money::Money;
use domain::order::{Order, OrderAdjustment, OrderEvent, OrderLine, OrderState, Shipment};
use domain::shipping::{DeliveryMethod, ShippingQuote, Zone};
use domain::time::Timestamp;
use sea_orm::sea_query::Query;
use sea_orm::{
    ColumnTrait, DbErr, EntityTrait, FromQueryResult, QueryFilter, QueryOrder, QuerySelect,
};

/// The number of the order that an attempt placed.
pub async fn find_number_by_attempt(
    db: &impl Connection,
    attempt_hash: &TokenHash,
) -> Result<Option<String>> {
    let query = order::Entity::find()
        .select_only()
        .column(order::Column::Number)
        .filter(order::Column::AttemptHash.eq(attempt_hash.to_vec()));
    Ok(query.into_tuple().one(db).await?)
}

/// What opens the order with that number.
pub async fn find_secrets(db: &impl Connection, number: &str) -> Result<Option<OrderSecrets>> {
    let query = order::Entity::find()
        .select_only()
        .columns([
            order::Column::Id,
            order::Column::AccessHash,
            order::Column::EmailNormal,
            order::Column::PhoneNormal,
        ])
        .filter(order::Column::Number.eq(number));
    let row = query.into_tuple::<(i64, Vec<u8>, String, String)>().one(db).await?;
    row.map(|(id, access_hash, email_normal, phone_normal)| {
        let access_hash = TokenHash::try_from(access_hash)
            .map_err(|_| corrupt("orders.access_hash", "not 32 bytes"))?;
        Ok(OrderSecrets { id: OrderId(id), access_hash, email_normal, phone_normal })
    })
    .transpose()
}

/// The units of an order by variant, lines of one variant summed.
pub async fn list_units(db: &impl Connection, id: OrderId) -> Result<Units> {
    let rows: Vec<(i64, i64)> = order_line::Entity::find()
        .select_only()
        .columns([order_line::Column::VariantId, order_line::Column::Quantity])
        .filter(order_line::Column::OrderId.eq(id.0))
        .into_tuple()
        .all(db)
        .await?;
    let mut units = Units::new();
    for (variant_id, quantity) in rows {
        *units.entry(VariantId(variant_id)).or_default() += u32_of("order_lines", quantity)?;
    }
    Ok(units)
}

/// The whole order as its buyer sees it.
pub async fn find_order(db: &impl Connection, id: OrderId) -> Result<Option<Order>> {
    let Some(row) = order::Entity::find_by_id(id.0).one(db).await? else { return Ok(None) };
    let lines = order_line::Entity::find()
        .filter(order_line::Column::OrderId.eq(id.0))
        .order_by_asc(order_line::Column::Id)
        .all(db)
        .await?;
    let shipments = shipment::Entity::find()
        .filter(shipment::Column::OrderId.eq(id.0))
        .order_by_asc(shipment::Column::Id)
        .all(db)
        .await?;
    let events = order_event::Entity::find()
        .filter(order_event::Column::OrderId.eq(id.0))
        .order_by_asc(order_event::Column::Id)
        .all(db)
        .await?;
    let discounts = list_discounts(db, id).await?;
    let share = |line: i64| discounts.iter().filter(move |row| row.order_line_id == Some(line));
    let lines = lines
        .into_iter()
        .map(|row| {
            let off = share(row.id).filter_map(|row| row.share).map(Money).sum();
            order_line(row, off)
        })
        .collect::<Result<_>>()?;
    let events = events.iter().map(order_event).collect::<Result<_>>()?;
    let shipments = shipments.into_iter().map(parcel).collect();
    let adjustments = adjustments(&discounts);
    let group = find_group_of(db, id).await?;
    let presale = find_presale(db, id).await?;
    let order = whole_order(row, lines, shipments, events)?;
    Ok(Some(Order { adjustments, group, presale, ..order }))
}

/// A discount's row with one of its shares.
#[derive(FromQueryResult)]
struct Discount {
    id: i64,
    label: String,
    amount: i64,
    order_line_id: Option<i64>,
    share: Option<i64>,
}

async fn list_discounts(db: &impl Connection, id: OrderId) -> Result<Vec<Discount>> {
    use order_adjustment::Column::{Amount, Id, Label, OrderId};
    let mut select = Query::select();
    select
        .exprs([Id, Label, Amount].map(|column| column.into_expr()))
        .expr(adjustment_share::Column::OrderLineId.into_expr())
        .expr_as(adjustment_share::Column::Amount.into_expr(), "share")
        .from(order_adjustment::Entity)
        .left_join(adjustment_share::Entity, equal(adjustment_share::Column::AdjustmentId, Id))
        .and_where(OrderId.eq(id.0))
        .order_by(Id.as_column_ref(), sea_orm::sea_query::Order::Asc);
    rows(db, &select).await
}

/// Each discount once.
fn adjustments(discounts: &[Discount]) -> Vec<OrderAdjustment> {
    let firsts = discounts.chunk_by(|a, b| a.id == b.id).filter_map(<[_]>::first);
    firsts
        .map(|row| OrderAdjustment { label: row.label.clone(), amount: Money(row.amount) })
        .collect()
}

fn whole_order(
    row: order::Model,
    lines: Vec<OrderLine>,
    shipments: Vec<Shipment>,
    events: Vec<OrderEvent>,
) -> Result<Order> {
    let state = state("orders.state", &row.state)?;
    let waits = state == OrderState::PendingPayment;
    Ok(Order {
        state,
        placed_at: Timestamp(row.placed_at),
        lines,
        adjustments: Vec::new(),
        subtotal: Money(row.subtotal),
        shipping: shipping(&row)?,
        total: Money(row.total),
        tax_included: Money(row.tax_included),
        payment: payment(&row.payment_method)?,
        pay_by: row.pay_by.filter(|_| waits).map(Timestamp),
        ship_by: row.ship_by.map(Timestamp),
        invoice: invoice(&row)?,
        address: address(&row)?,
        number: row.number,
        email: row.email,
        phone: row.phone,
        note: row.note,
        shipments,
        events,
        group: None,
        presale: None,
    })
}

fn shipping(row: &order::Model) -> Result<ShippingQuote> {
    let days =
        |days: i64| u8::try_from(days).map_err(|_| corrupt("orders.days", &days.to_string()));
    Ok(ShippingQuote {
        zone: zone(&row.zone)?,
        method: delivery(&row.delivery)?,
        price: Money(row.shipping_price),
        full_price: Money(row.shipping_full_price),
        days: (days(row.days_min)?, days(row.days_max)?),
    })
}

fn address(row: &order::Model) -> Result<Address> {
    Ok(Address {
        recipient: row.recipient.clone(),
        country: row.country.clone(),
        region: row.region.clone(),
        city: row.city.clone(),
        street: row.street.clone(),
        postcode: row.postcode.clone(),
        zone: zone(&row.zone)?,
    })
}

fn invoice(row: &order::Model) -> Result<Invoice> {
    let code = row.invoice_code.clone();
    match row.invoice_kind.as_str() {
        "personal" => Ok(Invoice::Personal),
        "carrier" => Ok(Invoice::Carrier { code }),
        "company" => Ok(Invoice::Company { title: row.invoice_title.clone(), tax_id: code }),
        other => Err(corrupt("orders.invoice_kind", other)),
    }
}

fn order_line(row: order_line::Model, off: Money) -> Result<OrderLine> {
    let size = |pixels| u32_of("order_lines.image", pixels);
    Ok(OrderLine {
        image: Image {
            path: row.image_path,
            alt: row.image_alt,
            width: size(row.image_width)?,
            height: size(row.image_height)?,
        },
        quantity: u32_of("order_lines.quantity", row.quantity)?,
        sku: row.sku,
        slug: row.slug,
        name: row.name,
        options: row.options,
        unit_price: Money(row.unit_price),
        total: Money(row.total),
        net: Money(row.total) + off,
        is_gift: row.is_gift,
    })
}

fn order_event(row: &order_event::Model) -> Result<OrderEvent> {
    Ok(OrderEvent {
        state: state("order_events.state", &row.state)?,
        at: Timestamp(row.at),
        actor: actor(row)?,
        reason: row.reason.clone(),
    })
}

fn parcel(row: shipment::Model) -> Shipment {
    Shipment {
        carrier: row.carrier,
        tracking_number: row.tracking_number,
        shipped_at: Timestamp(row.shipped_at),
    }
}

pub(super) fn head(row: &order::Model) -> Result<OrderHead> {
    Ok(OrderHead {
        id: OrderId(row.id),
        number: row.number.clone(),
        state: state("orders.state", &row.state)?,
        payment: payment(&row.payment_method)?,
        delivery: delivery(&row.delivery)?,
    })
}

fn delivery(code: &str) -> Result<DeliveryMethod> {
    DeliveryMethod::from_code(code).ok_or_else(|| corrupt("orders.delivery", code))
}

pub(crate) fn state(column: &str, code: &str) -> Result<OrderState> {
    OrderState::from_code(code).ok_or_else(|| corrupt(column, code))
}

fn zone(code: &str) -> Result<Zone> {
    Zone::from_code(code).ok_or_else(|| corrupt("orders.zone", code))
}

fn payment(code: &str) -> Result<PaymentMethod> {
    PaymentMethod::from_code(code).ok_or_else(|| corrupt("orders.payment_method", code))
}

fn u32_of(column: &str, number: i64) -> Result<u32> {
    u32::try_from(number).map_err(|_| corrupt(column, &number.to_string()))
}

/// A value that this program never writes.
pub(crate) fn corrupt(column: &str, value: &str) -> StoreError {
    StoreError::Database(DbErr::Type(format!("{column} is {value:?}")))
}
