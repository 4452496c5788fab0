//! Receiving one sealed batch: verify, open, keep. Whatever comes of it, the bytes are kept once they are from one of
//! our devices, and a person is told what they have to look at.
//!
//! Opening happens before the transaction, keeping inside it: record, state, alert and the receipt that says "opened"
//! become durable together, so that no receipt is ever given for a record that is not here.

mod inside;
mod manifest;
mod released;
mod told;
mod watching;

use inside::{Inside, Talk, Written, inside_of};
pub(crate) use manifest::Foreseen;
use told::Told;
pub(crate) use watching::watch_gaps;

use crate::opened::Opened;
use crate::post::letters;
use crate::post::orders;
use crate::{Code, Error};
use std::collections::BTreeMap;
use waymark_domain::{Day, Timestamp};
use waymark_seal::{
    BatchKey, CannotOpen, Identity, OpenReason, Opened as Contents, open as open_batch, open_with_key,
};
use waymark_store::tables::{
    Arrived, BatchState, NewCase, NewReceipt, alerts, audit, batches, cases, history, identity, receipts,
    referral_answers, rosters,
};
use waymark_store::{StoreError, Writer};
use waymark_wire::{
    BatchId, BatchRefused, HeldRoster, QuarantineReason, Receipt, ReceiptLevel, Roster, SealedBatch, Signed,
};

/// What became of a batch that was offered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Took {
    /// It is new, open, and among the cases.
    New,
    /// It was here already: no effect.
    Known,
    /// Not taken, or taken and set aside for a person: Fluent `refused-<reason>`.
    Refused(&'static str),
}

/// A base that is ready to receive: its roster and its opening key, read once.
pub(crate) struct Receiver<'a> {
    open: &'a Opened,
    roster: HeldRoster,
    identity: Identity,
    /// The days on which the rosters held here were issued, by number. What was sealed under an earlier one than
    /// the first of them was not sealed to this base.
    issued: BTreeMap<u64, Day>,
    now: Timestamp,
    /// Whether batches come in the order of the server's log.
    from_server: bool,
}

/// A batch that was looked at and is to be kept.
pub(crate) struct Ready {
    batch: SealedBatch,
    outcome: Outcome<Written>,
}

/// What is to be done with it.
enum Outcome<T> {
    /// What was inside.
    Open(T),
    /// Kept closed, for a person.
    Aside(Aside),
}

/// Why a batch is kept closed.
#[derive(Clone, Copy)]
struct Aside {
    /// The word in the database and in Fluent `refused-<reason>`.
    reason: &'static str,
    /// The alert to raise, if a coordinator has to know: Fluent `alert-<code>`.
    alert: Option<&'static str>,
}

impl<'a> Receiver<'a> {
    /// Reads what receiving needs.
    pub(crate) fn of(open: &'a Opened, now: Timestamp) -> Result<Self, Error> {
        let roster = open.roster()?;
        let (own, held) = open.db.read(|reader| Ok((identity::get(reader)?, rosters::all(reader)?)))?;
        let text = own.ok_or(Code::NotEnrolled)?.age_identity;
        let identity = Identity::from_text(&text).map_err(|_| Code::DatabaseDamaged)?;
        let issued = held.iter().filter_map(|(seq, bytes)| Some((*seq, day_of_issue(bytes)?))).collect();
        Ok(Self { open, roster, identity, issued, now, from_server: false })
    }

    /// The same, where batches come in the order of the server's log.
    pub(crate) fn of_log(open: &'a Opened, now: Timestamp) -> Result<Self, Error> {
        Ok(Self { from_server: true, ..Self::of(open, now)? })
    }

    /// When all of this happens.
    pub(crate) fn now(&self) -> Timestamp {
        self.now
    }

    /// Whether a batch is here already.
    pub(crate) fn knows(&self, batch: BatchId) -> Result<bool, Error> {
        let known = self.open.db.read(|reader| Ok(batches::state(reader, batch)?.is_some()))?;
        // What was deleted by order is not taken again, whichever way it comes.
        Ok(known || orders::deletes(self.open, batch)?)
    }

