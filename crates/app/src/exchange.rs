//! An exchange with the server, or through a folder: batches up, rosters and receipts down; on a base the other way.
//!
//! At least once, and the effect exactly once: every step can be cut anywhere and done again. Nothing that comes
//! back is believed before the roster vouches for it, and a store that refuses ends the exchange: what cannot be
//! kept must not be acknowledged.

mod log;
mod lost;
pub(crate) mod mail;
pub(crate) mod packs;
mod phone;
pub(crate) mod said;

pub(crate) use log::{LOG_KEY, look};
pub(crate) use phone::{Settled, Took, take_receipt};

use crate::chance;
use crate::field::LAST_CONTACT_KEY;
use crate::opened::Opened;
use crate::org;
use crate::post::orders;
use crate::view::{LinkState, Role};
use crate::{Code, Error, Network, base};
use serde::Serialize;
use std::sync::Arc;
use waymark_domain::Timestamp;
use waymark_seal::DeviceKeys;
use waymark_store::tables::{identity, settings};
use waymark_sync::{Caller, Failure, Transport};
use waymark_wire::{Nonce, ProblemCode, ServerAddress};

/// What an exchange came to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Exchanged {
    /// What is known of the other side now.
    pub link: LinkState,
    /// Seconds after which the server wants to be asked again, if it said so.
    pub retry_after_seconds: Option<u64>,
    /// Batches that were handed over and acknowledged (or laid into a folder).
    pub handed_over: u32,
    /// Batches that came back with a reason.
    pub returned: u32,
    /// Receipts that settled something.
    pub receipts: u32,
    /// Rosters that came into force.
    pub rosters: u32,
    /// On a base: cases that are new.
    pub cases: u32,
    /// On a base: batches refused or set aside, by reason.
    pub set_aside: Vec<&'static str>,
    /// Letters, orders and words about orders that are new here.
    pub mail: u32,
    /// On a phone: batches that the server had confirmed and lost, and that wait again.
    pub lost: u32,
    /// Why it ended early, if it did.
    #[serde(skip)]
    pub(crate) failure: Option<Failure>,
    /// Whether something readable was erased.
    #[serde(skip)]
    pub(crate) erased: bool,
    /// Whether an order says that this device is to be erased, now that the exchange is over.
    #[serde(skip)]
    pub(crate) erase_this: bool,
}

impl Exchanged {
    fn nothing_yet() -> Self {
        Self {
            link: LinkState::Online,
            retry_after_seconds: None,
            handed_over: 0,
            returned: 0,
            receipts: 0,
            rosters: 0,
            cases: 0,
            set_aside: Vec::new(),
            mail: 0,
            lost: 0,
            failure: None,
            erased: false,
            erase_this: false,
        }
    }

    /// Notes a receipt that holds.
    fn settled(&mut self, settled: Settled) {
        self.receipts += u32::from(settled.new);
        self.erased |= settled.erased;
    }

    /// Notes why the exchange ended early.
    fn ended(&mut self, failure: Failure) {
        self.failure = Some(failure);
        (self.link, self.retry_after_seconds) = match failure {
            Failure::Offline | Failure::NoRoom => (LinkState::Offline, None),
            Failure::NotOurServer => (LinkState::NotOurServer, None),
            Failure::Refused(_) => (LinkState::Refused, None),
            Failure::Busy { retry_after_seconds } => (LinkState::Offline, retry_after_seconds),
        };
    }
}

/// Why an exchange stops where it is.
pub(crate) enum Stop {
    /// The other side: noted, and tried again later.
    Failure(Failure),
    /// This device: nothing more is acknowledged.
    Here(Error),
}

impl From<Failure> for Stop {
    fn from(failure: Failure) -> Self {
        Self::Failure(failure)
    }
}

impl From<Error> for Stop {
    fn from(error: Error) -> Self {
        Self::Here(error)
    }
}

impl From<waymark_store::StoreError> for Stop {
    fn from(error: waymark_store::StoreError) -> Self {
        Self::Here(error.into())
    }
}

/// Exchanges with the server that the roster names. Takes as long as the line takes: for the exchange loop's thread
/// and for programs without a window.
///
/// # Errors
/// What the database refuses. Everything about the line is in the outcome.
pub(crate) fn with_server(open: &Opened, network: &dyn Network, now: Timestamp) -> Result<Exchanged, Error> {
    let roster = open.roster()?;
    let server = roster.roster().server.as_ref().ok_or(Code::ServerUnreachable)?;
    let transport = network.to(server, caller(open, now)?).map_err(|_| Code::Internal)?;
    let mut exchanged = run(open, transport.as_ref(), now)?;
    if open.role == Role::Base && exchanged.link == LinkState::Online {
        // Last: who waits to be let in waits for a person anyway.
        match relay_invites(open, network, now) {
            Ok(()) => {}
            Err(Stop::Failure(failure)) => exchanged.ended(failure),
            Err(Stop::Here(error)) => return Err(error),
        }
    }
    Ok(exchanged)
}

