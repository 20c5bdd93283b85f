//! Products, with the figures that shelves are sorted and filtered by.

use sea_orm::entity::prelude::*;

/// A row of `products`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "products")]
pub struct Model {
    /// Id.
    #[sea_orm(primary_key)]
    pub id: i64,
    /// Its address, unique.
    pub slug: String,
    /// [`domain::catalog::ProductState::code`].
    pub state: String,
    /// On sale from this moment, UTC ms.
    pub listed_from: Option<i64>,
    /// On sale until this moment, UTC ms.
    pub listed_until: Option<i64>,
    /// When it was first listed, UTC ms.
    pub created_at: i64,
    /// Takes itself off sale when nothing is left.
    pub unlist_when_sold_out: bool,
    /// Its place among the products of the home page.
    pub featured_rank: Option<i32>,
    /// The shop's own order: lower first.
    pub shelf_rank: i32,
    /// The deepest category it is in.
    pub category_id: i64,
    /// The top category above it (or it).
    pub category_1: i64,
    /// The category of the second level, when its own is that deep.
    pub category_2: Option<i64>,
    /// The category of the third level, when its own is that deep.
    pub category_3: Option<i64>,
    /// Brand.
    pub brand_id: Option<i64>,
    /// Lowest price of its variants, minor units.
    pub price_min: i64,
    /// Highest price of its variants, minor units.
    pub price_max: i64,
    /// Whether a variant can be bought; see [`crate::catalog::refresh_availability`].
    pub in_stock: bool,
    /// Units sold.
    pub sold: i64,
    /// Sum of the stars of its reviews.
    pub rating_sum: i64,
    /// How many reviews.
    pub rating_count: i32,
    /// Mean of the stars times 100; 0 without reviews.
    pub rating_x100: i32,
}

/// The column `presence`, which the database works out from the state and the schedule. It is no
/// field of [`Model`], because it can't be written.
pub mod presence {
    /// Its name.
    pub const COLUMN: &str = "presence";
    /// On sale at no time.
    pub const NEVER: i32 = 0;
    /// Listed, but it hangs on the time or on the stock whether it is on sale.
    pub const AT_TIMES: i32 = 1;
    /// On sale whenever one looks.
    pub const ALWAYS: i32 = 2;
}

/// None: the queries join by hand.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
