//! The stylesheet: `style/*.css` in the order of their names, then each component's own, scoped.
//!
//! A component's file has one root class, named like the file; everything else is nested under it.
//! stylers adds a class made from the file's path to that root, so that two components of one name
//! don't meet. (Its macros make the class from the number of characters, which can collide.)

use crate::{Result, hash, read};
use std::fmt::Write;
use std::path::{Path, PathBuf};
use stylers_core::{Class, from_str};

/// Writes `puzi.css` and `styles.rs` into `out`.
pub fn generate(root: &Path, out: &Path) -> Result<()> {
    let global = root.join("../style");
    println!("cargo:rerun-if-changed={}", global.display());
    let mut sheet = String::new();
    for path in css_files(&global)? {
        sheet.push_str(&read(&path)?);
    }
    let mut code = String::new();
    for path in css_files(&root.join("src"))? {
        let relative = path.strip_prefix(root)?.to_string_lossy().replace('\\', "/");
        let stem = path.file_stem().and_then(|s| s.to_str()).ok_or("a file without a name")?;
        let class = stem.replace('_', "-");
        let scope = format!("p{:06x}", hash(relative.as_bytes()) & 0xff_ffff);
        sheet.push_str(&from_str(&read(&path)?, &Class::new(scope.clone())));
        sheet.push('\n');
        writeln!(code, "/// Root class of `{relative}`.")?;
        writeln!(code, "pub const {}: &str = \"{class} {scope}\";", stem.to_uppercase())?;
    }
    let sheet = compact(&sheet);
    writeln!(code, "/// Address of the stylesheet.")?;
    writeln!(
        code,
        "pub const SHEET_PATH: &str = \"/assets/puzi-{:016x}.css\";",
        hash(sheet.as_bytes())
    )?;
    std::fs::write(out.join("puzi.css"), sheet)?;
    Ok(std::fs::write(out.join("styles.rs"), code)?)
}

/// Drops comments, indentation and line ends: what a brotli dictionary can't win back for free.
fn compact(sheet: &str) -> String {
    let mut text = String::with_capacity(sheet.len());
    let mut rest = sheet;
    while let Some(start) = rest.find("/*") {
        text.push_str(&rest[..start]);
        rest = rest[start..].find("*/").map_or("", |end| &rest[start + end + 2..]);
    }
    text.push_str(rest);
    text.lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}

/// All `.css` files below a folder, sorted by path.
fn css_files(dir: &Path) -> Result<Vec<PathBuf>> {
    println!("cargo:rerun-if-changed={}", dir.display());
    let mut found = Vec::new();
    let mut folders = vec![dir.to_path_buf()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder)? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|e| e == "css") {
                found.push(path);
            }
        }
    }
    found.sort();
    Ok(found)
}
