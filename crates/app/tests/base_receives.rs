//! The base: what arrives is verified, opened once and listed most urgent first; what cannot be is set aside with one
//! reason, and never stands in the way of the rest.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

mod stage;

use serde_json::{Value, json};
use stage::{Stage, batches_in, carry, codes, counts, import, screen, sync, unlock};
use std::fs;
use waymark_app::App;
use waymark_app::answers::example_talks;
use waymark_app::domain::{ChoiceId, Level};
use waymark_app::view::{CaseRequest, ErrorView, ImportRequest, ImportView};
use waymark_testkit::{AMINA, BORIS, CHIDI};
use waymark_wire::{ContainerWriter, ItemKind};

/// A golden talk, as a worker would have it.
fn talk(name: &str) -> Value {
    example_talks().unwrap().into_iter().find(|talk| talk.name == name).unwrap().answers
}

/// Writes a carrier's file with these batches, sound or not.
fn stick(stage: &Stage, name: &str, batches: &[Vec<u8>]) -> String {
    let mut container = ContainerWriter::new();
    for bytes in batches {
        assert!(container.push_bytes(ItemKind::Batch, bytes));
    }
    let path = stage.path(name);
    fs::write(&path, container.finish()).unwrap();
    path
}

fn carried(stage: &Stage, phone: &App, name: &str) -> Vec<Vec<u8>> {
    let path = stage.path(name);
    carry(phone, &path);
    batches_in(&path)
}

fn alerts(base: &App) -> Vec<(String, Option<String>)> {
    base.base_home().unwrap().alerts.into_iter().map(|alert| (alert.code, alert.about)).collect()
}

fn reason(code: &str) -> ChoiceId {
    ChoiceId::new(code).unwrap()
}

#[test]
fn one_damaged_batch_of_many_is_refused_whole_and_the_others_are_taken() {
    let stage = Stage::new();
    let amina = stage.phone(AMINA);
    let expected: Vec<_> = (0..5).map(|_| screen(&amina).1).collect();
    let mut batches = carried(&stage, &amina, "all.waymark");
    let place = batches[2].len() - 100;
    batches[2][place] ^= 1;
    let view = import(&stage.base, &stick(&stage, "damaged.waymark", &batches));
    assert_eq!((view.new, view.known, view.refused), (4, 0, vec!["damaged".to_owned()]));
    let arrived = codes(&stage.base);
    assert!(arrived.len() == 4 && !arrived.contains(&expected[2]));
    assert_eq!(alerts(&stage.base), [("gap".to_owned(), Some("1-3".to_owned()))], "and the gap is named");
    // The same stick with the whole batch: only what was missing is new, and the gap closes.
    let view = import(&stage.base, &stage.path("all.waymark"));
    assert_eq!((view.new, view.known, view.refused.len()), (1, 4, 0));
    assert_eq!(alerts(&stage.base), []);
    assert_eq!(codes(&stage.base).len(), 5);
}

#[test]
fn a_batch_with_a_forged_signature_leaves_no_trace_that_could_keep_the_real_one_out() {
    let stage = Stage::new();
    let amina = stage.phone(AMINA);
    let (_, code, _) = screen(&amina);
    let real = carried(&stage, &amina, "real.waymark").remove(0);
    let mut forged = real.clone();
    // The id does not cover the signature: both have the same one.
    let header_len = u32::from_be_bytes(real[6..10].try_into().unwrap()) as usize;
    forged[10 + header_len + 5] ^= 1;
    let view = import(&stage.base, &stick(&stage, "forged.waymark", &[forged]));
    assert_eq!((view.new, view.refused), (0, vec!["damaged".to_owned()]));
    assert_eq!(alerts(&stage.base), [], "anybody can write such a file: it says nothing about the phone");
    assert_eq!(import(&stage.base, &stage.path("real.waymark")).new, 1);
    assert_eq!(codes(&stage.base), [code]);
}

