//! The log's tree and its proofs: the known answers of RFC 6962's own test data, and every size up to many leaves.

use crate::people::{NOON, key, public, roster};
use proptest::prelude::*;
use waymark_wire::{
    Digest, EnvelopeRefused, Frontier, Incarnation, OrgId, Signed, Subtree, TreeHead, TreeHeadRefused,
    consistency_proof, inclusion_proof, leaf_hash, verify_consistency, verify_inclusion,
};

/// The leaves of the Certificate Transparency test data.
const LEAVES: [&str; 8] =
    ["", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"];
/// The roots over the first one, two, … of them.
const ROOTS: [&str; 8] = [
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
];

/// A log as the server keeps it: beside each leaf the subtrees it completed.
#[derive(Default)]
struct Log {
    frontier: Frontier,
    completed: Vec<Vec<Digest>>,
    roots: Vec<Digest>,
}

impl Log {
    fn of(leaves: impl IntoIterator<Item = Digest>) -> Self {
        let mut log = Self::default();
        for leaf in leaves {
            log.completed.push(log.frontier.push(leaf));
            log.roots.push(log.frontier.root());
        }
        log
    }

    fn numbered(count: u64) -> Self {
        Self::of((0..count).map(|number| leaf_hash(&number.to_be_bytes())))
    }

    fn look_up(&self, subtree: Subtree) -> Result<Digest, ()> {
        let row = usize::try_from(subtree.last_leaf()).unwrap();
        self.completed.get(row).and_then(|hashes| hashes.get(subtree.level as usize)).copied().ok_or(())
    }

    fn inclusion(&self, index: u64, size: u64) -> Vec<Digest> {
        inclusion_proof(index, size, &mut |subtree| self.look_up(subtree)).unwrap()
    }

    fn consistency(&self, from: u64, to: u64) -> Vec<Digest> {
        consistency_proof(from, to, &mut |subtree| self.look_up(subtree)).unwrap()
    }

    fn root(&self, size: u64) -> Digest {
        size.checked_sub(1).map_or(Digest::of(b""), |last| self.roots[usize::try_from(last).unwrap()])
    }
}

fn digests(texts: &[&str]) -> Vec<Digest> {
    texts.iter().map(|text| text.parse().unwrap()).collect()
}

#[test]
fn the_known_answers_of_the_rfcs_test_data() {
    let log = Log::of(LEAVES.map(|leaf| leaf_hash(&hex::decode(leaf).unwrap())));
    assert_eq!(log.roots, digests(&ROOTS));
    assert_eq!(
        Frontier::default().root().to_string(),
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    );
    let first_in_eight = digests(&[
        "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
        "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
    ]);
    assert_eq!(log.inclusion(0, 8), first_in_eight);
    assert_eq!(log.consistency(1, 8), first_in_eight);
    let sixth_in_eight = digests(&[
        "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    ]);
    assert_eq!(log.inclusion(5, 8), sixth_in_eight);
}

#[test]
fn every_leaf_and_every_beginning_of_every_small_log_is_proven_and_no_other() {
    let log = Log::numbered(40);
    let other = leaf_hash(b"never logged");
    for size in 1_u64..=40 {
        for index in 0..size {
            let leaf = leaf_hash(&index.to_be_bytes());
            let proof = log.inclusion(index, size);
            let check = |leaf, place, size, proof: &[Digest], root| {
                verify_inclusion(leaf, place, size, proof, &root).is_ok()
            };
            assert!(check(&leaf, index + 1, size, &proof, log.root(size)), "{index} in {size}");
            assert!(!check(&other, index + 1, size, &proof, log.root(size)));
            for elsewhere in [index, index + 2] {
                assert!(!check(&leaf, elsewhere, size, &proof, log.root(size)), "another place");
            }
            assert!(!check(&leaf, index + 1, size, &proof, other), "another root");
        }
        for from in 0..=size {
            let proof = log.consistency(from, size);
            let holds = verify_consistency(from, &log.root(from), size, &log.root(size), &proof);
            assert!(holds.is_ok(), "{from} begins {size}");
            if from > 0 && from < size {
                let (a, b) = (log.root(from), log.root(size));
                assert!(verify_consistency(from, &other, size, &b, &proof).is_err());
                assert!(verify_consistency(from, &a, size, &other, &proof).is_err());
                assert!(verify_consistency(from + 1, &a, size, &b, &proof).is_err());
            }
        }
    }
    assert!(verify_consistency(3, &log.root(3), 2, &log.root(2), &[]).is_err(), "a log never shrinks");
    assert!(verify_inclusion(&leaf_hash(b"x"), 0, 0, &[], &Digest::of(b"")).is_err());
}

#[test]
fn a_frontier_is_put_together_from_its_size_and_peaks() {
    let log = Log::numbered(13);
    let again = Frontier::restore(13, log.frontier.peaks().to_vec()).unwrap();
    assert_eq!((&again, again.root()), (&log.frontier, log.root(13)));
    assert_eq!(Frontier::restore(12, log.frontier.peaks().to_vec()), None);
}

proptest! {
    /// A server that changed one leaf of what it had shown cannot make a proof from what it has.
    #[test]
    fn a_log_whose_past_was_changed_proves_nothing(
        from in 1_u64..200, more in 1_u64..100, changed in 0_u64..200,
    ) {
        let to = from + more;
        let changed = changed % from;
        let honest = Log::numbered(to);
        let forged = Log::of((0..to).map(|number| {
            leaf_hash(&if number == changed { u64::MAX } else { number }.to_be_bytes())
        }));
        let proof = forged.consistency(from, to);
        prop_assert!(verify_consistency(from, &honest.root(from), to, &forged.root(to), &proof).is_err());
        prop_assert!(verify_consistency(from, &forged.root(from), to, &forged.root(to), &proof).is_ok());
        let own = honest.consistency(from, to);
        prop_assert!(verify_consistency(from, &honest.root(from), to, &honest.root(to), &own).is_ok());
    }

    /// Proofs of any length and content from a stranger are refused without a panic.
    #[test]
    fn a_strangers_proof_is_refused(
        place in any::<u64>(), size in any::<u64>(),
        proof in proptest::collection::vec(any::<[u8; 32]>(), 0..70),
    ) {
        let proof: Vec<Digest> = proof.into_iter().map(Digest::from_bytes).collect();
        let (one, two) = (Digest::of(b"one"), Digest::of(b"two"));
        prop_assert!(verify_inclusion(&one, place, size, &proof, &two).is_err());
        if place != 0 {
            prop_assert!(verify_consistency(place, &one, size, &two, &proof).is_err());
        }
    }
}

fn head() -> TreeHead {
    TreeHead {
        v: 1,
        org: roster().org,
        incarnation: Incarnation::from_bytes([5; 16]),
        began_at: 0,
        size: 7,
        root: Digest::of(b"root"),
        hour: NOON,
    }
}

#[test]
fn only_the_servers_keys_sign_a_head_of_this_organisation() {
    let check = |head: &TreeHead, name: &str| TreeHead::check(&Signed::make(head, &[&key(name)]), &roster());
    assert_eq!(check(&head(), "server"), Ok(head()));
    assert_eq!(check(&head(), "server before"), Ok(head()));
    assert_eq!(check(&head(), "hana"), Err(TreeHeadRefused::Envelope(EnvelopeRefused::NotSigned)));
    let elsewhere = TreeHead { org: OrgId::from_bytes([1; 16]), ..head() };
    assert_eq!(check(&elsewhere, "server"), Err(TreeHeadRefused::OtherOrganisation));
    let backwards = TreeHead { began_at: 8, ..head() };
    assert_eq!(check(&backwards, "server"), Err(TreeHeadRefused::Inconsistent));
    let mut nobodys = roster();
    nobodys.server.as_mut().unwrap().receipt_key = public("another server");
    assert!(TreeHead::check(&Signed::make(&head(), &[&key("server")]), &nobodys).is_err());
}
