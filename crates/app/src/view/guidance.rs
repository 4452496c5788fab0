//! Cards and services as screens show them.

use serde::{Deserialize, Serialize};
use waymark_domain::{ChoiceId, Day, LocaleTag, TextReview};

view! {
    /// Who reads a card.
    #[derive(Copy, PartialEq, Eq)]
    #[serde(rename_all = "snake_case")]
    pub enum CardAudience {
        /// The worker.
        Worker,
        /// The person, in their language.
        Person,
    }

    /// A card as a line.
    pub struct CardRow {
        /// Its id.
        pub id: String,
        /// Who reads it.
        pub audience: CardAudience,
        /// The Fluent message of its title.
        pub title: String,
        /// The next steps of an outcome that it explains.
        pub actions: Vec<String>,
    }

    /// Names a card.
    pub struct CardRequest {
        /// Which.
        pub id: String,
        /// The person's language, where the person reads it.
        #[serde(default)]
        pub person_locale: Option<LocaleTag>,
    }

    /// A card as it may be shown today.
    pub struct CardView {
        /// Its line.
        pub row: CardRow,
        /// Its blocks, in order.
        pub blocks: Vec<CardBlockView>,
        /// Services that belong to it, confirmed ones first.
        pub services: Vec<ServiceView>,
        /// Whether services belong to it at all, also where none of them may be shown today.
        pub wants_services: bool,
        /// How far its texts in the person's language have been reviewed: the weakest of them. Absent where no
        /// language was asked for.
        pub review: Option<TextReview>,
    }

    /// What a block of a card is.
    #[derive(Copy, PartialEq, Eq)]
    #[serde(rename_all = "snake_case")]
    pub enum CardBlockKind {
        /// Something to know.
        Text,
        /// Something to do.
        Step,
        /// Something to be careful about.
        Warning,
        /// A statement with a source.
        Fact,
    }

    /// A block of a card.
    pub struct CardBlockView {
        /// What it is.
        pub kind: CardBlockKind,
        /// The Fluent message.
        pub text: String,
        /// What stands behind a fact.
        pub fact: Option<FactView>,
    }

    /// How far a fact can be relied on.
    pub struct FactView {
        /// The Fluent message of the mark; takes `$dateText` where it was checked.
        pub standing: String,
        /// The day it was checked; absent while nobody has.
        pub checked_on: Option<Day>,
        /// Where it is from.
        pub source: SourceView,
    }

    /// Where a statement is from.
    pub struct SourceView {
        /// A proper name.
        pub name: String,
        /// When it appeared: a year, a month or a day.
        pub date: Option<String>,
        /// The Fluent message that says how good it is.
        pub evidence: String,
    }

    /// Asks for services.
    pub struct ServicesRequest {
        /// A need as in the items W1 and N4; absent = all services.
        pub need: Option<ChoiceId>,
        /// Whether the person looks at it: only what somebody has called, under harmless names.
        pub for_person: bool,
        /// The person's language, for dates and ages they read.
        pub person_locale: Option<LocaleTag>,
    }

    /// A service or hotline.
    pub struct ServiceView {
        /// Its id.
        pub id: String,
        /// The Fluent message of the country's name.
        pub country: String,
        /// Its own name.
        pub name: String,
        /// The Fluent message that describes it to the worker; absent for the person.
        pub text: Option<String>,
        /// The town, by its own name.
        pub place: Option<String>,
        /// What it helps with: Fluent messages.
        pub helps: Vec<String>,
        /// Whom it accepts: Fluent messages; empty where that is not known.
        pub accepts: Vec<String>,
        /// From which age on, for `accepts-from-age`.
        pub from_age: Option<u8>,
        /// The same in the digits of the person's language, where one was named.
        pub from_age_said: Option<String>,
        /// Languages it speaks; empty where that is not known.
        pub languages: Vec<String>,
        /// The Fluent message of its hours; absent where they are not known.
        pub hours: Option<String>,
        /// From, as `08:00`.
        pub hours_from: Option<String>,
        /// To, as `20:00`.
        pub hours_to: Option<String>,
        /// Numbers, the first to try first.
        pub phones: Vec<PhoneView>,
        /// Its page.
        pub web: Option<String>,
        /// The Fluent message of the mark; takes `$dateText` where it was called.
        pub standing: String,
        /// The day it was called; absent while nobody has.
        pub checked_on: Option<Day>,
        /// The same in the calendar and digits of the person's language, where one was named, with the Gregorian day
        /// beside it where the two differ.
        pub checked_said: Option<String>,
        /// Where the entry is from.
        pub source: SourceView,
    }

    /// A number.
    pub struct PhoneView {
        /// As it is dialled.
        pub number: String,
        /// What it is for, where a service has several numbers: a Fluent message.
        pub help: Option<String>,
        /// Whether it can be reached from other countries, where that is known.
        pub from_abroad: Option<bool>,
        /// Whether the call is free, where that is known.
        pub free: Option<bool>,
    }
}
