//! The encrypted database of a device, field or base.
//!
//! One door: [`Db`]. One writer, and every write is a transaction with a name. One table, one file, in [`tables`]:
//! its SQL, its rows and its functions together. `open` holds the key, the settings and the checks, `migrations`
//! the list, [`sealing`] the one step that a kill must not split, [`spool`] the sealed batches beside the database,
//! [`salvage()`] what is left of a damaged file, [`epoch`] the change of the key.
//!
//! Nothing here knows a passphrase, a network or a clock: keys, times and ids are arguments.

#![forbid(unsafe_code)]
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing))]

mod db;
pub mod epoch;
mod error;
mod key;
mod migrations;
mod open;
mod salvage;
pub mod sealing;
mod space;
pub mod spool;
pub mod tables;

pub use db::{Db, Reader, Writer};
pub use error::{OpenError, StoreError};
pub use key::DbKey;
pub use open::set_aside;
pub use salvage::{Salvaged, salvage};
pub use space::{free_bytes, taken_bytes};
pub use spool::Spool;

/// The screenings of the stories in `tests/`, for the tests beside the code.
#[cfg(test)]
#[path = "../tests/stories/screenings.rs"]
mod screenings;
