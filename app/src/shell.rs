//! The HTML document around the application, and the script that brings it to life.

use crate::i18n::{self, T};
use crate::routes::App;
use crate::shop_info::ShopInfo;
use crate::styles;
use domain::lang::Lang;
use leptos::nonce::use_nonce;
use leptos::prelude::*;
use leptos_meta::MetaTags;
use std::path::Path;
use std::sync::Arc;

/// Addresses of the program's own script files, read once when the server starts.
#[derive(Clone, Debug)]
pub struct Scripts {
    /// The glue, an ES module.
    pub js: Arc<str>,
    /// The program.
    pub wasm: Arc<str>,
    /// Which chunks each lazy route needs.
    split: Option<leptos::WasmSplitManifest>,
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
        let manifest_name = format!("__wasm_split_manifest{}.json", file("manifest"));
        let loader = hash_of("split")
            .map_or("__wasm_split.______________________.js".to_owned(), |hash| {
                format!("__wasm_split{hash}.js")
            });
        let folder = Path::new(&*options.site_root).join(&*options.site_pkg_dir);
        let split = match std::fs::read(folder.join(manifest_name)) {
            Ok(bytes) => {
                let chunks = serde_json::from_slice(&bytes).map_err(|e| e.to_string())?;
                Some(leptos::WasmSplitManifest(ArcStoredValue::new((pkg.clone(), chunks, loader))))
            }
            Err(_) => None,
        };
        Ok(Self {
            js: format!("{pkg}/{name}{}.js", file("js")).into(),
            wasm: format!("{pkg}/{name}{}.wasm", file("wasm")).into(),
            split,
        })
    }
}

/// Starts the program after the first paint: the page is complete without it, and must not wait.
fn start_script(scripts: &Scripts, lang: Lang) -> String {
    format!(
        "const start=()=>Promise.all([import('{}'),fetch('{}').then(r=>{{if(!r.ok)throw r.status;return r.text()}})])\
         .then(([m,text])=>m.default({{module_or_path:'{}'}}).then(()=>m.hydrate(text)));\
         requestAnimationFrame(()=>setTimeout(start))",
        scripts.js,
        i18n::bundle_path(lang),
        scripts.wasm
    )
}

/// The document. `theme` is what the visitor chose: `light`, `dark` or nothing.
pub fn shell(
    lang: Lang,
    theme: Option<&'static str>,
    info: ShopInfo,
    scripts: Scripts,
) -> impl IntoView {
    if let Some(split) = scripts.split.clone() {
        provide_context(split);
    }
    let script = start_script(&scripts, lang);
    let (currency, offset, base) =
        (info.currency.code(), info.utc_offset_minutes, info.base_url.clone());
    view! {
        <!DOCTYPE html>
        <html
            lang=lang.tag()
            data-theme=theme
            data-currency=currency
            data-offset=offset
            data-base=base
        >
            <head>
                <meta charset="utf-8" />
                <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
                <meta name="color-scheme" content="light dark" />
                <meta name="theme-color" content="#faf8f4" media="(prefers-color-scheme: light)" />
                <meta name="theme-color" content="#161412" media="(prefers-color-scheme: dark)" />
                <link rel="stylesheet" href=styles::SHEET_PATH />
                <link rel="icon" href="/icon.svg" type="image/svg+xml" />
                <link rel="apple-touch-icon" href="/icon-180.png" />
                <link rel="manifest" href=format!("/manifest-{}.webmanifest", lang.slug()) />
                <link rel="modulepreload" href=scripts.js.to_string() fetchpriority="low" />
                <link rel="preload" href=scripts.wasm.to_string() r#as="fetch" r#type="application/wasm" crossorigin="anonymous" fetchpriority="low" />
                <link rel="preload" href=i18n::bundle_path(lang) r#as="fetch" crossorigin="anonymous" fetchpriority="low" />
                <MetaTags />
            </head>
            <body>
                <App t=T { lang } info />
                <script type="module" nonce=use_nonce()>{script}</script>
            </body>
        </html>
    }
}
