//! Nonces seen lately, so that a captured request cannot be sent again.
//!
//! Kept in memory only. After a restart, requests dated from before it are challenged ([`crate::auth`]); besides,
//! every request has the same effect when it is repeated.

use std::collections::HashSet;
use std::hash::{BuildHasher as _, RandomState};
use std::sync::{Mutex, PoisonError};
use waymark_wire::{DeviceId, Nonce, REQUEST_WINDOW_SECONDS};

/// A request may be dated this much ahead and stay acceptable this much longer.
const GENERATION_SECONDS: u64 = 2 * REQUEST_WINDOW_SECONDS;
/// Above this many in one generation the server says it is busy rather than forget one (about 70 MB).
const MOST: usize = 4_000_000;

/// What became of a nonce.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum NonceFate {
    /// Not seen before; remembered now.
    New,
    /// Seen before.
    Seen,
    /// There is no room to remember it.
    Full,
}

/// Two generations: one being filled, one being kept until none of its requests can be fresh any more.
///
/// What is remembered is a hash of 64 bits under a key of this process. Should two ever meet, an honest request is
/// refused as a repetition, and its sender signs anew.
#[derive(Default)]
pub(crate) struct Nonces {
    hash: RandomState,
    generations: Mutex<Generations>,
}

#[derive(Default)]
struct Generations {
    since: u64,
    filling: HashSet<u64>,
    kept: HashSet<u64>,
}

impl Nonces {
    /// Remembers a nonce of a request whose signature holds.
    pub(crate) fn take(&self, device: DeviceId, nonce: Nonce, now: u64) -> NonceFate {
        let entry = self.hash.hash_one((device, nonce));
        let mut generations = self.generations.lock().unwrap_or_else(PoisonError::into_inner);
        generations.turn(now);
        if generations.kept.contains(&entry) || generations.filling.contains(&entry) {
            return NonceFate::Seen;
        }
        if generations.filling.len() >= MOST {
            return NonceFate::Full;
        }
        generations.filling.insert(entry);
        NonceFate::New
    }
}

impl Generations {
    fn turn(&mut self, now: u64) {
        let age = now.saturating_sub(self.since);
        if age < GENERATION_SECONDS {
            return;
        }
        self.kept = std::mem::take(&mut self.filling);
        if age >= 2 * GENERATION_SECONDS {
            self.kept.clear();
        }
        self.since = now;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_nonce_is_remembered_for_as_long_as_its_request_could_be_fresh() {
        let (nonces, amina) = (Nonces::default(), DeviceId::from_bytes([1; 16]));
        let (one, now) = (Nonce::from_bytes([7; 16]), 1_000_000);
        assert_eq!(nonces.take(amina, one, now), NonceFate::New);
        assert_eq!(nonces.take(amina, one, now), NonceFate::Seen);
        assert_eq!(nonces.take(amina, one, now + GENERATION_SECONDS), NonceFate::Seen);
        let boris = DeviceId::from_bytes([2; 16]);
        assert_eq!(
            nonces.take(boris, one, now + GENERATION_SECONDS),
            NonceFate::New,
            "each device has its own"
        );
        assert_eq!(
            nonces.take(amina, one, now + 5 * GENERATION_SECONDS),
            NonceFate::New,
            "forgotten in the end"
        );
    }
}
