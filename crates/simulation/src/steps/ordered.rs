//! Orders: a base deletes a case, a lost phone is to erase itself, and somebody orders who may not.

use crate::checks::batches_at;
use crate::files;
use crate::ledger::{Asked, Ordered};
use crate::node::{Node, Place};
use crate::world::{Broken, Stick, World};
use waymark_app::view::{CarryRequest, DeleteCaseRequest, LockState, WipeRequest};
use waymark_domain::ChoiceId;
use waymark_sync::Transport as _;
use waymark_wire::{
    BatchId, ContainerWriter, Hour, ItemKind, MAIL_VERSION, Mail, Order, OrderId, OrderKind, OrgId, Signed,
    Signer, SigningKey,
};

/// How somebody orders what they may not.
#[derive(Debug, Clone, Copy)]
enum Forgery {
    /// With a key that nobody knows.
    Stranger,
    /// With a phone's own key, about its own talk.
    Phone,
    /// With a base's key where the root key is asked for.
    WipeByBase,
    /// With the key of a base that was put out, towards somebody who knows that.
    FormerBase(usize),
    /// For another organisation.
    OtherOrganisation,
}

impl World {
    pub(super) fn a_case_is_deleted(&mut self) -> Result<(), Broken> {
        let has: Vec<bool> =
            (0..self.nodes.len()).map(|one| !self.cases[one].is_subset(&self.deleted[one])).collect();
        let able = |node: &Node| node.base && node.place == Place::In && has[node.number];
        let Some(base) = self.one_of(able) else { return Ok(()) };
        let rows = self.nodes[base].app().cases().map_err(|error| error.code)?;
        let number = |id| self.ledger.talks.iter().position(|talk| talk.id == id);
        let mut here: Vec<usize> = rows.iter().filter_map(|row| number(row.id)).collect();
        here.sort_unstable();
        if here.is_empty() {
            return Ok(());
        }
        let talk = *self.chance.pick(&here);
        self.delete(base, talk)
    }

    /// A phone's stick comes to one base, which has some of it deleted, and its orders are at another base before any of
    /// the batches.
    pub(super) fn an_order_overtakes_its_batch(&mut self) -> Result<(), Broken> {
        let able = |node: &Node| node.base && node.place == Place::In;
        let (Some(base), Some(phone)) = (self.one_of(able), self.a_phone()) else { return Ok(()) };
        let Some(other) = self.one_of(|node| able(node) && node.number != base) else { return Ok(()) };
        let stick = self.carry_out(phone)?;
        self.import(base, &stick)?;
        let rows = self.nodes[base].app().cases().map_err(|error| error.code)?;
        let there = batches_at(self, other);
        let ahead = |talk: &usize| {
            !there.contains_key(talk) && rows.iter().any(|row| row.id == self.ledger.talks[*talk].id)
        };
        let theirs: Vec<usize> = self.nodes[phone].talks.iter().copied().filter(ahead).collect();
        // The last one stays, so that a batch comes after those that never do.
        let Some((_, earlier)) = theirs.split_last() else { return Ok(()) };
        let count = 1 + usize::try_from(self.chance.below(2)).unwrap();
        for talk in earlier.iter().rev().take(count) {
            self.delete(base, *talk)?;
        }
        let back = self.write_back(base)?;
        self.import(other, &back)?;
        // The batches come after it, and perhaps one of them is lost on the way.
        if self.percent(50) { self.import_spoiled(other, stick, false) } else { Ok(()) }
    }

    fn delete(&mut self, base: usize, talk: usize) -> Result<(), Broken> {
        let reason = *self.chance.pick(&["consent_withdrawn", "mistake", "retention"]);
        let request =
            DeleteCaseRequest { id: self.ledger.talks[talk].id, reason: ChoiceId::new(reason).unwrap() };
        let (name, what) = (self.name(base), self.ledger.talks[talk].name());
        let given = self.nodes[base].app().delete_case(request);
        let given = given.map_err(|error| format!("{name} could not delete {what}: {}", error.code))?;
        if given[0].batch != Some(self.ledger.talks[talk].batch.to_string()) {
            return Err(format!("{name} deleted {what} and ordered something else"));
        }
        self.say(format!("{name} orders that {what} is deleted"));
        self.ledger.orders.push(Ordered { id: given[0].id.clone(), base, asked: Asked::Deletion(talk) });
        self.look_at(base)
    }

    pub(super) fn a_phone_is_to_be_wiped(&mut self) -> Result<(), Broken> {
        let Some(phone) = self.one_of(|node| !node.base && node.place == Place::Out) else { return Ok(()) };
        if self.ledger.wipes(&self.nodes[phone].device) {
            return self.a_phone_exchanges_as(phone);
        }
        self.wipe(phone)
    }

    /// The first base, which has the root key, orders that a phone erases itself.
    pub(super) fn wipe(&mut self, phone: usize) -> Result<(), Broken> {
        let (name, device) = (self.name(phone), self.nodes[phone].device.clone());
        let request = WipeRequest { device: device.clone() };
        let given = self.nodes[0].app().wipe_device(request);
        let given = given.map_err(|error| format!("{name} could not be ordered to erase: {}", error.code))?;
        self.ledger.orders.push(Ordered { id: given[0].id.clone(), base: 0, asked: Asked::Wipe(device) });
        self.say(format!("{name} is to erase itself"));
        Ok(())
    }

