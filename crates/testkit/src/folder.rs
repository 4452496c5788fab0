//! A folder of a test, gone when the test ends.

use std::fs;
use std::path::{Path, PathBuf};

/// A temporary folder.
#[derive(Debug)]
pub struct Folder {
    inside: tempfile::TempDir,
}

impl Folder {
    /// Makes one.
    #[must_use]
    pub fn new() -> Self {
        Self { inside: tempfile::tempdir().expect("a temporary folder can be made") }
    }

    /// Where it is.
    #[must_use]
    pub fn path(&self) -> &Path {
        self.inside.path()
    }

    /// A path in it.
    #[must_use]
    pub fn join(&self, name: impl AsRef<Path>) -> PathBuf {
        self.path().join(name)
    }

    /// Every file in it and below, sorted, with its bytes.
    #[must_use]
    pub fn files(&self) -> Vec<(PathBuf, Vec<u8>)> {
        let mut files = Vec::new();
        collect(self.path(), &mut files);
        files.sort();
        files
    }

    /// Copies every file into a new folder: the state of the disk at this moment, as a kill would leave it.
    #[must_use]
    pub fn snapshot(&self) -> Self {
        Self::copied_from(self.path())
    }

    /// The same of any folder.
    #[must_use]
    pub fn copied_from(folder: &Path) -> Self {
        let copy = Self::new();
        let mut files = Vec::new();
        collect(folder, &mut files);
        for (path, bytes) in files {
            let to = copy.join(path.strip_prefix(folder).unwrap());
            fs::create_dir_all(to.parent().unwrap()).unwrap();
            fs::write(to, bytes).unwrap();
        }
        copy
    }
}

impl Default for Folder {
    fn default() -> Self {
        Self::new()
    }
}

fn collect(folder: &Path, files: &mut Vec<(PathBuf, Vec<u8>)>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, files);
        } else {
            let bytes = fs::read(&path).unwrap();
            files.push((path, bytes));
        }
    }
}
