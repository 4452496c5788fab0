//! A wrapper for what a person said: it cannot be printed by accident.

use serde::{Deserialize, Serialize};
use std::fmt;

/// A value whose `Debug` shows only `…`; reading it takes [`Sensitive::expose`], which reviewers look for.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Sensitive<T>(T);

impl<T> Sensitive<T> {
    /// Wraps a value.
    pub fn new(value: T) -> Self {
        Self(value)
    }

    /// Gives the value. Each caller says in a comment why it needs it.
    pub fn expose(&self) -> &T {
        &self.0
    }

    /// Unwraps the value. Each caller says in a comment why it needs it.
    pub fn into_inner(self) -> T {
        self.0
    }
}

impl<T> fmt::Debug for Sensitive<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("…")
    }
}
