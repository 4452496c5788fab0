//! The first screen and the list: what goes on, what waits, what was received.

use crate::Error;
use crate::opened::Opened;
use crate::view::{BatchWord, DraftView, HomeView, OutboxRow, SyncView};
use crate::worker::Link;
use waymark_domain::Timestamp;
use waymark_store::tables::{BatchRow, OutboxState, outbox, sessions, settings};

/// When the server was last reached, milliseconds since 1970; written by the exchange.
pub(crate) const LAST_CONTACT_KEY: &str = "last_contact";

/// The field role's first screen.
pub(crate) fn home(open: &Opened, link: Link, now: Timestamp) -> Result<HomeView, Error> {
    let mut drafts = open.db.read(sessions::drafts)?;
    drafts.sort_by_key(|draft| std::cmp::Reverse(draft.started_at));
    let draft = drafts.into_iter().next().map(|draft| DraftView {
        id: draft.id,
        code: draft.code,
        step: draft.step,
        person_locale: draft.person_locale,
        hours: now.hours_since(draft.started_at),
    });
    Ok(HomeView {
        organisation: open.roster()?.roster().name.clone(),
        draft,
        sync: sync_view(open, link, now)?,
        recent_locales: open.recent_locales()?,
    })
}

/// The four states with their counts.
pub(crate) fn sync_view(open: &Opened, link: Link, now: Timestamp) -> Result<SyncView, Error> {
    let (counts, drafts, contact) = open.db.read(|reader| {
        let contact: Option<i64> = settings::get(reader, LAST_CONTACT_KEY)?;
        Ok((outbox::counts(reader)?, sessions::drafts(reader)?.len(), contact))
    })?;
    Ok(SyncView {
        on_phone: u32::try_from(drafts).unwrap_or(u32::MAX),
        packed: counts.packed,
        handed_over: counts.handed_over,
        received: counts.received,
        returned: counts.returned,
        recorded: counts.recorded,
        oldest_packed_hours: counts.oldest_packed.map(|oldest| now.hours_since(oldest)),
        last_contact_hours: contact.map(|at| now.hours_since(Timestamp(at))),
        link: link.state,
        busy: link.busy,
    })
}

/// Drafts and finished screenings with their states, newest first.
pub(crate) fn outbox(open: &Opened, now: Timestamp) -> Result<Vec<OutboxRow>, Error> {
    let (mut drafts, rows) = open.db.read(|reader| Ok((sessions::drafts(reader)?, outbox::rows(reader)?)))?;
    drafts.sort_by_key(|draft| std::cmp::Reverse(draft.started_at));
    let drafts = drafts.into_iter().map(|draft| OutboxRow {
        batch: None,
        draft: Some(draft.id),
        code: Some(draft.code),
        day: draft.started_at.day(),
        state: BatchWord::OnPhone,
        exact: "draft".to_owned(),
        reason: None,
        hours: now.hours_since(draft.started_at),
    });
    let mut finished: Vec<BatchRow> = rows;
    finished.sort_by_key(|row| std::cmp::Reverse((row.epoch, row.seq)));
    Ok(drafts.chain(finished.into_iter().map(|row| outbox_row(row, now))).collect())
}

fn outbox_row(row: BatchRow, now: Timestamp) -> OutboxRow {
    OutboxRow {
        batch: Some(row.batch.to_string()),
        draft: None,
        code: row.code,
        day: row.day,
        state: word(row.state),
        exact: row.state.word().to_owned(),
        reason: (!row.reason.is_empty()).then_some(row.reason),
        hours: now.hours_since(row.created_at),
    }
}

/// The word people read for an exact state.
fn word(state: OutboxState) -> BatchWord {
    match state {
        OutboxState::Sealed => BatchWord::Packed,
        OutboxState::Offered | OutboxState::Stored => BatchWord::HandedOver,
        OutboxState::Opened | OutboxState::Purged => BatchWord::Received,
        OutboxState::Returned | OutboxState::Stuck => BatchWord::Returned,
    }
}
