//! A load generator: durable, verified, receipted batches per second, at 1, 4, 16 and 64 clients, beside the rate
//! at which this disk can be made to keep 8 KiB for sure.
//!
//! `cargo run -p waymark-server --release --example load [-- --seconds N] [--folder DIR]`
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

#[path = "../tests/it/client.rs"]
mod client;
#[path = "../tests/it/people.rs"]
mod people;

use client::Client;
use people::{Device, Organisation, batch};
use std::io::{BufRead as _, BufReader, Write as _};
use std::net::{SocketAddr, TcpListener};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use waymark_server::{Config, Limits};
use waymark_wire::{Bucket, DeviceEntry, DeviceRole, HeldRoster, Signed};

const CLIENTS: [usize; 4] = [1, 4, 16, 64];

fn main() {
    let args: Vec<String> = std::env::args().collect();
    if args.get(1).is_some_and(|first| first == "serve-here") {
        return serve_here(Path::new(&args[2]));
    }
    let option = |name: &str| args.iter().position(|arg| arg == name).and_then(|at| args.get(at + 1));
    let seconds = option("--seconds").map_or(5, |text| text.parse().expect("a number of seconds"));
    let folder = option("--folder").map_or("target", String::as_str);
    let org = organisation(Path::new(folder));
    println!("8 KiB and fdatasync, one after another: {:.0} per s", sync_rate(org.data()));
    let server = Server::start(&org);
    println!("{:>7} {:>10} {:>8} {:>8} {:>12}", "clients", "receipts/s", "p50 ms", "p99 ms", "server CPU ms");
    let mut seq = 1;
    for clients in CLIENTS {
        let (rate, p50, p99, cpu) = round(&org, &server, clients, &mut seq, seconds);
        println!("{clients:>7} {rate:>10.0} {p50:>8.2} {p99:>8.2} {cpu:>12.2}");
    }
    println!("server memory, most: {} MB", server.peak_memory_kb() / 1024);
    drop(server);
    let report = waymark_server::check(org.data()).unwrap();
    println!("stored {} batches, faults: {}", report.batches, report.faults.len());
}

/// The organisation of the tests, with 64 phones, in this folder (the disk that is to be measured).
fn organisation(folder: &Path) -> Organisation {
    let mut org = Organisation::in_folder(tempfile::tempdir_in(folder).unwrap());
    let mut first = org.roster.roster().clone();
    first
        .devices
        .extend((0..64).map(|number| DeviceEntry::active(DeviceRole::Field, phone(number).public())));
    org.roster = HeldRoster::first(&Signed::make(&first, &[&org.root]), &first.org).unwrap();
    std::fs::write(org.data().join("roster.json"), org.roster.to_bytes()).unwrap();
    org
}

fn phone(number: usize) -> Device {
    Device::of(&format!("phone {number}"), DeviceRole::Field)
}

/// One phone's requests, made before the clock starts: targets, headers, bodies.
type Requests = Vec<Vec<u8>>;

/// So many clients at once, each with a connection it keeps. Gives receipts a second, p50, p99, CPU a receipt.
fn round(
    org: &Organisation,
    server: &Server,
    clients: usize,
    seq: &mut u64,
    seconds: u64,
) -> (f64, f64, f64, f64) {
    let each = usize::try_from(seconds).unwrap() * (6_000 / clients).min(1_200);
    let first = *seq;
    *seq += each as u64;
    let prepared: Vec<Requests> = (0..clients).map(|number| requests(org, number, first, each)).collect();
    let cpu_before = server.cpu_ms();
    let began = Instant::now();
    let until = began + Duration::from_secs(seconds);
    let mut times: Vec<Duration> = std::thread::scope(|scope| {
        let threads: Vec<_> =
            prepared.iter().map(|own| scope.spawn(|| upload(org, server.address, own, until))).collect();
        threads.into_iter().flat_map(|thread| thread.join().unwrap()).collect()
    });
    let elapsed = began.elapsed().as_secs_f64();
    let cpu = (server.cpu_ms() - cpu_before) / times.len() as f64;
    times.sort();
    let at = |part: f64| times[((times.len() - 1) as f64 * part) as usize].as_secs_f64() * 1000.0;
    (times.len() as f64 / elapsed, at(0.5), at(0.99), cpu)
}

fn requests(org: &Organisation, number: usize, first: u64, count: usize) -> Requests {
    let phone = phone(number);
    let one = |seq| {
        let sealed = batch(org.roster.roster(), &phone, seq, "load", Bucket::K8);
        let target = format!("/v1/batches/{}", sealed.id());
        let header = phone.sign("PUT", &target, sealed.as_bytes());
        client::request("PUT", &target, &[("authorization", &header)], sealed.as_bytes())
    };
    (first..).take(count).map(one).collect()
}

fn upload(org: &Organisation, address: SocketAddr, requests: &Requests, until: Instant) -> Vec<Duration> {
    let mut client = Client::connect(address, org.server.tls_pins[0]).unwrap();
    let mut times = Vec::with_capacity(requests.len());
    for request in requests {
        let began = Instant::now();
        if began > until {
            break;
        }
        client.send(request).unwrap();
        let answer = client.answer().unwrap();
        assert_eq!(answer.status, 201, "{}", String::from_utf8_lossy(&answer.body));
        times.push(began.elapsed());
    }
    times
}

/// How often in a second 8 KiB can be appended and made sure of on this disk.
fn sync_rate(folder: &Path) -> f64 {
    let mut file = std::fs::File::create(folder.join("sync-rate")).unwrap();
    let began = Instant::now();
    let mut count = 0;
    while began.elapsed() < Duration::from_secs(2) {
        file.write_all(&[7; 8192]).unwrap();
        file.sync_data().unwrap();
        count += 1;
    }
    f64::from(count) / began.elapsed().as_secs_f64()
}

/// The server as a process of its own: this program again, under another name.
struct Server {
    child: Child,
    address: SocketAddr,
}

impl Server {
    fn start(org: &Organisation) -> Self {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .arg("serve-here")
            .arg(org.data())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.as_mut().unwrap()).read_line(&mut line).unwrap();
        Self { child, address: line.trim().parse().unwrap() }
    }

    /// CPU time so far in milliseconds, from the kernel's hundredths of a second.
    fn cpu_ms(&self) -> f64 {
        let stat = std::fs::read_to_string(format!("/proc/{}/stat", self.child.id())).unwrap();
        let fields: Vec<&str> = stat.rsplit(')').next().unwrap().split_whitespace().collect();
        let ticks: f64 = fields[11].parse::<f64>().unwrap() + fields[12].parse::<f64>().unwrap();
        ticks * 10.0
    }

    fn peak_memory_kb(&self) -> u64 {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id())).unwrap();
        let line = status.lines().find(|line| line.starts_with("VmHWM:")).unwrap();
        line.split_whitespace().nth(1).unwrap().parse().unwrap()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.child.stdin.take());
        drop(self.child.wait());
    }
}

/// Serves until standard input ends.
fn serve_here(data: &Path) {
    let roster = std::fs::read(data.join("roster.json")).unwrap();
    let limits = Limits { batches_per_day: u64::MAX, bytes_per_day: u64::MAX, ..Limits::default() };
    let config = Config { roster: Some(roster), limits, ..Config::new(data) };
    let running = waymark_server::serve(config, TcpListener::bind("127.0.0.1:0").unwrap()).unwrap();
    println!("{}", running.address());
    drop(std::io::stdin().read_line(&mut String::new()));
    running.stop();
}
