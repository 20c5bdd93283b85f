//! The configuration as people meet it: refusals of the real program, and the README's table.

use std::process::{Command, Output};

fn server(arguments: &[&str], variables: &[(&str, &str)]) -> Output {
    let folder = tempfile::tempdir().unwrap();
    Command::new(env!("CARGO_BIN_EXE_server"))
        .args(arguments)
        .env_clear()
        .envs(variables.iter().copied())
        .current_dir(folder.path())
        .output()
        .unwrap()
}

#[test]
fn a_wrong_value_stops_the_start_by_name() {
    let wrong: [(&str, &str, &str); 4] = [
        ("PUZI_ADDRESS", "here", "address:"),
        ("PUZI_LIMITS__BODY_BYTES", "-1", "limits.body_bytes:"),
        ("PUZI_BASE_URL", "shop.example", "base_url:"),
        ("PUZI_NO_SUCH_KEY", "1", "PUZI_NO_SUCH_KEY"),
    ];
    for (name, value, expected) in wrong {
        let output = server(&["serve"], &[(name, value)]);
        let text = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(1), "{name}: {text}");
        assert!(text.contains(expected), "{name}: {text}");
    }
}

#[test]
fn the_table_tells_values_and_hides_secrets() {
    let url = "postgres://puzi:hunter2@db/puzi";
    let output = server(&["config"], &[("PUZI_DATABASE_URL", url), ("PUZI_ADDRESS", "[::1]:80")]);
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success());
    assert!(text.contains("address = \"[::1]:80\""), "{text}");
    assert!(!text.contains("hunter2"));
}

#[test]
fn the_readme_has_the_table_of_this_program() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../README.md");
    let readme = std::fs::read_to_string(path).unwrap();
    assert!(
        readme.contains(&server::config::markdown()),
        "README.md is out of date: put the output of `server config --markdown` between its marks"
    );
}
