//! Connections: accepting them, TLS, time-outs, and letting them end. Addresses are dropped where they arrive.

use crate::config::Limits;
use crate::running::Stop;
use axum::Router;
use hyper::Request;
use hyper::body::Incoming;
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use hyper_util::server::conn::auto::Builder;
use hyper_util::service::TowerToHyperService;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::task::JoinSet;
use tokio_rustls::TlsAcceptor;

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
        // Small answers should not wait for more to come; failing to say so changes nothing.
        drop(stream.set_nodelay(true));
        let Ok(Ok(stream)) = tokio::time::timeout(self.limits.handshake, self.acceptor.accept(stream)).await
        else {
            return;
        };
        let activity = Arc::new(Activity::default());
        let router = TowerToHyperService::new(self.router);
        let seen = activity.clone();
        let service = hyper::service::service_fn(move |request: Request<Incoming>| {
            let under_way = seen.begin();
            let answer = hyper::service::Service::call(&router, request);
            async move {
                let answer = answer.await;
                drop(under_way);
                answer
            }
        });
        let builder = builder();
        let mut connection = std::pin::pin!(builder.serve_connection(TokioIo::new(stream), service));
        let mut tick = tokio::time::interval(self.limits.idle / 2);
        tick.tick().await;
        let (mut ending, mut seen_before) = (0_u8, 0);
        loop {
            tokio::select! {
                _ = connection.as_mut() => return,
                () = stop.wait(), if ending == 0 => {
                    connection.as_mut().graceful_shutdown();
                    ending = 1;
                }
                _ = tick.tick() => {
                    if ending > 1 {
                        return;
                    }
                    let begun = activity.begun.load(Ordering::Relaxed);
                    let idle = begun == seen_before && activity.under_way.load(Ordering::Relaxed) == 0;
                    seen_before = begun;
                    if ending > 0 || idle {
                        connection.as_mut().graceful_shutdown();
                        ending += u8::from(idle);
                    }
                }
            }
        }
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

/// How many requests a connection has begun, and how many are under way.
#[derive(Default)]
struct Activity {
    begun: AtomicUsize,
    under_way: AtomicUsize,
}

impl Activity {
    fn begin(self: &Arc<Self>) -> UnderWay {
        self.begun.fetch_add(1, Ordering::Relaxed);
        self.under_way.fetch_add(1, Ordering::Relaxed);
        UnderWay(self.clone())
    }
}

/// One request under way; counts itself out however it ends.
struct UnderWay(Arc<Activity>);

impl Drop for UnderWay {
    fn drop(&mut self) {
        self.0.under_way.fetch_sub(1, Ordering::Relaxed);
    }
}
