//! Two server processes over one PostgreSQL: the same receipts, one order, and what each must know of the other.

use crate::client::{Answer, Client};
use crate::people::{Device, Organisation};
use crate::process::{Process, put};
use std::collections::{BTreeMap, BTreeSet};
use waymark_server::{CheckReport, Location};
use waymark_testkit::Postgres;
use waymark_wire::{BatchList, Challenge, DeviceStatus, ProblemCode, Receipt, SealedBatch, Signed};

struct Pair {
    org: Organisation,
    url: String,
    servers: [Process; 2],
    postgres: Postgres,
}

impl Pair {
    fn start() -> Option<Self> {
        let postgres = Postgres::start()?;
        let (org, url) = (Organisation::new(), postgres.database());
        // Both at once over an empty database: one migrates, the other waits for it.
        let start = || Process::run(Process::command(&org).args(["--database-url", &url]));
        let servers = std::thread::scope(|scope| {
            let first = scope.spawn(start);
            let second = scope.spawn(start);
            [first.join().unwrap(), second.join().unwrap()]
        });
        Some(Self { org, url, servers, postgres })
    }

    fn ask(&self, at: usize, who: &Device, method: &str, target: &str, body: &[u8]) -> Answer {
        let header = who.sign(method, target, body);
        let mut client = Client::connect(self.servers[at].address, self.org.server.tls_pins[0]).unwrap();
        client.ask(method, target, &[("authorization", &header)], body).unwrap()
    }

    fn list(&self, at: usize) -> BatchList {
        let answer = self.ask(at, &self.org.hana, "GET", "/v1/batches?after=0", b"");
        serde_json::from_slice(&answer.body).unwrap()
    }

    fn check(&self) -> CheckReport {
        let location = Location {
            data: self.org.data().to_owned(),
            database_url: Some(self.url.clone()),
            database_ca: None,
        };
        waymark_server::check(location).unwrap()
    }
}

#[test]
fn two_processes_give_the_same_receipts_and_one_order() {
    let Some(pair) = Pair::start() else { return };
    let sent: Vec<SealedBatch> = (1..=30).map(|seq| pair.org.batch(&pair.org.amina, seq, "both")).collect();
    // Every batch goes to both at the same time.
    let answers: Vec<(usize, Vec<u8>)> = std::thread::scope(|scope| {
        let threads: Vec<_> = pair
            .servers
            .each_ref()
            .into_iter()
            .flat_map(|server| {
                let pair = &pair;
                let halves = sent.chunks(10).enumerate();
                halves.map(move |(half, batches)| {
                    scope.spawn(move || -> Vec<_> {
                        let one = |(place, sealed): (usize, &SealedBatch)| {
                            let (status, receipt) = put(&pair.org, server.address, sealed).unwrap();
                            assert!(matches!(status, 200 | 201), "{status}");
                            (half * 10 + place, receipt)
                        };
                        batches.iter().enumerate().map(one).collect()
                    })
                })
            })
            .collect();
        threads.into_iter().flat_map(|thread| thread.join().unwrap()).collect()
    });
    let mut receipts = BTreeMap::<usize, BTreeSet<Vec<u8>>>::new();
    for (place, receipt) in answers {
        receipts.entry(place).or_default().insert(receipt);
    }
    assert!(receipts.values().all(|given| given.len() == 1), "byte for byte, whichever was asked");
    let index = |bytes: &Vec<u8>| Signed::<Receipt>::parse(bytes).unwrap().peek().unwrap().log_index.unwrap();
    assert_eq!(receipts.values().flatten().map(index).collect::<BTreeSet<_>>(), (1..=30).collect());
    let lists = [pair.list(0), pair.list(1)];
    assert_eq!((&lists[0], lists[0].batches.len()), (&lists[1], 30));
    let head = |at| pair.ask(at, &pair.org.hana, "GET", "/v1/log/head", b"").body;
    assert_eq!(head(0), head(1), "one tree");
    let report = pair.check();
    assert_eq!((report.batches, report.bodies, report.faults), (30, 30, Vec::new()));
}

