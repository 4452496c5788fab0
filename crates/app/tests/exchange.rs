//! The exchange: what waits goes up once, nothing but a signed receipt counts, and what goes wrong loses nothing.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

mod stage;

use stage::{Stage, Watch, carry, codes, counts, import, row, screen, sync, unlock};
use std::fs;
use std::io::{Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::path::Path;
use waymark_app::App;
use waymark_app::org::RevokeRequest;
use waymark_app::view::LinkState;
use waymark_testkit::{AMINA, BORIS, DARIA, Folder};

#[test]
fn a_screening_goes_from_the_phone_to_the_desk_and_the_word_comes_back() {
    let stage = Stage::new();
    let amina = stage.phone(AMINA);
    sync(&stage.base);
    let (_, code, batch) = screen(&amina);
    assert_eq!(counts(&amina), (1, 0, 0, 0));
    assert_eq!(sync(&amina).handed_over, 1);
    assert_eq!(counts(&amina), (0, 1, 0, 0));
    assert_eq!(row(&amina, &batch).exact, "stored");
    assert_eq!(sync(&stage.base).cases, 1);
    assert_eq!(codes(&stage.base), [code]);
    assert_eq!(sync(&amina).receipts, 1);
    assert_eq!(counts(&amina), (0, 0, 1, 0));
    assert_eq!(row(&amina, &batch).exact, "opened");
    let again = (sync(&stage.base), sync(&amina));
    assert_eq!((again.0.cases, again.0.receipts, again.1.handed_over, again.1.receipts), (0, 0, 0, 0));
    assert_eq!(amina.sync_state().unwrap().last_contact_hours, Some(0));
}

/// Whatever answers, the batch stays where it is, and counts as what it is.
fn check_nothing_lost(amina: &App, link: LinkState) {
    for _ in 0..2 {
        let exchanged = sync(amina);
        assert_eq!(exchanged.link as u8, link as u8);
        assert_eq!((exchanged.handed_over, exchanged.receipts, exchanged.returned), (0, 0, 0));
        assert_eq!(counts(amina), (2, 0, 0, 0));
    }
}

fn says(text: &'static str) -> (SocketAddr, std::sync::mpsc::Receiver<Vec<u8>>) {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let address = listener.local_addr().unwrap();
    let (tell, heard) = std::sync::mpsc::channel();
    std::thread::spawn(move || {
        for mut caller in listener.incoming().flatten() {
            let mut buffer = vec![0; 64 * 1024];
            let count = caller.read(&mut buffer).unwrap_or(0);
            buffer.truncate(count);
            let _ = tell.send(buffer);
            let _ = caller.write_all(text.as_bytes());
        }
    });
    (address, heard)
}

#[test]
fn server_down_sign_in_page_garbage_or_another_key_lose_nothing_and_hear_nothing() {
    let mut stage = Stage::new();
    let amina = stage.phone(AMINA);
    sync(&stage.base);
    screen(&amina);
    screen(&amina);

    stage.server_down();
    check_nothing_lost(&amina, LinkState::Offline);

    let page = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 17\r\n\r\n<h1>Welcome!</h1>";
    for text in [page, "\u{0}\u{1}\u{2} noise that no protocol makes"] {
        let (address, heard) = says(text);
        stage.line.lead_to(address);
        check_nothing_lost(&amina, LinkState::NotOurServer);
        for bytes in heard.try_iter() {
            let text = String::from_utf8_lossy(&bytes).into_owned();
            assert!(!text.contains("/v1/") && !text.contains("WMB1"), "a request went out in the clear");
        }
    }

    let elsewhere = stage.somebody_elses_server();
    check_nothing_lost(&amina, LinkState::NotOurServer);
    drop(elsewhere);

    stage.server_up();
    assert_eq!(sync(&amina).handed_over, 2);
    assert_eq!(counts(&amina), (0, 2, 0, 0));
}

/// T31: a forged receipt; the other forgeries are in `lying_server.rs`.
#[test]
fn a_receipt_by_a_key_the_roster_does_not_name_is_no_receipt() {
    // The right line, the right TLS key, well-formed receipts: and somebody else's signature under them.
    let stage = Stage::whose_roster_says(|server| {
        server.receipt_key = waymark_wire::PublicKey::from_bytes([7; 32]);
    });
    let amina = stage.phone(AMINA);
    sync(&stage.base);
    screen(&amina);
    screen(&amina);
    check_nothing_lost(&amina, LinkState::NotOurServer);
}

#[test]
fn a_lost_receipt_is_given_again_and_the_case_is_there_once() {
    let stage = Stage::new();
    let amina = stage.phone(AMINA);
    sync(&stage.base);
    let (_, code, batch) = screen(&amina);
    // The server has all of it, commits, and its answer is lost.
    stage.line.lose_answers_after(16_000);
    assert_eq!(sync(&amina).link as u8, LinkState::Offline as u8);
    assert_eq!(row(&amina, &batch).exact, "sealed", "no receipt, so it still waits");
    stage.line.mend();
    assert_eq!(sync(&stage.base).cases, 1, "the server had it all the same");
    let exchanged = sync(&amina);
    assert_eq!((exchanged.handed_over, exchanged.receipts), (1, 1));
    assert_eq!(counts(&amina), (0, 0, 1, 0));
    sync(&stage.base);
    assert_eq!(codes(&stage.base), [code]);
}

#[test]
fn a_line_that_breaks_anywhere_is_taken_up_again() {
    let stage = Stage::new();
    let amina = stage.phone(AMINA);
    sync(&stage.base);
    let mut expected: Vec<_> = (0..6).map(|_| screen(&amina).1).collect();
    expected.sort();
    let mut cuts = 0;
    for after in [300, 2_000, 17_000, 20_000, 40_000, 60_000] {
        stage.line.cut_after(after);
        let exchanged = sync(&amina);
        cuts += u32::from(matches!(exchanged.link, LinkState::Offline));
        counts(&amina);
        stage.line.mend();
        stage.line.cut_after(after * 2);
        let _ = stage.base.exchange_now();
        stage.line.mend();
    }
    assert!(cuts >= 4, "the line did break ({cuts} times)");
    stage.go_round(&[&amina]);
    assert_eq!(counts(&amina), (0, 0, 6, 0));
    assert_eq!(codes(&stage.base), expected);
}

/// T02 inside one process: the phone dies at each request of an exchange.
#[test]
fn a_phone_killed_at_any_moment_of_an_exchange_goes_on_where_it_was() {
    let stage = Stage::new();
    let mut amina = stage.phone(AMINA);
    let mut folders = Vec::new();
    let mut expected = Vec::new();
    sync(&stage.base);
    for round in 0..8 {
        expected.extend([screen(&amina).1, screen(&amina).1]);
        let bytes = 400 + round * 5_100;
        if round % 2 == 0 {
            stage.line.cut_after(bytes);
        } else {
            stage.line.lose_answers_after(bytes);
        }
        sync(&amina);
        // The files as they are at this moment, opened by another process: the old one never closed anything.
        let (copy, name) = (Folder::new(), format!("round-{round}"));
        copy_files(amina.dir(), &copy.join(&name));
        amina = App::without_loop(copy.join(&name), stage::Watch(stage.clock.clone()));
        folders.push(copy);
        unlock(&amina, AMINA.passphrase);
        counts(&amina);
        stage.line.mend();
        sync(&amina);
        assert_eq!(counts(&amina).0, 0, "everything has gone up after round {round}");
        sync(&stage.base);
    }
    sync(&amina);
    assert_eq!(counts(&amina), (0, 0, 16, 0));
    expected.sort();
    assert_eq!(codes(&stage.base), expected);
    let alerts = stage.base.base_home().unwrap().alerts;
    assert!(alerts.is_empty(), "no gap and no fork: {:?}", alerts.first().map(|alert| &alert.code));
}

#[test]
fn the_server_stops_in_the_middle_and_comes_back_with_everything() {
    let mut stage = Stage::new();
    let (amina, boris) = (stage.phone(AMINA), stage.phone(BORIS));
    sync(&stage.base);
    screen(&amina);
    screen(&boris);
    sync(&amina);
    stage.server_down();
    assert_eq!(sync(&boris).link as u8, LinkState::Offline as u8);
    stage.server_up();
    stage.go_round(&[&amina, &boris]);
    assert_eq!((counts(&amina), counts(&boris)), ((0, 0, 1, 0), (0, 0, 1, 0)));
    assert_eq!(codes(&stage.base).len(), 2);
}

#[test]
fn a_phone_the_server_does_not_know_yet_keeps_its_batches_and_succeeds_later() {
    let stage = Stage::new();
    let amina = stage.phone(AMINA);
    let (_, _, batch) = screen(&amina);
    // The base has admitted her and has not told the server yet.
    let exchanged = sync(&amina);
    assert_eq!((exchanged.link as u8, exchanged.returned), (LinkState::Refused as u8, 1));
    assert_eq!(row(&amina, &batch).reason.as_deref(), Some("unknown_device"));
    assert_eq!(counts(&amina), (0, 0, 0, 1));
    stage.go_round(&[&amina]);
    assert_eq!(counts(&amina), (0, 0, 1, 0));
}

/// T32: a phone is lost with unsent batches.
#[test]
fn what_a_lost_phone_sends_is_set_aside_for_a_person_and_not_lost() {
    let stage = Stage::new();
    let (amina, boris) = (stage.phone(AMINA), stage.phone(BORIS));
    stage.go_round(&[&amina, &boris]);
    let (_, by_net, _) = screen(&boris);
    let device = boris.roster().unwrap().devices.iter().find(|one| one.here).unwrap().device.clone();
    stage.base.revoke(&RevokeRequest { device: device.clone(), lost: true }).unwrap();
    sync(&stage.base);
    sync(&boris);
    let (_, amina_code, _) = screen(&amina);
    sync(&amina);
    let at_base = sync(&stage.base);
    assert_eq!((at_base.cases, at_base.set_aside), (1, vec!["lost_device"]));
    assert_eq!(codes(&stage.base), [amina_code]);
    let home = stage.base.base_home().unwrap();
    assert!(
        home.alerts.iter().any(|alert| alert.code == "lost_device" && alert.device.as_ref() == Some(&device))
    );
    assert_ne!(codes(&stage.base), [by_net]);
}

#[test]
fn a_phone_put_back_from_a_copy_counts_anew_and_overwrites_nothing() {
    let stage = Stage::new();
    let amina = stage.phone(AMINA);
    sync(&stage.base);
    screen(&amina);
    amina.lock().unwrap();
    let copy = copy_of(&stage, "amina");
    unlock(&amina, AMINA.passphrase);
    // She works on, and hands over; then the old copy is put back and works on too.
    screen(&amina);
    stage.go_round(&[&amina]);
    assert_eq!(codes(&stage.base).len(), 2);
    amina.lock().unwrap();
    let restored = App::without_loop(copy.join("amina"), stage::Watch(stage.clock.clone()));
    unlock(&restored, AMINA.passphrase);
    let (_, _, forked) = screen(&restored);
    let exchanged = sync(&restored);
    assert_eq!(exchanged.returned, 1);
    assert_eq!(row(&restored, &forked).reason.as_deref(), Some("fork"));
    let (_, after, batch) = screen(&restored);
    assert_eq!(place_of(&stage, &restored, &batch), (2, 1), "a new epoch counts from one");
    stage.go_round(&[&restored]);
    assert!(codes(&stage.base).contains(&after));
    let home = stage.base.base_home().unwrap();
    assert!(home.alerts.iter().any(|alert| alert.code == "fork"), "a person is told");
    let (_, _, received, returned) = counts(&restored);
    assert_eq!((received, returned), (2, 1));
}

#[test]
fn by_stick_and_back_nothing_is_deleted_and_twice_has_no_effect() {
    let mut stage = Stage::new();
    let amina = stage.phone(AMINA);
    stage.server_down();
    let expected = [screen(&amina).1, screen(&amina).1];
    let there = stage.path("there.waymark");
    assert_eq!(carry(&amina, &there), 2);
    assert_eq!(counts(&amina), (0, 2, 0, 0), "handed over, and nobody has confirmed it");
    assert_eq!(carry(&amina, &stage.path("again.waymark")), 2, "still there to be carried again");
    let refused = amina.carry_out(waymark_app::view::CarryRequest { path: there.clone() });
    assert_eq!(refused.err().map(|error| error.code), Some("file_exists".to_owned()));
    let first = import(&stage.base, &there);
    assert_eq!((first.new, first.known, first.refused.len()), (2, 0, 0));
    let second = import(&stage.base, &stage.path("again.waymark"));
    assert_eq!((second.new, second.known, second.refused.len()), (0, 2, 0));
    assert_eq!(codes(&stage.base).len(), expected.len());
    let back = stage.path("back.waymark");
    carry(&stage.base, &back);
    let taken = import(&amina, &back);
    assert_eq!(taken.receipts, 2);
    assert_eq!(import(&amina, &back).receipts, 0);
    assert_eq!(counts(&amina), (0, 0, 2, 0));
    // Later the server is there again, and learns what was opened meanwhile.
    stage.server_up();
    stage.go_round(&[&amina]);
    assert_eq!(codes(&stage.base).len(), 2);
}

#[test]
fn what_came_by_stick_first_and_by_the_server_later_still_gets_its_receipt_there() {
    let stage = Stage::new();
    let (amina, boris) = (stage.phone(AMINA), stage.phone(BORIS));
    sync(&stage.base);
    screen(&amina);
    let stick = stage.path("stick.waymark");
    carry(&amina, &stick);
    import(&stage.base, &stick);
    sync(&stage.base);
    assert_eq!(counts(&amina), (0, 1, 0, 0));
    sync(&amina);
    sync(&stage.base);
    sync(&amina);
    assert_eq!(counts(&amina), (0, 0, 1, 0));
    assert_eq!(counts(&boris), (0, 0, 0, 0));
}

#[test]
fn a_folder_on_a_stick_carries_both_ways() {
    let stage = Stage::new();
    let amina = stage.phone(AMINA);
    let stick = Folder::new();
    let path = stick.path().to_str().unwrap();
    screen(&amina);
    screen(&amina);
    assert_eq!(carry(&amina, path), 2);
    carry(&stage.base, path);
    assert_eq!(codes(&stage.base).len(), 2);
    carry(&amina, path);
    assert_eq!(counts(&amina), (0, 0, 2, 0));
}

#[test]
fn the_readable_copy_goes_with_the_servers_receipt_or_when_its_time_is_over() {
    let mut stage = Stage::new();
    let amina = stage.phone(AMINA);
    sync(&stage.base);
    let readable =
        |app: &App, id| app.outcome(waymark_app::view::ScreeningRequest { id }).err().map(|error| error.code);
    let (sent, ..) = screen(&amina);
    assert_eq!(readable(&amina, sent).as_deref(), Some("already_ended"), "sealed, and still on the phone");
    sync(&amina);
    assert_eq!(readable(&amina, sent).as_deref(), Some("unknown_screening"), "gone with the receipt");
    stage.server_down();
    let (kept, ..) = screen(&amina);
    stage.clock.pass_seconds(23 * 3_600);
    sync(&amina);
    assert_eq!(readable(&amina, kept).as_deref(), Some("already_ended"));
    stage.clock.pass_seconds(3_600);
    sync(&amina);
    assert_eq!(readable(&amina, kept).as_deref(), Some("unknown_screening"), "gone after a day");
    let (set_back, ..) = screen(&amina);
    stage.clock.set_wall_ms(0);
    amina.lock().unwrap();
    unlock(&amina, AMINA.passphrase);
    assert_eq!(
        readable(&amina, set_back).as_deref(),
        Some("unknown_screening"),
        "a clock that was set back keeps nothing"
    );
}

#[test]
fn a_phone_whose_clock_is_wrong_hands_over_all_the_same() {
    let stage = Stage::new();
    let amina = stage.phone(AMINA);
    sync(&stage.base);
    let server_time = stage.clock.wall_ms();
    // The server of this stage shares the clock, so the phone gets one of its own.
    let wrong = waymark_testkit::TestClock::at_noon();
    for years in [-50_i64, 30] {
        wrong.set_wall_ms(server_time + years * 31_557_600_000);
        amina.lock().unwrap();
        let phone = App::without_loop(amina.dir(), stage::Watch(wrong.clone()));
        unlock(&phone, AMINA.passphrase);
        if years < 0 {
            screen(&phone);
        }
        let exchanged = sync(&phone);
        assert_eq!(exchanged.link as u8, LinkState::Online as u8, "{years} years");
        phone.lock().unwrap();
    }
    assert_eq!(sync(&stage.base).cases, 1);
    let alerts = stage.base.base_home().unwrap().alerts;
    assert!(
        alerts.iter().any(|alert| alert.code == "clock"),
        "a person is told that the date is not to be trusted"
    );
}

#[test]
fn a_server_without_a_roster_gets_it_from_the_base_that_knows_its_key() {
    let mut stage = Stage::new();
    stage.server_down();
    let (amina, listener) = (stage.phone(AMINA), TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap());
    stage.line.lead_to(listener.local_addr().unwrap());
    let data = stage.folder.join("server");
    for entry in fs::read_dir(&data).unwrap().flatten() {
        // Everything but its keys: a server that was set up again.
        if entry.file_name().to_string_lossy().contains("sqlite")
            || entry.path().extension().is_some_and(|end| end == "db")
        {
            fs::remove_file(entry.path()).unwrap();
        }
    }
    let clock = stage.clock.clone();
    let mut config = waymark_server::Config::new(data);
    config.clock = waymark_server::Clock::from_fn(move || u64::try_from(clock.wall_ms() / 1_000).unwrap());
    let _server = waymark_server::serve(config, listener).unwrap();
    let (_, code, _) = screen(&amina);
    let before = sync(&amina);
    assert_eq!(before.link as u8, LinkState::Offline as u8, "no roster yet: come back later");
    assert_eq!(counts(&amina), (1, 0, 0, 0));
    stage.go_round(&[&amina]);
    assert_eq!(codes(&stage.base), [code]);
    assert_eq!(counts(&amina), (0, 0, 1, 0));
}

#[test]
fn a_folder_that_is_gone_is_said_to_be_and_loses_nothing() {
    let stage = Stage::new();
    let amina = stage.phone(AMINA);
    screen(&amina);
    let refused = amina.carry_out(waymark_app::view::CarryRequest { path: stage.path("no such place/file") });
    assert_eq!(refused.err().map(|error| error.code).as_deref(), Some("file_unreadable"));
    assert_eq!(counts(&amina), (1, 0, 0, 0), "nothing counts as handed over");
}

#[test]
fn the_passphrase_of_one_is_not_the_passphrase_of_another() {
    let stage = Stage::new();
    let amina = stage.phone(AMINA);
    amina.lock().unwrap();
    let wrong = amina.unlock(waymark_app::view::UnlockRequest { passphrase: DARIA.passphrase.to_owned() });
    assert_eq!(wrong.err().map(|error| error.code), Some("wrong_passphrase".to_owned()));
}

#[test]
fn whoever_lets_go_of_the_app_closes_its_database_also_in_the_middle_of_an_exchange() {
    let stage = Stage::new();
    let amina = stage.phone(AMINA);
    screen(&amina);
    drop(amina);
    // A server that takes the connection and never says a word.
    let silent = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    stage.line.lead_to(silent.local_addr().unwrap());
    let with_loop = App::at(stage.folder.join(AMINA.name), Watch(stage.clock.clone()));
    unlock(&with_loop, AMINA.passphrase);
    let (_held, _) = silent.accept().unwrap();
    drop(with_loop);
    // The loop still waits for an answer; the file is free all the same.
    let again = stage.app(AMINA.name);
    unlock(&again, AMINA.passphrase);
    assert_eq!(counts(&again), (1, 0, 0, 0));
}

/// The epoch and number in the header of a batch that waits on a phone.
fn place_of(stage: &Stage, phone: &App, batch: &str) -> (u32, u64) {
    let path = stage.path("look.waymark");
    carry(phone, &path);
    let file = fs::read(path).unwrap();
    let container = waymark_wire::Container::open(&file).unwrap();
    let place = container.items().find_map(|item| match item.unwrap() {
        waymark_wire::Item::Batch(one) if one.id().to_string() == batch => {
            Some((one.header().epoch, one.header().seq))
        }
        _ => None,
    });
    place.unwrap()
}

/// A copy of one installation's folder, as a backup would make it.
fn copy_of(stage: &Stage, name: &str) -> Folder {
    let copy = Folder::new();
    copy_files(&stage.folder.join(name), &copy.join(name));
    copy
}

fn copy_files(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let (path, target) = (entry.path(), to.join(entry.file_name()));
        if path.is_dir() {
            copy_files(&path, &target);
        } else {
            fs::copy(path, target).unwrap();
        }
    }
}
