//! Every letter that an account sends, queued in the transaction of its cause.

use domain::lang::Lang;
use domain::time::Timestamp;
use store::Tx;
use store::mail::{Facts, NewMail, Topic, queue};

/// Who gets a letter.
#[derive(Clone, Copy)]
pub(super) struct To<'a> {
    /// Address.
    pub(super) email: &'a str,
    /// How they want to be called.
    pub(super) name: &'a str,
    /// Language they read.
    pub(super) lang: Lang,
}

/// A link that proves an address.
pub(super) async fn verify(
    tx: &Tx,
    to: To<'_>,
    token: &str,
    until: Timestamp,
    now: Timestamp,
) -> store::Result<()> {
    let path = Some(format!("/{}/account/verify?token={token}", to.lang.slug()));
    send(tx, Topic::VerifyAddress, to, Facts { path, until: Some(until), ..Facts::default() }, now)
        .await
}

/// A link that sets a password anew.
pub(super) async fn reset(
    tx: &Tx,
    to: To<'_>,
    token: &str,
    until: Timestamp,
    now: Timestamp,
) -> store::Result<()> {
    let path = Some(format!("/{}/account/reset?token={token}", to.lang.slug()));
    send(tx, Topic::ResetPassword, to, Facts { path, until: Some(until), ..Facts::default() }, now)
        .await
}

/// Somebody wanted to open an account with an address that has one.
pub(super) async fn exists(tx: &Tx, to: To<'_>, now: Timestamp) -> store::Result<()> {
    let path = Some(format!("/{}/account/sign-in", to.lang.slug()));
    send(tx, Topic::AccountExists, to, Facts { path, ..Facts::default() }, now).await
}

/// The password was changed.
pub(super) async fn password_changed(
    tx: &Tx,
    to: To<'_>,
    device: &str,
    now: Timestamp,
) -> store::Result<()> {
    happened(tx, Topic::PasswordChanged, to, device, now).await
}

/// Somebody signed in on a browser that was not known.
pub(super) async fn new_sign_in(
    tx: &Tx,
    to: To<'_>,
    device: &str,
    now: Timestamp,
) -> store::Result<()> {
    happened(tx, Topic::NewSignIn, to, device, now).await
}

async fn happened(
    tx: &Tx,
    topic: Topic,
    to: To<'_>,
    device: &str,
    now: Timestamp,
) -> store::Result<()> {
    let path = Some(format!("/{}/account/security", to.lang.slug()));
    let device = (!device.is_empty()).then(|| device.to_owned());
    send(tx, topic, to, Facts { path, at: Some(now), device, ..Facts::default() }, now).await
}

async fn send(
    tx: &Tx,
    topic: Topic,
    to: To<'_>,
    facts: Facts,
    now: Timestamp,
) -> store::Result<()> {
    let facts = Facts { name: Some(to.name.to_owned()), ..facts };
    let mail = NewMail { topic, recipient: to.email, lang: to.lang, facts: &facts };
    queue(tx, &mail, now).await
}
