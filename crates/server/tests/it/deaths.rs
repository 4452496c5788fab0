//! The server dies between store and receipt (T03), at places that only a test build has.

use crate::client::Client;
use crate::people::{Organisation, batch};
use crate::process::{Process, deliver, put};
use waymark_wire::{Bucket, SealedBatch};

/// Where it may die. A file store would write to a temporary file, sync and rename; this one writes rows, commits (one
/// sync for all of it) and answers, so the guide's `after_tmp` and `after_fsync` are `after_rows`, and its
/// `after_rename` and `after_commit` are `after_commit`.
const PLACES: [&str; 3] = ["after_rows", "after_commit", "before_reply"];

/// Rounds per place: enough for every run of the tests. `WAYMARK_DEATHS=100` for the long version.
fn rounds() -> u64 {
    std::env::var("WAYMARK_DEATHS").ok().and_then(|text| text.parse().ok()).unwrap_or(4)
}

/// Sends a batch to a server that dies at this place. Gives the receipt that was on the disk afterwards, if any.
fn die_at(org: &Organisation, place: &str, sealed: &SealedBatch) -> Option<Vec<u8>> {
    let server = Process::start(org);
    let address = server.address;
    // A server that has its roster already: the first transaction is the batch's.
    server.stop();
    let server = Process::run(Process::command(org).env("WAYMARK_FAIL_AT", place));
    assert_ne!(server.address, address);
    let answer = put(org, server.address, sealed);
    assert!(answer.is_err(), "{place}: it answered {answer:?}");
    server.has_died();
    let store = rusqlite::Connection::open(org.data().join("waymark.sqlite")).unwrap();
    store
        .query_row("SELECT receipt FROM batches WHERE id = ?1", [sealed.id().as_bytes()], |row| row.get(0))
        .ok()
}

#[test]
fn it_dies_anywhere_between_store_and_receipt_and_the_retry_gives_the_same() {
    for place in PLACES {
        let org = Organisation::new();
        for seq in 1..=rounds() {
            let sealed = org.batch(&org.amina, seq, place);
            let on_disk = die_at(&org, place, &sealed);
            assert_eq!(
                on_disk.is_some(),
                place != "after_rows",
                "{place}: the control, it died where it should"
            );
            let server = Process::start(&org);
            let receipt = deliver(&org, server.address, &sealed);
            assert_eq!(org.check_receipt(&receipt, &sealed).log_index, Some(seq), "no place is lost");
            if let Some(before) = on_disk {
                assert_eq!(receipt, before, "byte for byte");
            }
            assert_eq!(deliver(&org, server.address, &sealed), receipt);
            server.stop();
        }
        let report = waymark_server::check(org.data()).unwrap();
        assert_eq!((report.batches, report.bodies), (rounds(), rounds()), "no orphan is counted");
        assert_eq!(report.faults, Vec::<String>::new());
    }
}

#[test]
fn it_dies_after_a_chunk_and_the_upload_goes_on_behind_it() {
    let org = Organisation::new();
    let sealed = batch(org.roster.roster(), &org.amina, 1, "chunks", Bucket::K256);
    let target = |what: &str| format!("/v1/uploads/{}{what}", sealed.id());
    let ask = |server: &Process, method: &str, target: &str, body: &[u8]| {
        let header = org.amina.sign(method, target, body);
        Client::connect(server.address, org.server.tls_pins[0])
            .and_then(|mut client| client.ask(method, target, &[("authorization", &header)], body))
    };
    Process::start(&org).stop();
    for (place, bytes) in (0..).zip(sealed.as_bytes().chunks(64 << 10).take(3)) {
        let server = Process::run(Process::command(&org).env("WAYMARK_FAIL_AT", "after_chunk"));
        ask(&server, "PUT", &target("?size=262144"), b"").unwrap();
        assert!(ask(&server, "PATCH", &target(&format!("?offset={}", place * 65_536)), bytes).is_err());
        server.has_died();
    }
    let server = Process::start(&org);
    let at = ask(&server, "GET", &target(""), b"").unwrap();
    assert!(String::from_utf8_lossy(&at.body).starts_with("{\"offset\":196608,"), "three chunks are there");
    let done = ask(&server, "PATCH", &target("?offset=196608"), &sealed.as_bytes()[196_608..]).unwrap();
    assert_eq!(done.status, 201);
}
