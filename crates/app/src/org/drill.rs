//! The drill: a recovery sheet proves that it opens what the organisation seals, before anybody depends on it.

use super::error::OrgError;
use super::recovery::note_drill;
use super::view::DrillView;
use crate::Code;
use crate::field::{INTERVIEW_BUCKET, hour};
use crate::opened::Opened;
use waymark_domain::Timestamp;
use waymark_seal::{CannotSeal, Identity, RecoveryWords, SealRequest, open as open_batch, seal};
use waymark_wire::WordsRefused;

/// What is inside the canary.
const CANARY: &[u8] = br#"{"canary":"a drill, not a record"}"#;
/// An epoch no device reaches: the canary can never stand in a chain.
const NO_EPOCH: u32 = u32::MAX;

/// Seals a canary exactly as an interview is sealed, and opens it with the recovery key that was typed.
pub(super) fn drill(open: &Opened, recovery: &str, now: Timestamp) -> Result<DrillView, OrgError> {
    let held = open.roster()?;
    let roster = held.roster();
    let identity = match read_recovery(recovery) {
        Ok(identity) if identity.recipient() == roster.recovery => identity,
        Ok(_) => return Err(misread(recovery, &roster.recovery).unwrap_or(OrgError::RecoveryOther)),
        Err(refused) => return Err(misread(recovery, &roster.recovery).unwrap_or(refused)),
    };
    let sealed = seal(&SealRequest {
        roster,
        now: hour(now),
        keys: &open.keys,
        epoch: NO_EPOCH,
        seq: 1,
        prev: None,
        last_receipt: None,
        records: &[CANARY],
        audit: &[],
        floor: INTERVIEW_BUCKET,
    })
    .map_err(|refused| match refused {
        CannotSeal::RosterExpired => Code::RosterExpired,
        CannotSeal::NotEnrolled => Code::NotEnrolled,
        CannotSeal::TooFewRecipients | CannotSeal::BadRecipient => Code::NoRecipient,
        _ => Code::SealFailed,
    })?;
    let opened = open_batch(&sealed, roster, &identity).map_err(|_| OrgError::RecoveryOther)?;
    if !opened.records.iter().any(|record| record.as_slice() == CANARY) {
        return Err(Code::SealFailed.into());
    }
    note_drill(open, now)?;
    Ok(DrillView { bytes: sealed.as_bytes().len() as u64 })
}

/// Which word was misread, where it is one: the only one with which the rest would be this organisation's key.
fn misread(typed: &str, recipient: &str) -> Option<OrgError> {
    let typed = typed.trim();
    let refused = |place: usize| u8::try_from(place + 1).ok().map(OrgError::RecoveryWord);
    if let Err(WordsRefused::UnknownWord { place }) = RecoveryWords::parse(typed) {
        return refused(place);
    }
    let fits =
        |words: &RecoveryWords| words.identity().is_ok_and(|identity| identity.recipient() == *recipient);
    let found = RecoveryWords::near(typed).into_iter().find(|(_, words)| fits(words)).map(|(place, _)| place);
    found.and_then(refused)
}

/// A recovery key as people have it: twenty-four words, or the age identity.
pub(crate) fn read_recovery(typed: &str) -> Result<Identity, OrgError> {
    let line = typed.lines().map(str::trim).find(|line| line.starts_with("AGE-SECRET-KEY-1"));
    if let Some(line) = line {
        return Identity::from_text(line).map_err(|_| OrgError::RecoveryUnreadable);
    }
    RecoveryWords::parse(typed)
        .map_err(|_| OrgError::RecoveryUnreadable)?
        .identity()
        .map_err(|_| OrgError::RecoveryUnreadable)
}
