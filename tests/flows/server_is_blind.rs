//! Planted words are looked for in everything the server and the phone keep.

use crate::house::{House, TRIAGE};
use serde_json::json;
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
    let mut house = House::founded();
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

fn check_absent(folder: &Folder, words: &[String]) {
    let files = folder.files();
    assert!(!files.is_empty());
    for (path, bytes) in files {
        for word in words {
            let found = forms(word).iter().any(|form| bytes.windows(form.len()).any(|window| window == form));
            assert!(!found, "{word:?} is in {}", path.display());
        }
    }
}

/// UTF-8, UTF-16LE and without its separators.
fn forms(word: &str) -> Vec<Vec<u8>> {
    vec![word.as_bytes().to_vec(), word.encode_utf16().flat_map(u16::to_le_bytes).collect()]
}
