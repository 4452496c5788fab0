//! What a running server does by itself: it notices rosters that another process took, sweeps what was given up, and
//! tells a monitor on loopback how it is.

use crate::running::Stop;
use crate::state::{ServerState, Shared};
use crate::store::{enrolments, log, uploads};
use axum::Router;
use axum::extract::State;
use axum::routing::get;
use std::time::Duration;

/// How often another process's roster is looked for. A batch is never stored under an older one in any case: the
/// store looks itself, inside the transaction.
const LOOK: Duration = Duration::from_secs(2);

/// Keeps house until the server stops.
pub(crate) async fn keep(state: Shared, mut stop: Stop) {
    let mut swept = None;
    loop {
        tokio::select! {
            () = stop.wait() => return,
            () = tokio::time::sleep(LOOK) => {}
        }
        if state.store.is_shared()
            && let Err(error) = state.refresh_roster().await
        {
            tracing::warn!(%error, "another process's roster could not be looked for");
        }
        let hour = state.clock.hour();
        if swept != Some(hour) {
            swept = Some(hour);
            state.sweep().await;
        }
    }
}

impl ServerState {
    async fn sweep(&self) {
        let hour = self.clock.hour();
        let swept = self.store.write("sweep", move |engine| {
            let given_up = uploads::sweep(engine, hour)? + enrolments::sweep(engine, hour)?;
            Ok((given_up, log::load(engine)?.frontier.size()))
        });
        match swept.await {
            Ok((given_up, size)) => {
                self.metrics.note_log_size(size);
                if given_up > 0 {
                    tracing::info!(given_up, "swept");
                }
            }
            Err(error) => tracing::warn!(%error, "not swept"),
        }
    }
}

/// Answers a monitor on its own listener, which is on loopback.
pub(crate) async fn tell(listener: tokio::net::TcpListener, state: Shared, mut stop: Stop) {
    let router = Router::new().route("/metrics", get(metrics)).with_state(state);
    let served = axum::serve(listener, router).with_graceful_shutdown(async move { stop.wait().await });
    if served.await.is_err() {
        tracing::warn!("metrics are told no more");
    }
}

async fn metrics(State(state): State<Shared>) -> ([(axum::http::HeaderName, &'static str); 1], String) {
    let healthy = state.store.write("health", |engine| log::load(engine).map(drop)).await.is_ok();
    let kind = (axum::http::header::CONTENT_TYPE, "text/plain; version=0.0.4");
    ([kind], state.metrics.text(state.clock.hour(), healthy))
}
