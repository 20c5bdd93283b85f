//! The schema's history: every migration in order, and the few builders they share.
//!
//! A migration that has landed is never edited; the next one changes what it made.

mod m0001_catalog;
mod m0002_commerce;
mod m0003_promotions;
mod m0004_search;
mod m0005_groups;
mod m0006_recommendations;
mod m0007_presale;
mod m0008_members;
mod m0009_mail;
mod m0010_points;
mod m0011_costs;
mod m0012_points_in_use;
mod m0013_favourites;
mod m0014_reviews;
mod m0015_profile;
mod m0016_community;

use sea_orm::sea_query::{
    ColumnDef, ForeignKey, ForeignKeyCreateStatement, Index, IndexCreateStatement,
};
use sea_orm_migration::{MigrationTrait, MigratorTrait};

/// All migrations, oldest first.
pub struct Migrator;

impl MigratorTrait for Migrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        vec![
            Box::new(m0001_catalog::Migration),
            Box::new(m0002_commerce::Migration),
            Box::new(m0003_promotions::Migration),
            Box::new(m0004_search::Migration),
            Box::new(m0005_groups::Migration),
            Box::new(m0006_recommendations::Migration),
            Box::new(m0007_presale::Migration),
            Box::new(m0008_members::Migration),
            Box::new(m0009_mail::Migration),
            Box::new(m0010_points::Migration),
            Box::new(m0011_costs::Migration),
            Box::new(m0012_points_in_use::Migration),
            Box::new(m0013_favourites::Migration),
            Box::new(m0014_reviews::Migration),
            Box::new(m0015_profile::Migration),
            Box::new(m0016_community::Migration),
        ]
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

/// A foreign key to the `id` of another table.
pub fn references(
    table: &'static str,
    column: &'static str,
    other: &'static str,
) -> ForeignKeyCreateStatement {
    let mut statement = ForeignKey::create();
    statement.from(table, column).to(other, "id");
    statement
}

/// The `id` of a table: a 64-bit integer the database counts up.
pub fn id() -> ColumnDef {
    let mut column = ColumnDef::new("id");
    column.big_integer().not_null().auto_increment().primary_key();
    column
}

/// A 64-bit integer that must be there: amounts, moments, ids of other tables.
pub fn bigint(name: &'static str) -> ColumnDef {
    let mut column = nullable(name);
    column.not_null();
    column
}

/// A 64-bit integer that may be missing.
pub fn nullable(name: &'static str) -> ColumnDef {
    let mut column = ColumnDef::new(name);
    column.big_integer();
    column
}

/// A 32-bit integer that must be there: positions, sizes, counts.
pub fn number(name: &'static str) -> ColumnDef {
    let mut column = optional_number(name);
    column.not_null();
    column
}

/// A 32-bit integer that may be missing.
pub fn optional_number(name: &'static str) -> ColumnDef {
    let mut column = ColumnDef::new(name);
    column.integer();
    column
}

/// A text that must be there; may be empty.
pub fn text(name: &'static str) -> ColumnDef {
    let mut column = optional_text(name);
    column.not_null();
    column
}

/// A text that may be missing.
pub fn optional_text(name: &'static str) -> ColumnDef {
    let mut column = ColumnDef::new(name);
    column.text();
    column
}

/// A truth value.
pub fn flag(name: &'static str) -> ColumnDef {
    let mut column = ColumnDef::new(name);
    column.boolean().not_null();
    column
}

/// A short text in the three languages: `{base}_zh_hant`, `{base}_zh_hans`, `{base}_en`.
pub fn names(base: &'static str) -> [ColumnDef; 3] {
    ["zh_hant", "zh_hans", "en"].map(|lang| {
        let mut column = ColumnDef::new(format!("{base}_{lang}"));
        column.text().not_null();
        column
    })
}
