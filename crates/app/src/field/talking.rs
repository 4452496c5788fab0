//! What a worker does during a talk. Each function is one use case; each leaves the talk either changed and on
//! disk, or as it was.

use super::screening_view::screening;
use super::talk::{Keep, Proposal, Talk, provenance};
use crate::room::Room;
use crate::view::{
    AnswerRequest, AnswersRequest, EndRequest, LanguageRequest, ModeRequest, MoveRequest, MoveTo,
    ScreeningRequest, ScreeningView, StartRequest,
};
use crate::{Code, Error};
use waymark_domain::{Answer, CaseCode, Mode, ScreeningId, Sensitive, Session, Timestamp};

/// Begins a screening, at the first step of the instrument.
pub(crate) fn start_screening(
    open: &Room,
    request: StartRequest,
    now: Timestamp,
) -> Result<ScreeningView, Error> {
    let session = Session {
        id: ScreeningId::from_bytes(crate::chance::bytes()?),
        code: CaseCode::from_chance(crate::chance::bytes()?),
        mode: Mode::Triage,
        started_at: now,
        person_locale: request.worker_locale.clone(),
        worker_locale: request.worker_locale,
        step: open.content.instrument.first_step(),
        answers: std::collections::BTreeMap::new(),
        beside: waymark_domain::Beside::default(),
        worker_view: None,
        end: None,
        instrument: open.content.instrument.version,
    };
    let talk = Talk::kept_as(session);
    open.insert(&talk)?;
    let view = screening(&talk, open.content);
    *open.talk() = Some(talk);
    Ok(view)
}

/// Shows a screening where it stands.
pub(crate) fn open_screening(open: &Room, request: &ScreeningRequest) -> Result<ScreeningView, Error> {
    let talk = open.talk_of(&request.id)?;
    Ok(screening(&talk, open.content))
}

/// Records an answer, or takes it back to *not asked*. It is on disk when this returns.
pub(crate) fn answer_item(
    open: &Room,
    request: AnswerRequest,
    now: Timestamp,
) -> Result<ScreeningView, Error> {
    change(open, &request.id, now, |talk| {
        let answer = request.value.map(|value| Answer {
            value: Sensitive::new(value),
            parts: Sensitive::new(request.parts),
            provenance: provenance(&talk.session, &request.item, now, request.audio_played),
        });
        talk.answer(open.content, vec![(request.item, answer)], request.advance)
    })
}

/// Records several answers in one commit; each is kept by itself.
pub(crate) fn answer_items(
    open: &Room,
    request: AnswersRequest,
    now: Timestamp,
) -> Result<ScreeningView, Error> {
    change(open, &request.id, now, |talk| {
        let answers = request.answers.into_iter().map(|given| {
            let answer = given.value.map(|value| Answer {
                value: Sensitive::new(value),
                parts: Sensitive::new(given.parts),
                provenance: provenance(&talk.session, &given.item, now, false),
            });
            (given.item, answer)
        });
        talk.answer(open.content, answers.collect(), request.advance)
    })
}

/// Moves within the flow.
pub(crate) fn move_to(open: &Room, request: MoveRequest, now: Timestamp) -> Result<ScreeningView, Error> {
    change(open, &request.id, now, |talk| {
        let instrument = &open.content.instrument;
        let next = matches!(request.to, MoveTo::Next);
        let mut led = talk.clone();
        let step = match request.to {
            MoveTo::Next => led.onward(open.content),
            MoveTo::Back => led.returns.pop().unwrap_or_else(|| {
                instrument.step_before(&talk.session).unwrap_or_else(|| talk.session.step.clone())
            }),
            MoveTo::Outcome => {
                led.returns.clear();
                super::talk::outcome_step()?
            }
            MoveTo::Step(step) => {
                instrument.find_step(&step).ok_or(Code::RefusedAnswer)?;
                match request.then {
                    Some(then) => led.returns.push(then),
                    None => led.returns.clear(),
                }
                step
            }
        };
        let mut proposal = led.go(step);
        if next {
            // Going on after an answer with follow-ups is part of giving it: it can still be taken back.
            proposal.next.undo.clone_from(&talk.undo);
        }
        Ok(proposal)
    })
}

/// Takes the last answer back.
pub(crate) fn undo_last(
    open: &Room,
    request: &ScreeningRequest,
    now: Timestamp,
) -> Result<ScreeningView, Error> {
    change(open, &request.id, now, |talk| Ok(talk.undo()))
}

/// Switches a language, and goes on where asked to. No answer changes.
pub(crate) fn switch_language(
    open: &Room,
    request: LanguageRequest,
    now: Timestamp,
) -> Result<ScreeningView, Error> {
    let person = request.person_locale.clone();
    let view = change(open, &request.id, now, |talk| {
        let worker = request.worker_locale.unwrap_or_else(|| talk.session.worker_locale.clone());
        let person = request.person_locale.unwrap_or_else(|| talk.session.person_locale.clone());
        let mut led = talk.clone();
        let step = request.advance.then(|| led.onward(open.content));
        Ok(led.languages(worker, person, step))
    })?;
    if let Some(person) = person {
        open.remember_language(&person)?;
    }
    Ok(view)
}

/// Goes on to the full screening, or back to the triage.
pub(crate) fn choose_mode(
    open: &Room,
    request: &ModeRequest,
    now: Timestamp,
) -> Result<ScreeningView, Error> {
    change(open, &request.id, now, |talk| Ok(talk.depth(open.content, request.mode)))
}

/// Ends a talk before its outcome, or takes that back.
pub(crate) fn end_screening(
    open: &Room,
    request: &EndRequest,
    now: Timestamp,
) -> Result<ScreeningView, Error> {
    change(open, &request.id, now, |talk| talk.ended(request.end))
}

/// Erases a draft: the person withdrew, or the worker began by mistake.
pub(crate) fn discard(open: &Room, request: &ScreeningRequest) -> Result<(), Error> {
    let talk = open.talk_of(&request.id)?;
    if talk.stored {
        open.erase(&request.id)?;
    }
    *open.talk() = None;
    Ok(())
}

/// Works out a change, has it written, and only then lets it stand.
pub(super) fn change(
    open: &Room,
    id: &ScreeningId,
    now: Timestamp,
    propose: impl FnOnce(&Talk) -> Result<Proposal, Error>,
) -> Result<ScreeningView, Error> {
    let talk = open.talk_of(id)?;
    let proposal = propose(&talk)?;
    match &proposal.keep {
        Keep::Save(changes) => {
            let returns = (proposal.next.returns != talk.returns).then_some(proposal.next.returns.as_slice());
            open.save(id, changes, returns, now)?;
        }
        Keep::Erase => open.erase(id)?,
        Keep::Insert => open.insert(&proposal.next)?,
        Keep::Nothing => {}
    }
    let view = screening(&proposal.next, open.content);
    *open.talk() = Some(proposal.next);
    Ok(view)
}
