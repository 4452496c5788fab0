//! Batches: every bit matters, nothing panics, newer is told from damaged.

use crate::people::{batch, header, key, public};
use proptest::prelude::*;
use waymark_wire::{
    BatchHeader, BatchRefused, Bucket, ChainHead, ChainPlace, Digest, MAX_NUMBER, SealedBatch,
};

#[test]
fn every_flipped_bit_is_refused() {
    let good = batch();
    let amina = public("amina");
    for place in 0..good.as_bytes().len() {
        for bit in 0..8 {
            let mut bytes = good.to_bytes();
            bytes[place] ^= 1 << bit;
            let taken = SealedBatch::parse(&bytes).is_ok_and(|batch| batch.verify(&amina).is_ok());
            assert!(!taken, "bit {bit} of byte {place}");
        }
    }
    assert!(good.verify(&amina).is_ok(), "and the unaltered one is taken");
}

#[test]
fn a_batch_cut_or_lengthened_anywhere_is_refused() {
    let bytes = batch().to_bytes();
    for length in 0..bytes.len() {
        assert!(SealedBatch::parse(&bytes[..length]).is_err(), "cut to {length}");
    }
    for more in [1, 64, 8192] {
        assert_eq!(SealedBatch::parse(&[bytes.clone(), vec![0; more]].concat()), Err(BatchRefused::Damaged));
    }
    assert_eq!(SealedBatch::parse(&vec![0; (1 << 20) + 1]), Err(BatchRefused::TooLarge));
}

