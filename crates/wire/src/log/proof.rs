//! Verifying proofs (RFC 9162 §2.1.3.2 and §2.1.4.2): no trust in whoever sent them.

use super::tree::node_hash;
use crate::ids::Digest;

/// A proof that does not hold. There is one reason on purpose.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("proof does not hold")]
pub struct ProofRefused;

/// Checks that the leaf with this hash and `log_index` (from 1) is in the tree of `size` leaves under `root`.
///
/// # Errors
/// [`ProofRefused`] if it does not follow.
pub fn verify_inclusion(
    leaf: &Digest,
    log_index: u64,
    size: u64,
    proof: &[Digest],
    root: &Digest,
) -> Result<(), ProofRefused> {
    let index = log_index.checked_sub(1).filter(|index| *index < size).ok_or(ProofRefused)?;
    let (mut place, mut last) = (index, size - 1);
    let mut hash = *leaf;
    for sibling in proof {
        if last == 0 {
            return Err(ProofRefused);
        }
        if place & 1 == 1 || place == last {
            hash = node_hash(sibling, &hash);
            if place & 1 == 0 {
                let up = place.trailing_zeros().min(63);
                (place, last) = (place >> up, last >> up);
            }
        } else {
            hash = node_hash(&hash, sibling);
        }
        (place, last) = (place >> 1, last >> 1);
    }
    if last == 0 && hash == *root { Ok(()) } else { Err(ProofRefused) }
}

/// Checks that the tree of `to` leaves under `to_root` begins with the tree of `from` leaves under `from_root`.
/// The empty tree begins every tree; a tree begins itself.
///
/// # Errors
/// [`ProofRefused`] if it does not follow.
pub fn verify_consistency(
    from: u64,
    from_root: &Digest,
    to: u64,
    to_root: &Digest,
    proof: &[Digest],
) -> Result<(), ProofRefused> {
    if from == to {
        return if proof.is_empty() && from_root == to_root { Ok(()) } else { Err(ProofRefused) };
    }
    if from == 0 {
        return if proof.is_empty() { Ok(()) } else { Err(ProofRefused) };
    }
    if from > to {
        return Err(ProofRefused);
    }
    // A complete tree is its own first node of the proof.
    let own = from.is_power_of_two().then_some(from_root);
    let mut path = own.into_iter().chain(proof);
    let first = path.next().ok_or(ProofRefused)?;
    let up = (from - 1).trailing_ones();
    let (mut place, mut last) = ((from - 1) >> up, (to - 1) >> up);
    let (mut before, mut after) = (*first, *first);
    for sibling in path {
        if last == 0 {
            return Err(ProofRefused);
        }
        if place & 1 == 1 || place == last {
            before = node_hash(sibling, &before);
            after = node_hash(sibling, &after);
            if place & 1 == 0 {
                let up = place.trailing_zeros().min(63);
                (place, last) = (place >> up, last >> up);
            }
        } else {
            after = node_hash(&after, sibling);
        }
        (place, last) = (place >> 1, last >> 1);
    }
    if last == 0 && before == *from_root && after == *to_root { Ok(()) } else { Err(ProofRefused) }
}
