//! One device of a run: its folder, its app while it is open, its clock, and what it should know.

use crate::checks::Seen;
use crate::clock::{Time, Watch};
use crate::files;
use crate::line::Shared;
use crate::template::{NAMES, Prepared};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use waymark_app::App;
use waymark_vault::RootKey;

/// Where a device stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    /// It has asked to join.
    Outside,
    /// It takes part.
    In,
    /// It was revoked or lost, and perhaps does not know it yet.
    Out,
    /// Its keys were destroyed.
    Erased,
}

/// A copy of a device's folder, and what the device knew then.
#[derive(Clone)]
pub(crate) struct Backup {
    pub(crate) folder: PathBuf,
    pub(crate) talks: Vec<usize>,
}

/// One device, or a clone of one.
pub(crate) struct Node {
    /// Its number; a clone has one of its own.
    pub(crate) number: usize,
    pub(crate) name: String,
    /// Its device id; a clone shares it.
    pub(crate) device: String,
    pub(crate) base: bool,
    pub(crate) place: Place,
    pub(crate) watch: Watch,
    pub(crate) root: Arc<RootKey>,
    pub(crate) folder: PathBuf,
    pub(crate) request: Option<Vec<u8>>,
    /// What it has recorded, as numbers of the ledger.
    pub(crate) talks: Vec<usize>,
    pub(crate) backup: Option<Backup>,
    /// Whether somebody put an old copy back or made a second one: from then on numbers may come twice.
    pub(crate) copied: bool,
    /// Whether it was erased by an order: a copy of before may still be put back.
    pub(crate) wiped: bool,
    /// Whether the app is given a clock that stands: a sabotage.
    pub(crate) stands: bool,
    /// Whether it was opened at all in this run.
    pub(crate) woke: bool,
    /// What its files held when they were last looked at.
    pub(crate) seen: Seen,
    app: Option<App>,
    line: Shared,
    folders: u32,
    ground: PathBuf,
}

impl Node {
    /// A copy of a prepared device.
    pub(crate) fn of(prepared: &Prepared, number: usize, ground: &Path, line: &Shared, time: &Time) -> Self {
        let name = NAMES[number].to_owned();
        let folder = ground.join(format!("{name}-0"));
        files::copy(&prepared.folder, &folder);
        Self {
            number,
            name,
            device: prepared.device.clone(),
            base: prepared.base,
            place: if prepared.request.is_some() { Place::Outside } else { Place::In },
            watch: Watch::right(time),
            root: Arc::clone(&prepared.root),
            folder,
            request: prepared.request.clone(),
            talks: Vec::new(),
            backup: None,
            copied: false,
            wiped: false,
            stands: false,
            woke: false,
            seen: Seen::default(),
            app: None,
            line: line.clone(),
            folders: 0,
            ground: ground.to_owned(),
        }
    }

    /// The open app.
    pub(crate) fn app(&mut self) -> &App {
        self.opened().expect("what a crash left can be opened")
    }

    /// The app, opened if it was not; the code of the refusal where it does not open.
    pub(crate) fn opened(&mut self) -> Result<&App, String> {
        if self.app.is_none() {
            let watch = if self.stands { Watch::right(&Time::begin()) } else { self.watch.clone() };
            let app = App::over(&self.folder, watch, self.line.of(self.number));
            app.unlock_with(&self.root).map_err(|error| error.code)?;
            self.app = Some(app);
            self.woke = true;
        }
        Ok(self.app.as_ref().unwrap())
    }

    /// An app over the folder that is not opened: for joining.
    pub(crate) fn unopened(&self) -> App {
        App::over(&self.folder, self.watch.clone(), self.line.of(self.number))
    }

    /// Closes in good order.
    pub(crate) fn close(&mut self) {
        if let Some(app) = self.app.take() {
            app.lock().unwrap();
        }
    }

    /// A folder name that was not used yet.
    pub(crate) fn next_folder(&mut self) -> PathBuf {
        self.folders += 1;
        self.ground.join(format!("{}-{}", self.name, self.folders))
    }

    /// The files as they are at this moment.
    pub(crate) fn image(&mut self) -> PathBuf {
        let folder = self.next_folder();
        files::copy(&self.folder, &folder);
        folder
    }

    /// The process dies and begins again over these files.
    pub(crate) fn begin_again_over(&mut self, folder: PathBuf) {
        // Whatever the old process still writes on its way out goes into a folder that nobody looks at again.
        self.app = None;
        self.folder = folder;
    }

    /// A second device with the same keys and files, under another number.
    pub(crate) fn clone_as(&mut self, number: usize, time: &Time) -> Self {
        let folder = self.image();
        self.copied = true;
        Self {
            number,
            name: format!("{}'s clone", self.name),
            device: self.device.clone(),
            base: self.base,
            place: self.place,
            watch: Watch::right(time),
            root: Arc::clone(&self.root),
            folder,
            request: None,
            talks: self.talks.clone(),
            backup: None,
            copied: true,
            wiped: false,
            stands: self.stands,
            woke: self.woke,
            seen: Seen::default(),
            app: None,
            line: self.line.clone(),
            folders: 0,
            ground: self.ground.clone(),
        }
    }

    /// Whether nothing has happened to it: as it was prepared, it has nothing to lose.
    pub(crate) fn sleeps(&self) -> bool {
        !self.base && !self.woke && self.talks.is_empty()
    }

    /// Whether it screens and exchanges at all.
    pub(crate) fn lives(&self) -> bool {
        matches!(self.place, Place::In | Place::Out)
    }
}
