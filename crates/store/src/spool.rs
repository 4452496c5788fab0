//! The spool: sealed batches as files of their own, outside the encrypted database.
//!
//! ```text
//! spool/new/<batch id>     written and synced, its row not known to be committed
//! spool/<batch id>.wmb     its row is, or was, in the outbox of a database
//! ```
//! A batch is sealed to the coordinators before it comes here: nobody on this device can open it, so it needs no
//! database around it, survives an erase of the keys, and can be handed over while the app is locked. The database
//! and the spool never disagree for good: the file is there before the row (`new/`), the row before the file's final
//! name, and opening a database settles whatever a kill left in between (`settle`).
//!
//! Seen from outside, the folder tells how many batches wait. It tells nothing else: names are hashes, sizes are
//! buckets, and the times of the files are all the same.

use crate::StoreError;
use crate::db::step;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};
use waymark_wire::{BatchId, MAX_BATCH_BYTES, SealedBatch};

mod adopt;
mod carry;
pub(crate) mod settle;

pub use carry::Carried;

/// The folder of sealed batches of one installation. Making this value touches nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spool {
    folder: PathBuf,
}

/// A file in the spool that is not the sealed batch its name says: rot, or half a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a sealed batch is damaged")]
pub struct SpoolDamaged {
    /// What it should have been.
    pub batch: BatchId,
}

/// Every file has this time, so that a copied folder does not tell when somebody reported: 2020-01-01.
const NO_TIME: Duration = Duration::from_secs(1_577_836_800);
const ENDING: &str = ".wmb";
const NEW: &str = "new";

impl Spool {
    /// Names the folder.
    #[must_use]
    pub fn at(folder: impl Into<PathBuf>) -> Self {
        Self { folder: folder.into() }
    }

    /// The spool of the installation in whose folder a database lies: `spool/` beside it.
    #[must_use]
    pub fn beside(database: &Path) -> Self {
        Self::at(database.with_file_name("spool"))
    }

    /// Where it is.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// First half of keeping a batch: writes its bytes to `new/`, durably. Call before the row is committed.
    ///
    /// # Errors
    /// [`StoreError::Exists`] where the batch is here already; [`StoreError::Full`], [`StoreError::Disk`]. Nothing
    /// stays of a file that could not be written whole.
    pub fn put_new(&self, batch: BatchId, bytes: &[u8]) -> Result<(), StoreError> {
        if self.kept_path(batch).exists() {
            return Err(StoreError::Exists);
        }
        private_folder(&self.folder.join(NEW))?;
        let path = self.new_path(batch);
        let written = write_new(&path, bytes);
        if written.is_err_and(|error| error != StoreError::Exists) {
            // Best effort: what stays has no row and is removed when the database is opened next.
            let _ = fs::remove_file(&path);
        }
        written?;
        step("spool: folder of the new file")?;
        sync(&self.folder.join(NEW))
    }

    /// Second half: gives the file its final name. Call once the row is durable; again does no harm.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] where there is no such file; [`StoreError::Disk`].
    pub fn commit(&self, batch: BatchId) -> Result<(), StoreError> {
        step("spool: rename")?;
        match fs::rename(self.new_path(batch), self.kept_path(batch)) {
            Err(error) if error.kind() == io::ErrorKind::NotFound && self.kept_path(batch).exists() => {}
            renamed => renamed.map_err(|error| disk(&error))?,
        }
        step("spool: folder of the name")?;
        sync(&self.folder)?;
        sync(&self.folder.join(NEW))
    }

    /// Takes a file back whose row was not committed. None there is no failure.
    ///
    /// # Errors
    /// [`StoreError::Disk`].
    pub fn discard_new(&self, batch: BatchId) -> Result<(), StoreError> {
        remove_file(&self.new_path(batch))
    }

    /// The bytes of a batch as they were put in; absent where there is no file. Whether they are still the same is
    /// for the outbox to say, which keeps their hash, and without a database for [`Spool::sealed`].
    ///
    /// # Errors
    /// [`StoreError::Disk`]; [`StoreError::TooLarge`] for a file that is larger than any batch.
    pub fn read(&self, batch: BatchId) -> Result<Option<Vec<u8>>, StoreError> {
        match read_bounded(&self.kept_path(batch))? {
            Some(bytes) => Ok(Some(bytes)),
            None => read_bounded(&self.new_path(batch)),
        }
    }

    /// Removes a batch, under either name. None there is no failure. Only a receipt of the level that the policy names
    /// permits it: see [`crate::tables::outbox::let_go`].
    ///
    /// # Errors
    /// [`StoreError::Disk`].
    pub fn remove(&self, batch: BatchId) -> Result<(), StoreError> {
        step("spool: remove")?;
        remove_file(&self.kept_path(batch))?;
        remove_file(&self.new_path(batch))?;
        sync(&self.folder)
    }

