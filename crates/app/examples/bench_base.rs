//! What a base does per second: opening what phones sealed, listing and searching a hundred thousand cases, exporting
//! them; each beside the floor of the same run.
//!
//! `cargo xtask bench base`, or `cargo run -p waymark-app --release --example bench_base [batches] [cases]`.
//!
//! Floors: for opening, the bare age decryption and signature check of the same batches, one after the other; for lists,
//! a count over an index of the same database; for exports, the plain copy of as many bytes to the same disk.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::disallowed_methods)]

use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::time::Instant;
use waymark_app::answers::example_talks;
use waymark_app::org::{AdmitRequest, FoundRequest, Guess, InviteRequest, JoinRequest};
use waymark_app::view::{CarryRequest, CaseListRequest, ExportRequest, Source, TakeRequest, UnlockRequest};
use waymark_app::{App, DeviceClock, Protection};
use waymark_domain::{Day, LanguageUse, Level, LocaleTag, Record, ScreeningId};
use waymark_store::tables::{KeptRecord, NewCase, caseload, cases};
use waymark_store::{Db, DbKey};
use waymark_testkit::{AMINA, DARIA, Folder};
use waymark_vault::{Clocks, NoHardware, Vault};
use waymark_wire::{BatchId, DeviceId, Digest};

fn main() {
    let mut numbers = std::env::args().skip(1).filter_map(|text| text.parse::<usize>().ok());
    let (batches, many) = (numbers.next().unwrap_or(2_000), numbers.next().unwrap_or(100_000));
    let folder = Folder::new();
    let (base, phone) = organisation(&folder);
    opening(&folder, &base, &phone, batches);
    let record = first_record(&base);
    base.lock().unwrap();
    fill(base.dir(), &record, many);
    base.unlock(UnlockRequest { passphrase: DARIA.passphrase.to_owned() }).unwrap();
    lists(&base, many);
    exports(&folder, &base, many);
}

/// A base and a phone, both open.
fn organisation(folder: &Folder) -> (App, App) {
    let app = |name: &str| App::without_loop(folder.join(name), DeviceClock::new());
    let (base, phone) = (app("base"), app("phone"));
    let passphrase = |text: &str| text.to_owned().into();
    let name = "Open Hand".to_owned();
    base.found(FoundRequest {
        passphrase: passphrase(DARIA.passphrase),
        name,
        server: None,
        guess: Guess::Least,
    })
    .unwrap();
    base.unlock(UnlockRequest { passphrase: DARIA.passphrase.to_owned() }).unwrap();
    let invite = base.invite(InviteRequest { base: false, hours: 24 }).unwrap();
    let join = JoinRequest {
        passphrase: passphrase(AMINA.passphrase),
        invite: invite.file,
        base: false,
        guess: Guess::Least,
    };
    let asked = phone.ask_to_join(join).unwrap();
    let admitted = base.admit(&AdmitRequest { request: asked.file }).unwrap();
    phone.join(AMINA.passphrase, &admitted.file).unwrap();
    phone.unlock(UnlockRequest { passphrase: AMINA.passphrase.to_owned() }).unwrap();
    (base, phone)
}

fn opening(folder: &Folder, base: &App, phone: &App, batches: usize) {
    let talks = example_talks().unwrap();
    let texts: Vec<String> = talks.iter().map(|talk| talk.answers.to_string()).collect();
    let mut made = 0;
    for talk in texts.iter().cycle() {
        if made == batches {
            break;
        }
        made += usize::from(phone.screen_answers(talk, None).is_ok_and(|screened| screened.batch.is_some()));
    }
    let path = folder.join("carried.waymark").to_str().unwrap().to_owned();
    let bytes = phone.carry_out(CarryRequest { path: path.clone() }).unwrap().bytes;
    eprintln!("{batches} batches made; they are looked at and taken");
    let begun = Instant::now();
    let manifest = base.look_hand_over(TakeRequest { from: Source::File(path.clone()) }).unwrap();
    let looked = begun.elapsed();
    let begun = Instant::now();
    let taken = base.accept_hand_over(TakeRequest { from: Source::File(path) }).unwrap();
    let spent = begun.elapsed();
    assert_eq!(
        (manifest.new as usize, taken.new as usize),
        (batches, batches),
        "every batch is new and opens"
    );
    let rate = |seconds: f64| batches as f64 / seconds;
    println!("opening {batches} batches of {} KiB", bytes as usize / batches / 1024);
    println!("  floor: verify and decrypt only {:8.0} a second", rate(looked.as_secs_f64()));
    println!("  open, verify, store            {:8.0} a second  (at least 1 500)", rate(spent.as_secs_f64()));
}

/// The database of an installation that is locked.
fn database(dir: &Path) -> Db {
    let clocks = Clocks { wall_ms: 1_795_000_000_000, monotonic_ms: 1 };
    let root = Vault::at(dir).unlock(DARIA.passphrase, &NoHardware, &clocks).unwrap().into_root_key();
    let key = root.db_key();
    Db::open(&dir.join("store.db"), &DbKey::new(&key.key, &key.salt)).unwrap()
}

/// A record of an ordinary size, to be multiplied.
fn first_record(base: &App) -> Record {
    let rows = base.case_list(asked("")).unwrap().rows;
    let id = rows[0].id;
    base.lock().unwrap();
    let db = database(base.dir());
    let record = db.read(|reader| cases::record(reader, id)).unwrap().unwrap();
    db.close().unwrap();
    record
}

