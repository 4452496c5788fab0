//! What the exchange loop asks of the app, each time anew, since the app may have been locked in between.

use crate::opened::Opened;
use crate::view::LinkState;
use crate::worker::{Exchanger, Outcome};
use crate::{Code, Shared, chance, exchange};
use std::sync::{Arc, PoisonError};
use waymark_store::tables::outbox;
use waymark_sync::plan::OutboxSummary;

impl Shared {
    fn open_now(&self) -> Option<Arc<Opened>> {
        self.opened.lock().unwrap_or_else(PoisonError::into_inner).as_ref().map(Arc::clone)
    }
}

impl Exchanger for Shared {
    fn waiting(&self) -> Option<(OutboxSummary, bool)> {
        let open = self.open_now()?;
        let has_server = open.roster().ok()?.roster().server.is_some();
        let counts = open.db.read(outbox::counts).ok()?;
        Some((OutboxSummary { waiting: counts.packed }, has_server))
    }

    fn exchange(&self) -> Option<Outcome> {
        let open = self.open_now()?;
        match exchange::with_server(&open, self.clock.now()) {
            Ok(exchanged) => {
                Some(Outcome { state: exchanged.link, retry_after_seconds: exchanged.retry_after_seconds })
            }
            // Locked meanwhile: there is nobody to tell.
            Err(error) if error.code == Code::Locked => None,
            // The database refused. What was not kept was not acknowledged; it is tried again like a broken line.
            Err(_) => Some(Outcome { state: LinkState::Offline, retry_after_seconds: None }),
        }
    }

    fn now_ms(&self) -> i64 {
        self.clock.now().0
    }

    fn chance(&self) -> u64 {
        // Without randomness the whole pause is waited: the cautious end of the range.
        chance::bytes::<8>().map_or(u64::MAX, u64::from_le_bytes)
    }
}