#[test]
fn a_file_cut_anywhere_gives_what_is_whole_in_it() {
    let stage = Stage::new();
    let amina = stage.phone(AMINA);
    for _ in 0..3 {
        screen(&amina);
    }
    let whole = {
        carry(&amina, &stage.path("whole.waymark"));
        fs::read(stage.path("whole.waymark")).unwrap()
    };
    let mut taken = 0;
    for (place, cut_at) in [40_000, whole.len() - 1, 20_000].into_iter().enumerate() {
        let path = stage.path(&format!("cut-{place}.waymark"));
        fs::write(&path, &whole[..cut_at]).unwrap();
        let view = import(&stage.base, &path);
        assert!(
            view.refused.iter().all(|reason| reason == "damaged") && !view.refused.is_empty(),
            "cut at {cut_at}"
        );
        taken += view.new;
    }
    assert_eq!(taken, 3, "the last item was whole when only the end was missing");
}

#[test]
fn what_is_not_for_us_not_ours_or_newer_is_refused_by_name() {
    let (stage, other) = (Stage::new(), Stage::new());
    let (amina, chidi) = (stage.phone(AMINA), other.phone(CHIDI));
    screen(&amina);
    screen(&chidi);
    let mut newer = carried(&stage, &amina, "ours.waymark").remove(0);
    newer[3] = b'2';
    let foreign = carried(&other, &chidi, "theirs.waymark").remove(0);
    let view = import(&stage.base, &stick(&stage, "mixed.waymark", &[newer, foreign]));
    assert_eq!((view.new, view.known), (0, 0));
    assert_eq!(view.refused, ["unknown_version", "not_ours"]);
    let refused = |bytes: &[u8]| -> Option<String> {
        let path = stage.path("file");
        fs::write(&path, bytes).unwrap();
        stage.base.import_file(ImportRequest { path }).err().map(|error: ErrorView| error.code)
    };
    assert_eq!(refused(b"WMC2\r\nfrom the future").as_deref(), Some("file_newer"));
    assert_eq!(refused(b"dear diary").as_deref(), Some("file_unknown_format"));
    assert_eq!(refused(b"").as_deref(), Some("file_unknown_format"));
    let missing = stage.base.import_file(ImportRequest { path: stage.path("nothing here") });
    assert_eq!(missing.err().map(|error| error.code).as_deref(), Some("file_unreadable"));
}

#[test]
fn a_single_sealed_batch_is_taken_as_a_file_of_its_own() {
    let stage = Stage::new();
    let amina = stage.phone(AMINA);
    let (_, code, _) = screen(&amina);
    let batch = carried(&stage, &amina, "one.waymark").remove(0);
    let path = stage.path("batch.wmb");
    fs::write(&path, batch).unwrap();
    assert_eq!(import(&stage.base, &path).new, 1);
    assert_eq!(codes(&stage.base), [code]);
}

#[test]
fn in_any_order_with_five_left_out_the_gaps_are_named_and_close_again() {
    let stage = Stage::new();
    let amina = stage.phone(AMINA);
    for _ in 0..20 {
        screen(&amina);
    }
    let batches = carried(&stage, &amina, "all.waymark");
    let left_out = [3, 7, 8, 15, 19];
    let mut shuffled: Vec<Vec<u8>> =
        (0..20).map(|n| (n * 7) % 20).filter(|n| !left_out.contains(n)).map(|n| batches[n].clone()).collect();
    shuffled.push(batches[0].clone());
    let view = import(&stage.base, &stick(&stage, "shuffled.waymark", &shuffled));
    assert_eq!(
        (view.new, view.known, view.refused.len()),
        (15, 1, 0),
        "the one that is there twice counts once"
    );
    // Seen from the first missing one; the last of all cannot be known to be missing.
    assert_eq!(alerts(&stage.base), [("gap".to_owned(), Some("1-4".to_owned()))]);
    for (missing, next_gap) in [(3, Some("1-8")), (7, Some("1-9")), (8, Some("1-16")), (15, None), (19, None)]
    {
        import(&stage.base, &stick(&stage, &format!("late-{missing}.waymark"), &[batches[missing].clone()]));
        let expected: Vec<_> =
            next_gap.map(|gap| ("gap".to_owned(), Some(gap.to_owned()))).into_iter().collect();
        assert_eq!(alerts(&stage.base), expected, "after number {}", missing + 1);
    }
    assert_eq!(codes(&stage.base).len(), 20);
}

