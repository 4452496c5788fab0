//! Receipts: taken once each, and on a base sent until they are sent.

use crate::Device;
use crate::screenings::{NOON, batch_id};
use waymark_store::tables::{NewReceipt, receipts};
use waymark_testkit::AMINA;
use waymark_wire::ReceiptLevel;

fn put(device: &Device, n: u64, level: ReceiptLevel, bytes: &[u8], to_send: bool) -> bool {
    let receipt = NewReceipt { batch: batch_id(&AMINA, n), level, bytes, at: NOON, to_send };
    device.db.write("receipt", |tx| receipts::put(tx, &receipt)).unwrap()
}

#[test]
fn a_receipt_counts_once_and_the_last_one_is_known() {
    let amina = Device::of(&AMINA);
    assert_eq!(amina.db.read(receipts::latest), Ok(None));
    assert!(put(&amina, 1, ReceiptLevel::Stored, b"stored 1", false));
    assert!(!put(&amina, 1, ReceiptLevel::Stored, b"stored 1 again", false));
    assert!(put(&amina, 1, ReceiptLevel::Opened, b"opened 1", false));
    let held = amina.db.read(|tx| receipts::of_batch(tx, batch_id(&AMINA, 1))).unwrap();
    let held: Vec<_> = held.iter().map(|one| (one.level, one.bytes.as_slice())).collect();
    assert_eq!(held, [(ReceiptLevel::Stored, &b"stored 1"[..]), (ReceiptLevel::Opened, b"opened 1")]);
    assert_eq!(amina.db.read(receipts::latest).unwrap().unwrap().bytes, b"opened 1");
}

#[test]
fn a_bases_own_receipts_wait_until_they_are_sent_and_are_kept_for_the_next_container() {
    let base = Device::of(&AMINA);
    for n in 1..=3 {
        put(&base, n, ReceiptLevel::Opened, format!("opened {n}").as_bytes(), true);
    }
    put(&base, 1, ReceiptLevel::Stored, b"stored 1", false);
    let waiting = |limit| base.db.read(|tx| receipts::to_send(tx, limit)).unwrap().len();
    assert_eq!((waiting(2), waiting(10)), (2, 3));
    base.db.write("sent", |tx| receipts::mark_sent(tx, batch_id(&AMINA, 2), ReceiptLevel::Opened)).unwrap();
    assert_eq!(waiting(10), 2);
    assert_eq!(base.db.read(|tx| receipts::of_level(tx, ReceiptLevel::Opened)).unwrap().len(), 3);
}
