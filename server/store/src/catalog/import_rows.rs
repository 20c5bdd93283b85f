//! The rows a product draft becomes. Nothing is written here.

use super::draft_error::DraftError;
pub(super) use super::import_codes::Codes;
use super::search_text::fold;
use crate::StoreError;
use crate::entity::{
    attribute_value, brand, category, product, product_attribute_value, product_image,
    product_option, product_option_value, product_search, product_tag, product_text, stock_level,
    stock_movement, variant,
};
use domain::catalog::{Block, Image};
use domain::draft::{BlockDraft, ImageDraft, ProductDraft, Texts, VariantDraft};
use domain::lang::Lang;
use sea_orm::ActiveValue::{NotSet, Set};
use sea_orm::DbErr;
use std::collections::HashMap;

/// The place of a product on its shelf when the shop puts nothing first.
const SHELF_RANK: i32 = 1_000;
/// The reason of a variant's first movement.
const OPENING: &str = "opening";

/// The rows of the tables that hold parts of products.
#[derive(Default)]
pub(super) struct Rows {
    pub texts: Vec<product_text::Model>,
    pub searches: Vec<product_search::Model>,
    pub images: Vec<product_image::Model>,
    pub options: Vec<product_option::Model>,
    pub option_values: Vec<product_option_value::Model>,
    pub attribute_values: Vec<product_attribute_value::Model>,
    pub tags: Vec<product_tag::Model>,
}

/// Refuses drafts that make no product.
pub(super) fn check(draft: &ProductDraft) -> Result<(), DraftError> {
    if draft.variants.is_empty() || draft.images.is_empty() || draft.options.len() > 3 {
        return Err(DraftError::BadShape { slug: draft.slug.clone() });
    }
    match draft.variants.iter().find(|variant| !fits(variant, draft)) {
        Some(variant) => Err(DraftError::BadVariant { sku: variant.sku.clone() }),
        None => Ok(()),
    }
}

fn fits(variant: &VariantDraft, draft: &ProductDraft) -> bool {
    let values = variant.values.iter().zip(&draft.options);
    variant.values.len() == draft.options.len()
        && values.into_iter().all(|(value, option)| usize::from(*value) < option.values.len())
        && usize::try_from(variant.image_index).is_ok_and(|at| at < draft.images.len())
        && variant.price.0 >= 0
        && i32::try_from(variant.weight_g).is_ok()
}

/// The product's own row.
pub(super) fn head(
    draft: &ProductDraft,
    codes: &Codes,
) -> Result<product::ActiveModel, DraftError> {
    let path = codes.path(draft)?;
    let level = |depth: usize| path.get(depth - 1).map(|category| category.id);
    let own = path.last().map(|category| category.id).unwrap_or_default();
    let prices = || draft.variants.iter().map(|variant| variant.price.0);
    let rank = draft.featured_rank.map(i32::from);
    Ok(product::ActiveModel {
        id: NotSet,
        slug: Set(draft.slug.clone()),
        state: Set(draft.state.code().to_owned()),
        listed_from: Set(draft.listed_from.map(|at| at.0)),
        listed_until: Set(draft.listed_until.map(|at| at.0)),
        created_at: Set(draft.created_at.0),
        unlist_when_sold_out: Set(draft.unlist_when_sold_out),
        featured_rank: Set(rank),
        shelf_rank: Set(rank.unwrap_or(SHELF_RANK)),
        category_id: Set(own),
        category_1: Set(level(1).unwrap_or(own)),
        category_2: Set(level(2)),
        category_3: Set(level(3)),
        brand_id: Set(codes.brand(draft)?.map(|brand| brand.id)),
        price_min: Set(prices().min().unwrap_or_default()),
        price_max: Set(prices().max().unwrap_or_default()),
        in_stock: Set(draft.variants.iter().any(|variant| variant.on_hand > 0)),
        sold: Set(0),
        rating_sum: Set(0),
        rating_count: Set(0),
        rating_x100: Set(0),
    })
}

