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

    /// How far long work has come.
    pub(crate) fn progress(&self, line: &str) {
        let _ = writeln!(std::io::stderr(), "{line}");
    }

    /// Why nothing was done.
    pub(crate) fn refused(&self, refused: &Refused) {
        if self.json {
            let mut error = json!({
                "code": refused.code, "message": refused.message, "safe": refused.safe, "next": refused.next
            });
            if let (Some(wait), Some(error)) = (refused.wait_seconds, error.as_object_mut()) {
                error.insert("wait_seconds".to_owned(), wait.into());
            }
            let _ = writeln!(std::io::stdout(), "{}", json!({ "error": error }));
        }
        let _ = writeln!(std::io::stderr(), "waymark: {}", refused.line());
    }
}
