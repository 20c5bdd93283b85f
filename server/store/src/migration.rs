//! The schema's history: every migration in order, and the few builders they share.
//!
//! A migration that has landed is never edited; the next one changes what it made.

mod m0001_catalog;

use sea_orm::sea_query::{ColumnDef, Index, IndexCreateStatement, IntoIden};
use sea_orm_migration::{MigrationTrait, MigratorTrait};

/// All migrations, oldest first.
pub struct Migrator;

impl MigratorTrait for Migrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        vec![Box::new(m0001_catalog::Migration)]
    }
}

/// A unique index called `uq_{table}__{column}__{column}`, the name that
/// [`crate::StoreError::Conflict`] tells on both databases.
pub fn unique(table: &'static str, columns: &[&'static str]) -> IndexCreateStatement {
    let mut statement = index_on("uq", table, columns);
    statement.unique();
    statement
}

/// An index called `ix_{table}__{column}__{column}`.
pub fn index(table: &'static str, columns: &[&'static str]) -> IndexCreateStatement {
    index_on("ix", table, columns)
}

fn index_on(kind: &str, table: &'static str, columns: &[&'static str]) -> IndexCreateStatement {
    let mut statement = Index::create();
    statement.name(format!("{kind}_{table}__{}", columns.join("__"))).table(table);
    for column in columns {
        statement.col(*column);
    }
    statement
}

/// The `id` of a table: a 64-bit integer the database counts up, never used twice.
pub fn id() -> ColumnDef {
    let mut column = ColumnDef::new("id");
    column.big_integer().not_null().auto_increment().primary_key();
    column
}

/// A 64-bit integer that must be there: amounts, moments, ids of other tables.
pub fn bigint(name: impl IntoIden) -> ColumnDef {
    let mut column = ColumnDef::new(name);
    column.big_integer().not_null();
    column
}

/// A text that must be there.
pub fn text(name: impl IntoIden) -> ColumnDef {
    let mut column = ColumnDef::new(name);
    column.text().not_null();
    column
}
