//! The check phrase: six words that two people compare to know that nobody stands between their devices.

use crate::ids::Digest;
use crate::label::labelled;
use crate::words::WORDS;
use std::fmt;

/// Six places in the word list: 66 bits of a hash over what *both* sides said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CheckPhrase([u16; 6]);

impl CheckPhrase {
    /// The phrase of these two messages: the invite's bytes and the request's signed body.
    #[must_use]
    pub fn of(invite: &[u8], request_body: &[u8]) -> Self {
        let both = [*Digest::of(invite).as_bytes(), *Digest::of(request_body).as_bytes()].concat();
        let hash = Digest::of(&labelled("check-phrase", &both));
        let mut bits =
            hash.as_bytes().iter().take(9).fold(0_u128, |bits, byte| bits << 8 | u128::from(*byte)) >> 6;
        let mut places = [0_u16; 6];
        for place in places.iter_mut().rev() {
            *place = (bits & 0x7ff) as u16;
            bits >>= 11;
        }
        Self(places)
    }

    /// The places in the word list, each below 2048: for lists in other languages.
    #[must_use]
    pub fn places(&self) -> [u16; 6] {
        self.0
    }

    /// The six words of the English list.
    #[must_use]
    pub fn words(&self) -> [&'static str; 6] {
        self.0.map(|place| WORDS.get(usize::from(place)).copied().unwrap_or_default())
    }
}

impl fmt::Display for CheckPhrase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.words().join(" "))
    }
}
