//! Known answers: `tests/vectors/wire/*.json`. A file that is there is never written again: when a test here fails,
//! the *format* has changed, and devices in the field would no longer understand one another.
//!
//! A new vector is made by running once with `WAYMARK_NEW_VECTORS=1`, which writes only what is missing.

use crate::people::{NOON, batch, key, pack, public, receipt, roster, roster_with_packs};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use serde_json::{Value, json};
use std::path::PathBuf;
use waymark_wire::{
    AnswerSlip, Challenge, CheckPhrase, Container, ContainerWriter, DeviceRole, Digest, EnrolRequest,
    EnvelopeRefused, Frontier, HeldRoster, Incarnation, Invite, InviteSecret, Item, Nonce, PackEntry,
    PacketId, PacketText, ProblemCode, Receipt, ReceiptLevel, ReferralAnswer, RequestSignature, Roster,
    RosterRefused, SealedBatch, Signable as _, Signed, SignedRequest, Signer as _, TreeHead, WORDS, labelled,
    leaf_hash,
};

/// Compares with the file of this name, which must be there.
fn check(name: &str, made: &Value) -> Value {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("../../tests/vectors/wire")
        .join(format!("{name}.json"));
    if !path.exists() && std::env::var_os("WAYMARK_NEW_VECTORS").is_some() {
        std::fs::write(&path, format!("{}\n", serde_json::to_string_pretty(made).unwrap())).unwrap();
    }
    let text = std::fs::read_to_string(&path).unwrap_or_else(|_| panic!("{name}.json is missing"));
    let known: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(&known, made, "{name}: the format has changed");
    known
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

#[test]
fn keys_and_labels() {
    let seed = Digest::of(b"amina");
    let amina = key("amina");
    let signature = amina.sign("example", b"some bytes");
    check(
        "keys-v1",
        &json!({
            "seed": seed,
            "public_key": amina.public_key(),
            "key_id": amina.public_key().key_id(),
            "kind": "example",
            "bytes_utf8": "some bytes",
            "signed_message_hex": hex::encode(labelled("example", b"some bytes")),
            "signature": signature,
            "organisation": {
                "roots": [public("root")],
                "threshold": 1,
                "id": Roster::org_id(&[public("root")], 1),
            },
        }),
    );
}

#[test]
fn a_batch() {
    let made = batch();
    let known = check(
        "batch-v1",
        &json!({
            "signing_seed": Digest::of(b"amina"),
            "header_utf8": serde_json::to_string(made.header()).unwrap(),
            "age_file": "byte number n is n modulo 251: not a real age file, see tests/vectors/seal for that",
            "age_file_len": made.age_file().len(),
            "id": made.id(),
            "batch_base64": BASE64.encode(made.as_bytes()),
        }),
    );
    let bytes = BASE64.decode(known["batch_base64"].as_str().unwrap()).unwrap();
    let read = SealedBatch::parse(&bytes).unwrap();
    assert!(read.verify(&public("amina")).is_ok());
}

#[test]
fn receipts() {
    let stored = receipt(ReceiptLevel::Stored).sign(&key("server"));
    let opened = receipt(ReceiptLevel::Opened).sign(&key("hana"));
    let known = check(
        "receipts-v1",
        &json!({
            "server_seed": Digest::of(b"server"),
            "base_seed": Digest::of(b"hana"),
            "stored_body_utf8": text(stored.body()),
            "stored_utf8": text(&stored.to_bytes()),
            "opened_body_utf8": text(opened.body()),
            "opened_utf8": text(&opened.to_bytes()),
            "last_receipt_sha256_after_stored": Digest::of(stored.body()),
        }),
    );
    for level in ["stored_utf8", "opened_utf8"] {
        let signed = Signed::parse(known[level].as_str().unwrap().as_bytes()).unwrap();
        assert!(Receipt::check(&signed, &roster()).is_ok());
    }
}

#[test]
fn the_log() {
    let signed = receipt(ReceiptLevel::Stored).sign(&key("server"));
    let mut tree = Frontier::default();
    tree.push(leaf_hash(signed.body()));
    let head = TreeHead {
        v: 1,
        org: roster().org,
        incarnation: Incarnation::from_bytes([5; 16]),
        began_at: 0,
        size: 1,
        root: tree.root(),
        hour: crate::people::NOON,
    };
    let head = Signed::make(&head, &[&key("server")]);
    let known = check(
        "log-v1",
        &json!({
            "server_seed": Digest::of(b"server"),
            "leaf_of_receipts_v1_stored": leaf_hash(signed.body()),
            "head_body_utf8": text(head.body()),
            "head_utf8": text(&head.to_bytes()),
        }),
    );
    let read = Signed::parse(known["head_utf8"].as_str().unwrap().as_bytes()).unwrap();
    assert!(TreeHead::check(&read, &roster()).is_ok());
}

#[test]
fn a_roster() {
    let signed = Signed::make(&roster(), &[&key("root")]);
    let known = check(
        "roster-v1",
        &json!({
            "root_seed": Digest::of(b"root"),
            "body_utf8": text(signed.body()),
            "body_sha256": Digest::of(signed.body()),
            "signed_utf8": text(&signed.to_bytes()),
        }),
    );
    let signed = Signed::parse(known["signed_utf8"].as_str().unwrap().as_bytes()).unwrap();
    assert!(HeldRoster::first(&signed, &roster().org).is_ok());
}

/// A roster that names recordings, and others that every reader refuses although a root key signed them.
#[test]
fn a_roster_with_packs() {
    let signed = Signed::make(&roster_with_packs(), &[&key("root")]);
    let body = text(signed.body());
    let unsound = [
        ("no bytes", with_packs(vec![pack("ps", 0)])),
        ("more than 1 MiB", with_packs(vec![pack("ps", (1 << 20) + 1)])),
        ("a language twice", with_packs(vec![pack("ps", 1), pack("ps", 2)])),
        ("no language", with_packs(vec![pack("", 1)])),
        ("a path for a language", with_packs(vec![pack("../ps", 1)])),
        (
            "an empty list written out",
            text(Signed::make(&roster(), &[&key("root")]).body()).replace("}}", "},\"packs\":[]}"),
        ),
        (
            "a field nobody knows",
            body.replace("\"size\":150000", "\"size\":150000,\"url\":\"https://example.org\""),
        ),
        (
            "its fields in another order",
            body.replace("\"locale\":\"ps\",", "")
                .replace("\"size\":150000", "\"size\":150000,\"locale\":\"ps\""),
        ),
        ("a size in quotes", body.replace("\"size\":150000", "\"size\":\"150000\"")),
    ];
    let unsound = unsound.map(|(why, body)| json!({ "why": why, "signed_utf8": signed_by_the_root(&body) }));
    let known = check(
        "roster-packs-v1",
        &json!({
            "root_seed": Digest::of(b"root"),
            "body_utf8": body,
            "body_sha256": Digest::of(signed.body()),
            "signed_utf8": text(&signed.to_bytes()),
            "refused": unsound,
        }),
    );
    let taken = |vector: &Value| {
        let signed = Signed::parse(vector["signed_utf8"].as_str().unwrap().as_bytes()).unwrap();
        HeldRoster::first(&signed, &roster().org)
    };
    assert_eq!(taken(&known).unwrap().roster().packs, roster_with_packs().packs);
    for vector in known["refused"].as_array().unwrap() {
        let refused = taken(vector).unwrap_err();
        let expected = [RosterRefused::Inconsistent, RosterRefused::Envelope(EnvelopeRefused::Damaged)];
        assert!(expected.contains(&refused), "{}: {refused:?}", vector["why"]);
        assert_ne!(vector["signed_utf8"], known["signed_utf8"], "{}: it is bent", vector["why"]);
    }
}

fn with_packs(packs: Vec<PackEntry>) -> String {
    text(Signed::make(&Roster { packs, ..roster() }, &[&key("root")]).body())
}

/// An envelope around any bytes, by the root key: also around what no writer of ours makes.
fn signed_by_the_root(body: &str) -> String {
    let root = key("root");
    let envelope =
        json!({ "key": root.public_key().key_id(), "signature": root.sign(Roster::KIND, body.as_bytes()) });
    format!("{{\"body\":\"{}\",\"signatures\":[{envelope}]}}", BASE64.encode(body))
}

#[test]
fn a_request() {
    let body = b"a body";
    let request = SignedRequest { method: "PUT", target: "/v1/batches/ab?offset=0", body };
    let challenge = Challenge { time: 1_795_348_800, token: "AAAA_-09".to_owned() };
    let nonce = Nonce::from_bytes([5; 16]);
    let plain = RequestSignature::make(&key("amina"), &request, 1_795_348_800, nonce, None);
    let challenged = RequestSignature::make(&key("amina"), &request, 12, nonce, Some(&challenge));
    let known = check(
        "request-v1",
        &json!({
            "signing_seed": Digest::of(b"amina"),
            "method": request.method,
            "target": request.target,
            "body_utf8": text(body),
            "authorization": plain.to_header(),
            "challenge": challenge,
            "authorization_with_challenge": challenged.to_header(),
        }),
    );
    for name in ["authorization", "authorization_with_challenge"] {
        let read = RequestSignature::parse(known[name].as_str().unwrap()).unwrap();
        assert!(read.check(&public("amina"), &request).is_ok());
    }
}

#[test]
fn enrolment() {
    let invite = Invite::to(&roster(), DeviceRole::Field, InviteSecret::from_bytes([42; 16]), NOON.plus(24));
    let request = EnrolRequest::answer(&invite, &key("chidi"), None);
    let phrase = EnrolRequest::phrase(&request, &invite);
    check(
        "enrolment-v1",
        &json!({
            "invite_utf8": text(&invite.to_bytes()),
            "invite_id": invite.id(),
            "device_seed": Digest::of(b"chidi"),
            "request_body_utf8": text(request.body()),
            "request_utf8": text(&request.to_bytes()),
            "phrase_places": phrase.places(),
            "phrase": phrase.to_string(),
        }),
    );
    assert_eq!(CheckPhrase::of(b"", b"").words().len(), 6);
}

#[test]
fn a_container() {
    let mut writer = ContainerWriter::new();
    assert!(writer.push(&Item::Receipt(receipt(ReceiptLevel::Stored).sign(&key("server")))));
    assert!(writer.push(&Item::Receipt(receipt(ReceiptLevel::Opened).sign(&key("hana")))));
    let known = check(
        "container-v1",
        &json!({
            "items": ["receipts-v1.json stored_utf8", "receipts-v1.json opened_utf8"],
            "container_base64": BASE64.encode(writer.finish()),
        }),
    );
    let bytes = BASE64.decode(known["container_base64"].as_str().unwrap()).unwrap();
    assert_eq!(Container::open(&bytes).unwrap().items().filter(Result::is_ok).count(), 2);
}

#[test]
fn problem_codes() {
    let codes: Vec<_> =
        ProblemCode::ALL.iter().map(|code| json!({ "code": code, "status": code.status() })).collect();
    check("problems-v1", &json!(codes));
}

#[test]
fn the_word_list() {
    assert_eq!(WORDS.len(), 2048);
    let list = WORDS.map(|word| format!("{word}\n")).concat();
    // SHA-256 of BIP 39's english.txt.
    assert_eq!(
        Digest::of(list.as_bytes()).to_string(),
        "2f5eed53a4727b4bf8880d8f3f199efc90e58503646d9ff8eff3a2ed3b24dbda"
    );
}

#[test]
fn referrals_and_their_answers() {
    let packet = PacketId::from_bytes([1, 2, 3, 4, 5]);
    let inside = PacketText {
        packet,
        answer_by: Some("2026-11-30".to_owned()),
        text: "What they need: A doctor\n".to_owned(),
    };
    let codes: Vec<Value> = ReferralAnswer::ALL
        .into_iter()
        .map(|answer| json!({ "answer": answer.word(), "code": AnswerSlip { packet, answer }.to_code() }))
        .collect();
    check(
        "referral-v1",
        &json!({
            "packet_hex": "0102030405",
            "packet": packet.to_string(),
            "plaintext_utf8": inside.to_plaintext(),
            "answers": codes,
        }),
    );
}
