//! Reading groups.

use crate::entity::{cart_group, group, group_member, order};
use crate::order::corrupt;
use crate::query::{equal, row, rows, to_u32};
use crate::{Connection, Result};
use domain::group::{GroupBrief, GroupMember, GroupState, OpenGroup};
use domain::ids::{CartId, GroupId, OrderId, ProductId, RuleId};
use domain::order::OrderState;
use domain::time::Timestamp;
use sea_orm::sea_query::{Order, Query, SelectStatement};
use sea_orm::{ColumnTrait, EntityTrait, FromQueryResult, QueryFilter, QueryOrder};

/// A group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GroupRow {
    /// Its id.
    pub id: GroupId,
    /// Its part of the address.
    pub token: String,
    /// The group buy.
    pub rule: RuleId,
    /// What it buys.
    pub product_id: ProductId,
    /// Buyers that make it full.
    pub seats: u32,
    /// Buyers whose orders stand.
    pub taken: u32,
    /// When it was opened.
    pub opened_at: Timestamp,
    /// Until when it waits.
    pub closes_at: Timestamp,
    /// Where it stands.
    pub state: GroupState,
}

impl GroupRow {
    /// Whether a buyer can join it at a moment.
    pub fn is_open_at(&self, now: Timestamp) -> bool {
        self.state.at(now, self.closes_at) == GroupState::Open
    }
}

fn group_row(row: group::Model) -> Result<GroupRow> {
    Ok(GroupRow {
        id: GroupId(row.id),
        state: state(&row.state)?,
        token: row.token,
        rule: RuleId(row.promotion_id),
        product_id: ProductId(row.product_id),
        seats: to_u32(row.seats),
        taken: to_u32(row.taken),
        opened_at: Timestamp(row.opened_at),
        closes_at: Timestamp(row.closes_at),
    })
}

fn state(code: &str) -> Result<GroupState> {
    GroupState::from_code(code).ok_or_else(|| corrupt("groups.state", code))
}

/// The group with that token.
///
/// # Errors
/// What the database met.
pub async fn find_group_by_token(db: &impl Connection, token: &str) -> Result<Option<GroupRow>> {
    let found = group::Entity::find().filter(group::Column::Token.eq(token)).one(db).await?;
    found.map(group_row).transpose()
}

/// The group that a cart is to join for a group buy.
///
/// # Errors
/// What the database met.
pub async fn find_group(
    db: &impl Connection,
    cart_id: CartId,
    rule: RuleId,
) -> Result<Option<GroupRow>> {
    let Some(wish) = cart_group::Entity::find_by_id((cart_id.0, rule.0)).one(db).await? else {
        return Ok(None);
    };
    let found = group::Entity::find_by_id(wish.group_id).one(db).await?;
    found.map(group_row).transpose()
}

/// Who is in a group, in the order they joined.
///
/// # Errors
/// What the database met.
pub async fn list_group_members(db: &impl Connection, id: GroupId) -> Result<Vec<GroupMember>> {
    let query = group_member::Entity::find()
        .filter(group_member::Column::GroupId.eq(id.0))
        .order_by_asc(group_member::Column::Id);
    let member = |row: group_member::Model| GroupMember {
        name: row.name,
        joined_at: Timestamp(row.joined_at),
    };
    Ok(query.all(db).await?.into_iter().map(member).collect())
}

/// Groups of a product that can be joined, those that close soonest first.
///
/// # Errors
/// What the database met.
pub async fn list_open_groups(
    db: &impl Connection,
    rule: RuleId,
    product_id: ProductId,
    now: Timestamp,
    limit: u64,
) -> Result<Vec<OpenGroup>> {
    use group::Column::{ClosesAt, Id, ProductId, PromotionId, Seats, State, Taken, Token};
    #[derive(FromQueryResult)]
    struct Row {
        token: String,
        seats: i64,
        taken: i64,
        closes_at: i64,
        leader: Option<String>,
    }
    // The first of those who are still in it.
    let mut leader = Query::select();
    leader
        .expr(group_member::Column::Name.into_expr())
        .from(group_member::Entity)
        .and_where(equal(group_member::Column::GroupId, Id))
        .order_by(group_member::Column::Id.as_column_ref(), Order::Asc)
        .limit(1);
    let mut select = Query::select();
    select
        .exprs([Token, Seats, Taken, ClosesAt].map(|column| column.into_expr()))
        .expr_as(crate::query::scalar(leader), "leader")
        .from(group::Entity)
        .and_where(PromotionId.eq(rule.0))
        .and_where(ProductId.eq(product_id.0))
        .and_where(State.eq(GroupState::Open.code()))
        .and_where(ClosesAt.gt(now.0))
        .order_by(ClosesAt.as_column_ref(), Order::Asc)
        .order_by(Id.as_column_ref(), Order::Asc)
        .limit(limit);
    let open = |row: Row| OpenGroup {
        token: row.token,
        leader: row.leader.unwrap_or_default(),
        left: to_u32(row.seats - row.taken),
        closes_at: Timestamp(row.closes_at),
    };
    Ok(rows::<Row>(db, &select).await?.into_iter().map(open).collect())
}

/// The group of an order.
///
/// # Errors
/// What the database met.
pub async fn find_group_of(db: &impl Connection, order_id: OrderId) -> Result<Option<GroupBrief>> {
    use group::Column::{ClosesAt, Seats, State, Taken, Token};
    #[derive(FromQueryResult)]
    struct Row {
        token: String,
        seats: i64,
        taken: i64,
        closes_at: i64,
        state: String,
    }
    let mut select = with_members();
    select
        .exprs([Token, Seats, Taken, ClosesAt, State].map(|column| column.into_expr()))
        .and_where(group_member::Column::OrderId.eq(order_id.0));
    let brief = |row: Row| {
        Ok(GroupBrief {
            state: state(&row.state)?,
            token: row.token,
            seats: to_u32(row.seats),
            taken: to_u32(row.taken),
            closes_at: Timestamp(row.closes_at),
        })
    };
    row::<Row>(db, &select).await?.map(brief).transpose()
}

/// Orders that stand although the time of their group is over and it did not come together, those that
/// have waited longest first.
///
/// # Errors
/// What the database met.
pub async fn list_groups_over(
    db: &impl Connection,
    now: Timestamp,
    limit: u64,
) -> Result<Vec<OrderId>> {
    #[derive(FromQueryResult)]
    struct Row {
        order_id: i64,
    }
    let mut select = with_members();
    select
        .expr(group_member::Column::OrderId.into_expr())
        .inner_join(order::Entity, equal(order::Column::Id, group_member::Column::OrderId))
        .and_where(group::Column::State.eq(GroupState::Open.code()))
        .and_where(group::Column::ClosesAt.lte(now.0))
        .and_where(order::Column::State.ne(OrderState::Cancelled.code()))
        .order_by(group::Column::ClosesAt.as_column_ref(), Order::Asc)
        .order_by(group_member::Column::Id.as_column_ref(), Order::Asc)
        .limit(limit);
    Ok(rows::<Row>(db, &select).await?.into_iter().map(|row| OrderId(row.order_id)).collect())
}

fn with_members() -> SelectStatement {
    let mut select = Query::select();
    select
        .from(group::Entity)
        .inner_join(group_member::Entity, equal(group_member::Column::GroupId, group::Column::Id));
    select
}
