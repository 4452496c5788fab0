//! The same day and number in every language, held to what CLDR says.

#![allow(clippy::unwrap_used, reason = "a test")]

use super::*;
use crate::Sources;

/// The twenty-second of November 2026 and 12345, as CLDR (by ICU4X 2.4) writes them. A change here is a change of
/// what people read: look at it before you take it over.
const EXPECTED: [(&str, &str, &str); 15] = [
    ("en", "November 22, 2026", "12,345"),
    ("sr-Latn", "22. novembar 2026.", "12.345"),
    ("sr-Cyrl", "22. новембар 2026.", "12.345"),
    ("ar", "22 نوفمبر 2026", "12,345"),
    ("fa", "۱ آذر ۱۴۰۵", "۱۲٬۳۴۵"),
    ("fa-AF", "۱ قوس ۱۴۰۵", "۱۲٬۳۴۵"),
    // The order is CLDR's; docs/REVIEW.md asks a speaker of Pashto to judge it.
    ("ps", "AP ۱۴۰۵ لیندۍ ۱", "۱۲٬۳۴۵"),
    ("ur", "22 نومبر، 2026", "12,345"),
    ("ku", "22 mijdar, 2026", "12.345"),
    ("ckb", "٢٢ی تشرینی دووەمی ٢٠٢٦", "١٢٬٣٤٥"),
    ("bn", "২২ নভেম্বর, ২০২৬", "১২,৩৪৫"),
    ("so", "Noofeembar 22, 2026", "12,345"),
    ("ti", "22 ሕዳር 2026", "12,345"),
    ("fr", "22 novembre 2026", "12\u{202f}345"),
    ("tr", "22 Kasım 2026", "12.345"),
];

#[test]
fn every_language_writes_the_same_day_and_number_its_own_way() {
    for (tag, day, number) in EXPECTED {
        let date = local_date(tag, 2026, 11, 22).unwrap();
        assert_eq!((date.local.as_str(), date.gregorian.as_str()), (day, "2026-11-22"), "{tag}");
        assert_eq!(local_number(tag, 12_345), number, "{tag}");
    }
}

#[test]
fn every_language_of_the_registry_is_in_the_table() {
    let sources = Sources::embedded().unwrap();
    for language in sources.registry.languages() {
        assert!(EXPECTED.iter().any(|(tag, ..)| *tag == language.tag), "{}", language.tag);
    }
}

#[test]
fn a_day_that_does_not_exist_and_a_tag_that_is_none_are_refused() {
    assert_eq!(local_date("fa", 2026, 2, 30), None);
    assert_eq!(local_date("fa", 2026, 13, 1), None);
    assert_eq!(local_date("not a tag", 2026, 1, 1), None);
    assert_eq!(local_number("not a tag", 12_345), "12345");
}
