//! A day: two phones offline, one line that comes back, one stick, and everything is accounted for.

use crate::house::{House, check_nothing_is_lost};
use serde_json::json;
use waymark_app::view::LinkState;
use waymark_testkit::{AMINA, BORIS, Folder};

#[test]
fn what_was_recorded_offline_is_received_at_base_once_by_line_and_by_stick() {
    a_day_offline(House::founded());
}

#[test]
fn what_was_recorded_offline_is_received_over_postgresql_too() {
    let Some(house) = House::founded_over_postgres() else { return };
    a_day_offline(house);
}

fn a_day_offline(mut house: House) {
    let (amina, boris) = (house.phone_of(AMINA), house.phone_of(BORIS));
    house.base.sync();
    house.stop_server();

    for locale in ["ar", "sr-Latn", "fa"] {
        amina.screen(locale);
    }
    for locale in ["ur", "ar"] {
        boris.screen(locale);
    }
    let offline = amina.sync();
    assert_eq!((offline.link, offline.packed), (LinkState::Offline, 3), "offline is no error: it waits");
    check_nothing_is_lost(&offline, 3);

    // Boris never gets a line: his batches go on a stick, twice, by mistake. Then his phone is off.
    let stick = Folder::new();
    for name in ["first.wmc", "second.wmc"] {
        let request = json!({"path": stick.join(name)});
        let carried = boris.app.carry_out(serde_json::from_value(request).unwrap()).unwrap();
        assert_eq!(carried.batches, 2, "export never deletes");
    }
    boris.lock();

    house.start_server();
    let handed_over = amina.sync();
    assert_eq!((handed_over.link, handed_over.handed_over), (LinkState::Online, 3));
    check_nothing_is_lost(&handed_over, 3);

    house.base.sync();
    assert_eq!(house.base.cases().len(), 3);
    let import = |name: &str| {
        let request = json!({"path": stick.join(name)});
        house.base.app.import_file(serde_json::from_value(request).unwrap()).unwrap()
    };
    let (first, second) = (import("first.wmc"), import("second.wmc"));
    assert_eq!((first.new, first.known), (2, 0));
    assert_eq!((second.new, second.known), (0, 2), "the second time has no effect");
    assert_eq!(house.base.cases().len(), 5);

    // The "opened" receipts travel: by line to Amina, by stick to Boris.
    house.base.sync();
    let received = amina.sync();
    assert_eq!(received.received, 3);
    check_nothing_is_lost(&received, 3);
    house.stop_server();
    boris.unlock();
    let back = stick.join("back.wmc");
    house.base.app.carry_out(serde_json::from_value(json!({"path": back})).unwrap()).unwrap();
    let receipts = boris.app.import_file(serde_json::from_value(json!({"path": back})).unwrap()).unwrap();
    assert_eq!(receipts.receipts, 2);
    let boris_now = boris.app.sync_state().unwrap();
    assert_eq!(boris_now.received, 2);
    check_nothing_is_lost(&boris_now, 2);
}
