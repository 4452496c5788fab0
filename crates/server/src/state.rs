//! What every request can reach.

use crate::body::BodyRoom;
use crate::challenge::ChallengeKey;
use crate::clock::Clock;
use crate::config::Limits;
use crate::metrics::Metrics;
use crate::nonces::Nonces;
use crate::roster::RosterPlace;
use crate::store::Store;
use std::sync::Arc;
use waymark_wire::SigningKey;

/// The server's state; one per process, shared by all requests.
pub(crate) struct ServerState {
    pub(crate) store: Store,
    pub(crate) roster: RosterPlace,
    pub(crate) receipt_key: Arc<SigningKey>,
    pub(crate) clock: Clock,
    pub(crate) limits: Limits,
    pub(crate) nonces: Nonces,
    pub(crate) challenges: ChallengeKey,
    pub(crate) bodies: BodyRoom,
    pub(crate) metrics: Metrics,
    /// When this process began, in seconds since 1970: nonces from before are not remembered.
    pub(crate) began: u64,
}

/// How handlers get it.
pub(crate) type Shared = Arc<ServerState>;
