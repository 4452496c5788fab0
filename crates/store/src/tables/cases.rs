//! `cases`: on a base, one row for each screening that was opened, with what the list shows beside the record.

use super::columns::{Columns, json, word};
use crate::{Reader, StoreError, Writer};
use rusqlite::params;
use waymark_domain::{CaseCode, Day, Level, LocaleTag, Record, ScreeningId, Timestamp};
use waymark_wire::{BatchId, DeviceId};
use zeroize::Zeroizing;

const TABLE: &str = "cases";

/// A case to keep.
#[derive(Debug, Clone, Copy)]
pub struct NewCase<'a> {
    /// The batch it came in.
    pub batch: BatchId,
    /// The device it came from.
    pub device: DeviceId,
    /// The record.
    pub record: &'a KeptRecord,
}

/// A record beside the text it is kept as: written out before the transaction begins that keeps it.
#[derive(Debug)]
pub struct KeptRecord {
    record: Record,
    text: Zeroizing<String>,
}

impl KeptRecord {
    /// Writes a record out.
    ///
    /// # Errors
    /// [`StoreError::Unreadable`] for one that cannot be written.
    pub fn of(record: Record) -> Result<Self, StoreError> {
        let text = Zeroizing::new(json(TABLE, &record)?);
        Ok(Self { record, text })
    }

    /// The record.
    #[must_use]
    pub fn record(&self) -> &Record {
        &self.record
    }
}

/// A case as a line of the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseRow {
    /// Its place in the list, to go on from.
    pub place: CasePlace,
    /// The screening.
    pub id: ScreeningId,
    /// The batch it came in.
    pub batch: BatchId,
    /// The device it came from.
    pub device: DeviceId,
    /// The code people say.
    pub code: CaseCode,
    /// The level by the rules, or the worker's where that is higher.
    pub level: Level,
    /// Danger now.
    pub red: bool,
    /// The child rules were used.
    pub child_path: bool,
    /// Only the triage was done.
    pub provisional: bool,
    /// The day of the talk.
    pub day: Day,
    /// The person's main language.
    pub person_locale: LocaleTag,
    /// How many reasons the assessment has.
    pub reasons: u32,
    /// When a coordinator first looked at it; absent while nobody has.
    pub read_at: Option<Timestamp>,
}

/// A place in the list, most urgent first: what the page before ended with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CasePlace {
    pub(super) urgency: i64,
    pub(super) day: i64,
    pub(super) row: i64,
}

impl CasePlace {
    /// The place as text that can be carried about.
    #[must_use]
    pub fn to_text(self) -> String {
        format!("{}.{}.{}", self.urgency, self.day, self.row)
    }

    /// Reads it again; absent for anything else.
    #[must_use]
    pub fn from_text(text: &str) -> Option<Self> {
        let mut parts = text.split('.').map(str::parse);
        match (parts.next(), parts.next(), parts.next(), parts.next()) {
            (Some(Ok(urgency)), Some(Ok(day)), Some(Ok(row)), None) => Some(Self { urgency, day, row }),
            _ => None,
        }
    }

    /// Before all.
    const START: Self = Self { urgency: -1, day: 0, row: 0 };
}

/// Keeps a case; says whether it is new. The same screening again has no effect: the first record stands.
///
/// # Errors
/// What the database refuses.
pub fn put(writer: &Writer<'_>, case: &NewCase<'_>) -> Result<bool, StoreError> {
    let record = case.record.record();
    let level = shown_level(record);
    let locale = record.languages.first().map_or(&record.worker_locale, |most| &most.person_locale);
    let rows = writer.run(
        "INSERT INTO cases (screening, batch, device, code, urgency, level, red, child_path, provisional, day,
                            person_locale, reasons, record)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)
         ON CONFLICT (screening) DO NOTHING",
        params![
            record.id.as_bytes(),
            case.batch.as_bytes(),
            case.device.as_bytes(),
            record.code.as_str(),
            urgency(record.assessment.red, level),
            word(TABLE, &level)?,
            record.assessment.red,
            record.assessment.child_path,
            record.assessment.provisional,
            record.day.0,
            locale.as_str(),
            record.assessment.reasons.len(),
            case.record.text.as_str(),
        ],
    )?;
    Ok(rows > 0)
}

/// The level by the rules, or the worker's where that is higher. A level says more than "not finished".
fn shown_level(record: &Record) -> Level {
    let by_rules = record.assessment.level;
    record.worker_view.as_ref().map_or(by_rules, |view| view.level.min(by_rules))
}

