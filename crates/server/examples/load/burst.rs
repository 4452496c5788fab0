//! After an outage everybody sends at once (T36): many devices, 20 batches each, and the server dies in the middle.
//! Nothing may be lost or doubled, and every receipt has to come in bounded time.

use crate::client::Client;
use crate::people::{Organisation, batch};
use crate::phone;
use crate::server::Server;
use std::net::SocketAddr;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, RwLock};
use std::time::{Duration, Instant};
use waymark_wire::Bucket;

const EACH: u64 = 20;
/// Devices that are on the line at the same time.
const AT_ONCE: usize = 128;

/// Runs the burst and prints what came of it.
pub(crate) fn run(org: &Organisation, mut server: Server<'_>, devices: usize) {
    let address = RwLock::new(server.address);
    let (next, stored) = (AtomicUsize::new(0), AtomicUsize::new(0));
    let times = Mutex::new(Vec::new());
    let total = devices * EACH as usize;
    let began = Instant::now();
    std::thread::scope(|scope| {
        for _ in 0..AT_ONCE.min(devices) {
            scope.spawn(|| {
                loop {
                    let number = next.fetch_add(1, Ordering::Relaxed);
                    if number >= devices {
                        break;
                    }
                    let own = one_device(org, &address, number, &stored);
                    times.lock().unwrap().extend(own);
                }
            });
        }
        while stored.load(Ordering::Relaxed) < total / 2 {
            std::thread::sleep(Duration::from_millis(20));
        }
        server.kill_and_start();
        *address.write().unwrap() = server.address;
    });
    let elapsed = began.elapsed().as_secs_f64();
    let mut times = times.into_inner().unwrap();
    times.sort();
    let at = |part: f64| times[((times.len() - 1) as f64 * part) as usize].as_secs_f64();
    println!("{devices} devices, {total} batches of 16 KiB in {elapsed:.1} s, killed once in the middle");
    println!("a receipt took p50 {:.3} s, p99 {:.3} s, at most {:.3} s", at(0.5), at(0.99), at(1.0));
    println!("server memory since it was started again, most: {} MB", server.peak_memory_kb() / 1024);
    let report = server.stop_and_check();
    println!("in the log {} of {total}, faults: {:?}", report.batches, report.faults);
    assert_eq!(report.batches, total as u64, "nothing lost, nothing doubled");
    assert!(report.faults.is_empty());
}

/// One device sends what it has, again and again until each has its receipt. Gives how long each took.
fn one_device(
    org: &Organisation,
    address: &RwLock<SocketAddr>,
    number: usize,
    stored: &AtomicUsize,
) -> Vec<Duration> {
    let phone = phone(number);
    let mut client = None;
    let mut times = Vec::new();
    for seq in 1..=EACH {
        let sealed = batch(org.roster.roster(), &phone, seq, "burst", Bucket::K16);
        let target = format!("/v1/batches/{}", sealed.id());
        let began = Instant::now();
        loop {
            let header = phone.sign("PUT", &target, sealed.as_bytes());
            let asked = match client.take() {
                Some(client) => Ok(client),
                None => Client::connect(*address.read().unwrap(), org.server.tls_pins[0]),
            };
            let answered = asked.and_then(|mut open| {
                let answer = open.ask("PUT", &target, &[("authorization", &header)], sealed.as_bytes())?;
                client = Some(open);
                Ok(answer.status)
            });
            match answered {
                Ok(200 | 201) => break,
                _ => std::thread::sleep(Duration::from_millis(100)),
            }
        }
        times.push(began.elapsed());
        stored.fetch_add(1, Ordering::Relaxed);
    }
    times
}
