//! What is not taken: rows that would harm a text, each with its reason; and files that are not what they say.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, missing_docs)]

mod desk;

use desk::{desk, row};
use proptest::prelude::*;
use std::io::{Cursor, Read, Write};
use waymark_sheets::{LIMITS, Reason, Sheet, SheetRefused, export, import, import_sheet};
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

/// Edits one row and expects this reason and no change.
#[track_caller]
fn refused(tag: &str, id: &str, edit: impl FnOnce(&mut waymark_sheets::Row), expected: &Reason) {
    let mut sheet = Sheet::of(&desk(), tag).unwrap();
    edit(row(&mut sheet, id));
    let taken = import_sheet(&sheet, &desk()).unwrap();
    let reasons: Vec<&Reason> = taken.findings.iter().map(|finding| &finding.reason).collect();
    assert_eq!(reasons, [expected]);
    assert!(taken.findings[0].refused());
    assert_eq!(taken.files, [], "{expected:?}");
}

/// As [`refused`], where the check of the languages is the one to object.
#[track_caller]
fn refused_by_check(tag: &str, id: &str, target: &str, says: &str) {
    let mut sheet = Sheet::of(&desk(), tag).unwrap();
    row(&mut sheet, id).target = target.to_owned();
    let taken = import_sheet(&sheet, &desk()).unwrap();
    let Some(Reason::Check(text)) = taken.findings.first().map(|finding| &finding.reason) else {
        panic!("{:?}", taken.findings);
    };
    assert!(text.contains(says), "{text}");
    assert_eq!(taken.files, []);
}

#[test]
fn a_direction_mark_typed_by_hand() {
    refused(
        "fr",
        "q-T2",
        |row| row.target = "Vos\u{200F} papiers ?".to_owned(),
        &Reason::DirectionMark(0x200F),
    );
    refused(
        "fr",
        "q-T2",
        |row| row.target = "\u{2068}Vos papiers ?".to_owned(),
        &Reason::DirectionMark(0x2068),
    );
}

#[test]
fn a_forbidden_word_a_missing_variable_and_a_missing_plural_form() {
    refused_by_check("fr", "q-T2", "Êtes-vous une victime ?", "victime");
    refused_by_check("fr", "info-a", "Victimes : vos droits", "victime");
    let select = |one: &str| format!("{{ $days ->\n{one}*[other] Revenez dans {{ $daysText }} jours.\n}}");
    refused_by_check("fr", "next-days", "Revenez un jour.", "variables are none");
    refused_by_check(
        "fr",
        "next-days",
        &select("").replace("daysText", "dayText"),
        "variables are $dayText, $days",
    );
    let arabic = "{ $days ->\n    [one] عد بعد يوم { $daysText }\n   *[other] عد بعد { $daysText } يوم\n}";
    refused_by_check("ar", "next-days", arabic, "the language also has the form");
}

#[test]
fn a_forbidden_word_in_a_workers_text_is_none() {
    let mut sheet = Sheet::of(&desk(), "en").unwrap();
    row(&mut sheet, "why-T2").target = "A presumed victim may say this.".to_owned();
    assert_eq!(import_sheet(&sheet, &desk()).unwrap().findings, []);
}

#[test]
fn a_cell_that_is_no_pattern_or_more_than_one() {
    for broken in ["{ $n", "a }", "so\n.title = b", "{ $n ->\n[one] a\n}", "{ }"] {
        refused("fr", "q-T2", |row| row.target = broken.to_owned(), &Reason::Unreadable);
    }
    refused("fr", "q-T2", |row| row.target.clear(), &Reason::Emptied);
    refused("fr", "q-T2", |row| row.target = "  ".to_owned(), &Reason::Emptied);
}

#[test]
fn an_attribute_without_its_value() {
    let mut sheet = Sheet::of(&desk(), "ar").unwrap();
    row(&mut sheet, "save.title").target = "احتفظ بالكل".to_owned();
    let taken = import_sheet(&sheet, &desk()).unwrap();
    assert_eq!((taken.files.len(), taken.findings.len()), (0, 1));
}

#[test]
fn columns_that_are_not_for_editing() {
    refused(
        "fr",
        "q-T2",
        |row| row.english = "Has anyone taken your papers?".to_owned(),
        &Reason::EnglishEdited,
    );
    refused("fr", "q-T2", |row| row.mark.clear(), &Reason::NoMark);
    refused("fr", "q-T2", |row| row.mark = "0-0-0".to_owned(), &Reason::NoMark);
    refused("fr", "q-T2", |row| row.id = "q-T99".to_owned(), &Reason::UnknownText);
    refused("fr", "q-T2", |row| row.file = "app.ftl".to_owned(), &Reason::UnknownText);
    refused("sr-Cyrl", "info-a", |row| row.target = "Права".to_owned(), &Reason::Generated);
}

