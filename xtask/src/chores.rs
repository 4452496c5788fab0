//! The chores by name.

use crate::{Repository, android, arm64, gallery, installers, supply, tidy, torture};
use anyhow::{Context, Result, bail};
use std::ffi::OsString;
use std::process::Command;

const USAGE: &str = "\
cargo xtask tidy                 hold the rules of the house (also a test of `cargo test`)
cargo xtask bindings [--check]   write ui/src/lib/ipc/bindings.ts from the views, or compare
cargo xtask locales              check every language: complete, same variables, plurals, direction
cargo xtask android [--resources] what can be shown of the Android app without an SDK; no Android build
cargo xtask arm64                the tests of the core and the store as ARM64 code under qemu
cargo xtask simulate [--help]    the whole exchange under seeds; --seed N --trace repeats one (release build)
cargo xtask torture [--rounds N] [--only WHAT] the stories of kills, power cuts, rot … run long, and a table
cargo xtask installers [--try]   the app as .deb and .rpm, the server as .deb; --try: all in an empty Debian (root)
                                 --packages: of programs that are built; --try-only: of packages that are there
cargo xtask gallery [--compare]  the pictures of docs/GALLERY.md and README.md, of the real screens in Chromium
cargo xtask apk-permissions FILE compare what a finished app asks for (aapt2 dump permissions) with the list
cargo xtask supply               licences, banned crates, floors and sources of everything that comes from others
cargo xtask notices              write the notices that the app shows
cargo xtask sbom FILE            write the bill of materials (CycloneDX)
cargo xtask bench core           load, one answer, a switch of language (release build)
cargo xtask bench store          an answer on disk beside a bare SQLCipher commit; opening with 10 000 rows; unlocking
cargo xtask bench base           opening sealed batches, lists of 100 000 cases, exports
cargo xtask bench server [--store sqlite|postgres] [--grow N] [--burst DEVICES] …
                                 durable receipts per second beside this disk's fdatasync rate";

/// What a benchmark runs: package and example.
const BENCHES: &[(&str, &[(&str, &str)])] = &[
    ("core", &[("waymark-content", "measure"), ("waymark-i18n", "measure")]),
    ("store", &[("waymark-store", "bench_commit"), ("waymark-vault", "bench_unlock")]),
    ("base", &[("waymark-app", "bench_base")]),
    ("server", &[("waymark-server", "load")]),
];

/// Runs the chore that the arguments name.
///
/// # Errors
/// What the chore found, or an unknown chore.
pub fn run(repository: &Repository, arguments: &[String]) -> Result<()> {
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["tidy"] => hold_the_rules(repository),
        ["bindings"] => {
            cargo(repository, &["test", "-p", "waymark-app", "bindings"], &[("UPDATE_BINDINGS", "1")])
        }
        ["bindings", "--check"] => cargo(repository, &["test", "-p", "waymark-app", "bindings"], &[]),
        ["android"] => android::check(repository, android::Part::All),
        ["android", "--resources"] => android::check(repository, android::Part::Resources),
        ["arm64"] => arm64::test(repository),
        ["simulate", rest @ ..] => simulate(repository, rest),
        ["torture", rest @ ..] => torture::run(repository, rest),
        ["installers", options @ ..] => installers::make(repository, installers_wanted(options)?),
        ["gallery"] => gallery::run_walks(repository, gallery::Wanted::Make),
        ["gallery", "--compare"] => gallery::run_walks(repository, gallery::Wanted::Compare),
        ["apk-permissions", dump] => {
            let said = std::fs::read_to_string(dump).context("no such file")?;
            report(&tidy::android::merged_permissions(&said))
        }
        ["supply"] => supply::check(repository),
        ["notices"] => supply::notices::write(repository),
        ["sbom", out] => supply::bill::write(repository, std::path::Path::new(out)),
        ["bench", what, options @ ..] => bench(repository, what, options),
        ["locales"] => cargo(repository, &["test", "-p", "waymark-i18n"], &[]),
        [] | ["--help" | "-h" | "help"] => {
            println!("{USAGE}");
            Ok(())
        }
        _ => bail!("unknown chore\n{USAGE}"),
    }
}

fn simulate(repository: &Repository, arguments: &[&str]) -> Result<()> {
    let program = ["run", "--release", "--quiet", "-p", "waymark-simulation", "--"];
    cargo(repository, &[&program, arguments].concat(), &[])
}

fn installers_wanted(options: &[&str]) -> Result<installers::Wanted> {
    let (build, package, try_them) = match options {
        [] => (true, true, false),
        ["--try"] => (true, true, true),
        ["--packages"] => (false, true, false),
        ["--try-only"] => (false, false, true),
        _ => bail!("unknown option\n{USAGE}"),
    };
    Ok(installers::Wanted { build, package, try_them })
}

fn bench(repository: &Repository, what: &str, options: &[&str]) -> Result<()> {
    let Some((_, programs)) = BENCHES.iter().find(|(name, _)| *name == what) else {
        bail!("unknown benchmark {what}\n{USAGE}");
    };
    programs.iter().try_for_each(|(package, example)| {
        let run = ["run", "--release", "--quiet", "-p", package, "--example", example, "--"];
        cargo(repository, &[&run, options].concat(), &[])
    })
}

fn hold_the_rules(repository: &Repository) -> Result<()> {
    report(&tidy::check(repository)?)
}

fn report(findings: &[tidy::Finding]) -> Result<()> {
    for finding in findings {
        println!("{finding}");
    }
    if findings.is_empty() { Ok(()) } else { bail!("{} findings", findings.len()) }
}

fn cargo(repository: &Repository, arguments: &[&str], environment: &[(&str, &str)]) -> Result<()> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo"));
    let mut command = Command::new(cargo);
    command.current_dir(repository.root()).args(arguments).envs(environment.iter().copied());
    if command.status().context("cannot run cargo")?.success() {
        Ok(())
    } else {
        bail!("{arguments:?} failed")
    }
}
