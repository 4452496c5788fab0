//! Golden cases: talks written down with the result they must have. They are the reviewers' examples, the proof that
//! each rule fires and does not fire, and the regression test of the rule set.

use crate::answers_file::{self, AnswersRefused, Case};
use crate::{Content, Flaw};
use serde::{Deserialize, Serialize};
use waymark_domain::{Assessment, Level, Timestamp, assess};

/// One file of golden cases.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GoldenFile {
    /// The cases.
    pub cases: Vec<Golden>,
}

/// One talk and its result.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Golden {
    /// The talk in one line.
    pub name: String,
    /// The level that a person derived by hand from the questionnaire, section E.
    pub should: Level,
    /// Whether there is danger now, by hand too.
    pub red: bool,
    /// The line of the questionnaire it follows from.
    pub why: String,
    /// The talk, as an answers file.
    pub input: serde_json::Value,
    /// The whole result; written by `UPDATE_GOLDEN=1`, then read by a person before it is committed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expect: Option<Assessment>,
}

impl GoldenFile {
    /// Reads a file.
    ///
    /// # Errors
    /// When it is not JSON of this shape.
    pub fn read(text: &str) -> Result<Self, Flaw> {
        serde_json::from_str(text).map_err(|error| Flaw::Shape(error.to_string()))
    }
}

impl Golden {
    /// The talk.
    ///
    /// # Errors
    /// When it does not fit the questionnaire.
    pub fn case(&self, content: &Content) -> Result<Case, AnswersRefused> {
        answers_file::parse(&self.input.to_string(), content, Timestamp(0))
    }

    /// What the rules make of it today.
    ///
    /// # Errors
    /// When it does not fit the questionnaire.
    pub fn result(&self, content: &Content) -> Result<Assessment, AnswersRefused> {
        let case = self.case(content)?;
        Ok(assess(&case.answers, case.mode, case.end, &content.rules, content.versions("1")))
    }
}

macro_rules! cases {
    ($($name:literal),* $(,)?) => {
        &[$(($name, include_str!(concat!("../../../tests/golden/frameworks/", $name)))),*]
    };
}

/// The golden cases this program was built with: file name and text.
pub const GOLDEN: &[(&str, &str)] = cases![
    "begging.json",
    "children.json",
    "criminality.json",
    "debt_and_control.json",
    "held_for_money.json",
    "labour.json",
    "marriage.json",
    "next_place.json",
    "not_finished.json",
    "organs_and_adoption.json",
    "sexual.json",
    "triage.json",
];
