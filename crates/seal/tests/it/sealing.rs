//! Sealing: constant sizes, fresh keys, and refusing rather than doing half (T12, T13).

use crate::people::{NOON, RECORD, identity, keys, request, roster, sealed};
use proptest::prelude::*;
use std::collections::BTreeSet;
use waymark_seal::{CannotSeal, SealRequest, capacity, open, seal};
use waymark_wire::{Bucket, Coordinator, DeviceEntry, DeviceRole, DeviceStatus, Roster, SealedBatch};

fn refused(roster: &Roster) -> CannotSeal {
    seal(&request(roster, &keys("amina"), &[RECORD])).unwrap_err()
}

#[test]
fn hana_and_the_recovery_key_open_what_amina_sealed_and_nobody_else() {
    let batch = sealed();
    for name in ["hana", "recovery"] {
        let opened = open(&batch, &roster(), &identity(name)).unwrap();
        assert_eq!(opened.records.len(), 1);
        assert_eq!(&opened.records[0][..], RECORD);
        assert_eq!(&opened.audit[0][..], br#"{"code":"unlock"}"#);
    }
    assert!(open(&batch, &roster(), &identity("amina")).is_err());
    assert!(open(&batch, &roster(), &identity("somebody")).is_err());
}

#[test]
fn the_outside_says_only_what_the_header_says() {
    let batch = sealed();
    let header = batch.header();
    assert_eq!((header.epoch, header.seq, header.roster), (1, 4, 3));
    assert!(batch.verify(&keys("amina").public()).is_ok());
    for planted in [b"K7F-4Q2X".as_slice(), b"answers", b"unlock"] {
        assert!(!batch.as_bytes().windows(planted.len()).any(|window| window == planted));
    }
}

#[test]
fn a_hundred_interviews_of_different_length_have_one_size() {
    let (roster, amina) = (roster(), keys("amina"));
    let sizes: BTreeSet<usize> = (0..100)
        .map(|number| {
            let record = format!("{{\"text\":\"{}\"}}", "x".repeat(number * 60));
            let sealed = seal(&SealRequest {
                seq: 1 + number as u64,
                ..request(&roster, &amina, &[record.as_bytes()])
            });
            sealed.unwrap().as_bytes().len()
        })
        .collect();
    assert_eq!(sizes, BTreeSet::from([8192]));
}

#[test]
fn the_smallest_bucket_can_be_raised_for_all() {
    let (roster, amina) = (roster(), keys("amina"));
    let batch = seal(&SealRequest { floor: Bucket::K16, ..request(&roster, &amina, &[RECORD]) }).unwrap();
    assert_eq!(batch.as_bytes().len(), Bucket::K16.bytes());
}

#[test]
fn what_capacity_promises_fits_and_the_next_bucket_takes_over_above() {
    let (roster, amina) = (roster(), keys("amina"));
    // The JSON around one record, without it and without audit.
    let around = open(
        &seal(&SealRequest { audit: &[], ..request(&roster, &amina, &[b"0"]) }).unwrap(),
        &roster,
        &identity("hana"),
    );
    let around = around.unwrap().payload.len() - 1;
    for (bucket, next) in Bucket::ALL.iter().zip(&Bucket::ALL[1..]) {
        let room = capacity(*bucket, 2) - around;
        for (length, expected) in [(room, *bucket), (room + 400, *next)] {
            let record = format!("\"{}\"", "y".repeat(length - 2));
            let batch =
                seal(&SealRequest { audit: &[], ..request(&roster, &amina, &[record.as_bytes()]) }).unwrap();
            assert_eq!(batch.as_bytes().len(), expected.bytes());
            assert_eq!(&open(&batch, &roster, &identity("hana")).unwrap().records[0][..], record.as_bytes());
        }
    }
    let too_large = format!("\"{}\"", "z".repeat(1 << 20));
    let refused = seal(&request(&roster, &amina, &[too_large.as_bytes()]));
    assert_eq!(refused.unwrap_err(), CannotSeal::TooLarge);
}

/// T12. The control: to two it is sealed.
#[test]
fn nothing_is_sealed_to_fewer_than_two() {
    assert!(seal(&request(&roster(), &keys("amina"), &[RECORD])).is_ok(), "the control");
    let mut alone = roster();
    alone.coordinators.clear();
    assert_eq!(refused(&alone), CannotSeal::TooFewRecipients);
    let mut same = roster();
    same.recovery = same.coordinators[0].age_recipient.clone();
    assert_eq!(refused(&same), CannotSeal::TooFewRecipients);
    let mut lost = roster();
    lost.devices[2].status = DeviceStatus::Lost;
    assert_eq!(refused(&lost), CannotSeal::TooFewRecipients, "a lost base is sealed to no more");
}

/// T12. The control is the last line: a recipient as age makes them is one.
#[test]
fn a_recipient_that_cannot_be_sealed_to_stops_everything() {
    let bech32 =
        |bytes: &[u8]| bech32::encode::<bech32::Bech32>(bech32::Hrp::parse("age").unwrap(), bytes).unwrap();
    // Points of low order: every shared secret with them is zero, and age itself would stop the program.
    let mut minus_one = [0xff; 32];
    (minus_one[0], minus_one[31]) = (0xec, 0x7f);
    let mut one = [0; 32];
    one[0] = 1;
    let order_eight = hex("e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800");
    let order_eight_too = hex("5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157");
    let low = [[0; 32].to_vec(), one.to_vec(), minus_one.to_vec(), order_eight, order_eight_too];
    let texts = low.iter().map(|bytes| bech32(bytes));
    let broken = [
        "age1".to_owned(),
        "age1qqqq".to_owned(),
        bech32(&[9; 31]),
        bech32(&[9; 33]),
        identity("hana").recipient().replace('a', "b"),
        identity("hana").recipient().to_uppercase(),
        "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIE".to_owned(),
    ];
    for text in texts.chain(broken) {
        assert!(!waymark_seal::is_recipient(&text), "{text}");
        let mut bad = roster();
        bad.recovery = text;
        assert_eq!(refused(&bad), CannotSeal::BadRecipient);
    }
    assert!(waymark_seal::is_recipient(&identity("hana").recipient()));
}

fn hex(text: &str) -> Vec<u8> {
    text.as_bytes()
        .chunks(2)
        .map(|pair| u8::from_str_radix(std::str::from_utf8(pair).unwrap(), 16).unwrap())
        .collect()
}

#[test]
fn an_expired_roster_still_seals_in_its_grace_and_not_after() {
    let (roster, amina) = (roster(), keys("amina"));
    let at =
        |hours| seal(&SealRequest { now: NOON.plus(hours), ..request(&roster, &amina, &[RECORD]) }).map(drop);
    assert_eq!((at(99), at(100), at(109)), (Ok(()), Ok(()), Ok(())));
    assert_eq!(at(110), Err(CannotSeal::RosterExpired));
}

#[test]
fn a_phone_that_is_not_in_the_roster_or_lost_seals_nothing() {
    let roster = roster();
    assert_eq!(seal(&request(&roster, &keys("dunya"), &[RECORD])).unwrap_err(), CannotSeal::NotEnrolled);
    let mut lost = roster;
    lost.devices[0].status = DeviceStatus::Lost;
    assert_eq!(refused(&lost), CannotSeal::NotEnrolled);
}

#[test]
fn what_is_not_json_is_not_sealed() {
    let (roster, amina) = (roster(), keys("amina"));
    for bad in [b"".as_slice(), b"{", b"{}{}", b"not json", b"\xff", b"{},\"records\":[]"] {
        assert_eq!(seal(&request(&roster, &amina, &[bad])).unwrap_err(), CannotSeal::BadRecord);
    }
    let unnumbered = SealRequest { seq: 0, ..request(&roster, &amina, &[RECORD]) };
    assert_eq!(seal(&unnumbered).unwrap_err(), CannotSeal::BadRecord);
}

#[test]
fn a_thousand_clones_of_one_phone_never_seal_alike() {
    let batches: Vec<SealedBatch> = (0..1000).map(|_| sealed()).collect();
    let ids: BTreeSet<_> = batches.iter().map(SealedBatch::id).collect();
    assert_eq!(ids.len(), 1000);
    // The wrapped file keys and the ephemeral shares: every line of every header's stanzas is seen once.
    let mut stanzas = BTreeSet::new();
    for batch in &batches {
        let text = String::from_utf8_lossy(batch.age_file());
        let lines: Vec<&str> = text.split('\n').take_while(|line| !line.starts_with("---")).collect();
        for pair in lines.windows(2).filter(|pair| pair[0].starts_with("-> X25519 ")) {
            assert!(stanzas.insert((pair[0].to_owned(), pair[1].to_owned())));
        }
    }
    assert_eq!(stanzas.len(), 2000);
}

#[test]
fn five_coordinators_can_each_open_and_the_size_stays() {
    let mut roster = roster();
    for name in ["ines", "jonas", "kemal", "lena"] {
        roster.devices.push(DeviceEntry::active(DeviceRole::Base, keys(name).public()));
        let recipient = identity(name).recipient();
        roster.coordinators.push(Coordinator { device: keys(name).id(), age_recipient: recipient });
    }
    let batch = seal(&request(&roster, &keys("amina"), &[RECORD])).unwrap();
    assert_eq!(batch.as_bytes().len(), 8192);
    for name in ["hana", "ines", "jonas", "kemal", "lena", "recovery"] {
        assert!(open(&batch, &roster, &identity(name)).is_ok(), "{name}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn any_records_come_back_as_they_were_and_the_size_is_a_buckets(
        texts in proptest::collection::vec(".{0,3000}", 0..6), seq in 1..=waymark_wire::MAX_NUMBER, epoch in any::<u32>(),
    ) {
        let (roster, amina) = (roster(), keys("amina"));
        let records: Vec<Vec<u8>> = texts.iter().map(|text| serde_json::to_vec(text).unwrap()).collect();
        let slices: Vec<&[u8]> = records.iter().map(Vec::as_slice).collect();
        let batch = seal(&SealRequest { seq, epoch, ..request(&roster, &amina, &slices) }).unwrap();
        prop_assert!(Bucket::of_size(batch.as_bytes().len()).is_some());
        let opened = open(&batch, &roster, &identity("hana")).unwrap();
        let back: Vec<Vec<u8>> = opened.records.iter().map(|record| record.to_vec()).collect();
        prop_assert_eq!(back, records);
    }
}
