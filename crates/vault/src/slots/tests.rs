//! The file of the slots: torn, rotten, of another format, with parameters out of bounds.

use super::*;
use crate::SlotRole;
use crate::contents::Places;
use waymark_testkit::Folder;

const KEK: [u8; 32] = [3; 32];
const ROOT: [u8; 32] = [5; 32];

fn cheap() -> Kdf {
    Kdf::new(19 * 1024, 1).unwrap()
}

fn contents() -> Contents {
    Contents {
        root_key: Zeroizing::new(ROOT),
        role: SlotRole::Real,
        places: Some(Places::drawn().unwrap()),
        other_kek: None,
    }
}

fn closed_in(place: usize) -> SlotFile {
    let mut file = SlotFile::fresh(cheap()).unwrap();
    file.close(place, &KEK, &contents()).unwrap();
    file
}

/// Puts the checksum right again, as somebody would who alters the file on purpose.
fn with_checksum(mut bytes: Vec<u8>) -> Vec<u8> {
    bytes.truncate(bytes.len() - 32);
    let sum = digest(&SHA256, &bytes);
    bytes.extend_from_slice(sum.as_ref());
    bytes
}

#[test]
fn a_root_key_comes_back_from_any_slot_and_only_with_its_key() {
    for place in 0..SLOTS {
        let file = SlotFile::parse(&closed_in(place).to_bytes()).unwrap();
        let opened = file.open(&KEK).unwrap();
        assert_eq!((opened.contents.root_key.as_slice(), opened.place), (&ROOT[..], place));
        assert!(file.open(&[4; 32]).is_none());
    }
    assert!(SlotFile::fresh(cheap()).unwrap().open(&KEK).is_none(), "an unused slot opens for nobody");
}

#[test]
fn a_torn_copy_is_never_taken_for_a_whole_one() {
    let folder = Folder::new();
    let files = SlotFiles::in_folder(folder.path());
    let old = closed_in(1);
    let mut new = old.clone();
    new.next_generation();
    let (old_bytes, new_bytes) = (old.to_bytes(), new.to_bytes());
    for cut in 0..new_bytes.len() {
        let shortened = new_bytes[..cut].to_vec();
        let overwritten: Vec<u8> = new_bytes[..cut].iter().chain(&old_bytes[cut..]).copied().collect();
        for torn in [shortened, overwritten] {
            for (torn_at, whole_at) in [(&files.a, &files.b), (&files.b, &files.a)] {
                std::fs::write(torn_at, &torn).unwrap();
                std::fs::write(whole_at, &old_bytes).unwrap();
                assert!(files.load().unwrap() == old, "torn at byte {cut}");
            }
        }
    }
}

#[test]
fn every_flipped_bit_is_noticed_and_the_other_copy_counts() {
    let folder = Folder::new();
    let files = SlotFiles::in_folder(folder.path());
    let file = closed_in(2);
    let bytes = file.to_bytes();
    std::fs::write(&files.b, &bytes).unwrap();
    for bit in 0..bytes.len() * 8 {
        let mut flipped = bytes.clone();
        flipped[bit / 8] ^= 1 << (bit % 8);
        assert!(SlotFile::parse(&flipped).is_err(), "bit {bit}");
    }
    std::fs::write(&files.a, vec![0; FILE_LEN]).unwrap();
    assert!(files.load().unwrap() == file);
    files.store_in_place(&file).unwrap();
    assert_eq!(std::fs::read(&files.a).unwrap(), bytes, "the damaged copy is replaced");
}

#[test]
fn the_newer_copy_counts_wherever_it_lies() {
    let folder = Folder::new();
    let files = SlotFiles::in_folder(folder.path());
    let old = closed_in(0);
    let mut new = old.clone();
    new.next_generation();
    for (newer, older) in [(&files.a, &files.b), (&files.b, &files.a)] {
        std::fs::write(newer, new.to_bytes()).unwrap();
        std::fs::write(older, old.to_bytes()).unwrap();
        assert!(files.load().unwrap() == new);
    }
}

