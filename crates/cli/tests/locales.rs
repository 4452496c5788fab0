//! `waymark locales`: every language goes out and comes back, through the real program and real files.
#![allow(clippy::unwrap_used, missing_docs)]

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

fn waymark(args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_waymark")).args(args).output().unwrap()
}

/// A copy of the real `locales/` that a test may write into.
fn copy() -> (tempfile::TempDir, PathBuf) {
    let real = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales");
    let at = tempfile::tempdir().unwrap();
    let folder = at.path().join("locales");
    for entry in std::fs::read_dir(&real).unwrap().map(Result::unwrap) {
        let to = folder.join(entry.file_name());
        std::fs::create_dir_all(&folder).unwrap();
        if entry.path().is_dir() {
            std::fs::create_dir_all(&to).unwrap();
            for file in std::fs::read_dir(entry.path()).unwrap().map(Result::unwrap) {
                std::fs::copy(file.path(), to.join(file.file_name())).unwrap();
            }
        } else {
            std::fs::copy(entry.path(), &to).unwrap();
        }
    }
    (at, folder)
}

#[test]
fn a_sheet_nobody_edited_changes_nothing() {
    let (at, folder) = copy();
    let (folder_text, sheet) = (folder.to_str().unwrap().to_owned(), at.path().join("ar.xlsx"));
    let sheet = sheet.to_str().unwrap();
    let before = std::fs::read(folder.join("ar/person.ftl")).unwrap();
    let made = waymark(&["locales", "export", "--locale", "ar", "--out", sheet, "--folder", &folder_text]);
    assert!(made.status.success(), "{made:?}");
    let back = waymark(&["--json", "locales", "import", sheet, "--folder", &folder_text]);
    let report: serde_json::Value = serde_json::from_slice(&back.stdout).unwrap();
    assert_eq!(
        report,
        serde_json::json!({"locale": "ar", "texts": 0, "files": [], "written": true, "refused": 0, "rows": []})
    );
    assert_eq!(std::fs::read(folder.join("ar/person.ftl")).unwrap(), before);
}

#[test]
fn an_existing_file_a_strange_folder_and_a_strange_file_are_refused() {
    let (at, folder) = copy();
    let (folder, there) = (folder.to_str().unwrap().to_owned(), at.path().join("there.xlsx"));
    std::fs::write(&there, "not a spreadsheet").unwrap();
    let there = there.to_str().unwrap();
    for args in [
        vec!["locales", "export", "--locale", "fr", "--out", there, "--folder", &folder],
        vec!["locales", "export", "--locale", "xx", "--out", "never.xlsx", "--folder", &folder],
        vec!["locales", "import", there, "--folder", &folder],
        vec!["locales", "import", there, "--folder", at.path().to_str().unwrap()],
    ] {
        let refused = waymark(&args);
        assert_eq!(refused.status.code(), Some(1), "{args:?} {refused:?}");
        assert_eq!(String::from_utf8(refused.stderr).unwrap().lines().count(), 1, "{args:?}");
    }
    assert_eq!(std::fs::read_to_string(there).unwrap(), "not a spreadsheet");
}
