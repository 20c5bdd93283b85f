//! What a shopper chooses by on a product page: options, variants, attributes.

use super::former;
use crate::entity::{
    attribute, attribute_value, product_attribute_value, product_option, product_option_value,
    stock_level, variant,
};
use crate::query::{equal, localized, rows, to_u32};
use crate::{Connection, Result};
use domain::catalog::{AttributeView, Link, MAX_LINE_QUANTITY, OptionAxis, OptionValue, Variant};
use domain::ids::VariantId;
use domain::lang::Lang;
use domain::money::Money;
use sea_orm::sea_query::{Cond, Order, Query};
use sea_orm::{ColumnTrait, FromQueryResult};

pub(super) async fn options(
    conn: &impl Connection,
    product_id: i64,
    lang: Lang,
) -> Result<Vec<OptionAxis>> {
    #[derive(FromQueryResult)]
    struct Row {
        axis: String,
        axis_name: Option<String>,
        code: Option<String>,
        name: Option<String>,
        swatch: Option<String>,
    }
    let of_option = Cond::all()
        .add(equal(product_option_value::Column::ProductId, product_option::Column::ProductId))
        .add(equal(product_option_value::Column::OptionPosition, product_option::Column::Position));
    let mut select = Query::select();
    select
        .expr_as(product_option::Column::Code.into_expr(), "axis")
        .expr_as(localized(product_option::NAMES, lang), "axis_name")
        .expr_as(product_option_value::Column::Code.into_expr(), "code")
        .expr_as(localized(product_option_value::NAMES, lang), "name")
        .expr(product_option_value::Column::Swatch.into_expr())
        .from(product_option::Entity)
        .left_join(product_option_value::Entity, of_option)
        .and_where(product_option::Column::ProductId.eq(product_id))
        .order_by(product_option::Column::Position.as_column_ref(), Order::Asc)
        .order_by(product_option_value::Column::Position.as_column_ref(), Order::Asc);
    let mut axes: Vec<OptionAxis> = Vec::new();
    for row in rows::<Row>(conn, &select).await? {
        if axes.last().is_none_or(|axis| axis.code != row.axis) {
            let name = row.axis_name.unwrap_or_default();
            axes.push(OptionAxis { code: row.axis, name, values: Vec::new() });
        }
        if let (Some(axis), Some(code)) = (axes.last_mut(), row.code) {
            let name = row.name.unwrap_or_default();
            axis.values.push(OptionValue { code, name, swatch: row.swatch });
        }
    }
    Ok(axes)
}

pub(super) async fn variants(conn: &impl Connection, product_id: i64) -> Result<Vec<Variant>> {
    #[derive(FromQueryResult)]
    struct Row {
        id: i64,
        sku: String,
        value_1: Option<i32>,
        value_2: Option<i32>,
        value_3: Option<i32>,
        price: i64,
        list_price: Option<i64>,
        weight_g: i32,
        image_position: i32,
        on_hand: Option<i64>,
        allocated: Option<i64>,
    }
    use variant::Column;
    let own = [Column::Id, Column::Sku, Column::Value1, Column::Value2, Column::Value3]
        .into_iter()
        .chain([Column::Price, Column::ListPrice, Column::WeightG, Column::ImagePosition]);
    let mut select = Query::select();
    select
        .exprs(own.map(|column| column.into_expr()))
        .expr(stock_level::Column::OnHand.into_expr())
        .expr(stock_level::Column::Allocated.into_expr())
        .from(variant::Entity)
        .left_join(stock_level::Entity, equal(stock_level::Column::VariantId, Column::Id))
        .and_where(Column::ProductId.eq(product_id))
        .order_by(Column::Position, Order::Asc);
    let variant = |row: Row| Variant {
        id: VariantId(row.id),
        sku: row.sku,
        values: [row.value_1, row.value_2, row.value_3]
            .into_iter()
            .flatten()
            .filter_map(|value| u8::try_from(value).ok())
            .collect(),
        price: Money(row.price),
        list_price: former(row.list_price, row.price),
        available: available(row.on_hand, row.allocated),
        weight_g: to_u32(row.weight_g),
        image_index: to_u32(row.image_position),
    };
    Ok(rows::<Row>(conn, &select).await?.into_iter().map(variant).collect())
}

/// Units that can be bought, capped at what a shopper is told.
pub(super) fn available(on_hand: Option<i64>, allocated: Option<i64>) -> u32 {
    to_u32(on_hand.unwrap_or_default() - allocated.unwrap_or_default()).min(MAX_LINE_QUANTITY)
}

pub(super) async fn attributes(
    conn: &impl Connection,
    product_id: i64,
    lang: Lang,
) -> Result<Vec<AttributeView>> {
    #[derive(FromQueryResult)]
    struct Row {
        attribute: String,
        attribute_name: Option<String>,
        code: String,
        name: Option<String>,
    }
    let mut select = Query::select();
    select
        .expr_as(attribute::Column::Code.into_expr(), "attribute")
        .expr_as(localized(attribute::NAMES, lang), "attribute_name")
        .expr(attribute_value::Column::Code.into_expr())
        .expr_as(localized(attribute_value::NAMES, lang), "name")
        .from(product_attribute_value::Entity)
        .inner_join(
            attribute_value::Entity,
            equal(attribute_value::Column::Id, product_attribute_value::Column::ValueId),
        )
        .inner_join(
            attribute::Entity,
            equal(attribute::Column::Id, product_attribute_value::Column::AttributeId),
        )
        .and_where(product_attribute_value::Column::ProductId.eq(product_id))
        .order_by(attribute::Column::Position.as_column_ref(), Order::Asc)
        .order_by(attribute::Column::Id.as_column_ref(), Order::Asc)
        .order_by(attribute_value::Column::Position.as_column_ref(), Order::Asc);
    let mut views: Vec<AttributeView> = Vec::new();
    for row in rows::<Row>(conn, &select).await? {
        if views.last().is_none_or(|view| view.code != row.attribute) {
            let name = row.attribute_name.unwrap_or_default();
            views.push(AttributeView { code: row.attribute, name, values: Vec::new() });
        }
        if let Some(view) = views.last_mut() {
            view.values.push(Link { slug: row.code, name: row.name.unwrap_or_default() });
        }
    }
    Ok(views)
}
