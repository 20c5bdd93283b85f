//! Reading reviews.

use crate::entity::{order_line, product, review, variant};
use crate::query::to_u32;
use crate::{Connection, Result};
use domain::catalog::Image;
use domain::ids::{MemberId, ProductId};
use domain::lang::Lang;
use domain::review::{OwnReview, Review, ReviewQuery, Sort, read_aspects};
use domain::time::Timestamp;
use sea_orm::sea_query::{Condition, Order, Query};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use std::collections::HashMap;

/// A review with what is not shown of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReviewRow {
    /// What is shown.
    pub review: Review,
    /// Of which product.
    pub product: ProductId,
    /// Whose; none when it was brought in, or its author is gone.
    pub member: Option<MemberId>,
    /// Whether it is shown.
    pub is_shown: bool,
    /// Why not.
    pub hidden_because: String,
    /// Its key in an order.
    rank: i64,
    line: Option<i64>,
}

impl From<review::Model> for ReviewRow {
    fn from(row: review::Model) -> Self {
        let with_time = |text: Option<String>, at: Option<i64>| Some((Timestamp(at?), text?));
        Self {
            product: ProductId(row.product_id),
            member: row.member_id.map(MemberId),
            is_shown: row.is_shown,
            hidden_because: row.hidden_because,
            rank: row.rank,
            line: row.order_line_id,
            review: Review {
                id: row.id,
                author: row.author,
                stars: u8::try_from(row.stars).unwrap_or_default(),
                aspects: read_aspects(&row.aspects),
                text: row.body,
                lang: Lang::from_slug(&row.lang).unwrap_or_default(),
                options: row.options,
                written_at: Timestamp(row.written_at),
                votes: to_u32(row.votes),
                follow_up: with_time(row.follow_up, row.followed_up_at),
                answer: with_time(row.answer, row.answered_at),
            },
        }
    }
}

/// A review, shown or not.
///
/// # Errors
/// What the database met.
pub async fn find_review(db: &impl Connection, id: i64) -> Result<Option<ReviewRow>> {
    Ok(review::Entity::find_by_id(id).one(db).await?.map(ReviewRow::from))
}

/// The column that an order goes by, and in which direction. Ids decide among equals.
fn order_of(sort: Sort) -> (review::Column, Order) {
    match sort {
        Sort::Helpful => (review::Column::Rank, Order::Desc),
        Sort::Newest => (review::Column::WrittenAt, Order::Desc),
        Sort::Best => (review::Column::Stars, Order::Desc),
        Sort::Worst => (review::Column::Stars, Order::Asc),
    }
}

/// The shown reviews of a product, at most `limit`, and where the next page begins.
///
/// # Errors
/// What the database met.
pub async fn list_reviews(
    db: &impl Connection,
    product: ProductId,
    query: &ReviewQuery,
    limit: usize,
) -> Result<(Vec<Review>, Option<(i64, i64)>)> {
    use review::Column::{FollowUp, Id, IsShown, ProductId as Product, Stars, VariantId};
    let (column, order) = order_of(query.sort);
    let mut select = review::Entity::find().filter(Product.eq(product.0)).filter(IsShown.eq(true));
    if let Some(stars) = query.stars {
        select = select.filter(Stars.eq(i32::from(stars)));
    }
    if query.followed_up {
        select = select.filter(FollowUp.is_not_null());
    }
    if let Some(sku) = &query.sku {
        // PostgreSQL refuses a NUL even in a comparison.
        let sku = sku.replace('\0', "");
        let mut bought = Query::select();
        bought
            .column(variant::Column::Id)
            .from(variant::Entity)
            .and_where(variant::Column::Sku.eq(sku));
        select = select.filter(VariantId.in_subquery(bought));
    }
    if let Some((key, id)) = query.after {
        let beyond = match order {
            Order::Asc => column.gt(key),
            _ => column.lt(key),
        };
        let same = Condition::all().add(column.eq(key)).add(Id.lt(id));
        select = select.filter(Condition::any().add(beyond).add(same));
    }
    let rows =
        select.order_by(column, order).order_by_desc(Id).limit(limit as u64 + 1).all(db).await?;
    let rows: Vec<ReviewRow> = rows.into_iter().map(ReviewRow::from).collect();
    let last = rows.get(limit.saturating_sub(1)).filter(|_| rows.len() > limit);
    let next = last.map(|row| (key_of(row, query.sort), row.review.id));
    Ok((rows.into_iter().take(limit).map(|row| row.review).collect(), next))
}

