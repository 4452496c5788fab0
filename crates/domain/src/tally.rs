//! Counting: the strong, medium and weak points of a dimension, and the rule that makes it positive.

use crate::{Condition, Dimension, DimensionTally, Ground, ItemId, Rules, Strength, Weight, value};
use std::collections::{BTreeMap, BTreeSet};

/// The points of one dimension.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Tally {
    /// How many strong points.
    pub strong: usize,
    /// How many medium points.
    pub medium: usize,
    /// How many weak points.
    pub weak: usize,
    /// Whether a strong or medium point stands there that does not only support others.
    pub stands_alone: bool,
    /// The items they come from.
    pub items: BTreeSet<ItemId>,
}

impl Tally {
    /// Two strong; one strong and one other; three medium; two medium and one weak.
    pub(crate) fn positive(&self) -> bool {
        self.strong >= 2
            || (self.strong == 1 && self.medium + self.weak >= 1)
            || self.medium >= 3
            || (self.medium == 2 && self.weak >= 1)
    }

    /// One strong; two medium; one medium and one weak.
    pub(crate) fn partial(&self) -> bool {
        self.strong >= 1 || self.medium >= 2 || (self.medium == 1 && self.weak >= 1)
    }

    /// At least one point that is not weak and not only support.
    pub(crate) fn any_medium(&self) -> bool {
        self.stands_alone
    }

    /// Written strongest first: `SSM`.
    pub(crate) fn written(&self) -> DimensionTally {
        DimensionTally("S".repeat(self.strong) + &"M".repeat(self.medium) + &"W".repeat(self.weak))
    }

    /// This tally and another as one.
    pub(crate) fn with(&self, other: &Self) -> Self {
        Self {
            strong: self.strong + other.strong,
            medium: self.medium + other.medium,
            weak: self.weak + other.weak,
            stands_alone: self.stands_alone || other.stands_alone,
            items: self.items.union(&other.items).cloned().collect(),
        }
    }

    fn add(&mut self, strength: Strength, times: usize) {
        match strength {
            Strength::S => self.strong += times,
            Strength::M => self.medium += times,
            Strength::W => self.weak += times,
        }
    }
}

/// Tallies of all six dimensions. Observations are left out where `observed` is false: they may be shown,
/// and never open a gate.
pub(crate) fn tallies(rules: &Rules, ground: &Ground<'_>, observed: bool) -> BTreeMap<Dimension, Tally> {
    let mut tallies: BTreeMap<Dimension, Tally> =
        Dimension::ALL.into_iter().map(|dimension| (dimension, Tally::default())).collect();
    for ((dimension, _), point) in facts(rules, ground) {
        let tally = tallies.entry(dimension).or_default();
        tally.add(point.strength, point.times);
        tally.stands_alone |= point.stands_alone;
        tally.items.extend(point.items);
    }
    for (dimension, items) in unsure(rules, ground) {
        let tally = tallies.entry(dimension).or_default();
        tally.weak += 1;
        tally.items.extend(items);
    }
    if observed {
        add_observations(rules, ground, &mut tallies);
    }
    tallies
}

/// One fact in one dimension: its strongest weight, how often it counts, and the items it comes from.
struct Point {
    strength: Strength,
    times: usize,
    stands_alone: bool,
    items: BTreeSet<ItemId>,
}

/// The strongest weight of each fact in each dimension.
fn facts<'r>(rules: &'r Rules, ground: &Ground<'_>) -> BTreeMap<(Dimension, &'r str), Point> {
    let mut facts = BTreeMap::new();
    for weight in rules.weights.iter().filter(|weight| !is_observation(&weight.item)) {
        let Some(strength) = weight.strength(ground.child) else { continue };
        if !weight.rule.fires(ground) {
            continue;
        }
        let times = weight.times(ground);
        let point = facts.entry((weight.dimension, weight.fact.as_str())).or_insert_with(|| Point {
            strength,
            times,
            stands_alone: false,
            items: BTreeSet::new(),
        });
        if (strength, times) > (point.strength, point.times) {
            (point.strength, point.times) = (strength, times);
        }
        point.stands_alone |= strength > Strength::W && !weight.support;
        point.items.extend(weight.rule.when.witnesses(ground));
    }
    facts
}

