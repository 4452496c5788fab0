//! Opening a sealed batch with nothing but a key: for the day when no installation is left.

use crate::carry::read_bounded;
use crate::org::{OrgError, read_recovery};
use crate::{Code, Error};
use std::path::Path;
use waymark_seal::open_age_file;
use waymark_wire::{BatchRefused, Container, Item, SealedBatch};
use zeroize::Zeroizing;

/// Opens one sealed batch with a coordinator's or the recovery key. `key` is the text of a key file: an age identity
/// or the twenty-four words. Gives what was sealed, as JSON.
///
/// Nothing vouches for the device that made the batch: without a roster only the key decides.
///
/// # Errors
/// [`OrgError::RecoveryUnreadable`] for a key that is none, [`OrgError::RecoveryOther`] for one that does not open
/// this batch, [`OrgError::NotThisFile`] and [`OrgError::Newer`] for the batch.
pub fn open_batch(key: &str, batch: &Path) -> Result<Zeroizing<Vec<u8>>, OrgError> {
    let identity = read_recovery(key)?;
    let batch = only_batch(&read_bounded(batch)?)?;
    let opened = open_age_file(&batch, &identity).map_err(|_| OrgError::RecoveryOther)?;
    Ok(opened.payload)
}

/// A sealed batch as a file, or the only one in a carrier's file.
fn only_batch(bytes: &[u8]) -> Result<SealedBatch, OrgError> {
    if let Ok(container) = Container::open(bytes) {
        let mut batches = container.items().filter_map(|item| match item {
            Ok(Item::Batch(batch)) => Some(batch),
            _ => None,
        });
        return match (batches.next(), batches.next()) {
            (Some(batch), None) => Ok(batch),
            _ => Err(OrgError::NotThisFile),
        };
    }
    SealedBatch::parse(bytes).map_err(|refused| match refused {
        BatchRefused::Newer => OrgError::Newer,
        _ => OrgError::NotThisFile,
    })
}

/// Writes a new file that only its owner can read: what was opened, an invite, a recovery sheet.
///
/// # Errors
/// Refuses to write over a file; reports what the disk refuses.
pub fn write_private(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    use std::io::Write as _;
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt as _;
        options.mode(0o600);
    }
    let mut file = options.open(path).map_err(|error| match error.kind() {
        std::io::ErrorKind::AlreadyExists => Code::FileExists,
        _ => Code::FileUnreadable,
    })?;
    file.write_all(bytes).and_then(|()| file.sync_all()).map_err(|_| Code::FileUnreadable.into())
}
