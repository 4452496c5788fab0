//! The audit of the phones as the base sees it: each batch brings the head of its phone's audit chain, and a head that
//! went back or changed tells of a phone that was put back to an old copy, or of entries that were taken out.

use crate::Error;
use crate::field;
use crate::opened::Opened;
use crate::view::{AuditRow, MissingRange};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use waymark_store::tables::{batches, settings};
use waymark_store::{StoreError, Writer};
use waymark_wire::{DeviceId, DeviceRole};
use zeroize::Zeroizing;

/// Heads that are kept for each phone: the latest ones.
const KEPT: usize = 400;

/// The head of a phone's audit as a batch brought it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Head {
    /// The number of the last entry.
    pub head: u64,
    /// Its digest.
    pub digest: String,
    /// The first entry that the phone itself found missing or changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub broken: Option<u64>,
}

#[derive(Serialize, Deserialize)]
struct Seen {
    epoch: u32,
    seq: u64,
    #[serde(flatten)]
    head: Head,
}

/// Finds the head among the documents that came with the records.
pub(crate) fn head_in(documents: &[Zeroizing<Vec<u8>>]) -> Option<Head> {
    documents.iter().find_map(|document| serde_json::from_slice(document).ok())
}

/// Notes the heads that batches of a phone brought, each with its key epoch and number: its place in the phone's chain.
///
/// # Errors
/// What the database refuses.
pub(crate) fn note(
    writer: &Writer<'_>,
    device: DeviceId,
    heads: Vec<(u32, u64, Head)>,
) -> Result<(), StoreError> {
    let key = key_of(device);
    let mut seen: Vec<Seen> = settings::get(writer, &key)?.unwrap_or_default();
    let known: BTreeSet<(u32, u64)> = seen.iter().map(|one| (one.epoch, one.seq)).collect();
    let new = heads.into_iter().filter(|(epoch, seq, _)| !known.contains(&(*epoch, *seq)));
    seen.extend(new.map(|(epoch, seq, head)| Seen { epoch, seq, head }));
    // The sort is stable: of two that came under one number the first stays.
    seen.sort_by_key(|one| (one.epoch, one.seq));
    seen.dedup_by_key(|one| (one.epoch, one.seq));
    let surplus = seen.len().saturating_sub(KEPT);
    seen.drain(..surplus);
    settings::set(writer, &key, &seen)
}

/// Every phone of the roster, and how its chain and its audit look from here.
///
/// # Errors
/// What the database refuses.
pub(crate) fn rows(open: &Opened) -> Result<Vec<AuditRow>, Error> {
    let held = open.roster()?;
    let phones = held.roster().devices.iter().filter(|entry| entry.role == DeviceRole::Field);
    let phones: BTreeSet<DeviceId> = phones.map(|entry| entry.id).collect();
    Ok(open.db.read(|reader| {
        let gaps = batches::gaps(reader)?;
        let mut rows = Vec::with_capacity(phones.len());
        for device in &phones {
            let seen: Vec<Seen> = settings::get(reader, &key_of(*device))?.unwrap_or_default();
            let missing: Vec<MissingRange> = gaps
                .iter()
                .filter(|gap| gap.device == *device)
                .map(|gap| MissingRange { epoch: gap.epoch, from: gap.first_missing, to: gap.highest })
                .collect();
            rows.push(AuditRow {
                device: device.to_string(),
                batches: field::count(seen.len()),
                entries: seen.last().map(|one| one.head.head),
                state: state(&seen, !missing.is_empty()).to_owned(),
                missing,
            });
        }
        Ok(rows)
    })?)
}

/// The gravest thing first.
fn state(seen: &[Seen], gap: bool) -> &'static str {
    let pairs = || seen.iter().zip(seen.iter().skip(1)).map(|(one, next)| (&one.head, &next.head));
    if pairs().any(|(one, next)| one.head == next.head && one.digest != next.digest) {
        "changed"
    } else if pairs().any(|(one, next)| next.head < one.head) {
        "went_back"
    } else if seen.iter().any(|one| one.head.broken.is_some()) {
        "broken"
    } else if gap {
        "gap"
    } else {
        "whole"
    }
}

fn key_of(device: DeviceId) -> String {
    format!("audit_of.{device}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seen(heads: &[(u64, u64, &str)]) -> Vec<Seen> {
        let one = |(seq, head, digest): &(u64, u64, &str)| Seen {
            epoch: 1,
            seq: *seq,
            head: Head { head: *head, digest: (*digest).to_owned(), broken: None },
        };
        heads.iter().map(one).collect()
    }

    #[test]
    fn a_head_that_rises_is_whole_one_that_goes_back_or_changes_is_not() {
        assert_eq!(state(&seen(&[(1, 3, "a"), (2, 9, "b"), (3, 12, "c")]), false), "whole");
        assert_eq!(state(&seen(&[(1, 3, "a"), (3, 12, "c")]), true), "gap");
        assert_eq!(state(&seen(&[(1, 9, "a"), (2, 4, "b")]), false), "went_back");
        assert_eq!(state(&seen(&[(1, 9, "a"), (2, 9, "b")]), false), "changed");
        let mut broken = seen(&[(1, 3, "a"), (2, 9, "b")]);
        broken[1].head.broken = Some(4);
        assert_eq!(state(&broken, false), "broken");
    }
}
