//! The base role: receiving sealed batches, opening them, and the list of cases.

mod cases;
mod exchange;
mod receive;
mod returning;
mod server;

pub(crate) use cases::{case_row, cases, home, open_case};
pub(crate) use exchange::{QUARANTINE_AFTER_KEY, exchange};
pub(crate) use receive::{Foreseen, Ready, Receiver, Took, watch_gaps};
pub(crate) use returning::return_container;
pub(crate) use server::{give_rosters, server_went_back};
