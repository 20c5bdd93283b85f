//! The figures of a product: kept in the transaction that shows, hides or adds to a review.

use crate::entity::{product, review_figure};
use crate::query::to_u32;
use crate::{Connection, Result, Tx};
use domain::ids::ProductId;
use domain::review::{Aspect, AspectStars, StarCounts, mean_x100};
use sea_orm::ActiveValue::Set;
use sea_orm::sea_query::{Expr, ExprTrait, OnConflict};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryTrait};
use std::collections::BTreeMap;

/// The code of reviews with a follow-up.
const ADDED: &str = "added";

/// What the shown reviews of a product come to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Figures {
    /// By stars.
    pub counts: StarCounts,
    /// How many have a follow-up.
    pub followed_up: u32,
    /// Mean of each aspect times 100, in the order of [`Aspect::ALL`].
    pub aspects: Vec<(Aspect, u16)>,
}

/// The figures of a product.
///
/// # Errors
/// What the database met.
pub async fn find_figures(db: &impl Connection, product: ProductId) -> Result<Figures> {
    let rows = review_figure::Entity::find()
        .filter(review_figure::Column::ProductId.eq(product.0))
        .filter(review_figure::Column::Reviews.gt(0))
        .all(db)
        .await?;
    let mut figures = Figures::default();
    for row in rows {
        let count = to_u32(row.reviews);
        if let Some(aspect) = Aspect::from_code(&row.code) {
            let sum = u64::try_from(row.stars).unwrap_or_default();
            figures.aspects.push((aspect, mean_x100(sum, count)));
        } else if row.code == ADDED {
            figures.followed_up = count;
        } else if let Some(stars) = domain::review::read_stars(&row.code) {
            figures.counts.add(stars, count);
        }
    }
    figures.aspects.sort_by_key(|(aspect, _)| *aspect);
    Ok(figures)
}

/// What a review adds to the figures of its product.
#[derive(Clone, Debug, Default)]
pub(super) struct Counted {
    pub stars: u8,
    pub aspects: AspectStars,
    pub is_followed_up: bool,
}

/// How figures change: code → reviews and stars more, or fewer.
type Changes = BTreeMap<String, (i64, i64)>;

impl Counted {
    fn add_to(&self, changes: &mut Changes, sign: i64) {
        let mut add = |code: String, stars: u8| {
            let change = changes.entry(code).or_default();
            *change = (change.0 + sign, change.1 + sign * i64::from(stars));
        };
        add(self.stars.to_string(), self.stars);
        for (aspect, stars) in &self.aspects {
            add(aspect.code().to_owned(), *stars);
        }
        if self.is_followed_up {
            add(ADDED.to_owned(), 0);
        }
    }
}

/// Counts reviews of a product that are shown now, or no longer. Locks the product's row first, so that changes of
/// one product's figures follow one another.
pub(super) async fn count(
    tx: &Tx,
    product: ProductId,
    reviews: &[Counted],
    are_shown: bool,
) -> Result<()> {
    let sign = if are_shown { 1 } else { -1 };
    let mut changes = Changes::new();
    reviews.iter().for_each(|review| review.add_to(&mut changes, sign));
    let stars: i64 = reviews.iter().map(|review| i64::from(review.stars)).sum();
    let count = i64::try_from(reviews.len()).unwrap_or(i64::MAX);
    rate(tx, product, sign * count, sign * stars).await?;
    apply(tx, product, changes).await
}

/// Counts a follow-up that came or went.
pub(super) async fn count_follow_up(tx: &Tx, product: ProductId) -> Result<()> {
    apply(tx, product, Changes::from([(ADDED.to_owned(), (1, 0))])).await
}

async fn apply(tx: &Tx, product: ProductId, changes: Changes) -> Result<()> {
    use review_figure::Column::{Code, ProductId as Product, Reviews, Stars};
    for (code, (reviews, stars)) in changes {
        let row = review_figure::ActiveModel {
            product_id: Set(product.0),
            code: Set(code.clone()),
            reviews: Set(0),
            stars: Set(0),
        };
        let mut insert = review_figure::Entity::insert(row).into_query();
        insert.on_conflict(OnConflict::columns([Product, Code]).do_nothing().to_owned());
        tx.execute(&insert).await?;
        review_figure::Entity::update_many()
            .col_expr(Reviews, Expr::col(Reviews).add(reviews))
            .col_expr(Stars, Expr::col(Stars).add(stars))
            .filter(Product.eq(product.0))
            .filter(Code.eq(code))
            .exec(tx)
            .await?;
    }
    Ok(())
}

/// The product's own figures, by which shelves are sorted.
async fn rate(tx: &Tx, product: ProductId, reviews: i64, stars: i64) -> Result<()> {
    use product::Column::{Id, RatingCount, RatingSum, RatingX100};
    product::Entity::update_many()
        .col_expr(RatingCount, Expr::col(RatingCount).add(reviews))
        .col_expr(RatingSum, Expr::col(RatingSum).add(stars))
        .filter(Id.eq(product.0))
        .exec(tx)
        .await?;
    let found: Option<product::Model> = product::Entity::find_by_id(product.0).one(tx).await?;
    let Some(found) = found else { return Ok(()) };
    let sum = u64::try_from(found.rating_sum).unwrap_or_default();
    let mean = i32::from(mean_x100(sum, to_u32(found.rating_count)));
    product::Entity::update_many()
        .col_expr(RatingX100, Expr::val(mean))
        .filter(Id.eq(product.0))
        .exec(tx)
        .await?;
    Ok(())
}
