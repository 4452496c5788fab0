//! The translators' spreadsheet: the Fluent files of one language as an xlsx file, and back without loss.
//!
//! Pure: texts and bytes in, texts and bytes out; nothing here reads a disk or a clock.
//!
//! - [`Desk`]: the files of `locales/`, as they stand.
//! - [`export`]: one language as a sheet: file, id, note, English, target, back-translation, two reviewers, state.
//! - [`import()`]: what an edited sheet changes, file by file, and what it may not change, row by row, with the reason.
//!
//! A cell holds a Fluent pattern, so plural forms and variables survive; an attribute has a row of its own
//! (`save.title`). A sheet that nobody edited changes no byte. Files that could be bombs are refused before they are
//! read: their size, the number and the unpacked size of their parts, and the counts they announce.
#![forbid(unsafe_code)]

mod book;
mod desk;
mod ftl;
mod import;
mod reviews;
mod sheet;

pub use book::{LIMITS, Limits, SheetRefused};
pub use desk::{Desk, DeskRefused};
pub use import::{ChangedFile, Imported, Reason, RowFinding, import, import_sheet};
pub use sheet::{ExportRefused, Row, Sheet, export};

/// The version of the sheet this program writes and the only one it reads.
pub const SHEET_VERSION: u32 = 1;
