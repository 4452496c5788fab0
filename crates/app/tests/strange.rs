//! Strange clocks and strange words: nothing is lost, nothing is refused that should not be, nothing is taken for code.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

mod stage;

use stage::{Stage, codes, counts, screen, sync, unlock};
use waymark_app::App;
use waymark_app::view::{
    CaseListRequest, EndRequest, LockState, ScreeningRequest, StartRequest, WriteLetterRequest,
};
use waymark_domain::{End, LocaleTag};
use waymark_testkit::AMINA;

const HOUR_MS: i64 = 3_600_000;
const DAY_MS: i64 = 24 * HOUR_MS;
/// 1970-01-01 and -02, 2038-01-19 03:14:08, 2106-02-07 06:28:16, 2028-02-29.
const STRANGE_TIMES: [i64; 5] = [0, DAY_MS, 2_147_483_648_000, 4_294_967_296_000, 1_835_395_200_000];

/// T39: a talk goes on under any clock, also through a lock, and is sealed as soon as the clock can be believed.
#[test]
fn a_talk_survives_every_clock_and_is_sealed_when_the_clock_is_right_again() {
    let stage = Stage::new();
    let amina = stage.phone(AMINA);
    let right = stage.clock.wall_ms();
    let begun = amina.start_screening(StartRequest { worker_locale: LocaleTag::new("en").unwrap() }).unwrap();
    // And the hour that is put forward and back twice a year.
    for strange in STRANGE_TIMES.into_iter().chain([right + HOUR_MS, right - HOUR_MS, right]) {
        stage.clock.set_wall_ms(strange);
        amina.open_screening(ScreeningRequest { id: begun.id }).unwrap();
        amina.lock().unwrap();
        unlock(&amina, AMINA.passphrase);
        let found = amina.open_screening(ScreeningRequest { id: begun.id });
        assert!(found.is_ok(), "the talk is gone at {strange}");
    }
    amina.end_screening(EndRequest { id: begun.id, end: Some(End::Stopped) }).unwrap();
    stage.clock.set_wall_ms(4_294_967_296_000);
    let refused = amina.finalise(ScreeningRequest { id: begun.id }).unwrap_err();
    assert_eq!(refused.code, "roster_expired", "a clock past the roster seals nothing, and says why");
    stage.clock.set_wall_ms(right);
    let done = amina.finalise(ScreeningRequest { id: begun.id }).unwrap();
    sync(&stage.base);
    stage.go_round(&[&amina]);
    assert_eq!(codes(&stage.base), [done.code]);
}

/// T39: order is by chain. Talks sealed under clocks that go back and forth all arrive, once, without a gap.
#[test]
fn talks_sealed_under_clocks_that_go_back_and_forth_all_arrive() {
    let stage = Stage::new();
    let amina = stage.phone(AMINA);
    sync(&stage.base);
    let right = stage.clock.wall_ms();
    let mut sealed: Vec<_> = [0, right, right - HOUR_MS, right + 2 * HOUR_MS, DAY_MS, right]
        .into_iter()
        .map(|at| {
            stage.clock.set_wall_ms(at);
            screen(&amina).1
        })
        .collect();
    stage.go_round(&[&amina]);
    sealed.sort();
    assert_eq!(codes(&stage.base), sealed);
    let alerts: Vec<String> =
        stage.base.base_home().unwrap().alerts.into_iter().map(|alert| alert.code).collect();
    assert!(!alerts.iter().any(|code| ["gap", "fork", "unreadable"].contains(&code.as_str())), "{alerts:?}");
    assert_eq!(counts(&amina), (0, 0, 6, 0));
}

