//! Amina sets a second and a duress passphrase; what each opens, what each leaves, and every step interrupted.

use super::*;
use crate::disk::failing;
use crate::vault::tests::{Chip, at, clocks, made_by};
use crate::{HardwareFailed, NoHardware};
use waymark_testkit::{AMINA, BORIS, CHIDI, DARIA, Folder, TestClock};

const SECOND: &str = BORIS.passphrase;
const DURESS: &str = CHIDI.passphrase;

fn now() -> Clocks {
    clocks(&TestClock::at_noon())
}

fn unlock(folder: &Folder, passphrase: &str) -> Result<(SlotRole, Vec<u8>), UnlockRefused> {
    let unlocked = at(folder).unlock(passphrase, &NoHardware, &now())?;
    assert!(unlocked.settled);
    Ok((unlocked.role, unlocked.db_key().key.to_vec()))
}

const WRONG: UnlockRefused = UnlockRefused::Wrong { wait_seconds: 0 };

/// Amina's vault with all three passphrases; the keys of both profiles.
fn with_all_three() -> (Folder, Vec<u8>, Vec<u8>) {
    let folder = Folder::new();
    let real = made_by(&AMINA, &folder);
    let practice = RootKey::drawn().unwrap();
    at(&folder).set_second_passphrase(AMINA.passphrase, SECOND, &NoHardware, &now()).unwrap();
    at(&folder).set_duress(SECOND, DURESS, &practice, &NoHardware, &now()).unwrap();
    (folder, real, practice.db_key().key.to_vec())
}

#[test]
fn each_passphrase_opens_what_it_was_set_for() {
    let (folder, real, practice) = with_all_three();
    assert_eq!(unlock(&folder, AMINA.passphrase), Ok((SlotRole::Real, real.clone())));
    assert_eq!(unlock(&folder, SECOND), Ok((SlotRole::Real, real)));
    assert_eq!(unlock(&folder, DARIA.passphrase), Err(WRONG));
    assert_eq!(unlock(&folder, DURESS), Ok((SlotRole::Practice, practice)));
}

#[test]
fn the_duress_passphrase_destroys_the_real_slots_in_both_copies_and_goes_on_opening() {
    let (folder, _, practice) = with_all_three();
    let before = folder.snapshot();
    assert_eq!(unlock(&folder, DURESS), Ok((SlotRole::Practice, practice.clone())));
    for copy in ["slots.a", "slots.b"] {
        let alone = folder.snapshot();
        std::fs::remove_file(alone.join(copy)).unwrap();
        for real in [AMINA.passphrase, SECOND] {
            assert_eq!(unlock(&alone, real), Err(WRONG), "without {copy}");
        }
        assert_eq!(unlock(&alone, DURESS), Ok((SlotRole::Practice, practice.clone())));
    }
    // Positive control: the folder as it was before opens with all of them.
    assert_eq!(unlock(&before, AMINA.passphrase).map(|(role, _)| role), Ok(SlotRole::Real));
}

/// T18, what a file can show: same names, same sizes, before and after, whichever passphrase it was.
#[test]
fn files_and_sizes_are_the_same_after_either_passphrase() {
    let (folder, ..) = with_all_three();
    let sizes = |folder: &Folder| -> Vec<(std::ffi::OsString, usize)> {
        let files = folder.files().into_iter();
        files.map(|(path, bytes)| (path.file_name().unwrap().to_owned(), bytes.len())).collect()
    };
    let (real, duress) = (folder.snapshot(), folder.snapshot());
    unlock(&real, AMINA.passphrase).unwrap();
    unlock(&duress, DURESS).unwrap();
    assert_eq!(sizes(&real), sizes(&folder));
    assert_eq!(sizes(&duress), sizes(&folder));
    for (place, (path, bytes)) in folder.files().into_iter().enumerate() {
        let (real, duress) = (&real.files()[place].1, &duress.files()[place].1);
        assert!(bytes != *real && bytes != *duress, "{path:?} is written by both");
    }
}

#[test]
fn a_passphrase_that_opens_something_already_is_refused_without_telling_what() {
    let (folder, real, _) = with_all_three();
    let vault = at(&folder);
    let practice = RootKey::drawn().unwrap();
    let taken = Err(ChangeRefused::Taken);
    for used in [AMINA.passphrase, SECOND, DURESS] {
        assert_eq!(vault.change_passphrase(AMINA.passphrase, used, &NoHardware, &now()), taken);
        assert_eq!(vault.set_second_passphrase(AMINA.passphrase, used, &NoHardware, &now()), taken);
        assert_eq!(vault.set_duress(AMINA.passphrase, used, &practice, &NoHardware, &now()), taken);
    }
    assert_eq!(unlock(&folder, SECOND), Ok((SlotRole::Real, real)));
}

