//! A desk with the program on it: a folder of its own, what is typed, and what comes back.
#![allow(dead_code, clippy::unwrap_used, clippy::panic)]

use serde_json::Value;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use tempfile::TempDir;

/// Of every installation of these stories.
pub(crate) const PASSPHRASE: &str = "window orbit lemon thunder crane velvet";

/// A folder for the files of one story.
pub(crate) struct Desk {
    folder: TempDir,
}

impl Desk {
    pub(crate) fn new() -> Self {
        Self { folder: TempDir::new().unwrap() }
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Runs `waymark` in the folder; words that name files are relative to it.
    pub(crate) fn waymark(&self, words: &[&str]) -> Output {
        self.waymark_with(words, "")
    }

    pub(crate) fn waymark_with(&self, words: &[&str], typed: &str) -> Output {
        let mut child = Command::new(env!("CARGO_BIN_EXE_waymark"))
            .args(words)
            .current_dir(self.folder.path())
            .env("WAYMARK_PASSPHRASE", PASSPHRASE)
            .env_remove("WAYMARK_LOCALE")
            .env_remove("WAYMARK_RECOVERY")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        // A program that does not read its input may have gone already.
        let _ = child.stdin.take().unwrap().write_all(typed.as_bytes());
        child.wait_with_output().unwrap()
    }

    /// Runs it with `--json`, expects it to be done, and reads the document.
    pub(crate) fn json(&self, words: &[&str]) -> Value {
        let output = self.waymark(&[words, &["--json"]].concat());
        let errors = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(output.status.success(), "{words:?}: {errors}");
        serde_json::from_slice(&output.stdout)
            .unwrap_or_else(|_| panic!("{words:?} printed more than one document"))
    }

    /// Runs it with `--json`, expects it to be refused, and gives the code.
    pub(crate) fn refused(&self, words: &[&str]) -> String {
        let output = self.waymark(&[words, &["--json"]].concat());
        assert_eq!(output.status.code(), Some(1), "{words:?}");
        let document: Value = serde_json::from_slice(&output.stdout).unwrap();
        let error = &document["error"];
        assert!(["message", "safe", "next"].iter().all(|field| error[field].is_string()), "{document}");
        let line = String::from_utf8(output.stderr).unwrap();
        assert_eq!(line.trim_end().lines().count(), 1, "one line on standard error: {line}");
        error["code"].as_str().unwrap().to_owned()
    }
}

/// The server's program: beside ours, built if nobody has built it yet.
pub(crate) fn server_program() -> PathBuf {
    let beside = Path::new(env!("CARGO_BIN_EXE_waymark")).with_file_name("waymark-server");
    if !beside.is_file() {
        let built = Command::new(env!("CARGO"))
            .args(["build", "--quiet", "--package", "waymark-server", "--bin", "waymark-server"])
            .status()
            .unwrap();
        assert!(built.success() && beside.is_file(), "the server could not be built");
    }
    beside
}
