//! Product cards by id: one statement, however many.

use super::{former, rating};
use crate::entity::{brand, product, product_image, product_text, variant};
use crate::query::{equal, fall_back, localized, rows, scalar, to_u32};
use crate::{Connection, Result};
use domain::catalog::{Image, ProductCard};
use domain::ids::{ProductId, VariantId};
use domain::lang::Lang;
use domain::money::Money;
use domain::time::{DAY_MS, Timestamp};
use sea_orm::sea_query::{CaseStatement, Cond, Expr, Func, Order, Query, SelectStatement};
use sea_orm::{ColumnTrait, FromQueryResult};
use std::collections::HashMap;

/// How long a product counts as new.
const NEW_FOR_MS: i64 = 30 * DAY_MS;

#[derive(FromQueryResult)]
struct Row {
    id: i64,
    slug: String,
    name: Option<String>,
    tagline: Option<String>,
    brand: Option<String>,
    image_path: Option<String>,
    image_alt: Option<String>,
    image_width: Option<i32>,
    image_height: Option<i32>,
    price_min: i64,
    price_max: i64,
    list_price: Option<i64>,
    in_stock: bool,
    variant_count: i64,
    first_variant: Option<i64>,
    rating_x100: i32,
    rating_count: i32,
    sold: i64,
    created_at: i64,
}

/// The cards of these products, in this order; ids of no product are left out.
pub(super) async fn cards(
    conn: &impl Connection,
    ids: &[i64],
    lang: Lang,
    now: Timestamp,
) -> Result<Vec<ProductCard>> {
    let mut by_id = cards_by_id(conn, ids, lang, now).await?;
    Ok(ids.iter().filter_map(|id| by_id.remove(id)).collect())
}

/// The cards of these products by id.
pub(super) async fn cards_by_id(
    conn: &impl Connection,
    ids: &[i64],
    lang: Lang,
    now: Timestamp,
) -> Result<HashMap<i64, ProductCard>> {
    if ids.is_empty() {
        return Ok(HashMap::new());
    }
    let found = rows::<Row>(conn, &select(ids, lang)).await?;
    Ok(found.into_iter().map(|row| (row.id, row.into_card(now))).collect())
}

fn select(ids: &[i64], lang: Lang) -> SelectStatement {
    let mut select = Query::select();
    select
        .exprs(
            [
                product::Column::Id,
                product::Column::Slug,
                product::Column::PriceMin,
                product::Column::PriceMax,
                product::Column::InStock,
                product::Column::RatingX100,
                product::Column::RatingCount,
                product::Column::Sold,
                product::Column::CreatedAt,
            ]
            .map(|column| column.into_expr()),
        )
        .expr_as(text_of_product(product_text::Column::Name, lang), "name")
        .expr_as(text_of_product(product_text::Column::Tagline, lang), "tagline")
        .expr_as(localized(brand::NAMES, lang), "brand")
        .expr_as(product_image::Column::Path.into_expr(), "image_path")
        .expr_as(localized(product_image::ALTS, lang), "image_alt")
        .expr_as(product_image::Column::Width.into_expr(), "image_width")
        .expr_as(product_image::Column::Height.into_expr(), "image_height")
        .expr_as(scalar(of_variants(Func::count(variant::Column::Id.into_expr()))), "variant_count")
        .expr_as(scalar(of_variants(Func::min(variant::Column::Id.into_expr()))), "first_variant")
        .expr_as(scalar(former_price_of_cheapest()), "list_price")
        .from(product::Entity)
        .left_join(brand::Entity, equal(brand::Column::Id, product::Column::BrandId))
        .left_join(
            product_image::Entity,
            Cond::all()
                .add(equal(product_image::Column::ProductId, product::Column::Id))
                .add(product_image::Column::Position.eq(0)),
        )
        .and_where(product::Column::Id.is_in(ids.iter().copied()));
    select
}

fn of_variants(expr: impl Into<Expr>) -> SelectStatement {
    let mut select = Query::select();
    select
        .expr(expr.into())
        .from(variant::Entity)
        .and_where(equal(variant::Column::ProductId, product::Column::Id));
    select
}

fn former_price_of_cheapest() -> SelectStatement {
    let mut select = of_variants(variant::Column::ListPrice.into_expr());
    select
        .order_by(variant::Column::Price, Order::Asc)
        .order_by(variant::Column::Position, Order::Asc)
        .limit(1);
    select
}

/// A text of the product that the surrounding query is at, in the first language that has it.
pub(super) fn text_of_product(column: product_text::Column, lang: Lang) -> Expr {
    let order = fall_back(lang).zip(0..).fold(CaseStatement::new(), |case, (lang, rank)| {
        case.case(product_text::Column::Lang.eq(lang.slug()), rank)
    });
    let mut select = Query::select();
    select
        .expr(column.into_expr())
        .from(product_text::Entity)
        .and_where(equal(product_text::Column::ProductId, product::Column::Id))
        .and_where(column.ne(""))
        .order_by_expr(order.into(), Order::Asc)
        .limit(1);
    scalar(select)
}

impl Row {
    fn into_card(self, now: Timestamp) -> ProductCard {
        let variant_count = to_u32(self.variant_count);
        ProductCard {
            id: ProductId(self.id),
            slug: self.slug,
            name: self.name.unwrap_or_default(),
            tagline: self.tagline.unwrap_or_default(),
            brand: self.brand,
            image: Image {
                path: self.image_path.unwrap_or_default(),
                alt: self.image_alt.unwrap_or_default(),
                width: to_u32(self.image_width.unwrap_or_default()),
                height: to_u32(self.image_height.unwrap_or_default()),
            },
            price_min: Money(self.price_min),
            price_max: Money(self.price_max),
            list_price: former(self.list_price, self.price_min),
            in_stock: self.in_stock,
            variant_count,
            only_variant: self.first_variant.filter(|_| variant_count == 1).map(VariantId),
            rating: rating(self.rating_x100, self.rating_count),
            sold: to_u32(self.sold),
            is_new: self.created_at > now.plus_ms(-NEW_FOR_MS).0,
            // Promotions are service's business.
            offer: None,
            promotion: None,
        }
    }
}
