//! Dates and whole numbers as the person's language writes them: its own calendar and digits, by ICU4X.
//!
//! What the worker reads, and everything stored, stays Gregorian with ASCII digits (ISO 8601). This is for what the
//! person sees and takes along; the Gregorian day always stands beside it, because offices go by that one.

use icu_calendar::Date;
use icu_datetime::DateTimeFormatter;
use icu_datetime::fieldsets::YMD;
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_locale_core::Locale;

/// One day in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LocalDate {
    /// In the calendar and the digits of the language.
    pub local: String,
    /// The Gregorian day, `2026-11-22`.
    pub gregorian: String,
}

/// A day in a language. `tag` is one of the registry's; `month` and `day` count from one.
///
/// Nothing for a tag that is no language tag, or a day that no calendar has.
#[must_use]
pub fn local_date(tag: &str, year: i32, month: u8, day: u8) -> Option<LocalDate> {
    let locale: Locale = tag.parse().ok()?;
    let date = Date::try_new_iso(year, month, day).ok()?;
    let formatter = DateTimeFormatter::try_new(locale.into(), YMD::long()).ok()?;
    let local = formatter.format(&date).to_string();
    Some(LocalDate { local, gregorian: format!("{year:04}-{month:02}-{day:02}") })
}

/// A whole number in a language's digits and groups. ASCII digits where the tag is no language tag.
#[must_use]
pub fn local_number(tag: &str, number: i64) -> String {
    let formatter = tag
        .parse::<Locale>()
        .ok()
        .and_then(|locale| DecimalFormatter::try_new(locale.into(), Default::default()).ok());
    formatter.map_or_else(|| number.to_string(), |known| known.format_to_string(&Decimal::from(number)))
}

#[cfg(test)]
mod tests;
