//! Crossing mode: before a checkpoint everything that can go goes, and only the base ends it.

use crate::stage::{carry, counts, import, screen, unlock};
use crate::talks::{amina, answer, begin};
use waymark_app::view::{BatchWord, CrossingRequest, ScreeningRequest};
use waymark_testkit::AMINA;

fn cross(phone: &waymark_app::App, unfinished: bool) -> Result<bool, String> {
    phone.begin_crossing(CrossingRequest { unfinished }).map(|view| view.crossing).map_err(|error| error.code)
}

#[test]
fn a_talk_that_was_not_ended_goes_only_when_somebody_was_told() {
    let (_stage, phone) = amina();
    let talk = begin(&phone);
    answer(&phone, talk.id, "S1", "yes");
    assert_eq!(cross(&phone, false), Err("unfinished_talks".to_owned()));
    phone.open_screening(ScreeningRequest { id: talk.id }).unwrap();
    assert!(!phone.safety().unwrap().crossing, "refused is refused: nothing went");
    assert_eq!(cross(&phone, true), Ok(true));
    assert_eq!(phone.open_screening(ScreeningRequest { id: talk.id }).unwrap_err().code, "unknown_screening");
}

#[test]
fn what_was_received_and_what_could_be_read_are_gone_and_what_was_not_handed_over_is_not() {
    let (stage, phone) = amina();
    let (_, received, _) = screen(&phone);
    stage.go_round(&[&phone]);
    let (_, waiting, batch) = screen(&phone);
    let before = counts(&phone);
    assert_eq!(cross(&phone, false), Ok(true));

    let rows = phone.outbox().unwrap();
    assert!(rows.iter().all(|row| row.code.is_none()), "neither {received} nor {waiting} is named any more");
    assert!(phone.retention().unwrap().kept.iter().all(|kept| kept.what == "sealed"), "nothing can be read");
    assert!(phone.home().unwrap().recent_locales.is_empty());
    assert_eq!(counts(&phone), before, "nothing is lost");
    assert!(rows.iter().any(|row| row.batch.as_deref() == Some(&batch) && row.state == BatchWord::Packed));

    // What is said now is sealed at once, and can be read nowhere.
    screen(&phone);
    assert!(phone.retention().unwrap().kept.iter().all(|kept| kept.what == "sealed"));
    stage.go_round(&[&phone]);
    assert_eq!(stage.base.cases().unwrap().len(), 3, "all three arrive");
}

#[test]
fn what_is_begun_while_crossing_does_not_outlive_the_lock() {
    let (_stage, phone) = amina();
    let control = begin(&phone);
    phone.lock().unwrap();
    unlock(&phone, AMINA.passphrase);
    phone.open_screening(ScreeningRequest { id: control.id }).expect("without crossing it does");

    cross(&phone, true).unwrap();
    let talk = begin(&phone);
    answer(&phone, talk.id, "S1", "yes");
    phone.lock().unwrap();
    unlock(&phone, AMINA.passphrase);
    assert_eq!(phone.open_screening(ScreeningRequest { id: talk.id }).unwrap_err().code, "unknown_screening");
    assert!(phone.home().unwrap().draft.is_none());
}

#[test]
fn it_ends_with_a_file_of_the_base_and_with_nothing_else() {
    let (stage, phone) = amina();
    cross(&phone, false).unwrap();
    screen(&phone);
    stage.go_round(&[&phone]);
    assert!(phone.safety().unwrap().crossing, "a network anywhere ends nothing");
    phone.lock().unwrap();
    unlock(&phone, AMINA.passphrase);
    assert!(phone.safety().unwrap().crossing, "nor does another unlock");

    let own = stage.path("own.waymark");
    carry(&phone, &own);
    let _ = phone.import_file(waymark_app::view::ImportRequest { path: own });
    assert!(phone.home().unwrap().crossing, "nor a file that anybody could make");

    let from_base = stage.path("base.waymark");
    carry(&stage.base, &from_base);
    import(&phone, &from_base);
    assert!(!phone.safety().unwrap().crossing);
}
