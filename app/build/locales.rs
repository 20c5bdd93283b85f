//! Interface texts: checks that the three languages have the same keys and placeholders, writes one
//! file a language for the browser and one accessor a text for the code.

use crate::{Result, hash, read};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::Path;

const LANGS: [&str; 3] = ["zh-hant", "zh-hans", "en"];

type Texts = BTreeMap<String, String>;

/// Writes `texts.rs` into `out`.
pub fn generate(dir: &Path, out: &Path) -> Result<()> {
    let tables: Vec<Texts> =
        LANGS.iter().map(|lang| load(&dir.join(format!("{lang}.toml")))).collect::<Result<_>>()?;
    let keys: BTreeSet<&String> = tables.iter().flat_map(Texts::keys).collect();
    // A text's key may be a word that means more in Rust.
    let mut code = String::from("#[allow(clippy::new_ret_no_self)]\nimpl T {\n");
    for (index, key) in keys.iter().enumerate() {
        let names = placeholders_in_all(key, &tables)?;
        accessor(&mut code, index, key, &names, &tables[0][*key]);
    }
    code.push_str("}\n");
    for (lang, table) in LANGS.iter().zip(&tables) {
        let bundle: Vec<&str> = keys.iter().map(|key| table[*key].as_str()).collect();
        let bundle = bundle.join("\n");
        let name = format!("{lang}-{:016x}.txt", hash(bundle.as_bytes()));
        std::fs::write(out.join(format!("{lang}.txt")), &bundle)?;
        let constant = lang.to_uppercase().replace('-', "_");
        writeln!(code, "/// Address of the browser's copy of this language.")?;
        writeln!(code, "pub const {constant}_PATH: &str = \"/assets/{name}\";")?;
        writeln!(code, "/// Its texts, one a line, in the order of their keys.")?;
        writeln!(code, "#[cfg(feature = \"ssr\")]")?;
        writeln!(
            code,
            "pub const {constant}: &str = include_str!(concat!(env!(\"OUT_DIR\"), \"/{lang}.txt\"));"
        )?;
    }
    writeln!(
        code,
        "/// How many texts a language has.\npub const TEXT_COUNT: usize = {};",
        keys.len()
    )?;
    Ok(std::fs::write(out.join("texts.rs"), code)?)
}

fn load(path: &Path) -> Result<Texts> {
    let table: toml::Table = read(path)?.parse().map_err(|e| format!("{}: {e}", path.display()))?;
    let mut texts = Texts::new();
    for (key, value) in table {
        let text =
            value.as_str().ok_or_else(|| format!("{}: {key} is not a text", path.display()))?;
        if text.contains('\n') {
            return Err(format!("{}: {key} has a line break", path.display()).into());
        }
        texts.insert(key, text.to_owned());
    }
    Ok(texts)
}

/// The placeholders of a text, the same in every language or an error.
fn placeholders_in_all(key: &str, tables: &[Texts]) -> Result<BTreeSet<String>> {
    let mut expected = None;
    for (lang, table) in LANGS.iter().zip(tables) {
        let text = table.get(key).ok_or_else(|| format!("locales: {lang} lacks {key}"))?;
        let found = placeholders(text);
        if *expected.get_or_insert_with(|| found.clone()) != found {
            return Err(format!("locales: {key} has other placeholders in {lang}").into());
        }
    }
    Ok(expected.unwrap_or_default())
}

fn placeholders(text: &str) -> BTreeSet<String> {
    text.split('{').skip(1).filter_map(|rest| Some(rest.split_once('}')?.0.to_owned())).collect()
}

fn accessor(code: &mut String, index: usize, key: &str, names: &BTreeSet<String>, sample: &str) {
    let _ = writeln!(code, "    /// {}", sample.replace('<', "‹").replace('[', "\\["));
    if names.is_empty() {
        let _ = writeln!(code, "    pub fn {key}(self) -> &'static str {{ self.text({index}) }}");
        return;
    }
    let parameters: Vec<String> =
        names.iter().map(|name| format!("{name}: impl std::fmt::Display")).collect();
    let pairs: Vec<String> =
        names.iter().map(|name| format!("(\"{name}\", &{name}.to_string())")).collect();
    let _ = writeln!(
        code,
        "    pub fn {key}(self, {}) -> String {{ fill(self.text({index}), &[{}]) }}",
        parameters.join(", "),
        pairs.join(", ")
    );
}
