//! A referral with nothing but two phones: Amina seals a packet, Boris's team opens it and answers, the base sees it.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

mod camera;
mod stage;

use camera::point;
use serde_json::{Value, json};
use stage::{Stage, carry, counts, import, row, unlock};
use waymark_app::view::{
    AnswerReferralRequest, AnswerToldRequest, CaseRequest, CrossingRequest, DeleteCaseRequest, ErrorView,
    OpenReferralRequest, SaveRequest, ScreeningRequest, ScreeningView, SealReferralRequest,
    SealedReferralView, Source, StartRequest, TakeAnswerRequest, TakenAnswerView,
};
use waymark_app::{App, words};
use waymark_domain::{ChoiceId, LocaleTag, ReferralState, ServiceId};
use waymark_testkit::{AMINA, BORIS};

const SERVICE: &str = "rs-astra";
/// A service whose entry names languages, English first.
const SPEAKS_ENGLISH: &str = "ba-vasa-prava";

/// A talk in which somebody was hurt and wants a doctor, and says private things.
fn talk(phone: &App, worker_locale: &str) -> ScreeningView {
    let worker_locale = LocaleTag::new(worker_locale).unwrap();
    let mut view = phone.start_screening(StartRequest { worker_locale }).unwrap();
    for (item, value) in [
        ("T2", json!("yes")),
        ("T3", json!("yes")),
        ("T5", json!("no")),
        ("J1", json!("18-24")),
        ("N4", json!(["doctor"])),
        ("X1", json!("yes")),
        ("B1", json!("yes")),
        ("C10", json!("none")),
    ] {
        let request = json!({"id": view.id, "item": item, "value": value, "parts": {}, "advance": false});
        let answered = phone.answer_item(serde_json::from_value(request).unwrap());
        // Which choices an item has is for others to test; here it matters that several are answered.
        view = answered.unwrap_or(view);
    }
    view
}

fn note(phone: &App, view: &ScreeningView, change: Value) -> Result<ScreeningView, ErrorView> {
    phone.note(serde_json::from_value(json!({"id": view.id, "change": change})).unwrap())
}

/// The person agrees that the service gets a packet.
fn agree(phone: &App, view: &ScreeningView, added: &[&str]) {
    let referral = json!({"referral": {"service": SERVICE, "needs": ["doctor"], "added": added, "urgent": true,
        "way": "packet", "state": "waiting", "within_days": 1}});
    note(phone, view, referral).unwrap();
}

fn seal(phone: &App, view: &ScreeningView) -> Result<SealedReferralView, ErrorView> {
    phone.seal_referral(SealReferralRequest { id: view.id, service: ServiceId::new(SERVICE).unwrap() })
}

fn open(app: &App, from: Source, words: &str) -> Result<String, String> {
    let opened = app.open_referral(OpenReferralRequest { from, words: words.to_owned() });
    opened.map(|opened| opened.text).map_err(|refused| refused.code)
}

fn take(app: &App, code: &str) -> Result<TakenAnswerView, ErrorView> {
    app.take_answer(TakeAnswerRequest { from: Source::Typed(code.to_owned()) })
}

fn state_at_base(stage: &Stage, view: &ScreeningView) -> ReferralState {
    let request = CaseRequest { id: view.id, reason: ChoiceId::new("referral").unwrap() };
    stage.base.open_case(request).unwrap().beside.referrals[0].state
}

