//! Carts and their lines, joined with what the catalogue knows now. What may be put in, and what a
//! changed price means, is decided in `service`.

mod member;

pub use member::{
    delete_cart, find_cart_owner, find_member_cart, find_member_of_cart, give_cart, grant_cart,
};

use crate::catalog::{VariantLine, variant_lines};
use crate::entity::{cart, cart_line};
use crate::order::corrupt;
use crate::query::{equal, to_u32};
use crate::{Connection, Result, StoreError, Tx};
use domain::cart::CartLine;
use domain::ids::{CartId, VariantId};
use domain::lang::Lang;
use domain::money::Money;
use domain::pricing::basket::Wish;
use domain::time::Timestamp;
use sea_orm::ActiveValue::{NotSet, Set};
use sea_orm::sea_query::{Expr, ExprTrait, Query};
use sea_orm::{ColumnTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use std::collections::{BTreeSet, HashMap};

/// SHA-256 of a token.
pub type TokenHash = [u8; 32];

/// A line of a cart with its variant as it stands now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FreshLine {
    /// Row of the line.
    pub id: i64,
    /// Unit price the shopper was last shown.
    pub seen_price: Money,
    /// What the cart shows.
    pub shown: CartLine,
}

/// The cart that a token opens.
pub async fn find_cart(db: &impl Connection, token_hash: &TokenHash) -> Result<Option<CartId>> {
    let found = cart::Entity::find()
        .select_only()
        .column(cart::Column::Id)
        .filter(member::opened_by(token_hash))
        .into_tuple::<i64>()
        .one(db)
        .await?;
    Ok(found.map(CartId))
}

/// Units over all lines of the cart that a token opens; 0 when it opens none.
pub async fn count_units(db: &impl Connection, token_hash: &TokenHash) -> Result<u32> {
    let mut select = Query::select();
    select
        .expr_as(cart_line::Column::Quantity.into_expr().sum().cast_as("BIGINT"), "units")
        .from(cart_line::Entity)
        .inner_join(cart::Entity, equal(cart::Column::Id, cart_line::Column::CartId))
        .and_where(member::opened_by(token_hash));
    let row = db.query_one(&select).await?;
    let units: Option<i64> = row.map(|row| row.try_get("", "units")).transpose()?.flatten();
    Ok(to_u32(units.unwrap_or(0)))
}

/// The cart that a token opens, marked as used now and locked against every other change until the
/// transaction ends.
pub async fn lock_cart(tx: &Tx, token_hash: &TokenHash, now: Timestamp) -> Result<Option<CartId>> {
    let statement = Query::update()
        .table(cart::Entity)
        .value(cart::Column::UpdatedAt, now.0)
        .and_where(member::opened_by(token_hash))
        .returning_col(cart::Column::Id)
        .take();
    let row = tx.query_one(&statement).await?;
    Ok(row.map(|row| row.try_get("", "id")).transpose()?.map(CartId))
}

/// Makes an empty cart.
pub async fn insert_cart(tx: &Tx, token_hash: &TokenHash, now: Timestamp) -> Result<CartId> {
    let row = cart::ActiveModel {
        id: NotSet,
        token_hash: Set(token_hash.to_vec()),
        created_at: Set(now.0),
        updated_at: Set(now.0),
        member_id: Set(None),
    };
    Ok(CartId(cart::Entity::insert(row).exec(tx).await?.last_insert_id))
}

/// Adds a line to a cart.
pub async fn insert_line(
    tx: &Tx,
    cart_id: CartId,
    variant_id: VariantId,
    quantity: u32,
    seen_price: Money,
    wish: Wish,
) -> Result<()> {
    let row = cart_line::ActiveModel {
        id: NotSet,
        cart_id: Set(cart_id.0),
        variant_id: Set(variant_id.0),
        quantity: Set(i64::from(quantity)),
        seen_price: Set(seen_price.0),
        wish: Set(write_wish(wish)?),
    };
    cart_line::Entity::insert(row).exec_without_returning(tx).await?;
    Ok(())
}

