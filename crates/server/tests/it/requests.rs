//! Signed requests (T34): what is captured cannot be used again or bent, and a wrong clock is no obstacle.

use crate::client::Answer;
use crate::people::{Organisation, nonce, now};
use waymark_server::Running;
use waymark_wire::{Challenge, Problem, ProblemCode};

fn send(org: &Organisation, at: &Running, method: &str, target: &str, header: &str, body: &[u8]) -> Answer {
    org.client(at.address()).ask(method, target, &[("authorization", header)], body).unwrap()
}

#[test]
fn a_captured_request_is_refused_when_it_is_sent_again() {
    let org = Organisation::new();
    let server = org.start();
    let sealed = org.batch(&org.amina, 1, "captured");
    let target = format!("/v1/batches/{}", sealed.id());
    let header = org.amina.sign("PUT", &target, sealed.as_bytes());
    assert_eq!(send(&org, &server, "PUT", &target, &header, sealed.as_bytes()).status, 201);
    assert_eq!(send(&org, &server, "PUT", &target, &header, sealed.as_bytes()).code(), ProblemCode::Replayed);
}

#[test]
fn a_request_bent_in_any_way_is_refused() {
    let org = Organisation::new();
    let server = org.start();
    let (one, other) = (org.batch(&org.amina, 1, "one"), org.batch(&org.amina, 2, "other"));
    let target = format!("/v1/batches/{}", one.id());
    let elsewhere = format!("/v1/batches/{}", other.id());
    let header = || org.amina.sign("PUT", &target, one.as_bytes());
    let bent = [
        send(&org, &server, "PUT", &elsewhere, &header(), one.as_bytes()),
        send(&org, &server, "PUT", &target, &header(), other.as_bytes()),
        send(&org, &server, "PUT", &format!("{target}?offset=1"), &header(), one.as_bytes()),
        send(&org, &server, "GET", &target, &header(), one.as_bytes()),
        // In boris's name, with amina's signature.
        send(
            &org,
            &server,
            "PUT",
            &target,
            &header().replace(&org.amina.id().to_string(), &org.boris.id().to_string()),
            one.as_bytes(),
        ),
    ];
    for answer in bent {
        assert!([ProblemCode::Unauthorised, ProblemCode::TooLarge].contains(&answer.code()), "{answer:?}");
    }
    for header in ["", "Bearer x", "Waymark v2;device=0", &"Waymark v1;".repeat(100)] {
        assert_eq!(
            send(&org, &server, "PUT", &target, header, one.as_bytes()).code(),
            ProblemCode::Unauthorised
        );
    }
    let unsigned = org.client(server.address()).ask("PUT", &target, &[], one.as_bytes()).unwrap();
    assert_eq!(unsigned.code(), ProblemCode::Unauthorised);
    assert_eq!(send(&org, &server, "PUT", &target, &header(), one.as_bytes()).status, 201);
}

#[test]
fn a_phone_with_a_wrong_clock_gets_through_with_one_challenge() {
    let org = Organisation::new();
    let server = org.start();
    const TEN_YEARS: u64 = 10 * 365 * 86_400;
    for (seq, time) in (1..).zip([now() - TEN_YEARS, now() + TEN_YEARS, 0, u64::MAX, now() - 400]) {
        let sealed = org.batch(&org.amina, seq, "wrong clock");
        let target = format!("/v1/batches/{}", sealed.id());
        let header = org.amina.sign_at("PUT", &target, sealed.as_bytes(), time, nonce(), None);
        let refused = send(&org, &server, "PUT", &target, &header, sealed.as_bytes()).problem();
        assert_eq!(refused.code, ProblemCode::Clock);
        let challenge = refused.challenge.expect("a way on");
        let header = org.amina.sign_at("PUT", &target, sealed.as_bytes(), time, nonce(), Some(&challenge));
        assert_eq!(send(&org, &server, "PUT", &target, &header, sealed.as_bytes()).status, 201);
    }
}

#[test]
fn a_challenge_may_be_asked_for_and_does_not_hold_for_ever_or_elsewhere() {
    let org = Organisation::new();
    let server = org.start();
    let asked = org.client(server.address()).ask("GET", "/v1/time", &[], b"").unwrap();
    let challenge: Challenge = serde_json::from_slice(&asked.body).unwrap();
    let ask = |challenge: &Challenge, time, at: &Running| {
        let header = org.amina.sign_at("GET", "/v1/receipts", b"", time, nonce(), Some(challenge));
        send(&org, at, "GET", "/v1/receipts", &header, b"")
    };
    assert_eq!(ask(&challenge, 0, &server).status, 200);
    // Changed time beside a kept token, made-up token, and another process's.
    let mut forged = challenge.clone();
    forged.token = forged.token.replace(|sign: char| sign.is_ascii_lowercase(), "a");
    assert_eq!(ask(&forged, 0, &server).code(), ProblemCode::Clock);
    server.stop();
    let later = org.start();
    assert_eq!(ask(&challenge, 0, &later).code(), ProblemCode::Clock);
}

#[test]
fn after_a_restart_a_request_from_before_it_is_challenged() {
    let org = Organisation::new();
    org.start().stop();
    let header = org.amina.sign_at("GET", "/v1/receipts", b"", now() - 5, nonce(), None);
    let server = org.start();
    let refused: Problem = send(&org, &server, "GET", "/v1/receipts", &header, b"").problem();
    assert_eq!(refused.code, ProblemCode::Clock);
    assert!(refused.challenge.is_some());
}

#[test]
fn a_server_with_a_wrong_clock_still_takes_batches() {
    let org = Organisation::new();
    // 1970, and 2106: the phone is right and the server is wrong.
    for (seq, seconds) in (1..).zip([7_200, 4_291_747_200]) {
        let server = org.start_at(seconds);
        let sealed = org.batch(&org.amina, seq, "server clock");
        let target = format!("/v1/batches/{}", sealed.id());
        let refused = org.put(&server, &org.amina, &sealed).problem();
        let challenge = refused.challenge.expect("a way on");
        let header = org.amina.sign_at("PUT", &target, sealed.as_bytes(), now(), nonce(), Some(&challenge));
        let stored = send(&org, &server, "PUT", &target, &header, sealed.as_bytes());
        assert_eq!(stored.status, 201);
        assert_eq!(org.check_receipt(&stored.body, &sealed).hour.0, seconds / 3600);
    }
}
