//! From answers to an assessment: counting, gates, levels, and a reason for each part of the result.
//!
//! The order is fixed: tallies → acts → purposes → means → danger → level → tags → actions. Each stage adds
//! facts that the next may use. No clock, no chance; the same answers and rules give the same result.

use crate::tally::{Tally, is_observation, tallies};
use crate::{
    Answer, AnswerValue, Assessment, Core, Dimension, End, Ground, Information, ItemId, Level, LevelRule,
    Mode, PurposeExtent, Reason, Rule, Rules, Sensitive, Versions, child_path, child_rules, value,
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
    let would_change = would_change(&work, answers);
    let information = work.information();
    work.into_assessment(missing, would_change, information, versions)
}

/// The level and the red flag alone: what [`assess`] would say, without reasons and without "what would change it".
#[must_use]
pub fn level_of(answers: &Answers, mode: Mode, end: Option<End>, rules: &Rules) -> (Level, bool) {
    let mut work = Work::new(answers, mode, end, rules);
    work.run();
    (work.level, work.red)
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

    /// Facts about the talk itself.
    fn circumstances(&mut self) {
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

    fn count(&mut self) {
        // The gates look at tallies without observations: what the worker saw is shown, and opens nothing.
        let said = tallies(self.rules, &self.ground(), false);
        self.shown = tallies(self.rules, &self.ground(), true);
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

    fn find_acts(&mut self) {
        for act in &self.rules.acts {
            if let Some(items) = self.fired(&act.rule) {
                let shown = if act.items.is_empty() { &items } else { &act.items };
                self.acts.extend(shown.iter().cloned());
                self.fact("act", items.clone());
                self.reason(&act.rule.id, items);
            }
        }
    }

    fn find_purposes(&mut self) {
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

    fn find_means(&mut self) {
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

    fn find_danger(&mut self) {
        for rule in &self.rules.red {
            if let Some(items) = self.fired(rule) {
                self.red = true;
                self.fact("red", items.clone());
                self.reason(&rule.id, items);
            }
        }
    }

    fn find_level(&mut self) {
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
    fn young(&self) -> bool {
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
    fn mark(&mut self) {
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

    /// Core items of this depth that were not asked or declined.
    fn missing(&self) -> Vec<ItemId> {
        self.core().filter(|core| !self.is_answered(core)).map(|core| core.item.clone()).collect()
    }

    fn information(&self) -> Information {
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

    fn answered(&self, item: &str) -> Option<ItemId> {
        self.answers.keys().find(|id| id.as_str() == item).cloned()
    }

    /// The items that make a rule fire; `None` when it does not.
    fn fired(&self, rule: &Rule) -> Option<BTreeSet<ItemId>> {
        rule.fires(&self.ground()).then(|| rule.when.witnesses(&self.ground()))
    }

    fn fact(&mut self, id: &str, items: BTreeSet<ItemId>) {
        self.facts.entry(id.to_owned()).or_default().extend(items);
    }

    fn reason(&mut self, rule: &str, items: BTreeSet<ItemId>) {
        self.reasons.push(Reason { rule: rule.to_owned(), items: items.into_iter().collect() });
    }

    fn into_assessment(
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
            reasons: self.reasons,
            missing,
            would_change,
            information,
            actions: self.actions,
            versions,
            not_validated: true,
        }
    }
}

fn extent_word(extent: PurposeExtent) -> &'static str {
    match extent {
        PurposeExtent::Partial => "partial",
        PurposeExtent::Full => "full",
    }
}

/// Items that are not yet a yes and whose yes alone would raise the level.
fn would_change(work: &Work<'_>, answers: &Answers) -> Vec<ItemId> {
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
