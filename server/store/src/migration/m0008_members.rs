//! Members 會員: who has an account, where they are signed in, the links they were sent, who guesses
//! passwords, their address book and favourites; and whose orders and carts are whose.

use super::{bigint, flag, id, index, nullable, optional_number, optional_text, references};
use super::{text, unique};
use sea_orm_migration::prelude::*;

/// See the module.
#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let tables = [
            members(),
            sessions(),
            member_links(),
            sign_in_attempts(),
            known_devices(),
            addresses(),
        ];
        for table in tables.into_iter().chain([favourites(), cart_access()]) {
            manager.create_table(table).await?;
        }
        for (table, columns) in [
            ("members", &["email"][..]),
            ("members", &["mobile"]),
            ("sessions", &["token_hash"]),
            ("member_links", &["token_hash"]),
            ("known_devices", &["token_hash", "member_id"]),
        ] {
            manager.create_index(unique(table, columns)).await?;
        }
        for table in ["orders", "carts"] {
            let column = nullable("member_id").extra(OWNER).take();
            manager.alter_table(Table::alter().table(table).add_column(column).take()).await?;
        }
        for (table, columns) in [
            ("sessions", &["member_id"][..]),
            ("sessions", &["expires_at"]),
            ("member_links", &["purpose", "address"]),
            ("member_links", &["expires_at"]),
            ("sign_in_attempts", &["last_at"]),
            ("known_devices", &["member_id"]),
            ("known_devices", &["seen_at"]),
            ("addresses", &["member_id"]),
            ("favourites", &["product_id"]),
            ("cart_access", &["cart_id"]),
            ("cart_access", &["session_id"]),
            ("orders", &["member_id"]),
            ("carts", &["member_id"]),
        ] {
            manager.create_index(index(table, columns)).await?;
        }
        Ok(())
    }
}

/// An order outlives the account it was placed with.
const OWNER: &str = "REFERENCES members (id) ON DELETE SET NULL";

fn table(name: &'static str, columns: impl IntoIterator<Item = ColumnDef>) -> TableCreateStatement {
    let mut statement = Table::create();
    statement.table(name);
    for column in columns {
        statement.col(column);
    }
    statement
}

/// E-mail and mobile number in the form in which they are compared; either may be missing, neither
/// stands twice. Without a password one signs in by other means.
fn members() -> TableCreateStatement {
    let columns = [
        id(),
        text("name"),
        optional_text("email"),
        nullable("email_verified_at"),
        optional_text("mobile"),
        nullable("mobile_verified_at"),
        optional_text("password_hash"),
        nullable("password_changed_at"),
    ];
    let birthday = ["birth_year", "birth_month", "birth_day"].map(optional_number);
    let rest = [text("lang"), bigint("created_at"), bigint("agreed_at")];
    table("members", columns.into_iter().chain(birthday).chain(rest))
}

fn sessions() -> TableCreateStatement {
    // Of the token its SHA-256: who reads the database can't take sessions over.
    let head = [id(), hash("token_hash")];
    let numbers = ["member_id", "created_at", "seen_at", "expires_at"].map(bigint);
    let rest = [flag("is_remembered"), text("device"), text("place")];
    let mut statement = table("sessions", head.into_iter().chain(numbers).chain(rest));
    statement.foreign_key(&mut belongs_to("sessions", "member_id", "members"));
    statement
}

/// Links that were sent to an address. One that opens an account has no member yet, and in `detail`
/// what the account is to be.
fn member_links() -> TableCreateStatement {
    let columns = [
        id(),
        text("purpose"),
        nullable("member_id"),
        text("address"),
        hash("token_hash"),
        text("detail"),
        bigint("created_at"),
        bigint("expires_at"),
        nullable("used_at"),
    ];
    let mut statement = table("member_links", columns);
    statement.foreign_key(&mut belongs_to("member_links", "member_id", "members"));
    statement
}

/// Failures by what is counted (an account from a place, a place, a device): a row each, and a row is
/// forgotten some time after its last failure, so that the table stays small.
fn sign_in_attempts() -> TableCreateStatement {
    let mut key = hash("key_hash");
    key.primary_key();
    table("sign_in_attempts", [key].into_iter().chain(["failures", "last_at"].map(bigint)))
}

/// Browsers on which somebody has signed in before.
fn known_devices() -> TableCreateStatement {
    let columns = [id(), hash("token_hash"), bigint("member_id")];
    let columns = columns.into_iter().chain(["created_at", "seen_at"].map(bigint));
    let mut statement = table("known_devices", columns);
    statement.foreign_key(&mut belongs_to("known_devices", "member_id", "members"));
    statement
}

fn addresses() -> TableCreateStatement {
    let head = [id(), bigint("member_id")];
    let lines = ["zone", "recipient", "phone", "country", "region", "city", "street", "postcode"];
    let lines = lines.map(text);
    let rest = [flag("is_default"), bigint("created_at")];
    let mut statement = table("addresses", head.into_iter().chain(lines).chain(rest));
    statement.foreign_key(&mut belongs_to("addresses", "member_id", "members"));
    statement
}

fn favourites() -> TableCreateStatement {
    let mut key = Index::create();
    key.name("favourites_pkey").col("member_id").col("product_id");
    let mut statement = table("favourites", ["member_id", "product_id", "added_at"].map(bigint));
    statement
        .primary_key(&mut key)
        .foreign_key(&mut belongs_to("favourites", "member_id", "members"))
        .foreign_key(&mut belongs_to("favourites", "product_id", "products"));
    statement
}

/// What opens a member's cart on a device where they are signed in, and only while they are.
fn cart_access() -> TableCreateStatement {
    let mut key = hash("token_hash");
    key.primary_key();
    let mut statement = table("cart_access", [key, bigint("cart_id"), bigint("session_id")]);
    statement
        .foreign_key(&mut belongs_to("cart_access", "cart_id", "carts"))
        .foreign_key(&mut belongs_to("cart_access", "session_id", "sessions"));
    statement
}

/// A SHA-256 digest.
fn hash(name: &'static str) -> ColumnDef {
    let mut column = ColumnDef::new(name);
    column.binary_len(32).not_null();
    column
}

/// Deleted with what it belongs to.
fn belongs_to(
    table: &'static str,
    column: &'static str,
    parent: &'static str,
) -> ForeignKeyCreateStatement {
    references(table, column, parent).on_delete(ForeignKeyAction::Cascade).take()
}
