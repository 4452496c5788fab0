//! docs/TESTS.md names tests that are there and that say which of the adversarial tests they are.

use super::Finding;
use crate::Repository;
use anyhow::Result;

/// Where the table is.
const TABLE: &str = "docs/TESTS.md";

/// Checks every row of the table.
///
/// # Errors
/// Where the tree cannot be read.
pub fn check(repository: &Repository) -> Result<Vec<Finding>> {
    let text = repository.read(TABLE)?;
    let mut findings = Vec::new();
    for named in named_in(&text) {
        let source = repository.read(&named.file).unwrap_or_default();
        findings.extend(is_there(&named, &source));
    }
    if findings.is_empty() && named_in(&text).is_empty() {
        findings.push(Finding::new(TABLE, "names no test at all"));
    }
    Ok(findings)
}

/// A test that a row names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named {
    /// The row's number, as `T33`; rows of the second table have none.
    pub number: Option<String>,
    /// The file.
    pub file: String,
    /// The test.
    pub test: String,
}

/// Every `` `path.rs::test` `` in the rows of the table, with the number its row begins with.
#[must_use]
pub fn named_in(text: &str) -> Vec<Named> {
    let rows = text.lines().filter(|line| line.starts_with("| "));
    rows.flat_map(|row| {
        let first = row.split(' ').nth(1).unwrap_or_default();
        let is_number = |word: &&str| {
            word.strip_prefix('T').is_some_and(|digits| digits.bytes().all(|byte| byte.is_ascii_digit()))
        };
        let number = Some(first).filter(is_number).map(str::to_owned);
        let quoted = row.split('`').skip(1).step_by(2);
        quoted.filter_map(move |quoted| {
            let (file, test) = quoted.split_once("::")?;
            Some(Named { number: number.clone(), file: file.to_owned(), test: test.to_owned() })
        })
    })
    .collect()
}

/// Finds a test that is not in its file, or a file that does not say which number it stands for.
#[must_use]
pub fn is_there(named: &Named, source: &str) -> Option<Finding> {
    let Named { number, file, test } = named;
    if !source.contains(&format!("fn {test}(")) {
        return Some(Finding::new(TABLE, format!("{file}::{test} is named and not there")));
    }
    let number = number.as_deref()?;
    let silent = !source.contains(number);
    silent.then(|| Finding::new(file, format!("{TABLE} names it for {number}; say so in it")))
}
