//! What a connection is doing: requests begun and under way, and answers that make their way out. A phone on a thin
//! line that still takes bytes is not idle; a client that sends header lines for ever is.

use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};

/// Counts of one connection.
#[derive(Default)]
pub(super) struct Activity {
    moved: AtomicUsize,
    under_way: AtomicUsize,
}

impl Activity {
    /// Counts a request in.
    pub(super) fn begin(self: &Arc<Self>) -> UnderWay {
        self.moved.fetch_add(1, Ordering::Relaxed);
        self.under_way.fetch_add(1, Ordering::Relaxed);
        UnderWay(self.clone())
    }
}

/// One request under way; counts itself out however it ends.
pub(super) struct UnderWay(Arc<Activity>);

impl Drop for UnderWay {
    fn drop(&mut self) {
        self.0.under_way.fetch_sub(1, Ordering::Relaxed);
    }
}

/// What to do with a connection at a tick of the clock.
pub(super) enum Verdict {
    /// It is in use.
    GoOn,
    /// It was idle since the last tick: ask it to end.
    End,
    /// It was asked to end and has not moved since: drop it.
    Drop,
}

/// Looks at a connection at every tick.
pub(super) struct Watch {
    activity: Arc<Activity>,
    seen: usize,
    /// Whether it was asked to end.
    pub(super) ending: bool,
}

impl Watch {
    pub(super) fn over(activity: Arc<Activity>) -> Self {
        Self { activity, seen: 0, ending: false }
    }

    pub(super) fn tick(&mut self) -> Verdict {
        let moved = self.activity.moved.load(Ordering::Relaxed);
        let idle = moved == self.seen && self.activity.under_way.load(Ordering::Relaxed) == 0;
        self.seen = moved;
        match (idle, self.ending) {
            (false, _) => Verdict::GoOn,
            (true, true) => Verdict::Drop,
            (true, false) => {
                self.ending = true;
                Verdict::End
            }
        }
    }
}

/// A stream that counts what goes out.
pub(super) struct Counted<S> {
    stream: S,
    activity: Arc<Activity>,
}

impl<S> Counted<S> {
    pub(super) fn new(stream: S, activity: Arc<Activity>) -> Self {
        Self { stream, activity }
    }

    fn count(&self, written: Poll<io::Result<usize>>) -> Poll<io::Result<usize>> {
        if matches!(written, Poll::Ready(Ok(bytes)) if bytes > 0) {
            self.activity.moved.fetch_add(1, Ordering::Relaxed);
        }
        written
    }
}

impl<S: AsyncRead + Unpin> AsyncRead for Counted<S> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        to: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_read(cx, to)
    }
}

impl<S: AsyncWrite + Unpin> AsyncWrite for Counted<S> {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, from: &[u8]) -> Poll<io::Result<usize>> {
        let written = Pin::new(&mut self.stream).poll_write(cx, from);
        self.count(written)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        from: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let written = Pin::new(&mut self.stream).poll_write_vectored(cx, from);
        self.count(written)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(cx)
    }
}
