//! What was inside a batch that opened, with all that is kept of it written out: made before the transaction begins,
//! and on another thread than the one that writes.

use super::{Aside, Outcome, Receiver, UNREADABLE};
use crate::caseload::Described;
use crate::field::hour;
use crate::post::devices::{self, Heard};
use crate::post::letters::Reply;
use crate::safety::at_base::{self, Head};
use waymark_domain::{FOLLOW_UP_VERSION, RECORD_VERSION, Record, ReferralFollowUp};
use waymark_seal::Opened as Contents;
use waymark_store::StoreError;
use waymark_store::tables::KeptRecord;
use waymark_wire::{DeviceId, RECEIPT_VERSION, Receipt, ReceiptLevel, SealedBatch, Signer as _};

/// What was inside a batch that opened.
pub(super) struct Inside {
    /// Talks, to become cases.
    pub(super) records: Vec<Record>,
    /// Answers to letters.
    replies: Vec<Reply>,
    /// What services answered after the talk was sealed.
    follow_ups: Vec<ReferralFollowUp>,
    /// The head of its phone's audit.
    head: Option<Head>,
    /// What the phone said of itself.
    heard: Heard,
}

/// The same, written out to be kept.
pub(super) struct Written {
    pub(super) talks: Vec<Talk>,
    pub(super) replies: Vec<Reply>,
    pub(super) follow_ups: Vec<ReferralFollowUp>,
    pub(super) head: Option<Head>,
    pub(super) heard: Heard,
    /// The receipt that says "opened", to be given once all of it is kept.
    pub(super) receipt: Vec<u8>,
}

/// A talk, with what it is found and exported by.
pub(super) struct Talk {
    pub(super) record: KeptRecord,
    pub(super) described: Described,
}

impl Talk {
    fn of(record: Record, device: DeviceId) -> Result<Self, StoreError> {
        let described = Described::of(&record, device)?;
        Ok(Self { record: KeptRecord::of(record)?, described })
    }
}

impl Written {
    /// The records of its talks.
    pub(super) fn records(&self) -> impl Iterator<Item = &Record> {
        self.talks.iter().map(|talk| talk.record.record())
    }
}

impl Receiver<'_> {
    /// Writes out what was inside a batch.
    pub(super) fn written(&self, batch: &SealedBatch, inside: Inside) -> Outcome<Written> {
        let device = batch.header().device;
        let talks = inside.records.into_iter().map(|record| Talk::of(record, device)).collect();
        let Ok(talks) = talks else { return Outcome::Aside(UNREADABLE) };
        let Inside { replies, follow_ups, head, heard, .. } = inside;
        Outcome::Open(Written { talks, replies, follow_ups, head, heard, receipt: self.opened(batch) })
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
}

/// What is in a batch, if each record in it is one we know how to read.
pub(super) fn inside_of(contents: &Contents) -> Outcome<Inside> {
    let mut inside = Inside {
        records: Vec::with_capacity(contents.records.len()),
        replies: Vec::new(),
        follow_ups: Vec::new(),
        head: at_base::head_in(&contents.audit),
        heard: devices::heard(&contents.audit),
    };
    match contents.records.iter().try_for_each(|document| inside.add(document)) {
        Ok(()) => Outcome::Open(inside),
        Err(aside) => Outcome::Aside(aside),
    }
}

impl Inside {
    /// Takes in one document.
    fn add(&mut self, document: &[u8]) -> Result<(), Aside> {
        #[derive(serde::Deserialize)]
        struct Form {
            v: u32,
            #[serde(default)]
            kind: String,
        }
        let Form { v, kind } = read(document)?;
        match kind.as_str() {
            "" if v <= RECORD_VERSION => {
                let record: Record = read(document)?;
                if record.v != RECORD_VERSION {
                    return Err(UNREADABLE);
                }
                self.records.push(record);
            }
            "reply" if v == 1 => self.replies.push(read(document)?),
            "referral" if v == FOLLOW_UP_VERSION => self.follow_ups.push(read(document)?),
            _ => return Err(Aside { reason: "unknown_version", alert: Some("unreadable") }),
        }
        Ok(())
    }
}

fn read<T: serde::de::DeserializeOwned>(document: &[u8]) -> Result<T, Aside> {
    serde_json::from_slice(document).map_err(|_| UNREADABLE)
}
