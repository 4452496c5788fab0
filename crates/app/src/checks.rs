//! The check of everything that is data: questionnaire, rules, golden cases, guidance, texts of every language.

use crate::{Code, Error};
use serde::Serialize;
use waymark_content::check::{Words, check};
use waymark_content::golden::GOLDEN;
use waymark_content::guidance;
use waymark_i18n::check::{Severity, languages};
use waymark_i18n::{Catalogue, Role, Sources};

/// What the check came to.
#[derive(Debug, Clone, Serialize)]
pub struct ContentReport {
    /// Items of the questionnaire.
    pub items: usize,
    /// Languages in the registry.
    pub languages: usize,
    /// What stops a release, each as a line for whoever edits the files.
    pub errors: Vec<String>,
    /// What should be looked at.
    pub warnings: Vec<String>,
}

/// Checks questionnaire, rules, golden cases, cards, directory, practice cases and the texts of every language.
///
/// # Errors
/// [`Code::Internal`] where the embedded files cannot be read at all.
pub fn check_content() -> Result<ContentReport, Error> {
    let content = waymark_content::embedded().map_err(|_| Code::Internal)?;
    let sources = Sources::embedded().map_err(|_| Code::Internal)?;
    let tag = sources.registry.source().ok_or(Code::Internal)?.to_owned();
    let file =
        |name: &str| sources.of(&tag).find(|file| file.name == name).map_or("", |file| file.content.as_str());
    let stems: Vec<&str> = sources
        .forbidden
        .get(&tag)
        .map(Vec::as_slice)
        .unwrap_or_default()
        .iter()
        .map(String::as_str)
        .collect();
    let words = Words {
        person: file("person.ftl"),
        worker: file("worker.ftl"),
        assessment: file("assessment.ftl"),
        forbidden: &stems,
    };
    let mut report = ContentReport {
        items: content.instrument.items.len(),
        languages: sources.registry.languages().len(),
        errors: check(content, GOLDEN, &words).iter().map(ToString::to_string).collect(),
        warnings: Vec::new(),
    };
    add_guidance(&mut report, &sources, &tag)?;
    for finding in languages(&sources) {
        let list =
            if finding.severity == Severity::Error { &mut report.errors } else { &mut report.warnings };
        list.push(finding.to_string());
    }
    if Catalogue::embedded().is_err() {
        report.errors.push("locales: the catalogue cannot be made".to_owned());
    }
    Ok(report)
}

/// Cards, facts, directory and practice cases: what they name is there, and how much of it nobody has checked.
fn add_guidance(report: &mut ContentReport, sources: &Sources, tag: &str) -> Result<(), Error> {
    let content = waymark_content::embedded().map_err(|_| Code::Internal)?;
    let guidance = guidance::guidance().map_err(|_| Code::Internal)?;
    let mut words = guidance::Words::default();
    for file in sources.of(tag) {
        words.add_file(&file.content, Role::of(&file.name) == Role::Person);
    }
    words.languages.extend(sources.registry.languages().iter().map(|language| language.tag.clone()));
    words.forbidden.extend(sources.forbidden.values().flatten().cloned());
    report.errors.extend(guidance::check(guidance, content, &words).iter().map(ToString::to_string));
    let facts = guidance.cards.facts();
    for service in guidance.directory.services() {
        if service.key.as_deref().is_some_and(|key| !waymark_seal::is_recipient(key)) {
            report.errors.push(format!("content/directory: {}: the key is no age public key", service.id));
        }
    }
    let (all, unchecked) =
        (facts.count(), guidance.cards.facts().filter(|fact| fact.check.is_none()).count());
    let services = guidance.directory.services();
    let uncalled = services.iter().filter(|service| !service.person_facing()).count();
    if unchecked > 0 {
        report.warnings.push(format!("content/facts: {unchecked} of {all} facts are checked by nobody"));
    }
    if uncalled > 0 {
        let of = services.len();
        report.warnings.push(format!("content/directory: {uncalled} of {of} services were called by nobody"));
    }
    Ok(())
}
