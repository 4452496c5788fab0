//! One promise, several transports, one suite: whatever carries a batch, it arrives at least once, whole, and
//! counts once.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

mod grounds;
mod people;

use grounds::{Folder, Ground, Network};
use people::Organisation;
use std::collections::BTreeSet;
use waymark_sync::settle::{BatchState, NotSettled, OutboxEntry, settle};
use waymark_sync::{Delivery, Failure, Transport};
use waymark_wire::{BatchId, Receipt, ReceiptRefused, Roster, SealedBatch, Signed};

/// Every transport keeps these promises.
macro_rules! transport_conformance {
    ($($transport:ident: $ground:ty;)*) => {$(
        mod $transport {
            use super::*;

            #[test]
            fn what_is_handed_over_arrives_byte_for_byte() {
                arrives(&<$ground>::new());
            }

            #[test]
            fn the_same_batch_again_has_no_effect_and_the_same_answer() {
                counts_once(&<$ground>::new());
            }

            #[test]
            fn any_order_will_do() {
                arrives_in_any_order(&<$ground>::new());
            }

            #[test]
            fn what_was_cut_midway_arrives_whole_the_next_time() {
                survives_a_cut(&<$ground>::new());
            }

            #[test]
            fn a_lost_answer_is_given_again() {
                survives_a_lost_answer(&<$ground>::new());
            }

            #[test]
            fn nothing_is_handed_to_somebody_else_and_nothing_of_theirs_is_believed() {
                refuses_strangers(&<$ground>::new());
            }

            #[test]
            fn receipts_and_rosters_come_back() {
                brings_back(&<$ground>::new());
            }
        }
    )*};
}

transport_conformance! {
    network: Network;
    folder: Folder;
}

fn deliver_all(phone: &dyn Transport, batches: &[SealedBatch]) -> Vec<Delivery> {
    batches.iter().map(|batch| phone.deliver(batch).unwrap()).collect()
}

/// What a base finds: the bytes under each id.
fn found(base: &dyn Transport) -> Vec<(BatchId, Vec<u8>)> {
    let mut all = Vec::new();
    let mut after = 0;
    loop {
        let page = base.batches(after, 3).unwrap();
        for row in &page.batches {
            all.push((row.id, base.fetch(row).unwrap()));
            after = row.n;
        }
        if !page.more {
            return all;
        }
    }
}

fn check_found(ground: &dyn Ground, expected: &[SealedBatch]) {
    let found = found(&*ground.base());
    let ids: BTreeSet<BatchId> = found.iter().map(|(id, _)| *id).collect();
    assert_eq!(found.len(), ids.len(), "nothing is listed twice");
    assert_eq!(ids, expected.iter().map(SealedBatch::id).collect());
    for (id, bytes) in found {
        assert_eq!(SealedBatch::parse(&bytes).unwrap().id(), id);
        assert!(expected.iter().any(|batch| batch.as_bytes() == bytes));
    }
}

/// A delivery that proves something where the transport has somebody who can, and claims nothing where not.
fn check_delivery(ground: &dyn Ground, delivery: &Delivery, batch: &SealedBatch) {
    match delivery {
        Delivery::Answered(receipt) => {
            let settled = settle(receipt, &ground.roster(), &entry(batch)).unwrap();
            assert_eq!(settled.state, Some(BatchState::Stored));
        }
        Delivery::Laid => assert!(!ground.confirms(), "a server answers with a receipt"),
    }
}

fn entry(batch: &SealedBatch) -> OutboxEntry {
    let header = batch.header();
    OutboxEntry {
        batch: batch.id(),
        org: header.org,
        device: header.device,
        epoch: header.epoch,
        seq: header.seq,
        state: BatchState::Sealed,
    }
}

fn arrives(ground: &dyn Ground) {
    let org = ground.organisation();
    let batches = org.batches(&org.amina, 5);
    let phone = ground.phone(&org.amina);
    for (delivery, batch) in deliver_all(&*phone, &batches).iter().zip(&batches) {
        check_delivery(ground, delivery, batch);
    }
    check_found(ground, &batches);
}

