//! A compiler for ARM64 without a download from Rust's own servers: the standard library is built from Debian's
//! `rust-src` of exactly this compiler, into a copy of it under `target/cross`.

use crate::Repository;
use crate::debian::Debian;
use crate::steps::{Outcome, needs, patiently, run, told};
use anyhow::{Context, Result};
use std::path::{Path, PathBuf};
use std::process::Command;

/// The place for everything a build for another machine needs.
pub struct Cross {
    folder: PathBuf,
    tree: PathBuf,
}

/// A compiler that knows the target.
pub struct Toolchain {
    /// The folder of its programs; absent where the installed one will do.
    bin: Option<PathBuf>,
    /// Where built things go.
    target_dir: PathBuf,
    tree: PathBuf,
}

impl Cross {
    /// `target/cross` in this tree.
    #[must_use]
    pub fn of(repository: &Repository) -> Self {
        let target = std::env::var_os("CARGO_TARGET_DIR")
            .map_or_else(|| repository.root().join("target"), PathBuf::from);
        Self { folder: target.join("cross"), tree: repository.root().to_owned() }
    }

    /// A folder in it.
    #[must_use]
    pub fn at(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    /// Debian's packages; `None` where this machine cannot fetch them.
    ///
    /// # Errors
    /// Where the mirror cannot be asked.
    pub fn debian(&self) -> Result<Option<Debian>> {
        Debian::at(&self.at("debian"))
    }

    /// Unpacks packages once.
    ///
    /// # Errors
    /// Where one is not to be had.
    pub fn unpacked(&self, debian: &Debian, packages: &[&str], name: &str) -> Result<PathBuf> {
        let (folder, whole) = (self.at(name), self.at(&format!("{name}.whole")));
        if !whole.is_file() {
            debian.unpack(packages, &folder)?;
            std::fs::write(whole, packages.join("\n"))?;
        }
        Ok(folder)
    }

    /// A compiler for the target, or why there is none.
    ///
    /// # Errors
    /// Where the standard library does not build.
    pub fn toolchain(&self, target: &str) -> Result<std::result::Result<Toolchain, Outcome>> {
        let found = Toolchain { bin: None, target_dir: self.at("built"), tree: self.tree.clone() };
        if has_standard_library(&installed()?, target) {
            return Ok(Ok(found));
        }
        if let Some(skipped) = needs(&["nice", "cp"]) {
            return Ok(Err(skipped));
        }
        let copy = self.at("toolchain");
        if !has_standard_library(&copy, target) {
            let Some(sources) = self.sources()? else {
                let reason = format!("no rust-src of {} at Debian", release()?);
                return Ok(Err(Outcome::Skipped(reason)));
            };
            self.copy_compiler(&copy, &sources)?;
            self.build_standard_library(&copy, target)?;
        }
        Ok(Ok(Toolchain { bin: Some(copy.join("bin")), ..found }))
    }

    /// The sources of exactly this compiler, unpacked.
    fn sources(&self) -> Result<Option<PathBuf>> {
        let release = release()?;
        let Some(debian) = self.debian()? else { return Ok(None) };
        let Some(version) = debian.version("rust-src", &format!("{release}+"))? else { return Ok(None) };
        let folder = self.unpacked(&debian, &[&format!("rust-src={version}")], "rust-src")?;
        Ok(Some(folder.join("usr/src").join(format!("rustc-{release}"))))
    }

    fn copy_compiler(&self, copy: &Path, sources: &Path) -> Result<()> {
        if !copy.join("bin/rustc").is_file() {
            let installed = installed()?;
            for part in ["bin", "lib"] {
                std::fs::create_dir_all(copy)?;
                // Hard links: the copy adds files and changes none.
                let linked = run(Command::new("cp").arg("-al").arg(installed.join(part)).arg(copy));
                linked.or_else(|_| run(Command::new("cp").arg("-a").arg(installed.join(part)).arg(copy)))?;
            }
        }
        let place = copy.join("lib/rustlib/src");
        std::fs::create_dir_all(&place)?;
        let link = place.join("rust");
        if link.symlink_metadata().is_err() {
            #[cfg(unix)]
            std::os::unix::fs::symlink(sources, link)?;
        }
        Ok(())
    }

    fn build_standard_library(&self, copy: &Path, target: &str) -> Result<()> {
        let empty = self.at("empty");
        std::fs::create_dir_all(empty.join("src"))?;
        std::fs::write(empty.join("src/lib.rs"), "")?;
        let manifest = "[package]\nname = \"empty\"\nversion = \"0.0.0\"\nedition = \"2024\"\n[workspace]\n";
        std::fs::write(empty.join("Cargo.toml"), manifest)?;
        let built = self.at("standard-library");
        let mut cargo = with_compiler(patiently(copy.join("bin/cargo")), &copy.join("bin"));
        cargo.current_dir(&empty).env("RUSTC_BOOTSTRAP", "1");
        cargo.args([
            "build",
            "--release",
            "-Zbuild-std=std,panic_abort,panic_unwind,test",
            "--target",
            target,
        ]);
        run(cargo.arg("--target-dir").arg(&built))?;
        let into = copy.join("lib/rustlib").join(target).join("lib");
        std::fs::create_dir_all(&into)?;
        for entry in std::fs::read_dir(built.join(target).join("release/deps"))? {
            let path = entry?.path();
            let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
            if name.ends_with(".rlib") && !name.starts_with("libempty") {
                std::fs::copy(&path, into.join(name))?;
            }
        }
        Ok(())
    }
}

impl Toolchain {
    /// Its cargo, at the root of the tree, with a target folder of its own so that nobody waits for it.
    #[must_use]
    pub fn cargo(&self) -> Command {
        let name = self.bin.as_ref().map_or_else(|| PathBuf::from("cargo"), |bin| bin.join("cargo"));
        let mut command = patiently(name);
        command.current_dir(&self.tree).env("CARGO_TARGET_DIR", &self.target_dir);
        match &self.bin {
            Some(bin) => with_compiler(command, bin),
            None => command,
        }
    }
}

/// Names the compiler. `cargo run`, which started us, points the loader at its own, and that one would be found.
fn with_compiler(mut command: Command, bin: &Path) -> Command {
    command.env("RUSTC", bin.join("rustc")).env_remove("LD_LIBRARY_PATH");
    command
}

fn installed() -> Result<PathBuf> {
    Ok(told(&run(Command::new("rustc").args(["--print", "sysroot"]))?).into())
}

fn release() -> Result<String> {
    let version = told(&run(Command::new("rustc").arg("--version"))?);
    version.split(' ').nth(1).map(str::to_owned).context("rustc says no version")
}

fn has_standard_library(sysroot: &Path, target: &str) -> bool {
    let libraries = std::fs::read_dir(sysroot.join("lib/rustlib").join(target).join("lib"));
    let mut names = libraries.into_iter().flatten().flatten().map(|entry| entry.file_name());
    names.any(|name| name.to_string_lossy().starts_with("libstd-"))
}