#[test]
fn the_same_row_twice_is_taken_once() {
    let mut sheet = Sheet::of(&desk(), "fr").unwrap();
    let mut copy = row(&mut sheet, "q-T2").clone();
    copy.target = "Autre chose ?".to_owned();
    sheet.rows.push(copy);
    let taken = import_sheet(&sheet, &desk()).unwrap();
    assert_eq!((taken.findings[0].reason.clone(), taken.files), (Reason::Twice, vec![]));
}

#[test]
fn a_review_that_is_none() {
    let two = |row: &mut waymark_sheets::Row, one: &str, other: &str, state: &str| {
        row.reviewer_1 = one.to_owned();
        row.reviewer_2 = other.to_owned();
        row.state = state.to_owned();
    };
    refused("fr", "q-T2", |row| two(row, "Amina", "", "reviewed"), &Reason::NeedsTwoNames);
    refused("fr", "q-T2", |row| two(row, "Amina", " Amina ", "reviewed"), &Reason::NeedsTwoNames);
    refused("fr", "q-T2", |row| two(row, "Amina", "Boris", "done"), &Reason::UnknownState);
    refused("fr", "q-T3", |row| two(row, "Amina", "Boris", "reviewed"), &Reason::NotTranslated);
    refused("fr", "save.title", |row| two(row, "Amina", "Boris", "reviewed"), &Reason::ReviewOnAttribute);
}

#[test]
fn a_refused_row_keeps_no_other_from_being_taken() {
    let mut sheet = Sheet::of(&desk(), "fr").unwrap();
    row(&mut sheet, "q-T2").target = "Victime ?".to_owned();
    row(&mut sheet, "save").target = "Conserver".to_owned();
    let taken = import_sheet(&sheet, &desk()).unwrap();
    assert_eq!((taken.findings.len(), taken.texts, taken.files.len()), (1, 1, 2));
    assert_eq!(
        taken.findings[0].to_string(),
        "row 4, person.ftl q-T2: holds “victime”: say what happened in plain words"
    );
}

