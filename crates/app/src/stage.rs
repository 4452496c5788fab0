//! Where talks are led now: in the real installation, or in the practice profile.

use crate::opened::Opened;
use crate::practice::Practice;
use crate::room::Room;
use crate::view::Role;
use crate::{App, Code, Error, field};
use std::ops::Deref;
use std::sync::{Arc, MutexGuard, PoisonError};
use waymark_domain::Timestamp;

/// A room, and which one it is. Only the real one can be sealed from.
pub(crate) enum Stage {
    /// The installation.
    Real(Arc<Opened>),
    /// The practice profile.
    Practice(Arc<Practice>),
}

impl Stage {
    /// What stands in the way of sealing now; nothing in practice, where nothing is sealed.
    pub(crate) fn cannot_seal(&self, now: Timestamp) -> Option<Code> {
        match self {
            Self::Real(open) => field::cannot_seal_now(open, now),
            Self::Practice(_) => None,
        }
    }
}

impl Deref for Stage {
    type Target = Room;
    fn deref(&self) -> &Room {
        match self {
            Self::Real(open) => open,
            Self::Practice(practice) => practice,
        }
    }
}

/// The practice profile while it is open.
#[derive(Default)]
pub(crate) struct PracticeDesk {
    profile: Option<Arc<Practice>>,
    /// Whether the commands of a talk are about practice.
    standing: bool,
}

impl App {
    /// Where the commands of a talk lead.
    pub(crate) fn stage(&self) -> Result<Stage, Error> {
        let practice = {
            let desk = self.practice_desk();
            desk.profile.as_ref().filter(|profile| desk.standing || profile.alone).map(Arc::clone)
        };
        match practice {
            Some(practice) => Ok(Stage::Practice(practice)),
            None => self.opened_as(Role::Field).map(Stage::Real),
        }
    }

    /// Whether the screens stand in practice, in a case that was chosen there. A profile that stands alone frames its
    /// cases too, and nothing else: it looks like every phone.
    pub(crate) fn is_practising(&self) -> bool {
        let desk = self.practice_desk();
        desk.standing && desk.profile.is_some()
    }

    /// The practice profile that stands alone, if that is what was opened.
    pub(crate) fn alone(&self) -> Option<Arc<Practice>> {
        self.practice_desk().profile.as_ref().filter(|profile| profile.alone).map(Arc::clone)
    }

    /// The practice profile, if it is open.
    pub(crate) fn practice_profile(&self) -> Option<Arc<Practice>> {
        self.practice_desk().profile.as_ref().map(Arc::clone)
    }

    /// Keeps the practice profile open until the lock.
    pub(crate) fn keep_practice_profile(&self, profile: Arc<Practice>) {
        self.practice_desk().profile = Some(profile);
    }

    /// Turns the commands of a talk to practice, or back.
    pub(crate) fn stand_in_practice(&self, standing: bool) {
        self.practice_desk().standing = standing;
    }

    /// Closes the practice profile; says whether it was open.
    pub(crate) fn close_practice(&self) -> bool {
        let desk = std::mem::take(&mut *self.practice_desk());
        // What the disk refuses now is found again at the next opening.
        desk.profile.map(|profile| profile.close()).is_some()
    }

    /// Whether anything is open at all.
    pub(crate) fn is_open(&self) -> bool {
        self.alone().is_some() || self.opened().is_ok()
    }

    /// Refuses what names something that the practice profile, where it stands alone, has none of: as for anything that
    /// is not on this phone, and never as locked, which would close the screen and tell which passphrase it was.
    pub(crate) fn must_not_be_alone(&self) -> Result<(), Error> {
        if self.alone().is_none() { Ok(()) } else { Err(Code::NotHere.into()) }
    }

    /// Refuses while everything is locked.
    pub(crate) fn must_be_open(&self) -> Result<(), Error> {
        if self.is_open() { Ok(()) } else { Err(Code::Locked.into()) }
    }

    fn practice_desk(&self) -> MutexGuard<'_, PracticeDesk> {
        self.shared.practice.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
