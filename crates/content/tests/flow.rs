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
            beside: waymark_domain::Beside::default(),
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

const SHORT: &str = "safety language consent about T2 T3 T4 T5 T6 T7 T8 wants outcome";

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
    // One tap begins it. A screen with several rows goes on with the answer that completes it: S1 to S3; the five
    // statements together, the agreement to talk, the agreement to keep; J1 and T1. The wish needs "continue", and one
    // tap finishes. What was seen is optional.
    let needed = |id: &str| {
        let step = content().instrument.find_step(&StepId::new(id).unwrap()).unwrap();
        step.completes.iter().filter(|item| !matches!(item.as_str(), "C2" | "C3" | "C4" | "C5")).count()
    };
    let begin = 1;
    let language = 1;
    let questions = 7;
    let (wish, finish) = (2, 1);
    let rows = needed("safety") + needed("consent") + needed("about");
    assert_eq!(begin + rows + language + questions + wish + finish, 20);
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
    for (answer, gate) in [("S4", "no"), ("S10", "yes")] {
        let interpreter = Talk::begin().says("S3", "trained").says(answer, gate);
        assert_eq!(interpreter.walk().join(" "), "safety language interpreter outcome", "{answer}");
        assert_eq!(banners(&interpreter.0), ["wrong_interpreter"]);
    }
    assert_eq!(declined.says("C6", "yes").walk().join(" "), SHORT);
}

#[test]
fn a_child_under_twelve_is_asked_who_cares_for_it_and_no_question_of_harm() {
    let child = Talk::begin().says("J1", "6-11");
    assert_eq!(child.walk().join(" "), "safety language consent about CH1 CH2 CH3 wants outcome");
    assert_eq!(banners(&child.0), ["child_path"]);
    let small = Talk::begin().says("J1", "0-5").full();
    assert_eq!(small.walk().join(" "), "safety language consent about needs wants close outcome");
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
        let with_interpreter = SHORT.replace("consent", "interpreter consent");
        let short = if item == "S3" { with_interpreter.as_str() } else { SHORT };
        assert_eq!(talk.walk().join(" "), short);
        assert_eq!(banners(&talk.0), ["limited_set"]);
        assert!(content().instrument.sections(&talk.0).is_empty(), "no section of the longer talk");
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

#[test]
fn a_screen_with_rows_goes_on_only_when_it_is_complete_and_nothing_has_to_be_read_first() {
    let complete = |talk: &Talk, id: &str| {
        let step = content().instrument.find_step(&StepId::new(id).unwrap()).unwrap();
        content().instrument.completes(step, &talk.0)
    };
    let safe = || Talk::begin().says("S1", "yes").says("S2", "alone");
    assert!(!complete(&safe(), "safety"));
    assert!(complete(&safe().says("S3", "none"), "safety"));
    for (item, choice) in [("S1", "no"), ("S2", "unknown"), ("S2", "officer"), ("S3", "informal")] {
        assert!(!complete(&safe().says("S3", "none").says(item, choice), "safety"), "{item} {choice}");
    }
    let told =
        ["C1", "C2", "C3", "C4", "C5"].iter().fold(Talk::begin(), |talk, item| talk.says(item, "understood"));
    assert!(!complete(&told, "consent"), "to be told is not to agree");
    let talks = told.says("C6", "yes");
    assert!(!complete(&talks, "consent"), "to talk is not to have it kept");
    let keeps = talks.says("C7", "yes");
    assert!(complete(&keeps, "consent"));
    assert!(!complete(&keeps.says("C4", "not_sure"), "consent"), "first it is explained again");
    // Nothing leads on by itself from the questions: their screens say so one by one.
    assert!(!complete(&Talk::begin(), "T2"));
}

#[test]
fn the_short_questions_point_to_sections_and_forbid_none() {
    let suggested = |talk: &Talk| {
        let sections = content().instrument.sections(&talk.0);
        sections.into_iter().filter(|one| one.suggested).map(|one| one.section).collect::<Vec<_>>().join(" ")
    };
    let full = || Talk::begin().says("J1", "25-34").full();
    assert_eq!(suggested(&full()), "");
    assert_eq!(suggested(&full().says("T3", "yes")), "L D K");
    assert_eq!(suggested(&full().says("T7", "yes")), "M G");
    assert_eq!(suggested(&full().says("T5", "yes")), "D R N");
    assert_eq!(suggested(&full().says("T6", "yes")), "X B");
    assert_eq!(suggested(&full().says("T2", "yes")), "K", "H applies once somebody was held");
    assert_eq!(suggested(&full().says("T4", "not_sure")), "K H");
    let all: Vec<String> =
        content().instrument.sections(&full().0).into_iter().map(|one| one.section).collect();
    for section in ["J", "L", "D", "K", "R", "X", "M", "B", "G", "N", "W"] {
        assert!(all.iter().any(|one| one == section), "{section} can be chosen whatever was answered");
    }
}

#[test]
fn private_sections_begin_with_the_permission_and_go_when_it_is_refused() {
    let full = || Talk::begin().says("J1", "25-34").full();
    let begins = |talk: &Talk, letters: &str| {
        let sections = content().instrument.sections(&talk.0);
        sections.into_iter().find(|one| one.section == letters).map(|one| one.step.to_string())
    };
    assert_eq!(begins(&full(), "X").as_deref(), Some("P1"));
    assert_eq!(begins(&full(), "B").as_deref(), Some("P2"));
    assert_eq!(begins(&full().says("P1", "yes"), "X").as_deref(), Some("X1"));
    assert_eq!(begins(&full().says("P1", "yes").says("X1", "no"), "X").as_deref(), Some("X2"));
    assert_eq!(begins(&full().says("P2", "no"), "B"), None);
    assert_eq!(begins(&Talk::begin().says("J1", "12-14").full(), "B"), None, "never with a child");
}

#[test]
fn at_the_end_of_a_section_the_longer_talk_comes_back_to_its_list() {
    let mut session = Talk::begin().says("J1", "25-34").says("D1", "no").says("D2", "no").full().0;
    session.step = StepId::new("D2").unwrap();
    assert_eq!(content().instrument.step_onward(&session).as_str(), "sections");
    session.step = StepId::new("D1").unwrap();
    assert_eq!(content().instrument.step_onward(&session).as_str(), "D2", "not in the middle of one");
    session.step = StepId::new("sections").unwrap();
    assert_eq!(
        content().instrument.step_onward(&session).as_str(),
        "J2",
        "the first section that is still open"
    );
    // In the short talk there is no list.
    let mut short = Talk::begin().0;
    short.step = StepId::new("T8").unwrap();
    assert_eq!(content().instrument.step_onward(&short).as_str(), "wants");
}
