//! Signed requests, and the problems that answer them.

use crate::people::{key, public};
use proptest::prelude::*;
use waymark_wire::{Challenge, Nonce, Problem, ProblemCode, RequestRefused, RequestSignature, SignedRequest};

const BODY: &[u8] = b"a sealed batch";

fn request() -> SignedRequest<'static> {
    SignedRequest { method: "PUT", target: "/v1/batches/00?x=1", body: BODY }
}

fn made(challenge: Option<&Challenge>) -> RequestSignature {
    RequestSignature::make(&key("amina"), &request(), 1_795_348_800, Nonce::from_bytes([3; 16]), challenge)
}

#[test]
fn a_request_is_believed_only_as_it_was_signed() {
    let good = made(None);
    assert_eq!(RequestSignature::parse(&good.to_header()), Ok(good.clone()));
    assert_eq!(good.check(&public("amina"), &request()), Ok(()));
    let refused = Err(RequestRefused::NotSigned);
    assert_eq!(good.check(&public("boris"), &request()), refused);
    for other in [
        SignedRequest { method: "POST", ..request() },
        SignedRequest { target: "/v1/batches/00?x=2", ..request() },
        SignedRequest { target: "/v1/batches/00", ..request() },
        SignedRequest { body: b"a sealed batch.", ..request() },
        SignedRequest { body: b"", ..request() },
    ] {
        assert_eq!(good.check(&public("amina"), &other), refused, "{other:?}");
    }
}

#[test]
fn every_changed_sign_of_the_header_is_refused() {
    let challenge = Challenge { time: 0, token: "dG9rZW4".to_owned() };
    let good = made(Some(&challenge)).to_header();
    for (place, _) in good.char_indices() {
        for bit in 0..7 {
            let mut bytes = good.clone().into_bytes();
            bytes[place] ^= 1 << bit;
            let bent = String::from_utf8(bytes).unwrap();
            let taken = RequestSignature::parse(&bent)
                .is_ok_and(|signature| signature.check(&public("amina"), &request()).is_ok());
            assert!(!taken, "{bent}");
        }
    }
}

#[test]
fn the_challenge_is_signed_too() {
    let challenge = Challenge { time: 0, token: "one".to_owned() };
    let header = made(Some(&challenge)).to_header();
    let moved = RequestSignature::parse(&header.replace("challenge=one", "challenge=two")).unwrap();
    assert_eq!(moved.check(&public("amina"), &request()), Err(RequestRefused::NotSigned));
    let taken_off = RequestSignature::parse(&header.replace("challenge=one", "challenge=")).unwrap();
    assert_eq!(taken_off.check(&public("amina"), &request()), Err(RequestRefused::NotSigned));
}

#[test]
fn times_are_fresh_within_five_minutes_either_way_and_never_overflow() {
    let good = made(None);
    for (now, fresh) in [(0, true), (300, true), (-300, true), (301, false), (-301, false)] {
        assert_eq!(good.is_fresh(good.time().saturating_add_signed(now)), fresh);
    }
    assert!(!good.is_fresh(0) && !good.is_fresh(u64::MAX));
}

#[test]
fn problems_are_read_and_other_pages_are_not() {
    for code in ProblemCode::ALL {
        let problem = Problem::new(*code);
        assert_eq!(Problem::parse(&problem.to_bytes()), Some(problem));
        assert!((400..=599).contains(&code.status()));
    }
    let newer = br#"{"type":"urn:waymark:problem:tired","title":"x","status":503,"code":"tired","more":1}"#;
    assert_eq!(
        Problem::parse(newer).map(|problem| (problem.code, problem.status)),
        Some((ProblemCode::Unknown, 503))
    );
    for page in [b"<html>Welcome to Airport WiFi</html>".as_slice(), b"{}", b"", br#"{"type":"about:blank"}"#]
    {
        assert_eq!(Problem::parse(page), None);
    }
}

proptest! {
    #[test]
    fn no_text_makes_the_reader_panic(text in ".{0,700}") {
        let _ = RequestSignature::parse(&text);
        let _ = RequestSignature::parse(&format!("Waymark v1;{text}"));
        let _ = Problem::parse(text.as_bytes());
    }
}
