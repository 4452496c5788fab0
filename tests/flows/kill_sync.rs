//! T02: SIGKILL while syncing. Three phones, a base and the server are processes of their own; the line between them
//! resets one connection in five; any of them may be killed at any moment. At the end the base has exactly what the
//! phones said was finished, each once, in chains without gaps, and on the way no copy went before its receipt.
//!
//! `WAYMARK_SYNC_KILLS` sets how many rounds (20 in every run; 1000 for a long one).

use crate::house::{Device, House, check_nothing_is_lost};
use std::collections::{BTreeMap, BTreeSet};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use waymark_domain::CaseCode;
use waymark_flows::{Listening, program};
use waymark_store::tables::{BatchState, OutboxState, batches, outbox, sessions};
use waymark_store::{Db, DbKey};
use waymark_testkit::{AMINA, BORIS, CHIDI, Chance, Folder};
use waymark_vault::{Clocks, NoHardware, Unlocked, Vault};
use waymark_wire::BatchId;

/// One connection in so many is reset somewhere.
const RESETS_ONE_IN: u64 = 5;

fn rounds() -> u32 {
    std::env::var("WAYMARK_SYNC_KILLS").ok().and_then(|text| text.parse().ok()).unwrap_or(20)
}

/// A device whose keys are at hand, so that it can be looked into while no process has it.
struct Member<'a> {
    device: &'a Device,
    role: &'static str,
    unlocked: Unlocked,
    /// What it said was finished.
    finished: BTreeMap<BatchId, CaseCode>,
}

impl<'a> Member<'a> {
    fn of(device: &'a Device, role: &'static str) -> Self {
        device.lock();
        let clocks = Clocks { wall_ms: 0, monotonic_ms: 0 };
        let vault = Vault::at(device.folder.path());
        let unlocked = vault.unlock(device.person.passphrase, &NoHardware, &clocks).unwrap();
        Self { device, role, unlocked, finished: BTreeMap::new() }
    }

    fn open(&self) {
        self.device.app.unlock_with(&self.unlocked.root_key).unwrap();
    }

    fn screen(&mut self) {
        self.open();
        let done = self.device.screen("ar");
        self.finished.insert(done.batch.unwrap().parse().unwrap(), done.code);
        self.device.lock();
    }

    /// `waymark field sync` or `waymark base sync`.
    fn sync(&self) -> Child {
        Command::new(program("waymark-cli", "waymark"))
            .args([self.role, "sync", "--dir"])
            .arg(self.device.folder.path())
            .env("WAYMARK_PASSPHRASE", self.device.person.passphrase)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap()
    }

    /// Waits until the process has its database open; before that a kill would count as a guess. `false` where it ended.
    fn waits_for_open(&self, process: &mut Child) -> bool {
        let log = self.device.folder.join("store.db-wal");
        loop {
            if std::fs::metadata(&log).is_ok_and(|file| file.len() > 0) {
                return true;
            }
            if process.try_wait().unwrap().is_some() {
                return false;
            }
            std::thread::sleep(Duration::from_millis(1));
        }
    }

    fn database(&self) -> Db {
        let key = self.unlocked.root_key.db_key();
        Db::open(&self.device.folder.join("store.db"), &DbKey::new(&key.key, &key.salt)).unwrap()
    }

    /// What a base has opened.
    fn opened(&self, of: &BTreeSet<BatchId>) -> BTreeSet<BatchId> {
        let db = self.database();
        let state = |batch: &&BatchId| db.read(|reader| batches::state(reader, **batch)).unwrap();
        let opened = of.iter().filter(|batch| state(batch) == Some(BatchState::Opened)).copied().collect();
        db.close().unwrap();
        opened
    }

