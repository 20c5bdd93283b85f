//! Where values come from: defaults, one TOML file, the environment, each over the one before. An
//! unknown key or a wrong value is refused with the key's name and what would be right.

use super::keys::{Key, defaults, find, keys};
use super::{Config, is_secret};
use std::fmt;
use std::path::{Path, PathBuf};
use toml::{Table, Value};

/// What the environment variables of the configuration begin with.
pub(super) const PREFIX: &str = "PUZI_";
/// Variables with that prefix that are no keys: the file's path, and what only tests read.
const NOT_KEYS: [&str; 2] = ["PUZI_CONFIG", "PUZI_TEST_"];

/// Where a value stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Source {
    /// In the configuration file.
    File(PathBuf),
    /// In an environment variable.
    Variable(String),
}

/// Why the configuration was refused.
#[derive(Debug, thiserror::Error)]
pub enum ConfigError {
    /// The file can't be read.
    #[error("{}: {source}", path.display())]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// The file is not TOML.
    #[error("{}: {message}", path.display())]
    Syntax {
        /// The file.
        path: PathBuf,
        /// What the parser says.
        message: String,
    },
    /// There is no such key.
    #[error("{key}: there is no such key ({origin}){}; `server config` lists all", similar.as_ref().map(|s| format!("; did you mean {s}?")).unwrap_or_default())]
    Unknown {
        /// The key.
        key: String,
        /// Where it stands.
        origin: Source,
        /// The key that is spelt most like it.
        similar: Option<String>,
    },
    /// The value can't be worked with.
    #[error("{key}: {reason} ({origin}). {about} Default: {default}")]
    Wrong {
        /// The key.
        key: String,
        /// What would be right.
        reason: String,
        /// Where it stands.
        origin: String,
        /// What the key means.
        about: String,
        /// Its default.
        default: String,
    },
    /// A secret in a file that others can read.
    #[error("{key}: carries a password, but {} can be read by others: chmod 600 it, or set {variable} instead", path.display())]
    Exposed {
        /// The key.
        key: String,
        /// The environment variable for it.
        variable: String,
        /// The file.
        path: PathBuf,
    },
}

impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File(path) => write!(f, "in {}", path.display()),
            Self::Variable(name) => write!(f, "from the environment variable {name}"),
        }
    }
}

/// A value that was given, and where.
struct Given {
    key: String,
    value: Value,
    source: Source,
}

impl Config {
    /// Reads the file, when there is one, and the variables over it.
    ///
    /// # Errors
    /// The first thing wrong, by key.
    pub fn load(
        file: Option<&Path>,
        variables: impl IntoIterator<Item = (String, String)>,
    ) -> Result<Self, ConfigError> {
        let keys = keys();
        let mut given = match file {
            Some(path) => from_file(path, &keys)?,
            None => Vec::new(),
        };
        given.extend(from_variables(variables, &keys)?);
        let mut tree = defaults();
        for entry in &given {
            set(&mut tree, &entry.key, entry.value.clone());
        }
        let config: Self = serde_path_to_error::deserialize(tree).map_err(|error| {
            let message = error.inner().to_string();
            let reason = message.lines().next().unwrap_or_default().to_owned();
            wrong(&error.path().to_string(), reason, &keys, &given)
        })?;
        config.validate().map_err(|p| wrong(&p.key, p.reason, &keys, &given))?;
        Ok(config)
    }

    /// [`Config::load`] with the program's environment.
    ///
    /// # Errors
    /// The first thing wrong, by key.
    pub fn load_here(file: Option<&Path>) -> Result<Self, ConfigError> {
        let variables = std::env::vars_os().filter_map(|(name, value)| {
            Some((name.into_string().ok()?, value.to_string_lossy().into_owned()))
        });
        Self::load(file, variables)
    }
}

fn from_file(path: &Path, keys: &[Key]) -> Result<Vec<Given>, ConfigError> {
    let unreadable = |source| ConfigError::Unreadable { path: path.to_owned(), source };
    let text = std::fs::read_to_string(path).map_err(unreadable)?;
    let table: Table = text.parse().map_err(|error: toml::de::Error| ConfigError::Syntax {
        path: path.to_owned(),
        message: error.to_string(),
    })?;
    let source = Source::File(path.to_owned());
    let mut given = Vec::new();
    flatten("", Value::Table(table), keys, &source, &mut given)?;
    let exposes =
        |entry: &&Given| entry.value.as_str().is_some_and(|value| is_secret(&entry.key, value));
    if let Some(entry) = given.iter().find(exposes)
        && is_open_to_others(path).map_err(unreadable)?
    {
        let key = keys.iter().find(|key| key.name == entry.key);
        let variable = key.map(Key::variable).unwrap_or_default();
        return Err(ConfigError::Exposed {
            key: entry.key.clone(),
            variable,
            path: path.to_owned(),
        });
    }
    Ok(given)
}

