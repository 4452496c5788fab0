//! `sessions`: screenings that are readable on this phone: drafts, and sealed ones until their copy is erased.

use super::columns::{Columns, json, word};
use super::{answers, changes};
use crate::{Reader, StoreError, Writer};
use rusqlite::params;
use std::collections::BTreeMap;
use waymark_domain::{
    Beside, CaseCode, LocaleTag, ScreeningId, Session, SessionChange, StepId, Timestamp, WorkerView,
};

mod whole;
pub(crate) use whole::make_whole;

const TABLE: &str = "sessions";

/// Whether a screening can still be changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SessionState {
    /// In progress.
    Draft,
    /// Sealed: the readable copy is kept for a while and cannot be changed.
    Sealed {
        /// When it was sealed.
        at: Timestamp,
    },
}

/// A screening in progress, as a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// Its id.
    pub id: ScreeningId,
    /// Its code.
    pub code: CaseCode,
    /// Where it stands.
    pub step: StepId,
    /// The person's language.
    pub person_locale: LocaleTag,
    /// When it was begun.
    pub started_at: Timestamp,
}

/// Begins a screening.
///
/// # Errors
/// [`StoreError::Exists`] where the id is taken.
pub fn insert(writer: &Writer<'_>, session: &Session) -> Result<(), StoreError> {
    put_row(writer, None, session)?;
    let row = writer.last_row();
    session.answers.iter().try_for_each(|(item, answer)| answers::set(writer, row, item, Some(answer)))?;
    changes::begin(writer, row, session)
}

/// Writes the row of a screening, without its answers; under a number of its own where none is given.
fn put_row(writer: &Writer<'_>, row: Option<i64>, session: &Session) -> Result<(), StoreError> {
    let view = session.worker_view.as_ref();
    writer.run(
        "INSERT INTO sessions (id, screening, code, mode, started_at, worker_locale, person_locale, step,
                               view_level, view_reason, ended, instrument, beside)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)",
        params![
            row,
            session.id.as_bytes(),
            session.code.as_str(),
            word(TABLE, &session.mode)?,
            session.started_at.0,
            session.worker_locale.as_str(),
            session.person_locale.as_str(),
            session.step.as_str(),
            view.map(|view| word(TABLE, &view.level)).transpose()?.unwrap_or_default(),
            view.map_or("", |view| view.reason.as_str()),
            session.end.map(|end| word(TABLE, &end)).transpose()?.unwrap_or_default(),
            session.instrument,
            json(TABLE, &session.beside)?,
        ],
    )?;
    Ok(())
}

/// Writes one change: what it changes, and the change itself at the end of the screening's list.
///
/// # Errors
/// [`StoreError::NotFound`] for an unknown screening, [`StoreError::NotADraft`] for a sealed one.
pub fn save(
    writer: &Writer<'_>,
    id: ScreeningId,
    change: &SessionChange,
    at: Timestamp,
) -> Result<(), StoreError> {
    let row = draft_row(writer, id)?;
    match change {
        SessionChange::Answered { item, answer } => answers::set(writer, row, item, answer.as_ref())?,
        SessionChange::Moved { step } => {
            writer.run("UPDATE sessions SET step = ?2 WHERE id = ?1", params![row, step.as_str()])?;
        }
        SessionChange::LanguageSwitched { worker_locale, person_locale } => {
            writer.run(
                "UPDATE sessions SET worker_locale = ?2, person_locale = ?3 WHERE id = ?1",
                params![row, worker_locale.as_str(), person_locale.as_str()],
            )?;
        }
        SessionChange::BesideChanged { beside } => {
            writer.run(
                "UPDATE sessions SET beside = ?2 WHERE id = ?1",
                params![row, json(TABLE, &**beside)?],
            )?;
        }
        SessionChange::ModeChosen { mode } => {
            writer.run("UPDATE sessions SET mode = ?2 WHERE id = ?1", params![row, word(TABLE, mode)?])?;
        }
        SessionChange::WorkerViewed { view } => set_worker_view(writer, row, view.as_ref())?,
        SessionChange::Ended { end } => {
            let end = end.map(|end| word(TABLE, &end)).transpose()?.unwrap_or_default();
            writer.run("UPDATE sessions SET ended = ?2 WHERE id = ?1", params![row, end])?;
        }
    }
    changes::append(writer, row, change, at)
}

