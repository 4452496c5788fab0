//! Writing a container, item by item.

use super::{ITEM_HEAD, Item, ItemKind, MAGIC, MARKER, MAX_CONTAINER_BYTES, frame_digest};
use crate::envelope::Signed;

/// Collects items and gives the file's bytes. Nothing is written to any disk here.
#[derive(Debug, Clone)]
pub struct ContainerWriter {
    bytes: Vec<u8>,
    count: u32,
}

impl Default for ContainerWriter {
    fn default() -> Self {
        Self::new()
    }
}

impl ContainerWriter {
    /// An empty container.
    #[must_use]
    pub fn new() -> Self {
        Self { bytes: MAGIC.to_vec(), count: 0 }
    }

    /// Adds an item. `false` when it would not fit any more: then nothing is added, and the caller begins another file.
    #[must_use]
    pub fn push(&mut self, item: &Item) -> bool {
        match item {
            Item::Batch(batch) => self.push_bytes(ItemKind::Batch, batch.as_bytes()),
            Item::Receipt(receipt) => self.push_bytes(ItemKind::Receipt, &Signed::to_bytes(receipt)),
            Item::Roster(roster) => self.push_bytes(ItemKind::Roster, &Signed::to_bytes(roster)),
            Item::Invite(invite) => self.push_bytes(ItemKind::Invite, &invite.to_bytes()),
            Item::EnrolRequest(request) => {
                self.push_bytes(ItemKind::EnrolRequest, &Signed::to_bytes(request))
            }
            Item::Admission(admission) => self.push_bytes(ItemKind::Admission, &admission.to_bytes()),
            Item::Mail(mail) => self.push_bytes(ItemKind::of_mail(mail), &mail.to_bytes()),
        }
    }

    /// Adds an item whose bytes are at hand already, as an outbox keeps them.
    #[must_use]
    pub fn push_bytes(&mut self, kind: ItemKind, bytes: &[u8]) -> bool {
        let room_for_end = ITEM_HEAD + 4;
        if self.bytes.len() + ITEM_HEAD + bytes.len() + room_for_end > MAX_CONTAINER_BYTES {
            return false;
        }
        self.frame(kind, bytes);
        self.count += 1;
        true
    }

    /// How many items there are.
    #[must_use]
    pub fn count(&self) -> u32 {
        self.count
    }

    /// Closes the container and gives its bytes.
    #[must_use]
    pub fn finish(mut self) -> Vec<u8> {
        self.frame(ItemKind::End, &self.count.to_be_bytes());
        self.bytes
    }

    fn frame(&mut self, kind: ItemKind, bytes: &[u8]) {
        // Every caller has bounded the length by the container's, which is far below 4 GiB.
        let length = u32::try_from(bytes.len()).unwrap_or(u32::MAX).to_be_bytes();
        self.bytes.extend_from_slice(MARKER);
        self.bytes.push(kind.code());
        self.bytes.extend_from_slice(&length);
        self.bytes.extend_from_slice(frame_digest(kind.code(), &length, bytes).as_bytes());
        self.bytes.extend_from_slice(bytes);
    }
}
