//! What must hold of orders: each is carried out by everybody it concerns, by nobody without it, and undone by nothing.

use crate::checks::{Row, database, orders_of};
use crate::ledger::Asked;
use crate::node::{Node, Place};
use crate::world::{Broken, World};
use std::collections::{BTreeMap, BTreeSet};
use waymark_domain::ScreeningId;
use waymark_store::tables::{audit, batches};
use waymark_sync::{Failure, Transport as _};
use waymark_wire::ProblemCode;

/// More entries than the record of any run has.
const ALL: u32 = 100_000;

impl World {
    /// Checks that what a phone says was deleted by order was ordered, and that nothing of it is left.
    pub(crate) fn check_deleted_row(&self, row: &Row, number: usize) -> Result<(), Broken> {
        let name = self.ledger.talks[number].name();
        if !self.ledger.deletes(number) {
            return Err(format!("{name} is deleted on the phone and nobody ordered it"));
        }
        if row.bytes || row.readable || row.code.is_some() || row.screening.is_some() {
            return Err(format!("{name} is deleted on the phone and something of it is left"));
        }
        Ok(())
    }

    /// Checks that a base knows no order but those that were given, each once. Gives the talks that these delete.
    pub(crate) fn check_orders_of(&mut self, base: usize) -> Result<BTreeSet<usize>, Broken> {
        if self.ledger.orders.is_empty() && !self.ledger.strangers && self.sabotage.is_none() {
            return Ok(BTreeSet::new());
        }
        let name = self.name(base);
        let known = self.nodes[base].app().orders().map_err(|error| error.code)?;
        let ids: BTreeSet<&str> = known.iter().map(|order| order.id.as_str()).collect();
        if ids.len() != known.len() {
            return Err(format!("{name} has an order twice"));
        }
        if !ids.iter().all(|id| self.ledger.orders.iter().any(|order| order.id == *id)) {
            return Err(format!("{name} took an order that nobody gave who may"));
        }
        let known = self.ledger.orders.iter().filter(|order| ids.contains(order.id.as_str()));
        let deleted = known.filter_map(|order| match order.asked {
            Asked::Deletion(talk) => Some(talk),
            Asked::Wipe(_) => None,
        });
        Ok(deleted.collect())
    }

    /// Checks that cases have gone from a base by order alone, and that none has come back.
    pub(crate) fn check_gone_cases(
        &mut self,
        base: usize,
        here: &BTreeSet<ScreeningId>,
    ) -> Result<(), Broken> {
        let name = self.name(base);
        if !self.deleted[base].is_disjoint(here) {
            return Err(format!("a case that was deleted is back at {name}"));
        }
        let gone: Vec<ScreeningId> = self.cases[base].difference(here).copied().collect();
        if !gone.iter().all(|id| self.ledger.deletes_id(id)) {
            return Err(format!("a case has gone from {name}"));
        }
        self.deleted[base].extend(gone);
        Ok(())
    }

    /// How many orders have not reached everybody they concern. One by a base that takes part no more is owed to nobody:
    /// whoever knows that does not carry it out.
    pub(crate) fn all_orders_owed(&mut self) -> Result<u32, Broken> {
        if self.ledger.orders.is_empty() {
            return Ok(0);
        }
        let mut owed = 0;
        for node in 0..self.nodes.len() {
            owed += match (self.nodes[node].base, self.nodes[node].place) {
                (true, Place::In) => self.orders_owed_by_base(node)?,
                (false, Place::In | Place::Out) => self.orders_owed_by_phone(node)?,
                _ => 0,
            };
        }
        Ok(u32::try_from(owed).unwrap())
    }

    /// Orders that a base does not know, and own ones of which somebody has not said that they are carried out.
    fn orders_owed_by_base(&mut self, base: usize) -> Result<usize, Broken> {
        let known = self.nodes[base].app().orders().map_err(|error| error.code)?;
        let mut owed = 0;
        for order in self.ledger.orders.iter().filter(|order| self.nodes[order.base].place == Place::In) {
            let Some(view) = known.iter().find(|view| view.id == order.id) else {
                owed += 1;
                continue;
            };
            // A word that a server took back with it to an older disk may be lost for good.
            let heard = |who: &str| view.done_by.iter().any(|by| by == who);
            if order.base == base && !self.went_back {
                owed += self.who_says_so(&order.asked).iter().filter(|who| !heard(who)).count();
            }
        }
        Ok(owed)
    }

    /// Who says in the end that an order was carried out.
    fn who_says_so(&self, asked: &Asked) -> BTreeSet<String> {
        let Asked::Deletion(talk) = asked else { return BTreeSet::new() };
        let maker = &self.ledger.talks[*talk].device;
        let says = |node: &&Node| match node.base {
            true => node.place == Place::In,
            false => node.lives() && node.device == *maker,
        };
        let devices = self.nodes.iter().filter(says).map(|node| node.device.clone());
        devices.chain(["server".to_owned()]).collect()
    }

