//! A sheet goes out and comes back: nothing is lost, and an edit changes exactly what was edited.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, missing_docs)]

mod desk;

use desk::{desk, row};
use proptest::prelude::*;
use waymark_i18n::{Catalogue, Review};
use waymark_sheets::{Desk, Imported, Reason, Sheet, export, import, import_sheet};

/// A sheet of these files with some cells edited, through a real xlsx file.
fn imported(desk: &Desk, tag: &str, edit: impl FnOnce(&mut Sheet)) -> Imported {
    let mut sheet = Sheet::of(desk, tag).unwrap();
    edit(&mut sheet);
    import(&desk::book(&sheet), desk).unwrap()
}

fn changed<'i>(imported: &'i Imported, name: &str) -> Option<&'i str> {
    imported.files.iter().find(|file| file.name == name).map(|file| file.content.as_str())
}

#[test]
fn every_committed_language_comes_back_without_a_changed_byte() {
    let desk = Desk::embedded().unwrap();
    for language in desk.sources().registry.languages() {
        let back = import(&export(&desk, &language.tag).unwrap(), &desk).unwrap();
        assert_eq!((back.files, back.findings, back.texts), (vec![], vec![], 0), "{}", language.tag);
    }
}

#[test]
fn an_edit_anywhere_in_the_committed_languages_changes_that_text_alone() {
    let desk = Desk::embedded().unwrap();
    let tags = desk.sources().registry.languages().iter().map(|language| language.tag.as_str());
    for (start, tag) in tags.enumerate().filter(|(_, tag)| *tag != "sr-Cyrl") {
        let before = Sheet::of(&desk, tag).unwrap();
        if before.rows.iter().all(|row| row.target.is_empty()) {
            continue;
        }
        let mut edited = before.clone();
        let places = (start..before.rows.len()).step_by(29).filter(|at| !before.rows[*at].target.is_empty());
        let places: Vec<usize> = places.collect();
        for place in &places {
            edited.rows[*place].target.push_str(" …");
        }
        let taken = import(&edited.to_xlsx().unwrap(), &desk).unwrap();
        let refused: Vec<String> =
            taken.findings.iter().filter(|one| one.refused()).map(ToString::to_string).collect();
        assert_eq!(refused, Vec::<String>::new(), "{tag}");
        assert!(
            places.len() > 5 && taken.texts == places.len(),
            "{tag}: {} of {}",
            taken.texts,
            places.len()
        );
        for file in taken.files.iter().filter(|file| file.tag == tag && file.name.ends_with(".ftl")) {
            let lines = |text: &str| text.lines().map(str::to_owned).collect::<Vec<_>>();
            let old = lines(desk.file(tag, &file.name).unwrap());
            let kept =
                lines(&file.content).into_iter().filter(|line| !line.ends_with(" …")).collect::<Vec<_>>();
            let missing = kept.iter().filter(|line| !old.contains(line)).count();
            assert_eq!(missing, 0, "{tag}/{}: only edited lines are new", file.name);
        }
    }
}

#[test]
fn the_same_files_make_the_same_bytes() {
    assert_eq!(export(&desk(), "ar").unwrap(), export(&desk(), "ar").unwrap());
}

#[test]
fn an_edited_cell_changes_exactly_that_message() {
    let edited = imported(&desk(), "fr", |sheet| {
        row(sheet, "q-T2").target = "Quelqu’un a-t-il pris vos papiers ?".to_owned()
    });
    assert_eq!(edited.findings, []);
    assert_eq!(
        changed(&edited, "person.ftl").unwrap(),
        desk::FRENCH.replace("q-T2 = Vos papiers ?", "q-T2 = Quelqu’un a-t-il pris vos papiers ?")
    );
    assert!(
        changed(&edited, "review.toml").unwrap().contains("[texts.q-T2]\nversion = 2\nreview = \"draft\"\n")
    );
    assert_eq!((edited.files.len(), edited.texts), (2, 1));
}

#[test]
fn attributes_and_plural_forms_are_edited_as_they_are_written() {
    let edited = imported(&desk(), "fr", |sheet| {
        row(sheet, "save.title").target = "Tout garder".to_owned();
        row(sheet, "next-days").target =
            "{ $days ->\n[one] Dans { $daysText } jour\n*[other] Dans { $daysText } jours\n}".to_owned();
    });
    assert_eq!(edited.findings, []);
    let made = changed(&edited, "person.ftl").unwrap();
    assert!(made.contains("save = Garder\n    .title = Tout garder\n"), "{made}");
    assert!(
        made.contains("next-days =\n    { $days ->\n        [one] Dans { $daysText } jour\n       *[other] Dans { $daysText } jours\n    }\n"),
        "{made}"
    );
    assert_eq!(made.matches("# ").count(), desk::FRENCH.matches("# ").count());
}

