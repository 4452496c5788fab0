//! By hand: batches out on a stick, in at a base, receipts back; sticks that come twice, cut or with a bit changed.

use crate::files;
use crate::node::{Node, Place};
use crate::world::{Broken, Stick, World};
use waymark_app::view::{CarryRequest, ImportRequest};

impl World {
    pub(super) fn somebody_carries_out(&mut self) -> Result<(), Broken> {
        let Some(phone) = self.a_phone() else { return Ok(()) };
        self.carry_out(phone).map(drop)
    }

    pub(super) fn carry_out(&mut self, phone: usize) -> Result<Stick, Broken> {
        let (name, path) = (self.name(phone), self.new_file());
        let request = CarryRequest { path: path.to_str().unwrap().to_owned() };
        let carried = self.nodes[phone].app().carry_out(request);
        let carried = carried.map_err(|error| format!("{name} could not carry out: {}", error.code))?;
        self.say(format!("{name} carries out {}", carried.batches));
        let stick = Stick { path, from: phone, back: false, spoiled: false };
        self.sticks.push(stick.clone());
        self.look_at(phone).map(|()| stick)
    }

    /// Any stick that holds batches, perhaps one that was here before.
    pub(super) fn a_stick_comes_in(&mut self) -> Result<(), Broken> {
        let Some(stick) = self.a_stick(false) else { return Ok(()) };
        let Some(base) = self.one_of(|node| node.base && node.place == Place::In) else { return Ok(()) };
        self.import(base, &stick)
    }

    pub(super) fn a_spoiled_stick_comes_in(&mut self) -> Result<(), Broken> {
        let Some(stick) = self.a_stick(false) else { return Ok(()) };
        let Some(base) = self.one_of(|node| node.base && node.place == Place::In) else { return Ok(()) };
        let cut = self.percent(50);
        self.import_spoiled(base, stick, cut)
    }

    /// A stick of which the end is cut off, or a bit changed, and with it whatever batch it is in.
    pub(super) fn import_spoiled(&mut self, base: usize, mut stick: Stick, cut: bool) -> Result<(), Broken> {
        let mut bytes = std::fs::read(&stick.path).unwrap();
        if bytes.is_empty() {
            return Ok(());
        }
        let place = usize::try_from(self.chance.below(bytes.len() as u64)).unwrap();
        if cut {
            bytes.truncate(place);
        } else {
            bytes[place] ^= 1 << self.chance.below(8);
        }
        stick.path = self.new_file();
        stick.spoiled = true;
        std::fs::write(&stick.path, bytes).unwrap();
        self.import(base, &stick)
    }

    /// A base writes what goes back, and a phone takes it.
    pub(super) fn a_stick_goes_back(&mut self) -> Result<(), Broken> {
        let Some(base) = self.one_of(|node| node.base && node.place == Place::In) else { return Ok(()) };
        let Some(phone) = self.one_of(|node| !node.base && node.lives()) else { return Ok(()) };
        let stick = match self.a_stick(true).filter(|_| self.chance.below(3) == 0) {
            Some(old) => old,
            None => self.write_back(base)?,
        };
        self.import(phone, &stick)
    }

    pub(crate) fn write_back(&mut self, base: usize) -> Result<Stick, Broken> {
        let path = self.new_file();
        let request = CarryRequest { path: path.to_str().unwrap().to_owned() };
        let name = self.name(base);
        self.nodes[base]
            .app()
            .carry_out(request)
            .map_err(|error| format!("{name} could not write what goes back: {}", error.code))?;
        let stick = Stick { path, from: base, back: true, spoiled: false };
        self.sticks.push(stick.clone());
        Ok(stick)
    }

    fn a_stick(&mut self, back: bool) -> Option<Stick> {
        let sticks: Vec<Stick> = self.sticks.iter().filter(|stick| stick.back == back).cloned().collect();
        (!sticks.is_empty()).then(|| self.chance.pick(&sticks).clone())
    }

    pub(crate) fn import(&mut self, node: usize, stick: &Stick) -> Result<(), Broken> {
        let (name, from) = (self.name(node), self.name(stick.from));
        let request = ImportRequest { path: stick.path.to_str().unwrap().to_owned() };
        match self.nodes[node].app().import_file(request) {
            Ok(view) => {
                self.say(format!(
                    "{name} takes a {}stick of {from}: new {}, known {}, receipts {}, refused {:?}",
                    if stick.spoiled { "spoiled " } else { "" },
                    view.new,
                    view.known,
                    view.receipts,
                    view.refused
                ));
                if self.heed_wipe(node)? {
                    return Ok(());
                }
            }
            // A stick that is spoiled at its very beginning is no file of ours.
            Err(refused) if stick.spoiled => self.say(format!("{name} refuses a stick: {}", refused.code)),
            Err(refused) => return Err(format!("{name} refuses a sound stick: {}", refused.code)),
        }
        self.look_at(node)
    }

    /// What was sealed outlives an erase, also what the server had confirmed before it went back: somebody carries it.
    pub(crate) fn what_erased_phones_left_is_carried(&mut self) -> Result<(), Broken> {
        for phone in 0..self.nodes.len() {
            let node = &self.nodes[phone];
            if node.place != Place::Erased || files::sealed(&node.folder.join("spool")).is_empty() {
                continue;
            }
            let (name, path) = (self.name(phone), self.new_file());
            let request = CarryRequest { path: path.to_str().unwrap().to_owned() };
            let carried = self.nodes[phone].unopened().carry_sealed(request);
            carried.map_err(|error| format!("what {name} left behind cannot be carried: {}", error.code))?;
            self.say(format!("what {name} left behind is carried"));
            self.sticks.push(Stick { path, from: phone, back: false, spoiled: false });
        }
        Ok(())
    }

    /// A phone is erased by whoever holds it; what waits is in a file beside, and somebody brings it.
    pub(super) fn somebody_erases(&mut self) -> Result<(), Broken> {
        let whole = |node: &Node| !node.base && node.place == Place::In && !node.copied && node.number < 7;
        let left = self.nodes.iter().filter(|node| whole(node)).count();
        let Some(phone) = self.one_of(whole).filter(|_| left > 2) else { return Ok(()) };
        let name = self.name(phone);
        let erased = self.nodes[phone].app().erase();
        let erased = erased.map_err(|error| format!("{name} could not erase: {}", error.code))?;
        self.say(format!("{name} erases; {} unsent go on by hand", erased.unsent));
        if erased.unsent > 0 {
            // From the folder alone: there is nothing left to unlock.
            let path = self.nodes[phone].app().dir().join("unsent.waymark");
            let request = CarryRequest { path: path.to_string_lossy().into_owned() };
            let carried = self.nodes[phone].app().carry_sealed(request);
            carried.map_err(|error| format!("what {name} left behind cannot be carried: {}", error.code))?;
            self.sticks.push(Stick { path, from: phone, back: false, spoiled: false });
        }
        self.nodes[phone].close();
        self.nodes[phone].place = Place::Erased;
        self.nodes[phone].talks.clear();
        Ok(())
    }
}