#[test]
fn parameters_out_of_bounds_are_refused_before_anything_runs() {
    let bytes = closed_in(0).to_bytes();
    let runs = crate::kdf::watching::runs();
    for (at, value) in [
        (8, 2 * 1024 * 1024_u32),
        (8, 1024),
        (8, u32::MAX),
        (12, 0),
        (12, 17),
        (12, u32::MAX),
        (16, 0),
        (16, 2),
    ] {
        let mut altered = bytes.clone();
        altered[at..at + 4].copy_from_slice(&value.to_be_bytes());
        assert_eq!(SlotFile::parse(&with_checksum(altered)).err(), Some(NoCopy::Damaged), "{value} at {at}");
    }
    assert_eq!(crate::kdf::watching::runs(), runs);
}

#[test]
fn altered_parameters_salt_or_slots_open_nothing_even_with_the_right_key() {
    let bytes = closed_in(0).to_bytes();
    // Positive control: unaltered, it opens.
    assert!(SlotFile::parse(&with_checksum(bytes.clone())).unwrap().open(&KEK).is_some());
    for at in (8..52).chain(60..60 + SLOT_LEN) {
        let mut altered = bytes.clone();
        altered[at] ^= 1;
        if let Ok(file) = SlotFile::parse(&with_checksum(altered)) {
            assert!(file.open(&KEK).is_none(), "byte {at}");
        }
    }
    let mut swapped = bytes.clone();
    swapped[60..60 + 2 * SLOT_LEN].rotate_left(SLOT_LEN);
    assert!(
        SlotFile::parse(&with_checksum(swapped)).unwrap().open(&KEK).is_none(),
        "a slot in another's place"
    );
}

#[test]
fn a_later_format_is_told_from_damage() {
    let mut bytes = closed_in(0).to_bytes();
    bytes[6] = b'3';
    assert_eq!(SlotFile::parse(&with_checksum(bytes.clone())).err(), Some(NoCopy::Newer));
    bytes[0] = b'X';
    assert_eq!(SlotFile::parse(&with_checksum(bytes)).err(), Some(NoCopy::Damaged));
}

#[test]
fn writing_in_place_torn_at_any_byte_leaves_a_whole_copy() {
    let folder = Folder::new();
    let files = SlotFiles::in_folder(folder.path());
    let old = closed_in(1);
    let mut new = old.clone();
    new.next_generation();
    files.store(&old).unwrap();
    files.store_in_place(&new).unwrap();
    assert!(files.load().unwrap() == new);
    let (old_bytes, new_bytes) = (old.to_bytes(), new.to_bytes());
    for cut in 0..=FILE_LEN {
        let torn: Vec<u8> = new_bytes[..cut].iter().chain(&old_bytes[cut..]).copied().collect();
        // The first copy is torn, the second not begun; then the first whole and the second torn.
        for (a, b) in [(&old_bytes, &torn), (&torn, &new_bytes)] {
            std::fs::write(&files.a, a).unwrap();
            std::fs::write(&files.b, b).unwrap();
            assert!(files.load().unwrap().open(&KEK).is_some(), "torn at byte {cut}");
        }
    }
}

#[test]
fn used_and_unused_slots_cannot_be_told_apart_by_their_bytes() {
    // Set bits of many slots: both kinds are chance, so both means are close to half (760 000 bits each; five sigma).
    let mean = |place_in_use: bool| {
        let ones: u32 = (0..1_250)
            .map(|_| {
                let file = closed_in(0);
                let slot = file.slots[usize::from(!place_in_use)];
                slot.iter().map(|byte| byte.count_ones()).sum::<u32>()
            })
            .sum();
        f64::from(ones) / f64::from(1_250 * 8 * u32::try_from(SLOT_LEN).unwrap())
    };
    for in_use in [true, false] {
        let mean = mean(in_use);
        assert!((mean - 0.5).abs() < 0.003, "in use {in_use}: {mean}");
    }
}
