//! Brings in categories, brands and attributes. What is there already gets the draft's texts.

use super::draft_error::DraftError;
use crate::entity::{attribute, attribute_value, brand, category};
use crate::{Store, Tx};
use domain::draft::{AttributeDraft, BrandDraft, CatalogDraft, CategoryDraft, ValueDraft};
use sea_orm::ActiveValue::{NotSet, Set};
use sea_orm::sea_query::OnConflict;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

/// The levels of the tree.
const MAX_DEPTH: i32 = 3;

/// Brings in categories, brands and attributes in one transaction. Running it again changes
/// nothing; a changed draft changes names, pictures and order, but can't move a category.
///
/// # Errors
/// [`DraftError`] tells what is wrong with the draft; nothing is written then.
pub async fn import_catalog(store: &Store, draft: &CatalogDraft) -> Result<(), DraftError> {
    store
        .write(|tx| async move {
            for (category, position) in draft.categories.iter().zip(0..) {
                import_category(&tx, category, position).await?;
            }
            for brand in &draft.brands {
                import_brand(&tx, brand).await?;
            }
            for (attribute, position) in draft.attributes.iter().zip(0..) {
                import_attribute(&tx, attribute, position).await?;
            }
            Ok(())
        })
        .await
}

async fn find_category(tx: &Tx, slug: &str) -> Result<Option<category::Model>, DraftError> {
    Ok(category::Entity::find().filter(category::Column::Slug.eq(slug)).one(tx).await?)
}

async fn import_category(tx: &Tx, draft: &CategoryDraft, position: i32) -> Result<(), DraftError> {
    let slug = draft.slug.clone();
    let parent = match &draft.parent {
        None => None,
        Some(parent) => match find_category(tx, parent).await? {
            None => return Err(DraftError::UnknownParent { slug, parent: parent.clone() }),
            found => found,
        },
    };
    let parent_id = parent.as_ref().map(|parent| parent.id);
    let depth = parent.map_or(1, |parent| parent.depth + 1);
    if depth > MAX_DEPTH {
        return Err(DraftError::TooDeep { slug });
    }
    let there = find_category(tx, &slug).await?;
    if there.is_some_and(|there| there.parent_id != parent_id) {
        return Err(DraftError::Moved { slug });
    }
    let row = category::ActiveModel {
        id: NotSet,
        slug: Set(slug),
        parent_id: Set(parent_id),
        depth: Set(depth),
        position: Set(position),
        image_path: Set(draft.image_path.clone()),
        name_zh_hant: Set(draft.name.zh_hant.clone()),
        name_zh_hans: Set(draft.name.zh_hans.clone()),
        name_en: Set(draft.name.en.clone()),
        aspects: Set(String::new()),
    };
    let changed = [category::Column::Position, category::Column::ImagePath];
    let update = OnConflict::column(category::Column::Slug)
        .update_columns(changed.into_iter().chain(category::NAMES))
        .to_owned();
    category::Entity::insert(row).on_conflict(update).exec_without_returning(tx).await?;
    Ok(())
}

async fn import_brand(tx: &Tx, draft: &BrandDraft) -> Result<(), DraftError> {
    let row = brand::ActiveModel {
        id: NotSet,
        slug: Set(draft.slug.clone()),
        name_zh_hant: Set(draft.name.zh_hant.clone()),
        name_zh_hans: Set(draft.name.zh_hans.clone()),
        name_en: Set(draft.name.en.clone()),
    };
    let update = OnConflict::column(brand::Column::Slug).update_columns(brand::NAMES).to_owned();
    brand::Entity::insert(row).on_conflict(update).exec_without_returning(tx).await?;
    Ok(())
}

async fn import_attribute(
    tx: &Tx,
    draft: &AttributeDraft,
    position: i32,
) -> Result<(), DraftError> {
    let row = attribute::ActiveModel {
        id: NotSet,
        code: Set(draft.code.clone()),
        position: Set(position),
        name_zh_hant: Set(draft.name.zh_hant.clone()),
        name_zh_hans: Set(draft.name.zh_hans.clone()),
        name_en: Set(draft.name.en.clone()),
    };
    let update = OnConflict::column(attribute::Column::Code)
        .update_columns(std::iter::once(attribute::Column::Position).chain(attribute::NAMES))
        .to_owned();
    let attribute = attribute::Entity::insert(row).on_conflict(update).exec_with_returning(tx);
    let attribute_id = attribute.await?.id;
    let rows: Vec<_> = draft
        .values
        .iter()
        .zip(0..)
        .map(|(value, position)| value_row(attribute_id, value, position))
        .collect();
    let changed = [attribute_value::Column::Position, attribute_value::Column::Swatch];
    let key = [attribute_value::Column::AttributeId, attribute_value::Column::Code];
    let update = OnConflict::columns(key)
        .update_columns(changed.into_iter().chain(attribute_value::NAMES))
        .to_owned();
    attribute_value::Entity::insert_many(rows)
        .on_conflict(update)
        .exec_without_returning(tx)
        .await?;
    Ok(())
}

fn value_row(attribute_id: i64, draft: &ValueDraft, position: i32) -> attribute_value::ActiveModel {
    attribute_value::ActiveModel {
        id: NotSet,
        attribute_id: Set(attribute_id),
        code: Set(draft.code.clone()),
        position: Set(position),
        swatch: Set(draft.swatch.clone()),
        name_zh_hant: Set(draft.name.zh_hant.clone()),
        name_zh_hans: Set(draft.name.zh_hans.clone()),
        name_en: Set(draft.name.en.clone()),
    }
}
