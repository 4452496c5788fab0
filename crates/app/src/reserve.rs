//! A little room kept for a full disk: a file beside the database that is given up when nothing else is free, so that an
//! unlock, which writes its line of the audit and erases what has had its time, still can.
//!
//! Without it a phone that others have filled (photos, another app) would keep its worker out, with talks on it that are
//! handed over by nobody. The file is there on every installation and says nothing.

use std::fs;
use std::io::Write as _;
use std::path::Path;
use waymark_store::free_bytes;

/// The name of the file. It says nothing on purpose.
pub(crate) const RESERVE: &str = "spare";

const KIBIBYTE: u64 = 1024;
/// The room that is kept: some sixty writes of the size an unlock makes.
const KEPT: usize = 512 * 1024;
/// With less free than this the reserve is needed.
const NEEDED_BELOW: u64 = 512 * KIBIBYTE;
/// With more free than this it is made: it must not be what fills the disk.
const MADE_ABOVE: u64 = 16 * 1024 * KIBIBYTE;

/// Gives the room up where the disk is full. Called before an unlock writes.
pub(crate) fn give_up(dir: &Path) {
    if is_needed(free_bytes(dir)) {
        // Not there, or not to be removed: then the unlock says itself that there is no room.
        let _ = fs::remove_file(dir.join(RESERVE));
    }
}

/// Takes the room again where there is enough. Called after an unlock.
pub(crate) fn keep(dir: &Path) {
    let path = dir.join(RESERVE);
    if !path.exists() && may_be_made(free_bytes(dir)) && fill(&path).is_err() {
        // Half of it helps nobody; the next unlock tries again.
        let _ = fs::remove_file(&path);
    }
}

/// A system that does not say how much is free has no reserve.
fn is_needed(free: Option<u64>) -> bool {
    free.is_some_and(|bytes| bytes < NEEDED_BELOW)
}

fn may_be_made(free: Option<u64>) -> bool {
    free.is_some_and(|bytes| bytes > MADE_ABOVE)
}

/// Chance, and not zeros: a file system that compresses would keep no room for those.
fn fill(path: &Path) -> std::io::Result<()> {
    let mut file = fs::File::create(path)?;
    for _ in 0..KEPT / 4096 {
        let piece = crate::chance::bytes::<4096>().map_err(|_| std::io::ErrorKind::Other)?;
        file.write_all(&piece)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use waymark_testkit::Folder;

    #[test]
    fn the_reserve_is_made_where_there_is_room_and_given_up_only_where_there_is_none() {
        let folder = Folder::new();
        let made = || fs::metadata(folder.join(RESERVE)).map(|file| file.len()).ok();
        keep(folder.path());
        assert_eq!(made(), Some(KEPT as u64));
        give_up(folder.path());
        assert_eq!(made(), Some(KEPT as u64), "there is room here");
        assert!(is_needed(Some(0)) && !is_needed(Some(NEEDED_BELOW)) && !is_needed(None));
        assert!(!may_be_made(Some(MADE_ABOVE)) && may_be_made(Some(MADE_ABOVE + 1)) && !may_be_made(None));
    }
}
