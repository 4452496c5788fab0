//! What is missing, what would change the result, and the result itself.

use super::{Answers, Work, level_of};
use crate::{
    Answer, AnswerValue, Assessment, Core, Information, ItemId, Level, Mode, PurposeExtent, Sensitive,
    Versions, value,
};

impl Work<'_> {
    /// Core items of this depth that were not asked or declined.
    pub(super) fn missing(&self) -> Vec<ItemId> {
        self.core().filter(|core| !self.is_answered(core)).map(|core| core.item.clone()).collect()
    }

    pub(super) fn information(&self) -> Information {
        let needed = self.core().count();
        let answered = self.core().filter(|core| self.is_answered(core)).count();
        if needed == 0 || answered * 2 < needed {
            Information::Low
        } else if answered * 6 < needed * 5 || self.mode == Mode::Triage {
            Information::Fair
        } else {
            Information::Good
        }
    }

    fn core(&self) -> impl Iterator<Item = &Core> {
        let list = match self.mode {
            _ if self.young() => &self.rules.core_young,
            Mode::Triage => &self.rules.core_triage,
            Mode::Full => &self.rules.core_full,
        };
        list.iter().filter(|core| core.when.as_ref().is_none_or(|when| when.holds_on(&self.ground())))
    }

    fn is_answered(&self, core: &Core) -> bool {
        // The value is read to tell an answer from a refusal.
        self.answers
            .get(&core.item)
            .is_some_and(|answer| core.declined_counts || !answer.value.expose().has(value::DECLINED))
    }

    pub(super) fn into_assessment(
        self,
        missing: Vec<ItemId>,
        would_change: Vec<ItemId>,
        information: Information,
        versions: Versions,
    ) -> Assessment {
        let means = match () {
            () if self.facts.contains_key("means.full") => Some(PurposeExtent::Full),
            () if self.facts.contains_key("means.any") => Some(PurposeExtent::Partial),
            () => None,
        };
        let mut reasons = self.reasons;
        // Read from the top: danger, the level, then what it stands on.
        reasons.sort_by_key(|reason| {
            let group = reason.rule.split('.').next().unwrap_or_default();
            ORDER.iter().position(|one| *one == group)
        });
        Assessment {
            level: self.level,
            red: self.red,
            provisional: self.mode == Mode::Triage && self.level != Level::X,
            child_path: self.child,
            purposes: self.purposes,
            means,
            act: self.acts.into_iter().collect(),
            dimensions: self
                .shown
                .into_iter()
                .map(|(dimension, tally)| (dimension.as_str().to_owned(), tally.written()))
                .collect(),
            tags: self.tags,
            reasons,
            missing,
            would_change,
            information,
            actions: self.actions,
            versions,
            not_validated: true,
        }
    }
}

/// Groups of rules in the order in which their reasons are read.
const ORDER: [&str; 9] = ["end", "red", "level", "purpose", "control", "means", "act", "age", "dimension"];

/// Items that are not yet a yes and whose yes alone would raise the level.
pub(super) fn would_change(work: &Work<'_>, answers: &Answers) -> Vec<ItemId> {
    let Some(any) = answers.values().next() else { return Vec::new() };
    if matches!(work.level, Level::A | Level::X) {
        return Vec::new();
    }
    let mut changed = answers.clone();
    let mut items = Vec::new();
    for indicator in work.rules.indicators.values() {
        let asked_here = indicator.item.as_str().starts_with('T') == (work.mode == Mode::Triage);
        let Some(yes) = indicator.raises.first().filter(|_| asked_here) else { continue };
        // The value is read to leave out what already speaks for harm.
        let stands = answers.get(&indicator.item);
        if stands
            .is_some_and(|answer| indicator.raises.iter().any(|one| answer.value.expose().has(one.as_str())))
        {
            continue;
        }
        let supposed = Answer {
            value: Sensitive::new(AnswerValue::One(yes.clone())),
            parts: Sensitive::default(),
            provenance: any.provenance.clone(),
        };
        changed.insert(indicator.item.clone(), supposed);
        if level_of(&changed, work.mode, work.end, work.rules).0 < work.level {
            items.push(indicator.item.clone());
        }
        match stands {
            Some(answer) => changed.insert(indicator.item.clone(), answer.clone()),
            None => changed.remove(&indicator.item),
        };
    }
    items
}
