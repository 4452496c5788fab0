//! The vault of one installation: made once, opened with a passphrase, erased for good.

use crate::attempts::Counter;
use crate::contents::{Contents, Places, SlotRole};
use crate::disk;
use crate::erase::{self, EraseFailed};
use crate::kdf::{Kdf, key_encryption_key};
use crate::passphrase;
use crate::refused::{CreateRefused, NoKey, UnlockRefused};
use crate::slots::{NoChance, NoCopy, Opened, SLOTS, SlotFile, SlotFiles, chance};
use crate::{DatabaseKey, HardwareKey, RootKey};
use std::fmt;
use std::path::PathBuf;
use zeroize::Zeroizing;

mod changing;

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

/// What a passphrase opened. Drop it once the databases are open: it also holds what closes the slot again, which
/// only [`Vault::replace_root_key`] needs.
pub struct Unlocked {
    /// The root key of the profile that opened.
    pub root_key: RootKey,
    /// The real profile, or the practice profile because the passphrase was the duress one.
    pub role: SlotRole,
    /// Whether the slot file was written anew, as every unlock does. After a duress passphrase the same write has
    /// destroyed the real slots; where the disk refused it, call [`Vault::destroy_real_slots`] until it succeeds.
    pub settled: bool,
    pub(crate) hold: Hold,
}

/// What closes the opened slot again.
pub(crate) struct Hold {
    pub(crate) kek: Zeroizing<[u8; 32]>,
    pub(crate) place: usize,
}

impl Unlocked {
    /// Derives the database's key and salt; see [`RootKey::db_key`].
    #[must_use]
    pub fn db_key(&self) -> DatabaseKey {
        self.root_key.db_key()
    }

    /// Keeps the root key and forgets the rest.
    #[must_use]
    pub fn into_root_key(self) -> RootKey {
        self.root_key
    }
}

impl fmt::Debug for Unlocked {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Unlocked(…)")
    }
}

/// Whether the duress passphrase destroys: when unlocking, and nowhere else.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Duress {
    Destroys,
    Spares,
}

/// The slots as they were opened with a passphrase.
struct Slots {
    file: SlotFile,
    opened: Opened,
    kek: Zeroizing<[u8; 32]>,
    settled: bool,
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

