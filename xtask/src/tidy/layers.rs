//! Which crate may use which. A new edge here is an architectural decision: write an ADR, then change the table.

use super::Finding;
use crate::Repository;
use anyhow::{Context, Result, bail};
use serde_json::Value;
use std::process::Command;

/// Each of our packages with those of ours that it may depend on outside its tests.
pub const LAYERS: &[(&str, &[&str])] = &[
    ("waymark-domain", &[]),
    ("waymark-wire", &[]),
    ("waymark-vault", &[]),
    ("waymark-i18n", &[]),
    ("waymark-testkit", &[]),
    ("xtask", &[]),
    ("waymark-content", &["waymark-domain"]),
    // The translators' spreadsheet: words out, words in.
    ("waymark-sheets", &["waymark-i18n"]),
    ("waymark-seal", &["waymark-wire"]),
    // Recordings of questions and the signed pack that carries them.
    ("waymark-audio", &["waymark-domain", "waymark-wire"]),
    ("waymark-store", &["waymark-domain", "waymark-wire"]),
    ("waymark-sync", &["waymark-wire", "waymark-seal"]),
    // The server stores bytes it cannot open: it can name no answer and has no key code.
    ("waymark-server", &["waymark-wire"]),
    (
        "waymark-app",
        &[
            "waymark-domain",
            "waymark-content",
            "waymark-wire",
            "waymark-seal",
            "waymark-vault",
            "waymark-store",
            "waymark-sync",
            "waymark-i18n",
            "waymark-audio",
        ],
    ),
    // The doors: a command cannot reach storage, network code or crypto.
    ("waymark-cli", &["waymark-app", "waymark-sheets"]),
    ("waymark-bridge", &["waymark-app"]),
    ("waymark-mobile", &["waymark-app"]),
    // Phones, bases and a server in one process, for tests only (docs/adr/0020).
    (
        "waymark-simulation",
        &[
            "waymark-domain",
            "waymark-wire",
            "waymark-seal",
            "waymark-vault",
            "waymark-store",
            "waymark-sync",
            "waymark-app",
            "waymark-server",
            "waymark-testkit",
        ],
    ),
    // Stories through the real programs: everything here is a dependency of tests.
    ("waymark-flows", &[]),
];

/// What the pure crates may use besides: crates that reach no disk, network, clock or process.
pub const PURE: &[(&str, &[&str])] = &[
    ("waymark-domain", &["serde", "serde_json", "thiserror", "ts-rs"]),
    ("waymark-content", &["serde", "serde_json", "thiserror", "toml", "fluent-syntax", "unic-langid"]),
    ("waymark-wire", &["serde", "serde_json", "thiserror", "base64", "hex", "ring"]),
    (
        "waymark-seal",
        &[
            "serde",
            "serde_json",
            "thiserror",
            "base64",
            "hex",
            "ring",
            "age",
            "age-core",
            "bech32",
            "secrecy",
            "zeroize",
        ],
    ),
    (
        "waymark-sheets",
        &["thiserror", "toml", "toml_edit", "fluent-syntax", "rust_xlsxwriter", "calamine", "zip"],
    ),
    (
        "waymark-i18n",
        &[
            "serde",
            "thiserror",
            "toml",
            "fluent-bundle",
            "fluent-syntax",
            "unic-langid",
            "intl-memoizer",
            "icu_calendar",
            "icu_datetime",
            "icu_decimal",
            "icu_locale_core",
        ],
    ),
    ("waymark-audio", &["serde", "serde_json", "thiserror", "ogg", "matroska-demuxer"]),
];

/// One dependency as cargo sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edge {
    /// The package.
    pub from: String,
    /// What it uses.
    pub to: String,
    /// Whether that is one of our packages.
    pub ours: bool,
}

/// Compares `cargo metadata` with the tables.
///
/// # Errors
/// Where cargo cannot tell.
pub fn check(repository: &Repository) -> Result<Vec<Finding>> {
    let metadata = metadata(repository)?;
    let packages = metadata.get("packages").and_then(Value::as_array).context("no packages")?;
    let mut findings = Vec::new();
    for name in packages.iter().map(|package| text(package, "name")) {
        if !LAYERS.iter().any(|(known, _)| *known == name) {
            let what = "is in no layer: write an ADR and add it to xtask/src/tidy/layers.rs";
            findings.push(Finding::new(name, what));
        }
    }
    findings.extend(judge(&packages.iter().flat_map(edges).collect::<Vec<_>>()));
    Ok(findings)
}

/// Finds the edges that the tables do not allow.
#[must_use]
pub fn judge(edges: &[Edge]) -> Vec<Finding> {
    let refused = |edge: &&Edge| {
        let table = if edge.ours { LAYERS } else { PURE };
        let row = table.iter().find(|(from, _)| *from == edge.from);
        row.is_some_and(|(_, allowed)| !allowed.contains(&edge.to.as_str()))
    };
    edges.iter().filter(refused).map(|edge| Finding::new(&edge.from, words_for(edge))).collect()
}

fn words_for(edge: &Edge) -> String {
    match edge.ours {
        true => format!("may not depend on {}: xtask/src/tidy/layers.rs has the layers", edge.to),
        false => format!("is pure and may not depend on {} (xtask/src/tidy/layers.rs)", edge.to),
    }
}

/// The dependencies of one package outside its tests. A build script runs on the developer's machine and may
/// use what it likes of others, not of ours.
fn edges(package: &Value) -> Vec<Edge> {
    let from = text(package, "name");
    let listed = package.get("dependencies").and_then(Value::as_array).cloned().unwrap_or_default();
    let edge = |dependency: &Value| {
        let ours = dependency.get("path").is_some_and(Value::is_string);
        let counts = match text(dependency, "kind").as_str() {
            "dev" => false,
            "build" => ours,
            _ => true,
        };
        counts.then(|| Edge { from: from.clone(), to: text(dependency, "name"), ours })
    };
    listed.iter().filter_map(edge).collect()
}

fn text(value: &Value, key: &str) -> String {
    value.get(key).and_then(Value::as_str).unwrap_or_default().to_owned()
}

fn metadata(repository: &Repository) -> Result<Value> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let told = Command::new(cargo)
        .current_dir(repository.root())
        .args(["metadata", "--format-version", "1", "--no-deps", "--offline"])
        .output()
        .context("cannot run cargo metadata")?;
    if !told.status.success() {
        bail!("cargo metadata failed: {}", String::from_utf8_lossy(&told.stderr));
    }
    Ok(serde_json::from_slice(&told.stdout)?)
}
