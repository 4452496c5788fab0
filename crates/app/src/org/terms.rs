//! On what terms an organisation is founded: what holds on its devices, and how many keys must agree to a change.

use super::OrgError;
use crate::view::PolicyView;
use waymark_wire::{PhonePolicy, Policy, ReceiptLevel};

/// The most root keys that are drawn.
const MOST_KEYS: u8 = 5;

/// On what terms an organisation is founded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Terms {
    /// What holds on its devices.
    pub policy: Policy,
    /// How many root keys there are; the first stays on the computer that founds, the others go on paper.
    pub root_keys: u8,
    /// How many of them have to sign a change.
    pub threshold: u8,
    /// Whether nobody is invited before part of the recovery sheet was typed back.
    pub ask_back: bool,
}

impl Default for Terms {
    fn default() -> Self {
        Self { policy: Policy::default(), root_keys: 1, threshold: 1, ask_back: false }
    }
}

impl Terms {
    /// Refuses a number of keys that cannot be, and a policy outside its bounds.
    pub(super) fn check(&self) -> Result<(), OrgError> {
        let keys =
            (1..=MOST_KEYS).contains(&self.root_keys) && (1..=self.root_keys).contains(&self.threshold);
        if keys { check(&self.policy) } else { Err(OrgError::PolicyBounds) }
    }
}

/// Refuses settings that would lock people out, or protect nothing.
pub(super) fn check(policy: &Policy) -> Result<(), OrgError> {
    let sound = policy.readable_hours <= 7 * 24
        && (30..=900).contains(&policy.lock_seconds)
        && (policy.erase_after_failures == 0 || (5..=50).contains(&policy.erase_after_failures))
        && policy.phone.draft_hours <= 30 * 24
        && policy.phone.line_days <= 90
        && policy.phone.key_days <= 365;
    if sound { Ok(()) } else { Err(OrgError::PolicyBounds) }
}

impl From<&Policy> for PolicyView {
    fn from(policy: &Policy) -> Self {
        Self {
            readable_hours: policy.readable_hours,
            lock_seconds: policy.lock_seconds,
            drop_when_opened: policy.receipt_level == ReceiptLevel::Opened,
            erase_after_failures: policy.erase_after_failures,
            draft_hours: policy.phone.draft_hours,
            line_days: policy.phone.line_days,
            key_days: policy.phone.key_days,
            practice_first: policy.phone.practice_first,
            duress: policy.phone.duress,
            erase_unsent: policy.phone.erase_unsent,
        }
    }
}

impl PolicyView {
    /// Puts these settings into a policy; what no screen changes (the oldest batch version) stays.
    pub(super) fn put_into(&self, policy: &mut Policy) {
        policy.readable_hours = self.readable_hours;
        policy.lock_seconds = self.lock_seconds;
        policy.receipt_level =
            if self.drop_when_opened { ReceiptLevel::Opened } else { ReceiptLevel::Stored };
        policy.erase_after_failures = self.erase_after_failures;
        policy.phone = PhonePolicy {
            draft_hours: self.draft_hours,
            line_days: self.line_days,
            key_days: self.key_days,
            practice_first: self.practice_first,
            duress: self.duress,
            erase_unsent: self.erase_unsent,
        };
    }
}
