//! The xlsx file itself: how a sheet is laid out in cells, and what is refused before a file is read.

mod guard;
mod read;
mod write;

pub use guard::{LIMITS, Limits};
pub(crate) use read::read;
pub(crate) use write::write;

/// What stands in the first cell: a file without it is somebody else's spreadsheet.
const MAGIC: &str = "waymark-locales";

/// The headings of the columns, in order.
const COLUMNS: [&str; 10] = [
    "file",
    "id",
    "note",
    "English",
    "target",
    "back-translation",
    "reviewer 1",
    "reviewer 2",
    "state",
    "mark (do not edit)",
];

/// Rows above the first text: what the file is, and the headings.
const HEADER_ROWS: u32 = 2;

/// Why a file is not taken as a translators' spreadsheet.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SheetRefused {
    /// Larger than any sheet of ours, packed or unpacked: refused before it is read.
    #[error("too large for a translators' spreadsheet")]
    TooLarge,
    /// Not an xlsx file, or a damaged one.
    #[error("not a spreadsheet this program can read")]
    Unreadable,
    /// An xlsx file that is not ours.
    #[error("not a translators' spreadsheet of Waymark")]
    NotOurs,
    /// Of another version, perhaps a newer one.
    #[error("of a version this program does not know")]
    UnknownVersion,
    /// Of a language that `locales.toml` does not have.
    #[error("of a language that is not registered")]
    UnknownLanguage,
    /// The headings are not where they belong: columns were moved, or taken out.
    #[error("the columns are not the ones that were written out")]
    Columns,
    /// The files it would change cannot be worked on.
    #[error("the files of locales/ cannot be read")]
    Files,
}
