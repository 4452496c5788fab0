//! The desk of a coordinator with many cases: what a file holds before it is accepted, lists, and what leaves.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

mod camera;
mod stage;

use camera::{picture, point};
use serde_json::{Value, json};
use stage::{Stage, carry, codes, row, screen, unlock};
use waymark_app::view::{
    BatchRequest, CaseListRequest, CaseRequest, EndRequest, ErrorView, ExportRequest, ManifestView, Role,
    ScanRequest, ScreeningRequest, ScreeningView, Source, StartRequest, TakeRequest,
};
use waymark_app::{App, Protection};
use waymark_domain::{ChoiceId, End, LocaleTag, ReferralState};
use waymark_testkit::{AMINA, BORIS, DARIA};

fn look(base: &App, path: &str) -> ManifestView {
    base.look_hand_over(TakeRequest { from: Source::File(path.to_owned()) }).unwrap()
}

fn all() -> CaseListRequest {
    CaseListRequest {
        newest_first: false,
        levels: Vec::new(),
        unread: false,
        red: false,
        child: false,
        locale: None,
        search: String::new(),
        after: None,
    }
}

fn export(format: &str, purpose: &str, fields: &[&str], path: &str) -> ExportRequest {
    ExportRequest {
        format: format.to_owned(),
        purpose: purpose.to_owned(),
        fields: fields.iter().map(|one| (*one).to_owned()).collect(),
        path: path.to_owned(),
        recipient: None,
        passphrase: None,
    }
}

/// A full talk with these consents to sharing and to being counted.
fn talk(share: &str, counts: &str) -> String {
    format!(
        r#"{{"mode":"full","age_band":"25-34","age_doubt":false,"age_at_event":null,"person_locale":"ps","worker_locale":"en",
        "safety":{{"private":true,"beside":"alone","interpreter":"trained","safe_now":"yes"}},
        "consent":{{"talk":"yes","store":"yes","share":"{share}","counts":"{counts}"}},
        "answers":{{"L1":{{"value":"yes","sectors":["bakery_food"]}},"L2":{{"value":"none"}},"L3":{{"value":"no"}},
          "K3":{{"value":"yes","types":["hurt"],"when":["journey"],"who":["employer"],"ongoing":"no"}},
          "D1":{{"value":"yes","when":["journey"],"who":["employer"]}}}},
        "observations":["O3"],"worker_view":null}}"#
    )
}

#[test]
fn what_a_file_holds_is_told_before_anything_of_it_is_kept() {
    let stage = Stage::new();
    let (amina, boris) = (stage.phone(AMINA), stage.phone(BORIS));
    for _ in 0..3 {
        screen(&amina);
    }
    screen(&boris);
    let (hers, his) = (stage.path("hers.waymark"), stage.path("his.waymark"));
    carry(&amina, &hers);
    carry(&boris, &his);
    let seen = look(&stage.base, &hers);
    assert_eq!((seen.new, seen.known, seen.unreadable), (3, 0, 0));
    assert_eq!((seen.devices.len(), seen.devices[0].missing, seen.devices[0].clock), (1, 0, false));
    assert_eq!(stage.base.base_home().unwrap().cases, 0, "looking keeps nothing");
    let taken = stage.base.accept_hand_over(TakeRequest { from: Source::File(hers.clone()) }).unwrap();
    assert_eq!(taken.new, seen.new, "what was told is what came");
    assert_eq!((look(&stage.base, &hers).new, look(&stage.base, &hers).known), (0, 3));
    assert_eq!(look(&stage.base, &his).new, 1);
    assert_eq!(stage.base.receipt_codes().unwrap().items, 6, "three receipts and three rosters");
}

#[test]
fn a_talk_shown_as_codes_is_read_by_the_camera_of_the_base_and_taken_after_a_look() {
    let stage = Stage::new();
    let amina = stage.phone(AMINA);
    let (_, code, batch) = screen(&amina);
    let codes = amina.batch_codes(BatchRequest { batch }).unwrap().codes;
    let scanned = || TakeRequest { from: Source::Scanned };
    let refused = |tried: Result<ManifestView, _>| tried.map_err(|error: ErrorView| error.code).err();
    assert_eq!(refused(stage.base.look_hand_over(scanned())).as_deref(), Some("nothing_scanned"));
    // All but one of the pictures are not a hand-over.
    for (place, frame) in codes.iter().skip(1).enumerate() {
        let (luma, side) = picture(frame);
        let request = ScanRequest { width: side, height: side, luma, fresh: place == 0 };
        assert!(!stage.base.scan(request).unwrap().done);
    }
    assert_eq!(refused(stage.base.look_hand_over(scanned())).as_deref(), Some("nothing_scanned"));
    point(&stage.base, &codes);
    let seen = stage.base.look_hand_over(scanned()).unwrap();
    assert_eq!((seen.new, seen.known, seen.unreadable), (1, 0, 0));
    assert_eq!(stage.base.base_home().unwrap().cases, 0, "looking keeps nothing");
    assert_eq!(stage.base.accept_hand_over(scanned()).unwrap().new, 1);
    assert_eq!(self::codes(&stage.base), vec![code]);
    assert!(stage.base.accept_hand_over(scanned()).is_err(), "what was taken lies on the desk no more");
    point(&stage.base, &codes);
    assert_eq!(stage.base.look_hand_over(scanned()).unwrap().known, 1, "read twice, taken once");
    stage.base.lock().unwrap();
    unlock(&stage.base, DARIA.passphrase);
    assert_eq!(refused(stage.base.look_hand_over(scanned())).as_deref(), Some("nothing_scanned"));
    let back = stage.base.receipt_codes().unwrap();
    assert_eq!(back.items, 3, "a receipt and two rosters go back");
}

