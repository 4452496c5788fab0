//! The organisation: founding it, inviting and admitting devices, the roster, what happens when one is lost.
//!
//! Everything here goes by file or code, so that it works where there is no network and no server that could be asked to
//! lie (where there is one, it passes the same documents on): a base writes an invite, the new device answers with its keys, both people compare six words, the base
//! gives back the roster that lists the device. The organisation's root key never leaves the computer that made it.

mod by_server;
mod desk;
mod drill;
mod enrolment;
mod error;
mod founding;
mod invites;
mod keys;
mod recovery;
mod relayed;
mod rosters;
mod terms;
mod view;
mod window;

pub use error::OrgError;
pub use keys::OtherKeys;
pub use terms::Terms;
pub use view::{
    AdmitRequest, AdmittedView, DeviceView, DrillView, FoundRequest, FoundedView, Guess, InviteRequest,
    InvitedView, JoinRequest, JoinedView, JoiningView, RecoverySheet, RevokeRequest, RosterView,
};

pub(crate) use desk::Desk;
pub(crate) use drill::read_recovery;
pub(crate) use keys::signers;
pub(crate) use relayed::{exchange as relay_invites, waits as relays};
pub(crate) use rosters::{Taken, take};
pub(crate) use window::strength;

use crate::view::{PolicyView, Role};
use crate::{App, Code, Error};
use waymark_vault::passphrase::{self, WordList};
use zeroize::Zeroizing;

/// Draws a passphrase that can stand alone: six words of the list for people who read this language.
///
/// # Errors
/// Where the system has no randomness to give.
pub fn draw_passphrase_for(language: &str) -> Result<Zeroizing<String>, Error> {
    passphrase::generate(WordList::for_language(language)).map_err(|_| Code::Internal.into())
}

/// Draws one of English words.
///
/// # Errors
/// Where the system has no randomness to give.
pub fn draw_passphrase() -> Result<Zeroizing<String>, Error> {
    draw_passphrase_for("en")
}

/// The commands of an organisation as programs without a window call them; those of the window are in `window`.
#[allow(clippy::missing_errors_doc, reason = "said once, with `OrgError`")]
impl App {
    /// Founds an organisation: this folder becomes its first base. The recovery sheet is in the answer and nowhere
    /// else, ever.
    pub fn found(&self, request: FoundRequest) -> Result<FoundedView, OrgError> {
        self.found_with(request, &Terms::default())
    }

    /// The same on other terms: with a policy, and with several root keys.
    pub fn found_with(&self, request: FoundRequest, terms: &Terms) -> Result<FoundedView, OrgError> {
        let founded = founding::found(self.dir(), self.clock(), request, terms)?;
        founded.db.close()?;
        Ok(founded.view)
    }

    /// Makes an invite for one device.
    pub fn invite(&self, request: InviteRequest) -> Result<InvitedView, OrgError> {
        invites::invite(&*self.opened_as(Role::Base)?, &request, self.now())
    }

    /// On a new device: makes the installation and its keys, and writes the request that answers an invite.
    pub fn ask_to_join(&self, request: JoinRequest) -> Result<JoiningView, OrgError> {
        let (joining, db) = enrolment::ask(self.dir(), self.clock(), request, None)?;
        db.close()?;
        Ok(joining)
    }

    /// The request that the server has relayed to the invite with this id, as a file would bring it.
    pub fn relayed_request(&self, invite: &str) -> Result<Vec<u8>, OrgError> {
        relayed::request_of(&*self.opened_as(Role::Base)?, invite)
    }

    /// Admits a device that answered an invite: the next roster lists it.
    pub fn admit(&self, request: &AdmitRequest) -> Result<AdmittedView, OrgError> {
        self.admit_with(request, &OtherKeys::default())
    }

    /// The same where the organisation asks for more keys than the one here.
    pub fn admit_with(&self, request: &AdmitRequest, others: &OtherKeys) -> Result<AdmittedView, OrgError> {
        invites::admit(&*self.opened_as(Role::Base)?, request, others, self.now())
    }

    /// On a new device: takes the admission that the base gave back.
    pub fn join(&self, passphrase: &str, admission: &[u8]) -> Result<JoinedView, OrgError> {
        enrolment::join(self.dir(), self.clock(), passphrase, admission)
    }

    /// The roster in force.
    pub fn roster(&self) -> Result<RosterView, OrgError> {
        rosters::show(&*self.opened()?, self.now())
    }

    /// Takes a device out of use.
    pub fn revoke(&self, request: &RevokeRequest) -> Result<RosterView, OrgError> {
        self.revoke_with(request, &OtherKeys::default())
    }

    /// The same where the organisation asks for more keys than the one here.
    pub fn revoke_with(&self, request: &RevokeRequest, others: &OtherKeys) -> Result<RosterView, OrgError> {
        let open = self.opened_as(Role::Base)?;
        rosters::revoke(&open, request, others, self.now())?;
        rosters::show(&open, self.now())
    }

    /// Changes what holds on all devices: the next roster says it.
    pub fn set_policy_with(&self, policy: &PolicyView, others: &OtherKeys) -> Result<RosterView, OrgError> {
        let open = self.opened_as(Role::Base)?;
        rosters::set_policy(&open, policy, others, self.now())?;
        rosters::show(&open, self.now())
    }

    /// Makes a new recovery key: its sheet is in the answer and nowhere else.
    pub fn renew_recovery_with(&self, others: &OtherKeys) -> Result<RecoverySheet, OrgError> {
        recovery::renew(&*self.opened_as(Role::Base)?, others, self.now())
    }

    /// Proves that a recovery sheet opens what this organisation seals.
    pub fn drill(&self, recovery: &str) -> Result<DrillView, OrgError> {
        drill::drill(&*self.opened()?, recovery, self.now())
    }
}
