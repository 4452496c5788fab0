//! The model answers are what the rules say, and the feedback says what a worker missed.
#![allow(clippy::unwrap_used)]

use super::*;
use crate::{embedded, guidance};
use waymark_domain::{AnswerValue, ChoiceId, Sensitive, allowed_levels};

fn cases() -> &'static [PracticeCase] {
    &guidance::guidance().unwrap().practice
}

fn case(id: &str) -> &'static PracticeCase {
    cases().iter().find(|case| case.id == id).unwrap()
}

#[test]
fn every_model_answer_is_what_the_rules_give() {
    for case in cases() {
        let found = case.assess(embedded().unwrap());
        let model = &case.model;
        let tags: BTreeSet<String> = found.tags.iter().cloned().collect();
        assert_eq!(
            (found.level, found.red, found.child_path, found.provisional, &tags),
            (model.level, model.red, model.child, model.provisional, &model.tags),
            "{}: {:?}",
            case.id,
            found.reasons
        );
        for action in &model.actions {
            assert!(found.actions.contains(action), "{}: {action} is not in {:?}", case.id, found.actions);
        }
    }
}

#[test]
fn the_six_people_are_there() {
    let ids: Vec<&str> = cases().iter().map(|case| case.id.as_str()).collect();
    assert_eq!(
        ids,
        [
            "boy_of_sixteen",
            "man_in_the_bakery",
            "husband_interprets",
            "the_translator",
            "no_concern",
            "stops_half_way"
        ]
    );
}

#[test]
fn whoever_records_everything_as_it_was_said_is_told_so() {
    for case in cases() {
        let assessment = case.assess(embedded().unwrap());
        let played = Played { answers: &case.talk.answers, assessment: &assessment, worker_level: None };
        let feedback = case.feedback(&played);
        assert_eq!(feedback.level, LevelFeedback::Same, "{}", case.id);
        assert_eq!(feedback.text, case.feedback.same);
        assert!(feedback.noticed.iter().all(|(_, noticed)| *noticed), "{}: {:?}", case.id, feedback.noticed);
        assert_eq!((feedback.not_asked, feedback.otherwise, feedback.missing_tags), (vec![], vec![], vec![]));
    }
}

#[test]
fn a_worker_who_took_the_boy_for_a_man_learns_what_was_missed() {
    let case = case("boy_of_sixteen");
    let mut recorded = case.talk.answers.clone();
    recorded.retain(|item, _| !matches!(item.as_str(), "S9" | "CH1" | "CH4" | "O8"));
    let played_assessment =
        assess(&recorded, case.talk.mode, None, &embedded().unwrap().rules, embedded().unwrap().versions(""));
    let played = Played { answers: &recorded, assessment: &played_assessment, worker_level: None };
    let feedback = case.feedback(&played);
    assert!(!played_assessment.child_path);
    assert!(feedback.not_asked.iter().any(|item| item.as_str() == "S9"), "{:?}", feedback.not_asked);
    assert!(feedback.noticed.iter().any(|(_, noticed)| !noticed));
}

#[test]
fn a_no_heard_for_a_yes_is_named() {
    let case = case("man_in_the_bakery");
    let mut recorded = case.talk.answers.clone();
    let free = recorded.iter_mut().find(|(item, _)| item.as_str() == "L3").unwrap().1;
    free.value = Sensitive::new(AnswerValue::One(ChoiceId::new("yes").unwrap()));
    let assessment = case.assess(embedded().unwrap());
    let played = Played { answers: &recorded, assessment: &assessment, worker_level: Some(Level::C) };
    let feedback = case.feedback(&played);
    assert_eq!(feedback.level, LevelFeedback::Lower);
    assert_eq!(feedback.text, case.feedback.lower);
    assert_eq!(feedback.otherwise.iter().map(ItemId::as_str).collect::<Vec<_>>(), ["L3"]);
}

#[test]
fn a_level_is_compared_by_concern_and_an_end_by_itself() {
    let model = |level| Model {
        level,
        red: false,
        child: false,
        provisional: false,
        tags: BTreeSet::new(),
        actions: BTreeSet::new(),
    };
    for (wanted, reached, expected) in [
        (Level::B, Level::B, LevelFeedback::Same),
        (Level::B, Level::D, LevelFeedback::Lower),
        (Level::B, Level::A, LevelFeedback::Higher),
        (Level::X, Level::X, LevelFeedback::Same),
        (Level::X, Level::D, LevelFeedback::OtherEnd),
        (Level::E, Level::X, LevelFeedback::OtherEnd),
    ] {
        assert_eq!(compare::compare_levels(&model(wanted), reached), expected, "{wanted:?} {reached:?}");
    }
}

#[test]
fn no_model_needs_a_level_the_worker_may_not_choose() {
    for case in cases() {
        assert!(allowed_levels(&case.assess(embedded().unwrap())).contains(&case.model.level), "{}", case.id);
    }
}