fn urgency(red: bool, level: Level) -> i64 {
    let rank = match level {
        Level::A => 0,
        Level::B => 1,
        Level::C => 2,
        Level::D => 3,
        // Not finished is looked at before "nothing said today".
        Level::X => 4,
        Level::E => 5,
    };
    if red { rank } else { rank + 10 }
}

/// A page of the list, most urgent first, newest first among equals; after a place, or from the start.
///
/// # Errors
/// What the database refuses.
pub fn page(reader: &Reader<'_>, after: Option<CasePlace>, limit: u32) -> Result<Vec<CaseRow>, StoreError> {
    let after = after.unwrap_or(CasePlace::START);
    // Written as three cases so that each is a range of the index.
    reader.all(
        "SELECT id, urgency, screening, batch, device, code, level, red, child_path, provisional, day, person_locale,
                reasons, read_at
         FROM cases
         WHERE urgency >= ?1 AND (urgency > ?1 OR (day < ?2 OR (day = ?2 AND id < ?3)))
         ORDER BY urgency, day DESC, id DESC LIMIT ?4",
        params![after.urgency, after.day, after.row, limit],
        case_row,
    )
}

/// One line.
///
/// # Errors
/// What the database refuses.
pub fn get(reader: &Reader<'_>, id: ScreeningId) -> Result<Option<CaseRow>, StoreError> {
    reader.one(
        "SELECT id, urgency, screening, batch, device, code, level, red, child_path, provisional, day, person_locale,
                reasons, read_at
         FROM cases WHERE screening = ?1",
        [id.as_bytes()],
        case_row,
    )
}

/// The record of a case.
///
/// # Errors
/// What the database refuses.
pub fn record(reader: &Reader<'_>, id: ScreeningId) -> Result<Option<Record>, StoreError> {
    reader.one("SELECT record FROM cases WHERE screening = ?1", [id.as_bytes()], |row| {
        Columns::of(TABLE, row).json(0)
    })
}

/// Notes that a coordinator has looked at a case; the first time stands. Says whether this was the first.
///
/// # Errors
/// [`StoreError::NotFound`].
pub fn mark_read(writer: &Writer<'_>, id: ScreeningId, at: Timestamp) -> Result<bool, StoreError> {
    let rows = writer.run(
        "UPDATE cases SET read_at = ?2 WHERE screening = ?1 AND read_at = 0",
        params![id.as_bytes(), at.0.max(1)],
    )?;
    if rows == 0 && get(writer, id)?.is_none() {
        return Err(StoreError::NotFound);
    }
    Ok(rows > 0)
}

/// How many cases there are, and how many nobody has looked at.
///
/// # Errors
/// What the database refuses.
pub fn counts(reader: &Reader<'_>) -> Result<(u32, u32), StoreError> {
    let count = |query| reader.one(query, [], |row| Columns::of(TABLE, row).get::<u32>(0));
    let all = count("SELECT count(*) FROM cases")?.unwrap_or(0);
    let unread = count("SELECT count(*) FROM cases WHERE read_at = 0")?.unwrap_or(0);
    Ok((all, unread))
}

/// The cases that came in a batch.
///
/// # Errors
/// What the database refuses.
pub fn of_batch(reader: &Reader<'_>, batch: BatchId) -> Result<Vec<CaseRow>, StoreError> {
    reader.all(
        "SELECT id, urgency, screening, batch, device, code, level, red, child_path, provisional, day, person_locale,
                reasons, read_at
         FROM cases WHERE batch = ?1 ORDER BY id",
        [batch.as_bytes()],
        case_row,
    )
}

/// Deletes what came of a batch: its person took the consent back. Says how many cases there were.
///
/// # Errors
/// What the database refuses.
pub fn delete_of_batch(writer: &Writer<'_>, batch: BatchId) -> Result<usize, StoreError> {
    writer.erases();
    writer.run("DELETE FROM cases WHERE batch = ?1", [batch.as_bytes()])
}

pub(super) fn case_row(row: &rusqlite::Row<'_>) -> Result<CaseRow, StoreError> {
    let columns = Columns::of(TABLE, row);
    let read_at: i64 = columns.get(13)?;
    Ok(CaseRow {
        place: CasePlace { row: columns.get(0)?, urgency: columns.get(1)?, day: columns.get(10)? },
        id: columns.screening(2)?,
        batch: columns.batch(3)?,
        device: columns.device(4)?,
        code: columns.code(5)?,
        level: columns.word(6)?,
        red: columns.get(7)?,
        child_path: columns.get(8)?,
        provisional: columns.get(9)?,
        day: Day(columns.get(10)?),
        person_locale: columns.id(11)?,
        reasons: columns.get(12)?,
        read_at: (read_at != 0).then_some(Timestamp(read_at)),
    })
}
