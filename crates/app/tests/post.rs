//! What travels beside the talks, through a real server: letters, orders, what was set aside; and a server, or a
//! phone, that was put back to an older copy.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

mod stage;

use stage::{Stage, carry, codes, counts, import, row, screen, sync, unlock};
use std::fs;
use std::path::Path;
use waymark_app::App;
use waymark_app::org::RevokeRequest;
use waymark_app::view::{
    DeleteCaseRequest, LetterRequest, LetterState, LetterView, LinkState, LockState, ReplyRequest,
    SetAsideRequest, WipeRequest, WriteLetterRequest,
};
use waymark_domain::{ChoiceId, Timestamp};
use waymark_store::tables::orders;
use waymark_store::{Db, DbKey};
use waymark_testkit::{AMINA, BORIS, CHIDI, Folder, Person};
use waymark_vault::{Clocks, NoHardware, Vault};
use waymark_wire::{Hour, MAIL_VERSION, Order, OrderId, OrderKind, OrgId};

fn device_of(app: &App) -> String {
    app.roster().unwrap().devices.iter().find(|one| one.here).unwrap().device.clone()
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().flatten() {
        if entry.path().is_dir() {
            copy(&entry.path(), &to.join(entry.file_name()));
        } else {
            fs::copy(entry.path(), to.join(entry.file_name())).unwrap();
        }
    }
}

/// Puts a folder back as it was when it was copied.
fn put_back(backup: &Path, folder: &Path) {
    fs::remove_dir_all(folder).unwrap();
    copy(backup, folder);
}

fn alerts(base: &App) -> Vec<String> {
    base.base_home().unwrap().alerts.into_iter().map(|alert| alert.code).collect()
}

fn write(base: &App, phone: &App, text: &str) -> LetterView {
    let request = WriteLetterRequest { device: device_of(phone), case: None, text: text.to_owned() };
    base.write_letter(request).unwrap()
}

/// T37: the server is put back to yesterday's copy after a phone was admitted, another lost, and talks were confirmed.
#[test]
fn a_server_put_back_to_an_older_copy_gets_its_rosters_and_its_batches_again_and_a_person_is_told() {
    let mut stage = Stage::new();
    let amina = stage.phone(AMINA);
    sync(&stage.base);
    let (_, first, _) = screen(&amina);
    stage.go_round(&[&amina]);
    stage.server_down();
    let backup = Folder::new();
    copy(&stage.folder.join("server"), &backup.join("server"));
    stage.server_up();

    // After the copy: a phone joins, one talk is opened at the base, and one is only stored.
    let boris = stage.phone(BORIS);
    sync(&stage.base);
    let (_, opened, _) = screen(&amina);
    stage.go_round(&[&amina]);
    let (_, stored, batch) = screen(&boris);
    sync(&boris);
    assert_eq!(row(&boris, &batch).exact, "stored");
    assert_eq!(alerts(&stage.base), [] as [&str; 0], "the control: an honest server raises nothing");

    stage.server_down();
    put_back(&backup.join("server"), &stage.folder.join("server"));
    stage.server_up();
    // Boris is unknown to the server until the base has been there: nothing is lost by that.
    sync(&boris);
    assert_eq!(counts(&boris), (0, 1, 0, 0));
    sync(&stage.base);
    let told = alerts(&stage.base);
    assert!(told.iter().any(|code| code == "server_restored" || code == "server_went_back"), "{told:?}");
    let again = sync(&boris);
    assert_eq!((again.link as u8, again.lost, again.handed_over), (LinkState::Online as u8, 1, 1));
    stage.go_round(&[&amina, &boris]);
    let mut expected = vec![first, opened, stored];
    expected.sort();
    assert_eq!(codes(&stage.base), expected, "each once, and none is missing");
    assert_eq!((counts(&amina), counts(&boris)), ((0, 0, 2, 0), (0, 0, 1, 0)));
}

/// Found by the simulation (seed 1237): receipts are in no log, so such a server shows the same log as before.
#[test]
fn a_server_put_back_to_between_a_batch_and_its_receipt_is_given_the_receipt_again() {
    let mut stage = Stage::new();
    let amina = stage.phone(AMINA);
    sync(&stage.base);
    screen(&amina);
    sync(&amina);
    stage.server_down();
    let backup = Folder::new();
    copy(&stage.folder.join("server"), &backup.join("server"));
    stage.server_up();

    // After the copy: the base opens it and says so, and Amina has not been there to hear it.
    assert_eq!((sync(&stage.base).receipts, sync(&stage.base).receipts), (1, 0));
    assert_eq!(alerts(&stage.base), [] as [&str; 0], "the control: an honest server raises nothing");
    stage.server_down();
    put_back(&backup.join("server"), &stage.folder.join("server"));
    stage.server_up();
    sync(&amina);
    assert_eq!(counts(&amina), (0, 1, 0, 0), "stored, and nobody says more");
    assert_eq!(sync(&stage.base).receipts, 1);
    assert_eq!(alerts(&stage.base), ["server_went_back"]);
    sync(&amina);
    assert_eq!(counts(&amina), (0, 0, 1, 0));
}

