//! Accounts: opening one, signing in and out, passwords, where one is signed in. No answer tells whether
//! an address has an account.

mod attempts;
mod common;
mod letters;
mod orders;
mod passwords;
mod profile;
mod register;
mod reset;
mod session;
mod set_password;
mod sign_in;
mod take_along;

pub use orders::list_orders;
pub use passwords::Passwords;
pub use profile::{profile, save_profile};
pub use register::{register, verify};
pub use reset::{ask_reset, reset};
pub(crate) use session::require;
pub use session::{Member, end_other_sessions, end_session, find, list_sessions, sign_out};
pub use set_password::change_password;
pub use sign_in::sign_in;

use crate::{ServiceError, Shop};
use domain::account::AccountError;
use domain::lang::Lang;

type Result<T, E = ServiceError<AccountError>> = std::result::Result<T, E>;

/// Who asks: what their browser keeps, and what it is.
#[derive(Clone, Copy, Default)]
pub struct Visitor<'a> {
    /// Token of the session so far.
    pub session: Option<&'a str>,
    /// Token by which the browser is known again.
    pub device: Option<&'a str>,
    /// Token of the cart.
    pub cart: Option<&'a str>,
    /// Numbers and tokens of the orders that were placed here.
    pub orders: &'a [(String, String)],
    /// What kind of browser and machine.
    pub agent: &'a str,
    /// From where: the prefix of the address.
    pub place: &'a str,
    /// Language of the page.
    pub lang: Lang,
}

/// What a browser keeps of somebody who signed in.
#[derive(Clone, PartialEq, Eq)]
pub struct SignedIn {
    /// Token of the session.
    pub session: String,
    /// Whether it outlives the browser.
    pub is_remembered: bool,
    /// Token by which the browser is known again.
    pub device: String,
    /// Token of the cart, the member's with what was in the guest's.
    pub cart: String,
}

/// Forgets sessions, links, attempts and browsers whose time is over. Safe on several instances.
///
/// # Errors
/// What the database met; then nothing is forgotten.
pub async fn forget_old(shop: &Shop) -> anyhow::Result<()> {
    use domain::account::slowdown::FORGOTTEN_AFTER_MS;
    use domain::time::DAY_MS;
    use store::member::{
        delete_expired_sessions, delete_old_attempts, delete_old_devices, delete_old_links,
    };
    const DEVICES_KEPT_MS: i64 = 400 * DAY_MS;
    let now = shop.clock.now();
    let done = shop
        .store
        .write(|tx| async move {
            delete_expired_sessions(&tx, now).await?;
            delete_old_links(&tx, now).await?;
            delete_old_attempts(&tx, now.plus_ms(-FORGOTTEN_AFTER_MS)).await?;
            delete_old_devices(&tx, now.plus_ms(-DEVICES_KEPT_MS)).await
        })
        .await;
    done.map_err(|error: store::StoreError| error.into())
}
