//! Words for programs without a window: texts of `locales/`, without the marks that only screens need.

use waymark_i18n::{Catalogue, plain};

/// The text of an id in a language, or in the nearest that has it; the id itself where none has.
#[must_use]
pub fn text(locale: &str, id: &str) -> String {
    match Catalogue::embedded() {
        Ok(catalogue) => plain(&catalogue.text(locale, id, &[]).text),
        Err(_) => id.to_owned(),
    }
}

/// The text of an id in a language; absent where no language has it.
#[must_use]
pub fn text_if_any(locale: &str, id: &str) -> Option<String> {
    let catalogue = Catalogue::embedded().ok()?;
    let text = catalogue.text(locale, id, &[]);
    // Where no language has it, the text is the id in braces.
    (!text.text.starts_with('{')).then(|| plain(&text.text))
}

/// What happened, whether the data is safe, and what to do, for an error's code.
#[must_use]
pub fn of_error(locale: &str, code: &str) -> [String; 3] {
    let code = waymark_content::fluent_id(code);
    ["", "-safe", "-next"].map(|part| text_if_any(locale, &format!("error-{code}{part}")).unwrap_or_default())
}

/// The version of a language's texts as a whole.
pub(crate) fn version(locale: &str) -> String {
    Catalogue::embedded().map_or(0, |catalogue| catalogue.version(locale)).to_string()
}
