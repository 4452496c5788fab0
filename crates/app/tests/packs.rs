//! Recordings by network: the roster names a pack, the server keeps its bytes, phones fetch what they lack, last and piece
//! by piece; what is not what the roster names is never installed.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

mod stage;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use stage::{Stage, counts, screen, sync, unlock};
use waymark_app::App;
use waymark_app::view::{
    ImportRequest, LinkState, PromptPackRequest, PromptRequest, PromptsRequest, PromptsView,
    RecordPromptRequest, SendPromptsRequest, SendingWord,
};
use waymark_domain::{ItemId, LocaleTag, Timestamp};
use waymark_store::tables::settings;
use waymark_store::{Db, DbKey};
use waymark_testkit::{AMINA, BORIS};
use waymark_vault::{Clocks, NoHardware, Vault};

const TONE: &[u8] = include_bytes!("../../audio/tests/fixtures/tone.opus");

fn tag(language: &str) -> LocaleTag {
    LocaleTag::new(language).unwrap()
}

fn of(app: &App, language: &str) -> PromptsView {
    app.prompts(PromptsRequest { locale: tag(language) }).unwrap()
}

fn of_pashto(app: &App) -> PromptsView {
    of(app, "ps")
}

fn record(base: &App, language: &str, item: &str) {
    let request = RecordPromptRequest {
        locale: tag(language),
        item: ItemId::new(item).unwrap(),
        recording: BASE64.encode(TONE),
    };
    base.record_prompt(request).unwrap();
}

/// Enough recordings for a pack of several pieces.
fn record_many(base: &App, language: &str) -> u32 {
    let items: Vec<String> = of(base, language).rows.iter().map(|row| row.item.to_string()).collect();
    items.iter().for_each(|item| record(base, language, item));
    of(base, language).recorded
}

fn send(base: &App, language: &str, stop: bool) -> PromptsView {
    base.send_prompts(SendPromptsRequest { locale: tag(language), stop, other_keys: Vec::new() }).unwrap()
}

#[test]
fn what_the_base_sends_is_on_the_phone_after_an_exchange_and_the_newer_pack_takes_its_place() {
    let stage = Stage::new();
    let amina = stage.phone(AMINA);
    record(&stage.base, "ps", "T2");
    assert!(of_pashto(&stage.base).sending == SendingWord::NotSent);
    assert!(send(&stage.base, "ps", false).sending == SendingWord::Waiting);
    sync(&stage.base);
    assert!(of_pashto(&stage.base).sending == SendingWord::Sent);
    sync(&amina);
    assert_eq!(of_pashto(&amina).recorded, 1);
    let heard = amina.prompt(PromptRequest { locale: tag("ps"), item: ItemId::new("T2").unwrap() }).unwrap();
    assert!(heard.sound.is_some());

    record(&stage.base, "ps", "T3");
    assert!(of_pashto(&stage.base).sending == SendingWord::Older);
    send(&stage.base, "ps", false);
    sync(&stage.base);
    sync(&amina);
    assert_eq!(of_pashto(&amina).recorded, 2);

    send(&stage.base, "ps", true);
    sync(&stage.base);
    sync(&amina);
    assert_eq!(of_pashto(&amina).recorded, 0, "named no more, so it is gone");
    assert!(amina.recorded_languages().unwrap().is_empty());
    assert_eq!(of_pashto(&stage.base).recorded, 2, "the base keeps what it recorded");
}

#[test]
fn a_phone_that_was_away_and_a_line_that_breaks_go_on_where_they_were() {
    let mut stage = Stage::new();
    let amina = stage.phone(AMINA);
    let all = record_many(&stage.base, "ps");
    send(&stage.base, "ps", false);
    sync(&stage.base);
    let size = of_pashto(&stage.base).bytes;
    assert!(size > 150_000, "several pieces");
    stage.server_down();
    assert_eq!(sync(&amina).link as u8, LinkState::Offline as u8);
    stage.server_up();
    stage.line.cut_after_coming_down(110_000);
    assert_eq!(sync(&amina).link as u8, LinkState::Offline as u8, "the line broke");
    assert_eq!(of_pashto(&amina).recorded, 0, "nothing is half-installed");
    let coming = amina.recorded_languages().unwrap();
    assert!(coming[0].coming && coming[0].recordings == 0);
    stage.line.mend();
    let before = stage.line.come_down();
    sync(&amina);
    assert_eq!(of_pashto(&amina).recorded, all);
    let fetched = stage.line.come_down() - before;
    assert!(fetched < size, "what was here already is not fetched again: {fetched} of {size}");
}