#[test]
fn a_question_reaches_the_worker_and_the_answer_the_base_and_nobody_between_reads_them() {
    let stage = Stage::new();
    let (amina, boris) = (stage.phone(AMINA), stage.phone(BORIS));
    sync(&stage.base);
    let early = WriteLetterRequest { device: device_of(&amina), case: None, text: "Hello".to_owned() };
    let refused = stage.base.write_letter(early).err().map(|error| error.code);
    assert_eq!(refused.as_deref(), Some("no_letter_key"), "she has said nothing of herself yet");
    screen(&amina);
    screen(&boris);
    stage.go_round(&[&amina, &boris]);

    let question = write(&stage.base, &amina, "Could she be reached QUOKKA again?");
    assert_eq!(question.state, LetterState::Waiting);
    stage.go_round(&[&amina, &boris]);
    assert_eq!(boris.letters().unwrap().len(), 0, "not for him");
    assert_eq!(amina.home().unwrap().letters, 1);
    let letter = amina.letters().unwrap().remove(0);
    assert_eq!(
        (letter.text.as_str(), letter.state),
        ("Could she be reached QUOKKA again?", LetterState::Unread)
    );
    amina.read_letter(LetterRequest { id: letter.id.clone() }).unwrap();
    assert_eq!(amina.home().unwrap().letters, 0);
    let before = amina.sync_state().unwrap().recorded;
    amina.reply(ReplyRequest { id: letter.id, text: "Yes, WOMBAT on Friday.".to_owned() }).unwrap();
    assert_eq!(amina.sync_state().unwrap().recorded, before, "an answer is no talk");
    stage.go_round(&[&amina]);
    let at_base = stage.base.letters().unwrap();
    let answer = at_base.iter().find(|letter| !letter.own).unwrap();
    assert_eq!((answer.text.as_str(), &answer.answers), ("Yes, WOMBAT on Friday.", &Some(question.id)));
    assert!(at_base.iter().any(|letter| letter.own && letter.state == LetterState::Answered));
    assert_eq!(stage.base.cases().unwrap().len(), 2, "and no case");
    for file in stage.server_files().into_iter().filter(|file| file.is_file()) {
        let bytes = fs::read(file).unwrap();
        for word in ["QUOKKA", "WOMBAT"] {
            assert!(!bytes.windows(word.len()).any(|window| window == word.as_bytes()));
        }
    }
    let seen = stage.base.devices().unwrap();
    let amina = seen.iter().find(|one| one.device == device_of(&amina)).unwrap();
    assert_eq!((amina.last_seen_hours, amina.seq, amina.takes_letters), (Some(0), Some(2), true));
}

#[test]
fn a_letter_travels_by_stick_as_well_and_twice_has_no_effect() {
    let mut stage = Stage::new();
    let amina = stage.phone(AMINA);
    stage.server_down();
    screen(&amina);
    carry(&amina, &stage.path("there.waymark"));
    import(&stage.base, &stage.path("there.waymark"));
    write(&stage.base, &amina, "Call me, please.");
    carry(&stage.base, &stage.path("back.waymark"));
    for _ in 0..2 {
        import(&amina, &stage.path("back.waymark"));
        assert_eq!(amina.letters().unwrap().len(), 1);
    }
}

#[test]
fn a_withdrawn_consent_deletes_every_copy_and_everybody_says_so() {
    let stage = Stage::new();
    let second = stage.device("second", BORIS, true);
    let amina = stage.phone(AMINA);
    sync(&stage.base);
    let (_, withdrawn, batch) = screen(&amina);
    let (_, kept, _) = screen(&amina);
    stage.go_round(&[&second, &amina]);
    sync(&second);
    assert_eq!((codes(&stage.base).len(), codes(&second).len()), (2, 2));
    let case = stage.base.cases().unwrap().into_iter().find(|case| case.code == withdrawn).unwrap();
    let reason = ChoiceId::new("consent_withdrawn").unwrap();
    let orders = stage.base.delete_case(DeleteCaseRequest { id: case.id, reason }).unwrap();
    assert!(!orders[0].complete);
    stage.go_round(&[&second, &amina]);
    stage.go_round(&[&second, &amina]);
    assert_eq!(codes(&stage.base), std::slice::from_ref(&kept));
    assert_eq!(codes(&second), [kept]);
    assert_eq!(row(&amina, &batch).code, None, "the phone has forgotten it too");
    let order = stage.base.orders().unwrap().remove(0);
    assert!(order.complete, "the server, both bases and the phone: {:?}", order.done_by);
    assert_eq!(counts(&amina).2, 2, "and its place is still accounted for");
    assert_eq!(alerts(&stage.base), [] as [&str; 0], "its number is not taken for missing");
}

