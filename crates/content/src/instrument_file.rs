//! `content/instrument.toml` and `content/items/*.toml`: the questionnaire as its authors write it.

use crate::{ContentError, Files, Flaw, in_file, phrase};
use serde::Deserialize;
use std::collections::BTreeMap;
use waymark_domain::{
    Asker, ChoiceId, Instrument, Item, ItemId, ItemKind, Layer, Part, PartName, Route, Screen,
    SensitivityClass, Step, StepId, value,
};

/// `instrument.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct InstrumentFile {
    version: u32,
    /// Lists of choices that several items share, by name.
    lists: BTreeMap<String, Vec<String>>,
    #[serde(rename = "step")]
    steps: Vec<StepEntry>,
    /// Which sections the short questions point to.
    #[serde(rename = "route", default)]
    routes: Vec<RouteEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RouteEntry {
    when: String,
    sections: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct StepEntry {
    id: String,
    screen: Screen,
    layer: Layer,
    section: String,
    items: Vec<String>,
    when: Option<String>,
    #[serde(default)]
    optional: bool,
    #[serde(default)]
    completes: Vec<String>,
}

/// One file of items.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ItemsFile {
    #[serde(rename = "item")]
    items: Vec<ItemEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ItemEntry {
    id: String,
    kind: ItemKind,
    asker: Asker,
    /// Choices, or the name of a shared list.
    #[serde(default)]
    choices: Option<Choices>,
    /// Whether a yes opens the three follow-ups when, who, still going on.
    #[serde(default)]
    follow: bool,
    #[serde(default, rename = "part")]
    parts: Vec<PartEntry>,
    when: Option<String>,
    sensitivity: SensitivityClass,
    sources: Vec<String>,
    #[serde(default)]
    verified: bool,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Choices {
    List(String),
    These(Vec<String>),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PartEntry {
    name: String,
    choices: Choices,
    #[serde(default)]
    many: bool,
    #[serde(default)]
    for_values: Vec<String>,
}

type Lists = BTreeMap<String, Vec<String>>;

/// Reads the questionnaire.
pub(crate) fn read(files: &Files<'_>) -> Result<Instrument, ContentError> {
    let name = "instrument.toml";
    let frame: InstrumentFile = from_toml(files.instrument).map_err(in_file(name))?;
    let mut items = BTreeMap::new();
    for (name, text) in files.items {
        let file: ItemsFile = from_toml(text).map_err(in_file(name))?;
        for entry in file.items {
            let item = entry.into_item(&frame.lists).map_err(in_file(name))?;
            if let Some(twice) = items.insert(item.id.clone(), item) {
                return Err(in_file(name)(Flaw::Twice(twice.id.to_string())));
            }
        }
    }
    let steps: Result<Vec<Step>, Flaw> = frame.steps.into_iter().map(StepEntry::into_step).collect();
    let steps = steps.map_err(in_file(name))?;
    let routes: Result<Vec<Route>, Flaw> = frame.routes.into_iter().map(RouteEntry::into_route).collect();
    let routes = routes.map_err(in_file(name))?;
    Ok(Instrument { version: frame.version, items, steps, routes })
}

pub(crate) fn from_toml<'t, T: Deserialize<'t>>(text: &'t str) -> Result<T, Flaw> {
    toml::from_str(text).map_err(|error| Flaw::Shape(error.to_string()))
}

impl StepEntry {
    fn into_step(self) -> Result<Step, Flaw> {
        Ok(Step {
            id: StepId::new(self.id.clone()).map_err(|_| Flaw::Id(self.id))?,
            screen: self.screen,
            items: item_ids(&self.items)?,
            layer: self.layer,
            section: self.section,
            when: self.when.as_deref().map(phrase::parse).transpose()?,
            optional: self.optional,
            completes: item_ids(&self.completes)?,
        })
    }
}

impl RouteEntry {
    fn into_route(self) -> Result<Route, Flaw> {
        Ok(Route { when: phrase::parse(&self.when)?, sections: self.sections })
    }
}

impl ItemEntry {
    fn into_item(self, lists: &Lists) -> Result<Item, Flaw> {
        let mut parts = Vec::new();
        for entry in self.parts {
            parts.push(entry.into_part(lists)?);
        }
        if self.follow {
            parts.extend(follow_ups(lists)?);
        }
        let choices = match (&self.choices, self.kind) {
            (Some(choices), _) => choices.ids(lists)?,
            (None, ItemKind::YesNo) => ids(&[value::YES, value::NO, value::NOT_SURE, value::DECLINED])?,
            (None, ItemKind::Info) => ids(&["understood", value::NOT_SURE])?,
            (None, ItemKind::Tick) => ids(&["seen"])?,
            (None, ItemKind::Single | ItemKind::Multi) => Vec::new(),
        };
        Ok(Item {
            id: item_id(&self.id)?,
            kind: self.kind,
            asker: self.asker,
            choices,
            parts,
            when: self.when.as_deref().map(phrase::parse).transpose()?,
            sensitivity: self.sensitivity,
            sources: self.sources,
            verified: self.verified,
        })
    }
}

impl PartEntry {
    fn into_part(self, lists: &Lists) -> Result<Part, Flaw> {
        Ok(Part {
            name: PartName::new(self.name.clone()).map_err(|_| Flaw::Id(self.name))?,
            choices: self.choices.ids(lists)?,
            many: self.many,
            for_values: ids(&self.for_values)?,
        })
    }
}

impl Choices {
    fn ids(&self, lists: &Lists) -> Result<Vec<ChoiceId>, Flaw> {
        match self {
            Self::These(these) => ids(these),
            Self::List(name) => ids(lists.get(name).ok_or_else(|| Flaw::NoList(name.clone()))?),
        }
    }
}

/// The three follow-ups of a yes: when, who, still going on.
fn follow_ups(lists: &Lists) -> Result<Vec<Part>, Flaw> {
    let part = |name: &str, many: bool| -> Result<Part, Flaw> {
        Ok(Part {
            name: PartName::new(name).map_err(|_| Flaw::Id(name.to_owned()))?,
            choices: Choices::List(name.to_owned()).ids(lists)?,
            many,
            for_values: ids(&[value::YES])?,
        })
    };
    Ok(vec![part("when", true)?, part("who", true)?, part("ongoing", false)?])
}

pub(crate) fn ids<T: AsRef<str>>(texts: &[T]) -> Result<Vec<ChoiceId>, Flaw> {
    texts
        .iter()
        .map(|text| ChoiceId::new(text.as_ref()).map_err(|_| Flaw::Id(text.as_ref().to_owned())))
        .collect()
}

pub(crate) fn item_id(text: &str) -> Result<ItemId, Flaw> {
    ItemId::new(text).map_err(|_| Flaw::Id(text.to_owned()))
}

pub(crate) fn item_ids(texts: &[String]) -> Result<Vec<ItemId>, Flaw> {
    texts.iter().map(|text| item_id(text)).collect()
}
