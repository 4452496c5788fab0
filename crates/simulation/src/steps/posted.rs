//! The post: a base writes to a phone, and the letter is read there, once, and nowhere else.

use crate::ledger::Letter;
use crate::node::{Node, Place};
use crate::world::{Broken, World};
use std::collections::BTreeSet;
use waymark_app::view::WriteLetterRequest;

impl World {
    pub(super) fn a_base_writes(&mut self) -> Result<(), Broken> {
        let Some(base) = self.one_of(|node| node.base && node.place == Place::In) else { return Ok(()) };
        // Most letters go to a phone of which something has arrived here: to another one nobody can write yet.
        let here: BTreeSet<String> = self.devices_of_cases(base);
        let known = self.one_of(|node| !node.base && node.place == Place::In && here.contains(&node.device));
        let known = if self.percent(90) { known } else { None };
        let anybody = self.one_of(|node| !node.base && node.place == Place::In);
        let Some(phone) = known.or(anybody) else { return Ok(()) };
        let (from, to) = (self.name(base), self.name(phone));
        let text = format!("Letter {} to {to}: call me, please.", self.ledger.letters.len() + 1);
        let device = self.nodes[phone].device.clone();
        let request = WriteLetterRequest { device: device.clone(), case: None, text: text.clone() };
        match self.nodes[base].app().write_letter(request) {
            Ok(written) => {
                self.say(format!("{from} writes to {to}"));
                self.ledger.letters.push(Letter { id: written.id, base, device, text });
            }
            // Nothing of the phone has arrived at this base that named its key.
            Err(refused) if refused.code == "no_letter_key" => {
                self.say(format!("{from} cannot write to {to} yet"));
            }
            Err(refused) => return Err(format!("{from} could not write to {to}: {}", refused.code)),
        }
        Ok(())
    }

    /// The devices whose talks are among a base's cases.
    fn devices_of_cases(&self, base: usize) -> BTreeSet<String> {
        let here = &self.cases[base];
        let talks = self.ledger.talks.iter().filter(|talk| here.contains(&talk.id));
        talks.map(|talk| talk.device.clone()).collect()
    }

    /// Checks the letters on a phone: written to it, as they were written, each once.
    pub(crate) fn check_letters(&mut self, phone: usize) -> Result<(), Broken> {
        if self.ledger.letters.is_empty() {
            return Ok(());
        }
        let name = self.name(phone);
        let shown = self.nodes[phone].app().letters().map_err(|error| error.code)?;
        for (place, one) in shown.iter().enumerate() {
            let Some(letter) = self.ledger.letters.iter().find(|letter| letter.id == one.id) else {
                return Err(format!("{name} has a letter that nobody wrote"));
            };
            if letter.device != self.nodes[phone].device || letter.text != one.text {
                return Err(format!("{name} has a letter of somebody else's, or another text"));
            }
            if shown[..place].iter().any(|other| other.id == one.id) {
                return Err(format!("{name} has a letter twice"));
            }
        }
        Ok(())
    }

    /// How many letters a phone still lacks. One that was put back to an older copy, or stands beside its clone, is owed
    /// none; nor is anybody by a base that takes part no more.
    pub(crate) fn letters_owed(&mut self, phone: usize) -> Result<usize, Broken> {
        let takes_part = |node: &Node| node.place == Place::In && !node.copied;
        if self.ledger.letters.is_empty() || self.nodes[phone].base || !takes_part(&self.nodes[phone]) {
            return Ok(0);
        }
        let device = &self.nodes[phone].device;
        let due = self.ledger.letters.iter().filter(|letter| letter.device == *device);
        let due: Vec<String> = due
            .filter(|letter| takes_part(&self.nodes[letter.base]))
            .map(|letter| letter.id.clone())
            .collect();
        if due.is_empty() {
            return Ok(0);
        }
        let shown = self.nodes[phone].app().letters().map_err(|error| error.code)?;
        Ok(due.iter().filter(|id| shown.iter().all(|one| one.id != **id)).count())
    }
}
