//! The two lists of a talk: the sections of its longer form, and every answer for review.

use super::screening_view::applies;
use super::talk::chosen;
use crate::view::{ReviewRow, SectionView};
use waymark_content::Content;
use waymark_domain::{Asker, Item, ItemKind, Session, Step};

/// The sections, in the order of the questionnaire.
pub(crate) fn sections(session: &Session, content: &Content) -> Vec<SectionView> {
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    content
        .instrument
        .sections(session)
        .into_iter()
        .map(|one| SectionView {
            section: one.section,
            answered: count(one.answered),
            of: count(one.of),
            suggested: one.suggested,
            private: one.private,
            step: one.step,
        })
        .collect()
}

/// Every item of this talk that takes an answer: what was left out first, then what was answered, each in the order of
/// the questionnaire. Ticks that were not set are no gaps.
pub(crate) fn review(session: &Session, content: &Content) -> Vec<ReviewRow> {
    let steps = content.instrument.steps_in_flow(session);
    let rows = steps.into_iter().flat_map(|step| {
        step.items
            .iter()
            .filter_map(|id| content.instrument.items.get(id))
            .filter(|item| applies(item, session) && !item.choices.is_empty())
            .map(|item| row(item, step, session))
            .collect::<Vec<_>>()
    });
    let (mut open, mut answered): (Vec<_>, Vec<_>) = (Vec::new(), Vec::new());
    for (row, kind) in rows {
        match (&row.value, kind) {
            (Some(_), _) => answered.push(row),
            (None, ItemKind::Tick | ItemKind::Info) => {}
            (None, _) => open.push(row),
        }
    }
    open.append(&mut answered);
    open
}

fn row(item: &Item, step: &Step, session: &Session) -> (ReviewRow, ItemKind) {
    let answer = session.answers.get(&item.id);
    let told = answer.filter(|_| item.asker != Asker::Worker).map(|answer| &answer.provenance);
    let row = ReviewRow {
        item: item.id.clone(),
        step: step.id.clone(),
        section: item.section().to_owned(),
        value: answer.map(chosen),
        locale: told.map(|served| served.person_locale.clone()),
        review: told.map(|served| served.review),
    };
    (row, item.kind)
}
