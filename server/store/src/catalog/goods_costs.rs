//! What products sell for and what they cost the shop.

use super::cards::text_of_product;
use super::visible::on_sale;
use crate::entity::{product, product_text, variant};
use crate::query::{equal, rows};
use crate::{Connection, Result};
use domain::ids::ProductId;
use domain::lang::Lang;
use domain::money::Money;
use domain::time::Timestamp;
use sea_orm::sea_query::{Order, Query};
use sea_orm::{ColumnTrait, FromQueryResult};
use std::collections::HashMap;

/// A product by its cheapest variant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GoodsCost {
    /// Its address.
    pub slug: String,
    /// Its name.
    pub name: String,
    /// What the variant sells for, tax included.
    pub price: Money,
    /// What it costs the shop, without tax, when that is known.
    pub cost: Option<Money>,
}

/// What these products sell for and cost; those that aren't on sale are left out.
///
/// # Errors
/// What the database met.
pub async fn goods_costs(
    db: &impl Connection,
    products: &[ProductId],
    lang: Lang,
    now: Timestamp,
) -> Result<HashMap<ProductId, GoodsCost>> {
    use product::Column::{Id, Slug};
    #[derive(FromQueryResult)]
    struct Row {
        id: i64,
        slug: String,
        name: String,
        price: i64,
        cost: Option<i64>,
    }
    let mut select = Query::select();
    select
        .expr(Id.into_expr())
        .expr(Slug.into_expr())
        .expr_as(text_of_product(product_text::Column::Name, lang), "name")
        .expr(variant::Column::Price.into_expr())
        .expr(variant::Column::Cost.into_expr())
        .from(product::Entity)
        .inner_join(variant::Entity, equal(variant::Column::ProductId, Id))
        .cond_where(on_sale(now))
        .and_where(Id.is_in(products.iter().map(|id| id.0)))
        .order_by(variant::Column::Price.as_column_ref(), Order::Asc)
        .order_by(variant::Column::Position.as_column_ref(), Order::Asc);
    let mut found = HashMap::new();
    for row in rows::<Row>(db, &select).await? {
        let Row { id, slug, name, price, cost } = row;
        let goods = GoodsCost { slug, name, price: Money(price), cost: cost.map(Money) };
        found.entry(ProductId(id)).or_insert(goods);
    }
    Ok(found)
}
