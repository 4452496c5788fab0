//! `cargo xtask gallery`: the pictures of docs/GALLERY.md and README.md, taken of the real screens.

use crate::Repository;
use crate::steps::{Outcome, needs, run, step};
use anyhow::{Context, Result, bail};
use std::ffi::OsString;
use std::process::Command;

/// Whether the pictures are made anew, or compared with what the screens show.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wanted {
    /// They are written, with the page that shows them.
    Make,
    /// They are only compared, as `scripts/test browser` does.
    Compare,
}

/// Builds what serves the screens, goes the walks in a browser and takes or compares the pictures.
///
/// # Errors
/// Where something cannot be built, a walk does not end, or a picture differs.
pub fn run_walks(repository: &Repository, wanted: Wanted) -> Result<()> {
    if let Some(Outcome::Skipped(reason)) = needs(&["chromium", "npm"]) {
        bail!("no pictures without a browser: {reason}");
    }
    let root = repository.root();
    let npm_packages = |folder: &str| {
        run(Command::new(root.join("scripts/npm-packages")).arg(folder).current_dir(root))?;
        Ok(Outcome::Done(folder.to_owned()))
    };
    step("packages of the interface", || npm_packages("ui"))?;
    step("packages of the screens' tests", || npm_packages("tests/ui"))?;
    // Programs that are given are taken as they are.
    if std::env::var_os("WAYMARK_PROGRAMS").is_none() {
        step("programs", || programs(repository))?;
    }
    let mut walks = Command::new("npm");
    walks.current_dir(root).args(["--prefix", "tests/ui", "run", "--silent", "test", "--", "gallery"]);
    if wanted == Wanted::Make {
        walks.env("WAYMARK_GALLERY", "make");
    }
    if walks.status().context("cannot run npm")?.success() {
        Ok(())
    } else {
        bail!("a walk of the gallery failed")
    }
}

/// The whole workspace with one set of features, as everywhere; the window needs the built interface for that.
fn programs(repository: &Repository) -> Result<Outcome> {
    let root = repository.root();
    if !root.join("ui/dist/index.html").is_file() {
        run(Command::new("npm").current_dir(root).args(["--prefix", "ui", "run", "--silent", "build"]))?;
    }
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo"));
    run(Command::new(cargo).current_dir(root).args(["build", "--quiet", "--workspace", "--bins"]))?;
    Ok(Outcome::Done("debug".to_owned()))
}
