//! The one step that a kill must not split: a screening becomes a sealed batch in the outbox.

use crate::tables::{ChainPlaceNext, outbox, referral_packets, sessions};
use crate::{StoreError, Writer};
use waymark_domain::{ScreeningId, Timestamp};
use waymark_wire::BatchId;

/// A screening and the batch it was sealed into.
#[derive(Debug, Clone, Copy)]
pub struct Sealed<'a> {
    /// The screening: a draft until now.
    pub screening: ScreeningId,
    /// The id of the batch.
    pub batch: BatchId,
    /// The place in the chain that is written in its header, from [`outbox::next_place`].
    pub place: ChainPlaceNext,
    /// The sealed bytes.
    pub bytes: &'a [u8],
    /// When it was sealed.
    pub at: Timestamp,
    /// What becomes of the readable copy.
    pub readable: Readable,
}

/// What becomes of the readable copy of a screening once it is sealed, by the organisation's policy.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Readable {
    /// It stays until the policy's window ends; it cannot be changed any more.
    Keep,
    /// It goes in the same transaction.
    EraseNow,
}

/// Marks the session sealed, puts the sealed bytes in the outbox at the next place of the chain, keeps beside them which
/// packets the talk carries, or erases the readable copy where the policy says at once: then it is not kept either which
/// service was told. All of it happens with the transaction, or none.
///
/// The number and the predecessor are taken here and not before: a crash, an error or a second thought leaves the
/// chain where it was, and no number is ever used twice.
///
/// # Errors
/// [`StoreError::NotADraft`] or [`StoreError::NotFound`] for the screening; [`StoreError::ChainMoved`] where the
/// place went to another batch meanwhile (seal again); [`StoreError::Exists`] where the batch is there already.
pub fn seal_and_queue(writer: &Writer<'_>, sealed: &Sealed<'_>) -> Result<(), StoreError> {
    let code = sessions::mark_sealed(writer, sealed.screening, sealed.at)?;
    let new = outbox::NewBatch {
        batch: sealed.batch,
        talk: Some((sealed.screening, &code)),
        at: sealed.at,
        place: sealed.place,
        bytes: sealed.bytes,
    };
    outbox::put(writer, &new)?;
    match sealed.readable {
        Readable::Keep => {
            let beside = sessions::beside(writer, sealed.screening)?.unwrap_or_default();
            referral_packets::put(writer, sealed.batch, &beside.referrals)
        }
        Readable::EraseNow => sessions::erase(writer, sealed.screening).map(|_| ()),
    }
}

/// Puts a sealed note in the outbox at the next place of the chain, or nothing: it travels like any other batch.
///
/// # Errors
/// [`StoreError::ChainMoved`] where the place went to another batch meanwhile (seal again); [`StoreError::Exists`]
/// where the batch is there already.
pub fn queue_note(
    writer: &Writer<'_>,
    batch: BatchId,
    place: ChainPlaceNext,
    bytes: &[u8],
    at: Timestamp,
) -> Result<(), StoreError> {
    outbox::put(writer, &outbox::NewBatch { batch, talk: None, at, place, bytes })
}

#[cfg(test)]
mod tests;
