//! `/v1/batches`: devices put sealed batches, bases list and get them. A device never reads back what it sent.

use crate::auth::Caller;
use crate::problem::Refusal;
use crate::routes::{Page, PageQuery, json, json_bytes, octets, trim};
use crate::state::{ServerState, Shared};
use crate::store::DailyQuota;
use crate::store::batches::{self, NewBatch, Stored};
use axum::extract::{Path, Request, State};
use axum::http::StatusCode;
use axum::response::Response;
use waymark_wire::{
    BatchId, BatchList, BatchRefused, MAX_BATCH_BYTES, ProblemCode, QuarantineReason, SealedBatch,
};

const MOST_ROWS: u64 = 1000;

/// Takes in a batch: verify, store, commit, and only then the receipt. 201 new, 200 stored before.
pub(crate) async fn put(
    State(state): State<Shared>,
    Path(id): Path<String>,
    request: Request,
) -> Result<Response, Refusal> {
    let id: BatchId = id.parse().map_err(|_| ProblemCode::BadRequest)?;
    let caller = state.caller(request, MAX_BATCH_BYTES).await?;
    let new = state.verify(&caller, &id)?;
    // Only a device itself may bring its batches once it is lost; nobody who is lost may bring those of others.
    if new.carried {
        caller.must_be_active()?;
    }
    let stored = state.store.write("store batch", move |connection| batches::store(connection, &new)).await?;
    match stored {
        Stored::New(receipt) => Ok(json_bytes(StatusCode::CREATED, receipt)),
        Stored::Known(receipt) => Ok(json_bytes(StatusCode::OK, receipt)),
        Stored::Quarantined(QuarantineReason::OtherBytes) => Err(ProblemCode::OtherBytes.into()),
        Stored::Quarantined(_) => Err(ProblemCode::Fork.into()),
        Stored::OverQuota => {
            Err(Refusal::later(ProblemCode::Quota, seconds_to_midnight(state.clock.seconds())))
        }
    }
}

impl ServerState {
    /// Checks everything that can be checked of a batch without opening it.
    fn verify(&self, caller: &Caller, id: &BatchId) -> Result<NewBatch, Refusal> {
        let batch = SealedBatch::parse(caller.body()).map_err(|refused| match refused {
            BatchRefused::Newer => ProblemCode::UnknownVersion,
            BatchRefused::TooLarge => ProblemCode::TooLarge,
            BatchRefused::Damaged | BatchRefused::NotPadded => ProblemCode::Damaged,
        })?;
        let (header, roster) = (batch.header(), caller.roster.roster());
        if header.v < roster.policy.min_batch_version {
            return Err(ProblemCode::UnknownVersion.into());
        }
        if batch.id() != *id {
            return Err(ProblemCode::WrongId.into());
        }
        if header.org != roster.org {
            return Err(ProblemCode::OtherOrganisation.into());
        }
        let device = caller.roster.device(&header.device).ok_or(ProblemCode::UnknownDevice)?;
        batch.verify(&device.sign_key).map_err(|_| ProblemCode::RefusedSignature)?;
        let (batches, bytes) = (self.limits.batches_per_day, self.limits.bytes_per_day);
        Ok(NewBatch {
            of_lost_device: !device.is_active(),
            carried: caller.device.id != device.id,
            hour: self.clock.hour(),
            quota: DailyQuota { batches, bytes },
            receipt_key: self.receipt_key.clone(),
            batch,
        })
    }
}

/// Lists the log, for bases.
pub(crate) async fn list(
    State(state): State<Shared>,
    query: PageQuery,
    request: Request,
) -> Result<Response, Refusal> {
    state.caller(request, 0).await?.must_be_base()?;
    let (after, limit) = Page::read(query, MOST_ROWS)?;
    let rows = state.store.read(move |connection| batches::after(connection, after, limit + 1)).await?;
    let (batches, more) = trim(rows, limit);
    Ok(json(&BatchList { batches, more }))
}

/// Gives one batch, to bases.
pub(crate) async fn get(
    State(state): State<Shared>,
    Path(id): Path<String>,
    request: Request,
) -> Result<Response, Refusal> {
    let id: BatchId = id.parse().map_err(|_| ProblemCode::BadRequest)?;
    state.caller(request, 0).await?.must_be_base()?;
    let bytes = state.store.read(move |connection| batches::bytes(connection, &id)).await?;
    bytes.map(octets).ok_or_else(|| ProblemCode::NotFound.into())
}

fn seconds_to_midnight(now: u64) -> u32 {
    const DAY: u64 = 86_400;
    u32::try_from(DAY - now % DAY).unwrap_or(u32::MAX)
}
