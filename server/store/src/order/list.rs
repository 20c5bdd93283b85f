//! Orders as staff look for them: by number, or the newest. What a buyer may see is opened by a
//! secret, in [`super::read`].

use crate::entity::order;
use crate::order::read::state;
use crate::{Connection, Result};
use domain::money::Money;
use domain::order::OrderState;
use domain::time::Timestamp;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

/// An order in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OrderRow {
    /// Its number as shown.
    pub number: String,
    /// Where it stands.
    pub state: OrderState,
    /// When it was placed.
    pub placed_at: Timestamp,
    /// Who receives it.
    pub recipient: String,
    /// Grand total.
    pub total: Money,
}

/// The newest orders, at most `limit`, in one state or in any.
///
/// # Errors
/// What the database met.
pub async fn list_orders(
    db: &impl Connection,
    in_state: Option<OrderState>,
    limit: u64,
) -> Result<Vec<OrderRow>> {
    let mut query = order::Entity::find();
    if let Some(wanted) = in_state {
        query = query.filter(order::Column::State.eq(wanted.code()));
    }
    let rows: Vec<(String, String, i64, String, i64)> = query
        .select_only()
        .columns([
            order::Column::Number,
            order::Column::State,
            order::Column::PlacedAt,
            order::Column::Recipient,
            order::Column::Total,
        ])
        .order_by_desc(order::Column::Id)
        .limit(limit)
        .into_tuple()
        .all(db)
        .await?;
    rows.into_iter()
        .map(|(number, code, placed_at, recipient, total)| {
            let state = state("orders.state", &code)?;
            let (placed_at, total) = (Timestamp(placed_at), Money(total));
            Ok(OrderRow { number, state, placed_at, recipient, total })
        })
        .collect()
}
