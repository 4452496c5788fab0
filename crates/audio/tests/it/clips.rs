//! One recording: what comes in, what is kept.

use crate::{CHROMIUM, STEREO, TONE, TONE_WEBM};
use proptest::prelude::*;
use waymark_audio::{Clip, ClipRefused, MAX_CLIP_BYTES};

fn holds(bytes: &[u8], words: &str) -> bool {
    bytes.windows(words.len()).any(|window| window == words.as_bytes())
}

#[test]
fn what_a_recorder_made_is_kept_as_a_voice_and_nothing_else() {
    for (name, recording, ms) in [
        ("ogg", TONE, 1_200..=1_220),
        ("webm", TONE_WEBM, 1_200..=1_220),
        ("stereo", STEREO, 500..=520),
        ("chromium", CHROMIUM, 1_300..=1_600),
    ] {
        let clip = Clip::from_recording(recording).unwrap();
        assert!(ms.contains(&clip.length_ms()), "{name}: {} ms", clip.length_ms());
        assert_eq!(Clip::from_kept(clip.as_bytes()).unwrap(), clip, "{name}: the kept form is a fixed point");
        for traces in ["Marko", "opusenc", "Lavf", "Chrome", "mkvmerge", "libopus"] {
            assert!(!holds(clip.as_bytes(), traces), "{name} kept {traces}");
        }
    }
    assert!(holds(TONE, "Marko") && holds(CHROMIUM, "Chrome"), "the recordings do hold such traces");
}

#[test]
fn the_same_voice_in_two_containers_is_the_same_recording() {
    let (ogg, webm) = (Clip::from_recording(TONE).unwrap(), Clip::from_recording(TONE_WEBM).unwrap());
    assert_eq!(ogg, webm);
}

#[test]
fn a_recording_that_is_none_is_refused_with_its_reason() {
    assert_eq!(Clip::from_recording(b""), Err(ClipRefused::NotOpus));
    assert_eq!(Clip::from_recording(b"RIFF....WAVE"), Err(ClipRefused::NotOpus));
    assert_eq!(Clip::from_recording(&vec![0; MAX_CLIP_BYTES + 1]), Err(ClipRefused::TooLarge));
    assert_eq!(Clip::from_kept(TONE), Err(ClipRefused::Damaged), "comments are not the kept form");
    let kept = Clip::from_recording(TONE).unwrap();
    assert!(Clip::from_kept(&kept.as_bytes()[..kept.as_bytes().len() - 1]).is_err());
}

#[test]
fn a_recording_longer_than_a_minute_is_refused() {
    let mut long = Clip::from_recording(TONE).unwrap().as_bytes().to_vec();
    // Sixty times the same second: pages of the same stream one after the other, as a reader takes them.
    let pages = long.split_off(second_page(&long));
    for _ in 0..60 {
        long.extend_from_slice(&pages);
    }
    assert_eq!(Clip::from_recording(&long), Err(ClipRefused::TooLong));
}

/// Where the pages of sound begin: after the page of the comments.
fn second_page(ogg: &[u8]) -> usize {
    let mut starts = (0..ogg.len() - 4).filter(|&at| &ogg[at..at + 4] == b"OggS");
    starts.nth(2).unwrap()
}

#[test]
fn no_word_of_a_voice_is_ever_printed() {
    assert_eq!(format!("{:?}", Clip::from_recording(TONE).unwrap()), "Clip(1213 ms)");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

    #[test]
    fn altered_recordings_are_taken_or_refused_and_never_break_anything(
        which in 0_usize..3, at in any::<prop::sample::Index>(), value in any::<u8>(), cut in any::<prop::sample::Index>(),
    ) {
        let mut bytes = [TONE, TONE_WEBM, CHROMIUM][which].to_vec();
        let at = at.index(bytes.len());
        bytes[at] = value;
        let _ = Clip::from_recording(&bytes);
        bytes.truncate(cut.index(bytes.len()));
        if let Ok(clip) = Clip::from_recording(&bytes) {
            prop_assert_eq!(Clip::from_kept(clip.as_bytes()), Ok(clip.clone()));
        }
    }
}
