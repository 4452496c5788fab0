//! An assessment with its words: the JSON of `waymark assess --json`.

use serde::Serialize;
use std::collections::BTreeMap;
use waymark_domain::{Assessment, DimensionTally, Information, ItemId, Level, PurposeExtent, Versions};

/// An assessment whose reasons carry their text in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Told<'a> {
    level: Level,
    red: bool,
    provisional: bool,
    child_path: bool,
    purposes: &'a BTreeMap<String, PurposeExtent>,
    means: Option<PurposeExtent>,
    act: &'a [ItemId],
    dimensions: &'a BTreeMap<String, DimensionTally>,
    tags: &'a [String],
    reasons: Vec<ToldReason<'a>>,
    missing: &'a [ItemId],
    would_change: &'a [ItemId],
    information: Information,
    actions: &'a [String],
    versions: &'a Versions,
    not_validated: bool,
}

/// A reason and its text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct ToldReason<'a> {
    rule: &'a str,
    items: &'a [ItemId],
    text: String,
}

/// Puts words to an assessment. `text` gives the message of a Fluent id (`rule-purpose-labour`) in the language
/// asked for.
pub fn told<'a>(assessment: &'a Assessment, text: &dyn Fn(&str) -> String) -> Told<'a> {
    let reasons = assessment
        .reasons
        .iter()
        .map(|reason| ToldReason {
            rule: &reason.rule,
            items: &reason.items,
            text: text(&format!("rule-{}", crate::fluent_id(&reason.rule))),
        })
        .collect();
    Told {
        level: assessment.level,
        red: assessment.red,
        provisional: assessment.provisional,
        child_path: assessment.child_path,
        purposes: &assessment.purposes,
        means: assessment.means,
        act: &assessment.act,
        dimensions: &assessment.dimensions,
        tags: &assessment.tags,
        reasons,
        missing: &assessment.missing,
        would_change: &assessment.would_change,
        information: assessment.information,
        actions: &assessment.actions,
        versions: &assessment.versions,
        not_validated: assessment.not_validated,
    }
}
