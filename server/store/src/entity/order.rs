//! An order. Its codes are those of `domain`, its amounts minor units, its moments UTC milliseconds.

use sea_orm::entity::prelude::*;

/// A row of `orders`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "orders")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub number: String,
    pub attempt_hash: Vec<u8>,
    pub access_hash: Vec<u8>,
    pub lang: String,
    pub state: String,
    pub placed_at: i64,
    pub currency: String,
    pub subtotal: i64,
    pub adjustments_total: i64,
    pub shipping_price: i64,
    pub shipping_full_price: i64,
    pub total: i64,
    pub tax_included: i64,
    pub zone: String,
    pub delivery: String,
    pub days_min: i64,
    pub days_max: i64,
    pub payment_method: String,
    pub email: String,
    pub email_normal: String,
    pub phone: String,
    pub phone_normal: String,
    pub recipient: String,
    pub country: String,
    pub region: String,
    pub city: String,
    pub street: String,
    pub postcode: String,
    pub note: String,
    pub invoice_kind: String,
    pub invoice_code: String,
    pub invoice_title: String,
    pub pay_by: Option<i64>,
    pub accepted_at: Option<i64>,
    pub ship_by: Option<i64>,
    pub late_told_at: Option<i64>,
    pub delivered_at: Option<i64>,
    /// The figures as the buyer saw them, in JSON.
    pub bill: Option<String>,
    /// The member who placed it, or to whom it was given later.
    pub member_id: Option<i64>,
}

/// None: joins are written where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
