//! Every language has what the source has: files, ids, attributes, variables; and room for longer words.

use super::{Message, Parsed, Problem, Report};
use crate::{Language, Role};
use std::collections::{BTreeMap, BTreeSet};

/// How much longer than the source a text on a button may be.
const ROOM: f64 = 1.6;
/// Up to this many signs a text of the app is a label.
const SHORT: usize = 24;
/// Up to this many signs a text fits anywhere.
const ALWAYS_FITS: usize = 16;

pub(super) fn look(report: &mut Report<'_>, language: &Language, english: &[Parsed], files: &[Parsed]) {
    twice(report, files);
    for source in english.iter().filter(|source| language.worker || Role::of(&source.name) == Role::Person) {
        match files.iter().find(|file| file.name == source.name) {
            Some(file) => compare(report, source, file),
            None => report.error(Problem::File, &source.name, "", "the language does not have this file"),
        }
    }
    for file in files.iter().filter(|file| !english.iter().any(|source| source.name == file.name)) {
        report.error(Problem::Unknown, &file.name, "", "the source has no such file");
    }
}

fn twice(report: &mut Report<'_>, files: &[Parsed]) {
    let mut seen: BTreeMap<&str, &str> = BTreeMap::new();
    for file in files {
        for message in &file.messages {
            if let Some(before) = seen.insert(&message.id, &file.name) {
                report.error(Problem::Twice, &file.name, &message.id, format!("stands in {before} already"));
            }
        }
    }
}

fn compare(report: &mut Report<'_>, source: &Parsed, file: &Parsed) {
    let theirs: BTreeMap<&str, &Message> =
        file.messages.iter().map(|message| (message.id.as_str(), message)).collect();
    let ours: BTreeSet<&str> = source.messages.iter().map(|message| message.id.as_str()).collect();
    for message in &source.messages {
        match theirs.get(message.id.as_str()) {
            Some(translated) => compare_message(report, &file.name, message, translated),
            None => report.error(Problem::Missing, &file.name, &message.id, "not translated yet"),
        }
    }
    for id in theirs.keys().filter(|id| !ours.contains(*id)) {
        report.error(Problem::Unknown, &file.name, id, "the source has no such text");
    }
}

fn compare_message(report: &mut Report<'_>, file: &str, source: &Message, translated: &Message) {
    let (wanted, found) = (source.variables(), translated.variables());
    if wanted != found {
        let text = format!("variables are {}, should be {}", list(&found), list(&wanted));
        report.error(Problem::Variables, file, &source.id, text);
    }
    if source.value.is_some() != translated.value.is_some()
        || !source.attributes.keys().eq(translated.attributes.keys())
    {
        report.error(
            Problem::Attributes,
            file,
            &source.id,
            "value and attributes are not those of the source",
        );
    }
    let (ours, theirs) = (longest(source), longest(translated));
    if has_little_room(file, &source.id, ours) && theirs > ALWAYS_FITS && too_long(ours, theirs) {
        let text = format!("{theirs} signs where the source has {ours}: look at it on a small phone");
        report.warning(Problem::Long, file, &source.id, text);
    }
}

fn longest(message: &Message) -> usize {
    message.value.as_ref().map_or(0, |value| value.longest)
}

#[allow(clippy::cast_precision_loss, reason = "texts have far fewer than 2^52 signs")]
fn too_long(source: usize, translated: usize) -> bool {
    translated as f64 > source as f64 * ROOM
}

/// Choices stand on buttons; so do most of the short texts of the app, and the others are headings beside a button.
fn has_little_room(file: &str, id: &str, length: usize) -> bool {
    id.starts_with("choice-") || id.contains("-choice-") || (file == "app.ftl" && length <= SHORT)
}

fn list(names: &BTreeSet<&str>) -> String {
    if names.is_empty() {
        return "none".to_owned();
    }
    names.iter().map(|name| format!("${name}")).collect::<Vec<_>>().join(", ")
}
