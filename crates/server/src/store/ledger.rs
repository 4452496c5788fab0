//! What becomes of a batch: decided here, without a database, from what was looked up for a whole group at once.

use super::batches::{NewBatch, Stored};
use super::log::LogState;
use super::quarantine::KeptAside;
use std::collections::{HashMap, HashSet};
use waymark_wire::{BatchId, Digest, QuarantineReason, leaf_hash};

/// Who is counted, and on which day: a device, or the organisation under its own id.
pub(super) type Counted = ([u8; 16], u64);

/// A batch by its device and number.
pub(super) type Number = ([u8; 16], u64, u64);

/// What a group of batches needs to know, and what it changes.
pub(super) struct Ledger {
    pub(super) log: LogState,
    /// Batches in the log: the hash of their bytes, and their receipt.
    pub(super) known: HashMap<BatchId, (Digest, Vec<u8>)>,
    /// Batches in quarantine by the hash of their bytes: why, and the receipt of a lost device's.
    pub(super) aside: HashMap<Digest, KeptAside>,
    pub(super) deleted: HashSet<BatchId>,
    pub(super) taken: HashSet<Number>,
    /// Batches and bytes of today.
    pub(super) usage: HashMap<Counted, (u64, u64)>,
    /// What is to be written.
    pub(super) entries: Vec<Entry>,
    pub(super) kept_aside: Vec<Aside>,
}

/// A new row of the log: which batch of the group it is, its receipt, and the subtrees it completes.
pub(super) struct Entry {
    pub(super) of: usize,
    pub(super) log_index: u64,
    pub(super) receipt: Vec<u8>,
    pub(super) tree: Vec<Digest>,
}

/// A new row of the quarantine.
pub(super) struct Aside {
    pub(super) of: usize,
    pub(super) why: QuarantineReason,
    pub(super) receipt: Option<Vec<u8>>,
}

impl Ledger {
    pub(super) fn over(log: LogState) -> Self {
        Self {
            log,
            known: HashMap::new(),
            aside: HashMap::new(),
            deleted: HashSet::new(),
            taken: HashSet::new(),
            usage: HashMap::new(),
            entries: Vec::new(),
            kept_aside: Vec::new(),
        }
    }

    /// Decides about one batch of the group, and remembers it for those that follow.
    pub(super) fn decide(&mut self, of: usize, new: &NewBatch) -> Stored {
        if self.log.roster_seq > new.roster_seq {
            return Stored::OldRoster;
        }
        match self.aside.get(&new.sha256) {
            // Also after a person let it into the log: its device gets what it got before.
            Some((_, Some(receipt))) => return Stored::Known(receipt.clone()),
            Some((why, None)) => return Stored::Quarantined(*why),
            None => {}
        }
        let id = new.batch.id();
        match self.known.get(&id) {
            Some((sha256, receipt)) if *sha256 == new.sha256 => return Stored::Known(receipt.clone()),
            Some(_) => return self.keep_aside(of, new, QuarantineReason::OtherBytes),
            None => {}
        }
        if self.deleted.contains(&id) {
            return Stored::Deleted;
        }
        if new.of_lost_device {
            return self.keep_aside(of, new, QuarantineReason::LostDevice);
        }
        if self.taken.contains(&new.number()) {
            return self.keep_aside(of, new, QuarantineReason::Fork);
        }
        if !self.count(new) {
            return Stored::OverQuota;
        }
        Stored::New(self.append(of, new))
    }

    fn append(&mut self, of: usize, new: &NewBatch) -> Vec<u8> {
        let log_index = self.log.frontier.size() + 1;
        let signed = new.receipt(Some(log_index));
        let tree = self.log.frontier.push(leaf_hash(signed.body()));
        let receipt = signed.to_bytes();
        self.known.insert(new.batch.id(), (new.sha256, receipt.clone()));
        self.taken.insert(new.number());
        self.entries.push(Entry { of, log_index, receipt: receipt.clone(), tree });
        receipt
    }

    /// The batch of a lost device gets a receipt like any other, so that whoever holds the device learns nothing and
    /// the device lets go of what it has; the others get none.
    fn keep_aside(&mut self, of: usize, new: &NewBatch, why: QuarantineReason) -> Stored {
        if !self.count(new) {
            return Stored::OverQuota;
        }
        let receipt = (why == QuarantineReason::LostDevice).then(|| new.receipt(None).to_bytes());
        self.aside.insert(new.sha256, (why, receipt.clone()));
        self.kept_aside.push(Aside { of, why, receipt: receipt.clone() });
        receipt.map_or(Stored::Quarantined(why), Stored::New)
    }

    /// Counts a batch for its device and the organisation; `false` when either would be over its quota: then nothing
    /// is counted.
    fn count(&mut self, new: &NewBatch) -> bool {
        let size = new.batch.as_bytes().len() as u64;
        let limits = new.quota.of(new);
        let fits = limits.iter().all(|(who, most_batches, most_bytes)| {
            let (batches, bytes) = self.usage.get(who).copied().unwrap_or_default();
            batches < *most_batches && bytes.saturating_add(size) <= *most_bytes
        });
        if fits {
            for (who, ..) in limits {
                let (batches, bytes) = self.usage.entry(who).or_default();
                (*batches, *bytes) = (*batches + 1, *bytes + size);
            }
        }
        fits
    }
}
