//! The server stores, the line dies, the phone never hears of it: the retry has no second effect.

use crate::house::{House, check_nothing_is_lost};
use waymark_testkit::CHIDI;

#[test]
fn a_receipt_lost_on_the_way_is_given_again_and_the_batch_is_stored_once() {
    a_receipt_is_lost(&House::founded());
}

#[test]
fn a_receipt_lost_on_the_way_is_given_again_over_postgresql() {
    let Some(house) = House::founded_over_postgres() else { return };
    a_receipt_is_lost(&house);
}

fn a_receipt_is_lost(house: &House) {
    let chidi = house.phone_of(CHIDI);
    house.base.sync();
    house.between.swallow_answers(true);
    chidi.screen("so");
    let unheard = chidi.sync();
    assert_eq!(unheard.packed, 1, "without a receipt nothing is handed over");
    check_nothing_is_lost(&unheard, 1);

    house.between.swallow_answers(false);
    let heard = chidi.sync();
    assert_eq!((heard.packed, heard.handed_over), (0, 1));
    check_nothing_is_lost(&heard, 1);

    house.base.sync();
    assert_eq!(house.base.cases().len(), 1);
    chidi.sync();
    chidi.sync();
    house.base.sync();
    assert_eq!(house.base.cases().len(), 1, "however often it is sent");
    assert_eq!(chidi.app.sync_state().unwrap().received, 1);
}

#[test]
fn the_readable_copy_goes_with_the_receipt_and_not_before() {
    let house = House::founded();
    let chidi = house.phone_of(CHIDI);
    house.base.sync();
    let code = chidi.screen("ar").code;
    let rows = chidi.app.outbox().unwrap();
    assert_eq!(rows[0].code.as_ref(), Some(&code));
    chidi.sync();
    let open = crate::kill_nine::database(&chidi);
    let sessions = open.read(waymark_store::tables::sessions::drafts).unwrap();
    assert!(sessions.is_empty());
    let kept = open
        .read(|reader| {
            waymark_store::tables::sessions::sealed_before(reader, waymark_domain::Timestamp(i64::MAX))
        })
        .unwrap();
    assert!(kept.is_empty(), "the phone cannot read it any more");
}
