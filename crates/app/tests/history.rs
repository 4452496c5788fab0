//! A further coordinator joins: what was sealed before she was there reaches her base, through a real server and by
//! file, because somebody said so; what does not belong to her does not.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

mod stage;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use stage::{Stage, carry, codes, import, screen, sync, unlock};
use std::fs;
use waymark_app::App;
use waymark_app::org::{AdmitRequest, InviteRequest, RevokeRequest};
use waymark_app::view::{DeleteCaseRequest, HandOnRequest, HistoryView};
use waymark_domain::ChoiceId;
use waymark_seal::{DeviceKeys, Identity, seal_letter};
use waymark_testkit::{AMINA, BORIS, CHIDI, DARIA};
use waymark_wire::{
    Container, ContainerWriter, DeviceId, EnrolRequest, Item, ItemKind, Letter, LetterId, Mail, Roster,
    Signed,
};

fn device_of(app: &App) -> String {
    app.roster().unwrap().devices.iter().find(|one| one.here).unwrap().device.clone()
}

/// What one base knows of handing on to another, or of what it was given itself.
fn history(at: &App, device: &str) -> HistoryView {
    at.devices().unwrap().into_iter().find(|one| one.device == device).unwrap().history.unwrap()
}

fn hand_on(from: &App, to: &str, path: Option<String>) {
    from.hand_on_history(HandOnRequest { device: to.to_owned(), path }).unwrap();
}

fn refused(from: &App, to: &str) -> String {
    from.hand_on_history(HandOnRequest { device: to.to_owned(), path: None }).unwrap_err().code
}

/// Daria's base has twelve cases when Boris's base joins.
fn twelve_and_a_second_base() -> (Stage, App, App) {
    let stage = Stage::new();
    let amina = stage.phone(AMINA);
    sync(&stage.base);
    for _ in 0..12 {
        screen(&amina);
    }
    stage.go_round(&[&amina]);
    assert_eq!(codes(&stage.base).len(), 12);
    let boris = stage.device("second", BORIS, true);
    sync(&stage.base);
    (stage, amina, boris)
}

fn alerts(base: &App) -> Vec<String> {
    base.base_home().unwrap().alerts.into_iter().map(|alert| alert.code).collect()
}

#[test]
fn a_base_that_joins_gets_what_was_sealed_before_it_once_somebody_says_so() {
    let (stage, amina, boris) = twelve_and_a_second_base();
    sync(&boris);
    assert_eq!(codes(&boris).len(), 0, "the control: sealed before he was there, so closed to him");
    let device = device_of(&boris);
    assert_eq!(history(&boris, &device).missing.len(), 12, "and each is named");

    hand_on(&stage.base, &device, None);
    let before = history(&stage.base, &device);
    assert_eq!((before.begun, before.done, before.waiting, before.missing.len()), (true, 0, 12, 0));
    sync(&stage.base);
    assert_eq!(history(&stage.base, &device).done, 12);
    sync(&boris);
    assert_eq!(codes(&boris), codes(&stage.base));
    let here = history(&boris, &device);
    assert_eq!((here.begun, here.done, here.waiting, here.missing.len()), (true, 12, 0, 0));
    assert_eq!(alerts(&boris), [] as [&str; 0]);

    // What follows is sealed to both; once more changes nothing.
    sync(&amina);
    screen(&amina);
    sync(&amina);
    hand_on(&stage.base, &device, None);
    for base in [&stage.base, &boris, &stage.base, &boris] {
        sync(base);
    }
    assert_eq!((codes(&boris).len(), history(&stage.base, &device).done), (13, 12));
    assert_eq!(boris.set_aside().unwrap().len(), 0);
}