#[test]
fn what_is_removed_opens_nothing_and_the_rest_stays() {
    let (folder, real, practice) = with_all_three();
    let vault = at(&folder);
    vault.remove_second_passphrase(SECOND, &NoHardware, &now()).unwrap();
    assert_eq!(unlock(&folder, AMINA.passphrase), Err(WRONG), "the one that is given stays");
    assert_eq!(unlock(&folder, SECOND), Ok((SlotRole::Real, real.clone())));
    vault.remove_second_passphrase(SECOND, &NoHardware, &now()).unwrap();
    vault.set_second_passphrase(SECOND, AMINA.passphrase, &NoHardware, &now()).unwrap();
    assert_eq!(unlock(&folder, AMINA.passphrase), Ok((SlotRole::Real, real.clone())));
    let kept = folder.snapshot();
    vault.remove_duress(AMINA.passphrase, &NoHardware, &now()).unwrap();
    assert_eq!(unlock(&folder, DURESS), Err(WRONG));
    assert_eq!(unlock(&folder, SECOND), Ok((SlotRole::Real, real)));
    assert_eq!(
        unlock(&kept, DURESS),
        Ok((SlotRole::Practice, practice)),
        "and it had survived the changes before"
    );
}

#[test]
fn the_duress_passphrase_changes_nothing_of_the_real_profile_and_destroys_only_when_unlocking() {
    let (folder, real, practice) = with_all_three();
    let vault = at(&folder);
    let refused = Err(ChangeRefused::Old(WRONG));
    assert_eq!(vault.set_second_passphrase(DURESS, DARIA.passphrase, &NoHardware, &now()), refused);
    assert_eq!(vault.remove_second_passphrase(DURESS, &NoHardware, &now()), refused);
    assert_eq!(vault.remove_duress(DURESS, &NoHardware, &now()), refused);
    // In the practice profile a change of the passphrase works as anywhere.
    vault.change_passphrase(DURESS, DARIA.passphrase, &NoHardware, &now()).unwrap();
    assert_eq!(unlock(&folder, AMINA.passphrase), Ok((SlotRole::Real, real)));
    assert_eq!(unlock(&folder, DARIA.passphrase), Ok((SlotRole::Practice, practice)));
}

#[test]
fn a_new_root_key_is_carried_into_both_passphrases_and_the_old_one_is_nowhere() {
    let (folder, real, practice) = with_all_three();
    let vault = at(&folder);
    let mut unlocked = vault.unlock(SECOND, &NoHardware, &now()).unwrap();
    // The passphrase that is not given was changed in between: its slot is still known.
    vault.change_passphrase(AMINA.passphrase, DARIA.passphrase, &NoHardware, &now()).unwrap();
    let new = RootKey::drawn().unwrap();
    let expected = new.db_key().key.to_vec();
    vault.replace_root_key(&mut unlocked, new).unwrap();
    assert_eq!(unlocked.db_key().key.to_vec(), expected);
    assert_ne!(expected, real);
    for copy in ["slots.a", "slots.b"] {
        let alone = folder.snapshot();
        std::fs::remove_file(alone.join(copy)).unwrap();
        for passphrase in [SECOND, DARIA.passphrase] {
            assert_eq!(unlock(&alone, passphrase), Ok((SlotRole::Real, expected.clone())));
        }
        assert_eq!(unlock(&alone, DURESS), Ok((SlotRole::Practice, practice.clone())));
    }
}

#[test]
fn a_root_key_is_not_replaced_in_slots_that_have_changed_since() {
    let (folder, ..) = with_all_three();
    let vault = at(&folder);
    let mut unlocked = vault.unlock(AMINA.passphrase, &NoHardware, &now()).unwrap();
    vault.change_passphrase(AMINA.passphrase, DARIA.passphrase, &NoHardware, &now()).unwrap();
    let refused = vault.replace_root_key(&mut unlocked, RootKey::drawn().unwrap());
    assert_eq!(refused, Err(ChangeRefused::Stale));
    assert_eq!(vault.destroy_real_slots(&unlocked), Err(ChangeRefused::Stale), "nor is the owner locked out");
}

#[test]
fn a_duress_unlock_on_a_disk_that_refuses_says_so_and_is_made_good() {
    let (folder, ..) = with_all_three();
    // Counting and trying goes through; the first write of the slots does not.
    failing::after(Some(2));
    let unlocked = at(&folder).unlock(DURESS, &NoHardware, &now()).unwrap();
    failing::after(None);
    assert!(!unlocked.settled);
    assert_eq!(unlock(&folder.snapshot(), AMINA.passphrase).map(|(role, _)| role), Ok(SlotRole::Real));
    at(&folder).destroy_real_slots(&unlocked).unwrap();
    assert_eq!(unlock(&folder, AMINA.passphrase), Err(WRONG));
    assert_eq!(unlock(&folder, DURESS).map(|(role, _)| role), Ok(SlotRole::Practice));
}

