//! What is inside a sealed batch: made on the phone, read at base, seen by nobody between.

use serde::{Deserialize, Serialize};
use waymark_domain::Record;
use waymark_wire::{BatchHeader, BatchId, DeviceId};

/// The version of the payload this build reads and writes.
pub(crate) const PAYLOAD_VERSION: u32 = 1;

/// The readable inside of a batch. Its ids must equal the header's, or the batch is refused.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Payload {
    /// [`PAYLOAD_VERSION`].
    pub v: u32,
    /// The device.
    pub device: DeviceId,
    /// Its key epoch.
    pub epoch: u32,
    /// The batch's number.
    pub seq: u64,
    /// The batch before.
    pub prev: Option<BatchId>,
    /// The screenings; one by default: smallest loss, simplest retry.
    pub records: Vec<Record>,
    /// Head of the device's audit chain, 64 hex digits, so that gaps show at base.
    pub audit_head: String,
    /// How many entries the chain has.
    pub audit_len: u64,
}

/// Why a payload was not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(crate) enum PayloadRefused {
    /// Not a payload of this version's form.
    #[error("damaged")]
    Damaged,
    /// Made by a newer version.
    #[error("newer")]
    Newer,
    /// The ids inside are not those outside.
    #[error("inside and outside differ")]
    Mismatch,
}

impl Payload {
    /// As bytes to seal.
    pub(crate) fn to_bytes(&self) -> Result<zeroize::Zeroizing<Vec<u8>>, PayloadRefused> {
        serde_json::to_vec(self).map(zeroize::Zeroizing::new).map_err(|_| PayloadRefused::Damaged)
    }

    /// Reads the bytes of an opened batch and compares them with its header.
    pub(crate) fn read(bytes: &[u8], header: &BatchHeader) -> Result<Self, PayloadRefused> {
        #[derive(Deserialize)]
        struct VersionOnly {
            v: u32,
        }
        let VersionOnly { v } = serde_json::from_slice(bytes).map_err(|_| PayloadRefused::Damaged)?;
        if v > PAYLOAD_VERSION {
            return Err(PayloadRefused::Newer);
        }
        let payload: Self = serde_json::from_slice(bytes).map_err(|_| PayloadRefused::Damaged)?;
        let inside = (payload.device, payload.epoch, payload.seq, payload.prev);
        if inside != (header.device, header.epoch, header.seq, header.prev) {
            return Err(PayloadRefused::Mismatch);
        }
        if payload.records.iter().any(|record| record.v > waymark_domain::RECORD_VERSION) {
            return Err(PayloadRefused::Newer);
        }
        Ok(payload)
    }
}
