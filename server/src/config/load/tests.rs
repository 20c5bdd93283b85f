//! What is taken, what is refused, and in which words.

use super::*;
use std::io::Write;

fn from_text(text: &str) -> Result<Config, ConfigError> {
    let mut file = tempfile::NamedTempFile::new().unwrap();
    file.write_all(text.as_bytes()).unwrap();
    Config::load(Some(file.path()), [])
}

fn from_variable(name: &str, value: &str) -> Result<Config, ConfigError> {
    Config::load(None, [(name.to_owned(), value.to_owned())])
}

fn refusal(result: Result<Config, ConfigError>) -> String {
    result.map(|_| ()).unwrap_err().to_string()
}

#[test]
fn the_environment_wins_over_the_file_and_the_file_over_the_default() {
    let mut file = tempfile::NamedTempFile::new().unwrap();
    file.write_all(b"address = \"0.0.0.0:80\"\n[limits]\nbody_bytes = 5000\n").unwrap();
    let variable = ("PUZI_LIMITS__BODY_BYTES".to_owned(), "6000".to_owned());
    let config = Config::load(Some(file.path()), [variable]).unwrap();
    assert_eq!(config.address, "0.0.0.0:80".parse().unwrap());
    assert_eq!(config.limits.body_bytes, 6_000);
    assert_eq!(config.limits.request_seconds, 30);
}

#[test]
fn lists_come_with_commas_or_as_toml() {
    for text in ["10.0.0.0/8, 192.0.2.1", "[\"10.0.0.0/8\", \"192.0.2.1\"]"] {
        let config = from_variable("PUZI_TRUSTED_PROXIES", text).unwrap();
        assert_eq!(config.trusted_proxies.len(), 2);
    }
}

#[test]
fn a_shipping_table_is_read() {
    let config = from_text(
        "[[shop.shipping]]\nzone = \"Taiwan\"\nmethod = \"Home\"\nbrackets = [[1000, 60]]\nper_extra_kg = 10\ndays = [1, 2]\ncan_be_free = true\n",
    )
    .unwrap();
    assert_eq!(config.shop.shipping.len(), 1);
}

#[test]
fn unknown_keys_are_refused_by_name() {
    let text = refusal(from_text("[limits]\nbody_byte = 1\n"));
    assert!(text.contains("limits.body_byte:"), "{text}");
    assert!(text.contains("did you mean limits.body_bytes?"), "{text}");
    let text = refusal(from_variable("PUZI_ADRESS", "x"));
    assert!(text.contains("PUZI_ADRESS") && text.contains("did you mean address?"), "{text}");
    assert!(from_variable("PUZI_TEST_POSTGRES", "x").is_ok());
    assert!(from_variable("PUZI_CONFIG", "x").is_ok());
}

#[test]
fn wrong_values_are_refused_with_what_would_be_right() {
    let text = refusal(from_variable("PUZI_LIMITS__BODY_BYTES", "many"));
    for part in ["limits.body_bytes:", "PUZI_LIMITS__BODY_BYTES", "Default: 65536", "Most bytes"] {
        assert!(text.contains(part), "{part} in {text}");
    }
    let text = refusal(from_text("log.format = \"yaml\"\n"));
    assert!(text.contains("log.format") && text.contains("`text` or `json`"), "{text}");
    let text = refusal(from_variable("PUZI_DATABASE_URL", "mysql://x"));
    assert!(text.contains("must start with sqlite:// or postgres://"), "{text}");
    let text = refusal(from_text("shop.payment.transfer_window_hours = 0\n"));
    assert!(text.contains("shop.payment.transfer_window_hours: must be at least 1"), "{text}");
    let text = refusal(from_text("trusted_proxies = [\"all\"]\n"));
    assert!(text.contains("trusted_proxies") && text.contains("10.0.0.0/8"), "{text}");
    assert!(refusal(from_text("address = \n")).contains("TOML"));
}

#[cfg(unix)]
#[test]
fn a_password_in_a_file_that_others_read_is_refused() {
    use std::os::unix::fs::PermissionsExt;
    let mut file = tempfile::NamedTempFile::new().unwrap();
    file.write_all(b"database_url = \"postgres://puzi:secret@db/puzi\"\n").unwrap();
    let mode = |mode| std::fs::set_permissions(file.path(), std::fs::Permissions::from_mode(mode));
    mode(0o644).unwrap();
    let text = refusal(Config::load(Some(file.path()), []));
    assert!(text.contains("chmod 600") && !text.contains("secret"), "{text}");
    mode(0o600).unwrap();
    assert!(Config::load(Some(file.path()), []).is_ok());
    file.as_file().write_all(b"[mail]\nuser = \"shop\"\npassword = \"secret\"\n").unwrap();
    mode(0o640).unwrap();
    assert!(Config::load(Some(file.path()), []).is_err());
}
