//! Why a command did nothing: a code, and three sentences from Fluent: what happened, is it safe, what now.

use serde_json::{Value, json};
use waymark_app::answers::AnswersError;
use waymark_app::org::OrgError;
use waymark_app::view::ErrorView;
use waymark_app::{Error, words};

/// A refusal on its way out.
#[derive(Debug)]
pub(crate) struct Refused {
    pub(crate) code: String,
    pub(crate) message: String,
    pub(crate) safe: String,
    pub(crate) next: String,
    pub(crate) wait_seconds: Option<u32>,
    /// 1 for refused or failed, 2 for wrong usage.
    pub(crate) exit: u8,
    /// Whether it was said in a document already.
    pub(crate) in_document: bool,
}

impl Refused {
    /// A refusal whose code has words in `errors.ftl`.
    pub(crate) fn of_code(code: &str) -> Self {
        let locale = std::env::var("WAYMARK_LOCALE").unwrap_or_else(|_| "en".to_owned());
        let [message, safe, next] = words::of_error(&locale, code);
        let message = if message.is_empty() { code.to_owned() } else { message };
        Self { code: code.to_owned(), message, safe, next, wait_seconds: None, exit: 1, in_document: false }
    }

    /// A refusal that only a person at a terminal meets.
    pub(crate) fn plain(code: &str, message: impl Into<String>) -> Self {
        Self {
            code: code.to_owned(),
            message: message.into(),
            safe: String::new(),
            next: String::new(),
            wait_seconds: None,
            exit: 1,
            in_document: false,
        }
    }

    /// The command line itself does not make sense.
    pub(crate) fn usage(message: impl Into<String>) -> Self {
        Self { exit: 2, ..Self::plain("usage", message) }
    }

    /// As a document.
    pub(crate) fn document(&self) -> Value {
        let mut document =
            json!({ "code": self.code, "message": self.message, "safe": self.safe, "next": self.next });
        if let (Some(wait), Some(fields)) = (self.wait_seconds, document.as_object_mut()) {
            fields.insert("wait_seconds".to_owned(), wait.into());
        }
        document
    }

    /// One line.
    pub(crate) fn line(&self) -> String {
        let sentences = [&self.message, &self.safe, &self.next];
        let mut line: String = sentences
            .iter()
            .filter(|part| !part.is_empty())
            .map(|part| part.as_str())
            .collect::<Vec<_>>()
            .join(" ");
        if let Some(wait) = self.wait_seconds.filter(|wait| *wait > 0) {
            line.push_str(&format!(" ({wait} s)"));
        }
        if self.exit != 2 && self.message != self.code {
            line.push_str(&format!(" [{}]", self.code));
        }
        line
    }
}

impl From<ErrorView> for Refused {
    fn from(error: ErrorView) -> Self {
        Self { wait_seconds: error.wait_seconds, ..Self::of_code(&error.code) }
    }
}

impl From<Error> for Refused {
    fn from(error: Error) -> Self {
        ErrorView::from(error).into()
    }
}

impl From<OrgError> for Refused {
    fn from(error: OrgError) -> Self {
        match error {
            OrgError::App(error) => error.into(),
            other => Self::of_code(other.code()),
        }
    }
}

impl From<AnswersError> for Refused {
    fn from(error: AnswersError) -> Self {
        match error {
            AnswersError::App(error) => error.into(),
            // The text names a place in the file that the person at the terminal wrote; nothing of its content.
            AnswersError::File(refused) => Self::plain("answers_refused", refused.to_string()),
        }
    }
}
