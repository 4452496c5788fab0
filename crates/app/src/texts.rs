//! Which text a person was shown: its version and how far it has been reviewed; and days and numbers as they read
//! them.

use waymark_domain::{Day, ItemId, LocaleTag, TextReview};
use waymark_i18n::{Catalogue, Review, local_date, local_number};

/// What stands behind a question on screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Served {
    /// The version of the wording; 0 where the language does not have it.
    pub version: u32,
    /// How far it has come.
    pub review: TextReview,
}

/// The text of an item in a language. Where it is missing the worker's language stands in on screen, and the
/// answer's provenance says so.
pub(crate) fn served(locale: &LocaleTag, item: &ItemId) -> Served {
    served_text(locale, &format!("q-{item}"))
}

/// How far several texts shown together have been reviewed: a draft where one of them is a draft, missing where the
/// language has none of them. A single missing one is marked where it stands.
pub(crate) fn together<'a>(locale: &LocaleTag, ids: impl Iterator<Item = &'a str>) -> TextReview {
    ids.map(|id| served_text(locale, id).review).fold(TextReview::Missing, |so_far, review| match review {
        TextReview::Missing => so_far,
        TextReview::Reviewed if so_far == TextReview::Draft => so_far,
        TextReview::Draft | TextReview::Reviewed => review,
    })
}

fn served_text(locale: &LocaleTag, id: &str) -> Served {
    let missing = Served { version: 0, review: TextReview::Missing };
    let Ok(catalogue) = Catalogue::embedded() else { return missing };
    catalogue.state(locale.as_str(), id).map_or(missing, |state| Served {
        version: state.version,
        review: match state.review {
            Review::Draft => TextReview::Draft,
            Review::Reviewed => TextReview::Reviewed,
        },
    })
}

/// The version of a language's texts as a whole.
pub(crate) fn version(locale: &LocaleTag) -> String {
    Catalogue::embedded().map_or(0, |catalogue| catalogue.version(locale.as_str())).to_string()
}

/// A day as the person reads it: in their calendar and digits. Where those are not the ones on an office's door, the
/// Gregorian day stands beside it.
pub(crate) fn day(locale: &LocaleTag, day: Day) -> String {
    let (year, month, of_month) = day.civil();
    let local = i32::try_from(year).ok().and_then(|year| local_date(locale.as_str(), year, month, of_month));
    match local {
        Some(date) if date.local.contains(&year.to_string()) => date.local,
        Some(date) => format!("{} ({})", date.local, date.gregorian),
        None => day.to_string(),
    }
}

/// A number in the person's digits.
pub(crate) fn number(locale: &LocaleTag, number: i64) -> String {
    local_number(locale.as_str(), number)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test")]
    use super::*;

    #[test]
    fn a_day_in_another_calendar_or_other_digits_has_the_gregorian_day_beside_it() {
        let said = |tag: &str| day(&LocaleTag::new(tag).unwrap(), Day(20_779));
        assert_eq!(said("fa"), "۱ آذر ۱۴۰۵ (2026-11-22)");
        assert_eq!(said("bn"), "২২ নভেম্বর, ২০২৬ (2026-11-22)");
        assert_eq!(said("ur"), "22 نومبر، 2026");
        assert_eq!(said("sr-Latn"), "22. novembar 2026.");
    }
}
