//! The configuration told to people: the table of `server config`, and the README's section.

use super::keys::{Key, keys};
use super::load::value_of;
use super::{Config, is_secret};
use std::fmt::Write;

/// What stands before the README's section.
pub const START_MARK: &str = "<!-- config:begin -->";
/// What stands after it.
pub const END_MARK: &str = "<!-- config:end -->";

/// Every key with its value now, its default and its explanation, for a terminal.
pub fn table(config: &Config) -> String {
    let mut text = String::from(
        "# Keys of puzi.toml (or of the file that --config or PUZI_CONFIG names). The environment\n\
         # variable beside a key wins over the file. Unknown keys and wrong values are refused.\n",
    );
    for key in keys() {
        let value = value_of(config, &key.name).unwrap_or_else(|| key.default.clone());
        let shown = match value.as_str() {
            Some(text) if is_secret(&key.name, text) => "(set)".to_owned(),
            _ => short(&value),
        };
        let _ = writeln!(text, "\n# {}\n# {}", key.about.replace('\n', "\n# "), key.variable());
        if value != key.default {
            let _ = writeln!(text, "# default: {}", short(&key.default));
        }
        let _ = writeln!(text, "{} = {shown}", key.name);
    }
    text
}

/// The README's section between its marks.
pub fn markdown() -> String {
    let mut text = format!("{START_MARK}\n| Key | Default | Meaning |\n|---|---|---|\n");
    for key in keys() {
        let _ = writeln!(
            text,
            "| `{}` | {} | {} |",
            key.name,
            default_cell(&key),
            key.about.replace('|', "\\|")
        );
    }
    text.push_str(END_MARK);
    text.push('\n');
    text
}

fn default_cell(key: &Key) -> String {
    match &key.default {
        toml::Value::String(text) if text.is_empty() => "empty".to_owned(),
        toml::Value::Array(list) if list.is_empty() => "none".to_owned(),
        value => format!("`{}`", short(value)),
    }
}

/// A table of rows is told by its length: it would fill the screen.
fn short(value: &toml::Value) -> String {
    match value {
        toml::Value::Array(rows) if rows.iter().any(toml::Value::is_table) => {
            format!("[{} rows]", rows.len())
        }
        value => value.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::super::Mail;
    use super::*;

    #[test]
    fn a_password_is_not_printed() {
        let config = Config {
            database_url: "postgres://puzi:hunter2@db/puzi".to_owned(),
            ..Config::default()
        };
        let mail = Mail { password: "hunter3".to_owned(), ..Mail::default() };
        let text = table(&Config { mail, ..config });
        assert!(text.contains("database_url = (set)") && !text.contains("hunter"));
        assert!(text.contains("mail.password = (set)"));
    }

    #[test]
    fn every_key_is_in_both_tables() {
        let (table, markdown) = (table(&Config::default()), markdown());
        for key in keys() {
            assert!(table.contains(&format!("\n{} = ", key.name)), "{}", key.name);
            assert!(markdown.contains(&format!("| `{}` |", key.name)), "{}", key.name);
        }
    }
}
