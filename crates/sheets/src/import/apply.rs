//! Putting the edits into the files: texts first, judged by the check of the languages; then reviews of what stands.

use super::{ChangedFile, Edit, Imported, Key, Reason, Work};
use crate::book::SheetRefused;
use crate::desk::{BACK, CYRILLIC, Desk, REVIEWS};
use crate::ftl;
use crate::reviews::{self, ReviewOut};
use std::collections::BTreeMap;
use waymark_i18n::check::Severity;
use waymark_i18n::{Catalogue, Review, fingerprint};

impl Work<'_> {
    pub(super) fn apply(mut self) -> Result<Imported, SheetRefused> {
        let mut changed = self.texts();
        if !changed.is_empty() {
            changed = self.accepted(changed)?;
        }
        let texts = self.edits.values().filter(|edit| !edit.cells.is_empty()).count();
        self.write_reviews(&mut changed)?;
        self.write_back(&mut changed)?;
        // What is handed over must be readable again as a whole.
        self.desk.with(&self.tag, &changed).map_err(|_| SheetRefused::Files)?;
        self.findings.sort_by_key(|finding| finding.row);
        let made = self.cyrillic(&changed)?;
        let own = changed.into_iter().map(|(name, content)| (self.tag.clone(), name, content));
        let made = made.into_iter().map(|(name, content)| (CYRILLIC.to_owned(), name, content));
        let files = own
            .chain(made)
            .filter(|(tag, name, content)| self.desk.file(tag, name) != Some(content.as_str()))
            .map(|(tag, name, content)| ChangedFile { tag, name, content })
            .collect();
        Ok(Imported { tag: self.tag, files, texts, findings: self.findings })
    }

    /// The Fluent files with every edit that can be put into them; the others are refused.
    fn texts(&mut self) -> BTreeMap<String, String> {
        let mut changed: BTreeMap<String, String> = BTreeMap::new();
        let mut lost = Vec::new();
        for ((file, id), edit) in self.edits.iter().filter(|(_, edit)| !edit.cells.is_empty()) {
            let content = changed
                .get(file)
                .map(String::as_str)
                .or_else(|| self.desk.file(&self.tag, file))
                .unwrap_or_default();
            let written = ftl::message(id, &self.cells_of(file, id, edit));
            let placed = written.and_then(|written| {
                let after = self.before_in_english(file, id, content);
                ftl::put(content, id, &written, after.as_deref())
            });
            match placed {
                Some(content) => {
                    changed.insert(file.clone(), content);
                }
                None => lost.push(((file.clone(), id.clone()), Reason::Unplaceable)),
            }
        }
        for (key, reason) in lost {
            self.drop_edit(&key, reason);
        }
        changed
    }

    /// The cells of a message after its edit: as they stand, in the order of English.
    fn cells_of(&self, file: &str, id: &str, edit: &Edit) -> Vec<(String, String)> {
        let standing = self.desk.file(&self.tag, file).map(ftl::read).unwrap_or_default();
        let standing = standing.into_iter().find(|texts| texts.id == id);
        let mut names = self
            .english(file)
            .into_iter()
            .find(|texts| texts.id == id)
            .map_or_else(Vec::new, |texts| texts.cells.into_iter().map(|(name, _)| name).collect());
        let own = standing.iter().flat_map(|texts| &texts.cells).map(|(name, _)| name.clone());
        for name in own.collect::<Vec<_>>() {
            if !names.contains(&name) {
                names.push(name);
            }
        }
        let cell = |name: &String| {
            let kept = || standing.as_ref().and_then(|texts| texts.cell(name)).map(str::to_owned);
            edit.cells.get(name).cloned().or_else(kept)
        };
        names.iter().filter_map(|name| Some((name.clone(), cell(name)?))).collect()
    }

    fn english(&self, file: &str) -> Vec<ftl::Texts> {
        let source = self.desk.sources().registry.source().unwrap_or_default();
        self.desk.file(source, file).map(ftl::read).unwrap_or_default()
    }

    /// The nearest message before this one in English that the file has.
    fn before_in_english(&self, file: &str, id: &str, content: &str) -> Option<String> {
        let have: Vec<String> = ftl::read(content).into_iter().map(|texts| texts.id).collect();
        let english = self.english(file);
        let before = english.iter().take_while(|texts| texts.id != id).collect::<Vec<_>>();
        before.iter().rev().map(|texts| &texts.id).find(|id| have.contains(id)).cloned()
    }

    /// The files without the texts in which the check of the languages finds an error.
    fn accepted(
        &mut self,
        changed: BTreeMap<String, String>,
    ) -> Result<BTreeMap<String, String>, SheetRefused> {
        let mut changed = changed;
        loop {
            let candidate = self.candidate(&changed)?;
            let (errors, doubts): (Vec<_>, Vec<_>) =
                self.judge(&candidate).into_iter().partition(|(_, found)| found.severity == Severity::Error);
            if errors.is_empty() {
                for (key, doubt) in doubts {
                    self.find(&key, Reason::LookAt(doubt.text));
                }
                return Ok(changed);
            }
            for (key, error) in errors {
                self.drop_edit(&key, Reason::Check(error.text));
            }
            changed = self.texts();
        }
    }

    fn candidate(&self, changed: &BTreeMap<String, String>) -> Result<Desk, SheetRefused> {
        self.desk.with(&self.tag, changed).map_err(|_| SheetRefused::Files)
    }

    /// Refuses a text and everything that was said of it.
    fn drop_edit(&mut self, key: &Key, reason: Reason) {
        self.find(key, reason);
        self.edits.remove(key);
    }

    fn find(&mut self, key: &Key, reason: Reason) {
        // A second error of the same text finds its edit gone; its row is named already.
        let Some(row) = self.edits.get(key).map(|edit| edit.row) else { return };
        self.refuse(row, &key.0, &key.1, reason);
    }

    /// Versions and reviews of the texts that were changed or reviewed.
    fn write_reviews(&mut self, changed: &mut BTreeMap<String, String>) -> Result<(), SheetRefused> {
        let catalogue =
            Catalogue::from_sources(self.desk.sources().clone()).map_err(|_| SheetRefused::Files)?;
        let mut sheet = self.desk.file(&self.tag, REVIEWS).unwrap_or_default().to_owned();
        let mut lapsed = Vec::new();
        for (key, edit) in &self.edits {
            if key.1.starts_with('-') || (edit.cells.is_empty() && edit.review.is_none()) {
                continue;
            }
            let was = catalogue.state(&self.tag, &key.1).map(|state| state.review);
            let (out, has_lapsed) = self.review_of(key, edit, was, changed);
            if has_lapsed {
                lapsed.push(key.clone());
            }
            sheet = reviews::set_review(&sheet, &key.1, &out).ok_or(SheetRefused::Files)?;
        }
        for key in lapsed {
            self.find(&key, Reason::ReviewLapsed);
        }
        if sheet != self.desk.file(&self.tag, REVIEWS).unwrap_or_default() {
            changed.insert(REVIEWS.to_owned(), sheet);
        }
        Ok(())
    }

    /// The review row of one message, and whether a review of an older wording lapsed with it.
    fn review_of(
        &self,
        key: &Key,
        edit: &Edit,
        was: Option<Review>,
        changed: &BTreeMap<String, String>,
    ) -> (ReviewOut, bool) {
        let (file, id) = key;
        let standing = self.desk.sources().reviews.get(&self.tag).and_then(|sheet| sheet.texts.get(id));
        let text_changed = !edit.cells.is_empty();
        let version = standing.and_then(|row| row.version).unwrap_or(1);
        let version = if text_changed && was.is_some() { version.saturating_add(1) } else { version };
        // A row that still says "reviewed" although its text was edited speaks of the old wording.
        let old_review = text_changed && was == Some(Review::Reviewed);
        let reviewers = match &edit.review {
            Some(review) => review.reviewers.clone(),
            None if old_review => Vec::new(),
            None => standing.map(|row| row.reviewers.clone()).unwrap_or_default(),
        };
        let reviewed = !old_review && edit.review.as_ref().is_some_and(|review| review.reviewed);
        let content = changed.get(file).map(String::as_str).or_else(|| self.desk.file(&self.tag, file));
        let wording =
            content.and_then(|content| ftl::wording(content, id)).map(|wording| fingerprint(&wording));
        let source = self.desk.sources().registry.source().unwrap_or_default();
        let source = self.desk.sources().reviews.get(source).map_or(1, |sheet| sheet.version_of(id));
        let out = ReviewOut { version, reviewed, reviewers, wording: wording.unwrap_or_default(), source };
        (out, old_review)
    }

    fn write_back(&mut self, changed: &mut BTreeMap<String, String>) -> Result<(), SheetRefused> {
        let standing = self.desk.back(&self.tag).map_err(|_| SheetRefused::Files)?;
        let mut back = standing.clone();
        for (id, text) in self.edits.values().flat_map(|edit| &edit.back) {
            if text.is_empty() {
                back.remove(id);
            } else {
                back.insert(id.clone(), text.clone());
            }
        }
        if back != standing {
            changed.insert(BACK.to_owned(), reviews::back_file(&back));
        }
        Ok(())
    }
}
