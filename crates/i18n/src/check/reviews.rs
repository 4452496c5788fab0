//! Reviews: two names, of this wording, compared with this English.

use super::{Parsed, Problem, Report};
use crate::{Review, ReviewSheet, Sources, fingerprint};

pub(super) fn look(report: &mut Report<'_>, sources: &Sources, english: &[Parsed], files: &[Parsed]) {
    const SHEET: &str = "review.toml";
    let Some(sheet) = sources.reviews.get(report.tag) else { return };
    let source_sheet =
        sources.registry.source().and_then(|tag| sources.reviews.get(tag)).cloned().unwrap_or_default();
    for (id, row) in &sheet.texts {
        let Some(wording) = wording(files, id) else {
            report.error(Problem::Review, SHEET, id, "the language has no such text");
            continue;
        };
        if row.review != Review::Reviewed {
            continue;
        }
        if !row.has_two_names() {
            report.error(Problem::Review, SHEET, id, "a review needs two different names");
        }
        let now = fingerprint(wording);
        if row.wording.as_deref() != Some(now.as_str()) {
            let text = format!(
                "the text is not the one that was reviewed; once both have read it again, write wording = \"{now}\""
            );
            report.warning(Problem::Review, SHEET, id, text);
        }
        if row.source.unwrap_or(1) < source_version(english, &source_sheet, id) {
            report.warning(Problem::Review, SHEET, id, "the English text has changed since the review");
        }
    }
}

fn wording<'a>(files: &'a [Parsed], id: &str) -> Option<&'a str> {
    files
        .iter()
        .flat_map(|file| &file.messages)
        .find(|message| message.id == id)
        .map(|message| message.wording.as_str())
}

fn source_version(english: &[Parsed], sheet: &ReviewSheet, id: &str) -> u32 {
    if wording(english, id).is_some() { sheet.version_of(id) } else { 1 }
}
