//! What must hold after every step, looked at in the files themselves: a copy of a device's folder is opened beside it.

use crate::files;
use crate::node::Node;
use crate::world::{Broken, World};
use std::collections::{BTreeMap, BTreeSet};
use waymark_domain::ScreeningId;
use waymark_store::tables::{OutboxState, batches, orders, outbox, sessions};
use waymark_store::{Db, DbKey};
use waymark_wire::BatchId;

/// How long a finished talk may stay readable: the policy's default, in milliseconds.
const WINDOW_MS: i64 = 24 * 3_600_000;

/// A row of a phone's outbox with what lies beside it.
#[derive(Clone)]
pub(crate) struct Row {
    pub(crate) batch: BatchId,
    pub(crate) place: (u32, u64),
    pub(crate) state: OutboxState,
    pub(crate) reason: String,
    /// Whether the sealed bytes are still there.
    pub(crate) bytes: bool,
    /// The screening, while the phone knows it, and whether it can still be read.
    pub(crate) screening: Option<ScreeningId>,
    pub(crate) readable: bool,
    pub(crate) code: Option<String>,
    pub(crate) sealed_at: i64,
}

/// What a device's files held when they were last looked at. The same bytes are not read a second time: opening an
/// encrypted database is most of what a look costs.
#[derive(Default)]
pub(crate) struct Seen {
    outbox: Option<(u64, Outbox)>,
    /// Of so many talks of the ledger.
    batches: Option<(u64, usize, BTreeMap<usize, &'static str>)>,
}

/// A phone's outbox, and the ids of the orders that it knows.
#[derive(Clone)]
struct Outbox {
    rows: Vec<Row>,
    orders: BTreeSet<String>,
    /// Words that an order was carried out which nobody has taken yet.
    words: usize,
}

/// Opens a copy of a device's database, with what lies beside it and belongs to it.
pub(crate) fn database(node: &mut Node) -> Db {
    let image = node.next_folder();
    files::copy_database(&node.folder, &image);
    let key = node.root.db_key();
    Db::open(&image.join("store.db"), &DbKey::new(&key.key, &key.salt)).expect("a copy of the files opens")
}

/// What a phone has in its outbox.
pub(crate) fn outbox_of(node: &mut Node) -> Vec<Row> {
    seen_outbox(node).rows
}

/// Which orders a phone knows.
pub(crate) fn orders_of(node: &mut Node) -> BTreeSet<String> {
    seen_outbox(node).orders
}

/// How often a phone has still to say that it carried an order out.
pub(crate) fn words_of(node: &mut Node) -> usize {
    seen_outbox(node).words
}

fn seen_outbox(node: &mut Node) -> Outbox {
    let print = files::print(&node.folder);
    if let Some((of, outbox)) = &node.seen.outbox
        && *of == print
    {
        return outbox.clone();
    }
    let outbox = read_outbox(&database(node));
    node.seen.outbox = Some((print, outbox.clone()));
    outbox
}

fn read_outbox(db: &Db) -> Outbox {
    let outbox = db.read(|reader| {
        let mut rows = Vec::new();
        for row in outbox::rows(reader)? {
            let readable = match row.screening {
                Some(screening) => sessions::get(reader, screening)?.is_some(),
                None => false,
            };
            rows.push(Row {
                batch: row.batch,
                place: (row.epoch, row.seq),
                state: row.state,
                reason: row.reason,
                bytes: outbox::get_bytes(reader, row.batch)?.is_some(),
                screening: row.screening,
                readable,
                code: row.code.map(|code| code.as_str().to_owned()),
                sealed_at: row.created_at.0,
            });
        }
        let orders = orders::all(reader)?.into_iter().map(|order| order.order.to_string()).collect();
        Ok(Outbox { rows, orders, words: orders::done(reader, true)?.len() })
    });
    outbox.unwrap()
}

/// Which of the talks a base has, opened or set aside, with the word of its state.
pub(crate) fn batches_at(world: &mut World, base: usize) -> BTreeMap<usize, &'static str> {
    let talks: Vec<BatchId> = world.ledger.talks.iter().map(|talk| talk.batch).collect();
    let node = &mut world.nodes[base];
    let print = files::print(&node.folder);
    if let Some((of, count, states)) = &node.seen.batches
        && (*of, *count) == (print, talks.len())
    {
        return states.clone();
    }
    let states = read_batches(&database(node), &talks);
    node.seen.batches = Some((print, talks.len(), states.clone()));
    states
}

