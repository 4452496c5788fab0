//! A referral as a sealed packet: the lines that the person agreed to, in words, for one service and nobody else.

use super::noting::packet as lines_of;
use super::packet_text::{self, Told};
use super::talking::change;
use crate::room::Room;
use crate::view::{SealReferralRequest, SealedReferralView};
use crate::{Code, Error, qr};
use secrecy::SecretString;
use waymark_content::directory::Service;
use waymark_domain::{
    Packet, PacketCode, Referral, ReferralState, ReferralWay, ServiceId, Session, Timestamp,
};
use waymark_seal::{PacketFor, seal_packet};
use waymark_wire::{PacketId, PacketText};
use zeroize::Zeroizing;

/// Seals the packet of a referral that the person agreed to, and keeps its id with the talk. Gives what the screen shows
/// and the sealed bytes. Sealing again gives the same packet under new words: the old ones open what was made before.
pub(crate) fn seal_referral(
    open: &Room,
    request: &SealReferralRequest,
    now: Timestamp,
) -> Result<(SealedReferralView, Vec<u8>), Error> {
    let talk = open.talk_of(&request.id)?;
    let referral = agreed(&talk.session, &request.service)?;
    let service = service(&request.service)?;
    let id = match &referral.packet {
        Some(code) => code.as_str().parse().map_err(|_| Code::DatabaseDamaged)?,
        None => PacketId::from_bytes(crate::chance::bytes()?),
    };
    let packet = consented(
        lines_of(open, &talk.session, &request.service, &referral.needs, &referral.added),
        &referral,
    );
    let told = Told { packet: &packet, id, due: referral.due, urgent: referral.urgent };
    let text = packet_text::write(&told, &talk.session.worker_locale, service);
    let inside = PacketText { packet: id, answer_by: referral.due.map(|day| day.to_string()), text };
    let (sealed, words) = sealed(&inside, service, talk.session.worker_locale.as_str())?;
    let view = SealedReferralView {
        packet: id.to_string(),
        words: words.map(|words| words.split(' ').map(str::to_owned).collect()),
        codes: qr::codes(&sealed)?,
        text: inside.text,
    };
    let code = PacketCode::new(id.to_string()).map_err(|_| Code::Internal)?;
    change(open, &request.id, now, |talk| {
        let mut beside = talk.session.beside.clone();
        beside.refer(Referral { packet: Some(code), ..referral });
        Ok(talk.noted(beside))
    })?;
    Ok((view, sealed))
}

/// The referral, if the person agreed that this service gets a packet.
fn agreed(session: &Session, service: &ServiceId) -> Result<Referral, Error> {
    let referral = session.beside.referrals.iter().find(|known| known.service == *service);
    let agreed = |referral: &&Referral| {
        referral.state != ReferralState::NotWanted && referral.way == Some(ReferralWay::Packet)
    };
    referral.filter(agreed).cloned().ok_or_else(|| Code::RefusedAnswer.into())
}

/// Only the lines that stood before the person when they agreed. What was answered after that is asked anew.
fn consented(packet: Packet, referral: &Referral) -> Packet {
    let agreed = |line: &str| {
        referral.lines.iter().any(|known| known.as_str() == line)
            || referral.added.iter().any(|known| known.as_str() == line)
    };
    let lines = packet.lines.into_iter().filter(|line| agreed(&line.line)).collect();
    Packet { lines, ..packet }
}

/// To the service's own key where the directory has one; otherwise to six words, which are given back.
fn sealed(
    inside: &PacketText,
    service: &Service,
    worker_locale: &str,
) -> Result<(Vec<u8>, Option<Zeroizing<String>>), Error> {
    let failed = |_| Error::from(Code::SealFailed);
    if let Some(key) = &service.key {
        return Ok((seal_packet(inside, &PacketFor::Key(key)).map_err(failed)?, None));
    }
    let words = crate::org::draw_passphrase_for(worker_locale)?;
    let secret = SecretString::from(words.as_str());
    Ok((seal_packet(inside, &PacketFor::Words(&secret)).map_err(failed)?, Some(words)))
}

/// The entry of the directory.
pub(super) fn service(id: &ServiceId) -> Result<&'static Service, Error> {
    let guidance = waymark_content::guidance::guidance().map_err(|_| Code::Internal)?;
    let found = guidance.directory.services().iter().find(|service| service.id == id.as_str());
    found.ok_or_else(|| Code::RefusedAnswer.into())
}