#[test]
fn a_newer_batch_is_told_from_a_damaged_one() {
    let mut newer = batch().to_bytes();
    newer[3] = b'2';
    assert_eq!(SealedBatch::parse(&newer), Err(BatchRefused::Newer));
    assert_eq!(SealedBatch::parse(&with_header(r#"{"v":2,"something":"else"}"#)), Err(BatchRefused::Newer));
    assert_eq!(SealedBatch::parse(&with_header(r#"{"v":0}"#)), Err(BatchRefused::Damaged));
    assert_eq!(SealedBatch::parse(&with_header("[]")), Err(BatchRefused::Damaged));
}

#[test]
fn a_header_no_writer_of_ours_makes_is_refused() {
    let good = serde_json::to_string(batch().header()).unwrap();
    assert!(good.starts_with(r#"{"v":1,"#) && good.len() < 512);
    let bent = [
        good.replace(r#"{"v":1,"#, r#"{ "v":1,"#),
        good.replace(r#"{"v":1,"#, r#"{"v":1,"v":1,"#),
        good.replace(r#"{"v":1,"#, r#"{"v":1,"extra":1,"#),
        good.replace(r#""seq":7"#, r#""seq":7.0"#),
        good.replace(r#""seq":7"#, r#""seq":0"#),
        good.replace(r#""seq":7"#, r#""seq":-7"#),
        good.replace(r#""seq":7"#, r#""seq":9007199254740992"#),
        good.replace("payload_sha256\":\"", "payload_sha256\":\"A"),
        good.to_uppercase(),
    ];
    for header in bent {
        assert!(SealedBatch::parse(&with_header(&header)).is_err(), "{header}");
    }
}

/// A batch with this text for a header and everything else in place as far as can be.
fn with_header(header: &str) -> Vec<u8> {
    let good = batch();
    let length = u32::try_from(header.len()).unwrap().to_be_bytes();
    let mut bytes = [b"WMB1\r\n".as_slice(), &length, header.as_bytes(), &[0; 64], good.age_file()].concat();
    bytes.resize(8192, 0);
    bytes
}

#[test]
fn only_constant_sizes_are_taken() {
    for length in [1, 7_000, 9_000] {
        let made = SealedBatch::assemble(header(), &vec![1; length], &key("amina"));
        assert_eq!(made, Err(BatchRefused::NotPadded));
    }
    for bucket in Bucket::ALL {
        let length =
            bucket.bytes() - SealedBatch::bytes_before_payload(&header(), bucket.bytes() as u64 - 500);
        let made = SealedBatch::assemble(header(), &vec![1; length], &key("amina")).unwrap();
        assert_eq!((made.as_bytes().len(), Bucket::of_size(bucket.bytes())), (bucket.bytes(), Some(bucket)));
    }
}

#[test]
fn another_devices_key_does_not_fit() {
    assert!(batch().verify(&public("boris")).is_err());
    let in_her_name = SealedBatch::assemble(header(), batch().age_file(), &key("boris")).unwrap();
    assert!(in_her_name.verify(&public("boris")).is_err(), "the header names amina");
    assert!(in_her_name.verify(&public("amina")).is_err(), "the signature is his");
}

#[test]
fn a_batch_stands_in_its_devices_chain() {
    let id = |name: &str| waymark_wire::BatchId::from_bytes(*Digest::of(name.as_bytes()).as_bytes());
    let at = |epoch, seq, prev: Option<&str>| BatchHeader { epoch, seq, prev: prev.map(id), ..header() };
    let head = ChainHead { epoch: 1, seq: 7, id: id("seven") };
    let place = |name: &str, header: &BatchHeader| ChainHead::place(Some(&head), id(name), header);
    assert_eq!(place("eight", &at(1, 8, Some("seven"))), ChainPlace::Next);
    assert_eq!(place("seven", &at(1, 7, Some("six"))), ChainPlace::Head);
    assert_eq!(place("another seven", &at(1, 7, Some("six"))), ChainPlace::Fork);
    assert_eq!(place("eight", &at(1, 8, Some("another seven"))), ChainPlace::Fork);
    assert_eq!(place("five", &at(1, 5, Some("four"))), ChainPlace::Earlier);
    let gap = ChainPlace::Gap { first_missing: 8, missing: 3 };
    assert_eq!(place("eleven", &at(1, 11, Some("ten"))), gap);
    assert_eq!(place("next year", &at(2, 1, Some("seven"))), ChainPlace::NewEpoch);
    assert_eq!(ChainHead::place(None, id("one"), &at(1, 1, None)), ChainPlace::Next);
    let late = ChainPlace::Gap { first_missing: 1, missing: 6 };
    assert_eq!(ChainHead::place(None, id("seven"), &at(1, 7, None)), late);
    let last = ChainHead { epoch: 1, seq: u64::MAX, id: id("last") };
    assert_eq!(ChainHead::place(Some(&last), id("last"), &at(1, u64::MAX, None)), ChainPlace::Head);
}

proptest! {
    #[test]
    fn no_bytes_make_the_reader_panic(bytes in proptest::collection::vec(any::<u8>(), 0..2000)) {
        let _ = SealedBatch::parse(&bytes);
    }

    #[test]
    fn no_bytes_after_the_magic_make_the_reader_panic(
        length in 0_u32..2000,
        rest in proptest::collection::vec(any::<u8>(), 0..2000),
    ) {
        let bytes = [b"WMB1\r\n".as_slice(), &length.to_be_bytes(), &rest].concat();
        prop_assert!(SealedBatch::parse(&bytes).is_err());
    }

    #[test]
    fn any_header_is_read_back_as_it_was_written(
        epoch in any::<u32>(), seq in 1..=MAX_NUMBER, roster in 0..=MAX_NUMBER, prev in any::<Option<[u8; 32]>>(),
    ) {
        let header = BatchHeader {
            epoch, seq, roster, prev: prev.map(waymark_wire::BatchId::from_bytes), ..header()
        };
        let length = 8192 - SealedBatch::bytes_before_payload(&header, 7000);
        let made = SealedBatch::assemble(header.clone(), &vec![0; length], &key("amina")).unwrap();
        let read = SealedBatch::parse(made.as_bytes()).unwrap();
        prop_assert_eq!(read.header().seq, header.seq);
        prop_assert_eq!(read.id(), made.id());
        prop_assert!(made.as_bytes().len() - made.age_file().len() <= 6 + 4 + 512 + 64);
    }
}
