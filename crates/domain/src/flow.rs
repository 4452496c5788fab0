//! The flow: which step comes next, which banners stand above it, and when a talk must end early.

use crate::{
    Answer, Condition, End, Instrument, Item, ItemId, ItemKind, Layer, Mode, Screen, Session, Step, StepId,
};
use std::collections::BTreeMap;

mod sections;
pub use sections::SectionState;

type Answers = BTreeMap<ItemId, Answer>;

/// Age bands below 18, and the answer that leaves the age open: doubt means child.
const CHILD_BANDS: [&str; 5] = ["0-5", "6-11", "12-14", "15-17", "not_known"];

/// Whether the person's answers follow the child path: under 18 today, or in doubt.
#[must_use]
pub fn child_path(answers: &Answers) -> bool {
    CHILD_BANDS.iter().any(|band| says(answers, "J1", band))
        || says(answers, "S9", "worker_doubts")
        || says(answers, "S9", "not_known")
        || says(answers, "O8", "seen")
}

/// Whether the child rules are used: the child path, or an event that happened before the person was 18.
#[must_use]
pub fn child_rules(answers: &Answers) -> bool {
    child_path(answers) || CHILD_BANDS.iter().any(|band| part_says(answers, "J1", "at_event", band))
}

/// Whether the person allows this screening to be kept. Until they are asked it is kept as a draft, so that
/// nothing is lost when the phone dies; a "no" takes effect at once.
#[must_use]
pub fn stored_allowed(answers: &Answers) -> bool {
    !says(answers, "C7", "no") && !says(answers, "C6", "no")
}

/// Why the talk must end before its questions, if it must. The first reason that holds.
#[must_use]
pub fn early_end(answers: &Answers) -> Option<End> {
    gates().into_iter().find(|(item, choice, _)| says(answers, item, choice)).map(|(_, _, end)| end)
}

/// Item, choice, and the end it leads to; in the order in which they are asked.
fn gates() -> [(&'static str, &'static str, End); 8] {
    [
        ("S1", "no", End::NotSafe),
        ("S2", "companion", End::NotSafe),
        ("S2", "officer", End::NotSafe),
        ("S3", "companion", End::WrongInterpreter),
        ("S4", "no", End::WrongInterpreter),
        ("S10", "yes", End::WrongInterpreter),
        ("C6", "no", End::Declined),
        ("C6", "later", End::Stopped),
    ]
}

/// Notices for the worker that stand above the steps, most urgent first: Fluent `banner-<id>`.
/// Whether the talk is kept is known to the app, which adds `not_saved`.
#[must_use]
pub fn banners(session: &Session) -> Vec<&'static str> {
    let answers = &session.answers;
    let red = says(answers, "S8", "no") || says(answers, "N1", "yes");
    let rows = [
        ("red", red),
        ("not_safe", early_end(answers) == Some(End::NotSafe)),
        ("wrong_interpreter", early_end(answers) == Some(End::WrongInterpreter)),
        ("limited_set", limited_set(answers)),
        ("child_path", child_path(answers)),
    ];
    rows.into_iter().filter(|(_, holds)| *holds).map(|(id, _)| id).collect()
}

/// Whether only the triage may be asked: an untrained interpreter, one who may have a tie to the person, or somebody
/// unknown beside the person.
#[must_use]
pub fn limited_set(answers: &Answers) -> bool {
    says(answers, "S3", "informal") || says(answers, "S10", "not_sure") || says(answers, "S2", "unknown")
}

impl Instrument {
    /// The step a screening begins with.
    #[must_use]
    pub fn first_step(&self) -> StepId {
        self.steps.first().map_or_else(StepId::outcome, |step| step.id.clone())
    }

    /// A step by its id, whether or not it is in anybody's flow.
    #[must_use]
    pub fn find_step(&self, id: &StepId) -> Option<&Step> {
        self.steps.iter().find(|step| step.id == *id)
    }

    /// The steps this session goes through, in order, given its answers so far; with those that going on passes by.
    #[must_use]
    pub fn steps_in_flow(&self, session: &Session) -> Vec<&Step> {
        let mut steps: Vec<&Step> = self.steps.iter().filter(|step| self.in_flow(step, session)).collect();
        if let Some(gate) = self.closed_gate(&session.answers) {
            let last_before = self.steps.iter().position(|step| step.items.contains(gate));
            let place = |step: &Step| self.steps.iter().position(|other| other.id == step.id);
            steps.retain(|step| step.screen == Screen::Outcome || place(step) <= last_before);
        }
        steps
    }

