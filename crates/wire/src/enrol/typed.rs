//! An invite that somebody types: sixty-four letters and digits instead of a picture or a file.
//!
//! What is typed holds the secret, the organisation's id, the role and the hour; name, root keys and server come with
//! the admission, whose roots must hash to the id. Letters are Crockford's base 32: no I, L, O or U, any case, and
//! spaces or dashes wherever one likes.

use super::{ENROL_VERSION, EnrolRefused, Invite, InviteSecret};
use crate::base32;
use crate::hour::Hour;
use crate::ids::{Digest, OrgId};
use crate::label::labelled;
use crate::roster::DeviceRole;

/// Version and role, hour, secret, organisation, checksum.
const LEN: usize = 1 + 4 + 16 + 16 + 3;
const BASE: u8 = 0x80;
const KIND: &str = "typed-invite";

impl Invite {
    /// Whether this is all that can be typed of an invite.
    #[must_use]
    pub fn is_typed(&self) -> bool {
        self.roots.is_empty()
    }

    /// What of this invite can be typed.
    #[must_use]
    pub fn as_typed(&self) -> Self {
        Self { name: String::new(), roots: Vec::new(), threshold: 0, server: None, ..self.clone() }
    }

    /// The invite as people type it, in groups of five.
    #[must_use]
    pub fn to_code(&self) -> String {
        let role = if self.role == DeviceRole::Base { BASE } else { 0 };
        let hour = u32::try_from(self.expires_at_hour.0).unwrap_or(u32::MAX);
        let mut bytes = vec![role | u8::try_from(ENROL_VERSION).unwrap_or(0)];
        bytes.extend_from_slice(&hour.to_be_bytes());
        bytes.extend_from_slice(&self.secret.0);
        bytes.extend_from_slice(self.org.as_bytes());
        bytes.extend_from_slice(&checksum(KIND, &bytes));
        grouped(&to_base_32(&bytes))
    }

    /// Reads what was typed.
    ///
    /// # Errors
    /// `Damaged` for a slip of the finger, `Newer` for the code of a newer version.
    pub fn from_code(typed: &str) -> Result<Self, EnrolRefused> {
        let bytes: [u8; LEN] =
            from_base_32(typed, LEN).and_then(|bytes| bytes.try_into().ok()).ok_or(EnrolRefused::Damaged)?;
        let (said, sum) = bytes.split_at(LEN - 3);
        if checksum(KIND, said) != sum {
            return Err(EnrolRefused::Damaged);
        }
        let (first, rest) = said.split_first().ok_or(EnrolRefused::Damaged)?;
        if u32::from(first & !BASE) != ENROL_VERSION {
            return Err(EnrolRefused::Newer);
        }
        let (hour, rest) = rest.split_at(4);
        let (secret, org) = rest.split_at(16);
        let hour: [u8; 4] = hour.try_into().map_err(|_| EnrolRefused::Damaged)?;
        Ok(Self {
            v: ENROL_VERSION,
            org: OrgId::from_slice(org).map_err(|_| EnrolRefused::Damaged)?,
            name: String::new(),
            roots: Vec::new(),
            threshold: 0,
            role: if first & BASE == 0 { DeviceRole::Field } else { DeviceRole::Base },
            secret: InviteSecret(secret.try_into().map_err(|_| EnrolRefused::Damaged)?),
            server: None,
            expires_at_hour: Hour(u64::from(u32::from_be_bytes(hour))),
        })
    }
}

/// Finds a slip of the finger; against people there are the secret and the six words.
pub(super) fn checksum(kind: &str, bytes: &[u8]) -> [u8; 3] {
    let digest = Digest::of(&labelled(kind, bytes));
    let mut sum = [0; 3];
    sum.iter_mut().zip(digest.as_bytes()).for_each(|(slot, byte)| *slot = *byte);
    sum
}

/// Groups of five, as people type them.
pub(super) fn grouped(signs: &str) -> String {
    let groups: Vec<&str> =
        signs.as_bytes().chunks(5).filter_map(|group| std::str::from_utf8(group).ok()).collect();
    groups.join(" ")
}

/// What people put between signs.
pub(super) use crate::base32::is_space;

pub(super) fn to_base_32(bytes: &[u8]) -> String {
    base32::of_bytes(bytes).iter().map(|value| base32::sign(u32::from(*value))).collect()
}

/// Reads signs in any case, for at most so many bytes; O is 0, I and L are 1.
pub(super) fn from_base_32(typed: &str, most: usize) -> Option<Vec<u8>> {
    base32::to_bytes(&base32::values(typed, (most * 8).div_ceil(5))?)
}