/// A talk that ends at once, with these notes beside its answers.
fn noted(phone: &App, changes: &[Value]) -> ScreeningView {
    let worker_locale = LocaleTag::new("en").unwrap();
    let begun = phone.start_screening(StartRequest { worker_locale }).unwrap();
    let mut view = None;
    for change in changes {
        let request = serde_json::from_value(json!({"id": begun.id, "change": change})).unwrap();
        view = Some(phone.note(request).unwrap());
    }
    phone.end_screening(EndRequest { id: begun.id, end: Some(End::Stopped) }).unwrap();
    phone.finalise(ScreeningRequest { id: begun.id }).unwrap();
    view.unwrap()
}

#[test]
fn the_base_sees_what_stands_beside_and_links_only_talks_whose_words_the_person_showed() {
    let stage = Stage::new();
    let (amina, boris) = (stage.phone(AMINA), stage.phone(BORIS));
    let referral = json!({"referral": {"service": "rs-astra", "needs": ["doctor"], "urgent": true, "way": "phone", "state": "no_place"}});
    let first =
        noted(&amina, &[json!("carry"), json!({"interpreter": "K7M"}), json!({"confusing": "T2"}), referral]);
    let spoken = first.beside.carried.unwrap().code.as_str().replace('-', " ");
    let second = noted(&boris, &[json!({"brought": spoken.clone()}), json!({"confusing": "T2"})]);
    // The control: a talk of somebody with other words.
    noted(&boris, &[json!("carry"), json!({"confusing": "T3"})]);
    for (phone, name) in [(&amina, "hers"), (&boris, "his")] {
        let path = stage.path(name);
        carry(phone, &path);
        stage.base.accept_hand_over(TakeRequest { from: Source::File(path) }).unwrap();
    }
    let reason = || ChoiceId::new("first_look").unwrap();
    let beside = stage.base.open_case(CaseRequest { id: first.id, reason: reason() }).unwrap().beside;
    assert_eq!(beside.interpreters, vec!["K7M"]);
    assert_eq!(beside.referrals[0].state, ReferralState::NoPlace);
    assert_eq!(beside.confusing[0].item.as_str(), "T2");
    assert!(beside.carried);
    assert_eq!(beside.linked.iter().map(|row| row.id).collect::<Vec<_>>(), vec![second.id]);
    let back = stage.base.open_case(CaseRequest { id: second.id, reason: reason() }).unwrap().beside;
    assert_eq!(back.linked.iter().map(|row| row.id).collect::<Vec<_>>(), vec![first.id]);
    for typed in [spoken.clone(), spoken.replace(' ', "-"), format!("~{}~", spoken.replace(' ', "-"))] {
        let found = stage.base.case_list(CaseListRequest { search: typed, ..all() }).unwrap();
        assert_eq!(found.of, 0, "nobody comes upon a link by typing");
    }
    let listed = stage.base.confusing_wordings().unwrap();
    let counts: Vec<_> = listed.iter().map(|one| (one.item.as_str(), one.cases)).collect();
    assert_eq!(counts, vec![("T2", 2), ("T3", 1)]);
}

