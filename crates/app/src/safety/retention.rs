//! How long what stays on a phone: readable copies, talks that were begun, lines about finished talks.
//!
//! One rule for every level. A line or a copy that stayed longer because more was said would say so to whoever counts
//! (docs/adr/0019). Swept at every unlock before the first screen, at every exchange, and every minute while open;
//! while locked nothing can be: the key that would be needed is gone, which is the better protection.

use crate::opened::Opened;
use crate::practice::{self, Practice};
use crate::safety::{crossing, renewal};
use crate::view::{KeptView, RetentionRules, RetentionView};
use crate::{Code, Error, field};
use waymark_domain::{ScreeningId, Timestamp};
use waymark_store::tables::{
    BatchRow, Draft, OutboxState, PacketRow, audit, outbox, referral_packets, sessions,
};
use waymark_wire::{BatchId, Policy, ReceiptLevel};

const HOUR_MS: i64 = 3_600_000;
const DAY_MS: i64 = 24 * HOUR_MS;

/// Erases what has had its time. Says how many things went.
///
/// # Errors
/// What the database refuses.
pub(crate) fn sweep(open: &Opened, now: Timestamp) -> Result<u32, Error> {
    let held = open.roster()?;
    let policy = &held.roster().policy;
    let talking = open.talk().as_ref().map(|talk| talk.session.id);
    let (drafts, rows, packets) = open.db.read(|reader| {
        Ok((sessions::drafts(reader)?, outbox::rows(reader)?, referral_packets::all(reader)?))
    })?;
    // A clock past everything the roster says is a clock nobody can trust: no talk is lost because somebody set a year.
    let believed = field::cannot_seal_now(open, now) != Some(Code::RosterExpired);
    let copies_before = Timestamp(now.0.saturating_sub(i64::from(policy.readable_hours) * HOUR_MS) + 1);
    let due = Due {
        copies: readable_due(open, &rows, copies_before, now)?,
        drafts: drafts
            .iter()
            .filter(|draft| believed && Some(draft.id) != talking && draft_is_due(draft, policy, now))
            .map(|draft| draft.id)
            .collect(),
        lines: rows.iter().filter(|row| line_is_due(row, policy, now)).map(|row| row.batch).collect(),
        packets: packets_due(&rows, &packets, policy, now),
    };
    if due.is_nothing() {
        return Ok(0);
    }
    let gone = open.db.write("retention", |writer| {
        let mut gone = 0;
        for (code, ids) in [("copies", &due.copies), ("drafts", &due.drafts)] {
            let mut of_kind = 0;
            for id in ids {
                of_kind += u32::from(sessions::erase(writer, *id)?);
            }
            note(writer, code, of_kind, now)?;
            gone += of_kind;
        }
        let mut lines = 0;
        for batch in &due.lines {
            lines += u32::from(outbox::purge(writer, *batch)?);
        }
        note(writer, "lines", lines, now)?;
        let mut packets = 0;
        for batch in &due.packets {
            packets += u32::from(referral_packets::forget(writer, *batch)?);
        }
        note(writer, "packets", packets, now)?;
        if gone > 0 {
            // Talks were erased: the next unlock makes a new key, so that they stay erased on any chip.
            renewal::make_due(writer)?;
        }
        Ok(gone + lines + packets)
    })?;
    if gone > 0 {
        open.db.checkpoint()?;
    }
    Ok(gone)
}

/// What is to go.
struct Due {
    copies: Vec<ScreeningId>,
    drafts: Vec<ScreeningId>,
    lines: Vec<BatchId>,
    /// The batches of packets whose time is over, though the line stays.
    packets: Vec<BatchId>,
}

impl Due {
    fn is_nothing(&self) -> bool {
        self.copies.is_empty() && self.drafts.is_empty() && self.lines.is_empty() && self.packets.is_empty()
    }
}

fn note(
    writer: &waymark_store::Writer<'_>,
    what: &str,
    count: u32,
    now: Timestamp,
) -> Result<(), waymark_store::StoreError> {
    if count == 0 {
        return Ok(());
    }
    audit::append(writer, "wipe", &format!("{what}-{count}"), now).map(drop)
}

/// Readable copies whose window has ended. One that was sealed in what is now the future goes too: the clock was set
/// back, and no window may grow by that.
fn readable_due(
    open: &Opened,
    rows: &[BatchRow],
    before: Timestamp,
    now: Timestamp,
) -> Result<Vec<ScreeningId>, Error> {
    let mut due: Vec<ScreeningId> = open.db.read(|reader| sessions::sealed_before(reader, before))?;
    let ahead: Vec<ScreeningId> =
        rows.iter().filter(|row| row.created_at > now).filter_map(|row| row.screening).collect();
    if !ahead.is_empty() {
        let sealed = open.db.read(|reader| sessions::sealed_before(reader, Timestamp(i64::MAX)))?;
        due.extend(
            ahead.into_iter().filter(|id| sealed.contains(id) && !due.contains(id)).collect::<Vec<_>>(),
        );
    }
    Ok(due)
}

/// A talk begun in what is now the future stays: a clock that was put right must lose nobody's answers.
fn draft_is_due(draft: &Draft, policy: &Policy, now: Timestamp) -> bool {
    let hours = i64::from(policy.phone.draft_hours);
    hours > 0 && now.0.saturating_sub(draft.started_at.0) >= hours * HOUR_MS
}

fn line_is_due(row: &BatchRow, policy: &Policy, now: Timestamp) -> bool {
    row.state == OutboxState::Opened
        && now.0.saturating_sub(row.created_at.0) >= i64::from(policy.phone.line_days) * DAY_MS
}

