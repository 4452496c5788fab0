//! The bodies of the server's answers and of what is posted to it.

use crate::enrol::InviteId;
use crate::envelope::Signed;
use crate::hour::Hour;
use crate::ids::{BatchId, DeviceId, Digest, TlsPin};
use crate::mail::Mail;
use crate::problem::ProblemCode;
use crate::receipt::Receipt;
use crate::roster::Roster;
use crate::sign::PublicKey;
use serde::{Deserialize, Serialize};

/// What a server's owner hands to the organisation: the keys that its roster will name.
/// Whoever knows the receipt key may give the server its first roster, so it is handed over, not published.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ServerIdentity {
    /// The key receipts are signed with.
    pub receipt_key: PublicKey,
    /// The TLS keys it presents or will present.
    pub tls_pins: Vec<TlsPin>,
}

/// Why the server keeps a batch aside for a person to look at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum QuarantineReason {
    /// Its device is lost or revoked.
    LostDevice,
    /// Another batch stands under its device, epoch and number.
    Fork,
    /// Another batch stands under its id.
    OtherBytes,
}

/// A line of `GET /v1/batches` and `GET /v1/quarantine`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BatchRow {
    /// Its place in the list: the log index, or the number in quarantine. Pass the last one as `after`.
    pub n: u64,
    /// The batch id.
    pub id: BatchId,
    /// The device that made it.
    pub device: DeviceId,
    /// Its key epoch.
    pub epoch: u32,
    /// Its number.
    pub seq: u64,
    /// Its size in bytes.
    pub size: u64,
    /// Why it is kept aside, if it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quarantine: Option<QuarantineReason>,
}

/// The answer of `GET /v1/batches?after=N&limit=M` and `GET /v1/quarantine?…`: in order, without gaps.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BatchList {
    /// The rows after `after`.
    pub batches: Vec<BatchRow>,
    /// Whether there are more after the last row.
    pub more: bool,
}

/// A line of `GET /v1/receipts`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReceiptRow {
    /// Its place in the list of this device; pass the last one as `after`.
    pub n: u64,
    /// The receipt.
    pub receipt: Signed<Receipt>,
}

/// The answer of `GET /v1/receipts?after=N`: receipts about the asking device's own batches.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReceiptList {
    /// The rows after `after`.
    pub receipts: Vec<ReceiptRow>,
    /// Whether there are more after the last row.
    pub more: bool,
}

/// The body of `POST /v1/receipts`, from a base: at most 1000.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PostedReceipts {
    /// The receipts, level `opened`.
    pub receipts: Vec<Signed<Receipt>>,
}

/// The answer of `POST /v1/receipts`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReceiptsTaken {
    /// How many were taken or known already.
    pub taken: u32,
    /// How many of these were not there before. Absent from a server that does not say: older ones.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub new: Option<u32>,
    /// Those refused, by their place in what was posted.
    pub refused: Vec<RefusedReceipt>,
}

/// A receipt the server did not take.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RefusedReceipt {
    /// Its place in what was posted, from 0.
    pub place: u32,
    /// Why.
    pub code: ProblemCode,
}

/// The answer of `GET /v1/roster?after=N`: the rosters after number N, oldest first, so that each can be
/// checked against the one before.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RosterChain {
    /// The rosters.
    pub rosters: Vec<Signed<Roster>>,
    /// Whether there are more after the last one.
    pub more: bool,
}

/// A line of `GET /v1/mail`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MailRow {
    /// Its place in the list of this device; pass the last one as `after`.
    pub n: u64,
    /// What is in it.
    pub mail: Mail,
}

/// The answer of `GET /v1/mail?after=N`: letters to the asking device and orders about it; for a base every order
/// and every word that one was carried out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MailList {
    /// The rows after `after`.
    pub mail: Vec<MailRow>,
    /// Whether there are more after the last row.
    pub more: bool,
}

/// The body of `POST /v1/mail`: letters and orders from a base, the word that an order was carried out from any
/// device. Answered like posted receipts ([`ReceiptsTaken`]); the same again has no effect and counts as taken.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PostedMail {
    /// What is posted, at most 100.
    pub mail: Vec<Mail>,
}

/// The most bytes one `PATCH /v1/uploads/{batch id}` brings.
pub const MAX_CHUNK_BYTES: usize = 64 << 10;
/// The most bytes of a content pack.
pub const MAX_PACK_BYTES: usize = 1 << 20;
/// The most batches asked about at once.
pub const MAX_ASKED_BATCHES: usize = 1000;

/// The answer of `PUT`, `GET` and `PATCH /v1/uploads/{batch id}`: where an upload stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct UploadState {
    /// How many bytes the server has for sure: go on from here.
    pub offset: u64,
    /// How many the batch has.
    pub size: u64,
    /// The `stored` receipt, once the batch is whole, verified and stored (or was so before).
    pub receipt: Option<Signed<Receipt>>,
}

/// The body of `POST /v1/batches/missing`: at most [`MAX_ASKED_BATCHES`] ids.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AskedBatches {
    /// What the asker holds a receipt for, or wonders about.
    pub batches: Vec<BatchId>,
}

/// The answer of `POST /v1/batches/missing`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MissingBatches {
    /// Those that the server does not have and would take.
    pub missing: Vec<BatchId>,
    /// Those that a signed order has deleted: they are not to be sent again.
    pub deleted: Vec<BatchId>,
}

/// A line of `GET /v1/packs`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct PackRow {
    /// Its place in the list; pass the last one as `after`.
    pub n: u64,
    /// SHA-256 of its bytes: ask for it by this.
    pub sha256: Digest,
    /// Their number.
    pub size: u64,
}

/// The answer of `GET /v1/packs?after=N&limit=M`, for every active device.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PackList {
    /// The rows after `after`.
    pub packs: Vec<PackRow>,
    /// Whether there are more after the last row.
    pub more: bool,
}

/// The body of `PUT /v1/enrolments/{invite id}`, from a base: the server may relay one answer to this invite.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OpenEnrolment {
    /// The invite's own expiry.
    pub expires_at_hour: Hour,
}

/// How far a relayed enrolment has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EnrolmentStep {
    /// Nobody has answered.
    Open,
    /// One device has answered: its request waits for a base.
    Requested,
    /// The admission waits for the device.
    Admitted,
    /// The base took the invite back.
    Withdrawn,
}

/// A line of `GET /v1/enrolments`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct EnrolmentRow {
    /// Its place in the list; pass the last one as `after`.
    pub n: u64,
    /// The invite.
    pub invite: InviteId,
    /// When it ends.
    pub expires_at_hour: Hour,
    /// How far it is.
    pub step: EnrolmentStep,
    /// How many *other* requests came for it and were refused: above 0, somebody else has seen the invite.
    pub refused: u64,
}

/// The answer of `GET /v1/enrolments?after=N&limit=M`, for bases.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct EnrolmentList {
    /// The rows after `after`.
    pub enrolments: Vec<EnrolmentRow>,
    /// Whether there are more after the last row.
    pub more: bool,
}
