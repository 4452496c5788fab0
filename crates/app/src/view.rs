//! What the windows see: requests and views, the only shapes that cross the door to a user interface.
//!
//! Views hold ids, never sentences: words come from Fluent. TypeScript types are generated from this file
//! (`cargo xtask bindings` writes `ui/src/lib/ipc/bindings.ts`; a test compares).

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use waymark_domain::{
    Asker, Assessment, CaseCode, ChoiceId, Day, End, ItemId, ItemKind, LanguageUse, Level, LocaleTag, Mode,
    PartName, Screen, ScreeningId, SensitivityClass, StepId, TextReview, WorkerView,
};

#[cfg(test)]
mod bindings;

macro_rules! view {
    ($($item:item)*) => {
        $(
            #[derive(Debug, Clone, Serialize, Deserialize)]
            #[cfg_attr(test, derive(ts_rs::TS))]
            $item
        )*
    };
}

view! {
    /// Before anything is unlocked. Tells nothing about what is stored.
    pub struct StatusView {
        /// Whether this installation has been set up, is locked, or is open.
        pub state: LockState,
        /// The role, once open; absent while locked.
        pub role: Option<Role>,
        /// Seconds to wait before the next attempt; 0 when one may be made now.
        pub wait_seconds: u32,
        /// Settings that the locked screen needs: they are not secret.
        pub look: LookView,
    }

    /// The lock.
    #[serde(rename_all = "snake_case")]
    pub enum LockState {
        /// No installation in this folder yet.
        Fresh,
        /// Set up, locked.
        Locked,
        /// Open.
        Open,
    }

    /// What this installation is for.
    #[derive(Copy, PartialEq, Eq)]
    #[serde(rename_all = "snake_case")]
    pub enum Role {
        /// Screens people.
        Field,
        /// Receives and opens.
        Base,
    }

    /// How the app looks; kept outside the vault in `look.json`, since the locked screen needs it.
    pub struct LookView {
        /// The language of the app (the worker's).
        pub worker_locale: String,
        /// `day`, `sun`, `night` or `system`.
        pub theme: String,
        /// Text size in percent: 100 to 200.
        pub text_percent: u16,
        /// `right` or `left`.
        pub hand: String,
    }

    /// A passphrase on its way to the vault. Never logged, erased after use.
    pub struct UnlockRequest {
        /// The passphrase as typed.
        pub passphrase: String,
    }

    /// F4: the first screen after unlock, in the field role.
    pub struct HomeView {
        /// The name of the organisation.
        pub organisation: String,
        /// The screening in progress, if any.
        pub draft: Option<DraftView>,
        /// How many are in which state.
        pub sync: SyncView,
        /// The languages used last, newest first, four at most.
        pub recent_locales: Vec<String>,
    }

    /// A screening in progress, as a line.
    pub struct DraftView {
        /// Its id.
        pub id: ScreeningId,
        /// Its code.
        pub code: CaseCode,
        /// Where it stands.
        pub step: StepId,
        /// The person's language.
        pub person_locale: LocaleTag,
        /// Hours since it was begun.
        pub hours: u64,
    }

    /// The four states people read, with counts. The outbox states behind them are in `OutboxRow`.
    pub struct SyncView {
        /// Drafts on this phone.
        pub on_phone: u32,
        /// Packed: sealed, not yet handed over.
        pub packed: u32,
        /// Handed over: the server or a carrier has it.
        pub handed_over: u32,
        /// Received at base: a coordinator opened it.
        pub received: u32,
        /// Returned or stuck, with a reason.
        pub returned: u32,
        /// Everything ever finished on this phone; always packed + handed_over + received + returned.
        pub recorded: u32,
        /// Age in hours of the oldest that is packed; absent when none is.
        pub oldest_packed_hours: Option<u64>,
        /// Hours since the last contact with the server; absent when there was none yet.
        pub last_contact_hours: Option<u64>,
        /// What the last attempt to reach the server came to.
        pub link: LinkState,
        /// Whether an exchange is under way now.
        pub busy: bool,
    }

    #[derive(Copy, PartialEq, Eq)]
    /// What is known of the server. None of these is an error of the worker's.
    #[serde(rename_all = "snake_case")]
    pub enum LinkState {
        /// Not tried since the app was opened.
        Unknown,
        /// The last exchange went through.
        Online,
        /// The server could not be reached.
        Offline,
        /// Something answered that is not our server (a Wi-Fi sign-in page, another key): nothing was sent.
        NotOurServer,
        /// The server refused; see the returned rows.
        Refused,
    }

    /// One screening of this phone: a draft, or a batch in the outbox.
    pub struct OutboxRow {
        /// The batch id, 64 hex digits; absent for a draft.
        pub batch: Option<String>,
        /// The screening to open again; absent once it is sealed.
        pub draft: Option<ScreeningId>,
        /// The code of the screening, while this phone still knows it.
        pub code: Option<CaseCode>,
        /// The day it was begun (a draft) or finished.
        pub day: Day,
        /// The word people read.
        pub state: BatchWord,
        /// The exact state.
        pub exact: String,
        /// A reason code where it was returned or is stuck: Fluent `outbox-reason-<code>`.
        pub reason: Option<String>,
        /// Hours since then.
        pub hours: u64,
    }

    /// The four words, and a fifth for what came back.
    #[derive(Copy, PartialEq, Eq)]
    #[serde(rename_all = "snake_case")]
    pub enum BatchWord {
        /// A draft.
        OnPhone,
        /// Sealed.
        Packed,
        /// Offered to a carrier or stored by the server.
        HandedOver,
        /// Opened by a coordinator.
        Received,
        /// Returned or stuck.
        Returned,
    }

    /// Starts a screening.
    pub struct StartRequest {
        /// The worker's language.
        pub worker_locale: LocaleTag,
    }

    /// Names a screening.
    pub struct ScreeningRequest {
        /// Which.
        pub id: ScreeningId,
    }

    /// Answers an item. An absent value takes the answer back to *not asked*.
    pub struct AnswerRequest {
        /// The screening.
        pub id: ScreeningId,
        /// The item.
        pub item: ItemId,
        /// One choice id, or a list for items of several; absent = not asked.
        #[cfg_attr(test, ts(type = "string | string[] | null"))]
        pub value: Option<waymark_domain::AnswerValue>,
        /// Follow-ups: part name to choice ids.
        #[serde(default)]
        pub parts: BTreeMap<PartName, Vec<ChoiceId>>,
        /// Whether to go on to the next step in the same commit (one-question screens do).
        pub advance: bool,
        /// Whether a recording was played.
        #[serde(default)]
        pub audio_played: bool,
    }

    /// Moves within the flow.
    pub struct MoveRequest {
        /// The screening.
        pub id: ScreeningId,
        /// Where to.
        pub to: MoveTo,
    }

    /// Where to move.
    #[serde(rename_all = "snake_case")]
    pub enum MoveTo {
        /// The next step; skipping a question leaves it not asked.
        Next,
        /// The step before. Never discards anything.
        Back,
        /// The outcome, from anywhere ("stop here").
        Outcome,
        /// A step by id.
        Step(StepId),
    }

    /// Switches languages; no answer changes.
    pub struct LanguageRequest {
        /// The screening.
        pub id: ScreeningId,
        /// The worker's language; absent = as it is.
        pub worker_locale: Option<LocaleTag>,
        /// The person's language; absent = as it is.
        pub person_locale: Option<LocaleTag>,
    }

    /// Chooses how deep to go.
    pub struct ModeRequest {
        /// The screening.
        pub id: ScreeningId,
        /// Triage or full.
        pub mode: Mode,
    }

    /// Ends a screening before its outcome, or takes an early end back.
    pub struct EndRequest {
        /// The screening.
        pub id: ScreeningId,
        /// How; absent takes it back.
        pub end: Option<End>,
    }

    /// The worker's own judgement.
    pub struct WorkerViewRequest {
        /// The screening.
        pub id: ScreeningId,
        /// The judgement; absent takes it back.
        pub view: Option<WorkerView>,
    }

    /// One screening as a screen shows it.
    pub struct ScreeningView {
        /// Its id.
        pub id: ScreeningId,
        /// Its code.
        pub code: CaseCode,
        /// How deep.
        pub mode: Mode,
        /// The worker's language.
        pub worker_locale: LocaleTag,
        /// The person's language.
        pub person_locale: LocaleTag,
        /// The step on screen.
        pub step: StepView,
        /// Whether there is a step before.
        pub can_go_back: bool,
        /// The item answered last, for the undo line.
        pub last_answer: Option<LastAnswerView>,
        /// Notices for the worker: Fluent `banner-<id>`: `limited_set`, `child_path`, `not_saved`, `not_safe`, `red`.
        pub banners: Vec<String>,
        /// Whether this screening is kept on this phone; false when the person did not agree to storing.
        pub stored: bool,
        /// How it ended, if it has.
        pub end: Option<End>,
    }

    /// What was answered last.
    pub struct LastAnswerView {
        /// The item.
        pub item: ItemId,
        /// The choice, where it was one.
        pub value: Option<ChoiceId>,
        /// The step it belongs to.
        pub step: StepId,
    }

    /// A step as a screen shows it.
    pub struct StepView {
        /// Its id.
        pub id: StepId,
        /// Which screen shows it.
        pub screen: Screen,
        /// The section letter.
        pub section: String,
        /// Its place within the section's questions, from 1; 0 where no count is shown.
        pub index: u32,
        /// How many there are.
        pub of: u32,
        /// Whether to wait for "continue" instead of advancing on an answer.
        pub sensitive: bool,
        /// Its items that apply, in order.
        pub items: Vec<ItemView>,
    }

    /// An item as a screen shows it. Texts: `<id>` (person), `<id>-worker`, `<id>-why`, choices
    /// `choice-<choice>` or `<id>-choice-<choice>` where one item says it differently.
    pub struct ItemView {
        /// Its id.
        pub id: ItemId,
        /// Its kind.
        pub kind: ItemKind,
        /// Who answers.
        pub asker: Asker,
        /// Its choices, in order.
        pub choices: Vec<ChoiceId>,
        /// Its parts that apply to the present answer.
        pub parts: Vec<PartView>,
        /// How sensitive.
        pub sensitivity: SensitivityClass,
        /// The standing answer: choice ids; absent = not asked.
        pub value: Option<Vec<ChoiceId>>,
        /// The review state of the person-facing text in the person's language.
        pub review: TextReview,
    }

    /// A follow-up as a screen shows it: Fluent `part-<name>`.
    pub struct PartView {
        /// Its name.
        pub name: PartName,
        /// Its choices.
        pub choices: Vec<ChoiceId>,
        /// Whether several may be chosen.
        pub many: bool,
        /// What is chosen now.
        pub value: Vec<ChoiceId>,
    }

    /// F14: the outcome.
    pub struct OutcomeView {
        /// The screening.
        pub id: ScreeningId,
        /// Its code.
        pub code: CaseCode,
        /// The assessment: ids only.
        pub assessment: Assessment,
        /// The worker's own judgement.
        pub worker_view: Option<WorkerView>,
        /// The levels the worker may choose, by the override rule.
        pub allowed_levels: Vec<Level>,
        /// Whether this screening will be kept.
        pub stored: bool,
        /// Whether sealing is possible now; if not, the error code that says why (`errors.ftl`).
        pub cannot_seal: Option<String>,
    }

    /// After finalising.
    pub struct FinalisedView {
        /// The code people say.
        pub code: CaseCode,
        /// The batch, absent when the person did not agree to storing: then nothing was kept.
        pub batch: Option<String>,
    }

    /// Hand over by file.
    pub struct CarryRequest {
        /// The file to write.
        pub path: String,
    }

    /// What a container took.
    pub struct CarriedView {
        /// How many batches are in the file.
        pub batches: u32,
        /// Its size in bytes.
        pub bytes: u64,
        /// Where it is.
        pub path: String,
    }

    /// A file to read: a container at the base, receipts or a roster on a phone.
    pub struct ImportRequest {
        /// The file.
        pub path: String,
    }

    /// What an import came to, per item.
    pub struct ImportView {
        /// Taken and new.
        pub new: u32,
        /// Known already: no effect.
        pub known: u32,
        /// Refused, each with its reason code: Fluent `refused-<code>`.
        pub refused: Vec<String>,
        /// Receipts taken.
        pub receipts: u32,
    }

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
    }

    /// Something a coordinator must know.
    pub struct AlertView {
        /// The code.
        pub code: String,
        /// The device it is about.
        pub device: Option<String>,
        /// The sequence number or batch it is about.
        pub about: Option<String>,
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
    }

    /// Names a card.
    pub struct CardRequest {
        /// Which.
        pub id: String,
    }

    /// A card as it may be shown today.
    pub struct CardView {
        /// Its line.
        pub row: CardRow,
        /// Its blocks, in order.
        pub blocks: Vec<CardBlockView>,
        /// Services that belong to it, confirmed ones first.
        pub services: Vec<ServiceView>,
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
        /// Where the entry is from.
        pub source: SourceView,
    }

    /// A number.
    pub struct PhoneView {
        /// As it is dialled.
        pub number: String,
        /// Whether it can be reached from other countries, where that is known.
        pub from_abroad: Option<bool>,
        /// Whether the call is free, where that is known.
        pub free: Option<bool>,
    }

    /// What crosses the door when something is refused. Words come from Fluent `error-<code>`,
    /// `error-<code>-safe` and `error-<code>-next`.
    pub struct ErrorView {
        /// The code.
        pub code: String,
        /// A number the worker can quote, from the device's audit; never data.
        pub reference: Option<String>,
        /// Seconds to wait, where that is the answer.
        pub wait_seconds: Option<u32>,
    }
}
