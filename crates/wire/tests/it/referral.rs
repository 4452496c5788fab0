//! A packet's text and the code that answers it: read out by Boris, typed by Amina, with a slip of the finger or two.

use waymark_wire::{AnswerSlip, PacketId, PacketText, ReferralAnswer, ReferralRefused};

fn packet() -> PacketId {
    PacketId::from_bytes([0x3d, 0xa1, 0x07, 0xee, 0x42])
}

fn slip() -> AnswerSlip {
    AnswerSlip { packet: packet(), answer: ReferralAnswer::Accepted }
}

#[test]
fn every_answer_is_read_as_it_was_meant_however_it_is_written() {
    for answer in ReferralAnswer::ALL {
        let code = AnswerSlip { packet: packet(), answer }.to_code();
        assert_eq!(code.len(), 14, "three groups of four: {code}");
        for typed in [code.clone(), code.to_lowercase(), code.replace('-', " "), code.replace('-', "")] {
            assert_eq!(AnswerSlip::from_code(&typed), Ok(AnswerSlip { packet: packet(), answer }), "{typed}");
        }
    }
}

#[test]
fn a_wrong_sign_and_two_that_changed_places_are_noticed() {
    let code: Vec<char> = slip().to_code().chars().collect();
    let signs = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    let mut wrong = Vec::new();
    for place in (0..code.len()).filter(|place| code[*place] != '-') {
        for sign in signs.chars().filter(|sign| *sign != code[place]) {
            let mut typed = code.clone();
            typed[place] = sign;
            wrong.push(typed);
        }
        for other in (0..place).filter(|other| code[*other] != '-' && code[*other] != code[place]) {
            let mut typed = code.clone();
            typed.swap(place, other);
            wrong.push(typed);
        }
    }
    assert!(wrong.len() > 400);
    for typed in wrong {
        let typed: String = typed.into_iter().collect();
        assert!(AnswerSlip::from_code(&typed).is_err(), "{typed}");
    }
    for nothing in ["", "7KQ2", "hello there", "0000-0000-0000", &"7".repeat(200)] {
        assert_eq!(AnswerSlip::from_code(nothing), Err(ReferralRefused::Damaged), "{nothing}");
    }
}

#[test]
fn a_packet_is_read_back_and_has_one_encoding() {
    let meant = PacketText {
        packet: packet(),
        answer_by: Some("2026-11-30".to_owned()),
        text: "What they need: A doctor\n".to_owned(),
    };
    let written = meant.to_plaintext();
    assert_eq!(PacketText::parse(&written), Ok(meant.clone()));
    let open_ended = PacketText { answer_by: None, ..meant };
    assert_eq!(PacketText::parse(&open_ended.to_plaintext()), Ok(open_ended));
    let newer = written.replace("waymark-referral 1", "waymark-referral 2");
    assert_eq!(PacketText::parse(&newer), Err(ReferralRefused::Newer));
    for (from, to) in [
        ("waymark-referral 1", "waymark-referral 01"),
        ("waymark-referral 1", "waymark-batch 1"),
        ("packet 7", "packet i"),
        ("answer-by 2026-11-30", "answer-by soon"),
        ("answer-by 2026-11-30", "answer-by 2026-11-3"),
        ("answer-by 2026-11-30\n\n", "answer-by 2026-11-30\n"),
    ] {
        assert!(written.contains(from), "{from}");
        let altered = written.replacen(from, to, 1);
        assert_eq!(PacketText::parse(&altered), Err(ReferralRefused::Damaged), "{to}");
    }
}
