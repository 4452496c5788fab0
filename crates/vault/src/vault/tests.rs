//! Amina's vault: made, opened, guessed at, given another passphrase, and interrupted at every step.

use super::*;
use crate::disk::failing;
use crate::kdf::watching;
use crate::{ChangeRefused, HardwareFailed, NoHardware};
use std::cell::Cell;
use std::rc::Rc;
use waymark_testkit::{AMINA, BORIS, Folder, Person, TestClock};

/// The cheapest guess that is accepted anywhere: tests would take minutes otherwise.
fn cheap() -> Kdf {
    Kdf::new(19 * 1024, 1).unwrap()
}

pub(crate) fn clocks(clock: &TestClock) -> Clocks {
    Clocks { wall_ms: clock.wall_ms(), monotonic_ms: clock.monotonic_ms() }
}

pub(crate) fn at(folder: &Folder) -> Vault {
    Vault::at(folder.path())
}

/// Makes the vault of a person and gives the database key, to compare with later.
pub(crate) fn made_by(person: &Person, folder: &Folder) -> Vec<u8> {
    let setup = Setup { kdf: cheap(), clocks: clocks(&TestClock::at_noon()) };
    let root = at(folder).create(person.passphrase, &setup, &NoHardware).unwrap();
    root.db_key().key.to_vec()
}

fn unlock(folder: &Folder, passphrase: &str, clock: &TestClock) -> Result<Vec<u8>, UnlockRefused> {
    at(folder).unlock(passphrase, &NoHardware, &clocks(clock)).map(|root| root.db_key().key.to_vec())
}

/// Hardware for tests: a key that can be made, lost and found broken.
pub(crate) struct Chip(pub(crate) Cell<Option<u8>>);

impl Chip {
    pub(crate) fn with(key: u8) -> Self {
        Self(Cell::new(Some(key)))
    }
}

impl HardwareKey for Chip {
    fn is_present(&self) -> bool {
        true
    }

    fn create(&self) -> Result<(), HardwareFailed> {
        // Another device's key is another one; making it anew here is of no interest to these tests.
        Ok(())
    }

    fn hmac(&self, data: &[u8]) -> Result<Option<Zeroizing<[u8; 32]>>, HardwareFailed> {
        let key = self.0.get().ok_or(HardwareFailed::Gone)?;
        let key = ring::hmac::Key::new(ring::hmac::HMAC_SHA256, &[key; 32]);
        let mut answer = Zeroizing::new([0; 32]);
        answer.copy_from_slice(ring::hmac::sign(&key, data).as_ref());
        Ok(Some(answer))
    }

    fn delete(&self) -> Result<(), HardwareFailed> {
        self.0.set(None);
        Ok(())
    }
}

#[test]
fn amina_opens_her_vault_however_her_keyboard_writes_the_passphrase() {
    let folder = Folder::new();
    let key = made_by(&AMINA, &folder);
    let clock = TestClock::at_noon();
    let wide: String = AMINA.passphrase.replace(' ', "\u{3000}");
    for typed in [AMINA.passphrase.to_owned(), format!("{} ", AMINA.passphrase), format!("  {wide}\n")] {
        assert_eq!(unlock(&folder, &typed, &clock), Ok(key.clone()), "{typed:?}");
    }
}

#[test]
fn two_installations_share_nothing_even_with_one_passphrase() {
    let (one, two) = (Folder::new(), Folder::new());
    assert_ne!(made_by(&AMINA, &one), made_by(&AMINA, &two));
    for name in ["slots.a", "attempts"] {
        let (a, b) = (std::fs::read(one.join(name)).unwrap(), std::fs::read(two.join(name)).unwrap());
        assert_eq!(a.len(), b.len());
        if name == "slots.a" {
            // Format and cost of a guess come first, and the generation is a number; salt and slots share nothing.
            for part in [20..52, 60..a.len()] {
                assert!(!a[part].windows(8).any(|window| b.windows(8).any(|other| other == window)));
            }
        }
    }
}

