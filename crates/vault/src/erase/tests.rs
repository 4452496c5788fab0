//! Erasing, interrupted at every step.

use crate::disk::failing;
use crate::vault::tests::{Chip, at, clocks, made_by};
use crate::{EraseFailed, HardwareFailed, HardwareKey, NoHardware, UnlockRefused, Vault};
use waymark_testkit::{AMINA, Folder, TestClock};

const FILES: [&str; 2] = ["waymark.db", "waymark.db-wal"];

fn installation() -> Folder {
    let folder = Folder::new();
    made_by(&AMINA, &folder);
    for name in FILES {
        std::fs::write(folder.join(name), "sealed pages").unwrap();
    }
    std::fs::write(folder.join("look.json"), "{}").unwrap();
    folder
}

#[test]
fn an_erase_leaves_no_key_and_none_of_the_named_files() {
    let folder = installation();
    at(&folder).erase(&FILES, &NoHardware).unwrap();
    let left: Vec<_> = folder.files().into_iter().map(|(path, _)| path).collect();
    assert_eq!(left, [folder.join("look.json")], "only what was not named");
    assert!(!at(&folder).exists());
    let now = clocks(&TestClock::at_noon());
    assert_eq!(at(&folder).unlock(AMINA.passphrase, &NoHardware, &now).err(), Some(UnlockRefused::Erased));
}

#[test]
fn an_erase_interrupted_anywhere_opens_nothing_afterwards_and_ends_at_the_next_start() {
    let now = clocks(&TestClock::at_noon());
    let (mut ended, mut began) = (false, 0);
    for step in 0..60 {
        let folder = installation();
        failing::after(Some(step));
        let erased = at(&folder).erase(&FILES, &NoHardware);
        failing::after(None);
        ended = erased.is_ok();
        // The next start, with the right passphrase.
        match at(&folder).unlock(AMINA.passphrase, &NoHardware, &now) {
            // Before the first step was on disk nothing has happened: the person is told that the erase failed.
            Ok(_) => {
                assert!(erased == Err(EraseFailed::Disk) && !folder.join("erasing").exists(), "step {step}")
            }
            Err(refused) => {
                began += 1;
                assert_eq!(refused, UnlockRefused::Erased, "step {step}");
                assert_eq!(folder.files().len(), 1, "step {step}: {:?}", folder.files());
            }
        }
        if ended {
            break;
        }
    }
    assert!(ended && began > 10, "every step was tried");
}

/// T19: a real process ends itself at each step of the erase. `WAYMARK_ERASE_ROUNDS` for more than one round.
#[test]
fn a_process_that_dies_at_any_step_of_the_erase_leaves_nothing_that_opens() {
    let rounds =
        std::env::var("WAYMARK_ERASE_ROUNDS").ok().and_then(|rounds| rounds.parse().ok()).unwrap_or(1);
    let now = clocks(&TestClock::at_noon());
    let installation = installation();
    std::fs::create_dir(installation.join("spool")).unwrap();
    std::fs::write(installation.join("spool/batch.wmb"), "sealed, and not the vault's").unwrap();
    for round in 0..rounds {
        let (mut ended, mut began) = (false, 0);
        for step in 0..60 {
            let folder = installation.snapshot();
            ended = crate::child::run("erase::tests::child_that_dies_while_erasing", folder.path(), step);
            let begun = folder.join("erasing").exists();
            let opened = at(&folder).unlock(AMINA.passphrase, &NoHardware, &now);
            if begun || ended {
                began += 1;
                assert_eq!(opened.err(), Some(UnlockRefused::Erased), "round {round}, step {step}");
                let left: Vec<_> = folder.files().into_iter().map(|(path, _)| path).collect();
                assert_eq!(left, [folder.join("look.json"), folder.join("spool/batch.wmb")], "step {step}");
            } else {
                assert!(opened.is_ok(), "step {step}: nothing was begun");
            }
            if ended {
                break;
            }
        }
        assert!(ended && began > 10, "every step was tried: {began}");
    }
}

#[test]
#[ignore = "the child of the test above"]
fn child_that_dies_while_erasing() {
    let Some((folder, step)) = crate::child::task() else { return };
    failing::die_after(step);
    Vault::at(folder).erase(&FILES, &NoHardware).unwrap();
}

#[test]
fn control_removing_the_database_before_the_keys_is_seen() {
    // The wrong order, killed in between: the keys still open.
    let folder = installation();
    std::fs::remove_file(folder.join(FILES[0])).unwrap();
    assert!(at(&folder).unlock(AMINA.passphrase, &NoHardware, &clocks(&TestClock::at_noon())).is_ok());
}

#[test]
fn a_folder_that_is_named_goes_with_all_that_is_in_it() {
    let folder = installation();
    std::fs::create_dir_all(folder.join("spool/new")).unwrap();
    std::fs::write(folder.join("spool/new/batch"), "sealed").unwrap();
    at(&folder).erase(&["waymark.db", "waymark.db-wal", "spool"], &NoHardware).unwrap();
    assert_eq!(folder.files().len(), 1);
    assert!(!folder.join("spool").exists());
}

#[test]
fn the_hardware_key_goes_first() {
    let folder = installation();
    let chip = Chip::with(7);
    at(&folder).erase(&FILES, &chip).unwrap();
    assert_eq!(chip.self_test(), Err(HardwareFailed::Gone));
}

#[test]
fn a_copy_of_the_keys_made_during_an_erase_opens_nothing_once_the_keys_were_overwritten() {
    let folder = installation();
    // Everything up to the overwriting of both copies: the mark (5 steps and its folder), then 2 x 2.
    failing::after(Some(9));
    assert!(at(&folder).erase(&FILES, &NoHardware).is_err());
    failing::after(None);
    let copy = folder.snapshot();
    std::fs::remove_file(copy.join("erasing")).unwrap();
    let opened = at(&copy).unlock(AMINA.passphrase, &NoHardware, &clocks(&TestClock::at_noon()));
    assert_eq!(opened.err(), Some(UnlockRefused::Damaged));
}

#[test]
fn only_plain_names_are_removed() {
    let folder = installation();
    for name in ["../precious", "/etc/passwd", "a/b", "", ".", "..", "erasing"] {
        assert_eq!(
            Vault::at(folder.path()).erase(&[name], &NoHardware),
            Err(EraseFailed::NotAFileName),
            "{name:?}"
        );
    }
    assert!(at(&folder).exists(), "nothing was begun");
}
