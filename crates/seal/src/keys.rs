//! A device's signing keys.

use waymark_wire::{DeviceId, PublicKey, Signature, SignatureRefused, Signer, SigningKey};
use zeroize::Zeroizing;

/// A device's Ed25519 keys. The seed is a row inside the encrypted database; this is its form in memory.
pub struct DeviceKeys {
    key: SigningKey,
}

impl DeviceKeys {
    /// Makes the keys of a seed: 32 bytes of chance that the caller drew and keeps. This copy is erased.
    ///
    /// # Errors
    /// Refuses nothing that Ed25519 allows; see [`SigningKey::from_seed`].
    pub fn from_seed(seed: [u8; 32]) -> Result<Self, SignatureRefused> {
        let seed = Zeroizing::new(seed);
        Ok(Self { key: SigningKey::from_seed(&seed)? })
    }

    /// The public key.
    #[must_use]
    pub fn public(&self) -> PublicKey {
        self.key.public_key()
    }

    /// The device's id: a hash of its public key.
    #[must_use]
    pub fn id(&self) -> DeviceId {
        self.public().device_id()
    }

    /// Signs `"waymark/v1/<kind>\0" || bytes`.
    #[must_use]
    pub fn sign(&self, kind: &str, bytes: &[u8]) -> Signature {
        self.key.sign(kind, bytes)
    }
}

impl Signer for DeviceKeys {
    fn public_key(&self) -> PublicKey {
        self.public()
    }

    fn sign(&self, kind: &str, bytes: &[u8]) -> Signature {
        self.key.sign(kind, bytes)
    }
}

impl std::fmt::Debug for DeviceKeys {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "DeviceKeys(of {})", self.id())
    }
}
