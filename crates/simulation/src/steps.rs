//! What may happen in one step, and how often. The seed chooses; each step ends with a look at whoever took part.

use crate::line::Mishap;
use crate::node::{Node, Place};
use crate::template::{NEW_BASE, NEW_PHONE};
use crate::world::{Broken, World};

mod carried;
mod copied;
mod exchanged;
mod ordered;
mod organisation;
mod posted;
mod screened;

/// One kind of step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Step {
    Screen,
    ScreenAndDie,
    Exchange,
    BaseExchange,
    Cut,
    Mend,
    LateOnesArrive,
    Clock,
    ClockRight,
    TimePasses,
    Restart,
    PhoneBackup,
    PhoneRestored,
    PhoneCloned,
    ServerBackup,
    ServerRestored,
    ServerRestart,
    CarryOut,
    CarryIn,
    SpoiledIn,
    CarryBack,
    Admit,
    PutOut,
    Erase,
    Letter,
    Deletion,
    Wipe,
    StrangersOrder,
    OrderOvertakes,
}

/// How often each comes, in so many of the sum.
const STEPS: [(Step, u64); 29] = [
    (Step::Screen, 30),
    (Step::ScreenAndDie, 4),
    (Step::Exchange, 32),
    (Step::BaseExchange, 14),
    (Step::Cut, 3),
    (Step::Mend, 4),
    (Step::LateOnesArrive, 3),
    (Step::Clock, 4),
    (Step::ClockRight, 3),
    (Step::TimePasses, 4),
    (Step::Restart, 3),
    (Step::PhoneBackup, 3),
    (Step::PhoneRestored, 2),
    (Step::PhoneCloned, 1),
    (Step::ServerBackup, 2),
    (Step::ServerRestored, 1),
    (Step::ServerRestart, 2),
    (Step::CarryOut, 4),
    (Step::CarryIn, 5),
    (Step::SpoiledIn, 2),
    (Step::CarryBack, 3),
    (Step::Admit, 2),
    (Step::PutOut, 1),
    (Step::Erase, 1),
    (Step::Letter, 5),
    (Step::Deletion, 4),
    (Step::Wipe, 2),
    (Step::StrangersOrder, 3),
    (Step::OrderOvertakes, 4),
];

impl World {
    /// Does one step that the seed chooses.
    pub(crate) fn step(&mut self) -> Result<(), Broken> {
        let pass = 1_000 * (5 + self.chance.below(1_800));
        self.time.pass_ms(pass);
        self.just_swept = false;
        let sum = STEPS.iter().map(|(_, weight)| weight).sum();
        let mut drawn = self.chance.below(sum);
        for (step, weight) in STEPS {
            if drawn < weight {
                return self.take(step);
            }
            drawn -= weight;
        }
        Ok(())
    }

    fn take(&mut self, step: Step) -> Result<(), Broken> {
        match step {
            Step::Screen => self.somebody_screens(),
            Step::ScreenAndDie => self.somebody_screens_and_dies(),
            Step::Exchange => self.a_phone_exchanges(),
            Step::BaseExchange => self.a_base_exchanges(),
            Step::Cut => self.cut(true),
            Step::Mend => self.cut(false),
            Step::LateOnesArrive => self.late_ones_arrive(),
            Step::Clock => self.a_clock_is_set(),
            Step::ClockRight => self.a_clock_is_set_right(),
            Step::TimePasses => self.time_passes(),
            Step::Restart => self.somebody_restarts(),
            Step::PhoneBackup => self.a_phone_is_backed_up(),
            Step::PhoneRestored => self.a_phone_is_restored(),
            Step::PhoneCloned => self.a_phone_is_cloned(),
            Step::ServerBackup => self.the_server_is_backed_up(),
            Step::ServerRestored => self.the_server_is_restored(),
            Step::ServerRestart => self.the_server_restarts(),
            Step::CarryOut => self.somebody_carries_out(),
            Step::CarryIn => self.a_stick_comes_in(),
            Step::SpoiledIn => self.a_spoiled_stick_comes_in(),
            Step::CarryBack => self.a_stick_goes_back(),
            Step::Admit => self.somebody_is_admitted(),
            Step::PutOut => self.somebody_is_put_out(),
            Step::Erase => self.somebody_erases(),
            Step::Letter => self.a_base_writes(),
            Step::Deletion => self.a_case_is_deleted(),
            Step::Wipe => self.a_phone_is_to_be_wiped(),
            Step::StrangersOrder => self.somebody_orders_who_may_not(),
            Step::OrderOvertakes => self.an_order_overtakes_its_batch(),
        }
    }

    /// A phone that screens and exchanges.
    fn a_phone(&mut self) -> Option<usize> {
        self.one_of(|node| !node.base && node.lives())
    }

