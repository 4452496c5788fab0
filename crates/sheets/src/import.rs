//! What an edited sheet changes: which files, and which rows are refused for which reason.
//!
//! Every row carries a mark of what it was when it was written out. So a row nobody edited changes nothing even where
//! the files have moved on, and an edit of a text that has changed since is a conflict, never an overwrite.

mod apply;
mod cyrillic;
mod reason;

pub use reason::{Reason, RowFinding};

use crate::book::{self, LIMITS, SheetRefused};
use crate::desk::{CYRILLIC, Desk};
use crate::ftl;
use crate::sheet::{Mark, REVIEWED, Row, Sheet};
use std::collections::{BTreeMap, BTreeSet};
use waymark_i18n::{INVISIBLE_MARKS, check};

/// A file an import writes anew.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChangedFile {
    /// The language, the folder's name.
    pub tag: String,
    /// The file's name.
    pub name: String,
    /// Its whole content.
    pub content: String,
}

/// What a sheet changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Imported {
    /// The language.
    pub tag: String,
    /// The files to write.
    pub files: Vec<ChangedFile>,
    /// How many texts are new or changed.
    pub texts: usize,
    /// What was refused, and what to look at, in the order of the rows.
    pub findings: Vec<RowFinding>,
}

/// Reads an edited sheet against the files it is about.
///
/// # Errors
/// Refuses the file as a whole where it is too large, not a spreadsheet, not ours, or of another version. A row that
/// cannot be taken is a finding, and the others are taken.
pub fn import(bytes: &[u8], desk: &Desk) -> Result<Imported, SheetRefused> {
    let read = book::read(bytes, &LIMITS)?;
    Work::new(&read.tag, desk)?.run(read.rows)
}

/// As [`import`], for a sheet that is at hand as rows.
///
/// # Errors
/// As [`import`].
pub fn import_sheet(sheet: &Sheet, desk: &Desk) -> Result<Imported, SheetRefused> {
    Work::new(&sheet.tag, desk)?.run((3..).zip(sheet.rows.iter().cloned()).collect())
}

/// A message: its file and its id.
type Key = (String, String);

/// What the rows want of one message.
#[derive(Debug, Default)]
struct Edit {
    /// The number of its first edited row.
    row: u32,
    /// New cells, by the name of the attribute (empty for the value).
    cells: BTreeMap<String, String>,
    /// New back-translations, by id of the row.
    back: BTreeMap<String, String>,
    /// The review as the first row of the message says it, where that was edited.
    review: Option<ReviewEdit>,
}

/// A review as a row says it.
#[derive(Debug, Clone)]
struct ReviewEdit {
    reviewers: Vec<String>,
    reviewed: bool,
}

struct Work<'d> {
    tag: String,
    desk: &'d Desk,
    /// The rows as they would be written out now.
    now: BTreeMap<Key, Row>,
    findings: Vec<RowFinding>,
    edits: BTreeMap<Key, Edit>,
}

impl<'d> Work<'d> {
    fn new(tag: &str, desk: &'d Desk) -> Result<Self, SheetRefused> {
        if desk.sources().registry.language(tag).is_none() {
            return Err(SheetRefused::UnknownLanguage);
        }
        let sheet = Sheet::of(desk, tag).map_err(|_| SheetRefused::Files)?;
        let now = sheet.rows.into_iter().map(|row| ((row.file.clone(), row.id.clone()), row)).collect();
        Ok(Self { tag: tag.to_owned(), desk, now, findings: Vec::new(), edits: BTreeMap::new() })
    }

    fn run(mut self, rows: Vec<(u32, Row)>) -> Result<Imported, SheetRefused> {
        let mut seen = BTreeSet::new();
        for (number, row) in rows {
            if !seen.insert((row.file.clone(), row.id.clone())) {
                self.refuse(number, &row.file, &row.id, Reason::Twice);
            } else if let Err(reason) = self.read_row(number, &row) {
                self.refuse(number, &row.file, &row.id, reason);
            }
        }
        self.apply()
    }

    fn refuse(&mut self, row: u32, file: &str, id: &str, reason: Reason) {
        self.findings.push(RowFinding { row, file: file.to_owned(), id: id.to_owned(), reason });
    }