    /// Makes a vault: a new hardware key where there is hardware, a new root key, closed under both and the passphrase.
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
        passphrase::check_for(passphrase, hardware.is_present()).map_err(CreateRefused::Weak)?;
        hardware.create().and_then(|()| hardware.self_test()).map_err(CreateRefused::Hardware)?;
        let mut file = SlotFile::fresh(setup.kdf)?;
        let kek = kek(&file, passphrase, hardware)?;
        let root_key = Zeroizing::new(chance::<32>()?);
        // Any of the four, so that the place does not tell which slot is in use.
        let places = Places::drawn()?;
        let contents = Contents {
            root_key: root_key.clone(),
            role: SlotRole::Real,
            places: Some(places),
            other_kek: None,
        };
        file.close(places.main(), &kek, &contents)?;
        disk::private_folder(&self.folder)
            .and_then(|()| Counter::create(&self.attempts(), setup.clocks))
            .and_then(|()| self.files().store(&file))
            .map_err(|error| CreateRefused::by_disk(&error))?;
        Ok(RootKey::new(root_key))
    }

    /// Opens the vault with the passphrase, the second one, or the duress one. The attempt is counted, durably, before
    /// the passphrase is tried; the answer to a wrong one takes the same time and says the same whatever was wrong.
    ///
    /// Every unlock writes the slot file anew, as the next generation. After the duress passphrase that very write
    /// fills all other slots with chance: the same files are touched in the same order and size, and then the real
    /// profile opens for nobody. Sealed batches are not the vault's and stay.
    ///
    /// # Errors
    /// See [`UnlockRefused`]; [`UnlockRefused::EraseDue`] obliges the caller.
    pub fn unlock(
        &self,
        passphrase: &str,
        hardware: &dyn HardwareKey,
        now: &Clocks,
    ) -> Result<Unlocked, UnlockRefused> {
        let Slots { opened, kek, settled, .. } = self.open(passphrase, hardware, *now, Duress::Destroys)?;
        Ok(Unlocked {
            root_key: RootKey::new(opened.contents.root_key),
            role: opened.contents.role,
            settled,
            hold: Hold { kek, place: opened.place },
        })
    }

    /// Seconds until an attempt may be made; 0 when now.
    #[must_use]
    pub fn wait_seconds(&self, now: &Clocks) -> u32 {
        if self.files().load().is_err() {
            return 0;
        }
        Counter::look(&self.attempts(), *now).map_or(0, |standing| standing.wait_seconds(*now))
    }

    /// Attempts that failed since the last success.
    #[must_use]
    pub fn failed_attempts(&self, now: &Clocks) -> u32 {
        Counter::look(&self.attempts(), *now).map_or(0, |standing| standing.failed)
    }

    /// After how many failed attempts in a row an erase is due; 0 for never, as after a set-up. The organisation's
    /// policy says it: call this after every unlock and every new roster. Writes only what changed.
    ///
    /// The number lies beside the counter, readable and unprotected, since it has to be known before anybody has
    /// given a passphrase. Whoever can write it can also put an old counter back; see ADR 0017.
    ///
    /// # Errors
    /// [`EraseFailed::Disk`] where the disk refuses; the number before it stands.
    pub fn set_erase_after(&self, failures: u32, now: &Clocks) -> Result<(), EraseFailed> {
        let mut counter = Counter::open(&self.attempts(), *now).map_err(|_| EraseFailed::Disk)?;
        counter.set_limit(failures).map_err(|_| EraseFailed::Disk)
    }

    /// Whether the limit of failed attempts was reached and the erase has not happened yet: asked at every start, for
    /// the program may have been killed in between.
    #[must_use]
    pub fn erase_due(&self, now: &Clocks) -> bool {
        self.files().load().is_ok()
            && Counter::look(&self.attempts(), *now).is_ok_and(|standing| standing.erase_due())
    }

    /// Destroys the hardware key, then the slots, then removes `files` (names in the same folder, of files or folders:
    /// databases, logs, what belongs to them), then the counter. After the first step nothing can be opened, also
    /// where the rest has to wait for the next start. What is not named stays: the spool of sealed batches.
    ///
    /// # Errors
    /// Refuses names that are not plain; reports a disk that refuses.
    pub fn erase(&self, files: &[&str], hardware: &dyn HardwareKey) -> Result<(), EraseFailed> {
        erase::begin(&self.folder, &self.attempts(), files, hardware)
    }

    /// Ends an erase that was interrupted; says whether there was one. `exists` and `unlock` do it too.
    ///
    /// # Errors
    /// Reports a disk that refuses.
    pub fn finish_erase(&self) -> Result<bool, EraseFailed> {
        erase::finish(&self.folder, &self.attempts())
    }

    /// The common part of opening and changing: count, try, write anew.
    fn open(
        &self,
        passphrase: &str,
        hardware: &dyn HardwareKey,
        now: Clocks,
        duress: Duress,
    ) -> Result<Slots, UnlockRefused> {
        if self.finish_erase() != Ok(false) {
            return Err(UnlockRefused::Erased);
        }
        let file = self.files().load()?;
        // Locked until the end of this function: nobody guesses or writes slots side by side.
        let mut counter = Counter::open(&self.attempts(), now).map_err(|_| UnlockRefused::Disk)?;
        if counter.standing().erase_due() {
            return Err(UnlockRefused::EraseDue);
        }
        let seconds = counter.standing().wait_seconds(now);
        if seconds > 0 {
            return Err(UnlockRefused::Wait { seconds });
        }
        hardware.self_test().map_err(UnlockRefused::Hardware)?;
        counter.count_one(now).map_err(|_| UnlockRefused::Disk)?;
        let kek = kek(&file, passphrase, hardware)?;
        let Some(opened) = file.open(&kek) else {
            return Err(match counter.standing().erase_due() {
                true => UnlockRefused::EraseDue,
                false => UnlockRefused::Wrong { wait_seconds: counter.standing().wait_seconds(now) },
            });
        };
        let rewritten = self.rewritten(&file, opened, &kek, duress);
        // A counter that cannot be set back is no reason to keep the owner out.
        let _ = counter.reset(now);
        match rewritten {
            Ok((file, opened, settled)) => Ok(Slots { file, opened, kek, settled }),
            Err(NoChance) => Err(UnlockRefused::Chance),
        }
    }

    /// Writes the slots anew as the next generation: the opened one closed again with a new nonce, and after the
    /// duress passphrase chance in all others.
    fn rewritten(
        &self,
        file: &SlotFile,
        mut opened: Opened,
        kek: &[u8; 32],
        duress: Duress,
    ) -> Result<(SlotFile, Opened, bool), NoChance> {
        let mut next = file.in_present_form()?;
        let (own, contents) = (opened.place, &mut opened.contents);
        match (contents.role, duress) {
            (SlotRole::Practice, Duress::Destroys) => {
                others(own).try_for_each(|place| next.scramble(place))?;
            }
            (SlotRole::Real, _) if contents.places.is_none() => {
                contents.places = Some(Places::drawn_around(own)?);
            }
            _ => {}
        }
        next.close(own, kek, contents)?;
        next.next_generation();
        let settled = self.files().store_in_place(&next).is_ok();
        Ok((next, opened, settled))
    }

    fn files(&self) -> SlotFiles {
        SlotFiles::in_folder(&self.folder)
    }

    fn attempts(&self) -> PathBuf {
        self.folder.join("attempts")
    }
}

fn others(own: usize) -> impl Iterator<Item = usize> {
    (0..SLOTS).filter(move |place| *place != own)
}

/// The key of the slots from a passphrase.
fn kek(file: &SlotFile, typed: &str, hardware: &dyn HardwareKey) -> Result<Zeroizing<[u8; 32]>, NoKey> {
    let typed = passphrase::as_typed(typed);
    let stretched = file.kdf().derive(typed.as_bytes(), file.salt()).map_err(|_| NoKey::Memory)?;
    let answer = hardware.hmac(stretched.as_slice()).map_err(NoKey::Hardware)?;
    Ok(key_encryption_key(file.salt(), &stretched, answer.as_deref()))
}

#[cfg(test)]
pub(crate) mod tests;