/// Which talks have had packets for as long as a line stays: that somebody was sent to a service goes then, whether a base
/// has opened the talk or not. One that was packed more than a day in what is now the future goes too.
fn packets_due(rows: &[BatchRow], packets: &[PacketRow], policy: &Policy, now: Timestamp) -> Vec<BatchId> {
    let due = |row: &&BatchRow| {
        let age = now.0.saturating_sub(row.created_at.0);
        age >= i64::from(policy.phone.line_days) * DAY_MS || age < -DAY_MS
    };
    let carries = |row: &&BatchRow| packets.iter().any(|packet| packet.batch == row.batch);
    rows.iter().filter(carries).filter(due).map(|row| row.batch).collect()
}

/// What is here, and when it goes.
///
/// # Errors
/// What the database refuses.
pub(crate) fn preview(open: &Opened, now: Timestamp) -> Result<RetentionView, Error> {
    let held = open.roster()?;
    let policy = &held.roster().policy;
    let crossing = crossing::is_on(open)?;
    let (drafts, rows, sealed, packets) = open.db.read(|reader| {
        let sealed = sessions::sealed_before(reader, Timestamp(i64::MAX))?;
        let packets = referral_packets::all(reader)?;
        Ok((sessions::drafts(reader)?, outbox::rows(reader)?, sealed, packets))
    })?;
    let mut kept: Vec<KeptView> =
        drafts.iter().map(|draft| draft_view(draft, policy, crossing, now)).collect();
    for row in &rows {
        if row.screening.is_some_and(|id| sealed.contains(&id)) {
            kept.push(KeptView {
                what: "copy".to_owned(),
                code: row.code.clone(),
                hours_left: Some(left(now, row.created_at, i64::from(policy.readable_hours) * HOUR_MS)),
                until: "time_or_received".to_owned(),
            });
        }
        if packets.iter().any(|packet| packet.batch == row.batch) {
            kept.push(KeptView {
                what: "packet".to_owned(),
                code: row.code.clone(),
                hours_left: Some(left(now, row.created_at, i64::from(policy.phone.line_days) * DAY_MS)),
                until: "time".to_owned(),
            });
        }
        kept.push(line_view(row, policy, now));
    }
    kept.retain(|view| view.what != "gone");
    Ok(RetentionView { kept, rules: rules(policy) })
}

/// What the practice profile shows where it stands alone: its talks, by the rules that hold where nothing else was said.
///
/// # Errors
/// What the database refuses.
pub(crate) fn preview_alone(practice: &Practice, now: Timestamp) -> Result<RetentionView, Error> {
    let (policy, crossing) = (Policy::default(), crossing::is_on(practice)?);
    let plays = practice::plays(practice)?;
    let mut drafts = practice.db.read(sessions::drafts)?;
    drafts.retain(|draft| !plays(&draft.id));
    let kept = drafts.iter().map(|draft| draft_view(draft, &policy, crossing, now)).collect();
    Ok(RetentionView { kept, rules: rules(&policy) })
}

fn draft_view(draft: &Draft, policy: &Policy, crossing: bool, now: Timestamp) -> KeptView {
    KeptView {
        what: "draft".to_owned(),
        code: Some(draft.code.clone()),
        hours_left: (policy.phone.draft_hours > 0 && !crossing)
            .then(|| left(now, draft.started_at, i64::from(policy.phone.draft_hours) * HOUR_MS)),
        until: if crossing { "lock" } else { "time" }.to_owned(),
    }
}

fn line_view(row: &BatchRow, policy: &Policy, now: Timestamp) -> KeptView {
    let (what, until, hours_left) = match row.state {
        OutboxState::Opened => {
            ("line", "time", Some(left(now, row.created_at, i64::from(policy.phone.line_days) * DAY_MS)))
        }
        OutboxState::Sealed | OutboxState::Offered | OutboxState::Stored => {
            let until = match policy.receipt_level {
                ReceiptLevel::Opened => "opened",
                ReceiptLevel::Stored => "stored",
            };
            ("sealed", until, None)
        }
        OutboxState::Returned | OutboxState::Stuck => ("sealed", "looked_at", None),
        OutboxState::Purged => ("gone", "", None),
    };
    KeptView { what: what.to_owned(), code: row.code.clone(), hours_left, until: until.to_owned() }
}

/// Hours until something that began then and lasts so long has had its time.
fn left(now: Timestamp, since: Timestamp, lasts_ms: i64) -> u32 {
    let ms = since.0.saturating_add(lasts_ms).saturating_sub(now.0).max(0);
    u32::try_from((ms + HOUR_MS - 1) / HOUR_MS).unwrap_or(u32::MAX)
}

fn rules(policy: &Policy) -> RetentionRules {
    RetentionRules {
        readable_hours: policy.readable_hours,
        draft_hours: policy.phone.draft_hours,
        line_days: policy.phone.line_days,
        key_days: policy.phone.key_days,
        lock_seconds: policy.lock_seconds,
        erase_after_failures: policy.erase_after_failures,
    }
}

/// How many finished talks have reached neither a server nor a base, and how many are not finished.
///
/// # Errors
/// What the database refuses.
pub(crate) fn not_handed_over(open: &Opened) -> Result<(u32, u32), Error> {
    let (counts, drafts) = open.db.read(|reader| Ok((outbox::rows(reader)?, sessions::drafts(reader)?)))?;
    let waiting = counts
        .iter()
        .filter(|row| {
            matches!(
                row.state,
                OutboxState::Sealed | OutboxState::Offered | OutboxState::Returned | OutboxState::Stuck
            )
        })
        .count();
    Ok((field::count(waiting), field::count(drafts.len())))
}
