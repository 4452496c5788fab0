//! A referral that Amina seals for a shelter: opened with the six words or with the shelter's key, and by nothing else.

use crate::people::{identity, secret_text};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use secrecy::SecretString;
use serde_json::{Value, json};
use std::path::PathBuf;
use waymark_seal::{Identity, OpensPacket, PACKET_BYTES, PacketFor, PacketRefused, open_packet, seal_packet};
use waymark_wire::{PacketId, PacketText};

const WORDS: &str = "above silver garden window seven late";

fn inside(text: &str) -> PacketText {
    PacketText { packet: PacketId::from_bytes([1, 2, 3, 4, 5]), answer_by: None, text: format!("{text}\n") }
}

fn words(text: &str) -> SecretString {
    SecretString::from(text)
}

#[test]
fn the_words_open_it_and_other_words_and_keys_are_refused_alike() {
    let sealed = seal_packet(&inside("A doctor"), &PacketFor::Words(&words(WORDS))).unwrap();
    assert_eq!(open_packet(&sealed, &OpensPacket::Words(&words(WORDS))), Ok(inside("A doctor")));
    for wrong in ["", "above silver garden window seven", "above silver garden window seven later"] {
        let refused = open_packet(&sealed, &OpensPacket::Words(&words(wrong)));
        assert_eq!(refused, Err(PacketRefused::Closed), "{wrong}");
    }
    let refused = open_packet(&sealed, &OpensPacket::Key(&identity("hana")));
    assert_eq!(refused, Err(PacketRefused::Closed));
}

#[test]
fn the_key_of_the_service_opens_it_and_no_words_do() {
    let (shelter, other) = (identity("hana"), identity("somebody"));
    let sealed = seal_packet(&inside("A doctor"), &PacketFor::Key(&shelter.recipient())).unwrap();
    assert_eq!(open_packet(&sealed, &OpensPacket::Key(&shelter)), Ok(inside("A doctor")));
    assert_eq!(open_packet(&sealed, &OpensPacket::Key(&other)), Err(PacketRefused::Closed));
    assert_eq!(open_packet(&sealed, &OpensPacket::Words(&words(WORDS))), Err(PacketRefused::Closed));
    assert_eq!(seal_packet(&inside("x"), &PacketFor::Key("age1nobody")), Err(PacketRefused::Closed));
}

#[test]
fn every_altered_byte_and_every_cut_is_refused() {
    let shelter = identity("hana");
    let sealed = seal_packet(&inside("A doctor"), &PacketFor::Key(&shelter.recipient())).unwrap();
    for place in 0..sealed.len() {
        let mut altered = sealed.clone();
        altered[place] ^= 1;
        let opened = open_packet(&altered, &OpensPacket::Key(&shelter));
        assert_eq!(opened, Err(PacketRefused::Closed), "byte {place}");
    }
    for cut in [0, 1, 200, sealed.len() - 1] {
        assert_eq!(open_packet(&sealed[..cut], &OpensPacket::Key(&shelter)), Err(PacketRefused::Closed));
    }
}

#[test]
fn a_short_and_a_long_packet_have_one_size_and_what_is_larger_is_not_sealed() {
    let (key, spoken) = (identity("hana").recipient(), words(WORDS));
    for to in [PacketFor::Key(&key), PacketFor::Words(&spoken)] {
        for text in ["", "A doctor", &"ж".repeat(3_000), "ends with spaces   "] {
            let sealed = seal_packet(&inside(text), &to).unwrap();
            assert_eq!(sealed.len(), PACKET_BYTES, "{} signs", text.len());
        }
        assert_eq!(seal_packet(&inside(&"x".repeat(PACKET_BYTES)), &to), Err(PacketRefused::Closed));
    }
}

#[test]
fn a_file_that_asks_for_more_memory_than_a_phone_has_is_refused() {
    let sealed = seal_packet(&inside("A doctor"), &PacketFor::Words(&words(WORDS))).unwrap();
    let line_end = sealed.windows(4).position(|part| part == b" 15\n").unwrap();
    let mut greedy = sealed.clone();
    greedy[line_end + 1..line_end + 3].copy_from_slice(b"40");
    let opened = open_packet(&greedy, &OpensPacket::Words(&words(WORDS)));
    assert_eq!(opened, Err(PacketRefused::Closed));
}

#[test]
fn the_golden_packet_of_version_1_opens() {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../tests/vectors/seal/packet-v1.json");
    if !path.exists() && std::env::var_os("WAYMARK_NEW_VECTORS").is_some() {
        let made = json!({
            "about": "Sealed once by version 1, to words and to a key. Every later version opens both and finds this text.",
            "words": WORDS,
            "identity": secret_text(&identity("hana")),
            "plaintext_utf8": inside("A doctor").to_plaintext(),
            "to_words_base64": BASE64.encode(seal_packet(&inside("A doctor"), &PacketFor::Words(&words(WORDS))).unwrap()),
            "to_key_base64": BASE64.encode(
                seal_packet(&inside("A doctor"), &PacketFor::Key(&identity("hana").recipient())).unwrap()
            ),
        });
        std::fs::write(&path, format!("{}\n", serde_json::to_string_pretty(&made).unwrap())).unwrap();
    }
    let known: Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    let field = |name: &str| known[name].as_str().unwrap().to_owned();
    let bytes = |name: &str| BASE64.decode(field(name)).unwrap();
    let key = Identity::from_text(&field("identity")).unwrap();
    let by_words =
        open_packet(&bytes("to_words_base64"), &OpensPacket::Words(&words(&field("words")))).unwrap();
    let by_key = open_packet(&bytes("to_key_base64"), &OpensPacket::Key(&key)).unwrap();
    assert_eq!(by_words.to_plaintext(), field("plaintext_utf8"));
    assert_eq!(by_key, by_words);
}
