//! Debian packages as folders: fetched with apt from Debian's own mirror, checked by apt, unpacked and never installed.

use crate::steps::{run, told};
use anyhow::{Context, Result, bail};
use std::path::{Path, PathBuf};
use std::process::Command;

const KEYS: &str = "/usr/share/keyrings/debian-archive-keyring.gpg";
const MIRROR: &str = "http://deb.debian.org/debian";
/// Where to look: headers come from the first, a compiler's sources from whichever has them.
const SUITES: &[&str] = &["bookworm", "bookworm-backports", "trixie", "trixie-backports", "sid"];

/// A list of packages of its own, beside and apart from the machine's.
pub struct Debian {
    folder: PathBuf,
}

impl Debian {
    /// Prepares the lists under `folder`; `None` where this machine has no apt or does not know Debian's keys.
    ///
    /// # Errors
    /// Where the mirror cannot be asked.
    pub fn at(folder: &Path) -> Result<Option<Self>> {
        if !crate::steps::lacking(&["apt-get", "apt-cache", "dpkg"]).is_empty() || !Path::new(KEYS).is_file()
        {
            return Ok(None);
        }
        let debian = Self { folder: folder.to_owned() };
        for inside in ["lists/partial", "cache/archives/partial", "packages"] {
            std::fs::create_dir_all(folder.join(inside))?;
        }
        let line = |suite: &&str| format!("deb [signed-by={KEYS}] {MIRROR} {suite} main\n");
        std::fs::write(folder.join("sources.list"), SUITES.iter().map(line).collect::<String>())?;
        if !folder.join("asked").is_file() {
            run(debian.apt("apt-get").arg("update")).context("Debian's mirror cannot be asked")?;
            std::fs::write(folder.join("asked"), "")?;
        }
        Ok(Some(debian))
    }

    fn apt(&self, program: &str) -> Command {
        let mut command = Command::new(program);
        let at = |name: &str| self.folder.join(name).display().to_string();
        for option in [
            format!("Dir::Etc::sourcelist={}", at("sources.list")),
            "Dir::Etc::sourceparts=/dev/null".to_owned(),
            format!("Dir::State::lists={}", at("lists")),
            "Dir::State::status=/dev/null".to_owned(),
            format!("Dir::Cache={}", at("cache")),
            "APT::Architectures::=amd64".to_owned(),
            "APT::Architectures::=arm64".to_owned(),
            "APT::Sandbox::User=root".to_owned(),
        ] {
            command.arg("-o").arg(option);
        }
        command
    }

    /// The version of a package that begins with these signs, if the mirror has it.
    ///
    /// # Errors
    /// Where the lists cannot be read.
    pub fn version(&self, package: &str, begins: &str) -> Result<Option<String>> {
        let listed = told(&run(self.apt("apt-cache").args(["madison", package]))?);
        let versions = listed.lines().filter_map(|line| line.split('|').nth(1)).map(str::trim);
        Ok(versions.into_iter().find(|version| version.starts_with(begins)).map(str::to_owned))
    }

    /// Fetches packages (`name`, `name:arch`, `name=version`, `name/suite`) and unpacks them into `into`.
    ///
    /// # Errors
    /// Where one is not to be had.
    pub fn unpack(&self, packages: &[&str], into: &Path) -> Result<()> {
        let place = self.folder.join("packages");
        std::fs::remove_dir_all(&place)?;
        std::fs::create_dir_all(&place)?;
        run(self.apt("apt-get").current_dir(&place).arg("download").args(packages))?;
        std::fs::create_dir_all(into)?;
        let mut unpacked = 0;
        for entry in std::fs::read_dir(&place)? {
            run(Command::new("dpkg").arg("-x").arg(entry?.path()).arg(into))?;
            unpacked += 1;
        }
        if unpacked == packages.len() { Ok(()) } else { bail!("{unpacked} of {packages:?} came") }
    }
}
