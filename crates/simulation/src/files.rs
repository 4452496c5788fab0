//! Folders as a crash, a backup or a thief finds them.

use std::collections::BTreeSet;
use std::ffi::OsString;
use std::fs;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::path::Path;
use waymark_wire::BatchId;

/// Copies a folder as it is at this moment, open or not.
pub(crate) fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let (source, target) = {
            let entry = entry.unwrap();
            (entry.path(), to.join(entry.file_name()))
        };
        if source.is_dir() {
            copy(&source, &target);
        } else if source.extension().is_none_or(|ending| ending != "sqlite-shm") {
            // The shared index of a write-ahead log is memory: it does not outlive its processes.
            fs::copy(source, target).unwrap();
        }
    }
}

/// Copies a device's database, its log and its spool as they are at this moment, and nothing else.
pub(crate) fn copy_database(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for name in ["store.db", "store.db-wal"] {
        if from.join(name).exists() {
            fs::copy(from.join(name), to.join(name)).unwrap();
        }
    }
    if from.join("spool").is_dir() {
        copy(&from.join("spool"), &to.join("spool"));
    }
}

/// A number for what `copy_database` would copy: the same number, the same bytes.
pub(crate) fn print(folder: &Path) -> u64 {
    let mut hasher = DefaultHasher::new();
    for name in ["store.db", "store.db-wal"] {
        fs::read(folder.join(name)).ok().hash(&mut hasher);
    }
    for spool in [folder.join("spool"), folder.join("spool").join("new")] {
        for name in names(&spool) {
            // What is sealed is never changed: name and length tell it apart.
            (length(&spool.join(&name)), name).hash(&mut hasher);
        }
    }
    hasher.finish()
}

/// The length of a file; 0 where there is none.
pub(crate) fn length(path: &Path) -> u64 {
    fs::metadata(path).map_or(0, |file| file.len())
}

/// Cuts a write-ahead log somewhere between what was durable before and what was just being written, as a loss of
/// power does: `share` of 256 parts of the new bytes remain, never all of them.
pub(crate) fn tear(log: &Path, durable: u64, share: u8) {
    let whole = length(log);
    if whole <= durable {
        // The log was begun anew meanwhile: what is in the file now was durable before.
        return;
    }
    let kept = durable + (whole - durable - 1) * u64::from(share) / 256;
    fs::OpenOptions::new().write(true).open(log).unwrap().set_len(kept).unwrap();
}

/// The names in a folder; none where there is no folder.
pub(crate) fn names(folder: &Path) -> BTreeSet<OsString> {
    let entries = fs::read_dir(folder).into_iter().flatten();
    entries.map(|entry| entry.unwrap().file_name()).collect()
}

/// The batches in a spool, by the names of their files.
pub(crate) fn sealed(spool: &Path) -> Vec<BatchId> {
    let named = |name: &OsString| name.to_str()?.strip_suffix(".wmb")?.parse().ok();
    names(spool).iter().filter_map(named).collect()
}

/// Puts a spool back to where it was before the row of a new batch was committed: its file is there under `new`, and
/// gets its final name only later.
pub(crate) fn before_the_rename(spool: &Path, known: &BTreeSet<OsString>) {
    for name in names(spool).difference(known) {
        let path = spool.join(name);
        if path.is_file() {
            fs::rename(&path, spool.join("new").join(path.file_stem().unwrap())).unwrap();
        }
    }
}

/// Every file below a folder with its bytes.
pub(crate) fn all(folder: &Path, found: &mut Vec<Vec<u8>>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            all(&path, found);
        } else {
            found.push(fs::read(path).unwrap());
        }
    }
}
