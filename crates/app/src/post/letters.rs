//! Letters: a coordinator asks or adds something, the worker reads it and may answer. Down they are sealed to the
//! phone's own key; up an answer is a sealed batch like every talk.

use super::note;
use crate::exchange::said;
use crate::field::hour;
use crate::opened::Opened;
use crate::view::{LetterRequest, LetterState, LetterView, ReplyRequest, WriteLetterRequest};
use crate::{Code, Error, chance};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use serde::{Deserialize, Serialize};
use waymark_domain::{CaseCode, Timestamp};
use waymark_seal::{open_letter, seal_letter};
use waymark_store::tables::{self, LetterRow, NewLetter, audit, letters, seen};
use waymark_store::{StoreError, Writer};
use waymark_wire::{BatchId, DeviceId, Hour, Letter, LetterId, MAIL_VERSION, Roster, Signed};

/// The most signs of a letter or an answer, and the most bytes they may take.
const MAX_SIGNS: usize = 2_000;
const MAX_BYTES: usize = 4_000;

/// What is inside a letter.
#[derive(Serialize, Deserialize)]
struct Written {
    v: u32,
    at_hour: Hour,
    case: Option<CaseCode>,
    answers: Option<LetterId>,
    text: String,
}

/// An answer to a letter, as a record of a batch.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Reply {
    /// The version of the form.
    pub(crate) v: u32,
    /// `reply`.
    pub(crate) kind: String,
    /// The letter it answers.
    pub(crate) letter: LetterId,
    /// What it says.
    pub(crate) text: String,
}

/// All letters, newest first.
pub(crate) fn list(open: &Opened, now: Timestamp) -> Result<Vec<LetterView>, Error> {
    Ok(open.db.read(letters::all)?.into_iter().map(|row| view(row, now)).collect())
}

/// How many nobody has opened.
pub(crate) fn unread(open: &Opened) -> Result<u32, Error> {
    Ok(open.db.read(letters::unread)?)
}

/// Opens a letter that was received.
pub(crate) fn read(open: &Opened, request: &LetterRequest, now: Timestamp) -> Result<LetterView, Error> {
    let id = id_of(&request.id)?;
    let row = open.db.write("read letter", |writer| {
        letters::mark_read(writer, id)?;
        letters::get(writer, id)
    });
    match row {
        Ok(Some(row)) => Ok(view(row, now)),
        Ok(None) | Err(StoreError::NotFound) => Err(Code::NotHere.into()),
        Err(error) => Err(error.into()),
    }
}

/// Writes to a phone; on the base. Sealed at once: nobody on the way can read it.
pub(crate) fn write(
    open: &Opened,
    request: &WriteLetterRequest,
    now: Timestamp,
) -> Result<LetterView, Error> {
    let text = checked(&request.text)?;
    let to: DeviceId = request.device.parse().map_err(|_| Code::NotHere)?;
    let known = open.db.read(|reader| seen::get(reader, to))?;
    let recipient = known.and_then(|seen| seen.letters_to).ok_or(Code::NoLetterKey)?;
    let written = Written {
        v: MAIL_VERSION,
        at_hour: hour(now),
        case: request.case.clone(),
        answers: None,
        text: text.clone(),
    };
    let json = serde_json::to_vec(&written).map(zeroize::Zeroizing::new).map_err(|_| Code::Internal)?;
    let sealed = seal_letter(&json, &recipient).map_err(|_| Code::SealFailed)?;
    let letter = Letter {
        v: MAIL_VERSION,
        org: open.org,
        id: LetterId::from_bytes(chance::bytes()?),
        from: open.device,
        to,
        sealed: BASE64.encode(sealed),
    };
    let id = letter.id;
    let bytes = letter.sign(&open.keys).to_bytes();
    let new = NewLetter {
        letter: id,
        own: true,
        device: to,
        code: request.case.as_ref(),
        answers: None,
        at: now,
        state: tables::LetterState::Waiting,
        text: &text,
        bytes: &bytes,
        batch: None,
    };
    open.db.write("write letter", |writer| {
        letters::put(writer, &new)?;
        audit::append(writer, "letter", &id.to_string(), now)
    })?;
    read_back(open, id, now)
}

/// Answers a letter; on the phone.
pub(crate) fn reply(open: &Opened, request: &ReplyRequest, now: Timestamp) -> Result<LetterView, Error> {
    let text = checked(&request.text)?;
    let answered = id_of(&request.id)?;
    let row = open.db.read(|reader| letters::get(reader, answered))?.filter(|row| !row.own);
    let row = row.ok_or(Code::NotHere)?;
    let record = Reply { v: 1, kind: "reply".to_owned(), letter: answered, text: text.clone() };
    let json = serde_json::to_vec(&record).map(zeroize::Zeroizing::new).map_err(|_| Code::Internal)?;
    let batch = note::queue(open, &json, now, |writer, batch| {
        let new = NewLetter {
            letter: name_of_reply(batch),
            own: true,
            device: row.device,
            code: row.code.as_ref(),
            answers: Some(answered),
            at: now,
            state: tables::LetterState::Waiting,
            text: &text,
            bytes: b"",
            batch: Some(batch),
        };
        letters::put(writer, &new)?;
        audit::append(writer, "reply", &answered.to_string(), now).map(drop)
    })?;
    read_back(open, name_of_reply(batch), now)
}

