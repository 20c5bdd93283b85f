//! Groups of buyers: opening, joining and leaving one, and which one a cart is to join. Every seat is
//! taken by a conditional write, so that no order of events makes a group too large. What a group means
//! for its orders, `service` says.

mod read;

pub use read::{
    GroupRow, find_group, find_group_by_token, find_group_of, list_group_members, list_groups_over,
    list_open_groups,
};

use crate::entity::{cart_group, group, group_member, order};
use crate::{Result, StoreError, Tx};
use domain::group::GroupState;
use domain::ids::{CartId, GroupId, OrderId, ProductId, RuleId};
use domain::order::OrderState;
use domain::time::Timestamp;
use sea_orm::ActiveValue::{NotSet, Set};
use sea_orm::sea_query::{Expr, ExprTrait, OnConflict, Query};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

/// The conflict of [`join_group`] when the group is full, or its time is over.
pub const GROUP_OVER: &str = "ck_groups__taken";
/// The conflict of [`join_group`] when the buyer is in the group already.
pub const ALREADY_IN: &str = "uq_group_members__group_id__buyer";

/// A group to be opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewGroup {
    /// Its part of the address, unique.
    pub token: String,
    /// The group buy.
    pub rule: RuleId,
    /// What it buys.
    pub product_id: ProductId,
    /// Buyers that make it full, at least 2.
    pub seats: u32,
    /// Until when it waits.
    pub closes_at: Timestamp,
}

/// Who takes a seat.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NewMember<'a> {
    /// By which order.
    pub order_id: OrderId,
    /// Who.
    pub buyer: &'a str,
    /// Their name as strangers may see it, masked.
    pub name: &'a str,
    /// Now.
    pub joined_at: Timestamp,
}

/// Opens a group with its first member.
///
/// # Errors
/// What the database met.
pub async fn open_group(tx: &Tx, new: &NewGroup, member: NewMember<'_>) -> Result<()> {
    let row = group::ActiveModel {
        id: NotSet,
        token: Set(new.token.clone()),
        promotion_id: Set(new.rule.0),
        product_id: Set(new.product_id.0),
        seats: Set(i64::from(new.seats)),
        taken: Set(1),
        opened_at: Set(member.joined_at.0),
        closes_at: Set(new.closes_at.0),
        state: Set(GroupState::Open.code().to_owned()),
    };
    let id = group::Entity::insert(row).exec(tx).await?.last_insert_id;
    insert_member(tx, GroupId(id), member).await
}

/// Takes a seat; tells where the group stands then. The row that many buyers want is locked last.
///
/// # Errors
/// [`StoreError::Conflict`] with [`GROUP_OVER`] or [`ALREADY_IN`]; the transaction must be rolled back
/// then.
pub async fn join_group(tx: &Tx, id: GroupId, member: NewMember<'_>) -> Result<GroupState> {
    use group::Column::{ClosesAt, Id, Seats, State, Taken};
    insert_member(tx, id, member).await?;
    let joined = group::Entity::update_many()
        .col_expr(Taken, Expr::col(Taken).add(1))
        .filter(Id.eq(id.0))
        .filter(State.eq(GroupState::Open.code()))
        .filter(ClosesAt.gt(member.joined_at.0))
        .filter(Expr::col(Taken).lt(Expr::col(Seats)))
        .exec_with_returning(tx)
        .await?;
    match joined.first() {
        None => Err(StoreError::Conflict { constraint: GROUP_OVER.to_owned() }),
        Some(group) if group.taken < group.seats => Ok(GroupState::Open),
        Some(_) => {
            set_state(tx, id, GroupState::Full).await?;
            Ok(GroupState::Full)
        }
    }
}

async fn insert_member(tx: &Tx, id: GroupId, member: NewMember<'_>) -> Result<()> {
    let row = group_member::ActiveModel {
        id: NotSet,
        group_id: Set(id.0),
        order_id: Set(member.order_id.0),
        buyer: Set(member.buyer.to_owned()),
        name: Set(member.name.to_owned()),
        joined_at: Set(member.joined_at.0),
    };
    group_member::Entity::insert(row).exec_without_returning(tx).await?;
    Ok(())
}

