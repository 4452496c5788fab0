//! Recordings of questions: made at a base, carried in a signed file, played on a phone; nothing of them outside the
//! encrypted database.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

mod stage;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use stage::Stage;
use waymark_app::App;
use waymark_app::view::{
    ImportRequest, PromptPackRequest, PromptRequest, PromptsRequest, PromptsView, RecordPromptRequest,
};
use waymark_domain::{ItemId, LocaleTag};
use waymark_testkit::{AMINA, BORIS};

const TONE: &[u8] = include_bytes!("../../audio/tests/fixtures/tone.opus");
const CHROMIUM: &[u8] = include_bytes!("../../audio/tests/fixtures/chromium.webm");

fn ps() -> LocaleTag {
    LocaleTag::new("ps").unwrap()
}

fn prompt(item: &str) -> PromptRequest {
    PromptRequest { locale: ps(), item: ItemId::new(item).unwrap() }
}

fn record(base: &App, item: &str, recording: &[u8]) -> Result<PromptsView, String> {
    let request = RecordPromptRequest {
        locale: ps(),
        item: ItemId::new(item).unwrap(),
        recording: BASE64.encode(recording),
    };
    base.record_prompt(request).map_err(|refused| refused.code)
}

fn of_pashto(app: &App) -> PromptsView {
    app.prompts(PromptsRequest { locale: ps() }).unwrap()
}

fn import(app: &App, path: &std::path::Path) -> Result<(u32, u32), String> {
    let request = ImportRequest { path: path.to_str().unwrap().to_owned() };
    app.import_file(request).map(|view| (view.new, view.known)).map_err(|refused| refused.code)
}

#[test]
fn what_is_recorded_at_base_is_heard_on_a_phone() {
    let stage = Stage::new();
    let amina = stage.phone(AMINA);
    let before = of_pashto(&amina);
    assert!(before.rows.len() > 40 && before.recorded == 0, "every question is listed, none is recorded");
    assert_eq!(amina.prompt(prompt("T2")).unwrap().sound, None);

    record(&stage.base, "T2", TONE).unwrap();
    let listed = record(&stage.base, "T3", CHROMIUM).unwrap();
    assert_eq!((listed.recorded, listed.changed, listed.pack_day), (2, true, None));
    let path = stage.folder.join("pashto.waymark");
    let request = || PromptPackRequest { locale: ps(), path: path.to_str().unwrap().to_owned() };
    assert_eq!(stage.base.pack_prompts(request()).unwrap().recordings, 2);
    assert_eq!(stage.base.pack_prompts(request()).unwrap_err().code, "file_exists");
    let packed = of_pashto(&stage.base);
    assert!(!packed.changed && packed.pack_day.is_some());

    assert_eq!(import(&amina, &path), Ok((1, 0)));
    assert_eq!(import(&amina, &path), Ok((0, 1)), "twice has no effect");
    let heard = amina.prompt(prompt("T2")).unwrap();
    let sound = BASE64.decode(heard.sound.unwrap()).unwrap();
    assert!(sound.starts_with(b"OggS") && heard.length_ms > 1_000 && !heard.older);
    assert_eq!(of_pashto(&amina).recorded, 2);
}

#[test]
fn a_recording_that_is_none_changes_nothing() {
    let stage = Stage::new();
    record(&stage.base, "T2", TONE).unwrap();
    assert_eq!(record(&stage.base, "T2", b"RIFF").unwrap_err(), "recording_refused");
    assert_eq!(
        record(&stage.base, "O1", TONE).unwrap_err(),
        "refused_answer",
        "the worker alone reads that one"
    );
    assert_eq!(of_pashto(&stage.base).recorded, 1);
    let left = stage.base.remove_prompt(prompt("T2")).unwrap();
    assert_eq!(left.recorded, 0);
}

#[test]
fn a_phone_records_nothing() {
    let stage = Stage::new();
    let amina = stage.phone(AMINA);
    assert_eq!(record(&amina, "T2", TONE).unwrap_err(), "wrong_role");
}

#[test]
fn the_recordings_of_another_organisation_are_refused() {
    let (ours, theirs) = (Stage::new(), Stage::new());
    record(&theirs.base, "T2", TONE).unwrap();
    let path = theirs.folder.join("pashto.waymark");
    let request = PromptPackRequest { locale: ps(), path: path.to_str().unwrap().to_owned() };
    theirs.base.pack_prompts(request).unwrap();
    let boris = ours.phone(BORIS);
    assert_eq!(import(&boris, &path), Err("not_our_file".to_owned()));
    assert_eq!(of_pashto(&boris).recorded, 0);
    let theirs_phone = theirs.phone(BORIS);
    assert_eq!(import(&theirs_phone, &path), Ok((1, 0)), "the file itself is sound");
}

#[test]
fn no_recording_lies_open_in_the_folder_of_a_phone() {
    let stage = Stage::new();
    record(&stage.base, "T2", TONE).unwrap();
    let voice = BASE64.decode(stage.base.prompt(prompt("T2")).unwrap().sound.unwrap()).unwrap();
    let middle = &voice[200..232];
    let holds = |bytes: &[u8]| bytes.windows(middle.len()).any(|window| window == middle);
    assert!(holds(&voice), "the search finds what is there");
    stage.base.lock().unwrap();
    for file in std::fs::read_dir(stage.folder.join("base")).unwrap() {
        let path = file.unwrap().path();
        if path.is_file() {
            assert!(!holds(&std::fs::read(&path).unwrap()), "{path:?}");
        }
    }
}
