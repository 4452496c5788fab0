//! The use cases: one function per thing a person can do.
//!
//! Every front end (the Tauri window, the development bridge, the command line) calls the methods of [`App`];
//! none of them knows storage, network or crypto.
#![forbid(unsafe_code)]

mod about;
pub mod answers;
mod base;
mod carry;
mod caseload;
mod chance;
pub mod checks;
mod clock;
mod commands;
mod erasing;
mod error;
mod exchange;
mod exchange_loop;
mod export;
mod field;
mod guidance;
mod handover;
mod hardware;
mod installation;
mod lock;
mod look;
mod memory;
mod network;
mod opened;
pub mod org;
mod place;
mod post;
mod practice;
mod prompts;
mod qr;
pub mod recovery;
pub mod referral;
mod reserve;
mod room;
mod safety;
mod stage;
mod texts;
pub mod view;
pub mod words;
mod worker;

pub use clock::{Clock, DeviceClock};
pub use commands::COMMANDS;
pub use error::{Code, Error};
pub use exchange::Exchanged;
pub use export::Protection;
pub use hardware::use_hardware_key;
pub use network::Network;
pub use view::ErasedView;
pub use waymark_domain as domain;
pub use waymark_vault::{HardwareFailed, HardwareKey};
pub use waymark_wire::ServerIdentity;

use network::PinnedNetwork;
use opened::Opened;
use safety::Quiet;
use stage::{PracticeDesk, Stage};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, OnceLock, Weak};
use worker::Worker;

/// One installation in one folder, locked until [`App::unlock`].
#[derive(Clone)]
pub struct App {
    shared: Arc<Shared>,
    /// Held by whoever was given the app, and not by its own threads.
    _door: Option<Arc<Door>>,
}

/// Closes the database when the last holder of an [`App`] with a loop lets go of it. The loop may be in the middle of
/// an exchange then: without this the file would stay taken until the line gives up, and a program that ends meanwhile
/// could crash, since SQLCipher and libcrypto tear themselves down at exit, beside a thread that enciphers a page.
struct Door {
    shared: Weak<Shared>,
}

impl Drop for Door {
    fn drop(&mut self) {
        if let Some(shared) = self.shared.upgrade() {
            App::inside(shared).close();
        }
    }
}

/// What all clones of an [`App`] share.
struct Shared {
    dir: PathBuf,
    clock: Box<dyn Clock>,
    /// The way to the server.
    network: Box<dyn Network>,
    /// Present from unlock to lock.
    opened: Mutex<Option<Arc<Opened>>>,
    /// The practice profile, beside it or instead of it.
    practice: Mutex<PracticeDesk>,
    /// When somebody was last there.
    quiet: Quiet,
    /// Whether the watch runs that locks when nobody is.
    watched: Mutex<bool>,
    /// How far a file is read.
    progress: handover::Progress,
    /// What lies on the desk while devices are introduced.
    desk: Mutex<org::Desk>,
    /// One attempt to unlock at a time.
    attempt: Mutex<()>,
    /// The exchange loop; started with the first unlock, ends with the app.
    worker: OnceLock<Worker>,
    /// Whether there is such a loop at all.
    looping: bool,
}

impl App {
    /// Names the folder of the installation; reads nothing yet.
    #[must_use]
    pub fn at(dir: impl Into<PathBuf>, clock: impl Clock + 'static) -> Self {
        Self::with(dir.into(), Box::new(clock), Box::new(PinnedNetwork), true)
    }

    /// The same for a program without a window: it exchanges when it is told to ([`App::exchange_now`]), and never
    /// by itself.
    #[must_use]
    pub fn without_loop(dir: impl Into<PathBuf>, clock: impl Clock + 'static) -> Self {
        Self::with(dir.into(), Box::new(clock), Box::new(PinnedNetwork), false)
    }

    /// The same over a network that somebody else made: the simulation, where the line is cut by a seed.
    #[must_use]
    pub fn over(
        dir: impl Into<PathBuf>,
        clock: impl Clock + 'static,
        network: impl Network + 'static,
    ) -> Self {
        Self::with(dir.into(), Box::new(clock), Box::new(network), false)
    }

    fn with(dir: PathBuf, clock: Box<dyn Clock>, network: Box<dyn Network>, looping: bool) -> Self {
        let shared = Arc::new(Shared {
            dir,
            clock,
            network,
            opened: Mutex::new(None),
            practice: Mutex::default(),
            quiet: Quiet::new(),
            watched: Mutex::new(false),
            progress: handover::Progress::default(),
            desk: Mutex::default(),
            attempt: Mutex::new(()),
            worker: OnceLock::new(),
            looping,
        });
        let door = looping.then(|| Arc::new(Door { shared: Arc::downgrade(&shared) }));
        Self { shared, _door: door }
    }

    /// The app as its own threads see it: they do not keep it open.
    fn inside(shared: Arc<Shared>) -> Self {
        Self { shared, _door: None }
    }

    /// The folder of the installation.
    #[must_use]
    pub fn dir(&self) -> &Path {
        &self.shared.dir
    }

    pub(crate) fn clock(&self) -> &dyn Clock {
        self.shared.clock.as_ref()
    }

    pub(crate) fn network(&self) -> &dyn Network {
        self.shared.network.as_ref()
    }
}
