//! Time as an argument: nothing in this crate asks a clock.

use serde::{Deserialize, Serialize};
use std::fmt;

/// Milliseconds since 1970-01-01 00:00 UTC by the device's clock, which may be wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Timestamp(pub i64);

impl Timestamp {
    /// The whole hours from `earlier` to `self`; zero where the clock went back.
    #[must_use]
    pub fn hours_since(self, earlier: Self) -> u64 {
        u64::try_from(self.0.saturating_sub(earlier.0) / 3_600_000).unwrap_or(0)
    }

    /// The day in UTC.
    #[must_use]
    pub fn day(self) -> Day {
        Day(self.0.div_euclid(86_400_000))
    }
}

/// A calendar day, counted from 1970-01-01; shown and stored in JSON as `2026-11-22`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(type = "string"))]
#[serde(try_from = "String", into = "String")]
pub struct Day(pub i64);

impl Day {
    /// The Gregorian year, month (1-12) and day of the month (1-31).
    #[must_use]
    pub fn civil(self) -> (i64, u8, u8) {
        let (year, month, day) = civil_from_days(self.0);
        // Both are small by construction.
        (year, u8::try_from(month).unwrap_or(1), u8::try_from(day).unwrap_or(1))
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = civil_from_days(self.0);
        write!(f, "{year:04}-{month:02}-{day:02}")
    }
}

impl From<Day> for String {
    fn from(day: Day) -> String {
        day.to_string()
    }
}

impl TryFrom<String> for Day {
    type Error = crate::IdRefused;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        let refused = || crate::IdRefused { kind: "day" };
        let mut parts = text.split('-').map(str::parse::<i64>);
        match (parts.next(), parts.next(), parts.next(), parts.next()) {
            (Some(Ok(year)), Some(Ok(month)), Some(Ok(day)), None) => {
                let days = days_from_civil(year, month, day);
                // The round trip refuses the thirtieth of February.
                if civil_from_days(days) == (year, month, day) { Ok(Self(days)) } else { Err(refused()) }
            }
            _ => Err(refused()),
        }
    }
}

/// Proleptic Gregorian date of a day count (Hinnant, "chrono-compatible low-level date algorithms").
fn civil_from_days(days: i64) -> (i64, i64, i64) {
    let shifted = days + 719_468;
    let era = shifted.div_euclid(146_097);
    let day_of_era = shifted.rem_euclid(146_097);
    let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted_month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * shifted_month + 2) / 5 + 1;
    let month = if shifted_month < 10 { shifted_month + 3 } else { shifted_month - 9 };
    (year_of_era + era * 400 + i64::from(month <= 2), month, day)
}

/// Day count of a proleptic Gregorian date; the inverse of [`civil_from_days`].
fn days_from_civil(year: i64, month: i64, day: i64) -> i64 {
    let year = year - i64::from(month <= 2);
    let era = year.div_euclid(400);
    let year_of_era = year.rem_euclid(400);
    let day_of_year = (153 * (month + if month > 2 { -3 } else { 9 }) + 2) / 5 + day - 1;
    era * 146_097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719_468
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_round_trip_and_refuse_dates_that_do_not_exist() {
        for (text, days) in
            [("1970-01-01", 0), ("2026-11-22", 20_779), ("2000-02-29", 11_016), ("1969-12-31", -1)]
        {
            assert_eq!(Day(days).to_string(), text);
            assert_eq!(Day::try_from(text.to_owned()), Ok(Day(days)));
        }
        for text in ["2026-02-30", "2026-13-01", "yesterday", "2026-1", ""] {
            assert!(Day::try_from(text.to_owned()).is_err(), "{text}");
        }
    }
}
