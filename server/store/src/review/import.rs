//! Brings in reviews that nobody wrote here: what the demo mall begins with.

use super::figures::{Counted, count};
use crate::entity::{product, review, variant};
use crate::insert::insert_all;
use crate::{Result, Store, Tx};
use domain::ids::ProductId;
use domain::review::{ImportedReview, rank, write_aspects};
use sea_orm::ActiveValue::{NotSet, Set};
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect};
use std::collections::{BTreeMap, HashMap};

/// Reviews in one transaction.
const BATCH: usize = 800;

/// Brings in reviews of products that have none; how many. Those of products that are not there are left out.
///
/// # Errors
/// What the database met; batches before that stay.
pub async fn import_reviews(store: &Store, reviews: &[ImportedReview]) -> Result<usize> {
    let mut by_slug: BTreeMap<&str, Vec<&ImportedReview>> = BTreeMap::new();
    for review in reviews {
        by_slug.entry(&review.slug).or_default().push(review);
    }
    let products: Vec<(&str, Vec<&ImportedReview>)> = by_slug.into_iter().collect();
    let mut added = 0;
    let mut rest = products.as_slice();
    while !rest.is_empty() {
        let mut sum = 0;
        let fits = rest.iter().take_while(|(_, reviews)| {
            sum += reviews.len();
            sum <= BATCH
        });
        let (batch, after) = rest.split_at(fits.count().max(1));
        added += store.write(|tx| async move { import_batch(&tx, batch).await }).await?;
        rest = after;
    }
    Ok(added)
}

async fn import_batch(tx: &Tx, products: &[(&str, Vec<&ImportedReview>)]) -> Result<usize> {
    let ids: Vec<(String, i64)> = product::Entity::find()
        .select_only()
        .columns([product::Column::Slug, product::Column::Id])
        .filter(product::Column::Slug.is_in(products.iter().map(|(slug, _)| *slug)))
        .filter(product::Column::RatingCount.eq(0))
        .into_tuple()
        .all(tx)
        .await?;
    let ids: HashMap<String, i64> = ids.into_iter().collect();
    let mut added = 0;
    for (slug, reviews) in products {
        let Some(id) = ids.get(*slug).copied() else { continue };
        let hidden =
            review::Entity::find().filter(review::Column::ProductId.eq(id)).count(tx).await?;
        if hidden > 0 {
            continue;
        }
        let variants: Vec<i64> = variant::Entity::find()
            .select_only()
            .column(variant::Column::Id)
            .filter(variant::Column::ProductId.eq(id))
            .order_by_asc(variant::Column::Position)
            .into_tuple()
            .all(tx)
            .await?;
        let rows = reviews.iter().map(|review| row(id, &variants, review)).collect();
        insert_all(tx, rows).await?;
        let counted: Vec<Counted> = reviews.iter().map(|review| counted(review)).collect();
        count(tx, ProductId(id), &counted, true).await?;
        added += reviews.len();
    }
    Ok(added)
}

fn counted(review: &ImportedReview) -> Counted {
    Counted {
        stars: review.stars,
        aspects: review.aspects.clone(),
        is_followed_up: review.follow_up.is_some(),
    }
}

fn row(product: i64, variants: &[i64], review: &ImportedReview) -> review::ActiveModel {
    let text = |part: &Option<(domain::time::Timestamp, String)>| {
        part.as_ref().map(|(_, text)| text.clone())
    };
    let at = |part: &Option<(domain::time::Timestamp, String)>| part.as_ref().map(|(at, _)| at.0);
    review::ActiveModel {
        id: NotSet,
        product_id: Set(product),
        variant_id: Set(variants.get(review.variant).copied()),
        order_line_id: Set(None),
        member_id: Set(None),
        author: Set(review.author.clone()),
        stars: Set(i32::from(review.stars)),
        aspects: Set(write_aspects(&review.aspects)),
        body: Set(review.text.clone()),
        lang: Set(review.lang.slug().to_owned()),
        options: Set(String::new()),
        written_at: Set(review.written_at.0),
        votes: Set(i64::from(review.votes)),
        rank: Set(rank(review.votes, &review.text, review.follow_up.is_some())),
        follow_up: Set(text(&review.follow_up)),
        followed_up_at: Set(at(&review.follow_up)),
        answer: Set(text(&review.answer)),
        answered_at: Set(at(&review.answer)),
        is_shown: Set(true),
        hidden_because: Set(String::new()),
        rewarded_at: Set(Some(review.written_at.0)),
    }
}
