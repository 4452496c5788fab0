//! Why the vault refused, one enumeration for each thing it is asked to do.

use crate::hardware::HardwareFailed;
use crate::passphrase::Weakness;
use crate::slots::{NoChance, NoCopy};
use std::io::{self, ErrorKind};

/// Why no vault was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum CreateRefused {
    /// There is one already. Nothing was changed.
    #[error("there is a vault already")]
    Exists,
    /// The passphrase is too weak to stand alone.
    #[error("the passphrase is too weak")]
    Weak(Weakness),
    /// Not enough memory for the chosen setting. A weaker one is never taken by itself.
    #[error("not enough memory")]
    Memory,
    /// The system's source of chance did not answer.
    #[error("no randomness")]
    Chance,
    /// The hardware key could not be made, or does not answer as it should.
    #[error("the hardware refused")]
    Hardware(HardwareFailed),
    /// There is no room for it.
    #[error("the disk is full")]
    Full,
    /// The disk refused for another reason.
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
    /// The limit of failed attempts is reached: the caller erases now. Until it has, no passphrase is looked at.
    #[error("the limit of failed attempts is reached")]
    EraseDue,
    /// There are no keys here: none were made, or they were erased.
    #[error("no keys here")]
    Erased,
    /// There are key files, and none of them is whole.
    #[error("the key files are damaged")]
    Damaged,
    /// The key files were written by a later version.
    #[error("the key files are of a later version")]
    Newer,
    /// Not enough memory to try. The parameters stay as they are: there is no weaker way in.
    #[error("not enough memory")]
    Memory,
    /// The system's source of chance did not answer.
    #[error("no randomness")]
    Chance,
    /// The hardware does not answer, or its key is gone. No attempt was counted.
    #[error("the hardware refused")]
    Hardware(HardwareFailed),
    /// The disk refused to count the attempt, so none was made.
    #[error("the disk refused")]
    Disk,
}

/// Why a passphrase was not changed, set or removed. What opened the vault before still does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ChangeRefused {
    /// The passphrase that has to be given did not open the real profile.
    #[error("the present passphrase did not open the vault")]
    Old(UnlockRefused),
    /// The new passphrase is too weak.
    #[error("the new passphrase is too weak")]
    Weak(Weakness),
    /// The new passphrase opens something here already. Nothing tells what.
    #[error("another passphrase is needed")]
    Taken,
    /// Not enough memory.
    #[error("not enough memory")]
    Memory,
    /// The system's source of chance did not answer.
    #[error("no randomness")]
    Chance,
    /// The hardware does not answer, or its key is gone.
    #[error("the hardware refused")]
    Hardware(HardwareFailed),
    /// The slots are not those that were opened: somebody else changed them since. Unlock again.
    #[error("the slots have changed")]
    Stale,
    /// There is no room for it. The change has happened wholly or not at all: try the old passphrase first.
    #[error("the disk is full")]
    Full,
    /// The disk refused for another reason. As for one that is full.
    #[error("the disk refused")]
    Disk,
}

/// Whether the disk refused because there is no room: what a person can do something about.
fn is_full(error: &io::Error) -> bool {
    matches!(error.kind(), ErrorKind::StorageFull | ErrorKind::QuotaExceeded)
}

impl CreateRefused {
    pub(crate) fn by_disk(error: &io::Error) -> Self {
        if is_full(error) { Self::Full } else { Self::Disk }
    }
}

impl ChangeRefused {
    pub(crate) fn by_disk(error: &io::Error) -> Self {
        if is_full(error) { Self::Full } else { Self::Disk }
    }
}

/// Why no key came of a passphrase.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum NoKey {
    Memory,
    Hardware(HardwareFailed),
}

impl From<NoKey> for CreateRefused {
    fn from(no_key: NoKey) -> Self {
        match no_key {
            NoKey::Memory => Self::Memory,
            NoKey::Hardware(failed) => Self::Hardware(failed),
        }
    }
}

impl From<NoKey> for UnlockRefused {
    fn from(no_key: NoKey) -> Self {
        match no_key {
            NoKey::Memory => Self::Memory,
            NoKey::Hardware(failed) => Self::Hardware(failed),
        }
    }
}

impl From<NoKey> for ChangeRefused {
    fn from(no_key: NoKey) -> Self {
        match no_key {
            NoKey::Memory => Self::Memory,
            NoKey::Hardware(failed) => Self::Hardware(failed),
        }
    }
}

impl From<NoCopy> for UnlockRefused {
    fn from(no_copy: NoCopy) -> Self {
        match no_copy {
            NoCopy::Missing => Self::Erased,
            NoCopy::Damaged => Self::Damaged,
            NoCopy::Newer => Self::Newer,
            NoCopy::Disk => Self::Disk,
        }
    }
}

impl From<NoChance> for CreateRefused {
    fn from(_: NoChance) -> Self {
        Self::Chance
    }
}

impl From<NoChance> for ChangeRefused {
    fn from(_: NoChance) -> Self {
        Self::Chance
    }
}
