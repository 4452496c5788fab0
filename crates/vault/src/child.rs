//! Tests that end a real process at a chosen moment: the test binary starts itself again as a child.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

const FOLDER: &str = "WAYMARK_VAULT_CHILD_FOLDER";
const STEP: &str = "WAYMARK_VAULT_CHILD_STEP";
/// The program that runs programs like this one, where the system cannot by itself: `cargo xtask arm64` names an emulator.
const RUNNER: &str = "WAYMARK_RUNNER";

/// Runs one ignored test as a process of its own; says whether it came to its end.
pub(crate) fn run(test: &str, folder: &Path, step: u32) -> bool {
    let itself = std::env::current_exe().unwrap();
    let runner = std::env::var_os(RUNNER);
    let mut command = Command::new(runner.as_deref().unwrap_or(itself.as_os_str()));
    command.args(runner.is_some().then_some(&itself));
    let status = command
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
