//! The vault of one installation: made once, opened with a passphrase, erased for good.

use crate::attempts::Counter;
use crate::disk;
use crate::erase::{self, EraseFailed};
use crate::kdf::{Kdf, key_encryption_key};
use crate::passphrase::{self, Weakness};
use crate::slots::{NoChance, NoCopy, SlotFile, SlotFiles, chance};
use crate::{HardwareKey, RootKey};
use std::path::PathBuf;
use zeroize::Zeroizing;

/// The key files in one folder. Making this value reads nothing.
#[derive(Debug, Clone)]
pub struct Vault {
    folder: PathBuf,
}

/// How a new vault is made.
#[derive(Debug, Clone, Copy)]
pub struct Setup {
    /// What one guess costs, usually from [`Kdf::calibrated`].
    pub kdf: Kdf,
    /// The clocks at set-up.
    pub clocks: Clocks,
}

/// The two clocks a wait is measured by. The longer wait counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Clocks {
    /// Milliseconds since 1970 by the device's clock, which anybody may set.
    pub wall_ms: i64,
    /// Milliseconds of a clock that only runs forward: since the device was started where that can be known,
    /// otherwise since this program was.
    pub monotonic_ms: u64,
}

/// Why no vault was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum CreateRefused {
    /// There is one already. Nothing was changed.
    #[error("there is a vault already")]
    Exists,
    /// The passphrase is too weak to stand alone.
    #[error("the passphrase is too weak")]
    Weak(Weakness),
    /// Not enough memory for the chosen setting.
    #[error("not enough memory")]
    Memory,
    /// The system's source of chance did not answer.
    #[error("no randomness")]
    Chance,
    /// The disk refused.
    #[error("the disk refused")]
    Disk,
}

/// Why the vault was not opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum UnlockRefused {
    /// The passphrase (or the hardware) is not the right one. Nothing tells which.
    #[error("wrong passphrase")]
    Wrong {
        /// Seconds until the next attempt may be made.
        wait_seconds: u32,
    },
    /// Too early. The passphrase was not looked at.
    #[error("too early")]
    Wait {
        /// Seconds until the next attempt may be made.
        seconds: u32,
    },
    /// There are no keys here: none were made, or they were erased.
    #[error("no keys here")]
    Erased,
    /// There are key files, and none of them is whole.
    #[error("the key files are damaged")]
    Damaged,
    /// The key files were written by a later version.
    #[error("the key files are of a later version")]
    Newer,
    /// Not enough memory to try.
    #[error("not enough memory")]
    Memory,
    /// The disk refused to count the attempt, so none was made.
    #[error("the disk refused")]
    Disk,
}

/// Why the passphrase was not changed. The old one still opens.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ChangeRefused {
    /// The old passphrase did not open the vault.
    #[error("the old passphrase did not open the vault")]
    Old(UnlockRefused),
    /// The new passphrase is too weak.
    #[error("the new passphrase is too weak")]
    Weak(Weakness),
    /// Not enough memory.
    #[error("not enough memory")]
    Memory,
    /// The system's source of chance did not answer.
    #[error("no randomness")]
    Chance,
    /// The disk refused. Exactly one of the two passphrases opens the vault: try the old one first.
    #[error("the disk refused")]
    Disk,
}

impl Vault {
    /// Names the folder of the installation.
    #[must_use]
    pub fn at(folder: impl Into<PathBuf>) -> Self {
        Self { folder: folder.into() }
    }

    /// Whether there are key files here. Ends an erase that was interrupted first.
    #[must_use]
    pub fn exists(&self) -> bool {
        let _ = self.finish_erase();
        self.files().load() != Err(NoCopy::Missing)
    }

    /// Makes a vault: a new root key, closed under the passphrase and, where there is one, the hardware's key.
    ///
    /// # Errors
    /// Refuses where a vault exists, and a passphrase that cannot stand alone; see [`CreateRefused`].
    pub fn create(
        &self,
        passphrase: &str,
        setup: &Setup,
        hardware: &dyn HardwareKey,
    ) -> Result<RootKey, CreateRefused> {
        if self.exists() {
            return Err(CreateRefused::Exists);
        }
        passphrase::check(passphrase).map_err(CreateRefused::Weak)?;
        let mut file = SlotFile::fresh(setup.kdf).map_err(|NoChance| CreateRefused::Chance)?;
        let kek = kek(&file, passphrase, hardware).ok_or(CreateRefused::Memory)?;
        let root_key = Zeroizing::new(chance::<32>().map_err(|NoChance| CreateRefused::Chance)?);
        let [place] = chance::<1>().map_err(|NoChance| CreateRefused::Chance)?;
        // Any of the four, so that the place does not tell which slot is in use.
        file.close(usize::from(place % 4), &kek, &root_key).map_err(|NoChance| CreateRefused::Chance)?;
        disk::private_folder(&self.folder)
            .and_then(|()| Counter::create(&self.attempts(), setup.clocks))
            .and_then(|()| self.files().store(&file))
            .map_err(|_| CreateRefused::Disk)?;
        Ok(RootKey::new(root_key))
    }

