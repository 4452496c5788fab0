//! Where a new device reaches the server before it has a roster: address and keys, from the invite or typed beside it.
//!
//! Nothing here is secret, and nothing here lets anybody in: whoever answers at the address must hold a named key, and
//! even then only relays.

use super::typed::{checksum, from_base_32, grouped, to_base_32};
use super::{EnrolRefused, Invite};
use crate::ids::TlsPin;
use crate::roster::ServerEntry;
use crate::strict;
use serde::{Deserialize, Serialize};

/// The version of the typed form.
const TYPED_VERSION: u8 = 1;
const SCHEME: &str = "https://";
/// Version, key, checksum: what stands around the name.
const AROUND: usize = 1 + 32 + 3;
/// The most bytes of a name that is typed.
const MAX_NAME: usize = 200;
/// The signs of a typed invite; what follows them is the server's.
const INVITE_SIGNS: usize = 64;
const MAX_BYTES: usize = 1024;

/// What reaches a server: where it is, and the TLS keys it may present.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ServerAddress {
    /// The version of the document.
    pub v: u32,
    /// Where it is: `https://…`, without a path.
    pub url: String,
    /// The TLS keys it may present.
    pub tls_pins: Vec<TlsPin>,
}

impl From<&ServerEntry> for ServerAddress {
    fn from(entry: &ServerEntry) -> Self {
        Self { v: u32::from(TYPED_VERSION), url: entry.url.clone(), tls_pins: entry.tls_pins.clone() }
    }
}

impl ServerAddress {
    /// The address as bytes, to be kept until the device is in.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        strict::to_json(self)
    }

    /// Reads what was kept.
    ///
    /// # Errors
    /// `Damaged` or `Newer`.
    pub fn parse(bytes: &[u8]) -> Result<Self, EnrolRefused> {
        Ok(strict::from_json(bytes, u32::from(TYPED_VERSION), MAX_BYTES)?)
    }

    /// What is typed after an invite so that the device can ask by network: the name and the first key, in groups of
    /// five. Absent where the name is too long to be typed.
    #[must_use]
    pub fn to_code(&self) -> Option<String> {
        let name = self.url.strip_prefix(SCHEME).filter(|name| name.len() <= MAX_NAME)?;
        let mut bytes = vec![TYPED_VERSION];
        bytes.extend_from_slice(self.tls_pins.first()?.as_bytes());
        bytes.extend_from_slice(name.as_bytes());
        bytes.extend_from_slice(&checksum("typed-server", &bytes));
        Some(grouped(&to_base_32(&bytes)))
    }

    /// Reads what was typed.
    ///
    /// # Errors
    /// `Damaged` for a slip of the finger, `Newer` for the code of a newer version.
    pub fn from_code(typed: &str) -> Result<Self, EnrolRefused> {
        let bytes = from_base_32(typed, AROUND + MAX_NAME).ok_or(EnrolRefused::Damaged)?;
        let (said, sum) =
            bytes.split_at_checked(bytes.len().saturating_sub(3)).ok_or(EnrolRefused::Damaged)?;
        if checksum("typed-server", said) != *sum {
            return Err(EnrolRefused::Damaged);
        }
        let (version, rest) = said.split_first().ok_or(EnrolRefused::Damaged)?;
        if *version != TYPED_VERSION {
            return Err(EnrolRefused::Newer);
        }
        let (key, name) = rest.split_at_checked(32).ok_or(EnrolRefused::Damaged)?;
        let name = std::str::from_utf8(name).map_err(|_| EnrolRefused::Damaged)?;
        let plain = |sign: char| sign.is_ascii_alphanumeric() || matches!(sign, '.' | '-' | ':' | '[' | ']');
        if name.is_empty() || !name.chars().all(plain) {
            return Err(EnrolRefused::Damaged);
        }
        let pin = TlsPin::from_slice(key).map_err(|_| EnrolRefused::Damaged)?;
        Ok(Self { v: u32::from(TYPED_VERSION), url: format!("{SCHEME}{name}"), tls_pins: vec![pin] })
    }
}

impl Invite {
    /// Reads a typed invite, and the server's address where that was typed after it.
    ///
    /// # Errors
    /// `Damaged` for a slip of the finger in either, `Newer` for the code of a newer version.
    pub fn from_typed(typed: &str) -> Result<(Self, Option<ServerAddress>), EnrolRefused> {
        let signs: String = typed.chars().filter(|sign| !super::typed::is_space(*sign)).collect();
        let Some((place, _)) = signs.char_indices().nth(INVITE_SIGNS) else {
            return Ok((Self::from_code(&signs)?, None));
        };
        let (invite, server) = signs.split_at_checked(place).ok_or(EnrolRefused::Damaged)?;
        Ok((Self::from_code(invite)?, Some(ServerAddress::from_code(server)?)))
    }

    /// Where this invite says the server is.
    #[must_use]
    pub fn address(&self) -> Option<ServerAddress> {
        self.server.as_ref().map(ServerAddress::from)
    }
}
