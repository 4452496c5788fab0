//! `kill -9` on a real process while it saves: every answer it had acknowledged is there, exactly once.
//!
//! The test starts itself as a child that answers, seals and begins anew as fast as it can, and says on its standard
//! output what is durable. The parent kills it at a random moment, opens the database and compares. 200 rounds;
//! `WAYMARK_KILL_ROUNDS=1000` for more. The seed is printed, `WAYMARK_KILL_SEED` repeats it.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
// Killing at a random moment takes a clock and a process.
#![allow(clippy::disallowed_methods)]

#[path = "stories/screenings.rs"]
mod screenings;

use screenings::{NOON, answer_through, batch_id, item, key_of, path_in, screening};
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};
use waymark_domain::{ScreeningId, SessionChange};
use waymark_store::sealing::{Readable, Sealed, seal_and_queue};
use waymark_store::tables::{SessionState, outbox, sessions};
use waymark_store::{Db, DbKey};
use waymark_testkit::{AMINA, Chance, Folder};

/// Names the folder to the child; absent in an ordinary run.
const FOLDER: &str = "WAYMARK_KILL_FOLDER";
/// Answers in each screening before it is sealed.
const ANSWERS: u32 = 24;
/// Rounds on one database before a new one is begun: it should be neither empty nor too large to check.
const ROUNDS_PER_DATABASE: u32 = 25;

fn key() -> DbKey {
    let (key, salt) = key_of(&AMINA);
    DbKey::new(&key, &salt)
}

/// The n-th change of a screening: the number is in it, so that each can be told from all others.
fn change(n: u32) -> SessionChange {
    let answer = answer_through(["yes", "no", "not_sure"][n as usize % 3], Some(&format!("n{n}")));
    SessionChange::Answered { item: item(&format!("T{}", n % 8 + 1)), answer: Some(answer) }
}

/// What the child said is durable.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Acknowledged {
    /// The n-th answer of the s-th screening.
    Answer { s: u8, n: u32 },
    /// The s-th screening is sealed under this number.
    Sealed { s: u8, seq: u64 },
}

impl Acknowledged {
    fn parse(line: &str) -> Option<Self> {
        // The test harness of the child may print its own words before ours on a line.
        let words: Vec<&str> = line.split("ack ").nth(1)?.split(' ').collect();
        match words.as_slice() {
            ["answer", s, n] => Some(Self::Answer { s: s.parse().ok()?, n: n.parse().ok()? }),
            ["sealed", s, seq] => Some(Self::Sealed { s: s.parse().ok()?, seq: seq.parse().ok()? }),
            _ => None,
        }
    }
}

/// The child: not a test of its own. Without a folder it does nothing.
#[test]
#[ignore = "the child of the test below"]
fn child_that_saves_until_it_is_killed() {
    let Some(folder) = std::env::var_os(FOLDER) else {
        return;
    };
    let db = Db::open(&Path::new(&folder).join("waymark.db"), &key()).unwrap();
    let first = (0..=u8::MAX).find(|s| batch_of(&db, screening(&AMINA, *s).id).is_none()).unwrap();
    for s in first..=u8::MAX {
        let session = screening(&AMINA, s);
        if db.read(|tx| sessions::state(tx, session.id)).unwrap().is_none() {
            db.write("start", |tx| sessions::insert(tx, &session)).unwrap();
        }
        // A screening that was begun before the kill goes on where it stands.
        let there = db.read(|tx| sessions::changes(tx, session.id)).unwrap().len();
        for n in u32::try_from(there).unwrap()..ANSWERS {
            db.write("answer", |tx| sessions::save(tx, session.id, &change(n), NOON)).unwrap();
            acknowledge(&format!("answer {s} {n}"));
        }
        let place = db.read(|tx| outbox::next_place(tx, 1)).unwrap();
        let (batch, bytes) = (batch_id(&AMINA, place.seq), vec![s; 8_192]);
        let readable = if s % 2 == 0 { Readable::Keep } else { Readable::EraseNow };
        let sealed = Sealed { screening: session.id, batch, place, bytes: &bytes, at: NOON, readable };
        db.write("seal", |tx| seal_and_queue(tx, &sealed)).unwrap();
        acknowledge(&format!("sealed {s} {}", place.seq));
    }
}

