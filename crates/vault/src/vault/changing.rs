//! Changing what opens the vault: passphrases, the duress slot, the root key.

use super::{Duress, Slots, Unlocked, Vault, kek, others};
use crate::contents::{Contents, SlotRole};
use crate::passphrase;
use crate::refused::{ChangeRefused, UnlockRefused};
use crate::slots::{NoCopy, SlotFile};
use crate::vault::Clocks;
use crate::{HardwareKey, RootKey};
use zeroize::Zeroizing;

impl Vault {
    /// Closes the same root key under another passphrase, which takes the place of the one given: of the duress one
    /// too, so that nothing looks different in the practice profile. Counts as an attempt with the old one.
    ///
    /// # Errors
    /// See [`ChangeRefused`]; whatever happens, exactly one of the two opens the vault.
    pub fn change_passphrase(
        &self,
        old: &str,
        new: &str,
        hardware: &dyn HardwareKey,
        now: &Clocks,
    ) -> Result<(), ChangeRefused> {
        passphrase::check_for(new, hardware.is_present()).map_err(ChangeRefused::Weak)?;
        let mut slots = self.open(old, hardware, *now, Duress::Spares).map_err(ChangeRefused::Old)?;
        let new_kek = slots.new_kek(new, hardware)?;
        let Slots { file, opened, .. } = &mut slots;
        if let Some(other_kek) = &opened.contents.other_kek {
            // The other passphrase has to know this one's new key, to carry it along when the root key changes.
            let mut other = file.open(other_kek).ok_or(ChangeRefused::Stale)?;
            other.contents.other_kek = Some(new_kek.clone());
            file.close(other.place, other_kek, &other.contents)?;
        }
        file.close(opened.place, &new_kek, &opened.contents)?;
        self.put(&mut slots.file)
    }

    /// Lets a second passphrase open the real profile too; one that was set before is replaced.
    ///
    /// # Errors
    /// See [`ChangeRefused`].
    pub fn set_second_passphrase(
        &self,
        present: &str,
        second: &str,
        hardware: &dyn HardwareKey,
        now: &Clocks,
    ) -> Result<(), ChangeRefused> {
        let (mut slots, second_kek) = self.open_for_new(present, second, hardware, now)?;
        let place = slots.other_place()?;
        let Slots { file, opened, kek, .. } = &mut slots;
        let contents = Contents { other_kek: Some(kek.clone()), ..opened.contents.clone() };
        file.close(place, &second_kek, &contents)?;
        opened.contents.other_kek = Some(second_kek);
        file.close(opened.place, kek, &opened.contents)?;
        self.put(&mut slots.file)
    }

    /// Leaves the passphrase that is given as the only one of the real profile.
    ///
    /// # Errors
    /// See [`ChangeRefused`]. No second passphrase to remove is no failure.
    pub fn remove_second_passphrase(
        &self,
        present: &str,
        hardware: &dyn HardwareKey,
        now: &Clocks,
    ) -> Result<(), ChangeRefused> {
        let mut slots = self.open_real(present, hardware, now)?;
        let place = slots.other_place()?;
        let Slots { file, opened, kek, .. } = &mut slots;
        file.scramble(place)?;
        opened.contents.other_kek = None;
        file.close(opened.place, kek, &opened.contents)?;
        self.put(&mut slots.file)
    }

    /// Sets the duress passphrase: it opens the practice profile and, in the same moment, destroys the real slots.
    /// One that was set before is replaced.
    ///
    /// # Errors
    /// See [`ChangeRefused`].
    pub fn set_duress(
        &self,
        present: &str,
        duress: &str,
        practice: &RootKey,
        hardware: &dyn HardwareKey,
        now: &Clocks,
    ) -> Result<(), ChangeRefused> {
        let (mut slots, duress_kek) = self.open_for_new(present, duress, hardware, now)?;
        let place = slots.duress_place()?;
        let contents = Contents {
            root_key: Zeroizing::new(*practice.as_bytes()),
            role: SlotRole::Practice,
            places: None,
            other_kek: None,
        };
        slots.file.close(place, &duress_kek, &contents)?;
        self.put(&mut slots.file)
    }

    /// Takes the duress passphrase away. None to take away is no failure.
    ///
    /// # Errors
    /// See [`ChangeRefused`].
    pub fn remove_duress(
        &self,
        present: &str,
        hardware: &dyn HardwareKey,
        now: &Clocks,
    ) -> Result<(), ChangeRefused> {
        let mut slots = self.open_real(present, hardware, now)?;
        let place = slots.duress_place()?;
        slots.file.scramble(place)?;
        self.put(&mut slots.file)
    }