#[test]
fn cases_are_listed_most_urgent_first_and_among_equals_the_one_that_waits_longest() {
    let stage = Stage::new();
    let amina = stage.phone(AMINA);
    sync(&stage.base);
    let day = 86_400;
    for name in [
        "all eight no",
        "a smuggler arranged the trip and locked him in",
        "held, and it still goes on",
        "a man works in a bakery on the way, is not paid, cannot leave, his passport is kept",
        "stopped half-way, all no so far",
        "work unpaid only, not forced",
        "a woman was held as a domestic worker before she fled",
    ] {
        amina.screen_answers(&talk(name).to_string(), None).unwrap();
        stage.clock.pass_seconds(day);
    }
    stage.go_round(&[&amina]);
    let cases = stage.base.cases().unwrap();
    let order: Vec<(Level, bool)> = cases.iter().map(|case| (case.level, case.red)).collect();
    let expected = [
        (Level::B, true),
        (Level::A, false),
        (Level::A, false),
        (Level::C, false),
        (Level::D, false),
        (Level::X, false),
        (Level::E, false),
    ];
    assert_eq!(order, expected);
    assert!(cases[1].day < cases[2].day, "the older of the two A comes first");
}

#[test]
fn a_case_opens_with_a_reason_shows_what_was_said_and_is_read_then() {
    let stage = Stage::new();
    let amina = stage.phone(AMINA);
    sync(&stage.base);
    let mut answers =
        talk("a man works in a bakery on the way, is not paid, cannot leave, his passport is kept");
    answers["person_locale"] = json!("ar");
    amina.screen_answers(&answers.to_string(), None).unwrap();
    stage.go_round(&[&amina]);
    let row = stage.base.cases().unwrap().remove(0);
    assert_eq!((row.level, row.read, row.person_locale.as_str()), (Level::A, false, "ar"));
    assert_eq!(stage.base.base_home().unwrap().unread, 1);
    let curious = stage.base.open_case(CaseRequest { id: row.id, reason: reason("curiosity") });
    assert_eq!(curious.err().map(|error| error.code).as_deref(), Some("refused_answer"));
    assert_eq!(stage.base.base_home().unwrap().unread, 1, "a refused look is no look");
    let case = stage.base.open_case(CaseRequest { id: row.id, reason: reason("first_look") }).unwrap();
    assert!(case.row.read && stage.base.base_home().unwrap().unread == 0);
    let said = waymark_app::answers::given(&answers.to_string()).unwrap();
    assert_eq!(case.answers.len(), said.len());
    for answer in &case.answers {
        let (value, parts) = &said[&answer.item];
        assert_eq!((&answer.value, &answer.parts), (value, parts), "{}", answer.item);
        assert_eq!(answer.person_locale.as_str(), "ar");
    }
    assert!(!case.assessment.reasons.is_empty());
    let nobody = waymark_app::domain::ScreeningId::from_bytes([9; 16]);
    let unknown = stage.base.open_case(CaseRequest { id: nobody, reason: reason("first_look") });
    assert_eq!(unknown.err().map(|error| error.code).as_deref(), Some("unknown_screening"));
}

