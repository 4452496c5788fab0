//! T05: the power goes at any moment, and everything that was acknowledged is there.
//!
//! A child answers, seals and changes its passphrase through the commands, with a shim (`tests/power_loss/shim.c`)
//! that journals every write, sync and rename. For each sample the disk is rebuilt as a power cut at a random step
//! would have left it (`power_loss/disk.rs`), opened with the right passphrase, and compared with what the child had
//! been told is saved. `WAYMARK_POWER_SAMPLES` sets how many (200; 2000 in a long run).

mod disk;

use crate::house::{Device, House, TRIAGE};
use disk::{Disk, Step, journal};
use serde_json::json;
use std::collections::BTreeMap;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use waymark_app::{App, DeviceClock};
use waymark_domain::ScreeningId;
use waymark_store::tables::{OutboxState, SessionState, outbox, sessions};
use waymark_store::{Db, DbKey};
use waymark_testkit::{BORIS, CHIDI, Chance, Folder};
use waymark_vault::{Clocks, NoHardware, Vault};

/// Names the folder to the child; absent in an ordinary run.
const ROOT: &str = "WAYMARK_POWER_ROOT";
const JOURNAL: &str = "WAYMARK_POWER_JOURNAL";
/// Where the child writes what it was told is saved; no part of the phone.
const ACKNOWLEDGED: &str = "acknowledged";
const PHONE: &str = "phone";
const TALKS: usize = 3;
/// Power cuts of each control.
const CONTROLS: usize = 16;

/// The child: not a test of its own. Without a folder it does nothing.
#[test]
#[ignore = "the child of the tests below"]
fn child_that_saves_and_seals() {
    let Some(root) = std::env::var_os(ROOT).map(PathBuf::from) else { return };
    let mut file = std::fs::File::create(root.join(ACKNOWLEDGED)).unwrap();
    let mut acknowledge = |what: String| file.write_all(format!("{what}\n").as_bytes()).unwrap();
    let app = App::without_loop(root.join(PHONE), DeviceClock::new());
    let phone = Device { app, folder: Folder::new(), person: BORIS };
    phone.unlock();
    for talk in 0..TALKS {
        let mut view = phone.begin("ar");
        acknowledge(format!("begun {}", view.id));
        for tap in TRIAGE {
            view = phone.tap(&view, tap);
            if tap.0.starts_with('T') {
                acknowledge(format!("answer {} {} {}", view.id, tap.0, tap.1));
            }
        }
        phone.app.finalise(serde_json::from_value(json!({"id": view.id})).unwrap()).unwrap();
        acknowledge(format!("sealed {}", view.id));
        if talk == 0 {
            let request = json!({"kind": "own", "present": BORIS.passphrase, "new": CHIDI.passphrase});
            phone.app.set_passphrase(serde_json::from_value(request).unwrap()).unwrap();
            acknowledge("passphrase".to_owned());
        }
    }
    phone.lock();
}

/// What the child was told up to a moment, and the one thing after it that may be there or not.
#[derive(Default)]
struct Told {
    answers: BTreeMap<(String, String), String>,
    begun: Vec<String>,
    sealed: Vec<String>,
    new_passphrase: bool,
    under_way: Option<String>,
}

impl Told {
    fn of(lines: &str, upto: usize) -> Self {
        let mut told = Self::default();
        for line in lines[..upto].lines() {
            match line.split(' ').collect::<Vec<_>>().as_slice() {
                ["begun", id] => told.begun.push((*id).to_owned()),
                ["sealed", id] => told.sealed.push((*id).to_owned()),
                ["answer", id, item, choice] => {
                    told.answers.insert(((*id).to_owned(), (*item).to_owned()), (*choice).to_owned());
                }
                ["passphrase"] => told.new_passphrase = true,
                other => panic!("{other:?}"),
            }
        }
        told.under_way = lines[upto..].lines().next().map(str::to_owned);
        told
    }
}

/// What the child did, and the disk it began with.
struct Day {
    before: Vec<(String, Vec<u8>)>,
    steps: Vec<Step>,
}

