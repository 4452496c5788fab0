//! Every command is known at every door under the same name, and a Tauri command only delegates.

use super::Finding;
use crate::Repository;
use anyhow::Result;
use std::collections::BTreeSet;

/// The list all others are compared with.
const CORE: &str = "crates/app/src/commands.rs";

/// Compares the doors with the core.
///
/// # Errors
/// Where one of the lists cannot be read.
pub fn check(repository: &Repository) -> Result<Vec<Finding>> {
    let core = quoted(between(&repository.read(CORE)?, "pub const COMMANDS", "];"));
    let mut findings = Vec::new();
    for (path, door) in doors(repository)? {
        findings.extend(compare(&path, &core, &door));
    }
    for source in repository.sources(|path| path.starts_with("src-tauri/src/commands/"))? {
        findings.extend(long_bodies(&source.path, &source.text));
    }
    Ok(findings)
}

/// Finds the names of commands in a file.
type Reader = fn(&str) -> BTreeSet<String>;

/// Each door's file with the commands it names.
fn doors(repository: &Repository) -> Result<Vec<(String, BTreeSet<String>)>> {
    let readers: [(&str, Reader); 6] = [
        ("src-tauri/build.rs", |text| quoted(between(text, "const COMMANDS", "];"))),
        ("src-tauri/src/commands.rs", handlers),
        ("src-tauri/capabilities/desktop.json", permissions),
        ("src-tauri/capabilities/mobile.json", permissions),
        ("crates/bridge/src/dispatch.rs", arms),
        ("ui/src/lib/ipc/backend.ts", |text| keys(between(text, "export interface Commands {", "\n}"))),
    ];
    let read =
        |(path, names): (&str, Reader)| repository.read(path).map(|text| (path.to_owned(), names(&text)));
    readers.into_iter().map(read).collect()
}

/// Says what one door lacks and what it has too much.
#[must_use]
pub fn compare(path: &str, core: &BTreeSet<String>, door: &BTreeSet<String>) -> Vec<Finding> {
    let lacks = core.difference(door).map(|name| format!("lacks the command {name}"));
    let adds =
        door.difference(core).map(|name| format!("names {name}, which is not in waymark_app::COMMANDS"));
    lacks.chain(adds).map(|what| Finding::new(path, what)).collect()
}

/// Finds commands whose body is more than three lines: rules belong to the core.
#[must_use]
pub fn long_bodies(path: &str, text: &str) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut open: Option<(&str, usize)> = None;
    for line in text.lines() {
        if let Some(signature) = line.strip_prefix("pub(crate) fn ") {
            open = Some((signature.split('(').next().unwrap_or_default(), 0));
        } else if line == "}" {
            if let Some((name, lines)) = open.take().filter(|(_, lines)| *lines > 3) {
                let what = format!("{name} has {lines} lines: a command only delegates");
                findings.push(Finding::new(path, what));
            }
        } else if let Some((_, lines)) = open.as_mut().filter(|_| line.starts_with("    ")) {
            *lines += 1;
        }
    }
    findings
}

fn between<'a>(text: &'a str, from: &str, to: &str) -> &'a str {
    let after = text.split_once(from).map_or("", |(_, after)| after);
    after.split_once(to).map_or(after, |(inside, _)| inside)
}

fn quoted(text: &str) -> BTreeSet<String> {
    text.split('"').skip(1).step_by(2).map(str::to_owned).collect()
}

/// The names in `generate_handler![area::name, …]`.
fn handlers(text: &str) -> BTreeSet<String> {
    let entries = between(text, "generate_handler![", "]").split(',').map(str::trim);
    entries.filter_map(|entry| entry.split_once("::")).map(|(_, name)| name.to_owned()).collect()
}

/// The names of `"name" => …` arms.
fn arms(text: &str) -> BTreeSet<String> {
    text.lines()
        .filter(|line| line.contains("\" =>"))
        .flat_map(|line| quoted(line).into_iter().next())
        .collect()
}

/// The names of `name: […]` lines.
fn keys(text: &str) -> BTreeSet<String> {
    text.lines().filter_map(|line| line.trim().split_once(": [")).map(|(name, _)| name.to_owned()).collect()
}

/// The names of `"allow-name"` permissions, in snake case; those of plug-ins have a colon before it.
fn permissions(text: &str) -> BTreeSet<String> {
    let words = quoted(text);
    words.iter().filter_map(|word| word.strip_prefix("allow-")).map(|name| name.replace('-', "_")).collect()
}