#[test]
fn a_wrong_passphrase_a_wrong_device_and_a_foreign_vault_get_the_same_answer_after_the_same_work() {
    let (folder, foreign) = (Folder::new(), Folder::new());
    let setup = Setup { kdf: cheap(), clocks: clocks(&TestClock::at_noon()) };
    at(&folder).create(AMINA.passphrase, &setup, &Chip::with(1)).unwrap();
    made_by(&BORIS, &foreign);
    let answer = |folder: &Folder, passphrase: &str, hardware: &dyn HardwareKey| {
        let before = watching::runs();
        let answer = at(folder).unlock(passphrase, hardware, &clocks(&TestClock::at_noon())).err();
        (answer, watching::runs() - before)
    };
    let wrong = (Some(UnlockRefused::Wrong { wait_seconds: 0 }), 1);
    assert_eq!(answer(&folder, BORIS.passphrase, &Chip::with(1)), wrong, "wrong passphrase");
    assert_eq!(answer(&folder, AMINA.passphrase, &Chip::with(2)), wrong, "another device's hardware");
    assert_eq!(
        answer(&folder, AMINA.passphrase, &NoHardware),
        (Some(UnlockRefused::Wrong { wait_seconds: 0 }), 1)
    );
    assert_eq!(answer(&foreign, AMINA.passphrase, &NoHardware), wrong, "somebody else's vault");
    assert_eq!(
        answer(&folder, AMINA.passphrase, &Chip::with(1)),
        (None, 1),
        "and the right one takes as much"
    );
}

#[test]
fn a_guess_is_counted_on_disk_before_it_is_tried() {
    let folder = Folder::new();
    made_by(&AMINA, &folder);
    let clock = TestClock::at_noon();
    let seen = Rc::new(Cell::new(0));
    let (look_at, looked) = (folder.path().to_owned(), seen.clone());
    watching::look(move || {
        // Whoever kills the program now finds the guess counted: the file is read afresh, as after a restart.
        let copy = Folder::new();
        std::fs::copy(look_at.join("attempts"), copy.join("attempts")).unwrap();
        looked.set(Vault::at(copy.path()).failed_attempts(&clocks(&TestClock::at_noon())));
    });
    for guess in 1..=3 {
        assert!(unlock(&folder, BORIS.passphrase, &clock).is_err());
        assert_eq!(seen.get(), guess);
    }
    watching::look(|| ());
}

#[test]
fn ten_guesses_in_a_row_wait_longer_and_longer_and_waiting_costs_no_guess() {
    let folder = Folder::new();
    let key = made_by(&AMINA, &folder);
    let clock = TestClock::at_noon();
    for (guess, wait_seconds) in (1..).zip([0, 0, 0, 5, 30, 60, 300, 900, 3_600, 3_600]) {
        assert_eq!(
            unlock(&folder, "not the right words at all", &clock),
            Err(UnlockRefused::Wrong { wait_seconds })
        );
        assert_eq!(at(&folder).wait_seconds(&clocks(&clock)), wait_seconds);
        if wait_seconds > 0 {
            let runs = watching::runs();
            for _ in 0..3 {
                assert_eq!(
                    unlock(&folder, AMINA.passphrase, &clock),
                    Err(UnlockRefused::Wait { seconds: wait_seconds }),
                    "the right one has to wait as well"
                );
            }
            assert_eq!(watching::runs(), runs, "nothing was tried meanwhile");
        }
        assert_eq!(at(&folder).failed_attempts(&clocks(&clock)), guess);
        clock.pass_seconds(u64::from(wait_seconds));
    }
    assert_eq!(unlock(&folder, AMINA.passphrase, &clock), Ok(key));
    assert_eq!(at(&folder).failed_attempts(&clocks(&clock)), 0);
}

#[test]
fn putting_an_old_counter_back_buys_waiting_time_and_nothing_else() {
    let folder = Folder::new();
    let key = made_by(&AMINA, &folder);
    let clock = TestClock::at_noon();
    let old = std::fs::read(folder.join("attempts")).unwrap();
    for _ in 0..20 {
        assert_eq!(unlock(&folder, BORIS.passphrase, &clock), Err(UnlockRefused::Wrong { wait_seconds: 0 }));
        std::fs::write(folder.join("attempts"), &old).unwrap();
    }
    assert_eq!(unlock(&folder, AMINA.passphrase, &clock), Ok(key.clone()));
    // Taking it away, however, costs the longest wait.
    std::fs::remove_file(folder.join("attempts")).unwrap();
    assert_eq!(unlock(&folder, AMINA.passphrase, &clock), Err(UnlockRefused::Wait { seconds: 3_600 }));
    clock.pass_seconds(3_600);
    assert_eq!(unlock(&folder, AMINA.passphrase, &clock), Ok(key));
}

