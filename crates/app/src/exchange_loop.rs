//! What the exchange loop asks of the app, each time anew, since the app may have been locked in between.

use crate::opened::Opened;
use crate::view::LinkState;
use crate::worker::{Exchanger, Outcome};
use crate::{App, Code, Shared, chance, erasing, exchange};
use std::sync::{Arc, PoisonError};
use waymark_store::tables::outbox;
use waymark_sync::plan::OutboxSummary;

/// More than this makes no difference to the plan.
const MANY: u32 = 100;

impl Shared {
    fn open_now(&self) -> Option<Arc<Opened>> {
        self.opened.lock().unwrap_or_else(PoisonError::into_inner).as_ref().map(Arc::clone)
    }
}

impl Exchanger for Shared {
    fn waiting(&self) -> Option<(OutboxSummary, bool)> {
        let open = self.open_now()?;
        let has_server = open.roster().ok()?.roster().server.is_some();
        let batches = open.db.read(|reader| outbox::pending(reader, MANY)).ok()?.len();
        let post = exchange::mail::outgoing(&open, false).ok()?.len();
        let waiting = u32::try_from(batches.saturating_add(post)).unwrap_or(u32::MAX);
        Some((OutboxSummary { waiting }, has_server))
    }

    fn exchange(self: Arc<Self>) -> Option<Outcome> {
        let open = self.open_now()?;
        match exchange::with_server(&open, self.network.as_ref(), self.clock.now()) {
            Ok(exchanged) if exchanged.erase_this => {
                drop(open);
                // What the disk refuses now is asked for again with the next exchange: the order stands.
                let _ = erasing::by_order(&App::inside(self));
                None
            }
            Ok(exchanged) => {
                if exchanged.rosters > 0 {
                    // What the disk refuses now is done with the next unlock.
                    let _ = App::inside(self).heed_policy(&open);
                }
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