#[test]
fn a_gap_a_lost_phone_and_a_damaged_item_are_told_too() {
    let stage = Stage::new();
    let amina = stage.phone(AMINA);
    let kept = stage.path("second.waymark");
    let (_, _, first) = screen(&amina);
    screen(&amina);
    carry(&amina, &kept);
    // Only the second of the two travels: the first item is cut out of the file.
    let bytes = std::fs::read(&kept).unwrap();
    let marks: Vec<usize> =
        bytes.windows(8).enumerate().filter(|(_, at)| *at == b"\r\nWMITEM").map(|(at, _)| at).collect();
    let without_first = [&bytes[..marks[0]], &bytes[marks[1]..]].concat();
    let cut = stage.path("cut.waymark");
    std::fs::write(&cut, &without_first).unwrap();
    let seen = look(&stage.base, &cut);
    assert_eq!((seen.new, seen.devices[0].missing), (1, 1), "{} is missing", row(&amina, &first).exact);
    let mut damaged = bytes.clone();
    damaged[marks[1] + 2_000] ^= 1;
    let broken = stage.path("broken.waymark");
    std::fs::write(&broken, &damaged).unwrap();
    let seen = look(&stage.base, &broken);
    assert_eq!((seen.new, seen.unreadable), (1, 1));
    let device = amina.roster().unwrap().devices.iter().find(|one| one.here).unwrap().device.clone();
    stage.base.revoke(&waymark_app::org::RevokeRequest { device, lost: true }).unwrap();
    let seen = look(&stage.base, &kept);
    assert_eq!((seen.new, seen.devices[0].aside.clone()), (0, vec!["lost_device".to_owned(); 2]));
}

#[test]
fn a_list_comes_in_pages_and_finds_by_code_language_and_what_is_unread() {
    let stage = Stage::new();
    let amina = stage.phone(AMINA);
    let mut codes = Vec::new();
    for place in 0..53 {
        match place {
            0 => codes.push(amina.screen_answers(&talk("no", "no"), None).unwrap().code),
            _ => codes.push(screen(&amina).1.to_string()),
        }
    }
    let path = stage.path("all.waymark");
    carry(&amina, &path);
    stage.base.accept_hand_over(TakeRequest { from: Source::File(path) }).unwrap();
    let first = stage.base.case_list(all()).unwrap();
    assert_eq!((first.rows.len(), first.of), (50, 53));
    let second = stage.base.case_list(CaseListRequest { after: first.next.clone(), ..all() }).unwrap();
    assert_eq!((second.rows.len(), second.next.clone()), (3, None));
    let mut seen: Vec<_> = first.rows.iter().chain(&second.rows).map(|row| row.code.to_string()).collect();
    seen.sort();
    codes.sort();
    assert_eq!(seen, codes, "every case once");
    assert_eq!(first.rows[0].person_locale.as_str(), "ps", "the one with a level comes first");
    let newest = stage.base.case_list(CaseListRequest { newest_first: true, ..all() }).unwrap();
    assert_ne!(newest.rows[0].code, first.rows[0].code);
    let find = |search: &str| {
        stage.base.case_list(CaseListRequest { search: search.to_owned(), ..all() }).unwrap().of
    };
    let code = codes[7].clone();
    assert_eq!(find(&code), 1);
    assert_eq!(find(&code.to_lowercase().replace('-', "")), 1, "as people type it");
    assert_eq!(find(&format!("{code} {}", codes[8])), 0, "each word narrows");
    assert_eq!(find("' OR 1=1 --"), find("or 11"), "a search is words and nothing else");
    let pashto = CaseListRequest { locale: Some(LocaleTag::new("ps").unwrap()), ..all() };
    assert_eq!(stage.base.case_list(pashto).unwrap().of, 1);
    let reason = ChoiceId::new("first_look").unwrap();
    stage.base.open_case(CaseRequest { id: first.rows[0].id, reason }).unwrap();
    assert_eq!(stage.base.case_list(CaseListRequest { unread: true, ..all() }).unwrap().of, 52);
    assert!(stage.base.case_list(CaseListRequest { after: Some("1; drop".to_owned()), ..all() }).is_err());
}

#[test]
fn nobody_carries_off_all_cases_by_opening_them_one_after_the_other() {
    let stage = Stage::new();
    let amina = stage.phone(AMINA);
    screen(&amina);
    let path = stage.path("one.waymark");
    carry(&amina, &path);
    stage.base.accept_hand_over(TakeRequest { from: Source::File(path) }).unwrap();
    let id = stage.base.case_list(all()).unwrap().rows[0].id;
    let open = || stage.base.open_case(CaseRequest { id, reason: ChoiceId::new("quality").unwrap() });
    for _ in 0..60 {
        open().unwrap();
    }
    let refused = open().err().unwrap();
    assert_eq!(refused.code, "too_many_opened");
    assert!(refused.wait_seconds.is_some_and(|wait| (3_590..=3_601).contains(&wait)));
    stage.clock.pass_seconds(3_601);
    open().unwrap();
}

