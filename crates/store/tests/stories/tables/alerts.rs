//! Alerts: raised once, settled, and standing again when it happens again.

use crate::Device;
use crate::screenings::{NOON, device_of};
use waymark_store::tables::alerts;
use waymark_testkit::{AMINA, DARIA};

#[test]
fn an_alert_is_raised_once_and_stands_until_it_is_settled() {
    let base = Device::of(&DARIA);
    let raise = |code, about| {
        base.db.write("alert", |tx| alerts::raise(tx, code, Some(device_of(&AMINA)), about, NOON)).unwrap()
    };
    assert!(raise("gap", "3"));
    assert!(!raise("gap", "3"), "the same one again");
    assert!(raise("gap", "9"));
    assert!(raise("fork", "3"));
    assert!(base.db.write("alert", |tx| alerts::raise(tx, "clock", None, "", NOON)).unwrap());
    let standing = base.db.read(alerts::standing).unwrap();
    assert_eq!(
        standing.iter().map(|one| one.code.as_str()).collect::<Vec<_>>(),
        ["gap", "gap", "fork", "clock"]
    );
    assert_eq!((standing[0].device, standing[3].device), (Some(device_of(&AMINA)), None));

    let settle = || base.db.write("settle", |tx| alerts::settle(tx, standing[0].id, NOON)).unwrap();
    assert!(settle());
    assert!(!settle());
    assert_eq!(base.db.read(alerts::standing).unwrap().len(), 3);
    assert!(raise("gap", "3"), "it happened again");
    assert_eq!(base.db.read(alerts::standing).unwrap().len(), 4);
}
