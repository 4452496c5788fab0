//! How much room there is, before something is begun that needs it, and how much is taken.

use std::path::Path;

/// Bytes free for this user in the file system that holds `path`; absent where the system does not say.
#[must_use]
#[cfg(unix)]
pub fn free_bytes(path: &Path) -> Option<u64> {
    let space = rustix::fs::statvfs(path).ok()?;
    Some(space.f_bavail.saturating_mul(space.f_frsize))
}

/// Bytes free for this user in the file system that holds `path`; absent where the system does not say.
#[must_use]
#[cfg(not(unix))]
pub fn free_bytes(_path: &Path) -> Option<u64> {
    None
}

/// Bytes that the files of a folder take, with those in its folders; links are not followed. What cannot be read, or
/// goes away meanwhile, is not counted.
#[must_use]
pub fn taken_bytes(folder: &Path) -> u64 {
    let Ok(entries) = std::fs::read_dir(folder) else { return 0 };
    entries.flatten().fold(0, |sum: u64, entry| {
        // Of the entry itself, so that a link leads nowhere.
        let taken = match entry.metadata() {
            Ok(about) if about.is_dir() => taken_bytes(&entry.path()),
            Ok(about) => about.len(),
            Err(_) => 0,
        };
        sum.saturating_add(taken)
    })
}
