//! The program as people and scripts use it: its words, its documents, its exit codes.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

mod desk;

use desk::{Desk, server_program};
use serde_json::{Value, json};
use std::fs;
use std::path::Path;
use std::process::Command;
use waymark_app::domain::{LocaleTag, ServiceId};
use waymark_app::view::{CarryRequest, ScreeningRequest, SealReferralRequest, StartRequest, UnlockRequest};
use waymark_app::{App, DeviceClock};
use waymark_testkit::Postgres;

/// The answers file of the contract.
fn example() -> Value {
    json!({
        "mode": "full", "age_band": "25-34", "age_doubt": false, "age_at_event": null,
        "person_locale": "ps", "worker_locale": "en",
        "safety": { "private": true, "beside": "alone", "interpreter": "trained", "safe_now": "yes" },
        "consent": { "talk": "yes", "store": "yes", "share": "no", "counts": "no" },
        "answers": {
            "L1": { "value": "yes", "sectors": ["bakery_food"] },
            "L2": { "value": "none" },
            "L3": { "value": "no" },
            "K3": { "value": "yes", "types": ["hurt"], "when": ["journey"], "who": ["employer"], "ongoing": "no" },
            "D1": { "value": "yes", "when": ["journey"], "who": ["employer"] }
        },
        "observations": ["O3"], "worker_view": null
    })
}

#[test]
fn help_is_everywhere_and_wrong_usage_is_exit_2() {
    let desk = Desk::new();
    for words in [
        &["--help"][..],
        &["demo", "--help"],
        &["org", "init", "--help"],
        &["field", "--help"],
        &["--version"],
    ] {
        assert_eq!(desk.waymark(words).status.code(), Some(0), "{words:?}");
    }
    for words in
        [&[][..], &["fly"], &["field", "screen"], &["demo", "--people", "0"], &["org", "init", "--name", "X"]]
    {
        assert_eq!(desk.waymark(words).status.code(), Some(2), "{words:?}");
    }
    // Nobody is there to write the recovery key down, and nobody asked for it as a document.
    let unattended = desk.waymark(&["org", "init", "--dir", "base", "--name", "X"]);
    assert_eq!(unattended.status.code(), Some(2));
    assert!(!desk.path("base").exists(), "nothing was made");
}

#[test]
fn assess_gives_the_result_of_the_contract_from_a_file_or_standard_input() {
    let desk = Desk::new();
    fs::write(desk.path("answers.json"), example().to_string()).unwrap();
    let from_file = desk.json(&["assess", "--answers", "answers.json"]);
    for field in [
        "level",
        "red",
        "provisional",
        "child_path",
        "purposes",
        "means",
        "act",
        "dimensions",
        "tags",
        "reasons",
        "missing",
        "would_change",
        "information",
        "actions",
        "versions",
        "not_validated",
    ] {
        assert!(from_file.get(field).is_some(), "{field}");
    }
    assert_eq!((&from_file["level"], &from_file["not_validated"]), (&json!("A"), &json!(true)));
    let reasons = from_file["reasons"].as_array().unwrap();
    assert!(
        reasons.iter().all(|reason| !reason["text"].as_str().unwrap().contains("rule-")),
        "texts, not ids"
    );
    let typed = desk.waymark_with(&["assess", "--answers", "-", "--json"], &example().to_string());
    assert_eq!(serde_json::from_slice::<Value>(&typed.stdout).unwrap(), from_file);
    let arabic = desk.json(&["assess", "--answers", "answers.json", "--locale", "ar"]);
    assert_eq!(arabic["level"], from_file["level"]);
    assert_ne!(arabic["reasons"][0]["text"], from_file["reasons"][0]["text"]);
    let for_people = desk.waymark(&["assess", "--answers", "answers.json"]);
    assert!(String::from_utf8(for_people.stdout).unwrap().starts_with("A  "));
}

#[test]
fn an_answers_file_that_does_not_fit_is_refused_with_its_place_and_none_of_its_content() {
    let desk = Desk::new();
    let check = |change: fn(&mut Value), place: &str| {
        let mut answers = example();
        change(&mut answers);
        fs::write(desk.path("answers.json"), answers.to_string()).unwrap();
        let output = desk.waymark(&["assess", "--answers", "answers.json", "--json"]);
        assert_eq!(output.status.code(), Some(1));
        let text = String::from_utf8(output.stdout).unwrap();
        assert!(text.contains("answers_refused") && text.contains(place), "{text}");
        assert!(!text.contains("secret"), "nothing of the content comes back");
    };
    check(|answers| answers["answers"]["L2"] = json!({ "value": "secret" }), "answers.L2.value");
    check(|answers| answers["answers"]["Z9"] = json!({ "value": "yes" }), "answers.Z9");
    check(|answers| answers["consent"]["quietly"] = json!("secret"), "consent.quietly");
    check(|answers| *answers = json!("secret"), "line 1");
    assert_eq!(desk.refused(&["assess", "--answers", "nothing.json"]), "file_unreadable");
}

