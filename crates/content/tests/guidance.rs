//! Everything the guidance names is there: texts in English, facts, kinds of help, tags and next steps; and the check
//! that says so notices each kind of mistake.
#![allow(clippy::unwrap_used, missing_docs)]

use std::collections::BTreeMap;
use std::path::Path;
use waymark_content::cards::Audience;
use waymark_content::embedded;
use waymark_content::guidance::{EMBEDDED_GUIDANCE, GuidanceFiles, Words, check, guidance, read_guidance};
use waymark_domain::Level;

fn locales() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales")
}

/// The English messages, the tags of the languages, and the English list of forbidden words.
fn words() -> Words {
    let mut words = Words::default();
    for file in std::fs::read_dir(locales().join("en")).unwrap() {
        let file = file.unwrap();
        let name = file.file_name().into_string().unwrap();
        if name.ends_with(".ftl") {
            let person = matches!(name.as_str(), "person.ftl" | "infocards.ftl");
            words.add_file(&std::fs::read_to_string(file.path()).unwrap(), person);
        }
    }
    let registry: toml::Table =
        std::fs::read_to_string(locales().join("locales.toml")).unwrap().parse().unwrap();
    for language in registry.get("language").unwrap().as_array().unwrap() {
        words.languages.insert(language.get("tag").unwrap().as_str().unwrap().to_owned());
    }
    let forbidden: BTreeMap<String, Vec<String>> =
        toml::from_str(&std::fs::read_to_string(locales().join("forbidden.toml")).unwrap()).unwrap();
    words.forbidden = forbidden.into_values().flatten().collect();
    words
}

#[test]
fn everything_the_guidance_names_is_there() {
    let findings = check(guidance().unwrap(), embedded().unwrap(), &words());
    let findings: Vec<String> = findings.iter().map(ToString::to_string).collect();
    assert!(findings.is_empty(), "{}", findings.join("\n"));
}

#[test]
fn no_word_of_the_guidance_is_left_over() {
    let all: String = [
        EMBEDDED_GUIDANCE.cards,
        EMBEDDED_GUIDANCE.facts,
        EMBEDDED_GUIDANCE.practice,
        EMBEDDED_GUIDANCE.directory,
    ]
    .concat()
    .iter()
    .map(|(_, text)| *text)
    .collect();
    // The pages of practice have words too; those of a case begin with its title's id.
    let cases: Vec<&str> =
        all.lines().filter_map(|line| line.strip_prefix("title = \"practice-")?.strip_suffix('"')).collect();
    assert_eq!(cases.len(), EMBEDDED_GUIDANCE.practice.len());
    let of_a_case = |id: &str| {
        let rest = id.strip_prefix("practice-").unwrap_or_default();
        cases
            .iter()
            .any(|case| rest.strip_prefix(case).is_some_and(|end| end.is_empty() || end.starts_with('-')))
    };
    let unused: Vec<String> = words()
        .texts
        .into_iter()
        .filter(|id| {
            of_a_case(id)
                || ["card-", "info-", "fact-rs-", "fact-int-"].iter().any(|start| id.starts_with(start))
        })
        // Titles of information cards share their prefix with nothing else, so the quoted id is the whole use.
        .filter(|id| !all.contains(&format!("\"{id}\"")))
        .collect();
    assert_eq!(unused, Vec::<String>::new(), "no card, fact or case shows these");
}

/// Puts one wrong thing into one file and expects a finding that says so.
#[track_caller]
fn finds(file: &str, right: &str, wrong: &str, says: &str) {
    let lists = [
        EMBEDDED_GUIDANCE.cards,
        EMBEDDED_GUIDANCE.facts,
        EMBEDDED_GUIDANCE.directory,
        EMBEDDED_GUIDANCE.practice,
    ];
    let changed: Vec<Vec<(&str, String)>> = lists
        .iter()
        .map(|list| {
            let change = |(name, text): &(&'static str, &'static str)| {
                let text = if *name == file { text.replacen(right, wrong, 1) } else { (*text).to_owned() };
                (*name, text)
            };
            list.iter().map(change).collect()
        })
        .collect();
    let borrowed: Vec<Vec<(&str, &str)>> =
        changed.iter().map(|list| list.iter().map(|(name, text)| (*name, text.as_str())).collect()).collect();
    let [cards, facts, directory, practice] = borrowed.try_into().unwrap();
    assert!(
        lists.concat().iter().any(|(name, text)| *name == file && text.contains(right)),
        "the test changes nothing"
    );
    let files = GuidanceFiles { cards: &cards, facts: &facts, directory: &directory, practice: &practice };
    let guidance = read_guidance(&files, embedded().unwrap()).unwrap();
    let findings: Vec<String> =
        check(&guidance, embedded().unwrap(), &words()).iter().map(ToString::to_string).collect();
    assert!(findings.iter().any(|finding| finding.contains(says)), "{says} is not in {findings:?}");
}

