//! Opening: on a base, or with the recovery key. Every check in a fixed order, one error outside.

use crate::batch_key::BatchKey;
use crate::identity::Identity;
use crate::payload::{self, Payload, PayloadRefused};
use std::io::Read as _;
use waymark_wire::{MAX_BATCH_BYTES, Roster, SealedBatch};
use zeroize::Zeroizing;

/// The batch cannot be opened. Outside there is one error whatever the cause; the reason is for the audit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("this batch cannot be opened")]
pub struct CannotOpen {
    reason: OpenReason,
}

/// Why, for the audit only.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OpenReason {
    /// Of another organisation.
    OtherOrganisation,
    /// Its device is in no roster.
    UnknownDevice,
    /// Not signed by its device.
    Signature,
    /// Sealed to others, or the age file is damaged.
    Decryption,
    /// The payload's length, padding or JSON is not right.
    Payload,
    /// The payload is of a newer version.
    Newer,
    /// The ids inside are not those outside.
    InnerIds,
}

impl OpenReason {
    /// The code that goes into the audit.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::OtherOrganisation => "other_organisation",
            Self::UnknownDevice => "unknown_device",
            Self::Signature => "signature",
            Self::Decryption => "decryption",
            Self::Payload => "payload",
            Self::Newer => "newer",
            Self::InnerIds => "inner_ids",
        }
    }
}

impl CannotOpen {
    /// The reason, for the audit only: never shown to whoever handed the batch in.
    #[must_use]
    pub fn reason(&self) -> OpenReason {
        self.reason
    }

    pub(crate) fn with(reason: OpenReason) -> Self {
        Self { reason }
    }

    fn because<T>(reason: OpenReason) -> Result<T, Self> {
        Err(Self::with(reason))
    }
}

/// What was inside. Erased from memory when dropped.
pub struct Opened {
    /// The payload as JSON, as it was sealed.
    pub payload: Zeroizing<Vec<u8>>,
    /// The records in it, each one JSON document.
    pub records: Vec<Zeroizing<Vec<u8>>>,
    /// The audit entries in it, each one JSON document.
    pub audit: Vec<Zeroizing<Vec<u8>>>,
}

impl std::fmt::Debug for Opened {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Opened({} records, {} audit entries)", self.records.len(), self.audit.len())
    }
}

/// Opens a batch with a coordinator's or the recovery identity. The roster must be the newest one held: it lists
/// every device there ever was, active or not.
///
/// Bounds and the hash of the age file were checked when the batch was parsed. Then, in this order: organisation,
/// device, signature, decryption, length and padding, version and JSON, inner ids. The place in the device's chain
/// is the caller's to judge ([`waymark_wire::ChainHead::place`]); the records' meaning too.
///
/// # Errors
/// One error, with a reason for the audit.
pub fn open(batch: &SealedBatch, roster: &Roster, identity: &Identity) -> Result<Opened, CannotOpen> {
    from_device(batch, roster)?;
    open_unverified(batch, identity.as_age())
}

/// Opens a batch with its own key, as another coordinator handed it on. Every check is the same as in [`open`]; that
/// the key belongs to this batch is proven by the age file's header MAC.
///
/// # Errors
/// One error, with a reason for the audit: `Decryption` for a key that is not this batch's.
pub fn open_with_key(batch: &SealedBatch, roster: &Roster, key: &BatchKey) -> Result<Opened, CannotOpen> {
    from_device(batch, roster)?;
    open_unverified(batch, key)
}

/// Whether the batch is of this organisation and signed by a device that was ever in its roster.
fn from_device(batch: &SealedBatch, roster: &Roster) -> Result<(), CannotOpen> {
    let header = batch.header();
    if header.org != roster.org {
        return CannotOpen::because(OpenReason::OtherOrganisation);
    }
    let Some(device) = roster.device(&header.device) else {
        return CannotOpen::because(OpenReason::UnknownDevice);
    };
    batch.verify(&device.sign_key).or_else(|_| CannotOpen::because(OpenReason::Signature))
}

/// Opens a batch without a roster, so without knowing who made it: for the recovery of an archive when nothing
/// but the key is left. The inner ids must still be those of the header.
///
/// # Errors
/// One error, with a reason for the audit.
pub fn open_age_file(batch: &SealedBatch, identity: &Identity) -> Result<Opened, CannotOpen> {
    open_unverified(batch, identity.as_age())
}

fn open_unverified(batch: &SealedBatch, key: &dyn age::Identity) -> Result<Opened, CannotOpen> {
    let plaintext =
        decrypt(batch.age_file(), key).or_else(|()| CannotOpen::because(OpenReason::Decryption))?;
    let json = payload::unpad(&plaintext).or_else(|_| CannotOpen::because(OpenReason::Payload))?;
    let payload = Payload::from_json(json).or_else(|refused| match refused {
        PayloadRefused::Newer => CannotOpen::because(OpenReason::Newer),
        PayloadRefused::Damaged => CannotOpen::because(OpenReason::Payload),
    })?;
    if !payload.belongs_to(batch.header()) {
        return CannotOpen::because(OpenReason::InnerIds);
    }
    let own = |documents: &[&serde_json::value::RawValue]| {
        documents.iter().map(|one| Zeroizing::new(one.get().as_bytes().to_vec())).collect()
    };
    Ok(Opened {
        records: own(&payload.records),
        audit: own(&payload.audit),
        payload: Zeroizing::new(json.to_vec()),
    })
}

/// Decrypts an age file; the plaintext can never be larger than the largest batch.
fn decrypt(age_file: &[u8], key: &dyn age::Identity) -> Result<Zeroizing<Vec<u8>>, ()> {
    let decryptor = age::Decryptor::new_buffered(age_file).map_err(|_| ())?;
    let reader = decryptor.decrypt(std::iter::once(key)).map_err(|_| ())?;
    let mut plaintext = Zeroizing::new(Vec::with_capacity(age_file.len()));
    reader.take(MAX_BATCH_BYTES as u64).read_to_end(&mut plaintext).map_err(|_| ())?;
    Ok(plaintext)
}
