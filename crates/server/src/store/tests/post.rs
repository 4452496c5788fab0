//! Mail, uploads, enrolments and packs in the store.

use super::{Ground, NOON, device, new, now};
use crate::store::batches::{self, Body, Stored};
use crate::store::enrolments::{self, Relayed};
use crate::store::mail::{self, MailKind, NewMail, Posted, Reader, Scope};
use crate::store::packs::{self, Kept};
use crate::store::uploads::{self, Begun, Chunk, Progress, Upload};
use waymark_wire::{BatchId, Digest, EnrolmentStep, InviteId, OrderId};

pub(super) fn mail(ground: &Ground<'_>) {
    let store = ground.store();
    let sent = [
        (MailKind::Letter, 1, "amina"),
        (MailKind::Order, 2, "amina"),
        (MailKind::Letter, 3, "hana"),
        (MailKind::Done, 4, "amina"),
    ];
    now(store.write("mail", move |engine| {
        for (kind, id, name) in sent {
            let one = NewMail { kind, id: vec![id; 16], device: device(name), bytes: vec![id; 3] };
            assert_eq!(mail::post(engine, &one, NOON)?, Posted::New);
            assert_eq!(mail::post(engine, &one, NOON.plus(1))?, Posted::Known);
            let other = NewMail { bytes: b"other".to_vec(), ..one };
            assert_eq!(mail::post(engine, &other, NOON)?, Posted::Other);
        }
        Ok(())
    }))
    .unwrap();
    let sees = |name: &str, scope| {
        let reader = Reader { device: device(name), scope };
        let rows = now(store.read(move |engine| mail::after(engine, reader, 0, 9))).unwrap();
        rows.into_iter().map(|(_, _, bytes)| bytes[0]).collect::<Vec<_>>()
    };
    assert_eq!(sees("amina", Scope::Device), [1, 2]);
    assert_eq!(sees("amina", Scope::OrdersAlone), [2]);
    assert_eq!(sees("hana", Scope::Base), [2, 3, 4]);
    assert_eq!(sees("boris", Scope::Device), [0; 0]);

    let (kept, never) = (new("amina", 1, "to be deleted"), new("amina", 2, "not here yet"));
    now(store.store(kept.clone())).unwrap();
    let (order, ids) = (OrderId::from_bytes([2; 16]), [kept.batch.id(), never.batch.id()]);
    now(store.write("delete", move |engine| {
        ids.iter().try_for_each(|id| mail::delete_batch(engine, id, &order, NOON))
    }))
    .unwrap();
    assert_eq!(now(store.read(move |engine| batches::body(engine, &ids[0]))), Ok(Body::Gone));
    assert!(matches!(now(store.store(kept)), Ok(Stored::Known(_))), "its receipt outlives it");
    assert_eq!(now(store.store(never)), Ok(Stored::Deleted), "nobody's copy is taken again");
    let unknown = BatchId::from_bytes([3; 32]);
    let asked = [ids[0], ids[1], unknown];
    let told = now(store.read(move |engine| batches::missing(engine, &asked, None))).unwrap();
    assert_eq!(told, (vec![unknown], ids.to_vec()));
}