    /// Takes what was edited in a row into the edits of its message.
    fn read_row(&mut self, number: u32, row: &Row) -> Result<(), Reason> {
        let key = (row.file.clone(), row.id.clone());
        let now = self.now.get(&key).ok_or(Reason::UnknownText)?.clone();
        let then = Mark::read(&row.mark).ok_or(Reason::NoMark)?;
        let (here, there) = (Mark::of(row), Mark::of(&now));
        let text_edited = here.target != then.target;
        let review_edited = here.review != then.review;
        if here.english != then.english {
            return Err(Reason::EnglishEdited);
        }
        if !text_edited && !review_edited {
            return Ok(());
        }
        if there.english != then.english {
            return Err(Reason::EnglishMoved);
        }
        let moved = |then: &str, there: &str, here: &str| there != then && there != here;
        if (text_edited && moved(&then.target, &there.target, &here.target))
            || (review_edited && moved(&then.review, &there.review, &here.review))
        {
            return Err(Reason::Conflict);
        }
        let cell = if text_edited && there.target != here.target { Some(self.cell(row)?) } else { None };
        let review = if review_edited && there.review != here.review {
            Some(self.review(row, &now, cell.is_some())?)
        } else {
            None
        };
        self.note(number, row, &now, cell, review);
        Ok(())
    }

    /// The new cell, as Fluent writes it.
    fn cell(&self, row: &Row) -> Result<String, Reason> {
        // Only its reviews are taken.
        if self.tag == CYRILLIC {
            return Err(Reason::Generated);
        }
        if ftl::plain_lines(&row.target).is_empty() {
            return Err(Reason::Emptied);
        }
        if let Some(mark) = row.target.chars().find(|sign| INVISIBLE_MARKS.contains(sign)) {
            return Err(Reason::DirectionMark(u32::from(mark)));
        }
        ftl::canonical(&row.target).ok_or(Reason::Unreadable)
    }

    /// The review a row asks for; absent where only the back-translation was edited.
    fn review(&self, row: &Row, now: &Row, new_text: bool) -> Result<Option<ReviewEdit>, Reason> {
        let same = |one: &str, other: &str| one.trim() == other.trim();
        if same(&row.reviewer_1, &now.reviewer_1)
            && same(&row.reviewer_2, &now.reviewer_2)
            && same(&row.state, &now.state)
        {
            return Ok(None);
        }
        if row.id.contains('.') {
            return Err(Reason::ReviewOnAttribute);
        }
        if !new_text && now.target.is_empty() {
            return Err(Reason::NotTranslated);
        }
        let reviewers: Vec<String> = [&row.reviewer_1, &row.reviewer_2]
            .iter()
            .map(|name| name.trim().to_owned())
            .filter(|name| !name.is_empty())
            .collect();
        let reviewed = match row.state.trim().to_lowercase().as_str() {
            "" | crate::sheet::DRAFT => false,
            REVIEWED => true,
            _ => return Err(Reason::UnknownState),
        };
        if reviewed && (reviewers.len() < 2 || reviewers.first() == reviewers.last()) {
            return Err(Reason::NeedsTwoNames);
        }
        Ok(Some(ReviewEdit { reviewers, reviewed }))
    }

    fn note(
        &mut self,
        number: u32,
        row: &Row,
        now: &Row,
        cell: Option<String>,
        review: Option<Option<ReviewEdit>>,
    ) {
        let (id, name) = row.id.split_once('.').unwrap_or((&row.id, ""));
        let edit = self.edits.entry((row.file.clone(), id.to_owned())).or_default();
        if edit.row == 0 {
            edit.row = number;
        }
        let back = ftl::plain_lines(&row.back);
        if back != now.back {
            edit.back.insert(row.id.clone(), back);
        } else if cell.is_some() && !back.is_empty() {
            // It says what the old wording said.
            edit.back.insert(row.id.clone(), String::new());
        }
        if let Some(cell) = cell {
            edit.cells.insert(name.to_owned(), cell);
        }
        if let Some(review) = review.flatten() {
            edit.review = Some(review);
        }
    }

    /// What the check of the languages says of the messages that were edited.
    fn judge(&self, candidate: &Desk) -> Vec<(Key, check::Finding)> {
        check::languages(candidate.sources())
            .into_iter()
            .filter(|finding| finding.tag == self.tag)
            .map(|finding| ((finding.file.clone(), finding.id.clone()), finding))
            .filter(|(key, _)| self.edits.get(key).is_some_and(|edit| !edit.cells.is_empty()))
            .collect()
    }
}