#[test]
fn the_limit_is_met_exactly_and_nothing_is_looked_at_afterwards() {
    let folder = Folder::new();
    made_by(&AMINA, &folder);
    let clock = TestClock::at_noon();
    let vault = at(&folder);
    vault.set_erase_after(4, &clocks(&clock)).unwrap();
    for _ in 0..3 {
        let refused = unlock(&folder, BORIS.passphrase, &clock);
        assert!(matches!(refused, Err(UnlockRefused::Wrong { .. })), "{refused:?}");
        assert!(!vault.erase_due(&clocks(&clock)));
    }
    assert_eq!(unlock(&folder, BORIS.passphrase, &clock), Err(UnlockRefused::EraseDue));
    assert!(vault.erase_due(&clocks(&clock)), "also for whoever starts the program now");
    clock.pass_seconds(100_000);
    let runs = watching::runs();
    assert_eq!(unlock(&folder, AMINA.passphrase, &clock), Err(UnlockRefused::EraseDue), "the right one too");
    assert_eq!(watching::runs(), runs);
    vault.erase(&[], &NoHardware).unwrap();
    assert!(!vault.erase_due(&clocks(&clock)) && !vault.exists());
}

#[test]
fn a_success_sets_the_count_back_and_leaves_the_limit() {
    let folder = Folder::new();
    let key = made_by(&AMINA, &folder);
    let clock = TestClock::at_noon();
    at(&folder).set_erase_after(3, &clocks(&clock)).unwrap();
    for _ in 0..4 {
        for _ in 0..2 {
            assert_eq!(
                unlock(&folder, BORIS.passphrase, &clock),
                Err(UnlockRefused::Wrong { wait_seconds: 0 })
            );
        }
        assert_eq!(unlock(&folder, AMINA.passphrase, &clock), Ok(key.clone()));
    }
    at(&folder).set_erase_after(0, &clocks(&clock)).unwrap();
    for _ in 0..12 {
        assert_ne!(unlock(&folder, BORIS.passphrase, &clock), Err(UnlockRefused::EraseDue));
        clock.pass_seconds(3_600);
    }
    assert_eq!(unlock(&folder, AMINA.passphrase, &clock), Ok(key));
}

/// T15: `kill -9` between the entry and the answer. The child ends itself when the passphrase is about to be tried.
#[test]
fn an_attempt_that_is_killed_before_its_answer_has_counted() {
    let folder = Folder::new();
    made_by(&AMINA, &folder);
    let clock = TestClock::at_noon();
    at(&folder).set_erase_after(3, &clocks(&clock)).unwrap();
    for killed in 1..=3 {
        crate::child::run("vault::tests::child_that_dies_while_guessing", folder.path(), 0);
        assert_eq!(at(&folder).failed_attempts(&clocks(&clock)), killed);
    }
    // The third was the last: whoever restarts the program gets no fourth.
    assert_eq!(unlock(&folder, AMINA.passphrase, &clock), Err(UnlockRefused::EraseDue));
}

#[test]
#[ignore = "the child of the test above"]
fn child_that_dies_while_guessing() {
    let Some((folder, _)) = crate::child::task() else { return };
    watching::look(|| std::process::abort());
    let _ = Vault::at(folder).unlock(BORIS.passphrase, &NoHardware, &clocks(&TestClock::at_noon()));
}