fn counts_once(ground: &dyn Ground) {
    let org = ground.organisation();
    let batches = org.batches(&org.amina, 2);
    let phone = ground.phone(&org.amina);
    let first = deliver_all(&*phone, &batches);
    for _ in 0..3 {
        assert_eq!(deliver_all(&*phone, &batches), first, "the same answer, byte for byte");
    }
    let carried_by_boris = ground.phone(&org.boris);
    assert_eq!(deliver_all(&*carried_by_boris, &batches), first, "whoever carries it");
    check_found(ground, &batches);
}

fn arrives_in_any_order(ground: &dyn Ground) {
    let org = ground.organisation();
    let batches = org.batches(&org.amina, 7);
    let phone = ground.phone(&org.amina);
    for place in [4, 0, 6, 2, 5, 1, 3] {
        check_delivery(ground, &phone.deliver(&batches[place]).unwrap(), &batches[place]);
    }
    check_found(ground, &batches);
}

fn survives_a_cut(ground: &dyn Ground) {
    let org = ground.organisation();
    let batches = org.batches(&org.amina, 3);
    let phone = ground.phone(&org.amina);
    // Early, in the middle and near the end of the batch's 16 KiB, TLS and HTTP around it not counted.
    for (batch, cut_at) in batches.iter().zip([200, 9_000, 16_000]) {
        ground.cut_after(cut_at, batch);
        let cut = phone.deliver(batch);
        if ground.confirms() {
            assert_eq!(cut, Err(Failure::Offline), "cut after {cut_at} bytes");
        }
        ground.mend();
        check_delivery(ground, &phone.deliver(batch).unwrap(), batch);
    }
    check_found(ground, &batches);
}

fn survives_a_lost_answer(ground: &dyn Ground) {
    let org = ground.organisation();
    let batch = org.batch(&org.amina, 1, None);
    let phone = ground.phone(&org.amina);
    ground.lose_the_next_answer();
    let unanswered = if ground.confirms() { Err(Failure::Offline) } else { Ok(Delivery::Laid) };
    assert_eq!(phone.deliver(&batch), unanswered);
    ground.mend();
    let again = phone.deliver(&batch).unwrap();
    check_delivery(ground, &again, &batch);
    assert_eq!(phone.deliver(&batch).unwrap(), again);
    check_found(ground, &[batch]);
}

fn refuses_strangers(ground: &dyn Ground) {
    let org = ground.organisation();
    let batch = org.batch(&org.amina, 1, None);
    if let Some(to_a_stranger) = ground.phone_led_to_a_stranger(&org.amina) {
        assert_eq!(to_a_stranger.deliver(&batch), Err(Failure::NotOurServer));
        assert!(found(&*ground.base()).is_empty(), "nothing was sent");
    }
    // Whatever a transport brings, a receipt by a stranger's key settles nothing.
    let honest: Receipt = org.opened(&batch).peek().unwrap();
    let forged = honest.sign(&people::keys(99));
    assert_eq!(
        settle(&forged, &ground.roster(), &entry(&batch)),
        Err(NotSettled::Receipt(ReceiptRefused::WrongKey))
    );
}

fn brings_back(ground: &dyn Ground) {
    let org = ground.organisation();
    let batches = org.batches(&org.amina, 3);
    let (phone, base) = (ground.phone(&org.amina), ground.base());
    deliver_all(&*phone, &batches);
    let receipts: Vec<Signed<Receipt>> = batches.iter().map(|batch| org.opened(batch)).collect();
    let taken = base.post_receipts(&receipts).unwrap();
    assert_eq!((taken.taken, taken.refused.len()), (3, 0));
    assert_eq!(base.post_receipts(&receipts).unwrap().refused, [], "posting twice has no effect");
    let back: Vec<Signed<Receipt>> =
        phone.receipts(0).unwrap().receipts.into_iter().map(|row| row.receipt).collect();
    for (batch, receipt) in batches.iter().zip(&receipts) {
        assert!(back.contains(receipt));
        assert_eq!(settle(receipt, &ground.roster(), &entry(batch)).unwrap().state, Some(BatchState::Opened));
    }
    let next = next_roster(org, &ground.roster());
    base.put_roster(&next).unwrap();
    assert_eq!(phone.rosters(1).unwrap().rosters, [next]);
    assert_eq!(phone.rosters(2).unwrap().rosters, []);
}

fn next_roster(org: &Organisation, roster: &Roster) -> Signed<Roster> {
    let mut next = roster.clone();
    next.seq += 1;
    next.prev = Some(waymark_wire::Digest::of(org.signed(roster).body()));
    org.signed(&next)
}
