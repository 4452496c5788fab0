//! T09: two hundred batches of one phone arrive in any order, five never come, and a copy of the phone has used a number
//! a second time. All that came is stored, what is missing is named, the second truth waits for a person, and what a
//! coordinator sees goes by the chain, not by the order of arrival.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

mod stage;

use stage::{Stage, carry, import, screen, sync, unlock};
use std::collections::BTreeSet;
use std::fs;
use waymark_app::App;
use waymark_domain::CaseCode;
use waymark_store::tables::{BatchState, batches};
use waymark_store::{Db, DbKey};
use waymark_testkit::{AMINA, Chance, DARIA, Folder};
use waymark_vault::{Clocks, NoHardware, Vault};
use waymark_wire::{Container, ContainerWriter, Item, ItemKind, SealedBatch};

/// Talks of the phone.
const TALKS: u64 = 200;
/// The number that comes twice.
const TWICE: u64 = 101;
/// How many never come.
const LEFT_OUT: usize = 5;
/// Orders of arrival; `WAYMARK_ORDERS` says another number.
fn orders() -> u64 {
    std::env::var("WAYMARK_ORDERS").ok().and_then(|text| text.parse().ok()).unwrap_or(3)
}

/// What Amina's phone and its copy have sealed.
struct Sealed {
    stage: Stage,
    device: String,
    batches: Vec<SealedBatch>,
    twin: SealedBatch,
    /// The codes of the two talks under one number.
    twins: [CaseCode; 2],
}

fn carried(stage: &Stage, phone: &App, name: &str) -> Vec<SealedBatch> {
    let path = stage.path(name);
    carry(phone, &path);
    let bytes = fs::read(path).unwrap();
    let items = Container::open(&bytes).unwrap().items();
    let batches = items.filter_map(|item| match item.unwrap() {
        Item::Batch(batch) => Some(batch),
        _ => None,
    });
    batches.collect()
}

impl Sealed {
    fn by_amina_and_a_copy_of_her_phone() -> Self {
        let stage = Stage::new();
        let amina = stage.phone(AMINA);
        sync(&stage.base);
        let device = amina.roster().unwrap().devices.iter().find(|one| one.here).unwrap().device.clone();
        (1..TWICE).for_each(|_| drop(screen(&amina)));
        amina.lock().unwrap();
        let copy = Folder::copied_from(&stage.folder.join("amina"));
        let twin = App::without_loop(copy.path(), stage::Watch(stage.clock.clone()));
        unlock(&twin, AMINA.passphrase);
        let (_, second, _) = screen(&twin);
        unlock(&amina, AMINA.passphrase);
        let (_, first, _) = screen(&amina);
        (TWICE..TALKS).for_each(|_| drop(screen(&amina)));
        let batches = carried(&stage, &amina, "all.waymark");
        let twin = carried(&stage, &twin, "twin.waymark").pop().unwrap();
        assert_eq!((batches.len() as u64, twin.header().seq), (TALKS, TWICE));
        stage.base.lock().unwrap();
        Self { stage, device, batches, twin, twins: [first, second] }
    }

    /// A base that has received nothing yet: a copy of Daria's.
    fn base(&self, name: &str) -> App {
        let copy = Folder::copied_from(&self.stage.folder.join("base"));
        fs::rename(copy.path(), self.stage.folder.join(name)).unwrap();
        let base = self.stage.app(name);
        unlock(&base, DARIA.passphrase);
        base
    }

    fn stick(&self, name: &str, batches: &[&SealedBatch]) -> String {
        let mut container = ContainerWriter::new();
        for batch in batches {
            assert!(container.push_bytes(ItemKind::Batch, batch.as_bytes()));
        }
        fs::write(self.stage.path(name), container.finish()).unwrap();
        self.stage.path(name)
    }

    /// What a base says is missing, and whether it tells of two truths.
    fn check_told(&self, base: &App, missing: &BTreeSet<u64>) -> Result<(), String> {
        let alerts = base.base_home().unwrap().alerts;
        let told = |code: &str| {
            let about = alerts.iter().filter(|alert| alert.code == code);
            about.map(|alert| alert.seq.unwrap()).collect::<Vec<_>>()
        };
        let first_gap: Vec<u64> = missing.first().copied().into_iter().collect();
        if told("gap") != first_gap || told("fork") != [TWICE] {
            return Err(format!("gaps {:?}, forks {:?}", told("gap"), told("fork")));
        }
        let seen = base.devices().unwrap().into_iter().find(|one| one.device == self.device).unwrap();
        if (seen.seq, seen.missing as usize) != (Some(TALKS), missing.len()) {
            return Err(format!("{} missing of {:?}", seen.missing, seen.seq));
        }
        Ok(())
    }

