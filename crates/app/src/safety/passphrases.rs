//! Passphrases: the worker's own, a second one, and the one that opens the practice profile and destroys the rest.
//!
//! Each change asks for the present passphrase again: an open phone in the wrong hands must not get a new one. Nothing
//! here is told apart in the audit but that a passphrase was changed: a line that named the third kind would be found
//! by whoever forces the first.

use crate::installation::{clocks, hardware, unlock_error};
use crate::practice;
use crate::view::{ChangePassphraseRequest, PassphraseKind, RemovePassphraseRequest};
use crate::{App, Code, Error};
use waymark_vault::{ChangeRefused, UnlockRefused, Vault};
use zeroize::Zeroizing;

impl App {
    /// Changes or sets a passphrase.
    pub(crate) fn put_passphrase(&self, request: ChangePassphraseRequest) -> Result<(), Error> {
        let open = match self.alone() {
            // Its own may be changed. A second one, or one for being forced, there is none of: nothing else opens it.
            Some(_) if matches!(request.kind, PassphraseKind::Own) => None,
            Some(_) => return Err(Code::NotAllowed.into()),
            None => Some(self.opened()?),
        };
        let (present, new) = (Zeroizing::new(request.present), Zeroizing::new(request.new));
        let _one_at_a_time = self.one_attempt();
        let (vault, now) = (Vault::at(self.dir()), clocks(self.clock()));
        let done = match request.kind {
            PassphraseKind::Own => vault.change_passphrase(&present, &new, hardware(), &now),
            PassphraseKind::Second => vault.set_second_passphrase(&present, &new, hardware(), &now),
            PassphraseKind::Duress => {
                let open = open.as_ref().ok_or(Code::Internal)?;
                if !open.roster()?.roster().policy.phone.duress {
                    return Err(Code::NotAllowed.into());
                }
                let root = practice::root_of(&open.db)?.ok_or(Code::Internal)?;
                vault.set_duress(&present, &new, &root, hardware(), &now)
            }
        };
        self.changed(done)?;
        open.map_or(Ok(()), |open| open.audit("passphrase", "", self.now()))
    }

    /// Takes the second passphrase away, or the duress one.
    pub(crate) fn take_passphrase(&self, request: RemovePassphraseRequest) -> Result<(), Error> {
        if self.alone().is_some() {
            return Err(Code::NotAllowed.into());
        }
        let open = self.opened()?;
        let present = Zeroizing::new(request.present);
        let _one_at_a_time = self.one_attempt();
        let (vault, now) = (Vault::at(self.dir()), clocks(self.clock()));
        let done = match request.kind {
            PassphraseKind::Own => return Err(Code::NotAllowed.into()),
            PassphraseKind::Second => vault.remove_second_passphrase(&present, hardware(), &now),
            PassphraseKind::Duress => vault.remove_duress(&present, hardware(), &now),
        };
        self.changed(done)?;
        open.audit("passphrase", "", self.now())
    }

    /// What a refused change means. The limit of wrong passphrases holds here as at the door.
    fn changed(&self, done: Result<(), ChangeRefused>) -> Result<(), Error> {
        match done {
            Ok(()) => Ok(()),
            Err(ChangeRefused::Old(UnlockRefused::EraseDue)) => {
                self.close();
                crate::erasing::destroy(self.dir())?;
                Err(Code::Erased.into())
            }
            Err(ChangeRefused::Old(refused)) => Err(unlock_error(refused)),
            Err(ChangeRefused::Weak(_)) => Err(Code::WeakPassphrase.into()),
            Err(ChangeRefused::Taken) => Err(Code::OtherPassphrase.into()),
            Err(ChangeRefused::Full) => Err(Code::StorageFull.into()),
            Err(ChangeRefused::Disk) => Err(Code::DiskTrouble.into()),
            Err(ChangeRefused::Hardware(_)) => Err(Code::VaultDamaged.into()),
            Err(ChangeRefused::Memory | ChangeRefused::Chance | ChangeRefused::Stale) => {
                Err(Code::Internal.into())
            }
        }
    }
}
