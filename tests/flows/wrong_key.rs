//! Whatever answers that is not our server gets nothing, and nothing is believed.

use crate::house::{House, check_nothing_is_lost};
use std::net::TcpListener;
use waymark_app::view::LinkState;
use waymark_server::Config;
use waymark_testkit::{AMINA, Folder};

/// A sign-in page, as hotels and camps have them: HTTP 200 to everything.
const CAPTIVE_PORTAL: &[u8] =
    b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 26\r\n\r\n<h1>Welcome! Log in.</h1>\n";

#[test]
fn sign_in_pages_noise_and_other_keys_are_no_receipts() {
    let house = House::founded();
    let amina = house.phone_of(AMINA);
    house.base.sync();

    let stranger_data = Folder::new();
    waymark_server::init(stranger_data.path()).unwrap();
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let stranger = waymark_server::serve(Config::new(stranger_data.path()), listener).unwrap();

    house.between.answer_with(CAPTIVE_PORTAL);
    // The phone tries by itself as soon as a screening is sealed.
    amina.screen("ar");
    check_stays(&amina.sync(), "a sign-in page");
    house.between.answer_with(&[0x16, 0x03, 0x03, 0xff, 0xff, 0, 1, 2, 3]);
    check_stays(&amina.sync(), "noise");
    house.between.lead_to(Some(stranger.address()));
    check_stays(&amina.sync(), "another server's key");
    assert!(
        stranger_data.files().iter().all(|(_, bytes)| !contains(bytes, b"WMB1")),
        "no batch reached the stranger"
    );
}

fn check_stays(sync: &waymark_app::view::SyncView, what: &str) {
    assert_eq!(sync.link, LinkState::NotOurServer, "{what}");
    assert_eq!((sync.packed, sync.handed_over), (1, 0), "{what}");
    check_nothing_is_lost(sync, 1);
}

fn contains(bytes: &[u8], wanted: &[u8]) -> bool {
    bytes.windows(wanted.len()).any(|window| window == wanted)
}
