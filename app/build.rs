//! Makes two things the crate includes: the interface texts (`app/locales/*.toml` → one method a text)
//! and the stylesheet (`style/*.css`, then every `.css` beside a component, scoped by stylers).

#[path = "build/locales.rs"]
mod locales;
#[path = "build/styles.rs"]
mod styles;

use std::path::{Path, PathBuf};

type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

fn main() -> Result<()> {
    let root = PathBuf::from(std::env::var("CARGO_MANIFEST_DIR")?);
    let out = PathBuf::from(std::env::var("OUT_DIR")?);
    println!("cargo:rerun-if-changed=build");
    locales::generate(&root.join("locales"), &out)?;
    styles::generate(&root, &out)
}

/// FNV-1a, 64 bits: a stable name for a content, not a safeguard against anybody.
fn hash(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

fn read(path: &Path) -> Result<String> {
    println!("cargo:rerun-if-changed={}", path.display());
    Ok(std::fs::read_to_string(path).map_err(|e| format!("{}: {e}", path.display()))?)
}