#[cfg(unix)]
fn is_open_to_others(path: &Path) -> std::io::Result<bool> {
    use std::os::unix::fs::MetadataExt;
    Ok(std::fs::metadata(path)?.mode() & 0o077 != 0)
}

#[cfg(not(unix))]
fn is_open_to_others(_path: &Path) -> std::io::Result<bool> {
    Ok(false)
}

/// Walks down until a key is met; what is no key and no section is unknown.
fn flatten(
    path: &str,
    value: Value,
    keys: &[Key],
    source: &Source,
    given: &mut Vec<Given>,
) -> Result<(), ConfigError> {
    if keys.iter().any(|key| key.name == path) {
        given.push(Given { key: path.to_owned(), value, source: source.clone() });
        return Ok(());
    }
    let is_section =
        path.is_empty() || keys.iter().any(|key| key.name.starts_with(&format!("{path}.")));
    match value {
        Value::Table(table) if is_section => table.into_iter().try_for_each(|(name, value)| {
            let path = if path.is_empty() { name } else { format!("{path}.{name}") };
            flatten(&path, value, keys, source, given)
        }),
        _ => Err(unknown(path, keys, source.clone())),
    }
}

fn from_variables(
    variables: impl IntoIterator<Item = (String, String)>,
    keys: &[Key],
) -> Result<Vec<Given>, ConfigError> {
    let mut given = Vec::new();
    for (variable, text) in variables {
        let Some(rest) = variable.strip_prefix(PREFIX) else { continue };
        if NOT_KEYS.iter().any(|name| variable.starts_with(name)) {
            continue;
        }
        let name = rest.to_lowercase().replace("__", ".");
        let source = Source::Variable(variable);
        match keys.iter().find(|key| key.name == name) {
            Some(key) => {
                let value = parse(&text, &key.default);
                given.push(Given { key: name, value, source });
            }
            None => return Err(unknown(&name, keys, source)),
        }
    }
    Ok(given)
}

/// Text stays text; a list may be written as TOML or with commas; everything else is TOML. What does
/// not parse stays text, so that the type's own refusal tells what was expected.
fn parse(text: &str, default: &Value) -> Value {
    let as_toml = || format!("value = {text}").parse::<Table>().ok()?.remove("value");
    let as_text = || Value::String(text.to_owned());
    match default {
        Value::String(_) => as_text(),
        Value::Array(_) if !text.trim_start().starts_with('[') => {
            let parts = text.split(',').map(str::trim).filter(|part| !part.is_empty());
            Value::Array(parts.map(|part| Value::String(part.to_owned())).collect())
        }
        _ => as_toml().unwrap_or_else(as_text),
    }
}

fn set(tree: &mut Value, path: &str, value: Value) {
    match path.split_once('.') {
        None => {
            if let Value::Table(table) = tree {
                table.insert(path.to_owned(), value);
            }
        }
        Some((section, rest)) => {
            if let Some(inner) = tree.get_mut(section) {
                set(inner, rest, value);
            }
        }
    }
}

/// `path` may lead into a key's value (`shop.shipping[2].days`): the key is the one it begins with.
fn wrong(path: &str, reason: String, keys: &[Key], given: &[Given]) -> ConfigError {
    let holds = |name: &str| {
        path.strip_prefix(name).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
    };
    let key = keys.iter().find(|key| holds(&key.name));
    // The last one given is the one that counts.
    let source = given.iter().rev().find(|entry| holds(&entry.key)).map(|entry| &entry.source);
    ConfigError::Wrong {
        key: path.to_owned(),
        reason,
        origin: source.map_or_else(|| "by default".to_owned(), ToString::to_string),
        about: key.map(|key| key.about.clone()).unwrap_or_default(),
        default: key.map(|key| key.default.to_string()).unwrap_or_default(),
    }
}

fn unknown(name: &str, keys: &[Key], origin: Source) -> ConfigError {
    let similar = keys
        .iter()
        .map(|key| (distance(name, &key.name), &key.name))
        .min()
        .filter(|(distance, _)| *distance <= 1 + name.len() / 3)
        .map(|(_, name)| name.clone());
    ConfigError::Unknown { key: name.to_owned(), origin, similar }
}

/// Levenshtein's distance in bytes.
fn distance(a: &str, b: &str) -> usize {
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.bytes().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, y) in b.bytes().enumerate() {
            let replaced = diagonal + usize::from(x != y);
            diagonal = row[j + 1];
            row[j + 1] = replaced.min(diagonal + 1).min(row[j] + 1);
        }
    }
    row[b.len()]
}

/// The default's value at a path, for who prints the effective configuration beside it.
pub(super) fn value_of(config: &Config, path: &str) -> Option<Value> {
    let tree = Value::try_from(config).ok()?;
    find(&tree, path).cloned()
}

#[cfg(test)]
mod tests;
