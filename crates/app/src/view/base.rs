//! The base role's requests and views.

use super::LinkState;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use waymark_domain::{
    Assessment, CaseCode, ChoiceId, Confusing, Day, End, ItemId, LanguageUse, Level, LocaleTag, Mode,
    PartName, Referral, ScreeningId, TextReview, WorkerView,
};

view! {
    /// The base's first screen.
    pub struct BaseHomeView {
        /// The name of the organisation.
        pub organisation: String,
        /// How many cases there are.
        pub cases: u32,
        /// How many nobody has looked at.
        pub unread: u32,
        /// What is known of the server.
        pub link: LinkState,
        /// Whether an exchange is under way now.
        pub busy: bool,
        /// Hours since the last contact; absent when there was none yet.
        pub last_contact_hours: Option<u64>,
        /// Things a coordinator must know: gaps, forks, unreadable batches. Fluent `alert-<code>`.
        pub alerts: Vec<AlertView>,
        /// Answers from workers that nobody has opened.
        pub letters: u32,
    }

    /// Something a coordinator must know.
    pub struct AlertView {
        /// Its number, to settle it by.
        pub id: i64,
        /// The code.
        pub code: String,
        /// The device it is about.
        pub device: Option<String>,
        /// The key epoch and the number it is about.
        pub epoch: Option<u32>,
        /// See `epoch`.
        pub seq: Option<u64>,
        /// The same as one text, and what else it is about.
        pub about: Option<String>,
        /// Hours since it was raised.
        pub hours: u64,
    }

    /// A case as a line of the list; most urgent first.
    pub struct CaseRow {
        /// The code.
        pub code: CaseCode,
        /// The screening's id.
        pub id: ScreeningId,
        /// The level by the rules, or the worker's where that is higher.
        pub level: Level,
        /// Danger now.
        pub red: bool,
        /// Child rules were used.
        pub child_path: bool,
        /// Only the triage was done.
        pub provisional: bool,
        /// The day of the talk.
        pub day: Day,
        /// The person's main language.
        pub person_locale: LocaleTag,
        /// How many reasons the assessment has.
        pub reasons: u32,
        /// The device it came from: the first eight digits of its id.
        pub device: String,
        /// Whether a coordinator has looked at it.
        pub read: bool,
    }

    /// Opens a case; the reason goes into the audit.
    pub struct CaseRequest {
        /// The screening's id.
        pub id: ScreeningId,
        /// Why it is opened: `first_look`, `follow_up`, `referral`, `quality`.
        pub reason: ChoiceId,
    }

    /// A case in full.
    pub struct CaseView {
        /// Its line.
        pub row: CaseRow,
        /// How deep.
        pub mode: Mode,
        /// How it ended.
        pub end: End,
        /// The worker's language.
        pub worker_locale: LocaleTag,
        /// The person's languages.
        pub languages: Vec<LanguageUse>,
        /// The answers, in the instrument's order.
        pub answers: Vec<CaseAnswerView>,
        /// The assessment made on the phone.
        pub assessment: Assessment,
        /// The worker's own judgement.
        pub worker_view: Option<WorkerView>,
        /// What stands beside the answers.
        pub beside: CaseBesideView,
    }

    /// What stands beside the answers of a case.
    pub struct CaseBesideView {
        /// The codes of those who interpreted; whose they are stands in the organisation's own list.
        pub interpreters: Vec<String>,
        /// Wording that confused the person.
        pub confusing: Vec<Confusing>,
        /// What services were told and what they said.
        pub referrals: Vec<Referral>,
        /// Whether the person carries a code. Its words are theirs: they are not shown.
        pub carried: bool,
        /// Other talks for which the person showed the same code, the newest first.
        pub linked: Vec<CaseRow>,
    }

    /// Wording that confused people, over all cases.
    pub struct ConfusingWordingView {
        /// The item.
        pub item: ItemId,
        /// The language in which it was put.
        pub locale: LocaleTag,
        /// The version of the wording.
        pub text_version: u32,
        /// In how many talks it was noted.
        pub cases: u32,
    }

    /// One answer of a case.
    pub struct CaseAnswerView {
        /// The item.
        pub item: ItemId,
        /// The section letter.
        pub section: String,
        /// What was chosen.
        pub value: Vec<ChoiceId>,
        /// Follow-ups.
        pub parts: BTreeMap<PartName, Vec<ChoiceId>>,
        /// The language it was given in.
        pub person_locale: LocaleTag,
        /// The review state of that text.
        pub review: TextReview,
    }
}
