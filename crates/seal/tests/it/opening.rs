//! Opening: every bit matters, and every refusal looks the same (T11, T14).

use crate::people::{RECORD, identity, keys, request, roster, sealed};
use age::secrecy::ExposeSecret as _;
use std::io::Write as _;
use waymark_seal::{BatchKey, OpenReason, SealRequest, open, open_age_file, open_with_key};
use waymark_wire::{BatchHeader, Bucket, SealedBatch, Signer as _};

fn reason(batch: &SealedBatch) -> OpenReason {
    let refused = open(batch, &roster(), &identity("hana")).unwrap_err();
    assert_eq!(refused.to_string(), "this batch cannot be opened", "one text whatever the cause");
    refused.reason()
}

/// T11. The control: unaltered it opens.
#[test]
fn no_altered_batch_is_opened() {
    let good = sealed();
    assert!(open(&good, &roster(), &identity("hana")).is_ok(), "the control");
    let before = good.as_bytes().len() - good.age_file().len();
    // All bits before the age file, and of its header; then every 61st byte of the rest.
    let places = (0..before + 600).chain((before + 600..good.as_bytes().len()).step_by(61));
    for place in places {
        for bit in 0..8 {
            let mut bytes = good.to_bytes();
            bytes[place] ^= 1 << bit;
            let opened = SealedBatch::parse(&bytes)
                .is_ok_and(|batch| open(&batch, &roster(), &identity("hana")).is_ok());
            assert!(!opened, "bit {bit} of byte {place}");
        }
    }
}

#[test]
fn a_batch_opens_with_its_own_key_and_with_no_other_and_no_check_is_left_out() {
    let (good, other) = (sealed(), sealed());
    let key = BatchKey::of(&good, &identity("hana")).unwrap();
    assert!(key == BatchKey::of(&good, &identity("recovery")).unwrap(), "one key for every recipient");
    let reopened = BatchKey::from_bytes(key.as_bytes());
    let opened = open_with_key(&good, &roster(), &reopened).unwrap();
    assert_eq!(opened.records[0].as_slice(), RECORD);
    assert_eq!(format!("{key:?}"), "BatchKey(…)", "nothing of it is printed");

    let refused =
        |batch: &SealedBatch, key: &BatchKey| open_with_key(batch, &roster(), key).unwrap_err().reason();
    assert!(BatchKey::of(&good, &identity("boris")).is_err(), "it is not sealed to him");
    assert_eq!(refused(&other, &key), OpenReason::Decryption, "the key of another batch");
    for bit in 0..128 {
        let mut bytes = *key.as_bytes();
        bytes[bit / 8] ^= 1 << (bit % 8);
        assert_eq!(refused(&good, &BatchKey::from_bytes(&bytes)), OpenReason::Decryption, "bit {bit}");
    }
    // With the right key: a device that is not in the roster, another organisation, another device's signature.
    let mut without = roster();
    without.devices.remove(0);
    assert_eq!(open_with_key(&good, &without, &key).unwrap_err().reason(), OpenReason::UnknownDevice);
    let mut elsewhere = roster();
    elsewhere.org = waymark_wire::OrgId::from_bytes([7; 16]);
    assert_eq!(open_with_key(&good, &elsewhere, &key).unwrap_err().reason(), OpenReason::OtherOrganisation);
    let forged = SealedBatch::assemble(good.header().clone(), good.age_file(), &keys("boris")).unwrap();
    assert_eq!(refused(&forged, &key), OpenReason::Signature);
    let inner = BatchHeader { seq: good.header().seq + 1, ..good.header().clone() };
    let renumbered = SealedBatch::assemble(inner, good.age_file(), &keys("amina")).unwrap();
    assert_eq!(refused(&renumbered, &key), OpenReason::InnerIds);
}

fn opens(bytes: &[u8]) -> bool {
    SealedBatch::parse(bytes).is_ok_and(|batch| open(&batch, &roster(), &identity("hana")).is_ok())
}

