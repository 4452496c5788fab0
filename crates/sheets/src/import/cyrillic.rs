//! Serbian Cyrillic follows Serbian Latin: its files are made anew, and the versions of its texts rise with the others.

use super::Work;
use crate::book::SheetRefused;
use crate::desk::{CYRILLIC, LATIN, REVIEWS};
use crate::ftl;
use crate::reviews::{self, ReviewOut};
use std::collections::BTreeMap;
use waymark_i18n::serbian::file_to_cyrillic;

impl Work<'_> {
    /// The files of Serbian Cyrillic after a change of Serbian Latin; none for any other language.
    pub(super) fn cyrillic(
        &self,
        changed: &BTreeMap<String, String>,
    ) -> Result<BTreeMap<String, String>, SheetRefused> {
        if self.tag != LATIN || self.desk.sources().registry.language(CYRILLIC).is_none() {
            return Ok(BTreeMap::new());
        }
        let exceptions = self.desk.exceptions().map_err(|_| SheetRefused::Files)?;
        let fluent = changed.iter().filter(|(name, _)| name.ends_with(".ftl"));
        let mut made: BTreeMap<String, String> =
            fluent.map(|(name, content)| (name.clone(), file_to_cyrillic(content, &exceptions))).collect();
        let mut sheet = self.desk.file(CYRILLIC, REVIEWS).unwrap_or_default().to_owned();
        let before = sheet.clone();
        for ((file, id), _) in self.edits.iter().filter(|(_, edit)| !edit.cells.is_empty()) {
            if self.has_cyrillic(file, id) && !id.starts_with('-') {
                sheet = reviews::set_review(&sheet, id, &self.next_draft(id)).ok_or(SheetRefused::Files)?;
            }
        }
        if sheet != before {
            made.insert(REVIEWS.to_owned(), sheet);
        }
        self.desk.with(CYRILLIC, &made).map_err(|_| SheetRefused::Files)?;
        Ok(made)
    }

    fn has_cyrillic(&self, file: &str, id: &str) -> bool {
        let texts = self.desk.file(CYRILLIC, file).map(ftl::read).unwrap_or_default();
        texts.iter().any(|texts| texts.id == id)
    }

    /// The next version of a text that nobody has read yet.
    fn next_draft(&self, id: &str) -> ReviewOut {
        let standing = self.desk.sources().reviews.get(CYRILLIC).map_or(1, |sheet| sheet.version_of(id));
        ReviewOut {
            version: standing.saturating_add(1),
            reviewed: false,
            reviewers: Vec::new(),
            wording: String::new(),
            source: 1,
        }
    }
}