    /// Looks whether an order has just erased a device. What was sealed outlives that, and somebody carries it.
    pub(crate) fn heed_wipe(&mut self, node: usize) -> Result<bool, Broken> {
        if !self.ledger.wipes(&self.nodes[node].device) {
            return Ok(false);
        }
        let name = self.name(node);
        let status = self.nodes[node].app().status().map_err(|error| error.code)?;
        if !matches!(status.state, LockState::Fresh) {
            return Ok(false);
        }
        let left = files::sealed(&self.nodes[node].folder.join("spool")).len();
        self.say(format!("{name} has erased itself; {left} sealed go on by hand"));
        let path = self.new_file();
        let request = CarryRequest { path: path.to_string_lossy().into_owned() };
        let carried = self.nodes[node].app().carry_sealed(request);
        let carried =
            carried.map_err(|error| format!("what {name} left cannot be carried: {}", error.code))?;
        if carried.batches as usize != left {
            return Err(format!("{name} left {left} and {} are carried", carried.batches));
        }
        self.nodes[node].close();
        self.nodes[node].place = Place::Erased;
        self.nodes[node].wiped = true;
        self.nodes[node].talks.clear();
        let stick = Stick { path, from: node, back: false, spoiled: false };
        self.sticks.push(stick.clone());
        if self.mended {
            self.import(0, &stick)?;
        }
        Ok(true)
    }

    /// An order that is well made and not by anybody who may give it, by stick or posted to the server: whoever is
    /// looked at afterwards must have lost nothing by it.
    pub(super) fn somebody_orders_who_may_not(&mut self) -> Result<(), Broken> {
        let Some(target) = self.one_of(|node| node.lives() && (node.base || !node.talks.is_empty())) else {
            return Ok(());
        };
        let mut forgeries =
            vec![Forgery::Stranger, Forgery::Phone, Forgery::WipeByBase, Forgery::OtherOrganisation];
        forgeries.extend(self.a_base_known_to_be_out(target).map(Forgery::FormerBase));
        let forgery = *self.chance.pick(&forgeries);
        let Some((order, signer)) = self.forged(forgery, target) else { return Ok(()) };
        self.ledger.strangers = true;
        let signed = Signed::make(&order, &[&signer as &dyn Signer]);
        // Where somebody answers in the server's place, it is not the server that would be looked at.
        let honest = self.net.net().liar.is_none();
        let posted = self.percent(40) && honest && !matches!(forgery, Forgery::FormerBase(_));
        let name = self.name(target);
        let words = match forgery {
            Forgery::Stranger => "a stranger",
            Forgery::Phone => "a phone",
            Forgery::WipeByBase => "a base without the root key",
            Forgery::FormerBase(_) => "a base that was put out",
            Forgery::OtherOrganisation => "another organisation",
        };
        if !posted {
            self.say(format!("{words} orders something of {name}, by stick"));
            let mut container = ContainerWriter::new();
            assert!(container.push_bytes(ItemKind::Order, &signed.to_bytes()), "an order fits a file");
            let path = self.new_file();
            std::fs::write(&path, container.finish()).unwrap();
            return self.import(target, &Stick { path, from: target, back: true, spoiled: false });
        }
        self.say(format!("{words} orders something of {name}, at the server"));
        match self.transport_of(0).post_mail(&[Mail::Order(signed)]) {
            Ok(taken) if taken.taken > 0 => Err(format!("the server takes an order of {words}")),
            _ => Ok(()),
        }
    }

    /// A base that was put out, if this device knows of it.
    fn a_base_known_to_be_out(&mut self, target: usize) -> Option<usize> {
        let out = (0..self.seeds.len())
            .find(|one| self.nodes[*one].base && self.nodes[*one].place == Place::Out)?;
        let device = self.nodes[out].device.clone();
        let roster = self.nodes[target].app().roster().ok()?;
        roster.devices.iter().any(|one| one.device == device && one.status != "active").then_some(out)
    }

    /// The order and the key it is signed with; none where there is nothing to order about.
    fn forged(&mut self, forgery: Forgery, target: usize) -> Option<(Order, SigningKey)> {
        let theirs: Vec<usize> = match self.nodes[target].base {
            true => (0..self.ledger.talks.len()).collect(),
            false => self.nodes[target].talks.clone(),
        };
        let talk = (!theirs.is_empty()).then(|| *self.chance.pick(&theirs))?;
        let batch: BatchId = self.ledger.talks[talk].batch;
        let maker = self.ledger.talks[talk].device.clone();
        let seed: [u8; 32] = match forgery {
            Forgery::Stranger => self.chance.bytes(),
            Forgery::Phone => {
                let phone = self.nodes.iter().position(|node| node.device == maker)?;
                *self.seeds.get(phone)?
            }
            Forgery::WipeByBase => self.seeds[1],
            Forgery::FormerBase(base) => self.seeds[base],
            Forgery::OtherOrganisation => self.seeds[0],
        };
        let wipes = matches!(forgery, Forgery::WipeByBase);
        let device = if wipes { &self.nodes[target].device } else { &maker };
        let order = Order {
            v: MAIL_VERSION,
            org: match forgery {
                Forgery::OtherOrganisation => OrgId::from_bytes(self.chance.bytes()),
                _ => self.org,
            },
            id: OrderId::from_bytes(self.chance.bytes()),
            kind: if wipes { OrderKind::Wipe } else { OrderKind::Delete },
            device: device.parse().unwrap(),
            batch: (!wipes).then_some(batch),
            place: None,
            hour: Hour(1),
        };
        Some((order, SigningKey::from_seed(&seed).unwrap()))
    }
}