    /// Everything it finished is in its outbox once, and what it has let go of it has let go of for a reason.
    fn check(&self, on_server: &BTreeSet<BatchId>, opened: &BTreeSet<BatchId>) -> Result<(), String> {
        let db = self.database();
        let rows = db.read(outbox::rows).unwrap();
        let found: BTreeSet<BatchId> = rows.iter().map(|row| row.batch).collect();
        let finished: BTreeSet<BatchId> = self.finished.keys().copied().collect();
        if found != finished || rows.len() != finished.len() {
            return Err(format!("{} finished, {} in the outbox", finished.len(), rows.len()));
        }
        for row in rows {
            let (bytes, readable) = db
                .read(|reader| {
                    let readable = match row.screening {
                        Some(screening) => sessions::get(reader, screening)?.is_some(),
                        None => false,
                    };
                    Ok((outbox::get_bytes(reader, row.batch)?.is_some(), readable))
                })
                .unwrap();
            let received = matches!(row.state, OutboxState::Opened | OutboxState::Purged);
            let stored = received || row.state == OutboxState::Stored;
            let place = row.seq;
            if stored && !on_server.contains(&row.batch) {
                return Err(format!("number {place} is {} and not on the server", row.state.word()));
            }
            if received && !opened.contains(&row.batch) {
                return Err(format!("number {place} is received and not at the base"));
            }
            if !readable && !stored {
                return Err(format!("number {place}: the readable copy went before its receipt"));
            }
            if !bytes && !received {
                return Err(format!("number {place}: the sealed bytes went before their receipt"));
            }
        }
        db.close().unwrap();
        Ok(())
    }
}

/// `waymark-server` over the house's folder.
fn server(house: &House) -> Listening {
    let roster = house.server_files().join("first-roster.json");
    std::fs::write(&roster, house.roster()).unwrap();
    let server = Listening::start(
        Command::new(program("waymark-server", "waymark-server"))
            .args(["serve", "--listen", "127.0.0.1:0", "--data"])
            .arg(house.server_files().path())
            .arg("--org")
            .arg(roster)
            .stderr(Stdio::null()),
    );
    house.between.lead_to(Some(server.url.trim_start_matches("https://").parse().unwrap()));
    server
}

/// The batches in a server's store, by its file.
fn stored(folder: &Folder) -> BTreeSet<BatchId> {
    let store = rusqlite::Connection::open(folder.join("waymark.sqlite")).unwrap();
    let mut rows = store.prepare("SELECT id FROM batches JOIN bodies USING (log_index)").unwrap();
    let ids = rows.query_map([], |row| row.get::<_, Vec<u8>>(0)).unwrap();
    ids.map(|id| BatchId::from_slice(&id.unwrap()).unwrap()).collect()
}

/// Everybody syncs at once, and each may be killed. Gives how many were.
fn everybody_syncs(members: &[Member<'_>], window: Duration, chance: &mut Chance) -> u32 {
    let mut within = || Duration::from_micros(chance.below(window.as_micros() as u64));
    let waits: Vec<Duration> = members.iter().map(|_| within()).collect();
    std::thread::scope(|scope| {
        let threads = members.iter().zip(waits).map(|(member, wait)| {
            scope.spawn(move || {
                let mut process = member.sync();
                if member.waits_for_open(&mut process) {
                    std::thread::sleep(wait);
                }
                let lives = process.try_wait().unwrap().is_none();
                let _ = process.kill();
                process.wait().unwrap();
                u32::from(lives)
            })
        });
        let threads: Vec<_> = threads.collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).sum()
    })
}

/// How long a sync takes that nobody kills, from the open database to the end.
#[allow(clippy::disallowed_methods, reason = "a test waits by the clock")]
fn undisturbed(member: &Member<'_>) -> Duration {
    let mut process = member.sync();
    member.waits_for_open(&mut process);
    let began = Instant::now();
    process.wait().unwrap();
    began.elapsed()
}

#[test]
fn whoever_is_killed_while_syncing_the_base_has_what_was_finished_each_once() {
    let mut house = House::founded();
    let devices = [house.phone_of(AMINA), house.phone_of(BORIS), house.phone_of(CHIDI)];
    house.base.sync();
    house.stop_server();
    let mut members: Vec<Member<'_>> = devices.iter().map(|device| Member::of(device, "field")).collect();
    members.push(Member::of(&house.base, "base"));
    let mut running = server(&house);
    let window = undisturbed(&members[0]).max(Duration::from_millis(20)) * 3 / 2;
    let mut chance = Chance::seeded(2);
    let (mut kills, mut server_kills) = (0, 0);
    house.between.reset_one_in(RESETS_ONE_IN);
    for round in 0..rounds() {
        for member in members.iter_mut().filter(|member| member.role == "field") {
            if chance.below(3) > 0 {
                member.screen();
            }
        }
        if chance.below(3) == 0 {
            let wait = Duration::from_micros(chance.below(2 * window.as_micros() as u64));
            kills += std::thread::scope(|scope| {
                let everybody = scope.spawn(|| everybody_syncs(&members, window, &mut chance));
                std::thread::sleep(wait);
                running.kill();
                everybody.join().unwrap()
            });
            running = server(&house);
            server_kills += 1;
        } else {
            kills += everybody_syncs(&members, window, &mut chance);
        }
        check_all(&house, &members).unwrap_or_else(|broken| panic!("round {round}: {broken}"));
    }
    house.between.reset_one_in(0);
    let finished: u32 = members.iter().map(|member| member.finished.len() as u32).sum();
    println!(
        "{} rounds: {kills} clients and {server_kills} servers killed, {} connections reset, {finished} talks",
        rounds(),
        house.between.resets()
    );
    assert!(kills >= rounds() && house.between.resets() > 0, "too little was killed: {kills}");
    check_end(&house, &members);
    running.kill();
    let report = waymark_server::check(house.server_files().path()).unwrap();
    assert_eq!((report.batches, report.faults), (u64::from(finished), Vec::new()));
}

