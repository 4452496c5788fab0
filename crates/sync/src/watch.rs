//! Whether a server still has what it said it had. Pure: what was seen before, what the server signs now, a proof;
//! out comes what is the matter.
//!
//! A server may be restored from an older copy in good faith, and then says so by a new incarnation. One that loses,
//! drops or rewrites what it had and says nothing is found out by its own signatures: its log is shorter, or does not
//! begin with the one that was seen.

use serde::{Deserialize, Serialize};
use waymark_wire::{ConsistencyProof, Digest, Incarnation, TreeHead, verify_consistency};

/// The log as it was seen last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct SeenLog {
    /// The unbroken history it belongs to.
    pub incarnation: Incarnation,
    /// How many batches it held.
    pub size: u64,
    /// The root over them.
    pub root: Digest,
}

/// What is the matter with a server's log.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LogFound {
    /// Seen for the first time.
    First,
    /// Nothing has changed.
    Same,
    /// It has grown: a proof has to show that it begins with what was seen.
    Grown,
    /// It was restored from an older copy, and says so.
    Restored,
    /// It is shorter than it was and does not say why.
    Shorter,
    /// It is not what it was.
    Rewritten,
}

impl LogFound {
    /// Whether what was handed over before may be missing now.
    #[must_use]
    pub fn went_back(self) -> bool {
        matches!(self, Self::Restored | Self::Shorter | Self::Rewritten)
    }

    /// The word for people: Fluent `alert-<code>`; absent where nothing is the matter.
    #[must_use]
    pub fn alert(self) -> Option<&'static str> {
        match self {
            Self::First | Self::Same | Self::Grown => None,
            Self::Restored => Some("server_restored"),
            Self::Shorter => Some("server_went_back"),
            Self::Rewritten => Some("server_forked"),
        }
    }
}

impl From<&TreeHead> for SeenLog {
    fn from(head: &TreeHead) -> Self {
        Self { incarnation: head.incarnation, size: head.size, root: head.root }
    }
}

/// Compares a head whose signature was checked with what was seen last.
#[must_use]
pub fn compare(seen: Option<&SeenLog>, head: &TreeHead) -> LogFound {
    let Some(seen) = seen else { return LogFound::First };
    if head.incarnation != seen.incarnation {
        return LogFound::Restored;
    }
    match head.size.cmp(&seen.size) {
        std::cmp::Ordering::Less => LogFound::Shorter,
        std::cmp::Ordering::Equal if head.root == seen.root => LogFound::Same,
        std::cmp::Ordering::Equal => LogFound::Rewritten,
        std::cmp::Ordering::Greater => LogFound::Grown,
    }
}

/// Judges a log that has grown by the server's proof.
#[must_use]
pub fn judge_growth(seen: &SeenLog, head: &TreeHead, proof: &ConsistencyProof) -> LogFound {
    let about_these = proof.from == seen.size && proof.to == head.size;
    let holds = verify_consistency(seen.size, &seen.root, head.size, &head.root, &proof.proof).is_ok();
    if about_these && holds { LogFound::Grown } else { LogFound::Rewritten }
}

#[cfg(test)]
mod tests {
    use super::*;
    use waymark_wire::{Frontier, Hour, OrgId, Subtree, consistency_proof, leaf_hash};

    /// A log in memory: the leaves, and what a server would sign about so many of them.
    struct Log {
        leaves: Vec<Digest>,
    }

    impl Log {
        fn of(names: impl IntoIterator<Item = String>) -> Self {
            Self { leaves: names.into_iter().map(|name| leaf_hash(name.as_bytes())).collect() }
        }

        fn root(&self, size: usize) -> Digest {
            let mut frontier = Frontier::restore(0, Vec::new()).unwrap();
            for leaf in &self.leaves[..size] {
                frontier.push(*leaf);
            }
            frontier.root()
        }

        fn head(&self, size: usize) -> TreeHead {
            TreeHead {
                v: 1,
                org: OrgId::from_bytes([1; 16]),
                incarnation: Incarnation::from_bytes([1; 16]),
                began_at: 0,
                size: size as u64,
                root: self.root(size),
                hour: Hour(1),
            }
        }

        fn proof(&self, from: usize, to: usize) -> ConsistencyProof {
            let mut hash = |subtree: Subtree| -> Result<Digest, ()> {
                let width = 1_usize << subtree.level;
                let first = usize::try_from(subtree.place).unwrap() * width;
                let part = Self { leaves: self.leaves[first..first + width].to_vec() };
                Ok(part.root(width))
            };
            let proof = consistency_proof(from as u64, to as u64, &mut hash).unwrap();
            ConsistencyProof { from: from as u64, to: to as u64, proof }
        }
    }

    fn honest() -> Log {
        Log::of((1..=20).map(|n| format!("receipt {n}")))
    }

    fn seen(size: usize) -> SeenLog {
        SeenLog::from(&honest().head(size))
    }

    #[test]
    fn an_honest_log_only_grows_and_proves_it_from_every_size_to_every_size() {
        let log = honest();
        assert_eq!(compare(None, &log.head(0)), LogFound::First);
        for from in 0..=20 {
            assert_eq!(compare(Some(&seen(from)), &log.head(from)), LogFound::Same);
            for to in from + 1..=20 {
                assert_eq!(compare(Some(&seen(from)), &log.head(to)), LogFound::Grown);
                assert_eq!(judge_growth(&seen(from), &log.head(to), &log.proof(from, to)), LogFound::Grown);
            }
        }
    }

    #[test]
    fn a_server_restored_from_a_copy_says_so_and_is_believed_to_have_gone_back() {
        let restored =
            TreeHead { incarnation: Incarnation::from_bytes([2; 16]), began_at: 5, ..honest().head(9) };
        assert_eq!(compare(Some(&seen(7)), &restored), LogFound::Restored);
        assert!(LogFound::Restored.went_back());
    }

    #[test]
    fn one_that_goes_back_and_says_nothing_is_found_out() {
        assert_eq!(compare(Some(&seen(12)), &honest().head(11)), LogFound::Shorter);
    }

    #[test]
    fn one_that_dropped_a_batch_cannot_prove_that_its_log_goes_on() {
        let without_the_fourth = Log::of((1..=20).filter(|n| *n != 4).map(|n| format!("receipt {n}")));
        let head = without_the_fourth.head(15);
        assert_eq!(compare(Some(&seen(10)), &head), LogFound::Grown, "it looks as if it had only grown");
        for proof in [without_the_fourth.proof(10, 15), honest().proof(10, 15), honest().proof(9, 15)] {
            assert_eq!(judge_growth(&seen(10), &head, &proof), LogFound::Rewritten);
        }
        assert_eq!(compare(Some(&seen(15)), &head), LogFound::Rewritten, "same size, another root");
    }
}
