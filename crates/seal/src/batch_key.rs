//! The key of one batch, taken out of it by somebody who can open it: with it another coordinator opens what was
//! sealed before they were one. It opens that batch and nothing else.

use crate::identity::Identity;
use crate::open::{CannotOpen, OpenReason};
use age::secrecy::ExposeSecret as _;
use age_core::format::{FileKey, Stanza};
use std::cell::RefCell;
use waymark_wire::SealedBatch;
use zeroize::Zeroizing;

/// The file key of one batch's age file: 16 secret bytes, erased when dropped. Cannot be printed.
#[derive(Clone, PartialEq, Eq)]
pub struct BatchKey(Zeroizing<[u8; BatchKey::LEN]>);

impl BatchKey {
    /// Its length in bytes.
    pub const LEN: usize = 16;

    /// Wraps the bytes: what came in a history, or lay in the database. The caller's copy is the caller's to erase.
    #[must_use]
    pub fn from_bytes(bytes: &[u8; Self::LEN]) -> Self {
        Self(Zeroizing::new(*bytes))
    }

    /// Takes the key out of a batch. That it is the right one is proven by the age file's own header MAC.
    ///
    /// # Errors
    /// Where the batch was not sealed to this identity.
    pub fn of(batch: &SealedBatch, identity: &Identity) -> Result<Self, CannotOpen> {
        let recorder = Recorder { identity, seen: RefCell::new(None) };
        let closed = || CannotOpen::with(OpenReason::Decryption);
        let decryptor = age::Decryptor::new_buffered(batch.age_file()).map_err(|_| closed())?;
        let key: &dyn age::Identity = &recorder;
        decryptor.decrypt(std::iter::once(key)).map_err(|_| closed())?;
        recorder.seen.into_inner().ok_or_else(closed)
    }

    /// The bytes: a secret, for the sealed history and the encrypted database alone.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8; Self::LEN] {
        &self.0
    }
}

impl std::fmt::Debug for BatchKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("BatchKey(…)")
    }
}

/// age asks it to unwrap stanzas; it has the identity do so, and remembers what came out.
struct Recorder<'a> {
    identity: &'a Identity,
    seen: RefCell<Option<BatchKey>>,
}

impl age::Identity for Recorder<'_> {
    fn unwrap_stanza(&self, stanza: &Stanza) -> Option<Result<FileKey, age::DecryptError>> {
        let unwrapped = self.identity.as_age().unwrap_stanza(stanza)?;
        if let Ok(key) = &unwrapped {
            *self.seen.borrow_mut() = Some(BatchKey::from_bytes(key.expose_secret()));
        }
        Some(unwrapped)
    }
}

/// Gives age the key itself, whatever the stanzas are. A wrong one is refused by the header's MAC.
impl age::Identity for BatchKey {
    fn unwrap_stanza(&self, _stanza: &Stanza) -> Option<Result<FileKey, age::DecryptError>> {
        Some(Ok(FileKey::init_with_mut(|key| key.copy_from_slice(self.as_bytes()))))
    }
}
