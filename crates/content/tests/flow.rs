//! The flow of a talk: which step follows which, for whom, and how many taps the short talk takes.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, missing_docs)]

use std::collections::BTreeMap;
use waymark_content::{Content, embedded};
use waymark_domain::{
    Answer, AnswerValue, CaseCode, ChoiceId, ItemId, LocaleTag, Mode, Provenance, Screen, ScreeningId,
    Sensitive, Session, StepId, TextReview, Timestamp, banners, early_end,
};

fn content() -> &'static Content {
    embedded().unwrap()
}

/// A talk that a test leads.
struct Talk(Session);

impl Talk {
    fn begin() -> Self {
        let locale = LocaleTag::new("en").unwrap();
        Self(Session {
            id: ScreeningId::from_bytes([1; 16]),
            code: CaseCode::from_chance([1; 7]),
            mode: Mode::Triage,
            started_at: Timestamp(0),
            worker_locale: locale.clone(),
            person_locale: locale,
            step: content().instrument.first_step(),
            answers: BTreeMap::new(),
            worker_view: None,
            end: None,
            instrument: content().instrument.version,
        })
    }

    fn says(mut self, item: &str, choice: &str) -> Self {
        let item = ItemId::new(item).unwrap();
        let known = &content().instrument.items[&item];
        let choice = ChoiceId::new(choice).unwrap();
        let many = known.kind == waymark_domain::ItemKind::Multi;
        let value = if many { AnswerValue::Many(vec![choice]) } else { AnswerValue::One(choice) };
        let provenance = Provenance {
            at: Timestamp(0),
            worker_locale: self.0.worker_locale.clone(),
            person_locale: self.0.person_locale.clone(),
            text_version: 1,
            review: TextReview::Draft,
            audio_played: false,
            interpreter: None,
        };
        let answer = Answer { value: Sensitive::new(value), parts: Sensitive::default(), provenance };
        let change = self.0.answer(&content().instrument, &item, answer).unwrap();
        self.0.apply(&change);
        self
    }

    fn full(mut self) -> Self {
        self.0.mode = Mode::Full;
        self
    }

    /// The steps from the first to the last by "next" alone.
    fn walk(&self) -> Vec<String> {
        let mut session = self.0.clone();
        session.step = content().instrument.first_step();
        let mut steps = vec![session.step.to_string()];
        while session.step != StepId::outcome() {
            session.step = content().instrument.next_step(&session);
            assert!(steps.len() < 100, "the flow has no end");
            steps.push(session.step.to_string());
        }
        steps
    }
}

const SHORT: &str = "safety language consent store about T2 T3 T4 T5 T6 T7 T8 observations wants outcome";

#[test]
fn the_short_talk_goes_from_safety_to_its_outcome() {
    assert_eq!(Talk::begin().walk().join(" "), SHORT);
}

#[test]
fn back_leads_the_same_way_home() {
    let mut session = Talk::begin().full().0;
    session.step = StepId::outcome();
    let mut back = vec![session.step.to_string()];
    while let Some(step) = content().instrument.step_before(&session) {
        back.push(step.to_string());
        session.step = step;
    }
    back.reverse();
    assert_eq!(back, Talk::begin().full().walk());
}

#[test]
fn the_short_talk_takes_no_more_than_twenty_taps() {
    // One tap begins it; screens with several rows take one tap more to go on; the rows that must be looked at are
    // S1 to S3, J1 and T1. "Continue" leaves the observations out; one wish and "continue" end it.
    let begin = 1;
    let safety = 3 + 1;
    let language = 1;
    let consent = 2;
    let about = 2;
    let questions = 7;
    let closing = 1 + 2;
    assert!(begin + safety + language + consent + about + questions + closing <= 20);
    let one_tap =
        content().instrument.steps.iter().filter(|step| SHORT.split(' ').any(|id| id == step.id.as_str()));
    assert_eq!(one_tap.filter(|step| step.screen == Screen::Question).count(), questions);
}

#[test]
fn the_count_is_of_eight_and_leaves_out_nothing() {
    let mut session = Talk::begin().0;
    for (place, step) in (2..).zip(["T2", "T3", "T4", "T5", "T6", "T7", "T8"]) {
        session.step = StepId::new(step).unwrap();
        assert_eq!(content().instrument.place_of(&session), (place, 8));
    }
    session.step = StepId::new("consent").unwrap();
    assert_eq!(content().instrument.place_of(&session), (0, 0));
}