#[test]
fn a_new_translation_lands_where_english_has_it_and_a_new_file_is_made() {
    let edited = imported(&desk(), "fr", |sheet| {
        row(sheet, "q-T3").target = "Avez-vous été payé ?".to_owned();
        row(sheet, "info-a").target = "Vos droits".to_owned();
    });
    assert_eq!(edited.findings, []);
    assert!(
        changed(&edited, "person.ftl")
            .unwrap()
            .contains("q-T2 = Vos papiers ?\nq-T3 = Avez-vous été payé ?\n")
    );
    assert_eq!(changed(&edited, "infocards.ftl").unwrap(), "info-a = Vos droits\n");
    assert_eq!(changed(&edited, "review.toml"), None, "a first draft needs no row");
}

#[test]
fn a_review_by_two_people_is_taken_shown_again_and_lapses_with_an_edit() {
    let first = imported(&desk(), "fr", |sheet| {
        let row = row(sheet, "q-T2");
        row.back = "Your papers?".to_owned();
        row.reviewer_1 = "Amina A.".to_owned();
        row.reviewer_2 = "Boris B.".to_owned();
        row.state = "reviewed".to_owned();
    });
    assert_eq!((first.findings.as_slice(), first.texts), ([].as_slice(), 0));
    let reviewed = desk::with(&first.files);
    let state =
        |desk: &Desk| Catalogue::from_sources(desk.sources().clone()).unwrap().state("fr", "q-T2").unwrap();
    assert_eq!((state(&reviewed).review, state(&reviewed).version), (Review::Reviewed, 1));

    let mut again = Sheet::of(&reviewed, "fr").unwrap();
    let shown = row(&mut again, "q-T2").clone();
    assert_eq!(
        (shown.back.as_str(), shown.reviewer_1.as_str(), shown.reviewer_2.as_str(), shown.state.as_str()),
        ("Your papers?", "Amina A.", "Boris B.", "reviewed")
    );
    assert_eq!(import_sheet(&again, &reviewed).unwrap().files, []);

    let second = imported(&reviewed, "fr", |sheet| row(sheet, "q-T2").target = "Et vos papiers ?".to_owned());
    assert_eq!(second.findings.iter().map(|one| &one.reason).collect::<Vec<_>>(), [&Reason::ReviewLapsed]);
    assert!(!second.findings[0].refused());
    let mut files = first.files.clone();
    files.retain(|file| !second.files.iter().any(|newer| newer.name == file.name));
    files.extend(second.files);
    let edited = desk::with(&files);
    assert_eq!((state(&edited).review, state(&edited).version), (Review::Draft, 2));
    assert_eq!(
        row(&mut Sheet::of(&edited, "fr").unwrap(), "q-T2").back,
        "",
        "it said what the old wording said"
    );
}

#[test]
fn a_translator_and_a_reviewer_may_hand_in_one_sheet() {
    let both = imported(&desk(), "fr", |sheet| {
        let row = row(sheet, "q-T3");
        row.target = "Avez-vous été payé ?".to_owned();
        row.reviewer_1 = "Amina A.".to_owned();
        row.reviewer_2 = "Boris B.".to_owned();
        row.state = "Reviewed".to_owned();
    });
    assert_eq!(both.findings, []);
    let desk = desk::with(&both.files);
    let catalogue = Catalogue::from_sources(desk.sources().clone()).unwrap();
    assert_eq!(catalogue.state("fr", "q-T3").unwrap().review, Review::Reviewed);
}