/// The shim, or why there is none.
fn shim(folder: &Folder) -> Result<PathBuf, String> {
    let made = folder.join("shim.so");
    let source = concat!(env!("CARGO_MANIFEST_DIR"), "/power_loss/shim.c");
    let compiled = Command::new("cc")
        .args(["-shared", "-fPIC", "-O1", "-Wall", "-Wextra", "-Werror", "-o"])
        .arg(&made)
        .args([source, "-ldl", "-lpthread"])
        .output()
        .map_err(|_| "there is no C compiler".to_owned())?;
    assert!(compiled.status.success(), "{}", String::from_utf8_lossy(&compiled.stderr));
    Ok(made)
}

/// A day of the child's; `None`, with a word about it, where this machine cannot journal.
fn day() -> Option<Day> {
    let outside = Folder::new();
    let shim = match shim(&outside) {
        Ok(shim) => shim,
        Err(reason) => {
            println!("SKIPPED: {reason}");
            return None;
        }
    };
    let house = House::founded();
    let boris = house.phone_of(BORIS);
    boris.lock();
    let root = Folder::new();
    let copy = |(path, bytes): (PathBuf, Vec<u8>)| {
        let path = Path::new(PHONE).join(path.strip_prefix(boris.folder.path()).unwrap());
        std::fs::create_dir_all(root.join(path.parent().unwrap())).unwrap();
        std::fs::write(root.join(&path), &bytes).unwrap();
        (path.to_str().unwrap().to_owned(), bytes)
    };
    let before = boris.folder.files().into_iter().map(copy).collect();
    let ended = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "power_loss::child_that_saves_and_seals", "--ignored"])
        .env(ROOT, std::fs::canonicalize(root.path()).unwrap())
        .env(JOURNAL, outside.join("journal"))
        .env("LD_PRELOAD", shim)
        .stdout(Stdio::null())
        .status()
        .unwrap();
    assert!(ended.success());
    Some(Day { before, steps: journal(&outside.join("journal")) })
}

/// One power cut at this step; says what is wrong with what is left.
fn cut(day: &Day, upto: usize, chance: &mut Chance, forgets: Option<&'static str>) -> Result<(), String> {
    let mut disk = Disk::holding(day.before.clone(), forgets);
    let (mut lines, mut told) = (String::new(), 0);
    for (n, step) in day.steps.iter().enumerate() {
        match step {
            Step::Wrote { path, bytes, .. } if path == ACKNOWLEDGED => {
                lines.push_str(std::str::from_utf8(bytes).unwrap());
                told = if n < upto { lines.len() } else { told };
            }
            Step::Opened { path, .. } if path == ACKNOWLEDGED => {}
            step if n < upto => disk.take(step),
            _ => {}
        }
    }
    let folder = Folder::new();
    disk.cut(chance, folder.path());
    check(&folder.join(PHONE), &Told::of(&lines, told))
}

/// Opens what is left and compares.
fn check(phone: &Path, told: &Told) -> Result<(), String> {
    let clocks = Clocks { wall_ms: 0, monotonic_ms: 0 };
    let opens = |passphrase| Vault::at(phone).unlock(passphrase, &NoHardware, &clocks);
    let unlocked = match (told.new_passphrase, told.under_way.as_deref() == Some("passphrase")) {
        (true, _) => opens(CHIDI.passphrase),
        (false, false) => opens(BORIS.passphrase),
        (false, true) => opens(BORIS.passphrase).or_else(|_| opens(CHIDI.passphrase)),
    };
    let key = unlocked.map_err(|error| format!("the vault: {error}"))?.db_key();
    let db = Db::open(&phone.join("store.db"), &DbKey::new(&key.key, &key.salt))
        .map_err(|error| format!("the database: {error}"))?;
    db.check().map_err(|error| format!("the check: {error}"))?;
    talks(&db, told)?;
    let rows = db.read(outbox::rows).map_err(|error| error.to_string())?;
    for row in &rows {
        let bytes = db.read(|reader| outbox::get_bytes(reader, row.batch));
        if row.state == OutboxState::Stuck || !matches!(bytes, Ok(Some(_))) {
            return Err(format!("number {} has a row and no bytes", row.seq));
        }
    }
    let sealed: Result<Vec<_>, _> = db.spool().sealed().map_err(|error| error.to_string())?.collect();
    match sealed {
        Ok(sealed) if sealed.len() == rows.len() => Ok(()),
        Ok(sealed) => Err(format!("{} files and {} rows", sealed.len(), rows.len())),
        Err(damaged) => Err(damaged.to_string()),
    }
}