fn read_batches(db: &Db, talks: &[BatchId]) -> BTreeMap<usize, &'static str> {
    let states = db.read(|reader| {
        let mut states = BTreeMap::new();
        for (number, batch) in talks.iter().enumerate() {
            if let Some(state) = batches::state(reader, *batch)? {
                states.insert(number, state.word());
            }
        }
        Ok(states)
    });
    states.unwrap()
}

impl World {
    /// Checks a phone: its counts, its sealed bytes, its readable copies. Gives what is in its outbox.
    pub(crate) fn check_phone(&mut self, phone: usize) -> Result<Vec<Row>, Broken> {
        let rows = outbox_of(&mut self.nodes[phone]);
        self.check_rows(phone, &rows).map(|()| rows)
    }

    /// The same with what was seen just now.
    pub(crate) fn check_rows(&mut self, phone: usize, rows: &[Row]) -> Result<(), Broken> {
        let wall_ms = self.nodes[phone].watch.wall_ms();
        let talks = self.nodes[phone].talks.clone();
        self.ledger.clock_was(&talks, wall_ms);
        let name = self.name(phone);
        let known: BTreeSet<BatchId> = talks.iter().map(|talk| self.ledger.talks[*talk].batch).collect();
        let found: BTreeSet<BatchId> = rows.iter().map(|row| row.batch).collect();
        if known != found || rows.len() != talks.len() {
            return Err(format!("{name} recorded {} and has {} in the outbox", talks.len(), rows.len()));
        }
        self.check_counts(phone)?;
        rows.iter().try_for_each(|row| self.check_row(row, wall_ms))
    }

    /// Checks what a phone's own screen says: for steps that moved nothing.
    pub(crate) fn check_counts(&mut self, phone: usize) -> Result<(), Broken> {
        let name = self.name(phone);
        let view = self.nodes[phone].app().sync_state().map_err(|error| error.code)?;
        let sum = view.packed + view.handed_over + view.received + view.returned;
        if view.recorded != sum || view.recorded as usize != self.nodes[phone].talks.len() {
            return Err(format!("{name} counts {} recorded, {sum} in all states", view.recorded));
        }
        Ok(())
    }

    fn check_row(&self, row: &Row, wall_ms: i64) -> Result<(), Broken> {
        let number = self.ledger.of_batch(row.batch).unwrap();
        let talk = &self.ledger.talks[number];
        let name = talk.name();
        if row.reason == "deleted" {
            return self.check_deleted_row(row, number);
        }
        let received = matches!(row.state, OutboxState::Opened | OutboxState::Purged);
        let acknowledged = received || row.state == OutboxState::Stored;
        // A receipt of the level that the policy names, and nothing else, lets the sealed bytes go.
        if !row.bytes && !received {
            return Err(format!("{name}: the sealed bytes are gone and it is only {}", row.state.word()));
        }
        if received && !self.cases.iter().any(|cases| cases.contains(&talk.id)) {
            return Err(format!("{name} is {} on the phone and a case nowhere", row.state.word()));
        }
        let over = talk.clock_most - talk.sealed_at >= WINDOW_MS || talk.clock_least < talk.sealed_at;
        if !row.readable && !acknowledged && !over {
            return Err(format!("{name}: the readable copy is gone before a receipt and before its time"));
        }
        let late = wall_ms - talk.sealed_at >= WINDOW_MS || wall_ms < talk.sealed_at;
        if row.readable && acknowledged {
            return Err(format!("{name} is {} and still readable", row.state.word()));
        }
        if row.readable && late && self.just_swept {
            return Err(format!("{name} is readable after its window"));
        }
        Ok(())
    }