/// T11: cut at any length, with something behind it, and with the pieces that age encrypts one by one left out, doubled
/// or in another order, under a good signature as well. The control: the same pieces in their order open.
#[test]
fn no_shortened_lengthened_or_reordered_batch_is_opened() {
    let good = sealed();
    let lengths = (0..1_200).chain((1_200..good.as_bytes().len()).step_by(7));
    for length in lengths {
        assert!(!opens(&good.as_bytes()[..length]), "cut to {length} bytes");
    }
    for more in [1, 16, 8192] {
        assert!(!opens(&[good.as_bytes(), &vec![0; more]].concat()), "{more} more");
    }

    let long = format!("\"{}\"", "z".repeat(200_000));
    let record = [long.as_bytes()];
    let large = waymark_seal::seal(&request(&roster(), &keys("amina"), &record)).unwrap();
    let file = large.age_file();
    // The header ends with the line of its MAC; sixteen bytes of nonce; then pieces of 64 KiB and their tags.
    let mac = file.windows(5).position(|window| window == b"\n--- ").unwrap();
    let begin = mac + 1 + file[mac + 1..].iter().position(|byte| *byte == b'\n').unwrap() + 1 + 16;
    let pieces: Vec<&[u8]> = file[begin..].chunks((64 << 10) + 16).collect();
    assert!(pieces.len() >= 4, "{} pieces", pieces.len());
    let made_of = |order: &[usize]| {
        let body: Vec<u8> = order.iter().flat_map(|piece| pieces[*piece].iter().copied()).collect();
        let file = [&file[..begin], &body].concat();
        SealedBatch::assemble(large.header().clone(), &file, &keys("amina"))
            .is_ok_and(|batch| open(&batch, &roster(), &identity("hana")).is_ok())
    };
    let order: Vec<usize> = (0..pieces.len()).collect();
    assert!(made_of(&order), "the control");
    let last = pieces.len() - 1;
    let mut swapped = order.clone();
    swapped.swap(0, 1);
    let mut other_last = order.clone();
    other_last.swap(last - 1, last);
    for wrong in
        [swapped, other_last, order[..last].to_vec(), order[1..].to_vec(), [&order[..1], &order].concat()]
    {
        assert!(!made_of(&wrong), "{wrong:?}");
    }
}

/// Puts another age file under amina's own, valid signature: what a device with altered software could make.
fn resigned(change: impl FnOnce(&mut Vec<u8>)) -> SealedBatch {
    let good = sealed();
    let mut age_file = good.age_file().to_vec();
    change(&mut age_file);
    SealedBatch::assemble(good.header().clone(), &age_file, &keys("amina")).unwrap()
}

#[test]
fn an_altered_age_file_under_a_good_signature_is_still_refused() {
    let length = sealed().age_file().len();
    for place in (0..length).step_by(29).chain(length - 20..length) {
        let batch = resigned(|file| file[place] ^= 1);
        assert_eq!(reason(&batch), OpenReason::Decryption, "byte {place}");
    }
}

/// T14: two truths in one batch. The control: as it was made, both open it.
#[test]
fn a_header_that_wraps_two_file_keys_is_refused_by_both() {
    // hana's stanza from one file, the recovery key's from another: each would read something else.
    let (one, two) = (sealed(), sealed());
    let line = |batch: &SealedBatch, number: usize| {
        let text = String::from_utf8_lossy(batch.age_file()).into_owned();
        text.split('\n').nth(number).unwrap().to_owned()
    };
    // Lines 3 and 4 of the file are the second recipient's stanza.
    assert!(line(&one, 3).starts_with("-> X25519 "));
    let mixed = {
        let mut file = one.age_file().to_vec();
        for number in [3, 4] {
            let (from, to) = (line(&one, number), line(&two, number));
            let at = file.windows(from.len()).position(|window| window == from.as_bytes()).unwrap();
            file[at..at + from.len()].copy_from_slice(to.as_bytes());
        }
        SealedBatch::assemble(one.header().clone(), &file, &keys("amina")).unwrap()
    };
    for name in ["hana", "recovery"] {
        assert!(open(&one, &roster(), &identity(name)).is_ok(), "the control: {name}");
        assert!(open(&mixed, &roster(), &identity(name)).is_err(), "{name}");
    }
}

#[test]
fn a_batch_cannot_be_dressed_up_as_another() {
    let good = sealed();
    let dressed = |change: fn(&mut BatchHeader)| {
        let mut header = good.header().clone();
        change(&mut header);
        SealedBatch::assemble(header, good.age_file(), &keys("amina")).unwrap()
    };
    assert_eq!(reason(&dressed(|header| header.seq = 5)), OpenReason::InnerIds);
    assert_eq!(reason(&dressed(|header| header.epoch = 2)), OpenReason::InnerIds);
    let other = waymark_wire::BatchId::from_bytes([4; 32]);
    let mut header = good.header().clone();
    header.prev = Some(other);
    let batch = SealedBatch::assemble(header, good.age_file(), &keys("amina")).unwrap();
    assert_eq!(reason(&batch), OpenReason::InnerIds);
    // boris puts amina's sealed interview under his own name.
    let mut header = good.header().clone();
    header.device = keys("boris").id();
    let stolen = SealedBatch::assemble(header, good.age_file(), &keys("boris")).unwrap();
    assert_eq!(reason(&stolen), OpenReason::InnerIds);
}

