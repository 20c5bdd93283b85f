//! A review of a product.

use sea_orm::entity::prelude::*;

/// A row of `reviews`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "reviews")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub product_id: i64,
    pub variant_id: Option<i64>,
    /// The line that was bought; none when it was brought in.
    pub order_line_id: Option<i64>,
    pub member_id: Option<i64>,
    /// As it is shown.
    pub author: String,
    pub stars: i32,
    /// [`domain::review::write_aspects`].
    pub aspects: String,
    pub body: String,
    pub lang: String,
    pub options: String,
    pub written_at: i64,
    pub votes: i64,
    /// [`domain::review::rank`].
    pub rank: i64,
    pub follow_up: Option<String>,
    pub followed_up_at: Option<i64>,
    pub answer: Option<String>,
    pub answered_at: Option<i64>,
    pub is_shown: bool,
    pub hidden_because: String,
    pub rewarded_at: Option<i64>,
}

/// None: joins are written where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
