//! Everything that a product may be found by, in every language. What it counts is told elsewhere.

use crate::entity::{
    attribute, attribute_value, brand, category, product, product_attribute_value,
    product_option_value, product_tag, product_text, tag, variant,
};
use crate::query::rows;
use crate::{Connection, Result};
use domain::catalog::Block;
use sea_orm::sea_query::{Order, Query};
use sea_orm::{ColumnTrait, EntityTrait, FromQueryResult, QueryFilter};
use std::collections::HashMap;

/// The texts of a product, plain, in no order that matters.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SearchTexts {
    /// The product.
    pub product_id: i64,
    /// Its names.
    pub names: Vec<String>,
    /// Names of its brand.
    pub brands: Vec<String>,
    /// Names of its categories.
    pub categories: Vec<String>,
    /// Names of its attributes.
    pub attributes: Vec<String>,
    /// Names of its attributes' and options' values, and its tags.
    pub values: Vec<String>,
    /// Taglines and descriptions.
    pub descriptions: Vec<String>,
    /// SKUs and barcodes.
    pub codes: Vec<String>,
    /// Units sold.
    pub sold: i64,
    /// Whether it can be bought.
    pub in_stock: bool,
}

#[derive(FromQueryResult)]
struct Id {
    id: i64,
}

/// The products after one, by their ids.
///
/// # Errors
/// What the database met.
pub async fn product_ids_after(db: &impl Connection, after: i64, limit: u64) -> Result<Vec<i64>> {
    let mut select = Query::select();
    select
        .column(product::Column::Id)
        .from(product::Entity)
        .and_where(product::Column::Id.gt(after))
        .order_by(product::Column::Id, Order::Asc)
        .limit(limit);
    Ok(rows::<Id>(db, &select).await?.into_iter().map(|row| row.id).collect())
}

/// The texts of these products; those that are gone are left out.
///
/// # Errors
/// What the database met.
pub async fn search_texts(db: &impl Connection, products: &[i64]) -> Result<Vec<SearchTexts>> {
    let ids = || products.iter().copied();
    let found = product::Entity::find().filter(product::Column::Id.is_in(ids())).all(db).await?;
    let names = Names::load(db, &found).await?;
    let mut texts: HashMap<i64, SearchTexts> =
        found.iter().map(|row| (row.id, names.of(row))).collect();
    let mut add = |product_id: i64, to: &mut dyn FnMut(&mut SearchTexts)| {
        if let Some(one) = texts.get_mut(&product_id) {
            to(one);
        }
    };
    for row in find_texts(db, ids()).await? {
        add(row.product_id, &mut |to| written(&row, to));
    }
    for row in attribute_values(db, ids()).await? {
        let (value, attribute) =
            (names.values.get(&row.value_id), names.attributes.get(&row.attribute_id));
        add(row.product_id, &mut |to| {
            to.values.extend(value.into_iter().flatten().cloned());
            to.attributes.extend(attribute.into_iter().flatten().cloned());
        });
    }
    for row in option_values(db, ids()).await? {
        let values = [row.name_zh_hant, row.name_zh_hans, row.name_en];
        add(row.product_id, &mut |to| to.values.extend(values.iter().cloned()));
    }
    for (product_id, code) in tags(db, ids()).await? {
        add(product_id, &mut |to| to.values.push(code.clone()));
    }
    for row in variants(db, ids()).await? {
        add(row.product_id, &mut |to| {
            to.codes.extend(std::iter::once(&row.sku).chain(&row.barcode).cloned());
        });
    }
    Ok(texts.into_values().collect())
}

fn written(row: &product_text::Model, to: &mut SearchTexts) {
    to.names.push(row.name.clone());
    to.descriptions.push(row.tagline.clone());
    // What can't be read is not found; the product's own page tells of it.
    let blocks: Vec<Block> = serde_json::from_str(&row.blocks).unwrap_or_default();
    for block in blocks {
        match block {
            Block::Text { heading, body } => to.descriptions.extend([heading, body]),
            Block::Image(_) => {}
            Block::Specs(rows) => {
                to.descriptions.extend(rows.into_iter().flat_map(|(name, value)| [name, value]));
            }
            Block::Care(lines) => to.descriptions.extend(lines),
        }
    }
}

