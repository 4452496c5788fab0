//! Files in a folder: read with bounds, written whole or not at all.

use super::Failure;
use std::fs::{self, File};
use std::io::{ErrorKind, Read as _, Write as _};
use std::path::{Path, PathBuf};
use waymark_wire::{Container, Item, MAX_CONTAINER_BYTES};

/// The ending of every file of ours, whatever the case a stick's file system makes of it.
const ENDING: &str = "waymark";
/// What is left of it where a stick's file system keeps three letters.
const SHORT_ENDING: &str = "way";
/// The most files that are looked at: a folder with more is not one of ours.
const MAX_FILES: usize = 20_000;

pub(super) struct Shelf {
    folder: PathBuf,
}

impl Shelf {
    pub(super) fn at(folder: PathBuf) -> Self {
        Self { folder }
    }

    /// The files of ours, by name. Half-written ones have another ending.
    pub(super) fn files(&self) -> Result<Vec<PathBuf>, Failure> {
        let entries = fs::read_dir(&self.folder).map_err(|_| Failure::Offline)?;
        let mut files: Vec<PathBuf> = entries
            .take(MAX_FILES)
            .filter_map(Result::ok)
            .map(|entry| entry.path())
            .filter(|path| path.extension().is_some_and(is_ours))
            .filter(|path| path.is_file())
            .collect();
        files.sort();
        Ok(files)
    }

    /// The whole items of a file. Damaged ones, and files that are no container, are left out: a carrier's other
    /// files and a bad sector must not stop the rest.
    pub(super) fn items(&self, file: &Path) -> Result<Vec<Item>, Failure> {
        let bytes = read_bounded(file).map_err(|_| Failure::Offline)?;
        let Ok(container) = Container::open(&bytes) else { return Ok(Vec::new()) };
        Ok(container.items().filter_map(Result::ok).collect())
    }

    /// Writes a file under a name of ours: beside, synced, renamed, so that a stick that is pulled out holds the
    /// whole file or none.
    pub(super) fn lay(&self, name: &str, bytes: &[u8]) -> Result<(), Failure> {
        let path = self.folder.join(name).with_extension(ENDING);
        if read_bounded(&path).is_ok_and(|present| present == bytes) {
            return Ok(());
        }
        let beside = path.with_extension("part");
        let written = write_synced(&beside, bytes).and_then(|()| fs::rename(&beside, &path));
        if let Err(error) = written {
            // What is left of the attempt only takes up room; if it cannot be removed either, so be it.
            let _ = fs::remove_file(&beside);
            return Err(failure(&error));
        }
        // Not every file system lets a folder be synced; the file itself is.
        let _ = File::open(&self.folder).and_then(|folder| folder.sync_all());
        Ok(())
    }
}

fn is_ours(ending: &std::ffi::OsStr) -> bool {
    ending.eq_ignore_ascii_case(ENDING) || ending.eq_ignore_ascii_case(SHORT_ENDING)
}

fn read_bounded(path: &Path) -> std::io::Result<Vec<u8>> {
    let limit = u64::try_from(MAX_CONTAINER_BYTES).unwrap_or(u64::MAX - 1);
    let mut bytes = Vec::new();
    // One byte more than allowed, so that the container's own bound sees a file that is too large.
    File::open(path)?.take(limit + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn write_synced(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let mut file = File::create(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

fn failure(error: &std::io::Error) -> Failure {
    match error.kind() {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => Failure::NoRoom,
        _ => Failure::Offline,
    }
}
