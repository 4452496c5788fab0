//! `changes`: how a screening began and every change of it in order, until it is erased: enough to make its row and
//! its answers again. Written through [`super::sessions`] only.

use super::columns::{Columns, json};
use crate::{Reader, StoreError, Writer};
use rusqlite::params;
use serde::{Deserialize, Serialize};
use waymark_domain::{
    Answer, Beside, End, ItemId, LocaleTag, Mode, Session, SessionChange, StepId, Timestamp, WorkerView,
};

const TABLE: &str = "changes";

/// A change as it is written down. Names here are stored: they are never renamed.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Written {
    Begun { session: Box<Session> },
    Answered { item: ItemId, answer: Option<Answer> },
    Moved { step: StepId },
    LanguageSwitched { worker_locale: LocaleTag, person_locale: LocaleTag },
    BesideChanged { beside: Box<Beside> },
    ModeChosen { mode: Mode },
    WorkerViewed { view: Option<WorkerView> },
    Ended { end: Option<End> },
}

/// Writes down how a screening began.
pub(super) fn begin(writer: &Writer<'_>, row: i64, session: &Session) -> Result<(), StoreError> {
    write(writer, row, &Written::Begun { session: Box::new(session.clone()) }, session.started_at)
}

/// Adds a change at the end of a screening's list.
pub(super) fn append(
    writer: &Writer<'_>,
    session: i64,
    change: &SessionChange,
    at: Timestamp,
) -> Result<(), StoreError> {
    write(writer, session, &Written::from(change), at)
}

fn write(writer: &Writer<'_>, session: i64, written: &Written, at: Timestamp) -> Result<(), StoreError> {
    writer.run(
        "INSERT INTO changes (session, n, at, change)
         VALUES (?1, (SELECT coalesce(max(n), 0) + 1 FROM changes WHERE session = ?1), ?2, ?3)",
        params![session, at.0, json(TABLE, written)?],
    )?;
    Ok(())
}

/// All changes of a screening, oldest first.
pub(super) fn of(reader: &Reader<'_>, session: i64) -> Result<Vec<(Timestamp, SessionChange)>, StoreError> {
    let written = all(reader, session)?;
    Ok(written
        .into_iter()
        .filter_map(|(at, written)| written.into_change().map(|change| (at, change)))
        .collect())
}

/// The screening that its beginning and its changes lead to; nothing where the beginning is not there.
pub(super) fn replayed(reader: &Reader<'_>, session: i64) -> Result<Option<Session>, StoreError> {
    let mut replayed = None;
    for (_, written) in all(reader, session)? {
        match (written, &mut replayed) {
            (Written::Begun { session }, _) => replayed = Some(*session),
            (change, Some(session)) => session.apply(&change.into_change().ok_or(UNREADABLE)?),
            // Without what it changes a change says nothing; a later beginning may follow.
            (_, None) => {}
        }
    }
    Ok(replayed)
}

const UNREADABLE: StoreError = StoreError::Unreadable { table: TABLE };

fn all(reader: &Reader<'_>, session: i64) -> Result<Vec<(Timestamp, Written)>, StoreError> {
    reader.all("SELECT at, change FROM changes WHERE session = ?1 ORDER BY n", [session], |row| {
        let columns = Columns::of(TABLE, row);
        Ok((Timestamp(columns.get(0)?), columns.json(1)?))
    })
}

impl From<&SessionChange> for Written {
    fn from(change: &SessionChange) -> Self {
        match change.clone() {
            SessionChange::Answered { item, answer } => Self::Answered { item, answer },
            SessionChange::Moved { step } => Self::Moved { step },
            SessionChange::LanguageSwitched { worker_locale, person_locale } => {
                Self::LanguageSwitched { worker_locale, person_locale }
            }
            SessionChange::BesideChanged { beside } => Self::BesideChanged { beside },
            SessionChange::ModeChosen { mode } => Self::ModeChosen { mode },
            SessionChange::WorkerViewed { view } => Self::WorkerViewed { view },
            SessionChange::Ended { end } => Self::Ended { end },
        }
    }
}

impl Written {
    /// The change; nothing for a beginning.
    fn into_change(self) -> Option<SessionChange> {
        Some(match self {
            Self::Begun { .. } => return None,
            Self::Answered { item, answer } => SessionChange::Answered { item, answer },
            Self::Moved { step } => SessionChange::Moved { step },
            Self::LanguageSwitched { worker_locale, person_locale } => {
                SessionChange::LanguageSwitched { worker_locale, person_locale }
            }
            Self::BesideChanged { beside } => SessionChange::BesideChanged { beside },
            Self::ModeChosen { mode } => SessionChange::ModeChosen { mode },
            Self::WorkerViewed { view } => SessionChange::WorkerViewed { view },
            Self::Ended { end } => SessionChange::Ended { end },
        })
    }
}
