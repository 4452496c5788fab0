//! A practice case from its scene to its feedback. Nothing of it is kept but that it was done.

use super::Practice;
use crate::field;
use crate::opened::Opened;
use crate::view::{
    LanguageRequest, NoticedView, PracticeCaseRow, PracticeFeedbackView, PracticeRequest, PracticeSceneView,
    PracticeView, ScreeningRequest, ScreeningView, StartRequest,
};
use crate::{Code, Error};
use std::collections::{BTreeMap, BTreeSet};
use waymark_content::guidance::guidance;
use waymark_content::practice::{LevelFeedback, Played, PracticeCase};
use waymark_domain::{AnswerValue, ScreeningId, Timestamp};
use waymark_store::Db;
use waymark_store::tables::{sessions, settings};

/// Which screening plays which case: id to case, in the practice database.
const PLAYING_KEY: &str = "practice_playing";
/// The cases this worker has finished: in the real database, or in its own where the profile stands alone.
const DONE_KEY: &str = "practice_done";
/// How many cases are suggested before the first real talk.
const FIRST: usize = 2;

type Playing = BTreeMap<String, String>;

/// The six people, and how far the worker is.
///
/// # Errors
/// What the databases refuse.
pub(crate) fn cases(practice: &Practice, done_in: &Db, suggested: bool) -> Result<PracticeView, Error> {
    let done: BTreeSet<String> = done_in.read(|reader| settings::get(reader, DONE_KEY))?.unwrap_or_default();
    let playing = playing(practice)?;
    let rows: Vec<PracticeCaseRow> = all()?
        .iter()
        .map(|case| PracticeCaseRow {
            id: case.id.clone(),
            title: case.title.clone(),
            done: done.contains(&case.id),
            open: playing.values().any(|playing| *playing == case.id),
        })
        .collect();
    Ok(PracticeView { cases: rows, suggested })
}

/// Whether the first cases are suggested: the policy says so, and they have not been done.
///
/// # Errors
/// What the database refuses.
pub(crate) fn is_suggested(open: &Opened) -> Result<bool, Error> {
    if !open.roster()?.roster().policy.phone.practice_first {
        return Ok(false);
    }
    let done: BTreeSet<String> = open.db.read(|reader| settings::get(reader, DONE_KEY))?.unwrap_or_default();
    Ok(all()?.iter().take(FIRST).any(|case| !done.contains(&case.id)))
}

/// Begins a case, or goes on with the talk that was begun.
///
/// # Errors
/// [`Code::UnknownScreening`] for a case there is none of; what the database refuses.
pub(crate) fn start(
    practice: &Practice,
    request: PracticeRequest,
    now: Timestamp,
) -> Result<ScreeningView, Error> {
    let case = case(&request.case)?;
    let mut playing = playing(practice)?;
    if let Some(id) = playing.iter().find(|(_, playing)| **playing == case.id).map(|(id, _)| id.clone()) {
        let open = ScreeningId::try_from(id.clone())
            .ok()
            .map(|id| field::open_screening(practice, &ScreeningRequest { id }));
        if let Some(Ok(view)) = open {
            return Ok(view);
        }
        playing.remove(&id);
    }
    let begun = field::start_screening(practice, StartRequest { worker_locale: request.worker_locale }, now)?;
    playing.insert(begun.id.to_string(), case.id.clone());
    practice.db.write("play", |writer| settings::set(writer, PLAYING_KEY, &playing))?;
    let theirs = LanguageRequest {
        id: begun.id,
        worker_locale: None,
        person_locale: Some(case.talk.person_locale.clone()),
        advance: false,
    };
    field::switch_language(practice, theirs, now)
}

/// The scene of the case that a screening plays: what is seen, and what the person says.
///
/// # Errors
/// [`Code::UnknownScreening`] for a screening that plays none.
pub(crate) fn scene(practice: &Practice, id: &ScreeningId) -> Result<PracticeSceneView, Error> {
    let case = case_of(practice, id)?;
    let answers = case.talk.answers.iter().map(|(item, answer)| {
        // The invented person's answer is read to be shown: that is what it is for.
        let choices = match answer.value.expose() {
            AnswerValue::One(one) => vec![one.clone()],
            AnswerValue::Many(many) => many.clone(),
        };
        (item.clone(), choices)
    });
    Ok(PracticeSceneView {
        case: case.id.clone(),
        title: case.title.clone(),
        scene: case.scene.clone(),
        seen: case.seen.clone(),
        says: case.says.clone(),
        answers: answers.collect(),
    })
}