fn key_of(row: &ReviewRow, sort: Sort) -> i64 {
    match sort {
        Sort::Helpful => row.rank,
        Sort::Newest => row.review.written_at.0,
        Sort::Best | Sort::Worst => i64::from(row.review.stars),
    }
}

/// A member's reviews, the newest first, with what was bought.
///
/// # Errors
/// What the database met.
pub async fn list_own(
    db: &impl Connection,
    member: MemberId,
    limit: u64,
) -> Result<Vec<OwnReview>> {
    let rows = review::Entity::find()
        .filter(review::Column::MemberId.eq(member.0))
        .order_by_desc(review::Column::Id)
        .limit(limit)
        .all(db)
        .await?;
    let rows: Vec<ReviewRow> = rows.into_iter().map(ReviewRow::from).collect();
    let lines = order_line::Entity::find()
        .filter(order_line::Column::Id.is_in(rows.iter().filter_map(|row| row.line)))
        .all(db)
        .await?;
    let mut lines: HashMap<i64, order_line::Model> =
        lines.into_iter().map(|line| (line.id, line)).collect();
    let own = |row: ReviewRow| {
        let line = lines.remove(&row.line?)?;
        Some(OwnReview {
            hidden: (!row.is_shown).then_some(row.hidden_because),
            review: row.review,
            image: image(&line),
            slug: line.slug,
            name: line.name,
        })
    };
    Ok(rows.into_iter().filter_map(own).collect())
}

/// The picture of a line.
pub(super) fn image(line: &order_line::Model) -> Image {
    Image {
        path: line.image_path.clone(),
        alt: line.image_alt.clone(),
        width: to_u32(line.image_width),
        height: to_u32(line.image_height),
    }
}

/// The newest reviews of the shop for staff, hidden ones too; `at_most` stars. With the product's address.
///
/// # Errors
/// What the database met.
pub async fn list_newest(
    db: &impl Connection,
    at_most: u8,
    limit: u64,
) -> Result<Vec<(String, ReviewRow)>> {
    let rows = review::Entity::find()
        .filter(review::Column::Stars.lte(i32::from(at_most)))
        .order_by_desc(review::Column::Id)
        .limit(limit)
        .all(db)
        .await?;
    let slugs: Vec<(i64, String)> = product::Entity::find()
        .select_only()
        .columns([product::Column::Id, product::Column::Slug])
        .filter(product::Column::Id.is_in(rows.iter().map(|row| row.product_id)))
        .into_tuple()
        .all(db)
        .await?;
    let slugs: HashMap<i64, String> = slugs.into_iter().collect();
    let named = |row: review::Model| {
        let slug = slugs.get(&row.product_id).cloned().unwrap_or_default();
        (slug, ReviewRow::from(row))
    };
    Ok(rows.into_iter().map(named).collect())
}

/// The id of a member's review of a line.
///
/// # Errors
/// What the database met.
pub async fn find_of_line(
    db: &impl Connection,
    member: MemberId,
    line: i64,
) -> Result<Option<i64>> {
    let found = review::Entity::find()
        .select_only()
        .column(review::Column::Id)
        .filter(review::Column::OrderLineId.eq(line))
        .filter(review::Column::MemberId.eq(member.0));
    Ok(found.into_tuple().one(db).await?)
}
