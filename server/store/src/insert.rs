//! Many rows at once, in statements of a few fixed sizes: each is prepared once, and no database's
//! limit of parameters is reached.

use crate::{Result, Tx};
use sea_orm::sea_query::{IntoColumnRef, OnConflict, ReturningClause};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, InsertMany, IntoActiveModel, QueryTrait,
};
use std::collections::HashMap;

/// Rows in one statement, largest first.
const GROUPS: [usize; 3] = [64, 8, 1];

/// Inserts rows.
pub(crate) async fn insert_all<A, M>(tx: &Tx, rows: Vec<M>) -> Result<()>
where
    A: ActiveModelTrait,
    M: IntoActiveModel<A> + Clone + Sync,
{
    for group in groups(&rows) {
        InsertMany::<A>::many(group.iter().cloned()).exec_without_returning(tx).await?;
    }
    Ok(())
}

/// Inserts rows; `known` says what happens to those that are there already.
pub(crate) async fn upsert_all<A, M>(tx: &Tx, rows: Vec<M>, known: &OnConflict) -> Result<()>
where
    A: ActiveModelTrait,
    M: IntoActiveModel<A> + Clone + Sync,
{
    for group in groups(&rows) {
        let mut insert = InsertMany::<A>::many(group.iter().cloned()).into_query();
        tx.execute(insert.on_conflict(known.clone())).await?;
    }
    Ok(())
}

/// Inserts rows with a counted `id` and a unique `code`; tells the ids by code. Rows whose code is
/// there already are refused, or treated as `known` says; those that it doesn't update are left out
/// of the answer.
pub(crate) async fn insert_coded<A, C>(
    tx: &Tx,
    rows: Vec<A>,
    code: C,
    known: Option<&OnConflict>,
) -> Result<HashMap<String, i64>>
where
    A: ActiveModelTrait + Clone + Sync,
    C: ColumnTrait,
{
    let mut ids = HashMap::with_capacity(rows.len());
    for group in groups(&rows) {
        let mut insert = InsertMany::<A>::many(group.iter().cloned()).into_query();
        if let Some(known) = known {
            insert.on_conflict(known.clone());
        }
        let columns = vec!["id".into_column_ref(), code.into_column_ref()];
        insert.returning(ReturningClause::Columns(columns));
        for row in tx.query_all(&insert).await? {
            ids.insert(row.try_get_by_index(1)?, row.try_get_by_index(0)?);
        }
    }
    Ok(ids)
}

fn groups<T>(rows: &[T]) -> impl Iterator<Item = &[T]> {
    let mut rest = rows;
    std::iter::from_fn(move || {
        let size = GROUPS.into_iter().find(|size| *size <= rest.len())?;
        let (group, after) = rest.split_at(size);
        rest = after;
        Some(group)
    })
}

#[cfg(test)]
mod tests {
    use super::groups;

    #[test]
    fn groups_have_few_sizes_and_lose_nothing() {
        let rows: Vec<_> = (0..147).collect();
        let sizes: Vec<_> = groups(&rows).map(<[_]>::len).collect();
        assert_eq!(sizes, [64, 64, 8, 8, 1, 1, 1]);
        assert_eq!(groups(&rows).flatten().copied().collect::<Vec<_>>(), rows);
    }
}
