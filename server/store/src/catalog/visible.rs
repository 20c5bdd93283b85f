//! What a shopper may see: the one condition that every query of the catalogue shares.

use crate::entity::product::Column;
use domain::catalog::ProductState;
use domain::time::Timestamp;
use sea_orm::ColumnTrait;
use sea_orm::sea_query::{Cond, Condition};

/// Listed, within its schedule (its end is excluded), and not one that hides when it is sold out.
pub(super) fn on_sale(now: Timestamp) -> Condition {
    Cond::all()
        .add(Column::State.eq(ProductState::Listed.code()))
        .add(Cond::any().add(Column::ListedFrom.is_null()).add(Column::ListedFrom.lte(now.0)))
        .add(Cond::any().add(Column::ListedUntil.is_null()).add(Column::ListedUntil.gt(now.0)))
        .add(Cond::any().add(Column::InStock.eq(true)).add(Column::UnlistWhenSoldOut.eq(false)))
}
