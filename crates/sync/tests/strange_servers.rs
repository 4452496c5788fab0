//! T33: what answers is not always our server: sign-in pages, garbage, other keys, broken lines. None of it is a
//! receipt, and nothing is sent to it.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

mod people;
mod strange;

use people::{NOW_SECONDS, Organisation, caller};
use strange::{Authority, Strange, key_pair, refused_with};
use waymark_sync::{Delivery, Failure, HttpTransport, Transport};
use waymark_wire::{Challenge, Problem, ProblemCode, Receipt, ReceiptLevel};

/// Amina's phone hands over one batch to whatever answers.
fn amina_delivers(server: &Strange) -> Result<Delivery, Failure> {
    let open_hand = Organisation::new();
    let batch = open_hand.batch(&open_hand.amina, 1, None);
    deliver(&open_hand, server, &batch)
}

fn deliver(
    open_hand: &Organisation,
    server: &Strange,
    batch: &waymark_wire::SealedBatch,
) -> Result<Delivery, Failure> {
    let entry = server.entry(open_hand);
    let transport = HttpTransport::to(&entry, caller(&open_hand.amina, NOW_SECONDS)).unwrap();
    transport.deliver(batch)
}

const SIGN_IN_PAGE: &str =
    "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 21\r\n\r\n<h1>Welcome Wi-Fi</h1>";

#[test]
fn nobody_there_is_offline() {
    assert_eq!(amina_delivers(&Strange::nobody()), Err(Failure::Offline));
}

#[test]
fn a_sign_in_page_without_tls_is_not_our_server_and_hears_nothing() {
    let page = Strange::plain(SIGN_IN_PAGE);
    assert_eq!(amina_delivers(&page), Err(Failure::NotOurServer));
    page.heard_no_request();
}

#[test]
fn garbage_is_not_our_server_and_hears_nothing() {
    let noise = Strange::plain("\u{1}\u{2}\u{3} nothing anybody speaks \u{4}\u{5}");
    assert_eq!(amina_delivers(&noise), Err(Failure::NotOurServer));
    noise.heard_no_request();
}

#[test]
fn another_key_is_not_our_server_and_hears_nothing() {
    let other = Strange::tls(&key_pair(), SIGN_IN_PAGE).pretending_to_have(&key_pair());
    assert_eq!(amina_delivers(&other), Err(Failure::NotOurServer));
    other.heard_no_request();
}

#[test]
fn tls_1_2_is_not_our_server_and_hears_nothing() {
    let old = Strange::tls_1_2(&key_pair(), SIGN_IN_PAGE);
    assert_eq!(amina_delivers(&old), Err(Failure::NotOurServer));
    old.heard_no_request();
}

/// T33. Whoever signed it, whatever it is made out to, however old it is: the key decides. The control is the last part:
/// the same ears hear the batch as soon as the key is the right one, also under a private authority and also a spare.
#[test]
fn no_certificate_of_any_kind_gets_a_byte_of_a_batch_unless_its_key_is_in_the_roster() {
    let (ours, other, authority) = (key_pair(), key_pair(), Authority::new());
    let yes = "HTTP/1.1 200 Connection established\r\nContent-Length: 0\r\n\r\n";
    let moved =
        "HTTP/1.1 307 Temporary Redirect\r\nLocation: http://127.0.0.1:9/\r\nContent-Length: 0\r\n\r\n";
    let wants_a_name = "HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic\r\nContent-Length: 0\r\n\r\n";
    let strangers = [
        ("signed by itself", Strange::tls(&other, SIGN_IN_PAGE)),
        (
            "of an authority, for another host",
            Strange::certified(&other, &authority, "other.example", SIGN_IN_PAGE),
        ),
        ("of an authority, for this host", Strange::certified(&other, &authority, "127.0.0.1", SIGN_IN_PAGE)),
        ("run out", Strange::expired(&other, SIGN_IN_PAGE)),
        ("of an old TLS", Strange::tls_1_2(&other, SIGN_IN_PAGE)),
        ("a redirect before TLS", Strange::plain(moved)),
        ("a proxy that wants to be asked by name", Strange::plain(wants_a_name)),
        ("a proxy that agrees to everything", Strange::plain(yes)),
    ];
    for (what, stranger) in strangers {
        let stranger = stranger.pretending_to_have(&ours);
        assert_eq!(amina_delivers(&stranger), Err(Failure::NotOurServer), "{what}");
        stranger.heard_no_request();
    }
    let fork = refused_with(&Problem::new(ProblemCode::Fork));
    for (what, server) in [
        ("signed by itself", Strange::tls(&ours, &fork)),
        ("of a private authority", Strange::certified(&ours, &authority, "127.0.0.1", &fork)),
        (
            "the spare one",
            Strange::certified(&other, &authority, "127.0.0.1", &fork).with_pins(&[&ours, &other]),
        ),
    ] {
        assert_eq!(amina_delivers(&server), Err(Failure::Refused(ProblemCode::Fork)), "{what}");
        assert!(server.heard()[0].contains("WMB1"), "the control, {what}: these ears hear a batch");
    }
}

