//! Whose birthday it is.

use crate::entity::{member, point_entry};
use crate::query::{equal, exists};
use crate::{Connection, Result};
use domain::ids::MemberId;
use domain::points::PointKind;
use sea_orm::sea_query::{ExprTrait, Query};
use sea_orm::{ColumnTrait, Condition, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

/// Birthdays of a year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Birthday {
    /// The year, which a gift is the gift of.
    pub year: i64,
    /// Months and days.
    pub days: Vec<(u32, u32)>,
}

/// Members born on such days who have no gift of that year.
///
/// # Errors
/// What the database met.
pub async fn list_birthdays(
    db: &impl Connection,
    birthday: &Birthday,
    limit: u64,
) -> Result<Vec<MemberId>> {
    use member::Column::{BirthDay, BirthMonth, Id};
    let days = birthday.days.iter().fold(Condition::any(), |any, (month, day)| {
        any.add(Condition::all().add(BirthMonth.eq(*month)).add(BirthDay.eq(*day)))
    });
    if birthday.days.is_empty() {
        return Ok(Vec::new());
    }
    let mut given = Query::select();
    given
        .column(point_entry::Column::Id)
        .from(point_entry::Entity)
        .and_where(equal(point_entry::Column::MemberId, Id))
        .and_where(point_entry::Column::Kind.eq(PointKind::Birthday.code()))
        .and_where(point_entry::Column::Cause.eq(birthday.year.to_string()));
    let query = member::Entity::find()
        .select_only()
        .column(Id)
        .filter(days)
        .filter(exists(given).not())
        .order_by_asc(Id)
        .limit(limit);
    let ids: Vec<i64> = query.into_tuple().all(db).await?;
    Ok(ids.into_iter().map(MemberId).collect())
}
