//! The end of a talk: what it may mean, the worker's own judgement, and the seal.

use super::talk::Talk;
use crate::opened::{Opened, SealPlace};
use crate::room::Room;
use crate::view::{FinalisedView, OutcomeView, ScreeningRequest, WorkerViewRequest};
use crate::{Code, Error, texts};
use waymark_domain::{Assessment, End, Record, Timestamp};
use waymark_seal::{CannotSeal, SealRequest, seal};
use waymark_wire::{Bucket, Hour, SealedBatch, Standing};

/// Every interview without media is sealed into this one size, so that length tells nothing about the answers.
/// A talk in which everything was asked and said fits (`field/tests/size.rs`).
pub(crate) const INTERVIEW_BUCKET: Bucket = Bucket::K16;

/// Computes the outcome with its reasons. `cannot_seal` is what stands in the way of the seal.
pub(crate) fn outcome(
    open: &Room,
    request: &ScreeningRequest,
    cannot_seal: Option<Code>,
) -> Result<OutcomeView, Error> {
    let talk = open.talk_of(&request.id)?;
    Ok(outcome_view(open, &talk, cannot_seal))
}

/// Records the worker's own judgement, where the rules for it allow that level.
pub(crate) fn set_worker_view(
    open: &Room,
    request: WorkerViewRequest,
    cannot_seal: Option<Code>,
    now: Timestamp,
) -> Result<OutcomeView, Error> {
    let talk = open.talk_of(&request.id)?;
    if let Some(view) = &request.view
        && !waymark_domain::allowed_levels(&assessment(open, &talk)).contains(&view.level)
    {
        return Err(Code::RefusedAnswer.into());
    }
    super::talking::change(open, &request.id, now, |talk| Ok(talk.viewed(request.view)))?;
    let talk = open.talk_of(&request.id)?;
    Ok(outcome_view(open, &talk, cannot_seal))
}

/// Seals a screening to the coordinators and the recovery key and puts it in the outbox, in one transaction.
/// A talk that the person did not want kept leaves nothing.
pub(crate) fn finalise(
    open: &Opened,
    request: &ScreeningRequest,
    now: Timestamp,
) -> Result<FinalisedView, Error> {
    let talk = open.talk_of(&request.id)?;
    let code = talk.session.code.clone();
    if !talk.stored {
        *open.talk() = None;
        return Ok(FinalisedView { code, batch: None });
    }
    let end = talk.session.end.unwrap_or(End::Finished);
    let record = Record::from_session(&talk.session, now.day(), end, assessment(open, &talk));
    let json = serde_json::to_vec(&record).map(zeroize::Zeroizing::new).map_err(|_| Code::Internal)?;
    let batch = open.seal_into_outbox(&talk.session, now, |place| seal_records(place, now, &[&json]))?;
    *open.talk() = None;
    Ok(FinalisedView { code, batch: Some(batch.to_string()) })
}

/// Seals records at a place of the chain, into the one size that everything has that leaves a phone.
pub(crate) fn seal_records(
    place: &SealPlace<'_>,
    now: Timestamp,
    records: &[&[u8]],
) -> Result<SealedBatch, Error> {
    seal(&SealRequest {
        roster: place.roster.roster(),
        now: hour(now),
        keys: place.keys,
        epoch: place.epoch,
        seq: place.seq,
        prev: place.prev,
        last_receipt: place.last_receipt,
        records,
        audit: &place.audit.iter().map(Vec::as_slice).collect::<Vec<_>>(),
        floor: INTERVIEW_BUCKET,
    })
    .map_err(cannot_seal)
}

/// The rules' result for a talk as it stands.
pub(crate) fn assessment(open: &Room, talk: &Talk) -> Assessment {
    let session = &talk.session;
    let versions = open.content.versions(texts::version(&session.person_locale));
    waymark_domain::assess(&session.answers, session.mode, session.end, &open.content.rules, versions)
}

fn outcome_view(open: &Room, talk: &Talk, cannot_seal: Option<Code>) -> OutcomeView {
    let assessment = assessment(open, talk);
    OutcomeView {
        id: talk.session.id,
        code: talk.session.code.clone(),
        allowed_levels: waymark_domain::allowed_levels(&assessment),
        worker_view: talk.session.worker_view.clone(),
        stored: talk.stored,
        cannot_seal: cannot_seal.map(|code| code.as_str().to_owned()),
        assessment,
    }
}

/// Why sealing would be refused now, known before the worker taps: an outcome must never end in a surprise.
pub(crate) fn cannot_seal_now(open: &Opened, now: Timestamp) -> Option<Code> {
    match open.roster() {
        Err(error) => Some(error.code),
        Ok(held) if held.roster().standing(hour(now)) == Standing::Expired => Some(Code::RosterExpired),
        Ok(held) if held.roster().recipients().len() < 2 => Some(Code::NoRecipient),
        Ok(_) => None,
    }
}

fn cannot_seal(reason: CannotSeal) -> Error {
    match reason {
        CannotSeal::TooFewRecipients | CannotSeal::BadRecipient => Code::NoRecipient,
        CannotSeal::RosterExpired => Code::RosterExpired,
        CannotSeal::NotEnrolled => Code::NotEnrolled,
        CannotSeal::BadRecord | CannotSeal::TooLarge | CannotSeal::Encryption | CannotSeal::SelfCheck => {
            Code::SealFailed
        }
    }
    .into()
}

/// The hour, which is all that leaves the device of a time.
pub(crate) fn hour(now: Timestamp) -> Hour {
    Hour::from_unix_ms(u64::try_from(now.0).unwrap_or(0))
}
