//! What a cart has to know of its variants. How many are in it is the cart's own business.

use super::cards::text_of_product;
use super::price_facts::tags_of_products;
use super::product_choices::available;
use super::visible::on_sale;
use crate::entity::{
    product, product_image, product_option_value, product_text, stock_level, variant,
};
use crate::query::{equal, localized, rows, to_u32};
use crate::{Connection, Result};
use domain::cart::{CartLine, Extra};
use domain::catalog::Image;
use domain::ids::{BrandId, CategoryId, ProductId, VariantId};
use domain::lang::Lang;
use domain::money::Money;
use domain::pricing::basket::Wish;
use domain::time::Timestamp;
use sea_orm::sea_query::{CaseStatement, Cond, Order, Query, SelectStatement};
use sea_orm::{ColumnTrait, FromQueryResult};
use std::collections::HashMap;

/// A variant as carts and orders show it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VariantLine {
    /// The variant.
    pub variant_id: VariantId,
    /// Its product.
    pub product_id: ProductId,
    /// Its SKU.
    pub sku: String,
    /// The product's address.
    pub slug: String,
    /// The product's name.
    pub name: String,
    /// The chosen options, joined with ` / `.
    pub options: String,
    /// Picture of the variant.
    pub image: Image,
    /// Price of one unit now.
    pub unit_price: Money,
    /// Whether the product is on sale now; then it may still be sold out.
    pub is_on_sale: bool,
    /// Units that could be bought now, capped; 0 when the product is not on sale.
    pub available: u32,
    /// Weight of one unit in grams.
    pub weight_g: u32,
    /// The product's brand.
    pub brand: Option<BrandId>,
    /// The product's category and all above it, from the top.
    pub categories: Vec<CategoryId>,
    /// The product's tags, by code.
    pub tags: Vec<String>,
}

impl VariantLine {
    /// The line of a cart that holds `quantity` of it, put in as `wish`.
    pub fn into_cart_line(self, quantity: u32, wish: Wish) -> CartLine {
        CartLine {
            variant_id: self.variant_id,
            sku: self.sku,
            slug: self.slug,
            name: self.name,
            options: self.options,
            image: self.image,
            quantity,
            unit_price: self.unit_price,
            available: self.available,
            weight_g: self.weight_g,
            product_id: self.product_id,
            brand: self.brand,
            categories: self.categories,
            tags: self.tags,
            wish,
        }
    }
}

impl From<VariantLine> for Extra {
    fn from(line: VariantLine) -> Self {
        Self {
            variant_id: line.variant_id,
            slug: line.slug,
            name: line.name,
            options: line.options,
            image: line.image,
            unit_price: line.unit_price,
            available: line.available,
        }
    }
}

#[derive(FromQueryResult)]
struct Row {
    id: i64,
    product_id: i64,
    sku: String,
    slug: String,
    name: Option<String>,
    image_path: Option<String>,
    image_alt: Option<String>,
    image_width: Option<i32>,
    image_height: Option<i32>,
    price: i64,
    weight_g: i32,
    on_sale: i32,
    on_hand: Option<i64>,
    allocated: Option<i64>,
    brand_id: Option<i64>,
    category_1: i64,
    category_2: Option<i64>,
    category_3: Option<i64>,
}

/// These variants, in this order, each once; ids of no variant are left out. Three statements.
///
/// # Errors
/// What the database met.
pub async fn variant_lines(
    conn: &impl Connection,
    variants: &[VariantId],
    lang: Lang,
    now: Timestamp,
) -> Result<Vec<VariantLine>> {
    if variants.is_empty() {
        return Ok(Vec::new());
    }
    let found = rows::<Row>(conn, &select(variants, lang, now)).await?;
    let mut options = options(conn, variants, lang).await?;
    let products = found.iter().map(|row| row.product_id).collect();
    let tags = tags_of_products(conn, products).await?;
    let mut by_id: HashMap<i64, VariantLine> =
        found.into_iter().map(|row| (row.id, row.into_line(&mut options, &tags))).collect();
    Ok(variants.iter().filter_map(|id| by_id.remove(&id.0)).collect())
}

/// What a line has of its product.
const PRODUCT: [product::Column; 5] = [
    product::Column::Slug,
    product::Column::BrandId,
    product::Column::Category1,
    product::Column::Category2,
    product::Column::Category3,
];

