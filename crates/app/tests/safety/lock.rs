//! The lock: in the core as well as in the page, after the organisation's time, and nothing is lost by it.

use crate::stage::unlock;
use crate::talks::{amina, answer, begin, value};
use waymark_app::App;
use waymark_app::view::{LockState, ScreeningRequest};
use waymark_testkit::AMINA;

/// T20's first half: what is locked answers nothing, whoever asks.
#[test]
fn the_core_locks_by_itself_when_the_page_never_says_so_and_the_talk_goes_on_where_it_was() {
    let (stage, phone) = amina();
    let talk = begin(&phone);
    let shown = answer(&phone, talk.id, "S1", "yes");

    stage.clock.pass_seconds(149);
    assert!(!phone.lock_if_quiet(), "two minutes and the half that the page has for its warning");
    stage.clock.pass_seconds(1);
    assert!(phone.lock_if_quiet());
    assert!(matches!(phone.status().unwrap().state, LockState::Locked));
    assert_eq!(phone.outbox().unwrap_err().code, "locked");

    unlock(&phone, AMINA.passphrase);
    let again = phone.open_screening(ScreeningRequest { id: talk.id }).unwrap();
    assert_eq!((again.step.id.clone(), value(&again, "S1")), (shown.step.id.clone(), value(&shown, "S1")));
    assert_eq!(value(&again, "S1").unwrap(), ["yes"]);
}

#[test]
fn asking_for_the_state_keeps_nothing_open_but_a_touch_does() {
    let (stage, phone) = amina();
    for _ in 0..20 {
        stage.clock.pass_seconds(8);
        phone.sync_state().unwrap();
        phone.home().unwrap();
    }
    assert!(phone.lock_if_quiet(), "a page that only polls is nobody");

    unlock(&phone, AMINA.passphrase);
    for _ in 0..20 {
        stage.clock.pass_seconds(100);
        phone.stay().unwrap();
        assert!(!phone.lock_if_quiet(), "somebody is there");
    }
}

#[test]
fn turning_the_clock_back_does_not_keep_a_phone_open() {
    let (stage, phone) = amina();
    stage.clock.set_wall_ms(stage.clock.wall_ms() - 86_400_000);
    stage.clock.pass_seconds(150);
    assert!(phone.lock_if_quiet());
}

#[test]
fn the_page_is_told_the_organisations_time() {
    let (_stage, phone) = amina();
    assert_eq!(phone.status().unwrap().lock_seconds, 120);
}

/// The app's own watch, on the real clock: nobody calls anything, and it locks.
#[test]
fn a_window_whose_page_hangs_locks_all_the_same() {
    let (stage, phone) = amina();
    phone.lock().unwrap();
    let window = App::at(stage.folder.join(AMINA.name), crate::stage::Watch(stage.clock.clone()));
    unlock(&window, AMINA.passphrase);
    stage.clock.pass_seconds(151);
    let until = std::time::Duration::from_secs(5);
    let began = std::time::Instant::now();
    while matches!(window.status().unwrap().state, LockState::Open) {
        assert!(began.elapsed() < until, "nobody locked");
        std::thread::sleep(std::time::Duration::from_millis(50));
    }
}
