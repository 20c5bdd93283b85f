//! Everything a product page shows.

use super::cards::text_of_product;
use super::product_choices::{attributes, options, variants};
use super::rating;
use super::visible::on_sale;
use crate::entity::{brand, category, product, product_image, product_text};
use crate::query::{equal, localized, row, rows, to_u32};
use crate::{Connection, Result, Store, StoreError};
use domain::catalog::{Block, Image, Link, Product};
use domain::ids::ProductId;
use domain::lang::Lang;
use domain::offer::ProductOffers;
use domain::time::Timestamp;
use sea_orm::sea_query::{Order, Query, SelectStatement};
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
        // Promotions are service's business.
        offers: ProductOffers::default(),
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
