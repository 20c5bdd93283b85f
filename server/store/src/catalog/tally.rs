//! A filtered shelf in one statement: how many match, the price range, the counts of the facets and
//! the ids of a page. Each product is judged once, by which filters it fails.

use super::filter::{Filter, Part, from_products, matches_terms};
use super::order::{UNNAMED, keys, sort, window};
use super::search_text::contains;
use crate::entity::{product, product_attribute_value as value, product_search};
use crate::query::{equal, rows, to_u32};
use crate::{Connection, Result};
use domain::listing::Sort;
use domain::money::Money;
use sea_orm::sea_query::{
    CaseStatement, CommonTableExpression, Cond, Expr, ExprTrait, Func, JoinType, Query,
    SelectStatement, UnionType, WithClause,
};
use sea_orm::{ColumnTrait, DbBackend, FromQueryResult, IdenStatic};
use std::collections::HashMap;

/// What a page of a shelf tells of the whole of it, and the ids of its cards.
#[derive(Default)]
pub(super) struct Tally {
    pub total: u32,
    /// Before the price filter.
    pub price_range: Option<(Money, Money)>,
    /// Products by brand; the brand filter is left out.
    pub brands: HashMap<i64, u32>,
    /// Products by value; the filter of the value's attribute is left out.
    pub values: HashMap<i64, u32>,
    pub page: Vec<i64>,
}

#[derive(FromQueryResult)]
struct Row {
    part: i32,
    id: Option<i64>,
    figure: Option<i64>,
    price_min: Option<i64>,
    price_max: Option<i64>,
}

/// The shelf in the statement.
const SHELF: &str = "shelf";
/// 0 for a product that passes every filter; the filter's weight for one that fails a single one;
/// more for the others, which no count needs.
const FAILED: &str = "failed";
/// Weights are this and up, so that no sum of two is another one's weight.
const FIRST_WEIGHT: i64 = 1_000_000;

/// What a search has found, in the statement, and the place of each.
const FOUND: &str = "found";
const PLACE: &str = "place";

// The parts of the answer.
const FIGURES: i32 = 0;
const BRANDS: i32 = 1;
const VALUES: i32 = 2;
const PAGE: i32 = 3;

/// Counts and reads a filtered shelf.
pub(super) async fn tally(
    conn: &impl Connection,
    filter: &Filter,
    order: Sort,
    (limit, offset): (u64, u64),
) -> Result<Tally> {
    let parts: Vec<(Part, i64)> = filter.parts().zip(FIRST_WEIGHT..).collect();
    let keys = keys(order, filter.is_searched());

    let mut page = Query::select();
    page.columns(keys.iter().map(|(column, _)| *column))
        .from(SHELF)
        .and_where(Expr::col(FAILED).eq(0))
        .limit(limit)
        .offset(offset);
    sort(&mut page, &keys);
    let mut numbered = part(PAGE, Expr::col(product::Column::Id));
    numbered
        .expr_window_as(Func::cust("ROW_NUMBER"), window(&keys), "figure")
        .exprs([none(), none()])
        .from_subquery(page, "page");

    let mut select = figures(&parts);
    select
        .union(UnionType::All, brands(&parts))
        .union(UnionType::All, values(&parts))
        .union(UnionType::All, numbered);
    let columns = keys.iter().map(|(column, _)| *column);
    // Said aloud, because SQLite would judge the products again for every part of the answer.
    let shelf = CommonTableExpression::new()
        .materialized(true)
        .query(judged(conn.get_database_backend(), filter, &parts, columns))
        .table_name(SHELF)
        .to_owned();
    select.with_cte(WithClause::new().cte(shelf).to_owned());
    Ok(read(rows(conn, &select).await?))
}

fn read(mut rows: Vec<Row>) -> Tally {
    // A union keeps no order; within the page the figure is the place.
    rows.sort_by_key(|row| (row.part, row.figure));
    let mut tally = Tally::default();
    for row in rows {
        let (id, figure) = (row.id.unwrap_or_default(), row.figure.unwrap_or_default());
        match row.part {
            FIGURES => {
                tally.total = to_u32(figure);
                tally.price_range = row.price_min.map(Money).zip(row.price_max.map(Money));
            }
            BRANDS => *tally.brands.entry(id).or_default() += to_u32(figure),
            VALUES => *tally.values.entry(id).or_default() += to_u32(figure),
            _ => tally.page.push(id),
        }
    }
    tally
}