/// Puts cases beside those that are there, varied in what lists filter by.
fn fill(dir: &Path, record: &Record, many: usize) {
    let db = database(dir);
    let locales = ["ar", "ps", "fa", "ur", "so", "ti"].map(|tag| LocaleTag::new(tag).unwrap());
    let levels = [Level::A, Level::B, Level::C, Level::D, Level::E, Level::X];
    let batch = BatchId::from_bytes([7; 32]);
    for from in (0..many).step_by(1_000) {
        db.write("fill", |writer| {
            for n in from..(from + 1_000).min(many) {
                let seed = *Digest::of(&n.to_be_bytes()).as_bytes();
                let mut one = record.clone();
                let mut id = [0; 16];
                id.copy_from_slice(&seed[..16]);
                one.id = ScreeningId::from_bytes(id);
                one.code = waymark_domain::CaseCode::from_chance([
                    seed[16], seed[17], seed[18], seed[19], seed[20], seed[25], seed[26],
                ]);
                one.day = Day(20_000 + (n % 700) as i64);
                one.assessment.level = levels[usize::from(seed[21]) % levels.len()];
                one.assessment.red = seed[22] < 8;
                one.languages = vec![LanguageUse {
                    person_locale: locales[usize::from(seed[23]) % 6].clone(),
                    answers: 20,
                }];
                let device = DeviceId::from_bytes([seed[24] % 40; 16]);
                cases::put(writer, &NewCase { batch, device, record: &KeptRecord::of(one)? })?;
            }
            Ok(())
        })
        .unwrap();
    }
    let undescribed = db.read(|reader| caseload::undescribed(reader, 0, 1)).unwrap();
    assert!(!undescribed.is_empty());
    db.close().unwrap();
}

fn asked(search: &str) -> CaseListRequest {
    CaseListRequest {
        newest_first: false,
        levels: Vec::new(),
        unread: false,
        red: false,
        child: false,
        locale: None,
        search: search.to_owned(),
        after: None,
    }
}

fn lists(base: &App, many: usize) {
    // The first list after an update describes what came before there were words: once.
    let begun = Instant::now();
    let all = base.case_list(asked("")).unwrap();
    println!("{many} cases; describing them all, once: {:.1} s", begun.elapsed().as_secs_f64());
    assert!(all.of as usize >= many);
    let code = all.rows[20].code.to_string();
    let requests = [
        ("first page, most urgent first", asked(""), 50.0),
        ("first page, newest first", CaseListRequest { newest_first: true, ..asked("") }, 50.0),
        (
            "level B, not looked at, Pashto",
            CaseListRequest {
                levels: vec![Level::B],
                unread: true,
                locale: Some(LocaleTag::new("ps").unwrap()),
                ..asked("")
            },
            50.0,
        ),
        ("danger now, newest first", CaseListRequest { red: true, newest_first: true, ..asked("") }, 50.0),
        ("search for a code", asked(&code), 100.0),
        ("search for the beginning of a word", asked("de"), 100.0),
    ];
    for (name, request, at_most) in requests {
        let mut times: Vec<f64> = (0..15)
            .map(|_| {
                let begun = Instant::now();
                let view = base.case_list(request.clone()).unwrap();
                assert!(view.rows.len() <= 50);
                begun.elapsed().as_secs_f64() * 1_000.0
            })
            .collect();
        times.sort_by(f64::total_cmp);
        println!("  {name:36} {:6.1} ms median, {:6.1} most  (at most {at_most})", times[7], times[14]);
    }
    let begun = Instant::now();
    base.base_home().unwrap();
    println!("  floor: counting an index twice       {:6.1} ms", begun.elapsed().as_secs_f64() * 1_000.0);
}

fn exports(folder: &Folder, base: &App, many: usize) {
    for (format, protection) in [
        ("csv", Protection::None),
        ("csv", Protection::Recipient(age_recipient())),
        ("json", Protection::None),
        ("htcds", Protection::None),
        ("ctdc", Protection::None),
    ] {
        let closed = matches!(protection, Protection::Recipient(_));
        let path = folder.join(format!("export-{format}-{closed}"));
        let request = ExportRequest {
            format: format.to_owned(),
            purpose: if format == "csv" || format == "json" { "own_records" } else { "" }.to_owned(),
            fields: Vec::new(),
            path: path.to_str().unwrap().to_owned(),
            recipient: None,
            passphrase: None,
        };
        let before = memory_kib();
        let begun = Instant::now();
        let done = base.export_with(&request, &protection).unwrap();
        let spent = begun.elapsed().as_secs_f64();
        let bytes = fs::read(&path).unwrap();
        let begun = Instant::now();
        let mut copy = fs::File::create(folder.join("copy")).unwrap();
        copy.write_all(&bytes).unwrap();
        copy.sync_all().unwrap();
        let floor = begun.elapsed().as_secs_f64();
        println!(
            "export {format}{}: {} of {many} cases, {:.0} a second  (at least 50 000); {:.1} MB, floor {:.3} s, memory {:+} KiB",
            if closed { ", closed" } else { "" },
            done.rows,
            many as f64 / spent,
            bytes.len() as f64 / 1e6,
            floor,
            memory_kib() - before,
        );
    }
}

fn age_recipient() -> String {
    waymark_seal::Identity::generate().recipient()
}

/// Resident memory of this process; 0 where the system does not say.
fn memory_kib() -> i64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmRSS:"));
    line.and_then(|line| line.split_whitespace().nth(1)).and_then(|text| text.parse().ok()).unwrap_or(0)
}
