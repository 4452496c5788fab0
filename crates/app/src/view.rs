//! What the windows see: requests and views, the only shapes that cross the door to a user interface.
//!
//! Views hold ids, never sentences: words come from Fluent. TypeScript types are generated from here
//! (`cargo xtask bindings` writes `ui/src/lib/ipc/bindings.ts`; a test compares).

use serde::{Deserialize, Serialize};

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
mod exchange;
mod field;
mod guidance;
mod lock;
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
pub use exchange::{
    BatchWord, CarriedView, CarryRequest, ImportRequest, ImportView, LinkState, OutboxRow, SentPacketView,
    SyncView,
};
pub use field::{
    AnswerRequest, DraftView, EndRequest, FinalisedView, HomeView, ItemView, LanguageRequest, LastAnswerView,
    ModeRequest, MoveRequest, MoveTo, OutcomeView, PartView, ScreeningRequest, ScreeningView, StartRequest,
    StepView, WorkerViewRequest,
};
pub use guidance::{
    CardAudience, CardBlockKind, CardBlockView, CardRequest, CardRow, CardView, FactView, PhoneView,
    ServiceView, ServicesRequest, SourceView,
};
pub use lock::{LockState, LookView, Role, StatusView, UnlockRequest};
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
    AheadView, AnswerReferralRequest, AnswerSlipView, AnswerToldRequest, AnswersRequest, BatchCodesView,
    BesideView, CarriedCodeView, GivenAnswer, NoteChange, NoteRequest, OfferRequest, OfferView,
    OpenReferralRequest, OpenedReferralView, ReferralRequest, ReviewRow, SealReferralRequest,
    SealedReferralView, SectionView, TakeAnswerRequest, TakenAnswerView,
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