/// T17: old copies of the counter and of either key file, put back in every combination.
#[test]
fn no_combination_of_old_files_opens_with_a_passphrase_that_is_not_right_or_brings_a_lost_one_back_unasked() {
    const NAMES: [&str; 3] = ["attempts", "slots.a", "slots.b"];
    let folder = Folder::new();
    let key = made_by(&AMINA, &folder);
    let clock = TestClock::at_noon();
    let old = folder.snapshot();
    at(&folder).change_passphrase(AMINA.passphrase, BORIS.passphrase, &NoHardware, &clocks(&clock)).unwrap();
    at(&folder).set_erase_after(3, &clocks(&clock)).unwrap();
    for _ in 0..3 {
        assert!(unlock(&folder, "not the right words at all", &clock).is_err());
    }
    let (mut due, mut opened) = (0, 0);
    for which in 0..8_u8 {
        let mixed = folder.snapshot();
        for (place, name) in NAMES.iter().enumerate().filter(|(place, _)| which & (1 << place) != 0) {
            let _ = place;
            std::fs::copy(old.join(name), mixed.join(name)).unwrap();
        }
        assert!(unlock(&mixed.snapshot(), "not the right words at all", &clock).is_err(), "{which:03b}");
        let with_old = unlock(&mixed.snapshot(), AMINA.passphrase, &clock);
        let with_new = unlock(&mixed.snapshot(), BORIS.passphrase, &clock);
        if which & 1 == 0 {
            // Without an old counter the limit holds, whatever the slots are.
            assert_eq!(
                (&with_old, &with_new),
                (&Err(UnlockRefused::EraseDue), &Err(UnlockRefused::EraseDue))
            );
            due += 1;
        } else {
            // An old counter gives guesses back, as the documents say; an old passphrase opens only where *both*
            // key files are old, which is a copy of the whole vault from then.
            let both_old = which == 0b111;
            let wrong = Err(UnlockRefused::Wrong { wait_seconds: 0 });
            assert_eq!(with_old, if both_old { Ok(key.clone()) } else { wrong.clone() }, "{which:03b}");
            assert_eq!(with_new, if both_old { wrong } else { Ok(key.clone()) }, "{which:03b}");
            opened += 1;
        }
    }
    assert_eq!((due, opened), (4, 4));
}

/// T13 for the slots: clones of one folder never write the same nonce again.
#[test]
fn clones_of_one_folder_write_slots_of_their_own() {
    let folder = Folder::new();
    made_by(&AMINA, &folder);
    let clock = TestClock::at_noon();
    let written: std::collections::BTreeSet<Vec<u8>> = (0..30)
        .map(|_| {
            let clone = folder.snapshot();
            unlock(&clone, AMINA.passphrase, &clock).unwrap();
            std::fs::read(clone.join("slots.a")).unwrap()
        })
        .collect();
    assert_eq!(written.len(), 30);
}

#[test]
fn guesses_side_by_side_are_all_counted() {
    let folder = Folder::new();
    made_by(&AMINA, &folder);
    let now = clocks(&TestClock::at_noon());
    let vault = at(&folder);
    std::thread::scope(|scope| {
        for _ in 0..3 {
            scope.spawn(|| vault.unlock(BORIS.passphrase, &NoHardware, &now));
        }
    });
    assert_eq!(vault.failed_attempts(&now), 3);
}

#[test]
fn a_disk_that_cannot_count_the_guess_gets_none() {
    let folder = Folder::new();
    made_by(&AMINA, &folder);
    for step in 0..2 {
        let runs = watching::runs();
        failing::after(Some(step));
        let answer = unlock(&folder, AMINA.passphrase, &TestClock::at_noon());
        failing::after(None);
        assert_eq!((answer, watching::runs()), (Err(UnlockRefused::Disk), runs), "step {step}");
    }
}

#[test]
fn a_set_up_interrupted_anywhere_can_be_done_again_or_has_worked() {
    let clock = TestClock::at_noon();
    let setup = Setup { kdf: cheap(), clocks: clocks(&clock) };
    let mut done = false;
    for step in 0..40 {
        let folder = Folder::new();
        failing::after(Some(step));
        let made = at(&folder).create(AMINA.passphrase, &setup, &NoHardware).map(|_| ());
        failing::after(None);
        if at(&folder).exists() {
            assert!(unlock(&folder, AMINA.passphrase, &clock).is_ok(), "step {step}");
        } else {
            assert_eq!(made, Err(CreateRefused::Full), "step {step}");
            made_by(&AMINA, &folder);
        }
        done = made.is_ok();
        if done {
            break;
        }
    }
    assert!(done, "every step was tried");
}

