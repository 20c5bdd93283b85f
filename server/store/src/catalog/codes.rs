//! What slugs and SKUs stand for, all of them at once: for tools such as the demo mall's seed, never
//! for a page.

use crate::entity::{brand, category, product, variant};
use crate::{Connection, Result};
use domain::ids::{BrandId, CategoryId, ProductId, VariantId};
use sea_orm::{EntityTrait, QuerySelect};
use std::collections::HashMap;

/// Ids by what names them outside of the database.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Codes {
    /// Products by slug.
    pub products: HashMap<String, ProductId>,
    /// Variants by SKU.
    pub variants: HashMap<String, VariantId>,
    /// Categories by slug.
    pub categories: HashMap<String, CategoryId>,
    /// Brands by slug.
    pub brands: HashMap<String, BrandId>,
}

/// The ids of everything in the catalogue, on sale or not.
///
/// # Errors
/// What the database met.
pub async fn codes(db: &impl Connection) -> Result<Codes> {
    Ok(Codes {
        products: pairs::<product::Entity, _>(db, product::Column::Slug, product::Column::Id)
            .await?,
        variants: pairs::<variant::Entity, _>(db, variant::Column::Sku, variant::Column::Id)
            .await?,
        categories: pairs::<category::Entity, _>(db, category::Column::Slug, category::Column::Id)
            .await?,
        brands: pairs::<brand::Entity, _>(db, brand::Column::Slug, brand::Column::Id).await?,
    })
}

async fn pairs<E: EntityTrait, I: From<i64>>(
    db: &impl Connection,
    code: E::Column,
    id: E::Column,
) -> Result<HashMap<String, I>> {
    let query = E::find().select_only().columns([code, id]);
    let rows: Vec<(String, i64)> = query.into_tuple().all(db).await?;
    Ok(rows.into_iter().map(|(code, id)| (code, I::from(id))).collect())
}
