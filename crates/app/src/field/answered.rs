//! The answer of a service to a packet, by a code that was read out or shown: into the talk while it is open, and after
//! that as a small document of its own, which goes to the base like any other batch.

use super::talking::change;
use crate::opened::Opened;
use crate::post::note;
use crate::room::Room;
use crate::{Code, Error};
use waymark_domain::{
    FOLLOW_UP_VERSION, PacketCode, ReferralFollowUp, ReferralState, ScreeningId, Timestamp,
};
use waymark_store::tables::{audit, sessions};
use waymark_wire::{AnswerSlip, ReferralAnswer};

/// The state that an answer means.
pub(crate) const fn state_of(answer: ReferralAnswer) -> ReferralState {
    match answer {
        ReferralAnswer::Accepted => ReferralState::Accepted,
        ReferralAnswer::Waiting => ReferralState::Waiting,
        ReferralAnswer::Refused => ReferralState::Refused,
        ReferralAnswer::NoPlace => ReferralState::NoPlace,
    }
}

/// Puts an answer into the unfinished talk that sealed its packet; says which one that is, or that there is none.
pub(crate) fn into_talk(room: &Room, slip: AnswerSlip, now: Timestamp) -> Result<Option<ScreeningId>, Error> {
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

/// Sends an answer after the talk that sealed the packet: the phone cannot open that any more, the base can.
pub(crate) fn follow_up(open: &Opened, slip: AnswerSlip, now: Timestamp) -> Result<(), Error> {
    let document = ReferralFollowUp {
        v: FOLLOW_UP_VERSION,
        kind: "referral".to_owned(),
        packet: code_of(slip)?,
        state: state_of(slip.answer),
        day: now.day(),
    };
    let json = serde_json::to_vec(&document).map_err(|_| Code::Internal)?;
    note::queue(open, &json, now, |writer, _| audit::append(writer, "referral_answer", "", now).map(drop))
        .map(drop)
}

/// The packet of a slip as records write it.
pub(crate) fn code_of(slip: AnswerSlip) -> Result<PacketCode, Error> {
    PacketCode::new(slip.packet.to_string()).map_err(|_| Code::Internal.into())
}
