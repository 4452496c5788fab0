//! The server's house: the real routes over the real store, which can be killed, restored from a backup, and made to
//! lie by a sabotage.

use crate::clock::Time;
use crate::files;
use std::path::{Path, PathBuf};
use waymark_server::{Answered, Asked, Config, InProcess};

/// The name of the store's write-ahead log.
const LOG: &str = "waymark.sqlite-wal";

/// A server and its folder.
pub(crate) struct House {
    ground: PathBuf,
    folder: PathBuf,
    time: Time,
    server: Option<InProcess>,
    /// How many folders there were: each crash and each restore makes another.
    folders: u32,
    backup: Option<PathBuf>,
}

impl House {
    /// Opens a copy of a prepared server.
    pub(crate) fn open(ground: &Path, prepared: &Path, time: &Time) -> Self {
        let folder = ground.join("server-0");
        files::copy(prepared, &folder);
        let mut house = Self {
            ground: ground.to_owned(),
            folder,
            time: time.clone(),
            server: None,
            folders: 0,
            backup: None,
        };
        house.start();
        house
    }

    pub(crate) fn folder(&self) -> &Path {
        &self.folder
    }

    pub(crate) fn is_up(&self) -> bool {
        self.server.is_some()
    }

    pub(crate) fn start(&mut self) {
        if self.server.is_some() {
            return;
        }
        let mut config = Config::new(&self.folder);
        let time = self.time.clone();
        config.clock = waymark_server::Clock::from_fn(move || u64::try_from(time.wall_ms() / 1_000).unwrap());
        self.server = Some(InProcess::start(&config).expect("a server starts from what a crash left"));
    }

    /// Stops in good order.
    pub(crate) fn stop(&mut self) {
        self.server = None;
    }

    pub(crate) fn answer(&self, asked: &Asked<'_>) -> Option<Answered> {
        self.server.as_ref().map(|server| server.answer(asked))
    }

    /// Kills the process: what is on the disk now is all there is.
    pub(crate) fn crash(&mut self) {
        let image = self.image();
        self.move_to(image);
    }

    /// Loses power while a request is being written, of which `share` of 256 parts got to the disk.
    pub(crate) fn crash_while(&mut self, asked: &Asked<'_>, share: u8) {
        let durable = files::length(&self.folder.join(LOG));
        let before = self.image();
        let _lost = self.answer(asked);
        if files::length(&self.folder.join(LOG)) <= durable {
            // The log was begun anew: then the state before is the state without this request.
            self.move_to(before);
            return;
        }
        let image = self.image();
        files::tear(&image.join(LOG), durable, share);
        self.move_to(image);
    }

    /// Keeps a copy of the disk.
    pub(crate) fn back_up(&mut self) {
        self.backup = Some(self.image());
    }

    /// Goes back to the copy, if there is one; says whether there was.
    pub(crate) fn restore(&mut self) -> bool {
        let Some(backup) = self.backup.clone() else { return false };
        let folder = self.next_folder();
        files::copy(&backup, &folder);
        self.move_to(folder);
        true
    }

    /// The files as they are.
    fn image(&mut self) -> PathBuf {
        let folder = self.next_folder();
        files::copy(&self.folder, &folder);
        folder
    }

    fn next_folder(&mut self) -> PathBuf {
        self.folders += 1;
        self.ground.join(format!("server-{}", self.folders))
    }

    fn move_to(&mut self, folder: PathBuf) {
        self.server = None;
        self.folder = folder;
        self.start();
    }
}
