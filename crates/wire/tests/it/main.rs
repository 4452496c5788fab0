//! The wire formats: known answers, every flipped bit, and the rules by which rosters and receipts are believed.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    missing_docs
)]

mod batch;
mod container;
mod enrol;
mod envelope;
mod log;
mod mail;
mod people;
mod referral;
mod request;
mod roster;
mod vectors;