/// Sets what a line holds and the price the shopper was shown with it.
pub async fn update_line(tx: &Tx, line_id: i64, quantity: u32, seen_price: Money) -> Result<()> {
    cart_line::Entity::update_many()
        .col_expr(cart_line::Column::Quantity, Expr::val(i64::from(quantity)))
        .col_expr(cart_line::Column::SeenPrice, Expr::val(seen_price.0))
        .filter(cart_line::Column::Id.eq(line_id))
        .exec(tx)
        .await?;
    Ok(())
}

/// Sets what a line is put in as.
pub async fn set_wish(tx: &Tx, line_id: i64, wish: Wish) -> Result<()> {
    cart_line::Entity::update_many()
        .col_expr(cart_line::Column::Wish, Expr::val(write_wish(wish)?))
        .filter(cart_line::Column::Id.eq(line_id))
        .exec(tx)
        .await?;
    Ok(())
}

/// Notes that the shopper was shown this price of a line.
pub async fn set_seen_price(tx: &Tx, line_id: i64, seen_price: Money) -> Result<()> {
    cart_line::Entity::update_many()
        .col_expr(cart_line::Column::SeenPrice, Expr::val(seen_price.0))
        .filter(cart_line::Column::Id.eq(line_id))
        .exec(tx)
        .await?;
    Ok(())
}

/// Removes every line of a variant from a cart.
pub async fn delete_lines_of(tx: &Tx, cart_id: CartId, variant_id: VariantId) -> Result<()> {
    cart_line::Entity::delete_many()
        .filter(cart_line::Column::CartId.eq(cart_id.0))
        .filter(cart_line::Column::VariantId.eq(variant_id.0))
        .exec(tx)
        .await?;
    Ok(())
}

/// Empties a cart.
pub async fn delete_lines(tx: &Tx, cart_id: CartId) -> Result<()> {
    cart_line::Entity::delete_many()
        .filter(cart_line::Column::CartId.eq(cart_id.0))
        .exec(tx)
        .await?;
    Ok(())
}

/// Deletes carts that were last used before a moment, their lines with them; how many.
pub async fn delete_carts_unused_since(tx: &Tx, moment: Timestamp) -> Result<u64> {
    let old = cart::Entity::delete_many().filter(cart::Column::UpdatedAt.lt(moment.0));
    Ok(old.exec(tx).await?.rows_affected)
}

/// The lines of a cart in the order they were put in, each with its variant as it stands now.
pub async fn list_lines(
    db: &impl Connection,
    cart_id: CartId,
    lang: Lang,
    now: Timestamp,
) -> Result<Vec<FreshLine>> {
    let rows = cart_line::Entity::find()
        .filter(cart_line::Column::CartId.eq(cart_id.0))
        .order_by_asc(cart_line::Column::Id)
        .all(db)
        .await?;
    let wanted: BTreeSet<VariantId> = rows.iter().map(|row| VariantId(row.variant_id)).collect();
    let wanted: Vec<VariantId> = wanted.into_iter().collect();
    let variants = variant_lines(db, &wanted, lang, now).await?;
    let variants: HashMap<i64, VariantLine> =
        variants.into_iter().map(|variant| (variant.variant_id.0, variant)).collect();
    rows.iter().filter_map(|row| fresh(row, &variants).transpose()).collect()
}

/// The foreign key keeps every line's variant there; the alternative is not worth an error.
fn fresh(
    row: &cart_line::Model,
    variants: &HashMap<i64, VariantLine>,
) -> Result<Option<FreshLine>> {
    let Some(variant) = variants.get(&row.variant_id).cloned() else { return Ok(None) };
    Ok(Some(FreshLine {
        id: row.id,
        seen_price: Money(row.seen_price),
        shown: variant.into_cart_line(to_u32(row.quantity), read_wish(&row.wish)?),
    }))
}

/// A wish as the column keeps it: nothing for what nearly every line is.
fn write_wish(wish: Wish) -> Result<String> {
    match wish {
        Wish::Ordinary => Ok(String::new()),
        wish => serde_json::to_string(&wish)
            .map_err(|error| StoreError::Database(DbErr::Json(error.to_string()))),
    }
}

fn read_wish(text: &str) -> Result<Wish> {
    if text.is_empty() {
        return Ok(Wish::Ordinary);
    }
    serde_json::from_str(text).map_err(|_| corrupt("cart_lines.wish", text))
}
