//! Favourites of members, and how their products stood when they were last looked at. What is news,
//! `domain` says.

use crate::entity::favourite;
use crate::{Connection, Result, Tx};
use domain::favourite::{Standing, Watch};
use domain::ids::{MemberId, ProductId};
use domain::money::Money;
use domain::time::Timestamp;
use favourite::Column::{
    AddedAt, LastPrice, MemberId as Owner, PriceThen, ProductId as Product, RemovedAt, TellsDrop,
    TellsRestock, WasInStock,
};
use sea_orm::ActiveValue::Set;
use sea_orm::sea_query::{Expr, ExprTrait, OnConflict};
use sea_orm::{
    ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect, Select,
};

/// A favourite.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FavouriteRow {
    /// Whose.
    pub owner: MemberId,
    /// What.
    pub product: ProductId,
    /// Since when.
    pub added_at: Timestamp,
    /// What is remembered of it.
    pub watch: Watch,
    /// Whether it was taken off the list.
    pub is_removed: bool,
}

impl From<favourite::Model> for FavouriteRow {
    fn from(row: favourite::Model) -> Self {
        let last = Standing { price: Money(row.last_price), is_in_stock: row.was_in_stock };
        Self {
            owner: MemberId(row.member_id),
            product: ProductId(row.product_id),
            added_at: Timestamp(row.added_at),
            watch: Watch {
                price_then: Money(row.price_then),
                last,
                tells_restock: row.tells_restock,
                tells_drop: row.tells_drop,
            },
            is_removed: row.removed_at.is_some(),
        }
    }
}

fn of(owner: MemberId) -> Select<favourite::Entity> {
    favourite::Entity::find().filter(Owner.eq(owner.0))
}

/// A member's favourites, the newest first.
///
/// # Errors
/// What the database met.
pub async fn list_favourites(db: &impl Connection, owner: MemberId) -> Result<Vec<FavouriteRow>> {
    let query = of(owner).filter(RemovedAt.is_null());
    let rows = query.order_by_desc(AddedAt).order_by_desc(Product).all(db).await?;
    Ok(rows.into_iter().map(FavouriteRow::from).collect())
}

/// How many a member has.
///
/// # Errors
/// What the database met.
pub async fn count_favourites(db: &impl Connection, owner: MemberId) -> Result<u64> {
    Ok(of(owner).filter(RemovedAt.is_null()).count(db).await?)
}

/// A member's favourite, also when it was taken off the list.
///
/// # Errors
/// What the database met.
pub async fn find_favourite(
    db: &impl Connection,
    owner: MemberId,
    product: ProductId,
) -> Result<Option<FavouriteRow>> {
    Ok(of(owner).filter(Product.eq(product.0)).one(db).await?.map(FavouriteRow::from))
}

/// Adds a product as it stands now, in place of what was remembered of it.
///
/// # Errors
/// Conflict `foreign_key` when there is no such product.
pub async fn put_favourite(
    tx: &Tx,
    owner: MemberId,
    product: ProductId,
    now: Standing,
    at: Timestamp,
) -> Result<()> {
    let row = favourite::ActiveModel {
        member_id: Set(owner.0),
        product_id: Set(product.0),
        added_at: Set(at.0),
        price_then: Set(now.price.0),
        last_price: Set(now.price.0),
        was_in_stock: Set(now.is_in_stock),
        tells_restock: Set(true),
        tells_drop: Set(true),
        removed_at: Set(None),
    };
    let anew = OnConflict::columns([Owner, Product])
        .update_columns([
            AddedAt,
            PriceThen,
            LastPrice,
            WasInStock,
            TellsRestock,
            TellsDrop,
            RemovedAt,
        ])
        .to_owned();
    favourite::Entity::insert(row).on_conflict(anew).exec_without_returning(tx).await?;
    Ok(())
}

/// Takes a favourite off the list, or puts it back as it was; whether there was one.
///
/// # Errors
/// What the database met.
pub async fn set_removed(
    tx: &Tx,
    owner: MemberId,
    product: ProductId,
    at: Option<Timestamp>,
) -> Result<bool> {
    let set = favourite::Entity::update_many()
        .col_expr(RemovedAt, Expr::val(at.map(|at| at.0)))
        .filter(Owner.eq(owner.0))
        .filter(Product.eq(product.0))
        .exec(tx)
        .await?;
    Ok(set.rows_affected > 0)
}

/// Sets what the owner of a favourite wants to hear; whether there is one.
///
/// # Errors
/// What the database met.
pub async fn set_notices(
    tx: &Tx,
    owner: MemberId,
    product: ProductId,
    restock: bool,
    drop: bool,
) -> Result<bool> {
    let set = favourite::Entity::update_many()
        .col_expr(TellsRestock, Expr::val(restock))
        .col_expr(TellsDrop, Expr::val(drop))
        .filter(Owner.eq(owner.0))
        .filter(Product.eq(product.0))
        .filter(RemovedAt.is_null())
        .exec(tx)
        .await?;
    Ok(set.rows_affected > 0)
}

/// Products that are somebody's favourite, in the order of their ids, behind one of them.
///
/// # Errors
/// What the database met.
pub async fn list_watched(
    db: &impl Connection,
    after: ProductId,
    limit: u64,
) -> Result<Vec<ProductId>> {
    let query = favourite::Entity::find()
        .select_only()
        .column(Product)
        .distinct()
        .filter(RemovedAt.is_null())
        .filter(Product.gt(after.0))
        .order_by_asc(Product)
        .limit(limit);
    let ids: Vec<i64> = query.into_tuple().all(db).await?;
    Ok(ids.into_iter().map(ProductId).collect())
}

/// Favourites of a product that were last seen to stand otherwise.
///
/// # Errors
/// What the database met.
pub async fn list_changed(
    db: &impl Connection,
    product: ProductId,
    now: Standing,
) -> Result<Vec<FavouriteRow>> {
    let is_other = LastPrice.ne(now.price.0).or(WasInStock.ne(now.is_in_stock));
    let rows = favourite::Entity::find()
        .filter(Product.eq(product.0))
        .filter(RemovedAt.is_null())
        .filter(is_other)
        .all(db)
        .await?;
    Ok(rows.into_iter().map(FavouriteRow::from).collect())
}

/// Remembers how a product stands now, unless somebody else did meanwhile; whether it was us.
///
/// # Errors
/// What the database met.
pub async fn mark_seen(tx: &Tx, row: &FavouriteRow, now: Standing) -> Result<bool> {
    let marked = favourite::Entity::update_many()
        .col_expr(LastPrice, Expr::val(now.price.0))
        .col_expr(WasInStock, Expr::val(now.is_in_stock))
        .filter(Owner.eq(row.owner.0))
        .filter(Product.eq(row.product.0))
        .filter(RemovedAt.is_null())
        .filter(LastPrice.eq(row.watch.last.price.0))
        .filter(WasInStock.eq(row.watch.last.is_in_stock))
        .filter(TellsRestock.eq(row.watch.tells_restock))
        .filter(TellsDrop.eq(row.watch.tells_drop))
        .exec(tx)
        .await?;
    Ok(marked.rows_affected > 0)
}

/// Forgets what was taken off a list before a moment.
///
/// # Errors
/// What the database met.
pub async fn delete_removed(tx: &Tx, before: Timestamp) -> Result<()> {
    favourite::Entity::delete_many().filter(RemovedAt.lt(before.0)).exec(tx).await?;
    Ok(())
}
