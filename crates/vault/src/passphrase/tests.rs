//! Which passphrases are strong enough, with what people really choose among them.

use super::*;
use ring::digest::{SHA256, digest};
use waymark_testkit::{AMINA, BORIS, CHIDI, Chance, DARIA};

#[test]
fn the_list_is_the_one_we_say_it_is() {
    let sum = digest(&SHA256, ENGLISH.as_bytes());
    assert_eq!(hex::encode(sum.as_ref()), "2f5eed53a4727b4bf8880d8f3f199efc90e58503646d9ff8eff3a2ed3b24dbda");
    let list: Vec<&str> = ENGLISH.lines().collect();
    assert_eq!(list.len(), 2_048);
    assert!(list.is_sorted(), "looking words up depends on it");
}

#[test]
fn what_is_drawn_is_always_strong_enough_unless_words_repeat_or_stand_side_by_side() {
    let mut chance = Chance::seeded(11);
    let refused = (0..2_000).filter(|_| check(&generate(chance.bytes())).is_err()).count();
    // Fifteen pairs of words, each the same or in reach of the next with 1 to 5 chances in 2 048: about 1.3 %.
    assert!(refused < 60, "{refused} of 2 000");
    assert_eq!(generate([0; 12]).as_str(), "abandon abandon abandon abandon abandon abandon");
    assert_eq!(generate([0xff; 12]).as_str(), "zoo zoo zoo zoo zoo zoo");
    assert_eq!(
        generate([0x07, 0xff, 0x08, 0, 0x00, 0x01, 0, 2, 0, 3, 0, 4]).as_str(),
        "zoo abandon ability able about above"
    );
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
