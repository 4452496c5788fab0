//! `cargo xtask arm64`: the tests of the pure crates and of everything with C in it, as real ARM64 code under qemu.

use crate::Repository;
use crate::cross::Cross;
use crate::steps::{Outcome, needs, patiently, run, step, told};
use anyhow::{Result, bail};
use std::path::{Path, PathBuf};

const TARGET: &str = "aarch64-unknown-linux-gnu";
const SYSROOT: &str = "/usr/aarch64-linux-gnu";
/// Who is tested: the pure crates, and those whose C or hardware instructions differ on ARM64.
const PACKAGES: &[&str] = &[
    "waymark-domain",
    "waymark-content",
    "waymark-i18n",
    "waymark-wire",
    "waymark-seal",
    "waymark-vault",
    "waymark-store",
];
/// Programs that are not run: they start themselves again and kill what they started by the clock, and an emulated
/// process has hardly begun by then. They say nothing about the processor.
const BY_THE_CLOCK: &[&str] = &["kill_nine-"];
const LIBCRYPTO: &[&str] = &["libssl-dev:arm64/bookworm", "libssl3:arm64/bookworm"];

/// Builds and runs them.
///
/// # Errors
/// What a test found.
pub fn test(repository: &Repository) -> Result<()> {
    let cross = Cross::of(repository);
    step("ARM64 tests under qemu", || tests(&cross))?;
    println!(
        "This proves ARM64 (SQLCipher, ring, age, Argon2, Fluent) with Debian's C library. It does not prove Android."
    );
    Ok(())
}

fn tests(cross: &Cross) -> Result<Outcome> {
    if let Some(skipped) = needs(&["aarch64-linux-gnu-gcc", "qemu-aarch64-static"]) {
        return Ok(skipped);
    }
    let toolchain = match cross.toolchain(TARGET)? {
        Ok(toolchain) => toolchain,
        Err(skipped) => return Ok(skipped),
    };
    let Some(debian) = cross.debian()? else {
        return Ok(Outcome::Skipped(
            "no apt with Debian's keys to fetch libcrypto for ARM64 with".to_owned(),
        ));
    };
    let libcrypto = cross.unpacked(&debian, LIBCRYPTO, "libcrypto")?.join("usr");
    let mut cargo = toolchain.cargo();
    cargo.args(["test", "--locked", "--no-run", "--target", TARGET]);
    cargo.args(["--message-format", "json-render-diagnostics"]);
    for package in PACKAGES {
        cargo.args(["--package", package]);
    }
    cargo.env("CARGO_TARGET_AARCH64_UNKNOWN_LINUX_GNU_LINKER", "aarch64-linux-gnu-gcc");
    cargo.env("OPENSSL_LIB_DIR", libcrypto.join("lib/aarch64-linux-gnu"));
    cargo.env("OPENSSL_INCLUDE_DIR", libcrypto.join("include"));
    // Debian keeps one header of this library beside the others.
    cargo.env(
        "CFLAGS_aarch64_unknown_linux_gnu",
        format!("-I{}/include/aarch64-linux-gnu", libcrypto.display()),
    );
    let built = run(&mut cargo)?;
    let programs = programs(&told(&built));
    if programs.is_empty() {
        bail!("cargo named no test program");
    }
    let by_the_clock = |program: &Path| {
        let name = program.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        BY_THE_CLOCK.iter().any(|begins| name.starts_with(begins))
    };
    let (mut passed, mut failed) = (0, Vec::new());
    for (folder, program) in programs.iter().filter(|(_, program)| !by_the_clock(program)) {
        match run_one(folder, program, &libcrypto) {
            Ok(number) => passed += number,
            Err(refused) => failed.push(format!("{}\n{refused:#}", program.display())),
        }
    }
    if !failed.is_empty() {
        bail!(
            "{passed} tests passed, {} of {} programs failed\n{}",
            failed.len(),
            programs.len(),
            failed.join("\n")
        );
    }
    let left_out = programs.iter().filter(|(_, program)| by_the_clock(program)).count();
    Ok(Outcome::Done(format!(
        "{passed} tests of {} programs passed; {left_out} left out, which kill by the clock",
        programs.len() - left_out
    )))
}

/// The test programs in cargo's messages, each with the folder of its package.
#[must_use]
pub fn programs(messages: &str) -> Vec<(PathBuf, PathBuf)> {
    let read = |line: &str| {
        let message: serde_json::Value = serde_json::from_str(line).ok()?;
        let program = message.get("executable")?.as_str()?;
        let manifest = Path::new(message.get("manifest_path")?.as_str()?);
        let is_test = message.get("profile")?.get("test")?.as_bool()?;
        is_test.then(|| Some((manifest.parent()?.to_owned(), PathBuf::from(program))))?
    };
    messages.lines().filter_map(read).collect()
}

fn run_one(folder: &Path, program: &Path, libcrypto: &Path) -> Result<usize> {
    let mut qemu = patiently("qemu-aarch64-static");
    let libraries = libcrypto.join("lib/aarch64-linux-gnu");
    qemu.current_dir(folder).arg("-E");
    qemu.arg(format!("LD_LIBRARY_PATH={}:{SYSROOT}/lib", libraries.display())).arg(program);
    // By the environment, which a test that starts itself again hands on: the system cannot run such a program.
    qemu.env("QEMU_LD_PREFIX", SYSROOT).env("WAYMARK_RUNNER", "qemu-aarch64-static");
    // Quick in emulation: the properties are tried in full on the machine that builds.
    qemu.env("PROPTEST_CASES", "8").args(["--test-threads", "2"]);
    let said = told(&run(&mut qemu)?);
    Ok(passed(&said))
}

/// The number in "test result: ok. 12 passed; …".
#[must_use]
pub fn passed(said: &str) -> usize {
    let result = said.lines().find_map(|line| line.strip_prefix("test result: ok. "));
    result.and_then(|line| line.split(' ').next()?.parse().ok()).unwrap_or_default()
}