#[test]
fn a_talk_that_was_sealed_before_and_arrives_after_follows_by_itself() {
    let stage = Stage::new();
    let amina = stage.phone(AMINA);
    sync(&stage.base);
    screen(&amina);
    stage.go_round(&[&amina]);
    // Packed while Amina was in the hills; Boris joins meanwhile.
    let (_, late, _) = screen(&amina);
    let boris = stage.device("second", BORIS, true);
    let device = device_of(&boris);
    hand_on(&stage.base, &device, None);
    sync(&stage.base);
    sync(&boris);
    assert_eq!(codes(&boris).len(), 1);
    sync(&amina);
    sync(&boris);
    assert!(!codes(&boris).contains(&late), "the control: it was not sealed to him");
    sync(&stage.base);
    sync(&boris);
    assert!(codes(&boris).contains(&late));
}

#[test]
fn by_file_it_comes_whole_even_where_the_server_is_gone_and_twice_has_no_effect() {
    let (mut stage, _amina, boris) = twelve_and_a_second_base();
    stage.server_down();
    let (device, path) = (device_of(&boris), stage.path("history.waymark"));
    hand_on(&stage.base, &device, Some(path.clone()));
    let refused =
        stage.base.hand_on_history(HandOnRequest { device: device.clone(), path: Some(path.clone()) });
    assert_eq!(refused.unwrap_err().code, "file_exists", "nothing is written over");
    import(&boris, &path);
    assert_eq!(codes(&boris), codes(&stage.base));
    import(&boris, &path);
    assert_eq!((codes(&boris).len(), history(&boris, &device).done), (12, 12));
    // The server comes back: the same by the other way has no effect either.
    stage.server_up();
    for base in [&stage.base, &boris, &stage.base, &boris] {
        sync(base);
    }
    assert_eq!((codes(&boris).len(), boris.set_aside().unwrap().len()), (12, 0));
}

#[test]
fn what_was_handed_on_can_be_handed_on_again_when_the_first_base_is_gone() {
    let (stage, _amina, boris) = twelve_and_a_second_base();
    hand_on(&stage.base, &device_of(&boris), None);
    sync(&stage.base);
    sync(&boris);
    let chidi = stage.device("third", CHIDI, true);
    sync(&stage.base);
    sync(&boris);
    sync(&chidi);
    assert_eq!(codes(&chidi).len(), 0);
    hand_on(&boris, &device_of(&chidi), None);
    sync(&boris);
    sync(&chidi);
    assert_eq!(codes(&chidi).len(), 12, "by the keys he was given himself");
}

#[test]
fn a_lost_or_a_foreign_base_gets_nothing_and_gives_nothing() {
    let (stage, amina, boris) = twelve_and_a_second_base();
    let device = device_of(&boris);
    sync(&boris);
    // The pages are made, and before they leave the base is lost.
    hand_on(&stage.base, &device, None);
    let from_boris = stage.path("from-boris.waymark");
    stage.base.revoke(&RevokeRequest { device: device.clone(), lost: true }).unwrap();
    sync(&stage.base);
    let path = stage.path("back.waymark");
    carry(&stage.base, &path);
    // He has another copy of the organisation's roster, in which he is still in use, and gets the mail all the same.
    sync(&boris);
    assert_eq!(codes(&boris).len(), 0, "nothing was sent");
    for refused_one in
        [&device, &device_of(&amina), &device_of(&stage.base), "0123456789abcdef0123456789abcdef"]
            .map(|device| refused(&stage.base, device))
    {
        assert_eq!(refused_one, "not_here");
    }
    // What a lost base hands on is not believed.
    let chidi = stage.device("third", CHIDI, true);
    sync(&stage.base);
    sync(&chidi);
    let sent =
        boris.hand_on_history(HandOnRequest { device: device_of(&chidi), path: Some(from_boris.clone()) });
    if sent.is_ok() {
        import(&chidi, &from_boris);
    }
    assert_eq!((codes(&chidi).len(), history(&chidi, &device_of(&chidi)).begun), (0, false));
    // The control: from the base that is in use the same reaches her.
    hand_on(&stage.base, &device_of(&chidi), None);
    sync(&stage.base);
    sync(&chidi);
    assert_eq!(codes(&chidi).len(), 12);
}

