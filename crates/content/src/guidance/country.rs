//! Countries, and dates of sources that are known to the year, the month or the day.

use serde::Deserialize;
use waymark_domain::{Day, IdRefused};

/// A country: two capital letters of ISO 3166, or `XK`. Its name is the Fluent message `country-<code>`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(try_from = "String")]
pub struct Country(String);

impl Country {
    /// The code.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The Fluent message with the name.
    #[must_use]
    pub fn text_id(&self) -> String {
        format!("country-{}", self.0)
    }
}

impl TryFrom<String> for Country {
    type Error = IdRefused;
    fn try_from(text: String) -> Result<Self, IdRefused> {
        let right = text.len() == 2 && text.chars().all(|sign| sign.is_ascii_uppercase());
        if right { Ok(Self(text)) } else { Err(IdRefused { kind: "country" }) }
    }
}

/// When a source appeared, as far as it is known: `2023`, `2023-06` or `2023-06-16`. Shown as it stands.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(try_from = "String")]
pub struct SourceDate(String);

impl SourceDate {
    /// The date as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for SourceDate {
    type Error = IdRefused;
    fn try_from(text: String) -> Result<Self, IdRefused> {
        // Completed to a whole day, the calendar of the domain judges it.
        let whole = match text.len() {
            4 => format!("{text}-01-01"),
            7 => format!("{text}-01"),
            _ => text.clone(),
        };
        if Day::try_from(whole).is_ok() { Ok(Self(text)) } else { Err(IdRefused { kind: "date" }) }
    }
}
