//! Conditions name what exists, and rules are written so that saying more never lowers a result.

use super::names::names;
use super::{Findings, Problem};
use crate::Content;
use std::collections::BTreeSet;
use waymark_domain::{Condition, ItemId, ItemKind, Rule};

pub(super) fn check(content: &Content, findings: &mut Findings) {
    flow(content, findings);
    ids(content, findings);
    weights(content, findings);
    indicators(content, findings);
    let rules = &content.rules;
    let mut stage = Stage { content, findings, known: first_facts(), what: What::Harm };
    stage.all(rules.weights.iter().map(|weight| &weight.rule));
    stage.known.extend(tally_facts());
    stage.all(rules.acts.iter().map(|act| &act.rule));
    stage.all(rules.purposes.iter().map(|purpose| &purpose.rule));
    stage.known.extend(purpose_facts(content));
    stage.all(&rules.controls);
    stage.known.extend(["control.any", "control.two", "means.full"].map(str::to_owned));
    stage.what = What::Means;
    stage.all(rules.means.iter().map(|means| &means.rule));
    stage.known.extend(["means.any", "means.partial"].map(str::to_owned));
    stage.what = What::Harm;
    stage.all(&rules.red);
    stage.known.insert("red".to_owned());
    stage.all(rules.levels.iter().chain(&rules.triage).map(|level| &level.rule));
    stage.known.extend(last_facts());
    stage.what = What::Mark;
    stage.all(rules.tags.iter().chain(&rules.actions).map(|mark| &mark.rule));
    cores(content, stage.findings);
}

/// What a rule decides, and so what it may look at.
#[derive(Clone, Copy, PartialEq, Eq)]
enum What {
    /// Something that can raise a level.
    Harm,
    /// A sign of means: it may be left out where a stronger one was found.
    Means,
    /// A tag or an action: it changes nothing.
    Mark,
}

/// Rules of one stage, with the facts that earlier stages find.
struct Stage<'a> {
    content: &'a Content,
    findings: &'a mut Findings,
    known: BTreeSet<String>,
    what: What,
}

impl Stage<'_> {
    fn all<'r>(&mut self, rules: impl IntoIterator<Item = &'r Rule>) {
        for rule in rules {
            self.rule(rule);
        }
    }

    fn rule(&mut self, rule: &Rule) {
        self.condition(&rule.id, &rule.when);
        for unless in rule.unless.iter().chain(&rule.unless_adult) {
            names(self.content, &rule.id, unless, self.findings);
            match self.what {
                What::Harm => self.exception(&rule.id, unless),
                What::Means | What::Mark => self.facts(&rule.id, unless),
            }
        }
    }

    fn condition(&mut self, place: &str, condition: &Condition) {
        names(self.content, place, condition, self.findings);
        self.facts(place, condition);
        condition.each(&mut |one| match one {
            Condition::Not(_) | Condition::NotAsked(_) | Condition::FullMode(_) => {
                self.findings.add(place, Problem::FlowOnly);
            }
            Condition::ChildPath(false) => self.findings.add(place, Problem::FlowOnly),
            _ => {}
        });
        if self.what == What::Mark {
            return;
        }
        for item in items(condition) {
            if self.content.rules.never_scored.contains(&item) || item.as_str() == "J1" {
                self.findings.add(place, Problem::NeverScored(item.to_string()));
            }
            let yes_no =
                self.content.instrument.items.get(&item).is_some_and(|item| item.kind == ItemKind::YesNo);
            if yes_no && !self.content.rules.indicators.contains_key(&item) {
                self.findings.add(place, Problem::NoIndicator(item.to_string()));
            }
        }
    }

    fn facts(&mut self, place: &str, condition: &Condition) {
        condition.each(&mut |one| {
            if let Condition::Fact(fact) = one
                && !self.known.contains(fact)
            {
                self.findings.add(place, Problem::UnknownFact(fact.clone()));
            }
        });
    }

    /// An exception may name only answers that speak against harm: then no further yes can bring it about.
    fn exception(&mut self, place: &str, unless: &Condition) {
        unless.each(&mut |one| match one {
            Condition::All(_) | Condition::Any(_) => {}
            Condition::Is { item, any } => {
                let benign =
                    self.content.rules.indicators.get(item).map_or(&[][..], |row| row.benign.as_slice());
                for choice in any.iter().filter(|choice| !benign.contains(choice)) {
                    self.findings
                        .add(place, Problem::HarmfulException(format!("{item} is {}", choice.as_str())));
                }
            }
            _ => self.findings.add(place, Problem::FlowOnly),
        });
    }
}