#[test]
fn a_deleted_case_does_not_come_back_whichever_was_first() {
    let (stage, _amina, boris) = twelve_and_a_second_base();
    let device = device_of(&boris);
    let delete = |at: usize| {
        let id = stage.base.cases().unwrap()[at].id;
        let reason = ChoiceId::new("consent_withdrawn").unwrap();
        stage.base.delete_case(DeleteCaseRequest { id, reason }).unwrap();
    };
    // Before it is handed on; after the pages were made; and after they were written to a stick that arrives last.
    delete(0);
    hand_on(&stage.base, &device, None);
    delete(0);
    let path = stage.path("stick.waymark");
    hand_on(&stage.base, &device, Some(path.clone()));
    delete(0);
    sync(&stage.base);
    sync(&boris);
    assert_eq!(codes(&boris).len(), 9);
    import(&boris, &path);
    assert_eq!(codes(&boris), codes(&stage.base));
    assert_eq!(codes(&boris).len(), 9);
}

#[test]
fn a_page_that_was_altered_or_is_another_bases_opens_nothing() {
    let (mut stage, _amina, boris) = twelve_and_a_second_base();
    let chidi = stage.device("third", CHIDI, true);
    sync(&stage.base);
    stage.server_down();
    let (device, path) = (device_of(&boris), stage.path("history.waymark"));
    hand_on(&stage.base, &device, Some(path.clone()));
    let whole = fs::read(&path).unwrap();
    // Chidi's base gets Boris's file: it takes the batches, and opens none.
    let view = import(&chidi, &path);
    assert_eq!((codes(&chidi).len(), view.refused.len()), (0, 12));
    // Each page altered in one place of its sealed part: its signature does not hold, and the rest is taken closed.
    let marker = b"\r\nWMITEM\x07";
    let at = whole.windows(marker.len()).position(|window| window == marker).unwrap();
    let mut altered = whole.clone();
    altered[at + 4_000] ^= 1;
    let bad = stage.path("altered.waymark");
    fs::write(&bad, altered).unwrap();
    import(&boris, &bad);
    assert_eq!((codes(&boris).len(), history(&boris, &device).begun), (0, false));
    // The control: untouched it opens all of them.
    import(&boris, &path);
    assert_eq!(codes(&boris).len(), 12);
}

/// A base whose program does what it likes: its keys lie here in the open.
struct Rogue {
    keys: DeviceKeys,
    device: String,
}

impl Rogue {
    fn joins(stage: &Stage) -> Self {
        let invited = stage.base.invite(InviteRequest { base: true, hours: 24 }).unwrap();
        let item = Container::open(&invited.file).unwrap().items().next().unwrap().unwrap();
        let Item::Invite(invite) = item else { panic!("an invite") };
        let keys = DeviceKeys::from_seed([5; 32]).unwrap();
        let answer = EnrolRequest::answer(&invite, &keys, Some(Identity::generate().recipient()));
        let mut request = ContainerWriter::new();
        assert!(request.push(&Item::EnrolRequest(answer)));
        let device = stage.base.admit(&AdmitRequest { request: request.finish() }).unwrap().device;
        Self { keys, device }
    }

    /// A page for the base `to`, in a file: this JSON, sealed and signed as pages are.
    fn page(&self, stage: &Stage, to: &str, name: u8, json: &str) -> String {
        let file = stage.base.roster().unwrap().file;
        let roster = Signed::<Roster>::parse(&file).unwrap().peek().unwrap();
        let to: DeviceId = to.parse().unwrap();
        let reader = roster.coordinators.iter().find(|one| one.device == to).unwrap();
        let letter = Letter {
            v: 1,
            org: roster.org,
            id: LetterId::from_bytes([name; 16]),
            from: self.keys.id(),
            to,
            sealed: BASE64.encode(seal_letter(json.as_bytes(), &reader.age_recipient).unwrap()),
        };
        let mut container = ContainerWriter::new();
        assert!(container.push_bytes(ItemKind::Roster, &file));
        assert!(container.push(&Item::Mail(Mail::Letter(letter.sign(&self.keys)))));
        let path = stage.path(&format!("rogue-{name}.waymark"));
        fs::write(&path, container.finish()).unwrap();
        path
    }
}

