//! One installation on disk: which files it has, how it is made and how it is opened.

use crate::clock::Clock;
use crate::{Code, Error, practice};
use std::path::{Path, PathBuf};
use waymark_store::{Db, DbKey, OpenError, StoreError, salvage, set_aside};
use waymark_vault::{Clocks, CreateRefused, HardwareKey, RootKey, Setup, UnlockRefused, Vault};

/// The name of the database in the installation's folder. It says nothing on purpose.
pub(crate) const DATABASE: &str = "store.db";

/// Where the database is.
pub(crate) fn database(dir: &Path) -> PathBuf {
    dir.join(DATABASE)
}

/// The hardware key of this device, where it has one.
pub(crate) fn hardware() -> &'static dyn HardwareKey {
    crate::hardware::of_this_device()
}

/// The clocks as the vault takes them.
pub(crate) fn clocks(clock: &dyn Clock) -> Clocks {
    Clocks { wall_ms: clock.now().0, monotonic_ms: clock.monotonic_ms() }
}

/// Makes an installation: key slots under the passphrase and an empty encrypted database.
///
/// # Errors
/// Refuses where one exists, weak passphrases (with [`Code::RefusedAnswer`]; `waymark_vault::passphrase` says why),
/// and what the disk refuses.
pub(crate) fn create(dir: &Path, passphrase: &str, setup: &Setup) -> Result<Db, Error> {
    let vault = Vault::at(dir);
    let root = match vault.create(passphrase, setup, hardware()) {
        // Set-up that died between the keys and the database: the same passphrase takes it up where it stopped.
        Err(CreateRefused::Exists) if nothing_was_ever_stored(dir) => {
            vault.unlock(passphrase, hardware(), &setup.clocks).map_err(unlock_error)?.into_root_key()
        }
        made => made.map_err(create_error)?,
    };
    let db = Db::create(&database(dir), &db_key(&root)).map_err(open_error)?;
    practice::make(dir, &db)?;
    Ok(db)
}

/// Opens an installation with its passphrase.
///
/// # Errors
/// A wrong passphrase takes the same time and says the same whatever was wrong with it.
pub(crate) fn open(dir: &Path, passphrase: &str, clock: &dyn Clock) -> Result<Db, Error> {
    let root = Vault::at(dir).unlock(passphrase, hardware(), &clocks(clock)).map_err(unlock_error)?;
    open_with(dir, &root.into_root_key())
}

/// Opens an installation whose root key is there already.
///
/// # Errors
/// What the database refuses.
pub(crate) fn open_with(dir: &Path, root: &RootKey) -> Result<Db, Error> {
    let key = db_key(root);
    let opened = Db::open(&database(dir), &key).and_then(|db| whole(dir, db));
    if matches!(opened, Err(OpenError::Damaged)) {
        set_aside_and_salvage(dir, &key)?;
    }
    opened.map_err(open_error)
}

/// Reads and checks every page of a database of ordinary size, so that rot is met at the door and not in mid-sentence.
/// A phone's takes milliseconds; a base with a hundred thousand cases meets a bad page when it reads it.
fn whole(dir: &Path, db: Db) -> Result<Db, OpenError> {
    const ORDINARY: u64 = 64 << 20;
    if std::fs::metadata(database(dir)).is_ok_and(|file| file.len() > ORDINARY) {
        return Ok(db);
    }
    match db.check() {
        Ok(()) => Ok(db),
        Err(refused) => {
            // The answer is the refusal; a damaged database may not close cleanly either.
            let _ = db.close();
            Err(refused.into())
        }
    }
}

/// Moves a damaged database out of the way, never deleting it, and puts what still authenticates into a new one.
/// The person is told all the same; the next unlock opens what was saved.
fn set_aside_and_salvage(dir: &Path, key: &DbKey) -> Result<(), Error> {
    let aside = set_aside(&database(dir)).map_err(open_error)?;
    let fresh = Db::create(&database(dir), key).map_err(open_error)?;
    // What cannot be read stays in the file that was set aside; a new, empty database is still better than none.
    let _ = salvage(&aside, key, &fresh);
    Ok(fresh.close()?)
}

