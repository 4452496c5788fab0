//! Crossing mode: one switch before a checkpoint. What was received is dropped, readable copies and lines go, and from
//! then on there are blank talks and sealed ones only, until a file from the base ends it (docs/adr/0019).

use crate::opened::Opened;
use crate::room::Room;
use crate::safety::renewal;
use crate::{Code, Error};
use serde::{Deserialize, Serialize};
use waymark_domain::Timestamp;
use waymark_store::tables::{OutboxState, audit, outbox, sessions, settings};

const CROSSING_KEY: &str = "crossing";
/// What tells where somebody has been, by the languages they used.
const RECENT_LOCALES_KEY: &str = "recent_locales";

#[derive(Serialize, Deserialize)]
struct Crossing {
    since_ms: i64,
}

/// Whether crossing mode is on.
///
/// # Errors
/// What the database refuses.
pub(crate) fn is_on(room: &Room) -> Result<bool, Error> {
    Ok(room.db.read(|reader| settings::get::<Crossing>(reader, CROSSING_KEY))?.is_some())
}

/// Turns it on where the practice profile stands alone: there is nothing to drop but talks that were begun.
///
/// # Errors
/// As [`begin`].
pub(crate) fn begin_alone(room: &Room, unfinished: bool, now: Timestamp) -> Result<(), Error> {
    *room.talk() = None;
    let done = room.db.write("crossing", |writer| {
        let drafts = sessions::drafts(writer)?;
        if !drafts.is_empty() && !unfinished {
            return Ok(false);
        }
        for draft in drafts {
            sessions::erase(writer, draft.id)?;
        }
        settings::set(writer, CROSSING_KEY, &Crossing { since_ms: now.0 })?;
        Ok(true)
    })?;
    if done { Ok(()) } else { Err(Code::UnfinishedTalks.into()) }
}

/// Turns crossing mode on. Talks that were begun and not ended are not sealed to anybody: they go only where
/// `unfinished` says that somebody was told so.
///
/// # Errors
/// [`Code::UnfinishedTalks`] where there are some and nobody was told; what the database refuses. Then nothing was
/// dropped.
pub(crate) fn begin(open: &Opened, unfinished: bool, now: Timestamp) -> Result<(), Error> {
    if is_on(open)? {
        return Ok(());
    }
    *open.talk() = None;
    let done = open.db.write("crossing", |writer| {
        let drafts = sessions::drafts(writer)?;
        if !drafts.is_empty() && !unfinished {
            return Ok(false);
        }
        for draft in drafts {
            sessions::erase(writer, draft.id)?;
        }
        for id in sessions::sealed_before(writer, Timestamp(i64::MAX))? {
            sessions::erase(writer, id)?;
        }
        for row in outbox::rows(writer)? {
            match row.state {
                OutboxState::Opened => outbox::purge(writer, row.batch).map(drop)?,
                OutboxState::Purged => {}
                _ => outbox::forget_talk(writer, row.batch)?,
            }
        }
        renewal::make_due(writer)?;
        settings::remove(writer, RECENT_LOCALES_KEY)?;
        settings::set(writer, CROSSING_KEY, &Crossing { since_ms: now.0 })?;
        audit::append(writer, "crossing", "begin", now)?;
        Ok(true)
    })?;
    if !done {
        return Err(Code::UnfinishedTalks.into());
    }
    Ok(open.db.checkpoint()?)
}

/// Ends crossing mode: a file of the base was taken, with a roster or a receipt that holds. Says whether it was on.
///
/// # Errors
/// What the database refuses.
pub(crate) fn end_at_base(open: &Opened, now: Timestamp) -> Result<bool, Error> {
    Ok(open.db.write("crossing ends", |writer| {
        let was_on = settings::remove(writer, CROSSING_KEY)?;
        if was_on {
            audit::append(writer, "crossing", "end", now)?;
        }
        Ok(was_on)
    })?)
}

/// While crossing, erases what was begun and not ended: at the lock, and at the next unlock where a kill came first.
///
/// # Errors
/// What the database refuses.
pub(crate) fn drop_unfinished(open: &Opened, now: Timestamp) -> Result<(), Error> {
    if !is_on(open)? {
        return Ok(());
    }
    let gone = open.db.write("crossing drafts", |writer| {
        let drafts = sessions::drafts(writer)?;
        for draft in &drafts {
            sessions::erase(writer, draft.id)?;
        }
        if !drafts.is_empty() {
            audit::append(writer, "wipe", &format!("crossing-{}", drafts.len()), now)?;
        }
        Ok(!drafts.is_empty())
    })?;
    if gone {
        open.db.checkpoint()?;
    }
    Ok(())
}
