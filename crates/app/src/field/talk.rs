//! One screening in progress: the session, whether it is kept, and what can be undone.
//!
//! Every method works out the changes on a copy, hands them to the store in one transaction, and only then
//! moves on: what a screen shows as saved is saved.

use crate::{Code, Error};
use waymark_content::Content;
use waymark_domain::{
    Answer, Beside, ChoiceId, End, ItemId, LocaleTag, Mode, Screen, Session, SessionChange, StepId,
    Timestamp, WorkerView,
};

/// What the undo line takes back: one answer, or several that were given together.
#[derive(Debug, Clone)]
pub(crate) struct Undo {
    /// Each item with what stood before; absent = not asked. Never empty.
    pub before: Vec<(ItemId, Option<Answer>)>,
    /// The step where they were given.
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
    /// Where going on and going back lead instead, the last first: a question was opened from a list, and the list from
    /// the outcome. Kept beside the talk ([`super::returns`]).
    pub returns: Vec<StepId>,
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
    /// A talk as it is kept, or as it begins.
    pub(crate) fn kept_as(session: Session) -> Self {
        Self { session, stored: true, undo: None, returns: Vec::new() }
    }

    /// Records answers, or takes them back to *not asked*, and goes on to the next step where asked to and where the
    /// screen is complete with them.
    ///
    /// Switching the consent to store turns keeping off or on; reasons to end early end the talk at its outcome.
    pub(crate) fn answer(
        &self,
        content: &Content,
        answers: Vec<(ItemId, Option<Answer>)>,
        advance: bool,
    ) -> Result<Proposal, Error> {
        let mut next = self.clone();
        next.undo = Some(Undo {
            before: answers
                .iter()
                .map(|(item, _)| (item.clone(), self.session.answers.get(item).cloned()))
                .collect(),
            step: self.session.step.clone(),
        });
        let mut changes = Vec::with_capacity(answers.len() + 2);
        // Answering again after an early end ("not private" and then "now we are alone") takes the end back.
        if self.session.end.is_some() {
            next.change(&mut changes, SessionChange::Ended { end: None });
        }
        for (item, answer) in answers {
            let change = next.answered(content, item, answer)?;
            next.change(&mut changes, change);
        }
        let end = waymark_domain::early_end(&next.session.answers);
        if end.is_some() {
            next.change(&mut changes, SessionChange::Ended { end });
        }
        if advance && let Some(step) = next.where_to(content)? {
            next.change(&mut changes, SessionChange::Moved { step });
        }
        Ok(self.kept(next, changes))
    }

    fn answered(
        &self,
        content: &Content,
        item: ItemId,
        answer: Option<Answer>,
    ) -> Result<SessionChange, Error> {
        match answer {
            Some(answer) => self
                .session
                .answer(&content.instrument, &item, answer)
                .map_err(|_| Code::RefusedAnswer.into()),
            None if content.instrument.items.contains_key(&item) => {
                Ok(SessionChange::Answered { item, answer: None })
            }
            None => Err(Code::RefusedAnswer.into()),
        }
    }

    /// Where an answer leads that asks to go on; nowhere while its screen is not complete.
    fn where_to(&mut self, content: &Content) -> Result<Option<StepId>, Error> {
        let step = content.instrument.find_step(&self.session.step);
        let waits = step.is_some_and(|step| {
            !step.completes.is_empty() && !content.instrument.completes(step, &self.session)
        });
        let ended = self.session.end.is_some();
        // What makes a place unsafe or an interpreter unfit is read on the screen where it was ticked.
        let reads = step.is_some_and(|step| matches!(step.screen, Screen::Safety | Screen::Interpreter));
        Ok(match (ended, waits) {
            (true, _) if !reads => Some(outcome_step()?),
            (_, true) => None,
            _ => Some(self.onward(content)),
        })
    }

    /// The step that going on leads to.
    pub(crate) fn onward(&mut self, content: &Content) -> StepId {
        self.returns.pop().unwrap_or_else(|| content.instrument.step_onward(&self.session))
    }

    /// Takes the last answers back and returns to their step.
    pub(crate) fn undo(&self) -> Proposal {
        let Some(undo) = self.undo.clone() else {
            return Proposal { next: self.clone(), keep: Keep::Nothing };
        };
        let mut next = Self { undo: None, ..self.clone() };
        let mut changes = Vec::with_capacity(undo.before.len() + 2);
        for (item, answer) in undo.before {
            next.change(&mut changes, SessionChange::Answered { item, answer });
        }
        next.change(&mut changes, SessionChange::Moved { step: undo.step });
        let end = waymark_domain::early_end(&next.session.answers);
        if end != next.session.end {
            next.change(&mut changes, SessionChange::Ended { end });
        }
        self.kept(next, changes)
    }

    /// Changes what stands beside the answers. What could be undone before still can.
    pub(crate) fn noted(&self, beside: Beside) -> Proposal {
        let mut proposal = self.with(SessionChange::BesideChanged { beside: Box::new(beside) });
        proposal.next.undo.clone_from(&self.undo);
        proposal
    }

    /// Moves to a step. The undo line goes with the next tap.
    pub(crate) fn go(&self, step: StepId) -> Proposal {
        self.with(SessionChange::Moved { step })
    }

    /// Switches languages, and goes to a step where one is named. A switch of language is no answer: what could be
    /// undone before still can.
    pub(crate) fn languages(
        &self,
        worker_locale: LocaleTag,
        person_locale: LocaleTag,
        step: Option<StepId>,
    ) -> Proposal {
        let mut next = self.clone();
        let mut changes = Vec::with_capacity(2);
        next.change(&mut changes, SessionChange::LanguageSwitched { worker_locale, person_locale });
        if let Some(step) = step {
            next.change(&mut changes, SessionChange::Moved { step });
        }
        self.kept(next, changes)
    }

    /// Chooses the depth; deeper leads to the list of its sections.
    pub(crate) fn depth(&self, content: &Content, mode: Mode) -> Proposal {
        let mut next = Self { undo: None, ..self.clone() };
        let mut changes = Vec::with_capacity(2);
        next.change(&mut changes, SessionChange::ModeChosen { mode });
        if mode == Mode::Full
            && let Some(step) = content.instrument.sections_step(&next.session)
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
        interpreter: session.beside.interpreter.as_ref().map(ToString::to_string),
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
