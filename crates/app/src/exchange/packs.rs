//! Recordings by network: a base gives the server the packs that its roster names, a phone fetches those it lacks.
//!
//! The roster says which pack a language has, by its hash; the server only keeps bytes. A phone fetches after everything
//! else of an exchange, piece by piece, so much at a time and so much a day, and stops at once where a talk waits. What it
//! has of a pack is kept until the rest comes; nothing is installed before the whole was checked.

use super::Stop;
use crate::opened::Opened;
use crate::{Error, prompts};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use waymark_domain::Timestamp;
use waymark_store::tables::{audit, outbox, secrets, settings};
use waymark_store::{StoreError, Writer};
use waymark_sync::{Failure, Transport};
use waymark_wire::{Digest, MAX_CHUNK_BYTES, PackEntry, ProblemCode};

/// The most bytes a phone fetches in one exchange, and in one day by its clock. A line that is paid by the byte knows what
/// it can cost.
pub(crate) const MOST_AT_ONCE: u64 = 256 << 10;
pub(crate) const MOST_A_DAY: u64 = 4 << 20;
/// After so long a pack that was not what the roster names is asked for again: perhaps it was put right.
const AGAIN_MS: i64 = 24 * 3_600_000;

const GIVEN_KEY: &str = "packs_given";
const FETCHED_KEY: &str = "packs_fetched";
const REFUSED_KEY: &str = "packs_refused";
/// Under this name and its hash a phone keeps what it has of a pack.
const PART: &str = "pack-part-";
/// Under this name and its language a base keeps the pack that its roster names.
const OWN: &str = "pack-own-";

/// How much was fetched on which day.
#[derive(Default, Serialize, Deserialize)]
struct Fetched {
    day: i64,
    bytes: u64,
}

impl Fetched {
    fn today(&self, now: Timestamp) -> u64 {
        if self.day == now.day().0 { self.bytes } else { 0 }
    }

    /// How many bytes may still come in an exchange at this time.
    fn left(&self, now: Timestamp) -> u64 {
        MOST_A_DAY.saturating_sub(self.today(now)).min(MOST_AT_ONCE)
    }

    /// The count with so many more.
    fn and(&self, bytes: u64, now: Timestamp) -> Self {
        Self { day: now.day().0, bytes: self.today(now).saturating_add(bytes) }
    }
}

/// A pack that was not what the roster names.
#[derive(Serialize, Deserialize)]
struct Refused {
    sha256: Digest,
    at: i64,
}

impl Refused {
    /// Whether it is still left alone. A clock that was put back does not make that longer.
    fn holds(&self, now: Timestamp) -> bool {
        (0..AGAIN_MS).contains(&now.0.saturating_sub(self.at))
    }
}

/// On a base: keeps the pack of a language that the next roster names, to be given to the server; absent, keeps none.
pub(crate) fn keep_own(writer: &Writer<'_>, locale: &str, bytes: Option<&[u8]>) -> Result<(), StoreError> {
    let name = format!("{OWN}{locale}");
    secrets::erase(writer, &name)?;
    bytes.map_or(Ok(()), |bytes| secrets::put(writer, &name, bytes))
}

/// On a base: the server went back to an older copy, so what it was given is given again.
pub(crate) fn give_again(writer: &Writer<'_>) -> Result<(), StoreError> {
    settings::remove(writer, GIVEN_KEY).map(drop)
}

/// Whether the server has this pack, as far as this base knows.
pub(crate) fn is_given(open: &Opened, sha256: &Digest) -> Result<bool, Error> {
    Ok(given(open)?.contains(sha256))
}

fn given(open: &Opened) -> Result<BTreeSet<Digest>, Error> {
    let list: Vec<Digest> = open.db.read(|reader| settings::get(reader, GIVEN_KEY))?.unwrap_or_default();
    Ok(list.into_iter().collect())
}

/// On a base: gives the server the packs that the roster names and that were made here.
pub(crate) fn give(open: &Opened, transport: &dyn Transport) -> Result<(), Stop> {
    let roster = open.roster()?;
    if !transport.keeps_places() || roster.roster().packs.is_empty() {
        return Ok(());
    }
    let mut given = given(open)?;
    for entry in &roster.roster().packs {
        if given.contains(&entry.sha256) {
            continue;
        }
        let name = format!("{OWN}{}", entry.locale);
        let Some(bytes) = open.db.read(|reader| secrets::get(reader, &name))? else { continue };
        if Digest::of(&bytes) != entry.sha256 {
            continue;
        }
        match transport.put_pack(&entry.sha256, &bytes) {
            Ok(()) => {}
            // A server from before there were packs, or that is full of them: everything else goes on.
            Err(Failure::Refused(_)) => continue,
            Err(failure) => return Err(failure.into()),
        }
        given.insert(entry.sha256);
        let list: Vec<Digest> = given.iter().copied().collect();
        open.db.write("pack given", |writer| settings::set(writer, GIVEN_KEY, &list))?;
    }
    Ok(())
}

/// On a phone: forgets the recordings that the roster names no more, and fetches those it names and that are not here.
pub(super) fn fetch(open: &Opened, transport: &dyn Transport, now: Timestamp) -> Result<(), Stop> {
    if !transport.keeps_places() {
        return Ok(());
    }
    let roster = open.roster()?;
    let named = &roster.roster().packs;
    prompts::forget_unnamed(open, named)?;
    sweep_parts(open, named)?;
    let mut left = allowance(open, now)?;
    for entry in named {
        if !prompts::lacks(open, entry)? || was_refused(open, entry, now)? {
            continue;
        }
        match fetch_one(open, transport, entry, &mut left, now) {
            Ok(()) => {}
            // Not given to the server yet, or by another base: the next language may be there.
            Err(Stop::Failure(Failure::Refused(_))) => {}
            Err(stop) => return Err(stop),
        }
        if left == 0 {
            return Ok(());
        }
    }
    Ok(())
}

