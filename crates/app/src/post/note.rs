//! A note in a batch of its own: outside it is like any other batch, of the same size and in the same chain.

use crate::Error;
use crate::field::seal_records;
use crate::opened::Opened;
use waymark_domain::Timestamp;
use waymark_store::sealing::queue_note;
use waymark_store::{StoreError, Writer};
use waymark_wire::BatchId;

/// Seals one document to the coordinators and puts it in the outbox; `also` becomes durable with it.
pub(crate) fn queue(
    open: &Opened,
    document: &[u8],
    at: Timestamp,
    also: impl FnOnce(&Writer<'_>, BatchId) -> Result<(), StoreError>,
) -> Result<BatchId, Error> {
    let roster = open.roster()?;
    let (sealed, place) =
        open.seal_at_next_place(&roster, at, |place| seal_records(place, at, &[document]))?;
    let batch = sealed.id();
    open.db.write("queue note", |writer| {
        queue_note(writer, batch, place, sealed.as_bytes(), at)?;
        also(writer, batch)
    })?;
    Ok(batch)
}
