//! What a value must fulfil beyond its type. No reading of files here.

use super::{Config, Mail};
use axum::http::Uri;
use service::mail::{Encryption, Mailbox};
use tracing_subscriber::EnvFilter;

/// A key whose value the server can't work with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Path of the key.
    pub key: String,
    /// What would be right.
    pub reason: String,
}

impl Config {
    /// The first value that can't be worked with.
    ///
    /// # Errors
    /// Its key, and what would be right.
    pub fn validate(&self) -> Result<(), Problem> {
        let positive = "must be at least 1";
        let checks = [
            (
                "base_url",
                is_base_url(&self.base_url),
                "must be http:// or https:// and a host, without a path",
            ),
            (
                "database_url",
                is_database_url(&self.database_url),
                "must start with sqlite:// or postgres://",
            ),
            ("database.max_connections", self.database.max_connections > 0, positive),
            ("database.acquire_seconds", self.database.acquire_seconds > 0, positive),
            (
                "log.level",
                EnvFilter::try_new(&self.log.level).is_ok(),
                "must be a level or a list of directives",
            ),
            (
                "limits.body_bytes",
                self.limits.body_bytes >= 4_096,
                "must be at least 4096: the order form has to fit",
            ),
            ("limits.request_seconds", self.limits.request_seconds > 0, positive),
            ("rate.clients", self.rate.clients > 0, positive),
            ("mail.from", is_sender(&self.mail), "must be an address such as shop@shop.example"),
            (
                "mail.password",
                is_guarded(&self.mail),
                "needs mail.user, and another encryption than `plain`",
            ),
            // Less than half of what a whole sending may take.
            (
                "mail.timeout_seconds",
                (1..=60).contains(&self.mail.timeout_seconds),
                "must be from 1 to 60",
            ),
            ("mail.connections", self.mail.connections > 0, positive),
        ];
        for (key, holds, reason) in checks {
            if !holds {
                return Err(Problem { key: key.to_owned(), reason: reason.to_owned() });
            }
        }
        self.shop
            .validate()
            .map_err(|p| Problem { key: format!("shop.{}", p.key), reason: p.reason })
    }
}

fn is_base_url(text: &str) -> bool {
    text.is_empty()
        || text.parse::<Uri>().is_ok_and(|uri| {
            matches!(uri.scheme_str(), Some("http" | "https"))
                && uri.authority().is_some_and(|host| !host.as_str().contains('@'))
                && uri.path() == "/"
                && uri.query().is_none()
        })
}

/// With a server there must be a sender: what a stranger's server makes of another one is its own idea.
fn is_sender(mail: &Mail) -> bool {
    match mail.from.trim() {
        "" => mail.server.is_empty(),
        from => from.parse::<Mailbox>().is_ok(),
    }
}

fn is_guarded(mail: &Mail) -> bool {
    mail.password.is_empty() || (!mail.user.is_empty() && mail.encryption != Encryption::Plain)
}

fn is_database_url(text: &str) -> bool {
    ["sqlite://", "postgres://", "postgresql://"]
        .iter()
        .any(|scheme| text.strip_prefix(scheme).is_some_and(|rest| !rest.is_empty()))
}

/// Whether a value is one that others must not read.
pub fn is_secret(key: &str, value: &str) -> bool {
    match key {
        "database_url" => has_password(value),
        "mail.password" => !value.is_empty(),
        _ => false,
    }
}

/// Whether a database address carries a password.
pub fn has_password(database_url: &str) -> bool {
    let Some((_, rest)) = database_url.split_once("://") else { return false };
    let authority = rest.split(['/', '?']).next().unwrap_or_default();
    authority.rsplit_once('@').is_some_and(|(user, _)| user.contains(':'))
        || rest.contains("password=")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_default_can_be_worked_with() {
        assert_eq!(Config::default().validate(), Ok(()));
    }

    #[test]
    fn base_urls() {
        for good in ["", "http://localhost:3000", "https://shop.example/", "https://shop.example"] {
            assert!(is_base_url(good), "{good}");
        }
        for bad in
            ["shop.example", "ftp://a", "https://a/b", "https://a?b", "https://", "https://u@a"]
        {
            assert!(!is_base_url(bad), "{bad}");
        }
    }

    #[test]
    fn a_mail_server_needs_a_sender_and_guards_the_password() {
        let key = |mail: Mail| Config { mail, ..Config::default() }.validate().err().map(|p| p.key);
        let server = Mail { server: "mail.example".into(), ..Mail::default() };
        assert_eq!(key(server.clone()).as_deref(), Some("mail.from"));
        let sends = Mail { from: "Puzi 鋪子 <shop@shop.example>".into(), ..server };
        assert_eq!(key(sends.clone()), None);
        let known = Mail { password: "secret".into(), ..sends };
        assert_eq!(key(known.clone()).as_deref(), Some("mail.password"));
        let signs_in = Mail { user: "shop".into(), ..known };
        assert_eq!(key(signs_in.clone()), None);
        let readable = Mail { encryption: Encryption::Plain, ..signs_in };
        assert_eq!(key(readable).as_deref(), Some("mail.password"));
    }

    #[test]
    fn passwords_are_seen() {
        assert!(is_secret("mail.password", "x") && !is_secret("mail.password", ""));
        assert!(has_password("postgres://puzi:secret@db/puzi"));
        assert!(has_password("postgres://db/puzi?password=secret"));
        assert!(!has_password("postgres://puzi@db/puzi"));
        assert!(!has_password("sqlite://data/puzi.sqlite"));
    }
}
