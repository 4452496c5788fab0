//! A referral with nothing but two phones: Amina seals a packet, Boris's team opens it and answers, the base sees it.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

mod camera;
mod stage;

use camera::point;
use serde_json::{Value, json};
use stage::{Stage, carry, import};
use waymark_app::view::{
    AnswerReferralRequest, CaseRequest, ErrorView, OpenReferralRequest, SaveRequest, ScreeningRequest,
    ScreeningView, SealReferralRequest, SealedReferralView, Source, StartRequest, TakeAnswerRequest,
    TakenAnswerView,
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
