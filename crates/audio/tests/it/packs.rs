//! A pack: made at a base, read on a phone.

use crate::{STEREO, TONE};
use proptest::prelude::*;
use waymark_audio::{Clip, MAX_PACK_BYTES, Pack, PackRefused};
use waymark_domain::{ItemId, LocaleTag};
use waymark_seal::DeviceKeys;
use waymark_wire::{Hour, OrgId};

fn base() -> DeviceKeys {
    DeviceKeys::from_seed([7; 32]).unwrap()
}

fn item(id: &str) -> ItemId {
    ItemId::new(id).unwrap()
}

fn pack(recorded: &[(&str, &[u8])]) -> Result<Pack, PackRefused> {
    let recorded =
        recorded.iter().map(|(id, bytes)| (item(id), 2, Clip::from_recording(bytes).unwrap())).collect();
    Pack::assemble(
        OrgId::from_bytes([1; 16]),
        Hour(500_000),
        LocaleTag::new("ps").unwrap(),
        recorded,
        &base(),
    )
}

#[test]
fn what_a_base_recorded_arrives_question_by_question() {
    let made = pack(&[("T3", TONE), ("T2", STEREO)]).unwrap();
    let read = Pack::parse(made.as_bytes()).unwrap();
    read.verify(&base().public()).unwrap();
    assert_eq!(read.header().locale.as_str(), "ps");
    let told: Vec<_> = read
        .clips()
        .map(|(entry, clip)| (entry.item.to_string(), entry.text_version, clip.length_ms()))
        .collect();
    assert_eq!(told, [("T2".to_owned(), 2, 513), ("T3".to_owned(), 2, 1_213)]);
}

#[test]
fn a_pack_that_another_device_signed_is_refused() {
    let made = pack(&[("T2", TONE)]).unwrap();
    let other = DeviceKeys::from_seed([8; 32]).unwrap();
    assert!(made.verify(&other.public()).is_err());
}

#[test]
fn a_question_recorded_twice_makes_no_pack() {
    assert_eq!(pack(&[("T2", TONE), ("T2", STEREO)]).unwrap_err(), PackRefused::Damaged);
}

#[test]
fn a_newer_pack_is_told_from_a_damaged_one() {
    let made = pack(&[("T2", TONE)]).unwrap();
    let mut newer = made.as_bytes().to_vec();
    newer[3] = b'2';
    assert_eq!(Pack::parse(&newer).unwrap_err(), PackRefused::Newer);
    assert_eq!(Pack::parse(b"WMV1").unwrap_err(), PackRefused::Damaged);
    assert_eq!(Pack::parse(&vec![0; MAX_PACK_BYTES + 1]).unwrap_err(), PackRefused::TooLarge);
    assert_eq!(Pack::parse(&[made.as_bytes(), b"x"].concat()).unwrap_err(), PackRefused::Damaged);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn every_bit_of_a_pack_matters(at in any::<prop::sample::Index>(), bit in 0_u8..8) {
        let mut bytes = pack(&[("T2", STEREO)]).unwrap().as_bytes().to_vec();
        let at = at.index(bytes.len());
        bytes[at] ^= 1 << bit;
        let stands = Pack::parse(&bytes).is_ok_and(|read| read.verify(&base().public()).is_ok());
        prop_assert!(!stands, "byte {} bit {}", at, bit);
    }
}
