//! The way to a server. Everybody's is pinned TLS; the simulation brings its own at construction.

use waymark_sync::{Caller, HttpTransport, NotUsable, Transport};
use waymark_wire::ServerEntry;

/// Makes transports to the server that a roster names.
pub trait Network: Send + Sync {
    /// Makes a line to this server; connects to nothing yet.
    ///
    /// # Errors
    /// See [`NotUsable`].
    fn to(&self, server: &ServerEntry, caller: Caller) -> Result<Box<dyn Transport>, NotUsable>;
}

/// HTTPS to the keys that the roster pins.
pub(crate) struct PinnedNetwork;

impl Network for PinnedNetwork {
    fn to(&self, server: &ServerEntry, caller: Caller) -> Result<Box<dyn Transport>, NotUsable> {
        Ok(Box::new(HttpTransport::to(server, caller)?))
    }
}
