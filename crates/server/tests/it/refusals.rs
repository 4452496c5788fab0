//! The server takes nothing but sealed batches (T10), and keeps nothing of what it refuses.

use crate::people::{Device, Organisation, batch};
use waymark_server::Running;
use waymark_wire::{BatchId, Bucket, DeviceRole, Digest, ProblemCode, Roster, SealedBatch};

const PLANTED: &str = "PLANTED-7f3a-she-said-that-the-foreman-kept-her-papers";

/// Sends bytes as a batch, under the id they would have and under a made-up one; they must be refused with one
/// of these codes.
fn refused(org: &Organisation, at: &Running, bytes: &[u8], codes: &[ProblemCode]) {
    let own = SealedBatch::parse(bytes).map(|batch| batch.id()).ok();
    let made_up = BatchId::from_bytes(*Digest::of(bytes).as_bytes());
    for id in own.into_iter().chain([made_up]) {
        let answer = org.ask(at, &org.amina, "PUT", &format!("/v1/batches/{id}"), bytes);
        let code = answer.code();
        let expected =
            codes.contains(&code) || (own.is_some() && id == made_up && code == ProblemCode::WrongId);
        assert!(expected, "{code:?}, expected one of {codes:?}");
        assert!(!String::from_utf8_lossy(&answer.body).contains(PLANTED), "the body is not echoed");
    }
}

#[test]
fn anything_but_a_sealed_batch_is_refused_and_nothing_of_it_is_kept() {
    let org = Organisation::new();
    let server = org.start();
    let good = org.batch(&org.amina, 1, PLANTED);
    let json = format!("{{\"v\":1,\"answers\":{{\"T3\":\"{PLANTED}\"}}}}");
    let xform = format!("<?xml version=\"1.0\"?><data id=\"screening\"><T3>{PLANTED}</T3></data>");
    let zip = [b"PK\x03\x04\x14\x00\x00\x00".as_slice(), PLANTED.as_bytes()].concat();
    let age = format!("age-encryption.org/v1\n-> X25519 {PLANTED}\n");
    for other in [json.as_bytes(), xform.as_bytes(), &zip, age.as_bytes(), b"", b"WMB1\r\n", &[0xff; 8192]] {
        refused(&org, &server, other, &[ProblemCode::Damaged]);
    }
    for length in [1, 6, 9, 10, 200, 500, 8190, 8191] {
        refused(&org, &server, &good.as_bytes()[..length], &[ProblemCode::Damaged]);
    }
    refused(&org, &server, &[good.as_bytes(), b"\0"].concat(), &[ProblemCode::Damaged]);
    let mut newer = good.to_bytes();
    newer[3] = b'2';
    refused(&org, &server, &newer, &[ProblemCode::UnknownVersion]);
    let empty = org.ask(&server, &org.hana, "GET", "/v1/batches", b"");
    assert_eq!(empty.body, br#"{"batches":[],"more":false}"#);
    server.stop();
    nothing_planted(&org);
    // The control: where the words do get in, inside what looks sealed, the search finds them.
    let server = org.start();
    assert_eq!(org.put(&server, &org.amina, &good).status, 201);
    server.stop();
    assert!(std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| nothing_planted(&org))).is_err());
}

#[test]
fn every_flipped_bit_outside_the_payload_is_refused() {
    let org = Organisation::new();
    let server = org.start();
    let good = org.batch(&org.amina, 1, "good");
    let before = good.as_bytes().len() - good.age_file().len();
    // Each byte of magic, length, header and signature, a different bit each time; and some of the payload.
    for place in (0..before + 16).chain([4000, 8191]) {
        let mut bytes = good.to_bytes();
        bytes[place] ^= 1 << (place % 8);
        let codes = [
            ProblemCode::Damaged,
            ProblemCode::UnknownVersion,
            ProblemCode::RefusedSignature,
            ProblemCode::UnknownDevice,
            ProblemCode::OtherOrganisation,
        ];
        refused(&org, &server, &bytes, &codes);
    }
    assert_eq!(org.put(&server, &org.amina, &good).status, 201, "and unaltered it is taken");
}

