//! A page of a shelf: the products of a category or a search, filtered, counted and sorted.

use super::cards::cards;
use super::facets::{Dictionary, facets};
use super::filter::{Filter, from_products};
use super::order::{keys, sort};
use super::shelf_counts::{Kind, ShelfCounts};
use super::tally::{Tally, tally};
use super::tree::Tree;
use crate::entity::product;
use crate::query::{row, rows, scalar};
use crate::{Connection, Result, Store};
use domain::ids::ProductId;
use domain::lang::Lang;
use domain::listing::{Listing, ListingQuery, MAX_PAGE, PAGE_SIZE, Sort};
use domain::money::Money;
use domain::time::Timestamp;
use sea_orm::sea_query::{Order, Query, SelectStatement};
use sea_orm::{ColumnTrait, FromQueryResult};

#[derive(FromQueryResult)]
pub(super) struct Id {
    pub id: i64,
}

/// The shelf a query asks for; `None` when there is no such category.
///
/// A category shows what is in it and below it. What is out of stock stands last in every order.
///
/// # Errors
/// What the database met.
pub async fn list_products(
    store: &Store,
    query: &ListingQuery,
    lang: Lang,
    now: Timestamp,
) -> Result<Option<Listing>> {
    list(store, query, None, lang, now).await
}

/// The same among products that a search has found, the best first: they stand for the query's
/// text, and their order is that of relevance.
///
/// # Errors
/// What the database met.
pub async fn list_found(
    store: &Store,
    query: &ListingQuery,
    found: &[ProductId],
    lang: Lang,
    now: Timestamp,
) -> Result<Option<Listing>> {
    list(store, query, Some(found), lang, now).await
}

async fn list(
    store: &Store,
    query: &ListingQuery,
    found: Option<&[ProductId]>,
    lang: Lang,
    now: Timestamp,
) -> Result<Option<Listing>> {
    let conn = store.reader();
    let tree = match &query.category {
        Some(_) => Some(Tree::load(conn, lang).await?),
        None => None,
    };
    let place = match (&tree, &query.category) {
        (Some(tree), Some(slug)) => match tree.find(slug) {
            Some(row) => Some((tree, row)),
            None => return Ok(None),
        },
        _ => None,
    };
    let category = place.map(|(_, row)| (row.depth, row.id));
    let dictionary = Dictionary::load(conn, query, lang).await?;
    let mut filter = Filter::new(query, category, now);
    dictionary.resolve(query, &mut filter);
    if let Some(found) = found {
        filter.terms.clear();
        filter.found = Some(found.iter().map(|id| id.0).collect());
    }

    let counts = shelf_counts(conn, &filter).await?;
    let node = place.map(|(tree, row)| tree.node(row, &counts.categories));
    let breadcrumbs = place.map(|(tree, row)| tree.above(row)).unwrap_or_default();
    let page = page_of(query);
    let tally = if filter.is_open() {
        whole(conn, &filter, query.sort, counts, page).await?
    } else {
        tally(conn, &filter, query.sort, page).await?
    };
    Ok(Some(Listing {
        category: node,
        breadcrumbs,
        total: tally.total,
        cards: cards(conn, &tally.page, lang, now).await?,
        facets: facets(conn, &dictionary, query, &tally, lang).await?,
        price_range: tally.price_range,
        ..Listing::default()
    }))
}

/// Cards on a page and before it.
fn page_of(query: &ListingQuery) -> (u64, u64) {
    let page = query.page.clamp(1, MAX_PAGE);
    (u64::from(PAGE_SIZE), u64::from(page - 1) * u64::from(PAGE_SIZE))
}

/// The shelf's own counts, as far as they are shown: a category's for what is below it, all of them
/// when nothing is filtered.
async fn shelf_counts(conn: &impl Connection, filter: &Filter) -> Result<ShelfCounts> {
    let kinds: &[Kind] = match filter.category {
        _ if filter.is_open() => &Kind::ALL,
        Some(_) => &[Kind::Category],
        None => return Ok(ShelfCounts::default()),
    };
    ShelfCounts::load(conn, filter.category, kinds, filter.now).await
}

