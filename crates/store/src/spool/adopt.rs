//! Sealed batches of this very device that its database does not know: an older copy of the database was put back, or
//! a page of the outbox was lost. They become rows again, so that they are counted and sent, and a new key epoch of
//! the chain begins, since nobody can say which of its numbers had been used and handed over.
//!
//! Only what is still in the spool shows this. Where a whole folder was put back, spool and all, nothing here can see
//! it; the next contact does.

use super::Spool;
use crate::db::{Db, Writer};
use crate::error::{StoreError, sql};
use crate::tables::{audit, chain, identity, outbox};
use waymark_domain::Timestamp;
use waymark_wire::{BatchId, SealedBatch};

/// Takes those of the given files as rows that this device made. Others are left: an erased installation's.
pub(super) fn adopt(db: &Db, without_row: &[BatchId]) -> Result<(), StoreError> {
    let Some(own) = db.read(identity::get)?.filter(|_| !without_row.is_empty()) else { return Ok(()) };
    let mut ours: Vec<SealedBatch> = without_row
        .iter()
        .filter_map(|batch| whole(db.spool(), *batch))
        .filter(|batch| batch.header().device == own.device && batch.header().org == own.org)
        .collect();
    ours.sort_by_key(|batch| (batch.header().epoch, batch.header().seq));
    let Some(newest) = ours.last().map(|batch| batch.header().epoch) else { return Ok(()) };
    db.write("adopt sealed batches", |writer| {
        let at = last_time(writer)?;
        let mut adopted = 0;
        for batch in &ours {
            if outbox::adopt(writer, batch, at)? {
                chain::moves_at_least_to(writer, batch)?;
                adopted += 1;
            }
        }
        if adopted == 0 {
            // Their numbers belong to other rows: the coordinators will be told of the fork, and nothing is lost.
            return Ok(());
        }
        if own.epoch <= newest {
            identity::next_epoch(writer)?;
        }
        audit::append(writer, "adopted", &adopted.to_string(), at).map(drop)
    })
}

fn whole(spool: &Spool, batch: BatchId) -> Option<SealedBatch> {
    let bytes = spool.read(batch).ok().flatten()?;
    SealedBatch::parse(&bytes).ok().filter(|sealed| sealed.id() == batch)
}

/// The latest time this database knows: nobody gives one while it is being opened.
fn last_time(writer: &Writer<'_>) -> Result<Timestamp, StoreError> {
    let latest = "SELECT max((SELECT coalesce(max(created_at), 0) FROM outbox),
                             (SELECT coalesce(max(at), 0) FROM audit))";
    let at = writer.one(latest, [], |row| row.get(0).map_err(sql))?;
    Ok(Timestamp(at.unwrap_or(0)))
}

#[cfg(test)]
mod tests;
