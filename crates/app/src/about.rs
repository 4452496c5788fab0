//! The device itself: versions, room on the disk, the receipt that came last.

use crate::opened::Opened;
use crate::practice;
use crate::room::Room;
use crate::view::{AboutDeviceView, LastReceiptView, ReceiptBy, Role, SpaceView};
use crate::{App, Code, Error, texts};
use std::fs;
use std::path::Path;
use waymark_domain::{LocaleTag, Timestamp};
use waymark_store::tables::{prompts, receipts};
use waymark_store::{free_bytes, taken_bytes};
use waymark_wire::ReceiptLevel;

const MEGABYTE: u64 = 1_000_000;
/// With less free than this a person is told, while there is still room to finish talks and to write a file to carry.
const LITTLE_ROOM: u64 = 50 * MEGABYTE;

impl App {
    /// What may be known of the device now.
    pub(crate) fn about_view(&self) -> Result<AboutDeviceView, Error> {
        let mut about = of_the_program(&self.status_view().look.worker_locale)?;
        if let Some(alone) = self.alone() {
            // What lies beside the profile is not counted: it would tell that there is more than is shown.
            about.space = Some(space(free_bytes(self.dir()), taken_by_practice(self.dir())));
            about.recordings = Some(recordings(&alone)?);
        } else if let Ok(open) = self.opened() {
            about.space = Some(space(free_bytes(self.dir()), taken_bytes(self.dir())));
            about.recordings = Some(recordings(&open)?);
            about.last_receipt = last_receipt(&open, self.now())?;
        }
        Ok(about)
    }

    /// Whether something should be done about the room on the disk.
    pub(crate) fn is_nearly_full(&self) -> bool {
        is_little(free_bytes(self.dir()))
    }
}

/// What every copy of this program says.
fn of_the_program(locale: &str) -> Result<AboutDeviceView, Error> {
    let content = waymark_content::embedded().map_err(|_| Code::Internal)?;
    let locale = LocaleTag::new(locale).map_err(|_| Code::Internal)?;
    let versions = content.versions(texts::version(&locale));
    Ok(AboutDeviceView {
        app: env!("CARGO_PKG_VERSION").to_owned(),
        questionnaire: versions.questionnaire,
        rules: versions.rules,
        words: versions.locale,
        space: None,
        recordings: None,
        last_receipt: None,
    })
}

fn space(free: Option<u64>, taken: u64) -> SpaceView {
    SpaceView {
        free_megabytes: free.map(|bytes| bytes / MEGABYTE),
        taken_megabytes: taken.div_ceil(MEGABYTE),
        nearly_full: is_little(free),
    }
}

/// A system that does not say how much is free is not taken for a full one.
fn is_little(free: Option<u64>) -> bool {
    free.is_some_and(|bytes| bytes < LITTLE_ROOM)
}

fn taken_by_practice(dir: &Path) -> u64 {
    [practice::DATABASE.to_owned(), format!("{}-wal", practice::DATABASE)]
        .iter()
        .filter_map(|name| fs::metadata(dir.join(name)).ok())
        .map(|about| about.len())
        .sum()
}

fn recordings(room: &Room) -> Result<u32, Error> {
    let counts = room.db.read(prompts::counts)?;
    Ok(counts.into_iter().map(|(_, count)| count).sum())
}

/// The receipt a phone was given last. A base keeps those it gives, which say nothing of what came to it.
fn last_receipt(open: &Opened, now: Timestamp) -> Result<Option<LastReceiptView>, Error> {
    if open.role != Role::Field {
        return Ok(None);
    }
    Ok(open.db.read(receipts::last_taken)?.map(|(level, at)| LastReceiptView {
        by: match level {
            ReceiptLevel::Stored => ReceiptBy::Server,
            ReceiptLevel::Opened => ReceiptBy::Base,
        },
        hours: now.hours_since(at),
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_phone_with_less_than_fifty_megabytes_is_nearly_full() {
        let full = |free| space(free, 0).nearly_full;
        assert!(full(Some(0)) && full(Some(49_999_999)));
        assert!(!full(Some(50_000_000)) && !full(None), "a system that says nothing warns of nothing");
    }

    #[test]
    fn free_room_is_rounded_down_and_taken_room_up() {
        let view = space(Some(61_999_999), 1);
        assert_eq!((view.free_megabytes, view.taken_megabytes), (Some(61), 1));
    }
}
