//! Receiving one sealed batch: verify, open, keep. Whatever comes of it, the bytes are kept once they are from one of
//! our devices, and a person is told what they have to look at.
//!
//! Opening happens before the transaction, keeping inside it: record, state, alert and the receipt that says "opened"
//! become durable together, so that no receipt is ever given for a record that is not here.

mod manifest;

pub(crate) use manifest::Foreseen;

use crate::field::hour;
use crate::caseload;
use crate::opened::Opened;
use crate::safety::at_base::{self, Head};
use crate::{Code, Error};
use std::collections::BTreeMap;
use waymark_domain::{Day, RECORD_VERSION, Record, Timestamp};
use waymark_seal::{Identity, OpenReason, Opened as Contents, open as open_batch};
use waymark_store::tables::{
    Arrived, BatchState, NewCase, NewReceipt, alerts, audit, batches, cases, identity, receipts, rosters,
};
use waymark_store::{StoreError, Writer};
use waymark_wire::{
    BatchId, BatchRefused, DeviceId, HeldRoster, QuarantineReason, RECEIPT_VERSION, Receipt, ReceiptLevel,
    Roster, SealedBatch, Signed, Signer as _,
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
}

/// A batch that was looked at and is to be kept.
pub(crate) struct Ready {
    batch: SealedBatch,
    outcome: Outcome,
}

