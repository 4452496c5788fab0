//! A talk as a screen shows it.

use super::talk::{Talk, chosen};
use crate::view::{ItemView, LastAnswerView, PartView, ScreeningView, StepView};
use waymark_content::Content;
use waymark_domain::{Answer, Item, Screen, Session, Step};

/// Builds the view of the step where the talk stands.
pub(crate) fn screening(talk: &Talk, content: &Content) -> ScreeningView {
    let session = &talk.session;
    let instrument = &content.instrument;
    // A step that the answers have since taken out of the flow shows the nearest one that is in it.
    let step = instrument.find_step(&session.step).or_else(|| instrument.steps.first());
    let mut banners: Vec<String> =
        waymark_domain::banners(session).into_iter().map(std::borrow::ToOwned::to_owned).collect();
    if !talk.stored {
        banners.push("not_saved".to_owned());
    }
    ScreeningView {
        id: session.id,
        code: session.code.clone(),
        mode: session.mode,
        worker_locale: session.worker_locale.clone(),
        person_locale: session.person_locale.clone(),
        step: step.map_or_else(|| empty_step(session), |step| step_view(step, session, content)),
        can_go_back: instrument.step_before(session).is_some(),
        last_answer: talk.undo.as_ref().map(|undo| LastAnswerView {
            item: undo.item.clone(),
            value: session.answers.get(&undo.item).map(chosen).and_then(|list| match list.as_slice() {
                [one] => Some(one.clone()),
                _ => None,
            }),
            step: undo.step.clone(),
        }),
        banners,
        stored: talk.stored,
        end: session.end,
    }
}

fn step_view(step: &Step, session: &Session, content: &Content) -> StepView {
    let (index, of) = content.instrument.place_of(session);
    let items: Vec<ItemView> = step
        .items
        .iter()
        .filter_map(|id| content.instrument.items.get(id))
        .filter(|item| applies(item, session))
        .map(|item| item_view(item, session))
        .collect();
    StepView {
        id: step.id.clone(),
        screen: step.screen,
        section: step.section.clone(),
        index,
        of,
        sensitive: waits_for_continue(step, content),
        items,
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
    }
}

/// Private questions wait for the worker's "continue" so that nobody is hurried (ux.md, section 3).
fn waits_for_continue(step: &Step, content: &Content) -> bool {
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
    ItemView {
        id: item.id.clone(),
        kind: item.kind,
        asker: item.asker,
        choices: item.choices.clone(),
        parts: parts(item, answer),
        sensitivity: item.sensitivity,
        value: answer.map(chosen),
        review: crate::texts::served(&session.person_locale, &item.id).review,
    }
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
