//! `cargo xtask installers`: the packages people install, into `target/installers`, and a try of them in a system that
//! has nothing else on it.

mod server;
mod trial;

use crate::Repository;
use crate::steps::{Outcome, needs, patiently, run, step};
use anyhow::{Context, Result};
use std::path::{Path, PathBuf};

/// Everything one needs to know while packages are made.
struct Workshop<'a> {
    repository: &'a Repository,
    /// Where cargo puts release programs.
    release: PathBuf,
    /// Where the packages go.
    out: PathBuf,
}

/// What is to be done about the packages.
#[derive(Debug, Clone, Copy)]
pub struct Wanted {
    /// Build the interface and the programs first; else those that are there are taken.
    pub build: bool,
    /// Make the packages.
    pub package: bool,
    /// Install and start them in an empty system.
    pub try_them: bool,
}

/// Makes the packages, and tries them where that was asked for.
///
/// # Errors
/// Where something does not build, or does not start.
pub fn make(repository: &Repository, wanted: Wanted) -> Result<()> {
    let target = repository.root().join("target");
    let out = target.join("installers");
    std::fs::create_dir_all(&out)?;
    let workshop = Workshop { repository, release: target.join("release"), out };
    if wanted.build {
        step("the interface and the programs", || programs(&workshop))?;
    }
    if wanted.package {
        step("the app as .deb and .rpm", || app(&workshop))?;
        step("the server as .deb", || server::package(&workshop))?;
    }
    for entry in std::fs::read_dir(&workshop.out)?.flatten().filter(|entry| entry.path().is_file()) {
        println!("         {:>9} bytes  {}", entry.metadata()?.len(), entry.file_name().to_string_lossy());
    }
    if wanted.try_them {
        trial::run_them(&workshop)?;
    }
    Ok(())
}

fn programs(workshop: &Workshop) -> Result<Outcome> {
    let root = workshop.repository.root();
    run(patiently("scripts/npm-packages").current_dir(root).arg("ui"))?;
    run(patiently("npm").current_dir(root).args(["--prefix", "ui", "run", "build"]))?;
    let mut cargo = patiently("cargo");
    cargo.current_dir(root).args(["build", "--release", "--locked", "--bins"]);
    // A path of the machine that builds is nobody's business, and would differ elsewhere.
    let home = std::env::var("HOME").unwrap_or_default();
    cargo.env(
        "RUSTFLAGS",
        format!("--remap-path-prefix={home}=/build --remap-path-prefix={}=/build", root.display()),
    );
    cargo.args(["-p", "waymark-mobile", "-p", "waymark-cli", "-p", "waymark-server"]);
    run(&mut cargo)?;
    Ok(Outcome::Done("built".to_owned()))
}

fn app(workshop: &Workshop) -> Result<Outcome> {
    if let Some(skipped) = needs(&["dpkg-deb"]) {
        return Ok(skipped);
    }
    let root = workshop.repository.root();
    // The tool of exactly the Tauri we build with; it ships as a program inside an npm package.
    let version = crate::android::locked_version(&workshop.repository.read("Cargo.lock")?, "tauri");
    let tool = format!("@tauri-apps/cli@{}", version.context("no tauri in Cargo.lock")?);
    let mut tauri = patiently("npm");
    tauri.current_dir(root).args(["exec", "--yes", "--package", &tool, "--", "tauri", "bundle", "--ci"]);
    tauri.args(["--bundles", "deb,rpm", "--config", "packaging/bundle.json"]);
    run(&mut tauri)?;
    let mut found = Vec::new();
    for kind in ["deb", "rpm"] {
        let made = newest(&workshop.release.join("bundle").join(kind), kind)?;
        let name = made.file_name().context("a package without a name")?;
        std::fs::copy(&made, workshop.out.join(name))?;
        found.push(kind);
    }
    Ok(Outcome::Done(found.join(", ")))
}

/// The file of this kind that was made last.
fn newest(folder: &Path, kind: &str) -> Result<PathBuf> {
    let files = std::fs::read_dir(folder).with_context(|| format!("nothing in {}", folder.display()))?;
    let of_kind = files.flatten().filter(|entry| entry.path().extension().is_some_and(|end| end == kind));
    let dated = of_kind.filter_map(|entry| Some((entry.metadata().ok()?.modified().ok()?, entry.path())));
    Ok(dated.max().with_context(|| format!("no .{kind} was made"))?.1)
}
