//! Everything a product page shows.

use super::cards::text_of_product;
use super::visible::on_sale;
use super::{former, rating};
use crate::entity::{
    attribute, attribute_value, brand, category, product, product_attribute_value, product_image,
    product_option, product_option_value, product_text, stock_level, variant,
};
use crate::query::{equal, localized, row, rows, to_u32};
use crate::{Connection, Result, Store, StoreError};
use domain::catalog::{
    AttributeView, Block, Image, Link, MAX_LINE_QUANTITY, OptionAxis, OptionValue, Product, Variant,
};
use domain::ids::{ProductId, VariantId};
use domain::lang::Lang;
use domain::money::Money;
use domain::time::Timestamp;
use sea_orm::sea_query::{Cond, Order, Query, SelectStatement};
use sea_orm::{ColumnTrait, DbErr, FromQueryResult};

#[derive(FromQueryResult)]
struct Head {
    id: i64,
    slug: String,
    name: Option<String>,
    tagline: Option<String>,
    blocks: Option<String>,
    brand_slug: Option<String>,
    brand_name: Option<String>,
    category_1: i64,
    category_2: Option<i64>,
    category_3: Option<i64>,
    rating_x100: i32,
    rating_count: i32,
    sold: i64,
}

/// The product at an address; `None` when there is none, or none that may be seen now.
///
/// # Errors
/// What the database met.
pub async fn find_product_by_slug(
    store: &Store,
    slug: &str,
    lang: Lang,
    now: Timestamp,
) -> Result<Option<Product>> {
    // PostgreSQL refuses a NUL even in a comparison.
    if slug.contains('\0') {
        return Ok(None);
    }
    let conn = store.reader();
    let Some(head) = row::<Head>(conn, &select_head(slug, lang, now)).await? else {
        return Ok(None);
    };
    let blocks = head.blocks.as_deref().unwrap_or("[]");
    Ok(Some(Product {
        id: ProductId(head.id),
        name: head.name.clone().unwrap_or_default(),
        tagline: head.tagline.clone().unwrap_or_default(),
        brand: head
            .brand_slug
            .clone()
            .map(|slug| Link { slug, name: head.brand_name.clone().unwrap_or_default() }),
        breadcrumbs: breadcrumbs(conn, &head, lang).await?,
        images: images(conn, head.id, lang).await?,
        options: options(conn, head.id, lang).await?,
        variants: variants(conn, head.id).await?,
        attributes: attributes(conn, head.id, lang).await?,
        blocks: parse_blocks(blocks)?,
        rating: rating(head.rating_x100, head.rating_count),
        sold: to_u32(head.sold),
        slug: head.slug,
    }))
}

/// Addresses of all products on sale, for the sitemap, oldest first.
///
/// # Errors
/// What the database met.
pub async fn product_slugs(store: &Store, now: Timestamp) -> Result<Vec<String>> {
    #[derive(FromQueryResult)]
    struct Slug {
        slug: String,
    }
    let mut select = Query::select();
    select
        .expr(product::Column::Slug.into_expr())
        .from(product::Entity)
        .cond_where(on_sale(now))
        .order_by(product::Column::Id, Order::Asc);
    Ok(rows::<Slug>(store.reader(), &select).await?.into_iter().map(|row| row.slug).collect())
}

fn select_head(slug: &str, lang: Lang, now: Timestamp) -> SelectStatement {
    let mut select = Query::select();
    select
        .exprs(
            [
                product::Column::Id,
                product::Column::Slug,
                product::Column::Category1,
                product::Column::Category2,
                product::Column::Category3,
                product::Column::RatingX100,
                product::Column::RatingCount,
                product::Column::Sold,
            ]
            .map(|column| column.into_expr()),
        )
        .expr_as(text_of_product(product_text::Column::Name, lang), "name")
        .expr_as(text_of_product(product_text::Column::Tagline, lang), "tagline")
        .expr_as(text_of_product(product_text::Column::Blocks, lang), "blocks")
        .expr_as(brand::Column::Slug.into_expr(), "brand_slug")
        .expr_as(localized(brand::NAMES, lang), "brand_name")
        .from(product::Entity)
        .left_join(brand::Entity, equal(brand::Column::Id, product::Column::BrandId))
        .cond_where(on_sale(now))
        .and_where(product::Column::Slug.eq(slug));
    select
}

