//! The log's tree in the store.

use super::{Ground, index, new, now, receipt};
use crate::store::engine::Engine;
use crate::store::{Store, StoreError, log, migrations};
use waymark_wire::{
    Digest, Receipt, Signed, consistency_proof, inclusion_proof, leaf_hash, verify_consistency,
    verify_inclusion,
};

pub(super) fn proofs(ground: &Ground<'_>) {
    let store = ground.store();
    let mut roots = vec![Digest::of(b"")];
    let mut leaves = Vec::new();
    for seq in 1..=21 {
        let given = receipt(now(store.store(new("amina", seq, "leaf"))).unwrap());
        leaves.push(leaf_hash(Signed::<Receipt>::parse(&given).unwrap().body()));
        let state = now(store.read(log::load)).unwrap();
        assert_eq!((state.frontier.size(), index(&given)), (seq, Some(seq)));
        roots.push(state.frontier.root());
    }
    let prove = move |engine: &mut dyn Engine| -> Result<(), StoreError> {
        for size in 1..=21_u64 {
            let root = roots[size as usize];
            for place in 1..=size {
                let proof = inclusion_proof(place - 1, size, &mut |tree| log::look_up(engine, tree))?;
                let leaf = &leaves[place as usize - 1];
                assert!(verify_inclusion(leaf, place, size, &proof, &root).is_ok(), "{place} in {size}");
                let other = &leaves[place as usize % leaves.len()];
                assert!(verify_inclusion(other, place, size, &proof, &root).is_err());
            }
            for from in 0..=size {
                let proof = consistency_proof(from, size, &mut |tree| log::look_up(engine, tree))?;
                let before = &roots[from as usize];
                assert!(verify_consistency(from, before, size, &root, &proof).is_ok(), "{from} in {size}");
            }
        }
        let again = log::receipts_after(engine, 19, 9)?;
        assert_eq!(again.iter().map(|(n, _)| *n).collect::<Vec<_>>(), [20, 21]);
        Ok(())
    };
    now(store.read(prove)).unwrap();
}

pub(super) fn restored(ground: &Ground<'_>) {
    let place = ground.place();
    let store = Store::open(&place).unwrap();
    let before = now(store.read(log::load)).unwrap();
    assert_eq!((before.began_at, before.frontier.size()), (0, 0));
    for seq in 1..=3 {
        now(store.store(new("amina", seq, "before the backup"))).unwrap();
    }
    let incarnation = migrations::draw_incarnation().unwrap();
    let size = now(store.write("restored", move |engine| log::begin_incarnation(engine, incarnation)));
    assert_eq!(size, Ok(3));
    now(store.store(new("amina", 4, "after"))).unwrap();
    let after = now(store.read(log::load)).unwrap();
    assert_eq!((after.incarnation, after.began_at, after.frontier.size()), (incarnation, 3, 4));
    assert_ne!(before.incarnation, incarnation);
}
