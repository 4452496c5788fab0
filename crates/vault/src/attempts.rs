//! The attempts counter: written and synced before a passphrase is tried, so that no guess is free.
//!
//! It only slows honest hands (whoever can copy files can put old ones back); what protects is the passphrase's
//! strength and the hardware. Two records of one disk sector each are overwritten in turn, without asking the file
//! system for room: a full disk must not lock anybody out.
//!
//! ```text
//! record, at 0 and at 512:
//!   0  8  magic "WMTRIES2"
//!   8  8  number of the record, rising
//!  16  4  attempts since the last success
//!  20  8  wall clock at the last attempt, ms
//!  28  8  forward-only clock at the last attempt, ms
//!  36  4  after how many attempts an erase is due; 0 for never
//!  40 32  SHA-256 of everything before
//!  72 ..  zeros
//! ```
//! `WMTRIES1` had no limit and its sum at 36; it is read as one without a limit.

use crate::disk;
use crate::vault::Clocks;
use ring::digest::{SHA256, digest};
use std::fs::{File, OpenOptions};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::Path;

const MAGIC: &[u8; 8] = b"WMTRIES2";
const MAGIC_1: &[u8; 8] = b"WMTRIES1";
const RECORD_LEN: usize = 512;

/// Seconds to wait after so many attempts in a row have failed; the last entry is for all that follow.
pub(crate) const BACK_OFF_SECONDS: [u32; 9] = [0, 0, 0, 5, 30, 60, 300, 900, 3_600];

/// What is known of the attempts since the last success.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Attempts {
    number: u64,
    pub(crate) failed: u32,
    at: Clocks,
    limit: u32,
}

impl Attempts {
    /// A counter that was never used.
    pub(crate) fn none(at: Clocks) -> Self {
        Self { number: 1, failed: 0, at, limit: 0 }
    }

    /// What a missing or unreadable counter counts as: the longest wait, from now on. Removing it gains no time; the
    /// limit is unknown until the next success, since a rotten file must not erase what an honest typing error follows.
    fn unknown(at: Clocks) -> Self {
        Self { number: 1, failed: u32::try_from(BACK_OFF_SECONDS.len()).unwrap_or(9), at, limit: 0 }
    }

    /// Whether the limit is reached.
    pub(crate) fn erase_due(self) -> bool {
        self.limit > 0 && self.failed >= self.limit
    }

    fn one_more(self, at: Clocks) -> Self {
        let failed = self.failed.saturating_add(1);
        Self { number: self.number.saturating_add(1), failed, at, limit: self.limit }
    }

    fn succeeded(self, at: Clocks) -> Self {
        Self { number: self.number.saturating_add(1), failed: 0, at, limit: self.limit }
    }

    fn limited(self, limit: u32) -> Self {
        Self { number: self.number.saturating_add(1), limit, ..self }
    }

    /// Whole seconds to wait before the next attempt, by the clock that says longer.
    ///
    /// The forward-only clock may have started anew since: then only what it has run counts. A wall clock that went
    /// back says nothing; the other clock still holds the whole wait. So no change of a clock makes the wait shorter.
    pub(crate) fn wait_seconds(self, now: Clocks) -> u32 {
        let wait_ms = u64::from(self.back_off()) * 1_000;
        let run = match now.monotonic_ms.checked_sub(self.at.monotonic_ms) {
            Some(run) => run,
            None => now.monotonic_ms,
        };
        let passed = match u64::try_from(now.wall_ms.saturating_sub(self.at.wall_ms)) {
            Ok(wall) => wall.min(run),
            Err(_) => run,
        };
        u32::try_from(wait_ms.saturating_sub(passed).div_ceil(1_000)).unwrap_or(u32::MAX)
    }

    fn back_off(self) -> u32 {
        let Some(place) = usize::try_from(self.failed).unwrap_or(usize::MAX).checked_sub(1) else {
            return 0;
        };
        BACK_OFF_SECONDS.get(place).or(BACK_OFF_SECONDS.last()).copied().unwrap_or(0)
    }

    fn to_record(self) -> [u8; RECORD_LEN] {
        let mut bytes = Vec::with_capacity(RECORD_LEN);
        bytes.extend_from_slice(MAGIC);
        bytes.extend_from_slice(&self.number.to_be_bytes());
        bytes.extend_from_slice(&self.failed.to_be_bytes());
        bytes.extend_from_slice(&self.at.wall_ms.to_be_bytes());
        bytes.extend_from_slice(&self.at.monotonic_ms.to_be_bytes());
        bytes.extend_from_slice(&self.limit.to_be_bytes());
        let sum = digest(&SHA256, &bytes);
        bytes.extend_from_slice(sum.as_ref());
        let mut record = [0_u8; RECORD_LEN];
        for (to, from) in record.iter_mut().zip(bytes) {
            *to = from;
        }
        record
    }

