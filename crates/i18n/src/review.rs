//! Version and review of each text: `locales/<tag>/review.toml`.
//!
//! Every text starts at version 1 as a draft. A row names what differs. A review is of one wording: the row holds
//! the wording's fingerprint, so an edit after the review makes the text a draft again instead of a reviewed text
//! nobody has read. A review also names the English version it was compared with, and lapses when English moves on.

use serde::Deserialize;
use std::collections::BTreeMap;

/// How far a text has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Review {
    /// Translated; shown as "draft translation, interpreter aid".
    Draft,
    /// Compared with the source by two named people.
    Reviewed,
}

/// Version and review of one text; the version goes into records with every answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TextState {
    /// Counts wordings of this text in this language, from 1.
    pub version: u32,
    /// How far it has come.
    pub review: Review,
}

/// The sheet of one language.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReviewSheet {
    /// The version of the language's texts as a whole, raised with each release that changes one.
    #[serde(default)]
    pub version: Option<u32>,
    /// The texts that are not at version 1, or not drafts.
    #[serde(default)]
    pub texts: BTreeMap<String, ReviewRow>,
}

/// What a sheet says of one text.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReviewRow {
    /// The version of the wording.
    #[serde(default)]
    pub version: Option<u32>,
    /// How far it has come.
    pub review: Review,
    /// Who compared it with the source; two different names for a review.
    #[serde(default)]
    pub reviewers: Vec<String>,
    /// [`fingerprint`] of the wording they read.
    #[serde(default)]
    pub wording: Option<String>,
    /// The version of the English text they compared it with.
    #[serde(default)]
    pub source: Option<u32>,
}

impl ReviewRow {
    /// Whether two different people are named.
    #[must_use]
    pub fn has_two_names(&self) -> bool {
        let mut names: Vec<&str> =
            self.reviewers.iter().map(|name| name.trim()).filter(|name| !name.is_empty()).collect();
        names.sort_unstable();
        names.dedup();
        names.len() >= 2
    }
}

impl ReviewSheet {
    /// The version of a text's wording.
    #[must_use]
    pub fn version_of(&self, id: &str) -> u32 {
        self.texts.get(id).and_then(|row| row.version).unwrap_or(1)
    }

    /// The state of a text with this wording, where the English text is at `source_version`. Anything doubtful
    /// about a review makes a draft.
    #[must_use]
    pub fn state(&self, id: &str, wording: &str, source_version: u32) -> TextState {
        let stands = self.texts.get(id).is_some_and(|row| {
            row.review == Review::Reviewed
                && row.has_two_names()
                && row.wording.as_deref() == Some(fingerprint(wording).as_str())
                && row.source.unwrap_or(1) >= source_version
        });
        TextState {
            version: self.version_of(id),
            review: if stands { Review::Reviewed } else { Review::Draft },
        }
    }
}

/// Sixteen hex digits that change with the wording (64-bit FNV-1a). It notices edits; it is no protection against
/// somebody who wants to deceive, who could edit the sheet as well.
#[must_use]
pub fn fingerprint(wording: &str) -> String {
    let hash = wording.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    format!("{hash:016x}")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn sheet(reviewers: &str, wording: &str) -> ReviewSheet {
        let text = format!(
            "[texts.q-T3]\nversion = 2\nreview = \"reviewed\"\nreviewers = {reviewers}\nwording = \"{wording}\"\nsource = 1\n"
        );
        toml::from_str(&text).unwrap()
    }

    #[test]
    fn a_text_nobody_mentions_is_the_first_draft() {
        let state = ReviewSheet::default().state("q-T1", "anything", 1);
        assert_eq!(state, TextState { version: 1, review: Review::Draft });
    }

    #[test]
    fn two_names_and_the_same_wording_make_a_review() {
        let good = sheet("[\"Amina\", \"Boris\"]", &fingerprint("Da li…"));
        assert_eq!(good.state("q-T3", "Da li…", 1), TextState { version: 2, review: Review::Reviewed });
        assert_eq!(good.state("q-T3", "Da li ste…", 1).review, Review::Draft, "edited after the review");
        assert_eq!(good.state("q-T3", "Da li…", 2).review, Review::Draft, "English has moved on");
    }

    #[test]
    fn one_person_twice_is_one_name() {
        let alone = sheet("[\"Amina\", \" Amina \"]", &fingerprint("x"));
        assert_eq!(alone.state("q-T3", "x", 1).review, Review::Draft);
    }
}
