//! The products that a price rule is about, for the pages that show it.

use super::cards::cards;
use super::listing::Id;
use super::visible::on_sale;
use crate::entity::{product, product_tag, tag, variant};
use crate::query::{equal, rows};
use crate::{Connection, Result};
use domain::catalog::ProductCard;
use domain::ids::{ProductId, VariantId};
use domain::lang::Lang;
use domain::pricing::scope::{Scope, Selection};
use domain::time::Timestamp;
use sea_orm::ColumnTrait;
use sea_orm::sea_query::{Cond, Condition, Order, Query, SelectStatement};

/// The cards of the products in a scope that are on sale, those that sell best first.
///
/// # Errors
/// What the database met.
pub async fn list_in_scope(
    db: &impl Connection,
    scope: &Scope,
    limit: u32,
    lang: Lang,
    now: Timestamp,
) -> Result<Vec<ProductCard>> {
    let mut select = Query::select();
    select.column(product::Column::Id).from(product::Entity).cond_where(on_sale(now));
    if let Scope::Only(selection) = scope {
        select.cond_where(named(selection));
    }
    select
        .order_by(product::Column::InStock, Order::Desc)
        .order_by(product::Column::Sold, Order::Desc)
        .order_by(product::Column::Id, Order::Asc)
        .limit(u64::from(limit));
    let ids: Vec<i64> = rows::<Id>(db, &select).await?.into_iter().map(|row| row.id).collect();
    cards(db, &ids, lang, now).await
}

/// The cards of these products, in this order; those that aren't on sale are left out.
///
/// # Errors
/// What the database met.
pub async fn list_cards(
    db: &impl Connection,
    products: &[ProductId],
    lang: Lang,
    now: Timestamp,
) -> Result<Vec<ProductCard>> {
    let mut select = Query::select();
    select
        .column(product::Column::Id)
        .from(product::Entity)
        .cond_where(on_sale(now))
        .and_where(product::Column::Id.is_in(products.iter().map(|id| id.0)));
    let found: Vec<i64> = rows::<Id>(db, &select).await?.into_iter().map(|row| row.id).collect();
    let ids: Vec<i64> = products.iter().map(|id| id.0).filter(|id| found.contains(id)).collect();
    cards(db, &ids, lang, now).await
}

fn named(selection: &Selection) -> Condition {
    use product::Column::{BrandId, Category1, Category2, Category3, Id};
    let mut any = Cond::any();
    for column in [Category1, Category2, Category3] {
        any = any.add(column.is_in(selection.categories.iter().map(|id| id.0)));
    }
    any.add(BrandId.is_in(selection.brands.iter().map(|id| id.0)))
        .add(Id.is_in(selection.products.iter().map(|id| id.0)))
        .add(Id.in_subquery(products_of(&selection.variants)))
        .add(Id.in_subquery(products_tagged(&selection.tags)))
}

fn products_of(variants: &[VariantId]) -> SelectStatement {
    Query::select()
        .column(variant::Column::ProductId)
        .from(variant::Entity)
        .and_where(variant::Column::Id.is_in(variants.iter().map(|id| id.0)))
        .take()
}

fn products_tagged(codes: &[String]) -> SelectStatement {
    Query::select()
        .expr(product_tag::Column::ProductId.into_expr())
        .from(product_tag::Entity)
        .inner_join(tag::Entity, equal(tag::Column::Id, product_tag::Column::TagId))
        .and_where(tag::Column::Code.is_in(codes.iter().map(String::as_str)))
        .take()
}