/// Every talk that was begun, answered and sealed is that far, or one step further.
fn talks(db: &Db, told: &Told) -> Result<(), String> {
    let under_way = told.under_way.as_deref().unwrap_or_default();
    for id in &told.begun {
        let number: ScreeningId = serde_json::from_value(json!(id)).unwrap();
        let session = db.read(|reader| sessions::get(reader, number)).map_err(|error| error.to_string())?;
        let session = session.ok_or_else(|| format!("the talk {id} is gone"))?;
        for ((_, item), choice) in told.answers.iter().filter(|((of, _), _)| of == id) {
            let found = session.answers.get(item.as_str());
            let found = found.map(|answer| json!(answer.value).as_str().unwrap_or_default().to_owned());
            if found.as_ref() != Some(choice) {
                return Err(format!("{item} of {id} is {found:?} and was {choice}"));
            }
        }
        let state = db.read(|reader| sessions::state(reader, number)).map_err(|error| error.to_string())?;
        let is_sealed = matches!(state, Some(SessionState::Sealed { .. }));
        if is_sealed != told.sealed.contains(id) && under_way != format!("sealed {id}") {
            return Err(format!("the talk {id} is sealed: {is_sealed}"));
        }
    }
    Ok(())
}

#[test]
fn whenever_the_power_goes_everything_that_was_acknowledged_is_there() {
    let samples: usize =
        std::env::var("WAYMARK_POWER_SAMPLES").ok().and_then(|text| text.parse().ok()).unwrap_or(200);
    let Some(day) = day() else { return };
    let syncs = day.steps.iter().filter(|step| matches!(step, Step::Synced { .. })).count();
    println!("T05: {} steps, {syncs} of them syncs", day.steps.len());
    assert!(syncs > 60 && day.steps.len() > 200, "the shim saw what the child did");
    let mut chance = Chance::seeded(5);
    for sample in 0..samples {
        let upto = usize::try_from(chance.below(day.steps.len() as u64 + 1)).unwrap();
        if let Err(wrong) = cut(&day, upto, &mut chance, None) {
            panic!("sample {sample}, cut after step {upto} ({:?}): {wrong}", summary(&day.steps[..upto]));
        }
    }
    println!("T05: {samples} power cuts, nothing acknowledged was lost");

    // The controls: a disk that forgets what was synced, of one kind of file each, is found out.
    for forgotten in ["store.db-wal", "slots", "spool", ""] {
        let caught: Vec<String> = (0..CONTROLS)
            .filter_map(|n| {
                let upto = day.steps.len() / 3 + n * day.steps.len() / (2 * CONTROLS);
                cut(&day, upto, &mut chance, Some(forgotten)).err()
            })
            .collect();
        println!(
            "T05, syncs of {forgotten:?} forgotten: {} of {CONTROLS}, {:?}",
            caught.len(),
            caught.first()
        );
        assert!(!caught.is_empty(), "syncs of {forgotten:?} could be left out and nobody would notice");
    }
}

/// The last steps before a cut, without what was written.
fn summary(steps: &[Step]) -> Vec<String> {
    let last = steps.iter().rev().take(12).rev();
    last.map(|step| match step {
        Step::Wrote { path, at, bytes } => format!("{} bytes at {at} of {path}", bytes.len()),
        other => format!("{other:?}"),
    })
    .collect()
}
