//! Passphrases: changed, a second one, weak ones refused, and the present one asked for each time.

use crate::talks::amina;
use waymark_app::App;
use waymark_app::view::{ChangePassphraseRequest, PassphraseKind, RemovePassphraseRequest, UnlockRequest};
use waymark_testkit::{AMINA, BORIS, CHIDI};

pub(crate) fn set(phone: &App, kind: PassphraseKind, present: &str, new: &str) -> Result<(), String> {
    let request = ChangePassphraseRequest { kind, present: present.to_owned(), new: new.to_owned() };
    phone.set_passphrase(request).map(drop).map_err(|error| error.code)
}

pub(crate) fn opens(phone: &App, passphrase: &str) -> Result<(), String> {
    let _ = phone.lock();
    phone.unlock(UnlockRequest { passphrase: passphrase.to_owned() }).map(drop).map_err(|error| error.code)
}

#[test]
fn the_new_passphrase_opens_and_the_old_one_does_not() {
    let (_stage, phone) = amina();
    set(&phone, PassphraseKind::Own, AMINA.passphrase, BORIS.passphrase).unwrap();
    assert_eq!(opens(&phone, AMINA.passphrase), Err("wrong_passphrase".to_owned()));
    assert_eq!(opens(&phone, BORIS.passphrase), Ok(()));
}

#[test]
fn an_open_phone_in_the_wrong_hands_does_not_get_a_new_passphrase() {
    let (_stage, phone) = amina();
    for kind in [PassphraseKind::Own, PassphraseKind::Second, PassphraseKind::Duress] {
        assert_eq!(set(&phone, kind, CHIDI.passphrase, BORIS.passphrase), Err("wrong_passphrase".to_owned()));
    }
    assert_eq!(opens(&phone, AMINA.passphrase), Ok(()));
}

#[test]
fn what_can_be_guessed_is_refused_and_the_old_one_goes_on_opening() {
    let (_stage, phone) = amina();
    for weak in ["", "123456", "password password password password password password", "amina2026"] {
        let refused = set(&phone, PassphraseKind::Own, AMINA.passphrase, weak);
        assert_eq!(refused, Err("guessable_passphrase".to_owned()), "{weak:?}");
    }
    let taken = set(&phone, PassphraseKind::Second, AMINA.passphrase, AMINA.passphrase);
    assert_eq!(taken, Err("other_passphrase".to_owned()), "two passphrases are two");
    assert_eq!(opens(&phone, AMINA.passphrase), Ok(()));
}

#[test]
fn a_second_passphrase_opens_the_same_and_can_be_taken_away() {
    let (_stage, phone) = amina();
    let organisation = phone.home().unwrap().organisation;
    set(&phone, PassphraseKind::Second, AMINA.passphrase, BORIS.passphrase).unwrap();
    assert_eq!(opens(&phone, BORIS.passphrase), Ok(()));
    assert_eq!(phone.home().unwrap().organisation, organisation);
    let request =
        RemovePassphraseRequest { kind: PassphraseKind::Second, present: AMINA.passphrase.to_owned() };
    phone.remove_passphrase(request).unwrap();
    assert_eq!(opens(&phone, BORIS.passphrase), Err("wrong_passphrase".to_owned()));
    assert_eq!(opens(&phone, AMINA.passphrase), Ok(()));
}
