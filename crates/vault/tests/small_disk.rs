//! A disk that is really full. Needs a small file system of its own, which only an administrator can make:
//!
//! ```text
//! mount -t tmpfs -o size=1m tmpfs /mnt/small
//! WAYMARK_SMALL_DISK=/mnt/small cargo test -p waymark-vault --test small_disk
//! ```
//! Without one these stories say so and pass; `vault/tests.rs` fails the disk at every step instead.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};
use waymark_testkit::{AMINA, BORIS};
use waymark_vault::{ChangeRefused, Clocks, Kdf, NoHardware, Setup, UnlockRefused, Vault};

const NOW: Clocks = Clocks { wall_ms: 1_795_348_800_000, monotonic_ms: 600_000 };

/// Fills the disk but for so many bytes.
fn leave(disk: &Path, bytes: u64) {
    let ballast = disk.join("ballast");
    let _ = fs::remove_file(&ballast);
    let mut file = File::create(&ballast).unwrap();
    while file.write_all(&[7; 512]).is_ok() {}
    let written = file.metadata().unwrap().len();
    file.set_len(written.saturating_sub(bytes)).unwrap();
}

#[test]
fn a_full_disk_locks_nobody_out_and_a_change_leaves_exactly_one_passphrase() {
    let Some(disk) = std::env::var_os("WAYMARK_SMALL_DISK").map(PathBuf::from) else {
        println!("not run: WAYMARK_SMALL_DISK names no small file system");
        return;
    };
    let folder = disk.join("vault");
    let _ = fs::remove_dir_all(&folder);
    let _ = fs::remove_file(disk.join("ballast"));
    let vault = Vault::at(&folder);
    let setup = Setup { kdf: Kdf::new(19 * 1024, 1).unwrap(), clocks: NOW };
    vault.create(AMINA.passphrase, &setup, &NoHardware).unwrap();
    let opens = |passphrase| vault.unlock(passphrase, &NoHardware, &NOW).is_ok();
    let (mut old, mut new) = (AMINA.passphrase, BORIS.passphrase);
    let (mut changed, mut refused) = (0, 0);
    for step in 0..24 {
        leave(&disk, step * 1_024);
        assert!(opens(old), "{step} KiB left: the counter needs no room");
        match vault.change_passphrase(old, new, &NoHardware, &NOW) {
            Ok(()) => {
                changed += 1;
                std::mem::swap(&mut old, &mut new);
            }
            Err(error) => {
                refused += 1;
                assert_eq!(error, ChangeRefused::Disk);
                if !opens(old) {
                    std::mem::swap(&mut old, &mut new);
                }
            }
        }
        assert!(opens(old));
        let other = vault.unlock(new, &NoHardware, &NOW).err();
        assert_eq!(other, Some(UnlockRefused::Wrong { wait_seconds: 0 }), "{step} KiB left");
        assert!(opens(old));
    }
    assert!(changed > 0 && refused > 0, "{changed} changed, {refused} refused");
    fs::remove_file(disk.join("ballast")).unwrap();
    vault.change_passphrase(old, new, &NoHardware, &NOW).unwrap();
    leave(&disk, 0);
    vault.erase(&[], &NoHardware).expect("erasing needs no room");
    assert!(!vault.exists());
    fs::remove_file(disk.join("ballast")).unwrap();
    fs::remove_dir_all(&folder).unwrap();
}
