//! How long an answer takes to be durable, and an unlocked database to be open, beside the floor of the same run.
//!
//! `cargo run -p waymark-store --release --example bench_commit [folder]`. The folder decides which disk is measured.
//!
//! The floors: `fdatasync` of one page, and a bare SQLCipher commit (one row into one table of a database with the
//! same key form, WAL and FULL, nothing else set). Bare commits run in a process of their own, since wiping memory,
//! once asked for, is on for a whole process. Rounds take turns, so that a slow moment of the disk hits all.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::disallowed_methods)]

#[path = "../tests/stories/screenings.rs"]
#[allow(unreachable_pub)]
mod screenings;

use rusqlite::Connection;
use screenings::{NOON, answered, key_of, record, screening, step};
use std::fs::File;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::time::{Duration, Instant};
use waymark_domain::{Level, SessionChange};
use waymark_store::sealing::{Readable, Sealed, queue_note, seal_and_queue};
use waymark_store::tables::{KeptRecord, NewCase, cases, outbox, sessions, settings};
use waymark_store::{Db, DbKey};
use waymark_testkit::{AMINA, Folder};
use waymark_wire::{BatchId, DeviceId};

const ROUNDS: usize = 1_500;
const ROWS: u32 = 10_000;

fn key() -> DbKey {
    let (key, salt) = key_of(&AMINA);
    DbKey::new(&key, &salt)
}

/// A bare database in a process of its own, that commits one row whenever it is asked to.
struct Bare {
    child: Child,
    answers: BufReader<ChildStdout>,
}

impl Bare {
    fn start(path: &Path, kind: &str) -> Self {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--bare".as_ref(), path.as_os_str(), kind.as_ref()])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let answers = BufReader::new(child.stdout.take().unwrap());
        Self { child, answers }
    }

    /// One commit; the child says how long it took.
    fn commit(&mut self) -> Duration {
        self.child.stdin.as_mut().unwrap().write_all(b"\n").unwrap();
        let mut line = String::new();
        self.answers.read_line(&mut line).unwrap();
        Duration::from_nanos(line.trim().parse().unwrap())
    }
}

impl Drop for Bare {
    fn drop(&mut self) {
        drop(self.child.stdin.take());
        let _ = self.child.wait();
    }
}

/// The child's part: a database of SQLCipher, or of plain SQLite.
fn bare(path: &str, kind: &str) {
    let connection = Connection::open(path).unwrap();
    if kind == "sqlcipher" {
        let (key, salt) = key_of(&AMINA);
        let hex: String = key.iter().chain(&salt).map(|byte| format!("{byte:02x}")).collect();
        connection.execute_batch(&format!("PRAGMA key = \"x'{hex}'\"")).unwrap();
    }
    connection.execute_batch("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;").unwrap();
    connection.execute_batch("CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT NOT NULL) STRICT").unwrap();
    let answer = serde_json::to_string(&screenings::answer("yes")).unwrap();
    for _ in std::io::stdin().lines() {
        let took = time(|| {
            connection.prepare_cached("INSERT INTO t (a) VALUES (?1)").unwrap().execute([&answer]).unwrap();
        });
        println!("{}", took.as_nanos());
    }
}

fn time(work: impl FnOnce()) -> Duration {
    let began = Instant::now();
    work();
    began.elapsed()
}

fn milliseconds(times: &mut [Duration], share: f64) -> f64 {
    times.sort();
    #[allow(clippy::cast_sign_loss, clippy::cast_possible_truncation, clippy::cast_precision_loss)]
    let place = ((times.len() - 1) as f64 * share) as usize;
    times[place].as_secs_f64() * 1_000.0
}

fn commits(folder: &Path) {
    let mut page = File::create(folder.join("page")).unwrap();
    let mut plain = Bare::start(&folder.join("plain.db"), "plain");
    let mut bare = Bare::start(&folder.join("bare.db"), "sqlcipher");
    let db = Db::create(&folder.join("waymark.db"), &key()).unwrap();
    let session = screening(&AMINA, 1);
    db.write("start", |tx| sessions::insert(tx, &session)).unwrap();

    let mut times: [Vec<Duration>; 5] = Default::default();
    for n in 0..ROUNDS {
        times[0].push(time(|| {
            page.write_all(&[7; 4_096]).unwrap();
            page.sync_data().unwrap();
        }));
        times[1].push(plain.commit());
        times[2].push(bare.commit());
        let change = answered(&format!("T{}", n % 60), "yes");
        times[3]
            .push(time(|| db.write("answer", |tx| sessions::save(tx, session.id, &change, NOON)).unwrap()));
        let moved = SessionChange::Moved { step: step(&format!("T{}", n % 60)) };
        times[4].push(time(|| {
            db.write("answer and move on", |tx| {
                sessions::save(tx, session.id, &change, NOON)?;
                sessions::save(tx, session.id, &moved, NOON)
            })
            .unwrap();
        }));
    }
    let names = [
        "fdatasync of one page",
        "plain SQLite commit",
        "bare SQLCipher commit (the floor)",
        "answer durable",
        "answer and next step durable",
    ];
    let floor = milliseconds(&mut times[2], 0.5);
    println!("{:<38} {:>8} {:>8} {:>8} {:>9}", "commit, milliseconds", "median", "p95", "p99", "x floor");
    for (name, times) in names.iter().zip(&mut times) {
        let [median, p95, p99] = [0.5, 0.95, 0.99].map(|share| milliseconds(times, share));
        println!("{name:<38} {median:>8.3} {p95:>8.3} {p99:>8.3} {:>9.2}", median / floor);
    }
    seals(&db);
}

