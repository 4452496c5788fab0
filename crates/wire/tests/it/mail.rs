//! Letters, orders and the word that one was carried out: who may give which, and by file as over the line.

use crate::people::{NOON, batch, key, next, public, roster};
use waymark_wire::{
    Container, ContainerWriter, DeviceStatus, EnvelopeRefused, Item, Letter, LetterId, Mail, MailRefused,
    Order, OrderDone, OrderId, OrderKind, OrderPlace, Signed,
};

fn letter() -> Letter {
    Letter {
        v: 1,
        org: roster().org,
        id: LetterId::from_bytes([1; 16]),
        from: public("hana").device_id(),
        to: public("amina").device_id(),
        sealed: "c2VhbGVk".to_owned(),
    }
}

fn order(kind: OrderKind) -> Order {
    Order {
        v: 1,
        org: roster().org,
        id: OrderId::from_bytes([2; 16]),
        kind,
        device: public("amina").device_id(),
        batch: (kind == OrderKind::Delete).then(|| batch().id()),
        place: (kind == OrderKind::Delete).then(|| place(2)),
        hour: NOON,
    }
}

fn place(seq: u64) -> OrderPlace {
    OrderPlace { epoch: 1, seq, prev: Some(batch().id()) }
}

fn done() -> OrderDone {
    OrderDone {
        v: 1,
        org: roster().org,
        order: OrderId::from_bytes([2; 16]),
        by: public("amina").key_id(),
        hour: NOON,
    }
}

#[test]
fn only_an_active_base_writes_letters() {
    let check = |signer| Letter::check(&letter().sign(&key(signer)), &roster());
    assert_eq!(check("hana"), Ok(letter()));
    assert_eq!(check("amina"), Err(MailRefused::WrongKey), "a phone writes none");
    assert_eq!(check("nobody"), Err(MailRefused::WrongKey));
    let mut later = roster();
    for entry in later.devices.iter_mut().filter(|entry| entry.id == public("hana").device_id()) {
        entry.status = DeviceStatus::Lost;
    }
    assert_eq!(Letter::check(&letter().sign(&key("hana")), &later), Err(MailRefused::WrongKey));
}

#[test]
fn a_letter_that_names_another_writer_than_signed_it_is_none() {
    let forged = Signed::make(&letter(), &[&key("amina")]);
    assert_eq!(
        Letter::check(&forged, &roster()),
        Err(MailRefused::Envelope(EnvelopeRefused::NotSigned)),
        "signed by a phone, in the name of the base"
    );
}

#[test]
fn a_base_may_have_one_batch_deleted_and_only_the_root_keys_may_have_a_device_erased() {
    let check = |kind, signer| Order::check(&Signed::make(&order(kind), &[&key(signer)]), &roster());
    assert_eq!(check(OrderKind::Delete, "hana"), Ok(order(OrderKind::Delete)));
    assert_eq!(check(OrderKind::Delete, "amina"), Err(MailRefused::WrongKey));
    assert_eq!(check(OrderKind::Wipe, "root"), Ok(order(OrderKind::Wipe)));
    assert_eq!(check(OrderKind::Wipe, "hana"), Err(MailRefused::Envelope(EnvelopeRefused::NotSigned)));
}

#[test]
fn erasing_takes_as_many_root_keys_as_a_roster_does() {
    let first = Signed::make(&roster(), &[&key("root")]);
    let two_of_three = next(&first, |roster| {
        roster.roots = vec![public("root"), public("second"), public("third")];
        roster.threshold = 2;
    });
    let signed_by = |names: &[&str]| {
        let keys: Vec<_> = names.iter().map(|name| key(name)).collect();
        let signers: Vec<_> = keys.iter().map(|key| key as &dyn waymark_wire::Signer).collect();
        Order::check(&Signed::make(&order(OrderKind::Wipe), &signers), &two_of_three)
    };
    assert_eq!(signed_by(&["root"]), Err(MailRefused::Envelope(EnvelopeRefused::NotSigned)));
    assert_eq!(signed_by(&["root", "third"]), Ok(order(OrderKind::Wipe)));
}

#[test]
fn an_order_that_contradicts_itself_or_is_for_others_is_refused() {
    let mut without_batch = order(OrderKind::Delete);
    without_batch.batch = None;
    let mut elsewhere = order(OrderKind::Delete);
    elsewhere.org = waymark_wire::OrgId::from_bytes([9; 16]);
    let check = |order: &Order| Order::check(&Signed::make(order, &[&key("hana")]), &roster());
    assert_eq!(check(&without_batch), Err(MailRefused::Inconsistent));
    for seq in [0, u64::MAX] {
        let nowhere = Order { place: Some(place(seq)), ..order(OrderKind::Delete) };
        assert_eq!(check(&nowhere), Err(MailRefused::Inconsistent), "no batch has the number {seq}");
    }
    let wipe_of_a_place = Order { place: Some(place(2)), ..order(OrderKind::Wipe) };
    let signed = Signed::make(&wipe_of_a_place, &[&key("root")]);
    assert_eq!(Order::check(&signed, &roster()), Err(MailRefused::Inconsistent));
    assert_eq!(check(&elsewhere), Err(MailRefused::OtherOrganisation));
}

#[test]
fn an_order_from_before_it_named_a_place_is_as_good() {
    let earlier = Order { place: None, ..order(OrderKind::Delete) };
    let signed = Signed::make(&earlier, &[&key("hana")]);
    assert!(!signed.body().windows(7).any(|bytes| bytes == b"\"place\""), "and has no such field");
    assert_eq!(Order::check(&signed, &roster()), Ok(earlier));
}

#[test]
fn any_device_and_the_server_may_say_that_an_order_was_carried_out_and_nobody_else() {
    let by = |name| OrderDone::check(&done().sign(&key(name)), &roster()).map(|done| done.by);
    for name in ["amina", "hana", "server"] {
        assert_eq!(by(name), Ok(public(name).key_id()));
    }
    assert_eq!(by("nobody"), Err(MailRefused::WrongKey));
}

#[test]
fn all_three_travel_by_file() {
    let mail = [
        Mail::Letter(letter().sign(&key("hana"))),
        Mail::Order(Signed::make(&order(OrderKind::Wipe), &[&key("root")])),
        Mail::Done(done().sign(&key("amina"))),
    ];
    let mut writer = ContainerWriter::new();
    for one in &mail {
        assert!(writer.push(&Item::Mail(one.clone())));
    }
    let bytes = writer.finish();
    let back: Vec<Mail> = Container::open(&bytes)
        .unwrap()
        .items()
        .map(|item| match item.unwrap() {
            Item::Mail(mail) => mail,
            other => panic!("{other:?}"),
        })
        .collect();
    assert_eq!(back, mail);
}
