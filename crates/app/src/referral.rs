//! The other side of a referral: opening a sealed packet and answering it, on any phone or base, or without an
//! installation at all.

use crate::opened::Opened;
use crate::org::{OrgError, read_recovery};
use crate::view::{
    AnswerSlipView, AnswerToldRequest, OpenedReferralView, Role, TakeAnswerRequest, TakenAnswerView,
};
use crate::{App, Code, Error, field, qr};
use secrecy::SecretString;
use waymark_domain::{Referral, ReferralState, Timestamp};
use waymark_seal::{OpensPacket, PacketRefused, open_packet};
use waymark_store::tables::{audit, cases, referral_answers};
use waymark_wire::{AnswerSlip, PacketText, ReferralRefused};

/// What opens a packet.
pub enum Opener<'a> {
    /// The six words that were told.
    Words(&'a str),
    /// The text of a file with an age identity.
    Identity(&'a str),
}

/// Opens a packet.
///
/// # Errors
/// [`Code::PacketClosed`] for other words, another key, altered bytes and what is no packet: the four look the same.
/// [`Code::FileNewer`] for a later version.
pub fn open_sealed(sealed: &[u8], with: &Opener<'_>) -> Result<OpenedReferralView, Error> {
    let opened = match with {
        Opener::Words(words) => open_packet(sealed, &OpensPacket::Words(&as_drawn(words))),
        Opener::Identity(text) => {
            let identity = read_recovery(text).map_err(|_| Code::PacketClosed)?;
            open_packet(sealed, &OpensPacket::Key(&identity))
        }
    };
    let opened: PacketText = opened.map_err(|refused| match refused {
        PacketRefused::Closed => Code::PacketClosed,
        PacketRefused::Newer => Code::FileNewer,
    })?;
    Ok(OpenedReferralView {
        packet: opened.packet.to_string(),
        answer_by: opened.answer_by,
        text: opened.text,
    })
}

/// Words as they are drawn: small letters, one space between them, however they were written down.
fn as_drawn(words: &str) -> SecretString {
    let words: Vec<String> = words.split_whitespace().map(str::to_lowercase).collect();
    SecretString::from(words.join(" "))
}

/// The slip that answers a packet, by the packet's id as it was read out or typed.
///
/// # Errors
/// [`Code::AnswerSlip`] for an id that is none, [`Code::RefusedAnswer`] for a state that is no answer.
pub fn answer_slip(packet: &str, state: ReferralState) -> Result<AnswerSlipView, Error> {
    let code = field::slip_of(packet, state)?.to_code();
    Ok(AnswerSlipView { qr: qr::code(&code)?, code })
}

/// Reads a slip.
fn read_slip(code: &str) -> Result<AnswerSlip, Error> {
    AnswerSlip::from_code(code).map_err(|refused| match refused {
        ReferralRefused::Damaged => Code::AnswerSlip.into(),
        ReferralRefused::Newer => Code::FileNewer.into(),
    })
}

/// Keeps an answer with its case, which may come later.
fn keep_at_base(open: &Opened, slip: AnswerSlip, now: Timestamp) -> Result<TakenAnswerView, Error> {
    let (packet, state) = (field::code_of(slip)?, field::state_of(slip.answer));
    open.db.write("take referral answer", |writer| {
        referral_answers::put(writer, &packet, state, now.day())?;
        audit::append(writer, "referral_answer", "", now)
    })?;
    Ok(TakenAnswerView { state, talk: None })
}

impl App {
    /// Takes a service's answer: into the unfinished talk, or on to the base; at the base into the case.
    pub(crate) fn take_answer_here(
        &self,
        request: &TakeAnswerRequest,
        now: Timestamp,
    ) -> Result<TakenAnswerView, OrgError> {
        let slip = read_slip(&self.spoken_code(&request.from)?)?;
        if let Ok(open) = self.opened_as(Role::Base) {
            return Ok(keep_at_base(&open, slip, now)?);
        }
        Ok(field::take(&self.stage()?, slip, now)?)
    }

    /// Takes what a service told without a code about a packet of this phone, or of a case at the base.
    pub(crate) fn answer_told_here(
        &self,
        request: &AnswerToldRequest,
        now: Timestamp,
    ) -> Result<TakenAnswerView, Error> {
        let slip = field::slip_of(&request.packet, request.state)?;
        let Some(case) = request.case else { return field::take_told(&self.stage()?, slip, now) };
        let (open, packet) = (self.opened_as(Role::Base)?, field::code_of(slip)?);
        let record = open.db.read(|reader| cases::record(reader, case))?.ok_or(Code::UnknownScreening)?;
        let told =
            |one: &Referral| one.state != ReferralState::NotWanted && one.packet.as_ref() == Some(&packet);
        if !record.beside.referrals.iter().any(told) {
            return Err(Code::NotHere.into());
        }
        keep_at_base(&open, slip, now)
    }
}
