//! After the faults: everything is mended, everybody exchanges a few times, and then all of it must add up.

use crate::checks::{Row, batches_at, words_of};
use crate::files;
use crate::node::{Node, Place};
use crate::world::{Broken, World};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use waymark_seal::DeviceKeys;
use waymark_store::tables::OutboxState;
use waymark_sync::{Caller, Failure, HttpTransport, Transport as _};
use waymark_testkit::Chance;
use waymark_wire::{BatchId, BatchList, BatchRow, Nonce};

/// Rounds in which everybody exchanges once. What has not settled after so many never will.
const ROUNDS: u32 = 6;
/// Virtual time between two exchanges.
const PAUSE_MS: u64 = 5 * 60 * 1_000;
/// A day and an hour.
const DAY_MS: u64 = 25 * 3_600 * 1_000;

impl World {
    /// Mends everything, lets it settle, and checks that nothing is lost, doubled or left hanging.
    pub(crate) fn settle(&mut self) -> Result<(), Broken> {
        self.mend()?;
        let existing = self.existing()?;
        self.rounds()?;
        if self.went_back {
            // A phone asks once a day whether the server still has what it confirmed.
            self.time.pass_ms(DAY_MS);
            (0..self.nodes.len()).for_each(|node| self.note_clock(node));
            self.say("a day passes");
            self.rounds()?;
        }
        let (mut outboxes, mut at) = (BTreeMap::new(), BTreeMap::new());
        for node in 0..self.nodes.len() {
            match self.nodes[node].place {
                Place::In if self.nodes[node].base => drop(at.insert(node, self.check_base(node)?)),
                Place::In | Place::Out if self.nodes[node].sleeps() => {}
                Place::In | Place::Out if !self.nodes[node].base => {
                    outboxes.insert(node, self.check_phone(node)?);
                }
                Place::Out => drop(self.check_base(node)?),
                _ => {}
            }
        }
        self.check_all_arrived(&existing, &at)?;
        self.check_phones_settled(&outboxes)?;
        self.check_orders_obeyed(&outboxes)?;
        self.check_server()
    }

    /// Everybody exchanges, and then again whoever still waits for something, until nothing moves.
    fn rounds(&mut self) -> Result<(), Broken> {
        let mut moved = u32::MAX;
        for round in 1..=ROUNDS {
            self.say(format!("round {round}"));
            moved = self.round(round == 1)?;
            self.settling = true;
            if moved == 0 {
                break;
            }
        }
        if moved != 0 {
            return Err(format!("still {moved} things moving after {ROUNDS} rounds"));
        }
        Ok(())
    }

    fn mend(&mut self) -> Result<(), Broken> {
        self.say("everything is mended");
        self.mended = true;
        {
            let mut net = self.net.net();
            net.cut.iter_mut().for_each(|cut| *cut = false);
            net.house.start();
            net.late_ones_arrive();
        }
        for node in 0..self.nodes.len() {
            self.nodes[node].watch.set_right();
            self.note_clock(node);
        }
        if self.went_back {
            self.what_erased_phones_left_is_carried()?;
        }
        // Sticks of phones that are no more, or were no more and a copy of them was put back, have no other way.
        for stick in self.sticks.clone() {
            let from = &self.nodes[stick.from];
            if !stick.back && (from.place == Place::Erased || self.ledger.wipes(&from.device)) {
                self.import(0, &stick)?;
            }
        }
        Ok(())
    }

    /// Phones and then bases exchange; says how much moved. The first round leaves out phones to which nothing happened
    /// and nobody wrote, later ones those that wait for nothing.
    fn round(&mut self, first: bool) -> Result<u32, Broken> {
        let mut moved = 0;
        let living = |world: &Self, base: bool| -> Vec<usize> {
            let one = |(place, node): (usize, &Node)| (node.lives() && node.base == base).then_some(place);
            world.nodes.iter().enumerate().filter_map(one).collect()
        };
        for node in living(self, false).into_iter().chain(living(self, true)) {
            let asks = if first { !self.nodes[node].sleeps() } else { self.nodes[node].base };
            if asks || self.waits(node)? {
                self.time.pass_ms(PAUSE_MS);
                moved += self.exchange(node, None)?;
                self.sabotage_now();
            }
        }
        Ok(moved + self.all_letters_owed()? + self.all_orders_owed()?)
    }

    /// How many letters have not reached their phones.
    fn all_letters_owed(&mut self) -> Result<u32, Broken> {
        let mut owed = 0;
        for node in 0..self.nodes.len() {
            owed += self.letters_owed(node)?;
        }
        Ok(u32::try_from(owed).unwrap())
    }

    /// Whether a phone has something that no base has opened, as far as it knows, or a letter waits for it.
    fn waits(&mut self, phone: usize) -> Result<bool, Broken> {
        if self.letters_owed(phone)? > 0 || self.orders_owed_by_phone(phone)? > 0 {
            return Ok(true);
        }
        if self.nodes[phone].sleeps() {
            return Ok(false);
        }
        if !self.ledger.orders.is_empty() && words_of(&mut self.nodes[phone]) > 0 {
            return Ok(true);
        }
        let view = self.nodes[phone].app().sync_state().map_err(|error| error.code)?;
        Ok(view.recorded > view.received)
    }