#[test]
fn two_phones_without_any_network_complete_sent_to_accepted() {
    let mut stage = Stage::new();
    let (amina, boris) = (stage.phone(AMINA), stage.phone(BORIS));
    stage.server_down();
    let view = talk(&amina, "en");
    assert_eq!(seal(&amina, &view).unwrap_err().code, "refused_answer", "nobody has agreed to anything");
    agree(&amina, &view, &[]);
    let sealed = seal(&amina, &view).unwrap();
    let told = sealed.words.clone().unwrap().join(" ");
    assert_eq!(told.split(' ').count(), 6);
    let path = stage.path("note.age");
    amina.save_shown(SaveRequest { path: path.clone() }).unwrap();
    let file = std::fs::read(&path).unwrap();
    for word in told.split(' ').chain([sealed.packet.as_str(), "doctor"]) {
        assert!(!file.windows(word.len()).any(|part| part == word.as_bytes()), "{word} is not in the file");
    }

    // By file, with words that were misheard and as they were told; by camera.
    let from = || Source::File(path.clone());
    assert_eq!(open(&boris, from(), "six words that are not it").unwrap_err(), "packet_closed");
    assert_eq!(open(&boris, from(), &told.to_uppercase()).unwrap(), sealed.text);
    point(&boris, &sealed.codes);
    assert_eq!(open(&boris, Source::Scanned, &told).unwrap(), sealed.text);
    let mut altered = file.clone();
    let place = altered.len() / 2;
    altered[place] ^= 1;
    std::fs::write(stage.path("altered.age"), altered).unwrap();
    let refused = open(&boris, Source::File(stage.path("altered.age")), &told);
    assert_eq!(refused.unwrap_err(), "packet_closed", "the same refusal as for wrong words");

    // Boris's team answers; Amina's phone reads the code by camera, and by typing.
    let answer = AnswerReferralRequest { packet: sealed.packet.clone(), state: ReferralState::Accepted };
    let slip = boris.answer_referral(answer).unwrap();
    assert!(sealed.text.contains(&slip.code), "who has no app finds the same code in the packet");
    point(&amina, std::slice::from_ref(&slip.qr));
    let taken = amina.take_answer(TakeAnswerRequest { from: Source::Scanned }).unwrap();
    assert_eq!((taken.state, taken.talk), (ReferralState::Accepted, Some(view.id)));
    assert_eq!(take(&amina, &slip.code).unwrap().talk, Some(view.id));
    let mut misheard = slip.code.clone();
    let last = misheard.pop();
    misheard.push(if last == Some('0') { '1' } else { '0' });
    assert_eq!(take(&amina, &misheard).unwrap_err().code, "answer_slip");
    amina.finalise(ScreeningRequest { id: view.id }).unwrap();
    carry(&amina, &stage.path("hers.waymark"));
    import(&stage.base, &stage.path("hers.waymark"));
    assert_eq!(state_at_base(&stage, &view), ReferralState::Accepted);
}

#[test]
fn an_answer_after_the_talk_was_packed_reaches_the_case_by_itself() {
    let stage = Stage::new();
    let (amina, boris) = (stage.phone(AMINA), stage.phone(BORIS));
    let view = talk(&amina, "en");
    agree(&amina, &view, &[]);
    let sealed = seal(&amina, &view).unwrap();
    amina.finalise(ScreeningRequest { id: view.id }).unwrap();
    let slip = |state| {
        let request = AnswerReferralRequest { packet: sealed.packet.clone(), state };
        boris.answer_referral(request).unwrap().code
    };
    assert_eq!(take(&amina, &slip(ReferralState::NoPlace)).unwrap().talk, None, "it goes on to the base");
    stage.go_round(&[&amina]);
    assert_eq!(state_at_base(&stage, &view), ReferralState::NoPlace);
    // Later they have a place after all, and call the base.
    take(&stage.base, &slip(ReferralState::Accepted)).unwrap();
    assert_eq!(state_at_base(&stage, &view), ReferralState::Accepted);
    assert_eq!(take(&amina, "7KQ2-M4FX-9T3B").unwrap_err().code, "answer_slip");
}

/// A packed talk of this phone that sealed one packet, the packet's id, and its batch.
fn packed(phone: &App) -> (ScreeningView, String, String) {
    let view = talk(phone, "en");
    agree(phone, &view, &[]);
    let packet = seal(phone, &view).unwrap().packet;
    let batch = phone.finalise(ScreeningRequest { id: view.id }).unwrap().batch.unwrap();
    (view, packet, batch)
}

fn told(app: &App, packet: &str, state: ReferralState) -> Result<TakenAnswerView, ErrorView> {
    app.answer_told(AnswerToldRequest { packet: packet.to_owned(), state, case: None })
}

/// What stands on the line of a packed talk.
fn on_the_line(phone: &App, batch: &str) -> Vec<(String, ReferralState)> {
    row(phone, batch).packets.into_iter().map(|one| (one.packet, one.state)).collect()
}

