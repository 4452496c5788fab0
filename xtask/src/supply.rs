//! `cargo xtask supply`: what comes from others, against `deny.toml`: licences, banned crates, floors, sources. It needs
//! no network but what cargo itself needs, and knows no advisories: cargo-deny does, in the workflow.

pub mod bill;
pub mod licence;
pub mod notices;
pub mod version;

use crate::Repository;
use crate::steps::run;
use anyhow::{Context, Result, bail};
use serde_json::Value;
use std::process::Command;

const REGISTRY: &str = "registry+https://github.com/rust-lang/crates.io-index";
const NPM_LOCKS: &[&str] = &["ui/package-lock.json", "tests/ui/package-lock.json"];

/// One work of somebody else.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Work {
    /// `cargo` or `npm`.
    pub kind: &'static str,
    /// Its name there.
    pub name: String,
    /// Its version.
    pub version: String,
    /// What it says its licence is; empty where it says nothing.
    pub licence: String,
    /// Where it comes from.
    pub source: String,
}

/// What `deny.toml` says.
#[derive(Debug, Clone)]
pub struct Rules {
    allowed: Vec<String>,
    /// Name, the versions that are meant, and why.
    banned: Vec<(String, Option<String>, String)>,
}

impl Rules {
    /// Reads them.
    ///
    /// # Errors
    /// Where the file is not what it was.
    pub fn read(text: &str) -> Result<Self> {
        let file: toml::Value = toml::from_str(text).context("deny.toml cannot be read")?;
        let list = |table: &str, key: &str| file.get(table)?.get(key)?.as_array().cloned();
        let allowed = list("licenses", "allow").context("no list of licences")?;
        let banned = list("bans", "deny").context("no list of bans")?;
        let word = |entry: &toml::Value, key: &str| entry.get(key)?.as_str().map(str::to_owned);
        let ban = |entry: &toml::Value| {
            let crate_ = word(entry, "crate").context("a ban without a crate")?;
            let why = word(entry, "reason").context("a ban without a reason")?;
            Ok(match crate_.split_once('@') {
                Some((name, versions)) => (name.to_owned(), Some(versions.to_owned()), why),
                None => (crate_, None, why),
            })
        };
        Ok(Self {
            allowed: allowed.iter().filter_map(|name| name.as_str().map(str::to_owned)).collect(),
            banned: banned.iter().map(ban).collect::<Result<_>>()?,
        })
    }

    /// What is wrong with a work.
    #[must_use]
    pub fn judge(&self, work: &Work) -> Vec<String> {
        let named = format!("{} {} {}", work.kind, work.name, work.version);
        let mut findings = Vec::new();
        if !licence::allows(&work.licence, &self.allowed) {
            findings.push(format!("{named}: licence \"{}\" is not in deny.toml", work.licence));
        }
        if work.kind == "cargo" && work.source != REGISTRY {
            findings.push(format!("{named}: comes from {}", work.source));
        }
        let hit = |(name, versions, _): &&(String, Option<String>, String)| {
            *name == work.name && versions.as_ref().is_none_or(|range| version::is_in(&work.version, range))
        };
        if work.kind == "cargo" {
            findings
                .extend(self.banned.iter().filter(hit).map(|(.., why)| format!("{named}: banned: {why}")));
        }
        findings
    }
}

/// Looks at everything the lock files name.
///
/// # Errors
/// What was found.
pub fn check(repository: &Repository) -> Result<()> {
    let rules = Rules::read(&repository.read("deny.toml")?)?;
    let crates = crates(&metadata(repository, None)?)?;
    let mut works = crates.clone();
    for lock in NPM_LOCKS {
        works.extend(packages(lock, &repository.read(lock)?)?);
    }
    let mut findings: Vec<String> = works.iter().flat_map(|work| rules.judge(work)).collect();
    findings.extend(notices::stale(repository)?);
    for finding in &findings {
        println!("{finding}");
    }
    if !findings.is_empty() {
        bail!("{} findings", findings.len());
    }
    println!(
        "{} crates and {} packages: licences, bans, floors and sources hold",
        crates.len(),
        works.len() - crates.len()
    );
    println!(
        "Advisories were not looked at: their list is on GitHub. The workflow runs cargo-deny and npm audit."
    );
    Ok(())
}

/// What cargo knows of the whole graph, or of what is built for one platform. Refuses a lock file that is not current.
///
/// # Errors
/// Where cargo cannot tell.
pub fn metadata(repository: &Repository, platform: Option<&str>) -> Result<Value> {
    let mut cargo = Command::new("cargo");
    cargo.current_dir(repository.root()).args(["metadata", "--format-version", "1", "--locked"]);
    if let Some(platform) = platform {
        cargo.args(["--filter-platform", platform]);
    }
    Ok(serde_json::from_slice(&run(&mut cargo)?.stdout)?)
}

/// The crates of others in what cargo said.
///
/// # Errors
/// Where it said nothing of the kind.
pub fn crates(metadata: &Value) -> Result<Vec<Work>> {
    let packages = metadata.get("packages").and_then(Value::as_array).context("no packages")?;
    let others = packages.iter().filter(|package| package.get("source").is_some_and(Value::is_string));
    Ok(others.map(work_of).collect())
}

fn work_of(package: &Value) -> Work {
    let (name, version) = (text(package, "name"), text(package, "version"));
    Work { kind: "cargo", name, version, licence: text(package, "license"), source: text(package, "source") }
}

/// The packages an npm lock file names. One without a checksum is refused: nothing would say that it is the same.
///
/// # Errors
/// Where one has no checksum.
pub fn packages(path: &str, lock: &str) -> Result<Vec<Work>> {
    let lock: Value = serde_json::from_str(lock)?;
    let named = lock.get("packages").and_then(Value::as_object).context("no packages")?;
    let mut works = Vec::new();
    for (place, package) in named.iter().filter(|(place, _)| !place.is_empty()) {
        if text(package, "integrity").is_empty() {
            bail!("{path}: {place} has no checksum");
        }
        let name = place.rsplit("node_modules/").next().unwrap_or_default().to_owned();
        let mut licence = text(package, "license");
        if let Some((_, known)) = SAYS_NOTHING.iter().find(|(silent, _)| *silent == name) {
            licence = (*known).to_owned();
        }
        works.push(Work {
            kind: "npm",
            name,
            version: text(package, "version"),
            licence,
            source: text(package, "resolved"),
        });
    }
    Ok(works)
}

/// Packages whose lock entry names no licence, and what their own files say.
const SAYS_NOTHING: &[(&str, &str)] = &[("svg-tags", "MIT")];

fn text(value: &Value, key: &str) -> String {
    value.get(key).and_then(Value::as_str).unwrap_or_default().to_owned()
}