#[test]
fn a_closed_gate_leads_to_the_outcome_and_an_open_one_back() {
    let not_private = Talk::begin().says("S1", "no");
    assert!(early_end(&not_private.0.answers).is_some());
    assert_eq!(not_private.walk().join(" "), "safety outcome");
    assert_eq!(banners(&not_private.0), ["not_safe"]);
    assert_eq!(Talk::begin().says("S3", "companion").walk().join(" "), "safety outcome");
    let declined = Talk::begin().says("S1", "yes").says("C6", "no");
    assert_eq!(declined.walk().join(" "), "safety language consent outcome");
    assert_eq!(declined.says("C6", "yes").walk().join(" "), SHORT);
}

#[test]
fn a_child_under_twelve_is_asked_who_cares_for_it_and_no_question_of_harm() {
    let child = Talk::begin().says("J1", "6-11");
    assert_eq!(
        child.walk().join(" "),
        "safety language consent store about CH1 CH2 CH3 observations wants outcome"
    );
    assert_eq!(banners(&child.0), ["child_path"]);
    let small = Talk::begin().says("J1", "0-5").full();
    assert_eq!(
        small.walk().join(" "),
        "safety language consent store about observations needs wants close outcome"
    );
}

#[test]
fn a_child_is_never_asked_the_questions_on_the_body() {
    for age in ["0-5", "6-11", "12-14", "15-17", "not_known"] {
        let steps = Talk::begin().says("J1", age).says("T6", "yes").full().walk();
        for never in ["P2", "B1", "B2", "B3", "B4"] {
            assert!(!steps.iter().any(|step| step == never), "{never} at {age}");
        }
        let old_enough = !matches!(age, "0-5" | "6-11");
        assert_eq!(steps.iter().any(|step| step == "CH5"), old_enough, "CH5 at {age}");
    }
    // Doubt about the age is enough.
    let doubt = Talk::begin().says("J1", "18-24").says("S9", "worker_doubts").full().walk();
    assert!(!doubt.iter().any(|step| step == "B1"));
}

#[test]
fn a_no_to_private_questions_leaves_them_all_out() {
    let steps = Talk::begin().says("J1", "25-34").says("P1", "no").says("P2", "no").full().walk();
    for never in ["X1", "X2", "X3", "M1", "M2", "M3", "B1", "B2", "B3", "B4"] {
        assert!(!steps.iter().any(|step| step == never), "{never}");
    }
}

#[test]
fn gates_keep_the_usual_full_talk_short() {
    let mut talk = Talk::begin().says("J1", "25-34").says("P2", "no").full();
    for item in ["T2", "T3", "T4", "T5", "T6", "T7", "T8", "L1", "D2", "X1", "X2", "M1", "K1"] {
        talk = talk.says(item, "no");
    }
    let questions = |talk: &Talk| {
        let steps = talk.walk();
        steps
            .iter()
            .filter(|step| ["L", "D", "K", "R", "X", "M", "B", "G", "H", "N"].contains(&section(step)))
            .count()
    };
    assert!(questions(&talk) <= 20, "{} questions", questions(&talk));
    let everything =
        Talk::begin().says("T3", "yes").says("T4", "yes").says("T5", "yes").says("T6", "yes").full();
    assert!(questions(&everything) > questions(&talk));
}

fn section(step: &str) -> &str {
    step.trim_end_matches(|sign: char| sign.is_ascii_digit())
}

#[test]
fn an_untrained_interpreter_or_a_stranger_beside_means_short_questions_only() {
    for (item, choice) in [("S3", "informal"), ("S2", "unknown")] {
        let talk = Talk::begin().says(item, choice).full();
        assert_eq!(talk.walk().join(" "), SHORT);
        assert_eq!(banners(&talk.0), ["limited_set"]);
    }
}

#[test]
fn sex_and_nationality_branch_nothing() {
    for step in &content().instrument.steps {
        let text = format!("{:?}", step.when);
        assert!(!text.contains("gender"));
    }
    for item in content().instrument.items.values() {
        assert!(!format!("{:?}", item.when).contains("gender"), "{}", item.id);
    }
}
