//! People, clocks and folders for tests that read like stories. For tests only; nothing of the product depends on it.

#![forbid(unsafe_code)]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod chance;
mod clock;
mod folder;
mod line;
mod marker;
mod people;
#[cfg(target_os = "linux")]
mod postgres;

pub use chance::Chance;
pub use clock::TestClock;
pub use folder::Folder;
pub use line::Line;
pub use marker::Marker;
pub use people::{AMINA, BORIS, CHIDI, DARIA, Person};
#[cfg(target_os = "linux")]
pub use postgres::Postgres;
