//! Planted words are looked for in everything the server and the phone keep.

use crate::house::{Database, House, TRIAGE};
use serde_json::json;
use std::path::PathBuf;
use waymark_testkit::{AMINA, Folder};

/// Words of one screening that must be nowhere: what was chosen, in which language, the code, the passphrase.
fn planted(code: &str, id: &str) -> Vec<String> {
    let mut words: Vec<String> =
        [code, id, AMINA.passphrase, "25-34", "not_sure", "declined", "person_locale"]
            .into_iter()
            .map(str::to_owned)
            .collect();
    words.extend(["\"T2\"", "\"T6\"", "provisional", "assessment", "AGE-SECRET-KEY"].map(str::to_owned));
    words
}

#[test]
fn no_planted_word_is_in_any_file_of_the_server_or_of_the_phone() {
    nothing_is_told(House::founded());
}

#[test]
fn no_planted_word_is_in_any_file_of_the_database_either() {
    let Some(house) = House::founded_over_postgres() else { return };
    nothing_is_told(house);
}

fn nothing_is_told(mut house: House) {
    let amina = house.phone_of(AMINA);
    house.base.sync();
    let view = amina.taps(&amina.begin("ar"), &TRIAGE);
    let done = amina.app.finalise(serde_json::from_value(json!({"id": view.id})).unwrap()).unwrap();
    amina.sync();
    let half_way = amina.taps(&amina.begin("fa"), &TRIAGE[..17]);
    let stick = Folder::new();
    amina.app.carry_out(serde_json::from_value(json!({"path": stick.join("carried.wmc")})).unwrap()).unwrap();

    let mut words = planted(done.code.as_str(), &view.id.to_string());
    words.extend([half_way.code.to_string(), half_way.id.to_string()]);
    for folder in [house.server_files(), &amina.folder, &house.base.folder, &stick] {
        check_absent(folder, &words);
    }
    amina.lock();
    house.stop_server();
    if let Some(database) = house.database() {
        check_absent_in_database(database, done.batch.as_ref().unwrap(), &words);
    }
    for folder in [house.server_files(), &amina.folder] {
        check_absent(folder, &words);
    }
}

#[test]
fn the_search_finds_what_is_there() {
    let folder = Folder::new();
    std::fs::write(folder.join("leak.log"), format!("… {} …", AMINA.passphrase)).unwrap();
    let found = std::panic::catch_unwind(|| check_absent(&folder, &planted("K7F-4Q2X", "00")));
    assert!(found.is_err(), "a search that finds nothing proves nothing");
}

/// Looks through PostgreSQL's own files: tables, indexes, write-ahead log, settings.
fn check_absent_in_database(database: &Database, batch: &str, words: &[String]) {
    database.postgres.sql("postgres", "CHECKPOINT");
    let files = Folder::copied_from(&database.postgres.folder().join("cluster")).files();
    let id: Vec<u8> =
        (0..batch.len()).step_by(2).map(|at| u8::from_str_radix(&batch[at..at + 2], 16).unwrap()).collect();
    let holds_id = |(_, bytes): &(_, Vec<u8>)| memchr::memmem::find(bytes, &id).is_some();
    assert!(files.iter().any(holds_id), "the control: what the server does know, the batch's id, is found");
    absent(&files, words);
}

fn check_absent(folder: &Folder, words: &[String]) {
    absent(&folder.files(), words);
}

fn absent(files: &[(PathBuf, Vec<u8>)], words: &[String]) {
    assert!(!files.is_empty());
    for form in words.iter().flat_map(|word| forms(word)) {
        let finder = memchr::memmem::Finder::new(&form);
        for (path, bytes) in files {
            let found = finder.find(bytes).is_some();
            assert!(!found, "{:?} is in {}", String::from_utf8_lossy(&form), path.display());
        }
    }
}

/// UTF-8, UTF-16LE and without its separators.
fn forms(word: &str) -> Vec<Vec<u8>> {
    vec![word.as_bytes().to_vec(), word.encode_utf16().flat_map(u16::to_le_bytes).collect()]
}
