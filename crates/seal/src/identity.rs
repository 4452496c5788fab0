//! Opening keys: what a coordinator's base and the recovery sheet hold. An age X25519 identity.

use age::secrecy::ExposeSecret as _;
use secrecy::SecretString;
use std::str::FromStr as _;
use zeroize::{Zeroize as _, Zeroizing};

/// Why text is not an identity or a recipient.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not an age identity")]
pub struct IdentityRefused;

const SECRET_PREFIX: bech32::Hrp = bech32::Hrp::parse_unchecked("age-secret-key-");
const PUBLIC_PREFIX: bech32::Hrp = bech32::Hrp::parse_unchecked("age");

/// A private opening key. Cannot be printed; [`Identity::to_text`] gives it away on purpose.
#[derive(Clone)]
pub struct Identity {
    key: age::x25519::Identity,
}

impl Identity {
    /// Makes a new identity; its randomness is drawn from the operating system by `age`.
    #[must_use]
    pub fn generate() -> Self {
        Self { key: age::x25519::Identity::generate() }
    }

    /// Reads `AGE-SECRET-KEY-1…`.
    ///
    /// # Errors
    /// Refuses anything else.
    pub fn from_text(text: &str) -> Result<Self, IdentityRefused> {
        let key = age::x25519::Identity::from_str(text.trim()).map_err(|_| IdentityRefused)?;
        Ok(Self { key })
    }

    /// The identity of these 32 bytes: how it comes back from the words on a recovery sheet.
    ///
    /// # Errors
    /// Refuses nothing that age accepts.
    pub fn from_bytes(bytes: &[u8; 32]) -> Result<Self, IdentityRefused> {
        let mut text =
            bech32::encode_upper::<bech32::Bech32>(SECRET_PREFIX, bytes).map_err(|_| IdentityRefused)?;
        let made = Self::from_text(&text);
        text.zeroize();
        made
    }

    /// The identity as `AGE-SECRET-KEY-1…`: a secret. Any age tool takes it as an identity file.
    #[must_use]
    pub fn to_text(&self) -> SecretString {
        self.key.to_string()
    }

    /// Its 32 bytes: a secret.
    ///
    /// # Errors
    /// None in practice: age's own text always decodes.
    pub fn to_bytes(&self) -> Result<Zeroizing<[u8; 32]>, IdentityRefused> {
        let (prefix, decoded) =
            bech32::decode(self.to_text().expose_secret()).map_err(|_| IdentityRefused)?;
        let decoded = Zeroizing::new(decoded);
        let mut bytes = Zeroizing::new([0_u8; 32]);
        if prefix != SECRET_PREFIX || decoded.len() != bytes.len() {
            return Err(IdentityRefused);
        }
        bytes.copy_from_slice(&decoded);
        Ok(bytes)
    }

    /// The recipient others seal to: `age1…`.
    #[must_use]
    pub fn recipient(&self) -> String {
        self.key.to_public().to_string()
    }

    /// The identity in age's own type.
    pub(crate) fn as_age(&self) -> &age::x25519::Identity {
        &self.key
    }
}

impl std::fmt::Debug for Identity {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Identity(of {})", self.recipient())
    }
}

/// Whether this text is an age recipient that can be sealed to.
#[must_use]
pub fn is_recipient(text: &str) -> bool {
    parse_recipient(text).is_some()
}

/// Reads a recipient, and refuses points of low order: sealing to one would give the same shared secret to
/// everybody, and `age` would stop the program rather than do it.
pub(crate) fn parse_recipient(text: &str) -> Option<age::x25519::Recipient> {
    let recipient = age::x25519::Recipient::from_str(text).ok()?;
    let (prefix, bytes) = bech32::decode(text).ok()?;
    let one_text_per_key = recipient.to_string() == text;
    (prefix == PUBLIC_PREFIX && one_text_per_key && contributes(&bytes)).then_some(recipient)
}

/// Whether a key agreement with this public key depends on both sides. ring refuses an all-zero result.
fn contributes(public_key: &[u8]) -> bool {
    use ring::agreement::{EphemeralPrivateKey, UnparsedPublicKey, X25519, agree_ephemeral};
    let Ok(own) = EphemeralPrivateKey::generate(&X25519, &ring::rand::SystemRandom::new()) else {
        return false;
    };
    agree_ephemeral(own, &UnparsedPublicKey::new(&X25519, public_key), |_| ()).is_ok()
}
