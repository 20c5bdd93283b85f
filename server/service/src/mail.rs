//! Mail: what the outbox holds is written and handed to who carries it.
//!
//! A message is taken for [`LEASE_MS`] under a condition, so that several instances may send at once, and it is
//! marked as sent in the statement after a server has taken it. Between the two stands no transaction that could
//! hold both: when the program is killed right there, the message is sent again after the lease. Both have the
//! same Message-ID, made from the row, so that a receiver can tell the second for what it is. Into a folder both
//! are the same file.

mod draw;
mod folder;
mod letter;
mod message;
mod smtp;
mod transport;
mod words;

pub use folder::Folder;
pub use lettre::Message;
pub use lettre::message::Mailbox;
pub use smtp::{Encryption, Smtp, SmtpSettings};
pub use transport::{SendError, Sending, Transport};

use crate::Shop;
use crate::lapse_orders::BATCH;
use domain::time::{HOUR_MS, MINUTE_MS, Timestamp};
use letter::{Letter, Writer};
use std::sync::Arc;
use store::StoreError;
use store::mail::{ClaimedMail, claim, give_up, list_due, mark_sent, put_off};
use store::order::find_order;

/// How long a message belongs to who took it; longer than any sending may take.
pub const LEASE_MS: i64 = 5 * MINUTE_MS;

/// Pauses after each attempt that failed; after the last one a message is given up, two days after the first.
const PAUSES_MS: [i64; 8] = [
    MINUTE_MS,
    5 * MINUTE_MS,
    30 * MINUTE_MS,
    2 * HOUR_MS,
    5 * HOUR_MS,
    8 * HOUR_MS,
    12 * HOUR_MS,
    20 * HOUR_MS,
];

/// Who sends the shop's mail, and in whose name.
#[derive(Clone)]
pub struct Mailer {
    /// Who carries it.
    pub transport: Arc<dyn Transport>,
    /// Whom it is from.
    pub from: Mailbox,
    /// The shop's address, for links, without a slash at its end.
    pub base_url: String,
}

/// What became of the messages of a round.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Taken by a server.
    pub sent: u64,
    /// To be tried again.
    pub put_off: u64,
    /// Given up.
    pub given_up: u64,
}

enum Outcome {
    Sent,
    PutOff,
    GivenUp,
}

/// Sends what is due, oldest first, up to some hundred. Nothing without [`Shop::with_mail`]. Safe to run on
/// several instances.
///
/// # Errors
/// What the database met; what was sent before that stays so. What a server says to a message is no error here:
/// it is logged, and the message waits or is given up.
pub async fn send_due(shop: &Shop) -> anyhow::Result<Tally> {
    let mut tally = Tally::default();
    let Some(mailer) = &shop.mailer else { return Ok(tally) };
    for id in list_due(shop.store.reader(), shop.clock.now(), BATCH).await? {
        let now = shop.clock.now();
        let claimed = shop
            .store
            .write(|tx| async move { claim(&tx, id, now, now.plus_ms(LEASE_MS)).await })
            .await?;
        let Some(mail) = claimed else { continue };
        match send(shop, mailer, &mail).await? {
            Outcome::Sent => tally.sent += 1,
            Outcome::PutOff => tally.put_off += 1,
            Outcome::GivenUp => tally.given_up += 1,
        }
    }
    Ok(tally)
}

async fn send(shop: &Shop, mailer: &Mailer, mail: &ClaimedMail) -> anyhow::Result<Outcome> {
    let refused = |text: &str| SendError::Refused(text.to_owned());
    let outcome = match write(shop, mailer, mail).await? {
        None => Err(refused("nobody can get it, or its topic is not known")),
        Some(letter) => match message::compose(mailer, mail, &letter) {
            Err(error) => Err(refused(&format!("{error:#}"))),
            Ok(message) => mailer.transport.send(&message::name(mail), &message).await,
        },
    };
    let now = shop.clock.now();
    let (error, retry_at) = match outcome {
        Ok(()) => {
            let id = mail.id;
            shop.store.write(|tx| async move { mark_sent(&tx, id, now).await }).await?;
            return Ok(Outcome::Sent);
        }
        Err(error @ SendError::Refused(_)) => (error, None),
        Err(error @ SendError::Failed(_)) => (error, retry_at(mail.attempt, now)),
    };
    settle(shop, mail, &error.to_string(), retry_at).await
}

/// When an attempt that failed is made again; `None` after the last.
fn retry_at(attempt: u32, now: Timestamp) -> Option<Timestamp> {
    let index = usize::try_from(attempt).ok()?.checked_sub(1)?;
    PAUSES_MS.get(index).map(|pause| now.plus_ms(*pause))
}

async fn settle(
    shop: &Shop,
    mail: &ClaimedMail,
    error: &str,
    retry_at: Option<Timestamp>,
) -> anyhow::Result<Outcome> {
    let (id, attempt) = (mail.id, mail.attempt);
    let topic = mail.topic.map_or("unknown", |topic| topic.code());
    // A server's answer may be long; what it says first is what counts.
    let error: String = error.chars().take(500).collect();
    let error = error.as_str();
    shop.store
        .write(|tx| async move {
            match retry_at {
                Some(due_at) => put_off(&tx, mail, error, due_at).await?,
                None => give_up(&tx, mail, error).await?,
            }
            Ok::<_, StoreError>(())
        })
        .await?;
    // Never the address, and never what it says.
    if retry_at.is_some() {
        tracing::warn!(id, topic, attempt, "a message is tried again later: {error}");
        Ok(Outcome::PutOff)
    } else {
        tracing::error!(id, topic, attempt, "a message was given up: {error}");
        Ok(Outcome::GivenUp)
    }
}

/// What a message says; `None` when that can't be known.
async fn write(shop: &Shop, mailer: &Mailer, mail: &ClaimedMail) -> anyhow::Result<Option<Letter>> {
    let Some(topic) = mail.topic.filter(|_| !mail.recipient.is_empty()) else { return Ok(None) };
    let writer = Writer { shop, lang: mail.lang, base_url: &mailer.base_url };
    let Some(order_id) = mail.order_id else {
        return Ok(Some(writer.account(topic, &mail.facts)));
    };
    let order = find_order(shop.store.reader(), order_id).await?;
    Ok(order.map(|order| writer.order(topic, &order)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_grow_and_end() {
        assert!(PAUSES_MS.is_sorted());
        let now = Timestamp(1_000);
        assert_eq!(retry_at(1, now), Some(Timestamp(1_000 + MINUTE_MS)));
        assert!(retry_at(8, now).is_some());
        assert_eq!(retry_at(9, now), None);
        assert_eq!(retry_at(0, now), None);
    }
}
