//! The promise every way of carrying keeps: at least once, the same bytes, and nothing believed.

pub(crate) mod folder;
pub(crate) mod http;
pub(crate) mod relay;

use waymark_wire::{
    BatchId, BatchList, BatchRow, ConsistencyProof, Digest, Mail, MailList, MissingBatches, ProblemCode,
    Receipt, ReceiptList, ReceiptsTaken, Roster, RosterChain, SealedBatch, Signed, TreeHead,
};

/// How many rows are asked for at once.
pub const PAGE: u32 = 50;

/// What became of a batch that was handed over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Delivery {
    /// The other side answered with a receipt, which is still to be checked (`settle`).
    Answered(Signed<Receipt>),
    /// The batch lies where it can be carried on; nobody has confirmed anything yet.
    Laid,
}

/// Why an exchange, or one step of it, did not happen. Nothing is lost by any of these.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Failure {
    /// The other side could not be reached, or the connection broke.
    #[error("not reached")]
    Offline,
    /// Something answered that is not our server: another key, a sign-in page, garbage.
    #[error("not our server")]
    NotOurServer,
    /// Our server, proven by its key, says no.
    #[error("refused")]
    Refused(ProblemCode),
    /// Our server asks to come back later.
    #[error("busy")]
    Busy {
        /// After so many seconds, where it said so.
        retry_after_seconds: Option<u64>,
    },
    /// There is no room to write: a full stick.
    #[error("no room")]
    NoRoom,
}

/// A way to carry sealed things to and fro. Every implementation runs `tests/conformance.rs`.
///
/// Delivering the same batch twice has the effect of delivering it once. What comes back is well-formed but not
/// verified: signatures are the caller's to check.
pub trait Transport {
    /// Hands over one batch.
    ///
    /// # Errors
    /// See [`Failure`]. After any of them the batch may or may not have arrived, and is handed over again.
    fn deliver(&self, batch: &SealedBatch) -> Result<Delivery, Failure>;

    /// Receipts about this device's batches, after the place `after` (0 for all).
    ///
    /// # Errors
    /// See [`Failure`].
    fn receipts(&self, after: u64) -> Result<ReceiptList, Failure>;

    /// Rosters after the number `after`, oldest first.
    ///
    /// # Errors
    /// See [`Failure`].
    fn rosters(&self, after: u64) -> Result<RosterChain, Failure>;

    /// For a base: the batches after the place `after` (0 for all), at most `limit`.
    ///
    /// # Errors
    /// See [`Failure`].
    fn batches(&self, after: u64, limit: u32) -> Result<BatchList, Failure>;

    /// For a base: those the other side set aside, after the place `after` (0 for all), at most `limit`.
    ///
    /// # Errors
    /// See [`Failure`].
    fn quarantine(&self, after: u64, limit: u32) -> Result<BatchList, Failure>;

    /// For a base: the bytes of one row of [`Transport::batches`] or [`Transport::quarantine`], unchecked: a damaged
    /// batch is the caller's to refuse.
    ///
    /// # Errors
    /// See [`Failure`].
    fn fetch(&self, row: &BatchRow) -> Result<Vec<u8>, Failure>;

    /// For a base: has one row of [`Transport::quarantine`] taken into the log, since a person here has decided about it.
    /// The same again has no effect.
    ///
    /// # Errors
    /// See [`Failure`]; `fork` where its number is taken in the log.
    fn release(&self, _row: &BatchRow) -> Result<(), Failure> {
        Err(Failure::Refused(ProblemCode::NotFound))
    }

    /// For a base: hands over receipts.
    ///
    /// # Errors
    /// See [`Failure`].
    fn post_receipts(&self, receipts: &[Signed<Receipt>]) -> Result<ReceiptsTaken, Failure>;

    /// For a base: hands over a roster.
    ///
    /// # Errors
    /// See [`Failure`].
    fn put_roster(&self, roster: &Signed<Roster>) -> Result<(), Failure>;

    /// The signed head of the other side's log; absent where it keeps none.
    ///
    /// # Errors
    /// See [`Failure`].
    fn head(&self) -> Result<Option<Signed<TreeHead>>, Failure> {
        Ok(None)
    }

    /// For a base: the proof that the log of size `to` begins with the log of size `from`.
    ///
    /// # Errors
    /// See [`Failure`].
    fn consistency(&self, _from: u64, _to: u64) -> Result<ConsistencyProof, Failure> {
        Err(Failure::Refused(ProblemCode::NotFound))
    }

    /// Which of these batches the other side does not have. Asked about batches that it confirmed, once there is
    /// reason to doubt that it still has them.
    ///
    /// # Errors
    /// See [`Failure`].
    fn missing(&self, _batches: &[BatchId]) -> Result<MissingBatches, Failure> {
        Ok(MissingBatches { missing: Vec::new(), deleted: Vec::new() })
    }

    /// Letters to this device and orders about it, after the place `after` (0 for all); for a base every order and
    /// every word that one was carried out.
    ///
    /// # Errors
    /// See [`Failure`].
    fn mail(&self, _after: u64) -> Result<MailList, Failure> {
        Ok(MailList { mail: Vec::new(), more: false })
    }

    /// Hands over letters and orders (a base), and the word that orders were carried out.
    ///
    /// # Errors
    /// See [`Failure`].
    fn post_mail(&self, _mail: &[Mail]) -> Result<ReceiptsTaken, Failure> {
        Err(Failure::Refused(ProblemCode::NotFound))
    }

    /// For a base: hands over a content pack under its hash. The same again has no effect.
    ///
    /// # Errors
    /// See [`Failure`].
    fn put_pack(&self, _sha256: &Digest, _bytes: &[u8]) -> Result<(), Failure> {
        Err(Failure::Refused(ProblemCode::NotFound))
    }

    /// At most `most` bytes of a pack, from `offset` on. Unchecked: the hash is over the whole.
    ///
    /// # Errors
    /// See [`Failure`].
    fn pack_piece(&self, _sha256: &Digest, _offset: u64, _most: u64) -> Result<Vec<u8>, Failure> {
        Err(Failure::Refused(ProblemCode::NotFound))
    }

    /// Whether places (`n`) mean the same the next time, so that a caller may go on after the last one.
    fn keeps_places(&self) -> bool {
        true
    }
}
