//! Randomness, drawn in one place.

use crate::{Code, Error};
use ring::rand::{SecureRandom, SystemRandom};

/// Random bytes from the operating system.
///
/// # Errors
/// [`Code::Internal`] where the system has none to give; nothing weaker stands in.
pub(crate) fn bytes<const N: usize>() -> Result<[u8; N], Error> {
    let mut bytes = [0_u8; N];
    SystemRandom::new().fill(&mut bytes).map_err(|_| Code::Internal)?;
    Ok(bytes)
}
