//! One screening in progress: a set of answers, a place in the flow, and the changes that move it on.

use crate::{
    Answer, Beside, CaseCode, ChoiceId, Instrument, ItemId, ItemKind, Level, LocaleTag, PartName,
    ScreeningId, StepId, Timestamp,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// How deep the talk goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Mode {
    /// Two minutes, eight questions.
    Triage,
    /// The full set.
    Full,
}

/// How a screening ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum End {
    /// It reached its outcome.
    Finished,
    /// The person or the worker stopped it.
    Stopped,
    /// It was not safe to talk.
    NotSafe,
    /// The interpreter could not be used.
    WrongInterpreter,
    /// The person did not want to talk.
    Declined,
}

/// The worker's own judgement beside the rules'.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct WorkerView {
    /// The level the worker holds to be right.
    pub level: Level,
    /// The reason, a code of the reason list (`override-reason-<code>`).
    pub reason: ChoiceId,
}

/// One screening in progress.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Session {
    /// The id.
    pub id: ScreeningId,
    /// The code people say.
    pub code: CaseCode,
    /// How deep the talk goes.
    pub mode: Mode,
    /// When it was begun.
    pub started_at: Timestamp,
    /// The worker's language.
    pub worker_locale: LocaleTag,
    /// The person's language; the worker's until it is chosen.
    pub person_locale: LocaleTag,
    /// Where in the flow the talk is.
    pub step: StepId,
    /// The answers given so far.
    pub answers: BTreeMap<ItemId, Answer>,
    /// What stands beside the answers: who interprets, wording that confused, referrals, a carried code.
    #[serde(default, skip_serializing_if = "Beside::is_empty")]
    pub beside: Beside,
    /// The worker's own judgement.
    pub worker_view: Option<WorkerView>,
    /// How it ended; absent while it goes on.
    pub end: Option<End>,
    /// The version of the instrument it is held with.
    pub instrument: u32,
}

/// One change of a session: made by the domain, written by the store in one transaction.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SessionChange {
    /// An item was answered, or its answer changed; `None` takes it back to *not asked*.
    Answered {
        /// The item.
        item: ItemId,
        /// The new answer.
        answer: Option<Answer>,
    },
    /// The place in the flow moved.
    Moved {
        /// The new place.
        step: StepId,
    },
    /// A language was switched. No answer changes.
    LanguageSwitched {
        /// The worker's language from now on.
        worker_locale: LocaleTag,
        /// The person's language from now on.
        person_locale: LocaleTag,
    },
    /// What stands beside the answers changed.
    BesideChanged {
        /// All of it, as it is from now on.
        beside: Box<Beside>,
    },
    /// The talk goes deeper, or back to the triage.
    ModeChosen {
        /// The depth from now on.
        mode: Mode,
    },
    /// The worker gave a judgement or took it back.
    WorkerViewed {
        /// The judgement.
        view: Option<WorkerView>,
    },
    /// The talk ended or was taken up again.
    Ended {
        /// How.
        end: Option<End>,
    },
}

/// Why an answer was not taken.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AnswerRefused {
    /// The instrument has no such item.
    #[error("no such item")]
    UnknownItem,
    /// The item has no such choice, or the wrong number of choices.
    #[error("no such choice")]
    UnknownChoice,
    /// The item has no such part for this value.
    #[error("no such part")]
    UnknownPart,
    /// The screening has ended.
    #[error("the screening has ended")]
    Ended,
}

impl Session {
    /// Checks an answer against the instrument and gives the change that would record it.
    /// Choices of several are put in the instrument's order.
    ///
    /// # Errors
    /// Refuses unknown items, choices and parts, and any answer after the end.
    pub fn answer(
        &self,
        instrument: &Instrument,
        item: &ItemId,
        answer: Answer,
    ) -> Result<SessionChange, AnswerRefused> {
        if self.end.is_some() {
            return Err(AnswerRefused::Ended);
        }
        let known = instrument.items.get(item).ok_or(AnswerRefused::UnknownItem)?;
        // The value is read to be checked against the instrument's choices.
        let value = known.checked_value(answer.value.expose())?;
        let parts = known.checked_parts(&value, answer.parts.expose())?;
        let answer = Answer {
            value: crate::Sensitive::new(value),
            parts: crate::Sensitive::new(parts),
            provenance: answer.provenance,
        };
        Ok(SessionChange::Answered { item: item.clone(), answer: Some(answer) })
    }

    /// Applies a change that was made for this session.
    pub fn apply(&mut self, change: &SessionChange) {
        match change {
            SessionChange::Answered { item, answer: Some(answer) } => {
                self.answers.insert(item.clone(), answer.clone());
            }
            SessionChange::Answered { item, answer: None } => {
                self.answers.remove(item);
            }
            SessionChange::Moved { step } => self.step = step.clone(),
            SessionChange::LanguageSwitched { worker_locale, person_locale } => {
                self.worker_locale = worker_locale.clone();
                self.person_locale = person_locale.clone();
            }
            SessionChange::BesideChanged { beside } => self.beside.clone_from(beside),
            SessionChange::ModeChosen { mode } => self.mode = *mode,
            SessionChange::WorkerViewed { view } => self.worker_view.clone_from(view),
            SessionChange::Ended { end } => self.end = *end,
        }
    }
}

impl crate::Item {
    fn checked_value(&self, value: &crate::AnswerValue) -> Result<crate::AnswerValue, AnswerRefused> {
        use crate::AnswerValue::{Many, One};
        match (self.kind, value) {
            (ItemKind::Multi, Many(chosen)) => Ok(Many(in_order(&self.choices, chosen)?)),
            // "Does not want to say" is open to every item, also to lists.
            (ItemKind::Multi, One(choice)) if choice.as_str() == crate::value::DECLINED => Ok(value.clone()),
            (ItemKind::Multi, One(_)) | (_, Many(_)) => Err(AnswerRefused::UnknownChoice),
            (_, One(choice)) if self.choices.contains(choice) => Ok(value.clone()),
            (_, One(_)) => Err(AnswerRefused::UnknownChoice),
        }
    }

    fn checked_parts(
        &self,
        value: &crate::AnswerValue,
        parts: &BTreeMap<PartName, Vec<ChoiceId>>,
    ) -> Result<BTreeMap<PartName, Vec<ChoiceId>>, AnswerRefused> {
        let mut checked = BTreeMap::new();
        for (name, chosen) in parts {
            let part = self.parts.iter().find(|part| part.name == *name).ok_or(AnswerRefused::UnknownPart)?;
            let offered =
                part.for_values.is_empty() || part.for_values.iter().any(|one| value.has(one.as_str()));
            if !offered || (!part.many && chosen.len() > 1) {
                return Err(AnswerRefused::UnknownPart);
            }
            let chosen = in_order(&part.choices, chosen)?;
            if !chosen.is_empty() {
                checked.insert(name.clone(), chosen);
            }
        }
        Ok(checked)
    }
}

/// The chosen ones in the order of the list; refuses what the list does not have.
fn in_order(list: &[ChoiceId], chosen: &[ChoiceId]) -> Result<Vec<ChoiceId>, AnswerRefused> {
    if chosen.iter().any(|choice| !list.contains(choice)) {
        return Err(AnswerRefused::UnknownChoice);
    }
    Ok(list.iter().filter(|choice| chosen.contains(choice)).cloned().collect())
}
