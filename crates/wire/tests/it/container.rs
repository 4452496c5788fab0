//! Containers (T40): one bad item of fifty spoils one, whatever happened to the stick.

use crate::people::{NOON, batch, key, receipt, roster};
use proptest::prelude::*;
use std::sync::LazyLock;
use waymark_wire::{
    Container, ContainerRefused, ContainerWriter, DeviceRole, Invite, InviteSecret, Item, ItemKind,
    ItemRefused, ReceiptLevel, Signed,
};

/// Fifty items: receipts with different numbers, and a batch in the middle.
fn fifty() -> Vec<u8> {
    static FIFTY: LazyLock<Vec<u8>> = LazyLock::new(write_fifty);
    FIFTY.clone()
}

fn write_fifty() -> Vec<u8> {
    let mut writer = ContainerWriter::new();
    for number in 0..50 {
        let item = if number == 25 {
            Item::Batch(batch())
        } else {
            let mut receipt = receipt(ReceiptLevel::Stored);
            receipt.seq = number;
            Item::Receipt(receipt.sign(&key("server")))
        };
        assert!(writer.push(&item));
    }
    assert_eq!(writer.count(), 50);
    writer.finish()
}

fn read(bytes: &[u8]) -> Vec<Result<Item, ItemRefused>> {
    Container::open(bytes).unwrap().items().collect()
}

fn taken(items: &[Result<Item, ItemRefused>]) -> usize {
    items.iter().filter(|item| item.is_ok()).count()
}

#[test]
fn what_goes_in_comes_out_in_order() {
    let bytes = fifty();
    let items = read(&bytes);
    assert_eq!((items.len(), taken(&items)), (50, 50));
    assert!(matches!(&items[25], Ok(Item::Batch(found)) if found.id() == batch().id()));
    for (number, item) in items.iter().enumerate().filter(|(number, _)| *number != 25) {
        let Ok(Item::Receipt(signed)) = item else { panic!("item {number}") };
        assert_eq!(signed.peek().unwrap().seq, number as u64);
    }
    assert_eq!(read(&ContainerWriter::new().finish()).len(), 0, "an empty one is whole too");
}

#[test]
fn each_kind_is_carried() {
    let invite = Invite::to(&roster(), DeviceRole::Field, InviteSecret::from_bytes([1; 16]), NOON);
    let items = [
        Item::Batch(batch()),
        Item::Receipt(receipt(ReceiptLevel::Opened).sign(&key("hana"))),
        Item::Roster(Signed::make(&roster(), &[&key("root")])),
        Item::EnrolRequest(waymark_wire::EnrolRequest::answer(&invite, &key("chidi"), None)),
        Item::Invite(invite),
    ];
    let mut writer = ContainerWriter::new();
    assert!(items.iter().all(|item| writer.push(item)));
    assert!(writer.push_bytes(ItemKind::Batch, batch().as_bytes()), "as an outbox keeps it");
    assert_eq!(taken(&read(&writer.finish())), 6);
}

#[test]
fn one_damaged_item_spoils_only_itself() {
    let good = fifty();
    for place in (6..good.len()).step_by(149) {
        let mut bytes = good.clone();
        bytes[place] ^= 0x10;
        let items = read(&bytes);
        let lost_end = place >= good.len() - 49;
        assert_eq!(taken(&items), if lost_end { 50 } else { 49 }, "byte {place}");
        assert_eq!(
            items.iter().filter(|item| item.is_err()).count(),
            if lost_end { 2 } else { 1 },
            "byte {place}"
        );
    }
}

#[test]
fn a_file_that_was_cut_gives_what_it_has_and_says_so() {
    let good = fifty();
    for length in (6..good.len()).step_by(307) {
        let items = read(&good[..length]);
        let last = items.last().expect("at least the word that it was cut");
        assert_eq!(last.as_ref().err(), Some(&ItemRefused::CutShort), "cut to {length}");
        let refused = items.iter().filter(|item| item.is_err()).count();
        assert!(refused <= 2, "cut to {length}: the torn item and the missing end");
    }
}

#[test]
fn items_out_of_order_twice_or_from_two_files_are_all_taken() {
    let (one, two) = (fifty(), fifty());
    // The items of one file, in front of another file's: a carrier that glued them together.
    let glued = [&one[..one.len() - 49], &two[6..]].concat();
    assert_eq!(taken(&read(&glued)), 100);
}

#[test]
fn another_file_is_no_container() {
    for other in [b"".as_slice(), b"WMC", b"PK\x03\x04 a zip", b"WMB1\r\n", &[0; 100]] {
        assert_eq!(Container::open(other).err(), Some(ContainerRefused::NotAContainer));
    }
    assert_eq!(Container::open(b"WMC2\r\n").err(), Some(ContainerRefused::Newer));
}

#[test]
fn an_unknown_kind_of_item_is_newer_not_damaged() {
    let mut writer = ContainerWriter::new();
    assert!(writer.push_bytes(ItemKind::Batch, batch().as_bytes()));
    let mut bytes = writer.finish();
    // Kind 99, with the digest it then has.
    let body = batch().to_bytes();
    let length = (body.len() as u32).to_be_bytes();
    bytes[14] = 99;
    let digest = waymark_wire::Digest::of(&[&[99][..], &length, &body].concat());
    bytes[19..51].copy_from_slice(digest.as_bytes());
    assert_eq!(read(&bytes).remove(0).err(), Some(ItemRefused::Newer));
}

#[test]
fn a_hostile_file_of_nested_items_costs_no_more_than_its_size() {
    // Every item claims all that follows: without a bound, hashing them would take quadratic time.
    let mut bytes = b"WMC1\r\n".to_vec();
    for _ in 0..40_000 {
        bytes.extend_from_slice(b"\r\nWMITEM\x01\x00\x0f\xff\xff");
        bytes.extend_from_slice(&[0; 32]);
    }
    assert_eq!(taken(&read(&bytes)), 0);
}

proptest! {
    #[test]
    fn no_bytes_make_the_reader_panic_or_go_on_for_ever(bytes in proptest::collection::vec(any::<u8>(), 0..3000)) {
        let file = [b"WMC1\r\n".as_slice(), &bytes].concat();
        prop_assert!(read(&file).len() <= file.len());
    }

    #[test]
    fn any_one_changed_byte_costs_at_most_one_item(place in any::<prop::sample::Index>(), to in any::<u8>()) {
        let mut bytes = fifty();
        let place = 6 + place.index(bytes.len() - 6);
        bytes[place] = to;
        prop_assert!(taken(&read(&bytes)) >= 49);
    }
}