fn acknowledge(what: &str) {
    // One write to the pipe: what the parent reads had been durable before.
    let mut out = std::io::stdout().lock();
    out.write_all(format!("ack {what}\n").as_bytes()).unwrap();
    out.flush().unwrap();
}

/// Starts a child, kills it after so many milliseconds, and gives what it had acknowledged.
fn run_and_kill(folder: &Folder, after: Duration) -> Vec<Acknowledged> {
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "child_that_saves_until_it_is_killed", "--ignored", "--nocapture"])
        .env(FOLDER, folder.path())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let out = child.stdout.take().unwrap();
    let reader = std::thread::spawn(move || {
        let lines = BufReader::new(out).lines().map_while(Result::ok);
        lines.filter_map(|line| Acknowledged::parse(&line)).collect::<Vec<_>>()
    });
    std::thread::sleep(after);
    child.kill().unwrap();
    child.wait().unwrap();
    reader.join().unwrap()
}

/// Everything acknowledged so far on one database.
#[derive(Default)]
struct Expected {
    answers: std::collections::BTreeMap<u8, u32>,
    sealed: std::collections::BTreeMap<u8, u64>,
}

impl Expected {
    fn take(&mut self, acknowledged: &[Acknowledged]) {
        for one in acknowledged {
            match *one {
                Acknowledged::Answer { s, n } => {
                    let before = self.answers.insert(s, n + 1).unwrap_or(0);
                    assert!(n + 1 > before, "answer {n} of screening {s} was acknowledged twice");
                }
                Acknowledged::Sealed { s, seq } => assert_eq!(self.sealed.insert(s, seq), None),
            }
        }
    }
}

/// Compares what is on disk with what was acknowledged. Gives how much more there was than acknowledged.
fn compare(db: &Db, expected: &mut Expected) -> u32 {
    db.check().expect("integrity_check and cipher_integrity_check are clean");
    let mut beyond = 0;
    let last = expected.answers.keys().chain(expected.sealed.keys()).max().copied().unwrap_or(0);
    for s in 0..=last.saturating_add(1) {
        let session = screening(&AMINA, s);
        let acknowledged = expected.answers.get(&s).copied().unwrap_or(0);
        let state = db.read(|tx| sessions::state(tx, session.id)).unwrap();
        let batch = batch_of(db, session.id);
        if let Some(seq) = expected.sealed.get(&s) {
            assert_eq!(batch, Some(*seq), "a sealed screening has its batch, under its number");
        } else if let Some(seq) = batch {
            // Sealed, and killed before it could say so.
            assert_eq!(
                acknowledged.max(ANSWERS - 1),
                ANSWERS,
                "only a whole screening is sealed: {acknowledged}"
            );
            expected.sealed.insert(s, seq);
            beyond += 1;
        }
        match state {
            None => assert!(batch.is_some() == (s % 2 == 1) || acknowledged == 0, "screening {s} is gone"),
            Some(SessionState::Sealed { .. }) => assert!(batch.is_some() && s % 2 == 0),
            Some(SessionState::Draft) => assert_eq!(batch, None, "screening {s} is draft and sealed"),
        }
        if state.is_some() {
            let there = compare_answers(db, s, acknowledged);
            beyond += there - acknowledged;
            expected.answers.insert(s, there);
        }
    }
    compare_chain(db);
    beyond
}

/// Every answer exactly once and in order, none lost, and the standing ones are what they lead to.
fn compare_answers(db: &Db, s: u8, acknowledged: u32) -> u32 {
    let mut replayed = screening(&AMINA, s);
    let changes = db.read(|tx| sessions::changes(tx, replayed.id)).unwrap();
    let there = u32::try_from(changes.len()).unwrap();
    assert!(there >= acknowledged, "screening {s}: {acknowledged} acknowledged, {there} there");
    for (n, (_, found)) in (0..).zip(&changes) {
        assert_eq!(*found, change(n), "screening {s}, answer {n}");
        replayed.apply(found);
    }
    assert_eq!(db.read(|tx| sessions::get(tx, replayed.id)).unwrap(), Some(replayed));
    there
}