#[test]
fn strangers_other_organisations_and_false_signatures_have_their_reasons() {
    let good = sealed();
    let mut elsewhere = roster();
    elsewhere.org = waymark_wire::Roster::org_id(&[keys("x").public()], 1);
    let refused = open(&good, &elsewhere, &identity("hana")).unwrap_err();
    assert_eq!(refused.reason(), OpenReason::OtherOrganisation);
    let mut without = roster();
    without.devices.remove(0);
    let refused = open(&good, &without, &identity("hana")).unwrap_err();
    assert_eq!(refused.reason(), OpenReason::UnknownDevice);
    let forged = SealedBatch::assemble(good.header().clone(), good.age_file(), &keys("boris")).unwrap();
    assert_eq!(reason(&forged), OpenReason::Signature);
}

#[test]
fn a_lost_phones_batches_are_still_opened() {
    let mut after = roster();
    after.devices[0].status = waymark_wire::DeviceStatus::Lost;
    assert!(open(&sealed(), &after, &identity("hana")).is_ok());
}

/// A batch with this plaintext inside, padded by zeros after `length` unless it says otherwise.
fn with_plaintext(make: impl Fn(usize) -> Vec<u8>) -> SealedBatch {
    let header = sealed().header().clone();
    let file_len = Bucket::K8.bytes() - SealedBatch::bytes_before_payload(&header, 7_000);
    let recipient: age::x25519::Recipient = identity("hana").recipient().parse().unwrap();
    let empty = age::encrypt(&recipient, b"").unwrap().len();
    // age adds a stanza of random length: try until the whole fits the bucket.
    for _ in 0..10_000 {
        let plaintext = make(file_len - empty);
        let file = age::encrypt(&recipient, &plaintext).unwrap();
        if file.len() == file_len {
            return SealedBatch::assemble(header, &file, &keys("amina")).unwrap();
        }
    }
    panic!("no stanza of that length came up");
}

fn padded(json: &str, length: usize) -> Vec<u8> {
    let mut plaintext = (json.len() as u32).to_be_bytes().to_vec();
    plaintext.extend_from_slice(json.as_bytes());
    plaintext.resize(length, 0);
    plaintext
}

fn json(change: impl Fn(&mut serde_json::Value)) -> String {
    let opened = open(&sealed(), &roster(), &identity("hana")).unwrap();
    let mut value: serde_json::Value = serde_json::from_slice(&opened.payload).unwrap();
    change(&mut value);
    value.to_string()
}

#[test]
fn payloads_that_no_writer_of_ours_makes_are_refused() {
    let good = json(|_| {});
    assert!(
        open(&with_plaintext(|length| padded(&good, length)), &roster(), &identity("hana")).is_ok(),
        "the control"
    );
    let hidden = with_plaintext(|length| {
        let mut plaintext = padded(&good, length);
        *plaintext.last_mut().unwrap() = 1;
        plaintext
    });
    assert_eq!(reason(&hidden), OpenReason::Payload, "something behind the end");
    let long = with_plaintext(|length| {
        let mut plaintext = padded(&good, length);
        plaintext[..4].copy_from_slice(&u32::MAX.to_be_bytes());
        plaintext
    });
    assert_eq!(reason(&long), OpenReason::Payload, "a length beyond the end");
    let newer = json(|value| value["v"] = 2.into());
    assert_eq!(reason(&with_plaintext(|length| padded(&newer, length))), OpenReason::Newer);
    let extra = json(|value| value["also"] = 1.into());
    assert_eq!(reason(&with_plaintext(|length| padded(&extra, length))), OpenReason::Payload);
    let deep = format!("{}{}", "[".repeat(3000), "]".repeat(3000));
    assert_eq!(reason(&with_plaintext(|length| padded(&deep, length))), OpenReason::Payload);
}

#[test]
fn with_nothing_but_the_key_an_archive_still_opens() {
    let opened = open_age_file(&sealed(), &identity("recovery")).unwrap();
    assert_eq!(&opened.records[0][..], RECORD);
}

#[test]
fn opened_things_and_keys_do_not_print_what_they_hold() {
    let opened = open(&sealed(), &roster(), &identity("hana")).unwrap();
    assert!(!format!("{opened:?}").contains("K7F"));
    let secret = identity("hana").to_text().expose_secret().to_owned();
    assert!(!format!("{:?}", identity("hana")).contains(&secret));
    assert!(!format!("{:?} {:?}", keys("amina"), keys("amina").public()).contains("seed"));
    let request_text =
        format!("{:?}", SealRequest { records: &[], ..request(&roster(), &keys("amina"), &[]) });
    assert!(!request_text.contains("AGE-SECRET-KEY"));
    let mut sink = Vec::new();
    write!(sink, "{:?}", sealed()).unwrap();
    assert!(sink.len() < 200);
    assert_eq!(keys("amina").public_key(), keys("amina").public());
}
