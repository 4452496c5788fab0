//! Joining by the server: the answer to an invite goes there, and the admission is asked for, again and again, while a
//! person at the base compares six words. Codes and files stay possible at every moment, and whichever comes first
//! counts.

use super::enrolment::{OWN_SERVER, admitted, asked, request_of};
use super::error::OrgError;
use crate::exchange::caller_of;
use crate::opened::Opened;
use crate::view::AskedStanding;
use crate::{Code, Network, chance};
use waymark_domain::Timestamp;
use waymark_store::Db;
use waymark_store::tables::secrets;
use waymark_sync::{Failure, retry};
use waymark_wire::{Invite, ProblemCode, ServerAddress};

/// What one round came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Round {
    /// The device is in.
    Joined,
    /// The server holds our answer; somebody has to let us in.
    Asked,
    /// The server does not know of the invite yet: the base has not reached it since.
    NotOpen,
    /// Nobody answered, or only to say later.
    Unreached,
    /// Something else than the invite's server answered: nothing was sent to it.
    NotOurServer,
}

impl From<Round> for AskedStanding {
    fn from(round: Round) -> Self {
        match round {
            Round::Joined => Self::Joined,
            Round::Asked => Self::Asked,
            Round::NotOpen => Self::NotOpen,
            Round::Unreached => Self::Unreached,
            Round::NotOurServer => Self::NotOurServer,
        }
    }
}

/// Where the invite says the server is; absent where it names none.
pub(super) fn address(db: &Db, invite: &Invite) -> Result<Option<ServerAddress>, OrgError> {
    if let Some(address) = invite.address() {
        return Ok(Some(address));
    }
    let kept = db.read(|reader| secrets::get(reader, OWN_SERVER))?;
    Ok(kept.map(|bytes| ServerAddress::parse(&bytes)).transpose()?)
}

/// One round: asks, which has an effect once, and takes the admission where it is there.
///
/// # Errors
/// What ends this way for good: the invite was answered by another device, is too old or was taken back; the clock; what
/// came back is not for this device or not of this organisation.
pub(super) fn round(open: &Opened, network: &dyn Network, now: Timestamp) -> Result<Round, OrgError> {
    let (invite, keys) = asked(&open.db)?;
    let address = address(&open.db, &invite)?.ok_or(OrgError::NoServer)?;
    let relay = network.relay(&address, caller_of(keys, now)).map_err(|_| OrgError::NoServer)?;
    let request = request_of(&open.db)?;
    if let Err(failure) = relay.ask(&invite.id(), &request) {
        return meaning(failure);
    }
    match relay.admission(&invite.id()) {
        Ok(None) => Ok(Round::Asked),
        Ok(Some(admission)) => admitted(&open.db, &admission, now).map(|_| Round::Joined),
        Err(failure) => meaning(failure),
    }
}

fn meaning(failure: Failure) -> Result<Round, OrgError> {
    match failure {
        Failure::Offline | Failure::NoRoom | Failure::Busy { .. } => Ok(Round::Unreached),
        Failure::NotOurServer => Ok(Round::NotOurServer),
        Failure::Refused(code) => match code {
            ProblemCode::NotFound => Ok(Round::NotOpen),
            ProblemCode::InviteUsed | ProblemCode::NotAllowed => Err(OrgError::InviteAnswered),
            ProblemCode::InviteExpired => Err(OrgError::InviteExpired),
            ProblemCode::InviteWithdrawn => Err(OrgError::InviteWithdrawn),
            ProblemCode::Clock => Err(OrgError::ClockWrong),
            ProblemCode::OtherOrganisation => Err(OrgError::OtherOrganisation),
            _ => Err(Code::ServerRefused.into()),
        },
    }
}

/// Milliseconds until the next round, after so many rounds that came to the same.
pub(super) fn pause_ms(round: Round, rounds: u32) -> u64 {
    let chance = chance::bytes::<8>().map_or(u64::MAX, u64::from_le_bytes);
    match round {
        Round::Joined => 0,
        Round::Asked | Round::NotOpen => retry::poll_ms(rounds, chance),
        Round::Unreached | Round::NotOurServer => {
            retry::wait_ms(rounds, None, chance).clamp(retry::FIRST_POLL_MS, retry::LAST_POLL_MS)
        }
    }
}