/// Takes a letter that came to this phone; says whether it is new. One that is not for it, or does not open, changes
/// nothing.
pub(crate) fn take(
    open: &Opened,
    roster: &Roster,
    signed: &Signed<Letter>,
    now: Timestamp,
) -> Result<bool, Error> {
    let Ok(letter) = Letter::check(signed, roster) else { return Ok(false) };
    if letter.to != open.device || open.db.read(|reader| letters::get(reader, letter.id))?.is_some() {
        return Ok(false);
    }
    let identity = said::letter_identity(open)?;
    let Some(written) = opened(&letter.sealed, &identity) else {
        // Sealed to a key this phone had before it was set up anew, or damaged by whoever wrote it.
        open.audit("letter_closed", &letter.id.to_string(), now)?;
        return Ok(false);
    };
    let Ok(text) = checked(&written.text) else { return Ok(false) };
    let new = NewLetter {
        letter: letter.id,
        own: false,
        device: letter.from,
        code: written.case.as_ref(),
        answers: written.answers,
        at: now,
        state: tables::LetterState::Unread,
        text: &text,
        bytes: b"",
        batch: None,
    };
    Ok(open.db.write("take letter", |writer| letters::put(writer, &new))?)
}

/// Keeps an answer that a batch brought to the base.
pub(crate) fn take_reply(
    writer: &Writer<'_>,
    batch: BatchId,
    device: DeviceId,
    reply: &Reply,
    now: Timestamp,
) -> Result<bool, StoreError> {
    let about = letters::get(writer, reply.letter)?.and_then(|letter| letter.code);
    let Ok(text) = checked(&reply.text) else { return Ok(false) };
    let new = NewLetter {
        letter: name_of_reply(batch),
        own: false,
        device,
        code: about.as_ref(),
        answers: Some(reply.letter),
        at: now,
        state: tables::LetterState::Unread,
        text: &text,
        bytes: b"",
        batch: Some(batch),
    };
    letters::put(writer, &new)
}

/// An answer is known by the batch that carries it, so that it is there once, whichever way it came.
fn name_of_reply(batch: BatchId) -> LetterId {
    let mut name = [0_u8; 16];
    name.iter_mut().zip(batch.as_bytes()).for_each(|(to, from)| *to = *from);
    LetterId::from_bytes(name)
}

fn opened(sealed: &str, identity: &waymark_seal::Identity) -> Option<Written> {
    let sealed = BASE64.decode(sealed).ok()?;
    let json = open_letter(&sealed, identity).ok()?;
    serde_json::from_slice::<Written>(&json).ok().filter(|written| written.v == MAIL_VERSION)
}

/// Text as it may be kept and shown: not empty, not endless, no signs that steer a screen.
fn checked(text: &str) -> Result<String, Error> {
    let text = text.trim();
    let steers = |sign: char| {
        sign.is_control() && sign != '\n'
            || matches!(sign, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
    };
    let fits = !text.is_empty() && text.chars().count() <= MAX_SIGNS && text.len() <= MAX_BYTES;
    if fits && !text.chars().any(steers) { Ok(text.to_owned()) } else { Err(Code::LetterText.into()) }
}

fn id_of(text: &str) -> Result<LetterId, Error> {
    text.parse().map_err(|_| Code::NotHere.into())
}

fn read_back(open: &Opened, id: LetterId, now: Timestamp) -> Result<LetterView, Error> {
    let row = open.db.read(|reader| letters::get(reader, id))?;
    row.map(|row| view(row, now)).ok_or_else(|| Code::NotHere.into())
}

fn view(row: LetterRow, now: Timestamp) -> LetterView {
    LetterView {
        id: row.letter.to_string(),
        own: row.own,
        device: row.device.to_string(),
        case: row.code,
        answers: row.answers.map(|id| id.to_string()),
        text: row.text,
        hours: now.hours_since(row.at),
        state: match row.state {
            tables::LetterState::Unread => LetterState::Unread,
            tables::LetterState::Read => LetterState::Read,
            tables::LetterState::Waiting => LetterState::Waiting,
            tables::LetterState::Sent => LetterState::Sent,
            tables::LetterState::Answered => LetterState::Answered,
        },
    }
}

#[cfg(test)]
mod tests {
    use super::checked;

    #[test]
    fn what_a_letter_says_is_bounded_and_steers_no_screen() {
        assert_eq!(checked("  Is she safe?\nCall me.  ").ok().as_deref(), Some("Is she safe?\nCall me."));
        assert_eq!(checked("هل هي بأمان؟").ok().as_deref(), Some("هل هي بأمان؟"));
        for refused in
            ["", " \n ", "a\u{0}b", "a\u{202e}b", "a\u{1b}[2J", &"x".repeat(2_001), &"ж".repeat(2_001)]
        {
            assert!(checked(refused).is_err(), "{refused:?}");
        }
        assert!(checked(&"ж".repeat(2_000)).is_ok());
        assert!(checked(&"語".repeat(2_000)).is_err(), "6 000 bytes");
    }
}
