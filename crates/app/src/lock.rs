//! Locked and open: unlocking, locking, and what may be known while locked.

use crate::installation;
use crate::opened::Opened;
use crate::view::{LinkState, LockState, LookView, Role, StatusView, UnlockRequest};
use crate::worker::{Link, Worker};
use crate::{App, Code, Error, exchange, look};
use std::sync::{Arc, MutexGuard, PoisonError, Weak};
use waymark_domain::Timestamp;
use waymark_sync::plan::Occasion;
use waymark_vault::Vault;
use zeroize::Zeroizing;

impl App {
    pub(crate) fn now(&self) -> Timestamp {
        self.shared.clock.now()
    }

    /// The open installation.
    pub(crate) fn opened(&self) -> Result<Arc<Opened>, Error> {
        self.held().as_ref().map(Arc::clone).ok_or_else(|| Code::Locked.into())
    }

    /// The open installation, if it has this role.
    pub(crate) fn opened_as(&self, role: Role) -> Result<Arc<Opened>, Error> {
        let open = self.opened()?;
        if open.role == role { Ok(open) } else { Err(Code::WrongRole.into()) }
    }

    fn held(&self) -> MutexGuard<'_, Option<Arc<Opened>>> {
        self.shared.opened.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Tells nothing about what is stored, and not whether there is anything to find.
    pub(crate) fn status_view(&self) -> StatusView {
        let vault = Vault::at(self.dir());
        let role = self.held().as_ref().map(|open| open.role);
        let state = match role {
            Some(_) => LockState::Open,
            None if vault.exists() => LockState::Locked,
            None => LockState::Fresh,
        };
        let wait_seconds = vault.wait_seconds(&installation::clocks(self.shared.clock.as_ref()));
        StatusView { state, role, wait_seconds, look: look::read(self.dir()) }
    }

    /// Opens the installation. One attempt at a time; an installation that is open stays as it is.
    pub(crate) fn open_with(&self, request: UnlockRequest) -> Result<(), Error> {
        let passphrase = Zeroizing::new(request.passphrase);
        let _one_at_a_time = self.shared.attempt.lock().unwrap_or_else(PoisonError::into_inner);
        if self.held().is_some() {
            return Ok(());
        }
        let db = installation::open(self.dir(), &passphrase, self.shared.clock.as_ref())?;
        let open = Opened::read(db)?;
        open.audit("unlock", "", self.now())?;
        if open.role == Role::Field && open.has_roster()? {
            // What nobody may read any more is gone before the first screen.
            exchange::sweep(&open, self.now())?;
        }
        *self.held() = Some(Arc::new(open));
        self.start_worker();
        Ok(())
    }

    /// Closes the installation. An exchange under way runs into the closed database and stops there.
    pub(crate) fn close(&self) {
        let Some(open) = self.held().take() else { return };
        // What the disk refuses now is found again at the next opening; the keys are gone either way.
        let _ = open.close();
        if let Some(worker) = self.shared.worker.get() {
            worker.forget();
        }
    }

    pub(crate) fn write_look(&self, wanted: LookView) -> Result<(), Error> {
        std::fs::create_dir_all(self.dir()).map_err(|_| Code::DiskTrouble)?;
        look::write(self.dir(), wanted).map(drop).map_err(|_| Code::DiskTrouble.into())
    }

    /// Tells the exchange loop what happened.
    pub(crate) fn wake(&self, occasion: Occasion) {
        if let Some(worker) = self.shared.worker.get() {
            worker.wake(occasion);
        }
    }

    /// What the screens show of the exchange.
    pub(crate) fn link(&self) -> Link {
        self.shared.worker.get().map_or(Link { state: LinkState::Unknown, busy: false }, Worker::link)
    }

    /// Starts the loop once. Where the system has no thread to give, hand-over by file still works.
    fn start_worker(&self) {
        if !self.shared.looping || self.shared.worker.get().is_some() {
            return;
        }
        let shared: Weak<crate::Shared> = Arc::downgrade(&self.shared);
        if let Ok(worker) = Worker::start(shared) {
            let _ = self.shared.worker.set(worker);
        }
    }
}
