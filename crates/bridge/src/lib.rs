//! A development door to the command layer, for browsers in tests: the same `waymark_app::App` behind
//! `POST /ipc/<command>` on a loopback address, and the built interface beside it.
//!
//! It has no login of its own, so it is no part of the product: nothing depends on this crate
//! (`cargo xtask tidy` holds that), it listens on loopback only, and it answers pages of this computer only.
#![forbid(unsafe_code)]

mod dispatch;
mod door;
mod pages;
mod policy;

pub use dispatch::{Answer, dispatch};
pub use door::{door, is_loopback};
