//! A member's account of points: tier, check-ins, and what they have spent.

use super::{open, shift};
use crate::entity::{order, point_account};
use crate::{Connection, Result, Tx};
use domain::ids::MemberId;
use domain::money::Money;
use domain::order::OrderState;
use domain::tier::Tier;
use domain::time::Timestamp;
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{ColumnTrait, Condition, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

/// An account; who has none yet has an empty one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PointAccount {
    /// The sum of the ledger's available entries.
    pub balance: i64,
    /// The tier.
    pub tier: Tier,
    /// The last check-in with the day of its streak.
    pub last_check_in: Option<(Timestamp, u32)>,
}

impl From<point_account::Model> for PointAccount {
    fn from(row: point_account::Model) -> Self {
        let streak = u32::try_from(row.streak).unwrap_or_default();
        Self {
            balance: row.balance,
            tier: Tier::from_code(&row.tier).unwrap_or_default(),
            last_check_in: row.checked_in_at.map(|at| (Timestamp(at), streak)),
        }
    }
}

/// A member's account.
///
/// # Errors
/// What the database met.
pub async fn find_account(db: &impl Connection, member: MemberId) -> Result<PointAccount> {
    let found = point_account::Entity::find_by_id(member.0).one(db).await?;
    Ok(found.map_or_else(PointAccount::default, PointAccount::from))
}

/// The same, opened where there was none and locked until the transaction ends.
///
/// # Errors
/// What the database met.
pub async fn lock_account(tx: &Tx, member: MemberId) -> Result<PointAccount> {
    open(tx, member).await?;
    shift(tx, member, 0).await?;
    find_account(tx, member).await
}

/// Notes a check-in and the day of the streak that it makes.
///
/// # Errors
/// What the database met.
pub async fn set_check_in(tx: &Tx, member: MemberId, at: Timestamp, streak: u32) -> Result<()> {
    use point_account::Column::{CheckedInAt, MemberId as Of, Streak};
    point_account::Entity::update_many()
        .col_expr(CheckedInAt, Expr::val(at.0))
        .col_expr(Streak, Expr::val(i32::try_from(streak).unwrap_or(i32::MAX)))
        .filter(Of.eq(member.0))
        .exec(tx)
        .await?;
    Ok(())
}

/// Sets a member's tier, found on a local day.
///
/// # Errors
/// What the database met.
pub async fn set_tier(tx: &Tx, member: MemberId, tier: Tier, day: i64) -> Result<()> {
    use point_account::Column::{MemberId as Of, Tier as Code, TierCheckedOn};
    point_account::Entity::update_many()
        .col_expr(Code, Expr::val(tier.code()))
        .col_expr(TierCheckedOn, Expr::val(day))
        .filter(Of.eq(member.0))
        .exec(tx)
        .await?;
    Ok(())
}

/// Members whose tier was not looked at on this local day.
///
/// # Errors
/// What the database met.
pub async fn list_tiers_due(db: &impl Connection, day: i64, limit: u64) -> Result<Vec<MemberId>> {
    use point_account::Column::{MemberId as Of, TierCheckedOn};
    let is_due = Condition::any().add(TierCheckedOn.is_null()).add(TierCheckedOn.lt(day));
    let query = point_account::Entity::find().select_only().column(Of).filter(is_due);
    let ids: Vec<i64> = query.order_by_asc(Of).limit(limit).into_tuple().all(db).await?;
    Ok(ids.into_iter().map(MemberId).collect())
}

/// What a member paid for orders that arrived since a moment and were completed.
///
/// # Errors
/// What the database met.
pub async fn spend_since(db: &impl Connection, member: MemberId, from: Timestamp) -> Result<Money> {
    use order::Column::{DeliveredAt, MemberId as Of, State, Total};
    // PostgreSQL adds 64-bit integers to a decimal.
    let query = order::Entity::find()
        .select_only()
        .column_as(Expr::col(Total).sum().cast_as("bigint"), "spend")
        .filter(Of.eq(member.0))
        .filter(State.eq(OrderState::Completed.code()))
        .filter(DeliveredAt.gte(from.0));
    let sum: Option<Option<i64>> = query.into_tuple().one(db).await?;
    Ok(Money(sum.flatten().unwrap_or_default()))
}