    /// The talks of which there is a sealed copy anywhere: on a phone, on the server, at a base, on a stick.
    fn existing(&mut self) -> Result<BTreeSet<usize>, Broken> {
        let mut batches: BTreeSet<BatchId> = self.on_the_server();
        for node in 0..self.nodes.len() {
            if self.nodes[node].base && self.nodes[node].lives() {
                let here = batches_at(self, node);
                batches.extend(here.keys().map(|talk| self.ledger.talks[*talk].batch));
            } else if self.nodes[node].lives() && !self.nodes[node].sleeps() {
                // What is sealed lies in the spool, a file each, and goes only with its receipt.
                self.nodes[node].opened().map_err(|code| format!("a phone does not open: {code}"))?;
                batches.extend(files::sealed(&self.nodes[node].folder.join("spool")));
            }
        }
        Ok(batches.iter().filter_map(|batch| self.ledger.of_batch(*batch)).collect())
    }

    /// What the server has, by its own lists: the log and what it set aside.
    pub(crate) fn on_the_server(&mut self) -> BTreeSet<BatchId> {
        self.rows_on_the_server().into_iter().map(|row| row.id).collect()
    }

    pub(crate) fn rows_on_the_server(&mut self) -> Vec<BatchRow> {
        let transport = self.transport_of(0);
        let log = listed(&|after| transport.batches(after, 500));
        log.into_iter().chain(listed(&|after| transport.quarantine(after, 500))).collect()
    }

    /// Asks the server with the keys of a device, past its app.
    pub(crate) fn transport_of(&self, device: usize) -> HttpTransport {
        let (seconds, drawn) = (self.time.wall_ms() / 1_000, AtomicU64::new(self.net.net().requests << 32));
        let caller = Caller {
            signer: Arc::new(DeviceKeys::from_seed(self.seeds[device]).unwrap()),
            now_seconds: Arc::new(move || u64::try_from(seconds).unwrap()),
            nonce: Arc::new(move || {
                let mut chance =
                    Chance::seeded(drawn.fetch_add(1, Ordering::SeqCst) ^ seconds.unsigned_abs());
                Some(Nonce::from_bytes(chance.bytes()))
            }),
        };
        HttpTransport::over(Arc::new(self.net.of(device)), caller)
    }

    fn check_all_arrived(
        &mut self,
        existing: &BTreeSet<usize>,
        at: &BTreeMap<usize, BTreeMap<usize, &'static str>>,
    ) -> Result<(), Broken> {
        for number in 0..self.ledger.talks.len() {
            let talk = &self.ledger.talks[number];
            if !existing.contains(&number) && !talk.orphaned && !self.ledger.deletes(number) {
                return Err(format!("{} is nowhere any more", talk.name()));
            }
        }
        let on_server = self.on_the_server();
        for number in existing.iter().copied().filter(|number| !self.ledger.deletes(*number)) {
            let talk = &self.ledger.talks[number];
            let name = talk.name();
            for (base, here) in at {
                if on_server.contains(&talk.batch) && !here.contains_key(&number) {
                    return Err(format!("{name} is on the server and not at {}", self.nodes[*base].name));
                }
            }
            if !at.values().any(|here| here.contains_key(&number)) {
                return Err(format!("{name} still exists and arrived at no base"));
            }
            let apart = !self.ledger.twins(number).is_empty() || self.is_out(&talk.device);
            let case = self.cases.iter().any(|cases| cases.contains(&talk.id));
            if !case && !apart {
                return Err(format!("{name} arrived and is a case nowhere"));
            }
        }
        self.check_one_of_twins(existing)
    }

    /// Of several talks under one number at least one is a case, unless the device is out.
    fn check_one_of_twins(&self, existing: &BTreeSet<usize>) -> Result<(), Broken> {
        for number in existing {
            let talk = &self.ledger.talks[*number];
            let all: Vec<usize> = self.ledger.twins(*number).into_iter().chain([*number]).collect();
            let is_case = |one: &usize| {
                self.ledger.deletes(*one)
                    || self.cases.iter().any(|cases| cases.contains(&self.ledger.talks[*one].id))
            };
            if !self.is_out(&talk.device) && !all.iter().any(is_case) {
                return Err(format!("of {} and its twins none is a case", talk.name()));
            }
        }
        Ok(())
    }

    fn check_phones_settled(&self, outboxes: &BTreeMap<usize, Vec<Row>>) -> Result<(), Broken> {
        for (phone, rows) in outboxes {
            let out = self.is_out(&self.nodes[*phone].device);
            for row in rows {
                let number = self.ledger.of_batch(row.batch).unwrap();
                let talk = &self.ledger.talks[number];
                let name = talk.name();
                let case = self.cases.iter().any(|cases| cases.contains(&talk.id));
                match row.state {
                    OutboxState::Opened | OutboxState::Purged => {}
                    OutboxState::Returned if row.reason == "fork" => {}
                    _ if self.ledger.deletes(number) => {}
                    OutboxState::Stored | OutboxState::Offered if out || !case => {}
                    state => {
                        return Err(format!("{name} is {} for ever: {}", state.word(), row.reason));
                    }
                }
            }
        }
        Ok(())
    }

    /// Whether a device was put out, under whatever number it runs.
    fn is_out(&self, device: &str) -> bool {
        self.nodes.iter().any(|node| node.device == device && (node.place == Place::Out || node.wiped))
    }
}

/// Every row of a list.
fn listed(page: &dyn Fn(u64) -> Result<BatchList, Failure>) -> Vec<BatchRow> {
    let (mut found, mut after) = (Vec::new(), 0);
    loop {
        let list = page(after).expect("a base that is connected is answered");
        let last = list.batches.last().map(|row| row.n);
        found.extend(list.batches);
        match last.filter(|_| list.more) {
            Some(last) => after = last,
            None => return found,
        }
    }
}