pub(super) fn uploads(ground: &Ground<'_>) {
    let store = ground.store();
    let upload = Upload { batch: BatchId::from_bytes([1; 32]), device: device("amina") };
    now(store.write("upload", move |engine| {
        let at = |received| Progress { size: 100, received };
        assert_eq!(uploads::add(engine, &upload, 0, b"x", NOON)?, Chunk::NoUpload);
        assert_eq!(uploads::begin(engine, &upload, 100, NOON)?, Begun::At(at(0)));
        assert_eq!(uploads::add(engine, &upload, 0, &[1; 60], NOON)?, Chunk::Taken(at(60)));
        assert_eq!(uploads::begin(engine, &upload, 100, NOON)?, Begun::At(at(60)));
        assert_eq!(uploads::begin(engine, &upload, 90, NOON)?, Begun::OtherSize);
        for wrong in [0, 59, 61, u64::MAX] {
            assert_eq!(uploads::add(engine, &upload, wrong, &[9; 9], NOON)?, Chunk::WrongOffset(60));
        }
        assert_eq!(uploads::add(engine, &upload, 60, &[9; 41], NOON)?, Chunk::PastTheEnd);
        assert_eq!(uploads::add(engine, &upload, 60, &[2; 40], NOON.plus(1))?, Chunk::Taken(at(100)));
        assert_eq!(uploads::bytes(engine, &upload)?, [vec![1; 60], vec![2; 40]].concat());
        for other in 2..=8 {
            let next = Upload { batch: BatchId::from_bytes([other; 32]), ..upload };
            assert!(matches!(uploads::begin(engine, &next, 100, NOON)?, Begun::At(_)));
        }
        let ninth = Upload { batch: BatchId::from_bytes([9; 32]), ..upload };
        assert_eq!(uploads::begin(engine, &ninth, 100, NOON)?, Begun::TooMany);
        assert_eq!(uploads::sweep(engine, NOON.plus(48))?, 0);
        assert_eq!(uploads::sweep(engine, NOON.plus(49))?, 7, "the one that grew stays");
        assert_eq!(uploads::bytes(engine, &upload)?.len(), 100);
        uploads::forget(engine, &upload)?;
        assert_eq!(uploads::progress(engine, &upload)?, None);
        Ok(())
    }))
    .unwrap();
}

pub(super) fn enrolments(ground: &Ground<'_>) {
    let store = ground.store();
    let (invite, amina, boris) = (InviteId::from_bytes([1; 16]), device("amina"), device("boris"));
    now(store.write("enrolment", move |engine| {
        assert_eq!(enrolments::request(engine, &invite, &amina, b"hers", NOON)?, Relayed::Unknown);
        assert_eq!(enrolments::open(engine, &invite, NOON.plus(24))?, Relayed::New);
        assert_eq!(enrolments::open(engine, &invite, NOON.plus(24))?, Relayed::Known);
        assert_eq!(enrolments::open(engine, &invite, NOON.plus(99))?, Relayed::Used);
        assert_eq!(enrolments::admit(engine, &invite, &amina, b"welcome")?, Relayed::Unknown);
        assert_eq!(enrolments::request(engine, &invite, &amina, b"hers", NOON.plus(24))?, Relayed::Expired);
        assert_eq!(enrolments::request(engine, &invite, &amina, b"hers", NOON)?, Relayed::New);
        assert_eq!(enrolments::request(engine, &invite, &amina, b"hers", NOON.plus(99))?, Relayed::Known);
        assert_eq!(enrolments::request(engine, &invite, &boris, b"his", NOON)?, Relayed::Used);
        assert_eq!(enrolments::admit(engine, &invite, &boris, b"welcome")?, Relayed::Unknown);
        assert_eq!(enrolments::admit(engine, &invite, &amina, b"welcome")?, Relayed::New);
        assert_eq!(enrolments::admit(engine, &invite, &amina, b"welcome")?, Relayed::Known);
        let rows = enrolments::after(engine, 0, 9)?;
        assert_eq!((rows.len(), rows[0].step, rows[0].refused), (1, EnrolmentStep::Admitted, 1));
        assert_eq!(enrolments::get(engine, &invite)?.unwrap().admission, b"welcome");
        assert_eq!(enrolments::sweep(engine, NOON.plus(24 * 8))?, 0);
        assert_eq!(enrolments::sweep(engine, NOON.plus(24 * 8 + 1))?, 1);
        Ok(())
    }))
    .unwrap();
}

pub(super) fn packs(ground: &Ground<'_>) {
    let store = ground.store();
    now(store.write("packs", |engine| {
        let sha256 = Digest::of(b"a pack");
        assert_eq!(packs::keep(engine, &sha256, b"a pack")?, Kept::New);
        assert_eq!(packs::keep(engine, &sha256, b"a pack")?, Kept::Known);
        let rows = packs::after(engine, 0, 9)?;
        assert_eq!((rows.len(), rows[0].sha256, rows[0].size), (1, sha256, 6));
        assert_eq!(packs::bytes(engine, &sha256)?, Some(b"a pack".to_vec()));
        assert_eq!(packs::bytes(engine, &Digest::of(b"none"))?, None);
        Ok(())
    }))
    .unwrap();
}
