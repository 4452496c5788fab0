//! What keeps a phone that can be taken from telling anything, at the level of the commands: the lock, practice,
//! passphrases, erasing, crossing, retention, the audit; and the guide's tests T15, T18, T20, T21 and T46 with their
//! positive controls.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
#![allow(clippy::disallowed_methods, reason = "what is measured is how long it really takes")]

#[path = "../stage/mod.rs"]
mod stage;

mod about;
mod audit;
mod blind;
mod canaries;
mod crossing;
mod duress;
mod erasing;
mod lock;
#[cfg(target_os = "linux")]
mod memory;
mod no_log;
mod passphrases;
mod policy;
mod practice;
mod retention;
mod talks;
mod throttle;
