//! The sealed batch: the only thing that carries answers off a device, readable by coordinators alone.
//!
//! ```text
//! magic "WMB1\r\n" | u32 header length (big endian) | header (JSON) | 64-byte Ed25519 signature | age file
//! ```
//! The id is the SHA-256 of everything before the signature; the header holds the length and the SHA-256 of the
//! age file, so id and signature cover every byte. This crate reads and checks the outside only.

use crate::bucket::Bucket;
use crate::ids::{BatchId, DeviceId, Digest, OrgId};
use crate::sign::{PublicKey, Signature, SignatureRefused, Signer};
use crate::strict::{self, DocumentRefused};
use serde::{Deserialize, Serialize};

/// The version of the batch format this build reads and writes.
pub const BATCH_VERSION: u32 = 1;
/// The most bytes a header may have.
pub const MAX_HEADER_BYTES: usize = 1024;
/// The most bytes a sealed batch may have: the largest bucket.
pub const MAX_BATCH_BYTES: usize = Bucket::M1.bytes();

/// The largest number a header may hold: the largest that every JSON reader keeps exactly.
pub const MAX_NUMBER: u64 = (1 << 53) - 1;

/// The first four bytes of every version, followed by the version's digit and `\r\n`.
const MAGIC: &[u8; 6] = b"WMB1\r\n";
const MAGIC_STEM: &[u8; 3] = b"WMB";
const SIGNATURE_BYTES: usize = 64;
const KIND: &str = "batch";

/// What a carrier may know of a batch. No times, counts, form ids or versions of the app: those are inside.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BatchHeader {
    /// The version of the format.
    pub v: u32,
    /// The organisation it is sealed for.
    pub org: OrgId,
    /// The device that made and signed it.
    pub device: DeviceId,
    /// The device's key epoch.
    pub epoch: u32,
    /// Its number on that device in that epoch; from 1, without gaps.
    pub seq: u64,
    /// The batch before it on that device; absent for the very first.
    pub prev: Option<BatchId>,
    /// The sequence number of the roster it was sealed under.
    pub roster: u64,
    /// The length of the age file in bytes.
    pub payload_len: u64,
    /// SHA-256 of the age file.
    pub payload_sha256: Digest,
    /// SHA-256 of the last receipt (its signed body) this device holds, so that a server that goes back is caught.
    pub last_receipt_sha256: Option<Digest>,
}

/// Why bytes are not a sealed batch we accept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum BatchRefused {
    /// Not a batch, cut short, with bytes too many, or altered.
    #[error("damaged")]
    Damaged,
    /// Made by a newer version of the program.
    #[error("of a newer version")]
    Newer,
    /// Larger than the largest bucket.
    #[error("larger than allowed")]
    TooLarge,
    /// Not of one of the constant sizes, so its length might tell something.
    #[error("not of a constant size")]
    NotPadded,
}

/// A sealed batch whose outside is in order: bounds, version, header, size, and the hash of the age file.
/// The signature is checked with [`SealedBatch::verify`].
#[derive(Clone, PartialEq, Eq)]
pub struct SealedBatch {
    bytes: Vec<u8>,
    header: BatchHeader,
    id: BatchId,
    signature: Signature,
    payload_at: usize,
}

impl SealedBatch {
    /// Puts a batch together and signs it. The header's payload length and hash are set here.
    ///
    /// # Errors
    /// `NotPadded` unless the whole has the size of a bucket; `TooLarge` for a header over the bound.
    pub fn assemble(
        mut header: BatchHeader,
        age_file: &[u8],
        signer: &dyn Signer,
    ) -> Result<Self, BatchRefused> {
        header.v = BATCH_VERSION;
        header.payload_len = age_file.len() as u64;
        header.payload_sha256 = Digest::of(age_file);
        let json = strict::to_json(&header);
        if json.is_empty() || json.len() > MAX_HEADER_BYTES {
            return Err(BatchRefused::TooLarge);
        }
        let mut bytes = Vec::with_capacity(Self::overhead(json.len()) + age_file.len());
        bytes.extend_from_slice(MAGIC);
        bytes
            .extend_from_slice(&u32::try_from(json.len()).map_err(|_| BatchRefused::TooLarge)?.to_be_bytes());
        bytes.extend_from_slice(&json);
        let id = BatchId::from_bytes(*Digest::of(&bytes).as_bytes());
        bytes.extend_from_slice(signer.sign(KIND, id.as_bytes()).as_bytes());
        bytes.extend_from_slice(age_file);
        Self::parse(&bytes)
    }

