//! The way to a server. Everybody's is pinned TLS; the simulation brings its own at construction.

use waymark_sync::{Caller, HttpTransport, NotUsable, Relay, Transport};
use waymark_wire::{ServerAddress, ServerEntry};

/// Makes transports to the server that a roster names.
pub trait Network: Send + Sync {
    /// Makes a line to this server; connects to nothing yet.
    ///
    /// # Errors
    /// See [`NotUsable`].
    fn to(&self, server: &ServerEntry, caller: Caller) -> Result<Box<dyn Transport>, NotUsable>;

    /// Makes a line for an enrolment to the server at this address; connects to nothing yet.
    ///
    /// # Errors
    /// See [`NotUsable`]; also where this network relays no enrolments.
    fn relay(&self, _address: &ServerAddress, _caller: Caller) -> Result<Box<dyn Relay>, NotUsable> {
        Err(NotUsable::Address)
    }
}

/// HTTPS to the keys that the roster pins.
pub(crate) struct PinnedNetwork;

impl Network for PinnedNetwork {
    fn to(&self, server: &ServerEntry, caller: Caller) -> Result<Box<dyn Transport>, NotUsable> {
        Ok(Box::new(HttpTransport::to(server, caller)?))
    }

    fn relay(&self, address: &ServerAddress, caller: Caller) -> Result<Box<dyn Relay>, NotUsable> {
        Ok(Box::new(HttpTransport::at(address, caller)?))
    }
}
