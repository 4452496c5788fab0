//! `letters`: what coordinators and workers write to each other. Opened where it is read, so kept as text here.

use super::columns::Columns;
use crate::{Reader, StoreError, Writer};
use rusqlite::params;
use waymark_domain::{CaseCode, Timestamp};
use waymark_wire::{BatchId, DeviceId, LetterId};

const TABLE: &str = "letters";

/// How far a letter got.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LetterState {
    /// Received, not opened by anybody yet.
    Unread,
    /// Received and opened.
    Read,
    /// Written here, not handed over.
    Waiting,
    /// Written here, handed over.
    Sent,
    /// Answered, by the other end or from here.
    Answered,
}

impl LetterState {
    const ALL: [Self; 5] = [Self::Unread, Self::Read, Self::Waiting, Self::Sent, Self::Answered];

    /// The word, as in SQL.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Unread => "unread",
            Self::Read => "read",
            Self::Waiting => "waiting",
            Self::Sent => "sent",
            Self::Answered => "answered",
        }
    }
}

/// A letter to keep.
#[derive(Debug, Clone, Copy)]
pub struct NewLetter<'a> {
    /// Its id.
    pub letter: LetterId,
    /// Whether it was written here.
    pub own: bool,
    /// The device at the other end.
    pub device: DeviceId,
    /// The case it is about.
    pub code: Option<&'a CaseCode>,
    /// The letter it answers.
    pub answers: Option<LetterId>,
    /// When it was written or taken.
    pub at: Timestamp,
    /// Where it stands.
    pub state: LetterState,
    /// What it says.
    pub text: &'a str,
    /// The signed letter to be carried; empty where there is none.
    pub bytes: &'a [u8],
    /// The batch that carries it; absent where none does.
    pub batch: Option<BatchId>,
}

/// A letter that is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LetterRow {
    /// Its id.
    pub letter: LetterId,
    /// Whether it was written here.
    pub own: bool,
    /// The device at the other end.
    pub device: DeviceId,
    /// The case it is about.
    pub code: Option<CaseCode>,
    /// The letter it answers.
    pub answers: Option<LetterId>,
    /// When it was written or taken.
    pub at: Timestamp,
    /// Where it stands.
    pub state: LetterState,
    /// What it says.
    pub text: String,
    /// The batch that carries it.
    pub batch: Option<BatchId>,
}

/// Keeps a letter; says whether it is new. The same one again has no effect. A letter that answers another marks
/// that one answered.
///
/// # Errors
/// What the database refuses.
pub fn put(writer: &Writer<'_>, new: &NewLetter<'_>) -> Result<bool, StoreError> {
    let rows = writer.run(
        "INSERT INTO letters (letter, own, device, code, answers, at, state, text, bytes, batch)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10) ON CONFLICT (letter) DO NOTHING",
        params![
            new.letter.as_bytes(),
            new.own,
            new.device.as_bytes(),
            new.code.map_or("", CaseCode::as_str),
            new.answers.as_ref().map_or(&[][..], |id| id.as_bytes()),
            new.at.0,
            new.state.word(),
            new.text,
            new.bytes,
            new.batch.as_ref().map_or(&[][..], |id| id.as_bytes()),
        ],
    )?;
    if rows > 0
        && let Some(answered) = new.answers
    {
        writer.run("UPDATE letters SET state = 'answered' WHERE letter = ?1", [answered.as_bytes()])?;
    }
    Ok(rows > 0)
}

/// All letters, newest first.
///
/// # Errors
/// What the database refuses.
pub fn all(reader: &Reader<'_>) -> Result<Vec<LetterRow>, StoreError> {
    reader.all(
        "SELECT letter, own, device, code, answers, at, state, text, batch FROM letters ORDER BY id DESC",
        [],
        row,
    )
}

/// One letter.
///
/// # Errors
/// What the database refuses.
pub fn get(reader: &Reader<'_>, letter: LetterId) -> Result<Option<LetterRow>, StoreError> {
    reader.one(
        "SELECT letter, own, device, code, answers, at, state, text, batch FROM letters WHERE letter = ?1",
        [letter.as_bytes()],
        row,
    )
}

/// How many received ones nobody has opened.
///
/// # Errors
/// What the database refuses.
pub fn unread(reader: &Reader<'_>) -> Result<u32, StoreError> {
    let count = reader.one("SELECT count(*) FROM letters WHERE state = 'unread'", [], |row| {
        Columns::of(TABLE, row).get(0)
    })?;
    Ok(count.unwrap_or(0))
}

/// Marks a received letter read; says whether that is new.
///
/// # Errors
/// [`StoreError::NotFound`].
pub fn mark_read(writer: &Writer<'_>, letter: LetterId) -> Result<bool, StoreError> {
    if get(writer, letter)?.is_none() {
        return Err(StoreError::NotFound);
    }
    let rows = writer.run(
        "UPDATE letters SET state = 'read' WHERE letter = ?1 AND state = 'unread'",
        [letter.as_bytes()],
    )?;
    Ok(rows > 0)
}

/// The signed letters of this base: those that wait, or all of them for a file that carries them once more.
///
/// # Errors
/// What the database refuses.
pub fn signed(reader: &Reader<'_>, waiting_only: bool) -> Result<Vec<(LetterId, Vec<u8>)>, StoreError> {
    reader.all(
        "SELECT letter, bytes FROM letters
         WHERE own = 1 AND length(bytes) > 0 AND (state = 'waiting' OR ?1 = 0) ORDER BY id",
        [waiting_only],
        |row| {
            let columns = Columns::of(TABLE, row);
            Ok((LetterId::from_bytes(columns.bytes(0)?), columns.get(1)?))
        },
    )
}

/// Marks a letter of our own handed over.
///
/// # Errors
/// What the database refuses.
pub fn mark_sent(writer: &Writer<'_>, letter: LetterId) -> Result<(), StoreError> {
    writer.run(
        "UPDATE letters SET state = 'sent' WHERE letter = ?1 AND state = 'waiting'",
        [letter.as_bytes()],
    )?;
    Ok(())
}

/// Has our own letters that nobody answered handed over once more: the server went back to an older state.
///
/// # Errors
/// What the database refuses.
pub fn send_again(writer: &Writer<'_>) -> Result<(), StoreError> {
    writer.run("UPDATE letters SET state = 'waiting' WHERE state = 'sent' AND length(bytes) > 0", [])?;
    Ok(())
}

/// Deletes the letters about a case: its person took the consent back. Says how many there were.
///
/// # Errors
/// What the database refuses.
pub fn delete_about(writer: &Writer<'_>, code: &CaseCode) -> Result<usize, StoreError> {
    writer.erases();
    writer.run("DELETE FROM letters WHERE code = ?1", [code.as_str()])
}

fn row(row: &rusqlite::Row<'_>) -> Result<LetterRow, StoreError> {
    let columns = Columns::of(TABLE, row);
    let word: String = columns.get(6)?;
    let state = LetterState::ALL.into_iter().find(|state| state.word() == word);
    let answers: Vec<u8> = columns.get(4)?;
    Ok(LetterRow {
        letter: LetterId::from_bytes(columns.bytes(0)?),
        own: columns.get(1)?,
        device: columns.device(2)?,
        code: columns.id_or_none(3)?,
        answers: if answers.is_empty() { None } else { Some(LetterId::from_bytes(columns.bytes(4)?)) },
        at: Timestamp(columns.get(5)?),
        state: state.ok_or_else(|| columns.unreadable())?,
        text: columns.get(7)?,
        batch: columns.batch_or_none(8)?,
    })
}
