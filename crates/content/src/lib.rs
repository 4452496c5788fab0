//! The instrument, its rules and its texts as data, parsed and checked into domain types. Pure.

pub mod answers_file;
pub mod cards;
pub mod check;
pub mod directory;
pub mod golden;
pub mod guidance;
mod instrument_file;
mod phrase;
pub mod practice;
mod rules_file;
mod told;

use std::sync::OnceLock;
use waymark_domain::{Instrument, Rules, Versions};

pub use phrase::parse as parse_condition;
pub use told::{Told, told};

/// Everything that is asked and what it may mean, of one version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Content {
    /// The questionnaire.
    pub instrument: Instrument,
    /// The rules.
    pub rules: Rules,
}

impl Content {
    /// The versions a result is made with. `texts` is the version of the texts of the person's language, as
    /// its registry entry says.
    #[must_use]
    pub fn versions(&self, texts: impl Into<String>) -> Versions {
        Versions {
            rules: self.rules.version.clone(),
            questionnaire: self.instrument.version.to_string(),
            locale: texts.into(),
        }
    }
}

/// What is wrong with one file of the content.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Flaw {
    /// Not TOML, or not the shape of this file. The text is the parser's, about our own files.
    #[error("not the shape of this file: {0}")]
    Shape(String),
    /// Not an identifier.
    #[error("`{0}` is not an identifier")]
    Id(String),
    /// A condition that cannot be read.
    #[error("cannot read the condition `{text}` near `{near}`")]
    Phrase {
        /// The condition.
        text: String,
        /// The word at which reading stopped.
        near: String,
    },
    /// The same id twice.
    #[error("`{0}` is there twice")]
    Twice(String),
    /// An item that names a list of choices the files do not have.
    #[error("no list of choices `{0}`")]
    NoList(String),
}

/// Why the content cannot be used: a file and what is wrong with it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{file}: {flaw}")]
pub struct ContentError {
    /// The file, below `content/`.
    pub file: String,
    /// What is wrong.
    pub flaw: Flaw,
}

/// The files of one version of the content: names below `content/` and their text.
#[derive(Debug, Clone, Copy)]
pub struct Files<'a> {
    /// `instrument.toml`: version, lists of choices, steps.
    pub instrument: &'a str,
    /// `items/*.toml`.
    pub items: &'a [(&'a str, &'a str)],
    /// `rules/*.toml`.
    pub rules: &'a [(&'a str, &'a str)],
}

macro_rules! embed {
    ($($name:literal),* $(,)?) => {
        &[$(($name, include_str!(concat!("../../../content/", $name)))),*]
    };
}

/// The files this program was built with.
pub const EMBEDDED: Files<'static> = Files {
    instrument: include_str!("../../../content/instrument.toml"),
    items: embed![
        "items/safety.toml",
        "items/consent.toml",
        "items/triage.toml",
        "items/journey.toml",
        "items/work.toml",
        "items/control.toml",
        "items/private.toml",
        "items/child.toml",
        "items/now.toml",
        "items/observations.toml",
    ],
    rules: embed![
        "rules/weights.toml",
        "rules/gates.toml",
        "rules/levels.toml",
        "rules/actions.toml",
        "rules/indicators.toml",
    ],
};

/// The content this program was built with, read once.
///
/// # Errors
/// Says which embedded file is wrong; a test of this crate keeps that from being released.
pub fn embedded() -> Result<&'static Content, &'static ContentError> {
    static CONTENT: OnceLock<Result<Content, ContentError>> = OnceLock::new();
    CONTENT.get_or_init(|| read(&EMBEDDED)).as_ref()
}

/// Reads content from its files.
///
/// # Errors
/// Names the first file that is wrong, and what is wrong with it.
pub fn read(files: &Files<'_>) -> Result<Content, ContentError> {
    Ok(Content { instrument: instrument_file::read(files)?, rules: rules_file::read(files)? })
}

/// Puts the file's name to a flaw.
fn in_file(file: &str) -> impl Fn(Flaw) -> ContentError + '_ {
    move |flaw| ContentError { file: file.to_owned(), flaw }
}

/// An id of ours as part of a Fluent id: `level.b.debt` becomes `level-b-debt`, `50+` becomes `50-`.
#[must_use]
pub fn fluent_id(id: &str) -> String {
    id.replace(['.', '_', '+'], "-")
}
