//! Which products have changed, in the order in which it was written.

use sea_orm::entity::prelude::*;

/// A row of `product_changes`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "product_changes")]
pub struct Model {
    /// Its place: a later one may be seen before an earlier one, whose transaction is still open.
    #[sea_orm(primary_key)]
    pub id: i64,
    /// The product, which may be gone.
    pub product_id: i64,
}

/// None: the queries join by hand.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
