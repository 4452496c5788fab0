//! How the window was started: which folder holds the installation, and how large the window is.

use crate::StartRefused;
use std::ffi::OsString;
use std::path::PathBuf;

/// What was asked for at the start.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Start {
    /// The folder of the installation; absent = the system's place for this app.
    pub dir: Option<PathBuf>,
    /// Whether to open as wide as a coordinator's desk. The role itself comes from the installation.
    pub base: bool,
}

impl Start {
    /// Reads `--dir D`, `--base` and `WAYMARK_DIR`; an argument goes before the environment. Phones have neither.
    ///
    /// # Errors
    /// [`StartRefused::Argument`] for anything else.
    pub fn from_environment() -> Result<Self, StartRefused> {
        if cfg!(mobile) {
            return Ok(Self::default());
        }
        let named = std::env::var_os("WAYMARK_DIR").filter(|dir| !dir.is_empty());
        let start = Self::from_arguments(std::env::args_os().skip(1))?;
        Ok(Self { dir: start.dir.or(named.map(PathBuf::from)), ..start })
    }

    /// Reads the arguments alone.
    ///
    /// # Errors
    /// [`StartRefused::Argument`] for one it does not know.
    pub fn from_arguments(arguments: impl IntoIterator<Item = OsString>) -> Result<Self, StartRefused> {
        let mut start = Self::default();
        let mut arguments = arguments.into_iter();
        while let Some(argument) = arguments.next() {
            if argument == "--base" {
                start.base = true;
            } else if argument == "--dir" {
                let dir = arguments.next().filter(|dir| !dir.is_empty());
                start.dir = Some(dir.ok_or(StartRefused::Argument)?.into());
            } else {
                return Err(StartRefused::Argument);
            }
        }
        Ok(start)
    }
}
