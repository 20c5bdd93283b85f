//! A member: who has an account.

use sea_orm::entity::prelude::*;

/// A row of `members`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "members")]
pub struct Model {
    /// Id.
    #[sea_orm(primary_key)]
    pub id: i64,
    /// What they want to be called.
    pub name: String,
    /// E-mail, in the form in which it is compared.
    pub email: Option<String>,
    /// When they proved that it is theirs, UTC ms.
    pub email_verified_at: Option<i64>,
    /// Mobile number in E.164.
    pub mobile: Option<String>,
    /// When they proved that it is theirs, UTC ms.
    pub mobile_verified_at: Option<i64>,
    /// Argon2id, as a PHC string.
    pub password_hash: Option<String>,
    /// When the password was set, UTC ms.
    pub password_changed_at: Option<i64>,
    /// Year of birth.
    pub birth_year: Option<i32>,
    /// Month of birth, 1 to 12.
    pub birth_month: Option<i32>,
    /// Day of birth, 1 to 31.
    pub birth_day: Option<i32>,
    /// When the birthday was told last, UTC ms.
    pub birthday_set_at: Option<i64>,
    /// Code of the language they are written to in.
    pub lang: String,
    /// Since when, UTC ms.
    pub created_at: i64,
    /// When they agreed to the terms, UTC ms.
    pub agreed_at: i64,
}

/// None: joins are written where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
