//! Which language has how much, and whether folders and registry agree.

use super::{Finding, Problem, Report};
use crate::{Role, Sources};
use std::collections::BTreeSet;

/// How much of a language is there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Coverage {
    /// The language.
    pub tag: String,
    /// Person-facing texts present.
    pub person: usize,
    /// Person-facing texts the source has.
    pub person_of: usize,
    /// Worker-facing texts present.
    pub worker: usize,
    /// Worker-facing texts the source has; 0 where the language is not a worker's.
    pub worker_of: usize,
    /// Texts two people have reviewed.
    pub reviewed: usize,
}

/// Counts every language against the source.
#[must_use]
pub fn coverage(sources: &Sources) -> Vec<Coverage> {
    let Ok(catalogue) = crate::Catalogue::from_sources(sources.clone()) else { return Vec::new() };
    let Some(source) = sources.registry.source() else { return Vec::new() };
    let person_ids = ids(sources, source, Role::Person);
    let worker_ids = ids(sources, source, Role::Worker);
    let rows = sources.registry.languages().iter().map(|language| {
        let person = ids(sources, &language.tag, Role::Person);
        let worker = ids(sources, &language.tag, Role::Worker);
        let reviewed = person.iter().chain(&worker).filter(|id| {
            catalogue.state(&language.tag, id).is_some_and(|state| state.review == crate::Review::Reviewed)
        });
        Coverage {
            tag: language.tag.clone(),
            person: person.intersection(&person_ids).count(),
            person_of: person_ids.len(),
            worker: worker.intersection(&worker_ids).count(),
            worker_of: if language.worker { worker_ids.len() } else { 0 },
            reviewed: reviewed.count(),
        }
    });
    rows.collect()
}

fn ids(sources: &Sources, tag: &str, role: Role) -> BTreeSet<String> {
    let files = sources.of(tag).filter(|file| Role::of(&file.name) == role);
    files.flat_map(|file| super::parse(file).messages).map(|message| message.id).collect()
}

/// Folders nobody registered, and fallbacks that lead nowhere.
pub(super) fn folders(sources: &Sources) -> Vec<Finding> {
    let mut findings = Vec::new();
    let folders: BTreeSet<&str> = sources
        .files
        .iter()
        .map(|file| file.tag.as_str())
        .chain(sources.reviews.keys().map(String::as_str))
        .collect();
    for tag in folders.into_iter().filter(|tag| sources.registry.language(tag).is_none()) {
        Report { tag, findings: &mut findings }.error(
            Problem::File,
            "",
            "",
            "this folder has no row in locales.toml",
        );
    }
    for language in sources.registry.languages() {
        let mut report = Report { tag: &language.tag, findings: &mut findings };
        for lost in language.fallback.iter().filter(|tag| sources.registry.language(tag).is_none()) {
            report.error(
                Problem::File,
                "",
                "",
                format!("falls back on {lost}, which has no row in locales.toml"),
            );
        }
        if !sources.forbidden.contains_key(&language.tag) {
            report.error(Problem::File, "", "", "has no row in forbidden.toml");
        }
    }
    findings
}
