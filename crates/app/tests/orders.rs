//! Orders that come before what they are about: a batch that was deleted by order is not missing, and one that is
//! missing is not hidden by any order.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

mod stage;

use stage::{Stage, batches_in, carry, codes, counts, import, row, screen, sync, unlock};
use std::fs;
use std::path::Path;
use waymark_app::App;
use waymark_app::org::RevokeRequest;
use waymark_app::view::DeleteCaseRequest;
use waymark_domain::{CaseCode, ChoiceId};
use waymark_testkit::{AMINA, BORIS, CHIDI};
use waymark_wire::{
    ContainerWriter, Hour, ItemKind, MAIL_VERSION, Order, OrderId, OrderKind, OrderPlace, Signed, Signer,
    SigningKey,
};

/// The gaps that a base tells of.
fn gaps(base: &App) -> Vec<String> {
    let alerts = base.base_home().unwrap().alerts.into_iter();
    alerts.filter(|alert| alert.code == "gap").filter_map(|alert| alert.about).collect()
}

/// All that a base tells of.
fn alerts(base: &App) -> Vec<String> {
    base.base_home().unwrap().alerts.into_iter().map(|alert| alert.code).collect()
}

fn delete(base: &App, code: &CaseCode) {
    let case = base.cases().unwrap().into_iter().find(|case| case.code == *code).unwrap();
    let reason = ChoiceId::new("consent_withdrawn").unwrap();
    base.delete_case(DeleteCaseRequest { id: case.id, reason }).unwrap();
}

/// Writes a carrier's file with one kind of thing.
fn stick(stage: &Stage, name: &str, kind: ItemKind, items: &[&[u8]]) -> String {
    let mut container = ContainerWriter::new();
    assert!(items.iter().all(|bytes| container.push_bytes(kind, bytes)));
    let path = stage.path(name);
    fs::write(&path, container.finish()).unwrap();
    path
}

/// Amina's five talks came to the first base by stick, which has the second and the third deleted.
fn two_of_five_deleted(stage: &Stage, amina: &App) -> (Vec<CaseCode>, Vec<Vec<u8>>) {
    let talks: Vec<CaseCode> = (0..5).map(|_| screen(amina).1).collect();
    carry(amina, &stage.path("all.waymark"));
    import(&stage.base, &stage.path("all.waymark"));
    delete(&stage.base, &talks[1]);
    delete(&stage.base, &talks[2]);
    (talks, batches_in(&stage.path("all.waymark")))
}

/// What must be so at a base that has the orders and none of the batches, as these come to it.
fn only_what_is_lost_is_missed(stage: &Stage, base: &App, talks: &[CaseCode], batches: &[Vec<u8>]) {
    import(base, &stick(stage, "some.waymark", ItemKind::Batch, &[&batches[0], &batches[4]]));
    assert_eq!(gaps(base), ["1-4"], "the fourth is missed; the two that were deleted are not");
    import(base, &stick(stage, "fourth.waymark", ItemKind::Batch, &[&batches[3]]));
    assert_eq!(alerts(base), [] as [&str; 0], "and nothing is once it is here");
    import(base, &stage.path("all.waymark"));
    let mut left = [talks[0].clone(), talks[3].clone(), talks[4].clone()];
    left.sort();
    assert_eq!((codes(base), alerts(base)), (left.to_vec(), vec![]), "an old stick brings nothing back");
}

#[test]
fn what_an_order_by_server_has_deleted_before_it_came_is_not_missed_and_what_is_lost_beside_it_is() {
    let stage = Stage::new();
    let second = stage.device("second", BORIS, true);
    let amina = stage.phone(AMINA);
    sync(&stage.base);
    let (talks, batches) = two_of_five_deleted(&stage, &amina);
    sync(&stage.base);
    sync(&second);
    assert_eq!(second.orders().unwrap().len(), 2, "the orders are here, and nothing that they are about");
    only_what_is_lost_is_missed(&stage, &second, &talks, &batches);
    // Amina deletes them as well, before the server ever had them, and goes on.
    stage.go_round(&[&amina, &second]);
    screen(&amina);
    stage.go_round(&[&amina, &second]);
    for base in [&stage.base, &second] {
        assert_eq!((codes(base).len(), alerts(base)), (4, vec![]));
    }
}

#[test]
fn an_order_that_came_by_a_folder_explains_what_is_missing_just_so() {
    let mut stage = Stage::new();
    let amina = stage.phone(AMINA);
    let second = stage.device("second", BORIS, true);
    stage.go_round(&[&amina]);
    stage.server_down();
    let (talks, batches) = two_of_five_deleted(&stage, &amina);
    import(&second, &stick(&stage, "fifth.waymark", ItemKind::Batch, &[&batches[0], &batches[4]]));
    assert_eq!(gaps(&second), ["1-2"], "the control: so it looks without the orders");
    let folder = stage.path("between the bases");
    fs::create_dir(&folder).unwrap();
    carry(&stage.base, &folder);
    carry(&second, &folder);
    assert_eq!(gaps(&second), ["1-4"], "told at once, without a further batch");
    only_what_is_lost_is_missed(&stage, &second, &talks, &batches);
}