fn set_worker_view(writer: &Writer<'_>, row: i64, view: Option<&WorkerView>) -> Result<(), StoreError> {
    let level = view.map(|view| word(TABLE, &view.level)).transpose()?.unwrap_or_default();
    let reason = view.map_or("", |view| view.reason.as_str());
    writer.run(
        "UPDATE sessions SET view_level = ?2, view_reason = ?3 WHERE id = ?1",
        params![row, level, reason],
    )?;
    Ok(())
}

/// Reads a screening, draft or sealed; absent once its readable copy is erased.
///
/// # Errors
/// What the database refuses.
pub fn get(reader: &Reader<'_>, id: ScreeningId) -> Result<Option<Session>, StoreError> {
    match row_of(reader, id)? {
        Some((row, _)) => read_row(reader, row),
        None => Ok(None),
    }
}

/// What stands beside the answers of a screening; absent once its readable copy is erased.
pub(crate) fn beside(reader: &Reader<'_>, id: ScreeningId) -> Result<Option<Beside>, StoreError> {
    reader.one("SELECT beside FROM sessions WHERE screening = ?1", [id.as_bytes()], |row| {
        Columns::of(TABLE, row).json(0)
    })
}

fn read_row(reader: &Reader<'_>, row: i64) -> Result<Option<Session>, StoreError> {
    let session = reader.one(
        "SELECT screening, code, mode, started_at, worker_locale, person_locale, step,
                view_level, view_reason, ended, instrument, beside
         FROM sessions WHERE id = ?1",
        [row],
        |row| session_of(&Columns::of(TABLE, row)),
    )?;
    match session {
        Some(session) => Ok(Some(Session { answers: answers::of(reader, row)?, ..session })),
        None => Ok(None),
    }
}

fn session_of(columns: &Columns<'_, '_>) -> Result<Session, StoreError> {
    let worker_view = match columns.id_or_none(8)? {
        Some(reason) => Some(WorkerView { level: columns.word(7)?, reason }),
        None => None,
    };
    let ended: String = columns.get(9)?;
    Ok(Session {
        id: columns.screening(0)?,
        code: columns.code(1)?,
        mode: columns.word(2)?,
        started_at: Timestamp(columns.get(3)?),
        worker_locale: columns.id(4)?,
        person_locale: columns.id(5)?,
        step: columns.id(6)?,
        answers: BTreeMap::new(),
        beside: columns.json(11)?,
        worker_view,
        end: if ended.is_empty() { None } else { Some(columns.word(9)?) },
        instrument: columns.get(10)?,
    })
}

/// Whether a screening is a draft or sealed; absent where it is not known (any more).
///
/// # Errors
/// What the database refuses.
pub fn state(reader: &Reader<'_>, id: ScreeningId) -> Result<Option<SessionState>, StoreError> {
    reader.one("SELECT state, sealed_at FROM sessions WHERE screening = ?1", [id.as_bytes()], |row| {
        let columns = Columns::of(TABLE, row);
        match columns.get::<String>(0)?.as_str() {
            "draft" => Ok(SessionState::Draft),
            "sealed" => Ok(SessionState::Sealed { at: Timestamp(columns.get(1)?) }),
            _ => Err(columns.unreadable()),
        }
    })
}

