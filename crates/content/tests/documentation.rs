//! `docs/CONTENT.md` says what the data says.
#![allow(clippy::unwrap_used, missing_docs)]

use waymark_content::embedded;

const PAGE: &str = include_str!("../../../docs/CONTENT.md");

/// The cells of the table row that begins with this id.
fn row(id: &str) -> Option<Vec<&'static str>> {
    let start = format!("| {id} |");
    let line = PAGE.lines().find(|line| line.starts_with(&start))?;
    Some(line.trim_matches('|').split(" | ").map(str::trim).collect())
}

#[test]
fn every_item_stands_in_the_page_with_its_sources() {
    for item in embedded().unwrap().instrument.items.values() {
        let row = row(item.id.as_str()).unwrap_or_default();
        let class = serde_json::to_value(item.sensitivity).unwrap();
        let class = class.as_str().unwrap_or_default().replace('_', " ");
        let checked = if item.verified { "yes" } else { "no" };
        let expected = [item.sources.join(", "), class, checked.to_owned()];
        assert_eq!(row.get(2..).unwrap_or_default(), expected, "{}", item.id);
    }
}

#[test]
fn every_form_and_every_finding_of_the_study_stands_in_the_page() {
    let forms = embedded().unwrap().rules.purposes.iter().map(|purpose| purpose.form.clone());
    let findings = (1..=21).map(|number| format!("A{number}"));
    let recommendations = (1..=9).map(|number| format!("B{number}"));
    for id in forms.chain(findings).chain(recommendations) {
        assert!(PAGE.lines().any(|line| line.starts_with(&format!("| {id} |"))), "{id}");
    }
}
