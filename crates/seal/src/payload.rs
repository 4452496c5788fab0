//! What is inside the age file: a length, JSON, and zeros.
//!
//! ```text
//! u32 length (big endian) | {"v":1,"device":…,"epoch":…,"seq":…,"prev":…,"records":[…],"audit":[…]} | zeros
//! ```

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use waymark_wire::{BatchHeader, BatchId, DeviceId};
use zeroize::Zeroizing;

/// The version of the payload this build writes and reads.
pub const PAYLOAD_VERSION: u32 = 1;
/// The length in front of the JSON.
pub(crate) const LENGTH_BYTES: usize = 4;

/// The payload with its records and audit entries as they are: this crate does not know what they mean.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Payload<'a> {
    pub(crate) v: u32,
    pub(crate) device: DeviceId,
    pub(crate) epoch: u32,
    pub(crate) seq: u64,
    pub(crate) prev: Option<BatchId>,
    #[serde(borrow)]
    pub(crate) records: Vec<&'a RawValue>,
    #[serde(borrow)]
    pub(crate) audit: Vec<&'a RawValue>,
}

/// Why a payload cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum PayloadRefused {
    /// Length, padding or JSON are not right.
    Damaged,
    /// Of a newer version.
    Newer,
}

#[derive(Deserialize)]
struct VersionOnly {
    v: u32,
}

impl<'a> Payload<'a> {
    /// The payload of this header with these JSON documents; `None` if one of them is not JSON.
    pub(crate) fn new(header: &BatchHeader, records: &[&'a [u8]], audit: &[&'a [u8]]) -> Option<Self> {
        let raw = |documents: &[&'a [u8]]| -> Option<Vec<&'a RawValue>> {
            documents.iter().map(|bytes| serde_json::from_slice::<&RawValue>(bytes).ok()).collect()
        };
        let (records, audit) = (raw(records)?, raw(audit)?);
        let BatchHeader { device, epoch, seq, prev, .. } = *header;
        Some(Self { v: PAYLOAD_VERSION, device, epoch, seq, prev, records, audit })
    }

    pub(crate) fn to_json(&self) -> Option<Zeroizing<Vec<u8>>> {
        serde_json::to_vec(self).ok().map(Zeroizing::new)
    }

    pub(crate) fn from_json(json: &'a [u8]) -> Result<Self, PayloadRefused> {
        let version: VersionOnly = serde_json::from_slice(json).map_err(|_| PayloadRefused::Damaged)?;
        if version.v > PAYLOAD_VERSION {
            return Err(PayloadRefused::Newer);
        }
        let payload: Self = serde_json::from_slice(json).map_err(|_| PayloadRefused::Damaged)?;
        if payload.v == PAYLOAD_VERSION { Ok(payload) } else { Err(PayloadRefused::Damaged) }
    }

    /// Whether the ids inside are those outside: a batch cannot be dressed up as another one.
    pub(crate) fn belongs_to(&self, header: &BatchHeader) -> bool {
        self.device == header.device
            && self.epoch == header.epoch
            && self.seq == header.seq
            && self.prev == header.prev
    }
}

/// Puts the length in front and zeros behind, up to `plaintext_len` bytes.
pub(crate) fn pad(json: &[u8], plaintext_len: usize) -> Option<Zeroizing<Vec<u8>>> {
    if json.len() + LENGTH_BYTES > plaintext_len {
        return None;
    }
    let mut padded = Zeroizing::new(vec![0_u8; plaintext_len]);
    let (length, rest) = padded.split_first_chunk_mut::<LENGTH_BYTES>()?;
    *length = u32::try_from(json.len()).ok()?.to_be_bytes();
    rest.get_mut(..json.len())?.copy_from_slice(json);
    Some(padded)
}

/// Gives the JSON back; refuses padding that is not all zeros, where something could be hidden.
pub(crate) fn unpad(plaintext: &[u8]) -> Result<&[u8], PayloadRefused> {
    let (length, rest) = plaintext.split_first_chunk::<LENGTH_BYTES>().ok_or(PayloadRefused::Damaged)?;
    let len = usize::try_from(u32::from_be_bytes(*length)).map_err(|_| PayloadRefused::Damaged)?;
    let (json, padding) = rest.split_at_checked(len).ok_or(PayloadRefused::Damaged)?;
    if padding.iter().any(|byte| *byte != 0) {
        return Err(PayloadRefused::Damaged);
    }
    Ok(json)
}