#[test]
fn a_sheet_that_is_older_than_the_files_overwrites_nothing() {
    let old = Sheet::of(&desk(), "fr").unwrap();
    let newer = desk::with(&[desk::changed(
        "fr",
        "person.ftl",
        &desk::FRENCH.replace("Vos papiers ?", "Les papiers ?"),
    )]);
    assert_eq!(import_sheet(&old, &newer).unwrap().files, [], "nobody edited the old sheet");
    let mut edited = old.clone();
    row(&mut edited, "q-T2").target = "Papiers ?".to_owned();
    row(&mut edited, "save").target = "Conserver".to_owned();
    let taken = import_sheet(&edited, &newer).unwrap();
    assert_eq!(taken.findings.iter().map(|one| &one.reason).collect::<Vec<_>>(), [&Reason::Conflict]);
    assert!(changed(&taken, "person.ftl").unwrap().contains("Les papiers ?"));
    assert!(changed(&taken, "person.ftl").unwrap().contains("save = Conserver\n"));
    row(&mut edited, "q-T2").target = "Les papiers ?".to_owned();
    assert_eq!(import_sheet(&edited, &newer).unwrap().findings, [], "both made the same change");
}

#[test]
fn an_english_text_that_moved_on_takes_no_translation() {
    let mut edited = Sheet::of(&desk(), "fr").unwrap();
    row(&mut edited, "q-T2").target = "Papiers ?".to_owned();
    let newer = desk::with(&[desk::changed(
        "en",
        "person.ftl",
        &desk::ENGLISH.replace("kept your papers", "kept your passport"),
    )]);
    let taken = import_sheet(&edited, &newer).unwrap();
    assert_eq!((taken.findings[0].reason.clone(), taken.files), (Reason::EnglishMoved, vec![]));
}

#[test]
fn serbian_cyrillic_follows_serbian_latin() {
    let edited =
        imported(&desk(), "sr-Latn", |sheet| row(sheet, "info-a").target = "Šta je vaše pravo".to_owned());
    assert_eq!(edited.findings, []);
    let of = |tag: &str, name: &str| {
        edited
            .files
            .iter()
            .find(|file| (file.tag.as_str(), file.name.as_str()) == (tag, name))
            .unwrap()
            .content
            .as_str()
    };
    assert_eq!(of("sr-Latn", "infocards.ftl"), "info-a = Šta je vaše pravo\n");
    assert!(of("sr-Cyrl", "infocards.ftl").ends_with("info-a = Шта је ваше право\n"));
    assert!(of("sr-Cyrl", "review.toml").contains("[texts.info-a]\nversion = 2\n"));
    assert_eq!(edited.files.len(), 4);
}

/// Any text a person may type into a cell that is one plain pattern.
fn plain_text() -> impl Strategy<Value = String> {
    "[A-Za-zàéîšđžءآیکوቁሁক ,’!?0-9<>&\"'_=+-]{1,60}"
        .prop_filter("something to read", |text| text.trim().starts_with(|sign: char| sign.is_alphabetic()))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_edit_of_any_cell_changes_that_cell_alone(place in 0_usize..6, text in plain_text(), lines in 0_usize..3) {
        let desk = desk();
        let before = Sheet::of(&desk, "fr").unwrap();
        let place = place % before.rows.len();
        let text = std::iter::repeat_n(text.trim().to_owned(), lines + 1).collect::<Vec<_>>().join("\n");
        prop_assume!(!before.rows[place].english.contains('{') && before.rows[place].target != text);
        let taken = imported(&desk, "fr", |sheet| {
            sheet.rows[place].target.clone_from(&text);
            // An attribute cannot stand without its value.
            if sheet.rows[place].id.contains('.') { sheet.rows[place - 1].target = "Garder".to_owned(); }
        });
        prop_assert!(taken.findings.iter().all(|finding| !finding.refused()), "{:?}", taken.findings);
        let after = Sheet::of(&desk::with(&taken.files), "fr").unwrap();
        for (one, other) in before.rows.iter().zip(&after.rows) {
            let expected = if one.id == before.rows[place].id { &text } else { &one.target };
            prop_assert_eq!(&other.target, expected, "{}", &one.id);
        }
    }

    #[test]
    fn no_cell_makes_the_program_fall_over(cell in "\\PC{0,40}", back in "\\PC{0,20}", name in "\\PC{0,12}") {
        let desk = desk();
        let taken = imported(&desk, "fr", |sheet| {
            let row = row(sheet, "q-T2");
            row.target.clone_from(&cell);
            row.back.clone_from(&back);
            row.reviewer_1.clone_from(&name);
        });
        let after = Sheet::of(&desk::with(&taken.files), "fr").unwrap();
        let before = Sheet::of(&desk, "fr").unwrap();
        for (one, other) in before.rows.iter().zip(&after.rows).filter(|(one, _)| one.id != "q-T2") {
            prop_assert_eq!(&other.target, &one.target);
        }
    }
}
