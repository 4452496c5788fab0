//! Why a row is not taken, or is to be looked at: sentences for the person who edits the sheet.

use std::fmt;

/// A row that was refused, or should be looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RowFinding {
    /// The row's number as the spreadsheet program shows it.
    pub row: u32,
    /// The file.
    pub file: String,
    /// The id in the row.
    pub id: String,
    /// Why.
    pub reason: Reason,
}

impl RowFinding {
    /// Whether the row was refused; otherwise it was taken and should be looked at.
    #[must_use]
    pub fn refused(&self) -> bool {
        !matches!(self.reason, Reason::ReviewLapsed | Reason::LookAt(_))
    }
}

/// Why a row is not taken, or is to be looked at.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Reason {
    /// The files have no such text.
    #[error("the files have no such text")]
    UnknownText,
    /// The same text stands in an earlier row.
    #[error("the same text stands in an earlier row")]
    Twice,
    /// The hidden mark of the row is gone or was changed.
    #[error("the mark in the last column was changed: write the sheet out again")]
    NoMark,
    /// The English column was edited.
    #[error("the English column was edited: English is changed in its own sheet")]
    EnglishEdited,
    /// The English text has changed since the sheet was written out.
    #[error("the English text has changed since this sheet was written out: write it out again")]
    EnglishMoved,
    /// The text, or its review, has changed in the files since the sheet was written out.
    #[error("somebody else has changed this since the sheet was written out: write it out again")]
    Conflict,
    /// The translation was deleted.
    #[error("a translation cannot be deleted here")]
    Emptied,
    /// The language is made by a program from another.
    #[error("this language is made from sr-Latn: edit it there")]
    Generated,
    /// A direction mark was typed.
    #[error("holds the direction mark U+{0:04X}: the app isolates by itself")]
    DirectionMark(u32),
    /// Fluent cannot read the cell as one pattern.
    #[error("cannot be read: look for a brace that is not closed, or a line that starts with . * or [")]
    Unreadable,
    /// The check of the languages found an error.
    #[error("{0}")]
    Check(String),
    /// The file would not keep its other texts.
    #[error("cannot be put into the file without touching other lines of it")]
    Unplaceable,
    /// Something else than draft or reviewed.
    #[error("the state is draft or reviewed")]
    UnknownState,
    /// A review needs two different people.
    #[error("a review needs two different names")]
    NeedsTwoNames,
    /// A review stands in the first row of a text.
    #[error("a review stands in the first row of a text, not beside its attribute")]
    ReviewOnAttribute,
    /// There is nothing to review.
    #[error("there is no translation to review")]
    NotTranslated,
    /// The text was changed after its review; it was taken as a draft.
    #[error("the wording changed after its review and is a draft again: both should read it")]
    ReviewLapsed,
    /// The check of the languages has a doubt; the row was taken.
    #[error("look at it: {0}")]
    LookAt(String),
}

impl fmt::Display for RowFinding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "row {}, {} {}: {}", self.row, self.file, self.id, self.reason)
    }
}