/// Every change, interrupted at every step: what opened before or what should open after, and never neither.
#[test]
fn no_change_interrupted_anywhere_locks_anybody_out() {
    type Change = fn(&Vault) -> Result<(), ChangeRefused>;
    let changes: [(&str, Change); 6] = [
        ("second", |vault| {
            vault.set_second_passphrase(AMINA.passphrase, DARIA.passphrase, &NoHardware, &now())
        }),
        ("no second", |vault| vault.remove_second_passphrase(AMINA.passphrase, &NoHardware, &now())),
        ("duress", |vault| {
            let practice = RootKey::drawn().map_err(|_| ChangeRefused::Chance)?;
            vault.set_duress(AMINA.passphrase, DARIA.passphrase, &practice, &NoHardware, &now())
        }),
        ("no duress", |vault| vault.remove_duress(AMINA.passphrase, &NoHardware, &now())),
        ("root key", |vault| {
            let unlocked = vault.unlock(AMINA.passphrase, &NoHardware, &now());
            let new = RootKey::drawn().map_err(|_| ChangeRefused::Chance)?;
            vault.replace_root_key(&mut unlocked.map_err(ChangeRefused::Old)?, new)
        }),
        ("unlock", |vault| {
            vault.unlock(AMINA.passphrase, &NoHardware, &now()).map(drop).map_err(ChangeRefused::Old)
        }),
    ];
    for (name, change) in changes {
        let (made, _, _) = with_all_three();
        let mut done = false;
        for step in 0..30 {
            let folder = made.snapshot();
            failing::after(Some(step));
            done = change(&at(&folder)).is_ok();
            failing::after(None);
            let opens = unlock(&folder, AMINA.passphrase);
            assert_eq!(opens.map(|(role, _)| role), Ok(SlotRole::Real), "{name}, step {step}");
            if done && step > 12 {
                break;
            }
        }
        assert!(done, "{name}: every step was tried");
    }
}

#[test]
fn hardware_that_is_gone_is_said_to_be_gone_and_costs_no_attempt() {
    let folder = Folder::new();
    let chip = Chip::with(1);
    let setup = crate::Setup { kdf: crate::Kdf::new(19 * 1024, 1).unwrap(), clocks: now() };
    // With hardware behind it six digits are enough, if they are no run.
    assert!(at(&folder).create("123456", &setup, &chip).is_err());
    at(&folder).create("830274", &setup, &chip).unwrap();
    assert!(at(&folder).unlock("830274", &chip, &now()).is_ok());
    let copy = folder.snapshot();
    assert_eq!(
        at(&copy).unlock("830274", &NoHardware, &now()).err(),
        Some(WRONG),
        "a copy elsewhere opens nothing"
    );
    let weak = at(&folder).change_passphrase("830274", "830275", &NoHardware, &now());
    assert!(matches!(weak, Err(ChangeRefused::Weak(_))), "{weak:?}");
    chip.delete().unwrap();
    let gone = at(&folder).unlock("830274", &chip, &now()).err();
    assert_eq!(gone, Some(UnlockRefused::Hardware(HardwareFailed::Gone)));
    assert_eq!(at(&folder).failed_attempts(&now()), 0);
}

#[test]
fn hardware_that_answers_differently_each_time_is_not_used() {
    struct Broken(std::cell::Cell<u8>);
    impl HardwareKey for Broken {
        fn is_present(&self) -> bool {
            true
        }
        fn create(&self) -> Result<(), HardwareFailed> {
            Ok(())
        }
        fn hmac(&self, _: &[u8]) -> Result<Option<Zeroizing<[u8; 32]>>, HardwareFailed> {
            self.0.set(self.0.get().wrapping_add(1));
            Ok(Some(Zeroizing::new([self.0.get(); 32])))
        }
        fn delete(&self) -> Result<(), HardwareFailed> {
            Ok(())
        }
    }
    let folder = Folder::new();
    let setup = crate::Setup { kdf: crate::Kdf::new(19 * 1024, 1).unwrap(), clocks: now() };
    let made = at(&folder).create(AMINA.passphrase, &setup, &Broken(std::cell::Cell::new(0))).err();
    assert_eq!(made, Some(crate::CreateRefused::Hardware(HardwareFailed::Broken)));
    assert!(folder.files().is_empty());
}
