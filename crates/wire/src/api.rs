//! The bodies of the server's answers and of what is posted to it.

use crate::envelope::Signed;
use crate::ids::{BatchId, DeviceId, TlsPin};
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
