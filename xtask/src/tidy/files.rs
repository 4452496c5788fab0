//! Files open with a sentence, stay readable, and no folder has a name that says nothing.

use super::Finding;
use crate::Repository;
use anyhow::Result;

/// Past this a file is more than one room.
const LONGEST_FILE: usize = 600;

/// Names that are a place for everything.
const SAYS_NOTHING: &[&str] = &[
    "common", "helper", "helpers", "manager", "managers", "misc", "service", "services", "types", "util",
    "utils",
];

/// Checks every file of ours.
///
/// # Errors
/// Where the tree cannot be read.
pub fn check(repository: &Repository) -> Result<Vec<Finding>> {
    let mut findings: Vec<Finding> = repository.paths()?.iter().filter_map(|path| named_well(path)).collect();
    for source in repository.sources(|path| opening_of(path).is_some())? {
        findings.extend(opens_with_a_sentence(&source.path, &source.text));
        findings.extend(is_one_room(&source.path, &source.text));
    }
    Ok(findings)
}

/// Refuses folders and modules whose name says nothing. What Tauri generated keeps Tauri's names.
#[must_use]
pub fn named_well(path: &str) -> Option<Finding> {
    let stem = |part: &&str| part.split('.').next().is_some_and(|stem| SAYS_NOTHING.contains(&stem));
    let part = path.split('/').find(stem).filter(|_| !path.starts_with("gen/"))?;
    Some(Finding::new(path, format!("\"{part}\" says nothing: name it after what it holds")))
}

/// How a file of this kind begins when it opens with a sentence; absent for kinds that need none.
fn opening_of(path: &str) -> Option<&'static [&'static str]> {
    // What a program wrote keeps the shape that program gave it.
    if path.starts_with("gen/") || path.contains(".golden.") || path.ends_with("/ipc/bindings.ts") {
        return None;
    }
    let name = path.rsplit('/').next().unwrap_or_default();
    match name.rsplit_once('.').map(|(_, extension)| extension) {
        Some("rs") => Some(&["//! "]),
        Some("sql") => Some(&["-- "]),
        Some("ts" | "js" | "mjs") => Some(&["// ", "/* ", "/**"]),
        Some("css") => Some(&["/* ", "/**"]),
        Some("svelte") => Some(&["<!--"]),
        Some("kt") => Some(&["// ", "/**"]),
        None if path.starts_with("scripts/") || path == ".ci/run" => Some(&["# "]),
        _ => None,
    }
}

/// Finds a file that does not say what it is.
#[must_use]
pub fn opens_with_a_sentence(path: &str, text: &str) -> Option<Finding> {
    let openings = opening_of(path)?;
    let interpreter = |line: &&str| line.starts_with("#!") && !line.starts_with("#![");
    let first = text.lines().find(|line| !interpreter(line)).unwrap_or_default();
    let opened = openings.iter().any(|opening| first.starts_with(opening));
    (!opened).then(|| Finding::new(path, "does not open with a sentence that says what it is"))
}

/// Finds a file that is more than one room.
#[must_use]
pub fn is_one_room(path: &str, text: &str) -> Option<Finding> {
    let lines = text.lines().count();
    let what = format!("has {lines} lines: past {LONGEST_FILE} it is more than one room");
    (lines > LONGEST_FILE).then(|| Finding::new(path, what))
}
