//! The real files: every language complete, and Serbian Cyrillic as the converter makes it.
#![allow(clippy::unwrap_used, missing_docs)]

use waymark_i18n::check::{Severity, coverage, languages};
use waymark_i18n::serbian::{Exceptions, file_to_cyrillic};
use waymark_i18n::{Catalogue, FILES, Sources};

#[test]
fn no_language_has_an_error() {
    let errors: Vec<String> = languages(&Sources::embedded().unwrap())
        .iter()
        .filter(|finding| finding.severity == Severity::Error)
        .map(ToString::to_string)
        .collect();
    assert!(errors.is_empty(), "{} errors:\n{}", errors.len(), errors.join("\n"));
}

#[test]
fn every_language_of_the_registry_is_complete_for_who_reads_it() {
    for row in coverage(&Sources::embedded().unwrap()) {
        assert_eq!((row.person, row.tag.as_str()), (row.person_of, row.tag.as_str()));
        if row.worker_of > 0 {
            assert_eq!((row.worker, row.tag.as_str()), (row.worker_of, row.tag.as_str()));
        }
    }
}

#[test]
fn serbian_cyrillic_is_what_the_converter_makes_of_serbian_latin() {
    let exceptions = Exceptions::embedded().unwrap();
    let of = |tag: &str| -> Vec<(String, String)> {
        let files = FILES.iter().filter(|(owner, name, _)| *owner == tag && name.ends_with(".ftl"));
        files.map(|(_, name, content)| ((*name).to_owned(), (*content).to_owned())).collect()
    };
    let made: Vec<(String, String)> = of("sr-Latn")
        .into_iter()
        .map(|(name, latin)| (name, file_to_cyrillic(&latin, &exceptions)))
        .collect();
    assert!(!made.is_empty(), "there is no Serbian to convert");
    for ((name, made), (committed_name, committed)) in made.iter().zip(&of("sr-Cyrl")) {
        assert_eq!(name, committed_name);
        assert!(made == committed, "{name}: run cargo run -p waymark-i18n --example sr_cyrl");
    }
    assert_eq!(made.len(), of("sr-Cyrl").len());
}

#[test]
fn everything_translated_here_is_a_draft() {
    let catalogue = Catalogue::embedded().unwrap();
    for row in coverage(&Sources::embedded().unwrap()) {
        assert_eq!(
            row.reviewed, 0,
            "{}: a review needs two people; name them in review.toml and in this test",
            row.tag
        );
        assert_eq!(catalogue.version(&row.tag), 1);
    }
}