    /// What a base has in its files: everything that came, to the byte, one of the twins set aside, in one chain.
    fn check_kept(&self, name: &str, missing: &BTreeSet<u64>) -> Result<(), String> {
        let clocks = Clocks { wall_ms: 0, monotonic_ms: 0 };
        let folder = self.stage.folder.join(name);
        let key = Vault::at(&folder).unlock(DARIA.passphrase, &NoHardware, &clocks).unwrap().db_key();
        let db = Db::open(&folder.join("store.db"), &DbKey::new(&key.key, &key.salt)).unwrap();
        let came = self.batches.iter().filter(|batch| !missing.contains(&batch.header().seq));
        let mut aside = 0;
        for batch in came.chain([&self.twin]) {
            let (state, bytes) = db
                .read(|reader| {
                    Ok((batches::state(reader, batch.id())?, batches::get_bytes(reader, batch.id())?))
                })
                .unwrap();
            if bytes.as_deref() != Some(batch.as_bytes()) {
                return Err(format!("number {} is not kept", batch.header().seq));
            }
            aside += usize::from(state == Some(BatchState::Stuck));
        }
        if aside != 1 {
            return Err(format!("{aside} set aside"));
        }
        let header = self.twin.header();
        let places = db.read(|reader| batches::places(reader, header.device, header.epoch)).unwrap();
        let expected: Vec<u64> = (1..=TALKS).filter(|seq| !missing.contains(seq)).collect();
        if places != expected {
            return Err("the numbers are not those that came".to_owned());
        }
        db.close().unwrap();
        Ok(())
    }
}

/// Shuffled by chance.
fn shuffle<T>(items: &mut [T], chance: &mut Chance) {
    for place in (1..items.len()).rev() {
        items.swap(place, usize::try_from(chance.below(place as u64 + 1)).unwrap());
    }
}

#[test]
fn in_any_order_all_is_stored_what_is_missing_is_named_and_a_second_truth_waits() {
    let sealed = Sealed::by_amina_and_a_copy_of_her_phone();
    let mut seen_by_all: Option<Vec<CaseCode>> = None;
    for order in 1..=orders() {
        let mut chance = Chance::seeded(order);
        let mut missing = BTreeSet::new();
        while missing.len() < LEFT_OUT {
            // The last one cannot be known to be missing, and one of the twins is there in any case.
            let seq = 1 + chance.below(TALKS - 1);
            missing.extend((seq != TWICE).then_some(seq));
        }
        let (came, late): (Vec<_>, Vec<_>) =
            sealed.batches.iter().partition(|batch| !missing.contains(&batch.header().seq));
        let mut arriving: Vec<&SealedBatch> = came.into_iter().chain([&sealed.twin]).collect();
        shuffle(&mut arriving, &mut chance);
        let name = format!("base-{order}");
        let base = sealed.base(&name);
        let view = import(&base, &sealed.stick(&format!("{name}.waymark"), &arriving));
        assert_eq!((view.new as usize, view.refused), (arriving.len() - 1, vec!["fork".to_owned()]));
        sealed.check_told(&base, &missing).unwrap();
        // The control: the same look finds fault where another one is missing, or none.
        let others: BTreeSet<u64> = missing.iter().map(|seq| seq % TALKS + 1).collect();
        assert!(sealed.check_told(&base, &others).is_err() && sealed.check_told(&base, &[].into()).is_err());
        base.lock().unwrap();
        sealed.check_kept(&name, &missing).unwrap();
        assert!(sealed.check_kept(&name, &others).is_err(), "the control");

        // The five come late, in any order as well: the gaps close one after the other.
        unlock(&base, DARIA.passphrase);
        let mut late = late;
        shuffle(&mut late, &mut chance);
        for batch in late {
            import(&base, &sealed.stick("late.waymark", &[batch]));
            missing.remove(&batch.header().seq);
            sealed.check_told(&base, &missing).unwrap();
        }
        let cases = base.cases().unwrap();
        assert_eq!(cases.len() as u64, TALKS);
        let listed = cases.into_iter().map(|case| case.code).filter(|code| !sealed.twins.contains(code));
        let listed: Vec<CaseCode> = listed.collect();
        assert_eq!(
            seen_by_all.get_or_insert_with(|| listed.clone()),
            &listed,
            "one list, however it arrived"
        );
    }
}