/// A shelf without filters: its figures are known, its pages and its prices stand in indexes.
async fn whole(
    conn: &impl Connection,
    filter: &Filter,
    order: Sort,
    counts: ShelfCounts,
    (limit, offset): (u64, u64),
) -> Result<Tally> {
    let total = counts.total();
    let page = page_of_whole(filter, order, (limit, offset));
    // A page that is not there would cost a walk to the end of the shelf.
    let page = if offset < u64::from(total) { rows::<Id>(conn, &page).await? } else { Vec::new() };
    Ok(Tally {
        total,
        price_range: price_range(conn, filter).await?,
        brands: counts.brands,
        values: counts.values,
        page: page.into_iter().map(|row| row.id).collect(),
    })
}

fn page_of_whole(filter: &Filter, order: Sort, (limit, offset): (u64, u64)) -> SelectStatement {
    let mut page = from_products();
    page.expr(product::Column::Id.into_expr())
        .cond_where(filter.shelf())
        .limit(limit)
        .offset(offset);
    sort(&mut page, &keys(order, false));
    page
}

#[derive(FromQueryResult)]
struct Prices {
    cheapest: Option<i64>,
    cheapest_sold_out: Option<i64>,
    dearest: Option<i64>,
    dearest_sold_out: Option<i64>,
}

/// The ends of the indexes by price, in each of which what is in stock comes first.
async fn price_range(conn: &impl Connection, filter: &Filter) -> Result<Option<(Money, Money)>> {
    use product::Column::{InStock, PriceMax, PriceMin};
    let end = |price: product::Column, order: Order, in_stock: bool| {
        let mut first = from_products();
        first
            .expr(price.into_expr())
            .cond_where(filter.shelf())
            .and_where(InStock.eq(in_stock))
            .order_by(price, order)
            .limit(1);
        scalar(first)
    };
    let mut select = Query::select();
    select
        .expr_as(end(PriceMin, Order::Asc, true), "cheapest")
        .expr_as(end(PriceMin, Order::Asc, false), "cheapest_sold_out")
        .expr_as(end(PriceMax, Order::Desc, true), "dearest")
        .expr_as(end(PriceMax, Order::Desc, false), "dearest_sold_out");
    let Some(prices) = row::<Prices>(conn, &select).await? else { return Ok(None) };
    let cheapest = prices.cheapest.into_iter().chain(prices.cheapest_sold_out).min();
    let dearest = prices.dearest.into_iter().chain(prices.dearest_sold_out).max();
    Ok(cheapest.map(Money).zip(dearest.map(Money)))
}

#[cfg(all(test, feature = "testing"))]
mod tests {
    // Where a test's own database fails, the test fails.
    #![allow(clippy::unwrap_used)]

    use super::*;
    use crate::testing::TestDatabase;
    use sea_orm::ConnectionTrait;

    /// How SQLite would run a query, step by step.
    async fn plan(store: &Store, select: &SelectStatement) -> String {
        let backend = store.reader().get_database_backend();
        let mut statement = backend.build(select);
        statement.sql.insert_str(0, "EXPLAIN QUERY PLAN ");
        let steps = store.reader().query_all_raw(statement).await.unwrap();
        let steps = steps.iter().map(|step| step.try_get("", "detail").unwrap());
        steps.collect::<Vec<String>>().join("\n")
    }

    #[tokio::test]
    async fn every_order_of_every_shelf_stands_in_an_index() {
        let database = TestDatabase::sqlite().await;
        let store = database.store();
        for category in [None, Some((1, 1)), Some((2, 2)), Some((3, 3))] {
            let filter = Filter::new(&ListingQuery::default(), category, Timestamp(0));
            let shelf = category.map_or("all".to_owned(), |(depth, _)| format!("category_{depth}"));
            for (order, name) in Sort::ALL
                .into_iter()
                .zip(["own", "sales", "cheapest", "dearest", "newest", "rating"])
            {
                let page = page_of_whole(&filter, order, (24, 0));
                let plan = plan(&store, &page).await;
                let index = format!("ix_products__{shelf}__{name}");
                assert!(plan.contains(&index), "{index}: {plan}");
                assert!(!plan.contains("TEMP B-TREE"), "{index}: {plan}");
            }
        }
        database.remove().await;
    }
}
