//! The example of the command line's contract, and the talks a worker has every day.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

use waymark_content::answers_file::{AnswersRefused, Case, parse};
use waymark_content::{Content, embedded, told};
use waymark_domain::{Assessment, End, Level, Timestamp, assess};

fn content() -> &'static Content {
    embedded().unwrap()
}

fn read(text: &str) -> Case {
    parse(text, content(), Timestamp(0)).unwrap()
}

fn result(text: &str) -> Assessment {
    let case = read(text);
    assess(&case.answers, case.mode, case.end, &content().rules, content().versions("1"))
}

const AMINA: &str = r#"{"mode":"full","age_band":"25-34","age_doubt":false,"age_at_event":null,
 "person_locale":"ps","worker_locale":"en",
 "safety":{"private":true,"beside":"alone","interpreter":"trained","safe_now":"yes"},
 "consent":{"talk":"yes","store":"yes","share":"no","counts":"no"},
 "answers":{"L1":{"value":"yes","sectors":["bakery_food"]},"L2":{"value":"none"},"L3":{"value":"no"},
            "K3":{"value":"yes","types":["hurt"],"when":["journey"],"who":["employer"],"ongoing":"no"},
            "D1":{"value":"yes","when":["journey"],"who":["employer"]}},
 "observations":["O3"],"worker_view":null}"#;

#[test]
fn unpaid_work_without_freedom_and_with_papers_held_is_a() {
    let found = result(AMINA);
    assert_eq!(found.level, Level::A);
    assert!(!found.red && !found.provisional && !found.child_path && found.not_validated);
    let json = serde_json::to_value(told(&found, &|id| format!("<{id}>"))).unwrap();
    assert_eq!(json["purposes"], serde_json::json!({"labour": "full"}));
    assert_eq!(json["means"], "full");
    assert_eq!(json["act"], serde_json::json!(["L1"]));
    assert_eq!(json["dimensions"]["EX"], "M");
    let labour =
        json["reasons"].as_array().unwrap().iter().find(|one| one["rule"] == "purpose.labour").unwrap();
    assert_eq!(labour["text"], "<rule-purpose-labour>");
    println!("{}", serde_json::to_string_pretty(&json).unwrap());
}

#[test]
fn nothing_of_the_answers_can_be_printed() {
    let shown = format!("{:?}", read(AMINA));
    for said in ["bakery_food", "hurt", "employer", "none"] {
        assert!(!shown.contains(said), "{said}");
    }
}

#[test]
fn a_talk_that_may_not_go_on_is_not_finished() {
    for (safety, end) in [
        (r#""private":false"#, End::NotSafe),
        (r#""private":true,"beside":"companion""#, End::NotSafe),
        (r#""private":true,"interpreter":"companion""#, End::WrongInterpreter),
    ] {
        let text = format!(r#"{{"mode":"triage","safety":{{{safety}}}}}"#);
        assert_eq!(read(&text).end, Some(end));
        assert_eq!(result(&text).level, Level::X);
    }
    let no = r#"{"mode":"triage","consent":{"talk":"no"}}"#;
    assert_eq!((read(no).end, result(no).level), (Some(End::Declined), Level::X));
    assert_eq!(result(r#"{"mode":"triage","end":"stopped","answers":{"T2":"no"}}"#).level, Level::X);
    assert_eq!(result(r#"{"mode":"triage","end":"stopped","answers":{"T4":"yes"}}"#).level, Level::B);
}

#[test]
fn what_does_not_fit_is_refused_with_its_place() {
    let refused = |text: &str| parse(text, content(), Timestamp(0)).unwrap_err().to_string();
    assert_eq!(refused(r#"{"mode":"full","answers":{"Z9":{"value":"yes"}}}"#), "answers.Z9: no such item");
    assert_eq!(
        refused(r#"{"mode":"full","answers":{"L2":{"value":"maybe"}}}"#),
        "answers.L2.value: no such choice; there are: as_agreed less none taken not_sure declined"
    );
    assert_eq!(refused(r#"{"mode":"full","answers":{"L2":{}}}"#), "answers.L2: a value is missing");
    assert_eq!(
        refused(r#"{"mode":"full","answers":{"D1":{"value":"no","who":["employer"]}}}"#),
        "answers.D1.who: no such part for this answer"
    );
    assert_eq!(
        refused(r#"{"mode":"full","answers":{"D1":{"value":"yes","who":["wizard"]}}}"#),
        "answers.D1.who: no such choice; there are: smuggler employer local_person fellow_traveller partner relative met_online staff_or_officer armed_group other not_said"
    );
    assert_eq!(refused(r#"{"mode":"full","name":"x"}"#), "name: no such field");
    assert_eq!(refused(r#"{"mode":"full","safety":{"colour":1}}"#), "safety.colour: no such field");
    assert_eq!(
        refused(r#"{"mode":"full","person_locale":"not a tag"}"#),
        "person_locale: not a language tag"
    );
    assert!(matches!(parse("[]", content(), Timestamp(0)), Err(AnswersRefused::Shape { .. })));
    assert!(matches!(
        parse(r#"{"mode":"deep"}"#, content(), Timestamp(0)),
        Err(AnswersRefused::Shape { .. })
    ));
}
