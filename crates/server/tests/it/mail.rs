//! Letters and orders on their way down, deletions, packs, quarantine let go.

use crate::people::{Device, Organisation};
use std::collections::BTreeSet;
use waymark_server::Running;
use waymark_wire::{
    BatchId, BatchList, DeviceId, DeviceStatus, Digest, Hour, Letter, LetterId, Mail, MailList, Order,
    OrderDone, OrderId, OrderKind, PackList, PostedMail, ProblemCode, Receipt, ReceiptList, ReceiptsTaken,
    Signed,
};

fn letter(org: &Organisation, number: u8, to: DeviceId, by: &Device) -> Mail {
    let letter = Letter {
        v: 0,
        org: org.roster.roster().org,
        id: LetterId::from_bytes([number; 16]),
        from: by.id(),
        to,
        sealed: "QUdF".to_owned(),
    };
    Mail::Letter(letter.sign(&by.key))
}

fn order(org: &Organisation, number: u8, kind: OrderKind, device: DeviceId, batch: Option<BatchId>) -> Order {
    let id = OrderId::from_bytes([number; 16]);
    Order { v: 1, org: org.roster.roster().org, id, kind, device, batch, place: None, hour: Hour(498_708) }
}

fn deletion(org: &Organisation, number: u8, device: DeviceId, batch: BatchId) -> Mail {
    let order = order(org, number, OrderKind::Delete, device, Some(batch));
    Mail::Order(Signed::make(&order, &[&org.hana.key]))
}

fn post(org: &Organisation, at: &Running, who: &Device, mail: &[Mail]) -> ReceiptsTaken {
    let body = serde_json::to_vec(&PostedMail { mail: mail.to_vec() }).unwrap();
    let answer = org.ask(at, who, "POST", "/v1/mail", &body);
    serde_json::from_slice(&answer.body).unwrap()
}

fn fetch(org: &Organisation, at: &Running, who: &Device) -> Vec<Mail> {
    let answer = org.ask(at, who, "GET", "/v1/mail?after=0", b"");
    let list: MailList = serde_json::from_slice(&answer.body).unwrap();
    list.mail.into_iter().map(|row| row.mail).collect()
}

#[test]
fn a_letter_reaches_its_phone_and_no_other() {
    let org = Organisation::new();
    let server = org.start();
    let hers = letter(&org, 1, org.amina.id(), &org.hana);
    for _ in 0..2 {
        let taken = post(&org, &server, &org.hana, std::slice::from_ref(&hers));
        assert_eq!((taken.taken, taken.refused.len()), (1, 0), "the same again has no effect");
    }
    assert_eq!(fetch(&org, &server, &org.amina), [hers]);
    assert_eq!(fetch(&org, &server, &org.boris), []);
    assert_eq!(fetch(&org, &server, &org.hana), []);
    let refused = |who: &Device, mail: Mail| post(&org, &server, who, &[mail]).refused[0].code;
    let forged = letter(&org, 2, org.amina.id(), &org.boris);
    assert_eq!(refused(&org.boris, forged.clone()), ProblemCode::NotAllowed, "a phone writes no letters");
    assert_eq!(refused(&org.hana, forged), ProblemCode::NotAllowed, "nor does a base hand one on");
    let to_nobody = letter(&org, 3, DeviceId::from_bytes([9; 16]), &org.hana);
    assert_eq!(refused(&org.hana, to_nobody), ProblemCode::UnknownDevice);
    let same_name = letter(&org, 1, org.boris.id(), &org.hana);
    assert_eq!(refused(&org.hana, same_name), ProblemCode::OtherBytes);
}

