//! After an outage everybody sends at once (T36 at the size of every run): forty phones, five batches each, and the
//! server is killed in the middle. `cargo xtask bench server --burst 10000` is the long version.

use crate::people::{Device, Organisation, batch};
use crate::process::{Process, put};
use std::net::SocketAddr;
use std::sync::RwLock;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::{Duration, Instant};
use waymark_server::{CheckReport, Location};
use waymark_testkit::Postgres;
use waymark_wire::{Bucket, DeviceEntry, DeviceRole, HeldRoster, SealedBatch, Signed};

const PHONES: usize = 40;
const EACH: u64 = 5;
const ALL: usize = PHONES * EACH as usize;

fn phone(number: usize) -> Device {
    Device::of(&format!("phone {number}"), DeviceRole::Field)
}

/// The organisation of the other stories, with so many phones more.
fn organisation() -> Organisation {
    let mut org = Organisation::new();
    let mut first = org.roster.roster().clone();
    let entry = |number| DeviceEntry::active(DeviceRole::Field, phone(number).public());
    first.devices.extend((0..PHONES).map(entry));
    org.roster = HeldRoster::first(&Signed::make(&first, &[&org.root]), &first.org).unwrap();
    org
}

/// One phone sends what it has until each batch has its receipt. Gives the longest it had to wait for one.
fn send(
    org: &Organisation,
    address: &RwLock<SocketAddr>,
    number: usize,
    stored: &AtomicUsize,
    killed: &AtomicBool,
) -> Duration {
    let phone = phone(number);
    let send = |seq| {
        let sealed: SealedBatch = batch(org.roster.roster(), &phone, seq, "burst", Bucket::K16);
        // The last one of each waits for the kill, which so falls into the middle however slow this computer is.
        while seq == EACH && !killed.load(Ordering::SeqCst) {
            std::thread::sleep(Duration::from_millis(5));
        }
        let began = Instant::now();
        loop {
            let at = *address.read().unwrap();
            match put(org, at, &sealed) {
                Ok((200 | 201, receipt)) => {
                    org.check_receipt(&receipt, &sealed);
                    stored.fetch_add(1, Ordering::SeqCst);
                    return began.elapsed();
                }
                Ok((status, body)) => assert_eq!(status, 503, "{}", String::from_utf8_lossy(&body)),
                Err(_) => {}
            }
            assert!(began.elapsed() < Duration::from_secs(60), "no receipt in a minute");
            std::thread::sleep(Duration::from_millis(20));
        }
    };
    (1..=EACH).map(send).max().unwrap()
}

/// The burst, over a file or over this database; gives what `check` finds at the moment of the kill and at the end.
fn burst(url: Option<&str>) -> (CheckReport, CheckReport) {
    let org = organisation();
    let start = || {
        let mut command = Process::command(&org);
        command.args(url.into_iter().flat_map(|url| ["--database-url", url])).env("RUST_LOG", "error");
        Process::run(&mut command)
    };
    let check = || {
        let database_url = url.map(str::to_owned);
        let location = Location { data: org.data().to_owned(), database_url, database_ca: None };
        waymark_server::check(location).unwrap()
    };
    let first = start();
    let (address, stored) = (RwLock::new(first.address), AtomicUsize::new(0));
    let killed = AtomicBool::new(false);
    let (halfway, second) = std::thread::scope(|scope| {
        let phones: Vec<_> = (0..PHONES)
            .map(|number| {
                scope.spawn({
                    let (org, address, stored, killed) = (&org, &address, &stored, &killed);
                    move || send(org, address, number, stored, killed)
                })
            })
            .collect();
        while stored.load(Ordering::SeqCst) < ALL / 2 {
            std::thread::sleep(Duration::from_millis(2));
        }
        first.kill();
        killed.store(true, Ordering::SeqCst);
        let halfway = check();
        let second = start();
        *address.write().unwrap() = second.address;
        let longest = phones.into_iter().map(|phone| phone.join().unwrap()).max().unwrap();
        println!("{ALL} batches, the longest wait for a receipt {longest:?}");
        assert!(longest < Duration::from_secs(30), "{longest:?}");
        (halfway, second)
    });
    assert!(second.peak_memory_kb() < 512 << 10, "{} KiB", second.peak_memory_kb());
    second.stop();
    (halfway, check())
}

fn check_counts((halfway, end): &(CheckReport, CheckReport)) {
    let all = ALL as u64;
    assert_eq!((end.batches, end.bodies, &end.faults), (all, all, &Vec::new()), "none lost, none doubled");
    assert!(
        halfway.batches >= all / 2 && halfway.batches < all,
        "the control: the count sees what is missing"
    );
}

/// T36. The control is the count at the moment of the kill.
#[test]
fn everybody_sends_after_an_outage_and_the_server_is_killed_in_the_middle() {
    check_counts(&burst(None));
}

/// T36 over PostgreSQL.
#[test]
fn everybody_sends_after_an_outage_over_postgresql() {
    let Some(postgres) = Postgres::start() else { return };
    check_counts(&burst(Some(&postgres.database())));
}
