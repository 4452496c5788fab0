//! The packages in a Debian that has nothing else on it: they install with what they say they need, as docs/START.md
//! says it, the window opens, the server makes its keys and answers a base.

use super::Workshop;
use crate::steps::{Outcome, needs, patiently, run, step, told};
use anyhow::{Context, Result};
use std::path::Path;
use std::process::Command;

/// What is done inside, in this order: the name of the step, and the script. Each line of a script must succeed.
const TRIALS: &[(&str, &str)] = &[
    ("the .deb files installed and started there", "trial_deb.sh"),
    ("the .rpm installed by rpm and started there", "trial_rpm.sh"),
];
const SCRIPTS: &[(&str, &str)] = &[
    ("window.sh", include_str!("window.sh")),
    ("trial_deb.sh", include_str!("trial_deb.sh")),
    ("trial_rpm.sh", include_str!("trial_rpm.sh")),
];
/// For looking only: a display, and a program that tells which windows are on it.
const TOOLS: &str = "xvfb,xauth,x11-utils,procps,curl";

/// Debian's one place for programs, which a system this small has to be told of.
const MERGED: &str = "--hook-dir=/usr/share/mmdebstrap/hooks/merged-usr";

const WHAT_IT_DOES_NOT_PROVE: &str = "\
Everything ran on one machine, and no systemd: what the server's unit names was started by hand, as its user. The
.rpm was tried with rpm and the libraries of Debian: no Fedora, Red Hat or openSUSE has installed it. Not shown: that dnf
or zypper find there what it needs, that their web view draws it, what SELinux says.";

/// Makes the system, installs, starts, looks, and takes the system away again.
pub(super) fn run_them(workshop: &Workshop) -> Result<()> {
    let system = workshop.repository.root().join("target/empty-system");
    let mut is_there = false;
    step("an empty Debian", || {
        let outcome = make(workshop, &system)?;
        is_there = matches!(outcome, Outcome::Done(_));
        Ok(outcome)
    })?;
    if !is_there {
        return Ok(());
    }
    run(Command::new("mount").args(["-t", "proc", "proc"]).arg(system.join("proc")))?;
    let tried = TRIALS.iter().try_for_each(|(name, script)| step(name, || entered(&system, script)));
    run(Command::new("umount").arg("-l").arg(system.join("proc")))?;
    tried?;
    println!("{WHAT_IT_DOES_NOT_PROVE}");
    Ok(std::fs::remove_dir_all(&system)?)
}

fn make(workshop: &Workshop, system: &Path) -> Result<Outcome> {
    if let Some(skipped) = needs(&["mmdebstrap", "chroot", "mount", "umount"]) {
        return Ok(skipped);
    }
    if told(&run(Command::new("id").arg("-u"))?) != "0" {
        return Ok(Outcome::Skipped("only root may enter another system".to_owned()));
    }
    if system.exists() {
        std::fs::remove_dir_all(system)?;
    }
    let mut mmdebstrap = patiently("mmdebstrap");
    mmdebstrap.args(["--variant=minbase", "--include", TOOLS, MERGED, "bookworm"]).arg(system);
    run(mmdebstrap.arg("deb http://deb.debian.org/debian bookworm main")).context("no empty system")?;
    let inside = system.join("packages");
    std::fs::create_dir_all(&inside)?;
    for entry in std::fs::read_dir(&workshop.out)?.flatten() {
        if entry.path().extension().is_some_and(|kind| kind == "deb" || kind == "rpm") {
            std::fs::copy(entry.path(), inside.join(entry.file_name()))?;
        }
    }
    let page = workshop.repository.root().join("docs/START.md");
    std::fs::copy(page, inside.join("START.md"))?;
    for (name, script) in SCRIPTS {
        std::fs::write(inside.join(name), script)?;
    }
    // Whom to ask for names, so that what the packages need can be fetched.
    std::fs::copy("/etc/resolv.conf", system.join("etc/resolv.conf"))?;
    Ok(Outcome::Done("bookworm".to_owned()))
}

fn entered(system: &Path, script: &str) -> Result<Outcome> {
    let mut chroot = patiently("chroot");
    chroot.arg(system).arg("/bin/bash").arg(Path::new("/packages").join(script));
    chroot
        .env("PATH", "/usr/sbin:/usr/bin:/sbin:/bin")
        .env("DEBIAN_FRONTEND", "noninteractive")
        .env("LC_ALL", "C.UTF-8");
    let output = run(&mut chroot)?;
    Ok(Outcome::Done(told(&output).lines().last().unwrap_or_default().to_owned()))
}
