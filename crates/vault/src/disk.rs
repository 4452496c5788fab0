//! Writing small files so that a crash leaves the old one or the new one, never half of either.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::Path;

/// Replaces a file: temporary file, fsync, rename, fsync of the folder.
pub(crate) fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let temporary = temporary_beside(path);
    let written = write_and_sync(&temporary, bytes).and_then(|()| {
        step()?;
        fs::rename(&temporary, path)
    });
    if written.is_err() {
        // Best effort: a temporary file left behind is ignored and replaced by the next writer.
        let _ = fs::remove_file(&temporary);
    }
    written?;
    step()?;
    sync_folder(path)
}

fn write_and_sync(path: &Path, bytes: &[u8]) -> io::Result<()> {
    step()?;
    let mut file = private_file(OpenOptions::new().write(true).create(true).truncate(true), path)?;
    step()?;
    file.write_all(bytes)?;
    step()?;
    file.sync_all()
}

/// Overwrites a file where it lies, without asking the file system for room, and syncs it.
pub(crate) fn overwrite(path: &Path, bytes: &[u8]) -> io::Result<()> {
    step()?;
    let mut file = OpenOptions::new().write(true).open(path)?;
    file.write_all(bytes)?;
    step()?;
    file.sync_all()
}

/// Removes a file, or a folder with all that is in it, if it is there.
pub(crate) fn remove(path: &Path) -> io::Result<()> {
    step()?;
    // Of a link the link goes, not what it points to.
    let is_folder = fs::symlink_metadata(path).is_ok_and(|found| found.is_dir());
    match if is_folder { fs::remove_dir_all(path) } else { fs::remove_file(path) } {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

/// Opens a file that only its owner may read.
pub(crate) fn private_file(options: &mut OpenOptions, path: &Path) -> io::Result<File> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
    }
    options.open(path)
}

/// Makes a folder that only its owner may enter.
pub(crate) fn private_folder(path: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::DirBuilderExt;
        builder.mode(0o700);
    }
    builder.create(path)
}

/// Makes a rename or a removal in this file's folder last.
pub(crate) fn sync_folder(path: &Path) -> io::Result<()> {
    // Only Unix can open a folder to sync it; elsewhere the rename itself is as durable as it gets.
    #[cfg(unix)]
    if let Some(folder) = path.parent() {
        File::open(folder)?.sync_all()?;
    }
    Ok(())
}

pub(crate) fn temporary_beside(path: &Path) -> std::path::PathBuf {
    let mut name = path.file_name().unwrap_or_default().to_os_string();
    name.push(".new");
    path.with_file_name(name)
}

/// Where tests make the disk fail; nothing outside tests.
#[cfg(not(test))]
#[inline]
#[allow(clippy::unnecessary_wraps, reason = "the test build can fail here")]
pub(crate) fn step() -> io::Result<()> {
    Ok(())
}

#[cfg(test)]
pub(crate) use failing::step;

/// A disk that fails from the n-th step on, as when the power goes or the disk is full.
#[cfg(test)]
pub(crate) mod failing {
    use std::cell::Cell;
    use std::io;

    thread_local! {
        static STEPS_LEFT: Cell<Option<u32>> = const { Cell::new(None) };
        static DIES: Cell<bool> = const { Cell::new(false) };
    }

    /// Ends the process itself after so many steps, without any farewell.
    pub(crate) fn die_after(steps: u32) {
        STEPS_LEFT.set(Some(steps));
        DIES.set(true);
    }

    /// Lets this thread's disk do `steps` more things before everything fails; `None` heals it.
    pub(crate) fn after(steps: Option<u32>) {
        STEPS_LEFT.set(steps);
    }

    pub(crate) fn step() -> io::Result<()> {
        match STEPS_LEFT.get() {
            Some(0) if DIES.get() => std::process::abort(),
            Some(0) => Err(io::Error::from(io::ErrorKind::StorageFull)),
            Some(left) => {
                STEPS_LEFT.set(Some(left - 1));
                Ok(())
            }
            None => Ok(()),
        }
    }
}
