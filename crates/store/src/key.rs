//! The key of the database, as SQLCipher takes it.

use std::fmt::{self, Write};
use zeroize::Zeroizing;

/// A raw key and the salt that SQLCipher writes at the start of the file. Wiped when dropped; cannot be printed.
#[derive(Clone)]
pub struct DbKey {
    key: Zeroizing<[u8; 32]>,
    salt: [u8; 16],
}

impl DbKey {
    /// Wraps key and salt, both derived from the root key of the installation.
    #[must_use]
    pub fn new(key: &[u8; 32], salt: &[u8; 16]) -> Self {
        Self { key: Zeroizing::new(*key), salt: *salt }
    }

    pub(crate) fn salt(&self) -> &[u8; 16] {
        &self.salt
    }

    /// The statement that gives SQLCipher the raw key: no key derivation runs on opening.
    pub(crate) fn statement(&self) -> Zeroizing<String> {
        // Room for all of it at once, so that no half-built copy is left behind by growing.
        let mut sql = Zeroizing::new(String::with_capacity(128));
        sql.push_str("PRAGMA key = \"x'");
        for byte in self.key.iter().chain(&self.salt) {
            // Writing to a string does not fail.
            let _ = write!(sql, "{byte:02x}");
        }
        sql.push_str("'\"");
        sql
    }
}

impl fmt::Debug for DbKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("DbKey(…)")
    }
}
