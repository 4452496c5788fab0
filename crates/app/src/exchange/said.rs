//! What a device says of itself inside every batch it seals, for bases alone: how much waits, its version, its key for
//! letters, and the last receipt it was given. It stands beside the head of its audit.
//!
//! The receipt is what a server cannot talk its way out of: it signed that a batch is in its log, and the base that
//! reads the next batch looks whether it is.

use crate::opened::Opened;
use crate::{Code, Error};
use secrecy::ExposeSecret as _;
use serde::{Deserialize, Serialize};
use waymark_domain::Timestamp;
use waymark_seal::Identity;
use waymark_store::Reader;
use waymark_store::tables::{outbox, receipts, secrets};
use waymark_wire::{Receipt, ReceiptLevel, Signed};

/// The name under which a phone keeps the identity that letters are sealed to.
const LETTER_KEY: &str = "letter-key";

/// One document of a batch's `audit` list. What this version does not know is passed over.
#[derive(Serialize, Deserialize)]
#[serde(untagged)]
pub(crate) enum Said {
    /// The device itself.
    Device {
        /// What it says.
        device: SaidDevice,
    },
    /// The last `stored` receipt the device was given.
    Receipt {
        /// As signed.
        receipt: Signed<Receipt>,
    },
}

/// What a device says of itself.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct SaidDevice {
    /// The version of the program.
    pub(crate) version: String,
    /// How many talks wait to be handed over.
    pub(crate) waiting: u32,
    /// How many hours the oldest of them has waited.
    pub(crate) oldest_hours: u64,
    /// What letters to this device are sealed to.
    pub(crate) letters_to: String,
}

/// The documents that go with the next batch.
pub(crate) fn documents(open: &Opened, at: Timestamp) -> Result<Vec<Vec<u8>>, Error> {
    let letters_to = letter_identity(open)?.recipient();
    let (counts, receipt) = open.db.read(|reader| Ok((outbox::counts(reader)?, last_stored(reader)?)))?;
    let device = SaidDevice {
        version: env!("CARGO_PKG_VERSION").to_owned(),
        waiting: counts.packed,
        oldest_hours: counts.oldest_packed.map_or(0, |oldest| at.hours_since(oldest)),
        letters_to,
    };
    let receipt = receipt.map(|receipt| Said::Receipt { receipt });
    let all = [Said::Device { device }].into_iter().chain(receipt);
    all.map(|one| serde_json::to_vec(&one).map_err(|_| Code::Internal.into())).collect()
}

/// Reads one document; absent where this version does not know it.
pub(crate) fn read(document: &[u8]) -> Option<Said> {
    serde_json::from_slice(document).ok()
}

/// The identity that letters to this phone are sealed to; drawn when it is first needed.
pub(crate) fn letter_identity(open: &Opened) -> Result<Identity, Error> {
    if let Some(text) = open.db.read(|reader| secrets::get(reader, LETTER_KEY))? {
        let text = std::str::from_utf8(&text).map_err(|_| Code::DatabaseDamaged)?;
        return Identity::from_text(text).map_err(|_| Code::DatabaseDamaged.into());
    }
    let identity = Identity::generate();
    let text = identity.to_text();
    open.db
        .write("letter key", |writer| secrets::put(writer, LETTER_KEY, text.expose_secret().as_bytes()))?;
    Ok(identity)
}

/// The `stored` receipt taken last.
fn last_stored(reader: &Reader<'_>) -> Result<Option<Signed<Receipt>>, waymark_store::StoreError> {
    let held = receipts::latest_of(reader, ReceiptLevel::Stored)?;
    Ok(held.and_then(|held| Signed::parse(&held.bytes).ok()))
}
