//! The roster in force, with an index over its devices.

use crate::state::ServerState;
use crate::store::{StoreError, rosters};
use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};
use waymark_wire::{DeviceEntry, DeviceId, HeldRoster, Roster};

/// A roster that requests are checked against.
pub(crate) struct RosterInForce {
    held: HeldRoster,
    devices: HashMap<DeviceId, DeviceEntry>,
}

impl RosterInForce {
    pub(crate) fn new(held: HeldRoster) -> Self {
        let devices = held.roster().devices.iter().map(|entry| (entry.id, entry.clone())).collect();
        Self { held, devices }
    }

    pub(crate) fn held(&self) -> &HeldRoster {
        &self.held
    }

    pub(crate) fn roster(&self) -> &Roster {
        self.held.roster()
    }

    pub(crate) fn device(&self, id: &DeviceId) -> Option<&DeviceEntry> {
        self.devices.get(id)
    }
}

impl ServerState {
    /// Looks whether another process has put a newer roster in force, and takes it.
    pub(crate) async fn refresh_roster(&self) -> Result<(), StoreError> {
        let present = self.roster.get().map_or(0, |in_force| in_force.roster().seq);
        let newer = self.store.read(move |engine| {
            if rosters::newest_seq(engine)? > present { rosters::newest(engine) } else { Ok(None) }
        });
        if let Some(bytes) = newer.await? {
            self.roster.put(HeldRoster::reload(&bytes).map_err(|_| StoreError::Disk)?);
        }
        Ok(())
    }
}

/// The place where the roster in force stands. Readers never wait for a writer longer than it takes to put a
/// pointer down.
#[derive(Default)]
pub(crate) struct RosterPlace(RwLock<Option<Arc<RosterInForce>>>);

impl RosterPlace {
    pub(crate) fn get(&self) -> Option<Arc<RosterInForce>> {
        self.0.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Puts a roster in force, unless one with the same or a higher number is there already.
    pub(crate) fn put(&self, held: HeldRoster) {
        let next = Arc::new(RosterInForce::new(held));
        let mut place = self.0.write().unwrap_or_else(PoisonError::into_inner);
        let newer = place.as_ref().is_none_or(|present| present.roster().seq < next.roster().seq);
        if newer {
            *place = Some(next);
        }
    }
}
