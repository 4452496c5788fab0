//! Letters, orders, and what a base knows of its devices.

use crate::Device;
use crate::screenings::{NOON, batch_id, device_of, screening};
use waymark_domain::Timestamp;
use waymark_store::StoreError;
use waymark_store::tables::{LetterState, NewLetter, Seen, letters, orders, seen};
use waymark_testkit::{AMINA, BORIS, DARIA};
use waymark_wire::{Hour, KeyId, LetterId, Order, OrderId, OrderKind, OrgId};

fn id(n: u8) -> LetterId {
    LetterId::from_bytes([n; 16])
}

fn letter<'a>(n: u8, own: bool, state: LetterState) -> NewLetter<'a> {
    NewLetter {
        letter: id(n),
        own,
        device: device_of(&AMINA),
        code: None,
        answers: None,
        at: NOON,
        state,
        text: "Could she be reached again?",
        bytes: b"signed",
        batch: None,
    }
}

#[test]
fn a_letter_is_kept_once_and_read_once() {
    let amina = Device::of(&AMINA);
    let put =
        || amina.db.write("letter", |tx| letters::put(tx, &letter(1, false, LetterState::Unread))).unwrap();
    assert!(put());
    assert!(!put(), "the same one again");
    assert_eq!(amina.db.read(letters::unread), Ok(1));
    let read = |n| amina.db.write("read", |tx| letters::mark_read(tx, id(n)));
    assert_eq!((read(1), read(1), read(9)), (Ok(true), Ok(false), Err(StoreError::NotFound)));
    assert_eq!(amina.db.read(letters::unread), Ok(0));
    assert!(!put(), "and reading does not make it new");
    let kept = amina.db.read(letters::all).unwrap();
    assert_eq!((kept.len(), kept[0].state), (1, LetterState::Read));
}

#[test]
fn an_answer_marks_the_letter_it_answers() {
    let base = Device::of(&DARIA);
    base.db.write("letter", |tx| letters::put(tx, &letter(1, true, LetterState::Waiting))).unwrap();
    assert_eq!(base.db.read(|tx| letters::signed(tx, true)).unwrap(), [(id(1), b"signed".to_vec())]);
    base.db.write("sent", |tx| letters::mark_sent(tx, id(1))).unwrap();
    assert_eq!(base.db.read(|tx| letters::signed(tx, true)).unwrap(), []);
    assert_eq!(
        base.db.read(|tx| letters::signed(tx, false)).unwrap().len(),
        1,
        "for a file it is still there"
    );
    let answer = NewLetter { answers: Some(id(1)), bytes: b"", ..letter(2, false, LetterState::Unread) };
    base.db.write("answer", |tx| letters::put(tx, &answer)).unwrap();
    assert_eq!(base.db.read(|tx| letters::get(tx, id(1))).unwrap().unwrap().state, LetterState::Answered);
}

#[test]
fn letters_about_a_deleted_case_go_with_it() {
    let base = Device::of(&DARIA);
    let (one, other) = (screening(&AMINA, 1).code, screening(&AMINA, 2).code);
    for (n, code) in [(1, &one), (2, &other)] {
        let about = NewLetter { code: Some(code), ..letter(n, true, LetterState::Sent) };
        base.db.write("letter", |tx| letters::put(tx, &about)).unwrap();
    }
    assert_eq!(base.db.write("delete", |tx| letters::delete_about(tx, &one)), Ok(1));
    assert_eq!(base.db.read(letters::all).unwrap()[0].code, Some(other));
}

fn delete_order() -> Order {
    Order {
        v: 1,
        org: OrgId::from_bytes([1; 16]),
        id: OrderId::from_bytes([2; 16]),
        kind: OrderKind::Delete,
        device: device_of(&AMINA),
        batch: Some(batch_id(&AMINA, 1)),
        place: None,
        hour: Hour(1),
    }
}

#[test]
fn an_order_is_known_by_its_name_and_holds_for_every_way_the_batch_may_come() {
    let base = Device::of(&DARIA);
    let put = || base.db.write("order", |tx| orders::put(tx, &delete_order(), b"signed", NOON, true));
    assert_eq!((put(), put()), (Ok(true), Ok(false)));
    assert_eq!(base.db.read(|tx| orders::deletes(tx, batch_id(&AMINA, 1))), Ok(true));
    assert_eq!(base.db.read(|tx| orders::deletes(tx, batch_id(&AMINA, 2))), Ok(false));
    let waiting = || base.db.read(orders::to_send).unwrap().len();
    assert_eq!(waiting(), 1);
    base.db.write("sent", |tx| orders::mark_sent(tx, delete_order().id)).unwrap();
    assert_eq!(waiting(), 0);
    base.db.write("again", orders::send_again).unwrap();
    assert_eq!(waiting(), 1, "a server that went back is told again");
    assert_eq!(base.db.read(orders::all).unwrap()[0].batch, Some(batch_id(&AMINA, 1)));
}

#[test]
fn each_holder_says_once_that_an_order_was_carried_out() {
    let base = Device::of(&DARIA);
    let (order, amina, boris) =
        (delete_order().id, KeyId::from(device_of(&AMINA)), KeyId::from(device_of(&BORIS)));
    let done =
        |by| base.db.write("done", |tx| orders::put_done(tx, order, by, b"signed", NOON, true)).unwrap();
    assert!(done(amina));
    assert!(!done(amina));
    assert!(done(boris));
    assert_eq!(base.db.read(|tx| orders::done(tx, true)).unwrap().len(), 2);
    base.db.write("sent", |tx| orders::mark_done_sent(tx, order, amina)).unwrap();
    let left: Vec<KeyId> =
        base.db.read(|tx| orders::done(tx, true)).unwrap().iter().map(|one| one.by).collect();
    assert_eq!(left, [boris]);
}

fn said(epoch: u32, seq: u64) -> Seen {
    Seen {
        device: device_of(&AMINA),
        at: Timestamp(NOON.0 + i64::try_from(seq).unwrap()),
        epoch,
        seq,
        roster: 3,
        waiting: Some(2),
        oldest_hours: None,
        version: Some("0.1.0".to_owned()),
        letters_to: None,
    }
}

#[test]
fn what_a_device_said_last_is_by_its_chain_and_not_by_arrival() {
    let base = Device::of(&DARIA);
    let put = |seen: &Seen| base.db.write("seen", |tx| seen::put(tx, seen)).unwrap();
    assert!(put(&Seen { letters_to: Some("age1amina".to_owned()), ..said(1, 5) }));
    assert!(!put(&said(1, 4)), "arrived later, and is older");
    assert!(put(&said(1, 6)));
    assert!(put(&said(2, 1)), "a later epoch is newer, whatever its number");
    let kept = base.db.read(|tx| seen::get(tx, device_of(&AMINA))).unwrap().unwrap();
    assert_eq!(kept, Seen { letters_to: Some("age1amina".to_owned()), ..said(2, 1) });
    assert_eq!(base.db.read(seen::all).unwrap(), [kept]);
}
