//! Practice: the very same commands, another database, and nothing of it ever leaves the phone.

use crate::stage::{counts, screen, sync, unlock};
use crate::talks::{amina, answer, begin, value};
use std::fs;
use waymark_app::App;
use waymark_app::view::{PracticeRequest, ScreeningRequest, ScreeningView};
use waymark_domain::LocaleTag;
use waymark_testkit::AMINA;

fn play(phone: &App, case: &str) -> ScreeningView {
    let worker_locale = LocaleTag::new("en").unwrap();
    phone.start_practice(PracticeRequest { case: case.to_owned(), worker_locale }).unwrap()
}

#[test]
fn every_installation_has_the_practice_profile_from_the_day_it_is_made() {
    let (stage, phone) = amina();
    let files: Vec<String> = fs::read_dir(stage.folder.join(AMINA.name))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    assert!(files.contains(&"practice.db".to_owned()), "{files:?}");
    let practice = phone.practice().unwrap();
    assert_eq!(practice.cases.len(), 6);
    assert!(practice.suggested && phone.home().unwrap().practice_suggested, "an offer before the first talk");
    assert!(practice.cases.iter().all(|case| !case.done && !case.open));
    // An offer, and nothing else: help waits for nobody.
    screen(&phone);
}

#[test]
fn all_six_cases_are_played_through_and_nothing_of_them_is_sealed_or_sent() {
    let (stage, phone) = amina();
    let batches = |phone: &App| phone.outbox().unwrap().into_iter().filter(|row| row.batch.is_some()).count();
    let spool = stage.folder.join(AMINA.name).join("spool");
    for case in phone.practice().unwrap().cases {
        let talk = play(&phone, &case.id);
        assert!(phone.status().unwrap().practice, "the frame is shown");
        let scene = phone.practice_scene(ScreeningRequest { id: talk.id }).unwrap();
        // The worker writes down what the person says, item by item.
        for (item, choices) in scene.answers {
            let one = serde_json::json!({ "id": talk.id, "item": item, "value": choices[0], "parts": {}, "advance": false });
            let many = serde_json::json!({ "id": talk.id, "item": item, "value": choices, "parts": {}, "advance": false });
            let taken = phone.answer_item(serde_json::from_value(one).unwrap());
            taken.or_else(|_| phone.answer_item(serde_json::from_value(many).unwrap())).unwrap();
        }
        let outcome = phone.outcome(ScreeningRequest { id: talk.id }).unwrap();
        assert_eq!(outcome.cannot_seal, None);
        let feedback = phone.finish_practice(ScreeningRequest { id: talk.id }).unwrap();
        assert!(feedback.not_asked.is_empty(), "{}: {:?}", case.id, feedback.not_asked);
        assert_eq!(
            phone.open_screening(ScreeningRequest { id: talk.id }).unwrap_err().code,
            "unknown_screening",
            "nothing is kept of it"
        );
    }
    phone.leave_practice().unwrap();
    assert!(phone.practice().unwrap().cases.iter().all(|case| case.done));
    assert!(!phone.home().unwrap().practice_suggested);
    assert_eq!((batches(&phone), counts(&phone)), (0, (0, 0, 0, 0)));
    assert_eq!(sync(&phone).handed_over, 0);
    assert!(!spool.exists() || fs::read_dir(&spool).unwrap().next().is_none(), "no sealed bytes");
    assert!(!stage.folder.join(AMINA.name).join("practice-spool").exists());

    // The control: what is sealed in earnest is seen by the very same looks.
    screen(&phone);
    assert_eq!(batches(&phone), 1);
    assert!(fs::read_dir(&spool).unwrap().next().is_some());
}

#[test]
fn the_seal_is_out_of_reach_from_practice_whatever_command_is_called() {
    let (_stage, phone) = amina();
    let talk = play(&phone, "no_concern");
    let done = phone.finalise(ScreeningRequest { id: talk.id }).unwrap();
    phone.leave_practice().unwrap();
    assert!(phone.outbox().unwrap().is_empty(), "{done:?} names no batch");
    assert_eq!(counts(&phone), (0, 0, 0, 0));
}

#[test]
fn the_real_talk_and_the_practised_one_do_not_know_each_other() {
    let (_stage, phone) = amina();
    let real = begin(&phone);
    answer(&phone, real.id, "S1", "yes");
    let practised = play(&phone, "man_in_the_bakery");
    assert_eq!(phone.open_screening(ScreeningRequest { id: real.id }).unwrap_err().code, "unknown_screening");
    answer(&phone, practised.id, "S1", "no");
    phone.leave_practice().unwrap();
    assert!(!phone.status().unwrap().practice);
    let again = phone.open_screening(ScreeningRequest { id: real.id }).unwrap();
    assert_eq!(value(&again, "S1").unwrap(), ["yes"]);
    assert_eq!(
        phone.open_screening(ScreeningRequest { id: practised.id }).unwrap_err().code,
        "unknown_screening"
    );
}

#[test]
fn a_case_that_was_interrupted_by_a_lock_waits_where_it_was() {
    let (_stage, phone) = amina();
    let talk = play(&phone, "boy_of_sixteen");
    answer(&phone, talk.id, "S1", "yes");
    phone.lock().unwrap();
    unlock(&phone, AMINA.passphrase);
    assert!(!phone.status().unwrap().practice, "an unlock leads to the real side");
    assert!(phone.practice().unwrap().cases.iter().any(|case| case.id == "boy_of_sixteen" && case.open));
    let again = play(&phone, "boy_of_sixteen");
    assert_eq!((again.id, value(&again, "S1").unwrap()), (talk.id, vec!["yes".to_owned()]));
}

#[test]
fn a_practice_database_that_is_damaged_is_made_anew_and_stops_nobody() {
    let (stage, phone) = amina();
    phone.lock().unwrap();
    let path = stage.folder.join(AMINA.name).join("practice.db");
    let mut bytes = fs::read(&path).unwrap();
    let from = bytes.len().min(4096);
    bytes[16..from].fill(0x5a);
    fs::write(&path, bytes).unwrap();
    unlock(&phone, AMINA.passphrase);
    play(&phone, "no_concern");
}
