//! Counting and gates: from answers to the facts on which the levels are decided.

use super::Work;
use crate::tally::{Tally, tallies};
use crate::{Dimension, End, ItemId, PurposeExtent, child_path, value};
use std::collections::BTreeSet;

impl Work<'_> {
    /// Facts about the talk itself.
    pub(super) fn circumstances(&mut self) {
        self.fact("always", BTreeSet::new());
        if child_path(self.answers) {
            self.fact("child.now", BTreeSet::from_iter(self.answered("J1")));
        }
        match self.end {
            Some(End::Stopped) => self.fact("end.stopped", BTreeSet::new()),
            Some(End::NotSafe) => self.fact("end.not_safe", BTreeSet::new()),
            Some(End::WrongInterpreter) => self.fact("end.wrong_interpreter", BTreeSet::new()),
            Some(End::Declined) => self.fact("end.declined", BTreeSet::new()),
            Some(End::Finished) | None => {}
        }
        let doubts = self.unsure();
        if doubts.len() >= 2 {
            self.fact("unsure.two", doubts);
        }
    }

    /// Screening questions answered with "not sure".
    fn unsure(&self) -> BTreeSet<ItemId> {
        self.answers
            .iter()
            .filter(|(item, _)| self.rules.indicators.contains_key(*item))
            // The value is read to count doubts.
            .filter(|(_, answer)| answer.value.expose().has(value::NOT_SURE))
            .map(|(item, _)| item.clone())
            .collect()
    }

    pub(super) fn count(&mut self) {
        // The gates look at tallies without observations: what the worker saw is shown, and opens nothing.
        let said = tallies(self.rules, &self.ground(), false);
        if self.explain {
            self.shown = tallies(self.rules, &self.ground(), true);
        }
        for (dimension, tally) in &said {
            let name = dimension.as_str();
            self.tally_facts(name, tally);
        }
        // Coercion before the journey and on it is one story: its points support each other.
        let join = |one: Dimension, other: Dimension| {
            let empty = Tally::default();
            said.get(&one).unwrap_or(&empty).with(said.get(&other).unwrap_or(&empty))
        };
        let control = join(Dimension::Cr, Dimension::Cd);
        let vulnerability = join(Dimension::Avr, Dimension::Avd);
        self.tally_facts("control", &control);
        self.tally_facts("vulnerability", &vulnerability);
        for dimension in Dimension::ALL {
            let items = self.shown.get(&dimension).map(|tally| tally.items.clone()).unwrap_or_default();
            if !items.is_empty() {
                self.reason(&format!("dimension.{}", dimension.as_str().to_ascii_lowercase()), items);
            }
        }
    }

    fn tally_facts(&mut self, name: &str, tally: &Tally) {
        if tally.strong > 0 {
            self.fact(&format!("tally.{name}.strong"), tally.items.clone());
        }
        if tally.any_medium() {
            self.fact(&format!("tally.{name}.medium"), tally.items.clone());
        }
        if tally.partial() {
            self.fact(&format!("tally.{name}.partial"), tally.items.clone());
        }
        if tally.positive() {
            self.fact(&format!("tally.{name}.positive"), tally.items.clone());
        }
    }

    pub(super) fn find_acts(&mut self) {
        for act in &self.rules.acts {
            if let Some(items) = self.fired(&act.rule) {
                let shown = if act.items.is_empty() { &items } else { &act.items };
                self.acts.extend(shown.iter().cloned());
                self.fact("act", items.clone());
                self.reason(&act.rule.id, items);
            }
        }
    }

    pub(super) fn find_purposes(&mut self) {
        for purpose in &self.rules.purposes {
            let Some(items) = self.fired(&purpose.rule) else { continue };
            if self.purposes.get(&purpose.form).is_some_and(|extent| *extent >= purpose.extent) {
                continue;
            }
            let extent = extent_word(purpose.extent);
            self.purposes.insert(purpose.form.clone(), purpose.extent);
            self.fact(&format!("purpose.{}.{extent}", purpose.form), items.clone());
            self.fact(&format!("purpose.{extent}"), items.clone());
            self.fact("purpose.any", items.clone());
            self.reason(&purpose.rule.id, items);
        }
        let forms = self.purposes.len();
        if forms >= 2 {
            self.fact("purpose.several", BTreeSet::new());
        }
    }

    pub(super) fn find_means(&mut self) {
        let mut controls = 0_usize;
        for rule in &self.rules.controls {
            if let Some(items) = self.fired(rule) {
                controls += 1;
                self.fact("control.any", items.clone());
                self.fact("means.full", items.clone());
                self.fact("means.any", items.clone());
                self.reason(&rule.id, items);
            }
        }
        if controls >= 2 {
            let items = self.facts.get("control.any").cloned().unwrap_or_default();
            self.fact("control.two", items);
        }
        for means in &self.rules.means {
            if let Some(items) = self.fired(&means.rule) {
                self.fact(&format!("means.{}", extent_word(means.extent)), items.clone());
                self.fact("means.any", items.clone());
                self.reason(&means.rule.id, items);
            }
        }
    }

    pub(super) fn find_danger(&mut self) {
        for rule in &self.rules.red {
            if let Some(items) = self.fired(rule) {
                self.red = true;
                self.fact("red", items.clone());
                self.reason(&rule.id, items);
            }
        }
    }
}

fn extent_word(extent: PurposeExtent) -> &'static str {
    match extent {
        PurposeExtent::Partial => "partial",
        PurposeExtent::Full => "full",
    }
}
