//! The root key: 32 random bytes that live only while the installation is open.

use crate::kdf::expand;
use crate::slots::chance;
use std::fmt;
use zeroize::Zeroizing;

/// Every key of the installation is derived from this one. Wiped when dropped; `Debug` shows nothing.
pub struct RootKey {
    bytes: Zeroizing<[u8; 32]>,
}

/// The system's source of chance did not answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("no randomness")]
pub struct NoRandomness;

/// Key and salt of the database, for SQLCipher's raw form. Wiped when dropped; `Debug` shows nothing.
pub struct DatabaseKey {
    /// The key.
    pub key: Zeroizing<[u8; 32]>,
    /// The salt; SQLCipher writes it in clear at the start of the file.
    pub salt: [u8; 16],
}

impl RootKey {
    pub(crate) fn new(bytes: Zeroizing<[u8; 32]>) -> Self {
        Self { bytes }
    }

    /// Draws a new one: for the practice profile, or for a key epoch.
    ///
    /// # Errors
    /// [`NoRandomness`] where the system's source of chance does not answer.
    pub fn drawn() -> Result<Self, NoRandomness> {
        chance().map(|bytes| Self::new(Zeroizing::new(bytes))).map_err(|_| NoRandomness)
    }

    /// The bytes, to be kept in the encrypted database of the real profile and nowhere else.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8; 32] {
        &self.bytes
    }

    /// Takes one that was kept inside the real database: the practice profile's.
    #[must_use]
    pub fn from_bytes(bytes: Zeroizing<[u8; 32]>) -> Self {
        Self::new(bytes)
    }

    /// Derives the database's key and salt, always the same for this root key.
    #[must_use]
    pub fn db_key(&self) -> DatabaseKey {
        let both: Zeroizing<[u8; 48]> = expand(&[], self.bytes.as_slice(), b"waymark/v1/db");
        let mut key = Zeroizing::new([0_u8; 32]);
        let mut salt = [0_u8; 16];
        for (to, from) in key.iter_mut().chain(salt.iter_mut()).zip(both.iter()) {
            *to = *from;
        }
        DatabaseKey { key, salt }
    }
}

impl fmt::Debug for RootKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RootKey(…)")
    }
}

impl fmt::Debug for DatabaseKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("DatabaseKey(…)")
    }
}
