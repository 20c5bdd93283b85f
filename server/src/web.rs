//! What every request handler may reach: configuration, shop, files, limits, figures.

use crate::config::Config;
use crate::http::assets::Assets;
use crate::http::media::Pictures;
use crate::http::page_memory::PageMemory;
use crate::http::rate_limit::Limiter;
use app::document::Scripts;
use app::shop_info::ShopInfo;
use leptos::config::LeptosOptions;
use metrics_exporter_prometheus::PrometheusHandle;
use service::Shop;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

/// Name of the built script and style, as the workspace's manifest sets it.
const OUTPUT_NAME: &str = "puzi";
/// Folder of the built files within the site.
const PKG_DIR: &str = "pkg";

/// A running server's parts; shared by all requests.
pub struct Web {
    /// Configuration.
    pub config: Config,
    /// The shop.
    pub shop: Shop,
    /// Files of the built site.
    pub assets: Assets,
    /// Drawn pictures.
    pub pictures: Pictures,
    /// Drawn pages for visitors without cookies.
    pub pages: PageMemory,
    /// Who may send how much.
    pub limiter: Limiter,
    /// The program's own script files.
    pub scripts: Scripts,
    /// Where figures are read.
    pub figures: PrometheusHandle,
    /// Set once the server is asked to stop: it is not ready any more.
    stopping: AtomicBool,
}

impl Web {
    /// Puts the parts together; reads the site's files.
    ///
    /// # Errors
    /// When the build's own lists of files can't be read.
    pub fn new(config: Config, shop: Shop) -> anyhow::Result<Arc<Self>> {
        let hash_file = std::env::current_exe()?.with_file_name("hash.txt");
        let scripts = Scripts::find(&leptos_options(&config), &hash_file);
        Ok(Arc::new(Self {
            assets: Assets::load(&config.site_root, is_watched()),
            pictures: Pictures::new(config.limits.media_cache_bytes),
            pages: PageMemory::new(config.limits.page_memory_bytes, page_moment(&config)),
            limiter: Limiter::new(&config.rate),
            scripts: scripts.map_err(|reason| anyhow::anyhow!("the built site: {reason}"))?,
            figures: crate::telemetry::figures(),
            stopping: AtomicBool::new(false),
            config,
            shop,
        }))
    }

    /// The shop's constants, for pages.
    pub fn shop_info(&self) -> ShopInfo {
        ShopInfo {
            currency: self.shop.settings.currency,
            utc_offset_minutes: self.shop.settings.utc_offset_minutes,
            base_url: self.config.base_url(),
        }
    }

    /// From now on [`Web::is_stopping`].
    pub fn set_stopping(&self) {
        self.stopping.store(true, Ordering::Relaxed);
    }

    /// Whether the server is on its way out.
    pub fn is_stopping(&self) -> bool {
        self.stopping.load(Ordering::Relaxed)
    }
}

/// How long a page is kept for visitors without cookies; not at all while it is being worked on.
fn page_moment(config: &Config) -> Duration {
    Duration::from_millis(if is_watched() { 0 } else { config.limits.page_memory_ms })
}

/// Whether cargo-leptos runs the program and replaces the site's files under it.
pub fn is_watched() -> bool {
    std::env::var_os("LEPTOS_WATCH").is_some()
}

/// The port of cargo-leptos's reload socket.
pub fn reload_port() -> u32 {
    std::env::var("LEPTOS_RELOAD_PORT").ok().and_then(|port| port.parse().ok()).unwrap_or(3001)
}

/// What cargo-leptos would tell by `LEPTOS_…` variables, from our own configuration: the program
/// alone has none of them.
fn leptos_options(config: &Config) -> LeptosOptions {
    LeptosOptions::builder()
        .output_name(OUTPUT_NAME)
        .site_root(config.site_root.to_string_lossy().into_owned())
        .site_pkg_dir(PKG_DIR)
        .site_addr(config.address)
        .build()
}
