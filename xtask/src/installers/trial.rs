//! The packages in a Debian that has nothing else on it: they install with what they say they need, the window opens,
//! the server makes its keys and answers.

use super::Workshop;
use crate::steps::{Outcome, needs, patiently, run, told};
use anyhow::{Context, Result};
use std::path::Path;
use std::process::Command;

/// What is tried inside. Each line must succeed.
const SCRIPT: &str = include_str!("trial.sh");
/// For looking only: a display, and a program that tells which windows are on it.
const TOOLS: &str = "xvfb,xauth,x11-utils,procps,curl";

/// Debian's one place for programs, which a system this small has to be told of.
const MERGED: &str = "--hook-dir=/usr/share/mmdebstrap/hooks/merged-usr";

/// Makes the system, installs, starts, looks, and takes the system away again.
pub(super) fn run_them(workshop: &Workshop) -> Result<Outcome> {
    if let Some(skipped) = needs(&["mmdebstrap", "chroot", "mount", "umount"]) {
        return Ok(skipped);
    }
    if told(&run(Command::new("id").arg("-u"))?) != "0" {
        return Ok(Outcome::Skipped("only root may enter another system".to_owned()));
    }
    let system = workshop.repository.root().join("target/empty-system");
    if system.exists() {
        std::fs::remove_dir_all(&system)?;
    }
    let mut mmdebstrap = patiently("mmdebstrap");
    mmdebstrap.args(["--variant=minbase", "--include", TOOLS, MERGED, "bookworm"]).arg(&system);
    run(mmdebstrap.arg("deb http://deb.debian.org/debian bookworm main")).context("no empty system")?;
    let inside = system.join("packages");
    std::fs::create_dir_all(&inside)?;
    for entry in std::fs::read_dir(&workshop.out)?.flatten() {
        if entry.path().extension().is_some_and(|kind| kind == "deb") {
            std::fs::copy(entry.path(), inside.join(entry.file_name()))?;
        }
    }
    std::fs::write(inside.join("trial.sh"), SCRIPT)?;
    // Whom to ask for names, so that what the packages need can be fetched.
    std::fs::copy("/etc/resolv.conf", system.join("etc/resolv.conf"))?;
    let outcome = entered(&system);
    run(Command::new("umount").arg("-l").arg(system.join("proc")))?;
    let said = outcome?;
    std::fs::remove_dir_all(&system)?;
    Ok(Outcome::Done(said))
}

fn entered(system: &Path) -> Result<String> {
    run(Command::new("mount").args(["-t", "proc", "proc"]).arg(system.join("proc")))?;
    let mut chroot = patiently("chroot");
    chroot.arg(system).args(["/bin/bash", "/packages/trial.sh"]);
    chroot
        .env("PATH", "/usr/sbin:/usr/bin:/sbin:/bin")
        .env("DEBIAN_FRONTEND", "noninteractive")
        .env("LC_ALL", "C.UTF-8");
    let output = run(&mut chroot)?;
    Ok(told(&output).lines().last().unwrap_or_default().to_owned())
}
