//! Many clients, most of them hostile (T35 at the size of every run), and what is left on the disk after load (T47).

use crate::client::Client;
use crate::people::{Device, Organisation, now};
use crate::process::{Process, put};
use std::net::{SocketAddr, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};
use waymark_wire::SealedBatch;

/// How long so many uploads of an honest phone took, each over a connection of its own; the longest but one in
/// twenty. `None` where one failed.
fn honest(org: &Organisation, address: SocketAddr, who: &[SealedBatch]) -> Option<Duration> {
    let mut times = Vec::new();
    for sealed in who {
        let began = Instant::now();
        let answer = put(org, address, sealed).ok()?;
        assert!(matches!(answer.0, 200 | 201), "{}", answer.0);
        times.push(began.elapsed());
    }
    times.sort();
    times.get(times.len() * 19 / 20).copied()
}

fn hostile(org: &Organisation, address: SocketAddr, over: &AtomicBool, number: usize) {
    let pin = org.server.tls_pins[0];
    let long = "x".repeat(60_000);
    while !over.load(Ordering::Relaxed) {
        let Ok(mut client) = Client::connect(address, pin) else { continue };
        let target = format!("/v1/batches/{}", "0".repeat(64));
        // Answers and errors alike are of no interest to somebody who only wants to be in the way.
        let _ = match number % 4 {
            0 => client.ask("PUT", &target, &[("x-long", &long)], b"").map(drop),
            1 => client.ask("PUT", &target, &[("content-length", "10000000000")], b"").map(drop),
            2 => (0..200).try_for_each(|_| client.ask("POST", "/v1/mail", &[], b"{}").map(drop)),
            _ => client.send(b"PUT /v1/roster HTTP/1.1\r\nhost: x\r\nx-drip: ").map(drop),
        };
    }
}

/// T35: while some hundred connections do nothing and others ask nonsense as fast as they can, an honest phone gets
/// through, and memory stays bounded. The control: a server that lets idle connections have every place is found out by
/// the same measure.
#[test]
fn a_crowd_of_hostile_clients_does_not_keep_an_honest_phone_out() {
    let org = Organisation::new();
    let server = Process::run(Process::command(&org).args(["--connections", "256", "--idle-seconds", "2"]));
    let batches =
        |from: u64| -> Vec<_> { (from..from + 20).map(|seq| org.batch(&org.amina, seq, "honest")).collect() };
    let quiet = honest(&org, server.address, &batches(1)).unwrap();
    let over = AtomicBool::new(false);
    let crowded = std::thread::scope(|scope| {
        let idle: Vec<_> = (0..200).map(|_| TcpStream::connect(server.address).unwrap()).collect();
        for number in 0..8 {
            let (org, over, address) = (&org, &over, server.address);
            scope.spawn(move || hostile(org, address, over, number));
        }
        std::thread::sleep(Duration::from_millis(300));
        let crowded = honest(&org, server.address, &batches(21));
        over.store(true, Ordering::Relaxed);
        drop(idle);
        crowded
    });
    // Eight busy clients share two cores with the server and with other tests: a bound on waiting, not a benchmark.
    let bound = (quiet * 3).max(Duration::from_secs(3));
    assert!(crowded.is_some_and(|crowded| crowded < bound), "{crowded:?}, quiet {quiet:?}");
    assert!(server.peak_memory_kb() < 512 << 10, "{} KiB", server.peak_memory_kb());
    server.stop();

    let generous = Process::run(Process::command(&org).args(["--connections", "4", "--idle-seconds", "600"]));
    let idle: Vec<_> =
        (0..4).map(|_| Client::connect(generous.address, org.server.tls_pins[0]).unwrap()).collect();
    let address = generous.address;
    let tried = TcpStream::connect(address).and_then(|tcp| {
        tcp.set_read_timeout(Some(Duration::from_secs(1)))?;
        std::io::Read::read(&mut &tcp, &mut [0; 1])
    });
    assert!(tried.is_err(), "the control: nobody is let in while idle clients have every place");
    drop(idle);
    assert!(honest(&org, address, &batches(61)).is_some(), "and when they go, they are");
}

/// T47: after load the disk and the log are read as whoever seized the machine would. The control: the same search
/// finds what is there on purpose.
#[test]
fn after_load_disk_and_log_hold_ids_and_hours_and_nothing_finer() {
    let org = Organisation::new();
    let began = now();
    let server = Process::start(&org);
    std::thread::scope(|scope| {
        for person in [&org.amina, &org.boris] {
            let (org, address) = (&org, server.address);
            scope.spawn(move || load(org, address, person));
        }
    });
    let ended = now();
    let log = server.stop();
    let mut files = vec![("the log".to_owned(), log.into_bytes())];
    for entry in std::fs::read_dir(org.data()).unwrap() {
        let path = entry.unwrap().path();
        files.push((path.display().to_string(), std::fs::read(&path).unwrap()));
    }
    let holds = |needle: &[u8]| -> Vec<&str> {
        let found =
            files.iter().filter(|(_, bytes)| bytes.windows(needle.len()).any(|window| window == needle));
        found.map(|(name, _)| name.as_str()).collect()
    };
    for planted in ["PLANTED-agent", "203.0.113.77", "PLANTED-form", "PLANTED-version"] {
        assert_eq!(holds(planted.as_bytes()), Vec::<&str>::new(), "{planted}");
    }
    for seconds in began..=ended {
        assert_eq!(holds(seconds.to_string().as_bytes()), Vec::<&str>::new(), "a time in seconds, as text");
        let last_four = u32::try_from(seconds).unwrap().to_be_bytes();
        let in_store = holds(&last_four);
        // Four bytes turn up by chance in megabytes of noise now and then; ours are dots and hex.
        assert_eq!(in_store, Vec::<&str>::new(), "a time in seconds, as a number");
    }
    assert!(!holds(org.amina.id().as_bytes()).is_empty(), "the control: the device's id is there");
    let hour = u32::try_from(began / 3600).unwrap().to_be_bytes();
    assert!(!holds(&hour[1..]).is_empty(), "the control: the hour is there as a number");
}

fn load(org: &Organisation, address: SocketAddr, person: &Device) {
    let mut client = Client::connect(address, org.server.tls_pins[0]).unwrap();
    for seq in 1..=60 {
        let sealed = org.batch(person, seq, "load");
        let target = format!("/v1/batches/{}", sealed.id());
        let header = person.sign("PUT", &target, sealed.as_bytes());
        let headers = [
            ("authorization", header.as_str()),
            ("user-agent", "PLANTED-agent/1.0 (PLANTED-version)"),
            ("x-forwarded-for", "203.0.113.77"),
            ("x-form", "PLANTED-form"),
        ];
        assert_eq!(client.ask("PUT", &target, &headers, sealed.as_bytes()).unwrap().status, 201);
    }
}
