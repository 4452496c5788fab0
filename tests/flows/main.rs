//! Whole-system stories, told through the real parts: one module each.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod between;
mod full_disk;
mod house;
mod kill_between_steps;
mod kill_nine;
mod kill_sync;
mod languages;
mod lost_receipt;
mod offline_day;
#[cfg(target_os = "linux")]
mod power_loss;
mod server_is_blind;
mod start_page;
mod wrong_key;
