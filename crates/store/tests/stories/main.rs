//! Stories of the device's database, one file for each table, and one for any sequence of changes.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod any_changes;
mod released;
mod salvage;

mod screenings;
mod small_disk;
mod tables;

use waymark_store::{Db, DbKey};
use waymark_testkit::{Folder, Person};

/// A device of somebody: a folder with an open database.
pub(crate) struct Device {
    pub(crate) folder: Folder,
    pub(crate) db: Db,
}

impl Device {
    pub(crate) fn of(person: &Person) -> Self {
        let folder = Folder::new();
        let db = Db::create(&screenings::path_in(&folder), &key_of(person)).unwrap();
        Self { folder, db }
    }

    /// Closes and opens again, as locking and unlocking do.
    pub(crate) fn reopened_by(self, person: &Person) -> Self {
        self.db.close().unwrap();
        let db = Db::open(&screenings::path_in(&self.folder), &key_of(person)).unwrap();
        Self { folder: self.folder, db }
    }
}

pub(crate) fn key_of(person: &Person) -> DbKey {
    let (key, salt) = screenings::key_of(person);
    DbKey::new(&key, &salt)
}
