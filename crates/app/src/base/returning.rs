//! The way back by file: receipts for what was opened, and the rosters, in one container.

use crate::Error;
use crate::opened::Opened;
use waymark_store::tables::{receipts, rosters};
use waymark_wire::{ContainerWriter, ItemKind, ReceiptLevel};

/// Puts every "opened" receipt and every roster into a container, rosters first: a receipt may be by a base that
/// only a later roster lists. Gives the bytes and how many items of each kind.
pub(crate) fn return_container(open: &Opened) -> Result<(Vec<u8>, u32), Error> {
    let (rosters, receipts) = open
        .db
        .read(|reader| Ok((rosters::all(reader)?, receipts::of_level(reader, ReceiptLevel::Opened)?)))?;
    let mut container = ContainerWriter::new();
    let items = rosters
        .iter()
        .map(|(_, bytes)| (ItemKind::Roster, bytes))
        .chain(receipts.iter().rev().map(|receipt| (ItemKind::Receipt, &receipt.bytes)));
    for (kind, bytes) in items {
        // Newest receipts first: should there ever be more than fit, those that were carried before are left out.
        if !container.push_bytes(kind, bytes) {
            break;
        }
    }
    let count = container.count();
    Ok((container.finish(), count))
}
