//! Rosters: all that were accepted are kept, the highest number is in force.

use crate::Device;
use crate::screenings::NOON;
use waymark_store::tables::rosters;
use waymark_testkit::AMINA;

#[test]
fn the_highest_number_is_in_force_and_the_older_ones_are_kept() {
    let amina = Device::of(&AMINA);
    assert_eq!(amina.db.read(rosters::latest), Ok(None));
    for (seq, new) in [(1, true), (2, true), (10, true), (2, false)] {
        let bytes = format!("roster {seq}");
        assert_eq!(
            amina.db.write("roster", |tx| rosters::put(tx, seq, bytes.as_bytes(), NOON)),
            Ok(new),
            "{seq}"
        );
    }
    assert_eq!(amina.db.read(rosters::latest), Ok(Some((10, b"roster 10".to_vec()))));
    assert_eq!(amina.db.read(|tx| rosters::get(tx, 2)), Ok(Some(b"roster 2".to_vec())));
    assert_eq!(amina.db.read(|tx| rosters::get(tx, 3)), Ok(None));
    let all = amina.db.read(rosters::all).unwrap();
    assert_eq!(all.iter().map(|(seq, _)| *seq).collect::<Vec<_>>(), [1, 2, 10]);
}
