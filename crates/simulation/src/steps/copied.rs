//! Old copies: a phone or the server is backed up and put back, a phone is made twice.

use crate::files;
use crate::node::{Backup, Node, Place};
use crate::world::{Broken, World};

impl World {
    pub(super) fn a_phone_is_backed_up(&mut self) -> Result<(), Broken> {
        let Some(phone) = self.a_phone() else { return Ok(()) };
        let folder = self.nodes[phone].image();
        let talks = self.nodes[phone].talks.clone();
        self.nodes[phone].backup = Some(Backup { folder, talks });
        let name = self.name(phone);
        self.say(format!("{name} is backed up"));
        Ok(())
    }

    pub(super) fn a_phone_is_restored(&mut self) -> Result<(), Broken> {
        // Also one that an order has erased: whoever kept a copy of it tries that.
        let whole = |node: &Node| !node.base && (node.lives() || node.wiped) && node.backup.is_some();
        let Some(phone) = self.one_of(whole) else { return Ok(()) };
        if std::mem::take(&mut self.nodes[phone].wiped) {
            self.nodes[phone].place = Place::Out;
        }
        let backup = self.nodes[phone].backup.clone().unwrap();
        for talk in self.nodes[phone].talks.clone() {
            let gone = !backup.talks.contains(&talk);
            self.ledger.talks[talk].orphaned |= gone;
        }
        let folder = self.nodes[phone].next_folder();
        files::copy(&backup.folder, &folder);
        self.nodes[phone].begin_again_over(folder);
        self.nodes[phone].talks = backup.talks;
        self.nodes[phone].copied = true;
        let name = self.name(phone);
        self.say(format!("{name} goes back to the backup"));
        self.look_at_anew(phone)
    }

    pub(super) fn a_phone_is_cloned(&mut self) -> Result<(), Broken> {
        let whole = |node: &Node| !node.base && node.place == Place::In && !node.copied;
        let Some(phone) = self.one_of(whole) else { return Ok(()) };
        let number = self.nodes.len();
        if number >= self.net.net().cut.len() {
            return Ok(());
        }
        let time = self.time.clone();
        let clone = self.nodes[phone].clone_as(number, &time);
        self.nodes.push(clone);
        self.cases.push(std::collections::BTreeSet::new());
        self.deleted.push(std::collections::BTreeSet::new());
        let name = self.name(phone);
        self.say(format!("{name} is cloned"));
        self.look_at_anew(number)
    }

    pub(super) fn the_server_is_backed_up(&mut self) -> Result<(), Broken> {
        self.net.net().house.back_up();
        self.say("the server is backed up");
        Ok(())
    }

    pub(super) fn the_server_is_restored(&mut self) -> Result<(), Broken> {
        if self.net.net().house.restore() {
            self.went_back = true;
            self.say("the server goes back to its backup");
        }
        Ok(())
    }
}
