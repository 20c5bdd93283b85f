//! The `section!` macro, which turns one list of keys into a struct, its defaults and its
//! explanations, and the list of all keys. It reads nothing from anywhere.

use super::Config;

/// A key of the configuration.
#[derive(Clone, Debug, PartialEq)]
pub struct Key {
    /// Its path: `limits.body_bytes`.
    pub name: String,
    /// What it means, one paragraph.
    pub about: String,
    /// Its default.
    pub default: toml::Value,
}

impl Key {
    /// The environment variable that overrides it: `PUZI_LIMITS__BODY_BYTES`.
    pub fn variable(&self) -> String {
        format!("{}{}", super::load::PREFIX, self.name.replace('.', "__").to_uppercase())
    }
}

/// A part of the configuration that can tell its keys.
pub(super) trait Section {
    /// Paths within the section, with their explanations.
    fn explain() -> Vec<(String, String)>;
}

macro_rules! section {
    (
        $(#[$about:meta])+
        pub struct $name:ident {
            keys { $($(#[doc = $doc:literal])+ $key:ident: $type:ty = $default:expr;)* }
            sections { $($(#[doc = $section_doc:literal])+ $section:ident: $section_type:ty;)* }
        }
    ) => {
        $(#[$about])+
        #[derive(Clone, Debug, serde::Serialize, serde::Deserialize)]
        #[serde(default)]
        pub struct $name {
            $($(#[doc = $doc])+ pub $key: $type,)*
            $($(#[doc = $section_doc])+ pub $section: $section_type,)*
        }

        impl Default for $name {
            fn default() -> Self {
                Self {
                    $($key: $default,)*
                    $($section: Default::default(),)*
                }
            }
        }

        impl $crate::config::keys::Section for $name {
            fn explain() -> Vec<(String, String)> {
                #[allow(unused_mut)]
                let mut keys: Vec<(String, String)> =
                    vec![$((stringify!($key).to_owned(), concat!($($doc),+).trim().to_owned()),)*];
                $(
                    let inner = <$section_type as $crate::config::keys::Section>::explain();
                    keys.extend(inner.into_iter().map(|(key, about)| {
                        (format!("{}.{key}", stringify!($section)), about)
                    }));
                )*
                keys
            }
        }
    };
}
pub(super) use section;

/// Every key, in the order of the explanations.
pub fn keys() -> Vec<Key> {
    let defaults = defaults();
    Config::explain()
        .into_iter()
        .filter_map(|(name, about)| {
            let default = find(&defaults, &name)?.clone();
            Some(Key { name, about, default })
        })
        .collect()
}

/// The default configuration as a TOML tree.
pub(super) fn defaults() -> toml::Value {
    // Plain data without maps or unit values: it always has a TOML form; a test reads it.
    toml::Value::try_from(Config::default()).unwrap_or(toml::Value::Table(toml::Table::new()))
}

/// The value at a path.
pub(super) fn find<'a>(tree: &'a toml::Value, path: &str) -> Option<&'a toml::Value> {
    path.split('.').try_fold(tree, |node, part| node.get(part))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn leaves(prefix: &str, value: &toml::Value, into: &mut Vec<String>) {
        match value {
            toml::Value::Table(table) => {
                for (key, value) in table {
                    let path =
                        if prefix.is_empty() { key.clone() } else { format!("{prefix}.{key}") };
                    leaves(&path, value, into);
                }
            }
            _ => into.push(prefix.to_owned()),
        }
    }

    #[test]
    fn every_value_has_an_explanation_and_the_other_way_round() {
        let mut expected = Vec::new();
        leaves("", &defaults(), &mut expected);
        let mut explained: Vec<String> =
            Config::explain().into_iter().map(|(name, _)| name).collect();
        expected.sort();
        explained.sort();
        assert_eq!(explained, expected);
        assert!(keys().iter().all(|key| !key.about.is_empty()));
    }

    #[test]
    fn variables_are_named_after_keys() {
        let all = keys();
        let key = all.iter().find(|key| key.name == "limits.body_bytes").unwrap();
        assert_eq!(key.variable(), "PUZI_LIMITS__BODY_BYTES");
    }
}
