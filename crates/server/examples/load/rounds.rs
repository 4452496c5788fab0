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
    if options.grow == 0 {
        CLIENTS.into_iter().for_each(|clients| load.round(clients, u64::MAX));
    } else {
        for goal in goals(options.grow) {
            load.fill(goal);
            // So few that the store is of this size at the end of the round as well.
            load.round(MEASURED, goal / 4);
        }
    }
    println!("server memory, most: {} MB", server.peak_memory_kb() / 1024);
    println!("8 KiB and fdatasync, afterwards: {:.0} per s", sync_rate(org.data()));
    let report = server.stop_and_check();
    println!("stored {} batches, faults: {:?}", report.batches, report.faults);
}

const HEAD: &str =
    " stored  clients receipts/s   p50 ms   p99 ms  server CPU ms  database CPU ms  memory MB  on disk MB";

/// A thousand, ten thousand and so on, and at last what was asked for.
fn goals(grow: u64) -> Vec<u64> {
    let mut goals: Vec<u64> = (3..).map(|power| 10_u64.pow(power)).take_while(|goal| *goal < grow).collect();
    goals.push(grow);
    goals
}

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
    /// So many clients at once, each with a connection it keeps, and at most so many batches.
    fn round(&mut self, clients: usize, most: u64) {
        let each = usize::try_from(self.options.seconds).unwrap() * (6_000 / clients).min(1_200);
        let most = usize::try_from(most).unwrap_or(usize::MAX);
        let each = each.min(most / clients).max(1);
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
            "{:>7} {clients:>8} {:>10.0} {:>8.2} {:>8.2} {:>14.2} {:>16.2} {:>10} {:>11}",
            self.stored,
            count / elapsed,
            at(0.5),
            at(0.99),
            (after.0 - before.0) / count,
            (after.1 - before.1) / count,
            self.server.peak_memory_kb() / 1024,
            self.server.stored_bytes() >> 20,
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

    /// Fills the store up to this many batches, as fast as it goes, by the way every batch takes. Says how long it took.
    fn fill(&mut self, goal: u64) {
        let clients = CLIENTS[3];
        let began = Instant::now();
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
        let seconds = began.elapsed().as_secs_f64();
        eprintln!("filled with {} more in {seconds:.0} s", each * clients as u64);
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
