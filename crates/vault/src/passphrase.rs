//! Passphrases: which are strong enough to stand alone, and how a good one is made.
//!
//! Without a hardware key the passphrase is all that keeps a copied folder closed, so a set-up asks for six words
//! drawn from a list of 2 048 (66 bits), or for something of at least equal strength by a count that gives little
//! credit to what people think up.

use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

/// Bits a passphrase must have to stand alone: six words of the list.
pub const BITS_NEEDED: u32 = 66;
/// Bits it must have where a hardware key stands behind it and guesses cannot leave the device: six digits that are
/// neither a run nor a repeat. The organisation's policy may ask for more.
pub const BITS_WITH_HARDWARE: u32 = 12;
/// Words that [`generate`] draws.
pub const WORDS: usize = 6;
/// The longest passphrase that is taken, in bytes as it is typed.
pub const LONGEST: usize = 1_024;

const ENGLISH: &str = include_str!("../words/english.txt");
const BITS_PER_WORD: u32 = 11;

/// How strong a passphrase is held to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Strength {
    /// Bits, counted low.
    pub bits: u32,
}

/// Why a passphrase was not accepted. [`Weakness::code`] names the message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Weakness {
    /// Nothing, or only spaces.
    #[error("empty")]
    Empty,
    /// Over [`LONGEST`].
    #[error("too long")]
    TooLong,
    /// Too easy to guess.
    #[error("too easy to guess")]
    Guessable {
        /// Bits, counted low.
        bits: u32,
        /// Bits needed.
        needed: u32,
    },
}

impl Weakness {
    /// The code of the reason, for the message to show.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::TooLong => "too_long",
            Self::Guessable { .. } => "guessable",
        }
    }
}

/// A passphrase as it goes into the key: NFKC, without spaces around, one space between words.
///
/// Keyboards add a space after a chosen word and some type wide ones; neither may keep anybody out.
#[must_use]
pub fn as_typed(passphrase: &str) -> Zeroizing<String> {
    let composed = Zeroizing::new(passphrase.nfkc().collect::<String>());
    let mut tidy = Zeroizing::new(String::with_capacity(composed.len()));
    for word in composed.split_whitespace() {
        if !tidy.is_empty() {
            tidy.push(' ');
        }
        tidy.push_str(word);
    }
    tidy
}

/// Whether a passphrase can stand alone, without a hardware key behind it.
///
/// # Errors
/// Refuses less than [`BITS_NEEDED`] bits, counted low, with the reason.
pub fn check(passphrase: &str) -> Result<Strength, Weakness> {
    check_for(passphrase, false)
}

/// Whether a passphrase is strong enough, alone or with a hardware key behind it.
///
/// # Errors
/// Refuses less than [`BITS_NEEDED`] or [`BITS_WITH_HARDWARE`] bits, counted low, with the reason.
pub fn check_for(passphrase: &str, hardware: bool) -> Result<Strength, Weakness> {
    let needed = if hardware { BITS_WITH_HARDWARE } else { BITS_NEEDED };
    let typed = as_typed(passphrase);
    if typed.is_empty() {
        return Err(Weakness::Empty);
    }
    if typed.len() > LONGEST {
        return Err(Weakness::TooLong);
    }
    let bits = bits(&typed);
    if bits < needed {
        return Err(Weakness::Guessable { bits, needed });
    }
    Ok(Strength { bits })
}

/// Draws six words of the English list, evenly: 66 bits from 12 bytes of chance.
#[must_use]
pub fn generate(chance: [u8; 2 * WORDS]) -> Zeroizing<String> {
    let list: Vec<&str> = ENGLISH.lines().collect();
    let mut passphrase = Zeroizing::new(String::with_capacity(64));
    for pair in chance.chunks_exact(2) {
        // 65 536 is a multiple of 2 048, so the remainder is even.
        let number = pair.iter().fold(0_usize, |sum, byte| sum << 8 | usize::from(*byte)) % 2_048;
        if !passphrase.is_empty() {
            passphrase.push(' ');
        }
        passphrase.push_str(list.get(number).copied().unwrap_or_default());
    }
    passphrase
}

/// Counts bits low: a word of the list 11 once, and next to nothing for its neighbours in the list; anything else by
/// its signs, where repeats and runs (`aaaa`, `1234`) count once.
fn bits(typed: &str) -> u32 {
    let list: Vec<&str> = ENGLISH.lines().collect();
    let mut counted: Vec<&str> = Vec::new();
    let mut last_place = None;
    let mut sum = 0;
    for word in typed.split(' ') {
        if counted.contains(&word) {
            continue;
        }
        counted.push(word);
        let place = list.binary_search(&word).ok();
        sum += match (place, last_place) {
            (Some(place), Some(last)) if place.abs_diff(last) <= 2 => 1,
            (Some(_), _) => BITS_PER_WORD,
            (None, _) => bits_of_signs(word),
        };
        last_place = place;
    }
    sum
}

/// Bits of something that is not in the list, in quarters of a bit per sign: letters alone are taken for language
/// (1.5), digits alone for dates and numbers (2), a mixture for half of what drawing it would give (3).
fn bits_of_signs(word: &str) -> u32 {
    let mut signs = 0_u32;
    let mut last: Option<char> = None;
    let mut steps = (0_i64, 0_i64);
    for sign in word.chars() {
        let step = last.map_or(i64::MAX, |last| i64::from(u32::from(sign)) - i64::from(u32::from(last)));
        steps = (steps.1, step);
        last = Some(sign);
        let is_run = step == 0 || (step.abs() == 1 && steps.0 == step);
        if !is_run {
            signs += 1;
        }
    }
    let has = |kind: fn(char) -> bool| word.chars().any(kind);
    let kinds = [
        has(char::is_lowercase),
        has(char::is_uppercase),
        has(|sign| sign.is_numeric()),
        has(|sign| !sign.is_alphanumeric()),
    ];
    let quarters = match (kinds.iter().filter(|kind| **kind).count(), has(char::is_alphabetic)) {
        (0 | 1, true) => 6,
        (0 | 1, false) => 8,
        _ => 12,
    };
    signs * quarters / 4
}

#[cfg(test)]
mod tests;
