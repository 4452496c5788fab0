//! The notices of what we ship: who wrote it, under which licence, with its text. The app shows them, packages carry
//! them.

use super::{Work, crates, metadata, text};
use crate::Repository;
use anyhow::{Context, Result};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// What the app shows.
const SHOWN: &str = "ui/src/lib/notices/notices.json";
/// The same for readers of the repository, without the texts.
const LISTED: &str = "docs/NOTICES.md";
const PLATFORMS: &[&str] = &["x86_64-unknown-linux-gnu", "aarch64-linux-android"];
const PROGRAMS: &[&str] = &["waymark-mobile", "waymark-cli", "waymark-server"];
/// Built from source by a build script, and inside the program therefore.
const INSIDE: &[&str] = &["openssl-src", "sqlcipher-src"];
/// What is inside the interface when it is built.
const PACKAGES: &[&str] =
    &["@fluent/bundle", "@lucide/svelte", "@tauri-apps/api", "@tauri-apps/plugin-dialog", "svelte"];
const FONTS: &str = "ui/public/fonts";

/// Writes both files.
///
/// # Errors
/// Where a work or its text is not to be found.
pub fn write(repository: &Repository) -> Result<()> {
    let works = shipped(repository)?;
    let mut texts: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (work, folder) in &works {
        for text in licence_texts(folder)? {
            texts.entry(text).or_default().insert(work.name.clone());
        }
    }
    for (name, text) in font_texts(repository)? {
        texts.entry(text).or_default().insert(name);
    }
    let groups: Vec<Value> =
        texts.iter().map(|(text, names)| json!({ "names": names, "text": text })).collect();
    let listed: Vec<Value> = works.keys().map(row).collect();
    let shown = serde_json::to_string(&json!({ "works": listed, "texts": groups }))? + "\n";
    let place = repository.root().join(SHOWN);
    std::fs::create_dir_all(place.parent().context("no folder")?)?;
    std::fs::write(place, shown)?;
    std::fs::write(repository.root().join(LISTED), table(&works))?;
    println!("{} works, {} different texts", works.len(), groups.len());
    Ok(())
}

/// Whether the notices name what is shipped now.
///
/// # Errors
/// Where cargo cannot tell.
pub fn stale(repository: &Repository) -> Result<Option<String>> {
    let told: Value = serde_json::from_str(&repository.read(SHOWN).unwrap_or_default()).unwrap_or_default();
    let now: Vec<Value> = shipped(repository)?.keys().map(row).collect();
    let same = told.get("works").and_then(Value::as_array) == Some(&now);
    Ok((!same).then(|| format!("{SHOWN} names other works than are shipped: cargo xtask notices")))
}

fn row(work: &Work) -> Value {
    json!({ "name": work.name, "version": work.version, "licence": work.licence })
}

/// What is shipped, with the folder of its sources.
fn shipped(repository: &Repository) -> Result<BTreeMap<Work, PathBuf>> {
    let mut works = BTreeMap::new();
    for platform in PLATFORMS {
        let metadata = metadata(repository, Some(platform))?;
        let reached = reached(&metadata)?;
        let packages = metadata.get("packages").and_then(Value::as_array).context("no packages")?;
        let folders: BTreeMap<(String, String), PathBuf> = packages
            .iter()
            .filter(|package| reached.contains(&text(package, "id")))
            .filter_map(|package| {
                let folder = Path::new(&text(package, "manifest_path")).parent()?.to_owned();
                Some(((text(package, "name"), text(package, "version")), folder))
            })
            .collect();
        for work in crates(&metadata)? {
            if let Some(folder) = folders.get(&(work.name.clone(), work.version.clone())) {
                works.insert(work, folder.clone());
            }
        }
    }
    let lock = super::packages("ui/package-lock.json", &repository.read("ui/package-lock.json")?)?;
    for work in lock.into_iter().filter(|work| PACKAGES.contains(&work.name.as_str())) {
        let folder = repository.root().join("ui/node_modules").join(&work.name);
        works.insert(work, folder);
    }
    Ok(works)
}

