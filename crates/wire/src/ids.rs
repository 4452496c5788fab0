//! Identifiers of fixed length, written as lower-case hex wherever they are text.

use ring::digest::{SHA256, digest};
use serde::{Deserialize, Serialize};
use std::fmt;

/// Why a piece of text is not an identifier: wrong length, or not lower-case hex.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a valid {kind}")]
pub struct IdRefused {
    /// Which identifier was expected, for example `batch id`.
    pub kind: &'static str,
}

/// Decodes lower-case hex of exactly the right length. Upper case is refused: one value, one text.
pub(crate) fn from_hex<const N: usize>(text: &str, kind: &'static str) -> Result<[u8; N], IdRefused> {
    let refused = IdRefused { kind };
    if text.len() != N * 2 || text.bytes().any(|sign| !matches!(sign, b'0'..=b'9' | b'a'..=b'f')) {
        return Err(refused);
    }
    let mut bytes = [0_u8; N];
    hex::decode_to_slice(text, &mut bytes).map_err(|_| refused)?;
    Ok(bytes)
}

macro_rules! hex_id {
    ($(#[$doc:meta])* $name:ident, $len:literal, $kind:literal) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $name([u8; $len]);

        impl $name {
            /// Its length in bytes.
            pub const LEN: usize = $len;

            /// Wraps the bytes.
            #[must_use]
            pub const fn from_bytes(bytes: [u8; $len]) -> Self {
                Self(bytes)
            }

            /// Wraps a slice.
            ///
            /// # Errors
            /// Refuses a slice of another length.
            pub fn from_slice(bytes: &[u8]) -> Result<Self, IdRefused> {
                bytes.try_into().map(Self).map_err(|_| IdRefused { kind: $kind })
            }

            /// The bytes.
            #[must_use]
            pub const fn as_bytes(&self) -> &[u8; $len] {
                &self.0
            }
        }

        impl std::str::FromStr for $name {
            type Err = IdRefused;
            fn from_str(text: &str) -> Result<Self, IdRefused> {
                from_hex(text, $kind).map(Self)
            }
        }

        impl TryFrom<String> for $name {
            type Error = IdRefused;
            fn try_from(text: String) -> Result<Self, IdRefused> {
                text.parse()
            }
        }

        impl From<$name> for String {
            fn from(id: $name) -> String {
                id.to_string()
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&hex::encode(self.0))
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{}({self})", stringify!($name))
            }
        }
    };
}
pub(crate) use hex_id;

hex_id!(
    /// The id of an organisation: a hash of the root keys and threshold of its first roster, so it cannot be claimed.
    OrgId, 16, "organisation id"
);
hex_id!(
    /// The id of a device: a hash of its signing key, so that an id and a key cannot be paired wrongly.
    DeviceId, 16, "device id"
);
hex_id!(
    /// Names the key that made a signature: a hash of the public key.
    KeyId, 16, "key id"
);
hex_id!(
    /// The id of a sealed batch: SHA-256 of everything before its signature.
    BatchId, 32, "batch id"
);
hex_id!(
    /// A SHA-256 digest.
    Digest, 32, "digest"
);
hex_id!(
    /// Sixteen bytes of chance that make a request unique.
    Nonce, 16, "nonce"
);
hex_id!(
    /// SHA-256 of a TLS certificate's SubjectPublicKeyInfo (DER).
    TlsPin, 32, "tls pin"
);
hex_id!(
    /// Names one unbroken history of a server's store. A restored backup goes on under a new one.
    Incarnation, 16, "incarnation"
);

impl Digest {
    /// SHA-256 of the bytes.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Self {
        let mut out = [0_u8; 32];
        out.copy_from_slice(digest(&SHA256, bytes).as_ref());
        Self(out)
    }

    /// The first 16 bytes, for ids that need no more.
    pub(crate) fn half(&self) -> [u8; 16] {
        let mut out = [0_u8; 16];
        out.iter_mut().zip(self.0).for_each(|(to, from)| *to = from);
        out
    }
}

impl From<DeviceId> for KeyId {
    fn from(device: DeviceId) -> Self {
        Self(device.0)
    }
}
