//! The shop's promotions as they are stored.

use crate::entity::{coupon_pair, promotion, promotion_version};
use crate::{Connection, Result, StoreError};
use domain::draft::Texts;
use domain::ids::RuleId;
use domain::pricing::rule::Rule;
use domain::promotion::Promotion;
use sea_orm::sea_query::{NullOrdering, Order};
use sea_orm::{DbErr, EntityTrait, QueryOrder, QuerySelect};

/// Counted up by every change of promotions, pairs or sizes of allotments: who keeps a copy of them
/// reads it to know whether the copy still holds.
///
/// # Errors
/// What the database met.
pub async fn promotions_version(db: &impl Connection) -> Result<i64> {
    let query = promotion_version::Entity::find().select_only();
    let version = query.column(promotion_version::Column::Version).into_tuple().one(db).await?;
    version.ok_or(StoreError::NotFound)
}

/// Every promotion, on or off, by the moment it starts; those that always held come first.
///
/// # Errors
/// [`StoreError::Database`] names the promotion whose rule can't be read.
pub async fn list_promotions(db: &impl Connection) -> Result<Vec<Promotion>> {
    let rows = promotion::Entity::find()
        .order_by_with_nulls(promotion::Column::StartsAt, Order::Asc, NullOrdering::First)
        .order_by_asc(promotion::Column::Id)
        .all(db)
        .await?;
    rows.into_iter().map(read).collect()
}

fn read(row: promotion::Model) -> Result<Promotion> {
    let rule: Rule = serde_json::from_str(&row.rule).map_err(|error| {
        StoreError::Database(DbErr::Custom(format!("rule of promotion {}: {error}", row.code)))
    })?;
    Ok(Promotion {
        code: row.code,
        name: Texts::new(row.name_zh_hant, row.name_zh_hans, row.name_en),
        note: Texts::new(row.note_zh_hant, row.note_zh_hans, row.note_en),
        rule: Rule { id: RuleId(row.id), ..rule },
        is_listed: row.is_listed,
        is_on: row.is_on,
    })
}

/// Every pair of coupons that may be used together, each once.
///
/// # Errors
/// What the database met.
pub async fn list_pairs(db: &impl Connection) -> Result<Vec<(RuleId, RuleId)>> {
    let query = coupon_pair::Entity::find()
        .order_by_asc(coupon_pair::Column::AId)
        .order_by_asc(coupon_pair::Column::BId);
    let rows = query.all(db).await?;
    Ok(rows.into_iter().map(|row| (RuleId(row.a_id), RuleId(row.b_id))).collect())
}
