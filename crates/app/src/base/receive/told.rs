//! What the batches of one page tell of their devices, gathered and noted once: a page of batches of one phone would
//! otherwise write the same two rows for each of them.

use super::inside::Written;
use crate::post::devices;
use crate::safety::at_base::{self, Head};
use std::collections::BTreeMap;
use waymark_domain::Timestamp;
use waymark_store::{StoreError, Writer};
use waymark_wire::{BatchHeader, DeviceId};

/// What is to be noted at the end of a page.
#[derive(Default)]
pub(super) struct Told {
    devices: BTreeMap<DeviceId, devices::Latest>,
    heads: BTreeMap<DeviceId, Vec<(u32, u64, Head)>>,
}

impl Told {
    /// Takes in what a batch told.
    pub(super) fn add(&mut self, header: &BatchHeader, inside: &Written) {
        self.devices.entry(header.device).or_default().add(header, &inside.heard);
        if let Some(head) = &inside.head {
            let heads = self.heads.entry(header.device).or_default();
            heads.push((header.epoch, header.seq, head.clone()));
        }
    }

    /// Notes all of it.
    ///
    /// # Errors
    /// What the database refuses.
    pub(super) fn note(self, writer: &Writer<'_>, now: Timestamp) -> Result<(), StoreError> {
        for (device, heads) in self.heads {
            at_base::note(writer, device, heads)?;
        }
        self.devices.into_iter().try_for_each(|(device, latest)| latest.note(writer, device, now))
    }
}
