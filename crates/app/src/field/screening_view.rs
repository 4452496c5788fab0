//! A talk as a screen shows it.

use super::lists;
use super::talk::{Talk, chosen};
use crate::view::{BesideView, CarriedCodeView, ItemView, LastAnswerView, PartView, ScreeningView, StepView};
use waymark_content::Content;
use waymark_domain::{Answer, ChoiceId, Item, ItemId, Screen, Session, Step};

/// Builds the view of the step where the talk stands.
pub(crate) fn screening(talk: &Talk, content: &Content) -> ScreeningView {
    let session = &talk.session;
    let instrument = &content.instrument;
    // A step that the answers have since taken out of the flow shows the nearest one that is in it.
    let step = instrument.find_step(&session.step).or_else(|| instrument.steps.first());
    ScreeningView {
        id: session.id,
        code: session.code.clone(),
        mode: session.mode,
        worker_locale: session.worker_locale.clone(),
        person_locale: session.person_locale.clone(),
        step: step.map_or_else(|| empty_step(session), |step| step_view(step, session, content)),
        can_go_back: !talk.returns.is_empty() || instrument.step_before(session).is_some(),
        last_answer: talk.undo.as_ref().and_then(|undo| {
            let (item, value) = last_answer(&undo.before, session)?;
            Some(LastAnswerView { item, value, step: undo.step.clone() })
        }),
        banners: banners(talk),
        stored: talk.stored,
        end: session.end,
        beside: beside_view(session),
        ahead: super::ahead::ahead(talk, content),
    }
}

/// Notices for the worker.
pub(super) fn banners(talk: &Talk) -> Vec<String> {
    let not_saved = (!talk.stored).then_some("not_saved");
    waymark_domain::banners(&talk.session).into_iter().chain(not_saved).map(str::to_owned).collect()
}

/// The last of the answers that undo would take back.
fn last_answer(before: &[(ItemId, Option<Answer>)], session: &Session) -> Option<(ItemId, Option<ChoiceId>)> {
    let (item, _) = before.last()?;
    let value = session.answers.get(item).map(chosen).and_then(|list| match list.as_slice() {
        [one] => Some(one.clone()),
        _ => None,
    });
    Some((item.clone(), value))
}

fn beside_view(session: &Session) -> BesideView {
    let beside = &session.beside;
    BesideView {
        interpreter: beside.interpreter.clone(),
        referrals: beside.referrals.clone(),
        needs: needs(session),
        carried: beside.carried.as_ref().map(|carried| CarriedCodeView {
            code: carried.code.clone(),
            brought: carried.brought,
            // Without the picture the words are still there.
            qr: (!carried.brought).then(|| crate::qr::code(carried.code.as_str()).ok()).flatten(),
        }),
    }
}

pub(super) fn step_view(step: &Step, session: &Session, content: &Content) -> StepView {
    let (index, of) = content.instrument.place_of(session);
    let items: Vec<ItemView> = step
        .items
        .iter()
        .filter_map(|id| content.instrument.items.get(id))
        .filter(|item| applies(item, session))
        .map(|item| item_view(item, session))
        // A question without anything to choose in this language is none.
        .filter(|item| !item.choices.is_empty() || item.id.as_str() != DIALECT)
        .collect();
    StepView {
        id: step.id.clone(),
        screen: step.screen,
        section: step.section.clone(),
        index,
        of,
        sensitive: waits_for_continue(step, content),
        items,
        completes: step.completes.clone(),
        limited: waymark_domain::limited_set(&session.answers),
        sections: if step.screen == Screen::Sections {
            lists::sections(session, content)
        } else {
            Vec::new()
        },
        rows: if step.screen == Screen::Review { lists::review(session, content) } else { Vec::new() },
    }
}

fn empty_step(session: &Session) -> StepView {
    StepView {
        id: session.step.clone(),
        screen: Screen::Outcome,
        section: String::new(),
        index: 0,
        of: 0,
        sensitive: false,
        items: Vec::new(),
        completes: Vec::new(),
        limited: false,
        sections: Vec::new(),
        rows: Vec::new(),
    }
}

/// Private questions wait for the worker's "continue" so that nobody is hurried (ux.md, section 3).
pub(super) fn waits_for_continue(step: &Step, content: &Content) -> bool {
    step.layer == waymark_domain::Layer::Full
        && step
            .items
            .iter()
            .filter_map(|id| content.instrument.items.get(id))
            .any(|item| item.sensitivity == waymark_domain::SensitivityClass::VeryHigh)
}

/// Whether an item is part of its step for these answers.
pub(crate) fn applies(item: &Item, session: &Session) -> bool {
    let child = waymark_domain::child_path(&session.answers);
    let full = session.mode == waymark_domain::Mode::Full;
    item.when.as_ref().is_none_or(|condition| condition.holds(&session.answers, child, full))
}

fn item_view(item: &Item, session: &Session) -> ItemView {
    let answer = session.answers.get(&item.id);
    let served = crate::texts::served(&session.person_locale, &item.id);
    ItemView {
        id: item.id.clone(),
        kind: item.kind,
        asker: item.asker,
        choices: choices(item, session),
        parts: parts(item, answer),
        sensitivity: item.sensitivity,
        value: answer.map(chosen),
        review: served.review,
        confusing: session.beside.confusing.iter().any(|note| {
            note.item == item.id
                && note.locale == session.person_locale
                && note.text_version == served.version
        }),
    }
}

/// What the person needs and wants, each once, as they said it.
fn needs(session: &Session) -> Vec<ChoiceId> {
    let said = ["W1", "N4"].into_iter().filter_map(|id| {
        session.answers.iter().find(|(item, _)| item.as_str() == id).map(|(_, answer)| chosen(answer))
    });
    let mut needs = Vec::new();
    for need in said.flatten() {
        if need.as_str() != waymark_domain::value::DECLINED && !needs.contains(&need) {
            needs.push(need);
        }
    }
    needs
}

/// The item that asks for what is spoken within a language.
const DIALECT: &str = "S11";

/// The choices of an item; of the dialects only those of the person's language, the letters before `_`.
fn choices(item: &Item, session: &Session) -> Vec<ChoiceId> {
    let spoken = session.person_locale.as_str().split('-').next().unwrap_or_default();
    let of_language = |choice: &&ChoiceId| {
        item.id.as_str() != DIALECT
            || choice.as_str().split_once('_').is_some_and(|(language, _)| language == spoken)
    };
    item.choices.iter().filter(of_language).cloned().collect()
}

fn parts(item: &Item, answer: Option<&Answer>) -> Vec<PartView> {
    let Some(answer) = answer else { return Vec::new() };
    item.parts
        .iter()
        // The value is read to decide which follow-ups belong to it.
        .filter(|part| {
            part.for_values.is_empty()
                || part.for_values.iter().any(|value| answer.value.expose().has(value.as_str()))
        })
        .map(|part| PartView {
            name: part.name.clone(),
            choices: part.choices.clone(),
            many: part.many,
            value: answer.parts.expose().get(&part.name).cloned().unwrap_or_default(),
        })
        .collect()
}
