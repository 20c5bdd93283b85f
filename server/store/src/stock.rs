//! Stock: units set aside for orders, given back, and gone. Every change is a conditional UPDATE,
//! so that no order of events makes a level negative, and a row in the journal beside it.

use crate::catalog::refresh_availability;
use crate::entity::{product, stock_level, stock_movement, variant};
use crate::{Connection, Result, StoreError, Tx};
use domain::ids::{ProductId, VariantId};
use domain::time::Timestamp;
use sea_orm::ActiveValue::{NotSet, Set};
use sea_orm::sea_query::{Expr, ExprTrait, Query};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QuerySelect};
use std::collections::BTreeMap;

/// Units by variant, in the order in which they are locked: two transactions that want the same
/// variants wait for each other instead of deadlocking.
pub type Units = BTreeMap<VariantId, u32>;

/// What happens to units in stock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Movement {
    /// Set aside for an order.
    Allocate,
    /// Given back by an order that was called off.
    Release,
    /// Left with the courier.
    Ship,
}

impl Movement {
    /// Code in the journal.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Allocate => "allocate",
            Self::Release => "release",
            Self::Ship => "ship",
        }
    }

    /// Change of `on_hand` and of `allocated` by that many units.
    const fn deltas(self, units: i64) -> (i64, i64) {
        match self {
            Self::Allocate => (0, units),
            Self::Release => (0, -units),
            Self::Ship => (-units, -units),
        }
    }
}

/// The conflict that [`move_units`] reports when a level does not allow the movement.
pub const NOT_ENOUGH: &str = "ck_stock_levels__available";

/// Moves units for an order.
///
/// # Errors
/// [`StoreError::Conflict`] with [`NOT_ENOUGH`] when fewer are available, allocated or on hand than
/// are to be moved; the transaction must be rolled back then.
pub async fn move_units(
    tx: &Tx,
    movement: Movement,
    units: &Units,
    reference: &str,
    now: Timestamp,
) -> Result<()> {
    let mut turned = Vec::new();
    for (variant_id, quantity) in units {
        let quantity = i64::from(*quantity);
        let Some(available) = change_level(tx, *variant_id, movement.deltas(quantity)).await?
        else {
            return Err(StoreError::Conflict { constraint: NOT_ENOUGH.to_owned() });
        };
        // What is left tells whether the variant just sold out or just came back.
        let before = available - movement.deltas(quantity).0 + movement.deltas(quantity).1;
        if (available == 0) != (before == 0) {
            turned.push(variant_id.0);
        }
    }
    write_journal(tx, movement, units, reference, now).await?;
    if !turned.is_empty() {
        refresh_products_of(tx, turned).await?;
    }
    Ok(())
}

/// Changes a level when nothing gets negative by it and no more is allocated than there is; what is
/// available then.
async fn change_level(
    tx: &Tx,
    variant_id: VariantId,
    (on_hand, allocated): (i64, i64),
) -> Result<Option<i64>> {
    use stock_level::Column::{Allocated, OnHand, VariantId as Variant};
    let on_hand_after = || Expr::col(OnHand).add(on_hand);
    let allocated_after = || Expr::col(Allocated).add(allocated);
    let statement = Query::update()
        .table(stock_level::Entity)
        .value(OnHand, on_hand_after())
        .value(Allocated, allocated_after())
        .and_where(Variant.eq(variant_id.0))
        .and_where(allocated_after().gte(0))
        .and_where(allocated_after().lte(on_hand_after()))
        .returning_all()
        .take();
    let Some(row) = tx.query_one(&statement).await? else { return Ok(None) };
    let on_hand: i64 = row.try_get("", "on_hand")?;
    let allocated: i64 = row.try_get("", "allocated")?;
    Ok(Some(on_hand - allocated))
}

async fn write_journal(
    tx: &Tx,
    movement: Movement,
    units: &Units,
    reference: &str,
    now: Timestamp,
) -> Result<()> {
    let rows = units.iter().map(|(variant_id, quantity)| {
        let (on_hand, allocated) = movement.deltas(i64::from(*quantity));
        stock_movement::ActiveModel {
            id: NotSet,
            variant_id: Set(variant_id.0),
            delta_on_hand: Set(on_hand),
            delta_allocated: Set(allocated),
            reason: Set(movement.code().to_owned()),
            reference: Set(reference.to_owned()),
            at: Set(now.0),
        }
    });
    stock_movement::Entity::insert_many(rows).exec_without_returning(tx).await?;
    Ok(())
}

/// Writes anew whether the products of these variants can be bought.
async fn refresh_products_of(tx: &Tx, variants: Vec<i64>) -> Result<()> {
    let products: Vec<i64> = variant::Entity::find()
        .select_only()
        .column(variant::Column::ProductId)
        .filter(variant::Column::Id.is_in(variants))
        .distinct()
        .into_tuple()
        .all(tx)
        .await?;
    let products: Vec<ProductId> = products.into_iter().map(ProductId).collect();
    refresh_availability(tx, &products).await
}

/// Counts units as sold by their products.
pub async fn count_sold(tx: &Tx, units: &Units) -> Result<()> {
    for (variant_id, quantity) in units {
        let product_of = Query::select()
            .column(variant::Column::ProductId)
            .from(variant::Entity)
            .and_where(variant::Column::Id.eq(variant_id.0))
            .take();
        product::Entity::update_many()
            .col_expr(
                product::Column::Sold,
                Expr::col(product::Column::Sold).add(i64::from(*quantity)),
            )
            .filter(product::Column::Id.in_subquery(product_of))
            .exec(tx)
            .await?;
    }
    Ok(())
}
