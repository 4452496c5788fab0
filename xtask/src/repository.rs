//! The work tree: where it is, and which of its files are ours.

use anyhow::{Context, Result, bail};
use std::path::{Path, PathBuf};
use std::process::Command;

/// The work tree.
pub struct Repository {
    root: PathBuf,
}

/// A text file of ours.
pub struct Source {
    /// Its path from the root, with `/`.
    pub path: String,
    /// What is in it.
    pub text: String,
}

impl Repository {
    /// The tree this program was built from.
    ///
    /// # Errors
    /// Where the program was moved away from its tree.
    pub fn here() -> Result<Self> {
        let xtask = Path::new(env!("CARGO_MANIFEST_DIR"));
        let root = xtask.parent().context("xtask has no folder above it")?.to_owned();
        if !root.join("tauri.conf.json").is_file() {
            bail!("{} is not the Waymark tree any more", root.display());
        }
        Ok(Self { root })
    }

    /// The root folder.
    #[must_use]
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// The version of everything in it.
    ///
    /// # Errors
    /// Where the workspace names none.
    pub fn version(&self) -> Result<String> {
        let manifest = self.read("Cargo.toml")?;
        let after = manifest
            .split_once("[workspace.package]\nversion = \"")
            .context("the workspace has no version")?
            .1;
        Ok(after.split('"').next().unwrap_or_default().to_owned())
    }

    /// Reads one file by its path from the root.
    ///
    /// # Errors
    /// Where it is missing or no text.
    pub fn read(&self, path: &str) -> Result<String> {
        std::fs::read_to_string(self.root.join(path)).with_context(|| format!("cannot read {path}"))
    }

    /// The paths of all files that are ours: what git tracks or would track, and still exists.
    ///
    /// # Errors
    /// Where git cannot list them.
    pub fn paths(&self) -> Result<Vec<String>> {
        let listed = Command::new("git")
            .current_dir(&self.root)
            .args(["-c", "safe.directory=*", "ls-files", "-z", "--cached", "--others", "--exclude-standard"])
            .output()
            .context("cannot run git")?;
        if !listed.status.success() {
            bail!("git cannot list the files of {}", self.root.display());
        }
        let text = String::from_utf8(listed.stdout).context("a path that is not text")?;
        let mut paths: Vec<String> =
            text.split('\0').filter(|path| !path.is_empty()).map(str::to_owned).collect();
        paths.retain(|path| self.root.join(path).is_file());
        paths.sort();
        paths.dedup();
        Ok(paths)
    }

    /// Reads all files of ours whose path the filter takes.
    ///
    /// # Errors
    /// Where one cannot be read.
    pub fn sources(&self, wanted: impl Fn(&str) -> bool) -> Result<Vec<Source>> {
        let paths = self.paths()?.into_iter().filter(|path| wanted(path));
        paths.map(|path| self.read(&path).map(|text| Source { path, text })).collect()
    }
}