    /// The newer of the two records; nothing where neither can be read.
    fn from_file(bytes: &[u8]) -> Option<Self> {
        let (first, second) = bytes.split_at(bytes.len().min(RECORD_LEN));
        match (Self::from_record(first), Self::from_record(second)) {
            (Some(a), Some(b)) => Some(if b.number > a.number { b } else { a }),
            // The other record was torn while an attempt was being written: that attempt counts.
            (Some(one), None) | (None, Some(one)) => Some(one.one_more(one.at)),
            (None, None) => None,
        }
    }

    fn from_record(record: &[u8]) -> Option<Self> {
        let with_limit = record.starts_with(MAGIC);
        if !with_limit && !record.starts_with(MAGIC_1) {
            return None;
        }
        let (body, rest) = record.split_at_checked(if with_limit { 40 } else { 36 })?;
        let (sum, _) = rest.split_first_chunk::<32>()?;
        if digest(&SHA256, body).as_ref() != sum {
            return None;
        }
        let (number, rest) = body.get(8..)?.split_first_chunk::<8>()?;
        let (failed, rest) = rest.split_first_chunk::<4>()?;
        let (wall, rest) = rest.split_first_chunk::<8>()?;
        let (monotonic, rest) = rest.split_first_chunk::<8>()?;
        let at = Clocks { wall_ms: i64::from_be_bytes(*wall), monotonic_ms: u64::from_be_bytes(*monotonic) };
        Some(Self {
            number: u64::from_be_bytes(*number),
            failed: u32::from_be_bytes(*failed),
            at,
            limit: rest.first_chunk::<4>().map_or(0, |limit| u32::from_be_bytes(*limit)),
        })
    }
}

/// The counter's file, open and locked: two programs cannot guess side by side.
pub(crate) struct Counter {
    file: File,
    standing: Attempts,
}

impl Counter {
    /// Makes the file of a new vault.
    pub(crate) fn create(path: &Path, at: Clocks) -> io::Result<()> {
        let mut bytes = Attempts::none(at).to_record().to_vec();
        bytes.extend_from_slice(&Attempts::none(at).to_record());
        disk::replace(path, &bytes)
    }

    /// Opens the counter; a missing or unreadable one counts as the longest wait, from now on.
    pub(crate) fn open(path: &Path, now: Clocks) -> io::Result<Self> {
        let mut options = OpenOptions::new();
        let mut file = disk::private_file(options.read(true).write(true).create(true), path)?;
        file.lock()?;
        let mut bytes = Vec::with_capacity(2 * RECORD_LEN);
        Read::by_ref(&mut file).take(4 * RECORD_LEN as u64).read_to_end(&mut bytes)?;
        let read = Attempts::from_file(&bytes);
        let mut counter = Self { file, standing: read.unwrap_or(Attempts::unknown(now)) };
        if read.is_none() {
            // Written down, so that the wait runs from here and not from each look at it.
            counter.write_both(counter.standing)?;
        }
        Ok(counter)
    }

    /// Looks at the counter without waiting for an attempt that is under way.
    pub(crate) fn look(path: &Path, now: Clocks) -> io::Result<Attempts> {
        match std::fs::read(path).ok().and_then(|bytes| Attempts::from_file(&bytes)) {
            Some(standing) => Ok(standing),
            None => Self::open(path, now).map(|counter| counter.standing),
        }
    }

    /// What was read on opening, and what has been counted since.
    pub(crate) fn standing(&self) -> Attempts {
        self.standing
    }

    /// Counts one more attempt, durably, before it is made.
    pub(crate) fn count_one(&mut self, now: Clocks) -> io::Result<()> {
        self.write(self.standing.one_more(now))
    }

    /// Sets the counter back after a success.
    pub(crate) fn reset(&mut self, now: Clocks) -> io::Result<()> {
        self.write(self.standing.succeeded(now))
    }

    /// Notes after how many attempts an erase is due, in both records, so that no torn one brings an older limit back.
    pub(crate) fn set_limit(&mut self, limit: u32) -> io::Result<()> {
        if self.standing.limit == limit {
            return Ok(());
        }
        self.write(self.standing.limited(limit))?;
        self.write(self.standing.limited(limit))
    }

    fn write(&mut self, attempts: Attempts) -> io::Result<()> {
        self.write_at(attempts.number % 2, attempts)?;
        self.standing = attempts;
        Ok(())
    }

    fn write_both(&mut self, attempts: Attempts) -> io::Result<()> {
        self.write_at(0, attempts)?;
        self.write_at(1, attempts)
    }

    fn write_at(&mut self, place: u64, attempts: Attempts) -> io::Result<()> {
        disk::step()?;
        self.file.seek(SeekFrom::Start(place * RECORD_LEN as u64))?;
        self.file.write_all(&attempts.to_record())?;
        disk::step()?;
        self.file.sync_data()
    }
}

#[cfg(test)]
mod tests;
