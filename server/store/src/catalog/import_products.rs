//! Brings in products in bulk. What is on the shelf already is left alone: changing a product is
//! another command's work, and its stock belongs to the journal.

use super::changes::mark_changed;
use super::draft_error::DraftError;
use super::import_rows::{Codes, Rows, check, head, stock, variant_rows};
use super::shelf_counts::count;
use crate::entity::{attribute, attribute_value, brand, category, product, tag, variant};
use crate::insert::{insert_all, insert_coded};
use crate::query::row;
use crate::{Connection, Result, Store, Tx};
use domain::draft::ProductDraft;
use sea_orm::ActiveValue::{NotSet, Set};
use sea_orm::sea_query::{Func, OnConflict, Query};
use sea_orm::{ColumnTrait, EntityTrait, FromQueryResult, QueryFilter};
use std::collections::BTreeSet;

/// Products in one transaction: enough that a commit costs little, few enough that an order placed
/// meanwhile doesn't wait long.
const BATCH: usize = 200;

/// With fewer products than this any plan is a good one.
const FEW: u64 = 256;

/// What an import did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Imported {
    /// Products that are new.
    pub added: usize,
    /// Products whose slug was there already: they are as they were.
    pub kept: usize,
}

/// Brings in products; a product whose slug is in the shop already is left as it is. Their stock is
/// the first entry of the movement journal.
///
/// Every 200 products are a transaction of their own, so what came before a failure stays; running
/// the import again goes on from there. Each time the shop has doubled, the database looks at its
/// tables anew, for plans made for an empty shop are bad ones.
///
/// # Errors
/// [`DraftError`] tells the first draft that is wrong; a SKU or barcode that another product has is
/// [`crate::StoreError::Conflict`] with `uq_variants__sku` or `uq_variants__barcode`.
pub async fn import_products(
    store: &Store,
    drafts: &[ProductDraft],
) -> Result<Imported, DraftError> {
    drafts.iter().try_for_each(check)?;
    let mut imported = Imported::default();
    let before = newest_id(store.reader()).await?;
    for batch in drafts.chunks(BATCH) {
        let added = store.write(|tx| async move { import_batch(&tx, batch).await }).await?;
        imported.added += added;
        imported.kept += batch.len() - added;
    }
    let after = newest_id(store.reader()).await?;
    if after >= FEW && after.ilog2() > before.max(1).ilog2() {
        store.refresh_statistics().await?;
    }
    Ok(imported)
}

async fn newest_id(conn: &impl Connection) -> Result<u64> {
    #[derive(FromQueryResult)]
    struct Newest {
        id: Option<i64>,
    }
    let mut select = Query::select();
    select.expr_as(Func::max(product::Column::Id.into_expr()), "id").from(product::Entity);
    let newest: Option<Newest> = row(conn, &select).await?;
    Ok(newest.and_then(|newest| newest.id).and_then(|id| u64::try_from(id).ok()).unwrap_or(0))
}

async fn import_batch(tx: &Tx, batch: &[ProductDraft]) -> Result<usize, DraftError> {
    let codes = load_codes(tx, batch).await?;
    let heads = batch.iter().map(|draft| head(draft, &codes)).collect::<Result<_, _>>()?;
    let skip = OnConflict::column(product::Column::Slug).do_nothing().to_owned();
    let mut ids = insert_coded(tx, heads, product::Column::Slug, Some(&skip)).await?;
    // Taken out of the map, so that of two drafts with one slug only the first counts.
    let new = batch.iter().filter_map(|draft| Some((ids.remove(&draft.slug)?, draft)));
    let new: Vec<(i64, &ProductDraft)> = new.collect();

    let mut rows = Rows::default();
    for (product_id, draft) in &new {
        rows.add(*product_id, draft, &codes)?;
    }
    insert_all(tx, rows.texts).await?;
    insert_all(tx, rows.searches).await?;
    insert_all(tx, rows.images).await?;
    insert_all(tx, rows.options).await?;
    insert_all(tx, rows.option_values).await?;
    insert_all(tx, rows.attribute_values).await?;
    insert_all(tx, rows.tags).await?;
    insert_variants(tx, &new).await?;
    let product_ids: Vec<i64> = new.iter().map(|(product_id, _)| *product_id).collect();
    count(tx, &product_ids).await?;
    mark_changed(tx, &product_ids).await?;
    Ok(new.len())
}

async fn insert_variants(tx: &Tx, new: &[(i64, &ProductDraft)]) -> Result<(), DraftError> {
    let rows = new.iter().flat_map(|(product_id, draft)| variant_rows(*product_id, draft));
    let ids = insert_coded(tx, rows.collect(), variant::Column::Sku, None).await?;
    let (levels, movements) = stock(new.iter().map(|(_, draft)| *draft), &ids);
    insert_all(tx, levels).await?;
    insert_all(tx, movements).await?;
    Ok(())
}

/// Reads the ids of what the drafts name, and brings in the tags that are new.
async fn load_codes(tx: &Tx, batch: &[ProductDraft]) -> Result<Codes, DraftError> {
    // In one order, so that two imports at once don't wait for each other in a circle.
    let tags: BTreeSet<&String> = batch.iter().flat_map(|draft| &draft.tags).collect();
    let rows = tags.iter().map(|code| tag::ActiveModel { id: NotSet, code: Set((*code).clone()) });
    let skip = OnConflict::column(tag::Column::Code).do_nothing().to_owned();
    insert_coded(tx, rows.collect(), tag::Column::Code, Some(&skip)).await?;
    Ok(Codes::new(
        category::Entity::find().all(tx).await?,
        brand::Entity::find().all(tx).await?,
        attribute::Entity::find().all(tx).await?,
        attribute_value::Entity::find().all(tx).await?,
        tag::Entity::find().filter(tag::Column::Code.is_in(tags)).all(tx).await?,
    ))
}
