//! What members have typed and not sent yet.

use crate::entity::post_draft::{self, Column};
use crate::{Connection, Result, Tx};
use domain::ids::MemberId;
use domain::time::Timestamp;
use sea_orm::ActiveValue::Set;
use sea_orm::sea_query::OnConflict;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryTrait};

/// Keeps a draft in place of the one that was there.
///
/// # Errors
/// What the database met.
pub async fn keep_draft(
    tx: &Tx,
    member: MemberId,
    place: &str,
    body: &str,
    at: Timestamp,
) -> Result<()> {
    let row = post_draft::ActiveModel {
        member_id: Set(member.0),
        place: Set(place.to_owned()),
        body: Set(body.to_owned()),
        saved_at: Set(at.0),
    };
    let known = OnConflict::columns([Column::MemberId, Column::Place])
        .update_columns([Column::Body, Column::SavedAt])
        .to_owned();
    let mut insert = post_draft::Entity::insert(row).into_query();
    tx.execute(insert.on_conflict(known)).await?;
    Ok(())
}

/// A member's draft.
///
/// # Errors
/// What the database met.
pub async fn find_draft(
    db: &impl Connection,
    member: MemberId,
    place: &str,
) -> Result<Option<String>> {
    let found = post_draft::Entity::find_by_id((member.0, place.to_owned())).one(db).await?;
    Ok(found.map(|row| row.body))
}

/// Forgets a draft.
///
/// # Errors
/// What the database met.
pub async fn forget_draft(tx: &Tx, member: MemberId, place: &str) -> Result<()> {
    post_draft::Entity::delete_many()
        .filter(Column::MemberId.eq(member.0))
        .filter(Column::Place.eq(place))
        .exec(tx)
        .await?;
    Ok(())
}
