//! Connections: accepting them, TLS, time-outs, and letting them end. Addresses are dropped where they arrive.

mod progress;

use crate::config::Limits;
use crate::running::Stop;
use axum::Router;
use hyper::Request;
use hyper::body::Incoming;
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use hyper_util::server::conn::auto::Builder;
use hyper_util::service::TowerToHyperService;
use progress::{Activity, Counted, Verdict, Watch};
use std::sync::Arc;
use std::time::Duration;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::task::JoinSet;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::server::TlsStream;

/// Accepts connections until told to stop, then lets those under way finish for a while.
pub(crate) async fn accept(
    listener: TcpListener,
    tls: Arc<rustls::ServerConfig>,
    router: Router,
    limits: Limits,
    mut stop: Stop,
) {
    let room = Arc::new(Semaphore::new(limits.connections));
    let mut connections = JoinSet::new();
    loop {
        while connections.try_join_next().is_some() {}
        let Ok(permit) = room.clone().acquire_owned().await else { break };
        let stream = tokio::select! {
            accepted = listener.accept() => match accepted {
                // The address is not even given a name here: nothing below can log it.
                Ok((stream, _)) => stream,
                Err(_) => {
                    // Out of file handles, most likely: wait rather than spin.
                    tokio::time::sleep(Duration::from_millis(50)).await;
                    continue;
                }
            },
            () = stop.wait() => break,
        };
        let one = One { acceptor: TlsAcceptor::from(tls.clone()), router: router.clone(), limits };
        connections.spawn(one.serve(stream, permit, stop.clone()));
    }
    drop(listener);
    let finish = async { while connections.join_next().await.is_some() {} };
    if tokio::time::timeout(limits.stopping, finish).await.is_err() {
        tracing::warn!("some requests were cut off by stopping");
    }
}

/// What serving one connection needs.
struct One {
    acceptor: TlsAcceptor,
    router: Router,
    limits: Limits,
}

impl One {
    async fn serve(self, stream: TcpStream, permit: OwnedSemaphorePermit, mut stop: Stop) {
        let _permit = permit;
        let Some(stream) = self.shake_hands(stream).await else { return };
        let activity = Arc::new(Activity::default());
        let mut watch = Watch::over(activity.clone());
        let io = TokioIo::new(Counted::new(stream, activity.clone()));
        let router = TowerToHyperService::new(self.router);
        let service = hyper::service::service_fn(move |request: Request<Incoming>| {
            let under_way = activity.begin();
            let answer = hyper::service::Service::call(&router, request);
            async move {
                let answer = answer.await;
                drop(under_way);
                answer
            }
        });
        let builder = builder();
        let mut connection = std::pin::pin!(builder.serve_connection(io, service));
        let mut tick = tokio::time::interval(self.limits.idle / 2);
        // The first tick comes at once, before anybody could have asked anything.
        tick.tick().await;
        loop {
            tokio::select! {
                _ = connection.as_mut() => return,
                () = stop.wait(), if !watch.ending => {
                    watch.ending = true;
                    connection.as_mut().graceful_shutdown();
                }
                _ = tick.tick() => match watch.tick() {
                    Verdict::GoOn => {}
                    Verdict::End => connection.as_mut().graceful_shutdown(),
                    Verdict::Drop => return,
                },
            }
        }
    }

    async fn shake_hands(&self, stream: TcpStream) -> Option<TlsStream<TcpStream>> {
        // Small answers should not wait for more to come; failing to say so changes nothing.
        drop(stream.set_nodelay(true));
        let shaken = tokio::time::timeout(self.limits.handshake, self.acceptor.accept(stream)).await;
        shaken.ok().and_then(Result::ok)
    }
}

/// Bounds for both versions of HTTP, so that no connection can hold much memory.
fn builder() -> Builder<TokioExecutor> {
    const WINDOW: u32 = 256 << 10;
    let mut builder = Builder::new(TokioExecutor::new());
    builder
        .http1()
        .timer(TokioTimer::new())
        .header_read_timeout(Duration::from_secs(10))
        .max_buf_size(32 << 10);
    builder
        .http2()
        .timer(TokioTimer::new())
        .max_concurrent_streams(64)
        .max_pending_accept_reset_streams(16)
        .max_header_list_size(16 << 10)
        .initial_stream_window_size(WINDOW)
        .initial_connection_window_size(2 * WINDOW)
        .max_send_buf_size(64 << 10);
    builder
}
