//! Ed25519 keys and signatures, always with a label.

use crate::ids::{DeviceId, Digest, IdRefused, KeyId, from_hex};
use crate::label::labelled;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use ring::signature::{ED25519, Ed25519KeyPair, KeyPair as _, UnparsedPublicKey};
use serde::{Deserialize, Serialize};
use std::fmt;

/// Why a signature does not hold. There is one reason on purpose.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("signature does not hold")]
pub struct SignatureRefused;

/// An Ed25519 public key, 32 bytes, written as lower-case hex.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct PublicKey([u8; 32]);

impl PublicKey {
    /// Wraps the bytes; whether they are a point of the curve shows when something is verified.
    #[must_use]
    pub const fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// The bytes.
    #[must_use]
    pub const fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// The id of this key.
    #[must_use]
    pub fn key_id(&self) -> KeyId {
        KeyId::from_bytes(Digest::of(&labelled("key", &self.0)).half())
    }

    /// The id of the device that signs with this key. The same bytes as [`PublicKey::key_id`].
    #[must_use]
    pub fn device_id(&self) -> DeviceId {
        DeviceId::from_bytes(*self.key_id().as_bytes())
    }

    /// Checks a signature over `"waymark/v1/<kind>\0" || bytes`.
    ///
    /// # Errors
    /// Refuses a signature that does not hold for this key, this kind and these bytes.
    pub fn verify(&self, kind: &str, bytes: &[u8], signature: &Signature) -> Result<(), SignatureRefused> {
        UnparsedPublicKey::new(&ED25519, &self.0)
            .verify(&labelled(kind, bytes), &signature.0)
            .map_err(|_| SignatureRefused)
    }
}

impl fmt::Display for PublicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&hex::encode(self.0))
    }
}

impl fmt::Debug for PublicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PublicKey({self})")
    }
}

impl std::str::FromStr for PublicKey {
    type Err = IdRefused;
    fn from_str(text: &str) -> Result<Self, IdRefused> {
        from_hex(text, "public key").map(Self)
    }
}

impl TryFrom<String> for PublicKey {
    type Error = IdRefused;
    fn try_from(text: String) -> Result<Self, IdRefused> {
        text.parse()
    }
}

impl From<PublicKey> for String {
    fn from(key: PublicKey) -> String {
        key.to_string()
    }
}

/// An Ed25519 signature, 64 bytes, written as standard base64.
#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Signature([u8; 64]);

impl Signature {
    /// Wraps the bytes.
    #[must_use]
    pub const fn from_bytes(bytes: [u8; 64]) -> Self {
        Self(bytes)
    }

    /// The bytes.
    #[must_use]
    pub const fn as_bytes(&self) -> &[u8; 64] {
        &self.0
    }
}

impl fmt::Debug for Signature {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Signature(64 bytes)")
    }
}

impl TryFrom<String> for Signature {
    type Error = IdRefused;
    fn try_from(text: String) -> Result<Self, IdRefused> {
        let refused = IdRefused { kind: "signature" };
        let bytes = BASE64.decode(text).map_err(|_| refused)?;
        bytes.try_into().map(Self).map_err(|_| refused)
    }
}

impl From<Signature> for String {
    fn from(signature: Signature) -> String {
        BASE64.encode(signature.0)
    }
}

/// Something that holds a private Ed25519 key and signs with labels: a device, a root key, the server.
pub trait Signer {
    /// The public half.
    fn public_key(&self) -> PublicKey;
    /// Signs `"waymark/v1/<kind>\0" || bytes`.
    fn sign(&self, kind: &str, bytes: &[u8]) -> Signature;
}

/// A private Ed25519 key. Cannot be printed, compared or written out: whoever stores it keeps the seed.
pub struct SigningKey {
    pair: Ed25519KeyPair,
    public: PublicKey,
}

impl SigningKey {
    /// Makes the key of this seed: 32 bytes of chance that the caller drew and keeps secret.
    ///
    /// # Errors
    /// Refuses nothing that Ed25519 allows; the error is there because the library below may say no.
    pub fn from_seed(seed: &[u8; 32]) -> Result<Self, SignatureRefused> {
        let pair = Ed25519KeyPair::from_seed_unchecked(seed).map_err(|_| SignatureRefused)?;
        let public = pair.public_key().as_ref().try_into().map_err(|_| SignatureRefused)?;
        Ok(Self { pair, public: PublicKey(public) })
    }
}

impl Signer for SigningKey {
    fn public_key(&self) -> PublicKey {
        self.public
    }

    fn sign(&self, kind: &str, bytes: &[u8]) -> Signature {
        let made = self.pair.sign(&labelled(kind, bytes));
        let mut out = [0_u8; 64];
        // ring's Ed25519 signatures are always 64 bytes; zip cannot panic if that ever changed, and
        // such a signature would not verify.
        out.iter_mut().zip(made.as_ref()).for_each(|(to, from)| *to = *from);
        Signature(out)
    }
}

impl fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SigningKey(of {})", self.public.key_id())
    }
}
