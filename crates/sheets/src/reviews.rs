//! `review.toml` and `back.toml`, edited row by row: comments and the rows of other texts stay as they are.

use std::collections::BTreeMap;
use toml_edit::{Array, DocumentMut, Item, Table, value};

/// The first lines of a new review sheet.
const REVIEWS_HEAD: &str =
    "# What differs from \"version 1, draft\": locales/README.md says what the fields mean.\n";
/// The first lines of a new file of back-translations.
const BACK_HEAD: &str = "# What the translations say, in English, by people who had not seen the source. For the translators' sheet only.\n";

/// The review of one text, as it is to stand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ReviewOut {
    pub(crate) version: u32,
    pub(crate) reviewed: bool,
    pub(crate) reviewers: Vec<String>,
    pub(crate) wording: String,
    pub(crate) source: u32,
}

impl ReviewOut {
    /// Whether the row would say nothing: the first draft that nobody has read.
    fn says_nothing(&self) -> bool {
        self.version == 1 && !self.reviewed && self.reviewers.is_empty()
    }
}

/// Sets the row of one text; one that would say nothing is not begun. Absent where the sheet cannot be read.
pub(crate) fn set_review(sheet: &str, id: &str, out: &ReviewOut) -> Option<String> {
    let mut document: DocumentMut = sheet.parse().ok()?;
    let stands = document.get("texts").and_then(|texts| texts.get(id)).is_some();
    if out.says_nothing() && !stands {
        return Some(sheet.to_owned());
    }
    let texts = document.entry("texts").or_insert_with(implicit_table).as_table_mut()?;
    let row = texts.entry(id).or_insert_with(|| Item::Table(Table::new())).as_table_mut()?;
    set(row, "version", (out.version > 1).then(|| value(i64::from(out.version))));
    set(row, "review", Some(value(if out.reviewed { "reviewed" } else { "draft" })));
    let names: Array = out.reviewers.iter().map(String::as_str).collect();
    set(row, "reviewers", (!names.is_empty()).then(|| value(names)));
    set(row, "wording", out.reviewed.then(|| value(out.wording.as_str())));
    set(row, "source", (out.reviewed && out.source > 1).then(|| value(i64::from(out.source))));
    Some(with_head(sheet, REVIEWS_HEAD, document.to_string()))
}

/// The file of back-translations, by id of the row; written whole, since nobody edits it by hand.
pub(crate) fn back_file(texts: &BTreeMap<String, String>) -> String {
    let mut document = DocumentMut::new();
    for (id, text) in texts.iter().filter(|(_, text)| !text.is_empty()) {
        document.insert(id, value(text));
    }
    format!("{BACK_HEAD}\n{document}")
}

/// A table that is not written by itself: only `[texts.q-T3]`, never `[texts]`.
fn implicit_table() -> Item {
    let mut table = Table::new();
    table.set_implicit(true);
    Item::Table(table)
}

/// Sets a field, or takes it out; a field that stays as it is keeps its form.
fn set(row: &mut Table, name: &str, wanted: Option<Item>) {
    match wanted {
        None => {
            row.remove(name);
        }
        Some(wanted) => {
            if !row.get(name).is_some_and(|standing| same(standing, &wanted)) {
                row.insert(name, wanted);
            }
        }
    }
}

/// Whether two fields say the same, however they are written.
fn same(one: &Item, other: &Item) -> bool {
    let names = |item: &Item| -> Option<Vec<String>> {
        item.as_array()?.iter().map(|name| name.as_str().map(str::to_owned)).collect()
    };
    match (one.as_str(), one.as_integer(), names(one)) {
        (Some(text), _, _) => other.as_str() == Some(text),
        (_, Some(number), _) => other.as_integer() == Some(number),
        (_, _, Some(list)) => names(other) == Some(list),
        _ => false,
    }
}

fn with_head(before: &str, head: &str, written: String) -> String {
    if before.trim().is_empty() { format!("{head}\n{}", written.trim_start()) } else { written }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]
    use super::*;

    const SHEET: &str = "# ours\nversion = 2\n\n[texts.q-T3] # a remark\nreview = \"reviewed\"\nreviewers = [\"Amina\",\"Boris\"]\nwording = \"9f3c\"\n";

    fn out(version: u32, reviewed: bool, names: &[&str]) -> ReviewOut {
        let reviewers = names.iter().map(|name| (*name).to_owned()).collect();
        ReviewOut { version, reviewed, reviewers, wording: "9f3c".to_owned(), source: 1 }
    }

    #[test]
    fn a_row_is_set_and_the_rest_of_the_sheet_stays() {
        assert_eq!(set_review(SHEET, "q-T3", &out(1, true, &["Amina", "Boris"])).unwrap(), SHEET);
        let other = set_review(SHEET, "q-T4", &out(2, false, &[])).unwrap();
        assert_eq!(other, format!("{SHEET}\n[texts.q-T4]\nversion = 2\nreview = \"draft\"\n"));
        let lapsed = set_review(SHEET, "q-T3", &out(2, false, &[])).unwrap();
        assert_eq!(
            lapsed,
            "# ours\nversion = 2\n\n[texts.q-T3] # a remark\nreview = \"draft\"\nversion = 2\n"
        );
    }

    #[test]
    fn a_row_that_says_nothing_is_not_written() {
        assert_eq!(set_review(SHEET, "q-T9", &out(1, false, &[])).unwrap(), SHEET);
        let emptied = "# ours\nversion = 2\n\n[texts.q-T3] # a remark\nreview = \"draft\"\n";
        assert_eq!(set_review(SHEET, "q-T3", &out(1, false, &[])).unwrap(), emptied, "a remark is kept");
        assert_eq!(set_review("", "q-T9", &out(1, false, &[])).unwrap(), "");
        assert!(set_review("", "q-T9", &out(3, false, &[])).unwrap().starts_with(REVIEWS_HEAD));
    }

    #[test]
    fn back_translations_are_a_list_in_order() {
        let texts = [("save.title", "Keep \"it\""), ("q-T3", ""), ("q-T2", "Papers?\nYours?")];
        let texts = texts.into_iter().map(|(id, text)| (id.to_owned(), text.to_owned())).collect();
        let file = back_file(&texts);
        assert!(file.starts_with(BACK_HEAD), "{file}");
        let read: BTreeMap<String, String> = file
            .parse::<DocumentMut>()
            .unwrap()
            .iter()
            .map(|(id, text)| (id.to_owned(), text.as_str().unwrap().to_owned()))
            .collect();
        assert_eq!(read.keys().collect::<Vec<_>>(), ["q-T2", "save.title"]);
        assert_eq!(read["q-T2"], "Papers?\nYours?");
    }
}
