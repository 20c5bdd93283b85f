//! A message as servers and mail programs take it: headers, text and HTML.

use super::letter::Letter;
use super::{Mailer, draw};
use anyhow::Context;
use lettre::message::header::{HeaderName, HeaderValue};
use lettre::message::{Mailbox, MultiPart};
use lettre::{Address, Message};
use std::time::{Duration, SystemTime};
use store::mail::ClaimedMail;

/// The same at each attempt: a receiver, and a folder, can tell a message that comes twice.
pub(super) fn name(mail: &ClaimedMail) -> String {
    let topic = mail.topic.map_or("unknown", |topic| topic.code());
    format!("{:08}-{topic}", mail.id)
}

/// The whole message.
///
/// # Errors
/// When the recipient is no address.
pub(super) fn compose(
    mailer: &Mailer,
    mail: &ClaimedMail,
    letter: &Letter,
) -> anyhow::Result<Message> {
    let to: Address = mail.recipient.parse().context("the recipient is no address")?;
    let queued = Duration::from_millis(u64::try_from(mail.queued_at.0).unwrap_or_default());
    let host = host(&mailer.base_url);
    let parts = MultiPart::alternative_plain_html(
        draw::text(letter, &mailer.base_url),
        draw::html(letter, mail.lang, &mailer.base_url),
    );
    // RFC 3834: nobody's holiday notice answers this.
    let automatic = HeaderName::new_from_ascii_str("Auto-Submitted");
    Message::builder()
        .from(mailer.from.clone())
        .to(Mailbox::new(None, to))
        .subject(letter.subject.as_str())
        .date(SystemTime::UNIX_EPOCH + queued)
        .message_id(Some(format!("<{}.{}@{host}>", mail.id, mail.queued_at.0)))
        .raw_header(HeaderValue::new(automatic, "auto-generated".to_owned()))
        .multipart(parts)
        .context("the message could not be put together")
}

/// The host of the shop's address, without a port.
fn host(base_url: &str) -> &str {
    let authority = base_url.split_once("://").map_or(base_url, |(_, rest)| rest);
    // An address of IPv6 stands in brackets, with colons of its own.
    let from = authority.find(']').unwrap_or_default();
    let end = authority[from..].find([':', '/']).map_or(authority.len(), |end| from + end);
    match &authority[..end] {
        "" => "localhost",
        host => host,
    }
}

#[cfg(test)]
mod tests {
    use super::host;

    #[test]
    fn hosts() {
        for (url, expected) in [
            ("https://shop.example", "shop.example"),
            ("http://127.0.0.1:3000", "127.0.0.1"),
            ("http://[::1]:3000", "[::1]"),
            ("", "localhost"),
        ] {
            assert_eq!(host(url), expected);
        }
    }
}
