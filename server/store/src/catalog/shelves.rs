//! Short shelves in the shop's own order, several in one statement: the home page's zones, and
//! related products until they have sources of their own.

use super::cards::cards;
use super::filter::from_products;
use super::order::{keys, sort};
use super::visible::on_sale;
use crate::entity::product;
use crate::query::{row, rows};
use crate::{Connection, Result, Store};
use domain::catalog::ProductCard;
use domain::ids::ProductId;
use domain::lang::Lang;
use domain::listing::Sort;
use domain::time::Timestamp;
use sea_orm::sea_query::{Condition, Expr, Query, SelectStatement, UnionType};
use sea_orm::{ColumnTrait, FromQueryResult};
use std::cmp::Reverse;

#[derive(FromQueryResult)]
struct Row {
    shelf: i32,
    id: i64,
    in_stock: bool,
    shelf_rank: i32,
    sold: i64,
    created_at: i64,
}

/// The first `limit` products of each condition, in the shop's own order.
pub(super) async fn shelves(
    conn: &impl Connection,
    conditions: Vec<Condition>,
    limit: u32,
) -> Result<Vec<Vec<i64>>> {
    let mut shelves = vec![Vec::new(); conditions.len()];
    let branches = conditions.into_iter().zip(0..);
    let branches = branches.map(|(condition, shelf)| branch(shelf, condition, limit));
    let union = branches.reduce(|mut all, next| {
        all.union(UnionType::All, next);
        all
    });
    let Some(union) = union else { return Ok(shelves) };
    let mut found = rows::<Row>(conn, &union).await?;
    // A union keeps no order.
    found.sort_by_key(|row| {
        (!row.in_stock, row.shelf_rank, Reverse((row.sold, row.created_at, row.id)))
    });
    for row in found {
        if let Some(shelf) = usize::try_from(row.shelf).ok().and_then(|at| shelves.get_mut(at)) {
            shelf.push(row.id);
        }
    }
    Ok(shelves)
}

/// Wrapped, because SQLite takes no LIMIT within a union.
fn branch(shelf: i32, condition: Condition, limit: u32) -> SelectStatement {
    let columns = [
        product::Column::Id,
        product::Column::InStock,
        product::Column::ShelfRank,
        product::Column::Sold,
        product::Column::CreatedAt,
    ];
    let mut first = from_products();
    first
        .exprs(columns.map(|column| column.into_expr()))
        .cond_where(condition)
        .limit(u64::from(limit));
    sort(&mut first, &keys(Sort::Relevance, false));
    let mut select = Query::select();
    select
        .expr_as(Expr::cust(shelf.to_string()), "shelf")
        .columns(columns)
        .from_subquery(first, format!("shelf_{shelf}"));
    select
}

#[derive(FromQueryResult)]
struct Place {
    category_1: i64,
    category_2: Option<i64>,
    category_3: Option<i64>,
}

/// Other products on sale, nearest first: of the same category, then of the categories above it,
/// then of the whole shop. Empty when there is no such product.
///
/// # Errors
/// What the database met.
pub async fn list_related(
    store: &Store,
    product_id: ProductId,
    lang: Lang,
    now: Timestamp,
    limit: u32,
) -> Result<Vec<ProductCard>> {
    use product::Column;
    let conn = store.reader();
    let mut select = from_products();
    select
        .exprs([Column::Category1, Column::Category2, Column::Category3].map(|c| c.into_expr()))
        .and_where(Column::Id.eq(product_id.0));
    let Some(place) = row::<Place>(conn, &select).await? else { return Ok(Vec::new()) };
    let others = || on_sale(now).add(Column::Id.ne(product_id.0));
    let third = place.category_3.map(|id| others().add(Column::Category3.eq(id)));
    let second = place.category_2.map(|id| others().add(Column::Category2.eq(id)));
    let first = others().add(Column::Category1.eq(place.category_1));
    let conditions = third.into_iter().chain(second).chain([first, others()]).collect();
    let nearest = shelves(conn, conditions, limit).await?;
    let mut ids: Vec<i64> = Vec::new();
    for id in nearest.into_iter().flatten() {
        if !ids.contains(&id) {
            ids.push(id);
        }
    }
    ids.truncate(usize::try_from(limit).unwrap_or(usize::MAX));
    cards(conn, &ids, lang, now).await
}