    /// A mishap at one of the first requests, or none.
    fn draw_mishap(&mut self, device_may_die: bool) -> Option<(u32, Mishap)> {
        if self.percent(55) {
            return None;
        }
        let at = 1 + u32::try_from(self.chance.below(5)).unwrap();
        let share = self.chance.bytes::<1>()[0];
        let kinds = if device_may_die { 9 } else { 7 };
        let mishap = match self.chance.below(kinds) {
            0 => Mishap::Lost,
            1 => Mishap::AnswerLost,
            2 => Mishap::Twice,
            3 => Mishap::Late,
            4 => Mishap::ServerDiesBefore,
            5 => Mishap::ServerDiesWriting(share),
            6 => Mishap::ServerDiesAfter,
            7 => Mishap::DeviceDiesBefore,
            _ => Mishap::DeviceDiesAfter,
        };
        Some((at, mishap))
    }

    fn cut(&mut self, cut: bool) -> Result<(), Broken> {
        let Some(node) = self.one_of(Node::lives) else { return Ok(()) };
        let name = self.name(node);
        self.net.net().cut[node] = cut;
        self.say(format!("{name} is {}", if cut { "cut off" } else { "connected" }));
        Ok(())
    }

    fn late_ones_arrive(&mut self) -> Result<(), Broken> {
        let count = self.net.net().late.len();
        self.net.net().late_ones_arrive();
        if count > 0 {
            self.say(format!("{count} late requests arrive"));
        }
        Ok(())
    }

    fn a_clock_is_set(&mut self) -> Result<(), Broken> {
        // The first base dates rosters; its clock is an hour wrong at most.
        let Some(node) = self.one_of(Node::lives) else { return Ok(()) };
        let now = self.time.wall_ms();
        let hour = 3_600_000;
        let (to, words) = match self.chance.below(if node == 0 { 2 } else { 6 }) {
            0 => (now + hour, "an hour ahead"),
            1 => (now - hour, "an hour behind"),
            2 => (0, "1970"),
            3 => (2_147_483_648_000, "2038"),
            4 => (now - 9 * 24 * hour, "nine days behind"),
            _ => (now + 40 * 24 * hour, "forty days ahead"),
        };
        let name = self.name(node);
        self.nodes[node].watch.set(to);
        self.note_clock(node);
        self.say(format!("{name}'s clock is set to {words}"));
        Ok(())
    }

    fn a_clock_is_set_right(&mut self) -> Result<(), Broken> {
        let Some(node) = self.one_of(Node::lives) else { return Ok(()) };
        self.nodes[node].watch.set_right();
        self.note_clock(node);
        let name = self.name(node);
        self.say(format!("{name}'s clock is right"));
        Ok(())
    }

    pub(crate) fn note_clock(&mut self, node: usize) {
        let wall_ms = self.nodes[node].watch.wall_ms();
        let talks = self.nodes[node].talks.clone();
        self.ledger.clock_was(&talks, wall_ms);
    }

    fn time_passes(&mut self) -> Result<(), Broken> {
        let hours = *self.chance.pick(&[3, 12, 26, 100]);
        self.time.pass_ms(hours * 3_600_000);
        for node in 0..self.nodes.len() {
            self.note_clock(node);
        }
        self.say(format!("{hours} hours pass"));
        Ok(())
    }

    /// A device is closed and opened, or killed and opened.
    fn somebody_restarts(&mut self) -> Result<(), Broken> {
        let Some(node) = self.one_of(Node::lives) else { return Ok(()) };
        let name = self.name(node);
        if self.percent(50) {
            self.nodes[node].close();
            self.say(format!("{name} closes and opens"));
        } else {
            let image = self.nodes[node].image();
            self.nodes[node].begin_again_over(image);
            self.say(format!("{name} is killed and opens"));
        }
        self.look_at_anew(node)
    }

    /// Opens a device after a restart and checks it.
    pub(crate) fn look_at_anew(&mut self, node: usize) -> Result<(), Broken> {
        let name = self.name(node);
        self.nodes[node].opened().map_err(|code| format!("{name} does not open: {code}"))?;
        self.just_swept = true;
        self.look_at(node)
    }

    /// Checks a device after a step.
    pub(crate) fn look_at(&mut self, node: usize) -> Result<(), Broken> {
        if self.nodes[node].base {
            self.check_base(node).map(drop)
        } else {
            self.check_phone(node).map(drop)?;
            self.check_letters(node)
        }
    }

    fn the_server_restarts(&mut self) -> Result<(), Broken> {
        let in_order = self.percent(50);
        let mut net = self.net.net();
        if in_order {
            net.house.stop();
            net.house.start();
        } else {
            net.house.crash();
        }
        drop(net);
        self.say(if in_order { "the server stops and starts" } else { "the server is killed and starts" });
        Ok(())
    }

    /// Whether a spare device can still be admitted.
    fn newcomer(&self) -> Option<usize> {
        [NEW_PHONE, NEW_BASE].into_iter().find(|one| self.nodes[*one].place == Place::Outside)
    }
}
