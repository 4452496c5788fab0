//! A run's world: devices, network, server, sticks, the ledger, and the trace.

use crate::clock::Time;
use crate::house::House;
use crate::ledger::Ledger;
use crate::line::Shared;
use crate::node::Node;
use crate::sabotage::{KeptCase, Liar, Sabotage};
use crate::template::{NAMES, Template};
use std::collections::BTreeSet;
use std::path::PathBuf;
use waymark_domain::ScreeningId;
use waymark_testkit::Chance;
use waymark_wire::OrgId;

/// What must hold and does not.
pub(crate) type Broken = String;

/// A file on its way by hand.
#[derive(Clone)]
pub(crate) struct Stick {
    pub(crate) path: PathBuf,
    /// The device that wrote it.
    pub(crate) from: usize,
    /// Whether it holds receipts and rosters, for phones.
    pub(crate) back: bool,
    /// Whether somebody changed or cut it.
    pub(crate) spoiled: bool,
}

/// Everything there is in a run.
pub(crate) struct World {
    pub(crate) chance: Chance,
    pub(crate) time: Time,
    pub(crate) net: Shared,
    pub(crate) nodes: Vec<Node>,
    pub(crate) ledger: Ledger,
    pub(crate) sticks: Vec<Stick>,
    pub(crate) sabotage: Option<Sabotage>,
    /// The cases each base has shown so far, those that it has deleted since as well.
    pub(crate) cases: Vec<BTreeSet<ScreeningId>>,
    /// The cases each base has shown and shows no more, since their deletion was ordered.
    pub(crate) deleted: Vec<BTreeSet<ScreeningId>>,
    /// Whether the server ever went back to an older disk.
    pub(crate) went_back: bool,
    /// Whether the step just done looks for what may be read no more: every unlock and every exchange does.
    pub(crate) just_swept: bool,
    /// Whether everything is mended.
    pub(crate) mended: bool,
    /// Whether everything is mended and everybody has exchanged once: then the last look is near, and few before it do.
    pub(crate) settling: bool,
    pub(crate) trace: Vec<String>,
    /// The signing keys of the devices, in the order of their names: to ask the server with, and to order what nobody
    /// may order.
    pub(crate) seeds: Vec<[u8; 32]>,
    pub(crate) org: OrgId,
    /// A case as it was, for the sabotage that puts one back.
    pub(crate) kept_case: Option<KeptCase>,
    pub(crate) ground: tempfile::TempDir,
    files: u32,
}

impl World {
    pub(crate) fn begin(template: &Template, seed: u64, sabotage: Option<Sabotage>) -> Self {
        let ground = template.place();
        let time = Time::begin();
        let house = House::open(ground.path(), &template.server, &time);
        let liar = sabotage.and_then(|sabotage| Liar::of(sabotage, template));
        let net = Shared::around(house, NAMES.len() + 2, liar);
        let nodes: Vec<Node> = template
            .devices
            .iter()
            .enumerate()
            .map(|(number, prepared)| Node::of(prepared, number, ground.path(), &net, &time))
            .collect();
        let mut world = Self {
            chance: Chance::seeded(seed ^ 0x005e_ed0f_ada7),
            time,
            net,
            cases: vec![BTreeSet::new(); nodes.len()],
            deleted: vec![BTreeSet::new(); nodes.len()],
            nodes,
            ledger: Ledger::default(),
            sticks: Vec::new(),
            sabotage,
            went_back: false,
            just_swept: false,
            mended: false,
            settling: false,
            trace: Vec::new(),
            seeds: template.seeds.clone(),
            org: template.org,
            kept_case: None,
            ground,
            files: 0,
        };
        world.say(format!("seed {seed} begins"));
        world
    }

    /// Adds a line to the trace.
    pub(crate) fn say(&mut self, what: impl AsRef<str>) {
        let minutes = self.time.elapsed() / 60_000;
        self.trace.push(format!("{:>5}:{:02} {}", minutes / 60, minutes % 60, what.as_ref()));
    }

    /// The name of a new file of a carrier.
    pub(crate) fn new_file(&mut self) -> PathBuf {
        self.files += 1;
        self.ground.path().join(format!("stick-{}.waymark", self.files))
    }

    /// Whether chance lets something happen that happens so many times in a hundred.
    pub(crate) fn percent(&mut self, percent: u64) -> bool {
        self.chance.below(100) < percent
    }

    /// One of the devices of which this holds.
    pub(crate) fn one_of(&mut self, wanted: impl Fn(&Node) -> bool) -> Option<usize> {
        let numbers: Vec<usize> =
            self.nodes.iter().enumerate().filter(|(_, node)| wanted(node)).map(|(place, _)| place).collect();
        (!numbers.is_empty()).then(|| *self.chance.pick(&numbers))
    }

    pub(crate) fn name(&self, node: usize) -> String {
        self.nodes[node].name.clone()
    }
}
