//! The recovery key on paper: an identity as 24 words (BIP 39 over its 32 bytes) that can be typed back.

use crate::identity::{Identity, IdentityRefused};
use waymark_wire::{Digest, WORDS, WordsRefused, place_of_word};
use zeroize::Zeroizing;

const WORD_COUNT: usize = 24;
const BITS: usize = 11;

/// Twenty-four words that are a recovery key. Cannot be printed by accident.
#[derive(Clone, PartialEq, Eq)]
pub struct RecoveryWords(Zeroizing<[u16; WORD_COUNT]>);

impl RecoveryWords {
    /// The words of an identity.
    ///
    /// # Errors
    /// None in practice; see [`Identity::to_bytes`].
    pub fn of(identity: &Identity) -> Result<Self, IdentityRefused> {
        Ok(Self::of_bytes(&*identity.to_bytes()?))
    }

    /// The words of any other 32 secret bytes that go on paper: a root key's seed.
    #[must_use]
    pub fn of_secret(bytes: &[u8; 32]) -> Self {
        Self::of_bytes(bytes)
    }

    /// The 32 bytes these words stand for: a secret.
    #[must_use]
    pub fn secret(&self) -> Zeroizing<[u8; 32]> {
        self.bytes()
    }

    /// Every key that differs from what was typed in one word only, with the place of that word (from 0): for finding the
    /// one that somebody misread. Nothing where it is not 24 words, or where two of them are in no list.
    #[must_use]
    pub fn near(typed: &str) -> Vec<(usize, Self)> {
        let read: Vec<Option<u16>> = typed.split_whitespace().map(place_of_word).collect();
        let unknown: Vec<usize> = (0..read.len()).filter(|at| read.get(*at) == Some(&None)).collect();
        if read.len() != WORD_COUNT || unknown.len() > 1 {
            return Vec::new();
        }
        let mut places = Zeroizing::new([0_u16; WORD_COUNT]);
        places.iter_mut().zip(&read).for_each(|(slot, word)| *slot = word.unwrap_or_default());
        let suspects = match unknown.first() {
            Some(at) => *at..at + 1,
            None => 0..WORD_COUNT,
        };
        let words = 1_u16 << BITS;
        let mut near = Vec::new();
        for at in suspects {
            for word in (0..words).filter(|word| places.get(at) != Some(word)) {
                let mut other = Self(places.clone());
                other.0.iter_mut().skip(at).take(1).for_each(|slot| *slot = word);
                if Self::of_bytes(&other.bytes()) == other {
                    near.push((at, other));
                }
            }
        }
        near
    }

    fn of_bytes(bytes: &[u8; 32]) -> Self {
        let checksum = Digest::of(bytes).as_bytes().first().copied().unwrap_or_default();
        let all = bytes.iter().copied().chain(std::iter::once(checksum));
        let mut places = Zeroizing::new([0_u16; WORD_COUNT]);
        let bits = all.flat_map(|byte| (0..8).rev().map(move |shift| u16::from(byte >> shift & 1)));
        for (number, bit) in bits.enumerate() {
            if let Some(place) = places.get_mut(number / BITS) {
                *place = *place << 1 | bit;
            }
        }
        Self(places)
    }

    /// Reads words as people type them: any case, any white space, four letters are enough.
    ///
    /// # Errors
    /// Says which word is not in the list, or that the count or the checksum is wrong.
    pub fn parse(typed: &str) -> Result<Self, WordsRefused> {
        let mut places = Zeroizing::new([0_u16; WORD_COUNT]);
        let words: Vec<&str> = typed.split_whitespace().collect();
        if words.len() != WORD_COUNT {
            return Err(WordsRefused::WrongCount);
        }
        for (place, (slot, word)) in places.iter_mut().zip(words).enumerate() {
            *slot = place_of_word(word).ok_or(WordsRefused::UnknownWord { place })?;
        }
        let words = Self(places);
        if Self::of_bytes(&words.bytes()) == words { Ok(words) } else { Err(WordsRefused::WrongChecksum) }
    }

    /// The identity of these words.
    ///
    /// # Errors
    /// None in practice; see [`Identity::from_bytes`].
    pub fn identity(&self) -> Result<Identity, IdentityRefused> {
        Identity::from_bytes(&self.bytes())
    }

    /// The words, to be shown once and printed: a secret.
    #[must_use]
    pub fn words(&self) -> [&'static str; WORD_COUNT] {
        self.0.map(|place| WORDS.get(usize::from(place)).copied().unwrap_or_default())
    }

    /// Whether the word at this place (from 0) is the one typed: set-up asks for a few of them back.
    #[must_use]
    pub fn is_word(&self, place: usize, typed: &str) -> bool {
        self.0.get(place).is_some_and(|wanted| place_of_word(typed) == Some(*wanted))
    }

    /// The 32 bytes in front of the checksum.
    fn bytes(&self) -> Zeroizing<[u8; 32]> {
        let mut bytes = Zeroizing::new([0_u8; 32]);
        let bits =
            self.0.iter().flat_map(|place| (0..BITS).rev().map(move |shift| (place >> shift & 1) as u8));
        for (number, bit) in bits.enumerate() {
            if let Some(byte) = bytes.get_mut(number / 8) {
                *byte = *byte << 1 | bit;
            }
        }
        bytes
    }
}

impl std::fmt::Debug for RecoveryWords {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("RecoveryWords(…)")
    }
}