    /// Reads the outside of bytes that were offered.
    ///
    /// # Errors
    /// The reason (Fluent `refused-<reason>`) for which they are not taken at all.
    pub(crate) fn read(bytes: &[u8]) -> Result<SealedBatch, &'static str> {
        SealedBatch::parse(bytes).map_err(|refused| match refused {
            BatchRefused::Newer => "unknown_version",
            BatchRefused::Damaged | BatchRefused::TooLarge | BatchRefused::NotPadded => "damaged",
        })
    }

    /// Looks at a batch that was offered: device, signature, inside; and writes out what is to be kept. Keeps nothing.
    ///
    /// # Errors
    /// The reason (Fluent `refused-<reason>`) for which it is not taken at all.
    pub(crate) fn look(
        &self,
        batch: SealedBatch,
        set_aside: Option<QuarantineReason>,
    ) -> Result<Ready, &'static str> {
        let outcome = match self.look_inside(&batch, set_aside)? {
            Outcome::Open(inside) => self.written(&batch, inside),
            Outcome::Aside(aside) => Outcome::Aside(aside),
        };
        Ok(Ready { batch, outcome })
    }

    fn look_inside(
        &self,
        batch: &SealedBatch,
        set_aside: Option<QuarantineReason>,
    ) -> Result<Outcome<Inside>, &'static str> {
        let roster = self.roster.roster();
        if batch.header().org != roster.org {
            return Err("not_ours");
        }
        let device = roster.device(&batch.header().device).ok_or("unknown_device")?;
        // Anybody can write a header; only the device can sign it. What it did not sign says nothing about it.
        batch.verify(&device.sign_key).map_err(|_| "damaged")?;
        Ok(match set_aside {
            Some(QuarantineReason::Fork | QuarantineReason::OtherBytes) => Outcome::Aside(FORK),
            Some(QuarantineReason::LostDevice) => Outcome::Aside(LOST_DEVICE),
            None if !device.is_active() => Outcome::Aside(LOST_DEVICE),
            None => match self.contents(batch) {
                Ok(contents) => inside_of(&contents),
                Err(refused) => Outcome::Aside(self.why_closed(batch, refused.reason())),
            },
        })
    }

    /// Opens a batch with this base's key; what was sealed before it was there, with a key that another base handed on.
    fn contents(&self, batch: &SealedBatch) -> Result<Contents, CannotOpen> {
        let roster = self.roster.roster();
        let closed = match open_batch(batch, roster, &self.identity) {
            Err(refused) if refused.reason() == OpenReason::Decryption => refused,
            done => return done,
        };
        let given = self.open.db.read(|reader| history::keys(reader, batch.id())).map_err(|_| closed)?;
        let tried = given.iter().map(|key| open_with_key(batch, roster, &BatchKey::from_bytes(key)));
        // The first that fits; a key that is not this batch's says nothing about it.
        let fits = |tried: &Result<Contents, CannotOpen>| {
            tried.as_ref().err().is_none_or(|refused| refused.reason() != OpenReason::Decryption)
        };
        tried.into_iter().find(fits).unwrap_or(Err(closed))
    }

    /// Keeps what was looked at, in the order given; then what it tells of the devices, once for each.
    pub(crate) fn keep(&self, writer: &Writer<'_>, ready: &[Ready]) -> Result<Vec<Took>, StoreError> {
        let mut told = Told::default();
        let took = ready.iter().map(|one| self.keep_one(writer, one, &mut told)).collect::<Result<_, _>>()?;
        told.note(writer, self.now)?;
        Ok(took)
    }

    fn keep_one(&self, writer: &Writer<'_>, ready: &Ready, told: &mut Told) -> Result<Took, StoreError> {
        let (batch, header) = (&ready.batch, ready.batch.header());
        let others = batches::at_place(writer, header.device, header.epoch, header.seq)?;
        let opened = match &ready.outcome {
            // Two different batches under one number: a device that went back to an old copy, or somebody with its
            // key. Neither is dropped, and the later one is not shown as if nothing were the matter.
            _ if !others.is_empty() => Err(FORK),
            Outcome::Aside(aside) => Err(*aside),
            // A record that is here already under another batch: two truths about one talk, for a person to look at.
            Outcome::Open(inside) if knows_one_of(writer, inside)? => Err(FORK),
            Outcome::Open(inside) => Ok(inside),
        };
        let arrived = Arrived {
            batch: batch.id(),
            device: header.device,
            epoch: header.epoch,
            seq: header.seq,
            prev: header.prev,
            bytes: batch.as_bytes(),
            at: self.now,
            state: opened.map_or(BatchState::Stuck, |_| BatchState::Opened),
            reason: opened.map_or_else(|aside| aside.reason, |_| ""),
        };
        if !batches::put(writer, &arrived)? {
            return Ok(Took::Known);
        }
        match opened {
            Ok(inside) => {
                self.keep_open(writer, batch, inside)?;
                told.add(batch.header(), inside);
                Ok(Took::New)
            }
            Err(aside) => {
                self.tell_of_aside(writer, batch, aside)?;
                Ok(Took::Refused(aside.reason))
            }
        }
    }

    /// Keeps what was inside, and gives the receipt for it. The caller says of the batch that it is opened.
    fn keep_open(
        &self,
        writer: &Writer<'_>,
        batch: &SealedBatch,
        inside: &Written,
    ) -> Result<(), StoreError> {
        let header = batch.header();
        self.watch_clock(writer, batch, inside)?;
        if self.from_server
            && let Some(receipt) = &inside.heard.receipt
        {
            self.watch_server(writer, batch, receipt)?;
        }
        for Talk { record, described } in &inside.talks {
            cases::put(writer, &NewCase { batch: batch.id(), device: header.device, record })?;
            described.write(writer, record.record().id)?;
        }
        for reply in &inside.replies {
            letters::take_reply(writer, batch.id(), header.device, reply, self.now)?;
        }
        for follow_up in &inside.follow_ups {
            referral_answers::put(writer, &follow_up.packet, follow_up.state, follow_up.day)?;
        }
        let given = NewReceipt {
            batch: batch.id(),
            level: ReceiptLevel::Opened,
            bytes: &inside.receipt,
            at: self.now,
            to_send: true,
        };
        receipts::put(writer, &given).map(drop)
    }

    /// A device brings the server's own signature that a batch is in its log, and the server's log came before this
    /// batch: if that one is not here, the server has lost or hidden it.
    fn watch_server(
        &self,
        writer: &Writer<'_>,
        batch: &SealedBatch,
        receipt: &Signed<Receipt>,
    ) -> Result<(), StoreError> {
        let Ok(receipt) = Receipt::check(receipt, self.roster.roster()) else { return Ok(()) };
        let in_log = receipt.level == ReceiptLevel::Stored && receipt.log_index.is_some();
        let ours = receipt.device == batch.header().device;
        if in_log && ours && batches::state(writer, receipt.batch)?.is_none() {
            let about = format!("{}-{}", receipt.epoch, receipt.seq);
            alerts::raise(writer, "server_lost", Some(receipt.device), &about, self.now)?;
        }
        Ok(())
    }

    /// A day that cannot be: after tomorrow, or before the roster that it was sealed under. The record is as good as
    /// any; a person should know that its date is not.
    fn watch_clock(
        &self,
        writer: &Writer<'_>,
        batch: &SealedBatch,
        inside: &Written,
    ) -> Result<(), StoreError> {
        let header = batch.header();
        let earliest = self.issued.get(&header.roster).map_or(Day(i64::MIN), |day| Day(day.0 - 1));
        let latest = Day(self.now.day().0 + 1);
        if inside.records().any(|talk| talk.day < earliest || talk.day > latest) {
            alerts::raise(writer, "clock", Some(header.device), "", self.now)?;
        }
        Ok(())
    }

    fn tell_of_aside(
        &self,
        writer: &Writer<'_>,
        batch: &SealedBatch,
        aside: Aside,
    ) -> Result<(), StoreError> {
        if let Some(code) = aside.alert {
            let header = batch.header();
            let about = format!("{}-{}", header.epoch, header.seq);
            alerts::raise(writer, code, Some(header.device), &about, self.now)?;
        }
        audit::append(writer, "set_aside", aside.reason, self.now).map(drop)
    }

    /// What it means that a batch of one of our devices does not open here.
    fn why_closed(&self, batch: &SealedBatch, reason: OpenReason) -> Aside {
        match reason {
            OpenReason::Newer => Aside { reason: "unknown_version", alert: Some("unreadable") },
            // Sealed before this base was a coordinator: others open it.
            OpenReason::Decryption
                if self.issued.keys().next().is_some_and(|first| batch.header().roster < *first) =>
            {
                Aside { reason: "wrong_key", alert: None }
            }
            OpenReason::Decryption => Aside { reason: "wrong_key", alert: Some("unreadable") },
            _ => UNREADABLE,
        }
    }
}

const FORK: Aside = Aside { reason: "fork", alert: Some("fork") };
const LOST_DEVICE: Aside = Aside { reason: "lost_device", alert: Some("lost_device") };
const UNREADABLE: Aside = Aside { reason: "damaged", alert: Some("unreadable") };

fn day_of_issue(roster: &[u8]) -> Option<Day> {
    let issued = Signed::<Roster>::parse(roster).ok()?.peek().ok()?.issued_at_hour;
    i64::try_from(issued.day()).ok().map(Day)
}

/// Whether one of the talks in a batch is among the cases already.
fn knows_one_of(writer: &Writer<'_>, inside: &Written) -> Result<bool, StoreError> {
    for talk in inside.records() {
        if cases::get(writer, talk.id)?.is_some() {
            return Ok(true);
        }
    }
    Ok(false)
}