    /// Orders that a phone has not carried out.
    pub(crate) fn orders_owed_by_phone(&mut self, phone: usize) -> Result<usize, Broken> {
        if self.ledger.orders.is_empty() || self.nodes[phone].base || !self.nodes[phone].lives() {
            return Ok(0);
        }
        let device = self.nodes[phone].device.clone();
        let concerns = |asked: &Asked| match asked {
            Asked::Deletion(talk) => self.ledger.talks[*talk].device == device,
            Asked::Wipe(of) => *of == device,
        };
        let by_one_of_us =
            self.ledger.orders.iter().filter(|order| self.nodes[order.base].place == Place::In);
        let due: Vec<(String, bool)> = by_one_of_us
            .filter(|order| concerns(&order.asked))
            .map(|order| (order.id.clone(), matches!(order.asked, Asked::Wipe(_))))
            .collect();
        if due.is_empty() {
            return Ok(0);
        }
        let known = orders_of(&mut self.nodes[phone]);
        // Whoever knows that it is to erase itself, and goes on, has not carried that out.
        Ok(due.iter().filter(|(id, wipe)| *wipe || !known.contains(id)).count())
    }

    /// Checks at the end that everybody has carried out what was ordered, once, and that nothing of it is left.
    pub(crate) fn check_orders_obeyed(&mut self, outboxes: &BTreeMap<usize, Vec<Row>>) -> Result<(), Broken> {
        if self.ledger.orders.is_empty() {
            return Ok(());
        }
        if let Some(node) = self.nodes.iter().find(|node| node.lives() && self.ledger.wipes(&node.device)) {
            return Err(format!("{} was to erase itself and goes on", node.name));
        }
        let obeyed = |order: &&crate::ledger::Ordered| self.nodes[order.base].place == Place::In;
        let deletions: BTreeSet<usize> = self
            .ledger
            .orders
            .iter()
            .filter(obeyed)
            .filter_map(|order| match order.asked {
                Asked::Deletion(talk) => Some(talk),
                Asked::Wipe(_) => None,
            })
            .collect();
        for talk in deletions {
            self.check_deleted_at_bases(talk)?;
            let batch = self.ledger.talks[talk].batch;
            let left = |rows: &Vec<Row>| rows.iter().any(|row| row.batch == batch && row.reason != "deleted");
            if let Some((phone, _)) = outboxes.iter().find(|(_, rows)| left(rows)) {
                let (phone, talk) = (self.name(*phone), self.ledger.talks[talk].name());
                return Err(format!("{talk} was to be deleted and is still on {phone}'s phone"));
            }
        }
        self.check_deleted_at_server()?;
        self.check_carried_out_once()
    }

    fn check_deleted_at_bases(&mut self, talk: usize) -> Result<(), Broken> {
        let (batch, id) = (self.ledger.talks[talk].batch, self.ledger.talks[talk].id);
        for base in 0..self.nodes.len() {
            if !self.nodes[base].base || self.nodes[base].place != Place::In {
                continue;
            }
            let rows = self.nodes[base].app().cases().map_err(|error| error.code)?;
            let bytes =
                database(&mut self.nodes[base]).read(|reader| batches::get_bytes(reader, batch)).unwrap();
            if rows.iter().any(|row| row.id == id) || bytes.is_some_and(|bytes| !bytes.is_empty()) {
                let (base, talk) = (self.name(base), self.ledger.talks[talk].name());
                return Err(format!("{talk} was to be deleted and is still at {base}"));
            }
        }
        Ok(())
    }

    /// Nothing is listed with bytes that a base in use has ordered to be deleted.
    fn check_deleted_at_server(&mut self) -> Result<(), Broken> {
        let rows = self.rows_on_the_server();
        let transport = self.transport_of(0);
        for order in self.ledger.orders.iter().filter(|order| self.nodes[order.base].place == Place::In) {
            let Asked::Deletion(talk) = order.asked else { continue };
            let talk = &self.ledger.talks[talk];
            for row in rows.iter().filter(|row| row.id == talk.batch) {
                match transport.fetch(row) {
                    Err(Failure::Refused(ProblemCode::Gone | ProblemCode::NotFound)) => {}
                    _ => return Err(format!("{} was to be deleted and is still on the server", talk.name())),
                }
            }
        }
        Ok(())
    }

    /// No device writes down more deletions of a batch than were ordered.
    fn check_carried_out_once(&mut self) -> Result<(), Broken> {
        for node in 0..self.nodes.len() {
            if !self.nodes[node].lives() || self.nodes[node].sleeps() {
                continue;
            }
            let entries =
                database(&mut self.nodes[node]).read(|reader| audit::after(reader, 0, ALL)).unwrap();
            let mut times: BTreeMap<String, usize> = BTreeMap::new();
            for entry in entries.into_iter().filter(|entry| entry.code == "deleted") {
                *times.entry(entry.about).or_default() += 1;
            }
            for (batch, times) in times {
                let about = |talk: usize| self.ledger.talks[talk].batch.to_string() == batch;
                let orders = self.ledger.orders.iter();
                let given =
                    orders.filter(|order| matches!(order.asked, Asked::Deletion(talk) if about(talk)));
                if times > given.count() {
                    return Err(format!("{} deleted something more often than ordered", self.name(node)));
                }
            }
        }
        Ok(())
    }
}