fn select(variants: &[VariantId], lang: Lang, now: Timestamp) -> SelectStatement {
    use variant::Column;
    let own = [Column::Id, Column::ProductId, Column::Sku, Column::Price, Column::WeightG];
    let its_image = Cond::all()
        .add(equal(product_image::Column::ProductId, Column::ProductId))
        .add(equal(product_image::Column::Position, Column::ImagePosition));
    let mut select = Query::select();
    select
        .exprs(own.map(|column| column.into_expr()))
        .exprs(PRODUCT.map(|column| column.into_expr()))
        .expr_as(text_of_product(product_text::Column::Name, lang), "name")
        .expr_as(product_image::Column::Path.into_expr(), "image_path")
        .expr_as(localized(product_image::ALTS, lang), "image_alt")
        .expr_as(product_image::Column::Width.into_expr(), "image_width")
        .expr_as(product_image::Column::Height.into_expr(), "image_height")
        .expr_as(CaseStatement::new().case(on_sale(now), 1).finally(0), "on_sale")
        .expr(stock_level::Column::OnHand.into_expr())
        .expr(stock_level::Column::Allocated.into_expr())
        .from(variant::Entity)
        .inner_join(product::Entity, equal(product::Column::Id, Column::ProductId))
        .left_join(product_image::Entity, its_image)
        .left_join(stock_level::Entity, equal(stock_level::Column::VariantId, Column::Id))
        .and_where(Column::Id.is_in(variants.iter().map(|id| id.0)));
    select
}

/// The names of the chosen values, joined, by variant.
async fn options(
    conn: &impl Connection,
    variants: &[VariantId],
    lang: Lang,
) -> Result<HashMap<i64, String>> {
    #[derive(FromQueryResult)]
    struct Label {
        id: i64,
        name: Option<String>,
    }
    use variant::Column;
    let chosen = [Column::Value1, Column::Value2, Column::Value3].into_iter().zip(0..).fold(
        Cond::any(),
        |any, (column, position): (Column, i32)| {
            any.add(
                Cond::all()
                    .add(product_option_value::Column::OptionPosition.eq(position))
                    .add(equal(product_option_value::Column::Position, column)),
            )
        },
    );
    let mut select = Query::select();
    select
        .expr(Column::Id.into_expr())
        .expr_as(localized(product_option_value::NAMES, lang), "name")
        .from(variant::Entity)
        .inner_join(
            product_option_value::Entity,
            equal(product_option_value::Column::ProductId, Column::ProductId),
        )
        .and_where(Column::Id.is_in(variants.iter().map(|id| id.0)))
        .cond_where(chosen)
        .order_by(product_option_value::Column::OptionPosition.as_column_ref(), Order::Asc);
    let mut labels: HashMap<i64, String> = HashMap::new();
    for label in rows::<Label>(conn, &select).await? {
        let text = labels.entry(label.id).or_default();
        if !text.is_empty() {
            text.push_str(" / ");
        }
        text.push_str(&label.name.unwrap_or_default());
    }
    Ok(labels)
}

impl Row {
    fn into_line(
        self,
        options: &mut HashMap<i64, String>,
        tags: &HashMap<i64, Vec<String>>,
    ) -> VariantLine {
        let left = available(self.on_hand, self.allocated);
        let path = [Some(self.category_1), self.category_2, self.category_3];
        VariantLine {
            variant_id: VariantId(self.id),
            product_id: ProductId(self.product_id),
            sku: self.sku,
            slug: self.slug,
            name: self.name.unwrap_or_default(),
            options: options.remove(&self.id).unwrap_or_default(),
            image: Image {
                path: self.image_path.unwrap_or_default(),
                alt: self.image_alt.unwrap_or_default(),
                width: to_u32(self.image_width.unwrap_or_default()),
                height: to_u32(self.image_height.unwrap_or_default()),
            },
            unit_price: Money(self.price),
            is_on_sale: self.on_sale == 1,
            available: if self.on_sale == 1 { left } else { 0 },
            weight_g: to_u32(self.weight_g),
            brand: self.brand_id.map(BrandId),
            categories: path.into_iter().flatten().map(CategoryId).collect(),
            tags: tags.get(&self.product_id).cloned().unwrap_or_default(),
        }
    }
}
