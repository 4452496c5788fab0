//! One screening in progress: the session, whether it is kept, and what can be undone.
//!
//! Every method works out the changes on a copy, hands them to the store in one transaction, and only then
//! moves on: what a screen shows as saved is saved.

use crate::{Code, Error};
use waymark_content::Content;
use waymark_domain::{
    Answer, ChoiceId, End, ItemId, LocaleTag, Mode, Session, SessionChange, StepId, Timestamp, WorkerView,
};

/// The answer that the undo line takes back.
#[derive(Debug, Clone)]
pub(crate) struct Undo {
    /// The item.
    pub item: ItemId,
    /// What stood before; absent = not asked.
    pub before: Option<Answer>,
    /// The step where it was given.
    pub step: StepId,
}

/// A screening in progress.
#[derive(Debug, Clone)]
pub(crate) struct Talk {
    /// The session as it stands on disk (or only here, where the person did not agree to storing).
    pub session: Session,
    /// Whether it is kept on this phone.
    pub stored: bool,
    /// What can be undone. Lives only in memory: after a restart there is nothing to undo, and nothing lost.
    pub undo: Option<Undo>,
}

/// What the store has to do so that a [`Talk`] may take its new shape.
#[derive(Debug)]
pub(crate) enum Keep {
    /// Write these changes.
    Save(Vec<SessionChange>),
    /// The person does not agree to storing: erase what was kept so far.
    Erase,
    /// The person agrees after all: write the whole session.
    Insert,
    /// Nothing: the talk lives in memory.
    Nothing,
}

/// A talk's next shape and what must be on disk first.
#[derive(Debug)]
pub(crate) struct Proposal {
    /// The talk after the change.
    pub next: Talk,
    /// What the store does.
    pub keep: Keep,
}

impl Talk {
    /// Records an answer, or takes it back to *not asked*, and goes on to the next step where asked to.
    ///
    /// Switching the consent to store turns keeping off or on; reasons to end early end the talk at its outcome.
    pub(crate) fn answer(
        &self,
        content: &Content,
        item: &ItemId,
        answer: Option<Answer>,
        advance: bool,
    ) -> Result<Proposal, Error> {
        let instrument = &content.instrument;
        let mut next = self.clone();
        next.undo = Some(Undo {
            item: item.clone(),
            before: self.session.answers.get(item).cloned(),
            step: self.session.step.clone(),
        });
        let mut changes = Vec::with_capacity(3);
        // Answering again after an early end ("not private" and then "now we are alone") takes the end back.
        if self.session.end.is_some() {
            next.change(&mut changes, SessionChange::Ended { end: None });
        }
        let change = match answer {
            Some(answer) => next.session.answer(instrument, item, answer).map_err(|_| Code::RefusedAnswer)?,
            None if instrument.items.contains_key(item) => {
                SessionChange::Answered { item: item.clone(), answer: None }
            }
            None => return Err(Code::RefusedAnswer.into()),
        };
        next.change(&mut changes, change);
        let end = waymark_domain::early_end(&next.session.answers);
        if end.is_some() {
            next.change(&mut changes, SessionChange::Ended { end });
        }
        if advance {
            let step = if end.is_some() { outcome_step()? } else { instrument.next_step(&next.session) };
            next.change(&mut changes, SessionChange::Moved { step });
        }
        Ok(self.kept(next, changes))
    }

    /// Takes the last answer back and returns to its step.
    pub(crate) fn undo(&self) -> Proposal {
        let Some(undo) = self.undo.clone() else {
            return Proposal { next: self.clone(), keep: Keep::Nothing };
        };
        let mut next = Self { undo: None, ..self.clone() };
        let mut changes = Vec::with_capacity(3);
        next.change(&mut changes, SessionChange::Answered { item: undo.item, answer: undo.before });
        next.change(&mut changes, SessionChange::Moved { step: undo.step });
        let end = waymark_domain::early_end(&next.session.answers);
        if end != next.session.end {
            next.change(&mut changes, SessionChange::Ended { end });
        }
        self.kept(next, changes)
    }

