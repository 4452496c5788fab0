//! What is missing: gaps in the chains of devices, and batches that a server confirmed and lost. Raised as alerts, and
//! settled once they have come.

use std::collections::BTreeMap;
use waymark_domain::Timestamp;
use waymark_store::tables::{alerts, batches};
use waymark_store::{StoreError, Writer};
use waymark_wire::DeviceId;

/// Settles the alerts about batches that the server had lost and that have come since.
fn watch_lost(writer: &Writer<'_>, now: Timestamp) -> Result<(), StoreError> {
    for alert in alerts::standing(writer)?.iter().filter(|alert| alert.code == "server_lost") {
        let place = alert
            .about
            .split_once('-')
            .and_then(|(epoch, seq)| Some((epoch.parse().ok()?, seq.parse().ok()?)));
        let (Some(device), Some((epoch, seq))) = (alert.device, place) else { continue };
        if !batches::at_place(writer, device, epoch, seq)?.is_empty() {
            alerts::settle(writer, alert.id, now)?;
        }
    }
    Ok(())
}

/// Raises an alert for every gap in the chains of devices, and settles those that have filled.
pub(crate) fn watch_gaps(writer: &Writer<'_>, now: Timestamp) -> Result<(), StoreError> {
    watch_lost(writer, now)?;
    let gaps: BTreeMap<(DeviceId, String), ()> = batches::gaps(writer)?
        .iter()
        .map(|gap| ((gap.device, format!("{}-{}", gap.epoch, gap.first_missing)), ()))
        .collect();
    for alert in alerts::standing(writer)?.iter().filter(|alert| alert.code == "gap") {
        let still = alert.device.is_some_and(|device| gaps.contains_key(&(device, alert.about.clone())));
        if !still {
            alerts::settle(writer, alert.id, now)?;
        }
    }
    for (device, about) in gaps.into_keys() {
        alerts::raise(writer, "gap", Some(device), &about, now)?;
    }
    Ok(())
}
