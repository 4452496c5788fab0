//! `changes`: every change of a screening in order, until it is erased. Written through [`super::sessions`] only.

use super::columns::{Columns, json};
use crate::{Reader, StoreError, Writer};
use rusqlite::params;
use serde::{Deserialize, Serialize};
use waymark_domain::{Answer, End, ItemId, LocaleTag, Mode, SessionChange, StepId, Timestamp, WorkerView};

const TABLE: &str = "changes";

/// A change as it is written down. Names here are stored: they are never renamed.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Written {
    Answered { item: ItemId, answer: Option<Answer> },
    Moved { step: StepId },
    LanguageSwitched { worker_locale: LocaleTag, person_locale: LocaleTag },
    ModeChosen { mode: Mode },
    WorkerViewed { view: Option<WorkerView> },
    Ended { end: Option<End> },
}

/// Adds a change at the end of a screening's list.
pub(super) fn append(
    writer: &Writer<'_>,
    session: i64,
    change: &SessionChange,
    at: Timestamp,
) -> Result<(), StoreError> {
    writer.run(
        "INSERT INTO changes (session, n, at, change)
         VALUES (?1, (SELECT coalesce(max(n), 0) + 1 FROM changes WHERE session = ?1), ?2, ?3)",
        params![session, at.0, json(TABLE, &Written::from(change))?],
    )?;
    Ok(())
}

/// All changes of a screening, oldest first.
pub(super) fn of(reader: &Reader<'_>, session: i64) -> Result<Vec<(Timestamp, SessionChange)>, StoreError> {
    reader.all("SELECT at, change FROM changes WHERE session = ?1 ORDER BY n", [session], |row| {
        let columns = Columns::of(TABLE, row);
        let written: Written = columns.json(1)?;
        Ok((Timestamp(columns.get(0)?), written.into()))
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
            SessionChange::ModeChosen { mode } => Self::ModeChosen { mode },
            SessionChange::WorkerViewed { view } => Self::WorkerViewed { view },
            SessionChange::Ended { end } => Self::Ended { end },
        }
    }
}

impl From<Written> for SessionChange {
    fn from(written: Written) -> Self {
        match written {
            Written::Answered { item, answer } => Self::Answered { item, answer },
            Written::Moved { step } => Self::Moved { step },
            Written::LanguageSwitched { worker_locale, person_locale } => {
                Self::LanguageSwitched { worker_locale, person_locale }
            }
            Written::ModeChosen { mode } => Self::ModeChosen { mode },
            Written::WorkerViewed { view } => Self::WorkerViewed { view },
            Written::Ended { end } => Self::Ended { end },
        }
    }
}
