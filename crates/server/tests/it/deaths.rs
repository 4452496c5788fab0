//! The server dies between store and receipt (T03), at places that only a test build has, over either engine.

use crate::client::Client;
use crate::people::{Organisation, batch};
use crate::process::{Process, deliver, put};
use std::process::Command;
use waymark_server::{CheckReport, Location};
use waymark_testkit::Postgres;
use waymark_wire::{Bucket, SealedBatch};

/// Where it may die. A file store would write to a temporary file, sync and rename; this one writes rows, commits (one
/// sync for all of it) and answers, so the guide's `after_tmp` and `after_fsync` are `after_rows`, and its
/// `after_rename` and `after_commit` are `after_commit`.
const PLACES: [&str; 3] = ["after_rows", "after_commit", "before_reply"];

/// Rounds per place: enough for every run of the tests. `WAYMARK_DEATHS=100` for the long version.
fn rounds() -> u64 {
    std::env::var("WAYMARK_DEATHS").ok().and_then(|text| text.parse().ok()).unwrap_or(4)
}

/// An organisation whose server keeps its store in a file, or in a PostgreSQL.
struct Ground {
    org: Organisation,
    database: Option<(Postgres, String)>,
}

impl Ground {
    fn of_a_file() -> Self {
        Self { org: Organisation::new(), database: None }
    }

    /// Where PostgreSQL is not installed, says SKIPPED and gives nothing.
    fn of_postgres() -> Option<Self> {
        let postgres = Postgres::start()?;
        let url = postgres.database();
        Some(Self { org: Organisation::new(), database: Some((postgres, url)) })
    }

    fn command(&self) -> Command {
        let mut command = Process::command(&self.org);
        command.args(self.database.iter().flat_map(|(_, url)| ["--database-url", url]));
        command
    }

    fn start(&self) -> Process {
        Process::run(&mut self.command())
    }

    /// The receipt in the store, without asking the server.
    fn on_disk(&self, sealed: &SealedBatch) -> Option<Vec<u8>> {
        let Some((postgres, url)) = &self.database else {
            let store = rusqlite::Connection::open(self.org.data().join("waymark.sqlite")).unwrap();
            let query = "SELECT receipt FROM batches WHERE id = ?1";
            return store.query_row(query, [sealed.id().as_bytes()], |row| row.get(0)).ok();
        };
        let query =
            format!("SELECT encode(receipt, 'hex') FROM batches WHERE id = decode('{}', 'hex')", sealed.id());
        let told = postgres.sql(url.rsplit('/').next().unwrap(), &query);
        (!told.is_empty()).then(|| hex::decode(told).unwrap())
    }

    fn check(&self) -> CheckReport {
        let database_url = self.database.as_ref().map(|(_, url)| url.clone());
        let data = self.org.data().to_owned();
        waymark_server::check(Location { data, database_url, database_ca: None }).unwrap()
    }

    /// Sends a batch to a server that dies at this place. Gives the receipt that was on the disk afterwards, if any.
    fn die_at(&self, place: &str, sealed: &SealedBatch) -> Option<Vec<u8>> {
        // A server that has its roster already: the first transaction is the batch's.
        self.start().stop();
        let server = Process::run(self.command().env("WAYMARK_FAIL_AT", place));
        let answer = put(&self.org, server.address, sealed);
        assert!(answer.is_err(), "{place}: it answered {answer:?}");
        server.has_died();
        self.on_disk(sealed)
    }

    fn goes_round(&self, place: &str, from: u64, rounds: u64) {
        let org = &self.org;
        for seq in from..from + rounds {
            let sealed = org.batch(&org.amina, seq, place);
            let on_disk = self.die_at(place, &sealed);
            assert_eq!(
                on_disk.is_some(),
                place != "after_rows",
                "{place}: the control, it died where it should"
            );
            let server = self.start();
            let receipt = deliver(org, server.address, &sealed);
            assert_eq!(org.check_receipt(&receipt, &sealed).log_index, Some(seq), "no place is lost");
            if let Some(before) = on_disk {
                assert_eq!(receipt, before, "byte for byte");
            }
            assert_eq!(deliver(org, server.address, &sealed), receipt);
            server.stop();
        }
        let report = self.check();
        let stored = from + rounds - 1;
        assert_eq!((report.batches, report.bodies), (stored, stored), "no orphan is counted");
        assert_eq!(report.faults, Vec::<String>::new());
    }
}

#[test]
fn it_dies_anywhere_between_store_and_receipt_and_the_retry_gives_the_same() {
    for place in PLACES {
        Ground::of_a_file().goes_round(place, 1, rounds());
    }
}

/// T03 over PostgreSQL. One database for all places: starting one takes longer than dying.
#[test]
fn it_dies_anywhere_over_postgresql_and_the_retry_gives_the_same() {
    let Some(ground) = Ground::of_postgres() else { return };
    let rounds = rounds().div_ceil(2);
    for (place, from) in PLACES.into_iter().zip((1..).step_by(usize::try_from(rounds).unwrap())) {
        ground.goes_round(place, from, rounds);
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
