//! Erasing an installation: what waits is carried out of it first, then the keys go, then the files.

use crate::installation::DATABASE;
use crate::view::{CarryRequest, ErrorView, Role};
use crate::{App, Code, Error, carry};
use serde::Serialize;
use waymark_vault::{NoHardware, Vault};

/// What is left after an erase.
#[derive(Debug, Clone, Serialize)]
pub struct ErasedView {
    /// How many sealed batches had not reached a server or a base. Nobody but the coordinators can open them.
    pub unsent: u32,
    /// The file they were put in, in the same folder; absent where nothing waited.
    pub file: Option<String>,
}

impl App {
    /// Destroys the keys of an open installation. Sealed batches that nobody has confirmed are put into a file
    /// first; it is on disk before anything is destroyed.
    ///
    /// # Errors
    /// What the disk refuses; once the keys are gone the rest of the erase ends at the next start.
    pub fn erase(&self) -> Result<ErasedView, ErrorView> {
        let open = self.opened()?;
        let mut erased = ErasedView { unsent: 0, file: None };
        if open.role == Role::Field && self.sync_state()?.packed + self.unconfirmed()? > 0 {
            let path = self.dir().join(format!("unsent-{}.waymark", self.now().0));
            let request = CarryRequest { path: path.to_string_lossy().into_owned() };
            erased.unsent = carry::out(&open, &request, self.now())?.batches;
            erased.file = Some(request.path);
        }
        drop(open);
        self.close();
        let log = format!("{DATABASE}-wal");
        Vault::at(self.dir())
            .erase(&[DATABASE, &log], &NoHardware)
            .map_err(|_| Error::from(Code::DiskTrouble))?;
        Ok(erased)
    }

    /// Batches on a stick or sent back: not packed any more, and not safe anywhere else either.
    fn unconfirmed(&self) -> Result<u32, ErrorView> {
        let rows = self.outbox()?;
        let unsafe_elsewhere = |exact: &str| matches!(exact, "offered" | "returned" | "stuck");
        let count = rows.iter().filter(|row| unsafe_elsewhere(&row.exact)).count();
        Ok(u32::try_from(count).unwrap_or(u32::MAX))
    }
}
