//! The chain of a device's batches: where a newly arrived one stands. Order is by chain, never by time.

use crate::batch::BatchHeader;
use crate::ids::BatchId;

/// The newest batch of a device that is known without a gap before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ChainHead {
    /// The device's key epoch.
    pub epoch: u32,
    /// Its number.
    pub seq: u64,
    /// Its id.
    pub id: BatchId,
}

/// Where a batch stands relative to a head.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChainPlace {
    /// The very next one: it becomes the head.
    Next,
    /// The head itself.
    Head,
    /// Older than the head: a late arrival or a repeat.
    Earlier,
    /// Later than the next: batches from this number on are missing.
    Gap {
        /// The first missing number.
        first_missing: u64,
        /// How many are missing before this one.
        missing: u64,
    },
    /// Another batch under a number that is taken, or a next one that names another predecessor.
    Fork,
    /// The first of a later key epoch.
    NewEpoch,
}

impl ChainHead {
    /// The head that a batch becomes.
    #[must_use]
    pub fn of(id: BatchId, header: &BatchHeader) -> Self {
        Self { epoch: header.epoch, seq: header.seq, id }
    }

    /// Where a batch stands. `head` is absent when nothing of this device is known yet.
    #[must_use]
    pub fn place(head: Option<&Self>, id: BatchId, header: &BatchHeader) -> ChainPlace {
        let Some(head) = head else {
            return match header.seq {
                0 | 1 => ChainPlace::Next,
                later => ChainPlace::Gap { first_missing: 1, missing: later - 1 },
            };
        };
        if header.epoch > head.epoch {
            return ChainPlace::NewEpoch;
        }
        if header.epoch < head.epoch || header.seq < head.seq {
            return ChainPlace::Earlier;
        }
        if header.seq == head.seq {
            return if id == head.id { ChainPlace::Head } else { ChainPlace::Fork };
        }
        let missing = header.seq - head.seq - 1;
        if missing > 0 {
            return ChainPlace::Gap { first_missing: head.seq.saturating_add(1), missing };
        }
        if header.prev == Some(head.id) { ChainPlace::Next } else { ChainPlace::Fork }
    }
}