    /// Checks a base: every case once and one that somebody recorded, none gone, and every gap named. Gives which talks
    /// it has.
    pub(crate) fn check_base(&mut self, base: usize) -> Result<BTreeMap<usize, &'static str>, Broken> {
        let name = self.name(base);
        let rows = self.nodes[base].app().cases().map_err(|error| error.code)?;
        let cases: BTreeSet<ScreeningId> = rows.iter().map(|row| row.id).collect();
        if cases.len() != rows.len() {
            return Err(format!("{name} has a case twice"));
        }
        let recorded = self.ledger.ids();
        if !cases.is_subset(&recorded) {
            return Err(format!("{name} has a case that nobody recorded"));
        }
        let deleted = self.check_orders_of(base)?;
        self.check_gone_cases(base, &cases)?;
        self.cases[base].extend(cases);
        let here = batches_at(self, base);
        self.check_alerts(base, &here, &deleted).map(|()| here)
    }

    fn check_alerts(
        &mut self,
        base: usize,
        here: &BTreeMap<usize, &'static str>,
        deleted: &BTreeSet<usize>,
    ) -> Result<(), Broken> {
        let name = self.name(base);
        let alerts = self.nodes[base].app().base_home().map_err(|error| error.code)?.alerts;
        let alerted = |code: &str, device: &str, (epoch, seq): (u32, u64)| {
            let same = |device_of: &Option<String>| device_of.as_deref() == Some(device);
            alerts.iter().any(|alert| {
                alert.code == code
                    && same(&alert.device)
                    && (alert.epoch, alert.seq) == (Some(epoch), Some(seq))
            })
        };
        // What was deleted by order is not missing, whether it was ever here or not.
        let gaps = self.gaps(&here.keys().chain(deleted).copied().collect());
        for (device, place) in &gaps {
            if !alerted("gap", device, *place) {
                return Err(format!("{name} misses {}-{} of a device and does not say so", place.0, place.1));
            }
        }
        for alert in alerts.iter().filter(|alert| alert.code == "gap") {
            let (Some(device), Some(epoch), Some(seq)) = (&alert.device, alert.epoch, alert.seq) else {
                return Err(format!("{name} misses something and does not say what"));
            };
            if !gaps.contains(&(device.clone(), (epoch, seq))) && !self.ledger.forked(device, epoch) {
                return Err(format!("{name} says that {epoch}-{seq} of a device is missing, and it is not"));
            }
        }
        for number in here.keys() {
            let talk = &self.ledger.talks[*number];
            let twice = self.ledger.twins(*number).iter().any(|twin| here.contains_key(twin));
            if twice && !alerted("fork", &talk.device, talk.place) {
                return Err(format!("{name} has two truths for {} and does not say so", talk.name()));
            }
        }
        Ok(())
    }

    /// The first number that is missing in each chain of which a base has a later one.
    fn gaps(&self, here: &BTreeSet<usize>) -> Vec<(String, (u32, u64))> {
        let mut chains: BTreeMap<(String, u32), BTreeSet<u64>> = BTreeMap::new();
        for talk in here.iter().map(|number| &self.ledger.talks[*number]) {
            chains.entry((talk.device.clone(), talk.place.0)).or_default().insert(talk.place.1);
        }
        let missing = |((device, epoch), numbers): ((String, u32), BTreeSet<u64>)| {
            let highest = numbers.last().copied().unwrap_or_default();
            let missing = (1..highest).find(|number| !numbers.contains(number))?;
            Some((device, (epoch, missing)))
        };
        chains.into_iter().filter_map(missing).collect()
    }

    /// Checks that nothing on the server tells what was said, or to whom it belongs.
    pub(crate) fn check_server(&self) -> Result<(), Broken> {
        let mut found = Vec::new();
        files::all(self.net.net().house.folder(), &mut found);
        let holds = |needle: &[u8]| {
            let finder = memchr::memmem::Finder::new(needle);
            found.iter().any(|bytes| finder.find(bytes).is_some())
        };
        if holds(b"\"records\":[") || holds(b"\"answers\":") {
            return Err("a record lies on the server".to_owned());
        }
        if self.ledger.letters.iter().any(|letter| holds(letter.text.as_bytes())) {
            return Err("a letter can be read on the server".to_owned());
        }
        for talk in &self.ledger.talks {
            let hex = talk.id.to_string();
            if holds(talk.id.as_bytes()) || holds(hex.as_bytes()) || holds(talk.code.as_bytes()) {
                return Err(format!("the server's files name {}", talk.name()));
            }
        }
        Ok(())
    }
}