#[test]
fn wrong_keys_open_nothing_are_forgotten_and_do_not_keep_the_right_ones_out() {
    let (stage, _amina, boris) = twelve_and_a_second_base();
    let device = device_of(&boris);
    sync(&boris);
    let rogue = Rogue::joins(&stage);
    let closed = history(&boris, &device).missing;
    let entries = |key: &str| {
        closed.iter().map(|batch| format!("[\"{batch}\",\"{key}\"]")).collect::<Vec<_>>().join(",")
    };
    let page = |v: u32, key: &str| {
        format!("{{\"v\":{v},\"kind\":\"history\",\"page\":1,\"keys\":[{}]}}", entries(key))
    };
    let wrong = page(1, "AAAAAAAAAAAAAAAAAAAAAA==");
    let view = import(&boris, &rogue.page(&stage, &device, 1, &wrong));
    assert!(view.new >= 1, "the page itself is by a base in use, and taken");
    let here = history(&boris, &device);
    assert_eq!((codes(&boris).len(), here.begun, here.done, here.missing), (0, false, 0, closed.clone()));
    for (name, refused) in
        [(2, page(2, "AAAAAAAAAAAAAAAAAAAAAA==")), (3, page(1, "AAAA")), (4, "{}".to_owned())]
    {
        assert_eq!(import(&boris, &rogue.page(&stage, &device, name, &refused)).new, 0, "{refused}");
    }
    // Once it is lost nothing by it is taken.
    stage.base.revoke(&RevokeRequest { device: rogue.device.clone(), lost: true }).unwrap();
    let late = rogue.page(&stage, &device, 5, &wrong);
    import(&boris, &late);
    assert_eq!(import(&boris, &late).new, 0);
    hand_on(&stage.base, &device, None);
    sync(&stage.base);
    sync(&boris);
    assert_eq!((codes(&boris).len(), history(&boris, &device).done), (12, 12), "the right ones open all");
}

/// Every exchange is cut after so many bytes, in both directions: whatever was done stays done, and it is done once.
#[test]
fn work_that_breaks_off_anywhere_goes_on_where_it_was() {
    let (stage, _amina, boris) = twelve_and_a_second_base();
    let device = device_of(&boris);
    hand_on(&stage.base, &device, None);
    for cut in [2_000, 9_000, 15_000, 40_000, 90_000, 120_000] {
        for base in [&stage.base, &boris] {
            stage.line.cut_after(cut);
            sync(base);
            base.lock().unwrap();
        }
        unlock(&stage.base, DARIA.passphrase);
        unlock(&boris, BORIS.passphrase);
    }
    stage.line.mend();
    for base in [&stage.base, &boris] {
        sync(base);
    }
    assert_eq!(codes(&boris), codes(&stage.base));
    assert_eq!((history(&stage.base, &device).done, history(&boris, &device).done), (12, 12));
}

/// T32: who leaves is no recipient of what follows; what was handed on before stays with whom it was given to.
#[test]
fn a_coordinator_who_left_opens_nothing_that_is_packed_afterwards() {
    let (stage, amina, boris) = twelve_and_a_second_base();
    let device = device_of(&boris);
    sync(&amina);
    let (_, before, _) = screen(&amina);
    sync(&amina);
    sync(&boris);
    assert_eq!(codes(&boris), [before], "the control: while he is there he opens what is packed");
    stage.base.revoke(&RevokeRequest { device, lost: false }).unwrap();
    sync(&stage.base);
    sync(&amina);
    screen(&amina);
    let path = stage.path("after.waymark");
    carry(&amina, &path);
    let view = import(&boris, &path);
    assert_eq!((view.new, codes(&boris).len()), (0, 1), "{:?}", view.refused);
    import(&stage.base, &path);
    assert_eq!(codes(&stage.base).len(), 14);
}