fn check_all(house: &House, members: &[Member<'_>]) -> Result<(), String> {
    let on_server = stored(house.server_files());
    let all = members.iter().flat_map(|member| member.finished.keys().copied()).collect();
    let base = members.iter().find(|member| member.role == "base").unwrap();
    let opened = base.opened(&all);
    if !on_server.is_subset(&all) {
        return Err("the server has what nobody finished".to_owned());
    }
    members.iter().filter(|member| member.role == "field").try_for_each(|one| one.check(&on_server, &opened))
}

/// Nothing is killed any more: it all arrives.
fn check_end(house: &House, members: &[Member<'_>]) {
    members.iter().for_each(Member::open);
    for _ in 0..2 {
        // The base is the last of them; what it opened goes back with the next round.
        for member in members {
            member.device.sync();
        }
    }
    let mut expected = Vec::new();
    for member in members.iter().filter(|member| member.role == "field") {
        let view = member.device.sync();
        check_nothing_is_lost(&view, member.finished.len() as u32);
        assert_eq!(view.received, view.recorded, "{view:?}");
        expected.extend(member.finished.values().cloned());
    }
    let mut cases: Vec<CaseCode> = house.base.cases().into_iter().map(|case| case.code).collect();
    expected.sort();
    cases.sort();
    assert_eq!(cases, expected, "exactly what was finished, each once");
    let alerts = house.base.app.base_home().unwrap().alerts;
    assert!(alerts.is_empty(), "no chain has a gap, and no number came twice: {}", alerts.len());
}

/// The control of T02: what a careless server or phone would do is noticed by the look after each round.
#[test]
fn a_dropped_batch_a_copy_that_went_early_and_a_forgotten_talk_are_noticed() {
    let mut house = House::founded();
    let device = house.phone_of(AMINA);
    house.base.sync();
    house.stop_server();
    let before = Folder::copied_from(house.server_files().path());
    let mut amina = Member::of(&device, "field");
    let base = Member::of(&house.base, "base");
    let running = server(&house);
    amina.screen();
    assert!(amina.sync().wait().unwrap().success());
    running.kill();
    let phone = Folder::copied_from(device.folder.path());
    amina.screen();
    let (on_server, opened) = (stored(house.server_files()), base.opened(&BTreeSet::new()));
    assert_eq!((on_server.len(), amina.check(&on_server, &opened)), (1, Ok(())), "all is well so far");

    // The server has given a receipt and goes back to the disk it had before.
    let dropped = amina.check(&stored(&before), &opened).unwrap_err();
    assert!(dropped.contains("not on the server"), "{dropped}");
    // The phone lets go of what it can still read although it has no receipt for it.
    let db = amina.database();
    let rows = db.read(outbox::rows).unwrap();
    let waiting = rows.iter().find(|row| row.state != OutboxState::Stored).unwrap().screening.unwrap();
    db.write("careless", |writer| sessions::erase(writer, waiting)).unwrap();
    db.close().unwrap();
    let early = amina.check(&on_server, &opened).unwrap_err();
    assert!(early.contains("before its receipt"), "{early}");
    // The phone forgets what it said was finished.
    for (path, bytes) in phone.files() {
        std::fs::write(device.folder.join(path.strip_prefix(phone.path()).unwrap()), bytes).unwrap();
    }
    for entry in std::fs::read_dir(device.folder.join("spool")).unwrap().flatten() {
        if entry.path().is_file() && !phone.join("spool").join(entry.file_name()).exists() {
            std::fs::remove_file(entry.path()).unwrap();
        }
    }
    let forgotten = amina.check(&on_server, &opened).unwrap_err();
    assert!(forgotten.contains("in the outbox"), "{forgotten}");
}
