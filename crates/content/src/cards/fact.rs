//! Facts: statements about law and practice that grow old, each with its source, its date and who checked it.

use crate::guidance::{Country, Evidence, SourceDate};
use crate::instrument_file::from_toml;
use crate::{ContentError, Flaw, in_file};
use serde::Deserialize;
use std::collections::BTreeMap;
use waymark_domain::Day;

/// A statement about a country's law or practice, or about all of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    /// The id.
    pub id: String,
    /// The country; absent where the statement holds in several.
    pub country: Option<Country>,
    /// The Fluent message of the statement.
    pub text: String,
    /// Where it is from, a proper name.
    pub source: String,
    /// When the source appeared, where that is known.
    pub source_date: Option<SourceDate>,
    /// How good the source is.
    pub evidence: Evidence,
    /// Who checked it and when; absent until somebody did.
    pub check: Option<Checked>,
    /// After how many days a check is old.
    pub stale_after_days: u32,
}

/// A check by a person of the organisation, or their lawyer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checked {
    /// Who.
    pub by: String,
    /// When.
    pub on: Day,
}

/// How far a fact can be relied on today.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fresh {
    /// Checked, and recently enough.
    Fresh,
    /// Checked, but too long ago, or the device's clock stands before the check.
    Stale,
    /// Nobody has checked it.
    Unverified,
}

impl Fresh {
    /// The Fluent message of the mark. `fresh` and `stale` take `$dateText`.
    #[must_use]
    pub fn text_id(self) -> &'static str {
        match self {
            Self::Fresh => "fact-standing-fresh",
            Self::Stale => "fact-standing-stale",
            Self::Unverified => "fact-standing-unverified",
        }
    }
}

impl Fact {
    /// How far the fact can be relied on today.
    #[must_use]
    pub fn standing(&self, today: Day) -> Fresh {
        match &self.check {
            None => Fresh::Unverified,
            Some(check) => {
                let age = today.0.saturating_sub(check.on.0);
                // A negative age means a wrong clock: the check may be of any age.
                if (0..=i64::from(self.stale_after_days)).contains(&age) {
                    Fresh::Fresh
                } else {
                    Fresh::Stale
                }
            }
        }
    }
}

/// One file of facts.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FactsFile {
    country: Option<Country>,
    #[serde(rename = "fact")]
    facts: Vec<FactEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FactEntry {
    id: String,
    text: String,
    source: String,
    source_date: Option<SourceDate>,
    evidence: Evidence,
    verified: bool,
    verified_by: Option<String>,
    checked_on: Option<Day>,
    stale_after_days: u32,
}

/// Reads the facts from their files.
pub(super) fn read_facts(files: &[(&str, &str)]) -> Result<BTreeMap<String, Fact>, ContentError> {
    let mut facts = BTreeMap::new();
    for (name, text) in files {
        let file: FactsFile = from_toml(text).map_err(in_file(name))?;
        for entry in file.facts {
            let fact = entry.read(file.country.clone()).map_err(in_file(name))?;
            if let Some(twice) = facts.insert(fact.id.clone(), fact) {
                return Err(in_file(name)(Flaw::Twice(twice.id)));
            }
        }
    }
    Ok(facts)
}

impl FactEntry {
    fn read(self, country: Option<Country>) -> Result<Fact, Flaw> {
        let check = match (self.verified, self.verified_by, self.checked_on) {
            (false, None, None) => None,
            (true, Some(by), Some(on)) if !by.trim().is_empty() => Some(Checked { by, on }),
            _ => {
                return Err(Flaw::Shape(format!(
                    "{}: verified, verified_by and checked_on go together",
                    self.id
                )));
            }
        };
        if check.is_some() && self.evidence == Evidence::Unchecked {
            return Err(Flaw::Shape(format!("{}: a checked fact needs a source that was seen", self.id)));
        }
        Ok(Fact {
            id: self.id,
            country,
            text: self.text,
            source: self.source,
            source_date: self.source_date,
            evidence: self.evidence,
            check,
            stale_after_days: self.stale_after_days,
        })
    }
}
