//! Practice: the cases, what a fictional person says, and what a worker made of it.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use waymark_domain::{ChoiceId, ItemId, Level, LocaleTag};

view! {
    /// F22: the practice cases.
    pub struct PracticeView {
        /// The cases, in the order in which they are best done.
        pub cases: Vec<PracticeCaseRow>,
        /// Whether the first ones are suggested before a real talk. Only ever an offer: nothing waits for it.
        pub suggested: bool,
    }

    /// One case as a line.
    pub struct PracticeCaseRow {
        /// Its id.
        pub id: String,
        /// The Fluent message of its title, in `practice.ftl`.
        pub title: String,
        /// Whether this worker has finished it before.
        pub done: bool,
        /// Whether its talk was begun and not ended.
        pub open: bool,
    }

    /// Begins a case, or goes on with it.
    pub struct PracticeRequest {
        /// The case.
        pub case: String,
        /// The worker's language.
        pub worker_locale: LocaleTag,
    }

    /// The scene of a case: Fluent messages of `practice.ftl`.
    pub struct PracticeSceneView {
        /// The case.
        pub case: String,
        /// Its title.
        pub title: String,
        /// Who, where.
        pub scene: String,
        /// What the worker sees without asking.
        pub seen: Vec<String>,
        /// What the person says, by item.
        pub says: BTreeMap<ItemId, String>,
        /// What they mean by it, by item: the choice ids of the model talk.
        pub answers: BTreeMap<ItemId, Vec<ChoiceId>>,
    }

    /// After a case: how it compares with the model. Nothing of it is kept.
    pub struct PracticeFeedbackView {
        /// The case.
        pub case: String,
        /// Its title.
        pub title: String,
        /// `same`, `lower`, `higher`, `other_end`.
        pub level: String,
        /// The Fluent message about it.
        pub text: String,
        /// The level that was reached.
        pub reached: Level,
        /// The model's.
        pub model: Level,
        /// What should be noticed.
        pub noticed: Vec<NoticedView>,
        /// Items the person would have answered and that were not asked.
        pub not_asked: Vec<ItemId>,
        /// Items that were recorded otherwise than they were said.
        pub otherwise: Vec<ItemId>,
    }

    /// Something to notice.
    pub struct NoticedView {
        /// The Fluent message.
        pub text: String,
        /// Whether it was noticed.
        pub noticed: bool,
    }
}
