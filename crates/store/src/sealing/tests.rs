//! Sealing and queueing, stopped after every statement: the screening is a draft with all its answers, or it is
//! sealed and its batch is in the outbox. There is no third.

use super::*;
use crate::db::stopping;
use crate::screenings::{NOON, answered, batch_id, key_of, path_in, screening};
use crate::tables::{OutboxState, PacketRow, SessionState};
use crate::{Db, DbKey};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use waymark_domain::{
    Beside, LocaleTag, PacketCode, Referral, ReferralState, ServiceId, Session, SessionChange,
};
use waymark_testkit::{AMINA, Folder};

const SEALED_BYTES: &[u8] = b"age-encryption.org/v1 and eight kilobytes that only coordinators can open";

/// What a look at the disk finds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Found {
    Draft,
    Sealed,
    HalfDone,
}

fn key() -> DbKey {
    let (key, salt) = key_of(&AMINA);
    DbKey::new(&key, &salt)
}

/// Amina's phone with one screening of three answers.
fn phone() -> (Folder, Db, Session) {
    let folder = Folder::new();
    let db = Db::create(&path_in(&folder), &key()).unwrap();
    let mut session = screening(&AMINA, 1);
    db.write("start", |tx| sessions::insert(tx, &session)).unwrap();
    for item in ["T1", "T2", "T3"] {
        let change = answered(item, "yes");
        db.write("answer", |tx| sessions::save(tx, session.id, &change, NOON)).unwrap();
        session.apply(&change);
    }
    let change = SessionChange::BesideChanged { beside: with_packets().into() };
    db.write("beside", |tx| sessions::save(tx, session.id, &change, NOON)).unwrap();
    session.apply(&change);
    (folder, db, session)
}

/// Two services were told: one by a packet, one by telephone; a third one's packet was taken back.
fn with_packets() -> Beside {
    let referral = |service: &str, packet: Option<&str>, state| Referral {
        service: ServiceId::new(service).unwrap(),
        needs: Vec::new(),
        lines: Vec::new(),
        added: Vec::new(),
        urgent: false,
        way: None,
        state,
        at: NOON,
        locale: LocaleTag::new("en").unwrap(),
        due: None,
        packet: packet.map(|packet| PacketCode::new(packet).unwrap()),
    };
    let referrals = vec![
        referral("rs-astra", Some("7KQ2-M4FX"), ReferralState::Waiting),
        referral("rs-atina", None, ReferralState::Accepted),
        referral("rs-hajde", Some("9T3B-0000"), ReferralState::NotWanted),
    ];
    Beside { referrals, ..Beside::default() }
}

/// What is known of packets beside a sealed batch.
fn packets_of(batch: BatchId) -> Vec<PacketRow> {
    let (packet, service) = (PacketCode::new("7KQ2-M4FX").unwrap(), ServiceId::new("rs-astra").unwrap());
    vec![PacketRow { packet, batch, service, state: ReferralState::Waiting }]
}

fn seal(db: &Db, session: &Session, readable: Readable) -> Result<(), StoreError> {
    let place = db.read(|tx| outbox::next_place(tx, 1))?;
    db.write("seal", |tx| {
        let batch = batch_id(&AMINA, place.seq);
        seal_and_queue(
            tx,
            &Sealed { screening: session.id, batch, place, bytes: SEALED_BYTES, at: NOON, readable },
        )
    })
}

/// Reopens what is on disk now, elsewhere, as the next start would find it.
fn found_on(disk: &Folder, session: &Session, readable: Readable) -> Found {
    let db = Db::open(&path_in(disk), &key()).unwrap();
    db.check().unwrap();
    db.read(|tx| {
        let kept = sessions::get(tx, session.id)?;
        let state = sessions::state(tx, session.id)?;
        let next = outbox::next_place(tx, 1)?;
        let batch = outbox::get(tx, batch_id(&AMINA, 1))?;
        let bytes = outbox::get_bytes(tx, batch_id(&AMINA, 1))?;
        let packets = referral_packets::all(tx)?;
        // Whatever was found: nothing is left in the spool that is not a whole batch with a row.
        let spooled: Vec<_> =
            disk.files().into_iter().filter(|(path, _)| path.starts_with(disk.join("spool"))).collect();
        let nothing_spooled = spooled.is_empty();
        let one_spooled = matches!(spooled.as_slice(), [(path, bytes)]
            if path.extension().is_some_and(|ending| ending == "wmb") && bytes == SEALED_BYTES);
        let is_draft = state == Some(SessionState::Draft)
            && nothing_spooled
            && kept.as_ref() == Some(session)
            && batch.is_none()
            && packets.is_empty()
            && (next.seq, next.prev) == (1, None);
        let copy_is_right = match readable {
            Readable::Keep => {
                state == Some(SessionState::Sealed { at: NOON })
                    && kept.as_ref() == Some(session)
                    && packets == packets_of(batch_id(&AMINA, 1))
            }
            // Which service was told goes with what the person said.
            Readable::EraseNow => state.is_none() && kept.is_none() && packets.is_empty(),
        };
        let is_sealed = copy_is_right
            && one_spooled
            && batch.is_some_and(|row| {
                row.state == OutboxState::Sealed && row.code.as_ref() == Some(&session.code)
            })
            && bytes.as_deref() == Some(SEALED_BYTES)
            && (next.seq, next.prev) == (2, Some(batch_id(&AMINA, 1)));
        Ok(match (is_draft, is_sealed) {
            (true, false) => Found::Draft,
            (false, true) => Found::Sealed,
            _ => Found::HalfDone,
        })
    })
    .unwrap()
}

