//! Sealing and opening: what only hana and the recovery sheet can read, and everything that must not work.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, missing_docs)]

mod age_tool;
mod golden;
mod opening;
mod packet;
mod people;
mod recovery;
mod sealing;
