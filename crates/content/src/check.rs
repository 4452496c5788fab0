//! What is wrong with the content: for `waymark content check`, for authors, and for this crate's tests.
//!
//! The questionnaire, the rules and the English texts are data; this is the compiler that stands between an author's
//! slip and a person. Texts of findings are for people who edit the files, so they are English and name the place.

mod cases;
mod conditions;
mod names;
mod reach;
mod words;

use crate::Content;
use std::fmt;

pub use words::{Words, needed_messages};

/// What is wrong.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, thiserror::Error)]
pub enum Problem {
    /// An item the questionnaire does not have.
    #[error("names the item `{0}`, which does not exist")]
    UnknownItem(String),
    /// A choice the item or its part does not have.
    #[error("names the choice `{0}`, which does not exist there")]
    UnknownChoice(String),
    /// A part the item does not have.
    #[error("names the part `{0}`, which does not exist there")]
    UnknownPart(String),
    /// A fact that nothing finds before this rule is tried.
    #[error("asks for `[{0}]`, which nothing finds before")]
    UnknownFact(String),
    /// The same id twice.
    #[error("stands there twice")]
    Twice,
    /// A "not" in a rule: saying more could lower a result.
    #[error("uses a form that is for the flow only")]
    FlowOnly,
    /// An exception that names an answer which does not speak against harm.
    #[error("makes an exception for `{0}`, which does not speak against harm")]
    HarmfulException(String),
    /// A rule that looks at something that must never count.
    #[error("looks at `{0}`, which must never count")]
    NeverScored(String),
    /// A child's weight below an adult's.
    #[error("weighs less for a child than for an adult")]
    ChildWeighsLess,
    /// An item that no step shows, or whose condition can never hold.
    #[error("can never be asked")]
    Unreachable,
    /// A yes/no question that no rule looks at and no list excuses.
    #[error("is asked, and no rule looks at it")]
    Unused,
    /// A rule that looks at an item of which nobody said which answers speak for harm.
    #[error("looks at `{0}`, which has no row in rules/indicators.toml")]
    NoIndicator(String),
    /// A rule that fires in no golden case.
    #[error("fires in no golden case")]
    NeverFires,
    /// A rule that fires in every golden case.
    #[error("fires in every golden case")]
    AlwaysFires,
    /// A golden case that does not fit the questionnaire or has another result.
    #[error("{0}")]
    Case(String),
    /// A text that does not exist.
    #[error("needs the message `{0}`")]
    NoMessage(String),
    /// A text that Fluent cannot read.
    #[error("holds lines Fluent cannot read")]
    Unreadable,
    /// A word that no person-facing text may hold.
    #[error("holds the forbidden word `{0}`")]
    Forbidden(String),
}

/// Something wrong, and where.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    /// Where: an item, a step, a rule, a golden case, a message.
    pub place: String,
    /// What.
    pub problem: Problem,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.place, self.problem)
    }
}

/// Everything that is wrong with the questionnaire, the rules, the golden cases and the texts, in a fixed order.
#[must_use]
pub fn check(content: &Content, golden: &[(&str, &str)], words: &Words<'_>) -> Vec<Finding> {
    let mut findings = Findings(Vec::new());
    conditions::check(content, &mut findings);
    reach::check(content, &mut findings);
    cases::check(content, golden, &mut findings);
    words::check(content, words, &mut findings);
    findings.0.sort();
    findings.0.dedup();
    findings.0
}

/// A growing list of findings.
struct Findings(Vec<Finding>);

impl Findings {
    fn add(&mut self, place: impl Into<String>, problem: Problem) {
        self.0.push(Finding { place: place.into(), problem });
    }
}