/// Ends a case: compares what was recorded with the model, erases it, and remembers only that the case was done.
///
/// # Errors
/// [`Code::UnknownScreening`] for a screening that plays none; what the databases refuse.
pub(crate) fn finish(
    practice: &Practice,
    done_in: &Db,
    request: &ScreeningRequest,
) -> Result<PracticeFeedbackView, Error> {
    let case = case_of(practice, &request.id)?;
    let talk = practice.talk_of(&request.id)?;
    let assessment = field::assessment(practice, &talk);
    let played = Played {
        answers: &talk.session.answers,
        assessment: &assessment,
        worker_level: talk.session.worker_view.as_ref().map(|view| view.level),
    };
    let feedback = case.feedback(&played);
    let view = PracticeFeedbackView {
        case: case.id.clone(),
        title: case.title.clone(),
        level: word(feedback.level).to_owned(),
        text: feedback.text.to_owned(),
        reached: played.worker_level.unwrap_or(assessment.level),
        model: case.model.level,
        noticed: feedback
            .noticed
            .iter()
            .map(|(text, noticed)| NoticedView { text: (*text).to_owned(), noticed: *noticed })
            .collect(),
        not_asked: feedback.not_asked,
        otherwise: feedback.otherwise,
    };
    field::discard(practice, request)?;
    forget(practice, &request.id)?;
    done_in.write("practice done", |writer| {
        let mut done: BTreeSet<String> = settings::get(writer, DONE_KEY)?.unwrap_or_default();
        done.insert(case.id.clone());
        settings::set(writer, DONE_KEY, &done)
    })?;
    Ok(view)
}

/// Takes away what plays no case: a kill between two steps, or a talk led while the profile stood alone.
///
/// # Errors
/// What the database refuses.
pub(crate) fn leave_loose_ends(practice: &Practice) -> Result<(), Error> {
    let playing = playing(practice)?;
    practice.db.write("loose ends", |writer| {
        for draft in sessions::drafts(writer)? {
            if !playing.contains_key(&draft.id.to_string()) {
                sessions::erase(writer, draft.id)?;
            }
        }
        Ok(())
    })?;
    Ok(())
}

fn forget(practice: &Practice, id: &ScreeningId) -> Result<(), Error> {
    let mut playing = playing(practice)?;
    playing.remove(&id.to_string());
    Ok(practice.db.write("played", |writer| settings::set(writer, PLAYING_KEY, &playing))?)
}

/// Whether a screening of the profile plays a case.
///
/// # Errors
/// What the database refuses.
pub(crate) fn plays(practice: &Practice) -> Result<impl Fn(&ScreeningId) -> bool, Error> {
    let playing = playing(practice)?;
    Ok(move |id: &ScreeningId| playing.contains_key(&id.to_string()))
}

fn playing(practice: &Practice) -> Result<Playing, Error> {
    Ok(practice.db.read(|reader| settings::get(reader, PLAYING_KEY))?.unwrap_or_default())
}

fn case_of(practice: &Practice, id: &ScreeningId) -> Result<&'static PracticeCase, Error> {
    let playing = playing(practice)?;
    case(playing.get(&id.to_string()).ok_or(Code::UnknownScreening)?)
}

fn case(id: &str) -> Result<&'static PracticeCase, Error> {
    all()?.iter().find(|case| case.id == id).ok_or_else(|| Code::UnknownScreening.into())
}

fn all() -> Result<&'static [PracticeCase], Error> {
    guidance().map(|guidance| guidance.practice.as_slice()).map_err(|_| Code::Internal.into())
}

fn word(level: LevelFeedback) -> &'static str {
    match level {
        LevelFeedback::Same => "same",
        LevelFeedback::Lower => "lower",
        LevelFeedback::Higher => "higher",
        LevelFeedback::OtherEnd => "other_end",
    }
}