/// Whether there is no database here, nor one that was set aside: then the keys have never closed anything.
fn nothing_was_ever_stored(dir: &Path) -> bool {
    std::fs::read_dir(dir).is_ok_and(|entries| {
        entries.flatten().all(|entry| !entry.file_name().to_string_lossy().starts_with(DATABASE))
    })
}

fn create_error(refused: CreateRefused) -> Error {
    match refused {
        CreateRefused::Exists => Code::FileExists,
        CreateRefused::Weak(_) => Code::RefusedAnswer,
        CreateRefused::Full => Code::StorageFull,
        CreateRefused::Disk => Code::DiskTrouble,
        CreateRefused::Hardware(_) => Code::VaultDamaged,
        CreateRefused::Memory | CreateRefused::Chance => Code::Internal,
    }
    .into()
}

pub(crate) fn unlock_error(refused: UnlockRefused) -> Error {
    match refused {
        UnlockRefused::Wrong { wait_seconds } => {
            Error { code: Code::WrongPassphrase, wait_seconds: Some(wait_seconds) }
        }
        UnlockRefused::Wait { seconds } => Error { code: Code::Wait, wait_seconds: Some(seconds) },
        UnlockRefused::Erased => Code::NotEnrolled.into(),
        UnlockRefused::EraseDue => Code::Erased.into(),
        UnlockRefused::Damaged | UnlockRefused::Hardware(_) => Code::VaultDamaged.into(),
        UnlockRefused::Newer => Code::NewerVersion.into(),
        UnlockRefused::Memory | UnlockRefused::Chance => Code::Internal.into(),
        UnlockRefused::Disk => Code::DiskTrouble.into(),
    }
}

pub(crate) fn db_key(root: &RootKey) -> DbKey {
    let key = root.db_key();
    DbKey::new(&key.key, &key.salt)
}

/// What a person is told when the database does not open. Nothing of it was deleted.
pub(crate) fn open_error(error: OpenError) -> Error {
    match error {
        OpenError::Missing => Code::NotEnrolled,
        OpenError::Exists => Code::FileExists,
        OpenError::Newer { .. } => Code::NewerVersion,
        OpenError::OtherKey | OpenError::Damaged => Code::DatabaseDamaged,
        OpenError::NoRoom { .. } | OpenError::Full => Code::StorageFull,
        OpenError::InUse | OpenError::Disk => Code::DiskTrouble,
        OpenError::Setting(_) | OpenError::Migration { .. } => Code::Internal,
    }
    .into()
}

impl From<StoreError> for Error {
    /// What a person is told when the database refuses. A refused write changed nothing.
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Full => Code::StorageFull,
            StoreError::Damaged | StoreError::Unreadable { .. } => Code::DatabaseDamaged,
            StoreError::Disk | StoreError::Busy => Code::DiskTrouble,
            StoreError::Closed => Code::Locked,
            StoreError::NotFound => Code::UnknownScreening,
            StoreError::NotADraft => Code::AlreadyEnded,
            StoreError::Exists
            | StoreError::WrongState { .. }
            | StoreError::ChainMoved
            | StoreError::TooLarge
            | StoreError::Refused { .. } => Code::Internal,
        }
        .into()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use waymark_testkit::{AMINA, BORIS, Folder, TestClock};
    use waymark_vault::Kdf;

    #[test]
    fn a_set_up_that_died_half_way_is_taken_up_with_the_same_passphrase_only() {
        let (folder, clock) = (Folder::new(), TestClock::at_noon());
        let setup = Setup { kdf: Kdf::new(19 * 1024, 1).unwrap(), clocks: clocks(&clock) };
        Vault::at(folder.path()).create(AMINA.passphrase, &setup, hardware()).unwrap();
        let other = create(folder.path(), BORIS.passphrase, &setup).err().unwrap();
        assert_eq!(other.code, Code::WrongPassphrase);
        create(folder.path(), AMINA.passphrase, &setup).unwrap().close().unwrap();
        open(folder.path(), AMINA.passphrase, &clock).unwrap().close().unwrap();
        let again = create(folder.path(), AMINA.passphrase, &setup).err().unwrap();
        assert_eq!(again.code, Code::FileExists, "a finished installation is never made anew");
    }
}
