//! Identifiers: each is checked when it is made, so that nothing downstream has to.

use serde::{Deserialize, Serialize};
use std::fmt;

/// Why a piece of text is not an identifier.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a valid {kind}")]
pub struct IdRefused {
    /// Which identifier was expected, for example `item id`.
    pub kind: &'static str,
}

macro_rules! text_id {
    ($(#[$doc:meta])* $name:ident, $kind:literal, $max:literal, $ok:expr) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(type = "string"))]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(String);

        impl $name {
            /// Checks and wraps the text.
            ///
            /// # Errors
            /// Refuses empty text, text over the length limit, and characters outside the id's alphabet.
            pub fn new(text: impl Into<String>) -> Result<Self, IdRefused> {
                let text = text.into();
                let allowed: fn(char) -> bool = $ok;
                if text.is_empty() || text.len() > $max || !text.chars().all(allowed) {
                    return Err(IdRefused { kind: $kind });
                }
                Ok(Self(text))
            }

            /// The id as text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl TryFrom<String> for $name {
            type Error = IdRefused;
            fn try_from(text: String) -> Result<Self, IdRefused> {
                Self::new(text)
            }
        }

        impl From<$name> for String {
            fn from(id: $name) -> String {
                id.0
            }
        }

        /// So that a map by this id is asked with the text of one; both are ordered and compared alike.
        impl std::borrow::Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

text_id!(
    /// The id of an item of the instrument: `T3`, `CH5`, `O1`.
    ItemId, "item id", 8, |c| c.is_ascii_uppercase() || c.is_ascii_digit()
);
text_id!(
    /// The id of a choice: `yes`, `bakery_food`, `25-34`.
    ChoiceId, "choice id", 40, |c| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '_' | '-' | '+')
);
text_id!(
    /// The name of a part of an answer beside its value: `when`, `who`, `sectors`.
    PartName, "part name", 24, |c| c.is_ascii_lowercase() || c == '_'
);
text_id!(
    /// The id of a step of the flow: `safety`, `consent`, `T3`, `outcome`.
    StepId, "step id", 24, |c| c.is_ascii_alphanumeric() || c == '_'
);
text_id!(
    /// A language tag as in `locales/locales.toml`: `en`, `sr-Latn`, `fa-AF`.
    LocaleTag, "locale tag", 16, |c| c.is_ascii_alphanumeric() || c == '-'
);
text_id!(
    /// The code people say and write for a case, `K7F-4Q2X`: random, never derived from the person.
    CaseCode, "case code", 9, |c| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '-'
);

text_id!(
    /// The code of an interpreter, `K7M`: never a name; the organisation's own list says whose it is.
    InterpreterCode, "interpreter code", 8, |c| c.is_ascii_uppercase() || c.is_ascii_digit()
);
text_id!(
    /// A service of the directory, as its entry is called: `rs-shelter`.
    ServiceId, "service id", 48, |c| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '-' | '_')
);
text_id!(
    /// The id of a sealed packet, `7KQ2-M4FX`: drawn for it alone, inside it and nowhere outside.
    PacketCode, "packet id", 9, |c| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '-'
);
text_id!(
    /// Four words that a person may carry to the next place: drawn by chance, they say nothing about anybody.
    CarriedCode, "carried code", 64, |c| c.is_ascii_lowercase() || c == '-'
);

impl StepId {
    /// The step every flow ends with.
    #[must_use]
    pub fn outcome() -> Self {
        Self("outcome".to_owned())
    }
}

/// Letters and digits that are not mistaken for one another when spoken or written by hand.
const CODE_ALPHABET: &[u8; 32] = b"ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

impl InterpreterCode {
    /// Makes a code from three bytes of chance.
    #[must_use]
    pub fn from_chance(chance: [u8; 3]) -> Self {
        Self(chance.iter().map(|byte| sign(*byte)).collect())
    }
}

/// One sign of the alphabet for five bits of chance.
fn sign(byte: u8) -> char {
    char::from(CODE_ALPHABET.get(usize::from(byte & 31)).copied().unwrap_or(b'A'))
}

impl CaseCode {
    /// Makes a code from seven bytes of chance: three signs, a dash, four signs (35 bits).
    #[must_use]
    pub fn from_chance(chance: [u8; 7]) -> Self {
        let mut text = String::with_capacity(8);
        for (place, byte) in chance.iter().enumerate() {
            if place == 3 {
                text.push('-');
            }
            text.push(sign(*byte));
        }
        Self(text)
    }
}

/// The id of one screening: 16 random bytes, written as 32 hex digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(type = "string"))]
#[serde(try_from = "String", into = "String")]
pub struct ScreeningId([u8; 16]);

impl ScreeningId {
    /// Wraps 16 bytes of chance.
    #[must_use]
    pub fn from_bytes(bytes: [u8; 16]) -> Self {
        Self(bytes)
    }

    /// The bytes.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8; 16] {
        &self.0
    }
}

impl fmt::Display for ScreeningId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl From<ScreeningId> for String {
    fn from(id: ScreeningId) -> String {
        id.to_string()
    }
}

impl TryFrom<String> for ScreeningId {
    type Error = IdRefused;
    fn try_from(text: String) -> Result<Self, IdRefused> {
        let refused = || IdRefused { kind: "screening id" };
        if text.len() != 32 || !text.is_ascii() {
            return Err(refused());
        }
        let mut bytes = [0_u8; 16];
        for (place, byte) in bytes.iter_mut().enumerate() {
            let pair = text.get(place * 2..place * 2 + 2).ok_or_else(refused)?;
            *byte = u8::from_str_radix(pair, 16).map_err(|_| refused())?;
        }
        Ok(Self(bytes))
    }
}