/// T33: a proxy that the system names, and an authority that somebody installed on it, make no difference. In a process
/// of its own, since both are told by its environment.
#[test]
fn a_proxy_and_an_authority_of_the_system_are_not_asked() {
    const STORY: &str = "a_proxy_and_an_authority_of_the_system_are_not_asked";
    if let Ok(proxy) = std::env::var("ALL_PROXY") {
        return as_told_by_the_system(&proxy);
    }
    let (proxy, authority) = (Strange::plain(SIGN_IN_PAGE), Authority::new());
    let stranger = Strange::certified(&key_pair(), &authority, "127.0.0.1", SIGN_IN_PAGE);
    let trusted = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(trusted.path(), authority.pem()).unwrap();
    let url = format!("http://127.0.0.1:{}", proxy.port());
    let mut again = std::process::Command::new(std::env::current_exe().unwrap());
    again.args(["--exact", STORY, "--nocapture"]).env("SSL_CERT_FILE", trusted.path());
    again.env("WAYMARK_STRANGER", stranger.port().to_string());
    for name in ["ALL_PROXY", "HTTPS_PROXY", "HTTP_PROXY", "https_proxy", "http_proxy"] {
        again.env(name, &url);
    }
    let told = again.env_remove("NO_PROXY").env_remove("no_proxy").output().unwrap();
    assert!(told.status.success(), "{}", String::from_utf8_lossy(&told.stderr));
    stranger.heard_no_request();
    let heard = proxy.heard();
    assert_eq!(heard.len(), 1, "{heard:?}");
    assert!(
        heard[0].contains("control.invalid"),
        "the control: a client that heeds the system asks: {heard:?}"
    );
}

/// The other process of the story above.
fn as_told_by_the_system(proxy: &str) {
    let _ = rustls::crypto::ring::default_provider().install_default();
    drop(reqwest::blocking::get("http://control.invalid/"));
    let server = Strange::tls(&key_pair(), &refused_with(&Problem::new(ProblemCode::Fork)));
    assert_eq!(amina_delivers(&server), Err(Failure::Refused(ProblemCode::Fork)), "past {proxy}");
    let port = std::env::var("WAYMARK_STRANGER").unwrap().parse().unwrap();
    assert_eq!(amina_delivers(&Strange::elsewhere(port)), Err(Failure::NotOurServer));
}

#[test]
fn a_spare_key_in_the_roster_is_our_server() {
    let (in_use, spare) = (key_pair(), key_pair());
    let server =
        Strange::tls(&spare, &refused_with(&Problem::new(ProblemCode::Fork))).with_pins(&[&in_use, &spare]);
    assert_eq!(amina_delivers(&server), Err(Failure::Refused(ProblemCode::Fork)));
}

#[test]
fn an_expired_certificate_for_another_name_is_our_server_if_the_key_is() {
    let server = Strange::expired(&key_pair(), &refused_with(&Problem::new(ProblemCode::TooLarge)));
    assert_eq!(amina_delivers(&server), Err(Failure::Refused(ProblemCode::TooLarge)));
}

#[test]
fn status_200_without_a_receipt_is_nothing() {
    let ours = key_pair();
    let empty_list = "HTTP/1.1 201 Created\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}";
    let no_body = "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n";
    for answer in [SIGN_IN_PAGE, empty_list, no_body] {
        assert_eq!(amina_delivers(&Strange::tls(&ours, answer)), Err(Failure::NotOurServer), "{answer}");
    }
}