#[test]
fn a_lost_phone_is_erased_at_its_next_contact_and_not_before_it_is_reported_lost() {
    let stage = Stage::new();
    let (amina, boris) = (stage.phone(AMINA), stage.phone(BORIS));
    screen(&boris);
    stage.go_round(&[&amina, &boris]);
    let device = device_of(&boris);
    let wipe = || stage.base.wipe_device(WipeRequest { device: device.clone() });
    assert_eq!(wipe().err().map(|error| error.code).as_deref(), Some("not_allowed"), "it is in use");
    stage.base.revoke(&RevokeRequest { device: device.clone(), lost: true }).unwrap();
    wipe().unwrap();
    sync(&stage.base);
    sync(&amina);
    assert!(matches!(amina.status().unwrap().state, LockState::Open), "only the one it names");
    sync(&boris);
    assert!(matches!(boris.status().unwrap().state, LockState::Fresh), "nothing is left to open");
    sync(&stage.base);
    assert!(stage.base.orders().unwrap()[0].complete, "and it said so before");
}

/// What a phone knows that was switched off after it took the order to erase itself and before it did.
fn note_wipe(stage: &Stage, person: Person, order: &Order) {
    let folder = stage.folder.join(person.name);
    let clocks = Clocks { wall_ms: stage.clock.wall_ms(), monotonic_ms: stage.clock.monotonic_ms() };
    let key = Vault::at(&folder).unlock(person.passphrase, &NoHardware, &clocks).unwrap().db_key();
    let db = Db::open(&folder.join("store.db"), &DbKey::new(&key.key, &key.salt)).unwrap();
    db.write("note an order", |writer| orders::put(writer, order, b"", Timestamp(0), false)).unwrap();
    db.close().unwrap();
}

/// Found by the simulation: whoever holds a lost phone switches it off while it takes the order.
#[test]
fn a_phone_that_was_switched_off_between_the_order_and_the_erase_erases_itself_all_the_same() {
    let mut stage = Stage::new();
    let (boris, chidi) = (stage.phone(BORIS), stage.phone(CHIDI));
    let order = Order {
        v: MAIL_VERSION,
        org: OrgId::from_bytes([1; 16]),
        id: OrderId::from_bytes([1; 16]),
        kind: OrderKind::Wipe,
        device: device_of(&boris).parse().unwrap(),
        batch: None,
        place: None,
        hour: Hour(1),
    };
    let (_, _, batch) = screen(&boris);
    for (phone, person) in [(&boris, BORIS), (&chidi, CHIDI)] {
        phone.lock().unwrap();
        note_wipe(&stage, person, &order);
        unlock(phone, person.passphrase);
    }
    stage.server_down();
    sync(&chidi);
    assert!(matches!(chidi.status().unwrap().state, LockState::Open), "an order about somebody else");
    sync(&boris);
    assert!(matches!(boris.status().unwrap().state, LockState::Fresh), "nobody had to be reached for it");
    assert_eq!(
        boris.status().unwrap().remaining,
        1,
        "what was sealed is still there, for a carrier: {batch}"
    );
}

#[test]
fn a_lost_phone_is_erased_by_a_folder_as_well() {
    let mut stage = Stage::new();
    let boris = stage.phone(BORIS);
    let device = device_of(&boris);
    screen(&boris);
    stage.base.revoke(&RevokeRequest { device: device.clone(), lost: true }).unwrap();
    stage.base.wipe_device(WipeRequest { device }).unwrap();
    stage.server_down();
    let folder = stage.path("stick");
    fs::create_dir(&folder).unwrap();
    carry(&stage.base, &folder);
    assert_eq!(carry(&boris, &folder), 1, "what waits is laid there first");
    assert!(matches!(boris.status().unwrap().state, LockState::Fresh), "nothing is left to open");
    carry(&stage.base, &folder);
    assert_eq!(stage.base.set_aside().unwrap().len(), 1);
    assert!(stage.base.orders().unwrap()[0].complete, "and its word came back by the same way");
}