impl Rows {
    /// Adds the rows of one product.
    pub fn add(
        &mut self,
        product_id: i64,
        draft: &ProductDraft,
        codes: &Codes,
    ) -> Result<(), DraftError> {
        for lang in Lang::ALL {
            self.texts.push(text(product_id, draft, lang)?);
        }
        let values = codes.values(draft)?;
        self.searches.push(search(product_id, draft, codes, &values)?);
        for (image, position) in draft.images.iter().zip(0..) {
            self.images.push(image_row(product_id, image, position));
        }
        self.add_options(product_id, draft);
        self.attribute_values.extend(values.into_iter().map(|value| {
            let (value_id, attribute_id) = (value.id, value.attribute_id);
            product_attribute_value::Model { product_id, value_id, attribute_id }
        }));
        let tags = codes.tags(draft).into_iter();
        self.tags.extend(tags.map(|tag_id| product_tag::Model { product_id, tag_id }));
        Ok(())
    }

    fn add_options(&mut self, product_id: i64, draft: &ProductDraft) {
        for (option, option_position) in draft.options.iter().zip(0..) {
            self.options.push(product_option::Model {
                product_id,
                position: option_position,
                code: option.code.clone(),
                name_zh_hant: option.name.zh_hant.clone(),
                name_zh_hans: option.name.zh_hans.clone(),
                name_en: option.name.en.clone(),
            });
            for (value, position) in option.values.iter().zip(0..) {
                self.option_values.push(product_option_value::Model {
                    product_id,
                    option_position,
                    position,
                    code: value.code.clone(),
                    swatch: value.swatch.clone(),
                    name_zh_hant: value.name.zh_hant.clone(),
                    name_zh_hans: value.name.zh_hans.clone(),
                    name_en: value.name.en.clone(),
                });
            }
        }
    }
}

fn text(
    product_id: i64,
    draft: &ProductDraft,
    lang: Lang,
) -> Result<product_text::Model, StoreError> {
    let blocks: Vec<Block> = draft.blocks.iter().map(|block| block_in(block, lang)).collect();
    let blocks = serde_json::to_string(&blocks)
        .map_err(|error| StoreError::Database(DbErr::Json(error.to_string())))?;
    Ok(product_text::Model {
        product_id,
        lang: lang.slug().to_owned(),
        name: draft.name.raw(lang).to_owned(),
        tagline: draft.tagline.raw(lang).to_owned(),
        blocks,
    })
}

fn block_in(block: &BlockDraft, lang: Lang) -> Block {
    let text = |texts: &Texts| texts.get(lang).to_owned();
    match block {
        BlockDraft::Text { heading, body } => {
            Block::Text { heading: text(heading), body: text(body) }
        }
        BlockDraft::Image(image) => Block::Image(Image {
            path: image.path.clone(),
            alt: text(&image.alt),
            width: image.width,
            height: image.height,
        }),
        BlockDraft::Specs(rows) => {
            Block::Specs(rows.iter().map(|(name, value)| (text(name), text(value))).collect())
        }
        BlockDraft::Care(lines) => Block::Care(lines.iter().map(text).collect()),
    }
}

/// Names, taglines, brand, categories, attributes, options and tags, in every language.
fn search(
    product_id: i64,
    draft: &ProductDraft,
    codes: &Codes,
    values: &[&attribute_value::Model],
) -> Result<product_search::Model, DraftError> {
    let names = folded(in_every_language(&draft.name));
    let path = codes.path(draft)?;
    let around = codes.brand(draft)?.into_iter().flat_map(brand_names);
    let around = around.chain(path.into_iter().flat_map(category_names));
    let around = around.chain(values.iter().flat_map(|value| value_names(value)));
    let options = draft.options.iter().flat_map(|option| &option.values);
    let own = in_every_language(&draft.tagline)
        .chain(options.flat_map(|value| in_every_language(&value.name)));
    let tags = draft.tags.iter().map(String::as_str);
    let text = format!("{names}\n{}", folded(own.chain(around).chain(tags)));
    Ok(product_search::Model { product_id, names, text })
}

