//! Compiles and links the manifest and the resources with aapt2, as Gradle would, against Debian's Android framework.

use crate::Repository;
use crate::cross::Cross;
use crate::steps::{Outcome, needs, run};
use anyhow::{Context, Result};
use std::path::Path;
use std::process::Command;

const FRAMEWORK: &str = "/usr/share/android-framework-res/framework-res.apk";
const MAIN: &str = "gen/android/app/src/main";

/// Attributes of the manifest that the framework of Android 10 does not know yet.
const NEWER: &[&str] = &["android:dataExtractionRules=\"@xml/data_extraction_rules\""];

/// Styles that come from a library: their names are enough to link ours.
const LIBRARY: &str =
    "<resources><style name=\"Theme.Material3.DayNight.NoActionBar\" parent=\"\" /></resources>";

/// Compiles and links.
pub(super) fn link(repository: &Repository, cross: &Cross) -> Result<Outcome> {
    if let Some(skipped) = needs(&["aapt2"]) {
        return Ok(skipped);
    }
    if !Path::new(FRAMEWORK).is_file() {
        return Ok(Outcome::Skipped("no android-framework-res (Debian package)".to_owned()));
    }
    let place = cross.at("resources");
    link_into(&repository.root().join(MAIN), &place)?;
    Ok(Outcome::Done("linked".to_owned()))
}

/// The same for a project anywhere, so that a test can break one. Writes `R.java` under `place/java` too.
///
/// # Errors
/// What aapt2 says.
pub fn link_into(main: &Path, place: &Path) -> Result<()> {
    let library = place.join("library/values");
    std::fs::create_dir_all(&library)?;
    std::fs::write(library.join("styles.xml"), LIBRARY)?;
    let manifest = place.join("AndroidManifest.xml");
    std::fs::write(&manifest, as_gradle_would(&std::fs::read_to_string(main.join("AndroidManifest.xml"))?))?;
    let compiled = |name: &str, from: &Path| -> Result<std::path::PathBuf> {
        let archive = place.join(name);
        run(Command::new("aapt2").args(["compile", "--dir"]).arg(from).arg("-o").arg(&archive))?;
        Ok(archive)
    };
    let ours = compiled("ours.zip", &main.join("res")).context("a resource does not compile")?;
    let theirs = compiled("library.zip", &place.join("library"))?;
    let mut aapt2 = Command::new("aapt2");
    aapt2.args(["link", "--auto-add-overlay", "--min-sdk-version", "26", "--target-sdk-version", "29"]);
    aapt2.args(["-I", FRAMEWORK, "--manifest"]).arg(&manifest).arg("--java").arg(place.join("java"));
    aapt2.arg("-o").arg(place.join("linked.apk")).arg(theirs).arg(ours);
    run(&mut aapt2).context("the manifest and the resources do not link")?;
    Ok(())
}

/// Fills in what Gradle fills in, and takes out what this framework is too old for.
fn as_gradle_would(manifest: &str) -> String {
    let named = manifest.replace("<manifest ", "<manifest package=\"org.waymark.app\" ");
    let filled = named.replace("${applicationId}", "org.waymark.app");
    NEWER.iter().fold(filled, |text, newer| text.replace(newer, ""))
}
