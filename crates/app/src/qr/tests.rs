//! Amina's base shows, Boris's phone looks: codes drawn, seen through a poor camera, and read again.

use super::*;
use proptest::prelude::*;

/// A code as a camera might see it: enlarged, off the middle, not quite black, with some noise.
fn seen(code: &QrView, scale: usize, noise: u64) -> (Vec<u8>, usize) {
    let bits = STANDARD.decode(&code.bits).unwrap();
    let side = code.side as usize;
    let width = (side + 12) * scale;
    let mut luma = vec![225_u8; width * width];
    let mut state = noise.max(1);
    for y in 0..width {
        for x in 0..width {
            let (mx, my) = ((x / scale).wrapping_sub(7), (y / scale).wrapping_sub(5));
            let dark = mx < side && my < side && {
                let place = my * side + mx;
                bits[place / 8] >> (7 - place % 8) & 1 == 1
            };
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            luma[y * width + x] = if dark { 40 } else { 215 } + (state % 30) as u8;
        }
    }
    (luma, width)
}

fn look(code: &QrView, scale: usize, noise: u64) -> Vec<String> {
    let (luma, width) = seen(code, scale, noise);
    read(&luma, width, width).unwrap()
}

#[test]
fn a_message_of_many_codes_is_read_in_any_order_through_a_poor_camera() {
    let message: Vec<u8> = (0..2_500_u32).map(|n| (n * 31 % 251) as u8).collect();
    let codes = codes(&message).unwrap();
    assert_eq!(codes.len(), 9);
    assert!(codes.iter().all(|code| code.side <= 65), "a cheap camera reads them");
    let mut collector = Collector::default();
    for (place, code) in codes.iter().enumerate().rev() {
        assert_eq!(collector.message(), None, "not before all are seen");
        let texts = look(code, 4, place as u64 + 1);
        assert_eq!(texts.len(), 1, "code {place}");
        assert!(collector.take(&texts[0]));
        assert!(collector.take(&texts[0]), "seen twice, counted once");
    }
    assert_eq!(collector.progress(), (9, 9));
    assert_eq!(collector.message(), Some(message));
}

#[test]
fn frames_of_two_screens_are_not_mixed() {
    let (one, other) = (vec![1_u8; 600], vec![2_u8; 600]);
    let mut collector = Collector::default();
    for frame in &frames::split(&one)[..2] {
        collector.take(frame);
    }
    for frame in frames::split(&other) {
        collector.take(&frame);
    }
    assert_eq!(collector.message(), Some(other));
}

#[test]
fn what_is_not_ours_is_passed_over_and_a_false_piece_is_noticed() {
    let mut collector = Collector::default();
    for strange in ["", "https://example.org", "WQ1:", "WQ1:???", "WQ2:00", "WQ1:0000000000000000000000"] {
        assert!(!collector.take(strange), "{strange}");
    }
    let message = vec![7_u8; 500];
    let frames = frames::split(&message);
    let name: Vec<u8> = waymark_wire::Digest::of(&message).as_bytes()[..8].to_vec();
    let forged = [name.as_slice(), &[0, 1, 0, 2], b"something else"].concat();
    collector.take(&frames[0]);
    collector.take(&format!("WQ1:{}", base45::encode(&forged)));
    assert_eq!(collector.message(), None);
    assert_eq!(collector.progress(), (0, 0), "it begins anew");
    for frame in &frames {
        collector.take(frame);
    }
    assert_eq!(collector.message(), Some(message), "and still comes to an end");
}

#[test]
fn what_is_too_large_for_codes_goes_by_file() {
    assert_eq!(codes(&vec![0; 280 * MOST_FRAMES]).unwrap().len(), MOST_FRAMES);
    assert_eq!(codes(&vec![0; 280 * MOST_FRAMES + 1]).unwrap().len(), 0);
}

#[test]
fn a_picture_without_a_code_has_none_and_one_of_a_false_size_is_refused() {
    assert_eq!(read(&vec![128; 320 * 240], 320, 240).unwrap(), Vec::<String>::new());
    for (luma, width, height) in [(100, 32, 32), (0, 0, 0), (10_000 * 40, 10_000, 40)] {
        assert!(read(&vec![0; luma], width, height).is_err());
    }
}

#[test]
fn base_45_is_the_one_of_its_standard() {
    for (plain, coded) in [("AB", "BB8"), ("Hello!!", "%69 VD92EX0"), ("base-45", "UJCLQE7W581")] {
        assert_eq!(base45::encode(plain.as_bytes()), coded);
        assert_eq!(base45::decode(coded).as_deref(), Some(plain.as_bytes()));
    }
    for bad in ["GGW", "a", ":::", "A"] {
        assert_eq!(base45::decode(bad), None, "{bad}");
    }
}

proptest! {
    #[test]
    fn any_message_comes_back_whole(message in proptest::collection::vec(any::<u8>(), 0..3_000), turn in 0_usize..20) {
        let mut frames = frames::split(&message);
        let turn = turn % frames.len();
        frames.rotate_left(turn);
        let mut collector = Collector::default();
        for frame in &frames {
            prop_assert!(collector.take(frame));
        }
        prop_assert_eq!(collector.message(), Some(message));
    }

    #[test]
    fn any_text_is_passed_over_or_taken_and_never_breaks(text in ".*", marked in any::<bool>()) {
        let text = if marked { format!("WQ1:{text}") } else { text };
        let mut collector = Collector::default();
        collector.take(&text);
        collector.message();
    }
}