/// T32: what a lost phone sends late waits for a person, who decides.
#[test]
fn what_was_set_aside_is_released_or_discarded_by_a_person() {
    let stage = Stage::new();
    let boris = stage.phone(BORIS);
    stage.go_round(&[&boris]);
    let (_, released, _) = screen(&boris);
    screen(&boris);
    let device = device_of(&boris);
    stage.base.revoke(&RevokeRequest { device: device.clone(), lost: true }).unwrap();
    sync(&stage.base);
    sync(&boris);
    sync(&stage.base);
    assert_eq!(codes(&stage.base), []);
    let aside = stage.base.set_aside().unwrap();
    assert_eq!(aside.len(), 2);
    assert!(aside.iter().all(|one| one.device == device && one.reason == "lost_device" && one.opens));
    let alert = stage.base.base_home().unwrap().alerts.remove(0);
    assert_eq!((alert.device, alert.epoch, alert.seq), (Some(device), Some(1), Some(1)));
    let decide = |place: usize, reason: &str| SetAsideRequest {
        batch: aside[place].batch.clone(),
        reason: ChoiceId::new(reason).unwrap(),
    };
    assert!(stage.base.release_batch(decide(0, "because")).is_err(), "a reason has to be given");
    assert_eq!(stage.base.release_batch(decide(0, "talked_to_worker")).unwrap().len(), 1);
    assert_eq!(codes(&stage.base), [released]);
    assert_eq!(stage.base.discard_batch(decide(1, "not_ours")).unwrap().len(), 0);
    assert_eq!(codes(&stage.base).len(), 1);
    assert_eq!(alerts(&stage.base), [] as [&str; 0]);
    assert!(stage.base.release_batch(decide(1, "other")).is_err(), "decided is decided");
}

/// T32: what a person released goes into the server's log, and to the other bases, also when the server could not be
/// reached then; what was discarded stays where it is.
#[test]
fn what_a_person_released_is_let_go_at_the_server_and_reaches_the_other_bases() {
    let mut stage = Stage::new();
    let second = stage.device("second", BORIS, true);
    let chidi = stage.phone(CHIDI);
    stage.go_round(&[&chidi, &second]);
    let (_, released, batch) = screen(&chidi);
    let (_, _, discarded) = screen(&chidi);
    stage.base.revoke(&RevokeRequest { device: device_of(&chidi), lost: true }).unwrap();
    sync(&stage.base);
    sync(&chidi);
    sync(&stage.base);
    sync(&second);
    assert_eq!(
        (codes(&second).len(), second.set_aside().unwrap().len()),
        (0, 2),
        "the control: it waits there too"
    );
    stage.server_down();
    let server = |stage: &Stage| {
        let report = waymark_server::check(stage.folder.join("server").as_path()).unwrap();
        (report.batches, report.quarantined)
    };
    assert_eq!(server(&stage), (0, 2));
    let decide = |batch: &str, reason: &str| SetAsideRequest {
        batch: batch.to_owned(),
        reason: ChoiceId::new(reason).unwrap(),
    };
    stage.base.release_batch(decide(&batch, "talked_to_worker")).unwrap();
    stage.base.discard_batch(decide(&discarded, "not_ours")).unwrap();
    sync(&stage.base);
    assert_eq!(server(&stage), (0, 2), "nobody could tell the server");

    stage.server_up();
    sync(&stage.base);
    sync(&second);
    assert_eq!(codes(&second), [released]);
    let left = second.set_aside().unwrap();
    assert_eq!(left.iter().map(|one| one.batch.as_str()).collect::<Vec<_>>(), [discarded.as_str()]);
    for _ in 0..2 {
        sync(&stage.base);
        sync(&second);
    }
    stage.server_down();
    assert_eq!(
        server(&stage),
        (1, 1),
        "one is in the log, the discarded one stays aside, and again changes nothing"
    );
    assert_eq!((codes(&stage.base).len(), codes(&second).len()), (1, 1));
}

/// T38: a phone that was put back to an older copy notices at its first contact, before it uses a number twice.
#[test]
fn a_phone_put_back_notices_from_its_receipts_and_counts_anew_before_it_seals() {
    let stage = Stage::new();
    let amina = stage.phone(AMINA);
    sync(&stage.base);
    screen(&amina);
    stage.go_round(&[&amina]);
    amina.lock().unwrap();
    let backup = Folder::new();
    copy(&stage.folder.join("amina"), &backup.join("amina"));
    unlock(&amina, AMINA.passphrase);
    screen(&amina);
    sync(&amina);
    sync(&stage.base);
    amina.lock().unwrap();
    put_back(&backup.join("amina"), &stage.folder.join("amina"));
    unlock(&amina, AMINA.passphrase);
    sync(&amina);
    let (_, code, _) = screen(&amina);
    stage.go_round(&[&amina]);
    assert!(codes(&stage.base).contains(&code), "taken as it is: no fork, nothing for a person to sort out");
    assert_eq!(codes(&stage.base).len(), 3, "and nothing was overwritten");
    assert_eq!(alerts(&stage.base), [] as [&str; 0]);
    let seen = stage.base.devices().unwrap();
    let seen = seen.iter().find(|one| one.device == device_of(&amina)).unwrap();
    assert_eq!((seen.epoch, seen.seq), (Some(2), Some(1)));
}
