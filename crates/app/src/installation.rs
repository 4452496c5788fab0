//! One installation on disk: which files it has, how it is made and how it is opened.

use crate::clock::Clock;
use crate::{Code, Error};
use std::path::{Path, PathBuf};
use waymark_store::{Db, DbKey, OpenError, StoreError};
use waymark_vault::{Clocks, CreateRefused, NoHardware, RootKey, Setup, UnlockRefused, Vault};

/// The name of the database in the installation's folder. It says nothing on purpose.
pub(crate) const DATABASE: &str = "store.db";

/// Where the database is.
pub(crate) fn database(dir: &Path) -> PathBuf {
    dir.join(DATABASE)
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
    let root = Vault::at(dir).create(passphrase, setup, &NoHardware).map_err(|refused| match refused {
        CreateRefused::Exists => Code::FileExists,
        CreateRefused::Weak(_) => Code::RefusedAnswer,
        CreateRefused::Disk => Code::DiskTrouble,
        CreateRefused::Memory | CreateRefused::Chance => Code::Internal,
    })?;
    Db::create(&database(dir), &db_key(&root)).map_err(open_error)
}

/// Opens an installation with its passphrase.
///
/// # Errors
/// A wrong passphrase takes the same time and says the same whatever was wrong with it.
pub(crate) fn open(dir: &Path, passphrase: &str, clock: &dyn Clock) -> Result<Db, Error> {
    let root =
        Vault::at(dir).unlock(passphrase, &NoHardware, &clocks(clock)).map_err(|refused| match refused {
            UnlockRefused::Wrong { wait_seconds } => {
                Error { code: Code::WrongPassphrase, wait_seconds: Some(wait_seconds) }
            }
            UnlockRefused::Wait { seconds } => Error { code: Code::Wait, wait_seconds: Some(seconds) },
            UnlockRefused::Erased => Code::NotEnrolled.into(),
            UnlockRefused::Damaged => Code::VaultDamaged.into(),
            UnlockRefused::Newer => Code::NewerVersion.into(),
            UnlockRefused::Memory => Code::Internal.into(),
            UnlockRefused::Disk => Code::DiskTrouble.into(),
        })?;
    Db::open(&database(dir), &db_key(&root)).map_err(open_error)
}

fn db_key(root: &RootKey) -> DbKey {
    let key = root.db_key();
    DbKey::new(&key.key, &key.salt)
}

/// What a person is told when the database does not open. In every case it was left as it was found.
fn open_error(error: OpenError) -> Error {
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
