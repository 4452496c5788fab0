//! Practice cases: fictional people whose talk a worker leads, with a model answer and feedback. Never real data.
//!
//! `content/practice/<id>.toml` holds the whole talk in the form of the answers file: what the person would answer to
//! every question that matters. The words they say it with, what to notice and the feedback are Fluent messages of
//! `practice.ftl`. The model answer is written down and held to the rules by a test.

mod compare;

pub use compare::{Feedback, LevelFeedback, Played};

use crate::answers_file::{self, Case};
use crate::instrument_file::from_toml;
use crate::{Content, ContentError, Flaw, in_file};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use waymark_domain::{Assessment, ItemId, Level, Timestamp, assess};

/// One fictional person and their talk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PracticeCase {
    /// The id, and the name of its file.
    pub id: String,
    /// Its place among the cases, from 1.
    pub order: u32,
    /// The Fluent message of its title.
    pub title: String,
    /// The Fluent message that introduces the person and the place.
    pub scene: String,
    /// What the person says, by item: Fluent messages. Where an item is not here, they say the choice itself.
    pub says: BTreeMap<ItemId, String>,
    /// What the worker sees without asking: Fluent messages, shown from the start.
    pub seen: Vec<String>,
    /// The whole talk as it would be recorded if all was asked and heard.
    pub talk: Case,
    /// What the rules should make of it.
    pub model: Model,
    /// What the worker should notice.
    pub notice: Vec<Notice>,
    /// What to say of the level that was reached.
    pub feedback: LevelTexts,
}

/// The model answer.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Model {
    /// The level.
    pub level: Level,
    /// Danger now.
    #[serde(default)]
    pub red: bool,
    /// The child path.
    #[serde(default)]
    pub child: bool,
    /// Only the triage.
    #[serde(default)]
    pub provisional: bool,
    /// Every tag.
    #[serde(default)]
    pub tags: BTreeSet<String>,
    /// Next steps that must be among those given.
    #[serde(default)]
    pub actions: BTreeSet<String>,
}

/// Something the worker should notice.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Notice {
    /// The Fluent message that says it.
    pub text: String,
    /// The items in which it shows; noticed when all of them were recorded as in the talk.
    #[serde(default)]
    pub items: Vec<ItemId>,
}

/// Fluent messages about the level that was reached.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LevelTexts {
    /// The level of the model.
    pub same: String,
    /// Less concern than the model.
    pub lower: String,
    /// More concern than the model.
    pub higher: String,
    /// Finished where the model is not, or not finished where it is.
    pub other_end: String,
}

/// One file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CaseFile {
    id: String,
    order: u32,
    title: String,
    scene: String,
    #[serde(default)]
    says: BTreeMap<ItemId, String>,
    #[serde(default)]
    seen: Vec<String>,
    /// An answers file (`crate::answers_file`), written as TOML.
    talk: serde_json::Value,
    model: Model,
    #[serde(rename = "notice")]
    notice: Vec<Notice>,
    feedback: LevelTexts,
}

impl PracticeCase {
    /// What the rules make of the whole talk.
    #[must_use]
    pub fn assess(&self, content: &Content) -> Assessment {
        let talk = &self.talk;
        assess(&talk.answers, talk.mode, talk.end, &content.rules, content.versions(""))
    }
}

/// Reads the practice cases from their files, in order.
pub(crate) fn read_practice(
    files: &[(&str, &str)],
    content: &Content,
) -> Result<Vec<PracticeCase>, ContentError> {
    let mut cases: Vec<PracticeCase> = Vec::new();
    for (name, text) in files {
        let case = read_case(text, content).map_err(in_file(name))?;
        if *name != format!("practice/{}.toml", case.id) {
            return Err(in_file(name)(Flaw::Id(case.id)));
        }
        if cases.iter().any(|other| other.order == case.order) {
            return Err(in_file(name)(Flaw::Twice(format!("order {}", case.order))));
        }
        cases.push(case);
    }
    cases.sort_by_key(|case| case.order);
    Ok(cases)
}

fn read_case(text: &str, content: &Content) -> Result<PracticeCase, Flaw> {
    let file: CaseFile = from_toml(text)?;
    let talk = answers_file::parse(&file.talk.to_string(), content, Timestamp(0))
        .map_err(|refused| Flaw::Shape(format!("talk: {refused}")))?;
    let unsaid = file.says.keys().find(|item| !talk.answers.contains_key(*item));
    if let Some(item) = unsaid {
        return Err(Flaw::Shape(format!("says: {item} has no answer in the talk")));
    }
    Ok(PracticeCase {
        id: file.id,
        order: file.order,
        title: file.title,
        scene: file.scene,
        says: file.says,
        seen: file.seen,
        talk,
        model: file.model,
        notice: file.notice,
        feedback: file.feedback,
    })
}

#[cfg(test)]
mod tests;
