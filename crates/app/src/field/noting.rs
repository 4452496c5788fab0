//! What a worker notes beside the answers: who interprets, wording that confused the person, referrals, the code a
//! person carries.

use super::talking::change;
use crate::room::Room;
use crate::view::{NoteChange, NoteRequest, OfferRequest, OfferView, ReferralRequest, ScreeningView};
use crate::{Code, Error, texts};
use waymark_domain::{
    Beside, Carried, CarriedCode, ChoiceId, Confusing, Day, InterpreterCode, ItemId, Packet, Referral,
    ReferralState, SensitivityClass, Session, Timestamp,
};
use waymark_store::tables::settings;
use waymark_wire::{WORDS, place_of_word};

/// How many interpreters a phone remembers by their codes.
const INTERPRETERS: usize = 6;
const INTERPRETERS_KEY: &str = "interpreters";

/// How many words a carried code has: 44 bits.
const CARRIED_WORDS: usize = 4;

/// The codes of those who interpreted last, newest first.
pub(crate) fn interpreters(open: &Room) -> Result<Vec<String>, Error> {
    Ok(open.db.read(|reader| settings::get(reader, INTERPRETERS_KEY))?.unwrap_or_default())
}

/// Changes one thing beside the answers. It is on disk when this returns.
pub(crate) fn note(open: &Room, request: NoteRequest, now: Timestamp) -> Result<ScreeningView, Error> {
    let talk = open.talk_of(&request.id)?;
    if talk.session.end.is_some() && matches!(request.change, NoteChange::Confusing(_)) {
        return Err(Code::AlreadyEnded.into());
    }
    let beside = changed(open, &talk.session, request.change, now)?;
    let interpreter = beside.interpreter.clone();
    let view = change(open, &request.id, now, |talk| Ok(talk.noted(beside)))?;
    if let Some(code) = interpreter {
        remember(open, &code)?;
    }
    Ok(view)
}

fn changed(open: &Room, session: &Session, change: NoteChange, now: Timestamp) -> Result<Beside, Error> {
    let mut beside = session.beside.clone();
    match change {
        NoteChange::Interpreter(code) => beside.interpreter = code,
        NoteChange::NewInterpreter => {
            beside.interpreter = Some(InterpreterCode::from_chance(crate::chance::bytes()?));
        }
        NoteChange::Confusing(item) => beside.confused(confusing(open, session, item)?, true),
        NoteChange::NotConfusing(item) => beside.confused(confusing(open, session, item)?, false),
        NoteChange::Referral(asked) => beside.refer(referral(open, session, asked, now)?),
        NoteChange::NoReferral(service) => beside.referrals.retain(|known| known.service != service),
        NoteChange::Carry => beside.carried = Some(Carried { code: drawn()?, brought: false }),
        NoteChange::Brought(words) => {
            beside.carried = Some(Carried { code: read_words(&words)?, brought: true });
        }
        // The desk puts the words in its place before it comes here.
        NoteChange::BroughtShown => return Err(Code::UnknownWords.into()),
        NoteChange::CarryNothing => beside.carried = None,
    }
    Ok(beside)
}

/// The note for the text that stands on screen now.
fn confusing(open: &Room, session: &Session, item: ItemId) -> Result<Confusing, Error> {
    if !open.content.instrument.items.contains_key(&item) {
        return Err(Code::RefusedAnswer.into());
    }
    let text_version = texts::served(&session.person_locale, &item).version;
    Ok(Confusing { item, locale: session.person_locale.clone(), text_version })
}

fn referral(
    open: &Room,
    session: &Session,
    asked: ReferralRequest,
    now: Timestamp,
) -> Result<Referral, Error> {
    let refused = asked.state == ReferralState::NotWanted;
    // Nothing is told without a way of telling it, and nothing at all where the person did not agree.
    if refused != asked.way.is_none() {
        return Err(Code::RefusedAnswer.into());
    }
    known_service(asked.service.as_str())?;
    let lines = if refused {
        Vec::new()
    } else {
        line_names(&packet(open, session, &asked.service, &asked.needs, &asked.added))?
    };
    let added = if refused { Vec::new() } else { asked.added };
    let known = session.beside.referrals.iter().find(|known| known.service == asked.service);
    let due = asked.within_days.map(|days| Day(now.day().0 + i64::from(days)));
    let mut referral = Referral {
        due: due.or_else(|| known.and_then(|known| known.due)).filter(|_| !refused),
        packet: None,
        service: asked.service,
        needs: asked.needs,
        lines,
        added,
        urgent: asked.urgent,
        way: asked.way,
        state: asked.state,
        at: now,
        locale: session.person_locale.clone(),
    };
    // What was sealed for this agreement stands for it still; another agreement is sealed anew.
    referral.packet =
        known.filter(|known| known.agrees_like(&referral)).and_then(|known| known.packet.clone());
    Ok(referral)
}

