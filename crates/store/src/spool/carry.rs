//! Handing over from the folder alone: a container of every sealed batch, made while the app is locked or erased.

use super::Spool;
use crate::StoreError;
use waymark_wire::{BatchId, ContainerWriter, ItemKind};

/// A container for a stick or a colleague's phone.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Carried {
    /// The bytes of the container.
    pub container: Vec<u8>,
    /// What is in it, device by device, in the order of the chain.
    pub batches: Vec<BatchId>,
    /// What did not fit; another container takes it: pass [`Self::batches`] to [`Spool::carry`] as taken.
    pub left: Vec<BatchId>,
    /// Files that are not the batch their name says. They stay where they are, and are not handed over.
    pub damaged: Vec<BatchId>,
}

impl Spool {
    /// Puts every sealed batch but those already `taken` into one container. Nothing is removed, and nothing is noted:
    /// without the database nobody can say what was handed over, and twice has no effect.
    ///
    /// # Errors
    /// [`StoreError::Disk`] where the folder cannot be read.
    pub fn carry(&self, taken: &[BatchId]) -> Result<Carried, StoreError> {
        let mut carried = Carried::default();
        let mut places = Vec::new();
        for found in self.sealed()? {
            match found {
                Ok(batch) if taken.contains(&batch.id()) => {}
                Ok(batch) => {
                    let header = batch.header();
                    places.push((header.device, header.epoch, header.seq, batch.id()));
                }
                Err(damaged) => carried.damaged.push(damaged.batch),
            }
        }
        places.sort_unstable();
        let mut writer = ContainerWriter::new();
        for (_, _, _, id) in places {
            // Read once more rather than all held at once: a container may be 128 MiB.
            match self.read(id)? {
                Some(bytes) if writer.push_bytes(ItemKind::Batch, &bytes) => carried.batches.push(id),
                Some(_) => carried.left.push(id),
                None => carried.damaged.push(id),
            }
        }
        carried.container = writer.finish();
        Ok(carried)
    }
}
