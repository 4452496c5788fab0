//! Retention: what goes when, said before and done.

use crate::stage::{counts, screen, unlock};
use crate::talks::{amina, begin};
use waymark_app::App;
use waymark_app::view::{KeptView, ScreeningRequest};
use waymark_testkit::AMINA;

const HOUR: u64 = 3_600;

fn kept(phone: &App, what: &str) -> Vec<KeptView> {
    phone.retention().unwrap().kept.into_iter().filter(|kept| kept.what == what).collect()
}

#[test]
fn a_talk_that_was_not_ended_goes_after_a_day_and_the_preview_said_so() {
    let (stage, phone) = amina();
    let talk = begin(&phone);
    assert_eq!(kept(&phone, "draft")[0].hours_left, Some(24));
    phone.lock().unwrap();
    stage.clock.pass_seconds(23 * HOUR);
    unlock(&phone, AMINA.passphrase);
    assert_eq!(kept(&phone, "draft")[0].hours_left, Some(1));
    phone.open_screening(ScreeningRequest { id: talk.id }).unwrap();
    phone.lock().unwrap();
    stage.clock.pass_seconds(HOUR);
    unlock(&phone, AMINA.passphrase);
    assert_eq!(phone.open_screening(ScreeningRequest { id: talk.id }).unwrap_err().code, "unknown_screening");
    assert!(kept(&phone, "draft").is_empty());
}

#[test]
fn a_clock_that_was_ahead_when_a_talk_began_loses_nobodys_answers() {
    let (stage, phone) = amina();
    stage.clock.set_wall_ms(stage.clock.wall_ms() + 40 * 86_400_000);
    phone.lock().unwrap();
    unlock(&phone, AMINA.passphrase);
    let talk = begin(&phone);
    stage.clock.set_wall_ms(stage.clock.wall_ms() - 40 * 86_400_000);
    phone.lock().unwrap();
    unlock(&phone, AMINA.passphrase);
    phone.open_screening(ScreeningRequest { id: talk.id }).expect("the talk is still here");
}

#[test]
fn a_readable_copy_goes_at_its_hour_and_the_line_a_week_after_the_base_has_opened_it() {
    let (stage, phone) = amina();
    screen(&phone);
    assert_eq!(kept(&phone, "copy")[0].hours_left, Some(24));
    assert_eq!(kept(&phone, "sealed")[0].until, "opened");
    stage.go_round(&[&phone]);
    assert!(kept(&phone, "copy").is_empty(), "gone with the receipt");
    assert_eq!(kept(&phone, "line")[0].hours_left, Some(7 * 24));
    phone.lock().unwrap();
    stage.clock.pass_seconds(7 * 24 * HOUR);
    unlock(&phone, AMINA.passphrase);
    assert!(phone.retention().unwrap().kept.is_empty());
    assert!(phone.outbox().unwrap().iter().all(|row| row.code.is_none()), "the code is forgotten");
    assert_eq!(counts(&phone), (0, 0, 1, 0), "and the talk is still counted");
}

#[test]
fn after_a_month_the_database_has_another_key_and_an_old_copy_opens_with_nothing_that_is_left() {
    let (stage, phone) = amina();
    screen(&phone);
    let before = counts(&phone);
    phone.lock().unwrap();
    let folder = stage.folder.join(AMINA.name);
    // A database begins with its salt, which follows from its key.
    let salt = || std::fs::read(folder.join("store.db")).unwrap()[..16].to_vec();
    let old = salt();
    stage.clock.pass_seconds(10);
    unlock(&phone, AMINA.passphrase);
    phone.lock().unwrap();
    assert_eq!(salt(), old, "the control: not every unlock");
    stage.clock.pass_seconds(30 * 24 * HOUR);
    unlock(&phone, AMINA.passphrase);
    assert_eq!(counts(&phone), before, "nothing is lost");
    phone.lock().unwrap();
    assert_ne!(salt(), old);
    unlock(&phone, AMINA.passphrase);
    stage.go_round(&[&phone]);
    assert_eq!(stage.base.cases().unwrap().len(), 1);
}

#[test]
fn a_line_that_nobody_has_received_stays_however_long_it_takes() {
    let (stage, phone) = amina();
    let (_, code, _) = screen(&phone);
    phone.lock().unwrap();
    stage.clock.pass_seconds(60 * 24 * HOUR);
    unlock(&phone, AMINA.passphrase);
    assert_eq!(phone.outbox().unwrap()[0].code.as_ref(), Some(&code));
    assert_eq!(counts(&phone).0, 1);
}
