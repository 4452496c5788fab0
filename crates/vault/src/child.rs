//! Tests that end a real process at a chosen moment: the test binary starts itself again as a child.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

const FOLDER: &str = "WAYMARK_VAULT_CHILD_FOLDER";
const STEP: &str = "WAYMARK_VAULT_CHILD_STEP";

/// Runs one ignored test as a process of its own; says whether it came to its end.
pub(crate) fn run(test: &str, folder: &Path, step: u32) -> bool {
    let status = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", test, "--ignored", "--nocapture"])
        .env(FOLDER, folder)
        .env(STEP, step.to_string())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .unwrap();
    status.success()
}

/// In the child: the folder, and the step at which it is to end. Nothing in an ordinary run.
pub(crate) fn task() -> Option<(PathBuf, u32)> {
    let folder = std::env::var_os(FOLDER)?;
    Some((folder.into(), std::env::var(STEP).ok()?.parse().ok()?))
}