fn parse_blocks(json: &str) -> Result<Vec<Block>> {
    serde_json::from_str(json)
        .map_err(|error| StoreError::Database(DbErr::Json(format!("blocks: {error}"))))
}

#[derive(FromQueryResult)]
struct Named {
    code: String,
    name: Option<String>,
}

impl Named {
    fn link(self) -> Link {
        Link { slug: self.code, name: self.name.unwrap_or_default() }
    }
}

async fn breadcrumbs(conn: &impl Connection, head: &Head, lang: Lang) -> Result<Vec<Link>> {
    let ids = std::iter::once(head.category_1).chain(head.category_2).chain(head.category_3);
    let mut select = Query::select();
    select
        .expr_as(category::Column::Slug.into_expr(), "code")
        .expr_as(localized(category::NAMES, lang), "name")
        .from(category::Entity)
        .and_where(category::Column::Id.is_in(ids))
        .order_by(category::Column::Depth, Order::Asc);
    Ok(rows::<Named>(conn, &select).await?.into_iter().map(Named::link).collect())
}

async fn images(conn: &impl Connection, product_id: i64, lang: Lang) -> Result<Vec<Image>> {
    #[derive(FromQueryResult)]
    struct Row {
        path: String,
        alt: Option<String>,
        width: i32,
        height: i32,
    }
    let mut select = Query::select();
    select
        .expr(product_image::Column::Path.into_expr())
        .expr_as(localized(product_image::ALTS, lang), "alt")
        .expr(product_image::Column::Width.into_expr())
        .expr(product_image::Column::Height.into_expr())
        .from(product_image::Entity)
        .and_where(product_image::Column::ProductId.eq(product_id))
        .order_by(product_image::Column::Position, Order::Asc);
    let found = rows::<Row>(conn, &select).await?.into_iter();
    let image = |row: Row| Image {
        path: row.path,
        alt: row.alt.unwrap_or_default(),
        width: to_u32(row.width),
        height: to_u32(row.height),
    };
    Ok(found.map(image).collect())
}

async fn options(conn: &impl Connection, product_id: i64, lang: Lang) -> Result<Vec<OptionAxis>> {
    #[derive(FromQueryResult)]
    struct Row {
        axis: String,
        axis_name: Option<String>,
        code: Option<String>,
        name: Option<String>,
        swatch: Option<String>,
    }
    let of_option = Cond::all()
        .add(equal(product_option_value::Column::ProductId, product_option::Column::ProductId))
        .add(equal(product_option_value::Column::OptionPosition, product_option::Column::Position));
    let mut select = Query::select();
    select
        .expr_as(product_option::Column::Code.into_expr(), "axis")
        .expr_as(localized(product_option::NAMES, lang), "axis_name")
        .expr_as(product_option_value::Column::Code.into_expr(), "code")
        .expr_as(localized(product_option_value::NAMES, lang), "name")
        .expr(product_option_value::Column::Swatch.into_expr())
        .from(product_option::Entity)
        .left_join(product_option_value::Entity, of_option)
        .and_where(product_option::Column::ProductId.eq(product_id))
        .order_by(product_option::Column::Position.as_column_ref(), Order::Asc)
        .order_by(product_option_value::Column::Position.as_column_ref(), Order::Asc);
    let mut axes: Vec<OptionAxis> = Vec::new();
    for row in rows::<Row>(conn, &select).await? {
        if axes.last().is_none_or(|axis| axis.code != row.axis) {
            let name = row.axis_name.unwrap_or_default();
            axes.push(OptionAxis { code: row.axis, name, values: Vec::new() });
        }
        if let (Some(axis), Some(code)) = (axes.last_mut(), row.code) {
            let name = row.name.unwrap_or_default();
            axis.values.push(OptionValue { code, name, swatch: row.swatch });
        }
    }
    Ok(axes)
}

