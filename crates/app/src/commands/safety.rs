//! The commands about the safety of this phone.

use crate::safety::{at_base, audited, crossing, retention};
use crate::view::{
    AuditRow, CarriedView, CarryRequest, ChangePassphraseRequest, CrossingRequest, EraseRequest, ErasedView,
    ErrorView, ImportRequest, ImportView, RemovePassphraseRequest, RetentionView, Role, SafetyView,
    StatusView,
};
use crate::{App, Code, Error, carry, erasing, practice};

#[allow(clippy::missing_errors_doc, reason = "every command refuses with a code that has words")]
impl App {
    /// How the safety of this phone stands.
    pub fn safety(&self) -> Result<SafetyView, ErrorView> {
        if let Some(alone) = self.alone() {
            let unfinished = practice::sync(&alone)?.on_phone;
            return Ok(erasing::nothing_to_lose(crossing::is_on(&alone)?, unfinished));
        }
        let open = self.opened()?;
        let (not_handed_over, unfinished) = retention::not_handed_over(&open)?;
        let phone = open.roster()?.roster().policy.phone;
        Ok(SafetyView {
            crossing: crossing::is_on(&open)?,
            not_handed_over,
            unfinished,
            duress_allowed: phone.duress && open.role == Role::Field,
            erase_unsent: phone.erase_unsent,
            audit_broken: audited::broken(&open)?.is_some(),
        })
    }

    /// What is on this phone and when it goes.
    pub fn retention(&self) -> Result<RetentionView, ErrorView> {
        match self.alone() {
            Some(alone) => Ok(retention::preview_alone(&alone, self.now())?),
            None => Ok(retention::preview(&*self.opened_as(Role::Field)?, self.now())?),
        }
    }

    /// Turns crossing mode on. It ends with a file from the base.
    pub fn begin_crossing(&self, request: CrossingRequest) -> Result<SafetyView, ErrorView> {
        self.touched();
        if let Some(alone) = self.alone() {
            crossing::begin_alone(&alone, request.unfinished, self.now())?;
            return self.safety();
        }
        crossing::begin(&*self.opened_as(Role::Field)?, request.unfinished, self.now())?;
        self.close_practice();
        self.safety()
    }

    /// Changes the passphrase, sets a second one, or the one for being forced.
    pub fn set_passphrase(&self, request: ChangePassphraseRequest) -> Result<StatusView, ErrorView> {
        self.touched();
        self.put_passphrase(request)?;
        self.status()
    }

    /// Takes the second passphrase away, or the one for being forced.
    pub fn remove_passphrase(&self, request: RemovePassphraseRequest) -> Result<StatusView, ErrorView> {
        self.touched();
        self.take_passphrase(request)?;
        self.status()
    }

    /// Erases this phone: keys first. Asks for the number the worker was told, so that nothing goes unseen.
    pub fn erase_device(&self, request: EraseRequest) -> Result<ErasedView, ErrorView> {
        if self.alone().is_none() {
            let (waiting, _) = retention::not_handed_over(&*self.opened()?)?;
            if waiting != request.not_handed_over {
                return Err(Error::from(Code::UnfinishedTalks).into());
            }
        }
        self.erase()
    }

    /// Writes the sealed batches that lie outside the vault into a file for a carrier. Works locked and erased: nobody
    /// but the coordinators can open them.
    pub fn carry_sealed(&self, request: CarryRequest) -> Result<CarriedView, ErrorView> {
        Ok(erasing::carry_sealed(self.dir(), &request)?)
    }

    /// Takes a file; one from the base ends crossing mode.
    pub(crate) fn import_here(&self, request: &ImportRequest) -> Result<ImportView, Error> {
        let open = self.opened()?;
        let view = carry::import(&open, request, self.now())?;
        if view.erased {
            drop(open);
            erasing::by_order(self)?;
            return Ok(view);
        }
        if open.role == Role::Field {
            self.heed_policy(&open)?;
            // A roster or a receipt that holds, also one that was known: only a base makes such a file.
            if view.new + view.known + view.receipts > 0 {
                crossing::end_at_base(&open, self.now())?;
            }
        }
        Ok(view)
    }

    /// Each phone's chain and audit as this base sees them.
    pub fn audit_at_base(&self) -> Result<Vec<AuditRow>, ErrorView> {
        Ok(at_base::rows(&*self.opened_as(Role::Base)?)?)
    }
}