#[test]
fn a_phone_reported_lost_at_one_is_lost_at_the_other_at_once() {
    let Some(pair) = Pair::start() else { return };
    let org = &pair.org;
    assert_eq!(put(org, pair.servers[1].address, &org.batch(&org.amina, 1, "before")).unwrap().0, 201);
    let lost = org.roster_with_status(&org.amina, DeviceStatus::Lost);
    assert_eq!(pair.ask(0, &org.hana, "PUT", "/v1/roster", &lost.to_bytes()).status, 201);
    // The other process has not looked yet, and stores nothing under the older roster all the same.
    let (status, receipt) = put(org, pair.servers[1].address, &org.batch(&org.amina, 2, "after")).unwrap();
    let receipt = org.check_receipt(&receipt, &org.batch(&org.amina, 2, "after"));
    assert_eq!((status, receipt.log_index), (201, None), "kept aside");
    assert_eq!(pair.list(1).batches.len(), 1);
}

#[test]
fn a_challenge_of_one_is_believed_by_the_other_and_a_killed_one_is_not_missed() {
    let Some(mut pair) = Pair::start() else { return };
    let mut client = Client::connect(pair.servers[0].address, pair.org.server.tls_pins[0]).unwrap();
    // Processes that began in the same second believe each other's challenges from the next one on.
    std::thread::sleep(std::time::Duration::from_millis(1100));
    let asked = client.ask("GET", "/v1/time", &[], b"").unwrap();
    let challenge: Challenge = serde_json::from_slice(&asked.body).unwrap();
    let org = &pair.org;
    let header = org.amina.sign_at("GET", "/v1/receipts", b"", 7, crate::people::nonce(), Some(&challenge));
    let mut other = Client::connect(pair.servers[1].address, org.server.tls_pins[0]).unwrap();
    let answer = other.ask("GET", "/v1/receipts", &[("authorization", &header)], b"").unwrap();
    assert_eq!(answer.status, 200);
    let mut forged = challenge;
    forged.token.replace_range(..1, "B");
    let header = org.amina.sign_at("GET", "/v1/receipts", b"", 7, crate::people::nonce(), Some(&forged));
    let refused = other.ask("GET", "/v1/receipts", &[("authorization", &header)], b"").unwrap();
    assert_eq!(refused.code(), ProblemCode::Clock, "the control");

    let sealed = org.batch(&org.amina, 1, "while one dies");
    let (_, receipt) = put(org, pair.servers[0].address, &sealed).unwrap();
    let spare = Process::run(Process::command(org).args(["--database-url", &pair.url]));
    std::mem::replace(&mut pair.servers[0], spare).kill();
    let org = &pair.org;
    for server in &pair.servers {
        assert_eq!(put(org, server.address, &sealed).unwrap(), (200, receipt.clone()));
    }
}

#[test]
fn connections_that_the_database_ends_are_replaced() {
    let Some(pair) = Pair::start() else { return };
    let org = &pair.org;
    let end_all = "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity
                   WHERE application_name = 'waymark-server'";
    for seq in 1..=4 {
        let sealed = org.batch(&org.amina, seq, "before and after");
        let (status, receipt) = put(org, pair.servers[0].address, &sealed).unwrap();
        assert_eq!((status, org.check_receipt(&receipt, &sealed).log_index), (201, Some(seq)));
        assert_eq!(pair.list(0).batches.len() as u64, seq);
        let ended: u32 = pair.postgres.sql("postgres", end_all).parse().unwrap();
        assert!(ended >= 2, "the control: there were connections to end, {ended}");
        // What was being asked at that moment would have been answered "busy"; nothing is asked here.
        std::thread::sleep(std::time::Duration::from_millis(100));
    }
    assert_eq!(pair.check().faults, Vec::<String>::new());
}
