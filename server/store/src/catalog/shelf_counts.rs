//! What the whole of a shelf holds, by category, brand and attribute value, without counting it.
//!
//! Products that are always on sale are counted when they are written. The others, listed for a
//! time or only while there are some left, are few: they are counted when one looks.

use super::filter::{category_column, from_products};
use super::visible::on_sale;
use crate::entity::product::presence;
use crate::entity::{product, product_attribute_value as value, shelf_count};
use crate::query::{equal, rows, to_u32};
use crate::{Connection, Result, Tx};
use domain::time::Timestamp;
use sea_orm::sea_query::{
    Cond, Expr, ExprTrait, Func, OnConflict, Order, Query, SelectStatement, UnionType,
};
use sea_orm::{ColumnTrait, FromQueryResult};
use std::collections::HashMap;

/// The shelf of all products; the others are called by the id of their category.
const EVERYTHING: i64 = 0;

/// What products are counted by.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// The category they are in themselves.
    Category = 0,
    Brand = 1,
    /// A value of an attribute.
    Value = 2,
}

impl Kind {
    pub const ALL: [Self; 3] = [Self::Category, Self::Brand, Self::Value];

    const fn code(self) -> i32 {
        self as i32
    }
}

/// Products by the ids of what they have.
#[derive(Default)]
pub(super) struct ShelfCounts {
    pub categories: HashMap<i64, u32>,
    pub brands: HashMap<i64, u32>,
    pub values: HashMap<i64, u32>,
}

#[derive(FromQueryResult)]
struct Row {
    kind: i32,
    value_id: i64,
    products: i64,
}

impl ShelfCounts {
    /// The counts of some kinds on the shelf of a category (its depth and id), or of all products.
    pub async fn load(
        conn: &impl Connection,
        category: Option<(i32, i64)>,
        kinds: &[Kind],
        now: Timestamp,
    ) -> Result<Self> {
        let mut select = select_always(category, kinds);
        for kind in kinds {
            select.union(UnionType::All, count_at_times(category, *kind, now));
        }
        let mut counts = Self::default();
        for row in rows::<Row>(conn, &select).await? {
            let count = counts.of_kind(row.kind).entry(row.value_id).or_default();
            *count += to_u32(row.products);
        }
        Ok(counts)
    }

    fn of_kind(&mut self, code: i32) -> &mut HashMap<i64, u32> {
        match Kind::ALL.into_iter().find(|kind| kind.code() == code) {
            Some(Kind::Brand) => &mut self.brands,
            Some(Kind::Value) => &mut self.values,
            _ => &mut self.categories,
        }
    }

    /// How many products there are; needs [`Kind::Category`], of which each has one.
    pub fn total(&self) -> u32 {
        self.categories.values().sum()
    }
}

fn select_always(category: Option<(i32, i64)>, kinds: &[Kind]) -> SelectStatement {
    use shelf_count::Column;
    let mut select = Query::select();
    select
        .exprs([Column::Kind, Column::ValueId, Column::Products].map(|c| c.into_expr()))
        .from(shelf_count::Entity)
        .and_where(Column::ShelfId.eq(category.map_or(EVERYTHING, |(_, id)| id)))
        .and_where(Column::Kind.is_in(kinds.iter().map(|kind| kind.code())))
        .and_where(Column::Products.gt(0));
    select
}

fn count_at_times(category: Option<(i32, i64)>, kind: Kind, now: Timestamp) -> SelectStatement {
    let by = kind.column();
    let mut select = kind.select();
    select
        .expr_as(Func::count(Expr::col(product::Column::Id.as_column_ref())), "products")
        .cond_where(on_sale(now))
        .and_where(presence().eq(presence::AT_TIMES))
        .and_where(by.clone().is_not_null())
        .add_group_by([by]);
    if let Some((depth, id)) = category {
        select.and_where(category_column(depth).eq(id));
    }
    select
}

fn presence() -> Expr {
    Expr::col((product::Entity, presence::COLUMN))
}

