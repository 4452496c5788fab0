//! What can go wrong, in words of this program. No text of SQLite's goes further: it may quote data.

use rusqlite::ErrorCode;

/// Why the database was not opened. In every case the file is left as it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum OpenError {
    /// There is no database at this place.
    #[error("no database here")]
    Missing,
    /// There is one already, so none was made.
    #[error("a database is here already")]
    Exists,
    /// Another program has it open.
    #[error("in use by another program")]
    InUse,
    /// It was made under another key: another installation's file, or a copy put in the wrong place.
    #[error("made under another key")]
    OtherKey,
    /// It is ours and it is damaged. [`crate::set_aside`] moves it out of the way; nothing deletes it.
    #[error("damaged")]
    Damaged,
    /// A newer version of the program wrote it.
    #[error("written by a newer version")]
    Newer {
        /// The version found.
        found: u32,
        /// The newest this program knows.
        known: u32,
    },
    /// Not enough room to bring it up to date. It was not changed.
    #[error("not enough free space to migrate")]
    NoRoom {
        /// Bytes needed.
        needed: u64,
        /// Bytes free.
        free: u64,
    },
    /// The disk is full.
    #[error("the disk is full")]
    Full,
    /// The disk or the file system refused.
    #[error("the disk refused")]
    Disk,
    /// This build would not encrypt, or a setting was not taken. Nothing is stored under such a build.
    #[error("a setting was not taken: {0}")]
    Setting(&'static str),
    /// A migration did not run; the database is at its old version.
    #[error("migration {version} failed")]
    Migration {
        /// Its number.
        version: u32,
    },
}

/// Why something was not read or written. A refused write changes nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum StoreError {
    /// The disk is full. What was there before is intact.
    #[error("the disk is full")]
    Full,
    /// A page does not authenticate, or the structure is broken. Nothing read in this transaction may be used.
    #[error("the database is damaged")]
    Damaged,
    /// The disk or the file system refused.
    #[error("the disk refused")]
    Disk,
    /// Another program holds the database.
    #[error("in use by another program")]
    Busy,
    /// The database was closed (the app was locked).
    #[error("closed")]
    Closed,
    /// There is no such row.
    #[error("not found")]
    NotFound,
    /// There is one already.
    #[error("exists already")]
    Exists,
    /// The screening is sealed: nothing about it can be changed any more.
    #[error("not a draft")]
    NotADraft,
    /// A batch cannot go from its state to the one asked for.
    #[error("cannot go from {from} to {to}")]
    WrongState {
        /// Where it stands.
        from: &'static str,
        /// Where it was to go.
        to: &'static str,
    },
    /// The chain went on while a batch was being sealed: seal again, with the new place.
    #[error("the chain has moved on")]
    ChainMoved,
    /// Larger than the database takes.
    #[error("too large")]
    TooLarge,
    /// A row holds something this version cannot read.
    #[error("a row of {table} cannot be read")]
    Unreadable {
        /// The table.
        table: &'static str,
    },
    /// SQLite refused for another reason: a mistake of this program.
    #[error("refused with code {code}")]
    Refused {
        /// SQLite's extended result code.
        code: i32,
    },
}

/// Turns what SQLite says into our words. A code that names no reason becomes `Refused` with that code.
pub(crate) fn sql(error: rusqlite::Error) -> StoreError {
    let rusqlite::Error::SqliteFailure(failure, _) = error else {
        return match error {
            rusqlite::Error::QueryReturnedNoRows => StoreError::NotFound,
            _ => StoreError::Refused { code: -1 },
        };
    };
    match failure.code {
        ErrorCode::DiskFull => StoreError::Full,
        ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase => StoreError::Damaged,
        ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => StoreError::Busy,
        ErrorCode::SystemIoFailure
        | ErrorCode::CannotOpen
        | ErrorCode::ReadOnly
        | ErrorCode::PermissionDenied => StoreError::Disk,
        ErrorCode::TooBig => StoreError::TooLarge,
        ErrorCode::ConstraintViolation if is_a_duplicate(failure.extended_code) => StoreError::Exists,
        _ => StoreError::Refused { code: failure.extended_code },
    }
}

fn is_a_duplicate(extended_code: i32) -> bool {
    use rusqlite::ffi::{SQLITE_CONSTRAINT_PRIMARYKEY, SQLITE_CONSTRAINT_ROWID, SQLITE_CONSTRAINT_UNIQUE};
    [SQLITE_CONSTRAINT_PRIMARYKEY, SQLITE_CONSTRAINT_ROWID, SQLITE_CONSTRAINT_UNIQUE].contains(&extended_code)
}

impl From<StoreError> for OpenError {
    /// On opening, everything that is not about room or damage is trouble with the disk or the file.
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Full => Self::Full,
            StoreError::Damaged => Self::Damaged,
            StoreError::Busy => Self::InUse,
            _ => Self::Disk,
        }
    }
}
