//! What is wrong or missing in the languages: for `waymark content check`, for translators, and for this crate's tests.
//!
//! Pure: sources in, findings out, in the order of the registry. The texts of findings are for people who edit the
//! files, so they are English and name tag, file and id.

mod coverage;
mod parity;
mod plurals;
mod reviews;
mod shape;
mod words;

pub use coverage::{Coverage, coverage};

use crate::Sources;
use shape::{Message, Parsed, parse};
use std::collections::BTreeMap;
use std::fmt;

/// Whether a finding stops a release.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Stops it.
    Error,
    /// Is looked at.
    Warning,
}

/// What is wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Problem {
    /// A registered language has no such file, or a folder is not registered.
    File,
    /// Fluent cannot read these lines.
    Unreadable,
    /// The same id stands twice in one language.
    Twice,
    /// The source has this text, the language has not.
    Missing,
    /// The language has a text the source has not.
    Unknown,
    /// Variables differ from the source.
    Variables,
    /// Attributes differ from the source.
    Attributes,
    /// A plural form of the language is not there, or there is no `*[other]`.
    Plural,
    /// A variable is both shown and chosen by, or a number is formatted by Fluent.
    PlacedNumber,
    /// A direction mark was typed.
    Mark,
    /// A word no person-facing text may hold.
    Forbidden,
    /// Question mark, comma or semicolon of another script.
    Punctuation,
    /// Latin letters in a text of another script: perhaps not translated.
    Script,
    /// Much longer than the source where there is little room.
    Long,
    /// A review without two names, or of another wording.
    Review,
}

/// One finding.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    /// Whether it stops a release.
    pub severity: Severity,
    /// What is wrong.
    pub problem: Problem,
    /// The language.
    pub tag: String,
    /// The file, empty where it is about the language.
    pub file: String,
    /// The message id, empty where it is about the file.
    pub id: String,
    /// A sentence for the person who edits the file.
    pub text: String,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let severity = if self.severity == Severity::Error { "error" } else { "warning" };
        write!(f, "{severity}: locales/{}/{}", self.tag, self.file)?;
        if !self.id.is_empty() {
            write!(f, " {}", self.id)?;
        }
        write!(f, ": {}", self.text)
    }
}

/// Looks at every language.
#[must_use]
pub fn languages(sources: &Sources) -> Vec<Finding> {
    let Some(source) = sources.registry.source() else { return Vec::new() };
    let parsed: BTreeMap<&str, Vec<Parsed>> = sources
        .registry
        .languages()
        .iter()
        .map(|language| (language.tag.as_str(), sources.of(&language.tag).map(parse).collect()))
        .collect();
    let english = parsed.get(source).map(Vec::as_slice).unwrap_or_default();

    let mut findings = coverage::folders(sources);
    for language in sources.registry.languages() {
        let files = parsed.get(language.tag.as_str()).map(Vec::as_slice).unwrap_or_default();
        let mut report = Report { tag: &language.tag, findings: &mut findings };
        parity::look(&mut report, language, english, files);
        for file in files {
            words::look_at_file(&mut report, file);
            for message in &file.messages {
                plurals::look(&mut report, &file.name, message);
                words::look(&mut report, sources, language, &file.name, message);
            }
        }
        reviews::look(&mut report, sources, english, files);
    }
    findings
}

/// Where one language's findings go.
struct Report<'a> {
    tag: &'a str,
    findings: &'a mut Vec<Finding>,
}

impl Report<'_> {
    fn error(&mut self, problem: Problem, file: &str, id: &str, text: impl Into<String>) {
        self.add(Severity::Error, problem, file, id, text.into());
    }

    fn warning(&mut self, problem: Problem, file: &str, id: &str, text: impl Into<String>) {
        self.add(Severity::Warning, problem, file, id, text.into());
    }

    fn add(&mut self, severity: Severity, problem: Problem, file: &str, id: &str, text: String) {
        self.findings.push(Finding {
            severity,
            problem,
            tag: self.tag.to_owned(),
            file: file.to_owned(),
            id: id.to_owned(),
            text,
        });
    }
}
