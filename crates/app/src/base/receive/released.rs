//! A batch that was set aside, looked at once more for a person who decides on it.

use super::inside::{Written, inside_of};
use super::told::Told;
use super::{Outcome, Receiver};
use crate::{Code, Error};
use waymark_store::tables::{BatchState, batches};
use waymark_store::{StoreError, Writer};
use waymark_wire::{BatchId, SealedBatch};

/// A batch that was set aside, opened once more for a person to release.
pub(crate) struct Released {
    batch: SealedBatch,
    inside: Written,
}

impl Receiver<'_> {
    /// Whether a batch that is kept closed opens with this base's key.
    pub(crate) fn opens(&self, batch: BatchId) -> Result<bool, Error> {
        Ok(self.look_again(batch).is_ok())
    }

    /// Looks once more at a batch that was set aside, as a person who released it sees it: whatever the reason was,
    /// it has to open.
    pub(crate) fn look_again(&self, batch: BatchId) -> Result<Released, Error> {
        let bytes = self.open.db.read(|reader| batches::get_bytes(reader, batch))?.ok_or(Code::NotHere)?;
        let batch = SealedBatch::parse(&bytes).map_err(|_| Code::DatabaseDamaged)?;
        let contents = self.contents(&batch).map_err(|_| Code::CannotOpen)?;
        let Outcome::Open(inside) = inside_of(&contents) else { return Err(Code::CannotOpen.into()) };
        match self.written(&batch, inside) {
            Outcome::Open(inside) => Ok(Released { batch, inside }),
            Outcome::Aside(_) => Err(Code::CannotOpen.into()),
        }
    }

    /// Takes a batch that a person released. A record that is here already stands as it is.
    pub(crate) fn take_released(&self, writer: &Writer<'_>, released: &Released) -> Result<(), StoreError> {
        let (batch, inside) = (&released.batch, &released.inside);
        batches::set_state(writer, batch.id(), BatchState::Opened, "")?;
        self.keep_open(writer, batch, inside)?;
        let mut told = Told::default();
        told.add(batch.header(), inside);
        told.note(writer, self.now)
    }
}
