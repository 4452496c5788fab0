//! `content/rules/*.toml`: the rules as their authors write them. Each file may hold any of the tables below.

use crate::instrument_file::{from_toml, ids, item_id};
use crate::{ContentError, Files, Flaw, in_file, phrase};
use serde::Deserialize;
use std::collections::BTreeMap;
use waymark_domain::{
    Act, Core, Dimension, Indicator, ItemId, Level, LevelRule, Marked, Means, PartName, Purpose,
    PurposeExtent, Rule, Rules, Strength, Weight,
};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RulesFile {
    /// Only in one file: the version of the whole set.
    version: Option<String>,
    #[serde(default, rename = "weight")]
    weights: Vec<WeightEntry>,
    #[serde(default, rename = "act")]
    acts: Vec<ActEntry>,
    #[serde(default, rename = "purpose")]
    purposes: Vec<PurposeEntry>,
    #[serde(default, rename = "control")]
    controls: Vec<RuleEntry>,
    #[serde(default, rename = "means")]
    means: Vec<MeansEntry>,
    #[serde(default)]
    red: Vec<RuleEntry>,
    #[serde(default, rename = "level")]
    levels: Vec<LevelEntry>,
    #[serde(default)]
    triage: Vec<LevelEntry>,
    #[serde(default, rename = "tag")]
    tags: Vec<MarkEntry>,
    #[serde(default, rename = "action")]
    actions: Vec<MarkEntry>,
    #[serde(default)]
    core: CoreTable,
    #[serde(default, rename = "indicator")]
    indicators: Vec<IndicatorEntry>,
    #[serde(default)]
    never_scored: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RuleEntry {
    id: String,
    when: String,
    unless: Option<String>,
    unless_adult: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ActEntry {
    id: String,
    when: String,
    #[serde(default)]
    items: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WeightEntry {
    item: String,
    when: String,
    unless: Option<String>,
    unless_adult: Option<String>,
    dimension: Dimension,
    adult: Option<Strength>,
    child: Strength,
    fact: Option<String>,
    each: Option<EachEntry>,
    #[serde(default)]
    support: bool,
    source: String,
    #[serde(default)]
    verified: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct EachEntry {
    part: String,
    at_most: usize,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PurposeEntry {
    form: String,
    extent: PurposeExtent,
    when: String,
    unless: Option<String>,
    unless_adult: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct MeansEntry {
    id: String,
    extent: PurposeExtent,
    when: String,
    unless: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LevelEntry {
    id: String,
    level: Level,
    when: String,
    unless: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct MarkEntry {
    id: String,
    when: String,
    unless: Option<String>,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
struct CoreTable {
    #[serde(default)]
    triage: Vec<CoreEntry>,
    #[serde(default)]
    full: Vec<CoreEntry>,
    #[serde(default)]
    young: Vec<CoreEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CoreEntry {
    item: String,
    when: Option<String>,
    #[serde(default)]
    declined_counts: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct IndicatorEntry {
    item: String,
    raises: Vec<String>,
    benign: Vec<String>,
}

/// Reads the rules.
pub(crate) fn read(files: &Files<'_>) -> Result<Rules, ContentError> {
    let mut rules = Rules {
        version: String::new(),
        weights: Vec::new(),
        acts: Vec::new(),
        purposes: Vec::new(),
        controls: Vec::new(),
        means: Vec::new(),
        red: Vec::new(),
        levels: Vec::new(),
        triage: Vec::new(),
        tags: Vec::new(),
        actions: Vec::new(),
        core_triage: Vec::new(),
        core_full: Vec::new(),
        core_young: Vec::new(),
        indicators: BTreeMap::new(),
        never_scored: std::collections::BTreeSet::new(),
    };
    for (name, text) in files.rules {
        let file: RulesFile = from_toml(text).map_err(in_file(name))?;
        add(&mut rules, file).map_err(in_file(name))?;
    }
    Ok(rules)
}

fn add(rules: &mut Rules, file: RulesFile) -> Result<(), Flaw> {
    if let Some(version) = file.version {
        rules.version = version;
    }
    extend(&mut rules.weights, file.weights, WeightEntry::read)?;
    extend(&mut rules.acts, file.acts, ActEntry::read)?;
    extend(&mut rules.purposes, file.purposes, PurposeEntry::read)?;
    extend(&mut rules.controls, file.controls, RuleEntry::read)?;
    extend(&mut rules.means, file.means, MeansEntry::read)?;
    extend(&mut rules.red, file.red, RuleEntry::read)?;
    extend(&mut rules.levels, file.levels, LevelEntry::read)?;
    extend(&mut rules.triage, file.triage, LevelEntry::read)?;
    extend(&mut rules.tags, file.tags, |tag| tag.read("tag"))?;
    extend(&mut rules.actions, file.actions, |action| action.read("action"))?;
    extend(&mut rules.core_triage, file.core.triage, CoreEntry::read)?;
    extend(&mut rules.core_full, file.core.full, CoreEntry::read)?;
    extend(&mut rules.core_young, file.core.young, CoreEntry::read)?;
    for entry in file.indicators {
        let item = item_id(&entry.item)?;
        let indicator =
            Indicator { item: item.clone(), raises: ids(&entry.raises)?, benign: ids(&entry.benign)? };
        if rules.indicators.insert(item, indicator).is_some() {
            return Err(Flaw::Twice(entry.item));
        }
    }
    for item in file.never_scored {
        rules.never_scored.insert(item_id(&item)?);
    }
    Ok(())
}

fn extend<E, T>(list: &mut Vec<T>, entries: Vec<E>, read: impl Fn(E) -> Result<T, Flaw>) -> Result<(), Flaw> {
    for entry in entries {
        list.push(read(entry)?);
    }
    Ok(())
}

fn rule(
    id: String,
    when: &str,
    unless: Option<&String>,
    unless_adult: Option<&String>,
) -> Result<Rule, Flaw> {
    let parsed = |text: Option<&String>| text.map(|text| phrase::parse(text)).transpose();
    Ok(Rule { id, when: phrase::parse(when)?, unless: parsed(unless)?, unless_adult: parsed(unless_adult)? })
}

impl RuleEntry {
    fn read(self) -> Result<Rule, Flaw> {
        rule(self.id, &self.when, self.unless.as_ref(), self.unless_adult.as_ref())
    }
}

impl ActEntry {
    fn read(self) -> Result<Act, Flaw> {
        let items: Result<_, Flaw> = self.items.iter().map(|item| item_id(item)).collect();
        Ok(Act { rule: rule(self.id, &self.when, None, None)?, items: items? })
    }
}

impl WeightEntry {
    fn read(self) -> Result<Weight, Flaw> {
        let item: ItemId = item_id(&self.item)?;
        let fact = self.fact.unwrap_or_else(|| self.item.clone());
        let id = format!("weight.{}.{}.{fact}", self.dimension.as_str(), self.item);
        let each = match self.each {
            Some(each) => {
                Some((PartName::new(each.part.clone()).map_err(|_| Flaw::Id(each.part))?, each.at_most))
            }
            None => None,
        };
        Ok(Weight {
            rule: rule(id, &self.when, self.unless.as_ref(), self.unless_adult.as_ref())?,
            fact,
            item,
            dimension: self.dimension,
            adult: self.adult,
            child: self.child,
            each,
            support: self.support,
            source: self.source,
            verified: self.verified,
        })
    }
}

impl PurposeEntry {
    fn read(self) -> Result<Purpose, Flaw> {
        let id = match self.extent {
            PurposeExtent::Full => format!("purpose.{}", self.form),
            PurposeExtent::Partial => format!("purpose.{}.partial", self.form),
        };
        let rule = rule(id, &self.when, self.unless.as_ref(), self.unless_adult.as_ref())?;
        Ok(Purpose { rule, form: self.form, extent: self.extent })
    }
}

impl MeansEntry {
    fn read(self) -> Result<Means, Flaw> {
        Ok(Means { rule: rule(self.id, &self.when, self.unless.as_ref(), None)?, extent: self.extent })
    }
}

impl LevelEntry {
    fn read(self) -> Result<LevelRule, Flaw> {
        Ok(LevelRule { rule: rule(self.id, &self.when, self.unless.as_ref(), None)?, level: self.level })
    }
}

impl MarkEntry {
    fn read(self, group: &str) -> Result<Marked, Flaw> {
        let rule = rule(format!("{group}.{}", self.id), &self.when, self.unless.as_ref(), None)?;
        Ok(Marked { rule, mark: self.id })
    }
}

impl CoreEntry {
    fn read(self) -> Result<Core, Flaw> {
        Ok(Core {
            item: item_id(&self.item)?,
            when: self.when.as_deref().map(phrase::parse).transpose()?,
            declined_counts: self.declined_counts,
        })
    }
}
