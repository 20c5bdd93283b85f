//! What a member bought that can be reviewed, and what its category wants rated.

use super::read::image;
use crate::entity::{category, order, order_line, product, review, variant};
use crate::query::{equal, exists, row, rows};
use crate::{Connection, Result, StoreError, Tx};
use domain::ids::{MemberId, ProductId, VariantId};
use domain::order::OrderState;
use domain::review::{Aspect, Reviewable};
use domain::time::Timestamp;
use sea_orm::sea_query::{Expr, ExprTrait, Order, Query, SelectStatement};
use sea_orm::{ColumnTrait, EntityTrait, FromQueryResult, QueryFilter};
use std::collections::HashMap;

/// A line that somebody bought.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BoughtLine {
    /// As it is offered for a review.
    pub shown: Reviewable,
    /// State of its order.
    pub state: OrderState,
    /// When that arrived.
    pub arrived_at: Option<Timestamp>,
    /// The product.
    pub product: ProductId,
    /// The variant.
    pub variant: VariantId,
}

#[derive(FromQueryResult)]
struct Head {
    line: i64,
    number: String,
    state: String,
    delivered_at: Option<i64>,
    product_id: i64,
}

fn select(member: MemberId) -> SelectStatement {
    let mut select = Query::select();
    select
        .expr_as(order_line::Column::Id.into_expr(), "line")
        .expr(order::Column::Number.into_expr())
        .expr(order::Column::State.into_expr())
        .expr(order::Column::DeliveredAt.into_expr())
        .expr(variant::Column::ProductId.into_expr())
        .from(order_line::Entity)
        .inner_join(order::Entity, equal(order::Column::Id, order_line::Column::OrderId))
        .inner_join(variant::Entity, equal(variant::Column::Id, order_line::Column::VariantId))
        .and_where(order::Column::MemberId.eq(member.0));
    select
}

/// A line of a member's order.
///
/// # Errors
/// What the database met.
pub async fn find_bought(
    db: &impl Connection,
    member: MemberId,
    line: i64,
) -> Result<Option<BoughtLine>> {
    let mut one = select(member);
    one.and_where(order_line::Column::Id.eq(line));
    let Some(head) = row::<Head>(db, &one).await? else { return Ok(None) };
    Ok(whole(db, vec![head]).await?.pop())
}

/// Lines that arrived since a moment and have no review, the newest first.
///
/// # Errors
/// What the database met.
pub async fn list_bought(
    db: &impl Connection,
    member: MemberId,
    since: Timestamp,
    limit: u64,
) -> Result<Vec<BoughtLine>> {
    let mut reviewed = Query::select();
    reviewed
        .column(review::Column::Id)
        .from(review::Entity)
        .and_where(equal(review::Column::OrderLineId, order_line::Column::Id));
    let states = [OrderState::Delivered, OrderState::Completed].map(OrderState::code);
    let mut select = select(member);
    select
        .and_where(order::Column::State.is_in(states))
        .and_where(order::Column::DeliveredAt.gt(since.0))
        .and_where(exists(reviewed).not())
        .order_by(order::Column::DeliveredAt.as_column_ref(), Order::Desc)
        .order_by(order_line::Column::Id.as_column_ref(), Order::Asc)
        .limit(limit);
    let heads = rows::<Head>(db, &select).await?;
    whole(db, heads).await
}

async fn whole(db: &impl Connection, heads: Vec<Head>) -> Result<Vec<BoughtLine>> {
    let lines = order_line::Entity::find()
        .filter(order_line::Column::Id.is_in(heads.iter().map(|head| head.line)))
        .all(db)
        .await?;
    let mut lines: HashMap<i64, order_line::Model> =
        lines.into_iter().map(|line| (line.id, line)).collect();
    let mut bought = Vec::with_capacity(heads.len());
    for head in heads {
        let Some(line) = lines.remove(&head.line) else { continue };
        let product = ProductId(head.product_id);
        let arrived_at = head.delivered_at.map(Timestamp);
        bought.push(BoughtLine {
            state: crate::order::state("orders.state", &head.state)?,
            arrived_at,
            product,
            variant: VariantId(line.variant_id),
            shown: Reviewable {
                line: line.id,
                order: head.number,
                arrived_at: arrived_at.unwrap_or(Timestamp(0)),
                image: image(&line),
                slug: line.slug,
                name: line.name,
                options: line.options,
                aspects: aspects_of(db, product).await?,
            },
        });
    }
    Ok(bought)
}

/// What the category of a product wants rated: its own wish, or else that of the nearest above it that has one.
///
/// # Errors
/// What the database met.
pub async fn aspects_of(db: &impl Connection, id: ProductId) -> Result<Vec<Aspect>> {
    #[derive(FromQueryResult)]
    struct Wish {
        aspects: String,
    }
    let is_above =
        [product::Column::Category1, product::Column::Category2, product::Column::Category3]
            .map(|column| equal(category::Column::Id, column));
    let is_above = is_above.into_iter().reduce(ExprTrait::or).unwrap_or_else(|| Expr::val(false));
    let mut select = Query::select();
    select
        .expr_as(category::Column::Aspects.into_expr(), "aspects")
        .from(product::Entity)
        .inner_join(category::Entity, is_above)
        .and_where(product::Column::Id.eq(id.0))
        .and_where(category::Column::Aspects.ne(""))
        .order_by(category::Column::Depth.as_column_ref(), Order::Desc)
        .limit(1);
    let wish: Option<Wish> = row(db, &select).await?;
    let wish = wish.map(|wish| wish.aspects.split(',').filter_map(Aspect::from_code).collect());
    Ok(wish.filter(|list: &Vec<Aspect>| !list.is_empty()).unwrap_or_else(|| Aspect::USUAL.to_vec()))
}

/// Sets what a category wants rated.
///
/// # Errors
/// [`StoreError::NotFound`] when there is no such category.
pub async fn set_category_aspects(tx: &Tx, slug: &str, aspects: &[Aspect]) -> Result<()> {
    let codes: Vec<&str> = aspects.iter().map(|aspect| aspect.code()).collect();
    let set = category::Entity::update_many()
        .col_expr(category::Column::Aspects, Expr::val(codes.join(",")))
        .filter(category::Column::Slug.eq(slug))
        .exec(tx)
        .await?;
    if set.rows_affected == 0 { Err(StoreError::NotFound) } else { Ok(()) }
}
