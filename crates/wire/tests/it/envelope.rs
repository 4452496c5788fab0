//! Envelopes and receipts: who signed, and what that proves.

use crate::people::{batch, key, public, receipt, roster};
use proptest::prelude::*;
use waymark_wire::{
    DeviceStatus, EnvelopeRefused, Receipt, ReceiptLevel, ReceiptRefused, Roster, Signed, Signer as _,
};

#[test]
fn every_flipped_bit_of_a_receipt_is_refused() {
    let good = receipt(ReceiptLevel::Stored).sign(&key("server")).to_bytes();
    for place in 0..good.len() {
        for bit in 0..8 {
            let mut bytes = good.clone();
            bytes[place] ^= 1 << bit;
            let taken = Signed::parse(&bytes).is_ok_and(|signed| Receipt::check(&signed, &roster()).is_ok());
            assert!(!taken, "bit {bit} of byte {place}");
        }
    }
    assert!(Receipt::check(&Signed::parse(&good).unwrap(), &roster()).is_ok());
}

#[test]
fn only_the_right_key_gives_a_receipt() {
    let stored = receipt(ReceiptLevel::Stored);
    let opened = receipt(ReceiptLevel::Opened);
    let check =
        |receipt: &Receipt, by: &str| Receipt::check(&receipt.clone().sign(&key(by)), &roster()).map(drop);
    assert_eq!(check(&stored, "server"), Ok(()));
    assert_eq!(check(&stored, "server before"), Ok(()), "a retired key's receipts still count");
    assert_eq!(check(&opened, "hana"), Ok(()));
    for (receipt, by) in [(&stored, "hana"), (&stored, "amina"), (&opened, "server"), (&opened, "boris")] {
        assert_eq!(check(receipt, by), Err(ReceiptRefused::WrongKey), "{by}");
    }
    // In the server's name, by somebody else's key.
    let mut forged = stored.clone();
    forged.by = public("server").key_id();
    let forged = Signed::make(&forged, &[&key("amina")]);
    let refused = Receipt::check(&forged, &roster()).map(drop);
    assert_eq!(refused, Err(ReceiptRefused::Envelope(EnvelopeRefused::NotSigned)));
    let mut elsewhere = stored;
    elsewhere.org = Roster::org_id(&[public("another root")], 1);
    assert_eq!(check(&elsewhere, "server"), Err(ReceiptRefused::OtherOrganisation));
}

#[test]
fn a_lost_base_opens_nothing_any_more() {
    let mut after = roster();
    after.devices[2].status = DeviceStatus::Lost;
    let opened = receipt(ReceiptLevel::Opened).sign(&key("hana"));
    assert_eq!(Receipt::check(&opened, &after).map(drop), Err(ReceiptRefused::WrongKey));
}

#[test]
fn a_receipt_for_an_opened_batch_has_no_place_in_the_log() {
    let mut odd = receipt(ReceiptLevel::Opened);
    odd.log_index = Some(3);
    let refused = Receipt::check(&odd.sign(&key("hana")), &roster()).map(drop);
    assert_eq!(refused, Err(ReceiptRefused::Inconsistent));
}

#[test]
fn a_receipt_is_small() {
    let mut largest = receipt(ReceiptLevel::Stored);
    (largest.epoch, largest.seq, largest.log_index) = (9_999, 9_999_999, Some(99_999_999));
    assert!(largest.sign(&key("server")).to_bytes().len() <= 600);
}

#[test]
fn a_signature_for_one_kind_does_not_serve_another() {
    let (amina, bytes) = (key("amina"), b"the same bytes");
    let signature = amina.sign("batch", bytes);
    assert!(amina.public_key().verify("batch", bytes, &signature).is_ok());
    for other in ["receipt", "roster", "request", "batc", "batch\0", ""] {
        assert!(amina.public_key().verify(other, bytes, &signature).is_err(), "{other:?}");
    }
}

#[test]
fn thresholds_count_distinct_keys() {
    let document = roster();
    let (one, two, three) = (key("root 1"), key("root 2"), key("root 3"));
    let keys = [one.public_key(), two.public_key(), three.public_key()];
    let mut signed = Signed::make(&document, &[&one]);
    assert_eq!(signed.open(&keys, 2).map(drop), Err(EnvelopeRefused::NotSigned));
    signed.add_signature(&one);
    assert_eq!(signed.open(&keys, 2).map(drop), Err(EnvelopeRefused::NotSigned), "one person twice is one");
    signed.add_signature(&three);
    assert!(signed.open(&keys, 2).is_ok());
    assert_eq!(signed.open(&keys, 3).map(drop), Err(EnvelopeRefused::NotSigned));
    assert_eq!(signed.open(&[], 0).map(drop), Err(EnvelopeRefused::NotSigned), "nobody is never enough");
}

#[test]
fn envelopes_no_writer_of_ours_makes_are_refused() {
    let good = String::from_utf8(receipt(ReceiptLevel::Stored).sign(&key("server")).to_bytes()).unwrap();
    let twice = {
        let at = good.find(r#"{"key""#).unwrap();
        let end = good.rfind("]}").unwrap();
        format!("{},{}", &good[..end], &good[at..])
    };
    for bent in [
        format!(" {good}"),
        format!("{good}\n"),
        good.replace(r#""signatures":"#, r#""signatures": "#),
        good.replace("}]}", r#"}],"more":1}"#),
        twice,
        "{}".to_owned(),
        "null".to_owned(),
        "[".repeat(100_000),
    ] {
        assert!(Signed::<Receipt>::parse(bent.as_bytes()).is_err());
    }
    let newer = serde_json::json!({ "v": 2, "level": "celebrated" });
    let body = base64::Engine::encode(&base64::engine::general_purpose::STANDARD, newer.to_string());
    let newer = format!(r#"{{"body":"{body}","signatures":[]}}"#);
    let newer = Signed::<Receipt>::parse(newer.as_bytes()).unwrap();
    assert_eq!(newer.peek().map(drop), Err(EnvelopeRefused::Newer));
}

proptest! {
    #[test]
    fn no_bytes_make_an_envelopes_reader_panic(bytes in proptest::collection::vec(any::<u8>(), 0..1500)) {
        let _ = Signed::<Receipt>::parse(&bytes);
        let _ = Signed::<Roster>::parse(&bytes);
    }

    #[test]
    fn no_changed_sign_of_a_receipt_is_believed(place in any::<prop::sample::Index>(), sign in any::<char>()) {
        let good = String::from_utf8(receipt(ReceiptLevel::Stored).sign(&key("server")).to_bytes()).unwrap();
        let place = place.index(good.len());
        let bent: String = good.chars().enumerate().map(|(at, old)| if at == place { sign } else { old }).collect();
        prop_assume!(bent != good);
        let taken = Signed::parse(bent.as_bytes()).is_ok_and(|signed| Receipt::check(&signed, &roster()).is_ok());
        prop_assert!(!taken);
    }

    #[test]
    fn any_receipt_is_read_back_as_it_was_signed(seq in any::<u64>(), epoch in any::<u32>(), index in any::<Option<u64>>()) {
        let made = Receipt { seq, epoch, log_index: index, ..receipt(ReceiptLevel::Stored) }.sign(&key("server"));
        let read = Signed::parse(&made.to_bytes()).unwrap();
        prop_assert_eq!(&read, &made);
        let receipt = Receipt::check(&read, &roster()).unwrap();
        prop_assert_eq!((receipt.seq, receipt.epoch, receipt.log_index), (seq, epoch, index));
        prop_assert_eq!(receipt.batch, batch().id());
    }
}
