//! The check of the languages notices each kind of mistake, and says nothing of good files.
#![allow(clippy::unwrap_used, missing_docs)]

use waymark_i18n::Sources;
use waymark_i18n::check::{Problem, Severity, languages};

const REGISTRY: &str = r#"
[[language]]
tag = "en"
name = "English"
english = "English"
direction = "ltr"
fallback = []
worker = true

[[language]]
tag = "ar"
name = "العربية"
english = "Arabic"
direction = "rtl"
fallback = ["en"]
worker = false
"#;
const FORBIDDEN: &str = "en = [\"victim\"]\nar = [\"ضحية\"]\n";
const ENGLISH: &str = "q-T2 = Has anyone kept your papers?\nnext-days = { $days ->\n    [one] Come back in { $daysText } day.\n   *[other] Come back in { $daysText } days.\n}\nchoice-yes = Yes, that happened\n";
const ARABIC: &str = "q-T2 = هل أخذ أحد أوراقك؟\nnext-days = { $days ->\n    [zero] عد اليوم، { $daysText }\n    [one] عد بعد يوم { $daysText }\n    [two] عد بعد يومين { $daysText }\n    [few] عد بعد { $daysText } أيام\n    [many] عد بعد { $daysText } يومًا\n   *[other] عد بعد { $daysText } يوم\n}\nchoice-yes = نعم، حدث ذلك\n";

#[track_caller]
fn found_with(arabic: &str, review: &str) -> Vec<(Severity, Problem, String)> {
    let files = [("en", "person.ftl", ENGLISH), ("ar", "person.ftl", arabic), ("ar", "review.toml", review)];
    let sources = Sources::read(REGISTRY, FORBIDDEN, &files).unwrap();
    languages(&sources).into_iter().map(|finding| (finding.severity, finding.problem, finding.id)).collect()
}

/// Puts one wrong thing into good Arabic and expects exactly this finding.
#[track_caller]
fn check(right: &str, wrong: &str, problem: Problem, id: &str) {
    assert!(ARABIC.contains(right), "the test changes nothing");
    let found = found_with(&ARABIC.replace(right, wrong), "");
    assert_eq!(
        found.iter().map(|(_, problem, id)| (*problem, id.as_str())).collect::<Vec<_>>(),
        [(problem, id)]
    );
}

#[test]
fn good_files_give_no_finding() {
    assert_eq!(found_with(ARABIC, ""), []);
}

#[test]
fn a_text_that_is_not_there_and_one_that_should_not_be() {
    check("q-T2 = هل أخذ أحد أوراقك؟\n", "", Problem::Missing, "q-T2");
    check(
        "q-T2 = هل أخذ أحد أوراقك؟\n",
        "q-T2 = هل أخذ أحد أوراقك؟\nq-T99 = هل؟\n",
        Problem::Unknown,
        "q-T99",
    );
    check("q-T2 = هل أخذ أحد أوراقك؟\n", "q-T2 = هل أخذ أحد أوراقك؟\nq-T2 = هل؟\n", Problem::Twice, "q-T2");
}

#[test]
fn lines_fluent_cannot_read() {
    check("choice-yes = نعم", "= كلام بلا اسم\nchoice-yes = نعم", Problem::Unreadable, "");
}

#[test]
fn a_variable_with_another_name() {
    check("بعد يوم { $daysText }", "بعد يوم { $dayText }", Problem::Variables, "next-days");
}

#[test]
fn an_attribute_the_source_does_not_have() {
    check("نعم، حدث ذلك", "نعم، حدث ذلك\n    .title = عنوان", Problem::Attributes, "choice-yes");
}

#[test]
fn a_plural_form_left_out_or_a_default_that_is_not_other() {
    check("    [two] عد بعد يومين { $daysText }\n", "", Problem::Plural, "next-days");
    let moved = ARABIC.replace("    [many]", "   *[many]").replace("   *[other]", "    [other]");
    let found = found_with(&moved, "");
    assert_eq!(found, [(Severity::Error, Problem::Plural, "next-days".to_owned())]);
}

#[test]
fn a_number_that_chooses_is_never_shown() {
    let found = found_with(&ARABIC.replace("أيام\n", "أيام { $days }\n"), "");
    assert_eq!(found.iter().map(|(_, problem, _)| *problem).collect::<Vec<_>>(), [Problem::PlacedNumber]);
}

#[test]
fn marks_forbidden_words_and_signs_of_another_script() {
    check("نعم،", "نعم\u{200F}،", Problem::Mark, "");
    check("نعم، حدث ذلك", "نعم، ضحية", Problem::Forbidden, "choice-yes");
    check("أوراقك؟", "أوراقك?", Problem::Punctuation, "q-T2");
    check("نعم، حدث ذلك", "نعم، that", Problem::Script, "choice-yes");
}

#[test]
fn a_button_that_grows_too_long_is_a_warning() {
    let found = found_with(&ARABIC.replace("نعم، حدث ذلك", "نعم، لقد حدث ذلك معي من قبل مرات كثيرة"), "");
    assert_eq!(found, [(Severity::Warning, Problem::Long, "choice-yes".to_owned())]);
}

#[test]
fn a_review_by_one_person_is_an_error_and_one_of_another_wording_a_warning() {
    let alone = "[texts.q-T2]\nreview = \"reviewed\"\nreviewers = [\"Amina\"]\n";
    let found = found_with(ARABIC, alone);
    assert!(found.contains(&(Severity::Error, Problem::Review, "q-T2".to_owned())));
    let old = "[texts.q-T2]\nreview = \"reviewed\"\nreviewers = [\"Amina\", \"Boris\"]\nwording = \"0000000000000000\"\n";
    assert_eq!(found_with(ARABIC, old), [(Severity::Warning, Problem::Review, "q-T2".to_owned())]);
    let lost = "[texts.q-T98]\nreview = \"draft\"\n";
    assert_eq!(found_with(ARABIC, lost), [(Severity::Error, Problem::Review, "q-T98".to_owned())]);
}

#[test]
fn a_folder_nobody_registered_and_a_file_that_is_not_there() {
    let sources =
        Sources::read(REGISTRY, FORBIDDEN, &[("en", "person.ftl", ENGLISH), ("xx", "person.ftl", "")])
            .unwrap();
    let found: Vec<String> = languages(&sources).iter().map(ToString::to_string).collect();
    assert_eq!(
        found,
        [
            "error: locales/xx/: this folder has no row in locales.toml",
            "error: locales/ar/person.ftl: the language does not have this file"
        ]
    );
}
