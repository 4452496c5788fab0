//! Carrying sealed batches: plan, transports, receipts.
//!
//! Four parts are pure and say what to do: [`plan`] (when), [`retry`] (how long to wait), [`settle`] (what a
//! receipt or a refusal changes), [`watch`] (whether a server went back). One part does it: [`Transport`], over the
//! network ([`HttpTransport`]) or through a folder on a stick ([`FolderTransport`]). No transport is believed:
//! whatever it brings is checked against the roster by `settle` or by whoever takes it.
#![forbid(unsafe_code)]
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing))]

pub mod plan;
pub mod retry;
pub mod settle;
mod transport;
pub mod watch;

pub use transport::folder::FolderTransport;
pub use transport::http::{Caller, Channel, HttpTransport, Incoming, NotUsable, Outgoing};
pub use transport::relay::Relay;
pub use transport::{Delivery, Failure, PAGE, Transport};