#[test]
fn a_day_by_file_with_nothing_but_commands() {
    let desk = Desk::new();
    let folder = |name: &'static str| ["--dir", name];
    let done = |words: &[&str]| desk.json(words);

    let founded = done(&["org", "init", "--dir", "base", "--name", "By Foot"]);
    let words = founded["recovery"]["words"].as_str().unwrap().to_owned();
    assert_eq!(words.split(' ').count(), 24);
    fs::write(desk.path("recovery.txt"), &words).unwrap();
    assert_eq!(desk.refused(&["org", "init", "--dir", "base", "--name", "Again"]), "already_set_up");
    done(&["org", "drill", "--dir", "base", "--recovery-file", "recovery.txt"]);

    done(&["org", "invite", "--dir", "base", "--role", "field", "--out", "invite"]);
    let asked = done(&["field", "enrol", "--dir", "phone", "--invite", "invite", "--request", "request"]);
    let admitted = done(&["org", "admit", "--dir", "base", "--request", "request", "--out", "admission"]);
    assert_eq!(asked["words"], admitted["words"], "both screens show the same words");
    done(&["field", "enrol", "--dir", "phone", "--admission", "admission"]);

    fs::write(desk.path("answers.json"), example().to_string()).unwrap();
    let screened = done(&["field", "screen", "--dir", "phone", "--answers", "answers.json"]);
    let code = screened["code"].as_str().unwrap().to_owned();
    assert_eq!(desk.refused(&["field", "sync", "--dir", "phone"]), "server_unreachable");
    done(&["field", "carry", "--dir", "phone", "--out", "there.waymark"]);
    assert_eq!(desk.refused(&["field", "carry", "--dir", "phone", "--out", "there.waymark"]), "file_exists");
    let outbox = done(&[&["field", "outbox"][..], &folder("phone")].concat());
    assert_eq!(outbox["rows"][0]["state"], "handed_over");

    assert_eq!(done(&["base", "import", "--dir", "base", "--in", "there.waymark"])["new"], 1);
    let list = done(&["base", "list", "--dir", "base"]);
    assert_eq!((list[0]["code"].as_str(), list[0]["level"].as_str()), (Some(code.as_str()), Some("A")));
    let case = done(&["base", "show", "--dir", "base", "--case", &code, "--reason", "first_look"]);
    assert_eq!(case["answers"].as_array().unwrap().len(), 15, "safety, consent, age, questions, observation");
    assert_eq!(
        desk.refused(&["base", "show", "--dir", "base", "--case", "AAA-AAAA", "--reason", "referral"]),
        "unknown_screening"
    );
    // Another talk, led and carried in the window, sealed a packet. Its service calls the worker, and then the base.
    let (packet, referred) = packed_with_a_packet(&desk.path("phone"), &desk.path("window.waymark"));
    let told = ["referral", "told", "--dir", "phone", "--packet", &packet, "--say", "no-place"];
    assert_eq!(done(&told), json!({ "state": "no_place", "talk": null }));
    assert_eq!(done(&["base", "import", "--dir", "base", "--in", "window.waymark"])["new"], 1);
    done(&[
        "referral", "told", "--dir", "base", "--case", &referred, "--packet", &packet, "--say", "accepted",
    ]);
    let case = done(&["base", "show", "--dir", "base", "--case", &referred, "--reason", "referral"]);
    assert_eq!(case["beside"]["referrals"][0]["state"], "accepted");
    assert_eq!(desk.refused(&["base", "list", "--dir", "phone"]), "wrong_role");
    done(&["base", "receipts", "--dir", "base", "--out", "back.waymark"]);
    assert_eq!(done(&["field", "receipts", "--dir", "phone", "--in", "back.waymark"])["receipts"], 2);
    let outbox = done(&["field", "outbox", "--dir", "phone"]);
    let counts = &outbox["counts"];
    assert_eq!((&counts["recorded"], &counts["received"]), (&json!(2), &json!(2)));
    let line = json!([{ "packet": packet, "service": "ASTRA", "state": "no_place" }]);
    assert_eq!(outbox["rows"][0]["packets"], line, "what was told to the phone");

    // Without any installation: the sealed file and the paper.
    done(&["open", "--identity", "recovery.txt", "--in", "there.waymark", "--out", "opened.json"]);
    let opened: Value = serde_json::from_slice(&fs::read(desk.path("opened.json")).unwrap()).unwrap();
    assert_eq!(opened["records"][0]["code"], json!(code));
    assert_eq!(
        desk.refused(&[
            "open",
            "--identity",
            "recovery.txt",
            "--in",
            "there.waymark",
            "--out",
            "opened.json"
        ]),
        "file_exists"
    );

    // What had not arrived anywhere is carried out before the keys go.
    done(&["field", "screen", "--dir", "phone", "--answers", "answers.json", "--mode", "triage"]);
    let careless = desk.waymark(&["field", "erase", "--dir", "phone"]);
    assert_eq!(careless.status.code(), Some(2));
    let erased = done(&["field", "erase", "--dir", "phone", "--yes"]);
    assert_eq!(erased["unsent"], 2, "a talk, and what a service told");
    assert_eq!(desk.refused(&["field", "outbox", "--dir", "phone"]), "not_enrolled");
    let carried = done(&["field", "carry-sealed", "--dir", "phone", "--out", "rescued.waymark"]);
    assert_eq!(carried["batches"], 2, "the sealed batches outlive the keys");
    assert_eq!(done(&["base", "import", "--dir", "base", "--in", "rescued.waymark"])["new"], 2);
}

