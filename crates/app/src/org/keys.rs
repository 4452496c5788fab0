//! The organisation's root keys: the one that is kept on the computer that founded it, and those on paper that have to
//! be typed where the organisation asks for more than one.

use super::error::OrgError;
use crate::Code;
use crate::opened::Opened;
use waymark_seal::RecoveryWords;
use waymark_store::tables::secrets;
use waymark_wire::{Roster, Signer as _, SigningKey};
use zeroize::Zeroizing;

/// The name under which the seed of the organisation's root key is kept.
pub(super) const ROOT_SEED: &str = "org-root";

/// The words of other root keys, as somebody typed them for one change.
#[derive(Default)]
pub struct OtherKeys(pub Vec<Zeroizing<String>>);

/// Whether this base holds a root key.
pub(super) fn holds_one(open: &Opened) -> Result<bool, OrgError> {
    Ok(open.db.read(|reader| secrets::get(reader, ROOT_SEED))?.is_some())
}

/// The keys that sign the next roster: the one kept here and those that were typed, as many as the roster asks for.
///
/// # Errors
/// [`OrgError::NoRootKey`] without one here, [`OrgError::MoreKeys`] where those typed are too few or none of ours,
/// [`OrgError::RecoveryUnreadable`] for words that are no key.
pub(crate) fn signers(
    open: &Opened,
    roster: &Roster,
    others: &OtherKeys,
) -> Result<Vec<SigningKey>, OrgError> {
    let seed = open.db.read(|reader| secrets::get(reader, ROOT_SEED))?.ok_or(OrgError::NoRootKey)?;
    let seed: &[u8; 32] = seed.as_slice().try_into().map_err(|_| Code::DatabaseDamaged)?;
    let mut keys = vec![SigningKey::from_seed(seed).map_err(|_| Code::DatabaseDamaged)?];
    let needed = usize::try_from(roster.threshold).unwrap_or(usize::MAX);
    for typed in &others.0 {
        if keys.len() >= needed {
            break;
        }
        let seed = RecoveryWords::parse(typed).map_err(|_| OrgError::RecoveryUnreadable)?.secret();
        let key = SigningKey::from_seed(&seed).map_err(|_| OrgError::RecoveryUnreadable)?;
        let known = keys.iter().any(|have| have.public_key() == key.public_key());
        if known || !roster.roots.contains(&key.public_key()) {
            return Err(OrgError::MoreKeys);
        }
        keys.push(key);
    }
    if keys.len() < needed { Err(OrgError::MoreKeys) } else { Ok(keys) }
}
