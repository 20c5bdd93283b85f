//! What members tell of themselves.

use crate::entity::member;
use crate::{Connection, Result, Tx};
use domain::account::birthday::Birthday;
use domain::ids::MemberId;
use domain::time::Timestamp;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

/// What a member tells of themselves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProfileRow {
    /// How they want to be called.
    pub name: String,
    /// When they were born, if they tell.
    pub birthday: Option<Birthday>,
    /// When they told that last.
    pub birthday_set_at: Option<Timestamp>,
}

/// The profile of a member.
///
/// # Errors
/// What the database met.
pub async fn find_profile(db: &impl Connection, id: MemberId) -> Result<Option<ProfileRow>> {
    let found = member::Entity::find_by_id(id.0).one(db).await?;
    Ok(found.map(|row| ProfileRow {
        birthday: birthday(&row),
        birthday_set_at: row.birthday_set_at.map(Timestamp),
        name: row.name,
    }))
}

fn birthday(row: &member::Model) -> Option<Birthday> {
    let (month, day) = (u32::try_from(row.birth_month?), u32::try_from(row.birth_day?));
    Some(Birthday { year: row.birth_year?, month: month.ok()?, day: day.ok()? })
}

/// Sets the profile of a member, whose row is locked.
///
/// # Errors
/// What the database met.
pub async fn set_profile(tx: &Tx, id: MemberId, profile: &ProfileRow) -> Result<()> {
    use member::Column::{BirthDay, BirthMonth, BirthYear, BirthdaySetAt, Id, Name};
    let day = |part: fn(&Birthday) -> i64| Expr::val(profile.birthday.as_ref().map(part));
    member::Entity::update_many()
        .col_expr(Name, Expr::val(profile.name.as_str()))
        .col_expr(BirthYear, day(|birthday| birthday.year.into()))
        .col_expr(BirthMonth, day(|birthday| birthday.month.into()))
        .col_expr(BirthDay, day(|birthday| birthday.day.into()))
        .col_expr(BirthdaySetAt, Expr::val(profile.birthday_set_at.map(|at| at.0)))
        .filter(Id.eq(id.0))
        .exec(tx)
        .await?;
    Ok(())
}