#[test]
fn an_error_at_any_step_leaves_the_draft_and_the_chain_as_they_were() {
    for readable in [Readable::Keep, Readable::EraseNow] {
        let (mut stopped, mut sealed_all_the_same) = (0, 0);
        for last in 0.. {
            let (folder, db, session) = phone();
            let (steps, refused) = (Cell::new(0), Rc::new(Cell::new(false)));
            let saw = refused.clone();
            stopping::at_each_step(move |_| {
                steps.set(steps.get() + 1);
                saw.set(steps.get() > last);
                if steps.get() > last { Err(StoreError::Full) } else { Ok(()) }
            });
            let sealed = seal(&db, &session, readable);
            stopping::never();
            db.close().unwrap();
            let found = found_on(&folder, &session, readable);
            if sealed.is_ok() {
                // Refused after the commit: the file got its final name when the database was opened again.
                assert_eq!(found, Found::Sealed, "{readable:?} stopped at step {last}");
                sealed_all_the_same += 1;
            } else {
                assert_eq!(found, Found::Draft, "{readable:?} stopped at step {last}");
                stopped += 1;
                // And it can be sealed afterwards, under the very number that was not used.
                let db = Db::open(&path_in(&folder), &key()).unwrap();
                seal(&db, &session, readable).unwrap();
                db.close().unwrap();
                assert_eq!(found_on(&folder, &session, readable), Found::Sealed);
            }
            if !refused.get() {
                break;
            }
        }
        assert!(stopped >= 8 && sealed_all_the_same >= 2, "{readable:?}: {stopped}, {sealed_all_the_same}");
    }
}

#[test]
fn a_kill_at_any_step_leaves_a_whole_draft_or_a_whole_batch() {
    for readable in [Readable::Keep, Readable::EraseNow] {
        let (folder, db, session) = phone();
        let disks = Rc::new(RefCell::new(Vec::new()));
        let (path, kept) = (folder.path().to_owned(), disks.clone());
        stopping::at_each_step(move |step| {
            // The files at this moment are what a kill would leave behind.
            kept.borrow_mut().push((step, Folder::copied_from(&path)));
            Ok(())
        });
        seal(&db, &session, readable).unwrap();
        stopping::never();
        let disks = disks.take();
        let commit = disks.iter().position(|(step, _)| *step == "seal").unwrap();
        for (moment, (step, disk)) in disks.iter().enumerate() {
            let expected = if moment <= commit { Found::Draft } else { Found::Sealed };
            assert_eq!(found_on(disk, &session, readable), expected, "{readable:?}, moment {moment}, {step}");
        }
        assert!(commit >= 7 && disks.len() >= commit + 2, "{} moments, commit at {commit}", disks.len());
        assert_eq!(
            found_on(&folder.snapshot(), &session, readable),
            Found::Sealed,
            "killed right after the end"
        );
    }
}

#[test]
fn control_a_seal_in_two_transactions_is_seen_to_be_half_done() {
    let (folder, db, session) = phone();
    db.write("half of it", |tx| sessions::mark_sealed(tx, session.id, NOON).map(|_| ())).unwrap();
    assert_eq!(found_on(&folder.snapshot(), &session, Readable::Keep), Found::HalfDone);
}

#[test]
fn two_screenings_sealed_for_one_place_do_not_both_get_it() {
    let (_folder, db, first) = phone();
    let second = screening(&AMINA, 2);
    db.write("start", |tx| sessions::insert(tx, &second)).unwrap();
    let place = db.read(|tx| outbox::next_place(tx, 1)).unwrap();
    let put = |session: &Session, n| {
        let (batch, bytes, readable) = (batch_id(&AMINA, n), SEALED_BYTES, Readable::Keep);
        let sealed = Sealed { screening: session.id, batch, place, bytes, at: NOON, readable };
        db.write("seal", |tx| seal_and_queue(tx, &sealed))
    };
    put(&first, 1).unwrap();
    assert_eq!(put(&second, 2), Err(StoreError::ChainMoved));
    let state = db.read(|tx| sessions::state(tx, second.id)).unwrap();
    assert_eq!(state, Some(SessionState::Draft), "it is sealed again, for the next place");
    seal(&db, &second, Readable::Keep).unwrap();
    let rows = db.read(outbox::rows).unwrap();
    assert_eq!(rows.iter().map(|row| row.seq).collect::<Vec<_>>(), [2, 1]);
    assert_eq!(rows[0].prev, Some(batch_id(&AMINA, 1)));
}

#[test]
fn a_sealed_screening_is_not_sealed_again_nor_changed() {
    let (_folder, db, session) = phone();
    seal(&db, &session, Readable::Keep).unwrap();
    assert_eq!(seal(&db, &session, Readable::Keep), Err(StoreError::NotADraft));
    let change = db.write("answer", |tx| sessions::save(tx, session.id, &answered("T4", "no"), NOON));
    assert_eq!(change, Err(StoreError::NotADraft));
    assert_eq!(db.read(outbox::counts).unwrap().recorded, 1);
}
