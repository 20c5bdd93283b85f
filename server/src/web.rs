//! What every request handler may reach: configuration, shop, files, limits, figures.

use crate::config::Config;
use crate::http::assets::Assets;
use crate::http::media::Pictures;
use crate::http::rate_limit::Limiter;
use leptos::config::{Env, LeptosOptions};
use metrics_exporter_prometheus::PrometheusHandle;
use service::Shop;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

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
    /// Who may send how much.
    pub limiter: Limiter,
    /// What the pages' shell has to know of the build.
    pub options: LeptosOptions,
    /// Where figures are read.
    pub figures: PrometheusHandle,
    /// Set once the server is asked to stop: it is not ready any more.
    stopping: AtomicBool,
}

impl Web {
    /// Puts the parts together; reads the site's files.
    pub fn new(config: Config, shop: Shop) -> Arc<Self> {
        Arc::new(Self {
            assets: Assets::load(&config.site_root, is_watched()),
            pictures: Pictures::new(config.limits.media_cache_bytes),
            limiter: Limiter::new(&config.rate),
            options: leptos_options(&config),
            figures: crate::telemetry::figures(),
            stopping: AtomicBool::new(false),
            config,
            shop,
        })
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

/// Whether cargo-leptos runs the program and replaces the site's files under it.
pub fn is_watched() -> bool {
    std::env::var_os("LEPTOS_WATCH").is_some()
}

/// The port of cargo-leptos's reload socket.
pub fn reload_port() -> u32 {
    std::env::var("LEPTOS_RELOAD_PORT").ok().and_then(|port| port.parse().ok()).unwrap_or(3001)
}

/// cargo-leptos leaves `hash.txt` beside the executable when it hashes names. Without it (a plain
/// `cargo run`, tests) the names are plain, and asking for hashed ones would panic in the shell.
fn leptos_options(config: &Config) -> LeptosOptions {
    let hash_file = std::env::current_exe().map(|exe| exe.with_file_name("hash.txt"));
    let env = if cfg!(debug_assertions) { Env::DEV } else { Env::PROD };
    LeptosOptions::builder()
        .output_name(OUTPUT_NAME)
        .site_root(config.site_root.to_string_lossy().into_owned())
        .site_pkg_dir(PKG_DIR)
        .site_addr(config.address)
        .env(env)
        .reload_port(reload_port())
        .hash_files(hash_file.is_ok_and(|path| path.exists()))
        .build()
}
