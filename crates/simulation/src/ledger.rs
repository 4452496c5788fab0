//! What the run knows to be true: every finished talk, and where a copy of it was seen. No device can read it.

use std::collections::BTreeSet;
use waymark_domain::ScreeningId;
use waymark_wire::BatchId;

/// A finished talk.
pub(crate) struct Talk {
    /// The id of the device that sealed it.
    pub(crate) device: String,
    /// The name of whoever had the device.
    pub(crate) by: String,
    pub(crate) id: ScreeningId,
    pub(crate) code: String,
    pub(crate) batch: BatchId,
    /// Key epoch and number.
    pub(crate) place: (u32, u64),
    /// When it was sealed, and between what its device's clock was since, in milliseconds.
    pub(crate) sealed_at: i64,
    pub(crate) clock_least: i64,
    pub(crate) clock_most: i64,
    /// Whether the device went back to a copy from before it, so that the bytes may be gone with what it was.
    pub(crate) orphaned: bool,
}

impl Talk {
    /// What it is called in a trace: ids are drawn anew in every run, names and numbers are not.
    pub(crate) fn name(&self) -> String {
        format!("{}'s {}-{}", self.by, self.place.0, self.place.1)
    }
}

/// A letter of a base to a phone.
pub(crate) struct Letter {
    pub(crate) id: String,
    /// The number of the base that wrote it.
    pub(crate) base: usize,
    /// The id of the phone it is for.
    pub(crate) device: String,
    pub(crate) text: String,
}

/// An order that a base gave.
pub(crate) struct Ordered {
    pub(crate) id: String,
    /// The number of the base that gave it.
    pub(crate) base: usize,
    pub(crate) asked: Asked,
}

/// What an order asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Asked {
    /// That this talk of the ledger is deleted everywhere.
    Deletion(usize),
    /// That the device of this id erases itself.
    Wipe(String),
}

/// All of them.
#[derive(Default)]
pub(crate) struct Ledger {
    pub(crate) talks: Vec<Talk>,
    pub(crate) letters: Vec<Letter>,
    pub(crate) orders: Vec<Ordered>,
    /// Whether somebody without the right to it ordered something.
    pub(crate) strangers: bool,
}

impl Ledger {
    pub(crate) fn add(&mut self, talk: Talk) -> usize {
        self.talks.push(talk);
        self.talks.len() - 1
    }

    pub(crate) fn of_batch(&self, batch: BatchId) -> Option<usize> {
        self.talks.iter().position(|talk| talk.batch == batch)
    }

    /// Whether a base ordered the deletion of this talk.
    pub(crate) fn deletes(&self, number: usize) -> bool {
        self.orders.iter().any(|order| order.asked == Asked::Deletion(number))
    }

    /// Whether a base ordered the deletion of the talk of this id.
    pub(crate) fn deletes_id(&self, id: &ScreeningId) -> bool {
        self.talks.iter().position(|talk| talk.id == *id).is_some_and(|number| self.deletes(number))
    }

    /// Whether this device is to erase itself.
    pub(crate) fn wipes(&self, device: &str) -> bool {
        self.orders.iter().any(|order| matches!(&order.asked, Asked::Wipe(of) if of == device))
    }

    pub(crate) fn ids(&self) -> BTreeSet<ScreeningId> {
        self.talks.iter().map(|talk| talk.id).collect()
    }

    /// Other talks under the same number of the same device.
    pub(crate) fn twins(&self, number: usize) -> Vec<usize> {
        let one = &self.talks[number];
        let twin = |(other, talk): (usize, &Talk)| {
            (other != number && talk.device == one.device && talk.place == one.place).then_some(other)
        };
        self.talks.iter().enumerate().filter_map(twin).collect()
    }

    /// Whether a device used a number of this epoch twice: then its chain has two ends.
    pub(crate) fn forked(&self, device: &str, epoch: u32) -> bool {
        let all = self.talks.iter().filter(|talk| talk.device == device && talk.place.0 == epoch);
        let (count, numbers) = all.fold((0, BTreeSet::new()), |(count, mut numbers), talk| {
            numbers.insert(talk.place.1);
            (count + 1, numbers)
        });
        numbers.len() < count
    }

    /// Notes what a device's clock shows now.
    pub(crate) fn clock_was(&mut self, talks: &[usize], wall_ms: i64) {
        for talk in talks {
            let talk = &mut self.talks[*talk];
            talk.clock_least = talk.clock_least.min(wall_ms);
            talk.clock_most = talk.clock_most.max(wall_ms);
        }
    }
}
