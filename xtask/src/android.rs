//! `cargo xtask android`: what can be shown of the Android app where no Android SDK is. None of it is an Android build.

mod kotlin;
pub mod resources;
mod whole_app;

use crate::Repository;
use crate::cross::Cross;
use crate::steps::{Outcome, step};
use anyhow::{Result, bail};

/// Which part was asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// All of them.
    All,
    /// The manifest, the resources and the template: seconds.
    Resources,
}

/// Runs the steps of that part.
///
/// # Errors
/// What a step found.
pub fn check(repository: &Repository, part: Part) -> Result<()> {
    let cross = Cross::of(repository);
    step("Android template is of the Tauri in Cargo.lock", || template(repository))?;
    let linked = |name: &str| step(name, || resources::link(repository, &cross));
    linked("Android manifest and resources (aapt2, the framework of Android 10)")?;
    if part == Part::All {
        step("Android Kotlin (stand-in declarations)", || kotlin::compile(repository, &cross))?;
        step("Android type-check (stand-in C headers)", || whole_app::check(repository, &cross))?;
    }
    println!("{WHAT_IT_DOES_NOT_PROVE}");
    Ok(())
}

const WHAT_IT_DOES_NOT_PROVE: &str = "\
This is no Android build, and no APK came out of it. Not shown: that the program links (no NDK), that Gradle resolves
and merges the manifests of the libraries, that the stand-in declarations are Android's own, that resources newer than
Android 10 are spelt right, that anything starts. docs/DEVICE-TEST.md is for that.";

/// The version of Tauri whose template made `gen/android`; written down where its changes are explained.
const TEMPLATE_OF: &str = "docs/adr/0009-android-project.md";

fn template(repository: &Repository) -> Result<Outcome> {
    let locked = locked_version(&repository.read("Cargo.lock")?, "tauri").unwrap_or_default();
    let told = repository.read(TEMPLATE_OF)?;
    match template_version(&told) {
        Some(made) if made == locked => Ok(Outcome::Done(locked)),
        made => bail!(
            "{TEMPLATE_OF} says {made:?}, Cargo.lock has tauri {locked}: run `tauri android init` of {locked} \
             elsewhere, compare it with gen/android, and write the new number there"
        ),
    }
}

/// The version a lock file names for a package.
#[must_use]
pub fn locked_version(lock: &str, package: &str) -> Option<String> {
    let after = lock.split_once(&format!("name = \"{package}\"\nversion = \""))?.1;
    after.split('"').next().map(str::to_owned)
}

/// The number behind the words "`tauri android init` (".
#[must_use]
pub fn template_version(told: &str) -> Option<String> {
    let after = told.split_once("`tauri android init` (")?.1;
    after.split(')').next().map(str::to_owned)
}