fn seals(db: &Db) {
    let mut times = Vec::new();
    for n in 2..=200_u8 {
        let session = screening(&AMINA, n);
        db.write("start", |tx| sessions::insert(tx, &session)).unwrap();
        let place = db.read(|tx| outbox::next_place(tx, 1)).unwrap();
        let (batch, bytes) = (BatchId::from_bytes([n; 32]), [n; 8_192]);
        let readable = Readable::EraseNow;
        let sealed = Sealed { screening: session.id, batch, place, bytes: &bytes, at: NOON, readable };
        times.push(time(|| db.write("seal", |tx| seal_and_queue(tx, &sealed)).unwrap()));
    }
    let [median, p95] = [0.5, 0.95].map(|share| milliseconds(&mut times, share));
    println!("{:<38} {median:>8.3} {p95:>8.3}", "sealed, queued and erased (8 KiB)");
}

/// A base with ten thousand cases: what opening and the first page of the list take.
fn opening(folder: &Path) {
    let path = folder.join("base.db");
    let db = Db::create(&path, &key()).unwrap();
    let mut record = record(&AMINA, 1, Level::B, false, 20_700);
    for hundred in 0..ROWS / 100 {
        db.write("cases", |tx| {
            for n in hundred * 100..(hundred + 1) * 100 {
                let mut id = [0; 16];
                id[..4].copy_from_slice(&n.to_be_bytes());
                record.id = waymark_domain::ScreeningId::from_bytes(id);
                let (batch, device) = (BatchId::from_bytes([1; 32]), DeviceId::from_bytes([2; 16]));
                cases::put(tx, &NewCase { batch, device, record: &KeptRecord::of(record.clone())? })?;
            }
            settings::set(tx, "note", &hundred)
        })
        .unwrap();
    }
    db.close().unwrap();
    let size = std::fs::metadata(&path).unwrap().len();
    let (mut to_first, mut to_page, mut closing) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..100 {
        let began = Instant::now();
        let db = Db::open(&path, &key()).unwrap();
        db.read(|tx| settings::get::<u32>(tx, "note")).unwrap();
        to_first.push(began.elapsed());
        assert_eq!(db.read(|tx| cases::page(tx, None, 50)).unwrap().len(), 50);
        to_page.push(began.elapsed());
        closing.push(time(|| db.close().unwrap()));
    }
    println!("\n{:<38} {:>8} {:>8}   ({ROWS} cases, {size} bytes)", "opening, milliseconds", "median", "p95");
    for (name, times) in [
        ("open to first query", &mut to_first),
        ("open to first 50 cases listed", &mut to_page),
        ("close (lock)", &mut closing),
    ] {
        let [median, p95] = [0.5, 0.95].map(|share| milliseconds(times, share));
        println!("{name:<38} {median:>8.3} {p95:>8.3}");
    }
}

/// A phone that has reported ten thousand times, fifty of them still waiting: what opening and its first screen take.
fn opening_a_phone(folder: &Path) {
    let folder = folder.join("phone");
    std::fs::create_dir_all(&folder).unwrap();
    let path = folder.join("waymark.db");
    let db = Db::create(&path, &key()).unwrap();
    let mut place = db.read(|tx| outbox::next_place(tx, 1)).unwrap();
    for hundred in 0..ROWS / 100 {
        db.write("notes", |tx| {
            for n in hundred * 100..(hundred + 1) * 100 {
                let mut id = [0; 32];
                id[..4].copy_from_slice(&n.to_be_bytes());
                let batch = BatchId::from_bytes(id);
                queue_note(tx, batch, place, &[7; 8_192], NOON)?;
                place = outbox::next_place(tx, 1)?;
                if n >= 50 {
                    outbox::mark_opened(tx, batch)?;
                    outbox::let_go(tx, batch, waymark_wire::ReceiptLevel::Opened)?;
                }
            }
            Ok(())
        })
        .unwrap();
    }
    db.close().unwrap();
    let mut to_first = Vec::new();
    for _ in 0..100 {
        let began = Instant::now();
        let db = Db::open(&path, &key()).unwrap();
        assert_eq!(db.read(|tx| outbox::pending(tx, 100)).unwrap().len(), 50);
        to_first.push(began.elapsed());
        db.close().unwrap();
    }
    let [median, p95] = [0.5, 0.95].map(|share| milliseconds(&mut to_first, share));
    println!(
        "{:<38} {median:>8.3} {p95:>8.3}   ({ROWS} batches, 50 in the spool)",
        "open to what waits, on a phone"
    );
}

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    if let [_, flag, path, kind] = arguments.as_slice()
        && flag == "--bare"
    {
        return bare(path, kind);
    }
    let chosen = arguments.get(1).map(|folder| Path::new(folder).join("waymark-bench-commit"));
    let temporary = Folder::new();
    let folder = chosen.as_deref().unwrap_or(temporary.path());
    std::fs::create_dir_all(folder).unwrap();
    commits(folder);
    opening(folder);
    opening_a_phone(folder);
    if let Some(made) = &chosen {
        std::fs::remove_dir_all(made).unwrap();
    }
}
