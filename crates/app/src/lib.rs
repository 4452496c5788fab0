//! The use cases: one function per thing a person can do.
//!
//! Every front end (the Tauri window, the development bridge, the command line) calls the methods of [`App`];
//! none of them knows storage, network or crypto.

mod clock;
mod commands;
mod error;
mod look;
pub mod view;

pub use clock::{Clock, DeviceClock};
pub use commands::COMMANDS;
pub use error::{Code, Error};

use std::path::{Path, PathBuf};
use std::sync::Arc;

/// One installation in one folder, locked until [`App::unlock`].
#[derive(Clone)]
pub struct App {
    shared: Arc<Shared>,
}

/// What all clones of an [`App`] share.
struct Shared {
    dir: PathBuf,
    #[allow(dead_code)]
    clock: Box<dyn Clock>,
}

impl App {
    /// Names the folder of the installation; reads nothing yet.
    #[must_use]
    pub fn at(dir: impl Into<PathBuf>, clock: impl Clock + 'static) -> Self {
        Self { shared: Arc::new(Shared { dir: dir.into(), clock: Box::new(clock) }) }
    }

    /// The folder of the installation.
    #[must_use]
    pub fn dir(&self) -> &Path {
        &self.shared.dir
    }
}
