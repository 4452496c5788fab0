//! Making screenings whole again after a salvage. Each is in the file twice: as rows, and as how it began and changed.

use super::{TABLE, answers, changes, put_row, read_row};
use crate::tables::columns::Columns;
use crate::{Reader, StoreError, Writer};

/// Makes screenings whole after a salvage that lost answers, changes, or rows: each is in the file twice.
pub(crate) fn make_whole(
    writer: &Writer<'_>,
    answers_lost: bool,
    changes_lost: bool,
) -> Result<(), StoreError> {
    for row in numbers(
        writer,
        "SELECT DISTINCT session FROM changes WHERE session NOT IN (SELECT id FROM sessions)",
    )? {
        if let Some(session) = changes::replayed(writer, row)? {
            put_row(writer, Some(row), &session)?;
            session
                .answers
                .iter()
                .try_for_each(|(item, answer)| answers::set(writer, row, item, Some(answer)))?;
        }
    }
    writer.run("DELETE FROM answers WHERE session NOT IN (SELECT id FROM sessions)", [])?;
    writer.run("DELETE FROM changes WHERE session NOT IN (SELECT id FROM sessions)", [])?;
    // A row that was lost does not say any more that it was sealed; its batch does.
    writer.run(
        "UPDATE sessions SET state = 'sealed', sealed_at = (
             SELECT max(1, created_at) FROM outbox WHERE outbox.screening = sessions.screening)
         WHERE state = 'draft' AND screening IN (SELECT screening FROM outbox)",
        [],
    )?;
    for row in numbers(writer, "SELECT id FROM sessions")? {
        let replayed = changes::replayed(writer, row)?;
        if answers_lost && let Some(replayed) = &replayed {
            let standing = answers::of(writer, row)?;
            let missing =
                replayed.answers.iter().filter(|(item, _)| !changes_lost || !standing.contains_key(*item));
            missing
                .into_iter()
                .try_for_each(|(item, answer)| answers::set(writer, row, item, Some(answer)))?;
        }
        let standing = read_row(writer, row)?.ok_or(StoreError::NotFound)?;
        if replayed.as_ref() != Some(&standing) {
            changes::begin(writer, row, &standing)?;
        }
    }
    Ok(())
}

fn numbers(reader: &Reader<'_>, query: &str) -> Result<Vec<i64>, StoreError> {
    reader.all(query, [], |row| Columns::of(TABLE, row).get(0))
}
