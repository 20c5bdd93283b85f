//! Members and the links that were sent to them. What a password or a link is worth, `service` says.

mod address;
mod device;
mod link;
mod profile;
mod session;

pub use address::{
    delete_address, insert_address, list_addresses, lock_member, set_default_address,
    update_address,
};
pub use device::{
    clear_attempts, delete_old_attempts, delete_old_devices, list_members_of_device, lock_attempts,
    remember_device, set_attempts, take_back_attempt,
};
pub use link::{
    LinkRow, NewLink, Purpose, delete_links_of, delete_old_links, find_link, insert_link, use_link,
};
pub use profile::{ProfileRow, find_profile, set_profile};
pub use session::{
    NewSession, SessionRow, delete_expired_sessions, delete_other_sessions, delete_session,
    find_session, insert_session, list_sessions, touch_session,
};

use crate::cart::TokenHash;
use crate::entity::{member, order};
use crate::{Connection, Result, Tx};
use domain::account::SignInName;
use domain::ids::{MemberId, OrderId};
use domain::lang::Lang;
use domain::time::Timestamp;
use sea_orm::ActiveValue::{NotSet, Set};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

/// The conflict of [`insert_member`] when the e-mail address has an account.
pub const EMAIL_TAKEN: &str = "uq_members__email";
/// The conflict of [`insert_member`] when the mobile number has an account.
pub const MOBILE_TAKEN: &str = "uq_members__mobile";

/// A member. Holds the hash of a password, so it has no `Debug`.
#[derive(Clone)]
pub struct MemberRow {
    /// Id.
    pub id: MemberId,
    /// How they want to be called.
    pub name: String,
    /// E-mail address, canonical.
    pub email: Option<String>,
    /// Mobile number in E.164.
    pub mobile: Option<String>,
    /// Argon2id, as a PHC string.
    pub password_hash: Option<String>,
    /// Whether the e-mail address was proved to be theirs.
    pub is_verified: bool,
    /// The language they are written to in.
    pub lang: Lang,
    /// Since when.
    pub created_at: Timestamp,
}

impl From<member::Model> for MemberRow {
    fn from(row: member::Model) -> Self {
        Self {
            id: MemberId(row.id),
            name: row.name,
            email: row.email,
            mobile: row.mobile,
            password_hash: row.password_hash,
            is_verified: row.email_verified_at.is_some(),
            lang: Lang::from_slug(&row.lang).unwrap_or_default(),
            created_at: Timestamp(row.created_at),
        }
    }
}

/// A member to be, whose e-mail address is proved.
#[derive(Clone, Copy)]
pub struct NewMember<'a> {
    /// How they want to be called.
    pub name: &'a str,
    /// E-mail address, canonical.
    pub email: &'a str,
    /// Mobile number in E.164.
    pub mobile: Option<&'a str>,
    /// Argon2id, as a PHC string.
    pub password_hash: &'a str,
    /// The language they are written to in.
    pub lang: Lang,
    /// When they agreed to the terms.
    pub agreed_at: Timestamp,
}

/// Makes a member.
///
/// # Errors
/// Conflicts [`EMAIL_TAKEN`] and [`MOBILE_TAKEN`].
pub async fn insert_member(tx: &Tx, new: &NewMember<'_>, now: Timestamp) -> Result<MemberId> {
    let row = member::ActiveModel {
        id: NotSet,
        name: Set(new.name.to_owned()),
        email: Set(Some(new.email.to_owned())),
        email_verified_at: Set(Some(now.0)),
        mobile: Set(new.mobile.map(str::to_owned)),
        mobile_verified_at: Set(None),
        password_hash: Set(Some(new.password_hash.to_owned())),
        password_changed_at: Set(Some(now.0)),
        birth_year: Set(None),
        birth_month: Set(None),
        birth_day: Set(None),
        birthday_set_at: Set(None),
        lang: Set(new.lang.slug().to_owned()),
        created_at: Set(now.0),
        agreed_at: Set(new.agreed_at.0),
    };
    Ok(MemberId(member::Entity::insert(row).exec(tx).await?.last_insert_id))
}

/// The member with that id.
///
/// # Errors
/// What the database met.
pub async fn find_member(db: &impl Connection, id: MemberId) -> Result<Option<MemberRow>> {
    Ok(member::Entity::find_by_id(id.0).one(db).await?.map(MemberRow::from))
}

/// The member who signs in with that.
///
/// # Errors
/// What the database met.
pub async fn find_member_by(db: &impl Connection, name: &SignInName) -> Result<Option<MemberRow>> {
    let is_theirs = match name {
        SignInName::Email(email) => member::Column::Email.eq(email),
        SignInName::Mobile(mobile) => member::Column::Mobile.eq(mobile),
    };
    let found = member::Entity::find().filter(is_theirs).one(db).await?;
    Ok(found.map(MemberRow::from))
}

/// Sets a member's password.
///
/// # Errors
/// What the database met.
pub async fn set_password(tx: &Tx, id: MemberId, hash: &str, now: Timestamp) -> Result<()> {
    member::Entity::update_many()
        .col_expr(member::Column::PasswordHash, Expr::val(hash))
        .col_expr(member::Column::PasswordChangedAt, Expr::val(now.0))
        .filter(member::Column::Id.eq(id.0))
        .exec(tx)
        .await?;
    Ok(())
}

/// Sets how a member wants to be called.
///
/// # Errors
/// What the database met.
pub async fn set_name(tx: &Tx, id: MemberId, name: &str) -> Result<()> {
    member::Entity::update_many()
        .col_expr(member::Column::Name, Expr::val(name))
        .filter(member::Column::Id.eq(id.0))
        .exec(tx)
        .await?;
    Ok(())
}

/// Notes that a member's e-mail address is theirs.
///
/// # Errors
/// What the database met.
pub async fn verify_email(tx: &Tx, id: MemberId, now: Timestamp) -> Result<()> {
    member::Entity::update_many()
        .col_expr(member::Column::EmailVerifiedAt, Expr::val(now.0))
        .filter(member::Column::Id.eq(id.0))
        .filter(member::Column::EmailVerifiedAt.is_null())
        .exec(tx)
        .await?;
    Ok(())
}

/// Gives an order to a member, unless it is somebody's already.
///
/// # Errors
/// What the database met.
pub async fn give_order(tx: &Tx, id: OrderId, owner: MemberId) -> Result<()> {
    order::Entity::update_many()
        .col_expr(order::Column::MemberId, Expr::val(owner.0))
        .filter(order::Column::Id.eq(id.0))
        .filter(order::Column::MemberId.is_null())
        .exec(tx)
        .await?;
    Ok(())
}

/// A digest as it is stored.
fn bytes(hash: &TokenHash) -> Vec<u8> {
    hash.to_vec()
}
