//! The policy: what holds on every device of the organisation.

use crate::receipt::ReceiptLevel;
use serde::{Deserialize, Serialize};

/// What holds on every device of the organisation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Policy {
    /// How many hours a finished interview may stay readable on the device; 0 = not at all.
    pub readable_hours: u32,
    /// After how many seconds without a touch a device locks.
    pub lock_seconds: u32,
    /// The receipt that lets a device drop its sealed copy.
    pub receipt_level: ReceiptLevel,
    /// After how many wrong passphrases drafts are erased; 0 = never.
    pub erase_after_failures: u32,
    /// The oldest batch version that is still accepted.
    pub min_batch_version: u32,
    /// What a phone keeps and offers.
    #[serde(default, skip_serializing_if = "PhonePolicy::is_default")]
    pub phone: PhonePolicy,
}

impl Default for Policy {
    fn default() -> Self {
        Self {
            readable_hours: 24,
            lock_seconds: 120,
            receipt_level: ReceiptLevel::Opened,
            erase_after_failures: 10,
            min_batch_version: 1,
            phone: PhonePolicy::default(),
        }
    }
}

/// What holds on every phone of the organisation. Whatever is left out stands at its default, and a part that stands
/// at its default as a whole is not written: rosters made before it existed read as they always did.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct PhonePolicy {
    /// After how many hours a talk that was begun and not ended is erased; 0 = never.
    pub draft_hours: u32,
    /// For how many days the line of a talk (its code and its day) stays after a base has opened it.
    pub line_days: u32,
    /// After how many days the database gets a new key, so that what was erased stays erased; 0 = never.
    pub key_days: u32,
    /// Whether the first practice cases are suggested before a real talk.
    pub practice_first: bool,
    /// Whether a passphrase may be set that opens the practice profile and destroys the rest.
    pub duress: bool,
    /// Whether an erase takes sealed talks along that were not handed over.
    pub erase_unsent: bool,
}

impl Default for PhonePolicy {
    fn default() -> Self {
        Self {
            draft_hours: 24,
            line_days: 7,
            key_days: 30,
            practice_first: true,
            duress: true,
            erase_unsent: false,
        }
    }
}

impl PhonePolicy {
    /// Whether nothing of it was changed.
    #[must_use]
    pub fn is_default(&self) -> bool {
        *self == Self::default()
    }
}