/// The products of the shelf before the filters that are left out by some figure, with what they
/// are sorted and counted by.
fn judged(
    backend: DbBackend,
    filter: &Filter,
    parts: &[(Part, i64)],
    sorted_by: impl Iterator<Item = &'static str>,
) -> SelectStatement {
    use product::Column::{BrandId, PriceMax, PriceMin};
    let mut columns = vec![BrandId.as_str(), PriceMin.as_str(), PriceMax.as_str()];
    for column in sorted_by.filter(|column| *column != UNNAMED) {
        if !columns.contains(&column) {
            columns.push(column);
        }
    }
    let failed = parts.iter().map(|(part, weight)| {
        let passes = CaseStatement::new().case(filter.condition(*part), 0_i64).finally(*weight);
        Expr::Case(Box::new(passes))
    });
    let failed = failed.reduce(|sum, next| sum.add(next)).unwrap_or_else(|| Expr::cust("0"));
    let mut select = from_products();
    select
        .columns(columns.into_iter().map(|column| (product::Entity, column)))
        .expr_as(failed, FAILED)
        .cond_where(filter.shelf());
    if let Some(found) = &filter.found {
        let of_product = Expr::col((FOUND, "id")).equals((product::Entity, product::Column::Id));
        select.expr_as(Expr::col((FOUND, PLACE)), UNNAMED).join_subquery(
            JoinType::InnerJoin,
            places(backend, found),
            FOUND,
            of_product,
        );
    } else if !filter.terms.is_empty() {
        let of_product = equal(product_search::Column::ProductId, product::Column::Id);
        select
            .expr_as(unnamed(backend, &filter.terms), UNNAMED)
            .inner_join(product_search::Entity, of_product)
            .cond_where(matches_terms(backend, &filter.terms));
    }
    select
}

/// Ids as rows with their places. One parameter for all of them, so that there is one statement for
/// searches of any size.
fn places(backend: DbBackend, found: &[i64]) -> SelectStatement {
    let pairs: Vec<String> =
        (0..).zip(found).map(|(at, id): (i64, _)| format!("[{id},{at}]")).collect();
    let list = format!("[{}]", pairs.join(","));
    let mut select = Query::select();
    if backend == DbBackend::Postgres {
        let rows = Func::cust("json_array_elements").arg(Expr::val(list).cast_as("json"));
        select
            .expr_as(Expr::cust("CAST(pairs.value->>0 AS BIGINT)"), "id")
            .expr_as(Expr::cust("CAST(pairs.value->>1 AS BIGINT)"), PLACE)
            .from_function(rows, "pairs");
    } else {
        select
            .expr_as(Expr::cust("json_extract(pairs.value, '$[0]')"), "id")
            .expr_as(Expr::cust("json_extract(pairs.value, '$[1]')"), PLACE)
            .from_function(Func::cust("json_each").arg(list), "pairs");
    }
    select
}

fn unnamed(backend: DbBackend, terms: &[String]) -> CaseStatement {
    let names = || product_search::Column::Names.into_expr();
    let all = terms.iter().fold(Cond::all(), |all, term| all.add(contains(backend, names(), term)));
    CaseStatement::new().case(all, 0).finally(1)
}

/// Starts a part of the answer.
fn part(number: i32, id: Expr) -> SelectStatement {
    let mut select = Query::select();
    select.expr_as(Expr::cust(number.to_string()), "part").expr_as(id, "id");
    select
}

fn none() -> Expr {
    Expr::cust("CAST(NULL AS BIGINT)")
}

/// Passes every filter, or every one but these.
fn passes(parts: &[(Part, i64)], but: impl Fn(Part) -> bool) -> Expr {
    let weights = parts.iter().filter(|(part, _)| but(*part)).map(|(_, weight)| *weight);
    Expr::col((SHELF, FAILED)).is_in(std::iter::once(0).chain(weights))
}

fn figures(parts: &[(Part, i64)]) -> SelectStatement {
    let matches = CaseStatement::new().case(passes(parts, |_| false), 1).finally(0);
    let mut select = part(FIGURES, none());
    select
        .expr_as(Func::sum(matches), "figure")
        .expr_as(Func::min(Expr::col(product::Column::PriceMin)), "price_min")
        .expr_as(Func::max(Expr::col(product::Column::PriceMax)), "price_max")
        .from(SHELF)
        .and_where(passes(parts, |part| part == Part::Price));
    select
}

fn brands(parts: &[(Part, i64)]) -> SelectStatement {
    let brand = || Expr::col(product::Column::BrandId);
    let mut select = part(BRANDS, brand());
    select
        .exprs([Func::count(Expr::cust("*")).into(), none(), none()])
        .from(SHELF)
        .and_where(passes(parts, |part| part == Part::Brand))
        .and_where(brand().is_not_null())
        .add_group_by([brand()]);
    select
}

/// Values by products that pass everything, and those of an attribute by products that fail only
/// its own filter too.
fn values(parts: &[(Part, i64)]) -> SelectStatement {
    let mut all = values_of(Expr::col((SHELF, FAILED)).eq(0));
    for (part, weight) in parts {
        if let Part::Attribute(Some(attribute_id)) = part {
            let mut own = values_of(Expr::col((SHELF, FAILED)).eq(*weight));
            own.and_where(value::Column::AttributeId.eq(*attribute_id));
            all.union(UnionType::All, own);
        }
    }
    all
}

fn values_of(which: Expr) -> SelectStatement {
    let value = || value::Column::ValueId.into_expr();
    let of_product =
        Expr::col(value::Column::ProductId.as_column_ref()).equals((SHELF, product::Column::Id));
    let mut select = part(VALUES, value());
    select
        .exprs([Func::count(Expr::cust("*")).into(), none(), none()])
        .from(SHELF)
        // An inner join, but SQLite keeps its order: else it may walk through the values of all
        // products of the shop to count those of a few.
        .cross_join(value::Entity)
        .and_where(of_product)
        .and_where(which)
        .add_group_by([value()]);
    select
}
