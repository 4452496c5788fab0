//! Passphrases: which are strong enough to stand alone, and how a good one is made.
//!
//! Without a hardware key the passphrase is all that keeps a copied folder closed, so a set-up asks for six words
//! drawn from a list of 2 048 (66 bits), or for something of at least equal strength by a count that gives little
//! credit to what people think up: a word of a list is worth its 11 bits once, neighbours in the list next to nothing,
//! anything else 1.5 bits a letter, 2 a digit, 3 a sign of a mixture, with repeats and runs counted once. Shannon
//! measured 1.0 to 1.5 bits a letter of English read on; whoever thinks up a sentence of 44 letters has earned the rest.

use crate::root_key::NoRandomness;
use crate::slots::chance;
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
const SERBIAN: &str = include_str!("../words/serbian.txt");
const BITS_PER_WORD: u32 = 11;
const WORDS_IN_A_LIST: u16 = 2_048;

/// The lists that passphrases are drawn from: 2 048 words each, so six are as strong in one as in the other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WordList {
    /// The English list of BIP 39.
    English,
    /// A Serbian list of our own in Latin letters, none of which needs a mark above it.
    Serbian,
}

impl WordList {
    /// All of them.
    pub const ALL: [Self; 2] = [Self::English, Self::Serbian];

    /// The list for people who read this language (a tag such as `sr-Latn`); English where there is none for it.
    #[must_use]
    pub fn for_language(tag: &str) -> Self {
        // Whoever reads Serbian, Croatian, Bosnian or Montenegrin knows these words.
        match tag.split('-').next() {
            Some("sr" | "hr" | "bs" | "sh" | "cnr") => Self::Serbian,
            _ => Self::English,
        }
    }

    /// Its words, sorted.
    pub fn words(self) -> impl Iterator<Item = &'static str> {
        match self {
            Self::English => ENGLISH,
            Self::Serbian => SERBIAN,
        }
        .lines()
    }

    /// How many words of a list this long have so many bits: what other lists have to reach.
    #[must_use]
    pub fn words_needed(bits: u32, words_in_the_list: u32) -> u32 {
        // log2 from below: a list of 7 776 words counts 12.9 bits a word.
        let bits_per_word = f64::from(words_in_the_list.max(2)).log2();
        let words = (f64::from(bits) / bits_per_word).ceil();
        // At most 66 bits of one each: far inside the range.
        words as u32
    }
}

/// How strong a passphrase is held to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Strength {
    /// Bits, counted low.
    pub bits: u32,
}

impl Strength {
    /// The word for it, for the message to show: `enough` or `strong` (80 bits and more).
    #[must_use]
    pub fn code(self) -> &'static str {
        if self.bits >= 80 { "strong" } else { "enough" }
    }
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

/// Draws six words of a list, evenly, and never words that [`check`] would refuse: a draw with a word twice or with
/// neighbours side by side (about one in eighty) is put back whole, which costs 0.02 of the 66 bits.
///
/// # Errors
/// [`NoRandomness`] where the system's source of chance does not answer.
pub fn generate(list: WordList) -> Result<Zeroizing<String>, NoRandomness> {
    loop {
        let drawn = drawn_with(list, &Zeroizing::new(chance().map_err(|_| NoRandomness)?));
        if check(&drawn).is_ok() {
            return Ok(drawn);
        }
    }
}

/// Six words from twelve bytes of chance.
fn drawn_with(list: WordList, chance: &[u8; 2 * WORDS]) -> Zeroizing<String> {
    let words: Vec<&str> = list.words().collect();
    let mut passphrase = Zeroizing::new(String::with_capacity(64));
    for pair in chance.chunks_exact(2) {
        // 65 536 is a multiple of 2 048, so the remainder is even.
        let number = pair.iter().fold(0_u16, |sum, byte| sum << 8 | u16::from(*byte)) % WORDS_IN_A_LIST;
        if !passphrase.is_empty() {
            passphrase.push(' ');
        }
        passphrase.push_str(words.get(usize::from(number)).copied().unwrap_or_default());
    }
    passphrase
}

/// Counts bits low: a word of the list 11 once, and next to nothing for its neighbours in the list; anything else by
/// its signs, where repeats and runs (`aaaa`, `1234`) count once.
fn bits(typed: &str) -> u32 {
    let lists: Vec<Vec<&str>> = WordList::ALL.into_iter().map(|list| list.words().collect()).collect();
    let places = |word: &str| -> Vec<Option<usize>> {
        lists.iter().map(|list| list.binary_search(&word).ok()).collect()
    };
    let mut counted: Vec<&str> = Vec::new();
    let mut last: Vec<Option<usize>> = Vec::new();
    let mut sum = 0;
    for word in typed.split(' ') {
        if counted.contains(&word) {
            continue;
        }
        counted.push(word);
        let here = places(word);
        let is_neighbour = here.iter().zip(&last).any(
            |(here, last)| matches!((here, last), (Some(here), Some(last)) if here.abs_diff(*last) <= 2),
        );
        sum += match here.iter().any(Option::is_some) {
            true if is_neighbour => 1,
            true => BITS_PER_WORD,
            false => bits_of_signs(word),
        };
        last = here;
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
