//! Receipts: the only proof that lets a device let go of a batch.

use crate::envelope::{EnvelopeRefused, Signable, Signed};
use crate::hour::Hour;
use crate::ids::{BatchId, DeviceId, KeyId, OrgId};
use crate::roster::{DeviceRole, Roster};
use crate::sign::{PublicKey, Signer};
use serde::{Deserialize, Serialize};

/// The version of receipts this build reads and writes.
pub const RECEIPT_VERSION: u32 = 1;

/// What has happened to a batch.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ReceiptLevel {
    /// L1: the server has it on its disk.
    Stored,
    /// L3: a coordinator opened it.
    Opened,
}

/// Says that a batch was stored or opened, by whom, in which hour.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Receipt {
    /// The version of the format.
    pub v: u32,
    /// What happened.
    pub level: ReceiptLevel,
    /// The organisation.
    pub org: OrgId,
    /// The batch.
    pub batch: BatchId,
    /// The device that made the batch.
    pub device: DeviceId,
    /// The batch's key epoch on that device.
    pub epoch: u32,
    /// The batch's number on that device.
    pub seq: u64,
    /// The key that says so: the server's receipt key for `stored`, a base's device key for `opened`.
    pub by: KeyId,
    /// When, no finer than the hour.
    pub hour: Hour,
    /// Its place in the server's append-only log; absent for `opened` and for batches in quarantine.
    pub log_index: Option<u64>,
}

impl Signable for Receipt {
    const KIND: &'static str = "receipt";
    const VERSION: u32 = RECEIPT_VERSION;
    const MAX_BODY: usize = 1024;
}

/// Why a receipt proves nothing. A refused receipt changes nothing and deletes nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ReceiptRefused {
    /// The envelope is refused.
    #[error(transparent)]
    Envelope(#[from] EnvelopeRefused),
    /// Of another organisation.
    #[error("of another organisation")]
    OtherOrganisation,
    /// Signed by a key that may not give receipts of this level.
    #[error("given by a key that may not give it")]
    WrongKey,
    /// Says something its level cannot say.
    #[error("inconsistent")]
    Inconsistent,
}

impl Receipt {
    /// Signs this receipt. `by` and `v` are set to the signer's key and the version.
    #[must_use]
    pub fn sign(mut self, signer: &dyn Signer) -> Signed<Self> {
        self.v = RECEIPT_VERSION;
        self.by = signer.public_key().key_id();
        Signed::make(&self, &[signer])
    }

    /// Checks a receipt against the roster: the server's receipt key (present or retired) signs `stored`, an
    /// active base device signs `opened`.
    ///
    /// # Errors
    /// See [`ReceiptRefused`].
    pub fn check(signed: &Signed<Self>, roster: &Roster) -> Result<Self, ReceiptRefused> {
        let claimed = signed.peek()?;
        if claimed.org != roster.org {
            return Err(ReceiptRefused::OtherOrganisation);
        }
        let key = key_for(&claimed, roster).ok_or(ReceiptRefused::WrongKey)?;
        let receipt = signed.open(&[key], 1)?;
        if receipt.level == ReceiptLevel::Opened && receipt.log_index.is_some() {
            return Err(ReceiptRefused::Inconsistent);
        }
        Ok(receipt)
    }
}

/// The key that may give this receipt and says it does.
fn key_for(receipt: &Receipt, roster: &Roster) -> Option<PublicKey> {
    match receipt.level {
        ReceiptLevel::Stored => {
            let server = roster.server.as_ref()?;
            std::iter::once(&server.receipt_key)
                .chain(&server.retired_receipt_keys)
                .find(|key| key.key_id() == receipt.by)
                .copied()
        }
        ReceiptLevel::Opened => roster
            .devices
            .iter()
            .find(|device| {
                KeyId::from(device.id) == receipt.by && device.role == DeviceRole::Base && device.is_active()
            })
            .map(|device| device.sign_key),
    }
}
