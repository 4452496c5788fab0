//! T40: by stick, whatever happened to the stick. Each item stands for itself, nothing that is exported is deleted, and
//! who carries it learns how many and how large.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

mod stage;

use stage::{Stage, carry, codes, counts, import, screen};
use std::fs;
use waymark_app::App;
use waymark_app::view::ImportRequest;
use waymark_testkit::{AMINA, BORIS, CHIDI, Folder};

const TALKS: usize = 12;

/// Amina's phone without a network, with talks in one file on a stick.
fn on_a_stick() -> (Stage, App, String) {
    let mut stage = Stage::new();
    let amina = stage.phone(AMINA);
    stage.server_down();
    for _ in 0..TALKS {
        screen(&amina);
    }
    let stick = stage.path("stick.waymark");
    assert_eq!(carry(&amina, &stick) as usize, TALKS);
    (stage, amina, stick)
}

fn spoilt(stage: &Stage, stick: &str, name: &str, spoil: impl Fn(&mut Vec<u8>)) -> String {
    let mut bytes = fs::read(stick).unwrap();
    spoil(&mut bytes);
    let path = stage.path(name);
    fs::write(&path, bytes).unwrap();
    path
}

#[test]
fn a_flipped_bit_costs_one_talk_a_cut_the_rest_and_the_whole_file_brings_all() {
    let (stage, amina, stick) = on_a_stick();
    let flipped = spoilt(&stage, &stick, "flipped.waymark", |bytes| bytes[40_000] ^= 4);
    let view = import(&stage.base, &flipped);
    assert_eq!((view.new as usize, view.refused.len()), (TALKS - 1, 1), "{:?}", view.refused);
    let cut = spoilt(&stage, &stick, "cut.waymark", |bytes| bytes.truncate(100_000));
    let view = import(&stage.base, &cut);
    assert!(!view.refused.is_empty(), "that it was cut is said");
    let whole = import(&stage.base, &stick);
    assert_eq!(
        (whole.refused.len(), codes(&stage.base).len()),
        (0, TALKS),
        "the control: nothing is wrong with it"
    );
    let again = import(&stage.base, &stick);
    assert_eq!((again.new, again.known as usize), (0, TALKS), "twice has no effect");
    assert!(fs::exists(&stick).unwrap(), "and nobody deleted it");
    assert_eq!(counts(&amina), (0, TALKS as u32, 0, 0), "both ends count the same");
    carry(&stage.base, &stage.path("back.waymark"));
    for _ in 0..2 {
        // Receipts that come late, or again, say the same.
        import(&amina, &stage.path("back.waymark"));
        assert_eq!(counts(&amina), (0, 0, TALKS as u32, 0));
    }
}

#[test]
fn a_name_that_a_stick_has_shortened_or_shouted_is_found_all_the_same() {
    let (stage, _, stick) = on_a_stick();
    let folder = Folder::new();
    fs::copy(&stick, folder.join("STICK~1.WAY")).unwrap();
    fs::write(folder.join("HOLIDAY.JPG"), b"not ours").unwrap();
    import(&stage.base, folder.path().to_str().unwrap());
    assert_eq!(codes(&stage.base).len(), TALKS);
}

#[test]
fn a_carrier_who_is_no_member_learns_nothing_and_a_colleague_who_takes_it_keeps_nothing() {
    let (stage, _, stick) = on_a_stick();
    let chidi = stage.app("nobody");
    let request = ImportRequest { path: stick.clone() };
    assert!(chidi.import_file(request).is_err(), "{} has no installation here", CHIDI.name);
    let boris = stage.phone(BORIS);
    let view = import(&boris, &stick);
    assert_eq!((view.new, view.receipts), (0, 0));
    assert_eq!(counts(&boris), (0, 0, 0, 0));
    let bytes = fs::read(&stick).unwrap();
    for word in ["\"answers\"", "\"level\"", "K7F", AMINA.passphrase] {
        assert!(!bytes.windows(word.len()).any(|window| window == word.as_bytes()), "{word}");
    }
    import(&stage.base, &stick);
    assert_eq!(codes(&stage.base).len(), TALKS, "and it arrives as it was");
}
