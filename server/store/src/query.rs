//! Small pieces that queries are put together from. No table of the shop is named here.

use crate::{Connection, Result};
use domain::lang::Lang;
use sea_orm::sea_query::{Expr, ExprTrait, Func, SelectStatement};
use sea_orm::{ColumnTrait, FromQueryResult};

/// Runs a query and reads every row.
pub(crate) async fn rows<T: FromQueryResult>(
    conn: &impl Connection,
    select: &SelectStatement,
) -> Result<Vec<T>> {
    let found = conn.query_all(select).await?;
    Ok(found.iter().map(|row| T::from_query_result(row, "")).collect::<Result<_, _>>()?)
}

/// Runs a query and reads its first row.
pub(crate) async fn row<T: FromQueryResult>(
    conn: &impl Connection,
    select: &SelectStatement,
) -> Result<Option<T>> {
    let found = conn.query_one(select).await?;
    Ok(found.map(|row| T::from_query_result(&row, "")).transpose()?)
}

/// `a = b` between columns of two tables.
pub(crate) fn equal(a: impl ColumnTrait, b: impl ColumnTrait) -> Expr {
    Expr::col(a.as_column_ref()).equals(b.as_column_ref())
}

/// Whether a query finds anything.
///
/// The LIMIT keeps SQLite from its EXISTS-to-join rewriting, which in 3.51 returns a row once for
/// each match when the inner query has an `IN` list and the outer one an order that an index gives.
pub(crate) fn exists(mut select: SelectStatement) -> Expr {
    Expr::exists(select.limit(1).take())
}

/// A query as a value.
pub(crate) fn scalar(select: SelectStatement) -> Expr {
    Expr::SubQuery(None, Box::new(select.into()))
}

/// The languages in which a text is looked for: the wanted one, then [`Lang::ALL`].
pub(crate) fn fall_back(lang: Lang) -> impl Iterator<Item = Lang> {
    std::iter::once(lang).chain(Lang::ALL.into_iter().filter(move |other| *other != lang))
}

/// A short text that stands in three columns, in the first language that has it; NULL when none has.
pub(crate) fn localized<C: ColumnTrait>(columns: [C; 3], lang: Lang) -> Expr {
    let filled = |lang: Lang| {
        let column = Expr::col(columns[lang.index()].as_column_ref());
        Expr::from(Func::cust("NULLIF").arg(column).arg(""))
    };
    Func::coalesce(fall_back(lang).map(filled)).into()
}

/// A count from the database, where none is negative.
pub(crate) fn to_u32(count: impl Into<i64>) -> u32 {
    let count: i64 = count.into();
    u32::try_from(if count < 0 { 0 } else { count }).unwrap_or(u32::MAX)
}
