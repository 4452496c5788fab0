//! The history by file: rosters, orders, pages and the sealed batches themselves, so that a base which cannot reach the
//! server, or comes after the server has dropped them, gets everything.

use super::make_pages;
use crate::carry::write_new;
use crate::exchange::mail;
use crate::opened::Opened;
use crate::{Code, Error};
use std::path::{Path, PathBuf};
use waymark_domain::Timestamp;
use waymark_store::tables::{batches, history, rosters};
use waymark_wire::{BatchId, ContainerWriter, DeviceId, ItemKind, Mail};

/// Writes everything that goes to one base into a new file; where it does not fit, into further ones beside it
/// (`name-2.waymark` …). Who carries them learns how many and how large.
pub(super) fn write(open: &Opened, device: DeviceId, path: &Path, now: Timestamp) -> Result<(), Error> {
    open.db.write("history by file", |writer| history::give_again(writer, Some(device)))?;
    make_pages(open, now)?;
    let (rosters, pages, given) = open.db.read(|reader| {
        let pages: Vec<_> =
            history::pages(reader)?.into_iter().filter(|page| page.device == device).collect();
        Ok((rosters::all(reader)?, pages, history::given(reader, device)?))
    })?;
    let orders = mail::outgoing(open, true)?.into_iter().filter(|one| matches!(one, Mail::Order(_)));
    let mut files = Files { path, place: 1, container: ContainerWriter::new() };
    for (_, roster) in rosters {
        files.push(ItemKind::Roster, &roster)?;
    }
    for order in orders {
        files.push(ItemKind::Order, &order.to_bytes())?;
    }
    for page in &pages {
        files.push(ItemKind::Letter, &page.bytes)?;
    }
    for batch in given {
        if let Some(bytes) = bytes_of(open, batch)? {
            files.push(ItemKind::Batch, &bytes)?;
        }
    }
    files.finish()?;
    // They are on the stick now. The server gets them as well with the next exchange: which of the two arrives first
    // does not matter, the other has no effect.
    Ok(())
}

fn bytes_of(open: &Opened, batch: BatchId) -> Result<Option<Vec<u8>>, Error> {
    let bytes = open.db.read(|reader| batches::get_bytes(reader, batch))?;
    Ok(bytes.filter(|bytes| !bytes.is_empty()))
}

/// The files as they fill up.
struct Files<'a> {
    path: &'a Path,
    place: u32,
    container: ContainerWriter,
}

impl Files<'_> {
    fn push(&mut self, kind: ItemKind, bytes: &[u8]) -> Result<(), Error> {
        if self.container.push_bytes(kind, bytes) {
            return Ok(());
        }
        let full = std::mem::take(&mut self.container);
        write_new(&self.name(), &full.finish())?;
        self.place += 1;
        // One item is far below the bound of a container.
        if self.container.push_bytes(kind, bytes) { Ok(()) } else { Err(Code::Internal.into()) }
    }

    fn finish(self) -> Result<(), Error> {
        write_new(&self.name(), &self.container.finish())
    }

    fn name(&self) -> PathBuf {
        if self.place == 1 {
            return self.path.to_owned();
        }
        let stem = self.path.file_stem().unwrap_or_default().to_string_lossy();
        let ending = self.path.extension().map(|ending| format!(".{}", ending.to_string_lossy()));
        self.path.with_file_name(format!("{stem}-{}{}", self.place, ending.unwrap_or_default()))
    }
}
