//! Locked and open: unlocking, locking, and what may be known while locked.

use crate::installation;
use crate::opened::Opened;
use crate::safety::{audited, crossing, renewal, retention};
use crate::view::{ErrorView, LinkState, LockState, LookView, Role, StatusView, UnlockRequest};
use crate::worker::{Link, Worker};
use crate::{App, Code, Error, erasing, look, practice, reserve};
use std::sync::{Arc, MutexGuard, PoisonError, Weak};
use waymark_domain::Timestamp;
use waymark_store::{Db, tables};
use waymark_sync::plan::Occasion;
use waymark_vault::{RootKey, SlotRole, UnlockRefused, Unlocked, Vault};
use zeroize::Zeroizing;

/// Opening a database is answered at the end of a step of this length, far longer than a phone's takes, so that the
/// time does not tell which one it was.
const ANSWER_STEP_MS: u64 = 300;

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
        self.finish_erases();
        let vault = Vault::at(self.dir());
        let role = match self.alone() {
            Some(_) => Some(Role::Field),
            None => self.held().as_ref().map(|open| open.role),
        };
        let state = match role {
            Some(_) if self.is_joining() => LockState::Joining,
            Some(_) => LockState::Open,
            None if vault.exists() => LockState::Locked,
            None => LockState::Fresh,
        };
        let remaining = match state {
            LockState::Fresh => erasing::remaining(self.dir()),
            _ => 0,
        };
        let wait_seconds = vault.wait_seconds(&installation::clocks(self.shared.clock.as_ref()));
        StatusView {
            state,
            role,
            wait_seconds,
            remaining,
            lock_seconds: self.shared.quiet.seconds(),
            practice: self.is_practising(),
            look: look::read(self.dir()),
        }
    }

    /// Whether the open installation still waits to be let in. Where the disk will not say, nothing else will work
    /// either, and says so itself.
    fn is_joining(&self) -> bool {
        self.held().as_ref().is_some_and(|open| matches!(open.has_roster(), Ok(false)))
    }

    /// One attempt at a passphrase at a time.
    pub(crate) fn one_attempt(&self) -> MutexGuard<'_, ()> {
        self.shared.attempt.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Opens the installation. One attempt at a time; an installation that is open stays as it is.
    pub(crate) fn open_with(&self, request: UnlockRequest) -> Result<(), Error> {
        let passphrase = Zeroizing::new(request.passphrase);
        let _one_at_a_time = self.one_attempt();
        if self.is_open() {
            return Ok(());
        }
        self.try_passphrase(&passphrase)
    }

    /// Tries a passphrase: it opens the installation, or the practice profile alone, or nothing.
    fn try_passphrase(&self, passphrase: &str) -> Result<(), Error> {
        let clocks = installation::clocks(self.shared.clock.as_ref());
        let vault = Vault::at(self.dir());
        let failed = if vault.exists() { vault.failed_attempts(&clocks) } else { 0 };
        let tried = vault.unlock(passphrase, installation::hardware(), &clocks);
        // Until here both take the same: the same derivation, the same write. From here on one database is larger.
        let began_ms = self.shared.clock.monotonic_ms();
        if tried.is_ok() {
            reserve::give_up(self.dir());
        }
        let opened = match tried {
            Ok(unlocked) if unlocked.role == SlotRole::Practice => self.begin_alone(&unlocked),
            Ok(mut unlocked) => {
                let open = self.begin(renewal::open(self.dir(), &mut unlocked, self.now())?)?;
                // Refused is not half open: behind a locked screen the next passphrase, any, would find it so.
                audited::at_unlock(&open, failed, &clocks).inspect_err(|_| self.close())
            }
            Err(UnlockRefused::EraseDue) => {
                erasing::destroy(self.dir())?;
                Err(Code::Erased.into())
            }
            Err(refused) => return Err(installation::unlock_error(refused)),
        };
        if opened.is_ok() {
            reserve::keep(self.dir());
        }
        self.shared.clock.rest_until_step(began_ms, ANSWER_STEP_MS);
        opened
    }

    /// Opens the practice profile on its own: the passphrase was the one for that, and with it the keys of everything
    /// else are gone.
    fn begin_alone(&self, unlocked: &Unlocked) -> Result<(), Error> {
        if !unlocked.settled {
            // The disk refused to write the keys over. Tried again now and with every later unlock.
            let _ = Vault::at(self.dir()).destroy_real_slots(unlocked);
        }
        let alone = practice::open(self.dir(), &unlocked.root_key, true)?;
        alone
            .db
            .write("opened", |writer| tables::audit::append(writer, "unlock", "", self.now()).map(drop))?;
        self.keep_practice_profile(Arc::new(alone));
        self.shared.quiet.begin(self.shared.clock.monotonic_ms());
        self.start_worker();
        self.start_watch();
        Ok(())
    }

    /// Opens the installation with its root key, for whoever unlocked the vault already: nothing is guessed, nothing
    /// counted as an attempt.
    ///
    /// # Errors
    /// What the database refuses.
    pub fn unlock_with(&self, root: &RootKey) -> Result<(), ErrorView> {
        let _one_at_a_time = self.one_attempt();
        if self.held().is_some() {
            return Ok(());
        }
        self.begin(installation::open_with(self.dir(), root)?)?;
        Ok(())
    }

    /// From the open database to the open installation.
    pub(crate) fn begin(&self, db: Db) -> Result<Arc<Opened>, Error> {
        let open = Arc::new(Opened::read(db)?);
        open.audit("unlock", "", self.now())?;
        if open.has_roster()? {
            if open.role == Role::Field {
                // What nobody may read any more is gone before the first screen.
                retention::sweep(&open, self.now())?;
            }
            self.heed_policy(&open)?;
        }
        let organisation =
            if open.has_roster()? { open.roster()?.roster().name.clone() } else { String::new() };
        practice::ensure(self.dir(), &open.db, &organisation)?;
        *self.held() = Some(Arc::clone(&open));
        self.shared.quiet.begin(self.shared.clock.monotonic_ms());
        self.start_worker();
        self.start_watch();
        Ok(open)
    }

    /// Takes what the roster in force says about this device: when it locks, after how many failures it is erased.
    pub(crate) fn heed_policy(&self, open: &Opened) -> Result<(), Error> {
        let held = open.roster()?;
        let policy = &held.roster().policy;
        self.shared.quiet.set_seconds(policy.lock_seconds);
        // Where the disk refuses, the number that stands there already goes on holding.
        let clocks = installation::clocks(self.shared.clock.as_ref());
        let _ = Vault::at(self.dir()).set_erase_after(policy.erase_after_failures, &clocks);
        erasing::heed_policy(self.dir(), open)
    }

    /// Closes the installation. An exchange under way runs into the closed database and stops there.
    pub(crate) fn close(&self) {
        self.close_practice();
        self.sweep_desk();
        let Some(open) = self.held().take() else { return };
        // In crossing mode nothing that was begun outlives the lock.
        let _ = crossing::drop_unfinished(&open, self.now());
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
