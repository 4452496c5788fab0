//! What crosses the line: batches, receipts, rosters, containers, problems. Pure bytes.
//!
//! No disk, no network, no clock, no chance: times and nonces are arguments. The layouts are written down for
//! strangers in `docs/PROTOCOL.md`, and `tests/vectors/wire/` holds known answers that are never regenerated
//! silently.
//!
//! Three rules run through every format here:
//! - **Strict.** Bounds are checked before anything is parsed; text that a writer of ours would not have produced
//!   is refused, so that two readers can never understand the same bytes differently.
//! - **Newer is not damaged.** An unknown version is refused by its own name, so that people are told to update
//!   rather than to throw a file away.
//! - **One label per purpose.** Every signature is over `"waymark/v1/<kind>\0"` and the bytes.
#![forbid(unsafe_code)]

mod api;
mod base32;
mod batch;
mod bucket;
mod chain;
mod container;
mod enrol;
mod envelope;
mod hour;
mod ids;
mod label;
mod log;
mod mail;
mod phrase;
mod problem;
mod receipt;
mod referral;
mod request;
mod roster;
mod sign;
mod strict;
mod words;

pub use api::{
    AskedBatches, BatchList, BatchRow, EnrolmentList, EnrolmentRow, EnrolmentStep, MAX_ASKED_BATCHES,
    MAX_CHUNK_BYTES, MAX_PACK_BYTES, MailList, MailRow, MissingBatches, OpenEnrolment, PackList, PackRow,
    PostedMail, PostedReceipts, QuarantineReason, ReceiptList, ReceiptRow, ReceiptsTaken, RefusedReceipt,
    RosterChain, ServerIdentity, UploadState,
};
pub use batch::{
    BATCH_VERSION, BatchHeader, BatchRefused, MAX_BATCH_BYTES, MAX_HEADER_BYTES, MAX_NUMBER, SealedBatch,
};
pub use bucket::Bucket;
pub use chain::{ChainHead, ChainPlace};
pub use container::{
    Container, ContainerRefused, ContainerWriter, Framed, Item, ItemKind, ItemRefused, MAX_CONTAINER_BYTES,
};
pub use enrol::{
    Admission, ENROL_VERSION, EnrolRefused, EnrolRequest, Invite, InviteId, InviteSecret, ServerAddress,
};
pub use envelope::{EnvelopeRefused, Signable, Signed};
pub use hour::Hour;
pub use ids::{BatchId, DeviceId, Digest, IdRefused, Incarnation, KeyId, Nonce, OrgId, TlsPin};
pub use label::labelled;
pub use log::{
    ConsistencyProof, Frontier, InclusionProof, ProofRefused, Subtree, TREE_HEAD_VERSION, TreeHead,
    TreeHeadRefused, consistency_proof, inclusion_proof, leaf_hash, verify_consistency, verify_inclusion,
};
pub use mail::{
    Letter, LetterId, MAIL_VERSION, MAX_LETTER_BYTES, Mail, MailRefused, Order, OrderDone, OrderId,
    OrderKind, OrderPlace,
};
pub use phrase::CheckPhrase;
pub use problem::{PROBLEM_MEDIA_TYPE, Problem, ProblemCode};
pub use receipt::{RECEIPT_VERSION, Receipt, ReceiptLevel, ReceiptRefused};
pub use referral::{AnswerSlip, PacketId, PacketText, REFERRAL_VERSION, ReferralAnswer, ReferralRefused};
pub use request::{Challenge, REQUEST_WINDOW_SECONDS, RequestRefused, RequestSignature, SignedRequest};
pub use roster::{
    Coordinator, DeviceEntry, DeviceRole, DeviceStatus, HeldRoster, MAX_ROSTER_BYTES, PackEntry, PhonePolicy,
    Policy, ROSTER_VERSION, Roster, RosterRefused, ServerEntry, Standing,
};
pub use sign::{PublicKey, Signature, SignatureRefused, Signer, SigningKey};
pub use words::{WORDS, WordsRefused, place_of_word};
