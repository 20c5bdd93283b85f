//! Writing reviews, and votes for them.

use super::figures::{Counted, count, count_follow_up};
use super::read::{ReviewRow, find_review};
use crate::entity::{review, review_vote};
use crate::query::to_u32;
use crate::{Connection, Result, Tx};
use domain::ids::{MemberId, ProductId, VariantId};
use domain::lang::Lang;
use domain::review::{AspectStars, rank, write_aspects};
use domain::time::Timestamp;
use sea_orm::ActiveValue::{NotSet, Set};
use sea_orm::sea_query::{Expr, ExprTrait, OnConflict};
use sea_orm::{
    ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait,
};

/// A review to be.
#[derive(Clone, Debug)]
pub struct NewReview<'a> {
    /// Of which product.
    pub product: ProductId,
    /// Which of its variants was bought.
    pub variant: VariantId,
    /// With which line.
    pub line: i64,
    /// By whom.
    pub member: MemberId,
    /// As it is shown.
    pub author: &'a str,
    /// 1–5.
    pub stars: u8,
    /// Stars of aspects.
    pub aspects: &'a AspectStars,
    /// What is said.
    pub text: &'a str,
    /// The language of the page that it was written on.
    pub lang: Lang,
    /// The chosen options.
    pub options: &'a str,
    /// When.
    pub at: Timestamp,
}

/// Writes a review, which is shown at once; its id.
///
/// # Errors
/// Conflict [`super::REVIEWED`] when the line has one.
pub async fn insert_review(tx: &Tx, new: &NewReview<'_>) -> Result<i64> {
    let row = review::ActiveModel {
        id: NotSet,
        product_id: Set(new.product.0),
        variant_id: Set(Some(new.variant.0)),
        order_line_id: Set(Some(new.line)),
        member_id: Set(Some(new.member.0)),
        author: Set(new.author.to_owned()),
        stars: Set(i32::from(new.stars)),
        aspects: Set(write_aspects(new.aspects)),
        body: Set(new.text.to_owned()),
        lang: Set(new.lang.slug().to_owned()),
        options: Set(new.options.to_owned()),
        written_at: Set(new.at.0),
        votes: Set(0),
        rank: Set(rank(0, new.text, false)),
        follow_up: Set(None),
        followed_up_at: Set(None),
        answer: Set(None),
        answered_at: Set(None),
        is_shown: Set(true),
        hidden_because: Set(String::new()),
        rewarded_at: Set(None),
    };
    let id = review::Entity::insert(row).exec(tx).await?.last_insert_id;
    let counted = Counted { stars: new.stars, aspects: new.aspects.clone(), is_followed_up: false };
    count(tx, new.product, &[counted], true).await?;
    Ok(id)
}

fn counted(row: &ReviewRow) -> Counted {
    Counted {
        stars: row.review.stars,
        aspects: row.review.aspects.clone(),
        is_followed_up: row.review.follow_up.is_some(),
    }
}

/// Adds to a review, once; whether that was now.
///
/// # Errors
/// What the database met.
pub async fn set_follow_up(tx: &Tx, row: &ReviewRow, text: &str, at: Timestamp) -> Result<bool> {
    let review = &row.review;
    let added = rank(0, &review.text, true) - rank(0, &review.text, false);
    let set = review::Entity::update_many()
        .col_expr(review::Column::FollowUp, Expr::val(text))
        .col_expr(review::Column::FollowedUpAt, Expr::val(at.0))
        .col_expr(review::Column::Rank, Expr::col(review::Column::Rank).add(added))
        .filter(review::Column::Id.eq(review.id))
        .filter(review::Column::FollowUp.is_null())
        .exec(tx)
        .await?;
    if set.rows_affected == 0 {
        return Ok(false);
    }
    // Hidden meanwhile or not: the lock of the update tells.
    if find_review(tx, review.id).await?.is_some_and(|row| row.is_shown) {
        count_follow_up(tx, row.product).await?;
    }
    Ok(true)
}

/// Sets what the shop answers; whether there is such a review.
///
/// # Errors
/// What the database met.
pub async fn set_answer(tx: &Tx, id: i64, text: &str, at: Timestamp) -> Result<bool> {
    let set = review::Entity::update_many()
        .col_expr(review::Column::Answer, Expr::val(text))
        .col_expr(review::Column::AnsweredAt, Expr::val(at.0))
        .filter(review::Column::Id.eq(id))
        .exec(tx)
        .await?;
    Ok(set.rows_affected > 0)
}

