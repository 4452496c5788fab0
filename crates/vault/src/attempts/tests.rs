//! The counter under clock changes, torn writes and missing files.

use super::*;
use waymark_testkit::{Folder, TestClock};

fn clocks(clock: &TestClock) -> Clocks {
    Clocks { wall_ms: clock.wall_ms(), monotonic_ms: clock.monotonic_ms() }
}

fn failed(times: u32, at: Clocks) -> Attempts {
    (0..times).fold(Attempts::none(at), |attempts, _| attempts.one_more(at))
}

#[test]
fn the_wait_grows_with_every_failure() {
    let now = clocks(&TestClock::at_noon());
    let waits: Vec<u32> = (0..=12).map(|times| failed(times, now).wait_seconds(now)).collect();
    assert_eq!(waits, [0, 0, 0, 0, 5, 30, 60, 300, 900, 3_600, 3_600, 3_600, 3_600]);
}

const HOUR: i64 = 3_600_000;

#[test]
fn no_change_of_a_clock_makes_the_wait_shorter() {
    for jump in [24 * HOUR, HOUR, -HOUR, -24 * HOUR, -1_795_348_800_000, 400 * 24 * HOUR] {
        let clock = TestClock::at_noon();
        let attempts = failed(7, clocks(&clock));
        clock.set_wall_ms(clock.wall_ms() + jump);
        assert_eq!(attempts.wait_seconds(clocks(&clock)), 300, "right after a jump of {jump} ms");
        clock.pass_seconds(299);
        assert_eq!(attempts.wait_seconds(clocks(&clock)), 1, "a second before the end, jump of {jump} ms");
        clock.pass_seconds(1);
        assert_eq!(
            attempts.wait_seconds(clocks(&clock)),
            0,
            "nor does it keep anybody out longer: {jump} ms"
        );
    }
}

#[test]
fn starting_anew_does_not_make_the_wait_shorter_either() {
    for jump in [0, 24 * HOUR, -24 * HOUR] {
        let clock = TestClock::at_noon();
        let attempts = failed(7, clocks(&clock));
        clock.restart();
        clock.set_wall_ms(clock.wall_ms() + jump);
        assert_eq!(attempts.wait_seconds(clocks(&clock)), 300, "jump of {jump} ms");
        clock.pass_seconds(299);
        assert!(attempts.wait_seconds(clocks(&clock)) >= 1, "jump of {jump} ms");
        clock.pass_seconds(1);
        assert_eq!(attempts.wait_seconds(clocks(&clock)), 0, "jump of {jump} ms");
    }
}

#[test]
fn a_clock_at_the_end_of_time_neither_panics_nor_opens() {
    for wall_ms in [i64::MIN, i64::MAX] {
        let then = Clocks { wall_ms, monotonic_ms: u64::MAX };
        let now = Clocks { wall_ms: wall_ms.wrapping_neg(), monotonic_ms: 0 };
        assert_eq!(failed(7, then).wait_seconds(now), 300);
    }
}

#[test]
fn an_attempt_that_was_torn_while_being_written_still_counts() {
    let folder = Folder::new();
    let path = folder.join("attempts");
    let now = clocks(&TestClock::at_noon());
    Counter::create(&path, now).unwrap();
    let mut counter = Counter::open(&path, now).unwrap();
    for _ in 0..4 {
        counter.count_one(now).unwrap();
    }
    drop(counter);
    let before = std::fs::read(&path).unwrap();
    Counter::open(&path, now).unwrap().count_one(now).unwrap();
    let after = std::fs::read(&path).unwrap();

    for written in 0..=after.len() {
        // The first bytes are the new ones, the rest the old: what a cut in the middle of the write leaves.
        let torn: Vec<u8> = after.iter().take(written).chain(before.iter().skip(written)).copied().collect();
        std::fs::write(&path, torn).unwrap();
        let standing = Counter::open(&path, now).unwrap().standing();
        assert!((4..=5).contains(&standing.failed), "{} at byte {written}", standing.failed);
    }
    // Whichever record is garbled, no attempt is forgotten.
    for place in [0, RECORD_LEN] {
        let mut garbled = after.clone();
        garbled[place + 17] ^= 1;
        std::fs::write(&path, garbled).unwrap();
        assert!(Counter::open(&path, now).unwrap().standing().failed >= 5);
    }
}

#[test]
fn a_missing_or_unreadable_counter_counts_as_the_longest_wait_from_now_on() {
    let folder = Folder::new();
    let path = folder.join("attempts");
    let clock = TestClock::at_noon();
    for content in [None, Some(Vec::new()), Some(vec![0; 1024]), Some(vec![7; 3]), Some(vec![255; 4096])] {
        let _ = std::fs::remove_file(&path);
        if let Some(bytes) = &content {
            std::fs::write(&path, bytes).unwrap();
        }
        let wait = |clock: &TestClock| {
            Counter::open(&path, clocks(clock)).unwrap().standing().wait_seconds(clocks(clock))
        };
        assert_eq!(wait(&clock), 3_600, "{content:?}");
        clock.pass_seconds(3_599);
        assert_eq!(wait(&clock), 1, "looking at it does not begin it anew");
        clock.pass_seconds(1);
        assert_eq!(wait(&clock), 0);
    }
}

#[test]
fn a_counter_of_the_first_form_is_read_as_one_without_a_limit() {
    let folder = Folder::new();
    let path = folder.join("attempts");
    let now = clocks(&TestClock::at_noon());
    let mut record = b"WMTRIES1".to_vec();
    record.extend_from_slice(&7_u64.to_be_bytes());
    record.extend_from_slice(&5_u32.to_be_bytes());
    record.extend_from_slice(&now.wall_ms.to_be_bytes());
    record.extend_from_slice(&now.monotonic_ms.to_be_bytes());
    let sum = digest(&SHA256, &record);
    record.extend_from_slice(sum.as_ref());
    record.resize(RECORD_LEN, 0);
    std::fs::write(&path, [record.clone(), record].concat()).unwrap();
    let mut counter = Counter::open(&path, now).unwrap();
    assert_eq!((counter.standing().failed, counter.standing().erase_due()), (5, false));
    counter.set_limit(6).unwrap();
    counter.count_one(now).unwrap();
    drop(counter);
    assert!(Counter::open(&path, now).unwrap().standing().erase_due(), "and written on in the present one");
}

#[test]
fn a_torn_record_does_not_bring_an_older_limit_back() {
    let folder = Folder::new();
    let path = folder.join("attempts");
    let now = clocks(&TestClock::at_noon());
    Counter::create(&path, now).unwrap();
    Counter::open(&path, now).unwrap().set_limit(10).unwrap();
    let whole = std::fs::read(&path).unwrap();
    for place in [0, RECORD_LEN] {
        let mut garbled = whole.clone();
        garbled[place + 40] ^= 1;
        std::fs::write(&path, garbled).unwrap();
        assert_eq!(Counter::open(&path, now).unwrap().standing().limit, 10);
    }
}
