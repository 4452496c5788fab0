//! What the Android and ARM64 chores find, tried on projects that were broken on purpose.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::path::Path;
use std::process::Command;
use xtask::android::{locked_version, resources, template_version};
use xtask::steps::{Outcome, needs};
use xtask::{Repository, arm64};

/// A copy of the project's manifest and resources with one word changed.
fn with(file: &str, from: &str, to: &str) -> Option<anyhow::Result<()>> {
    if let Some(Outcome::Skipped(reason)) = needs(&["aapt2"]) {
        eprintln!("SKIPPED: {reason}");
        return None;
    }
    let project = Repository::here().unwrap().root().join("gen/android/app/src/main");
    let folder = std::env::temp_dir().join(format!(
        "waymark-resources-{}-{}",
        std::process::id(),
        file.len() + to.len()
    ));
    std::fs::create_dir_all(&folder).unwrap();
    let copied = Command::new("cp").arg("-r").arg(&project).arg(folder.join("main")).status().unwrap();
    assert!(copied.success());
    let path = folder.join("main").join(file);
    let text = std::fs::read_to_string(&path).unwrap();
    assert!(text.contains(from), "{file} does not say {from}");
    std::fs::write(&path, text.replace(from, to)).unwrap();
    let linked = resources::link_into(&folder.join("main"), &folder.join("out"));
    std::fs::remove_dir_all(&folder).unwrap();
    Some(linked)
}

#[test]
fn a_misspelt_attribute_and_a_missing_resource_are_found_and_the_real_project_links() {
    if let Some(whole) = with("AndroidManifest.xml", "android:label", "android:label") {
        whole.unwrap();
        let misspelt = with("AndroidManifest.xml", "android:allowBackup", "android:allowBackups").unwrap();
        assert!(format!("{:#}", misspelt.unwrap_err()).contains("allowBackups"));
        let missing = with("AndroidManifest.xml", "@xml/backup_rules", "@xml/no_such_rules").unwrap();
        assert!(format!("{:#}", missing.unwrap_err()).contains("no_such_rules"));
        let torn = with("res/xml/file_paths.xml", "</paths>", "").unwrap();
        assert!(torn.is_err());
    }
}

#[test]
fn the_template_and_the_lock_file_are_compared_by_their_numbers() {
    let lock = "[[package]]\nname = \"tauri\"\nversion = \"2.12.5\"\n\n[[package]]\nname = \"tauri-build\"\nversion = \"2.7.4\"\n";
    assert_eq!(locked_version(lock, "tauri").as_deref(), Some("2.12.5"));
    assert_eq!(locked_version(lock, "wry"), None);
    assert_eq!(template_version("what `tauri android init` (2.11.0) makes").as_deref(), Some("2.11.0"));
    assert_eq!(template_version("nothing of the kind"), None);
}

#[test]
fn test_programs_and_their_results_are_read_from_what_cargo_and_they_say() {
    let test = r#"{"reason":"compiler-artifact","manifest_path":"/w/crates/a/Cargo.toml","profile":{"test":true},"executable":"/t/a-1"}"#;
    let program = test.replace("\"test\":true", "\"test\":false");
    let library = r#"{"reason":"compiler-artifact","manifest_path":"/w/Cargo.toml","profile":{"test":false},"executable":null}"#;
    let found = arm64::programs(&[test, &program, library, "not json"].join("\n"));
    assert_eq!(found, [(Path::new("/w/crates/a").to_owned(), Path::new("/t/a-1").to_owned())]);
    assert_eq!(arm64::passed("running 3 tests\n\ntest result: ok. 3 passed; 0 failed; 0 ignored"), 3);
    assert_eq!(arm64::passed("test result: FAILED. 2 passed; 1 failed"), 0);
}
