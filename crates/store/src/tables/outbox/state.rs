//! The states of a batch and the ways between them.

use crate::StoreError;

/// Where a batch stands. The words are the same everywhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OutboxState {
    /// On this device, not yet handed to anybody.
    Sealed,
    /// Handed to a carrier, or sent without an answer yet.
    Offered,
    /// The server has it, by its signed receipt.
    Stored,
    /// A coordinator opened it, by their signed receipt.
    Opened,
    /// Opened, and forgotten here.
    Purged,
    /// Refused, with a reason.
    Returned,
    /// Parked, with a reason.
    Stuck,
}

impl OutboxState {
    /// All of them.
    pub const ALL: [Self; 7] =
        [Self::Sealed, Self::Offered, Self::Stored, Self::Opened, Self::Purged, Self::Returned, Self::Stuck];

    /// The word, as in SQL, TypeScript and Fluent.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Sealed => "sealed",
            Self::Offered => "offered",
            Self::Stored => "stored",
            Self::Opened => "opened",
            Self::Purged => "purged",
            Self::Returned => "returned",
            Self::Stuck => "stuck",
        }
    }

    /// The state of a word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.word() == word)
    }

    /// Whether going there changes anything; refuses what may not happen.
    ///
    /// Forward is always open, since a signed receipt counts however it came about: also for a batch that was
    /// refused by one way and carried by another. What is late (a `stored` after `opened`) changes nothing.
    /// Backward there is one way only: a returned or stuck batch may wait again, and so may a stored one that the
    /// server has lost.
    ///
    /// # Errors
    /// [`StoreError::WrongState`].
    pub(super) fn moves_to(self, to: Self) -> Result<bool, StoreError> {
        use OutboxState::{Offered, Opened, Purged, Returned, Sealed, Stored, Stuck};
        match (self, to) {
            (from, to) if from == to => Ok(false),
            (Sealed | Offered | Returned | Stuck, Offered | Stored | Opened)
            | (Stored, Opened)
            | (Opened, Purged)
            | (Sealed | Offered | Stored | Stuck, Returned)
            | (Sealed | Offered | Returned, Stuck)
            | (Returned | Stuck | Stored, Sealed) => Ok(true),
            (Stored, Offered) | (Opened | Purged, Offered | Stored) | (Purged, Opened) => Ok(false),
            (from, to) => Err(StoreError::WrongState { from: from.word(), to: to.word() }),
        }
    }
}
