//! The sections of the longer talk: how much of each is answered, which the short questions point to, and where each
//! begins.

use super::holds;
use crate::{Instrument, ItemId, Layer, Screen, Session, Step, StepId};

/// The step that lists the sections.
const SECTIONS: &str = "sections";

/// Sections before which the person is asked whether to go on, with the item that asks.
const GATED: [(&str, &str); 3] = [("X", "P1"), ("M", "P1"), ("B", "P2")];

/// One section as the list shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SectionState {
    /// Its letters.
    pub section: String,
    /// How many of its items have an answer.
    pub answered: usize,
    /// How many items apply.
    pub of: usize,
    /// Whether the short questions point to it.
    pub suggested: bool,
    /// Whether the person is asked for permission first.
    pub private: bool,
    /// Where it begins or goes on: the permission, else the first open item, else its first step.
    pub step: StepId,
}

impl Instrument {
    /// Every section of the longer talk in this session, in the order of the questionnaire.
    #[must_use]
    pub fn sections(&self, session: &Session) -> Vec<SectionState> {
        let mut sections: Vec<SectionState> = Vec::new();
        for step in self.steps_in_flow(session).into_iter().filter(|step| in_list(step)) {
            if sections.iter().any(|known| known.section == step.section) {
                continue;
            }
            sections.push(self.section_state(&step.section, session));
        }
        sections
    }

    /// Where the longer talk goes on from the list: the first section with nothing answered; after the last of them
    /// the steps that close a talk.
    #[must_use]
    pub fn step_after_sections(&self, session: &Session) -> StepId {
        let untouched = self.sections(session).into_iter().find(|one| one.answered == 0 && one.of > 0);
        untouched.map(|one| one.step).unwrap_or_else(|| {
            let closing = |step: &&&Step| step.layer == Layer::Frame && step.screen == Screen::Wants;
            self.steps_in_flow(session)
                .iter()
                .find(closing)
                .map_or_else(StepId::outcome, |step| step.id.clone())
        })
    }

    /// The step after the present one in a talk that is led: at the end of a section the longer talk comes back to
    /// its list, so that the person can choose what to speak of next.
    #[must_use]
    pub fn step_onward(&self, session: &Session) -> StepId {
        if session.step.as_str() == SECTIONS {
            return self.step_after_sections(session);
        }
        let next = self.next_step(session);
        let (Some(here), Some(there)) = (self.find_step(&session.step), self.find_step(&next)) else {
            return next;
        };
        let ends =
            here.layer == Layer::Full && here.screen == Screen::Question && here.section != there.section;
        match self.find_step_named(SECTIONS) {
            Some(list) if ends => list.id.clone(),
            _ => next,
        }
    }

    /// The list of sections, where the longer talk may be held.
    #[must_use]
    pub fn sections_step(&self, session: &Session) -> Option<StepId> {
        let list = self.find_step_named(SECTIONS)?;
        (!self.sections(session).is_empty()).then(|| list.id.clone())
    }

    fn find_step_named(&self, id: &str) -> Option<&Step> {
        self.steps.iter().find(|step| step.id.as_str() == id)
    }

    fn section_state(&self, section: &str, session: &Session) -> SectionState {
        let steps: Vec<&Step> = self
            .steps_in_flow(session)
            .into_iter()
            .filter(|step| in_list(step) && step.section == section)
            .collect();
        let items: Vec<&ItemId> =
            steps.iter().flat_map(|step| self.items_of(step, session)).map(|item| &item.id).collect();
        let open = |item: &&&ItemId| !session.answers.contains_key(**item);
        let answered = items.iter().filter(|item| !open(item)).count();
        let gate = GATED.iter().find(|(letters, _)| *letters == section).and_then(|(_, gate)| {
            let asked = session.answers.keys().any(|item| item.as_str() == *gate);
            (!asked).then(|| self.find_step_named(gate)).flatten()
        });
        let first_open = steps.iter().find(|step| {
            self.items_of(step, session).iter().any(|item| !session.answers.contains_key(&item.id))
        });
        let step = gate.or(first_open.copied()).or(steps.first().copied());
        SectionState {
            section: section.to_owned(),
            answered,
            of: items.len(),
            suggested: self.suggests(section, session),
            private: GATED.iter().any(|(letters, _)| *letters == section),
            step: step.map_or_else(StepId::outcome, |step| step.id.clone()),
        }
    }

    fn suggests(&self, section: &str, session: &Session) -> bool {
        self.routes
            .iter()
            .filter(|route| route.sections.iter().any(|one| one == section))
            .any(|route| holds(Some(&route.when), session))
    }
}

/// Sections are made of what the longer talk asks; permissions belong to the section they open.
fn in_list(step: &Step) -> bool {
    step.layer == Layer::Full && matches!(step.screen, Screen::Question | Screen::List)
}