    /// Every batch with its final name, read from the folder alone: no database, no key. Sorted by name. What is still
    /// in `new/` is not among them, for only the database can say whether it was ever finished.
    ///
    /// # Errors
    /// [`StoreError::Disk`] where the folder cannot be read; a folder that is not there holds nothing.
    pub fn sealed(&self) -> Result<impl Iterator<Item = Result<SealedBatch, SpoolDamaged>> + '_, StoreError> {
        let names = names_in(&self.folder, ENDING)?;
        Ok(names.into_iter().map(|batch| {
            let bytes = self.read(batch).ok().flatten().ok_or(SpoolDamaged { batch })?;
            SealedBatch::parse(&bytes)
                .ok()
                .filter(|sealed| sealed.id() == batch)
                .ok_or(SpoolDamaged { batch })
        }))
    }

    /// After an erase nothing can say any more whether what is in `new/` was finished: it gets its final name, since a
    /// batch too many is better than one lost. Gives how many there were.
    ///
    /// # Errors
    /// [`StoreError::Disk`].
    pub fn keep_all_new(&self) -> Result<u32, StoreError> {
        let names = self.names_in_new()?;
        names.iter().try_for_each(|batch| self.commit(*batch))?;
        Ok(u32::try_from(names.len()).unwrap_or(u32::MAX))
    }

    fn names(&self) -> Result<Vec<BatchId>, StoreError> {
        names_in(&self.folder, ENDING)
    }

    fn names_in_new(&self) -> Result<Vec<BatchId>, StoreError> {
        names_in(&self.folder.join(NEW), "")
    }

    fn kept_path(&self, batch: BatchId) -> PathBuf {
        self.folder.join(format!("{batch}{ENDING}"))
    }

    fn new_path(&self, batch: BatchId) -> PathBuf {
        self.folder.join(NEW).join(batch.to_string())
    }
}

fn write_new(path: &Path, bytes: &[u8]) -> Result<(), StoreError> {
    step("spool: create")?;
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
    }
    let mut file = options.open(path).map_err(|error| disk(&error))?;
    step("spool: write")?;
    file.write_all(bytes).map_err(|error| disk(&error))?;
    // A file system that takes no times tells more than we like, and keeps the batch all the same.
    let _ = file.set_modified(SystemTime::UNIX_EPOCH + NO_TIME);
    step("spool: sync")?;
    file.sync_all().map_err(|error| disk(&error))
}

fn read_bounded(path: &Path) -> Result<Option<Vec<u8>>, StoreError> {
    let file = match File::open(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        opened => opened.map_err(|error| disk(&error))?,
    };
    let mut bytes = Vec::new();
    let most = MAX_BATCH_BYTES as u64;
    file.take(most + 1).read_to_end(&mut bytes).map_err(|error| disk(&error))?;
    if bytes.len() as u64 > most { Err(StoreError::TooLarge) } else { Ok(Some(bytes)) }
}

/// The batches in a folder whose names end so. Names that are not ours are passed over.
fn names_in(folder: &Path, ending: &str) -> Result<Vec<BatchId>, StoreError> {
    let entries = match fs::read_dir(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        opened => opened.map_err(|error| disk(&error))?,
    };
    let mut names = Vec::new();
    for entry in entries {
        let name = entry.map_err(|error| disk(&error))?.file_name();
        let id = name.to_str().and_then(|name| name.strip_suffix(ending));
        names.extend(id.and_then(|id| id.parse::<BatchId>().ok()));
    }
    names.sort_unstable();
    Ok(names)
}

fn remove_file(path: &Path) -> Result<(), StoreError> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(disk(&error)),
        _ => Ok(()),
    }
}

fn private_folder(path: &Path) -> Result<(), StoreError> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::DirBuilderExt;
        builder.mode(0o700);
    }
    if path.is_dir() {
        return Ok(());
    }
    builder.create(path).map_err(|error| disk(&error))?;
    // Both folders are new: their own names have to last as well.
    path.ancestors().skip(1).take(2).try_for_each(sync)
}

/// Makes names in a folder last. Only Unix can open a folder to sync it.
fn sync(folder: &Path) -> Result<(), StoreError> {
    #[cfg(unix)]
    if folder.is_dir() {
        File::open(folder).and_then(|folder| folder.sync_all()).map_err(|error| disk(&error))?;
    }
    Ok(())
}

/// What the file system says, in the words of the store.
fn disk(error: &io::Error) -> StoreError {
    match error.kind() {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => StoreError::Full,
        io::ErrorKind::AlreadyExists => StoreError::Exists,
        io::ErrorKind::NotFound => StoreError::NotFound,
        _ => StoreError::Disk,
    }
}

#[cfg(test)]
mod tests;