/// The packet's id and the code of a talk that was led in the window and saved in a file.
fn packed_with_a_packet(folder: &Path, file: &Path) -> (String, String) {
    let window = App::without_loop(folder, DeviceClock::new());
    window.unlock(UnlockRequest { passphrase: desk::PASSPHRASE.to_owned() }).unwrap();
    let worker_locale = LocaleTag::new("en").unwrap();
    let id = window.start_screening(StartRequest { worker_locale }).unwrap().id;
    let referral = json!({"referral": {"service": "rs-astra", "needs": ["doctor"], "added": [], "urgent": true,
        "way": "packet", "state": "waiting", "within_days": 1}});
    window.note(serde_json::from_value(json!({ "id": id, "change": referral })).unwrap()).unwrap();
    let service = ServiceId::new("rs-astra").unwrap();
    let packet = window.seal_referral(SealReferralRequest { id, service }).unwrap().packet;
    let done = window.finalise(ScreeningRequest { id }).unwrap();
    window.carry_out(CarryRequest { path: file.to_str().unwrap().to_owned() }).unwrap();
    window.lock().unwrap();
    (packet, done.code.to_string())
}

#[test]
fn a_wrong_passphrase_says_so_and_nothing_else() {
    let desk = Desk::new();
    fs::write(desk.path("wrong.txt"), "harvest pilot copper meadow ticket swift\n").unwrap();
    assert_eq!(desk.refused(&["field", "outbox", "--dir", "nowhere"]), "not_enrolled");
    desk.json(&["org", "init", "--dir", "base", "--name", "By Foot"]);
    let words = ["base", "list", "--dir", "base", "--passphrase-file", "wrong.txt"];
    assert_eq!(desk.refused(&words), "wrong_passphrase");
    fs::write(desk.path("weak.txt"), "password1\n").unwrap();
    let weak = ["org", "init", "--dir", "other", "--name", "X", "--passphrase-file", "weak.txt"];
    assert_eq!(desk.refused(&weak), "weak_passphrase");
    assert!(!desk.path("other").exists());
}

#[test]
fn the_demonstration_adds_up_and_leaves_its_files() {
    let desk = Desk::new();
    let server = server_program();
    let output = Command::new(env!("CARGO_BIN_EXE_waymark"))
        .args(["demo", "--people", "14", "--seed", "3", "--out"])
        .arg(desk.path("day"))
        .arg("--json")
        .env("WAYMARK_SERVER_BIN", &server)
        .output()
        .unwrap();
    let errors = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(0), "{errors}");
    let day: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(day["mismatches"], json!([]));
    assert!(day["seconds"].as_u64().unwrap() < 60, "a whole day takes less than a minute");
    assert_eq!(day["levels"], json!(["A", "B", "C", "D", "E", "X"]));
    assert_eq!(day["people"].as_array().unwrap().len(), 14);
    assert_eq!((&day["line_breaks"], &day["server_kills"]), (&json!(2), &json!(1)));
    let recorded: u64 =
        day["devices"].as_array().unwrap().iter().map(|one| one["recorded"].as_u64().unwrap()).sum();
    assert_eq!(day["cases"].as_u64(), Some(recorded));
    assert!(
        day["people"].as_array().unwrap().iter().any(|one| one["code"].is_null()),
        "somebody wanted nothing kept"
    );
    for file in [
        "base/store.db",
        "phone-1/store.db",
        "server/server-identity.json",
        "there.waymark",
        "passphrase.txt",
    ] {
        assert!(desk.path("day").join(file).is_file(), "{file}");
    }
    let again = Command::new(env!("CARGO_BIN_EXE_waymark"))
        .args(["demo", "--json", "--out"])
        .arg(desk.path("day"))
        .env("WAYMARK_SERVER_BIN", &server)
        .output()
        .unwrap();
    assert_eq!(again.status.code(), Some(1), "a folder that is not empty is left alone");
}

