//! The first screen and the list: what goes on, what waits, what was received.

use super::hour;
use crate::opened::Opened;
use crate::post::letters;
use crate::room::Room;
use crate::safety::crossing;
use crate::view::{BatchWord, DraftView, HomeView, OutboxRow, SentPacketView, SyncView};
use crate::worker::Link;
use crate::{Error, practice};
use waymark_domain::Timestamp;
use waymark_store::tables::{
    BatchKind, BatchRow, OutboxState, PacketRow, outbox, referral_packets, sessions, settings,
};
use waymark_wire::Standing;

/// When the server was last reached, milliseconds since 1970; written by the exchange.
pub(crate) const LAST_CONTACT_KEY: &str = "last_contact";

/// The field role's first screen; whether the disk is nearly full is the caller's to say.
pub(crate) fn home(open: &Opened, link: Link, now: Timestamp) -> Result<HomeView, Error> {
    Ok(HomeView {
        letters: letters::unread(open)?,
        organisation: open.roster()?.roster().name.clone(),
        draft: latest_draft(open, now)?,
        sync: sync_view(open, link, now)?,
        recent_locales: open.recent_locales()?,
        crossing: crossing::is_on(open)?,
        practice_suggested: practice::is_suggested(open)?,
        roster_ends_days: roster_ends_days(open, now)?,
        nearly_full: false,
    })
}

/// For how many more days talks are packed under a roster that has ended; absent while it has not.
fn roster_ends_days(open: &Opened, now: Timestamp) -> Result<Option<u64>, Error> {
    Ok(match open.roster()?.roster().standing(hour(now)) {
        Standing::Current => None,
        Standing::Grace { hours_left } => Some(hours_left / 24),
        Standing::Expired => Some(0),
    })
}

/// The talk that was begun last and not ended.
pub(crate) fn latest_draft(room: &Room, now: Timestamp) -> Result<Option<DraftView>, Error> {
    let mut drafts = room.db.read(sessions::drafts)?;
    drafts.sort_by_key(|draft| std::cmp::Reverse(draft.started_at));
    Ok(drafts.into_iter().next().map(|draft| DraftView {
        id: draft.id,
        code: draft.code,
        step: draft.step,
        person_locale: draft.person_locale,
        hours: now.hours_since(draft.started_at),
    }))
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
    let (mut finished, packets): (Vec<BatchRow>, Vec<PacketRow>) =
        open.db.read(|reader| Ok((outbox::rows(reader)?, referral_packets::all(reader)?)))?;
    // A note is no talk: it shows as the answer in its letter.
    finished.retain(|row| row.kind == BatchKind::Talk);
    finished.sort_by_key(|row| std::cmp::Reverse((row.epoch, row.seq)));
    let mut rows = draft_rows(open, now)?;
    rows.extend(finished.into_iter().map(|row| outbox_row(row, &packets, now)));
    Ok(rows)
}

/// Drafts, newest first.
pub(crate) fn draft_rows(room: &Room, now: Timestamp) -> Result<Vec<OutboxRow>, Error> {
    let mut drafts = room.db.read(sessions::drafts)?;
    drafts.sort_by_key(|draft| std::cmp::Reverse(draft.started_at));
    Ok(drafts
        .into_iter()
        .map(|draft| OutboxRow {
            batch: None,
            draft: Some(draft.id),
            code: Some(draft.code),
            day: draft.started_at.day(),
            state: BatchWord::OnPhone,
            exact: "draft".to_owned(),
            reason: None,
            hours: now.hours_since(draft.started_at),
            packets: Vec::new(),
        })
        .collect())
}

fn outbox_row(row: BatchRow, packets: &[PacketRow], now: Timestamp) -> OutboxRow {
    OutboxRow {
        packets: packets.iter().filter(|packet| packet.batch == row.batch).map(packet_view).collect(),
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

fn packet_view(row: &PacketRow) -> SentPacketView {
    let listed = super::packet::service(&row.service).ok();
    SentPacketView {
        packet: row.packet.to_string(),
        service: listed.map_or_else(|| row.service.to_string(), |service| service.shown_name().to_owned()),
        state: row.state,
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