#[test]
fn the_check_notices_each_kind_of_mistake() {
    let text = "card-danger-calm";
    finds("cards/danger.toml", text, "card-danger-clam", "the text card-danger-clam is not in locales/en");
    finds("cards/danger.toml", text, "info-rights", "the text info-rights is the person's");
    finds(
        "cards/rights.toml",
        "info-rights-person",
        "card-danger-calm",
        "is not in person.ftl or infocards.ftl",
    );
    finds("cards/smuggling.toml", "int-consent", "int-constant", "there is no fact int-constant");
    finds(
        "cards/smuggling.toml",
        "fact = \"int-consent\"",
        "fact = \"int-share\"",
        "no card shows the fact int-consent",
    );
    finds("cards/debt.toml", "\"debt\", \"possible", "\"dept\", \"possible", "the rules have no tag dept");
    finds("cards/debt.toml", "risk_cards", "risk_card", "the rules have no next step risk_card");
    finds("cards/debt.toml", "services = [\"lawyer\"]", "services = [\"barber\"]", "help-barber");
    finds("facts/serbia.toml", "country = \"RS\"", "country = \"ZZ\"", "country-ZZ");
    finds("facts/serbia.toml", "text = \"fact-rs-who\"", "text = \"fact-rs-why\"", "fact-rs-why");
    finds("directory/route.toml", "safe_name = \"1109 (A21)\"\n", "", "give it a safe_name");
    finds("directory/serbia.toml", "safe_name = \"CZZTLJ\"\n", "", "give it a safe_name");
    finds("directory/serbia.toml", "helps = [\"official\"", "helps = [\"offical\"", "help-offical");
    finds("directory/route.toml", "\"ru\"]", "\"el\"]", "language-el");
    finds("directory/needs.toml", "police = [", "pirates = [", "nobody is asked about the need pirates");
    finds("directory/needs.toml", "\"embassy\"", "\"rest\"", "says nothing of the need embassy");
    finds("practice/no_concern.toml", "items = [\"T5\"]", "items = [\"X1\"]", "a notice names X1");
    finds(
        "practice/no_concern.toml",
        "practice-nothing-same",
        "practice-nothing-sane",
        "practice-nothing-sane",
    );
}

/// The cards a worker is offered first after each practice talk.
#[test]
fn the_cards_that_come_first_are_about_what_was_said() {
    let guidance = guidance().unwrap();
    let first = |case: &str, audience| -> Vec<&str> {
        let case = guidance.practice.iter().find(|one| one.id == case).unwrap();
        let result = case.assess(embedded().unwrap());
        guidance.cards.for_result(audience, &result).iter().take(3).map(|card| card.id.as_str()).collect()
    };
    for (case, wanted) in [
        ("boy_of_sixteen", "children"),
        ("man_in_the_bakery", "identification_rs"),
        ("husband_interprets", "companions"),
        ("the_translator", "non_punishment"),
        ("no_concern", "closing"),
        ("stops_half_way", "closing"),
    ] {
        let cards = first(case, Audience::Worker);
        assert!(cards.contains(&wanted), "{case}: {cards:?}");
    }
    assert!(first("the_translator", Audience::Person).contains(&"rights"));
    assert!(first("no_concern", Audience::Person).contains(&"safe_travel"));
}

#[test]
fn every_tag_and_every_level_has_a_card_for_the_worker() {
    let cards = &guidance().unwrap().cards;
    let worker: Vec<_> = cards.of(Audience::Worker).collect();
    for tag in embedded().unwrap().rules.tags.iter().map(|tag| &tag.mark) {
        assert!(worker.iter().any(|card| card.shown.tags.contains(tag)), "{tag}");
    }
    for level in [Level::A, Level::B, Level::C, Level::D, Level::E, Level::X] {
        assert!(worker.iter().any(|card| card.shown.levels.contains(&level)), "{level:?}");
    }
}