/// Shows a review or hides it, with its share of the figures; whether that changed anything.
///
/// # Errors
/// What the database met.
pub async fn set_shown(tx: &Tx, id: i64, is_shown: bool, because: &str) -> Result<bool> {
    let set = review::Entity::update_many()
        .col_expr(review::Column::IsShown, Expr::val(is_shown))
        .col_expr(review::Column::HiddenBecause, Expr::val(because))
        .filter(review::Column::Id.eq(id))
        .filter(review::Column::IsShown.ne(is_shown))
        .exec(tx)
        .await?;
    if set.rows_affected == 0 {
        return Ok(false);
    }
    if let Some(row) = find_review(tx, id).await? {
        count(tx, row.product, &[counted(&row)], is_shown).await?;
    }
    Ok(true)
}

/// Notes that a member finds a shown review helpful; `false` when that was noted before, or there is none.
///
/// # Errors
/// What the database met.
pub async fn add_vote(tx: &Tx, id: i64, member: MemberId, at: Timestamp) -> Result<bool> {
    use review_vote::Column::{MemberId as Voter, ReviewId};
    let row = review_vote::ActiveModel {
        review_id: Set(id),
        member_id: Set(member.0),
        voted_at: Set(at.0),
    };
    let mut insert = review_vote::Entity::insert(row).into_query();
    insert.on_conflict(OnConflict::columns([ReviewId, Voter]).do_nothing().to_owned());
    if tx.execute(&insert).await?.rows_affected() == 0 {
        return Ok(false);
    }
    shift_votes(tx, id, 1).await?;
    Ok(true)
}

/// Takes that back; `false` when there was nothing.
///
/// # Errors
/// What the database met.
pub async fn remove_vote(tx: &Tx, id: i64, member: MemberId) -> Result<bool> {
    let gone = review_vote::Entity::delete_many()
        .filter(review_vote::Column::ReviewId.eq(id))
        .filter(review_vote::Column::MemberId.eq(member.0))
        .exec(tx)
        .await?;
    if gone.rows_affected == 0 {
        return Ok(false);
    }
    shift_votes(tx, id, -1).await?;
    Ok(true)
}

async fn shift_votes(tx: &Tx, id: i64, by: i64) -> Result<()> {
    let of_one = rank(1, "", false) - rank(0, "", false);
    review::Entity::update_many()
        .col_expr(review::Column::Votes, Expr::col(review::Column::Votes).add(by))
        .col_expr(review::Column::Rank, Expr::col(review::Column::Rank).add(by * of_one))
        .filter(review::Column::Id.eq(id))
        .exec(tx)
        .await?;
    Ok(())
}

/// Votes of a member since a moment.
///
/// # Errors
/// What the database met.
pub async fn count_votes_since(
    db: &impl Connection,
    member: MemberId,
    since: Timestamp,
) -> Result<u32> {
    let found = review_vote::Entity::find()
        .filter(review_vote::Column::MemberId.eq(member.0))
        .filter(review_vote::Column::VotedAt.gte(since.0))
        .count(db)
        .await?;
    Ok(to_u32(i64::try_from(found).unwrap_or(i64::MAX)))
}

/// Reviews that stand since a moment and were not looked at for points yet, the oldest first.
///
/// # Errors
/// What the database met.
pub async fn list_unrewarded(
    db: &impl Connection,
    until: Timestamp,
    limit: u64,
) -> Result<Vec<ReviewRow>> {
    let rows = review::Entity::find()
        .filter(review::Column::RewardedAt.is_null())
        .filter(review::Column::WrittenAt.lte(until.0))
        .filter(review::Column::IsShown.eq(true))
        .order_by_asc(review::Column::WrittenAt)
        .limit(limit)
        .all(db)
        .await?;
    Ok(rows.into_iter().map(ReviewRow::from).collect())
}

/// Notes that a shown review was looked at for points; whether that was us.
///
/// # Errors
/// What the database met.
pub async fn mark_rewarded(tx: &Tx, id: i64, at: Timestamp) -> Result<bool> {
    let set = review::Entity::update_many()
        .col_expr(review::Column::RewardedAt, Expr::val(at.0))
        .filter(review::Column::Id.eq(id))
        .filter(review::Column::RewardedAt.is_null())
        .filter(review::Column::IsShown.eq(true))
        .exec(tx)
        .await?;
    Ok(set.rows_affected > 0)
}