async fn set_state(tx: &Tx, id: GroupId, state: GroupState) -> Result<()> {
    group::Entity::update_many()
        .col_expr(group::Column::State, Expr::val(state.code()))
        .filter(group::Column::Id.eq(id.0))
        .exec(tx)
        .await?;
    Ok(())
}

/// Gives back the seat of an order that is called off; nothing for an order of no group. An open group
/// that nobody is left in has lapsed. Whoever leaves in time is forgotten and may come back; after that
/// the group goes on telling who was in it.
///
/// # Errors
/// What the database met.
pub async fn leave_group(tx: &Tx, order_id: OrderId, now: Timestamp) -> Result<()> {
    use group::Column::{Id, Taken};
    let of_order = group_member::Column::OrderId.eq(order_id.0);
    let member = group_member::Entity::find().filter(of_order.clone()).one(tx).await?;
    let Some(member) = member else { return Ok(()) };
    let left = group::Entity::update_many()
        .col_expr(Taken, Expr::col(Taken).sub(1))
        .filter(Id.eq(member.group_id))
        .exec_with_returning(tx)
        .await?;
    let Some(group) = left.first().filter(|group| group.state == GroupState::Open.code()) else {
        return Ok(());
    };
    if group.taken == 0 {
        set_state(tx, GroupId(group.id), GroupState::Lapsed).await?;
    }
    if now.0 < group.closes_at {
        group_member::Entity::delete_many().filter(of_order).exec(tx).await?;
    }
    Ok(())
}

/// Sets from when an order that may be picked was to be picked, and until when it must leave.
///
/// # Errors
/// What the database met.
pub async fn accept_order(tx: &Tx, id: OrderId, at: Timestamp, ship_by: Timestamp) -> Result<()> {
    accept(tx, order::Column::Id.eq(id.0), at, ship_by).await
}

/// The same for every order of a group.
///
/// # Errors
/// What the database met.
pub async fn accept_group(tx: &Tx, id: GroupId, at: Timestamp, ship_by: Timestamp) -> Result<()> {
    let mut orders = Query::select();
    orders
        .column(group_member::Column::OrderId)
        .from(group_member::Entity)
        .and_where(group_member::Column::GroupId.eq(id.0));
    accept(tx, order::Column::Id.in_subquery(orders), at, ship_by).await
}

async fn accept(tx: &Tx, which: Expr, at: Timestamp, ship_by: Timestamp) -> Result<()> {
    order::Entity::update_many()
        .col_expr(order::Column::AcceptedAt, Expr::val(at.0))
        .col_expr(order::Column::ShipBy, Expr::val(ship_by.0))
        .filter(which)
        .filter(order::Column::State.eq(OrderState::Paid.code()))
        .exec(tx)
        .await?;
    Ok(())
}

/// Notes which group a cart is to join, instead of the one before.
///
/// # Errors
/// Conflict `foreign_key` when there is no such cart, promotion or group.
pub async fn remember_group(tx: &Tx, cart_id: CartId, rule: RuleId, id: GroupId) -> Result<()> {
    let row = cart_group::ActiveModel {
        cart_id: Set(cart_id.0),
        promotion_id: Set(rule.0),
        group_id: Set(id.0),
    };
    let key = [cart_group::Column::CartId, cart_group::Column::PromotionId];
    let replace = OnConflict::columns(key).update_column(cart_group::Column::GroupId).to_owned();
    cart_group::Entity::insert(row).on_conflict(replace).exec_without_returning(tx).await?;
    Ok(())
}

/// A cart is to join no group: ordering opens one.
///
/// # Errors
/// What the database met.
pub async fn forget_groups(tx: &Tx, cart_id: CartId) -> Result<()> {
    cart_group::Entity::delete_many()
        .filter(cart_group::Column::CartId.eq(cart_id.0))
        .exec(tx)
        .await?;
    Ok(())
}