    /// Moves to a step. The undo line goes with the next tap.
    pub(crate) fn go(&self, step: StepId) -> Proposal {
        self.with(SessionChange::Moved { step })
    }

    /// Switches languages.
    pub(crate) fn languages(&self, worker_locale: LocaleTag, person_locale: LocaleTag) -> Proposal {
        let mut proposal = self.with(SessionChange::LanguageSwitched { worker_locale, person_locale });
        // A switch of language is no answer: what could be undone before still can.
        proposal.next.undo.clone_from(&self.undo);
        proposal
    }

    /// Chooses the depth; deeper goes on to the first step that the triage left out.
    pub(crate) fn depth(&self, content: &Content, mode: Mode) -> Proposal {
        let mut next = Self { undo: None, ..self.clone() };
        let mut changes = Vec::with_capacity(2);
        next.change(&mut changes, SessionChange::ModeChosen { mode });
        if mode == Mode::Full
            && let Some(step) = content
                .instrument
                .steps_in_flow(&next.session)
                .iter()
                .find(|step| step.layer == waymark_domain::Layer::Full)
                .map(|step| step.id.clone())
        {
            next.change(&mut changes, SessionChange::Moved { step });
        }
        self.kept(next, changes)
    }

    /// Ends the talk and shows the outcome, or takes an end back.
    pub(crate) fn ended(&self, end: Option<End>) -> Result<Proposal, Error> {
        let mut next = Self { undo: None, ..self.clone() };
        let mut changes = Vec::with_capacity(2);
        next.change(&mut changes, SessionChange::Ended { end });
        if end.is_some() {
            next.change(&mut changes, SessionChange::Moved { step: outcome_step()? });
        }
        Ok(self.kept(next, changes))
    }

    /// Records the worker's own judgement.
    pub(crate) fn viewed(&self, view: Option<WorkerView>) -> Proposal {
        self.with(SessionChange::WorkerViewed { view })
    }

    fn with(&self, change: SessionChange) -> Proposal {
        let mut next = Self { undo: None, ..self.clone() };
        let mut changes = Vec::with_capacity(1);
        next.change(&mut changes, change);
        self.kept(next, changes)
    }

    fn change(&mut self, changes: &mut Vec<SessionChange>, change: SessionChange) {
        self.session.apply(&change);
        changes.push(change);
    }

    /// Decides what must reach the disk before `next` may stand.
    fn kept(&self, mut next: Self, changes: Vec<SessionChange>) -> Proposal {
        next.stored =
            waymark_domain::stored_allowed(&next.session.answers) && next.session.end != Some(End::Declined);
        let keep = match (self.stored, next.stored) {
            (true, true) => Keep::Save(changes),
            (true, false) => Keep::Erase,
            (false, true) => Keep::Insert,
            (false, false) => Keep::Nothing,
        };
        Proposal { next, keep }
    }
}

/// The step every talk can reach.
pub(crate) fn outcome_step() -> Result<StepId, Error> {
    StepId::new("outcome").map_err(|_| Code::Internal.into())
}

/// How an answer given now came about.
pub(crate) fn provenance(
    session: &Session,
    item: &ItemId,
    at: Timestamp,
    audio_played: bool,
) -> waymark_domain::Provenance {
    let served = crate::texts::served(&session.person_locale, item);
    waymark_domain::Provenance {
        at,
        worker_locale: session.worker_locale.clone(),
        person_locale: session.person_locale.clone(),
        text_version: served.version,
        review: served.review,
        audio_played,
        interpreter: None,
    }
}

/// The choices of an answer as a list, for views.
pub(crate) fn chosen(answer: &Answer) -> Vec<ChoiceId> {
    // The value is read to be shown on the screen where it was given.
    match answer.value.expose() {
        waymark_domain::AnswerValue::One(one) => vec![one.clone()],
        waymark_domain::AnswerValue::Many(many) => many.clone(),
    }
}
