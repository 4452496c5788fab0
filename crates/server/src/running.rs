//! A running server: started over a listener, stopped gracefully.

use crate::body::BodyRoom;
use crate::challenge::ChallengeKey;
use crate::config::{Config, Limits};
use crate::housekeeping;
use crate::identity::{self, IdentityRefused};
use crate::metrics::Metrics;
use crate::nonces::Nonces;
use crate::roster::RosterPlace;
use crate::router::router;
use crate::state::{ServerState, Shared};
use crate::store::{OpenRefused, Store, rosters};
use crate::{listen, problem::Refusal};
use std::net::{SocketAddr, TcpListener};
use std::sync::Arc;
use std::sync::mpsc::sync_channel;
use std::thread::JoinHandle;
use std::time::Duration;
use tokio::runtime::Runtime;
use tokio::sync::watch;
use waymark_wire::{HeldRoster, RosterRefused, Signed};

/// Why a server did not start.
#[derive(Debug, thiserror::Error)]
pub enum StartRefused {
    /// Its keys could not be read.
    #[error(transparent)]
    Identity(#[from] IdentityRefused),
    /// Its store could not be opened.
    #[error(transparent)]
    Store(#[from] OpenRefused),
    /// The store's roster, or the one given, is refused.
    #[error("the roster is refused")]
    Roster(#[source] RosterRefused),
    /// The store could not be read or written.
    #[error("the store could not be read or written")]
    Disk,
    /// The listener could not be used, or threads could not be started.
    #[error("the network or the system refused")]
    System(#[source] std::io::Error),
    /// No randomness.
    #[error("no randomness")]
    Chance,
    /// Metrics were to be told to other computers.
    #[error("metrics are told on a loopback address only")]
    MetricsOutside,
}

/// A server that answers until it is stopped. Dropping it stops it too.
pub struct Running {
    address: SocketAddr,
    stop: watch::Sender<bool>,
    thread: Option<JoinHandle<()>>,
}

impl Running {
    /// Where it listens.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Its URL on this computer.
    #[must_use]
    pub fn url(&self) -> String {
        format!("https://{}", self.address)
    }

    /// Stops taking connections, lets requests under way finish, closes the store.
    pub fn stop(mut self) {
        self.finish();
    }

    fn finish(&mut self) {
        self.stop.send_replace(true);
        if let Some(Err(_)) = self.thread.take().map(JoinHandle::join) {
            tracing::error!("the server's thread had stopped");
        }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.finish();
    }
}

/// The word to stop, for every connection.
#[derive(Clone)]
pub(crate) struct Stop(watch::Receiver<bool>);

impl Stop {
    /// Waits until the server is to stop.
    pub(crate) async fn wait(&mut self) {
        // An error means that whoever could say so is gone: stop as well.
        drop(self.0.wait_for(|stop| *stop).await);
    }
}

/// Starts a server over a bound listener, with threads of its own. Returns once it answers; may be called from
/// anywhere, inside another runtime too.
///
/// # Errors
/// See [`StartRefused`].
pub fn serve(config: Config, listener: TcpListener) -> Result<Running, StartRefused> {
    let address = listener.local_addr().map_err(StartRefused::System)?;
    let (stop, stopped) = watch::channel(false);
    let (ready, is_ready) = sync_channel(1);
    let work = move || match Prepared::new(&config, listener) {
        Ok(prepared) => {
            drop(ready.send(Ok(())));
            prepared.run(Stop(stopped));
        }
        Err(refused) => drop(ready.send(Err(refused))),
    };
    let thread = std::thread::Builder::new()
        .name("server-main".to_owned())
        .spawn(work)
        .map_err(StartRefused::System)?;
    // No word at all means that the thread is gone.
    is_ready.recv().unwrap_or_else(|_| Err(StartRefused::System(std::io::ErrorKind::BrokenPipe.into())))?;
    Ok(Running { address, stop, thread: Some(thread) })
}

/// A server with everything open that only has to run.
struct Prepared {
    runtime: Runtime,
    listener: tokio::net::TcpListener,
    metrics: Option<tokio::net::TcpListener>,
    tls: Arc<rustls::ServerConfig>,
    state: Shared,
    limits: Limits,
}

impl Prepared {
    fn new(config: &Config, listener: TcpListener) -> Result<Self, StartRefused> {
        listener.set_nonblocking(true).map_err(StartRefused::System)?;
        let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().thread_name("server").build();
        let runtime = runtime.map_err(StartRefused::System)?;
        let (state, tls) = prepared(config, &runtime)?;
        let context = runtime.enter();
        let listener = tokio::net::TcpListener::from_std(listener).map_err(StartRefused::System)?;
        let metrics = config.metrics.map(metrics_listener).transpose()?;
        drop(context);
        Ok(Self { runtime, listener, metrics, tls, state, limits: config.limits })
    }

    fn run(self, stop: Stop) {
        let router = router(self.state.clone());
        self.runtime.spawn(housekeeping::keep(self.state.clone(), stop.clone()));
        if let Some(listener) = self.metrics {
            self.runtime.spawn(housekeeping::tell(listener, self.state.clone(), stop.clone()));
        }
        self.runtime.block_on(listen::accept(self.listener, self.tls, router, self.limits, stop));
        self.runtime.shutdown_timeout(Duration::from_secs(1));
        self.state.store.close();
    }
}

/// Where a monitor may ask: on this computer, and nowhere else.
fn metrics_listener(address: SocketAddr) -> Result<tokio::net::TcpListener, StartRefused> {
    if !address.ip().is_loopback() {
        return Err(StartRefused::MetricsOutside);
    }
    let listener = TcpListener::bind(address).map_err(StartRefused::System)?;
    listener.set_nonblocking(true).map_err(StartRefused::System)?;
    tokio::net::TcpListener::from_std(listener).map_err(StartRefused::System)
}

/// The state of a server that begins, with the newest roster in force, and what it speaks TLS with.
pub(crate) fn prepared(
    config: &Config,
    runtime: &Runtime,
) -> Result<(Shared, Arc<rustls::ServerConfig>), StartRefused> {
    let keys = identity::load(&config.data)?;
    let store = Store::open(&config.location().place()?)?;
    let challenges = match store.is_shared() {
        true => keys.challenges,
        false => ChallengeKey::draw().ok_or(StartRefused::Chance)?,
    };
    let state = Arc::new(ServerState {
        store,
        roster: RosterPlace::default(),
        receipt_key: Arc::new(keys.receipt),
        clock: config.clock.clone(),
        limits: config.limits,
        nonces: Nonces::default(),
        challenges,
        bodies: BodyRoom::new(&config.limits),
        metrics: Metrics::default(),
        began: config.clock.seconds(),
    });
    runtime.block_on(take_rosters(&state, config.roster.as_deref()))?;
    Ok((state, keys.tls))
}

/// Puts the newest stored roster in force, and then the one given at start where it comes next.
async fn take_rosters(state: &Shared, given: Option<&[u8]>) -> Result<(), StartRefused> {
    let stored = state.store.read(rosters::newest).await.map_err(|_| StartRefused::Disk)?;
    if let Some(bytes) = stored {
        state.roster.put(HeldRoster::reload(&bytes).map_err(StartRefused::Roster)?);
    }
    let Some(given) = given else { return Ok(()) };
    let next = match state.roster.get() {
        None => Some(HeldRoster::reload(given).map_err(StartRefused::Roster)?),
        Some(in_force) => {
            let signed = Signed::parse(given).map_err(|refused| StartRefused::Roster(refused.into()))?;
            match in_force.held().accept(&signed) {
                // The file given at the first start is still given at later ones.
                Err(RosterRefused::Older) => None,
                other => other.map_err(StartRefused::Roster)?,
            }
        }
    };
    match next {
        Some(held) => state.take_roster(held).await.map_err(|_: Refusal| StartRefused::Disk),
        None => Ok(()),
    }
}