    /// The step after the present one; the outcome when there is none.
    #[must_use]
    pub fn next_step(&self, session: &Session) -> StepId {
        let here = self.position(&session.step);
        self.steps_in_flow(session)
            .into_iter()
            .find(|step| !step.optional && self.position(&step.id) > here)
            .map_or_else(StepId::outcome, |step| step.id.clone())
    }

    /// The step before the present one, if there is one.
    #[must_use]
    pub fn step_before(&self, session: &Session) -> Option<StepId> {
        let here = self.position(&session.step);
        self.steps_in_flow(session)
            .into_iter()
            .rev()
            .find(|step| !step.optional && self.position(&step.id) < here)
            .map(|step| step.id.clone())
    }

    /// The items of a step that apply to these answers, in order.
    #[must_use]
    pub fn items_of<'i>(&'i self, step: &Step, session: &Session) -> Vec<&'i Item> {
        step.items
            .iter()
            .filter_map(|id| self.items.get(id))
            .filter(|item| holds(item.when.as_ref(), session))
            .collect()
    }

    /// The place of the present question within its section, from 1, and how many the section has in this
    /// flow; `(0, 0)` on steps that are not one question.
    #[must_use]
    pub fn place_of(&self, session: &Session) -> (u32, u32) {
        let Some(step) = self.find_step(&session.step).filter(|step| step.screen == Screen::Question) else {
            return (0, 0);
        };
        let steps = self.steps_in_flow(session);
        let section: Vec<&ItemId> = steps
            .iter()
            .flat_map(|other| self.items_of(other, session))
            .filter(|item| item.section() == step.section)
            .map(|item| &item.id)
            .collect();
        let place = section.iter().position(|id| step.items.contains(*id)).map_or(0, |place| place + 1);
        (u32::try_from(place).unwrap_or(0), u32::try_from(section.len()).unwrap_or(0))
    }

    /// Whether a screen with several items is complete: every item that says so is answered, and no statement waits to
    /// be explained again. Never where the answers end the talk or limit it: that has to be read first.
    #[must_use]
    pub fn completes(&self, step: &Step, session: &Session) -> bool {
        let read_first = matches!(step.screen, Screen::Safety | Screen::Interpreter)
            && (early_end(&session.answers).is_some() || limited_set(&session.answers));
        !step.completes.is_empty()
            && !read_first
            && self.items_of(step, session).into_iter().filter(|item| step.completes.contains(&item.id)).all(
                |item| {
                    let unclear =
                        item.kind == ItemKind::Info && says(&session.answers, item.id.as_str(), "not_sure");
                    session.answers.contains_key(&item.id) && !unclear
                },
            )
    }

    fn in_flow(&self, step: &Step, session: &Session) -> bool {
        let depth =
            step.layer != Layer::Full || (session.mode == Mode::Full && !limited_set(&session.answers));
        let asks = step.items.is_empty() || !self.items_of(step, session).is_empty();
        depth && asks && holds(step.when.as_ref(), session)
    }

    fn position(&self, id: &StepId) -> Option<usize> {
        self.steps.iter().position(|step| step.id == *id)
    }

    /// The item whose answer ends the talk early.
    fn closed_gate(&self, answers: &Answers) -> Option<&ItemId> {
        let (item, _, _) = gates().into_iter().find(|(item, choice, _)| says(answers, item, choice))?;
        self.items.keys().find(|id| id.as_str() == item)
    }
}

fn holds(when: Option<&Condition>, session: &Session) -> bool {
    // Most items apply always: the path is looked for only where something depends on it.
    when.is_none_or(|when| {
        when.holds(&session.answers, child_path(&session.answers), session.mode == Mode::Full)
    })
}

pub(crate) fn says(answers: &Answers, item: &str, choice: &str) -> bool {
    // The value is read to decide what is shown next; it goes nowhere else.
    answers.get(item).is_some_and(|answer| answer.value.expose().has(choice))
}

fn part_says(answers: &Answers, item: &str, part: &str, choice: &str) -> bool {
    // The part is read to choose between the rules for adults and for children.
    answers.get(item).is_some_and(|answer| {
        let parts = answer.parts.expose();
        parts
            .iter()
            .any(|(name, chosen)| name.as_str() == part && chosen.iter().any(|one| one.as_str() == choice))
    })
}
