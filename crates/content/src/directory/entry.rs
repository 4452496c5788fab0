//! One service: what it does, whom it accepts, how to reach it, and how sure we are.

use super::person::Sex;
use crate::Flaw;
use crate::guidance::{Country, Evidence, SourceDate};
use serde::Deserialize;
use std::collections::BTreeSet;
use waymark_domain::Day;

/// After how many days a call test is no longer recent.
const CALL_AGAIN_AFTER_DAYS: i64 = 90;

/// One service or hotline.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Service {
    /// The id.
    pub id: String,
    /// The country it is in.
    pub country: Country,
    /// Its own name, for the worker.
    pub name: String,
    /// The name a person may see on a screen others can see too; absent where the name itself is harmless.
    safe_name: Option<String>,
    /// The Fluent message that describes it to the worker.
    pub text: String,
    /// The town, by its own name.
    pub place: Option<String>,
    /// What it helps with: Fluent messages `help-<kind>`.
    pub helps: Vec<String>,
    /// Whom it accepts.
    pub accepts: Accepts,
    /// Languages it speaks; empty where that is not known.
    pub languages: Vec<String>,
    /// When it answers; absent where that is not known.
    pub hours: Option<Hours>,
    /// Numbers, the first to try first.
    pub phones: Vec<Phone>,
    /// Its pages.
    pub web: Option<String>,
    /// Its age public key, to which packets are sealed; absent where it has none.
    pub key: Option<String>,
    /// Where the entry is from, a proper name.
    pub source: String,
    /// When the source appeared, where that is known.
    pub source_date: Option<SourceDate>,
    /// How good the source is.
    pub evidence: Evidence,
    /// Who called and when; absent until somebody did.
    pub confirmed: Option<Confirmed>,
}

/// A call test.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Confirmed {
    /// When the number was called and answered.
    pub on: Day,
    /// By whom, of the organisation.
    pub by: String,
}

/// How sure a service is today; surer compares less.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// Called within the last ninety days.
    Confirmed,
    /// Called, but not recently, or the device's clock stands before the call.
    NotRecent,
    /// Never called.
    Unconfirmed,
}

impl Standing {
    /// The Fluent message of the mark. All but the last take `$dateText`.
    #[must_use]
    pub fn text_id(self) -> &'static str {
        match self {
            Self::Confirmed => "service-checked",
            Self::NotRecent => "service-checked-long-ago",
            Self::Unconfirmed => "service-unconfirmed",
        }
    }
}

/// Whom a service accepts, as far as its source says.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Accepts {
    /// Of which sex; empty where that is not known.
    pub sexes: BTreeSet<Sex>,
    /// Whether sex and age are what it mostly does, and others may ask.
    pub mostly: bool,
    /// From which age on.
    pub from_age: Option<u8>,
    /// Up to and including which age.
    pub to_age: Option<u8>,
    /// With which legal status; empty where that is not known.
    pub statuses: BTreeSet<Status>,
}

/// A legal status a service asks for. Never asked of the person by the app.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// None: everybody.
    Any,
    /// People who have asked for asylum.
    AsylumSeekers,
    /// People who were officially identified.
    Identified,
    /// People with a residence permit.
    Residents,
}

impl Status {
    /// The Fluent message that says it.
    #[must_use]
    pub fn text_id(self) -> &'static str {
        match self {
            Self::Any => "accepts-any-status",
            Self::AsylumSeekers => "accepts-asylum-seekers",
            Self::Identified => "accepts-identified",
            Self::Residents => "accepts-residents",
        }
    }
}

/// A number.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Phone {
    /// As it is dialled.
    pub number: String,
    /// The kind of help it is for, where a service has several numbers.
    #[serde(rename = "for")]
    pub help: Option<String>,
    /// Whether it can be reached from other countries; absent where that is not known.
    pub from_abroad: Option<bool>,
    /// Whether the call is free; absent where that is not known.
    pub free: Option<bool>,
}

/// When a service answers, in its own country's time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Hours {
    /// Day and night.
    Always,
    /// Every day from one time to another, as `08:00`.
    Daily {
        /// From.
        from: String,
        /// To.
        to: String,
    },
    /// Monday to Friday from one time to another.
    Weekdays {
        /// From.
        from: String,
        /// To.
        to: String,
    },
}

impl Hours {
    /// The Fluent message that says it; all but the first take `$fromText` and `$toText`.
    #[must_use]
    pub fn text_id(&self) -> &'static str {
        match self {
            Self::Always => "hours-always",
            Self::Daily { .. } => "hours-daily",
            Self::Weekdays { .. } => "hours-weekdays",
        }
    }
}

