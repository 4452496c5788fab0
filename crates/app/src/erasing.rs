//! Erasing an installation: the keys first, then the files. Sealed batches lie in a folder of their own and outlive it:
//! nobody but the coordinators can open them, and without the database they can still be carried.

use crate::carry::write_new;
use crate::installation::{DATABASE, database, hardware};
use crate::opened::Opened;
use crate::practice;
use crate::reserve::RESERVE;
use crate::safety::retention;
use crate::view::{CarriedView, CarryRequest, ErasedView, ErrorView, SafetyView};
use crate::{App, Code, Error, field};
use std::path::Path;
use waymark_store::Spool;
use waymark_vault::Vault;

/// The folder of sealed batches, by the name the store gives it.
const SPOOL: &str = "spool";
/// There where the organisation's policy says that an erase takes along what was not handed over. It has to be known
/// while everything is locked, and tells nothing but this rule.
const ALSO_UNSENT: &str = "erase-unsent";

impl App {
    /// Destroys the keys of the open installation, and then its files. What was sealed stays, unless the
    /// organisation's policy says otherwise, and can be handed over with `carry_sealed`.
    ///
    /// # Errors
    /// What the disk refuses; once the keys are gone the rest of the erase ends at the next start.
    pub fn erase(&self) -> Result<ErasedView, ErrorView> {
        let mut unsent = 0;
        if self.alone().is_none() {
            let open = self.opened()?;
            heed_policy(self.dir(), &open)?;
            unsent = retention::not_handed_over(&open)?.0;
        }
        self.close();
        destroy(self.dir())?;
        // What the policy does not spare is gone with the rest.
        Ok(ErasedView { unsent: unsent.min(remaining(self.dir())) })
    }

    /// Ends an erase that was interrupted, and begins one that is due: asked at every look at the state.
    pub(crate) fn finish_erases(&self) {
        let due = Vault::at(self.dir()).erase_due(&crate::installation::clocks(self.clock()));
        if due && !self.is_open() {
            // What the disk refuses now is tried again with the next look; until then no passphrase is looked at.
            let _ = destroy(self.dir());
        }
    }
}

/// Erases an open installation because a signed order says so.
///
/// # Errors
/// As [`App::erase`].
pub(crate) fn by_order(app: &App) -> Result<(), Error> {
    heed_policy(app.dir(), &*app.opened()?)?;
    app.close();
    destroy(app.dir())
}

/// Destroys the keys and then the files of an installation that is closed.
///
/// # Errors
/// What the disk refuses.
pub(crate) fn destroy(dir: &Path) -> Result<(), Error> {
    let mut names: Vec<String> = [DATABASE, practice::DATABASE, RESERVE].map(str::to_owned).to_vec();
    let entries = std::fs::read_dir(dir).into_iter().flatten().flatten();
    let beside = entries.map(|entry| entry.file_name().to_string_lossy().into_owned());
    // Logs, and databases that were set aside: under the same keys.
    names.extend(beside.filter(|name| {
        name.starts_with(&format!("{DATABASE}-"))
            || name.starts_with(&format!("{DATABASE}."))
            || name.starts_with(practice::DATABASE) && name != practice::DATABASE
    }));
    if dir.join(ALSO_UNSENT).exists() {
        names.extend([SPOOL.to_owned(), ALSO_UNSENT.to_owned()]);
    } else {
        // What was sealed in the last moment counts as sealed.
        let _ = spool(dir).keep_all_new();
    }
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    Vault::at(dir).erase(&names, hardware()).map_err(|_| Code::DiskTrouble.into())
}

/// Remembers, where it is found while locked, whether an erase takes along what was not handed over.
///
/// # Errors
/// What the disk refuses.
pub(crate) fn heed_policy(dir: &Path, open: &Opened) -> Result<(), Error> {
    let wanted = open.has_roster()? && open.roster()?.roster().policy.phone.erase_unsent;
    let mark = dir.join(ALSO_UNSENT);
    let done = match (wanted, mark.exists()) {
        (true, false) => std::fs::write(&mark, b""),
        (false, true) => std::fs::remove_file(&mark),
        _ => Ok(()),
    };
    done.map_err(|_| Code::DiskTrouble.into())
}

/// How many sealed batches lie here.
pub(crate) fn remaining(dir: &Path) -> u32 {
    spool(dir).sealed().map_or(0, |batches| field::count(batches.filter(Result::is_ok).count()))
}

/// Writes every sealed batch into one file for a carrier, from the folder alone: works locked and erased.
///
/// # Errors
/// What the disk or the stick refuses.
pub(crate) fn carry_sealed(dir: &Path, request: &CarryRequest) -> Result<CarriedView, Error> {
    let carried = spool(dir).carry(&[])?;
    write_new(Path::new(&request.path), &carried.container)?;
    Ok(CarriedView {
        batches: field::count(carried.batches.len()),
        bytes: carried.container.len() as u64,
        path: request.path.clone(),
    })
}

/// What the practice profile shows of its safety when it stands alone: that of a phone with nothing on it.
pub(crate) fn nothing_to_lose(crossing: bool, unfinished: u32) -> SafetyView {
    SafetyView {
        crossing,
        not_handed_over: 0,
        unfinished,
        duress_allowed: true,
        erase_unsent: false,
        audit_broken: false,
    }
}

fn spool(dir: &Path) -> Spool {
    Spool::beside(&database(dir))
}
