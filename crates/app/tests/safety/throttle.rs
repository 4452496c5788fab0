//! T15: no guess is free, no clock shortens the wait, and the limit erases exactly at its number.

use crate::stage::{Stage, screen};
use crate::talks::amina;
use std::fs;
use waymark_app::App;
use waymark_app::view::{LockState, UnlockRequest};
use waymark_testkit::AMINA;

/// The wait after each failure in a row, in seconds.
const WAITS: [u64; 9] = [0, 0, 0, 5, 30, 60, 300, 900, 3_600];
/// What the policy of the stage says.
const LIMIT: usize = 10;

fn guess(phone: &App, passphrase: &str) -> Result<(), (String, Option<u32>)> {
    let request = UnlockRequest { passphrase: passphrase.to_owned() };
    phone.unlock(request).map(drop).map_err(|refused| (refused.code, refused.wait_seconds))
}

/// The process is killed: what is in memory is gone, what is on disk is not.
fn restarted(stage: &Stage) -> App {
    stage.app(AMINA.name)
}

#[test]
fn the_wait_grows_survives_a_kill_and_no_change_of_a_clock_shortens_it() {
    let (stage, phone) = amina();
    phone.lock().unwrap();
    for (failed, wait) in WAITS.iter().enumerate() {
        let killed = restarted(&stage);
        let (code, told) = guess(&killed, "a wrong one").unwrap_err();
        assert_eq!(code, "wrong_passphrase", "guess {failed}");
        assert_eq!(u64::from(told.unwrap()), *wait, "after {} failures", failed + 1);
        if *wait == 0 {
            continue;
        }
        for change in [-86_400_000_i64, 86_400_000] {
            // The clock is set, and set back: in between nothing opens, not even the right one.
            stage.clock.set_wall_ms(stage.clock.wall_ms() + change);
            let refused = guess(&restarted(&stage), AMINA.passphrase).unwrap_err();
            assert_eq!(refused.0, "wait", "a clock that was set by {change} after {failed}");
            stage.clock.set_wall_ms(stage.clock.wall_ms() - change);
        }
        stage.clock.pass_seconds(*wait - 1);
        assert_eq!(guess(&restarted(&stage), AMINA.passphrase).unwrap_err().0, "wait", "a second early");
        stage.clock.pass_seconds(1);
    }
    assert_eq!(guess(&restarted(&stage), AMINA.passphrase), Ok(()), "and then the right one opens");
}

#[test]
fn the_limit_erases_exactly_at_its_number_and_leaves_what_is_sealed() {
    let (stage, phone) = amina();
    screen(&phone);
    phone.lock().unwrap();
    for failed in 1..=LIMIT {
        stage.clock.pass_seconds(3_600);
        let (code, _) = guess(&restarted(&stage), "a wrong one").unwrap_err();
        let expected = if failed < LIMIT { "wrong_passphrase" } else { "erased" };
        assert_eq!(code, expected, "failure {failed}");
        let there = stage.folder.join(AMINA.name).join("store.db").exists();
        assert_eq!(there, failed < LIMIT, "failure {failed}");
    }
    stage.clock.pass_seconds(3_600);
    assert_eq!(guess(&restarted(&stage), AMINA.passphrase).unwrap_err().0, "not_enrolled");
    let status = restarted(&stage).status().unwrap();
    assert!(matches!(status.state, LockState::Fresh));
    assert_eq!(status.remaining, 1);
}

#[test]
fn a_right_one_in_between_begins_the_count_anew() {
    let (stage, phone) = amina();
    phone.lock().unwrap();
    for round in 0..3 {
        for _ in 0..LIMIT - 1 {
            stage.clock.pass_seconds(3_600);
            assert_eq!(guess(&phone, "a wrong one").unwrap_err().0, "wrong_passphrase");
        }
        stage.clock.pass_seconds(3_600);
        assert_eq!(guess(&phone, AMINA.passphrase), Ok(()), "round {round}");
        phone.lock().unwrap();
    }
}

/// T15's control: with the counter thrown away between guesses, the check above would see free guesses.
#[test]
fn the_check_sees_a_counter_that_forgets() {
    let (stage, phone) = amina();
    phone.lock().unwrap();
    let counter = stage.folder.join(AMINA.name).join("attempts");
    let fresh = fs::read(&counter).unwrap();
    let mut free = 0;
    for _ in 0..6 {
        fs::write(&counter, &fresh).unwrap();
        free += u32::from(guess(&restarted(&stage), "a wrong one").unwrap_err().1 == Some(0));
    }
    assert_eq!(free, 6, "whoever can put the file back waits for nothing: THREAT_MODEL.md says so");
}
