//! The HTML document around a page, and the script that brings it to life.

use crate::i18n::{self, T};
use crate::load::Answers;
use crate::place::Place;
use crate::routes::App;
use crate::shop_info::ShopInfo;
use crate::{head_slot, styles};
use axum::http::request::Parts;
use axum::http::{HeaderMap, StatusCode};
use domain::lang::Lang;
use leptos::prelude::*;
use leptos::reactive::owner::Sandboxed;
use leptos_axum::ResponseOptions;
use maud::{DOCTYPE, Markup, PreEscaped, html};
use std::path::Path;
use std::sync::{Arc, PoisonError};

/// A page asks for its data at first sight, and at most for more when that has come; this is beyond
/// what any page does.
const MAX_DRAWINGS: usize = 4;

/// Addresses of the program's own script files, read once when the server starts.
#[derive(Clone, Debug)]
pub struct Scripts {
    /// The glue, an ES module.
    pub js: Arc<str>,
    /// The program.
    pub wasm: Arc<str>,
}

impl Scripts {
    /// Reads the names that cargo-leptos gave the files. `hash_file` lies beside the executable;
    /// without it the names have no hash.
    pub fn find(options: &LeptosOptions, hash_file: &Path) -> Result<Self, String> {
        let hashes = match std::fs::read_to_string(hash_file) {
            Ok(text) => text,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => String::new(),
            Err(error) => return Err(format!("{}: {error}", hash_file.display())),
        };
        let hash_of = |kind: &str| {
            hashes
                .lines()
                .filter_map(|l| l.trim().split_once(':'))
                .find_map(|(k, hash)| (k == kind).then(|| format!(".{}", hash.trim())))
        };
        let pkg = format!("/{}", options.site_pkg_dir);
        let file = |kind: &str| hash_of(kind).unwrap_or_default();
        let name = &options.output_name;
        Ok(Self {
            js: format!("{pkg}/{name}{}.js", file("js")).into(),
            wasm: format!("{pkg}/{name}{}.wasm", file("wasm")).into(),
        })
    }
}

/// What stands around a page.
#[derive(Clone, Debug)]
pub struct Document {
    /// Its language.
    pub lang: Lang,
    /// What the visitor chose: `light`, `dark` or nothing.
    pub theme: Option<&'static str>,
    /// The shop.
    pub info: ShopInfo,
    /// The program.
    pub scripts: Scripts,
    /// Allows the document's own scripts.
    pub nonce: String,
    /// Where a development server says that something changed.
    pub reload_port: Option<u32>,
}

/// A document with what its page said of the response.
#[derive(Debug)]
pub struct Drawn {
    /// The page's status, when it isn't 200.
    pub status: Option<StatusCode>,
    /// Cookies and the like.
    pub headers: HeaderMap,
    /// The document.
    pub html: String,
}

impl Document {
    /// Draws the page of a request, as often as it takes until it asks for nothing more. `provide` puts
    /// into the context what server functions need.
    pub async fn draw(&self, parts: Parts, provide: impl Fn() + Send + Sync) -> Drawn {
        let response = ResponseOptions::default();
        let answers = Answers::default();
        let (mut head, mut page) = (html! {}, String::new());
        for _ in 0..MAX_DRAWINGS {
            let owner = Owner::new_root(None);
            (head, page) = owner.with(|| {
                provide();
                provide_context(parts.clone());
                provide_context(response.clone());
                provide_context(answers.clone());
                let head = head_slot::provide();
                let (t, info) = (T { lang: self.lang }, self.info.clone());
                let start = Place::parse(address(&parts));
                let page = view! { <App t info start /> }.to_html();
                (head(), page)
            });
            let is_more = Sandboxed::new(answers.bring()).await;
            owner.unset_with_forced_cleanup();
            if !is_more {
                break;
            }
        }
        let said = std::mem::take(&mut *response.0.write().unwrap_or_else(PoisonError::into_inner));
        let html = self.around(&head, page, &answers.scripts()).into_string();
        Drawn { status: said.status, headers: said.headers, html }
    }

    /// The document's beginning, the same whatever its page says: with it a browser fetches style and
    /// program while the page is still being made. [`Drawn::html`] begins with it.
    pub fn opening(&self) -> String {
        let mut opening = self.around(&html! {}, String::new(), &html! {}).into_string();
        opening.truncate(opening.find("</head>").unwrap_or(0));
        opening
    }

    fn around(&self, head: &Markup, page: String, answers: &Markup) -> Markup {
        let Self { lang, theme, info, scripts, .. } = self;
        html! {
            (DOCTYPE)
            html lang=(lang.tag()) data-theme=[theme] data-currency=(info.currency.code())
                data-offset=(info.utc_offset_minutes) data-base=(info.base_url) {
                head {
                    meta charset="utf-8";
                    meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover";
                    meta name="color-scheme" content="light dark";
                    meta name="theme-color" content="#faf8f4" media="(prefers-color-scheme: light)";
                    meta name="theme-color" content="#161412" media="(prefers-color-scheme: dark)";
                    link rel="stylesheet" href=(styles::SHEET_PATH);
                    // Half a header painted would jump when its other half arrives.
                    link rel="expect" href="#main" blocking="render";
                    link rel="icon" href="/icon.svg" type="image/svg+xml";
                    link rel="apple-touch-icon" href="/icon-180.png";
                    link rel="manifest" href={ "/manifest-" (lang.slug()) ".webmanifest" };
                    link rel="modulepreload" href=(scripts.js) fetchpriority="low";
                    link rel="preload" href=(scripts.wasm) as="fetch" type="application/wasm"
                        crossorigin="anonymous" fetchpriority="low";
                    link rel="preload" href=(i18n::bundle_path(*lang)) as="fetch" crossorigin="anonymous"
                        fetchpriority="low";
                    (head)
                }
                body {
                    (PreEscaped(page))
                    (answers)
                    script type="module" nonce=(self.nonce) { (PreEscaped(self.start_script())) }
                    @if let Some(port) = self.reload_port {
                        script nonce=(self.nonce) { (PreEscaped(reload_script(port))) }
                    }
                }
            }
        }
    }

    /// Starts the program after the first paint: the page is complete without it, and must not wait.
    fn start_script(&self) -> String {
        format!(
            "const start=()=>Promise.all([import('{}'),fetch('{}').then(r=>{{if(!r.ok)throw r.status;return r.text()}})])\
             .then(([m,text])=>m.default({{module_or_path:'{}'}}).then(()=>m.hydrate(text)));\
             requestAnimationFrame(()=>setTimeout(start))",
            self.scripts.js,
            i18n::bundle_path(self.lang),
            self.scripts.wasm
        )
    }
}

/// Path and query of a request.
fn address(parts: &Parts) -> &str {
    parts.uri.path_and_query().map_or("/", |path| path.as_str())
}

/// Loads the page anew when the development server says that a file changed.
fn reload_script(port: u32) -> String {
    format!(
        "new WebSocket('ws://'+location.hostname+':{port}/live_reload').onmessage=e=>\
         {{const m=JSON.parse(e.data);if(m.all||m.css||m.view)location.reload()}}"
    )
}