/// The parts of an xlsx file, each changed by `edit` (`None` leaves it out), packed again.
fn repacked(edit: impl Fn(&str, Vec<u8>) -> Option<Vec<u8>>, more: &[(&str, Vec<u8>)]) -> Vec<u8> {
    let mut archive = ZipArchive::new(Cursor::new(export(&desk(), "fr").unwrap())).unwrap();
    let mut parts: Vec<(String, Vec<u8>)> = Vec::new();
    for place in 0..archive.len() {
        let mut part = archive.by_index(place).unwrap();
        let mut bytes = Vec::new();
        part.read_to_end(&mut bytes).unwrap();
        let name = part.name().unwrap().into_owned();
        parts.extend(edit(&name, bytes).map(|bytes| (name, bytes)));
    }
    parts.extend(more.iter().map(|(name, bytes)| ((*name).to_owned(), bytes.clone())));
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        writer.start_file(name, SimpleFileOptions::default()).unwrap();
        writer.write_all(&bytes).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

/// Replaces text in every part.
fn replaced(from: &str, to: &str) -> Vec<u8> {
    let edit =
        |_: &str, bytes: Vec<u8>| Some(String::from_utf8(bytes).unwrap().replace(from, to).into_bytes());
    let made = repacked(edit, &[]);
    assert_ne!(made, repacked(|_, bytes| Some(bytes), &[]), "the test changes nothing");
    made
}

#[track_caller]
fn file_refused(bytes: &[u8], expected: &SheetRefused) {
    assert_eq!(import(bytes, &desk()).unwrap_err(), *expected);
}

#[test]
fn a_file_of_another_version_another_program_or_another_language() {
    assert!(import(&repacked(|_, bytes| Some(bytes), &[]), &desk()).is_ok());
    file_refused(&replaced("<t>1</t>", "<t>2</t>"), &SheetRefused::UnknownVersion);
    file_refused(&replaced("<t>1</t>", "<t>1.1</t>"), &SheetRefused::UnknownVersion);
    file_refused(&replaced("waymark-locales", "expenses"), &SheetRefused::NotOurs);
    file_refused(&replaced("<t>fr</t>", "<t>xx</t>"), &SheetRefused::UnknownLanguage);
    file_refused(&replaced("<t>target</t>", "<t>cible</t>"), &SheetRefused::Columns);
}

#[test]
fn a_version_that_a_spreadsheet_program_made_a_number_is_still_the_version() {
    let number = replaced(r#"<c r="B1" s="1" t="s"><v>1</v></c>"#, r#"<c r="B1" s="1"><v>1</v></c>"#);
    assert!(import(&number, &desk()).is_ok());
}

#[test]
fn what_is_no_spreadsheet() {
    for bytes in
        [&b""[..], b"PK", b"PK\x03\x04", b"file,id,note", &[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]]
    {
        file_refused(bytes, &SheetRefused::Unreadable);
    }
    file_refused(
        &repacked(|name, bytes| (name != "xl/workbook.xml").then_some(bytes), &[]),
        &SheetRefused::Unreadable,
    );
    let cut = export(&desk(), "fr").unwrap();
    file_refused(&cut[..cut.len() / 2], &SheetRefused::Unreadable);
}

#[test]
fn bombs_are_refused_before_they_are_read() {
    file_refused(&vec![b'P'; LIMITS.file + 1], &SheetRefused::TooLarge);
    let keep = |_: &str, bytes: Vec<u8>| Some(bytes);
    let zeros = vec![0_u8; usize::try_from(LIMITS.unpacked).unwrap() + 1];
    let bomb = repacked(keep, &[("xl/media/image1.png", zeros)]);
    assert!(bomb.len() < 1 << 20, "small when packed");
    file_refused(&bomb, &SheetRefused::TooLarge);
    let many: Vec<String> = (0..=LIMITS.parts).map(|number| format!("xl/{number}")).collect();
    let many: Vec<(&str, Vec<u8>)> = many.iter().map(|name| (name.as_str(), Vec::new())).collect();
    file_refused(&repacked(keep, &many), &SheetRefused::TooLarge);
}

#[test]
fn a_file_that_announces_more_texts_than_it_has_is_refused_before_room_is_made() {
    let announce = |count: &str| {
        let edit = |name: &str, bytes: Vec<u8>| {
            let text = String::from_utf8(bytes).unwrap();
            let (before, after) = match text.split_once("uniqueCount=\"") {
                Some((before, after)) if name.ends_with("sharedStrings.xml") => (before, after),
                _ => return Some(text.into_bytes()),
            };
            let after = after.split_once('"').unwrap().1;
            Some(format!("{before}uniqueCount={count}{after}").into_bytes())
        };
        repacked(edit, &[])
    };
    assert!(import(&announce("\"20\""), &desk()).is_ok());
    for count in ["\"999999999999999999\"", "'18446744073709551615'", "\n=\"4000000000\""] {
        assert!(import(&announce(count), &desk()).is_err(), "{count}");
    }
}

#[test]
fn a_cell_in_the_last_corner_makes_no_table_of_the_whole_page() {
    let corner =
        "<row r=\"1048576\"><c r=\"XFD1048576\" t=\"inlineStr\"><is><t>x</t></is></c></row></sheetData>";
    assert!(import(&replaced("</sheetData>", corner), &desk()).is_ok(), "outside our columns");
    let below = corner.replace("XFD1048576", "A1048576");
    file_refused(&replaced("</sheetData>", &below), &SheetRefused::TooLarge);
}

/// More by `PROPTEST_CASES`.
fn cases(usual: u32) -> u32 {
    std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(usual)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(cases(96)))]

    #[test]
    fn no_damaged_file_makes_the_program_fall_over(
        part in 0_usize..12,
        place in any::<prop::sample::Index>(),
        junk in prop::collection::vec(prop_oneof![any::<u8>(), Just(b'9'), Just(b'"'), Just(b'/'), Just(b'<')], 0..12),
        cut in 0_usize..40,
    ) {
        let seen = std::cell::Cell::new(0);
        let damaged = repacked(
            |_, mut bytes| {
                if seen.replace(seen.get() + 1) == part && !bytes.is_empty() {
                    let from = place.index(bytes.len());
                    let to = (from + cut).min(bytes.len());
                    bytes.splice(from..to, junk.iter().copied());
                }
                Some(bytes)
            },
            &[],
        );
        if let Ok(taken) = import(&damaged, &desk()) {
            prop_assert!(taken.texts <= 8);
        }
    }

    #[test]
    fn no_bytes_make_the_program_fall_over(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        let _ = import(&bytes, &desk());
        let _ = import(&[b"PK\x03\x04".as_slice(), &bytes].concat(), &desk());
    }
}