    /// How long the header's JSON would be, and with it everything before the age file, for an age file of
    /// about this length. Padding needs to know before the age file exists.
    #[must_use]
    pub fn bytes_before_payload(header: &BatchHeader, payload_len: u64) -> usize {
        let sized = BatchHeader { v: BATCH_VERSION, payload_len, ..header.clone() };
        Self::overhead(strict::to_json(&sized).len())
    }

    const fn overhead(header_len: usize) -> usize {
        MAGIC.len() + 4 + header_len + SIGNATURE_BYTES
    }

    /// Reads a batch from bytes: bounds, version, header, constant size, and hash of the age file.
    ///
    /// # Errors
    /// See [`BatchRefused`]. Never panics, whatever the bytes.
    pub fn parse(bytes: &[u8]) -> Result<Self, BatchRefused> {
        if bytes.len() > MAX_BATCH_BYTES {
            return Err(BatchRefused::TooLarge);
        }
        let (magic, rest) = bytes.split_first_chunk::<6>().ok_or(BatchRefused::Damaged)?;
        check_magic(magic)?;
        let (length, rest) = rest.split_first_chunk::<4>().ok_or(BatchRefused::Damaged)?;
        let header_len = usize::try_from(u32::from_be_bytes(*length)).map_err(|_| BatchRefused::Damaged)?;
        if header_len > MAX_HEADER_BYTES {
            return Err(BatchRefused::Damaged);
        }
        let (header_bytes, rest) = rest.split_at_checked(header_len).ok_or(BatchRefused::Damaged)?;
        let header: BatchHeader = strict::from_json(header_bytes, BATCH_VERSION, MAX_HEADER_BYTES)?;
        let (signature, payload) =
            rest.split_first_chunk::<SIGNATURE_BYTES>().ok_or(BatchRefused::Damaged)?;
        let numbers_fit = (1..=MAX_NUMBER).contains(&header.seq) && header.roster <= MAX_NUMBER;
        let payload_fits =
            header.payload_len == payload.len() as u64 && header.payload_sha256 == Digest::of(payload);
        if !numbers_fit || !payload_fits {
            return Err(BatchRefused::Damaged);
        }
        if Bucket::of_size(bytes.len()).is_none() {
            return Err(BatchRefused::NotPadded);
        }
        let signed_part = bytes.get(..MAGIC.len() + 4 + header_len).ok_or(BatchRefused::Damaged)?;
        Ok(Self {
            id: BatchId::from_bytes(*Digest::of(signed_part).as_bytes()),
            signature: Signature::from_bytes(*signature),
            payload_at: Self::overhead(header_len),
            header,
            bytes: bytes.to_vec(),
        })
    }

    /// Checks the signature of the device that made it.
    ///
    /// # Errors
    /// Refuses a signature by another key, and a header that names another device than the key's.
    pub fn verify(&self, key: &PublicKey) -> Result<(), SignatureRefused> {
        if key.device_id() != self.header.device {
            return Err(SignatureRefused);
        }
        key.verify(KIND, self.id.as_bytes(), &self.signature)
    }

    /// The batch id: SHA-256 of everything before the signature.
    #[must_use]
    pub fn id(&self) -> BatchId {
        self.id
    }

    /// The header.
    #[must_use]
    pub fn header(&self) -> &BatchHeader {
        &self.header
    }

    /// The age file: give it to any age tool together with a coordinator's or the recovery identity.
    #[must_use]
    pub fn age_file(&self) -> &[u8] {
        self.bytes.get(self.payload_at..).unwrap_or_default()
    }

    /// The whole batch, as it is stored and sent.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// The whole batch as bytes of one's own.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        self.bytes.clone()
    }
}

impl std::fmt::Debug for SealedBatch {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "SealedBatch({}, {} bytes)", self.id, self.bytes.len())
    }
}

impl From<DocumentRefused> for BatchRefused {
    fn from(refused: DocumentRefused) -> Self {
        match refused {
            DocumentRefused::Newer => Self::Newer,
            DocumentRefused::TooLarge | DocumentRefused::Damaged => Self::Damaged,
        }
    }
}

/// Tells a newer version's magic (`WMB2` to `WMB9`) from something that is no batch.
fn check_magic(magic: &[u8; 6]) -> Result<(), BatchRefused> {
    if magic == MAGIC {
        return Ok(());
    }
    match magic {
        [a, b, c, b'2'..=b'9', b'\r', b'\n'] if [*a, *b, *c] == *MAGIC_STEM => Err(BatchRefused::Newer),
        _ => Err(BatchRefused::Damaged),
    }
}