#[test]
fn what_leaves_follows_purpose_and_consent_and_names_nobody_unless_asked() {
    let stage = Stage::new();
    let amina = stage.phone(AMINA);
    let mut codes = Vec::new();
    for (share, counts) in [("no", "no"), ("no", "yes"), ("yes", "yes")] {
        codes.push(amina.screen_answers(&talk(share, counts), None).unwrap().code.clone());
    }
    let path = stage.path("three.waymark");
    carry(&amina, &path);
    stage.base.accept_hand_over(TakeRequest { from: Source::File(path) }).unwrap();
    let mut number = 0;
    let mut write = |format: &str, purpose: &str, fields: &[&str]| {
        number += 1;
        let path = stage.path(&format!("out-{number}"));
        let done =
            stage.base.export_with(&export(format, purpose, fields, &path), &Protection::None).unwrap();
        (done, std::fs::read_to_string(path).unwrap())
    };
    let (own, table) = write("csv", "own_records", &[]);
    assert_eq!((own.rows, table.lines().count()), (3, 4));
    assert!(table.starts_with("number,month,level,danger_now"));
    assert!(codes.iter().all(|code| !table.contains(code.as_str())), "no code unless asked for");
    let (_, named) = write("csv", "own_records", &["identity"]);
    assert!(
        codes.iter().all(|code| named.contains(code.as_str())),
        "the positive control: asked for, they are there"
    );
    let (counted, statistics) = write("csv", "statistics", &["about", "identity"]);
    assert_eq!(
        (counted.rows, counted.without_consent, counted.hidden),
        (2, 1, 2),
        "two are too few to describe"
    );
    assert!(!statistics.contains("25-34") && !statistics.contains(codes[1].as_str()));
    let (shared, records) = write("htcds", "", &[]);
    assert_eq!((shared.rows, shared.without_consent), (1, 2));
    let records: serde_json::Value = serde_json::from_str(&records).unwrap();
    let one = &records["records"][0];
    assert_eq!((&one["con_Consent"], &one["prs_PrimaryLanguage"]), (&true.into(), &"pus".into()));
    assert_eq!(one["vic_ForcedLabourIndustry"][0], "C");
    assert!(
        records.to_string().find("ActualVictim").is_none()
            && records.to_string().find("NotAVictim").is_none()
    );
    let (ctdc, rows) = write("ctdc", "", &[]);
    assert_eq!(ctdc.rows + ctdc.without_consent + ctdc.other, 3);
    let columns = rows.lines().next().unwrap().split(',').count();
    assert!(
        rows.lines()
            .skip(1)
            .all(|line| line.matches(',').count() + 1 - usize::from(line.contains("screening, not"))
                == columns)
    );
    let (_, json) = write("json", "own_records", &["answers"]);
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(json["rows"].as_array().unwrap().len(), 3);
}

#[test]
fn a_closed_export_opens_with_its_key_and_with_no_other_and_never_writes_over_a_file() {
    let stage = Stage::new();
    let amina = stage.phone(AMINA);
    amina.screen_answers(&talk("yes", "yes"), None).unwrap();
    let path = stage.path("one.waymark");
    carry(&amina, &path);
    stage.base.accept_hand_over(TakeRequest { from: Source::File(path.clone()) }).unwrap();
    let reader = age::x25519::Identity::generate();
    let file = stage.path("closed.age");
    let request = export("csv", "own_records", &[], &file);
    let closed = ExportRequest { recipient: Some(reader.to_public().to_string()), ..request.clone() };
    stage.base.export_cases(closed.clone()).unwrap();
    let bytes = std::fs::read(&file).unwrap();
    assert!(bytes.starts_with(b"age-encryption.org/v1"));
    assert!(String::from_utf8(age::decrypt(&reader, &bytes).unwrap()).unwrap().starts_with("number,"));
    assert!(age::decrypt(&age::x25519::Identity::generate(), &bytes).is_err());
    assert_eq!(stage.base.export_cases(closed).err().unwrap().code, "file_exists");
    let code = |request: ExportRequest| stage.base.export_cases(request).err().unwrap().code;
    let elsewhere = |name: &str| ExportRequest { path: stage.path(name), ..request.clone() };
    assert_eq!(code(elsewhere("plain")), "export_unprotected", "a window writes nothing readable");
    assert_eq!(
        code(ExportRequest { recipient: Some("age1nobody".to_owned()), ..elsewhere("bad") }),
        "no_recipient"
    );
    assert_eq!(
        code(ExportRequest {
            format: "xls".to_owned(),
            passphrase: Some("meadow".to_owned()),
            ..elsewhere("odd")
        }),
        "refused_answer"
    );
    assert!(
        !std::path::Path::new(&stage.path("bad")).exists()
            && !std::path::Path::new(&stage.path("bad.part")).exists()
    );
    assert_eq!(amina.status().unwrap().role, Some(Role::Field));
    assert_eq!(amina.case_list(all()).err().unwrap().code, "wrong_role");
    stage.base.lock().unwrap();
    assert_eq!(stage.base.export_preview(request.clone()).err().unwrap().code, "locked");
    unlock(&stage.base, DARIA.passphrase);
    assert_eq!(stage.base.export_preview(request).unwrap().rows, 1);
}