#[test]
fn strangers_and_other_organisations_are_refused() {
    let org = Organisation::new();
    let server = org.start();
    let dunya = Device::of("dunya, of nowhere", DeviceRole::Field);
    let hers = org.batch(&dunya, 1, PLANTED);
    // Her own request is refused for who she is; carried by amina, for what it is.
    assert_eq!(org.put(&server, &dunya, &hers).code(), ProblemCode::UnknownDevice);
    assert_eq!(org.put(&server, &org.amina, &hers).code(), ProblemCode::UnknownDevice);

    let elsewhere = Roster { org: Roster::org_id(&[dunya.public()], 1), ..org.roster.roster().clone() };
    let foreign = batch(&elsewhere, &org.amina, 1, PLANTED, Bucket::K8);
    assert_eq!(org.put(&server, &org.amina, &foreign).code(), ProblemCode::OtherOrganisation);

    // Signed by boris, in amina's name.
    let header = org.batch(&org.amina, 1, "").header().clone();
    let age_file = org.batch(&org.amina, 1, PLANTED).age_file().to_vec();
    let forged = SealedBatch::assemble(header, &age_file, &org.boris.key).unwrap();
    assert_eq!(org.put(&server, &org.boris, &forged).code(), ProblemCode::RefusedSignature);
    server.stop();
    nothing_planted(&org);
}

#[test]
fn too_large_is_refused_before_it_is_read() {
    let org = Organisation::new();
    let server = org.start();
    let id = "0".repeat(64);
    let target = format!("/v1/batches/{id}");
    for length in [(1 << 20) + 1, 10_000_000_000_u64] {
        let authorization = org.amina.sign("PUT", &target, b"");
        let headers = [("authorization", authorization.as_str()), ("content-length", &length.to_string())];
        // Not one byte of the body is sent, and the answer comes all the same.
        let answer = org.client(server.address()).ask("PUT", &target, &headers, b"").unwrap();
        assert_eq!(answer.code(), ProblemCode::TooLarge);
    }
    let chunked = org.amina.sign("PUT", &target, b"");
    let head = format!(
        "PUT {target} HTTP/1.1\r\nhost: x\r\nauthorization: {chunked}\r\ntransfer-encoding: chunked\r\n\r\n"
    );
    let mut client = org.client(server.address());
    client.send(head.as_bytes()).unwrap();
    let chunk = [b"10000\r\n".as_slice(), &[b'x'; 0x10000], b"\r\n"].concat();
    let sent = (0..64).take_while(|_| client.send(&chunk).is_ok()).count();
    assert!(sent >= 16, "the bound is a mebibyte");
    // The server may close while we are still sending; where an answer arrives it says why.
    if let Ok(answer) = client.answer() {
        assert_eq!(answer.code(), ProblemCode::TooLarge);
    }
}

#[test]
fn unknown_paths_and_methods_are_problems_too() {
    let org = Organisation::new();
    let server = org.start();
    assert_eq!(org.ask(&server, &org.amina, "GET", "/v1/answers", b"").code(), ProblemCode::NotFound);
    assert_eq!(org.ask(&server, &org.amina, "DELETE", "/v1/roster", b"").code(), ProblemCode::WrongMethod);
    assert_eq!(org.ask(&server, &org.amina, "PUT", "/v1/batches/xyz", b"").code(), ProblemCode::BadRequest);
    assert_eq!(
        org.ask(&server, &org.hana, "GET", "/v1/batches?after=-1", b"").code(),
        ProblemCode::BadRequest
    );
    let healthy = org.client(server.address()).ask("GET", "/healthz", &[], b"").unwrap();
    assert_eq!((healthy.status, healthy.body.as_slice()), (200, b"ok\n".as_slice()));
}

/// Looks for the planted words in every file of the server.
fn nothing_planted(org: &Organisation) {
    for entry in std::fs::read_dir(org.data()).unwrap() {
        let path = entry.unwrap().path();
        let bytes = std::fs::read(&path).unwrap();
        let found = bytes.windows(PLANTED.len()).any(|window| window == PLANTED.as_bytes());
        assert!(!found, "{} holds what was refused", path.display());
    }
}
