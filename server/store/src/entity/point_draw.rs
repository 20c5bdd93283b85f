//! What an entry that spent points took from which lot.

use sea_orm::entity::prelude::*;

/// A row of `point_draws`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "point_draws")]
pub struct Model {
    /// Id.
    #[sea_orm(primary_key)]
    pub id: i64,
    /// The entry that spent.
    pub entry_id: i64,
    /// The lot it took from.
    pub lot_id: i64,
    /// How many.
    pub points: i64,
    /// How many of them went back.
    pub returned: i64,
}

/// None: joins are written where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
