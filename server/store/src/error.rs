//! What can go wrong in the database, told the same on both of them. No rules of the shop here.

use sea_orm::sqlx::Error as DriverError;
use sea_orm::sqlx::error::{DatabaseError, ErrorKind};
use sea_orm::sqlx::postgres::PgDatabaseError;
use sea_orm::{DbErr, RuntimeErr};

/// A failure of the database.
#[derive(Clone, Debug, thiserror::Error)]
pub enum StoreError {
    /// A row that had to be there is not.
    #[error("not found")]
    NotFound,
    /// A constraint refused the write.
    #[error("constraint {constraint} refused the write")]
    Conflict {
        /// Its name, the same on both databases: `uq_variants__sku` for a unique index (see
        /// [`crate::migration::unique`]), `variants_pkey` for a primary key, the name of a check,
        /// and `foreign_key` for every foreign key (SQLite does not tell which one).
        constraint: String,
    },
    /// Another transaction was in the way, or no connection was free in time: may be tried again.
    #[error("database is busy")]
    Busy(#[source] DbErr),
    /// Anything else.
    #[error("database failed")]
    Database(#[source] DbErr),
}

impl StoreError {
    /// Whether this is the refusal of that constraint.
    pub fn is_conflict(&self, name: &str) -> bool {
        matches!(self, Self::Conflict { constraint } if constraint == name)
    }
}

/// An error that a transaction may end with: [`crate::Store::write`] asks it whether to try again.
pub trait TransactionError: From<StoreError> {
    /// Whether the same transaction may succeed when it is run once more.
    fn is_busy(&self) -> bool;
}

impl TransactionError for StoreError {
    fn is_busy(&self) -> bool {
        matches!(self, Self::Busy(_))
    }
}

impl From<DbErr> for StoreError {
    fn from(error: DbErr) -> Self {
        match &error {
            DbErr::RecordNotFound(_) => Self::NotFound,
            DbErr::ConnectionAcquire(_) => Self::Busy(error),
            DbErr::Conn(RuntimeErr::SqlxError(source))
            | DbErr::Exec(RuntimeErr::SqlxError(source))
            | DbErr::Query(RuntimeErr::SqlxError(source)) => match source.as_ref() {
                DriverError::Database(refusal) => classify(refusal.as_ref(), &error),
                DriverError::PoolTimedOut => Self::Busy(error),
                _ => Self::Database(error),
            },
            _ => Self::Database(error),
        }
    }
}

fn classify(refusal: &dyn DatabaseError, error: &DbErr) -> StoreError {
    if is_busy(refusal) {
        return StoreError::Busy(error.clone());
    }
    match constraint(refusal) {
        Some(constraint) => StoreError::Conflict { constraint },
        None => StoreError::Database(error.clone()),
    }
}

/// PostgreSQL: serialization failure, deadlock, lock not available. SQLite: the primary result codes
/// `SQLITE_BUSY` (5) and `SQLITE_LOCKED` (6), whose extended codes have them in the low byte.
fn is_busy(refusal: &dyn DatabaseError) -> bool {
    let code = refusal.code().unwrap_or_default();
    if refusal.try_downcast_ref::<PgDatabaseError>().is_some() {
        return matches!(code.as_ref(), "40001" | "40P01" | "55P03");
    }
    code.parse::<u32>().is_ok_and(|code| matches!(code & 0xff, 5 | 6))
}

fn constraint(refusal: &dyn DatabaseError) -> Option<String> {
    let kind = refusal.kind();
    if kind == ErrorKind::ForeignKeyViolation {
        return Some("foreign_key".to_owned());
    }
    if !matches!(kind, ErrorKind::UniqueViolation | ErrorKind::CheckViolation) {
        return None;
    }
    match refusal.try_downcast_ref::<PgDatabaseError>() {
        Some(refusal) => refusal.constraint().map(str::to_owned),
        None => sqlite_constraint(refusal.message(), refusal.code().as_deref() == Some("1555")),
    }
}

/// SQLite names columns where PostgreSQL names the index: `UNIQUE constraint failed: carts.token`,
/// `CHECK constraint failed: ck_stock_levels__on_hand`.
fn sqlite_constraint(message: &str, primary_key: bool) -> Option<String> {
    let (kind, subject) = message.split_once(" constraint failed: ")?;
    if !kind.ends_with("UNIQUE") {
        return Some(subject.to_owned());
    }
    let mut columns = subject.split(", ").filter_map(|column| column.split_once('.'));
    let (table, first) = columns.next()?;
    if primary_key {
        return Some(format!("{table}_pkey"));
    }
    let rest = columns.map(|(_, column)| format!("__{column}"));
    Some(std::iter::once(format!("uq_{table}__{first}")).chain(rest).collect())
}

#[cfg(test)]
mod tests {
    use super::sqlite_constraint;

    #[test]
    fn sqlite_refusals_are_named_like_the_indexes() {
        let name = |message, key| sqlite_constraint(message, key).unwrap();
        assert_eq!(name("UNIQUE constraint failed: variants.sku", false), "uq_variants__sku");
        assert_eq!(name("UNIQUE constraint failed: a.b, a.c_d", false), "uq_a__b__c_d");
        assert_eq!(name("UNIQUE constraint failed: a.b, a.c", true), "a_pkey");
        assert_eq!(name("CHECK constraint failed: ck_a__b", false), "ck_a__b");
        assert_eq!(sqlite_constraint("database disk image is malformed", false), None);
    }
}