/// T39, the control: under a clock that can be believed a draft does go after its day.
#[test]
fn under_a_clock_that_can_be_believed_a_draft_goes_after_its_day() {
    let stage = Stage::new();
    let amina = stage.phone(AMINA);
    let begun = amina.start_screening(StartRequest { worker_locale: LocaleTag::new("en").unwrap() }).unwrap();
    amina.lock().unwrap();
    stage.clock.set_wall_ms(stage.clock.wall_ms() + 2 * DAY_MS);
    unlock(&amina, AMINA.passphrase);
    assert_eq!(
        amina.open_screening(ScreeningRequest { id: begun.id }).unwrap_err().code,
        "unknown_screening"
    );
}

/// What a database, a search, a shell, a page or a spreadsheet could take for its own.
const STRANGE_WORDS: [&str; 24] = [
    "'; DROP TABLE cases; --",
    "\" OR \"\"=\"",
    "1) UNION SELECT sign_seed FROM identity --",
    "%' AND 1=0 UNION ALL SELECT name FROM sqlite_master --",
    "NEAR(danger child, 2)",
    "danger*",
    "\"danger",
    "^danger",
    "code: K7",
    "danger AND NOT child",
    "-danger",
    "{danger}",
    "_%_%_",
    "\\",
    "\u{0}",
    "\u{202e}abc\u{202c}",
    "\u{2066}x\u{2069}",
    "zq\u{301}\u{301}\u{301}",
    "👩\u{200d}👧\u{200d}👦",
    "<script>alert(1)</script>",
    "{{ 7 * 7 }} ${7*7} { $n }",
    "=HYPERLINK(\"x\")",
    "../../etc/passwd\r\nX: y",
    "ﷺ ｆｕｌｌｗｉｄｔｈ ＝1",
];

fn search(base: &App, words: &str) -> usize {
    let request = CaseListRequest {
        newest_first: true,
        levels: Vec::new(),
        unread: false,
        red: false,
        child: false,
        locale: None,
        search: words.to_owned(),
        after: None,
    };
    base.case_list(request).unwrap().rows.len()
}

/// T26: strange words in the search box find nothing and break nothing; in a letter they arrive to the byte. The
/// control: the same search finds what is there, and all of it where nothing is asked for.
#[test]
fn strange_words_are_words_and_nothing_else() {
    let stage = Stage::new();
    let amina = stage.phone(AMINA);
    sync(&stage.base);
    let (_, code, _) = screen(&amina);
    screen(&amina);
    stage.go_round(&[&amina]);
    assert_eq!((search(&stage.base, ""), search(&stage.base, code.as_str())), (2, 1));
    for words in STRANGE_WORDS {
        // Without a letter or a number nothing is asked for, which is the whole list.
        let expected = if words.chars().any(char::is_alphanumeric) { 0 } else { 2 };
        assert_eq!(search(&stage.base, words), expected, "{words:?}");
    }
    let device = stage.base.roster().unwrap().devices.into_iter().find(|one| !one.here).unwrap().device;
    let mut written = Vec::new();
    for words in STRANGE_WORDS {
        let request = WriteLetterRequest { device: device.clone(), case: None, text: words.to_owned() };
        match stage.base.write_letter(request) {
            Ok(_) => written.push(words.to_owned()),
            // What no keyboard types is refused with words, not taken half.
            Err(refused) => {
                let untyped = |sign: char| {
                    sign.is_control()
                        || ('\u{202a}'..='\u{202e}').contains(&sign)
                        || ('\u{2066}'..='\u{2069}').contains(&sign)
                };
                assert!(words.chars().any(untyped), "{words:?}");
                assert_eq!(refused.code, "letter_text");
            }
        }
    }
    assert!(written.len() + 4 >= STRANGE_WORDS.len());
    stage.go_round(&[&amina]);
    let mut read: Vec<String> = amina.letters().unwrap().into_iter().map(|letter| letter.text).collect();
    read.sort();
    written.sort();
    assert_eq!(read, written);
    assert_eq!(search(&stage.base, ""), 2, "every case is still there");
    assert_eq!(amina.status().unwrap().state as u8, LockState::Open as u8);
}
