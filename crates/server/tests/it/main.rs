//! The server as its devices meet it: over TLS on a loopback port, with real keys and a real disk.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::disallowed_methods,
    missing_docs
)]

mod batches;
mod burst;
mod client;
mod crowd;
mod deaths;
mod enrolments;
mod log;
mod mail;
mod people;
mod process;
mod receipts;
mod refusals;
mod requests;
mod rosters;
mod side_by_side;
mod unfriendly;
mod uploads;
