//! The server's append-only log: a Merkle tree over receipts (RFC 6962 hashing), its signed head, and proofs.
//!
//! A leaf is the body of a `stored` receipt, so whoever holds a receipt can compute its leaf. The functions here
//! are pure: the server gives them a way to look up subtree hashes, everybody else only verifies.

mod proof;
mod tree;

pub use proof::{ProofRefused, verify_consistency, verify_inclusion};
pub use tree::{Frontier, Subtree, consistency_proof, inclusion_proof, leaf_hash};

use crate::envelope::{EnvelopeRefused, Signable, Signed};
use crate::hour::Hour;
use crate::ids::{BatchId, Digest, Incarnation, OrgId};
use crate::roster::Roster;
use serde::{Deserialize, Serialize};

/// The version of tree heads this build reads and writes.
pub const TREE_HEAD_VERSION: u32 = 1;

/// What the server signs about its log: so many batches, under this root.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TreeHead {
    /// The version of the format.
    pub v: u32,
    /// The organisation.
    pub org: OrgId,
    /// Which history of the store this is.
    pub incarnation: Incarnation,
    /// How long the log was when this history began: 0, or what a restored backup held. Batches that were logged
    /// beyond it under an earlier incarnation may be missing and are to be offered again.
    pub began_at: u64,
    /// How many batches the log holds; also the highest `log_index`.
    pub size: u64,
    /// The root of the tree over them.
    pub root: Digest,
    /// When, no finer than the hour.
    pub hour: Hour,
}

impl Signable for TreeHead {
    const KIND: &'static str = "tree-head";
    const VERSION: u32 = TREE_HEAD_VERSION;
    const MAX_BODY: usize = 1024;
}

/// Why a tree head proves nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum TreeHeadRefused {
    /// The envelope is refused, or not signed by a receipt key of this roster.
    #[error(transparent)]
    Envelope(#[from] EnvelopeRefused),
    /// Of another organisation.
    #[error("of another organisation")]
    OtherOrganisation,
    /// The history began after its own end.
    #[error("inconsistent")]
    Inconsistent,
}

impl TreeHead {
    /// Checks that the server of this roster signed this head, with the receipt key in use or a retired one.
    ///
    /// # Errors
    /// See [`TreeHeadRefused`].
    pub fn check(signed: &Signed<Self>, roster: &Roster) -> Result<Self, TreeHeadRefused> {
        let server = roster.server.as_ref().ok_or(EnvelopeRefused::NotSigned)?;
        let keys: Vec<_> =
            std::iter::once(server.receipt_key).chain(server.retired_receipt_keys.iter().copied()).collect();
        let head = signed.open(&keys, 1)?;
        if head.org != roster.org {
            return Err(TreeHeadRefused::OtherOrganisation);
        }
        if head.began_at > head.size {
            return Err(TreeHeadRefused::Inconsistent);
        }
        Ok(head)
    }
}

/// The answer of `GET /v1/log/consistency?from=M&to=N`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ConsistencyProof {
    /// The smaller size.
    pub from: u64,
    /// The larger size.
    pub to: u64,
    /// The proof, for [`verify_consistency`].
    pub proof: Vec<Digest>,
}

/// The answer of `GET /v1/log/inclusion?batch=ID&size=N`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct InclusionProof {
    /// The batch.
    pub batch: BatchId,
    /// Its place in the log, from 1.
    pub log_index: u64,
    /// The size of the tree that the proof is for.
    pub size: u64,
    /// The proof, for [`verify_inclusion`].
    pub proof: Vec<Digest>,
}