#[test]
fn talks_go_first_and_so_much_at_once_is_fetched_and_no_more() {
    const AT_ONCE: u64 = 256 * 1024;
    /// What an exchange brings down besides: handshakes, rosters, receipts, what frames the pieces.
    const BESIDES: u64 = 64 * 1024;
    let stage = Stage::new();
    let amina = stage.phone(AMINA);
    let mut size = 0;
    for language in ["ps", "ar"] {
        record_many(&stage.base, language);
        size += send(&stage.base, language, false).bytes;
    }
    sync(&stage.base);
    assert!(size > AT_ONCE, "more than one exchange brings");
    screen(&amina);
    // The line breaks while the talk goes up: nothing of the recordings comes down before it.
    stage.line.cut_after(6_000);
    sync(&amina);
    stage.line.mend();
    assert_eq!(counts(&amina).0 + counts(&amina).1, 1, "it waits");
    let mut exchanges = 0_u32;
    while amina.recorded_languages().unwrap().iter().any(|one| one.coming) || exchanges == 0 {
        let before = stage.line.come_down();
        let exchanged = sync(&amina);
        assert_eq!(
            exchanged.handed_over,
            u32::from(exchanges == 0),
            "with the first exchange, before any recording"
        );
        let fetched = stage.line.come_down() - before;
        assert!(fetched < AT_ONCE + BESIDES, "{fetched} bytes in exchange {exchanges}");
        exchanges += 1;
    }
    assert_eq!(u64::from(exchanges), size.div_ceil(AT_ONCE));
    assert!(of(&amina, "ps").recorded > 0 && of(&amina, "ar").recorded > 0);
}

/// What the phone has counted of this day, as if so much had come before.
fn count_as_fetched(stage: &Stage, amina: &App, bytes: u64) {
    amina.lock().unwrap();
    let folder = stage.folder.join(AMINA.name);
    let clocks = Clocks { wall_ms: stage.clock.wall_ms(), monotonic_ms: stage.clock.monotonic_ms() };
    let key = Vault::at(&folder).unlock(AMINA.passphrase, &NoHardware, &clocks).unwrap().db_key();
    let db = Db::open(&folder.join("store.db"), &DbKey::new(&key.key, &key.salt)).unwrap();
    let day = Timestamp(stage.clock.wall_ms()).day().0;
    let counted = serde_json::json!({ "day": day, "bytes": bytes });
    db.write("count", |writer| settings::set(writer, "packs_fetched", &counted)).unwrap();
    db.close().unwrap();
    unlock(amina, AMINA.passphrase);
}

#[test]
fn a_phone_that_has_fetched_what_a_day_may_cost_goes_on_the_next_day_where_it_was() {
    const A_DAY: u64 = 4 << 20;
    const LEFT: u64 = 100_000;
    /// What an exchange without recordings brings down.
    const BESIDES: u64 = 32 * 1024;
    let stage = Stage::new();
    let amina = stage.phone(AMINA);
    let all = record_many(&stage.base, "ps");
    let size = send(&stage.base, "ps", false).bytes;
    assert!(size > LEFT + BESIDES, "more than is left of this day");
    sync(&stage.base);
    count_as_fetched(&stage, &amina, A_DAY - LEFT);
    let fetched = || {
        let before = stage.line.come_down();
        assert_eq!(sync(&amina).link as u8, LinkState::Online as u8);
        stage.line.come_down() - before
    };
    let first = fetched();
    assert!((LEFT..LEFT + BESIDES).contains(&first), "what was left of the day: {first}");
    for hour in 1..=3 {
        stage.clock.pass_seconds(3_600);
        let more = fetched();
        assert!(more < BESIDES, "{more} bytes {hour} hours later");
    }
    assert!(amina.recorded_languages().unwrap()[0].coming, "and it says that something is still to come");
    screen(&amina);
    assert_eq!(sync(&amina).handed_over, 1, "talks go whatever the recordings have cost");

    stage.clock.pass_seconds(24 * 3_600);
    let rest = fetched();
    assert!((size - LEFT..size - LEFT + BESIDES).contains(&rest), "the rest, and nothing again: {rest}");
    assert_eq!(of_pashto(&amina).recorded, all);
}

