//! Guidance beside the questionnaire: cards, facts, the directory of services and the practice cases, all of them
//! data under `content/` with their words in Fluent, and the check that holds them together.

mod check;
mod country;

pub use check::{Finding, Words, check};
pub use country::{Country, SourceDate};

use crate::cards::{Cards, read_cards};
use crate::directory::Directory;
use crate::practice::{PracticeCase, read_practice};
use crate::{Content, ContentError, embedded};
use serde::Deserialize;
use std::sync::OnceLock;

/// The files this program was built with: names below `content/` and their text.
mod files {
    include!(concat!(env!("OUT_DIR"), "/guidance_files.rs"));
}

/// The files of one version of the guidance: names below `content/` and their text.
#[derive(Debug, Clone, Copy)]
pub struct GuidanceFiles<'a> {
    /// `cards/*.toml`.
    pub cards: &'a [(&'a str, &'a str)],
    /// `facts/*.toml`.
    pub facts: &'a [(&'a str, &'a str)],
    /// `directory/*.toml`.
    pub directory: &'a [(&'a str, &'a str)],
    /// `practice/*.toml`.
    pub practice: &'a [(&'a str, &'a str)],
}

/// The files this program was built with.
pub const EMBEDDED_GUIDANCE: GuidanceFiles<'static> = GuidanceFiles {
    cards: files::CARDS,
    facts: files::FACTS,
    directory: files::DIRECTORY,
    practice: files::PRACTICE,
};

/// Everything a worker or a person can look up.
#[derive(Debug, Clone)]
pub struct Guidance {
    /// Cards and the facts they rest on.
    pub cards: Cards,
    /// Services and hotlines.
    pub directory: Directory,
    /// Practice cases, in the order in which they are played.
    pub practice: Vec<PracticeCase>,
}

/// The guidance this program was built with, read once.
///
/// # Errors
/// Says which embedded file is wrong; a test of this crate keeps that from being released.
pub fn guidance() -> Result<&'static Guidance, &'static ContentError> {
    static GUIDANCE: OnceLock<Result<Guidance, ContentError>> = OnceLock::new();
    let read = || read_guidance(&EMBEDDED_GUIDANCE, embedded().map_err(Clone::clone)?);
    GUIDANCE.get_or_init(read).as_ref()
}

/// Reads guidance from its files; the practice cases are read against the questionnaire.
///
/// # Errors
/// Names the first file that is wrong, and what is wrong with it.
pub fn read_guidance(files: &GuidanceFiles<'_>, content: &Content) -> Result<Guidance, ContentError> {
    Ok(Guidance {
        cards: read_cards(files.cards, files.facts)?,
        directory: Directory::read(files.directory)?,
        practice: read_practice(files.practice, content)?,
    })
}

/// How good the source of a statement is. None of it says that a person of the organisation has checked it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Evidence {
    /// Seen in the named source.
    Seen,
    /// From general knowledge: not seen in a source.
    Unchecked,
    /// The sources do not agree.
    Differs,
}

impl Evidence {
    /// The Fluent message that says it.
    #[must_use]
    pub fn text_id(self) -> &'static str {
        match self {
            Self::Seen => "evidence-seen",
            Self::Unchecked => "evidence-unchecked",
            Self::Differs => "evidence-differs",
        }
    }
}
