//! The NGO server: keeps sealed batches it cannot open.
//!
//! It depends on the wire formats alone. It knows which device key sent how many batches of one constant size in
//! which hour, checks signatures, keeps bytes, and gives signed receipts; it has no code that could open anything.
//!
//! The order for every batch: verify, store, commit to disk, and only then let the signed receipt go.
#![forbid(unsafe_code)]

mod auth;
mod body;
mod challenge;
mod clock;
mod config;
mod failpoint;
mod housekeeping;
mod identity;
mod in_process;
mod listen;
mod log;
mod metrics;
mod nonces;
mod problem;
mod roster;
mod router;
mod routes;
mod running;
mod state;
mod store;

pub use clock::Clock;
pub use config::{Config, Limits};
pub use identity::{IdentityRefused, init};
pub use in_process::{Answered, Asked, InProcess};
pub use log::{LogForm, log_to_stderr};
pub use running::{Running, StartRefused, serve};
pub use store::OpenRefused;
pub use store::upkeep::{CheckReport, Location, PruneReport, UpkeepRefused, check, migrate, prune, restored};
