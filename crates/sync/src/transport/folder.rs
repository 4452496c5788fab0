//! Through a folder: on a stick, or shared between two computers. What is carried is what the network would carry.
//!
//! Every file is a container (`*.waymark`), so a folder may also hold files that `carry` wrote. Names help people
//! and decide nothing: a file is what is in it. Whoever finds the stick learns how many and how large, no more.

mod shelf;

use super::{Delivery, Failure, Transport};
use shelf::Shelf;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use waymark_wire::{
    BatchId, BatchList, BatchRow, ContainerWriter, Digest, Item, ItemKind, Mail, MailList, MailRow,
    ProblemCode, Receipt, ReceiptList, ReceiptRow, ReceiptsTaken, Roster, RosterChain, SealedBatch, Signed,
};

/// A folder that both sides can write to, one after the other.
///
/// A folder has no memory of who read what: lists give everything every time, and places (`n`) are 0.
pub struct FolderTransport {
    shelf: Shelf,
    /// Where each batch was seen, and the batches of the file read last: readers ask in the order of the list.
    seen: Mutex<Seen>,
}

#[derive(Default)]
struct Seen {
    places: BTreeMap<BatchId, PathBuf>,
    open: Option<(PathBuf, BTreeMap<BatchId, Vec<u8>>)>,
}

impl FolderTransport {
    /// Names the folder, which must exist when it is used.
    #[must_use]
    pub fn at(folder: impl Into<PathBuf>) -> Self {
        Self { shelf: Shelf::at(folder.into()), seen: Mutex::default() }
    }

    fn batches_in(&self, file: &Path) -> Result<BTreeMap<BatchId, Vec<u8>>, Failure> {
        let batches = self.shelf.items(file)?.into_iter().filter_map(|item| match item {
            Item::Batch(batch) => Some((batch.id(), batch.to_bytes())),
            _ => None,
        });
        Ok(batches.collect())
    }

    fn lay(&self, name: &str, kind: ItemKind, items: &[Vec<u8>]) -> Result<(), Failure> {
        let mut container = ContainerWriter::new();
        if !items.iter().all(|bytes| container.push_bytes(kind, bytes)) {
            return Err(Failure::NoRoom);
        }
        self.shelf.lay(name, &container.finish())
    }
}

impl Transport for FolderTransport {
    fn deliver(&self, batch: &SealedBatch) -> Result<Delivery, Failure> {
        let name = format!("batch-{}", batch.id());
        self.lay(&name, ItemKind::Batch, &[batch.to_bytes()]).map(|()| Delivery::Laid)
    }

    fn receipts(&self, _after: u64) -> Result<ReceiptList, Failure> {
        let mut receipts = Vec::new();
        for file in self.shelf.files()? {
            let found = self.shelf.items(&file)?.into_iter().filter_map(|item| match item {
                Item::Receipt(receipt) => Some(ReceiptRow { n: 0, receipt }),
                _ => None,
            });
            receipts.extend(found);
        }
        Ok(ReceiptList { receipts, more: false })
    }

    fn rosters(&self, after: u64) -> Result<RosterChain, Failure> {
        let mut by_number = BTreeMap::new();
        for file in self.shelf.files()? {
            for item in self.shelf.items(&file)? {
                let Item::Roster(roster) = item else { continue };
                // The number is read only to put them in order; whether one follows another is checked by the taker.
                if let Some(seq) = roster.peek().ok().map(|peeked| peeked.seq).filter(|seq| *seq > after) {
                    by_number.entry(seq).or_insert_with(Vec::new).push(roster);
                }
            }
        }
        Ok(RosterChain { rosters: by_number.into_values().flatten().collect(), more: false })
    }

    fn batches(&self, _after: u64, _limit: u32) -> Result<BatchList, Failure> {
        let mut seen = Seen::default();
        let mut rows = Vec::new();
        for file in self.shelf.files()? {
            for item in self.shelf.items(&file)? {
                let Item::Batch(batch) = item else { continue };
                if seen.places.insert(batch.id(), file.clone()).is_none() {
                    rows.push(row(&batch));
                }
            }
        }
        *self.seen.lock().unwrap_or_else(PoisonError::into_inner) = seen;
        Ok(BatchList { batches: rows, more: false })
    }

    fn quarantine(&self, _after: u64, _limit: u32) -> Result<BatchList, Failure> {
        Ok(BatchList { batches: Vec::new(), more: false })
    }

    fn fetch(&self, row: &BatchRow) -> Result<Vec<u8>, Failure> {
        let id = &row.id;
        let known = self.seen.lock().unwrap_or_else(PoisonError::into_inner).places.contains_key(id);
        if !known {
            self.batches(0, u32::MAX)?;
        }
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        let not_found = Failure::Refused(ProblemCode::NotFound);
        let file = seen.places.get(id).cloned().ok_or(not_found)?;
        if seen.open.as_ref().is_none_or(|(open, _)| *open != file) {
            let batches = self.batches_in(&file)?;
            seen.open = Some((file, batches));
        }
        seen.open.as_ref().and_then(|(_, batches)| batches.get(id).cloned()).ok_or(not_found)
    }

    fn post_receipts(&self, receipts: &[Signed<Receipt>]) -> Result<ReceiptsTaken, Failure> {
        let bytes: Vec<Vec<u8>> = receipts.iter().map(Signed::to_bytes).collect();
        if !bytes.is_empty() {
            let name = format!("receipts-{}", Digest::of(&bytes.concat()));
            self.lay(&name, ItemKind::Receipt, &bytes)?;
        }
        Ok(ReceiptsTaken {
            taken: u32::try_from(bytes.len()).unwrap_or(u32::MAX),
            new: None,
            refused: Vec::new(),
        })
    }

    fn put_roster(&self, roster: &Signed<Roster>) -> Result<(), Failure> {
        let name = format!("roster-{}", Digest::of(roster.body()));
        self.lay(&name, ItemKind::Roster, &[roster.to_bytes()])
    }

    fn mail(&self, _after: u64) -> Result<MailList, Failure> {
        let mut mail = Vec::new();
        for file in self.shelf.files()? {
            let found = self.shelf.items(&file)?.into_iter().filter_map(|item| match item {
                Item::Mail(mail) => Some(MailRow { n: 0, mail }),
                _ => None,
            });
            mail.extend(found);
        }
        Ok(MailList { mail, more: false })
    }

    fn post_mail(&self, mail: &[Mail]) -> Result<ReceiptsTaken, Failure> {
        for one in mail {
            let bytes = one.to_bytes();
            self.lay(&format!("mail-{}", Digest::of(&bytes)), ItemKind::of_mail(one), &[bytes])?;
        }
        Ok(ReceiptsTaken {
            taken: u32::try_from(mail.len()).unwrap_or(u32::MAX),
            new: None,
            refused: Vec::new(),
        })
    }

    fn keeps_places(&self) -> bool {
        false
    }
}

fn row(batch: &SealedBatch) -> BatchRow {
    let header = batch.header();
    BatchRow {
        n: 0,
        id: batch.id(),
        device: header.device,
        epoch: header.epoch,
        seq: header.seq,
        size: batch.as_bytes().len() as u64,
        quarantine: None,
    }
}