/// On a base: looks after the invites that the server relays. What it refuses of them says nothing about talks.
pub(crate) fn relay_invites(open: &Opened, network: &dyn Network, now: Timestamp) -> Result<(), Stop> {
    if !org::relays(open)? {
        return Ok(());
    }
    let roster = open.roster()?;
    let Some(server) = roster.roster().server.as_ref() else { return Ok(()) };
    // A network that relays nothing: the simulation.
    let Ok(relay) = network.relay(&ServerAddress::from(server), caller(open, now)?) else { return Ok(()) };
    match org::relay_invites(open, relay.as_ref(), now) {
        // A server from before it relayed anything.
        Err(Stop::Failure(Failure::Refused(ProblemCode::NotFound))) => Ok(()),
        done => done,
    }
}

/// The first part of a base's exchange and the invites, without the talks: for a screen on which two people wait.
pub(crate) fn invites_with_server(open: &Opened, network: &dyn Network, now: Timestamp) -> Result<(), Stop> {
    let roster = open.roster()?;
    let server = roster.roster().server.as_ref().ok_or(Code::ServerUnreachable).map_err(Error::from)?;
    let transport = network.to(server, caller(open, now)?).map_err(|_| Error::from(Code::Internal))?;
    base::give_rosters(open, transport.as_ref())?;
    relay_invites(open, network, now)
}

/// Exchanges over any transport, in the role of this installation.
///
/// # Errors
/// What the database refuses.
pub(crate) fn run(open: &Opened, transport: &dyn Transport, now: Timestamp) -> Result<Exchanged, Error> {
    let mut exchanged = Exchanged::nothing_yet();
    let stopped = match open.role {
        Role::Field => phone::exchange(open, transport, now, &mut exchanged),
        Role::Base => base::exchange(open, transport, now, &mut exchanged),
    };
    if exchanged.erased {
        // What was erased must not lie on in the log, however the exchange ended.
        open.db.checkpoint()?;
    }
    if open.role == Role::Field {
        crate::safety::retention::sweep(open, now)?;
    }
    // Also an order that came earlier: whoever switched the phone off between the order and the erase stopped nothing.
    exchanged.erase_this |= orders::erases_this(open)?;
    match stopped {
        Ok(()) => {}
        Err(Stop::Failure(failure)) => exchanged.ended(failure),
        Err(Stop::Here(error)) => return Err(error),
    }
    if transport.keeps_places() && matches!(exchanged.link, LinkState::Online | LinkState::Refused) {
        open.db.write("last contact", |writer| settings::set(writer, LAST_CONTACT_KEY, &now.0))?;
    }
    Ok(exchanged)
}

/// Takes the rosters that follow the one in force, in order. One that does not follow ends the taking, not the
/// exchange: the server may be behind, or lying.
pub(crate) fn take_rosters(
    open: &Opened,
    transport: &dyn Transport,
    now: Timestamp,
    exchanged: &mut Exchanged,
) -> Result<(), Stop> {
    loop {
        let held = open.roster()?.roster().seq;
        let chain = transport.rosters(held)?;
        for roster in &chain.rosters {
            match org::take(open, roster, now) {
                Ok(org::Taken::New) => exchanged.rosters += 1,
                Ok(org::Taken::Known) => {}
                Err(org::OrgError::App(error)) => return Err(error.into()),
                Err(_) => return Ok(()),
            }
        }
        // A page that brought nothing new would be asked for again and again.
        if !chain.more || open.roster()?.roster().seq == held {
            return Ok(());
        }
    }
}

/// Who asks. The clock stands still for the length of an exchange; if that is too long for the server it sends a
/// challenge.
fn caller(open: &Opened, now: Timestamp) -> Result<Caller, Error> {
    let identity = open.db.read(identity::get)?.ok_or(Code::NotEnrolled)?;
    let keys = DeviceKeys::from_seed(*identity.sign_seed).map_err(|_| Code::DatabaseDamaged)?;
    Ok(caller_of(keys, now))
}

/// The same for a device that has its keys in hand.
pub(crate) fn caller_of(keys: DeviceKeys, now: Timestamp) -> Caller {
    let seconds = u64::try_from(now.0 / 1_000).unwrap_or(0);
    Caller {
        signer: Arc::new(keys),
        now_seconds: Arc::new(move || seconds),
        nonce: Arc::new(|| chance::bytes().ok().map(Nonce::from_bytes)),
    }
}
