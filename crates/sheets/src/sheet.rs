//! A sheet: the rows of one language, as they are written out and as they come back.

use crate::book;
use crate::desk::{Desk, DeskRefused};
use crate::ftl::{self, Texts};
use std::collections::BTreeMap;
use waymark_i18n::{Catalogue, Direction, Review, Role, fingerprint};

/// One row: one value or one attribute of a message.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Row {
    /// The file, `person.ftl`.
    pub file: String,
    /// The id of the message, with the name of the attribute: `save`, `save.title`.
    pub id: String,
    /// The note for translators.
    pub note: String,
    /// The English pattern.
    pub english: String,
    /// The pattern in the language of the sheet; empty where it is not translated yet.
    pub target: String,
    /// What the target says, in English, by somebody who has not seen the source.
    pub back: String,
    /// Who compared the target with the source.
    pub reviewer_1: String,
    /// Who wrote the back-translation.
    pub reviewer_2: String,
    /// `draft` or `reviewed`.
    pub state: String,
    /// What the row was when it was written out; never edited by hand.
    pub mark: String,
}

/// The rows of one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    /// The language.
    pub tag: String,
    /// Its own name, for people who open the file.
    pub name: String,
    /// Whether its column is written from right to left.
    pub right_to_left: bool,
    /// The rows, in the order of the English files.
    pub rows: Vec<Row>,
}

/// Why a language cannot be written out.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ExportRefused {
    /// No row in `locales.toml` has this tag.
    #[error("no such language")]
    UnknownLanguage,
    /// The files of `locales/` cannot be worked on.
    #[error(transparent)]
    Desk(#[from] DeskRefused),
    /// The spreadsheet cannot be written: a text is longer than a cell can hold.
    #[error("a text does not fit into a cell")]
    Unwritable,
}

/// One language as an xlsx file. The same files give the same bytes.
///
/// # Errors
/// Refuses a language that is not registered, and files that cannot be read.
pub fn export(desk: &Desk, tag: &str) -> Result<Vec<u8>, ExportRefused> {
    Sheet::of(desk, tag)?.to_xlsx()
}

impl Sheet {
    /// The sheet as an xlsx file.
    ///
    /// # Errors
    /// Refuses a text longer than a cell can hold.
    pub fn to_xlsx(&self) -> Result<Vec<u8>, ExportRefused> {
        book::write(self).map_err(|_| ExportRefused::Unwritable)
    }

    /// The rows of one language as its files stand. A worker's language has every text, another the person's alone.
    ///
    /// # Errors
    /// Refuses a language that is not registered, and files that cannot be read.
    pub fn of(desk: &Desk, tag: &str) -> Result<Self, ExportRefused> {
        let registry = &desk.sources().registry;
        let language = registry.language(tag).ok_or(ExportRefused::UnknownLanguage)?;
        let source = registry.source().ok_or(ExportRefused::UnknownLanguage)?;
        let catalogue =
            Catalogue::from_sources(desk.sources().clone()).map_err(|_| ExportRefused::UnknownLanguage)?;
        let back = desk.back(tag)?;
        let mut rows = Vec::new();
        for (file, content) in desk.fluent(source) {
            if !language.worker && Role::of(file) == Role::Worker {
                continue;
            }
            let translated: BTreeMap<String, Texts> = desk
                .file(tag, file)
                .map(|content| {
                    ftl::read(content).into_iter().map(|texts| (texts.id.clone(), texts)).collect()
                })
                .unwrap_or_default();
            for english in ftl::read(content) {
                let review = ReviewCells::of(desk, &catalogue, tag, &english.id);
                rows.extend(rows_of(file, &english, translated.get(&english.id), &review, &back));
            }
        }
        Ok(Self {
            tag: tag.to_owned(),
            name: language.name.clone(),
            right_to_left: language.direction == Direction::Rtl,
            rows,
        })
    }
}

/// What the sheet says of a message's review.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct ReviewCells {
    reviewers: Vec<String>,
    state: &'static str,
}

impl ReviewCells {
    fn of(desk: &Desk, catalogue: &Catalogue, tag: &str, id: &str) -> Self {
        let row = desk.sources().reviews.get(tag).and_then(|sheet| sheet.texts.get(id));
        let state = match catalogue.state(tag, id).map(|state| state.review) {
            Some(Review::Reviewed) => REVIEWED,
            Some(Review::Draft) => DRAFT,
            None => "",
        };
        Self { reviewers: row.map(|row| row.reviewers.clone()).unwrap_or_default(), state }
    }
}

/// The word of a text that two people have compared.
pub(crate) const REVIEWED: &str = "reviewed";
/// The word of any other text.
pub(crate) const DRAFT: &str = "draft";

/// The rows of one message; its review stands in the first.
fn rows_of(
    file: &str,
    english: &Texts,
    translated: Option<&Texts>,
    review: &ReviewCells,
    back: &BTreeMap<String, String>,
) -> Vec<Row> {
    let rows = english.cells.iter().enumerate().map(|(place, (name, cell))| {
        let id = english.row_id(name);
        let reviewer = |at: usize| if place == 0 { review.reviewers.get(at).cloned() } else { None };
        let mut row = Row {
            file: file.to_owned(),
            note: if place == 0 { english.note.clone() } else { String::new() },
            english: cell.clone(),
            target: translated.and_then(|texts| texts.cell(name)).unwrap_or_default().to_owned(),
            back: back.get(&id).cloned().unwrap_or_default(),
            reviewer_1: reviewer(0).unwrap_or_default(),
            reviewer_2: reviewer(1).unwrap_or_default(),
            state: if place == 0 { review.state.to_owned() } else { String::new() },
            mark: String::new(),
            id,
        };
        row.mark = Mark::of(&row).to_string();
        row
    });
    rows.collect()
}

/// Fingerprints of a row as it was written out: what was edited since, and whether the files have moved on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Mark {
    pub(crate) english: String,
    pub(crate) target: String,
    pub(crate) review: String,
}

impl Mark {
    /// The mark of a row as it stands. Spacing makes no difference.
    pub(crate) fn of(row: &Row) -> Self {
        let print = |cell: &str| fingerprint(&ftl::canonical(cell).unwrap_or_else(|| ftl::plain_lines(cell)));
        let review =
            [&row.back, &row.reviewer_1, &row.reviewer_2, &row.state].map(|cell| ftl::plain_lines(cell));
        Self {
            english: print(&row.english),
            target: print(&row.target),
            review: fingerprint(&review.join("\u{1F}")),
        }
    }

    /// Reads a mark; absent where somebody changed it.
    pub(crate) fn read(text: &str) -> Option<Self> {
        let parts: Vec<&str> = text.trim().split('-').collect();
        let right = |part: &str| part.len() == 16 && part.chars().all(|sign| sign.is_ascii_hexdigit());
        match parts.as_slice() {
            [english, target, review] if parts.iter().all(|part| right(part)) => Some(Self {
                english: (*english).to_owned(),
                target: (*target).to_owned(),
                review: (*review).to_owned(),
            }),
            _ => None,
        }
    }
}

impl std::fmt::Display for Mark {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}-{}-{}", self.english, self.target, self.review)
    }
}
