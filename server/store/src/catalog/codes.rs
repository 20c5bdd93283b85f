//! What slugs and SKUs stand for, many of them at once.

use super::visible::on_sale;
use crate::entity::{brand, category, product, stock_level, variant};
use crate::query::{equal, rows, to_u32};
use crate::{Connection, Result};
use domain::ids::{BrandId, CategoryId, ProductId, VariantId};
use domain::money::Money;
use domain::time::Timestamp;
use sea_orm::sea_query::{Expr, ExprTrait, Order, Query};
use sea_orm::{ColumnTrait, EntityTrait, FromQueryResult, QueryFilter, QuerySelect};
use std::collections::HashMap;

/// Ids by what names them outside of the database.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Codes {
    /// Products by slug.
    pub products: HashMap<String, ProductId>,
    /// Variants by SKU.
    pub variants: HashMap<String, VariantId>,
    /// Categories by slug.
    pub categories: HashMap<String, CategoryId>,
    /// Brands by slug.
    pub brands: HashMap<String, BrandId>,
}

/// The ids of everything in the catalogue, on sale or not.
///
/// # Errors
/// What the database met.
pub async fn codes(db: &impl Connection) -> Result<Codes> {
    Ok(Codes {
        products: pairs::<product::Entity, _>(db, product::Column::Slug, product::Column::Id)
            .await?,
        variants: pairs::<variant::Entity, _>(db, variant::Column::Sku, variant::Column::Id)
            .await?,
        categories: category_ids(db).await?,
        brands: brand_ids(db).await?,
    })
}

/// The variants with these SKUs, on sale or not; SKUs of nothing are left out.
///
/// # Errors
/// What the database met.
pub async fn variant_ids(
    db: &impl Connection,
    skus: &[&str],
) -> Result<HashMap<String, VariantId>> {
    let query = variant::Entity::find().select_only();
    let query = query.columns([variant::Column::Sku, variant::Column::Id]);
    let query = query.filter(variant::Column::Sku.is_in(skus.iter().copied()));
    let rows: Vec<(String, i64)> = query.into_tuple().all(db).await?;
    Ok(rows.into_iter().map(|(sku, id)| (sku, VariantId(id))).collect())
}

/// The products with these slugs, on sale or not; slugs of nothing are left out.
///
/// # Errors
/// What the database met.
pub async fn product_ids(
    db: &impl Connection,
    slugs: &[&str],
) -> Result<HashMap<String, ProductId>> {
    let query = product::Entity::find().select_only();
    let query = query.columns([product::Column::Slug, product::Column::Id]);
    let query = query.filter(product::Column::Slug.is_in(slugs.iter().copied()));
    let rows: Vec<(String, i64)> = query.into_tuple().all(db).await?;
    Ok(rows.into_iter().map(|(slug, id)| (slug, ProductId(id))).collect())
}

/// Categories by slug.
///
/// # Errors
/// What the database met.
pub async fn category_ids(db: &impl Connection) -> Result<HashMap<String, CategoryId>> {
    pairs::<category::Entity, _>(db, category::Column::Slug, category::Column::Id).await
}

/// Brands by slug.
///
/// # Errors
/// What the database met.
pub async fn brand_ids(db: &impl Connection) -> Result<HashMap<String, BrandId>> {
    pairs::<brand::Entity, _>(db, brand::Column::Slug, brand::Column::Id).await
}

/// A variant that can be bought.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Buyable {
    /// Its product's address.
    pub slug: String,
    /// Its product.
    pub product_id: ProductId,
    /// The variant.
    pub variant_id: VariantId,
    /// Price of one unit.
    pub price: Money,
    /// Units there are, one or more.
    pub available: u32,
}

/// What can be bought now of the products with these slugs: the variants of a product in the order of
/// their positions.
///
/// # Errors
/// What the database met.
pub async fn list_buyable(
    db: &impl Connection,
    slugs: &[String],
    now: Timestamp,
) -> Result<Vec<Buyable>> {
    use stock_level::Column::{Allocated, OnHand};
    #[derive(FromQueryResult)]
    struct Row {
        slug: String,
        product_id: i64,
        id: i64,
        price: i64,
        left: i64,
    }
    let left = || Expr::col(OnHand.as_column_ref()).sub(Expr::col(Allocated.as_column_ref()));
    let mut select = Query::select();
    select
        .expr(product::Column::Slug.into_expr())
        .expr(variant::Column::ProductId.into_expr())
        .expr(variant::Column::Id.into_expr())
        .expr(variant::Column::Price.into_expr())
        .expr_as(left(), "left")
        .from(product::Entity)
        .inner_join(variant::Entity, equal(variant::Column::ProductId, product::Column::Id))
        .inner_join(stock_level::Entity, equal(stock_level::Column::VariantId, variant::Column::Id))
        .and_where(product::Column::Slug.is_in(slugs))
        .cond_where(on_sale(now))
        .and_where(left().gt(0))
        .order_by(product::Column::Id.as_column_ref(), Order::Asc)
        .order_by(variant::Column::Position.as_column_ref(), Order::Asc);
    let buyable = |row: Row| Buyable {
        slug: row.slug,
        product_id: ProductId(row.product_id),
        variant_id: VariantId(row.id),
        price: Money(row.price),
        available: to_u32(row.left),
    };
    Ok(rows(db, &select).await?.into_iter().map(buyable).collect())
}

async fn pairs<E: EntityTrait, I: From<i64>>(
    db: &impl Connection,
    code: E::Column,
    id: E::Column,
) -> Result<HashMap<String, I>> {
    let query = E::find().select_only().columns([code, id]);
    let rows: Vec<(String, i64)> = query.into_tuple().all(db).await?;
    Ok(rows.into_iter().map(|(code, id)| (code, I::from(id))).collect())
}
