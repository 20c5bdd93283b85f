//! A page of a shelf: the products of a category or a search, filtered, counted and sorted.

use super::cards::cards;
use super::facets::{Dictionary, facets};
use super::filter::{Filter, Without, category_column, from_products};
use super::search_text::contains;
use super::tree::{Tree, count_products};
use super::visible::on_sale;
use crate::entity::{product, product_search};
use crate::query::{equal, row, rows, scalar, to_u32};
use crate::{Connection, Result, Store};
use domain::catalog::{CategoryNode, Link};
use domain::lang::Lang;
use domain::listing::{Listing, ListingQuery, MAX_PAGE, PAGE_SIZE, Sort};
use domain::money::Money;
use domain::time::Timestamp;
use sea_orm::sea_query::{CaseStatement, Cond, Expr, Func, Order, Query, SelectStatement};
use sea_orm::{ColumnTrait, FromQueryResult};

#[derive(FromQueryResult)]
struct Figures {
    total: Option<i64>,
    price_min: Option<i64>,
    price_max: Option<i64>,
}

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
    let conn = store.reader();
    let Some(place) = find_place(conn, query, lang, now).await? else { return Ok(None) };
    let dictionary = Dictionary::load(conn, query, lang).await?;
    let mut filter = Filter::new(query, place.category, now);
    dictionary.resolve(query, &mut filter);

    let figures = figures(conn, &filter).await?;
    let total = to_u32(figures.total.unwrap_or_default());
    let ids = if total == 0 { Vec::new() } else { page(conn, &filter, query).await? };
    Ok(Some(Listing {
        category: place.node,
        breadcrumbs: place.breadcrumbs,
        total,
        cards: cards(conn, &ids, lang, now).await?,
        facets: facets(conn, &dictionary, query, &filter, lang).await?,
        price_range: figures.price_min.map(Money).zip(figures.price_max.map(Money)),
    }))
}

/// Where in the tree a shelf stands; a search stands nowhere.
#[derive(Default)]
struct Place {
    category: Option<(i32, i64)>,
    node: Option<CategoryNode>,
    breadcrumbs: Vec<Link>,
}

async fn find_place(
    conn: &impl Connection,
    query: &ListingQuery,
    lang: Lang,
    now: Timestamp,
) -> Result<Option<Place>> {
    let Some(slug) = &query.category else { return Ok(Some(Place::default())) };
    let tree = Tree::load(conn, lang).await?;
    let Some(row) = tree.find(slug) else { return Ok(None) };
    let within = on_sale(now).add(category_column(row.depth).eq(row.id));
    let counts = count_products(conn, within).await?;
    let mut breadcrumbs = tree.path(row);
    breadcrumbs.pop();
    Ok(Some(Place {
        category: Some((row.depth, row.id)),
        node: Some(tree.node(row, &counts)),
        breadcrumbs,
    }))
}

/// How many match, and the price range before the price filter: one pass over the shelf.
async fn figures(conn: &impl Connection, filter: &Filter) -> Result<Figures> {
    let matches = CaseStatement::new().case(filter.price(), 1).finally(0);
    let mut select = from_products();
    select
        .expr_as(Func::sum(Expr::Case(Box::new(matches))), "total")
        .expr_as(Func::min(product::Column::PriceMin.into_expr()), "price_min")
        .expr_as(Func::max(product::Column::PriceMax.into_expr()), "price_max")
        .cond_where(filter.condition(Without::Price));
    let figures = row(conn, &select).await?;
    Ok(figures.unwrap_or(Figures { total: None, price_min: None, price_max: None }))
}

async fn page(conn: &impl Connection, filter: &Filter, query: &ListingQuery) -> Result<Vec<i64>> {
    let page = query.page.clamp(1, MAX_PAGE);
    let mut select = from_products();
    select
        .expr(product::Column::Id.into_expr())
        .cond_where(filter.condition(Without::Nothing))
        .limit(u64::from(PAGE_SIZE))
        .offset(u64::from(page - 1) * u64::from(PAGE_SIZE));
    sort(&mut select, query.sort, &filter.terms);
    let ids = rows::<Id>(conn, &select).await?;
    Ok(ids.into_iter().map(|row| row.id).collect())
}

/// Sorts products. The id comes last, newest first, so that pages never overlap.
pub(super) fn sort(select: &mut SelectStatement, sort: Sort, terms: &[String]) {
    use product::Column;
    let mut by = |column: Column, order: Order| {
        select.order_by(column.as_column_ref(), order);
    };
    by(Column::InStock, Order::Desc);
    match sort {
        Sort::Relevance if terms.is_empty() => by(Column::ShelfRank, Order::Asc),
        Sort::Relevance => {
            select.order_by_expr(named_so(terms), Order::Asc);
        }
        Sort::Sales | Sort::Newest => {}
        Sort::PriceAsc => by(Column::PriceMin, Order::Asc),
        Sort::PriceDesc => by(Column::PriceMax, Order::Desc),
        Sort::Rating => {
            by(Column::RatingX100, Order::Desc);
            by(Column::RatingCount, Order::Desc);
        }
    }
    if sort != Sort::Newest {
        select.order_by(Column::Sold.as_column_ref(), Order::Desc);
    }
    select.order_by(Column::CreatedAt.as_column_ref(), Order::Desc);
    select.order_by(Column::Id.as_column_ref(), Order::Desc);
}

/// 0 for a product whose names contain every term, 1 for the others.
fn named_so(terms: &[String]) -> Expr {
    let names = || product_search::Column::Names.into_expr();
    let all = terms.iter().fold(Cond::all(), |all, term| all.add(contains(names(), term)));
    let mut select = Query::select();
    select
        .expr(CaseStatement::new().case(all, 0).finally(1))
        .from(product_search::Entity)
        .and_where(equal(product_search::Column::ProductId, product::Column::Id));
    scalar(select)
}
