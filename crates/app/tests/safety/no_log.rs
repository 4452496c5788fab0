//! The programs on a phone and a base keep no log: the code below the windows writes to no screen, no standard error
//! and no log at all, at whatever level somebody asks for. What is told about a device is its audit: codes and times.
//! (The server's log is looked at in `crates/server/tests/it/process.rs` and `log.rs`.)

use std::fs;
use std::path::{Path, PathBuf};

/// The crates that hold what people said, passphrases or keys.
const SILENT: [&str; 10] =
    ["domain", "content", "wire", "seal", "vault", "store", "sync", "i18n", "audio", "app"];
/// What writes where others read.
const VOICES: [&str; 9] = [
    "println!",
    "print!(",
    "dbg!",
    "tracing::",
    "log::info",
    "log::debug",
    "log::warn",
    "log::error",
    "log::trace",
];

/// The lines of a source, outside comments and tests, that say something to a screen or a log.
fn said(source: &str) -> Vec<&str> {
    let code = source.split("#[cfg(test)]\nmod tests").next().unwrap_or_default();
    let lines = code.lines().map(str::trim).filter(|line| !line.starts_with("//"));
    lines.filter(|line| VOICES.iter().any(|voice| line.contains(voice))).collect()
}

fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() && !path.ends_with("tests") {
            found.extend(sources(&path));
        } else if path.extension().is_some_and(|end| end == "rs") && !path.ends_with("tests.rs") {
            found.push(path);
        }
    }
    found
}

#[test]
fn nothing_below_the_windows_writes_to_a_screen_or_a_log() {
    let crates = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut looked_at = 0;
    for name in SILENT {
        for path in sources(&crates.join(name).join("src")) {
            looked_at += 1;
            let source = fs::read_to_string(&path).unwrap();
            assert_eq!(said(&source), Vec::<&str>::new(), "{}", path.display());
        }
    }
    assert!(looked_at > 100, "a search of nothing finds nothing: {looked_at}");
}

/// The control: each careless line is found, and a comment about one is not.
#[test]
fn a_careless_line_is_found() {
    for careless in [
        "    println!(\"{answer:?}\");",
        "    eprintln!(\"opened {code}\");",
        "    let typed = dbg!(passphrase);",
        "    tracing::debug!(%code, \"finalised\");",
        "    log::trace!(\"{key:?}\");",
    ] {
        assert_eq!(said(careless).len(), 1, "{careless}");
    }
    assert!(said("    // never println! an answer").is_empty());
}
