//! The home page's products: featured, newest, best sellers, and a shelf of each top category.

use super::cards::cards_by_id;
use super::filter::from_products;
use super::listing::Id;
use super::order::{keys, sort};
use super::shelves::shelves;
use super::tree::Tree;
use super::visible::on_sale;
use crate::entity::product;
use crate::query::rows;
use crate::{Connection, Result, Store};
use domain::catalog::{Home, ProductCard, Zone};
use domain::lang::Lang;
use domain::listing::Sort;
use domain::time::Timestamp;
use sea_orm::ColumnTrait;
use sea_orm::sea_query::{Condition, Query};
use std::collections::HashMap;

/// Most featured products (主打).
const FEATURED: usize = 5;
/// Cards on every shelf of the home page.
const SHELF: u32 = 12;

/// The home page; shelves of categories without products are left out.
///
/// # Errors
/// What the database met.
pub async fn home(store: &Store, lang: Lang, now: Timestamp) -> Result<Home> {
    let conn = store.reader();
    let tree = Tree::load(conn, lang).await?;
    // Looked up first: they are few, and walking through the shop until there are enough of them
    // would often be a walk through all of it.
    let mut ranked = Query::select();
    ranked
        .column(product::Column::Id)
        .from(product::Entity)
        .and_where(product::Column::FeaturedRank.is_not_null());
    let featured = on_sale(now).add(product::Column::Id.in_subquery(ranked));
    let zones = tree.tops().map(|top| on_sale(now).add(product::Column::Category1.eq(top.id)));
    let mut shelves =
        shelves(conn, std::iter::once(featured).chain(zones).collect(), SHELF).await?;
    shelves[0].truncate(FEATURED);
    let newest = first(conn, on_sale(now), Sort::Newest).await?;
    let popular = first(conn, on_sale(now).add(product::Column::Sold.gt(0)), Sort::Sales).await?;

    let mut ids: Vec<i64> =
        shelves.iter().flatten().chain(&newest).chain(&popular).copied().collect();
    ids.sort_unstable();
    ids.dedup();
    let cards = cards_by_id(conn, &ids, lang, now).await?;
    let zones = tree.tops().zip(&shelves[1..]).filter(|(_, ids)| !ids.is_empty());
    Ok(Home {
        featured: pick(&cards, &shelves[0]),
        newest: pick(&cards, &newest),
        popular: pick(&cards, &popular),
        zones: zones
            .map(|(top, ids)| Zone { category: top.link(), cards: pick(&cards, ids) })
            .collect(),
    })
}

async fn first(conn: &impl Connection, condition: Condition, order: Sort) -> Result<Vec<i64>> {
    let mut select = from_products();
    select.expr(product::Column::Id.into_expr()).cond_where(condition).limit(u64::from(SHELF));
    sort(&mut select, &keys(order, false));
    Ok(rows::<Id>(conn, &select).await?.into_iter().map(|row| row.id).collect())
}

fn pick(cards: &HashMap<i64, ProductCard>, ids: &[i64]) -> Vec<ProductCard> {
    ids.iter().filter_map(|id| cards.get(id)).cloned().collect()
}
