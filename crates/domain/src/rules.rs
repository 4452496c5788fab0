//! The rule set: what the answers may mean, as data. `content/rules/*.toml` fills these shapes.

use crate::{ChoiceId, Condition, ItemId, Level, PartName, PurposeExtent};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// The six dimensions of the operational indicators (ILO and European Commission, 2009).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum Dimension {
    /// Deceptive recruitment.
    Dr,
    /// Coercive recruitment.
    Cr,
    /// Exploitation.
    Ex,
    /// Recruitment by abuse of vulnerability.
    Avr,
    /// Abuse of vulnerability at destination.
    Avd,
    /// Coercion at destination: any place where the person was held or used.
    Cd,
}

impl Dimension {
    /// All six, in the order in which they are shown.
    pub const ALL: [Self; 6] = [Self::Dr, Self::Cr, Self::Ex, Self::Avr, Self::Avd, Self::Cd];

    /// The abbreviation: `DR`, `CR`, ….
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Dr => "DR",
            Self::Cr => "CR",
            Self::Ex => "EX",
            Self::Avr => "AVR",
            Self::Avd => "AVD",
            Self::Cd => "CD",
        }
    }
}

/// The weight of an indicator; stronger compares greater.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Strength {
    /// Weak.
    W,
    /// Medium.
    M,
    /// Strong.
    S,
}

/// When something fires, and what it is called.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rule {
    /// The id; its text is the Fluent message `rule-<id with dots as dashes>`.
    pub id: String,
    /// When it fires.
    pub when: Condition,
    /// Keeps it from firing. In rules about levels it may name only answers that speak against harm.
    pub unless: Option<Condition>,
    /// Keeps it from firing for adults only; under the child rules it is not looked at.
    pub unless_adult: Option<Condition>,
}

/// An answer that counts in a dimension.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Weight {
    /// When it counts.
    pub rule: Rule,
    /// The item it is about; a "not sure" there is a weak support of the same dimension.
    pub item: ItemId,
    /// The dimension.
    pub dimension: Dimension,
    /// The weight under the rules for adults; absent where it counts for children only.
    pub adult: Option<Strength>,
    /// The weight under the child rules; never below the adult one.
    pub child: Strength,
    /// Weights of one fact in one dimension count once, the strongest of them.
    pub fact: String,
    /// Where each choice of a part counts by itself: the part, and the most that count.
    pub each: Option<(PartName, usize)>,
    /// Whether it only supports other signs: alone it is no sign of means.
    pub support: bool,
    /// The source of the weight.
    pub source: String,
    /// Whether a person has checked the weight against the source.
    pub verified: bool,
}

/// A sign of an act.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Act {
    /// When it shows.
    pub rule: Rule,
    /// The items that are the act itself; empty means all that made the rule fire.
    pub items: BTreeSet<ItemId>,
}

/// A gate of one form of exploitation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Purpose {
    /// When it opens.
    pub rule: Rule,
    /// The form: `labour`, `sexual`, ….
    pub form: String,
    /// How far.
    pub extent: PurposeExtent,
}

/// A sign of means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Means {
    /// When it shows.
    pub rule: Rule,
    /// How far.
    pub extent: PurposeExtent,
}

/// A way to reach a level.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LevelRule {
    /// When it is reached.
    pub rule: Rule,
    /// The level.
    pub level: Level,
}

/// A tag or an action.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Marked {
    /// When it is given.
    pub rule: Rule,
    /// Its id.
    pub mark: String,
}

/// An item that must be answered for the result to be well informed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Core {
    /// The item.
    pub item: ItemId,
    /// When it is needed; absent means always.
    pub when: Option<Condition>,
    /// Whether "does not want to say" counts as answered.
    pub declined_counts: bool,
}

/// Which answers of an item speak for harm and which against it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Indicator {
    /// The item.
    pub item: ItemId,
    /// The values that speak for it; the first is used to ask "what would change the result".
    pub raises: Vec<ChoiceId>,
    /// The values that speak against it.
    pub benign: Vec<ChoiceId>,
}

/// The whole rule set of one version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rules {
    /// The version, shown with every result.
    pub version: String,
    /// What counts in the dimensions.
    pub weights: Vec<Weight>,
    /// Signs of an act.
    pub acts: Vec<Act>,
    /// Gates of the forms of exploitation.
    pub purposes: Vec<Purpose>,
    /// Key signs of control.
    pub controls: Vec<Rule>,
    /// Signs of means besides the tallies and the key signs of control.
    pub means: Vec<Means>,
    /// Danger now.
    pub red: Vec<Rule>,
    /// Ways to each level after the full talk, or as far as it went.
    pub levels: Vec<LevelRule>,
    /// Ways to a provisional level by the triage alone.
    pub triage: Vec<LevelRule>,
    /// Grey-area tags.
    pub tags: Vec<Marked>,
    /// What to do next, in order.
    pub actions: Vec<Marked>,
    /// Core items of the triage.
    pub core_triage: Vec<Core>,
    /// Core items of the full talk.
    pub core_full: Vec<Core>,
    /// Core items for a child under twelve, who is not asked the triage.
    pub core_young: Vec<Core>,
    /// Which answers speak for harm.
    pub indicators: BTreeMap<ItemId, Indicator>,
    /// Items that no rule may look at.
    pub never_scored: BTreeSet<ItemId>,
}

impl Rules {
    /// Every rule of the set, in the order in which they are used.
    #[must_use]
    pub fn all(&self) -> Vec<&Rule> {
        let weights = self.weights.iter().map(|weight| &weight.rule);
        let acts = self.acts.iter().map(|act| &act.rule);
        let purposes = self.purposes.iter().map(|purpose| &purpose.rule);
        let means = self.means.iter().map(|means| &means.rule);
        let levels = self.levels.iter().chain(&self.triage).map(|level| &level.rule);
        let marks = self.tags.iter().chain(&self.actions).map(|mark| &mark.rule);
        let gates = acts.chain(purposes).chain(&self.controls).chain(means).chain(&self.red);
        weights.chain(gates).chain(levels).chain(marks).collect()
    }
}
