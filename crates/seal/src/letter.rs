//! The sealed part of a letter: JSON for one reader, padded so that its length tells nothing of what it says.

use crate::identity::{Identity, parse_recipient};
use crate::payload;
use age::Encryptor;
use std::io::{Read as _, Write as _};
use waymark_wire::MAX_LETTER_BYTES;
use zeroize::Zeroizing;

/// The length of every letter's plaintext, in bytes: length, JSON and zeros.
const PLAINTEXT_BYTES: usize = 6_144;

/// The most bytes of JSON a letter takes.
pub const MAX_LETTER_JSON_BYTES: usize = PLAINTEXT_BYTES - payload::LENGTH_BYTES;

/// A letter could not be sealed, or does not open. There is one reason on purpose.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("this letter cannot be sealed or opened")]
pub struct LetterRefused;

/// Seals JSON to one recipient (`age1…`). Gives an age file.
///
/// # Errors
/// Refuses text that is no recipient, and more than [`MAX_LETTER_JSON_BYTES`].
pub fn seal_letter(json: &[u8], recipient: &str) -> Result<Vec<u8>, LetterRefused> {
    let recipient = parse_recipient(recipient).ok_or(LetterRefused)?;
    let plaintext = payload::pad(json, PLAINTEXT_BYTES).ok_or(LetterRefused)?;
    let encryptor = Encryptor::with_recipients(std::iter::once(&recipient as &dyn age::Recipient))
        .map_err(|_| LetterRefused)?;
    let mut sealed = Vec::with_capacity(MAX_LETTER_BYTES);
    let mut writer = encryptor.wrap_output(&mut sealed).map_err(|_| LetterRefused)?;
    writer.write_all(&plaintext).map_err(|_| LetterRefused)?;
    writer.finish().map_err(|_| LetterRefused)?;
    if sealed.len() > MAX_LETTER_BYTES { Err(LetterRefused) } else { Ok(sealed) }
}

/// Opens what [`seal_letter`] made. Gives the JSON.
///
/// # Errors
/// Refuses what is sealed to others, altered, or not of the one length.
pub fn open_letter(sealed: &[u8], identity: &Identity) -> Result<Zeroizing<Vec<u8>>, LetterRefused> {
    if sealed.len() > MAX_LETTER_BYTES {
        return Err(LetterRefused);
    }
    let decryptor = age::Decryptor::new_buffered(sealed).map_err(|_| LetterRefused)?;
    let key: &dyn age::Identity = identity.as_age();
    let reader = decryptor.decrypt(std::iter::once(key)).map_err(|_| LetterRefused)?;
    let mut plaintext = Zeroizing::new(Vec::with_capacity(MAX_LETTER_BYTES));
    reader.take(MAX_LETTER_BYTES as u64).read_to_end(&mut plaintext).map_err(|_| LetterRefused)?;
    if plaintext.len() != PLAINTEXT_BYTES {
        return Err(LetterRefused);
    }
    let json = payload::unpad(&plaintext).map_err(|_| LetterRefused)?;
    Ok(Zeroizing::new(json.to_vec()))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]
    use super::*;

    #[test]
    fn only_the_reader_opens_a_letter() {
        let (amina, boris) = (Identity::generate(), Identity::generate());
        let sealed = seal_letter(br#"{"v":1,"text":"Is she safe?"}"#, &amina.recipient()).unwrap();
        assert_eq!(open_letter(&sealed, &amina).unwrap().as_slice(), br#"{"v":1,"text":"Is she safe?"}"#);
        assert_eq!(open_letter(&sealed, &boris), Err(LetterRefused));
    }

    #[test]
    fn a_short_and_a_long_letter_differ_by_what_age_adds_by_chance_and_not_by_what_they_say() {
        let amina = Identity::generate().recipient();
        let lengths = |json: &[u8]| -> Vec<usize> {
            (0..200).map(|_| seal_letter(json, &amina).unwrap().len()).collect()
        };
        let (short, long) = (lengths(b"{}"), lengths(&[b'x'; MAX_LETTER_JSON_BYTES]));
        // age adds one stanza of random length; beyond that there is nothing to see.
        let spread = |all: &[usize]| (*all.iter().min().unwrap(), *all.iter().max().unwrap());
        let (short, long) = (spread(&short), spread(&long));
        assert!(short.0 < long.1 && long.0 < short.1, "{short:?} {long:?}");
        assert!(seal_letter(&[b'x'; MAX_LETTER_JSON_BYTES + 1], &amina).is_err());
    }

    #[test]
    fn every_altered_byte_is_refused() {
        let amina = Identity::generate();
        let sealed = seal_letter(b"{}", &amina.recipient()).unwrap();
        for place in 0..sealed.len() {
            let mut altered = sealed.clone();
            altered[place] ^= 1;
            assert_eq!(open_letter(&altered, &amina), Err(LetterRefused), "byte {place}");
        }
        assert_eq!(open_letter(&sealed[..sealed.len() - 1], &amina), Err(LetterRefused));
        assert!(open_letter(&sealed, &amina).is_ok(), "untouched it opens");
    }
}
