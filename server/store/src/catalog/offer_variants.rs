//! Variants as promotions name them: the prices of products that one may be about, and what a bundle
//! may be put together from. No rule is evaluated here.

use super::former;
use super::visible::on_sale;
use crate::entity::{product, product_tag, tag, variant};
use crate::query::{equal, exists, rows};
use crate::{Connection, Result};
use domain::ids::{ProductId, VariantId};
use domain::money::Money;
use domain::pricing::scope::Selection;
use domain::time::Timestamp;
use sea_orm::sea_query::{Condition, Order, Query, SelectStatement};
use sea_orm::{ColumnTrait, FromQueryResult};

/// What a variant costs by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct VariantPrice {
    /// Its product.
    pub product: ProductId,
    /// The variant.
    pub variant: VariantId,
    /// What it costs.
    pub price: Money,
    /// Its former price, when higher.
    pub list_price: Option<Money>,
}

#[derive(FromQueryResult)]
struct Row {
    id: i64,
    product_id: i64,
    price: i64,
    list_price: Option<i64>,
}

/// Prices of all variants of some of these products: of those that `whole` lists, and of those that have
/// one of the variants.
///
/// # Errors
/// What the database met.
pub async fn variant_prices(
    db: &impl Connection,
    products: &[ProductId],
    whole: &[ProductId],
    variants: &[VariantId],
) -> Result<Vec<VariantPrice>> {
    use variant::Column::{Id, ListPrice, Position, Price, ProductId as Product};
    if products.is_empty() || (whole.is_empty() && variants.is_empty()) {
        return Ok(Vec::new());
    }
    let mut named = Query::select();
    named.column(Product).from(variant::Entity).and_where(Id.is_in(variants.iter().map(|id| id.0)));
    let wanted = Condition::any()
        .add(Product.is_in(whole.iter().map(|id| id.0)))
        .add(Product.in_subquery(named));
    let mut select = Query::select();
    select
        .exprs([Id, Product, Price, ListPrice].map(|column| column.into_expr()))
        .from(variant::Entity)
        .and_where(Product.is_in(products.iter().map(|id| id.0)))
        .cond_where(wanted)
        .order_by(Product.as_column_ref(), Order::Asc)
        .order_by(Position.as_column_ref(), Order::Asc);
    let price = |row: Row| VariantPrice {
        product: ProductId(row.product_id),
        variant: VariantId(row.id),
        price: Money(row.price),
        list_price: former(row.list_price, row.price),
    };
    Ok(rows::<Row>(db, &select).await?.into_iter().map(price).collect())
}

/// The variants that a selection names and that are on sale, by product and position, at most `limit`.
///
/// # Errors
/// What the database met.
pub async fn selected_variants(
    db: &impl Connection,
    selection: &Selection,
    now: Timestamp,
    limit: u32,
) -> Result<Vec<VariantId>> {
    #[derive(FromQueryResult)]
    struct Id {
        id: i64,
    }
    if selection.is_empty() {
        return Ok(Vec::new());
    }
    let mut select = Query::select();
    select
        .expr(variant::Column::Id.into_expr())
        .from(variant::Entity)
        .inner_join(product::Entity, equal(product::Column::Id, variant::Column::ProductId))
        .cond_where(on_sale(now))
        .cond_where(named(selection))
        .order_by(product::Column::Id.as_column_ref(), Order::Asc)
        .order_by(variant::Column::Position.as_column_ref(), Order::Asc)
        .limit(u64::from(limit));
    Ok(rows::<Id>(db, &select).await?.into_iter().map(|row| VariantId(row.id)).collect())
}

fn named(selection: &Selection) -> Condition {
    use product::Column::{BrandId, Category1, Category2, Category3, Id};
    let categories = || selection.categories.iter().map(|id| id.0);
    let mut any = Condition::any()
        .add(variant::Column::Id.is_in(selection.variants.iter().map(|id| id.0)))
        .add(Id.is_in(selection.products.iter().map(|id| id.0)))
        .add(BrandId.is_in(selection.brands.iter().map(|id| id.0)));
    for column in [Category1, Category2, Category3] {
        any = any.add(column.is_in(categories()));
    }
    any.add(exists(tagged(&selection.tags)))
}

fn tagged(codes: &[String]) -> SelectStatement {
    let mut select = Query::select();
    select
        .expr(product_tag::Column::ProductId.into_expr())
        .from(product_tag::Entity)
        .inner_join(tag::Entity, equal(tag::Column::Id, product_tag::Column::TagId))
        .and_where(equal(product_tag::Column::ProductId, product::Column::Id))
        .and_where(tag::Column::Code.is_in(codes));
    select
}
