//! The base's inbox: any order, twice, with gaps, with a fork.

use crate::Device;
use crate::screenings::{NOON, batch_id, device_of};
use waymark_store::tables::{Arrived, BatchState, batches};
use waymark_testkit::{AMINA, BORIS, Chance, DARIA, Person};
use waymark_wire::{BatchId, ChainHead, OrderPlace};

fn arrive(
    base: &Device,
    person: &Person,
    epoch: u32,
    seq: u64,
    batch: BatchId,
    prev: Option<BatchId>,
) -> bool {
    let bytes = vec![seq as u8; 8_192];
    let arrived = Arrived {
        batch,
        device: device_of(person),
        epoch,
        seq,
        prev,
        bytes: &bytes,
        at: NOON,
        state: BatchState::Stored,
        reason: "",
    };
    base.db.write("arrive", |tx| batches::put(tx, &arrived)).unwrap()
}

fn arrive_in_chain(base: &Device, person: &Person, seq: u64) -> bool {
    arrive(base, person, 1, seq, batch_id(person, seq), (seq > 1).then(|| batch_id(person, seq - 1)))
}

fn head(base: &Device, person: &Person) -> Option<u64> {
    base.db.read(|tx| batches::head(tx, device_of(person))).unwrap().map(|head| head.seq)
}

#[test]
fn batches_in_any_order_end_with_one_head_and_no_gap() {
    let mut chance = Chance::seeded(3);
    for _ in 0..5 {
        let base = Device::of(&DARIA);
        let mut order: Vec<u64> = (1..=30).collect();
        for at in (1..order.len()).rev() {
            order.swap(at, usize::try_from(chance.below(at as u64 + 1)).unwrap());
        }
        for seq in order {
            assert!(arrive_in_chain(&base, &AMINA, seq));
            assert!(!arrive_in_chain(&base, &AMINA, seq), "twice has no effect");
        }
        assert_eq!(head(&base, &AMINA), Some(30));
        assert_eq!(base.db.read(batches::gaps), Ok(vec![]));
    }
}

#[test]
fn a_gap_is_named_until_it_is_filled() {
    let base = Device::of(&DARIA);
    for seq in [1, 2, 5, 6] {
        arrive_in_chain(&base, &AMINA, seq);
    }
    arrive_in_chain(&base, &BORIS, 1);
    arrive_in_chain(&base, &BORIS, 2);
    let gaps = base.db.read(batches::gaps).unwrap();
    assert_eq!(gaps.len(), 1, "boris has none");
    assert_eq!((gaps[0].device, gaps[0].first_missing, gaps[0].highest), (device_of(&AMINA), 3, 6));
    arrive_in_chain(&base, &AMINA, 4);
    assert_eq!(base.db.read(batches::gaps).unwrap()[0].first_missing, 3);
    arrive_in_chain(&base, &AMINA, 3);
    assert_eq!((base.db.read(batches::gaps), head(&base, &AMINA)), (Ok(vec![]), Some(6)));
    assert_eq!(head(&base, &DARIA), None);
}

#[test]
fn what_was_deleted_before_it_came_is_no_gap_and_stands_in_the_way_of_nothing() {
    let base = Device::of(&DARIA);
    let deleted = |seq: u64| {
        let place = OrderPlace { epoch: 1, seq, prev: (seq > 1).then(|| batch_id(&AMINA, seq - 1)) };
        let batch = batch_id(&AMINA, seq);
        let noted =
            base.db.write("delete", |tx| batches::put_deleted(tx, batch, device_of(&AMINA), &place, NOON));
        noted.unwrap()
    };
    for seq in [1, 5, 6] {
        arrive_in_chain(&base, &AMINA, seq);
    }
    assert!(deleted(3), "as if it had been here");
    assert_eq!(base.db.read(batches::gaps).unwrap()[0].first_missing, 2);
    assert!(deleted(2));
    assert_eq!(base.db.read(batches::gaps).unwrap()[0].first_missing, 4, "what is lost beside them");
    assert!(deleted(4));
    assert_eq!((base.db.read(batches::gaps), head(&base, &AMINA)), (Ok(vec![]), Some(6)));
    let other = batch_id(&BORIS, 9);
    let place = OrderPlace { epoch: 1, seq: 6, prev: Some(batch_id(&AMINA, 5)) };
    let noted =
        base.db.write("delete", |tx| batches::put_deleted(tx, other, device_of(&AMINA), &place, NOON));
    assert_eq!(noted, Ok(false), "nothing is missing where another one is");
    assert_eq!(base.db.read(|tx| batches::state(tx, other)), Ok(None));
    assert_eq!(base.db.read(|tx| batches::place(tx, batch_id(&AMINA, 6))), Ok(Some(place)));
}

#[test]
fn a_fork_keeps_both_and_the_head_stays_with_the_first() {
    let base = Device::of(&DARIA);
    arrive_in_chain(&base, &AMINA, 1);
    arrive_in_chain(&base, &AMINA, 2);
    let other = batch_id(&BORIS, 2);
    assert!(arrive(&base, &AMINA, 1, 2, other, Some(batch_id(&AMINA, 1))));
    let at_place = base.db.read(|tx| batches::at_place(tx, device_of(&AMINA), 1, 2)).unwrap();
    assert_eq!(at_place, [batch_id(&AMINA, 2), other]);
    let expected = ChainHead { epoch: 1, seq: 2, id: batch_id(&AMINA, 2) };
    assert_eq!(base.db.read(|tx| batches::head(tx, device_of(&AMINA))), Ok(Some(expected)));
    arrive(&base, &AMINA, 1, 3, batch_id(&BORIS, 3), Some(other));
    assert_eq!(head(&base, &AMINA), Some(2), "what follows the fork does not move it");
}

#[test]
fn a_new_epoch_begins_anew() {
    let base = Device::of(&DARIA);
    arrive_in_chain(&base, &AMINA, 1);
    arrive(&base, &AMINA, 2, 1, batch_id(&AMINA, 21), Some(batch_id(&AMINA, 1)));
    let expected = ChainHead { epoch: 2, seq: 1, id: batch_id(&AMINA, 21) };
    assert_eq!(base.db.read(|tx| batches::head(tx, device_of(&AMINA))), Ok(Some(expected)));
}

#[test]
fn each_batch_is_opened_once_or_kept_with_a_reason() {
    let base = Device::of(&DARIA);
    for seq in 1..=3 {
        arrive_in_chain(&base, &AMINA, seq);
    }
    let to_open = |limit| base.db.read(|tx| batches::to_open(tx, limit)).unwrap();
    assert_eq!(to_open(2).len(), 2);
    let (batch, bytes) = to_open(1).remove(0);
    assert_eq!((batch, bytes), (batch_id(&AMINA, 1), vec![1; 8_192]));
    let set = |seq, state, reason| {
        base.db.write("state", |tx| batches::set_state(tx, batch_id(&AMINA, seq), state, reason)).unwrap();
    };
    set(1, BatchState::Opened, "");
    set(2, BatchState::Stuck, "unreadable");
    assert_eq!(to_open(9).iter().map(|(batch, _)| *batch).collect::<Vec<_>>(), [batch_id(&AMINA, 3)]);
    assert_eq!(base.db.read(|tx| batches::state(tx, batch_id(&AMINA, 2))), Ok(Some(BatchState::Stuck)));
    assert_eq!(base.db.read(|tx| batches::count(tx, BatchState::Stored)), Ok(1));
    assert_eq!(
        base.db.read(|tx| batches::get_bytes(tx, batch_id(&AMINA, 2))),
        Ok(Some(vec![2; 8_192])),
        "kept"
    );
}
