//! The answer of a service to a packet, by a code that was read out or shown, or as it was told: into the talk while it
//! is open, and after that as a small document of its own, which goes to the base like any other batch.

use super::talking::change;
use crate::opened::Opened;
use crate::post::note;
use crate::room::Room;
use crate::stage::Stage;
use crate::view::TakenAnswerView;
use crate::{Code, Error};
use waymark_domain::{
    FOLLOW_UP_VERSION, PacketCode, ReferralFollowUp, ReferralState, ScreeningId, Timestamp,
};
use waymark_store::tables::{audit, referral_packets, sessions};
use waymark_wire::{AnswerSlip, PacketId, ReferralAnswer};

/// The state that an answer means.
pub(crate) const fn state_of(answer: ReferralAnswer) -> ReferralState {
    match answer {
        ReferralAnswer::Accepted => ReferralState::Accepted,
        ReferralAnswer::Waiting => ReferralState::Waiting,
        ReferralAnswer::Refused => ReferralState::Refused,
        ReferralAnswer::NoPlace => ReferralState::NoPlace,
    }
}

/// The slip of a packet, by its id as it was read out or typed, and an answer.
///
/// # Errors
/// [`Code::AnswerSlip`] for an id that is none, [`Code::RefusedAnswer`] for a state that is no answer.
pub(crate) fn slip_of(packet: &str, state: ReferralState) -> Result<AnswerSlip, Error> {
    let packet: PacketId = packet.parse().map_err(|_| Code::AnswerSlip)?;
    let answer = ReferralAnswer::ALL.into_iter().find(|answer| state_of(*answer) == state);
    Ok(AnswerSlip { packet, answer: answer.ok_or(Code::RefusedAnswer)? })
}

/// Takes an answer: into the unfinished talk that sealed its packet, or on to the base.
///
/// # Errors
/// [`Code::NotHere`] in practice, where nothing leaves the phone, for a packet of no talk that is open.
pub(crate) fn take(stage: &Stage, slip: AnswerSlip, now: Timestamp) -> Result<TakenAnswerView, Error> {
    let talk = into_talk(stage, slip, now)?;
    match (stage, talk) {
        (_, Some(_)) => {}
        (Stage::Real(open), None) => follow_up(open, slip, now)?,
        (Stage::Practice(_), None) => return Err(Code::NotHere.into()),
    }
    Ok(TakenAnswerView { state: state_of(slip.answer), talk })
}

/// Takes what a service told without a code: only about a packet that this phone knows, since nothing else shows that
/// somebody has opened it.
///
/// # Errors
/// [`Code::NotHere`] for a packet that is unknown, or whose line has gone meanwhile; else as [`take`].
pub(crate) fn take_told(stage: &Stage, slip: AnswerSlip, now: Timestamp) -> Result<TakenAnswerView, Error> {
    let packet = code_of(slip)?;
    let packed = stage.db.read(referral_packets::all)?.iter().any(|row| row.packet == packet);
    if !packed && talk_with(stage, &packet)?.is_none() {
        return Err(Code::NotHere.into());
    }
    take(stage, slip, now)
}

/// Puts an answer into the unfinished talk that sealed its packet; says which one that is, or that there is none.
fn into_talk(room: &Room, slip: AnswerSlip, now: Timestamp) -> Result<Option<ScreeningId>, Error> {
    let packet = code_of(slip)?;
    let Some(id) = talk_with(room, &packet)? else { return Ok(None) };
    change(room, &id, now, |talk| {
        let mut beside = talk.session.beside.clone();
        if let Some(known) = beside.referrals.iter_mut().find(|known| known.packet.as_ref() == Some(&packet))
        {
            known.state = state_of(slip.answer);
        }
        Ok(talk.noted(beside))
    })?;
    Ok(Some(id))
}

/// The unfinished talk with this packet. The one in progress may live in memory alone.
fn talk_with(room: &Room, packet: &PacketCode) -> Result<Option<ScreeningId>, Error> {
    let sealed_it = |session: &waymark_domain::Session| {
        session.beside.referrals.iter().any(|known| known.packet.as_ref() == Some(packet))
    };
    if let Some(talk) = room.talk().as_ref().filter(|talk| sealed_it(&talk.session)) {
        return Ok(Some(talk.session.id));
    }
    room.db
        .read(|reader| {
            for draft in sessions::drafts(reader)? {
                if sessions::get(reader, draft.id)?.is_some_and(|session| sealed_it(&session)) {
                    return Ok(Some(draft.id));
                }
            }
            Ok(None)
        })
        .map_err(Error::from)
}

/// Sends an answer after the talk that sealed the packet: the phone cannot open that any more, the base can. Where the
/// talk still has its line here, the answer stands on it.
fn follow_up(open: &Opened, slip: AnswerSlip, now: Timestamp) -> Result<(), Error> {
    let document = ReferralFollowUp {
        v: FOLLOW_UP_VERSION,
        kind: "referral".to_owned(),
        packet: code_of(slip)?,
        state: state_of(slip.answer),
        day: now.day(),
    };
    let json = serde_json::to_vec(&document).map_err(|_| Code::Internal)?;
    note::queue(open, &json, now, |writer, _| {
        referral_packets::answered(writer, &document.packet, document.state)?;
        audit::append(writer, "referral_answer", "", now).map(drop)
    })
    .map(drop)
}

/// The packet of a slip as records write it.
pub(crate) fn code_of(slip: AnswerSlip) -> Result<PacketCode, Error> {
    PacketCode::new(slip.packet.to_string()).map_err(|_| Code::Internal.into())
}
