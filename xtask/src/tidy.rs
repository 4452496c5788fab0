//! The rules of the house that a compiler does not hold. Each has its own file; each finding says where and why.

pub mod android;
pub mod commands;
pub mod files;
pub mod layers;
pub mod pure;
pub mod stories;
pub mod words;

use crate::Repository;
use anyhow::Result;
use std::fmt;

/// Something that breaks a rule.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    /// Where: a path, or a crate.
    pub place: String,
    /// What is wrong and what to do.
    pub what: String,
}

impl Finding {
    /// Names a place and what is wrong there.
    pub fn new(place: impl Into<String>, what: impl Into<String>) -> Self {
        Self { place: place.into(), what: what.into() }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.place, self.what)
    }
}

/// Runs every rule.
///
/// # Errors
/// Where the tree cannot be read; findings are no error.
pub fn check(repository: &Repository) -> Result<Vec<Finding>> {
    let rules = [
        layers::check,
        commands::check,
        files::check,
        words::check,
        pure::check,
        android::check,
        stories::check,
    ];
    let mut findings = Vec::new();
    for rule in rules {
        findings.extend(rule(repository)?);
    }
    findings.sort();
    Ok(findings)
}
