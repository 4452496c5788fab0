//! The level, and what follows from it: tags and next steps.

use super::Work;
use crate::tally::is_observation;
use crate::{End, Level, LevelRule, Mode, value};
use std::collections::BTreeSet;

impl Work<'_> {
    pub(super) fn find_level(&mut self) {
        let rules = self.rules;
        // The triage's own rules stand until the full questions have answered them (each says so itself).
        let found: Vec<&LevelRule> =
            rules.levels.iter().chain(&rules.triage).filter(|one| one.rule.fires(&self.ground())).collect();
        let best = found.iter().map(|one| one.level).min().unwrap_or(Level::E);
        // Two minutes never show more than "some indications".
        let best = if self.mode == Mode::Triage { best.max(Level::B) } else { best };
        for one in &found {
            if one.level <= best {
                self.reason(&one.rule.id, one.rule.when.witnesses(&self.ground()));
            }
        }
        self.level = match self.end {
            Some(End::NotSafe | End::WrongInterpreter | End::Declined) => Level::X,
            Some(End::Stopped) if best == Level::E => Level::X,
            _ if best == Level::E && !self.anything_said() => Level::X,
            _ => best,
        };
        self.fact(&format!("level.{:?}", self.level), BTreeSet::new());
        if self.level == Level::X && best < Level::D {
            self.fact("signs.before_end", BTreeSet::new());
        }
        if self.mode == Mode::Triage {
            self.fact("provisional", BTreeSet::new());
        }
        self.explain_end();
    }

    /// Whether any screening question got an answer, or anything was seen. Refusals alone show nothing. Of a
    /// small child only the company is asked, so that counts for them and for nobody else.
    fn anything_said(&self) -> bool {
        self.answers.iter().any(|(item, answer)| {
            let id = item.as_str();
            let question =
                self.rules.indicators.contains_key(item) && id != "S8" && (id != "T1" || self.young());
            // The value is read to tell an answer from a refusal.
            let refused = [value::DECLINED, "not_said"].iter().any(|no| answer.value.expose().has(no));
            is_observation(item) || (question && !refused)
        })
    }

    /// Under twelve: the triage is not asked.
    pub(super) fn young(&self) -> bool {
        ["0-5", "6-11"].iter().any(|band| crate::flow::says(self.answers, "J1", band))
    }

    fn explain_end(&mut self) {
        let ends = ["end.stopped", "end.not_safe", "end.wrong_interpreter", "end.declined"];
        let ended: Vec<&str> = ends.into_iter().filter(|end| self.facts.contains_key(*end)).collect();
        for end in ended {
            self.reason(end, BTreeSet::new());
        }
        if self.child {
            self.reason("age.child", BTreeSet::from_iter(self.answered("J1")));
        }
        if self.level == Level::X && self.reasons.iter().all(|reason| !reason.rule.starts_with("end.")) {
            self.reason("end.unfinished", BTreeSet::new());
        }
        if self.level == Level::E {
            self.reason("level.e", BTreeSet::new());
        }
        if self.mode == Mode::Triage && self.level != Level::X {
            self.reason("level.provisional", BTreeSet::new());
        }
    }

    /// Tags and actions: they follow from the result and change nothing in it.
    pub(super) fn mark(&mut self) {
        for tag in &self.rules.tags {
            if self.fired(&tag.rule).is_some() && !self.tags.contains(&tag.mark) {
                self.tags.push(tag.mark.clone());
                self.fact(&format!("tag.{}", tag.mark), BTreeSet::new());
            }
        }
        for action in &self.rules.actions {
            if self.fired(&action.rule).is_some() && !self.actions.contains(&action.mark) {
                self.actions.push(action.mark.clone());
            }
        }
    }
}