fn batch_of(db: &Db, screening: ScreeningId) -> Option<u64> {
    let rows = db.read(outbox::rows).unwrap();
    let mut of = rows.iter().filter(|row| row.screening == Some(screening));
    let seq = of.next().map(|row| row.seq);
    assert!(of.next().is_none(), "one batch for one screening");
    seq
}

/// The chain has no gap, no number twice, and every batch its bytes.
fn compare_chain(db: &Db) {
    let mut rows = db.read(outbox::rows).unwrap();
    rows.reverse();
    let mut prev = None;
    for (seq, row) in (1..).zip(&rows) {
        assert_eq!((row.seq, row.prev), (seq, prev));
        let bytes = db.read(|tx| outbox::get_bytes(tx, row.batch)).unwrap().unwrap();
        assert_eq!(bytes.len(), 8_192);
        prev = Some(row.batch);
    }
    let next = db.read(|tx| outbox::next_place(tx, 1)).unwrap();
    assert_eq!((next.seq, next.prev), (rows.len() as u64 + 1, prev));
}

fn number_from(name: &str, otherwise: u64) -> u64 {
    std::env::var(name).ok().and_then(|text| text.parse().ok()).unwrap_or(otherwise)
}

#[test]
fn no_acknowledged_answer_is_lost_or_doubled_by_kill_nine() {
    let rounds = u32::try_from(number_from("WAYMARK_KILL_ROUNDS", 200)).unwrap();
    let random =
        std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap().as_nanos() as u64;
    let seed = number_from("WAYMARK_KILL_SEED", random);
    println!("seed {seed}, {rounds} rounds");
    let mut chance = Chance::seeded(seed);
    let (mut answers, mut beyond, mut in_the_middle) = (0_usize, 0, 0);
    let mut here = (Folder::new(), Expected::default());
    let began = Instant::now();
    for round in 0..rounds {
        if round % ROUNDS_PER_DATABASE == 0 {
            here = (Folder::new(), Expected::default());
            Db::create(&path_in(&here.0), &key()).unwrap().close().unwrap();
        }
        let (folder, expected) = &mut here;
        let acknowledged = run_and_kill(folder, Duration::from_micros(chance.below(220_000)));
        answers += acknowledged.len();
        in_the_middle += u32::from(!acknowledged.is_empty());
        expected.take(&acknowledged);
        let db = Db::open(&path_in(folder), &key()).unwrap();
        let more = compare(&db, expected);
        assert!(more <= 1, "round {round}: {more} more than acknowledged; at most the one under way may be");
        beyond += more;
        db.close().unwrap();
    }
    println!(
        "{rounds} kills, {in_the_middle} of them while saving: {answers} acknowledged, all there once; \
         {beyond} were durable and not yet acknowledged; {:.1} s",
        began.elapsed().as_secs_f32()
    );
    assert!(
        in_the_middle > rounds / 3,
        "most kills have to hit a child at work: {in_the_middle} of {rounds}"
    );
}

#[test]
fn control_a_lost_and_a_doubled_answer_are_both_seen() {
    let spoiled = |changes: &[u32]| {
        let folder = Folder::new();
        let db = Db::create(&path_in(&folder), &key()).unwrap();
        let session = screening(&AMINA, 0);
        db.write("start", |tx| sessions::insert(tx, &session)).unwrap();
        for n in changes {
            db.write("answer", |tx| sessions::save(tx, session.id, &change(*n), NOON)).unwrap();
        }
        let mut expected = Expected::default();
        expected.take(&[0, 1, 2].map(|n| Acknowledged::Answer { s: 0, n }));
        std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| compare(&db, &mut expected))).is_err()
    };
    assert!(!spoiled(&[0, 1, 2]));
    assert!(spoiled(&[0, 1]), "one is lost");
    assert!(spoiled(&[0, 2]), "one in the middle is lost");
    assert!(spoiled(&[0, 1, 1, 2]), "one is there twice");
}
