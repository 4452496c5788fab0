//! What a running server is told: where its data is, what limits hold.

use crate::clock::Clock;
use crate::store::upkeep::Location;
use std::path::PathBuf;
use std::time::Duration;

/// How a server runs.
#[derive(Debug, Clone)]
pub struct Config {
    /// The folder that `init` made.
    pub data: PathBuf,
    /// A `postgres://` URL, where the store is a database and not a file in the folder.
    pub database_url: Option<String>,
    /// The authorities (PEM) by which a database on another machine is known.
    pub database_ca: Option<PathBuf>,
    /// Where `/metrics` is told, on a loopback address; nowhere without one.
    pub metrics: Option<std::net::SocketAddr>,
    /// A signed roster to take into use at start, where the store holds none or an older one.
    pub roster: Option<Vec<u8>>,
    /// What it allows.
    pub limits: Limits,
    /// Its clock.
    pub clock: Clock,
}

impl Config {
    /// A server over this folder, with the usual limits and the computer's clock.
    #[must_use]
    pub fn new(data: impl Into<PathBuf>) -> Self {
        Self {
            data: data.into(),
            database_url: None,
            database_ca: None,
            metrics: None,
            roster: None,
            limits: Limits::default(),
            clock: Clock::system(),
        }
    }

    /// Where its keys and its store are.
    #[must_use]
    pub fn location(&self) -> Location {
        Location {
            data: self.data.clone(),
            database_url: self.database_url.clone(),
            database_ca: self.database_ca.clone(),
        }
    }
}

/// What one server allows, so that neither a hostile nor a broken client can use it up.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// Connections at once; more wait in the kernel's queue.
    pub connections: usize,
    /// How long a TLS handshake may take.
    pub handshake: Duration,
    /// After how long without a request a connection is closed.
    pub idle: Duration,
    /// How long a small body may take to arrive; larger ones get a second more for every 4 KiB.
    pub body: Duration,
    /// How many bytes of bodies may be in memory at once, over all connections.
    pub bodies_in_memory: usize,
    /// New batches a device may send in a day.
    pub batches_per_day: u64,
    /// Bytes of new batches a device may send in a day.
    pub bytes_per_day: u64,
    /// New batches that all devices together may send in a day.
    pub org_batches_per_day: u64,
    /// Bytes of new batches that all devices together may send in a day.
    pub org_bytes_per_day: u64,
    /// How long a stopping server waits for requests under way.
    pub stopping: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            connections: 1024,
            handshake: Duration::from_secs(10),
            idle: Duration::from_secs(30),
            body: Duration::from_secs(30),
            bodies_in_memory: 64 << 20,
            batches_per_day: 2_000,
            bytes_per_day: 256 << 20,
            org_batches_per_day: 1_000_000,
            org_bytes_per_day: 20 << 30,
            stopping: Duration::from_secs(10),
        }
    }
}
