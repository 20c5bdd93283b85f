//! The orders of shelves, as keys that a query over products sorts by.

use crate::entity::product::Column;
use domain::listing::Sort;
use sea_orm::IdenStatic;
use sea_orm::sea_query::{Expr, Order, SelectStatement, WindowStatement};

/// A column of the query: how far from the front a match stands. 0 for a product whose names contain
/// every term, 1 for others; its place when a search engine has found it.
pub(super) const UNNAMED: &str = "unnamed";

/// The columns to sort by, the first one first. The id comes last, newest first, so that pages
/// never overlap. `searched` when the best match is asked for by terms: see [`UNNAMED`].
pub(super) fn keys(sort: Sort, searched: bool) -> Vec<(&'static str, Order)> {
    let up = |column: Column| (column.as_str(), Order::Asc);
    let down = |column: Column| (column.as_str(), Order::Desc);
    let first = match sort {
        Sort::Relevance if searched => vec![(UNNAMED, Order::Asc)],
        Sort::Relevance => vec![up(Column::ShelfRank)],
        Sort::PriceAsc => vec![up(Column::PriceMin)],
        Sort::PriceDesc => vec![down(Column::PriceMax)],
        Sort::Rating => vec![down(Column::RatingX100), down(Column::RatingCount)],
        Sort::Sales | Sort::Newest => Vec::new(),
    };
    let sold = (sort != Sort::Newest).then(|| down(Column::Sold));
    let mut keys = vec![down(Column::InStock)];
    keys.extend(first);
    keys.extend(sold);
    keys.extend([down(Column::CreatedAt), down(Column::Id)]);
    keys
}

/// Sorts the rows of a query over products alone.
pub(super) fn sort(select: &mut SelectStatement, keys: &[(&'static str, Order)]) {
    for (column, order) in keys {
        select.order_by(*column, order.clone());
    }
}

/// The same order for numbering rows.
pub(super) fn window(keys: &[(&'static str, Order)]) -> WindowStatement {
    let mut window = WindowStatement::new();
    for (column, order) in keys {
        window.order_by_expr(Expr::col(*column), order.clone());
    }
    window
}
