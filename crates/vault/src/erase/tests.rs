//! Erasing, interrupted at every step.

use crate::disk::failing;
use crate::vault::tests::{at, clocks, made_by};
use crate::{EraseFailed, NoHardware, UnlockRefused, Vault};
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
    at(&folder).erase(&FILES).unwrap();
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
        let erased = at(&folder).erase(&FILES);
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

#[test]
fn a_copy_of_the_keys_made_during_an_erase_opens_nothing_once_the_keys_were_overwritten() {
    let folder = installation();
    // Everything up to the overwriting of both copies: the mark (5 steps and its folder), then 2 x 2.
    failing::after(Some(9));
    assert!(at(&folder).erase(&FILES).is_err());
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
        assert_eq!(Vault::at(folder.path()).erase(&[name]), Err(EraseFailed::NotAFileName), "{name:?}");
    }
    assert!(at(&folder).exists(), "nothing was begun");
}