    /// Destroys every slot but the one that was opened with the duress passphrase. [`Vault::unlock`] has done it
    /// already unless [`Unlocked::settled`] is false; once more does no harm.
    ///
    /// # Errors
    /// [`ChangeRefused::Stale`] where `unlocked` is of the real profile, whose slots this would not spare.
    pub fn destroy_real_slots(&self, unlocked: &Unlocked) -> Result<(), ChangeRefused> {
        if unlocked.role != SlotRole::Practice {
            return Err(ChangeRefused::Stale);
        }
        let (mut file, own) = self.reopened(unlocked)?;
        others(own.place).try_for_each(|place| file.scramble(place))?;
        file.next_generation();
        self.files().store_in_place(&file).map_err(|error| ChangeRefused::by_disk(&error))
    }

    /// Puts a new root key into the opened slot, and into that of the other passphrase, and overwrites the old one
    /// where it lay. This is the moment at which a key epoch begins: see `waymark_store::epoch`.
    ///
    /// # Errors
    /// [`ChangeRefused::Stale`] where the passphrase was changed since. [`ChangeRefused::Disk`]: the next unlock says
    /// which of the two root keys it is; the database of either is still there.
    pub fn replace_root_key(&self, unlocked: &mut Unlocked, new: RootKey) -> Result<(), ChangeRefused> {
        let (mut file, mut own) = self.reopened(unlocked)?;
        own.contents.root_key = Zeroizing::new(*new.as_bytes());
        if let Some(other_kek) = own.contents.other_kek.clone() {
            let mut other = file.open(&other_kek).ok_or(ChangeRefused::Stale)?;
            other.contents.root_key = own.contents.root_key.clone();
            file.close(other.place, &other_kek, &other.contents)?;
        }
        file.close(own.place, &unlocked.hold.kek, &own.contents)?;
        file.next_generation();
        self.files().store_in_place(&file).map_err(|error| ChangeRefused::by_disk(&error))?;
        unlocked.root_key = new;
        Ok(())
    }

    /// The slots as they are on disk now, opened with the key of an earlier unlock.
    fn reopened(&self, unlocked: &Unlocked) -> Result<(SlotFile, crate::slots::Opened), ChangeRefused> {
        let file = self.files().load().map_err(|no_copy| match no_copy {
            NoCopy::Disk => ChangeRefused::Disk,
            _ => ChangeRefused::Stale,
        })?;
        let opened = file.open(&unlocked.hold.kek).filter(|opened| opened.place == unlocked.hold.place);
        let opened = opened.ok_or(ChangeRefused::Stale)?;
        Ok((file, opened))
    }

    /// Opens with the present passphrase of the real profile and derives the key of a new one.
    fn open_for_new(
        &self,
        present: &str,
        new: &str,
        hardware: &dyn HardwareKey,
        now: &Clocks,
    ) -> Result<(Slots, Zeroizing<[u8; 32]>), ChangeRefused> {
        passphrase::check_for(new, hardware.is_present()).map_err(ChangeRefused::Weak)?;
        let slots = self.open_real(present, hardware, now)?;
        let new_kek = slots.new_kek(new, hardware)?;
        Ok((slots, new_kek))
    }

    /// Opens with a passphrase of the real profile. The duress one is answered as a wrong one.
    fn open_real(
        &self,
        present: &str,
        hardware: &dyn HardwareKey,
        now: &Clocks,
    ) -> Result<Slots, ChangeRefused> {
        let slots = self.open(present, hardware, *now, Duress::Spares).map_err(ChangeRefused::Old)?;
        match slots.opened.contents.role {
            SlotRole::Real => Ok(slots),
            SlotRole::Practice => Err(ChangeRefused::Old(UnlockRefused::Wrong { wait_seconds: 0 })),
        }
    }

    /// Writes changed slots as the next generation.
    fn put(&self, file: &mut SlotFile) -> Result<(), ChangeRefused> {
        file.next_generation();
        self.files().store(file).map_err(|error| ChangeRefused::by_disk(&error))
    }
}

impl Slots {
    /// The key of a new passphrase, which must open nothing here: two slots never share one, and the refusal does not
    /// tell which it would have been.
    fn new_kek(&self, new: &str, hardware: &dyn HardwareKey) -> Result<Zeroizing<[u8; 32]>, ChangeRefused> {
        let new_kek = kek(&self.file, new, hardware)?;
        if self.file.open(&new_kek).is_some() { Err(ChangeRefused::Taken) } else { Ok(new_kek) }
    }

    /// The slot of the other passphrase of the real profile.
    fn other_place(&self) -> Result<usize, ChangeRefused> {
        let places = self.opened.contents.places.ok_or(ChangeRefused::Stale)?;
        Ok(places.other_than(self.opened.place))
    }

    fn duress_place(&self) -> Result<usize, ChangeRefused> {
        Ok(self.opened.contents.places.ok_or(ChangeRefused::Stale)?.duress())
    }
}

#[cfg(test)]
mod tests;