#[test]
fn two_batches_under_one_number_are_both_kept_and_a_person_is_told() {
    let stage = Stage::new();
    let amina = stage.phone(AMINA);
    sync(&stage.base);
    amina.lock().unwrap();
    // A copy of the phone works on beside the phone itself.
    let copy = stage.path("copy");
    fs::create_dir_all(&copy).unwrap();
    for entry in fs::read_dir(stage.folder.join("amina")).unwrap() {
        let entry = entry.unwrap();
        fs::copy(entry.path(), std::path::Path::new(&copy).join(entry.file_name())).unwrap();
    }
    unlock(&amina, AMINA.passphrase);
    let (_, first, _) = screen(&amina);
    let twin = stage.app("copy");
    unlock(&twin, AMINA.passphrase);
    screen(&twin);
    let batches = [carried(&stage, &amina, "a.waymark"), carried(&stage, &twin, "b.waymark")].concat();
    let view = import(&stage.base, &stick(&stage, "both.waymark", &batches));
    assert_eq!((view.new, view.refused), (1, vec!["fork".to_owned()]));
    assert_eq!(codes(&stage.base), [first]);
    assert!(alerts(&stage.base).iter().any(|(code, _)| code == "fork"));
    let again = import(&stage.base, &stage.path("both.waymark"));
    assert_eq!((again.new, again.known, again.refused.len()), (0, 2, 0), "both are kept");
}

/// T32: the coordinators change while batches wait. New ones are sealed to the new set, old ones stay as they are.
#[test]
fn a_base_that_joined_later_opens_what_is_sealed_to_it_and_is_not_alarmed_by_the_rest() {
    let stage = Stage::new();
    let amina = stage.phone(AMINA);
    sync(&stage.base);
    screen(&amina);
    sync(&amina);
    let second = stage.device("second base", CHIDI, true);
    sync(&stage.base);
    sync(&amina);
    let (_, code, _) = screen(&amina);
    sync(&amina);
    let exchanged = sync(&second);
    assert_eq!((exchanged.cases, exchanged.set_aside), (1, vec!["wrong_key"]));
    assert_eq!(codes(&second), [code]);
    assert_eq!(alerts(&second), []);
    sync(&stage.base);
    assert_eq!(codes(&stage.base).len(), 2, "the first base opens both");
    sync(&amina);
    assert_eq!(counts(&amina), (0, 0, 2, 0));
}

/// T32: what a phone that is out has sealed comes late, on a stick.
#[test]
fn late_by_stick_from_a_phone_that_is_out_is_kept_apart() {
    let stage = Stage::new();
    let boris = stage.phone(BORIS);
    screen(&boris);
    let path = stage.path("late.waymark");
    carry(&boris, &path);
    let device = boris.roster().unwrap().devices.iter().find(|one| one.here).unwrap().device.clone();
    stage.base.revoke(&waymark_app::org::RevokeRequest { device, lost: false }).unwrap();
    let ImportView { new, refused, .. } = import(&stage.base, &path);
    assert_eq!((new, refused), (0, vec!["lost_device".to_owned()]));
    assert_eq!(alerts(&stage.base).len(), 1);
    assert_eq!(codes(&stage.base), []);
}

#[test]
fn a_phone_opens_nothing_that_it_has_sealed() {
    let stage = Stage::new();
    let amina = stage.phone(AMINA);
    screen(&amina);
    let path = stage.path("own.waymark");
    carry(&amina, &path);
    let wrong_role = |error: Option<ErrorView>| assert_eq!(error.unwrap().code, "wrong_role");
    wrong_role(amina.cases().err());
    wrong_role(amina.base_home().err());
    let nobody = waymark_app::domain::ScreeningId::from_bytes([9; 16]);
    wrong_role(amina.open_case(CaseRequest { id: nobody, reason: reason("first_look") }).err());
    let imported = import(&amina, &path);
    assert_eq!((imported.new, imported.receipts, imported.refused.len()), (0, 0, 0));
    // Nor does any key of hers open it without an installation; the recovery key does.
    let batch = stage.path("batch");
    fs::write(&batch, &batches_in(&path)[0]).unwrap();
    let payload = waymark_app::recovery::open_batch(&stage.founded.recovery.words, batch.as_ref()).unwrap();
    assert!(String::from_utf8_lossy(&payload).contains("\"records\":[{"));
    let other = Stage::new().founded.recovery.identity.clone();
    assert!(waymark_app::recovery::open_batch(&other, batch.as_ref()).is_err());
}