#[test]
fn the_demonstration_adds_up_over_postgresql_too() {
    let Some(postgres) = Postgres::start() else { return };
    let desk = Desk::new();
    let output = Command::new(env!("CARGO_BIN_EXE_waymark"))
        .args([
            "demo",
            "--people",
            "7",
            "--seed",
            "3",
            "--json",
            "--database-url",
            &postgres.database(),
            "--out",
        ])
        .arg(desk.path("day"))
        .env("WAYMARK_SERVER_BIN", server_program())
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    let day: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!((&day["mismatches"], &day["server_kills"]), (&json!([]), &json!(1)));
    let stored = postgres.sql("waymark_0", "SELECT count(*) FROM batches").parse::<u64>().unwrap();
    assert!(
        stored > 0 && stored <= day["cases"].as_u64().unwrap(),
        "{stored}: the batches lie in the database"
    );
    assert!(!desk.path("day/server/waymark.sqlite").exists(), "and nowhere else");
}

#[test]
fn the_demonstration_fails_where_the_server_is_not_one() {
    let desk = Desk::new();
    let output = Command::new(env!("CARGO_BIN_EXE_waymark"))
        .args(["demo", "--people", "2", "--out"])
        .arg(desk.path("day"))
        .env("WAYMARK_SERVER_BIN", "/bin/false")
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(1));
}

#[test]
fn content_check_counts_what_it_finds() {
    let desk = Desk::new();
    let output = desk.waymark(&["content", "check", "--json"]);
    let report: Value = serde_json::from_slice(&output.stdout).unwrap();
    let errors = report["errors"].as_array().unwrap().len();
    assert_eq!(output.status.code(), Some(if errors == 0 { 0 } else { 1 }), "{report}");
    assert!(report["items"].as_u64().unwrap() > 50 && report["languages"].as_u64().unwrap() >= 3);
}

#[test]
fn a_shelter_without_an_installation_reads_a_packet_and_answers_it() {
    use base64::Engine as _;
    let vectors = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/vectors");
    let read = |name: &str| -> Value {
        serde_json::from_str(&fs::read_to_string(vectors.join(name)).unwrap()).unwrap()
    };
    let (sealed, known) = (read("seal/packet-v1.json"), read("wire/referral-v1.json"));
    let bytes = |field: &str| {
        base64::engine::general_purpose::STANDARD.decode(sealed[field].as_str().unwrap()).unwrap()
    };
    let desk = Desk::new();
    fs::write(desk.path("note.age"), bytes("to_words_base64")).unwrap();
    fs::write(desk.path("ours.age"), bytes("to_key_base64")).unwrap();
    fs::write(desk.path("words"), format!("  {} \n", sealed["words"].as_str().unwrap().to_uppercase()))
        .unwrap();
    fs::write(desk.path("other"), "above silver garden window seven early").unwrap();
    fs::write(desk.path("key"), sealed["identity"].as_str().unwrap()).unwrap();

    let opened = desk.json(&["referral", "open", "--in", "note.age", "--words-file", "words"]);
    assert_eq!((&opened["packet"], &opened["text"]), (&known["packet"], &json!("A doctor\n")));
    assert_eq!(desk.json(&["referral", "open", "--in", "ours.age", "--identity", "key"]), opened);
    for wrong in [["note.age", "other"], ["ours.age", "words"], ["words", "words"]] {
        let refused = desk.refused(&["referral", "open", "--in", wrong[0], "--words-file", wrong[1]]);
        assert_eq!(refused, "packet_closed", "{wrong:?}");
    }
    let packet = opened["packet"].as_str().unwrap();
    let slip = desk.json(&["referral", "answer", "--packet", packet, "--say", "no-place"]);
    let meant = known["answers"].as_array().unwrap().iter().find(|one| one["answer"] == "no_place").unwrap();
    assert_eq!(slip["code"], meant["code"]);
    assert_eq!(desk.refused(&["referral", "answer", "--packet", "7KQ2", "--say", "accepted"]), "answer_slip");
}
