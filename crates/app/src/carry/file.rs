//! Files that are carried: read with a bound, written whole or not at all, and never over another.

use crate::{Code, Error};
use std::fs::{self, File, OpenOptions};
use std::io::{ErrorKind, Read as _, Write as _};
use std::path::{Path, PathBuf};
use waymark_wire::MAX_CONTAINER_BYTES;

/// The ending of our files, and what is left of it where a stick's file system keeps three letters.
const ENDINGS: [&str; 2] = ["waymark", "way"];

/// Reads a file that may come from anywhere.
pub(crate) fn read_bounded(path: &Path) -> Result<Vec<u8>, Error> {
    let limit = u64::try_from(MAX_CONTAINER_BYTES).unwrap_or(u64::MAX - 1);
    let mut bytes = Vec::new();
    let read = File::open(path).and_then(|file| {
        // Room for all of it at once; a pipe or a device tells no length, and one that lies is read all the same.
        let told = file.metadata()?.len().min(limit);
        bytes.reserve_exact(usize::try_from(told).unwrap_or_default() + 1);
        // One byte more than allowed, so that the reader's own bound sees a file that is too large.
        file.take(limit + 1).read_to_end(&mut bytes)
    });
    read.map_err(|_| Code::FileUnreadable)?;
    Ok(bytes)
}

/// Writes a new file: beside, synced, then linked to its name only if that is free. A stick that is pulled out holds
/// the whole file or none.
pub(crate) fn write_new(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    if path.exists() {
        return Err(Code::FileExists.into());
    }
    let beside = path.with_extension("part");
    let written = write_synced(&beside, bytes).and_then(|()| fs::rename(&beside, path));
    if let Err(error) = written {
        // What is left of the attempt only takes up room; if it cannot be removed either, so be it.
        let _ = fs::remove_file(&beside);
        return Err(code_of(&error).into());
    }
    if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        // Not every file system lets a folder be synced; the file itself is.
        let _ = File::open(folder).and_then(|folder| folder.sync_all());
    }
    Ok(())
}

/// The files of ours in a folder, by name.
pub(super) fn containers_in(folder: &Path) -> Result<Vec<PathBuf>, Error> {
    let entries = fs::read_dir(folder).map_err(|_| Code::FileUnreadable)?;
    let mut files: Vec<PathBuf> = entries
        .filter_map(Result::ok)
        .map(|entry| entry.path())
        .filter(|path| {
            let ours = |ending: &std::ffi::OsStr| ENDINGS.iter().any(|one| ending.eq_ignore_ascii_case(one));
            path.extension().is_some_and(ours) && path.is_file()
        })
        .collect();
    files.sort();
    Ok(files)
}

fn write_synced(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let mut file = OpenOptions::new().write(true).create(true).truncate(true).open(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

fn code_of(error: &std::io::Error) -> Code {
    match error.kind() {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => Code::StorageFull,
        _ => Code::FileUnreadable,
    }
}
