//! One table, one file.

mod alerts;
mod audit;
mod batches;
mod cases;
mod identity;
pub(crate) mod outbox;
mod post;
mod prompts;
mod receipts;
mod rosters;
mod sessions;
mod settings;
