//! The field role's requests and views: the first screen, and a talk question by question.

use super::{AheadView, BesideView, ReviewRow, SectionView, SyncView};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use waymark_domain::{
    Asker, Assessment, CaseCode, ChoiceId, End, ItemId, ItemKind, Level, LocaleTag, Mode, PartName, Screen,
    ScreeningId, SensitivityClass, StepId, TextReview, WorkerView,
};

view! {
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
}