#[test]
fn a_redirect_is_not_followed() {
    let elsewhere = Strange::plain(SIGN_IN_PAGE);
    let moved = format!(
        "HTTP/1.1 307 Temporary Redirect\r\nLocation: http://127.0.0.1:{}/\r\nContent-Length: 0\r\n\r\n",
        elsewhere.port()
    );
    assert_eq!(amina_delivers(&Strange::tls(&key_pair(), &moved)), Err(Failure::NotOurServer));
    assert!(elsewhere.heard().is_empty());
}

#[test]
fn a_refusal_without_a_problem_document_is_not_our_server() {
    let page = "HTTP/1.1 403 Forbidden\r\nContent-Type: text/html\r\nContent-Length: 9\r\n\r\n<h1>no!</h1>";
    assert_eq!(amina_delivers(&Strange::tls(&key_pair(), page)), Err(Failure::NotOurServer));
}

#[test]
fn a_busy_server_names_its_time() {
    let busy = Problem { retry_after: Some(30), ..Problem::new(ProblemCode::Busy) };
    let server = Strange::tls(&key_pair(), &refused_with(&busy));
    assert_eq!(amina_delivers(&server), Err(Failure::Busy { retry_after_seconds: Some(30) }));
}

#[test]
fn a_line_cut_before_the_answer_or_in_the_middle_of_it_is_offline() {
    let ours = key_pair();
    assert_eq!(amina_delivers(&Strange::tls(&ours, "")), Err(Failure::Offline));
    let half =
        "HTTP/1.1 201 Created\r\nContent-Type: application/json\r\nContent-Length: 400\r\n\r\n{\"body\":";
    assert_eq!(amina_delivers(&Strange::tls(&ours, half)), Err(Failure::Offline));
}

#[test]
fn an_endless_answer_is_given_up_early() {
    let endless = Strange::endless(&key_pair());
    assert_eq!(amina_delivers(&endless), Err(Failure::NotOurServer));
    assert!(endless.sent() < 8 << 20, "{} bytes were taken", endless.sent());
}

#[test]
fn a_phone_with_a_wrong_clock_answers_the_challenge_and_succeeds() {
    let open_hand = Organisation::new();
    let batch = open_hand.batch(&open_hand.amina, 1, None);
    let challenge = Challenge { time: NOW_SECONDS, token: "prove-it-is-now".to_owned() };
    let doubt = Problem { challenge: Some(challenge), ..Problem::new(ProblemCode::Clock) };
    let header = batch.header();
    let receipt = Receipt {
        v: 1,
        level: ReceiptLevel::Stored,
        org: header.org,
        batch: batch.id(),
        device: header.device,
        epoch: header.epoch,
        seq: header.seq,
        by: open_hand.base.public().key_id(),
        hour: waymark_wire::Hour(1),
        log_index: Some(1),
    };
    let receipt = receipt.sign(&open_hand.receipt_key);
    let body = String::from_utf8(receipt.to_bytes()).unwrap();
    let accepted = format!("HTTP/1.1 201 Created\r\nContent-Length: {}\r\n\r\n{body}", body.len());
    let server = Strange::tls_in_turn(&key_pair(), &[&refused_with(&doubt), &accepted]);
    assert_eq!(deliver(&open_hand, &server, &batch), Ok(Delivery::Answered(receipt)));
    let heard = server.heard();
    assert!(
        !heard[0].contains("prove-it-is-now") && heard[1].contains("challenge=prove-it-is-now;"),
        "{heard:?}"
    );
}

#[test]
fn a_server_that_never_believes_the_clock_is_left_after_three_requests() {
    let challenge = Challenge { time: 1, token: "again".to_owned() };
    let doubt = Problem { challenge: Some(challenge), ..Problem::new(ProblemCode::Clock) };
    let server = Strange::tls(&key_pair(), &refused_with(&doubt));
    assert_eq!(amina_delivers(&server), Err(Failure::Refused(ProblemCode::Clock)));
    assert_eq!(server.heard().len(), 3);
}