/// Withdrawn consent: the order reaches every copy, and each says so. The server's own copy goes at once, is never
/// taken again, and its place in the log stays. The control: a batch that no order names stays.
#[test]
fn a_deletion_order_reaches_every_copy_and_keeps_the_log() {
    let org = Organisation::new();
    let server = org.start();
    let (named, other) = (org.batch(&org.amina, 1, "PLANTED-TO-GO"), org.batch(&org.amina, 2, "stays"));
    let receipt = org.put(&server, &org.amina, &named).body;
    org.put(&server, &org.amina, &other);
    let never_came = org.batch(&org.amina, 3, "still on a stick");
    let orders =
        [deletion(&org, 1, org.amina.id(), named.id()), deletion(&org, 2, org.amina.id(), never_came.id())];
    assert_eq!(post(&org, &server, &org.hana, &orders).taken, 2);
    assert_eq!(post(&org, &server, &org.hana, &orders).taken, 2, "the same again");

    let get = |id| org.ask(&server, &org.hana, "GET", &format!("/v1/batches/{id}"), b"");
    assert_eq!(get(named.id()).code(), ProblemCode::Gone);
    assert_eq!(get(other.id()).body, other.as_bytes(), "the control");
    assert_eq!(org.put(&server, &org.amina, &named).body, receipt, "its receipt outlives it");
    assert_eq!(get(named.id()).code(), ProblemCode::Gone, "and the bytes did not come back");
    assert_eq!(org.put(&server, &org.boris, &never_came).code(), ProblemCode::Gone, "nobody's copy is taken");

    // The phone that made it sees both orders; the base sees besides that the server has done its part.
    assert_eq!(fetch(&org, &server, &org.amina), orders);
    assert_eq!(fetch(&org, &server, &org.boris), []);
    let done: BTreeSet<_> = fetch(&org, &server, &org.hana)
        .iter()
        .filter_map(|mail| match mail {
            Mail::Done(done) => Some(OrderDone::check(done, org.roster.roster()).unwrap()),
            _ => None,
        })
        .map(|done| (done.order, done.by))
        .collect();
    let by = org.server.receipt_key.key_id();
    assert_eq!(done, [1, 2].map(|number| (OrderId::from_bytes([number; 16]), by)).into());

    // The phone carries it out and says so.
    let says = OrderDone {
        v: 0,
        org: org.roster.roster().org,
        order: OrderId::from_bytes([1; 16]),
        by,
        hour: Hour(1),
    };
    let word = Mail::Done(says.clone().sign(&org.amina.key));
    assert_eq!(post(&org, &server, &org.amina, std::slice::from_ref(&word)).taken, 1);
    assert!(fetch(&org, &server, &org.hana).contains(&word));
    let of_nothing = OrderDone { order: OrderId::from_bytes([77; 16]), ..says };
    let refused = post(&org, &server, &org.amina, &[Mail::Done(of_nothing.sign(&org.amina.key))]);
    assert_eq!(refused.refused[0].code, ProblemCode::NotFound);

    server.stop();
    let report = waymark_server::check(org.data()).unwrap();
    assert_eq!((report.batches, report.bodies, report.deleted), (2, 1, 2));
    assert_eq!(report.faults, Vec::<String>::new());
    let file = std::fs::read(org.data().join("waymark.sqlite")).unwrap();
    let holds = |text: &[u8]| file.windows(text.len()).any(|window| window == text);
    assert!(!holds(b"PLANTED-TO-GO"), "the bytes are overwritten, not only unlinked");
    assert!(holds(b"\nstays\n"), "the control: this would have been found");
}

#[test]
fn a_wipe_order_needs_the_root_keys_and_reaches_a_lost_phone() {
    let org = Organisation::new();
    let server = org.start();
    post(&org, &server, &org.hana, &[letter(&org, 1, org.amina.id(), &org.hana)]);
    let wipe = order(&org, 5, OrderKind::Wipe, org.amina.id(), None);
    let by_base = Mail::Order(Signed::make(&wipe, &[&org.hana.key]));
    assert_eq!(post(&org, &server, &org.hana, &[by_base]).refused[0].code, ProblemCode::RefusedSignature);
    let by_root = Mail::Order(Signed::make(&wipe, &[&org.root]));
    assert_eq!(post(&org, &server, &org.hana, std::slice::from_ref(&by_root)).taken, 1);
    let lost = org.roster_with_status(&org.amina, DeviceStatus::Lost);
    org.ask(&server, &org.hana, "PUT", "/v1/roster", &lost.to_bytes());
    assert_eq!(fetch(&org, &server, &org.amina), [by_root], "the order, and no letter any more");
}

#[test]
fn a_pack_is_kept_by_its_hash() {
    let org = Organisation::new();
    let server = org.start();
    let pack = b"a signed pack".as_slice();
    let target = format!("/v1/packs/{}", Digest::of(pack));
    assert_eq!(org.ask(&server, &org.amina, "PUT", &target, pack).code(), ProblemCode::NotAllowed);
    assert_eq!(org.ask(&server, &org.hana, "PUT", &target, b"other bytes").code(), ProblemCode::WrongId);
    assert_eq!(org.ask(&server, &org.hana, "PUT", &target, pack).status, 201);
    assert_eq!(org.ask(&server, &org.hana, "PUT", &target, pack).status, 200);
    let list: PackList =
        serde_json::from_slice(&org.ask(&server, &org.amina, "GET", "/v1/packs", b"").body).unwrap();
    assert_eq!((list.packs.len(), list.packs[0].size), (1, pack.len() as u64));
    assert_eq!(org.ask(&server, &org.amina, "GET", &target, b"").body, pack);
    let none = format!("/v1/packs/{}", Digest::of(b"none"));
    assert_eq!(org.ask(&server, &org.amina, "GET", &none, b"").code(), ProblemCode::NotFound);
}

