//! The recovery sheet: 24 words that become the key again, and mistakes in typing them (T44).

use crate::people::{identity, sealed, secret_text};
use proptest::prelude::*;
use waymark_seal::{Identity, RecoveryWords, open_age_file};
use waymark_wire::WordsRefused;

/// T44. The control: other words, right in themselves, open nothing.
#[test]
fn the_words_alone_open_the_archive() {
    let sheet = RecoveryWords::of(&identity("recovery")).unwrap().words().join(" ");
    let typed = RecoveryWords::parse(&sheet).unwrap();
    assert!(open_age_file(&sealed(), &typed.identity().unwrap()).is_ok());
    let others = RecoveryWords::of(&identity("somebody")).unwrap().identity().unwrap();
    assert!(open_age_file(&sealed(), &others).is_err(), "the control");
    assert_eq!(secret_text(&typed.identity().unwrap()), secret_text(&identity("recovery")));
}

#[test]
fn words_are_read_as_people_type_them() {
    let words = RecoveryWords::of(&identity("recovery")).unwrap();
    let sloppy: Vec<String> = words
        .words()
        .iter()
        .enumerate()
        .map(|(place, word)| match place % 3 {
            0 => word.to_uppercase(),
            1 => word.chars().take(4).collect(),
            _ => (*word).to_owned(),
        })
        .collect();
    assert_eq!(RecoveryWords::parse(&sloppy.join("\n   ")), Ok(words));
}

#[test]
fn a_wrong_word_is_told() {
    let words = RecoveryWords::of(&identity("recovery")).unwrap().words();
    let with = |place: usize, word: &'static str| {
        let mut typed = words;
        typed[place] = word;
        RecoveryWords::parse(&typed.join(" ")).map(drop)
    };
    assert_eq!(with(7, "harbour"), Err(WordsRefused::UnknownWord { place: 7 }));
    assert_eq!(with(7, "zoo"), Err(WordsRefused::WrongChecksum));
    assert_eq!(RecoveryWords::parse(&words[..23].join(" ")).map(drop), Err(WordsRefused::WrongCount));
    assert_eq!(RecoveryWords::parse("").map(drop), Err(WordsRefused::WrongCount));
    let mut swapped = words;
    swapped.swap(3, 4);
    assert_eq!(RecoveryWords::parse(&swapped.join(" ")).map(drop), Err(WordsRefused::WrongChecksum));
}

#[test]
fn set_up_asks_for_some_words_back() {
    let sheet = RecoveryWords::of(&identity("recovery")).unwrap();
    let words = sheet.words();
    assert!(sheet.is_word(4, words[4]) && sheet.is_word(23, &words[23].to_uppercase()));
    assert!(!sheet.is_word(4, words[5]) || words[4] == words[5]);
    assert!(!sheet.is_word(24, words[0]) && !sheet.is_word(0, ""));
    assert_eq!(format!("{sheet:?}"), "RecoveryWords(…)");
}

#[test]
fn the_words_are_those_of_bip_39() {
    // The official vectors for 256 bits.
    for (bytes, words) in [
        (
            [0x00; 32],
            "abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon art",
        ),
        (
            [0x7f; 32],
            "legal winner thank year wave sausage worth useful legal winner thank year wave sausage worth useful legal winner thank year wave sausage worth title",
        ),
        (
            [0x80; 32],
            "letter advice cage absurd amount doctor acoustic avoid letter advice cage absurd amount doctor acoustic avoid letter advice cage absurd amount doctor acoustic bless",
        ),
        (
            [0xff; 32],
            "zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo vote",
        ),
    ] {
        let sheet = RecoveryWords::of(&Identity::from_bytes(&bytes).unwrap()).unwrap();
        assert_eq!(sheet.words().join(" "), words);
    }
}

#[test]
fn identities_are_plain_age_identities() {
    // age's own test key.
    let text = "AGE-SECRET-KEY-1GQ9778VQXMMJVE8SK7J6VT8UJ4HDQAJUVSFCWCM02D8GEWQ72PVQ2Y5J33";
    let identity = Identity::from_text(text).unwrap();
    assert_eq!(identity.recipient(), "age1t7rxyev2z3rw82stdlrrepyc39nvn86l5078zqkf5uasdy86jp6svpy7pa");
    assert_eq!(secret_text(&identity), text);
    assert!(Identity::from_text("AGE-SECRET-KEY-1NONSENSE").is_err());
    assert_ne!(Identity::generate().recipient(), Identity::generate().recipient());
}

proptest! {
    #[test]
    fn any_key_survives_the_way_over_paper(bytes in any::<[u8; 32]>()) {
        let identity = Identity::from_bytes(&bytes).unwrap();
        prop_assert_eq!(*identity.to_bytes().unwrap(), bytes);
        let sheet = RecoveryWords::of(&identity).unwrap();
        let typed = RecoveryWords::parse(&sheet.words().join(" ")).unwrap();
        prop_assert_eq!(*typed.identity().unwrap().to_bytes().unwrap(), bytes);
    }

    #[test]
    fn no_text_makes_the_reader_panic(text in ".{0,400}") {
        let _ = RecoveryWords::parse(&text);
        let _ = Identity::from_text(&text);
        let _ = waymark_seal::is_recipient(&text);
    }
}
