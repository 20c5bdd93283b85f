//! The address book. How many a member may have, and which is the default, `service` decides while it
//! holds [`lock_member`].

use crate::entity::{address, member};
use crate::{Connection, Result, Tx};
use domain::address::Address;
use domain::address_book::{AddressEntry, SavedAddress};
use domain::ids::{AddressId, MemberId};
use domain::shipping::Zone;
use domain::time::Timestamp;
use sea_orm::ActiveValue::{NotSet, Set, Unchanged};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

impl From<address::Model> for SavedAddress {
    fn from(row: address::Model) -> Self {
        let address = Address {
            recipient: row.recipient,
            country: row.country,
            region: row.region,
            city: row.city,
            street: row.street,
            postcode: row.postcode,
            zone: Zone::from_code(&row.zone).unwrap_or_default(),
        };
        Self {
            id: AddressId(row.id),
            entry: AddressEntry { address, phone: row.phone },
            is_default: row.is_default,
        }
    }
}

/// Waits until nobody else changes what belongs to a member; whether there is such a member.
///
/// # Errors
/// What the database met.
pub async fn lock_member(tx: &Tx, id: MemberId) -> Result<bool> {
    let locked: Option<i64> = member::Entity::find_by_id(id.0)
        .select_only()
        .column(member::Column::Id)
        .lock_exclusive()
        .into_tuple()
        .one(tx)
        .await?;
    Ok(locked.is_some())
}

/// A member's addresses: the default one first, then the newest.
///
/// # Errors
/// What the database met.
pub async fn list_addresses(db: &impl Connection, owner: MemberId) -> Result<Vec<SavedAddress>> {
    let rows = address::Entity::find()
        .filter(address::Column::MemberId.eq(owner.0))
        .order_by_desc(address::Column::IsDefault)
        .order_by_desc(address::Column::Id)
        .all(db)
        .await?;
    Ok(rows.into_iter().map(SavedAddress::from).collect())
}

/// Saves a new address, not as the default.
///
/// # Errors
/// What the database met.
pub async fn insert_address(
    tx: &Tx,
    owner: MemberId,
    entry: &AddressEntry,
    now: Timestamp,
) -> Result<AddressId> {
    let row = address::ActiveModel {
        id: NotSet,
        member_id: Set(owner.0),
        is_default: Set(false),
        created_at: Set(now.0),
        ..columns(entry)
    };
    Ok(AddressId(address::Entity::insert(row).exec(tx).await?.last_insert_id))
}

/// Writes what an address of a member says; whether there was one.
///
/// # Errors
/// What the database met.
pub async fn update_address(
    tx: &Tx,
    owner: MemberId,
    id: AddressId,
    entry: &AddressEntry,
) -> Result<bool> {
    let row = address::ActiveModel { id: Unchanged(id.0), ..columns(entry) };
    let written = address::Entity::update_many()
        .set(row)
        .filter(address::Column::Id.eq(id.0))
        .filter(address::Column::MemberId.eq(owner.0))
        .exec(tx)
        .await?;
    Ok(written.rows_affected > 0)
}

/// Removes an address of a member; whether there was one.
///
/// # Errors
/// What the database met.
pub async fn delete_address(tx: &Tx, owner: MemberId, id: AddressId) -> Result<bool> {
    let removed = address::Entity::delete_many()
        .filter(address::Column::Id.eq(id.0))
        .filter(address::Column::MemberId.eq(owner.0))
        .exec(tx)
        .await?;
    Ok(removed.rows_affected > 0)
}

/// Makes an address of a member the default one, and no other; whether there is such an address.
///
/// # Errors
/// What the database met.
pub async fn set_default_address(tx: &Tx, owner: MemberId, id: AddressId) -> Result<bool> {
    use address::Column::{Id, IsDefault, MemberId as Owner};
    address::Entity::update_many()
        .col_expr(IsDefault, Expr::val(false))
        .filter(Owner.eq(owner.0))
        .filter(IsDefault.eq(true))
        .exec(tx)
        .await?;
    let set = address::Entity::update_many()
        .col_expr(IsDefault, Expr::val(true))
        .filter(Owner.eq(owner.0))
        .filter(Id.eq(id.0))
        .exec(tx)
        .await?;
    Ok(set.rows_affected > 0)
}

fn columns(entry: &AddressEntry) -> address::ActiveModel {
    let address = &entry.address;
    address::ActiveModel {
        id: NotSet,
        member_id: NotSet,
        zone: Set(address.zone.code().to_owned()),
        recipient: Set(address.recipient.clone()),
        phone: Set(entry.phone.clone()),
        country: Set(address.country.clone()),
        region: Set(address.region.clone()),
        city: Set(address.city.clone()),
        street: Set(address.street.clone()),
        postcode: Set(address.postcode.clone()),
        is_default: NotSet,
        created_at: NotSet,
    }
}