/// The named lines; those of added items are in `added`.
fn line_names(packet: &Packet) -> Result<Vec<ChoiceId>, Error> {
    packet
        .lines
        .iter()
        .filter(|line| line.line.starts_with(|sign: char| sign.is_ascii_lowercase()))
        .map(|line| ChoiceId::new(line.line.clone()).map_err(|_| Code::Internal.into()))
        .collect()
}

/// What a service would be told, exactly and in full.
pub(crate) fn offer(open: &Room, request: OfferRequest) -> Result<OfferView, Error> {
    known_service(request.service.as_str())?;
    let talk = open.talk_of(&request.id)?;
    let session = &talk.session;
    let packet = packet(open, session, &request.service, &request.needs, &request.added);
    let addable = open
        .content
        .instrument
        .items
        .values()
        .filter(|item| {
            item.sensitivity == SensitivityClass::VeryHigh && session.answers.contains_key(&item.id)
        })
        .map(|item| item.id.clone())
        .collect();
    let referral = session.beside.referrals.iter().find(|known| known.service == request.service).cloned();
    Ok(OfferView { code: packet.code.to_string(), lines: packet.lines, addable, referral })
}

pub(super) fn packet(
    open: &Room,
    session: &Session,
    service: &waymark_domain::ServiceId,
    needs: &[ChoiceId],
    added: &[ItemId],
) -> Packet {
    let versions = open.content.versions(texts::version(&session.person_locale));
    let level =
        waymark_domain::assess(&session.answers, session.mode, session.end, &open.content.rules, versions)
            .level;
    waymark_domain::packet(session, &open.content.instrument, level, service.clone(), needs, added)
}

fn known_service(id: &str) -> Result<(), Error> {
    let guidance = waymark_content::guidance::guidance().map_err(|_| Code::Internal)?;
    let known = guidance.directory.services().iter().any(|service| service.id == id);
    if known { Ok(()) } else { Err(Code::RefusedAnswer.into()) }
}

/// Four words by chance.
fn drawn() -> Result<CarriedCode, Error> {
    let chance: [u8; CARRIED_WORDS * 2] = crate::chance::bytes()?;
    let words: Vec<&str> = chance
        .chunks_exact(2)
        .filter_map(|pair| {
            let number = pair.iter().fold(0_usize, |sum, byte| sum << 8 | usize::from(*byte));
            WORDS.get(number % WORDS.len()).copied()
        })
        .collect();
    CarriedCode::new(words.join("-")).map_err(|_| Code::Internal.into())
}

/// The words as they were said or typed: case does not matter, and four letters are enough.
pub(crate) fn read_words(typed: &str) -> Result<CarriedCode, Error> {
    let words: Option<Vec<&str>> = typed
        .split(|sign: char| !sign.is_ascii_alphabetic())
        .filter(|word| !word.is_empty())
        .map(|word| WORDS.get(usize::from(place_of_word(word)?)).copied())
        .collect();
    match words {
        Some(words) if words.len() == CARRIED_WORDS => {
            CarriedCode::new(words.join("-")).map_err(|_| Code::Internal.into())
        }
        _ => Err(Code::UnknownWords.into()),
    }
}

fn remember(open: &Room, code: &InterpreterCode) -> Result<(), Error> {
    Ok(open.db.write("remember interpreter", |writer| {
        let mut recent: Vec<String> = settings::get(writer, INTERPRETERS_KEY)?.unwrap_or_default();
        if recent.first().is_some_and(|first| first == code.as_str()) {
            return Ok(());
        }
        recent.retain(|known| known != code.as_str());
        recent.insert(0, code.to_string());
        recent.truncate(INTERPRETERS);
        settings::set(writer, INTERPRETERS_KEY, &recent)
    })?)
}
