//! A load generator: durable, verified, receipted batches per second, at 1, 4, 16 and 64 clients, beside the rate
//! at which this disk can be made to keep 8 KiB for sure.
//!
//! `cargo run -p waymark-server --release --example load [-- OPTIONS]`, or `cargo xtask bench server [OPTIONS]`
//!
//! - `--store sqlite|postgres`: which engine (SQLite); PostgreSQL is started from Debian's packages
//! - `--seconds N`: how long each round takes (5)
//! - `--folder DIR`: on which disk (`target`)
//! - `--kib 8|16`: the size of a batch (8)
//! - `--grow N`: instead, fill up to N stored batches and measure with 16 clients at 1 000, 10 000, … and N; a million
//!   take some ten gigabytes
//! - `--server PROGRAM`: measure this `waymark-server` instead of the one that is built into the generator
//! - `--burst DEVICES`: instead, so many devices send 20 batches of 16 KiB each, the server is killed in the middle, and
//!   everything is counted afterwards
//!
//! The server runs as a process of its own, so that its CPU time and memory are its own. Clients share the
//! computer with it; on two cores that takes about half of what the server could do alone.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::disallowed_methods
)]
#![allow(dead_code)]

mod burst;
#[path = "../../tests/it/client.rs"]
mod client;
#[path = "../../tests/it/people.rs"]
mod people;
mod rounds;
mod server;

use people::{Device, Organisation};
use server::Server;
use std::path::Path;
use waymark_testkit::Postgres;
use waymark_wire::{Bucket, DeviceEntry, DeviceRole, HeldRoster, Signed};

/// What was asked for.
pub(crate) struct Options {
    pub(crate) seconds: u64,
    pub(crate) bucket: Bucket,
    pub(crate) grow: u64,
}

fn main() {
    let args: Vec<String> = std::env::args().collect();
    if args.get(1).is_some_and(|first| first == "serve-here") {
        return server::serve_here(Path::new(&args[2]), args.get(3).cloned());
    }
    let option = |name: &str| args.iter().position(|arg| arg == name).and_then(|at| args.get(at + 1));
    let number = |name: &str, usual| option(name).map_or(usual, |text| text.parse().expect("a number"));
    let folder = Path::new(option("--folder").map_or("target", String::as_str));
    let options = Options {
        seconds: number("--seconds", 5),
        bucket: if number("--kib", 8) == 16 { Bucket::K16 } else { Bucket::K8 },
        grow: number("--grow", 0),
    };
    let devices = usize::try_from(number("--burst", 0)).unwrap();
    let postgres = match option("--store").map_or("sqlite", String::as_str) {
        "sqlite" => None,
        "postgres" => match Postgres::start_in(tempfile::tempdir_in(folder).unwrap()) {
            Some(postgres) => Some(postgres),
            None => return,
        },
        other => panic!("no such store: {other}"),
    };
    let org = organisation(folder, devices.max(64));
    let server = Server::start(&org, postgres.as_ref(), option("--server").map(Into::into));
    if devices > 0 {
        burst::run(&org, server, devices);
    } else {
        rounds::run(&org, server, &options);
    }
}

/// The organisation of the tests, with so many phones, in this folder (the disk that is to be measured).
fn organisation(folder: &Path, phones: usize) -> Organisation {
    let mut org = Organisation::in_folder(tempfile::tempdir_in(folder).unwrap());
    let mut first = org.roster.roster().clone();
    first
        .devices
        .extend((0..phones).map(|number| DeviceEntry::active(DeviceRole::Field, phone(number).public())));
    org.roster = HeldRoster::first(&Signed::make(&first, &[&org.root]), &first.org).unwrap();
    std::fs::write(org.data().join("roster.json"), org.roster.to_bytes()).unwrap();
    org
}

pub(crate) fn phone(number: usize) -> Device {
    Device::of(&format!("phone {number}"), DeviceRole::Field)
}