/// Each on a line of its own, so that no term is found across two of them.
fn folded<'a>(texts: impl Iterator<Item = &'a str>) -> String {
    let lines: Vec<String> = texts.map(fold).filter(|line| !line.is_empty()).collect();
    lines.join("\n")
}

fn in_every_language(texts: &Texts) -> impl Iterator<Item = &str> {
    Lang::ALL.into_iter().map(|lang| texts.raw(lang))
}

fn brand_names(row: &brand::Model) -> [&str; 3] {
    [&row.name_zh_hant, &row.name_zh_hans, &row.name_en]
}

fn category_names(row: &category::Model) -> [&str; 3] {
    [&row.name_zh_hant, &row.name_zh_hans, &row.name_en]
}

fn value_names(row: &attribute_value::Model) -> [&str; 3] {
    [&row.name_zh_hant, &row.name_zh_hans, &row.name_en]
}

fn image_row(product_id: i64, image: &ImageDraft, position: i32) -> product_image::Model {
    product_image::Model {
        product_id,
        position,
        path: image.path.clone(),
        width: i32::try_from(image.width).unwrap_or(i32::MAX),
        height: i32::try_from(image.height).unwrap_or(i32::MAX),
        alt_zh_hant: image.alt.zh_hant.clone(),
        alt_zh_hans: image.alt.zh_hans.clone(),
        alt_en: image.alt.en.clone(),
    }
}

/// The rows of a product's variants.
pub(super) fn variant_rows(
    product_id: i64,
    draft: &ProductDraft,
) -> impl Iterator<Item = variant::ActiveModel> {
    draft.variants.iter().zip(0..).map(move |(variant, position)| {
        let value = |axis: usize| variant.values.get(axis).copied().map(i32::from);
        variant::ActiveModel {
            id: NotSet,
            product_id: Set(product_id),
            position: Set(position),
            sku: Set(variant.sku.clone()),
            sku_key: Set(fold(&variant.sku)),
            barcode: Set(variant.barcode.clone()),
            value_1: Set(value(0)),
            value_2: Set(value(1)),
            value_3: Set(value(2)),
            price: Set(variant.price.0),
            list_price: Set(variant.list_price.map(|price| price.0)),
            cost: Set(variant.cost.map(|cost| cost.0)),
            weight_g: Set(i32::try_from(variant.weight_g).unwrap_or(i32::MAX)),
            image_position: Set(i32::try_from(variant.image_index).unwrap_or_default()),
        }
    })
}

/// The stock of new variants, and the first movement of those that have any. `ids` are by SKU.
pub(super) fn stock<'a>(
    drafts: impl Iterator<Item = &'a ProductDraft>,
    ids: &HashMap<String, i64>,
) -> (Vec<stock_level::Model>, Vec<stock_movement::ActiveModel>) {
    let (mut levels, mut movements) = (Vec::new(), Vec::new());
    for draft in drafts {
        for variant in &draft.variants {
            let Some(&variant_id) = ids.get(&variant.sku) else { continue };
            let on_hand = i64::from(variant.on_hand);
            levels.push(stock_level::Model { variant_id, on_hand, allocated: 0 });
            if on_hand > 0 {
                movements.push(stock_movement::ActiveModel {
                    id: NotSet,
                    variant_id: Set(variant_id),
                    delta_on_hand: Set(on_hand),
                    delta_allocated: Set(0),
                    reason: Set(OPENING.to_owned()),
                    reference: Set(String::new()),
                    at: Set(draft.created_at.0),
                });
            }
        }
    }
    (levels, movements)
}