/// A line that breaks after a few kilobytes still brings a pack, if it may come in pieces.
#[test]
fn a_pack_comes_in_pieces_and_no_piece_begins_past_its_end() {
    let org = Organisation::new();
    let server = org.start();
    let pack: Vec<u8> = (0..150_000_u32).map(|place| (place % 251) as u8).collect();
    let target = format!("/v1/packs/{}", Digest::of(&pack));
    assert_eq!(org.ask(&server, &org.hana, "PUT", &target, &pack).status, 201);
    let ask = |asked: &str| org.ask(&server, &org.amina, "GET", &format!("{target}?{asked}"), b"");

    let mut fetched = Vec::new();
    while fetched.len() < pack.len() {
        let piece = ask(&format!("offset={}&limit=65536", fetched.len()));
        assert_eq!(piece.status, 200);
        fetched.extend_from_slice(&piece.body);
    }
    assert_eq!(Digest::of(&fetched), Digest::of(&pack));

    assert_eq!(ask("offset=149990&limit=65536").body, &pack[149_990..], "the last piece is as long as it is");
    assert_eq!(ask("offset=149999").body, &pack[149_999..]);
    assert_eq!(ask("offset=7&limit=3").body, &pack[7..10]);
    assert_eq!(ask("limit=3").body, &pack[..3], "without an offset: from the beginning");
    assert_eq!(ask("offset=0&limit=1000000").body.len(), 65_536, "no more than a chunk at once");
    assert_eq!(
        ask("offset=5&limit=0").body,
        &pack[5..6],
        "at least one byte, so that whoever asks comes to an end"
    );
    for past in ["offset=150000", "offset=150001&limit=1", "offset=18446744073709551615&limit=65536"] {
        assert_eq!(ask(past).code(), ProblemCode::BadRequest, "{past}");
    }
    for unsound in [
        "offset=-1",
        "offset=",
        "offset=1e3",
        "limit=many",
        "offset=18446744073709551616",
        "offset=1&offset=2",
    ] {
        assert_eq!(ask(unsound).code(), ProblemCode::BadRequest, "{unsound}");
    }

    let lost = org.roster_with_status(&org.boris, DeviceStatus::Lost);
    org.ask(&server, &org.hana, "PUT", "/v1/roster", &lost.to_bytes());
    let refused = org.ask(&server, &org.boris, "GET", &format!("{target}?offset=0&limit=3"), b"");
    assert_eq!(refused.code(), ProblemCode::NotAllowed, "a lost phone gets none of it");
}

#[test]
fn a_person_lets_a_lost_phones_batch_into_the_log() {
    let org = Organisation::new();
    let server = org.start();
    let lost = org.roster_with_status(&org.amina, DeviceStatus::Lost);
    org.ask(&server, &org.hana, "PUT", "/v1/roster", &lost.to_bytes());
    let late = org.batch(&org.amina, 1, "late");
    let first = org.put(&server, &org.amina, &late).body;
    let aside = || -> BatchList {
        serde_json::from_slice(&org.ask(&server, &org.hana, "GET", "/v1/quarantine", b"").body).unwrap()
    };
    let target = format!("/v1/quarantine/{}/release", aside().batches[0].n);
    assert_eq!(org.ask(&server, &org.boris, "POST", &target, b"").code(), ProblemCode::NotAllowed);
    let released = org.ask(&server, &org.hana, "POST", &target, b"");
    assert_eq!(org.check_receipt(&released.body, &late).log_index, Some(1));
    assert_eq!(aside().batches, []);
    assert_eq!(org.put(&server, &org.amina, &late).body, first, "byte for byte what it got before");
    let fetched = org.ask(&server, &org.amina, "GET", "/v1/receipts", b"");
    let fetched: ReceiptList = serde_json::from_slice(&fetched.body).unwrap();
    assert_eq!(fetched.receipts[0].receipt, Signed::<Receipt>::parse(&released.body).unwrap());
    server.stop();
    assert_eq!(waymark_server::check(org.data()).unwrap().faults, Vec::<String>::new());
}
