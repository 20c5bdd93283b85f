//! What a value must fulfil beyond its type. No reading of files here.

use super::Config;
use axum::http::Uri;
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

fn is_database_url(text: &str) -> bool {
    ["sqlite://", "postgres://", "postgresql://"]
        .iter()
        .any(|scheme| text.strip_prefix(scheme).is_some_and(|rest| !rest.is_empty()))
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
    fn passwords_are_seen() {
        assert!(has_password("postgres://puzi:secret@db/puzi"));
        assert!(has_password("postgres://db/puzi?password=secret"));
        assert!(!has_password("postgres://puzi@db/puzi"));
        assert!(!has_password("sqlite://data/puzi.sqlite"));
    }
}
