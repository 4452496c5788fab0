//! From answers to an assessment: counting, gates, levels, and a reason for each part of the result.
//!
//! The order is fixed: tallies → acts → purposes → means → danger → level → tags → actions. Each stage adds
//! facts that the next may use. No clock, no chance; the same answers and rules give the same result.

mod gates;
mod level;
mod result;

use crate::tally::Tally;
use crate::{
    Answer, Assessment, Dimension, End, Ground, ItemId, Level, Mode, PurposeExtent, Reason, Rule, Rules,
    Versions, child_rules,
};
use std::collections::{BTreeMap, BTreeSet};

type Answers = BTreeMap<ItemId, Answer>;
type Found = BTreeMap<String, BTreeSet<ItemId>>;

/// Computes what the answers may mean. `end` is how the talk ended, absent while it goes on.
#[must_use]
pub fn assess(
    answers: &Answers,
    mode: Mode,
    end: Option<End>,
    rules: &Rules,
    versions: Versions,
) -> Assessment {
    let mut work = Work::new(answers, mode, end, rules);
    work.run();
    work.mark();
    let missing = work.missing();
    let would_change = result::would_change(&work, answers);
    let information = work.information();
    work.into_assessment(missing, would_change, information, versions)
}

/// The level and the red flag alone: what [`assess`] would say, without reasons and without "what would change it".
#[must_use]
pub fn level_of(answers: &Answers, mode: Mode, end: Option<End>, rules: &Rules) -> (Level, bool) {
    let mut work = Work { explain: false, ..Work::new(answers, mode, end, rules) };
    work.run();
    (work.level, work.red)
}

/// The ids of all rules that fire, weights, tags and actions included. For checking that every rule has a case in
/// which it fires and one in which it does not.
#[must_use]
pub fn fired_rules(answers: &Answers, mode: Mode, end: Option<End>, rules: &Rules) -> BTreeSet<String> {
    let mut work = Work::new(answers, mode, end, rules);
    work.run();
    work.mark();
    let ground = work.ground();
    rules.all().into_iter().filter(|rule| rule.fires(&ground)).map(|rule| rule.id.clone()).collect()
}

/// The level, the red flag and every reason for them: what a screen shows after each answer. It leaves out what only
/// the outcome asks: what is missing and what would change the result.
#[must_use]
pub fn level_with_reasons(
    answers: &Answers,
    mode: Mode,
    end: Option<End>,
    rules: &Rules,
) -> (Level, bool, Vec<Reason>) {
    let mut work = Work::new(answers, mode, end, rules);
    work.run();
    (work.level, work.red, work.reasons)
}

/// The levels the worker may choose beside the rules': any higher one with a reason; at most one step lower, never
/// below a red flag, and never below a child's A or B. An unfinished talk may be raised, never closed as nothing.
#[must_use]
pub fn allowed_levels(assessment: &Assessment) -> Vec<Level> {
    use Level::{A, B, C, D, E, X};
    if assessment.level == X {
        return vec![A, B, C, D, X];
    }
    let fixed = assessment.red || (assessment.child_path && assessment.level <= B);
    let lowest = match assessment.level {
        level if fixed => level,
        A => B,
        B => C,
        C => D,
        D | E | X => E,
    };
    [A, B, C, D, E].into_iter().filter(|level| *level <= lowest).collect()
}

/// The state of one run over the rules.
struct Work<'a> {
    /// Whether reasons are collected; a level alone takes half the time.
    explain: bool,
    answers: &'a Answers,
    mode: Mode,
    end: Option<End>,
    rules: &'a Rules,
    child: bool,
    facts: Found,
    shown: BTreeMap<Dimension, Tally>,
    purposes: BTreeMap<String, PurposeExtent>,
    acts: BTreeSet<ItemId>,
    level: Level,
    red: bool,
    reasons: Vec<Reason>,
    tags: Vec<String>,
    actions: Vec<String>,
}

impl<'a> Work<'a> {
    fn new(answers: &'a Answers, mode: Mode, end: Option<End>, rules: &'a Rules) -> Self {
        Self {
            explain: true,
            answers,
            mode,
            end,
            rules,
            child: child_rules(answers),
            facts: Found::new(),
            shown: BTreeMap::new(),
            purposes: BTreeMap::new(),
            acts: BTreeSet::new(),
            level: Level::E,
            red: false,
            reasons: Vec::new(),
            tags: Vec::new(),
            actions: Vec::new(),
        }
    }

    fn ground(&self) -> Ground<'_> {
        Ground { answers: self.answers, child: self.child, full: self.mode == Mode::Full, facts: &self.facts }
    }

    fn run(&mut self) {
        self.circumstances();
        self.count();
        self.find_acts();
        self.find_purposes();
        self.find_means();
        self.find_danger();
        self.find_level();
    }

    fn answered(&self, item: &str) -> Option<ItemId> {
        self.answers.keys().find(|id| id.as_str() == item).cloned()
    }

    /// The items that make a rule fire; `None` when it does not.
    fn fired(&self, rule: &Rule) -> Option<BTreeSet<ItemId>> {
        let ground = self.ground();
        let items = || if self.explain { rule.when.witnesses(&ground) } else { BTreeSet::new() };
        rule.fires(&ground).then(items)
    }

    fn fact(&mut self, id: &str, items: BTreeSet<ItemId>) {
        self.facts.entry(id.to_owned()).or_default().extend(items);
    }

    fn reason(&mut self, rule: &str, items: BTreeSet<ItemId>) {
        if !self.explain {
            return;
        }
        self.reasons.push(Reason { rule: rule.to_owned(), items: items.into_iter().collect() });
    }
}

#[cfg(test)]
mod tests;
