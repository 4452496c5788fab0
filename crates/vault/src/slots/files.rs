//! The two copies of the key-slot file on disk: read, and written so that one of them is whole at every moment.

use super::{NoCopy, SlotFile};
use crate::disk;
use std::io;
use std::path::{Path, PathBuf};

/// The two copies on disk. The newest whole one counts.
pub(crate) struct SlotFiles {
    pub(crate) a: PathBuf,
    pub(crate) b: PathBuf,
}

impl SlotFiles {
    pub(crate) fn in_folder(folder: &Path) -> Self {
        Self { a: folder.join("slots.a"), b: folder.join("slots.b") }
    }

    /// Reads the newest whole copy.
    pub(crate) fn load(&self) -> Result<SlotFile, NoCopy> {
        match (read_copy(&self.a), read_copy(&self.b)) {
            (Ok(a), Ok(b)) => Ok(if b.generation > a.generation { b } else { a }),
            (Ok(one), Err(_)) | (Err(_), Ok(one)) => Ok(one),
            (Err(a), Err(b)) => Err(worst(a, b)),
        }
    }

    /// Writes both copies beside and renames them, one after the other: at every moment one of them is whole.
    pub(crate) fn store(&self, file: &SlotFile) -> io::Result<()> {
        let bytes = file.to_bytes();
        self.older_first().into_iter().try_for_each(|path| disk::replace(path, &bytes))
    }

    /// Writes both copies where they lie, one after the other: needs no room, and leaves nothing of what was there.
    /// Torn in the middle of one, the other is whole.
    pub(crate) fn store_in_place(&self, file: &SlotFile) -> io::Result<()> {
        let bytes = file.to_bytes();
        self.older_first().into_iter().try_for_each(|path| {
            if path.exists() { disk::overwrite(path, &bytes) } else { disk::replace(path, &bytes) }
        })
    }

    /// The copy that is *not* the newest goes first, so that the newest stays readable until its successor is.
    fn older_first(&self) -> [&PathBuf; 2] {
        let b_is_newer = match (read_copy(&self.a), read_copy(&self.b)) {
            (Ok(a), Ok(b)) => b.generation > a.generation,
            (Ok(_), Err(_)) => false,
            (Err(_), _) => true,
        };
        if b_is_newer { [&self.a, &self.b] } else { [&self.b, &self.a] }
    }
}

fn read_copy(path: &Path) -> Result<SlotFile, NoCopy> {
    match std::fs::read(path) {
        Ok(bytes) => SlotFile::parse(&bytes),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Err(NoCopy::Missing),
        Err(_) => Err(NoCopy::Disk),
    }
}

/// The answer that needs most attention: a newer format, then trouble with the disk, then damage, then nothing there.
fn worst(a: NoCopy, b: NoCopy) -> NoCopy {
    let rank = |one| match one {
        NoCopy::Missing => 0,
        NoCopy::Damaged => 1,
        NoCopy::Disk => 2,
        NoCopy::Newer => 3,
    };
    if rank(b) > rank(a) { b } else { a }
}
