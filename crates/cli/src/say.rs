//! What the program says: one JSON document, or lines for people. Never both, and errors on standard error.

use crate::refused::Refused;
use serde::Serialize;
use serde_json::json;
use std::io::Write as _;

/// Where to and how.
pub(crate) struct Say {
    json: bool,
}

impl Say {
    pub(crate) fn new(json: bool) -> Self {
        Self { json }
    }

    /// Whether a program reads this.
    pub(crate) fn is_json(&self) -> bool {
        self.json
    }

    /// The result: the document with `--json`, the text otherwise.
    pub(crate) fn done(&self, document: &impl Serialize, text: impl FnOnce() -> String) {
        let line =
            if self.json { serde_json::to_string_pretty(document).unwrap_or_default() } else { text() };
        // Whoever closed the pipe does not want to read on.
        let _ = writeln!(std::io::stdout(), "{}", line.trim_end());
    }

    /// A result that may be a failure all the same: the text or the document, with the error inside where there is
    /// one, so that it stays one document.
    pub(crate) fn ended(
        &self,
        document: &impl Serialize,
        text: impl FnOnce() -> String,
        outcome: Result<(), Refused>,
    ) -> Result<(), Refused> {
        let Err(refused) = outcome else {
            self.done(document, text);
            return Ok(());
        };
        let mut document = serde_json::to_value(document).unwrap_or_default();
        if let Some(fields) = document.as_object_mut() {
            fields.insert("error".to_owned(), refused.document());
        }
        self.done(&document, text);
        Err(Refused { in_document: true, ..refused })
    }

    /// How far long work has come.
    pub(crate) fn progress(&self, line: &str) {
        let _ = writeln!(std::io::stderr(), "{line}");
    }

    /// Why nothing was done.
    pub(crate) fn refused(&self, refused: &Refused) {
        if self.json && !refused.in_document {
            let _ = writeln!(std::io::stdout(), "{}", json!({ "error": refused.document() }));
        }
        let _ = writeln!(std::io::stderr(), "waymark: {}", refused.line());
    }
}
