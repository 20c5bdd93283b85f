//! A server of a test's own: builder, start, end.

use crate::browser::Browser;
use crate::catalogue::{self, PRODUCTS, TestProduct};
use server::config::Config;
use server::serve::{self, Running};
use service::Shop;
use std::net::SocketAddr;
use std::path::PathBuf;
use store::testing::TestDatabase;
use tempfile::TempDir;
use tokio::net::TcpListener;

/// What a test wants to be different.
pub struct Builder {
    config: Config,
    on_postgres: bool,
    products: Vec<TestProduct>,
    site: Vec<(&'static str, &'static [u8])>,
}

/// A running shop with an empty order book.
pub struct TestShop {
    /// Its address: `http://127.0.0.1:PORT`.
    pub url: String,
    /// The shop behind it.
    pub shop: Shop,
    running: Running,
    database: TestDatabase,
    _site: TempDir,
}

impl Builder {
    /// Changes the configuration.
    pub fn config(mut self, change: impl FnOnce(&mut Config)) -> Self {
        change(&mut self.config);
        self
    }

    /// On a fresh PostgreSQL database in place of a SQLite file.
    pub fn on_postgres(mut self) -> Self {
        self.on_postgres = true;
        self
    }

    /// With other products.
    pub fn products(mut self, products: Vec<TestProduct>) -> Self {
        self.products = products;
        self
    }

    /// With a file in its site.
    pub fn file(mut self, path: &'static str, body: &'static [u8]) -> Self {
        self.site.push((path, body));
        self
    }

    /// Starts it.
    pub async fn start(mut self) -> TestShop {
        let database = match self.on_postgres {
            true => TestDatabase::postgres().await,
            false => TestDatabase::sqlite().await,
        };
        catalogue::import(&database.store(), &self.products).await;
        let site = site(&self.site);
        self.config.site_root = site.path().to_owned();
        self.config.address = SocketAddr::from(([127, 0, 0, 1], 0));
        self.config.database_url.clone_from(&database.url);
        self.config.jobs.interval_seconds = 0;
        self.config.mail.interval_seconds = 0;
        let shop = Shop::new(database.store(), self.config.shop.clone());
        let listener = TcpListener::bind(self.config.address).await.unwrap();
        let running = serve::start(self.config, shop.clone(), listener).unwrap();
        let url = format!("http://{}", running.address);
        TestShop { url, shop, running, database, _site: site }
    }
}

fn site(files: &[(&str, &[u8])]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (path, body) in files {
        let path: PathBuf = folder.path().join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, body).unwrap();
    }
    folder
}

impl TestShop {
    /// A shop on SQLite, without limits for strangers.
    pub fn builder() -> Builder {
        let mut config = Config::default();
        config.rate.pages_per_minute = 0;
        config.rate.assets_per_minute = 0;
        config.rate.commands_per_minute = 0;
        config.rate.orders_per_minute = 0;
        config.rate.tracking_per_minute = 0;
        // What a test changes it sees at once.
        config.limits.page_memory_ms = 0;
        Builder { config, on_postgres: false, products: PRODUCTS.into(), site: vec![] }
    }

    /// The builder's shop as it is.
    pub async fn start() -> Self {
        Self::builder().start().await
    }

    /// A visitor without cookies.
    pub fn browser(&self) -> Browser {
        Browser::new(&self.url)
    }

    /// Stops the server and removes its database.
    pub async fn stop(self) {
        self.running.stop().await;
        self.database.remove().await;
    }
}