type Translated = HashMap<i64, [String; 3]>;

/// What products are called by that many share.
struct Names {
    brands: Translated,
    categories: Translated,
    attributes: Translated,
    values: Translated,
}

impl Names {
    async fn load(db: &impl Connection, products: &[product::Model]) -> Result<Self> {
        let brands = products.iter().filter_map(|row| row.brand_id);
        let brands = brand::Entity::find().filter(brand::Column::Id.is_in(brands)).all(db).await?;
        let categories = category::Entity::find().all(db).await?;
        let attributes = attribute::Entity::find().all(db).await?;
        let values = attribute_value::Entity::find().all(db).await?;
        let three = |id, a, b, c| (id, [a, b, c]);
        Ok(Self {
            brands: brands
                .into_iter()
                .map(|row| three(row.id, row.name_zh_hant, row.name_zh_hans, row.name_en))
                .collect(),
            categories: categories
                .into_iter()
                .map(|row| three(row.id, row.name_zh_hant, row.name_zh_hans, row.name_en))
                .collect(),
            attributes: attributes
                .into_iter()
                .map(|row| three(row.id, row.name_zh_hant, row.name_zh_hans, row.name_en))
                .collect(),
            values: values
                .into_iter()
                .map(|row| three(row.id, row.name_zh_hant, row.name_zh_hans, row.name_en))
                .collect(),
        })
    }

    fn of(&self, row: &product::Model) -> SearchTexts {
        let path = [Some(row.category_1), row.category_2, row.category_3];
        let categories = path.into_iter().flatten().filter_map(|id| self.categories.get(&id));
        let brand = row.brand_id.and_then(|id| self.brands.get(&id));
        SearchTexts {
            product_id: row.id,
            brands: brand.into_iter().flatten().cloned().collect(),
            categories: categories.flatten().cloned().collect(),
            sold: row.sold,
            in_stock: row.in_stock,
            ..SearchTexts::default()
        }
    }
}

type Found<T> = Result<Vec<T>>;

async fn find_texts(
    db: &impl Connection,
    ids: impl Iterator<Item = i64>,
) -> Found<product_text::Model> {
    let of_products = product_text::Column::ProductId.is_in(ids);
    Ok(product_text::Entity::find().filter(of_products).all(db).await?)
}

async fn attribute_values(
    db: &impl Connection,
    ids: impl Iterator<Item = i64>,
) -> Found<product_attribute_value::Model> {
    let of_products = product_attribute_value::Column::ProductId.is_in(ids);
    Ok(product_attribute_value::Entity::find().filter(of_products).all(db).await?)
}

async fn option_values(
    db: &impl Connection,
    ids: impl Iterator<Item = i64>,
) -> Found<product_option_value::Model> {
    let of_products = product_option_value::Column::ProductId.is_in(ids);
    Ok(product_option_value::Entity::find().filter(of_products).all(db).await?)
}

async fn variants(db: &impl Connection, ids: impl Iterator<Item = i64>) -> Found<variant::Model> {
    let of_products = variant::Column::ProductId.is_in(ids);
    Ok(variant::Entity::find().filter(of_products).all(db).await?)
}

async fn tags(db: &impl Connection, ids: impl Iterator<Item = i64>) -> Found<(i64, String)> {
    let of_products = product_tag::Column::ProductId.is_in(ids);
    let rows = product_tag::Entity::find().filter(of_products).all(db).await?;
    let wanted = tag::Column::Id.is_in(rows.iter().map(|row| row.tag_id));
    let tags = tag::Entity::find().filter(wanted).all(db).await?;
    let codes: HashMap<i64, String> = tags.into_iter().map(|tag| (tag.id, tag.code)).collect();
    let named =
        rows.into_iter().filter_map(|row| Some((row.product_id, codes.get(&row.tag_id)?.clone())));
    Ok(named.collect())
}
