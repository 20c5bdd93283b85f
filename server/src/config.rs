//! The server's configuration: every key with its default and what it means, told once. The table
//! of `server config` and the README's section are made from the same lines. Where values come from
//! is [`load`]'s business; what the shop's own keys mean is in [`shop`].

mod check;
mod explain;
mod keys;
mod load;
mod shop;
mod value;

pub use check::{Problem, has_password, is_secret};
pub use explain::{END_MARK, START_MARK, markdown, table};
pub use keys::{Key, keys};
pub use load::{ConfigError, Source};
pub use value::{LogFormat, Network};

use keys::section;
use service::mail::Encryption;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};

section! {
    /// The whole configuration.
    pub struct Config {
        keys {
            /// Address and port to listen on.
            address: SocketAddr = SocketAddr::new(IpAddr::V4(Ipv4Addr::LOCALHOST), 3000);
            /// Address under which visitors reach the shop, such as `https://shop.example`; it goes
            /// into the sitemap, and `https` switches HSTS and Secure cookies on. Empty: `http://` and `address`.
            base_url: String = String::new();
            /// Database: `sqlite://PATH` (made when missing) or `postgres://USER:PASSWORD@HOST/NAME`.
            /// With a password it belongs into the environment, or into a file only its owner can read.
            database_url: String = "sqlite://data/puzi.sqlite".to_owned();
            /// Folder with the built site: `pkg` and the files served at the root.
            site_root: PathBuf = PathBuf::from("target/site");
            /// Reverse proxies whose `X-Forwarded-For` is believed: addresses or networks such as `10.0.0.0/8`.
            trusted_proxies: Vec<Network> = Vec::new();
            /// Who may read `/metrics`: addresses or networks.
            metrics_from: Vec<Network> = value::loopback();
        }
        sections {
            /// Connections to the database.
            database: Database;
            /// What is logged, and how.
            log: Log;
            /// Sizes and times that a request may take.
            limits: Limits;
            /// Requests a client may send.
            rate: Rate;
            /// Work in the background.
            jobs: Jobs;
            /// Mail to buyers and members.
            mail: Mail;
            /// The search index.
            search: Search;
            /// The shop itself: currency, shipping, payment, promises.
            shop: service::Settings;
        }
    }
}

section! {
    /// Connections to the database.
    pub struct Database {
        keys {
            /// Most connections to PostgreSQL, or most readers of SQLite (it has one writer besides).
            max_connections: u32 = 16;
            /// Seconds a request waits for a free connection before it is told that the shop is busy.
            acquire_seconds: u64 = 10;
        }
        sections {}
    }
}

section! {
    /// What is logged, and how.
    pub struct Log {
        keys {
            /// `text` for people, `json` for machines: one object a line.
            format: LogFormat = LogFormat::Text;
            /// What is logged: `error`, `warn`, `info`, `debug`, `trace`, or directives such as `info,store=debug`.
            level: String = "info".to_owned();
        }
        sections {}
    }
}

section! {
    /// Sizes and times that a request may take.
    pub struct Limits {
        keys {
            /// Most bytes of a request's body.
            body_bytes: usize = 64 * 1024;
            /// Seconds until a request that is not answered is given up with 503.
            request_seconds: u64 = 30;
            /// Seconds that open requests are given to end after SIGTERM or SIGINT.
            drain_seconds: u64 = 20;
            /// Milliseconds for which a page is kept for visitors without cookies; 0: each is drawn anew.
            page_memory_ms: u64 = 1_000;
            /// Bytes of such pages kept in memory.
            page_memory_bytes: u64 = 8 * 1024 * 1024;
            /// Bytes of drawn pictures kept in memory, compressed.
            media_cache_bytes: u64 = 32 * 1024 * 1024;
        }
        sections {}
    }
}

section! {
    /// Requests a client may send. Each number is a bucket that holds one minute's worth and fills
    /// evenly; 0 switches that limit off.
    pub struct Rate {
        keys {
            /// Pages a minute and client.
            pages_per_minute: u32 = 300;
            /// Scripts, styles and pictures a minute and client.
            assets_per_minute: u32 = 3_000;
            /// Calls of server functions a minute and client.
            commands_per_minute: u32 = 600;
            /// Orders a minute and client.
            orders_per_minute: u32 = 12;
            /// Attempts to find an order by its number, or to sign in and the like, a minute and client.
            tracking_per_minute: u32 = 12;
            /// Clients remembered at once (an IPv6 client is its /64); beyond it new ones share buckets.
            clients: usize = 50_000;
        }
        sections {}
    }
}

section! {
    /// Work in the background.
    pub struct Jobs {
        keys {
            /// Seconds between two rounds of lapsing unpaid orders, completing delivered ones, telling
            /// buyers of late ones and forgetting old carts; 0: not on this instance.
            interval_seconds: u64 = 60;
        }
        sections {}
    }
}

section! {
    /// Mail to buyers and members.
    pub struct Mail {
        keys {
            /// Host of the SMTP server. Empty: messages are written into `mail.folder`.
            server: String = String::new();
            /// Its port; 0: 587 for `starttls`, 465 for `tls`, 25 for `plain`.
            port: u16 = 0;
            /// `starttls`, `tls` from the first byte, or `plain` for a server on the same machine.
            encryption: Encryption = Encryption::Starttls;
            /// Name under which the shop signs in there; empty: it doesn't.
            user: String = String::new();
            /// The password for it; it belongs into the environment, or into a file only its owner can read.
            password: String = String::new();
            /// Whom messages are from: `shop@shop.example` or `Puzi <shop@shop.example>`; a server needs it.
            from: String = String::new();
            /// Folder for messages when there is no server, as `.eml` files. Empty: `mail` beside a SQLite
            /// file, `data/mail` with PostgreSQL.
            folder: PathBuf = PathBuf::new();
            /// Seconds that the server may take for each answer.
            timeout_seconds: u64 = 20;
            /// Most connections to the server.
            connections: u32 = 2;
            /// Seconds between two looks for messages that are due; 0: this instance sends none.
            interval_seconds: u64 = 3;
        }
        sections {}
    }
}

section! {
    /// The search index, a copy of what the database has.
    pub struct Search {
        keys {
            /// Folder of the index; each instance needs one of its own. Empty: `search` beside a SQLite
            /// file, `data/search` with PostgreSQL.
            folder: PathBuf = PathBuf::new();
        }
        sections {}
    }
}

impl Config {
    /// Where the search index stands.
    pub fn search_folder(&self) -> PathBuf {
        self.beside_database(&self.search.folder, "search")
    }

    /// Where messages go when there is no mail server.
    pub fn mail_folder(&self) -> PathBuf {
        self.beside_database(&self.mail.folder, "mail")
    }

    fn beside_database(&self, given: &Path, name: &str) -> PathBuf {
        if !given.as_os_str().is_empty() {
            return given.to_owned();
        }
        match self.sqlite_file() {
            Some(file) => file.with_file_name(name),
            None => Path::new("data").join(name),
        }
    }

    /// The file of a SQLite database.
    pub fn sqlite_file(&self) -> Option<PathBuf> {
        let path = self.database_url.strip_prefix("sqlite://")?;
        Some(PathBuf::from(path.split('?').next().unwrap_or_default()))
    }

    /// The shop's own address without a slash at its end.
    pub fn base_url(&self) -> String {
        match self.base_url.trim_end_matches('/') {
            "" => format!("http://{}", self.address),
            given => given.to_owned(),
        }
    }

    /// Whether visitors come by TLS.
    pub fn is_https(&self) -> bool {
        self.base_url.starts_with("https://")
    }
}
