//! Erasing an installation: the keys first, then the files. An erase that was interrupted ends at the next start.

use crate::HardwareKey;
use crate::disk;
use crate::slots::{FILE_LEN, SlotFiles, chance};
use std::path::Path;

/// The erase could not be ended now; it will be, at the next start.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum EraseFailed {
    /// The disk refused.
    #[error("the disk refused to erase")]
    Disk,
    /// A name to remove is not a plain file name.
    #[error("not a plain file name")]
    NotAFileName,
}

/// From the moment this file is on disk, nothing here is opened again.
const MARK: &str = "erasing";

/// Begins and, if nothing intervenes, ends an erase. `files` are names in the same folder, of files or folders, removed
/// after the keys.
pub(crate) fn begin(
    folder: &Path,
    attempts: &Path,
    files: &[&str],
    hardware: &dyn HardwareKey,
) -> Result<(), EraseFailed> {
    if !files.iter().copied().all(is_plain) {
        return Err(EraseFailed::NotAFileName);
    }
    let names = serde_json::to_vec(files).map_err(|_| EraseFailed::NotAFileName)?;
    // A full disk has no room for the mark. The keys are overwritten where they lie all the same: it then takes a
    // kill between two writes to leave one of the copies.
    let _ = disk::replace(&folder.join(MARK), &names);
    // Hardware that does not answer keeps a key that closes nothing any more once the slots are gone.
    let _ = hardware.delete();
    destroy_slots(folder)?;
    remove_files(folder, attempts, files)
}

/// Ends an erase that was begun; says whether there was one.
pub(crate) fn finish(folder: &Path, attempts: &Path) -> Result<bool, EraseFailed> {
    let mark = folder.join(MARK);
    let names = match std::fs::read(&mark) {
        Ok(names) => names,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(false),
        Err(_) => return Err(EraseFailed::Disk),
    };
    let names: Vec<String> = serde_json::from_slice(&names).unwrap_or_default();
    destroy_slots(folder)?;
    let plain: Vec<&str> = names.iter().map(String::as_str).filter(|name| is_plain(name)).collect();
    remove_files(folder, attempts, &plain).map(|()| true)
}

/// Removes the named files, then the counter, and the mark last of all.
fn remove_files(folder: &Path, attempts: &Path, names: &[&str]) -> Result<(), EraseFailed> {
    let mark = folder.join(MARK);
    let mut gone = Ok(());
    for name in names {
        // One that cannot be removed does not keep the others.
        gone = gone.and(disk::remove(&folder.join(name)));
    }
    gone.and_then(|()| disk::remove(attempts))
        .and_then(|()| disk::remove(&mark))
        .and_then(|()| disk::sync_folder(&mark))
        .map_err(|_| EraseFailed::Disk)
}

/// Overwrites both copies with chance where they lie, and removes them.
fn destroy_slots(folder: &Path) -> Result<(), EraseFailed> {
    let files = SlotFiles::in_folder(folder);
    for path in [&files.a, &files.b] {
        if path.exists() {
            let noise: [u8; FILE_LEN] = chance().unwrap_or([0; FILE_LEN]);
            disk::overwrite(path, &noise).map_err(|_| EraseFailed::Disk)?;
        }
    }
    for path in [&files.a, &files.b] {
        disk::remove(&disk::temporary_beside(path))
            .and_then(|()| disk::remove(path))
            .and_then(|()| disk::sync_folder(path))
            .map_err(|_| EraseFailed::Disk)?;
    }
    Ok(())
}

fn is_plain(name: &str) -> bool {
    let mut parts = Path::new(name).components();
    matches!((parts.next(), parts.next()), (Some(std::path::Component::Normal(_)), None)) && name != MARK
}

#[cfg(test)]
mod tests;
