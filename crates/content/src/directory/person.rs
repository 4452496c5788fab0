//! Whether a service fits a person: by sex and age alone, as far as both are known.

use super::Accepts;
use serde::Deserialize;

/// Sex, as services accept it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Sex {
    /// A woman or girl.
    Female,
    /// A man or boy.
    Male,
}

/// Ages in whole years, both ends included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AgeRange {
    /// The youngest.
    pub from: u8,
    /// The oldest.
    pub to: u8,
}

/// The first year that is no longer a child's.
const ADULT: u8 = 18;

impl AgeRange {
    /// The ages of an age band of J1: `15-17`, `50+`. Absent for `not_known` and anything else.
    #[must_use]
    pub fn of_band(band: &str) -> Option<Self> {
        if let Some(from) = band.strip_suffix('+') {
            return from.parse().ok().map(|from| Self { from, to: u8::MAX });
        }
        let (from, to) = band.split_once('-')?;
        Some(Self { from: from.parse().ok()?, to: to.parse().ok()? })
    }

    /// Everybody under 18: for a child, and where the age is in doubt.
    pub const CHILD: Self = Self { from: 0, to: ADULT - 1 };

    fn meets(self, accepts: &Accepts) -> bool {
        self.to >= accepts.from_age.unwrap_or(0) && self.from <= accepts.to_age.unwrap_or(u8::MAX)
    }
}

/// Whether a service takes a person; better compares less.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fit {
    /// It says so.
    Accepted,
    /// It does not say, or mostly takes others: ask before sending anybody.
    Ask,
    /// It says it does not.
    Refused,
}

impl Accepts {
    /// Whether a person of this sex and age is taken. What is not known of the person excludes nothing.
    #[must_use]
    pub fn fit(&self, sex: Option<Sex>, age: Option<AgeRange>) -> Fit {
        let sex_known = !self.sexes.is_empty();
        let wrong_sex = sex.is_some_and(|sex| sex_known && !self.sexes.contains(&sex));
        let wrong_age = age.is_some_and(|age| !age.meets(self));
        let open = !sex_known || (sex.is_none() && self.sexes.len() == 1);
        match (wrong_sex || wrong_age, self.mostly, open) {
            (true, false, _) => Fit::Refused,
            (true, true, _) | (false, _, true) => Fit::Ask,
            (false, _, false) => Fit::Accepted,
        }
    }
}
