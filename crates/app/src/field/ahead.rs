//! Where the answers of a screen lead, worked out before one is given: the page paints the next step at once and the
//! commit runs beside it. Nothing here is written, and nothing that is shown ahead is called saved.

use super::screening_view::{applies, banners, step_view};
use super::talk::{Keep, Proposal, Talk, provenance};
use crate::view::AheadView;
use waymark_content::Content;
use waymark_domain::{
    Answer, AnswerValue, ChoiceId, Item, ItemKind, Screen, Sensitive, Session, Step, value,
};

/// Answers to a question that have no follow-ups, so that the page goes on in the same commit.
const PLAIN: [&str; 3] = [value::NO, value::NOT_SURE, value::DECLINED];

/// What each answer leads to that takes the talk on from the step on screen; answers that lead to the same step stand
/// together. Left out: what ends the talk, changes whether it is kept, or leads to the outcome, which is worked out
/// from what is on disk.
pub(super) fn ahead(talk: &Talk, content: &Content) -> Vec<AheadView> {
    let session = &talk.session;
    let Some(step) = content.instrument.find_step(&session.step).filter(|_| session.end.is_none()) else {
        return Vec::new();
    };
    let Some(item) = last_of(step, session, content) else { return Vec::new() };
    let mut views: Vec<AheadView> = Vec::new();
    for choice in item.choices.iter().filter(|choice| goes_on(step, choice)) {
        let Some(view) = led(talk, content, item, choice) else { continue };
        match views.iter_mut().find(|known| leads_alike(known, &view)) {
            Some(known) => known.choices.extend(view.choices),
            None => views.push(view),
        }
    }
    views
}

/// The item whose answer takes the talk on: the only question, or the only row that is still open.
fn last_of<'c>(step: &Step, session: &Session, content: &'c Content) -> Option<&'c Item> {
    let asks = |id| content.instrument.items.get(id).filter(|item| applies(item, session));
    let mut open: Vec<&Item> = match (step.screen, step.completes.is_empty()) {
        (Screen::Question, true) if !super::screening_view::waits_for_continue(step, content) => {
            step.items.iter().filter_map(asks).collect()
        }
        (_, false) => step
            .completes
            .iter()
            .filter_map(asks)
            .filter(|item| !session.answers.contains_key(&item.id))
            .collect(),
        _ => Vec::new(),
    };
    if open.len() == 1 { open.pop() } else { None }
}

fn goes_on(step: &Step, choice: &ChoiceId) -> bool {
    !step.completes.is_empty() || PLAIN.contains(&choice.as_str())
}

fn led(talk: &Talk, content: &Content, item: &Item, choice: &ChoiceId) -> Option<AheadView> {
    let value = match item.kind {
        ItemKind::Multi => AnswerValue::Many(vec![choice.clone()]),
        _ => AnswerValue::One(choice.clone()),
    };
    let answer = Answer {
        value: Sensitive::new(value),
        parts: Sensitive::new(std::collections::BTreeMap::new()),
        provenance: provenance(&talk.session, &item.id, talk.session.started_at, false),
    };
    let Proposal { next, keep } = talk.answer(content, vec![(item.id.clone(), Some(answer))], true).ok()?;
    let step = content.instrument.find_step(&next.session.step)?;
    let elsewhere = step.id != talk.session.step && step.screen != Screen::Outcome;
    let plain = matches!(keep, Keep::Save(_) | Keep::Nothing) && next.session.end.is_none();
    (elsewhere && plain).then(|| AheadView {
        item: item.id.clone(),
        choices: vec![choice.clone()],
        step: step_view(step, &next.session, content),
        banners: banners(&next),
    })
}

fn leads_alike(one: &AheadView, other: &AheadView) -> bool {
    one.step == other.step && one.banners == other.banners
}