impl Kind {
    fn column(self) -> Expr {
        match self {
            Self::Category => product::Column::CategoryId.into_expr(),
            Self::Brand => product::Column::BrandId.into_expr(),
            Self::Value => value::Column::ValueId.into_expr(),
        }
    }

    /// Products with the columns `kind` and `value_id`: each as often as it has one.
    fn select(self) -> SelectStatement {
        let mut select = from_products();
        select
            .expr_as(Expr::cust(self.code().to_string()), "kind")
            .expr_as(self.column(), "value_id");
        if self == Self::Value {
            let of_product = equal(value::Column::ProductId, product::Column::Id);
            select.inner_join(value::Entity, of_product);
        }
        select
    }
}

/// Adds products to the counts of the shelves they stand on.
///
/// To be called in the transaction that wrote them. One that changes a product's state, schedule,
/// category, brand or attributes must take it off first, with the opposite.
pub(super) async fn count(tx: &Tx, product_ids: &[i64]) -> Result<()> {
    use shelf_count::Column::{self, Products};
    if product_ids.is_empty() {
        return Ok(());
    }
    let key = || [Column::ShelfId, Column::Kind, Column::ValueId];
    let added = Expr::cust("excluded.products");
    let sum = Expr::col(Products.as_column_ref()).add(added);
    let mut insert = Query::insert();
    insert
        .into_table(shelf_count::Entity)
        .columns(key().into_iter().chain([Products]))
        .on_conflict(OnConflict::columns(key()).value(Products, sum).to_owned());
    insert
        .select_from(additions(product_ids))
        .map_err(|error| crate::StoreError::Database(sea_orm::DbErr::Custom(error.to_string())))?;
    tx.execute(&insert).await?;
    Ok(())
}

/// Every count that grows and by how much, in one order, so that two transactions don't wait for
/// each other in a circle.
fn additions(product_ids: &[i64]) -> SelectStatement {
    let (shelves, has) = (stands_on(product_ids), has(product_ids));
    let key = || [("shelves", "shelf_id"), ("has", "kind"), ("has", "value_id")];
    let mut select = Query::select();
    select
        .columns(key())
        .expr(Func::count(Expr::cust("*")))
        .from_subquery(shelves, "shelves")
        .join_subquery(
            sea_orm::JoinType::InnerJoin,
            has,
            "has",
            Expr::col(("has", "product_id")).equals(("shelves", "product_id")),
        )
        .group_by_columns(key());
    for column in key() {
        select.order_by(column, Order::Asc);
    }
    select
}

fn always_among(product_ids: &[i64]) -> Cond {
    Cond::all()
        .add(presence().eq(presence::ALWAYS))
        .add(product::Column::Id.is_in(product_ids.iter().copied()))
}

/// The shelves of products: `product_id`, `shelf_id`.
fn stands_on(product_ids: &[i64]) -> SelectStatement {
    use product::Column::{Category1, Category2, Category3, Id};
    let on = |shelf: Expr, condition: Cond| {
        let mut select = from_products();
        select.expr_as(Id.into_expr(), "product_id").expr_as(shelf, "shelf_id");
        select.cond_where(condition);
        select
    };
    let mut all = on(Expr::cust(EVERYTHING.to_string()), always_among(product_ids));
    for column in [Category1, Category2, Category3] {
        let condition = always_among(product_ids).add(column.is_not_null());
        all.union(UnionType::All, on(column.into_expr(), condition));
    }
    all
}

/// What products have: `product_id`, `kind`, `value_id`.
fn has(product_ids: &[i64]) -> SelectStatement {
    let of = |kind: Kind| {
        let mut select = kind.select();
        select
            .expr_as(product::Column::Id.into_expr(), "product_id")
            .cond_where(always_among(product_ids).add(kind.column().is_not_null()));
        select
    };
    let mut all = of(Kind::Category);
    all.union(UnionType::All, of(Kind::Brand)).union(UnionType::All, of(Kind::Value));
    all
}