    /// Opens the vault. The attempt is counted, durably, before the passphrase is tried; the answer to a wrong one
    /// takes the same time and says the same whatever was wrong.
    ///
    /// # Errors
    /// See [`UnlockRefused`].
    pub fn unlock(
        &self,
        passphrase: &str,
        hardware: &dyn HardwareKey,
        now: &Clocks,
    ) -> Result<RootKey, UnlockRefused> {
        self.open(passphrase, hardware, *now).map(|(_, opened)| RootKey::new(opened.root_key))
    }

    /// Seconds until an attempt may be made; 0 when now.
    #[must_use]
    pub fn wait_seconds(&self, now: &Clocks) -> u32 {
        if self.files().load().is_err() {
            return 0;
        }
        Counter::look(&self.attempts(), *now).map_or(0, |standing| standing.wait_seconds(*now))
    }

    /// Attempts that failed since the last success, for a policy that acts on their number.
    #[must_use]
    pub fn failed_attempts(&self, now: &Clocks) -> u32 {
        Counter::look(&self.attempts(), *now).map_or(0, |standing| standing.failed)
    }

    /// Closes the same root key under another passphrase. Counts as an attempt with the old one.
    ///
    /// # Errors
    /// See [`ChangeRefused`]; whatever happens, one of the two passphrases opens the vault.
    pub fn change_passphrase(
        &self,
        old: &str,
        new: &str,
        hardware: &dyn HardwareKey,
        now: &Clocks,
    ) -> Result<(), ChangeRefused> {
        passphrase::check(new).map_err(ChangeRefused::Weak)?;
        let (mut file, opened) = self.open(old, hardware, *now).map_err(ChangeRefused::Old)?;
        let kek = kek(&file, new, hardware).ok_or(ChangeRefused::Memory)?;
        file.close(opened.place, &kek, &opened.root_key).map_err(|NoChance| ChangeRefused::Chance)?;
        file.next_generation();
        self.files().store(&file).map_err(|_| ChangeRefused::Disk)
    }

    /// Destroys the keys, then removes `files` (names in the same folder: the database and what belongs to it).
    /// After the first step nothing can be opened, also where the rest has to wait for the next start.
    ///
    /// # Errors
    /// Refuses names that are not plain; reports a disk that refuses.
    pub fn erase(&self, files: &[&str]) -> Result<(), EraseFailed> {
        erase::begin(&self.folder, &self.attempts(), files)
    }

    /// Ends an erase that was interrupted; says whether there was one. `exists` and `unlock` do it too.
    ///
    /// # Errors
    /// Reports a disk that refuses.
    pub fn finish_erase(&self) -> Result<bool, EraseFailed> {
        erase::finish(&self.folder, &self.attempts())
    }

    /// The common part of opening and changing.
    fn open(
        &self,
        passphrase: &str,
        hardware: &dyn HardwareKey,
        now: Clocks,
    ) -> Result<(SlotFile, crate::slots::Opened), UnlockRefused> {
        if self.finish_erase() != Ok(false) {
            return Err(UnlockRefused::Erased);
        }
        let file = self.files().load().map_err(refused)?;
        let mut counter = Counter::open(&self.attempts(), now).map_err(|_| UnlockRefused::Disk)?;
        let seconds = counter.standing().wait_seconds(now);
        if seconds > 0 {
            return Err(UnlockRefused::Wait { seconds });
        }
        counter.count_one(now).map_err(|_| UnlockRefused::Disk)?;
        let kek = kek(&file, passphrase, hardware).ok_or(UnlockRefused::Memory)?;
        let Some(opened) = file.open(&kek) else {
            return Err(UnlockRefused::Wrong { wait_seconds: counter.standing().wait_seconds(now) });
        };
        // A counter that cannot be set back is no reason to keep the owner out.
        let _ = counter.reset(now);
        self.files().heal(&file);
        Ok((file, opened))
    }

    fn files(&self) -> SlotFiles {
        SlotFiles::in_folder(&self.folder)
    }

    fn attempts(&self) -> PathBuf {
        self.folder.join("attempts")
    }
}

/// The key of the slots from a passphrase; nothing where memory is short.
fn kek(file: &SlotFile, passphrase: &str, hardware: &dyn HardwareKey) -> Option<Zeroizing<[u8; 32]>> {
    let typed = passphrase::as_typed(passphrase);
    let stretched = file.kdf().derive(typed.as_bytes(), file.salt()).ok()?;
    Some(key_encryption_key(file.salt(), &stretched, hardware.hmac(stretched.as_slice())))
}

fn refused(no_copy: NoCopy) -> UnlockRefused {
    match no_copy {
        NoCopy::Missing => UnlockRefused::Erased,
        NoCopy::Damaged => UnlockRefused::Damaged,
        NoCopy::Newer => UnlockRefused::Newer,
        NoCopy::Disk => UnlockRefused::Disk,
    }
}

#[cfg(test)]
pub(crate) mod tests;
