//! What a batch would come to, before it is kept: for the list that a coordinator sees before accepting a file.

use super::{Outcome, Receiver};
use waymark_domain::Day;
use waymark_wire::{BatchId, DeviceId};

/// What a batch would come to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Foreseen {
    /// The batch.
    pub(crate) batch: BatchId,
    /// Its device.
    pub(crate) device: DeviceId,
    /// Its key epoch and number.
    pub(crate) place: (u32, u64),
    /// Why it would be set aside; absent where it opens.
    pub(crate) aside: Option<&'static str>,
    /// Whether a day in it cannot be.
    pub(crate) clock: bool,
}

impl Receiver<'_> {
    /// Looks at a batch as receiving would, and tells instead of keeping.
    ///
    /// # Errors
    /// The reason for which it would not be taken at all.
    pub(crate) fn foresee(&self, bytes: &[u8]) -> Result<Foreseen, &'static str> {
        let batch = Self::read(bytes)?;
        let outcome = self.look_inside(&batch, None)?;
        let header = batch.header();
        let earliest = self.issued.get(&header.roster).map_or(Day(i64::MIN), |day| Day(day.0 - 1));
        let latest = Day(self.now.day().0 + 1);
        let (aside, clock) = match &outcome {
            Outcome::Aside(aside) => (Some(aside.reason), false),
            Outcome::Open(inside) => {
                (None, inside.records.iter().any(|record| record.day < earliest || record.day > latest))
            }
        };
        Ok(Foreseen {
            batch: batch.id(),
            device: header.device,
            place: (header.epoch, header.seq),
            aside,
            clock,
        })
    }
}