async fn variants(conn: &impl Connection, product_id: i64) -> Result<Vec<Variant>> {
    #[derive(FromQueryResult)]
    struct Row {
        id: i64,
        sku: String,
        value_1: Option<i32>,
        value_2: Option<i32>,
        value_3: Option<i32>,
        price: i64,
        list_price: Option<i64>,
        weight_g: i32,
        image_position: i32,
        on_hand: Option<i64>,
        allocated: Option<i64>,
    }
    use variant::Column;
    let own = [Column::Id, Column::Sku, Column::Value1, Column::Value2, Column::Value3]
        .into_iter()
        .chain([Column::Price, Column::ListPrice, Column::WeightG, Column::ImagePosition]);
    let mut select = Query::select();
    select
        .exprs(own.map(|column| column.into_expr()))
        .expr(stock_level::Column::OnHand.into_expr())
        .expr(stock_level::Column::Allocated.into_expr())
        .from(variant::Entity)
        .left_join(stock_level::Entity, equal(stock_level::Column::VariantId, Column::Id))
        .and_where(Column::ProductId.eq(product_id))
        .order_by(Column::Position, Order::Asc);
    let variant = |row: Row| Variant {
        id: VariantId(row.id),
        sku: row.sku,
        values: [row.value_1, row.value_2, row.value_3]
            .into_iter()
            .flatten()
            .filter_map(|value| u8::try_from(value).ok())
            .collect(),
        price: Money(row.price),
        list_price: former(row.list_price, row.price),
        available: available(row.on_hand, row.allocated),
        weight_g: to_u32(row.weight_g),
        image_index: to_u32(row.image_position),
    };
    Ok(rows::<Row>(conn, &select).await?.into_iter().map(variant).collect())
}

/// Units that can be bought, capped at what a shopper is told.
pub(super) fn available(on_hand: Option<i64>, allocated: Option<i64>) -> u32 {
    to_u32(on_hand.unwrap_or_default() - allocated.unwrap_or_default()).min(MAX_LINE_QUANTITY)
}

async fn attributes(
    conn: &impl Connection,
    product_id: i64,
    lang: Lang,
) -> Result<Vec<AttributeView>> {
    #[derive(FromQueryResult)]
    struct Row {
        attribute: String,
        attribute_name: Option<String>,
        code: String,
        name: Option<String>,
    }
    let mut select = Query::select();
    select
        .expr_as(attribute::Column::Code.into_expr(), "attribute")
        .expr_as(localized(attribute::NAMES, lang), "attribute_name")
        .expr(attribute_value::Column::Code.into_expr())
        .expr_as(localized(attribute_value::NAMES, lang), "name")
        .from(product_attribute_value::Entity)
        .inner_join(
            attribute_value::Entity,
            equal(attribute_value::Column::Id, product_attribute_value::Column::ValueId),
        )
        .inner_join(
            attribute::Entity,
            equal(attribute::Column::Id, product_attribute_value::Column::AttributeId),
        )
        .and_where(product_attribute_value::Column::ProductId.eq(product_id))
        .order_by(attribute::Column::Position.as_column_ref(), Order::Asc)
        .order_by(attribute::Column::Id.as_column_ref(), Order::Asc)
        .order_by(attribute_value::Column::Position.as_column_ref(), Order::Asc);
    let mut views: Vec<AttributeView> = Vec::new();
    for row in rows::<Row>(conn, &select).await? {
        if views.last().is_none_or(|view| view.code != row.attribute) {
            let name = row.attribute_name.unwrap_or_default();
            views.push(AttributeView { code: row.attribute, name, values: Vec::new() });
        }
        if let Some(view) = views.last_mut() {
            view.values.push(Link { slug: row.code, name: row.name.unwrap_or_default() });
        }
    }
    Ok(views)
}