/// Dimensions supported by a "not sure": one weak point each, however many there are.
fn unsure(rules: &Rules, ground: &Ground<'_>) -> BTreeMap<Dimension, BTreeSet<ItemId>> {
    let mut unsure: BTreeMap<Dimension, BTreeSet<ItemId>> = BTreeMap::new();
    for weight in rules.weights.iter().filter(|weight| weight.strength(ground.child).is_some()) {
        // The value is read to count a doubt.
        let doubt =
            ground.answers.get(&weight.item).is_some_and(|answer| answer.value.expose().has(value::NOT_SURE));
        if doubt {
            unsure.entry(weight.dimension).or_default().insert(weight.item.clone());
        }
    }
    unsure
}

/// At most two weak points per assessment come from what the worker saw.
fn add_observations(rules: &Rules, ground: &Ground<'_>, tallies: &mut BTreeMap<Dimension, Tally>) {
    let seen = rules
        .weights
        .iter()
        .filter(|weight| is_observation(&weight.item) && weight.strength(ground.child).is_some())
        .filter(|weight| weight.rule.fires(ground))
        .take(MOST_OBSERVATIONS);
    for weight in seen {
        let tally = tallies.entry(weight.dimension).or_default();
        tally.weak += 1;
        tally.items.insert(weight.item.clone());
    }
}

/// How many observations count at most.
const MOST_OBSERVATIONS: usize = 2;

/// Whether an item is something the worker saw: `O1`, `O2`, ….
pub(crate) fn is_observation(item: &ItemId) -> bool {
    item.as_str().strip_prefix('O').is_some_and(|rest| rest.chars().all(|sign| sign.is_ascii_digit()))
}

impl Weight {
    fn strength(&self, child: bool) -> Option<Strength> {
        if child { Some(self.child) } else { self.adult }
    }

    /// How often it counts: once, or once for each choice of its part up to the most.
    fn times(&self, ground: &Ground<'_>) -> usize {
        let Some((part, most)) = &self.each else { return 1 };
        // The part is read to be counted.
        let chosen = ground.answers.get(&self.item).and_then(|answer| answer.parts.expose().get(part));
        chosen.map_or(1, |chosen| chosen.len().clamp(1, *most))
    }
}

impl crate::Rule {
    /// Whether the rule fires here.
    #[must_use]
    pub fn fires(&self, ground: &Ground<'_>) -> bool {
        let kept = |unless: &Option<Condition>| unless.as_ref().is_some_and(|unless| unless.holds_on(ground));
        self.when.holds_on(ground) && !kept(&self.unless) && (ground.child || !kept(&self.unless_adult))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tally(strong: usize, medium: usize, weak: usize) -> Tally {
        Tally { strong, medium, weak, stands_alone: false, items: BTreeSet::new() }
    }

    #[test]
    fn a_dimension_is_positive_by_the_rule_of_the_indicators_and_by_no_less() {
        for positive in [(2, 0, 0), (1, 1, 0), (1, 0, 1), (0, 3, 0), (0, 2, 1), (3, 2, 1)] {
            assert!(tally(positive.0, positive.1, positive.2).positive(), "{positive:?}");
        }
        for not in [(0, 0, 0), (1, 0, 0), (0, 2, 0), (0, 1, 1), (0, 1, 5), (0, 0, 9)] {
            assert!(!tally(not.0, not.1, not.2).positive(), "{not:?}");
        }
    }

    #[test]
    fn one_more_point_never_makes_a_positive_dimension_less() {
        for strong in 0..4 {
            for medium in 0..4 {
                for weak in 0..4 {
                    let now = tally(strong, medium, weak);
                    for more in [tally(1, 0, 0), tally(0, 1, 0), tally(0, 0, 1)] {
                        let then = now.with(&more);
                        assert!(!now.positive() || then.positive());
                        assert!(!now.partial() || then.partial());
                    }
                    // A stronger weight in place of a weaker one, too.
                    if weak > 0 {
                        assert!(!now.positive() || tally(strong, medium + 1, weak - 1).positive());
                    }
                    if medium > 0 {
                        assert!(!now.positive() || tally(strong + 1, medium - 1, weak).positive());
                    }
                }
            }
        }
    }

    #[test]
    fn a_tally_is_written_strongest_first() {
        assert_eq!(tally(2, 1, 1).written().0, "SSMW");
        assert_eq!(Tally::default().written().0, "");
    }
}