#[test]
fn a_base_that_joins_after_a_deletion_does_not_miss_what_was_deleted_before() {
    let stage = Stage::new();
    let amina = stage.phone(AMINA);
    sync(&stage.base);
    let talks: Vec<CaseCode> = (0..4).map(|_| screen(&amina).1).collect();
    stage.go_round(&[&amina]);
    delete(&stage.base, &talks[1]);
    delete(&stage.base, &talks[2]);
    stage.go_round(&[&amina]);
    let later = stage.device("later", CHIDI, true);
    stage.go_round(&[&amina]);
    screen(&amina);
    stage.go_round(&[&amina, &later]);
    assert_eq!((codes(&later).len(), alerts(&later)), (1, vec![]), "earlier talks were not sealed to it");
    assert_eq!(later.set_aside().unwrap().len(), 2, "and wait there closed");
}

/// An order of somebody who may not give one names the very place that is missing.
#[test]
fn a_forged_order_hides_no_gap() {
    let stage = Stage::new();
    let amina = stage.phone(AMINA);
    for _ in 0..3 {
        screen(&amina);
    }
    carry(&amina, &stage.path("all.waymark"));
    let batches = batches_in(&stage.path("all.waymark"));
    import(&stage.base, &stick(&stage, "some.waymark", ItemKind::Batch, &[&batches[0], &batches[2]]));
    assert_eq!(gaps(&stage.base), ["1-2"]);
    let lost = waymark_wire::SealedBatch::parse(&batches[1]).unwrap();
    let order = Order {
        v: MAIL_VERSION,
        org: lost.header().org,
        id: OrderId::from_bytes([1; 16]),
        kind: OrderKind::Delete,
        device: lost.header().device,
        batch: Some(lost.id()),
        place: Some(OrderPlace { epoch: 1, seq: 2, prev: lost.header().prev }),
        hour: Hour(1),
    };
    let stranger = SigningKey::from_seed(&[7; 32]).unwrap();
    let forged = Signed::make(&order, &[&stranger as &dyn Signer]).to_bytes();
    import(&stage.base, &stick(&stage, "forged.waymark", ItemKind::Order, &[&forged]));
    assert_eq!(stage.base.orders().unwrap().len(), 0);
    assert_eq!(gaps(&stage.base), ["1-2"]);
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

/// Whether these bytes lie anywhere in the server's files.
fn at_the_server(stage: &Stage, bytes: &[u8]) -> bool {
    let files = stage.server_files().into_iter().filter(|file| file.is_file());
    let part = &bytes[bytes.len() - 200..];
    files.map(|file| fs::read(file).unwrap()).any(|found| found.windows(200).any(|window| window == part))
}

/// The copy is from between a batch and the order to delete it: the server's log is the same as before, and it says
/// nothing of having gone back.
#[test]
fn a_server_put_back_to_before_an_order_is_given_it_again_and_deletes_again() {
    let mut stage = Stage::new();
    let second = stage.device("second", BORIS, true);
    let amina = stage.phone(AMINA);
    sync(&stage.base);
    sync(&amina);
    let (_, withdrawn, _) = screen(&amina);
    carry(&amina, &stage.path("withdrawn.waymark"));
    let sealed = batches_in(&stage.path("withdrawn.waymark")).remove(0);
    stage.go_round(&[&amina, &second]);
    stage.server_down();
    let server = stage.folder.join("server");
    copy(&server, &stage.folder.join("backup"));
    stage.server_up();

    delete(&stage.base, &withdrawn);
    sync(&stage.base);
    sync(&stage.base);
    assert!(stage.base.orders().unwrap()[0].done_by.contains(&"server".to_owned()));
    stage.server_down();
    assert!(!at_the_server(&stage, &sealed));
    fs::remove_dir_all(&server).unwrap();
    copy(&stage.folder.join("backup"), &server);
    assert!(at_the_server(&stage, &sealed), "the control: it is back");
    stage.server_up();

    sync(&stage.base);
    stage.go_round(&[&amina, &second]);
    stage.go_round(&[&amina, &second]);
    assert_eq!((codes(&stage.base).len(), codes(&second).len()), (0, 0), "it is nowhere a case again");
    let order = stage.base.orders().unwrap().remove(0);
    assert!(order.complete, "the server, both bases and the phone: {:?}", order.done_by);
    assert_eq!(alerts(&stage.base), ["server_went_back"], "and a person is told");
    stage.server_down();
    assert!(!at_the_server(&stage, &sealed));
}

/// After the copy the server numbers anew what it is told again, so that what is new has a number that was there before.
#[test]
fn a_phone_does_not_overlook_an_order_under_a_number_that_a_server_used_before() {
    let mut stage = Stage::new();
    let amina = stage.phone(AMINA);
    sync(&stage.base);
    sync(&amina);
    let talks: Vec<(CaseCode, String)> =
        (0..3).map(|_| screen(&amina)).map(|(_, code, batch)| (code, batch)).collect();
    stage.go_round(&[&amina]);
    stage.server_down();
    let server = stage.folder.join("server");
    copy(&server, &stage.folder.join("backup"));
    stage.server_up();
    for (code, batch) in &talks[..2] {
        delete(&stage.base, code);
        stage.go_round(&[&amina]);
        assert_eq!(row(&amina, batch).code, None);
    }
    stage.server_down();
    fs::remove_dir_all(&server).unwrap();
    copy(&stage.folder.join("backup"), &server);
    stage.server_up();

    delete(&stage.base, &talks[2].0);
    stage.go_round(&[&amina]);
    assert!(row(&amina, &talks[2].1).code.is_some(), "the control: it has a number that she has passed");
    stage.clock.pass_seconds(25 * 3_600);
    stage.go_round(&[&amina]);
    assert_eq!(row(&amina, &talks[2].1).code, None, "within a day");
    stage.go_round(&[&amina]);
    assert!(stage.base.orders().unwrap().iter().all(|order| order.complete));
}

#[test]
fn a_base_put_back_to_before_its_own_order_takes_it_again_from_the_others() {
    let stage = Stage::new();
    let second = stage.device("second", BORIS, true);
    let amina = stage.phone(AMINA);
    sync(&stage.base);
    sync(&amina);
    let talks: Vec<CaseCode> = (0..3).map(|_| screen(&amina).1).collect();
    stage.go_round(&[&amina, &second]);
    sync(&second);
    second.lock().unwrap();
    copy(&stage.folder.join("second"), &stage.folder.join("backup"));
    unlock(&second, BORIS.passphrase);

    delete(&second, &talks[1]);
    let later = screen(&amina).1;
    stage.go_round(&[&amina, &second]);
    delete(&second, &talks[0]);
    stage.go_round(&[&amina, &second]);
    let mut left = [talks[2].clone(), later];
    left.sort();
    assert_eq!(codes(&second), left);
    second.lock().unwrap();
    fs::remove_dir_all(stage.folder.join("second")).unwrap();
    copy(&stage.folder.join("backup"), &stage.folder.join("second"));
    unlock(&second, BORIS.passphrase);
    assert_eq!(codes(&second).len(), 3, "the control: it knows nothing of what it ordered");

    stage.go_round(&[&amina, &second]);
    for base in [&stage.base, &second] {
        assert_eq!((codes(base), alerts(base)), (left.to_vec(), vec![]), "as if nothing had been");
        assert_eq!(base.orders().unwrap().len(), 2, "each order once");
    }
    // What it orders next is an order of its own.
    delete(&second, &talks[2]);
    stage.go_round(&[&amina, &second]);
    stage.go_round(&[&amina, &second]);
    assert_eq!((codes(&stage.base).len(), stage.base.orders().unwrap().len()), (1, 3));
    assert!(second.orders().unwrap().iter().all(|order| order.complete));
}

/// Whoever knows that a base was put out takes no order of it: the server, a phone and a base.
#[test]
fn a_base_that_was_put_out_has_nothing_deleted_anywhere() {
    let stage = Stage::new();
    let second = stage.device("second", BORIS, true);
    let amina = stage.phone(AMINA);
    stage.go_round(&[&amina, &second]);
    let (_, wanted, batch) = screen(&amina);
    let (_, unsent, _) = screen(&amina);
    carry(&amina, &stage.path("both.waymark"));
    for base in [&stage.base, &second] {
        import(base, &stage.path("both.waymark"));
    }
    let device = second.roster().unwrap().devices.into_iter().find(|one| one.here).unwrap().device;
    stage.base.revoke(&RevokeRequest { device, lost: false }).unwrap();
    sync(&stage.base);
    sync(&amina);
    for code in [&wanted, &unsent] {
        delete(&second, code);
    }
    carry(&second, &stage.path("orders.waymark"));
    sync(&second);
    import(&amina, &stage.path("orders.waymark"));
    import(&stage.base, &stage.path("orders.waymark"));
    stage.go_round(&[&amina]);
    assert_eq!(stage.base.orders().unwrap().len(), 0);
    assert_eq!(codes(&stage.base).len(), 2);
    assert_eq!(row(&amina, &batch).code, Some(wanted), "the phone has not forgotten it");
    assert_eq!(counts(&amina), (0, 0, 2, 0), "and both arrived");
}

/// The order comes to the phone by stick, and the phone speaks to the server before the base has given the order there.
#[test]
fn a_phone_that_was_first_with_its_word_about_an_order_says_it_again() {
    let stage = Stage::new();
    let amina = stage.phone(AMINA);
    let (_, withdrawn, _) = screen(&amina);
    carry(&amina, &stage.path("withdrawn.waymark"));
    import(&stage.base, &stage.path("withdrawn.waymark"));
    delete(&stage.base, &withdrawn);
    carry(&stage.base, &stage.path("back.waymark"));
    import(&amina, &stage.path("back.waymark"));
    let complete = || stage.base.orders().unwrap()[0].complete;

    sync(&amina);
    sync(&stage.base);
    assert!(!complete(), "the control: the server knew no such order when the phone spoke of it");
    sync(&amina);
    sync(&stage.base);
    assert!(complete(), "{:?}", stage.base.orders().unwrap()[0].done_by);
}