#[test]
fn a_vault_is_never_made_over_another_nor_with_a_weak_passphrase() {
    let folder = Folder::new();
    let setup = Setup { kdf: cheap(), clocks: clocks(&TestClock::at_noon()) };
    let weak = at(&folder).create("password1", &setup, &NoHardware).err();
    assert!(matches!(weak, Some(CreateRefused::Weak(_))), "{weak:?}");
    assert!(folder.files().is_empty());
    let key = made_by(&AMINA, &folder);
    let again = at(&folder).create(BORIS.passphrase, &setup, &NoHardware).err();
    assert_eq!(again, Some(CreateRefused::Exists));
    assert_eq!(unlock(&folder, AMINA.passphrase, &TestClock::at_noon()), Ok(key));
}

#[test]
fn another_passphrase_opens_the_same_vault_and_the_old_one_opens_neither_copy() {
    let folder = Folder::new();
    let key = made_by(&AMINA, &folder);
    let clock = TestClock::at_noon();
    at(&folder).change_passphrase(AMINA.passphrase, BORIS.passphrase, &NoHardware, &clocks(&clock)).unwrap();
    assert_eq!(
        std::fs::read(folder.join("slots.a")).unwrap(),
        std::fs::read(folder.join("slots.b")).unwrap()
    );
    for copy in ["slots.a", "slots.b"] {
        let alone = folder.snapshot();
        std::fs::remove_file(alone.join(copy)).unwrap();
        assert_eq!(unlock(&alone, BORIS.passphrase, &clock), Ok(key.clone()));
        assert_eq!(unlock(&alone, AMINA.passphrase, &clock), Err(UnlockRefused::Wrong { wait_seconds: 0 }));
    }
    let weak = at(&folder).change_passphrase(BORIS.passphrase, "1234", &NoHardware, &clocks(&clock));
    assert!(matches!(weak, Err(ChangeRefused::Weak(_))));
    let wrong =
        at(&folder).change_passphrase(AMINA.passphrase, AMINA.passphrase, &NoHardware, &clocks(&clock));
    assert_eq!(wrong, Err(ChangeRefused::Old(UnlockRefused::Wrong { wait_seconds: 0 })));
}

#[test]
fn a_change_interrupted_anywhere_leaves_exactly_one_passphrase_that_opens() {
    let clock = TestClock::at_noon();
    let (mut changed, mut kept) = (0, 0);
    for step in 0..40 {
        let folder = Folder::new();
        let key = made_by(&AMINA, &folder);
        failing::after(Some(step));
        let change =
            at(&folder).change_passphrase(AMINA.passphrase, BORIS.passphrase, &NoHardware, &clocks(&clock));
        failing::after(None);
        let old = unlock(&folder, AMINA.passphrase, &clock);
        let new = unlock(&folder, BORIS.passphrase, &clock);
        let wrong = Err(UnlockRefused::Wrong { wait_seconds: 0 });
        assert!((old == Ok(key.clone()) && new == wrong) || (old == wrong && new == Ok(key)), "step {step}");
        if new == wrong {
            kept += 1
        } else {
            changed += 1
        }
        // Opening has brought both copies into line, so that no old passphrase lies about.
        assert_eq!(
            std::fs::read(folder.join("slots.a")).unwrap(),
            std::fs::read(folder.join("slots.b")).unwrap()
        );
        if change.is_ok() {
            break;
        }
    }
    assert!(changed > 3 && kept > 3, "both outcomes were seen: {changed} changed, {kept} kept");
}

#[test]
fn nothing_secret_can_be_printed() {
    let folder = Folder::new();
    made_by(&AMINA, &folder);
    let root = at(&folder).unlock(AMINA.passphrase, &NoHardware, &clocks(&TestClock::at_noon())).unwrap();
    let mut printed = format!("{root:?} {:?} ", root.db_key());
    printed += &format!("{:?}", root.into_root_key());
    assert_eq!(printed, "Unlocked(…) DatabaseKey(…) RootKey(…)");
}