impl Service {
    /// How sure the service is today.
    #[must_use]
    pub fn standing(&self, today: Day) -> Standing {
        match &self.confirmed {
            None => Standing::Unconfirmed,
            Some(confirmed) => {
                let age = today.0.saturating_sub(confirmed.on.0);
                // A negative age means a wrong clock: the call may have been at any time.
                if (0..=CALL_AGAIN_AFTER_DAYS).contains(&age) {
                    Standing::Confirmed
                } else {
                    Standing::NotRecent
                }
            }
        }
    }

    /// Whether the person may see the service. Only what somebody has called; the mark says how long ago.
    #[must_use]
    pub fn person_facing(&self) -> bool {
        self.confirmed.is_some()
    }

    /// The name a person may see.
    #[must_use]
    pub fn shown_name(&self) -> &str {
        self.safe_name.as_deref().unwrap_or(&self.name)
    }
}

/// One file of services, of one country or with a country in each entry.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ServicesFile {
    country: Option<Country>,
    #[serde(rename = "service")]
    services: Vec<ServiceEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ServiceEntry {
    id: String,
    country: Option<Country>,
    name: String,
    safe_name: Option<String>,
    text: String,
    place: Option<String>,
    helps: Vec<String>,
    #[serde(default)]
    accepts: Accepts,
    #[serde(default)]
    languages: Vec<String>,
    hours: Option<HoursEntry>,
    #[serde(default, rename = "phone")]
    phones: Vec<Phone>,
    web: Option<String>,
    key: Option<String>,
    source: String,
    source_date: Option<SourceDate>,
    evidence: Evidence,
    confirmed: Option<Confirmed>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum HoursEntry {
    Word(String),
    Times { days: String, from: String, to: String },
}

impl ServicesFile {
    pub(super) fn read(self) -> Result<Vec<Service>, Flaw> {
        let country = self.country;
        self.services.into_iter().map(|entry| entry.read(country.as_ref())).collect()
    }
}

impl ServiceEntry {
    fn read(self, country: Option<&Country>) -> Result<Service, Flaw> {
        let wrong = |what: &str| Flaw::Shape(format!("{}: {what}", self.id));
        let country = self.country.as_ref().or(country).cloned().ok_or_else(|| wrong("has no country"))?;
        if self.evidence == Evidence::Unchecked && !self.phones.is_empty() {
            return Err(wrong("a number that was not seen in a source is not shipped"));
        }
        if self.confirmed.as_ref().is_some_and(|done| done.by.trim().is_empty() || self.phones.is_empty()) {
            return Err(wrong("a confirmed entry has a number, and the name of who called"));
        }
        if self.key.as_deref().is_some_and(|key| !is_key(key)) {
            return Err(wrong("a key is an age public key: age1 and 58 letters and digits"));
        }
        // Whoever could put a key here would read what people told: it is as good as the call that confirmed it.
        if self.key.is_some() && self.confirmed.is_none() {
            return Err(wrong("a key is taken only with a call that confirmed the entry"));
        }
        if self.helps.is_empty() {
            return Err(wrong("helps with nothing"));
        }
        let hours = match self.hours {
            None => None,
            Some(entry) => Some(entry.read().ok_or_else(|| {
                Flaw::Shape(format!(
                    "{}: hours are \"always\", or days \"daily\" or \"weekdays\" with from and to",
                    self.id
                ))
            })?),
        };
        Ok(Service {
            id: self.id,
            country,
            name: self.name,
            safe_name: self.safe_name,
            text: self.text,
            place: self.place,
            helps: self.helps,
            accepts: self.accepts,
            languages: self.languages,
            hours,
            phones: self.phones,
            web: self.web,
            key: self.key,
            source: self.source,
            source_date: self.source_date,
            evidence: self.evidence,
            confirmed: self.confirmed,
        })
    }
}

impl HoursEntry {
    fn read(self) -> Option<Hours> {
        match self {
            Self::Word(word) => (word == "always").then_some(Hours::Always),
            Self::Times { from, to, .. } if !is_time(&from) || !is_time(&to) => None,
            Self::Times { days, from, to } => match days.as_str() {
                "daily" => Some(Hours::Daily { from, to }),
                "weekdays" => Some(Hours::Weekdays { from, to }),
                _ => None,
            },
        }
    }
}

/// The shape of an age public key; whether its checksum holds is looked at where it is sealed to.
fn is_key(text: &str) -> bool {
    const SIGNS: &str = "023456789acdefghjklmnpqrstuvwxyz";
    text.len() == 62
        && text.strip_prefix("age1").is_some_and(|key| key.chars().all(|sign| SIGNS.contains(sign)))
}

/// `08:00`.
fn is_time(text: &str) -> bool {
    let parts = text.split_once(':').map(|(hour, minute)| (hour.parse::<u8>(), minute.parse::<u8>()));
    text.len() == 5 && matches!(parts, Some((Ok(0..=23), Ok(0..=59))))
}
