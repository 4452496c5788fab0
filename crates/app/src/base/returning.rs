//! The way back by file: receipts for what was opened, and the rosters, in one container.

use crate::Error;
use crate::exchange::mail::outgoing;
use crate::opened::Opened;
use waymark_store::tables::{receipts, rosters};
use waymark_wire::{ContainerWriter, ItemKind, ReceiptLevel};

/// Puts every roster, order, letter and "opened" receipt into a container, rosters first: what follows may be by a base
/// that only a later roster lists. Gives the bytes and how many items there are.
pub(crate) fn return_container(open: &Opened) -> Result<(Vec<u8>, u32), Error> {
    let (rosters, receipts) = open
        .db
        .read(|reader| Ok((rosters::all(reader)?, receipts::of_level(reader, ReceiptLevel::Opened)?)))?;
    let mail = outgoing(open, true)?;
    let mut container = ContainerWriter::new();
    let items = rosters
        .into_iter()
        .map(|(_, bytes)| (ItemKind::Roster, bytes))
        .chain(mail.iter().map(|mail| (ItemKind::of_mail(mail), mail.to_bytes())))
        .chain(receipts.into_iter().rev().map(|receipt| (ItemKind::Receipt, receipt.bytes)));
    for (kind, bytes) in items {
        // Newest receipts first: should there ever be more than fit, those that were carried before are left out.
        if !container.push_bytes(kind, &bytes) {
            break;
        }
    }
    let count = container.count();
    Ok((container.finish(), count))
}