#[test]
fn a_talk_that_is_sealed_between_two_pieces_goes_before_the_next_of_them() {
    const PIECE: u64 = 64 * 1024;
    let stage = Stage::new();
    let amina = stage.phone(AMINA);
    let all = record_many(&stage.base, "ps");
    let size = send(&stage.base, "ps", false).bytes;
    assert!(size > 2 * PIECE, "three pieces");
    sync(&stage.base);
    let before = stage.line.come_down();
    // The line stands still in the middle of the first piece; meanwhile she ends a talk.
    stage.line.stand_still_after_coming_down(usize::try_from(PIECE).unwrap());
    let exchanged = std::thread::scope(|scope| {
        let exchanging = scope.spawn(|| sync(&amina));
        stage.line.wait_until_it_stands();
        screen(&amina);
        stage.line.mend();
        exchanging.join().unwrap()
    });
    assert_eq!((exchanged.handed_over, exchanged.link as u8), (0, LinkState::Online as u8));
    let came = stage.line.come_down() - before;
    assert!(came < 2 * PIECE, "the piece that was on its way, and no other: {came}");
    assert_eq!((of_pashto(&amina).recorded, counts(&amina)), (0, (1, 0, 0, 0)));

    // The next exchange is cut while the talk goes up: no piece came before it.
    let before = stage.line.come_down();
    stage.line.cut_after(6_000);
    sync(&amina);
    stage.line.mend();
    assert!(stage.line.come_down() - before < PIECE / 2, "nothing of the recordings");
    let before = stage.line.come_down();
    assert_eq!(sync(&amina).handed_over, 1);
    assert_eq!(of_pashto(&amina).recorded, all, "and then the pieces go on");
    let rest = stage.line.come_down() - before;
    assert!(rest < size - PIECE / 2, "where they were: {rest} of {size}");
}

#[test]
fn a_pack_altered_at_the_server_is_refused_and_what_was_there_stays() {
    let mut stage = Stage::new();
    let amina = stage.phone(AMINA);
    record(&stage.base, "ps", "T2");
    send(&stage.base, "ps", false);
    sync(&stage.base);
    sync(&amina);
    assert_eq!(of_pashto(&amina).recorded, 1);
    record(&stage.base, "ps", "T3");
    send(&stage.base, "ps", false);
    sync(&stage.base);
    stage.server_down();
    let store = stage
        .server_files()
        .into_iter()
        .find(|path| path.extension().is_some_and(|end| end == "sqlite" || end == "db"))
        .unwrap();
    let altered = rusqlite::Connection::open(store).unwrap();
    let rows = altered
        .execute("UPDATE packs SET bytes = CAST(substr(bytes, 1, length(bytes) - 1) || x'00' AS BLOB)", [])
        .unwrap();
    assert_eq!(rows, 2);
    drop(altered);
    stage.server_up();
    assert_eq!(sync(&amina).link as u8, LinkState::Online as u8);
    assert_eq!(of_pashto(&amina).recorded, 1, "the one before");
    assert!(amina.recorded_languages().unwrap()[0].coming);
}

#[test]
fn what_came_by_file_stays_where_the_roster_names_nothing_newer() {
    let stage = Stage::new();
    let boris = stage.phone(BORIS);
    record(&stage.base, "ps", "T2");
    send(&stage.base, "ps", false);
    sync(&stage.base);
    stage.clock.pass_seconds(2 * 3_600);
    record(&stage.base, "ps", "T3");
    let path = stage.path("pashto.waymark");
    stage.base.pack_prompts(PromptPackRequest { locale: tag("ps"), path: path.clone() }).unwrap();
    boris.import_file(ImportRequest { path }).unwrap();
    sync(&boris);
    assert_eq!(of_pashto(&boris).recorded, 2, "newer than what the roster names");
    send(&stage.base, "ps", true);
    sync(&stage.base);
    sync(&boris);
    assert_eq!(of_pashto(&boris).recorded, 2, "by file as before");
}
