//! The behaviour tables, in Rust. `ui/src/lib/l10n/behaviour.test.ts` runs the same files through the windows' engine.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, missing_docs)]

use serde_json::Value as Json;
use waymark_i18n::{Catalogue, Sources, Value, plain};

const REGISTRY: &str = include_str!("../../../locales/locales.toml");

#[track_caller]
fn check(file: &str) {
    let file: Json = serde_json::from_str(file).unwrap();
    let mut cases = 0;
    for table in file["tables"].as_array().unwrap() {
        let locale = table["locale"].as_str().unwrap();
        let sources =
            Sources::read(REGISTRY, "", &[(locale, "table.ftl", table["source"].as_str().unwrap())]);
        let catalogue = Catalogue::from_sources(sources.unwrap()).unwrap();
        for case in table["cases"].as_array().unwrap() {
            check_case(&catalogue, locale, case);
            cases += 1;
        }
    }
    assert!(cases > 0, "a table without cases shows nothing");
}

#[track_caller]
fn check_case(catalogue: &Catalogue, locale: &str, case: &Json) {
    let args: Vec<(&str, Value<'_>)> = case["args"]
        .as_object()
        .unwrap()
        .iter()
        .map(|(name, value)| match value {
            Json::Number(number) => (name.as_str(), Value::Number(number.as_i64().unwrap())),
            other => (name.as_str(), Value::Text(other.as_str().unwrap())),
        })
        .collect();
    let made = catalogue.text(locale, case["id"].as_str().unwrap(), &args);
    assert!(case["text"].is_string() || case["plain"].is_string(), "nothing is expected of {locale} {case}");
    if let Some(expected) = case["text"].as_str() {
        assert_eq!(made.text, expected, "{locale} {case}");
    }
    assert_eq!(made.missing, case["missing"].as_bool().unwrap_or(false), "{locale} {case}");
    if let Some(expected) = case["plain"].as_str() {
        assert_eq!(plain(&made.text), expected, "{locale} {case}");
    }
}

#[test]
fn every_count_takes_the_form_its_language_has_for_it() {
    check(include_str!("../../../tests/fixtures/locales/plurals.json"));
}

#[test]
fn what_is_placed_cannot_turn_the_sentence_around() {
    check(include_str!("../../../tests/fixtures/locales/isolates.json"));
}

#[test]
fn what_is_missing_shows_and_never_blank() {
    check(include_str!("../../../tests/fixtures/locales/missing.json"));
}

#[test]
fn a_missing_text_is_served_in_the_nearest_language_and_says_so() {
    let files = [
        ("en", "app.ftl", "home = Home\n"),
        ("sr-Latn", "app.ftl", "home = Početna\n"),
        ("fa", "person.ftl", "q = س\n"),
    ];
    let catalogue = Catalogue::from_sources(Sources::read(REGISTRY, "", &files).unwrap()).unwrap();
    let check = |tag: &str, text: &str, served: &str, missing: bool| {
        let made = catalogue.text(tag, "home", &[]);
        assert_eq!((made.text.as_str(), made.served_tag.as_str(), made.missing), (text, served, missing));
    };
    check("sr-Latn", "Početna", "sr-Latn", false);
    check("sr-Cyrl", "Početna", "sr-Latn", true);
    check("ps", "Home", "en", true);
    check("xx", "Home", "en", true);
}

#[test]
fn a_question_missing_in_the_persons_language_is_shown_in_the_workers() {
    let files = [
        ("en", "person.ftl", "q-T3 = Were you paid?\n"),
        ("sr-Latn", "person.ftl", "q-T3 = Da li su vas platili?\n"),
        ("fa", "person.ftl", "q-T3 = مزد؟\n"),
    ];
    let catalogue = Catalogue::from_sources(Sources::read(REGISTRY, "", &files).unwrap()).unwrap();
    let made = catalogue.person_text("fa-AF", "sr-Cyrl", "q-T3", &[]);
    assert_eq!(
        (made.served_tag.as_str(), made.missing),
        ("sr-Latn", true),
        "Farsi is not the worker's language"
    );
    assert_eq!(catalogue.state("fa-AF", "q-T3"), None);
    assert_eq!(catalogue.state("fa", "q-T3").unwrap().version, 1);
    assert!(!catalogue.person_text("fa", "en", "q-T3", &[]).missing);
}
