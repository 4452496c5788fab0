//! A device exchanges with the server, and something may go wrong at any request of it.

use crate::line::Mishap;
use crate::world::{Broken, World};
use waymark_app::view::LinkState;

impl World {
    pub(super) fn a_phone_exchanges(&mut self) -> Result<(), Broken> {
        let Some(phone) = self.a_phone() else { return Ok(()) };
        self.a_phone_exchanges_as(phone)
    }

    /// Whoever holds a phone that is to erase itself switches it off at any moment of that.
    pub(super) fn a_phone_exchanges_as(&mut self, phone: usize) -> Result<(), Broken> {
        let mishap = match self.ledger.wipes(&self.nodes[phone].device) && self.percent(60) {
            true => {
                let at = 1 + u32::try_from(self.chance.below(6)).unwrap();
                Some((at, *self.chance.pick(&[Mishap::DeviceDiesBefore, Mishap::DeviceDiesAfter])))
            }
            false => self.draw_mishap(true),
        };
        self.exchange(phone, mishap).map(drop)
    }

    pub(super) fn a_base_exchanges(&mut self) -> Result<(), Broken> {
        let Some(base) = self.one_of(|node| node.base && node.lives()) else { return Ok(()) };
        let mishap = self.draw_mishap(true);
        self.exchange(base, mishap).map(drop)
    }

    /// One exchange; says how much it moved.
    pub(crate) fn exchange(&mut self, node: usize, mishap: Option<(u32, Mishap)>) -> Result<u32, Broken> {
        let name = self.name(node);
        self.nodes[node].opened().map_err(|code| format!("{name} does not open: {code}"))?;
        let image = self.nodes[node].next_folder();
        {
            let mut net = self.net.net();
            net.plan = mishap;
            net.count = 0;
            net.died = false;
            net.folder.clone_from(&self.nodes[node].folder);
            net.image.clone_from(&image);
        }
        let outcome = self.nodes[node].app().exchange_now();
        let (died, count) = {
            let mut net = self.net.net();
            net.plan = None;
            (std::mem::take(&mut net.died), net.count)
        };
        let met = mishap.filter(|(at, _)| *at <= count).map(|(at, what)| format!(", {what:?} at {at}"));
        let met = met.unwrap_or_default();
        if died {
            self.say(format!("{name} exchanges{met}"));
            self.nodes[node].begin_again_over(image);
            return self.look_at_anew(node).map(|()| 0);
        }
        let done = outcome.map_err(|error| format!("{name} could not exchange: {}", error.code))?;
        let (up, back, receipts, cases) = (done.handed_over, done.returned, done.receipts, done.cases);
        let link = match done.link {
            LinkState::Online => "online",
            LinkState::Offline => "offline",
            LinkState::NotOurServer => "not our server",
            LinkState::Refused => "refused",
            LinkState::Unknown => "unknown",
        };
        self.say(format!(
            "{name} exchanges, {link}{met}: up {up}, back {back}, receipts {receipts}, rosters {}, cases {cases}, aside {:?}",
            done.rosters, done.set_aside
        ));
        self.just_swept = true;
        if self.heed_wipe(node)? {
            return Ok(1);
        }
        let moved = up + back + receipts + done.rosters + cases;
        // What moved nothing is looked at closely only now and then. Near the end the last look is near; a base that has
        // new cases is looked at even then, since a phone may say "received" only of what a base has shown.
        let much = if self.settling { cases > 0 } else { moved > 0 };
        if much || !done.set_aside.is_empty() || self.percent(20) {
            self.look_at(node)?;
        } else if !self.nodes[node].base {
            self.check_counts(node)?;
        }
        Ok(moved)
    }
}
