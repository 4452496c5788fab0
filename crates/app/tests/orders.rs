//! Orders that come before what they are about: a batch that was deleted by order is not missing, and one that is
//! missing is not hidden by any order.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

mod stage;

use stage::{Stage, carry, codes, import, screen, sync};
use std::fs;
use waymark_app::App;
use waymark_app::view::DeleteCaseRequest;
use waymark_domain::{CaseCode, ChoiceId};
use waymark_testkit::{AMINA, BORIS, CHIDI};
use waymark_wire::{
    Container, ContainerWriter, Hour, Item, ItemKind, MAIL_VERSION, Order, OrderId, OrderKind, OrderPlace,
    Signed, Signer, SigningKey,
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

/// The batches in a carrier's file, in the order of their numbers.
fn batches_in(path: &str) -> Vec<Vec<u8>> {
    let bytes = fs::read(path).unwrap();
    let items = Container::open(&bytes).unwrap().items();
    let batches = items.filter_map(|item| match item.unwrap() {
        Item::Batch(batch) => Some(batch.to_bytes()),
        _ => None,
    });
    batches.collect()
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
