//! Which passphrases are strong enough, with what people really choose among them.

use super::*;
use ring::digest::{SHA256, digest};
use std::collections::BTreeSet;
use waymark_testkit::{AMINA, BORIS, CHIDI, Chance, DARIA};

#[test]
fn the_lists_are_the_ones_we_say_they_are() {
    for (list, sum) in [
        (WordList::English, "2f5eed53a4727b4bf8880d8f3f199efc90e58503646d9ff8eff3a2ed3b24dbda"),
        (WordList::Serbian, "11c0291e5a234fe832b26bf0d932f7b796ec0168b28ee9c51ded569127c16b01"),
    ] {
        let text: String = list.words().map(|word| format!("{word}\n")).collect();
        assert_eq!(hex::encode(digest(&SHA256, text.as_bytes()).as_ref()), sum, "{list:?}");
        let words: Vec<&str> = list.words().collect();
        assert_eq!(words.len(), usize::from(WORDS_IN_A_LIST));
        assert!(words.is_sorted(), "looking words up depends on it");
        let beginnings: BTreeSet<&str> = words.iter().map(|word| word.get(..4).unwrap_or(word)).collect();
        assert_eq!(beginnings.len(), words.len(), "{list:?}: four letters tell every word from every other");
        for word in words {
            let typed_plainly = word.chars().all(|letter| letter.is_ascii_lowercase());
            assert!((3..=8).contains(&word.len()) && typed_plainly, "{list:?}: {word}");
        }
    }
}

#[test]
fn the_list_is_chosen_by_the_language_people_read() {
    for (tag, list) in [
        ("sr", WordList::Serbian),
        ("sr-Latn", WordList::Serbian),
        ("sr-Cyrl-RS", WordList::Serbian),
        ("bs", WordList::Serbian),
        ("en", WordList::English),
        ("ar", WordList::English),
        ("", WordList::English),
    ] {
        assert_eq!(WordList::for_language(tag), list, "{tag:?}");
    }
}

#[test]
fn a_longer_list_needs_no_fewer_words_and_a_shorter_one_more() {
    let needed = |list| WordList::words_needed(BITS_NEEDED, list);
    assert_eq!([2, 1_024, 2_048, 4_096, 7_776].map(needed), [66, 7, 6, 6, 6]);
    assert_eq!(u32::from(WORDS_IN_A_LIST).ilog2(), BITS_PER_WORD);
    assert_eq!(u32::try_from(WORDS).unwrap() * BITS_PER_WORD, BITS_NEEDED);
}

#[test]
fn what_is_drawn_is_always_strong_enough() {
    for list in WordList::ALL {
        for _ in 0..500 {
            let drawn = generate(list).unwrap();
            assert_eq!(check(&drawn).map(|strength| strength.bits), Ok(66), "{list:?}");
        }
    }
    // Positive control: the draws that are put back, which about one in eighty is.
    let mut chance = Chance::seeded(11);
    let weak = (0..2_000).filter(|_| check(&drawn_with(WordList::English, &chance.bytes())).is_err()).count();
    assert!((5..60).contains(&weak), "{weak} of 2 000");
}

#[test]
fn words_are_drawn_evenly_from_the_whole_list() {
    let drawn = |chance| drawn_with(WordList::English, &chance);
    assert_eq!(drawn([0; 12]).as_str(), "abandon abandon abandon abandon abandon abandon");
    assert_eq!(drawn([0xff; 12]).as_str(), "zoo zoo zoo zoo zoo zoo");
    assert_eq!(
        drawn([0x07, 0xff, 0x08, 0, 0x00, 0x01, 0, 2, 0, 3, 0, 4]).as_str(),
        "zoo abandon ability able about above"
    );
}

#[test]
fn strength_is_said_in_words() {
    assert_eq!(check(AMINA.passphrase).map(Strength::code), Ok("enough"));
    let eight = format!("{} marble tunnel", BORIS.passphrase);
    assert_eq!(check(&eight).map(Strength::code), Ok("strong"));
}

#[test]
fn with_hardware_behind_it_six_digits_do_unless_they_are_a_run() {
    for (typed, taken) in
        [("830274", true), ("123456", false), ("000000", false), ("112233", false), ("", false)]
    {
        assert_eq!(check_for(typed, true).is_ok(), taken, "{typed}");
        assert!(check_for(typed, false).is_err(), "and never alone: {typed}");
    }
}

#[test]
fn strong_passphrases_are_accepted() {
    for passphrase in [
        AMINA.passphrase,
        BORIS.passphrase,
        CHIDI.passphrase,
        DARIA.passphrase,
        // Drawn by a password manager.
        "xK9#mQ2$vL7!pR4@wT8%zN",
        // A long sentence nobody has written before.
        "my grandmother's blue kettle sang every tuesday before the trams came down our hill",
        // Another script: letters are letters.
        "моја баба је сваког уторка певала плавом чајнику пре него што су трамваји сишли низ брдо",
    ] {
        assert!(check(passphrase).is_ok(), "{passphrase}: {:?}", check(passphrase));
    }
}

#[test]
fn weak_passphrases_are_refused_with_a_reason() {
    for passphrase in [
        "123456",
        "000000",
        "password",
        "P@ssw0rd1!",
        "correct horse battery staple",
        "window orbit lemon thunder crane",
        "abandon abandon abandon abandon abandon abandon abandon abandon",
        "abandon ability able about above absent absorb abstract",
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
        "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz",
        "1234567890123456789012345678901234567890",
        "1987-04-12 1990-11-30",
        "i love my mother very much",
    ] {
        let refused = check(passphrase);
        assert!(matches!(refused, Err(Weakness::Guessable { needed: 66, .. })), "{passphrase}: {refused:?}");
        assert_eq!(refused.unwrap_err().code(), "guessable");
    }
    assert_eq!(check("  \u{3000}\n"), Err(Weakness::Empty));
    assert_eq!(check(&"strong words ".repeat(100)), Err(Weakness::TooLong));
}

#[test]
fn one_passphrase_has_one_form() {
    for (typed, form) in [
        ("  one\ttwo \u{a0}three\u{3000}", "one two three"),
        ("ﬁve ①", "five 1"),
        ("cafe\u{301}", "caf\u{e9}"),
        ("Ｗｉｄｅ", "Wide"),
    ] {
        assert_eq!(as_typed(typed).as_str(), form);
    }
}
