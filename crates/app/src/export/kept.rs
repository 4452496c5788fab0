//! Which cases leave: by purpose and by what the person agreed to; and which of them are too rare to be described.

use super::{Format, SMALLEST_COUNT, each};
use crate::caseload::Facts;
use crate::opened::Opened;
use crate::view::ExportRequest;
use crate::{Code, Error};
use std::collections::HashMap;

/// What an export is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Purpose {
    /// The organisation's own records.
    OwnRecords,
    /// Counting: nothing rare, only who agreed to be counted.
    Statistics,
    /// Somebody else: only who agreed to that.
    Sharing,
}

/// What is asked for.
pub(super) struct Choice {
    pub(super) purpose: Purpose,
    pub(super) about: bool,
    pub(super) assessment: bool,
    pub(super) needs: bool,
    pub(super) answers: bool,
    /// Code, day and device.
    pub(super) identity: bool,
    /// Only levels that say "possible": a format for records of people who were trafficked.
    only_possible: bool,
}

/// Cases that did not leave.
#[derive(Default)]
pub(super) struct Left {
    /// For want of consent.
    pub(super) consent: u64,
    /// Because the format is not for them.
    pub(super) other: u64,
}

impl Choice {
    /// Reads what was asked for. What is shared carries no code, and what is counted none either.
    pub(super) fn of(request: &ExportRequest, format: Format) -> Result<Self, Error> {
        let purpose = match (request.purpose.as_str(), format) {
            ("statistics", _) | ("" | "own_records", Format::Ctdc) => Purpose::Statistics,
            ("sharing", _) | ("" | "own_records", Format::Htcds) => Purpose::Sharing,
            ("" | "own_records", _) => Purpose::OwnRecords,
            _ => return Err(Code::RefusedAnswer.into()),
        };
        let known = ["about", "assessment", "needs", "answers", "identity"];
        if request.fields.iter().any(|field| !known.contains(&field.as_str())) {
            return Err(Code::RefusedAnswer.into());
        }
        let has = |name: &str| request.fields.iter().any(|field| field == name);
        let none = request.fields.is_empty();
        Ok(Self {
            purpose,
            about: none || has("about"),
            assessment: none || has("assessment"),
            needs: none || has("needs"),
            answers: has("answers") && purpose != Purpose::Statistics,
            identity: has("identity") && purpose != Purpose::Statistics,
            only_possible: format == Format::Ctdc,
        })
    }

    /// Whether a case leaves; counts it otherwise.
    pub(super) fn keeps(&self, facts: &Facts, left: &mut Left) -> bool {
        let agreed = match self.purpose {
            Purpose::OwnRecords => true,
            Purpose::Statistics => facts.is("C9", "yes"),
            Purpose::Sharing => facts.is("C8", "yes"),
        };
        let possible = !self.only_possible || matches!(facts.level.as_str(), "A" | "B");
        left.consent += u64::from(!agreed);
        left.other += u64::from(agreed && !possible);
        agreed && possible
    }

    /// Whether people who could be told from the others are described less.
    pub(super) fn hides_rare(&self) -> bool {
        self.purpose == Purpose::Statistics
    }
}

/// Descriptions that fewer than eleven share.
pub(super) struct Rare(HashMap<String, u64>);

/// Counts how many cases share each description. There are at most a few thousand descriptions, whatever the number of
/// cases.
pub(super) fn rare(open: &Opened, choice: &Choice) -> Result<Rare, Error> {
    let mut counts: HashMap<String, u64> = HashMap::new();
    let mut left = Left::default();
    each(open, |facts| {
        if choice.keeps(facts, &mut left) {
            *counts.entry(description(facts)).or_default() += 1;
        }
        Ok(())
    })?;
    counts.retain(|_, count| *count < SMALLEST_COUNT);
    Ok(Rare(counts))
}

impl Rare {
    /// Whether this case's description is rare.
    pub(super) fn holds(&self, facts: &Facts) -> bool {
        self.0.contains_key(&description(facts))
    }
}

/// What others could know somebody by: the month, the age, the gender, the language.
fn description(facts: &Facts) -> String {
    let one = |item: &str| facts.said(item).next().unwrap_or_default().to_owned();
    format!("{}|{}|{}|{}", super::rows::month(facts), one("J1"), one("J1.gender"), facts.locales.0)
}
