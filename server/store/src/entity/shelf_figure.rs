//! How often the places of recommendation shelves were seen and opened, day by day.

use sea_orm::entity::prelude::*;

/// A row of `shelf_figures`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "shelf_figures")]
pub struct Model {
    /// Days since 1970, UTC.
    #[sea_orm(primary_key, auto_increment = false)]
    pub day: i64,
    /// `domain::related::Source::code`.
    #[sea_orm(primary_key, auto_increment = false)]
    pub source: String,
    /// The place on the shelf, from 0.
    #[sea_orm(primary_key, auto_increment = false)]
    pub position: i32,
    /// How often it was on a screen.
    pub shown: i64,
    /// How often it was opened.
    pub opened: i64,
}

/// None: the queries join by hand.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