/// The ids of the packages that end up in one of our programs.
fn reached(metadata: &Value) -> Result<BTreeSet<String>> {
    let nodes = metadata.get("resolve").and_then(|resolve| resolve.get("nodes")).and_then(Value::as_array);
    let nodes: BTreeMap<String, &Value> =
        nodes.context("no graph")?.iter().map(|node| (text(node, "id"), node)).collect();
    let packages = metadata.get("packages").and_then(Value::as_array).context("no packages")?;
    let by_name = |name: &str| packages.iter().find(|package| text(package, "name") == name);
    let macros: BTreeSet<String> =
        packages.iter().filter(|package| is_macro(package)).map(|package| text(package, "id")).collect();
    let mut waiting: Vec<String> =
        PROGRAMS.iter().filter_map(|name| by_name(name)).map(|package| text(package, "id")).collect();
    let mut reached = BTreeSet::new();
    while let Some(id) = waiting.pop() {
        // A macro runs when the program is built and is not in it.
        if macros.contains(&id) || !reached.insert(id.clone()) {
            continue;
        }
        let dependencies = nodes.get(&id).and_then(|node| node.get("deps")?.as_array());
        waiting.extend(
            dependencies
                .into_iter()
                .flatten()
                .filter(|dependency| is_inside(dependency))
                .map(|one| text(one, "pkg")),
        );
    }
    Ok(reached)
}

fn is_macro(package: &Value) -> bool {
    let targets = package.get("targets").and_then(Value::as_array);
    let is_one = |target: &Value| {
        target.get("kind").and_then(Value::as_array).is_some_and(|kind| kind.contains(&json!("proc-macro")))
    };
    targets.is_some_and(|targets| targets.iter().any(is_one))
}

fn is_inside(dependency: &Value) -> bool {
    let name = text(dependency, "name").replace('_', "-");
    let kinds = dependency.get("dep_kinds").and_then(Value::as_array);
    let normal =
        kinds.is_some_and(|kinds| kinds.iter().any(|kind| kind.get("kind").is_some_and(Value::is_null)));
    normal || INSIDE.contains(&name.as_str())
}

fn licence_texts(folder: &Path) -> Result<Vec<String>> {
    let says = |name: &str| {
        ["LICEN", "COPYING", "NOTICE", "UNLICENSE"].iter().any(|word| name.to_uppercase().starts_with(word))
    };
    // A crate that only carries another work has that one's licence a folder further down.
    let places = [folder.to_owned(), folder.join("openssl"), folder.join("sqlcipher")];
    anyhow::ensure!(folder.is_dir(), "{}: not fetched", folder.display());
    let mut paths: Vec<PathBuf> = places
        .iter()
        .flat_map(std::fs::read_dir)
        .flatten()
        .flatten()
        .filter(|entry| says(&entry.file_name().to_string_lossy()))
        .map(|entry| entry.path())
        .filter(|path| path.is_file())
        .collect();
    paths.sort();
    let read = |path: &PathBuf| std::fs::read(path).map(|bytes| as_text(&String::from_utf8_lossy(&bytes)));
    Ok(paths.iter().map(read).collect::<std::io::Result<_>>()?)
}

fn font_texts(repository: &Repository) -> Result<Vec<(String, String)>> {
    let files = repository.sources(|path| path.starts_with(FONTS) && path.ends_with(".txt"))?;
    let name = |path: &str| path.rsplit('/').next().unwrap_or_default().trim_end_matches(".txt").to_owned();
    Ok(files.iter().map(|file| (name(&file.path), as_text(&file.text))).collect())
}

/// The same words with the same line ends, so that a text that many share stands here once.
fn as_text(text: &str) -> String {
    text.lines().map(str::trim_end).collect::<Vec<_>>().join("\n").trim().to_owned()
}

fn table(works: &BTreeMap<Work, PathBuf>) -> String {
    let mut page = String::from(
        "# What is in it from others\n\nWritten by `cargo xtask notices`; the app shows the same list with every text \
         (Settings, at the end), and\nthe packages carry it. [deny.toml](../deny.toml) says what is allowed. Fonts: \
         [NOTICE](../NOTICE).\n\n| work | version | licence |\n|---|---|---|\n",
    );
    for work in works.keys() {
        page.push_str(&format!("| {} | {} | {} |\n", work.name, work.version, work.licence));
    }
    page
}