#[test]
fn what_a_service_tells_by_telephone_after_the_talk_was_packed_reaches_the_case() {
    let stage = Stage::new();
    let (amina, boris) = (stage.phone(AMINA), stage.phone(BORIS));
    let (view, packet, batch) = packed(&amina);
    let line = row(&amina, &batch).packets.remove(0);
    assert_eq!((line.service.as_str(), line.state), ("ASTRA", ReferralState::Waiting));
    stage.go_round(&[&amina]);
    assert_eq!(on_the_line(&amina, &batch).len(), 1, "the readable copy is gone, the line knows the packet");

    for said in
        [ReferralState::NoPlace, ReferralState::Waiting, ReferralState::Refused, ReferralState::Accepted]
    {
        assert_eq!(told(&amina, &packet, said).unwrap().talk, None, "it goes on to the base");
        assert_eq!(on_the_line(&amina, &batch), [(packet.clone(), said)], "the later one stands");
        stage.go_round(&[&amina]);
        assert_eq!(state_at_base(&stage, &view), said);
    }
    assert_eq!(counts(&amina), (0, 0, 1, 0), "an answer is no talk");

    // By code it stands on the line as well.
    let answer = AnswerReferralRequest { packet: packet.clone(), state: ReferralState::NoPlace };
    take(&amina, &boris.answer_referral(answer).unwrap().code).unwrap();
    assert_eq!(on_the_line(&amina, &batch), [(packet.clone(), ReferralState::NoPlace)]);

    // What is unknown, no packet's id, or no answer is refused, and nothing stands differently afterwards.
    let refused = |app: &App, packet: &str, state| told(app, packet, state).unwrap_err().code;
    assert_eq!(refused(&boris, &packet, ReferralState::Accepted), "not_here", "it is none of his");
    assert_eq!(refused(&amina, "0000-0000", ReferralState::Accepted), "not_here");
    assert_eq!(refused(&amina, "Astra", ReferralState::Accepted), "answer_slip");
    assert_eq!(refused(&amina, &packet, ReferralState::NoAnswer), "refused_answer");
    assert_eq!(refused(&stage.base, &packet, ReferralState::Accepted), "wrong_role");
    assert_eq!(on_the_line(&amina, &batch), [(packet, ReferralState::NoPlace)]);
}

#[test]
fn a_coordinator_who_is_told_marks_it_in_the_case_that_carries_the_packet_and_in_no_other() {
    let stage = Stage::new();
    let amina = stage.phone(AMINA);
    let (view, packet, _) = packed(&amina);
    let (other, _, _) = packed(&amina);
    let told = |packet: &str, case, state| {
        let told = stage.base.answer_told(AnswerToldRequest { packet: packet.to_owned(), state, case });
        told.map(|taken| taken.state).map_err(|refused| refused.code)
    };
    let refused = |code: &str| Err(code.to_owned());
    assert_eq!(told(&packet, Some(view.id), ReferralState::Accepted), refused("unknown_screening"));
    stage.go_round(&[&amina]);
    assert_eq!(told(&packet, Some(other.id), ReferralState::Accepted), refused("not_here"));
    assert_eq!(told(&packet, Some(view.id), ReferralState::NotWanted), refused("refused_answer"));
    assert_eq!(state_at_base(&stage, &view), ReferralState::Waiting);
    assert_eq!(told(&packet, Some(view.id), ReferralState::Refused), Ok(ReferralState::Refused));
    assert_eq!(state_at_base(&stage, &view), ReferralState::Refused);
    assert_eq!(state_at_base(&stage, &other), ReferralState::Waiting);
}

#[test]
fn what_is_told_while_the_talk_is_open_is_noted_in_it() {
    let stage = Stage::new();
    let amina = stage.phone(AMINA);
    let view = talk(&amina, "en");
    agree(&amina, &view, &[]);
    let packet = seal(&amina, &view).unwrap().packet;
    assert_eq!(told(&amina, &packet, ReferralState::Accepted).unwrap().talk, Some(view.id));
    let batch = amina.finalise(ScreeningRequest { id: view.id }).unwrap().batch.unwrap();
    assert_eq!(on_the_line(&amina, &batch), [(packet, ReferralState::Accepted)]);
}

#[test]
fn which_service_was_told_goes_with_the_talk_and_after_a_week_whatever_became_of_it() {
    const WEEK: u64 = 7 * 86_400;
    let stage = Stage::new();
    let amina = stage.phone(AMINA);
    let gone = |packet: &str, batch: &str| {
        assert_eq!(on_the_line(&amina, batch), []);
        assert_eq!(told(&amina, packet, ReferralState::Accepted).unwrap_err().code, "not_here");
    };

    // The case is deleted everywhere.
    let (view, packet, batch) = packed(&amina);
    stage.go_round(&[&amina]);
    let reason = ChoiceId::new("consent_withdrawn").unwrap();
    stage.base.delete_case(DeleteCaseRequest { id: view.id, reason }).unwrap();
    stage.go_round(&[&amina]);
    gone(&packet, &batch);

    // No base has opened it: the line stays, and the preview said when the packet goes.
    let (_, packet, batch) = packed(&amina);
    let kept = amina.retention().unwrap().kept;
    assert_eq!(kept.iter().find(|one| one.what == "packet").unwrap().hours_left, Some(7 * 24));
    amina.lock().unwrap();
    stage.clock.pass_seconds(WEEK - 60);
    unlock(&amina, AMINA.passphrase);
    assert_eq!(on_the_line(&amina, &batch).len(), 1);
    amina.lock().unwrap();
    stage.clock.pass_seconds(60);
    unlock(&amina, AMINA.passphrase);
    gone(&packet, &batch);
    assert!(row(&amina, &batch).code.is_some(), "its line stays until the base has it");

    // The clock was put back: by minutes it is as it was, by a month nobody can say how long it would stay.
    let (_, packet, batch) = packed(&amina);
    let put_back = |ms: i64| {
        amina.lock().unwrap();
        stage.clock.set_wall_ms(stage.clock.wall_ms() - ms);
        unlock(&amina, AMINA.passphrase);
    };
    put_back(600_000);
    assert_eq!(on_the_line(&amina, &batch).len(), 1);
    put_back(30 * 86_400_000);
    gone(&packet, &batch);
    put_back(-30 * 86_400_000);

    // Before a checkpoint, and what is packed while crossing.
    let (_, packet, batch) = packed(&amina);
    amina.begin_crossing(CrossingRequest { unfinished: true }).unwrap();
    gone(&packet, &batch);
    let (_, packet, batch) = packed(&amina);
    gone(&packet, &batch);
}