/// Steps and items: what they show exists, and so does what they depend on.
fn flow(content: &Content, findings: &mut Findings) {
    let instrument = &content.instrument;
    for step in &instrument.steps {
        let place = format!("step {}", step.id);
        for item in step.items.iter().filter(|item| !instrument.items.contains_key(*item)) {
            findings.add(&place, Problem::UnknownItem(item.to_string()));
        }
        if let Some(when) = &step.when {
            names(content, &place, when, findings);
        }
    }
    for item in instrument.items.values() {
        if let Some(when) = &item.when {
            names(content, &format!("item {}", item.id), when, findings);
        }
        for value in item.parts.iter().flat_map(|part| &part.for_values) {
            if !item.choices.contains(value) {
                findings.add(format!("item {}", item.id), Problem::UnknownChoice(value.to_string()));
            }
        }
    }
}

fn ids(content: &Content, findings: &mut Findings) {
    let mut seen = BTreeSet::new();
    // Weights of one item, dimension and fact may stand in several rows: by stage, by kind of threat.
    for rule in content.rules.all().into_iter().filter(|rule| !rule.id.starts_with("weight.")) {
        if !seen.insert(rule.id.as_str()) {
            findings.add(&rule.id, Problem::Twice);
        }
    }
    let mut steps = BTreeSet::new();
    for step in &content.instrument.steps {
        if !steps.insert(step.id.as_str()) {
            findings.add(format!("step {}", step.id), Problem::Twice);
        }
    }
}

fn weights(content: &Content, findings: &mut Findings) {
    for weight in &content.rules.weights {
        if weight.adult.is_some_and(|adult| adult > weight.child) {
            findings.add(&weight.rule.id, Problem::ChildWeighsLess);
        }
    }
}

fn indicators(content: &Content, findings: &mut Findings) {
    for indicator in content.rules.indicators.values() {
        let place = format!("indicator {}", indicator.item);
        let Some(item) = content.instrument.items.get(&indicator.item) else {
            findings.add(place, Problem::UnknownItem(indicator.item.to_string()));
            continue;
        };
        for choice in indicator.raises.iter().chain(&indicator.benign) {
            if !item.choices.contains(choice) {
                findings.add(&place, Problem::UnknownChoice(choice.to_string()));
            }
        }
        for both in indicator.raises.iter().filter(|choice| indicator.benign.contains(choice)) {
            findings.add(&place, Problem::HarmfulException(both.to_string()));
        }
    }
    for item in &content.rules.never_scored {
        if !content.instrument.items.contains_key(item) {
            findings.add("never_scored", Problem::UnknownItem(item.to_string()));
        }
    }
    let looked_at: BTreeSet<ItemId> =
        content.rules.all().into_iter().flat_map(|rule| items(&rule.when)).collect();
    for item in content.instrument.items.values().filter(|item| item.kind == ItemKind::YesNo) {
        if !looked_at.contains(&item.id) && !content.rules.never_scored.contains(&item.id) {
            findings.add(format!("item {}", item.id), Problem::Unused);
        }
    }
}

fn cores(content: &Content, findings: &mut Findings) {
    let rules = &content.rules;
    for core in rules.core_triage.iter().chain(&rules.core_full).chain(&rules.core_young) {
        if !content.instrument.items.contains_key(&core.item) {
            findings.add("core", Problem::UnknownItem(core.item.to_string()));
        }
        if let Some(when) = &core.when {
            names(content, &format!("core {}", core.item), when, findings);
        }
    }
}

/// The items a condition names.
pub(super) fn items(condition: &Condition) -> BTreeSet<ItemId> {
    let mut items = BTreeSet::new();
    condition.each(&mut |one| match one {
        Condition::Is { item, .. }
        | Condition::Part { item, .. }
        | Condition::Unsaid { item, .. }
        | Condition::Before(item)
        | Condition::Later(item)
        | Condition::NotAsked(item) => {
            items.insert(item.clone());
        }
        _ => {}
    });
    items
}

fn first_facts() -> BTreeSet<String> {
    let ends = [
        "always",
        "child.now",
        "unsure.two",
        "end.stopped",
        "end.not_safe",
        "end.wrong_interpreter",
        "end.declined",
    ];
    ends.into_iter().map(str::to_owned).collect()
}

fn tally_facts() -> Vec<String> {
    let dimensions = waymark_domain::Dimension::ALL.map(waymark_domain::Dimension::as_str);
    let names = dimensions.into_iter().chain(["control", "vulnerability"]);
    names
        .flat_map(|name| {
            ["strong", "medium", "partial", "positive"].map(|much| format!("tally.{name}.{much}"))
        })
        .chain(["act".to_owned()])
        .collect()
}

fn purpose_facts(content: &Content) -> Vec<String> {
    let forms =
        content.rules.purposes.iter().flat_map(|purpose| {
            ["full", "partial"].map(|extent| format!("purpose.{}.{extent}", purpose.form))
        });
    forms.chain(["full", "partial", "any", "several"].map(|one| format!("purpose.{one}"))).collect()
}

fn last_facts() -> Vec<String> {
    let levels = ["A", "B", "C", "D", "E", "X"].map(|level| format!("level.{level}"));
    levels.into_iter().chain(["signs.before_end", "provisional"].map(str::to_owned)).collect()
}
