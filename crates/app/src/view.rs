//! What the windows see: requests and views, the only shapes that cross the door to a user interface.
//!
//! Views hold ids, never sentences: words come from Fluent. TypeScript types are generated from this file
//! (`cargo xtask bindings` writes `ui/src/lib/ipc/bindings.ts`; a test compares).

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use waymark_domain::{
    Asker, Assessment, CaseCode, ChoiceId, Day, End, ItemId, ItemKind, Level, LocaleTag, Mode, PartName,
    Screen, ScreeningId, SensitivityClass, StepId, TextReview, WorkerView,
};

#[cfg(test)]
mod bindings;

/// A shape of the door. Its `Debug` prints its name and nothing of what is in it: what people said, passphrases and
/// words of keys all pass here, and no log, panic or failed comparison may carry them on.
macro_rules! view {
    () => {};
    ($(#[$about:meta])* pub struct $name:ident { $($inside:tt)* } $($more:tt)*) => {
        #[derive(Clone, Serialize, Deserialize)]
        #[cfg_attr(test, derive(ts_rs::TS))]
        $(#[$about])*
        pub struct $name { $($inside)* }
        closed! { $name }
        view! { $($more)* }
    };
    ($(#[$about:meta])* pub enum $name:ident { $($inside:tt)* } $($more:tt)*) => {
        #[derive(Clone, Serialize, Deserialize)]
        #[cfg_attr(test, derive(ts_rs::TS))]
        $(#[$about])*
        pub enum $name { $($inside)* }
        closed! { $name }
        view! { $($more)* }
    };
}

macro_rules! closed {
    ($name:ident) => {
        impl std::fmt::Debug for $name {
            fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                out.write_str(concat!(stringify!($name), "(..)"))
            }
        }
    };
}

#[cfg(test)]
mod tests;

mod about;
mod base;
mod caseload;
mod guidance;
mod organisation;
mod place;
mod post;
mod practice;
mod prompts;
mod safety;
mod talk;

pub use about::{AboutDeviceView, LastReceiptView, ReceiptBy, SpaceView};
pub use base::{
    AlertView, BaseHomeView, CaseAnswerView, CaseBesideView, CaseRequest, CaseRow, CaseView,
    ConfusingWordingView,
};
pub use caseload::{
    CaseListRequest, CaseListView, CountTableView, CountView, ExportPreviewView, ExportRequest, ExportedView,
    ManifestDeviceView, ManifestView, ProgressView, ReceiptCodesView,
};
pub use guidance::{
    CardAudience, CardBlockKind, CardBlockView, CardRequest, CardRow, CardView, FactView, PhoneView,
    ServiceView, ServicesRequest, SourceView,
};
pub use organisation::{
    AdmissionView, AskToJoinRequest, AskedByServerView, AskedStanding, FoundOrganisationRequest,
    InviteIdRequest, InviteView, KeysRequest, MakeInviteRequest, OpenInviteView, OrganisationView,
    PassphraseView, PolicyView, ProveRecoveryRequest, QrView, RecoveryDrillRequest, RelayWord,
    RevokeDeviceRequest, SaveRequest, ScanRequest, ScanView, SeenInviteView, SeenRequestView,
    SetPolicyRequest, SheetView, Source, StrengthView, TakeRequest, WaitingView,
};
pub use place::{BaseSection, GuidancePage, PlaceRequest, PlaceView, SafetyPage};
pub use post::{
    AlertRequest, BatchRequest, DeleteCaseRequest, DeviceSeenView, HandOnRequest, HistoryView, LetterRequest,
    LetterState, LetterView, OrderView, ReplyRequest, SetAsideRequest, SetAsideView, WipeRequest,
    WriteLetterRequest,
};
pub use talk::{
    AheadView, AnswerReferralRequest, AnswerSlipView, AnswersRequest, BatchCodesView, BesideView,
    CarriedCodeView, GivenAnswer, NoteChange, NoteRequest, OfferRequest, OfferView, OpenReferralRequest,
    OpenedReferralView, ReferralRequest, ReviewRow, SealReferralRequest, SealedReferralView, SectionView,
    TakeAnswerRequest, TakenAnswerView,
};

pub use practice::{
    NoticedView, PracticeCaseRow, PracticeFeedbackView, PracticeRequest, PracticeSceneView, PracticeView,
};

pub use prompts::{
    PromptPackRequest, PromptPackView, PromptRequest, PromptRow, PromptView, PromptsRequest, PromptsView,
    RecordPromptRequest, RecordedLanguageView, SendPromptsRequest, SendingWord,
};

pub use safety::{
    AuditRow, ChangePassphraseRequest, CrossingRequest, EraseRequest, ErasedView, KeptView, MissingRange,
    PassphraseKind, RemovePassphraseRequest, RetentionRules, RetentionView, SafetyView,
};

view! {
    /// Before anything is unlocked. Tells nothing about what is stored.
    pub struct StatusView {
        /// Whether this installation has been set up, is locked, or is open.
        pub state: LockState,
        /// The role, once open; absent while locked.
        pub role: Option<Role>,
        /// Seconds to wait before the next attempt; 0 when one may be made now.
        pub wait_seconds: u32,
        /// After how many seconds without a touch the app locks: the organisation's policy.
        pub lock_seconds: u32,
        /// Sealed batches that an erase has left behind, where there is no installation any more; 0 otherwise.
        pub remaining: u32,
        /// Whether the screens stand in practice: the frame and the word PRACTICE.
        pub practice: bool,
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
        /// Open, and still to be let in by a base.
        Joining,
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
        /// Whether crossing mode is on.
        pub crossing: bool,
        /// Whether practice is suggested before the first real talk.
        pub practice_suggested: bool,
        /// Letters from a coordinator that nobody has opened.
        pub letters: u32,
        /// Where the organisation's list has ended: for how many more days talks are packed under it, 0 for none.
        pub roster_ends_days: Option<u64>,
        /// Whether the disk of this phone is nearly full.
        pub nearly_full: bool,
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
        /// Where to come back to afterwards: a question that is opened from a list returns to it.
        #[serde(default)]
        #[cfg_attr(test, ts(optional))]
        pub then: Option<StepId>,
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
        /// Whether to go on to the next step in the same commit: where the language is what the screen asks for.
        #[serde(default)]
        pub advance: bool,
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
        /// What stands beside the answers.
        pub beside: BesideView,
        /// Where answers lead that take the talk on from this step, to be painted while they are on their way to disk.
        pub ahead: Vec<AheadView>,
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
    #[derive(PartialEq, Eq)]
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
        /// The items with which the screen is complete: the answer to the last of them leads on. Empty where the worker
        /// says when.
        pub completes: Vec<ItemId>,
        /// Whether only the short questions may be asked.
        pub limited: bool,
        /// The sections of the longer talk, where the step lists them.
        pub sections: Vec<SectionView>,
        /// Every answer, where the step reviews them.
        pub rows: Vec<ReviewRow>,
    }

    /// An item as a screen shows it. Texts: `<id>` (person), `<id>-worker`, `<id>-why`, choices
    /// `choice-<choice>` or `<id>-choice-<choice>` where one item says it differently.
    #[derive(PartialEq, Eq)]
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
        /// Whether it was noted that this wording confused the person.
        pub confusing: bool,
    }

    /// A follow-up as a screen shows it: Fluent `part-<name>`.
    #[derive(PartialEq, Eq)]
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
        /// Whether an order in it had this device erased; then nothing else is left to show.
        #[serde(default)]
        pub erased: bool,
    }
}

/// What crosses the door when something is refused. Words come from Fluent `error-<code>`,
/// `error-<code>-safe` and `error-<code>-next`.
/// Holds nothing but a code and numbers, so its `Debug` may be read.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ErrorView {
    /// The code.
    pub code: String,
    /// A number the worker can quote, from the device's audit; never data.
    pub reference: Option<String>,
    /// Seconds to wait, where that is the answer.
    pub wait_seconds: Option<u32>,
}
