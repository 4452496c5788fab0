//! The pure crates touch no disk, no network, no clock and no process, not even through the standard library.

use super::Finding;
use super::layers::PURE;
use crate::Repository;
use anyhow::Result;

/// What reaches out, each with what to do instead.
const BANNED: &[(&str, &str)] = &[
    ("std::fs", "files are read by store and app"),
    ("std::net", "the network belongs to sync and server"),
    ("std::process", "programs are started by cli and xtask"),
    ("std::env", "settings are arguments"),
    ("std::thread", "a pure function has no threads"),
    ("std::io::stdin", "input is an argument"),
    ("std::io::stdout", "output is a return value"),
    ("SystemTime", "time is an argument"),
    ("Instant::now", "time is an argument"),
    ("println!", "output is a return value"),
    ("eprintln!", "output is a return value"),
];

/// Scans the sources of the pure crates.
///
/// # Errors
/// Where the tree cannot be read.
pub fn check(repository: &Repository) -> Result<Vec<Finding>> {
    let names = PURE.iter().filter_map(|(name, _)| name.strip_prefix("waymark-"));
    let folders: Vec<String> = names.map(|name| format!("crates/{name}/src/")).collect();
    let pure = |path: &str| {
        let inside = folders.iter().any(|folder| path.starts_with(folder));
        inside && path.ends_with(".rs") && !path.ends_with("/tests.rs") && !path.contains("/tests/")
    };
    Ok(repository.sources(pure)?.iter().flat_map(|source| reaches_out(&source.path, &source.text)).collect())
}

/// Finds what reaches out in one source, outside comments and the tests at its end.
#[must_use]
pub fn reaches_out(path: &str, text: &str) -> Vec<Finding> {
    let code = text.split("#[cfg(test)]\nmod ").next().unwrap_or_default();
    let mut findings = Vec::new();
    for (number, line) in code.lines().enumerate().filter(|(_, line)| !line.trim_start().starts_with("//")) {
        for (banned, instead) in BANNED.iter().filter(|(banned, _)| line.contains(banned)) {
            let what = format!("uses {banned}: {instead}");
            findings.push(Finding::new(format!("{path}:{}", number + 1), what));
        }
    }
    findings
}
