//! What a base decides for every phone, and that phones follow it: what goes when, whether there may be a passphrase
//! for being forced, and whether an erase takes along what reached nobody.

use crate::passphrases::{opens, set};
use crate::stage::{Stage, screen, unlock};
use crate::talks::{amina, begin};
use waymark_app::App;
use waymark_app::view::{
    CarryRequest, EraseRequest, PassphraseKind, PolicyView, ScreeningRequest, SetPolicyRequest, UnlockRequest,
};
use waymark_testkit::{AMINA, BORIS};

const HOUR: u64 = 3_600;

fn decide(stage: &Stage, change: impl FnOnce(&mut PolicyView)) -> Result<(), String> {
    let mut policy = stage.base.organisation().unwrap().policy;
    change(&mut policy);
    let request = SetPolicyRequest { policy, other_keys: Vec::new() };
    stage.base.set_policy(request).map(drop).map_err(|refused| refused.code)
}

#[test]
fn a_phone_follows_what_the_base_decides_with_the_next_exchange() {
    let (stage, phone) = amina();
    assert!(phone.home().unwrap().practice_suggested);
    assert!(phone.safety().unwrap().duress_allowed && !phone.safety().unwrap().erase_unsent);
    decide(&stage, |policy| {
        (policy.draft_hours, policy.line_days, policy.key_days) = (12, 1, 0);
        (policy.practice_first, policy.duress, policy.erase_unsent) = (false, false, true);
    })
    .unwrap();
    assert!(phone.safety().unwrap().duress_allowed, "it has not heard of it yet");

    stage.go_round(&[&phone]);
    assert!(!phone.home().unwrap().practice_suggested);
    let safety = phone.safety().unwrap();
    assert!(!safety.duress_allowed && safety.erase_unsent);
    let rules = phone.retention().unwrap().rules;
    assert_eq!((rules.draft_hours, rules.line_days, rules.key_days), (12, 1, 0));
    let talk = begin(&phone);
    phone.lock().unwrap();
    stage.clock.pass_seconds(12 * HOUR);
    unlock(&phone, AMINA.passphrase);
    assert_eq!(phone.open_screening(ScreeningRequest { id: talk.id }).unwrap_err().code, "unknown_screening");
}

#[test]
fn a_decision_out_of_reason_is_refused_and_nothing_changes() {
    let stage = Stage::new();
    let before = stage.base.organisation().unwrap().policy;
    for wrong in [
        |policy: &mut PolicyView| policy.draft_hours = 721,
        |policy: &mut PolicyView| policy.line_days = 91,
        |policy: &mut PolicyView| policy.key_days = 366,
    ] {
        assert_eq!(decide(&stage, wrong), Err("policy_bounds".to_owned()));
    }
    assert!(stage.base.organisation().unwrap().policy == before);
}

#[test]
fn a_passphrase_for_being_forced_is_refused_where_the_organisation_does_not_want_it() {
    let (stage, phone) = amina();
    decide(&stage, |policy| policy.duress = false).unwrap();
    stage.go_round(&[&phone]);
    let refused = set(&phone, PassphraseKind::Duress, AMINA.passphrase, BORIS.passphrase);
    assert_eq!(refused, Err("not_allowed".to_owned()));
    assert_eq!(opens(&phone, BORIS.passphrase), Err("wrong_passphrase".to_owned()), "and it opens nothing");
    // The control: where it is wanted the same call sets it.
    unlock(&phone, AMINA.passphrase);
    decide(&stage, |policy| policy.duress = true).unwrap();
    stage.go_round(&[&phone]);
    set(&phone, PassphraseKind::Duress, AMINA.passphrase, BORIS.passphrase).unwrap();
}

/// Sealed talks that an erased phone still hands to a carrier.
fn carried(stage: &Stage, phone: &App) -> u32 {
    phone
        .carry_sealed(CarryRequest { path: stage.path("rescued.waymark") })
        .map_or(0, |carried| carried.batches)
}

/// A phone that knows the rule, with one sealed talk that reached nobody.
fn with_rule(erase_unsent: bool) -> (Stage, App) {
    let (stage, phone) = amina();
    decide(&stage, |policy| policy.erase_unsent = erase_unsent).unwrap();
    stage.go_round(&[&phone]);
    screen(&phone);
    (stage, phone)
}

/// With its control: the other rule leaves the same talk to be carried.
#[test]
fn an_erase_by_hand_takes_along_what_reached_nobody_where_the_organisation_says_so() {
    for (rule, left) in [(true, 0), (false, 1)] {
        let (stage, phone) = with_rule(rule);
        assert_eq!(phone.erase_device(EraseRequest { not_handed_over: 1 }).unwrap().unsent, left);
        assert_eq!(phone.status().unwrap().remaining, left);
        assert_eq!(carried(&stage, &phone), left, "erase_unsent {rule}");
    }
}

/// The phone is locked and knows its rule all the same; again with the other rule as the control.
#[test]
fn an_erase_after_too_many_wrong_passphrases_follows_the_same_rule() {
    for (rule, left) in [(true, 0), (false, 1)] {
        let (stage, phone) = with_rule(rule);
        phone.lock().unwrap();
        let mut last = String::new();
        for _ in 0..10 {
            stage.clock.pass_seconds(HOUR);
            let guess = UnlockRequest { passphrase: "a wrong one".to_owned() };
            last = phone.unlock(guess).unwrap_err().code;
        }
        assert_eq!(last, "erased");
        assert_eq!(phone.status().unwrap().remaining, left, "erase_unsent {rule}");
        assert_eq!(carried(&stage, &phone), left);
    }
}