/// What is to be done with it.
enum Outcome {
    /// Its records, to become cases, and the head of its phone's audit.
    Open(Vec<Record>, Option<Head>),
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
        Ok(Self { open, roster, identity, issued, now })
    }

    /// When all of this happens.
    pub(crate) fn now(&self) -> Timestamp {
        self.now
    }

    /// Whether a batch is here already.
    pub(crate) fn knows(&self, batch: BatchId) -> Result<bool, Error> {
        Ok(self.open.db.read(|reader| Ok(batches::state(reader, batch)?.is_some()))?)
    }

    /// Looks at bytes that were offered: outside, device, signature, inside. Writes nothing.
    ///
    /// # Errors
    /// The reason (Fluent `refused-<reason>`) for which they are not taken at all.
    pub(crate) fn look(
        &self,
        bytes: &[u8],
        set_aside: Option<QuarantineReason>,
    ) -> Result<Ready, &'static str> {
        let batch = SealedBatch::parse(bytes).map_err(|refused| match refused {
            BatchRefused::Newer => "unknown_version",
            BatchRefused::Damaged | BatchRefused::TooLarge | BatchRefused::NotPadded => "damaged",
        })?;
        let roster = self.roster.roster();
        if batch.header().org != roster.org {
            return Err("not_ours");
        }
        let device = roster.device(&batch.header().device).ok_or("unknown_device")?;
        // Anybody can write a header; only the device can sign it. What it did not sign says nothing about it.
        batch.verify(&device.sign_key).map_err(|_| "damaged")?;
        let outcome = match set_aside {
            Some(QuarantineReason::Fork | QuarantineReason::OtherBytes) => Outcome::Aside(FORK),
            Some(QuarantineReason::LostDevice) => Outcome::Aside(LOST_DEVICE),
            None if !device.is_active() => Outcome::Aside(LOST_DEVICE),
            None => match open_batch(&batch, roster, &self.identity) {
                Ok(contents) => records_of(&contents),
                Err(refused) => Outcome::Aside(self.why_closed(&batch, refused.reason())),
            },
        };
        Ok(Ready { batch, outcome })
    }

    /// Keeps what was looked at.
    pub(crate) fn keep(&self, writer: &Writer<'_>, ready: &Ready) -> Result<Took, StoreError> {
        let (batch, header) = (&ready.batch, ready.batch.header());
        let others = batches::at_place(writer, header.device, header.epoch, header.seq)?;
        let arrived = Arrived {
            batch: batch.id(),
            device: header.device,
            epoch: header.epoch,
            seq: header.seq,
            prev: header.prev,
            bytes: batch.as_bytes(),
            at: self.now,
        };
        if !batches::put(writer, &arrived)? {
            return Ok(Took::Known);
        }
        match &ready.outcome {
            // Two different batches under one number: a device that went back to an old copy, or somebody with its
            // key. Neither is dropped, and the later one is not shown as if nothing were the matter.
            _ if !others.is_empty() => self.keep_aside(writer, batch, FORK),
            Outcome::Aside(aside) => self.keep_aside(writer, batch, *aside),
            // A record that is here already under another batch: two truths about one talk, for a person to look at.
            Outcome::Open(records, _) if self.knows_one_of(writer, records)? => {
                self.keep_aside(writer, batch, FORK)
            }
            Outcome::Open(records, head) => {
                if let Some(head) = head {
                    at_base::note(writer, header, head)?;
                }
                self.watch_clock(writer, batch, records)?;
                for record in records {
                    cases::put(writer, &NewCase { batch: batch.id(), device: header.device, record })?;
                    caseload::describe(writer, record, header.device)?;
                }
                batches::set_state(writer, batch.id(), BatchState::Opened, "")?;
                let receipt = self.opened(batch);
                let given = NewReceipt {
                    batch: batch.id(),
                    level: ReceiptLevel::Opened,
                    bytes: &receipt,
                    at: self.now,
                    to_send: true,
                };
                receipts::put(writer, &given)?;
                Ok(Took::New)
            }
        }
    }

    fn knows_one_of(&self, writer: &Writer<'_>, records: &[Record]) -> Result<bool, StoreError> {
        for record in records {
            if cases::get(writer, record.id)?.is_some() {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// A day that cannot be: after tomorrow, or before the roster that it was sealed under. The record is as good as
    /// any; a person should know that its date is not.
    fn watch_clock(
        &self,
        writer: &Writer<'_>,
        batch: &SealedBatch,
        records: &[Record],
    ) -> Result<(), StoreError> {
        let header = batch.header();
        let earliest = self.issued.get(&header.roster).map_or(Day(i64::MIN), |day| Day(day.0 - 1));
        let latest = Day(self.now.day().0 + 1);
        if records.iter().any(|record| record.day < earliest || record.day > latest) {
            alerts::raise(writer, "clock", Some(header.device), "", self.now)?;
        }
        Ok(())
    }

    fn keep_aside(&self, writer: &Writer<'_>, batch: &SealedBatch, aside: Aside) -> Result<Took, StoreError> {
        batches::set_state(writer, batch.id(), BatchState::Stuck, aside.reason)?;
        if let Some(code) = aside.alert {
            alerts::raise(writer, code, Some(batch.header().device), &batch.id().to_string(), self.now)?;
        }
        audit::append(writer, "set_aside", aside.reason, self.now)?;
        Ok(Took::Refused(aside.reason))
    }

    /// The receipt that says "opened".
    fn opened(&self, batch: &SealedBatch) -> Vec<u8> {
        let header = batch.header();
        let receipt = Receipt {
            v: RECEIPT_VERSION,
            level: ReceiptLevel::Opened,
            org: header.org,
            batch: batch.id(),
            device: header.device,
            epoch: header.epoch,
            seq: header.seq,
            by: self.open.keys.public_key().key_id(),
            hour: hour(self.now),
            log_index: None,
        };
        receipt.sign(&self.open.keys).to_bytes()
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

/// The records of a batch, if each of them is one we know how to read.
fn records_of(contents: &Contents) -> Outcome {
    let mut records = Vec::with_capacity(contents.records.len());
    for document in &contents.records {
        #[derive(serde::Deserialize)]
        struct VersionOnly {
            v: u32,
        }
        let version = serde_json::from_slice::<VersionOnly>(document).map(|found| found.v);
        if version.as_ref().is_ok_and(|v| *v > RECORD_VERSION) {
            return Outcome::Aside(Aside { reason: "unknown_version", alert: Some("unreadable") });
        }
        match serde_json::from_slice::<Record>(document) {
            Ok(record) if record.v == RECORD_VERSION => records.push(record),
            _ => return Outcome::Aside(UNREADABLE),
        }
    }
    Outcome::Open(records, at_base::head_in(&contents.audit))
}

/// Raises an alert for every gap in the chains of devices, and settles those that have filled.
pub(crate) fn watch_gaps(writer: &Writer<'_>, now: Timestamp) -> Result<(), StoreError> {
    let gaps: BTreeMap<(DeviceId, String), ()> = batches::gaps(writer)?
        .iter()
        .map(|gap| ((gap.device, format!("{}-{}", gap.epoch, gap.first_missing)), ()))
        .collect();
    for alert in alerts::standing(writer)?.iter().filter(|alert| alert.code == "gap") {
        let still = alert.device.is_some_and(|device| gaps.contains_key(&(device, alert.about.clone())));
        if !still {
            alerts::settle(writer, alert.id, now)?;
        }
    }
    for (device, about) in gaps.into_keys() {
        alerts::raise(writer, "gap", Some(device), &about, now)?;
    }
    Ok(())
}
