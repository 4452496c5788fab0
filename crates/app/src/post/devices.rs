//! What a base knows of each device: what the device said of itself inside the newest batch that arrived.

use super::history;
use crate::Error;
use crate::exchange::said::{self, Said, SaidDevice};
use crate::opened::Opened;
use crate::view::{DeviceSeenView, Role};
use waymark_domain::Timestamp;
use waymark_seal::is_recipient;
use waymark_store::tables::{Seen, batches, seen};
use waymark_store::{StoreError, Writer};
use waymark_wire::{BatchHeader, DeviceEntry, DeviceId, DeviceRole, DeviceStatus, Receipt, Signed};
use zeroize::Zeroizing;

/// The longest version text that is kept.
const MAX_VERSION: usize = 40;

/// What the documents of a batch say.
#[derive(Default)]
pub(crate) struct Heard {
    device: Option<SaidDevice>,
    /// The last `stored` receipt the device was given when it sealed the batch.
    pub(crate) receipt: Option<Signed<Receipt>>,
}

/// Reads what a device said of itself. What cannot be read says nothing.
pub(crate) fn heard(documents: &[Zeroizing<Vec<u8>>]) -> Heard {
    let mut heard = Heard::default();
    for document in documents {
        match said::read(document) {
            Some(Said::Device { device }) => heard.device = Some(device),
            Some(Said::Receipt { receipt }) => heard.receipt = Some(receipt),
            None => {}
        }
    }
    heard
}

/// What a device said with the newest of several batches.
#[derive(Default)]
pub(crate) struct Latest {
    /// Key epoch, number and roster of that batch.
    place: (u32, u64, u64),
    said: Option<SaidDevice>,
    /// The key for letters that was named last; a batch that names none takes none back.
    letters_to: Option<String>,
}

impl Latest {
    /// Takes in what came with a further batch; what is older by the chain changes nothing.
    pub(crate) fn add(&mut self, header: &BatchHeader, heard: &Heard) {
        let place = (header.epoch, header.seq, header.roster);
        if place <= self.place {
            return;
        }
        self.place = place;
        self.said = heard.device.clone();
        // Only what can be sealed to is kept: a letter must not fail later for what a device said once. The same key
        // as before is not looked at again.
        let named = heard.device.as_ref().map(|said| &said.letters_to);
        let new = named.filter(|key| self.letters_to.as_ref() != Some(key) && is_recipient(key));
        self.letters_to = new.cloned().or(self.letters_to.take());
    }

    /// Keeps it.
    ///
    /// # Errors
    /// What the database refuses.
    pub(crate) fn note(
        self,
        writer: &Writer<'_>,
        device: DeviceId,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        let (epoch, seq, roster) = self.place;
        let said = self.said.as_ref();
        let seen = Seen {
            device,
            at: now,
            epoch,
            seq,
            roster,
            waiting: said.map(|said| said.waiting),
            oldest_hours: said.map(|said| said.oldest_hours),
            version: said.map(|said| said.version.clone()).filter(|version| version.len() <= MAX_VERSION),
            letters_to: self.letters_to,
        };
        seen::put(writer, &seen).map(drop)
    }
}

/// Every device of the roster with what is known of it.
pub(crate) fn list(open: &Opened, now: Timestamp) -> Result<Vec<DeviceSeenView>, Error> {
    let held = open.roster()?;
    held.roster().devices.iter().map(|entry| view(open, entry, now)).collect()
}

fn view(open: &Opened, entry: &DeviceEntry, now: Timestamp) -> Result<DeviceSeenView, Error> {
    let (seen, missing) = open.db.read(|reader| {
        let seen = seen::get(reader, entry.id)?;
        let missing = match &seen {
            Some(seen) => batches::missing(reader, entry.id, seen.epoch)?,
            None => 0,
        };
        Ok((seen, missing))
    })?;
    let seen = seen.as_ref();
    Ok(DeviceSeenView {
        device: entry.id.to_string(),
        role: match entry.role {
            DeviceRole::Field => Role::Field,
            DeviceRole::Base => Role::Base,
        },
        status: match entry.status {
            DeviceStatus::Active => "active",
            DeviceStatus::Lost => "lost",
            DeviceStatus::Revoked => "revoked",
        }
        .to_owned(),
        here: entry.id == open.device,
        last_seen_hours: seen.map(|seen| now.hours_since(seen.at)),
        epoch: seen.map(|seen| seen.epoch),
        seq: seen.map(|seen| seen.seq),
        missing,
        waiting: seen.and_then(|seen| seen.waiting),
        oldest_waiting_hours: seen.and_then(|seen| seen.oldest_hours),
        version: seen.and_then(|seen| seen.version.clone()),
        roster: seen.map(|seen| seen.roster),
        takes_letters: seen.is_some_and(|seen| seen.letters_to.is_some()),
        history: history::handed_on(open, entry)?,
    })
}