/// How many bytes may still come in this exchange.
fn allowance(open: &Opened, now: Timestamp) -> Result<u64, Error> {
    let fetched: Fetched = open.db.read(|reader| settings::get(reader, FETCHED_KEY))?.unwrap_or_default();
    Ok(fetched.left(now))
}

fn count(writer: &Writer<'_>, bytes: u64, now: Timestamp) -> Result<(), StoreError> {
    let before: Fetched = settings::get(writer, FETCHED_KEY)?.unwrap_or_default();
    settings::set(writer, FETCHED_KEY, &before.and(bytes, now))
}

/// Fetches the rest of one pack, as far as it may, and installs it once it is whole.
fn fetch_one(
    open: &Opened,
    transport: &dyn Transport,
    entry: &PackEntry,
    left: &mut u64,
    now: Timestamp,
) -> Result<(), Stop> {
    let name = format!("{PART}{}", entry.sha256);
    let kept = open.db.read(|reader| secrets::get(reader, &name))?;
    let mut have = kept.map(|bytes| bytes.to_vec()).unwrap_or_default();
    while (have.len() as u64) < entry.size {
        // Batches first, also those that were sealed while this went on.
        if *left == 0 || !open.db.read(|reader| outbox::pending(reader, 1))?.is_empty() {
            *left = 0;
            return Ok(());
        }
        let most = (entry.size - have.len() as u64).min(MAX_CHUNK_BYTES as u64).min(*left);
        let piece = transport.pack_piece(&entry.sha256, have.len() as u64, most)?;
        if piece.is_empty() || piece.len() as u64 > most {
            return Err(Failure::Refused(ProblemCode::WrongOffset).into());
        }
        *left -= piece.len() as u64;
        have.extend_from_slice(&piece);
        open.db.write("piece of a pack", |writer| {
            secrets::erase(writer, &name)?;
            secrets::put(writer, &name, &have)?;
            count(writer, piece.len() as u64, now)
        })?;
    }
    let installed = prompts::take_named(open, entry, &have)?;
    open.db.write("pack is whole", |writer| {
        secrets::erase(writer, &name)?;
        if !installed {
            refuse(writer, entry, now)?;
        }
        Ok(())
    })?;
    Ok(())
}

/// Not what the roster names, or not signed by a base: noted, and left alone for a day.
fn refuse(writer: &Writer<'_>, entry: &PackEntry, now: Timestamp) -> Result<(), StoreError> {
    audit::append(writer, "pack_refused", &entry.sha256.to_string(), now)?;
    let mut list: Vec<Refused> = settings::get(writer, REFUSED_KEY)?.unwrap_or_default();
    list.retain(|one| one.sha256 != entry.sha256 && one.holds(now));
    list.push(Refused { sha256: entry.sha256, at: now.0 });
    settings::set(writer, REFUSED_KEY, &list)
}

fn was_refused(open: &Opened, entry: &PackEntry, now: Timestamp) -> Result<bool, Error> {
    let list: Vec<Refused> = open.db.read(|reader| settings::get(reader, REFUSED_KEY))?.unwrap_or_default();
    Ok(list.iter().any(|one| one.sha256 == entry.sha256 && one.holds(now)))
}

/// Erases what was fetched of packs that no roster names any more.
fn sweep_parts(open: &Opened, named: &[PackEntry]) -> Result<(), Error> {
    let parts = open.db.read(|reader| secrets::beginning(reader, PART))?;
    let wanted: BTreeSet<String> = named.iter().map(|entry| format!("{PART}{}", entry.sha256)).collect();
    for (name, _) in parts.iter().filter(|(name, _)| !wanted.contains(name)) {
        open.db.write("forget a piece", |writer| secrets::erase(writer, name))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    const DAY_MS: i64 = 24 * 3_600_000;

    #[test]
    fn so_much_a_day_is_fetched_and_the_next_day_the_same_again() {
        let noon = Timestamp(20_000 * DAY_MS + DAY_MS / 2);
        let mut fetched = Fetched::default();
        let mut exchanges = 0;
        while fetched.left(noon) > 0 {
            assert!(fetched.left(noon) <= MOST_AT_ONCE);
            fetched = fetched.and(fetched.left(noon), noon);
            exchanges += 1;
        }
        assert_eq!((fetched.bytes, exchanges), (MOST_A_DAY, MOST_A_DAY / MOST_AT_ONCE));
        let almost = Fetched { day: noon.day().0, bytes: MOST_A_DAY - 7 };
        assert_eq!(almost.left(noon), 7);
        for other_day in [noon.0 + DAY_MS, noon.0 - DAY_MS] {
            assert_eq!(fetched.left(Timestamp(other_day)), MOST_AT_ONCE, "also where the clock was put back");
            assert_eq!(fetched.and(5, Timestamp(other_day)).bytes, 5);
        }
    }

    #[test]
    fn what_was_refused_is_left_alone_for_a_day_by_any_clock() {
        let refused = Refused { sha256: Digest::of(b"altered"), at: 20_000 * DAY_MS };
        let after = |ms: i64| refused.holds(Timestamp(refused.at + ms));
        assert!(after(0) && after(DAY_MS - 1));
        assert!(!after(DAY_MS) && !after(-1), "a clock that was ahead does not hold it back for a year");
    }
}
