//! Daria's list of cases: most urgent first, in pages, each looked at once for the first time.

use crate::Device;
use crate::screenings::{NOON, batch_id, choice, device_of, locale, record};
use waymark_domain::{Day, Level, Record, WorkerView};
use waymark_store::StoreError;
use waymark_store::tables::{CaseRow, KeptRecord, NewCase, cases};
use waymark_testkit::{AMINA, Chance, DARIA};

fn put(base: &Device, n: u8, record: &Record) -> bool {
    let case = NewCase {
        batch: batch_id(&AMINA, n.into()),
        device: device_of(&AMINA),
        record: &KeptRecord::of(record.clone()).unwrap(),
    };
    base.db.write("case", |tx| cases::put(tx, &case)).unwrap()
}

fn list(base: &Device, page: u32) -> Vec<CaseRow> {
    let mut all: Vec<CaseRow> = Vec::new();
    loop {
        let after = all.last().map(|row| row.place);
        let rows = base.db.read(|tx| cases::page(tx, after, page)).unwrap();
        if rows.is_empty() {
            return all;
        }
        all.extend(rows);
    }
}

#[test]
fn danger_comes_first_then_the_level_then_the_newest() {
    let base = Device::of(&DARIA);
    for (n, level, red, day) in [
        (1, Level::E, false, 20_700),
        (2, Level::A, false, 20_700),
        (3, Level::A, false, 20_701),
        (4, Level::D, true, 20_600),
        (5, Level::X, false, 20_700),
        (6, Level::A, true, 20_500),
        (7, Level::B, false, 20_702),
    ] {
        assert!(put(&base, n, &record(&AMINA, n, level, red, day)));
    }
    let order: Vec<_> = list(&base, 100).iter().map(|row| (row.level, row.red, row.day)).collect();
    let expected = [
        (Level::A, true, Day(20_500)),
        (Level::D, true, Day(20_600)),
        (Level::A, false, Day(20_701)),
        (Level::A, false, Day(20_700)),
        (Level::B, false, Day(20_702)),
        (Level::X, false, Day(20_700)),
        (Level::E, false, Day(20_700)),
    ];
    assert_eq!(order, expected);
}

#[test]
fn pages_of_any_size_give_every_case_once_and_in_the_same_order() {
    let base = Device::of(&DARIA);
    let mut chance = Chance::seeded(5);
    for n in 0..60 {
        let level = *chance.pick(&[Level::A, Level::B, Level::C, Level::D, Level::E]);
        let red = chance.below(4) == 0;
        let day = 20_700 + i64::try_from(chance.below(3)).unwrap();
        put(&base, n, &record(&AMINA, n, level, red, day));
    }
    let whole = list(&base, 1_000);
    assert_eq!(whole.len(), 60);
    for page in [1, 2, 7, 59, 60] {
        assert_eq!(list(&base, page), whole, "pages of {page}");
    }
}

#[test]
fn the_workers_judgement_counts_where_it_is_higher_and_never_lowers() {
    let base = Device::of(&DARIA);
    for (n, by_rules, by_worker, shown) in [
        (1, Level::D, Level::B, Level::B),
        (2, Level::A, Level::D, Level::A),
        (3, Level::X, Level::E, Level::E),
    ] {
        let mut record = record(&AMINA, n, by_rules, false, 20_700);
        record.worker_view = Some(WorkerView { level: by_worker, reason: choice("other") });
        put(&base, n, &record);
        let row = base.db.read(|tx| cases::get(tx, record.id)).unwrap().unwrap();
        assert_eq!(row.level, shown, "{by_rules:?} by the rules, {by_worker:?} by the worker");
    }
}

#[test]
fn a_case_is_kept_whole_and_the_first_record_stands() {
    let base = Device::of(&DARIA);
    let first = record(&AMINA, 1, Level::B, false, 20_700);
    assert!(put(&base, 1, &first));
    assert!(!put(&base, 2, &record(&AMINA, 1, Level::E, false, 20_701)), "the same screening again");
    assert_eq!(base.db.read(|tx| cases::record(tx, first.id)), Ok(Some(first.clone())));
    let row = base.db.read(|tx| cases::get(tx, first.id)).unwrap().unwrap();
    assert_eq!((row.batch, row.device), (batch_id(&AMINA, 1), device_of(&AMINA)));
    assert_eq!((row.code, row.person_locale), (first.code, locale("ar")));
}

#[test]
fn the_first_look_is_noted_once() {
    let base = Device::of(&DARIA);
    let record = record(&AMINA, 1, Level::B, false, 20_700);
    let look = || base.db.write("look", |tx| cases::mark_read(tx, record.id, NOON));
    assert_eq!(look(), Err(StoreError::NotFound));
    put(&base, 1, &record);
    assert_eq!(base.db.read(cases::counts), Ok((1, 1)));
    assert_eq!((look(), look()), (Ok(true), Ok(false)));
    assert_eq!(base.db.read(cases::counts), Ok((1, 0)));
    assert_eq!(base.db.read(|tx| cases::get(tx, record.id)).unwrap().unwrap().read_at, Some(NOON));
}
