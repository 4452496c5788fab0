//! `answers`: the standing answers of a screening. Written through [`super::sessions`] only.

use super::columns::{Columns, json};
use crate::{Reader, StoreError, Writer};
use rusqlite::params;
use std::collections::BTreeMap;
use waymark_domain::{Answer, ItemId};

const TABLE: &str = "answers";

/// Writes an answer, or removes it where it was taken back to *not asked*.
pub(super) fn set(
    writer: &Writer<'_>,
    session: i64,
    item: &ItemId,
    answer: Option<&Answer>,
) -> Result<(), StoreError> {
    match answer {
        Some(answer) => writer.run(
            "INSERT INTO answers (session, item, answer) VALUES (?1, ?2, ?3)
             ON CONFLICT (session, item) DO UPDATE SET answer = excluded.answer",
            params![session, item.as_str(), json(TABLE, answer)?],
        )?,
        None => writer
            .run("DELETE FROM answers WHERE session = ?1 AND item = ?2", params![session, item.as_str()])?,
    };
    Ok(())
}

/// All of a screening.
pub(super) fn of(reader: &Reader<'_>, session: i64) -> Result<BTreeMap<ItemId, Answer>, StoreError> {
    let pairs = reader.all("SELECT item, answer FROM answers WHERE session = ?1", [session], |row| {
        let columns = Columns::of(TABLE, row);
        Ok((columns.id(0)?, columns.json(1)?))
    })?;
    Ok(pairs.into_iter().collect())
}
