//! The envelope around everything that is signed and not a batch: the signed bytes, kept exactly as they were.

use crate::ids::KeyId;
use crate::sign::{PublicKey, Signature, Signer};
use crate::strict::{self, DocumentRefused};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use std::collections::BTreeSet;
use std::fmt;
use std::marker::PhantomData;

/// Most signatures one envelope may carry.
const MAX_SIGNATURES: usize = 16;

/// A kind of document that is signed.
pub trait Signable: Serialize + DeserializeOwned {
    /// Its label: signatures are over `"waymark/v1/<KIND>\0" || body`.
    const KIND: &'static str;
    /// The version this build writes and reads (field `v`).
    const VERSION: u32;
    /// The most bytes a body may have.
    const MAX_BODY: usize;
}

/// Why an envelope or what it holds is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum EnvelopeRefused {
    /// Over the bound for its kind.
    #[error("larger than allowed")]
    TooLarge,
    /// Not well-formed.
    #[error("damaged")]
    Damaged,
    /// Made by a newer version of the program.
    #[error("of a newer version")]
    Newer,
    /// Fewer valid signatures by distinct trusted keys than needed, or one of theirs does not hold.
    #[error("not signed by the keys that must sign it")]
    NotSigned,
}

impl From<DocumentRefused> for EnvelopeRefused {
    fn from(refused: DocumentRefused) -> Self {
        match refused {
            DocumentRefused::TooLarge => Self::TooLarge,
            DocumentRefused::Damaged => Self::Damaged,
            DocumentRefused::Newer => Self::Newer,
        }
    }
}

/// A signed document: `{"body":"<base64>","signatures":[{"key":"<key id>","signature":"<base64>"}]}`.
///
/// The body's bytes are kept as they were signed, so that signing never depends on how JSON is written.
/// Nothing inside is to be believed before [`Signed::open`].
pub struct Signed<T> {
    body: Vec<u8>,
    signatures: Vec<NamedSignature>,
    kind: PhantomData<fn() -> T>,
}

#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct NamedSignature {
    key: KeyId,
    signature: Signature,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Envelope {
    body: String,
    signatures: Vec<NamedSignature>,
}

impl<T: Signable> Signed<T> {
    /// Signs a document with each of the signers, in order.
    #[must_use]
    pub fn make(document: &T, signers: &[&dyn Signer]) -> Self {
        let mut signed = Self { body: strict::to_json(document), signatures: Vec::new(), kind: PhantomData };
        signers.iter().for_each(|signer| signed.add_signature(*signer));
        signed
    }

    /// Adds one more signature; for root keys held by several people.
    pub fn add_signature(&mut self, signer: &dyn Signer) {
        let key = signer.public_key().key_id();
        self.signatures.retain(|present| present.key != key);
        self.signatures.push(NamedSignature { key, signature: signer.sign(T::KIND, &self.body) });
    }

    /// Reads an envelope. Its signatures are *not* checked yet.
    ///
    /// # Errors
    /// Refuses what is too large or is not byte for byte what [`Signed::to_bytes`] writes.
    pub fn parse(bytes: &[u8]) -> Result<Self, EnvelopeRefused> {
        if bytes.len() > Self::max_bytes() {
            return Err(EnvelopeRefused::TooLarge);
        }
        let envelope: Envelope = serde_json::from_slice(bytes).map_err(|_| EnvelopeRefused::Damaged)?;
        let signed = Self::try_from(envelope)?;
        if signed.to_bytes() != bytes {
            return Err(EnvelopeRefused::Damaged);
        }
        Ok(signed)
    }

    /// The envelope as bytes; the same every time.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        strict::to_json(&self.envelope())
    }

    /// Checks the signatures and gives the document.
    ///
    /// # Errors
    /// `NotSigned` unless at least `threshold` (and at least one) of these distinct keys signed, or if a
    /// signature that claims to be by one of them does not hold; `Newer` and `Damaged` for the body.
    pub fn open(&self, keys: &[PublicKey], threshold: usize) -> Result<T, EnvelopeRefused> {
        let mut good = BTreeSet::new();
        for named in &self.signatures {
            // Signatures by keys we were not asked about are neither proof nor fault: during a change of
            // root keys the old and the new ones sign the same body.
            let Some(key) = keys.iter().find(|key| key.key_id() == named.key) else { continue };
            key.verify(T::KIND, &self.body, &named.signature).map_err(|_| EnvelopeRefused::NotSigned)?;
            good.insert(named.key);
        }
        if good.is_empty() || good.len() < threshold {
            return Err(EnvelopeRefused::NotSigned);
        }
        self.peek()
    }

    /// The document *without* any check of who signed it: only to find out which keys to ask for.
    ///
    /// # Errors
    /// Refuses a body that is newer or damaged.
    pub fn peek(&self) -> Result<T, EnvelopeRefused> {
        Ok(strict::from_json(&self.body, T::VERSION, T::MAX_BODY)?)
    }

    /// The signed bytes.
    #[must_use]
    pub fn body(&self) -> &[u8] {
        &self.body
    }

    /// The ids of the keys that claim to have signed.
    pub fn key_ids(&self) -> impl Iterator<Item = KeyId> + '_ {
        self.signatures.iter().map(|named| named.key)
    }

    /// The most bytes an envelope of this kind may have.
    #[must_use]
    pub fn max_bytes() -> usize {
        T::MAX_BODY / 3 * 4 + 8 + 64 + MAX_SIGNATURES * 192
    }

    fn envelope(&self) -> Envelope {
        Envelope { body: BASE64.encode(&self.body), signatures: self.signatures.clone() }
    }
}

impl<T: Signable> TryFrom<Envelope> for Signed<T> {
    type Error = EnvelopeRefused;
    fn try_from(envelope: Envelope) -> Result<Self, EnvelopeRefused> {
        let body = BASE64.decode(envelope.body).map_err(|_| EnvelopeRefused::Damaged)?;
        if body.len() > T::MAX_BODY {
            return Err(EnvelopeRefused::TooLarge);
        }
        let distinct: BTreeSet<KeyId> = envelope.signatures.iter().map(|named| named.key).collect();
        if envelope.signatures.len() > MAX_SIGNATURES || distinct.len() != envelope.signatures.len() {
            return Err(EnvelopeRefused::Damaged);
        }
        Ok(Self { body, signatures: envelope.signatures, kind: PhantomData })
    }
}

impl<T: Signable> Serialize for Signed<T> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.envelope().serialize(serializer)
    }
}

impl<'de, T: Signable> Deserialize<'de> for Signed<T> {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::try_from(Envelope::deserialize(deserializer)?).map_err(serde::de::Error::custom)
    }
}

impl<T> Clone for Signed<T> {
    fn clone(&self) -> Self {
        Self { body: self.body.clone(), signatures: self.signatures.clone(), kind: PhantomData }
    }
}

impl<T> PartialEq for Signed<T> {
    fn eq(&self, other: &Self) -> bool {
        self.body == other.body
            && self.signatures.len() == other.signatures.len()
            && self
                .signatures
                .iter()
                .zip(&other.signatures)
                .all(|(mine, theirs)| mine.key == theirs.key && mine.signature == theirs.signature)
    }
}

impl<T> Eq for Signed<T> {}

impl<T: Signable> fmt::Debug for Signed<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Signed<{}>({} bytes, {} signatures)", T::KIND, self.body.len(), self.signatures.len())
    }
}
