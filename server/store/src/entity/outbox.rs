//! A message that is due, queued in the transaction of its cause.

use sea_orm::entity::prelude::*;

/// A row of `outbox`. One that is not sent and not due any more was given up; `last_error` says why.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "outbox")]
pub struct Model {
    /// Id.
    #[sea_orm(primary_key)]
    pub id: i64,
    /// Code of what it is about.
    pub topic: String,
    /// The order it is about.
    pub order_id: Option<i64>,
    /// When it was queued, UTC ms.
    pub queued_at: i64,
    /// When a mail server took it, UTC ms.
    pub sent_at: Option<i64>,
    /// How often it was tried.
    pub attempts: i64,
    /// Its address; of an order's message that is the order's.
    pub recipient: Option<String>,
    /// Its language; of an order's message that is the order's.
    pub lang: Option<String>,
    /// What it tells, in JSON; forgotten when nothing is left to do.
    pub facts: Option<String>,
    /// From when it may be tried, UTC ms; none when nothing is left to do.
    pub due_at: Option<i64>,
    /// Until when somebody is busy with it, UTC ms.
    pub claimed_until: Option<i64>,
    /// Why the last attempt failed.
    pub last_error: Option<String>,
}

/// None: joins are written where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