/// All drafts, the one begun last first.
///
/// # Errors
/// What the database refuses.
pub fn drafts(reader: &Reader<'_>) -> Result<Vec<Draft>, StoreError> {
    reader.all(
        "SELECT screening, code, step, person_locale, started_at FROM sessions WHERE state = 'draft' ORDER BY id DESC",
        [],
        |row| {
            let columns = Columns::of(TABLE, row);
            Ok(Draft {
                id: columns.screening(0)?,
                code: columns.code(1)?,
                step: columns.id(2)?,
                person_locale: columns.id(3)?,
                started_at: Timestamp(columns.get(4)?),
            })
        },
    )
}

/// Every change of a screening, oldest first; empty where it is not known.
///
/// # Errors
/// What the database refuses.
pub fn changes(reader: &Reader<'_>, id: ScreeningId) -> Result<Vec<(Timestamp, SessionChange)>, StoreError> {
    match row_of(reader, id)? {
        Some((row, _)) => changes::of(reader, row),
        None => Ok(Vec::new()),
    }
}

/// Whether a screening is what its beginning and its changes lead to. Both lie in different pages: a page that the
/// disk gave back in an older form authenticates, and shows here.
///
/// # Errors
/// What the database refuses.
pub fn agrees_with_its_changes(reader: &Reader<'_>, id: ScreeningId) -> Result<bool, StoreError> {
    match row_of(reader, id)? {
        Some((row, _)) => Ok(changes::replayed(reader, row)? == get(reader, id)?),
        None => Ok(true),
    }
}

/// Every screening whose readable copy is here.
pub(crate) fn all_ids(reader: &Reader<'_>) -> Result<Vec<ScreeningId>, StoreError> {
    reader.all("SELECT screening FROM sessions ORDER BY id", [], |row| Columns::of(TABLE, row).screening(0))
}

/// Erases the readable copy of a screening: its row, its answers, its changes, and with the commit also what the log
/// held of it. Says whether there was one.
///
/// # Errors
/// What the database refuses.
pub fn erase(writer: &Writer<'_>, id: ScreeningId) -> Result<bool, StoreError> {
    writer.erases();
    // Answers and changes go with it: ON DELETE CASCADE.
    Ok(writer.run("DELETE FROM sessions WHERE screening = ?1", [id.as_bytes()])? > 0)
}

/// Sealed screenings whose readable copy is still here and was sealed before `limit`, for the retention rule.
///
/// # Errors
/// What the database refuses.
pub fn sealed_before(reader: &Reader<'_>, limit: Timestamp) -> Result<Vec<ScreeningId>, StoreError> {
    reader.all(
        "SELECT screening FROM sessions WHERE state = 'sealed' AND sealed_at < ?1 ORDER BY id",
        [limit.0],
        |row| Columns::of(TABLE, row).screening(0),
    )
}

/// Marks a draft sealed: from here on nothing changes it. Part of [`crate::sealing::seal_and_queue`].
pub(crate) fn mark_sealed(
    writer: &Writer<'_>,
    id: ScreeningId,
    at: Timestamp,
) -> Result<CaseCode, StoreError> {
    let row = draft_row(writer, id)?;
    writer.run("UPDATE sessions SET state = 'sealed', sealed_at = ?2 WHERE id = ?1", params![row, at.0])?;
    writer
        .one("SELECT code FROM sessions WHERE id = ?1", [row], |row| Columns::of(TABLE, row).code(0))?
        .ok_or(StoreError::NotFound)
}

/// The row of a draft.
fn draft_row(reader: &Reader<'_>, id: ScreeningId) -> Result<i64, StoreError> {
    match row_of(reader, id)? {
        None => Err(StoreError::NotFound),
        Some((row, true)) => Ok(row),
        Some((_, false)) => Err(StoreError::NotADraft),
    }
}

/// The row of a screening, and whether it is a draft.
fn row_of(reader: &Reader<'_>, id: ScreeningId) -> Result<Option<(i64, bool)>, StoreError> {
    reader.one("SELECT id, state = 'draft' FROM sessions WHERE screening = ?1", [id.as_bytes()], |row| {
        let columns = Columns::of(TABLE, row);
        Ok((columns.get(0)?, columns.get(1)?))
    })
}
