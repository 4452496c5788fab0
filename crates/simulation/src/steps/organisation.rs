//! The organisation changes: somebody joins, somebody is put out, a base leaves.

use crate::node::{Node, Place};
use crate::world::{Broken, World};
use waymark_app::org::{AdmitRequest, RevokeRequest};
use waymark_testkit::DARIA;

impl World {
    pub(super) fn somebody_is_admitted(&mut self) -> Result<(), Broken> {
        let Some(new) = self.newcomer() else { return Ok(()) };
        let request = self.nodes[new].request.take().unwrap();
        let admitted = self.nodes[0].app().admit(&AdmitRequest { request });
        let admitted = match admitted {
            Ok(admitted) => admitted,
            // The invite ran out while nobody came to use it.
            Err(refused) => {
                self.say(format!("{} is not admitted: {}", self.name(new), refused.code()));
                self.nodes[new].place = Place::Erased;
                return Ok(());
            }
        };
        let joined = self.nodes[new].unopened().join(DARIA.passphrase, &admitted.file);
        joined.map_err(|refused| format!("the newcomer could not join: {}", refused.code()))?;
        self.nodes[new].place = Place::In;
        let name = self.name(new);
        self.say(format!("{name} joins with roster {}", admitted.roster));
        self.look_at_anew(new)
    }

    pub(super) fn somebody_is_put_out(&mut self) -> Result<(), Broken> {
        let whole = |node: &Node| node.number != 0 && node.place == Place::In && !node.copied;
        let left = self.nodes.iter().filter(|node| !node.base && whole(node)).count();
        let Some(node) = self.one_of(whole).filter(|_| left > 2) else { return Ok(()) };
        let (device, lost) = (self.nodes[node].device.clone(), self.percent(50));
        let name = self.name(node);
        self.nodes[0]
            .app()
            .revoke(&RevokeRequest { device, lost })
            .map_err(|refused| format!("{name} could not be put out: {}", refused.code()))?;
        self.nodes[node].place = Place::Out;
        self.say(format!("{name} is {}", if lost { "reported lost" } else { "put out" }));
        // Who reports a phone lost mostly has it erased in the same breath.
        if lost && !self.nodes[node].base && self.percent(60) {
            return self.wipe(node);
        }
        Ok(())
    }
}