/// Every text of a question and of an answer that was given must be found nowhere in the packet, unless it was agreed to.
#[test]
fn a_packet_holds_what_was_agreed_to_and_no_word_of_any_other_answer() {
    let stage = Stage::new();
    let amina = stage.phone(AMINA);
    for locale in ["en", "sr-Latn", "ar", "fr"] {
        let view = talk(&amina, locale);
        agree(&amina, &view, &[]);
        let plain = seal(&amina, &view).unwrap().text;
        assert!(plain.contains(&words::text(locale, "packet-line-needs")), "{locale}: {plain}");
        assert!(plain.contains(view.code.as_str()));
        let items = waymark_content::embedded().unwrap().instrument.items.keys();
        let questions: Vec<String> = items.map(|item| words::text(locale, &format!("q-{item}"))).collect();
        assert!(questions.len() > 60);
        for question in questions.iter().filter(|question| question.len() > 12) {
            assert!(!plain.contains(question.as_str()), "{locale}: {question}");
        }
        let device = amina.status().unwrap();
        let org = stage.founded.org.clone();
        assert!(!plain.contains(&org) && !plain.contains("Open Hand"), "{device:?} of nobody it names");

        // The control: what the person adds is there, with its question, and one agreement is not the other.
        agree(&amina, &view, &["X1"]);
        let more = seal(&amina, &view).unwrap();
        assert!(more.text.contains(&words::text(locale, "q-X1")), "{locale}");
        assert!(!more.text.contains(&words::text(locale, "q-B1")), "{locale}");
        assert!(!plain.contains(&more.packet), "another agreement is another packet");
        note(&amina, &view, json!({"no_referral": SERVICE})).unwrap();
        assert_eq!(seal(&amina, &view).unwrap_err().code, "refused_answer", "taken back is taken back");
    }
}

#[test]
fn the_fullest_packet_in_two_languages_has_the_one_size() {
    let stage = Stage::new();
    let amina = stage.phone(AMINA);
    for locale in ["en", "sr-Cyrl", "ar", "fr"] {
        let view = talk(&amina, locale);
        let instrument = &waymark_content::embedded().unwrap().instrument;
        let private = instrument.items.values().filter(|item| item.id.as_str().starts_with(['X', 'B']));
        for item in private.clone().filter(|item| !item.choices.is_empty()) {
            let one = item.choices.first().unwrap();
            for value in [json!(one), json!([one])] {
                let request =
                    json!({"id": view.id, "item": item.id, "value": value, "parts": {}, "advance": false});
                let _ = amina.answer_item(serde_json::from_value(request).unwrap());
            }
        }
        let added: Vec<&str> = private.map(|item| item.id.as_str()).collect();
        let referral = json!({"referral": {"service": SPEAKS_ENGLISH, "needs": ["doctor"], "added": added, "urgent": true,
            "way": "packet", "state": "waiting", "within_days": 1}});
        note(&amina, &view, referral).unwrap();
        let service = ServiceId::new(SPEAKS_ENGLISH).unwrap();
        let sealed = amina.seal_referral(SealReferralRequest { id: view.id, service }).unwrap();
        assert_eq!(
            sealed.text.contains("* * *"),
            locale != "en",
            "{locale}: in two languages where it helps"
        );
        assert!(sealed.text.len() > 1_200, "{locale}: {} bytes are no test of a full one", sealed.text.len());
        amina.save_shown(SaveRequest { path: stage.path(&format!("{locale}.age")) }).unwrap();
        let bytes = std::fs::metadata(stage.path(&format!("{locale}.age"))).unwrap().len();
        assert_eq!(bytes, 8_192, "{locale}: {} bytes of text", sealed.text.len());
    }
}
