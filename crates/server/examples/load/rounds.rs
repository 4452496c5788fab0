//! Rounds of so many clients at once, on an empty store and on one that has grown.

use crate::client::{self, Client};
use crate::people::{Organisation, batch};
use crate::server::Server;
use crate::{Options, phone};
use std::io::Write as _;
use std::path::Path;
use std::time::{Duration, Instant};

const CLIENTS: [usize; 4] = [1, 4, 16, 64];
/// With how many clients a grown store is measured.
const MEASURED: usize = 16;

/// Runs every round and prints a line each.
pub(crate) fn run(org: &Organisation, server: Server<'_>, options: &Options) {
    println!("8 KiB and fdatasync, one after another: {:.0} per s", sync_rate(org.data()));
    println!("{} KiB a batch, {} s a round", options.bucket.bytes() / 1024, options.seconds);
    println!("{HEAD}");
    let mut load = Load { org, server: &server, options, seq: 1, stored: 0 };
    for clients in CLIENTS {
        load.round(clients);
    }
    let mut goal = 1_000;
    while goal <= options.grow {
        load.fill(goal);
        load.round(MEASURED);
        goal *= 10;
    }
    println!("server memory, most: {} MB", server.peak_memory_kb() / 1024);
    println!("8 KiB and fdatasync, afterwards: {:.0} per s", sync_rate(org.data()));
    let report = server.stop_and_check();
    println!("stored {} batches, faults: {:?}", report.batches, report.faults);
}

const HEAD: &str = " stored  clients receipts/s   p50 ms   p99 ms  server CPU ms  database CPU ms";

/// One phone's requests, made before the clock starts: targets, headers, bodies.
type Requests = Vec<Vec<u8>>;

struct Load<'a> {
    org: &'a Organisation,
    server: &'a Server<'a>,
    options: &'a Options,
    /// The next number of every phone.
    seq: u64,
    stored: u64,
}

impl Load<'_> {
    /// So many clients at once, each with a connection it keeps.
    fn round(&mut self, clients: usize) {
        let each = usize::try_from(self.options.seconds).unwrap() * (6_000 / clients).min(1_200);
        let first = self.seq;
        self.seq += each as u64;
        let prepared: Vec<Requests> = (0..clients).map(|number| self.requests(number, first, each)).collect();
        let before = self.server.cpu_ms();
        let began = Instant::now();
        let until = began + Duration::from_secs(self.options.seconds);
        let mut times: Vec<Duration> = std::thread::scope(|scope| {
            let threads: Vec<_> =
                prepared.iter().map(|own| scope.spawn(|| self.upload(own, until))).collect();
            threads.into_iter().flat_map(|thread| thread.join().unwrap()).collect()
        });
        let elapsed = began.elapsed().as_secs_f64();
        let after = self.server.cpu_ms();
        times.sort();
        let count = times.len() as f64;
        let at = |part: f64| times[((count - 1.0) * part) as usize].as_secs_f64() * 1000.0;
        println!(
            "{:>7} {clients:>8} {:>10.0} {:>8.2} {:>8.2} {:>14.2} {:>16.2}",
            self.stored,
            count / elapsed,
            at(0.5),
            at(0.99),
            (after.0 - before.0) / count,
            (after.1 - before.1) / count,
        );
        self.stored += times.len() as u64;
    }

    fn requests(&self, number: usize, first: u64, count: usize) -> Requests {
        (first..).take(count).map(|seq| self.request(number, seq)).collect()
    }

    fn request(&self, number: usize, seq: u64) -> Vec<u8> {
        let phone = phone(number);
        let sealed = batch(self.org.roster.roster(), &phone, seq, "load", self.options.bucket);
        let target = format!("/v1/batches/{}", sealed.id());
        let header = phone.sign("PUT", &target, sealed.as_bytes());
        client::request("PUT", &target, &[("authorization", &header)], sealed.as_bytes())
    }

    fn upload(&self, requests: &Requests, until: Instant) -> Vec<Duration> {
        let mut client = self.connect();
        let mut times = Vec::with_capacity(requests.len());
        for request in requests {
            let began = Instant::now();
            if began > until {
                break;
            }
            send(&mut client, request);
            times.push(began.elapsed());
        }
        times
    }

    /// Fills the store up to this many batches, as fast as it goes.
    fn fill(&mut self, goal: u64) {
        let clients = CLIENTS[3];
        let each = goal.saturating_sub(self.stored).div_ceil(clients as u64);
        let first = self.seq;
        self.seq += each;
        std::thread::scope(|scope| {
            for number in 0..clients {
                let load = &*self;
                scope.spawn(move || {
                    let mut client = load.connect();
                    (first..first + each).for_each(|seq| send(&mut client, &load.request(number, seq)));
                });
            }
        });
        self.stored += each * clients as u64;
    }

    fn connect(&self) -> Client {
        Client::connect(self.server.address, self.org.server.tls_pins[0]).unwrap()
    }
}

fn send(client: &mut Client, request: &[u8]) {
    client.send(request).unwrap();
    let answer = client.answer().unwrap();
    assert_eq!(answer.status, 201, "{}", String::from_utf8_lossy(&answer.body));
}

/// How often in a second 8 KiB can be appended and made sure of on this disk.
fn sync_rate(folder: &Path) -> f64 {
    let path = folder.join("sync-rate");
    let mut file = std::fs::File::create(&path).unwrap();
    let began = Instant::now();
    let mut count = 0;
    while began.elapsed() < Duration::from_secs(2) {
        file.write_all(&[7; 8192]).unwrap();
        file.sync_data().unwrap();
        count += 1;
    }
    std::fs::remove_file(path).unwrap();
    f64::from(count) / began.elapsed().as_secs_f64()
}
