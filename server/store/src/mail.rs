//! The outbox: messages that are due, queued in the transaction of their cause. What they say, and who
//! carries them, is `service`'s business.

mod send;

pub use send::{ClaimedMail, claim, give_up, list_due, mark_sent, put_off};

use crate::entity::outbox;
use crate::{Result, StoreError, Tx};
use domain::ids::OrderId;
use domain::lang::Lang;
use domain::money::Money;
use domain::time::Timestamp;
use sea_orm::ActiveValue::{NotSet, Set};
use sea_orm::{DbErr, EntityTrait};
use serde::{Deserialize, Serialize};

/// What a message is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Topic {
    /// An order was placed.
    OrderPlaced,
    /// The deposit of a presale came.
    OrderDeposited,
    /// The balance of a presale can be paid.
    BalanceDue,
    /// The balance of a presale did not come in time: the order was called off.
    BalanceLapsed,
    /// Its money came.
    OrderPaid,
    /// A parcel of it left.
    OrderShipped,
    /// It was called off.
    OrderCancelled,
    /// What was paid for it was given back.
    RefundPaid,
    /// It has not left in time.
    OrderLate,
    /// Somebody gave this address for an account: is it theirs?
    VerifyAddress,
    /// Somebody forgot the password of the account with this address.
    ResetPassword,
    /// Somebody wanted to open an account with an address that has one.
    AccountExists,
    /// The password of the account was changed.
    PasswordChanged,
    /// Somebody signed in from a device that was not known.
    NewSignIn,
    /// A favourite can be bought again.
    BackInStock,
    /// A favourite costs less.
    PriceDrop,
}

impl Topic {
    /// All of them.
    pub const ALL: [Self; 16] = [
        Self::OrderPlaced,
        Self::OrderDeposited,
        Self::BalanceDue,
        Self::BalanceLapsed,
        Self::OrderPaid,
        Self::OrderShipped,
        Self::OrderCancelled,
        Self::RefundPaid,
        Self::OrderLate,
        Self::VerifyAddress,
        Self::ResetPassword,
        Self::AccountExists,
        Self::PasswordChanged,
        Self::NewSignIn,
        Self::BackInStock,
        Self::PriceDrop,
    ];

    /// Code in the database.
    pub const fn code(self) -> &'static str {
        match self {
            Self::OrderPlaced => "order_placed",
            Self::OrderDeposited => "order_deposited",
            Self::BalanceDue => "balance_due",
            Self::BalanceLapsed => "balance_lapsed",
            Self::OrderPaid => "order_paid",
            Self::OrderShipped => "order_shipped",
            Self::OrderCancelled => "order_cancelled",
            Self::RefundPaid => "refund_paid",
            Self::OrderLate => "order_late",
            Self::VerifyAddress => "verify_address",
            Self::ResetPassword => "reset_password",
            Self::AccountExists => "account_exists",
            Self::PasswordChanged => "password_changed",
            Self::NewSignIn => "new_sign_in",
            Self::BackInStock => "back_in_stock",
            Self::PriceDrop => "price_drop",
        }
    }

    /// Reads a code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|topic| topic.code() == code)
    }
}

/// What a message tells beside its topic. What is not needed is left out. May hold a secret link, so it has
/// no `Debug`, and it is forgotten when the message is sent or given up.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Facts {
    /// How the recipient wants to be called.
    pub name: Option<String>,
    /// Where it leads: path and query behind the shop's address, such as `/en/account/verify?token=…`.
    pub path: Option<String>,
    /// Until when that works.
    pub until: Option<Timestamp>,
    /// When it happened.
    pub at: Option<Timestamp>,
    /// The device it happened on, in words.
    pub device: Option<String>,
    /// What a product is called.
    pub product: Option<String>,
    /// What it costs.
    pub price: Option<Money>,
}

/// A message to be queued.
#[derive(Clone, Copy)]
pub struct NewMail<'a> {
    /// What it is about.
    pub topic: Topic,
    /// Address of who gets it.
    pub recipient: &'a str,
    /// Language they read.
    pub lang: Lang,
    /// What it tells.
    pub facts: &'a Facts,
}

/// Queues a message; it is due at once.
///
/// # Errors
/// What the database met.
pub async fn queue(tx: &Tx, mail: &NewMail<'_>, now: Timestamp) -> Result<()> {
    let facts = serde_json::to_string(mail.facts)
        .map_err(|error| StoreError::Database(DbErr::Json(error.to_string())))?;
    let row = outbox::ActiveModel {
        recipient: Set(Some(mail.recipient.to_owned())),
        lang: Set(Some(mail.lang.slug().to_owned())),
        facts: Set(Some(facts)),
        ..due(mail.topic, now)
    };
    outbox::Entity::insert(row).exec_without_returning(tx).await?;
    Ok(())
}

/// Queues a message to the buyer of an order. Address, language and facts are the order's when it is sent.
///
/// # Errors
/// What the database met.
pub async fn queue_of_order(
    tx: &Tx,
    topic: Topic,
    order_id: OrderId,
    now: Timestamp,
) -> Result<()> {
    let row = outbox::ActiveModel { order_id: Set(Some(order_id.0)), ..due(topic, now) };
    outbox::Entity::insert(row).exec_without_returning(tx).await?;
    Ok(())
}

fn due(topic: Topic, now: Timestamp) -> outbox::ActiveModel {
    outbox::ActiveModel {
        id: NotSet,
        topic: Set(topic.code().to_owned()),
        order_id: Set(None),
        queued_at: Set(now.0),
        sent_at: Set(None),
        attempts: Set(0),
        recipient: Set(None),
        lang: Set(None),
        facts: Set(None),
        due_at: Set(Some(now.0)),
        claimed_until: Set(None),
        last_error: Set(None),
    }
}
