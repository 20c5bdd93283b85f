//! Short shelves in the shop's own order, several in one statement.

use super::filter::from_products;
use super::order::{keys, sort};
use crate::entity::product;
use crate::query::rows;
use crate::{Connection, Result};
use domain::listing::Sort;
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
