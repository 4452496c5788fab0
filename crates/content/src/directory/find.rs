//! Looking up services: by country, need, person and language; the surest first.

use super::{AgeRange, Directory, Fit, Service, Sex, Standing};
use crate::guidance::Country;
use waymark_domain::Day;

/// What is looked for. What is left out excludes nothing.
#[derive(Debug, Clone, Copy, Default)]
pub struct Wanted<'a> {
    /// In this country.
    pub country: Option<&'a Country>,
    /// With any of these kinds of help, the best first.
    pub helps: &'a [String],
    /// For a person of this sex.
    pub sex: Option<Sex>,
    /// For a person of these ages.
    pub age: Option<AgeRange>,
    /// In this language: a tag of the registry.
    pub language: Option<&'a str>,
}

/// Whether a service speaks a language; better compares less.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Speaks {
    /// Yes, or no language was asked for.
    Yes,
    /// Its languages are not known.
    Perhaps,
    /// Its languages are known, and this is not among them.
    No,
}

/// A service that was found, and how well it fits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Found<'a> {
    /// The service.
    pub service: &'a Service,
    /// How sure it is today.
    pub standing: Standing,
    /// Whether it takes the person.
    pub fit: Fit,
    /// Whether it speaks the language.
    pub speaks: Speaks,
}

impl Directory {
    /// The services that fit, for the worker: confirmed first; then those that take the person, speak the language,
    /// answer the better kind of help, and have a number. Services that say they do not take the person are left out.
    #[must_use]
    pub fn find<'a>(&'a self, wanted: &Wanted<'_>, today: Day) -> Vec<Found<'a>> {
        let mut found: Vec<(usize, Found<'a>)> = self
            .services()
            .iter()
            .filter(|service| wanted.country.is_none_or(|country| *country == service.country))
            .filter_map(|service| Some((rank(service, wanted.helps)?, service)))
            .map(|(rank, service)| (rank, judge(service, wanted, today)))
            .filter(|(_, found)| found.fit != Fit::Refused)
            .collect();
        // Stable: where nothing decides, the order of the files stands.
        found.sort_by_key(|(rank, one)| {
            (one.standing, one.fit, one.speaks, *rank, one.service.phones.is_empty())
        });
        found.into_iter().map(|(_, found)| found).collect()
    }

    /// The services the person may see: [`Directory::find`] without what nobody has called.
    #[must_use]
    pub fn find_for_person<'a>(&'a self, wanted: &Wanted<'_>, today: Day) -> Vec<Found<'a>> {
        let mut found = self.find(wanted, today);
        found.retain(|one| one.service.person_facing());
        found
    }
}

/// The place of the best kind of help among those wanted; zero where any help will do.
fn rank(service: &Service, helps: &[String]) -> Option<usize> {
    if helps.is_empty() {
        return Some(0);
    }
    helps.iter().position(|help| service.helps.contains(help))
}

fn judge<'a>(service: &'a Service, wanted: &Wanted<'_>, today: Day) -> Found<'a> {
    Found {
        service,
        standing: service.standing(today),
        fit: service.accepts.fit(wanted.sex, wanted.age),
        speaks: wanted.language.map_or(Speaks::Yes, |tag| speaks(service, tag)),
    }
}

/// A service that names a language speaks its varieties in other scripts too; Dari and Farsi stay two languages.
fn speaks(service: &Service, tag: &str) -> Speaks {
    let spoken = |language: &String| language == tag || (tag != "fa-AF" && root(tag) == language);
    match service.languages.as_slice() {
        [] => Speaks::Perhaps,
        languages if languages.iter().any(spoken) => Speaks::Yes,
        _ => Speaks::No,
    }
}

/// `sr` of `sr-Cyrl`.
fn root(tag: &str) -> &str {
    tag.split('-').next().unwrap_or(tag)
}
