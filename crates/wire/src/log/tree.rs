//! Growing the tree and making proofs from stored subtree hashes.

use crate::ids::Digest;
use ring::digest::{Context, SHA256};

/// The hash of a leaf: SHA-256(0x00 || bytes). For the log the bytes are the body of a `stored` receipt.
#[must_use]
pub fn leaf_hash(bytes: &[u8]) -> Digest {
    hash(&[&[0], bytes])
}

/// The hash of an inner node: SHA-256(0x01 || left || right).
pub(super) fn node_hash(left: &Digest, right: &Digest) -> Digest {
    hash(&[&[1], left.as_bytes(), right.as_bytes()])
}

fn hash(parts: &[&[u8]]) -> Digest {
    let mut context = Context::new(&SHA256);
    parts.iter().for_each(|part| context.update(part));
    let mut out = [0_u8; 32];
    out.iter_mut().zip(context.finish().as_ref()).for_each(|(to, from)| *to = *from);
    Digest::from_bytes(out)
}

/// A complete subtree: `2^level` leaves, the first of which is leaf `place * 2^level` (from 0).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Subtree {
    /// Its height; a leaf has 0.
    pub level: u32,
    /// Which one of its level, from 0.
    pub place: u64,
}

impl Subtree {
    /// The last leaf of this subtree, from 0: the one whose coming completed it.
    #[must_use]
    pub const fn last_leaf(self) -> u64 {
        ((self.place + 1) << self.level) - 1
    }
}

/// The right edge of a growing tree: the hashes of its largest complete subtrees, from the left.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Frontier {
    size: u64,
    peaks: Vec<Digest>,
}

impl Frontier {
    /// Puts a stored frontier together again; `None` when there are not as many hashes as this size has peaks.
    #[must_use]
    pub fn restore(size: u64, peaks: Vec<Digest>) -> Option<Self> {
        (peaks.len() == size.count_ones() as usize).then_some(Self { size, peaks })
    }

    /// The number of leaves.
    #[must_use]
    pub const fn size(&self) -> u64 {
        self.size
    }

    /// The hashes of the largest complete subtrees, from the left.
    #[must_use]
    pub fn peaks(&self) -> &[Digest] {
        &self.peaks
    }

    /// Appends a leaf. Gives the hashes of the subtrees that it completes, from the leaf itself upwards: the one
    /// at place `k` of the answer has level `k`. Stored beside the leaf, they are all that proofs need.
    pub fn push(&mut self, leaf: Digest) -> Vec<Digest> {
        let mut completed = vec![leaf];
        let mut hash = leaf;
        for _ in 0..self.size.trailing_ones() {
            let Some(left) = self.peaks.pop() else { break };
            hash = node_hash(&left, &hash);
            completed.push(hash);
        }
        self.peaks.push(hash);
        self.size += 1;
        completed
    }

    /// The root over all leaves; of an empty tree SHA-256 of nothing.
    #[must_use]
    pub fn root(&self) -> Digest {
        let mut from_the_right = self.peaks.iter().rev();
        let Some(last) = from_the_right.next() else { return Digest::of(b"") };
        from_the_right.fold(*last, |right, left| node_hash(left, &right))
    }
}

/// The proof that leaf `index` (from 0) is in the tree of `size` leaves (RFC 6962 §2.1.1). `look_up` gives the
/// hash of a complete subtree within that size.
///
/// # Errors
/// Whatever `look_up` fails with. An index outside the tree gives an empty proof, which verifies nothing.
pub fn inclusion_proof<E>(
    index: u64,
    size: u64,
    look_up: &mut dyn FnMut(Subtree) -> Result<Digest, E>,
) -> Result<Vec<Digest>, E> {
    let (mut start, mut end) = (0, size);
    let mut proof = Vec::new();
    while index < size && end - start > 1 {
        let middle = start + split(end - start);
        if index < middle {
            proof.push(range_hash(middle, end, look_up)?);
            end = middle;
        } else {
            proof.push(range_hash(start, middle, look_up)?);
            start = middle;
        }
    }
    proof.reverse();
    Ok(proof)
}

/// The proof that the tree of `to` leaves begins with that of `from` leaves (RFC 6962 §2.1.2).
///
/// # Errors
/// Whatever `look_up` fails with. Sizes out of order give an empty proof.
pub fn consistency_proof<E>(
    from: u64,
    to: u64,
    look_up: &mut dyn FnMut(Subtree) -> Result<Digest, E>,
) -> Result<Vec<Digest>, E> {
    let mut proof = Vec::new();
    if from == 0 || from >= to {
        return Ok(proof);
    }
    let (mut start, mut end) = (0, to);
    let mut whole = true;
    while from != end {
        let middle = start + split(end - start);
        if from <= middle {
            proof.push(range_hash(middle, end, look_up)?);
            end = middle;
        } else {
            proof.push(range_hash(start, middle, look_up)?);
            start = middle;
            whole = false;
        }
    }
    if !whole {
        proof.push(range_hash(start, end, look_up)?);
    }
    proof.reverse();
    Ok(proof)
}

/// The largest power of two below `leaves`, which is at least 2.
const fn split(leaves: u64) -> u64 {
    1 << (u64::BITS - 1 - (leaves - 1).leading_zeros())
}

/// The hash over leaves `start..end`, where `start` is a multiple of a power of two not below their number.
fn range_hash<E>(
    start: u64,
    end: u64,
    look_up: &mut dyn FnMut(Subtree) -> Result<Digest, E>,
) -> Result<Digest, E> {
    let leaves = end - start;
    if leaves.is_power_of_two() {
        let level = leaves.trailing_zeros();
        return look_up(Subtree { level, place: start >> level });
    }
    let middle = start + split(leaves);
    let left = range_hash(start, middle, look_up)?;
    let right = range_hash(middle, end, look_up)?;
    Ok(node_hash(&left, &right))
}
