//! The other side of a referral: opening a sealed packet and answering it, on any phone or base, or without an
//! installation at all.

use crate::org::{OrgError, read_recovery};
use crate::view::{AnswerSlipView, OpenedReferralView, Role, TakeAnswerRequest, TakenAnswerView};
use crate::{App, Code, Error, field, qr};
use secrecy::SecretString;
use waymark_domain::{ReferralState, Timestamp};
use waymark_seal::{OpensPacket, PacketRefused, open_packet};
use waymark_store::Writer;
use waymark_store::tables::referral_answers;
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

impl App {
    /// Takes a service's answer: into the unfinished talk, or on to the base; at the base into the case.
    pub(crate) fn take_answer_here(
        &self,
        request: &TakeAnswerRequest,
        now: Timestamp,
    ) -> Result<TakenAnswerView, OrgError> {
        let slip = read_slip(&self.spoken_code(&request.from)?)?;
        if let Ok(open) = self.opened_as(Role::Base) {
            let (packet, state) = (field::code_of(slip)?, field::state_of(slip.answer));
            let put = |writer: &Writer<'_>| referral_answers::put(writer, &packet, state, now.day());
            open.db.write("take referral answer", put).map_err(Error::from)?;
            return Ok(TakenAnswerView { state, talk: None });
        }
        Ok(field::take(&self.stage()?, slip, now)?)
    }
}
