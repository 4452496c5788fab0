//! `/v1/batches`: devices put sealed batches, bases list and get them. A device never reads back what it sent.

use crate::auth::Caller;
use crate::failpoint;
use crate::problem::Refusal;
use crate::roster::RosterInForce;
use crate::routes::{Page, PageQuery, json, json_bytes, octets, trim};
use crate::state::{ServerState, Shared};
use crate::store::DailyQuota;
use crate::store::batches::{self, Body, NewBatch, Stored};
use axum::extract::{Path, Request, State};
use axum::http::StatusCode;
use axum::response::Response;
use std::sync::Arc;
use waymark_wire::{
    AskedBatches, BatchId, BatchList, BatchRefused, DeviceEntry, DeviceRole, Digest, MAX_ASKED_BATCHES,
    MAX_BATCH_BYTES, MissingBatches, ProblemCode, QuarantineReason, SealedBatch,
};

const MOST_ROWS: u64 = 1000;
const MAX_ASKED_BYTES: usize = 128 << 10;
/// How often a batch is checked anew when the roster changes under it.
const ATTEMPTS: usize = 3;

/// Takes in a batch: verify, store, commit, and only then the receipt. 201 new, 200 stored before.
pub(crate) async fn put(
    State(state): State<Shared>,
    Path(id): Path<String>,
    request: Request,
) -> Result<Response, Refusal> {
    let id: BatchId = id.parse().map_err(|_| ProblemCode::BadRequest)?;
    let caller = state.caller(request, MAX_BATCH_BYTES).await?;
    let (status, receipt) = state.take_batch(&caller, caller.body(), &id).await?;
    failpoint::reach("before_reply");
    Ok(json_bytes(status, receipt))
}

impl ServerState {
    /// Checks a batch and stores it. Gives 201 or 200, and the receipt.
    pub(crate) async fn take_batch(
        &self,
        caller: &Caller,
        bytes: &[u8],
        id: &BatchId,
    ) -> Result<(StatusCode, Vec<u8>), Refusal> {
        let (mut roster, mut device) = (caller.roster.clone(), caller.device.clone());
        for _ in 0..ATTEMPTS {
            let new = self.verify(&roster, &device, bytes, id)?;
            // Only a device itself may bring its batches once it is lost; nobody who is lost may bring others'.
            if new.carried && !device.is_active() {
                return Err(ProblemCode::NotAllowed.into());
            }
            match self.store.store(new).await? {
                Stored::New(receipt) => return Ok((StatusCode::CREATED, receipt)),
                Stored::Known(receipt) => return Ok((StatusCode::OK, receipt)),
                Stored::Quarantined(QuarantineReason::OtherBytes) => {
                    return Err(ProblemCode::OtherBytes.into());
                }
                Stored::Quarantined(_) => return Err(ProblemCode::Fork.into()),
                Stored::Deleted => return Err(ProblemCode::Gone.into()),
                Stored::OverQuota => return Err(self.tomorrow()),
                Stored::OldRoster => {
                    self.refresh_roster().await?;
                    roster = self.roster.get().ok_or(ProblemCode::NoRoster)?;
                    device = roster.device(&device.id).cloned().ok_or(ProblemCode::UnknownDevice)?;
                }
            }
        }
        Err(ProblemCode::Busy.into())
    }

    /// Checks everything that can be checked of a batch without opening it.
    fn verify(
        &self,
        in_force: &Arc<RosterInForce>,
        caller: &DeviceEntry,
        bytes: &[u8],
        id: &BatchId,
    ) -> Result<NewBatch, Refusal> {
        let batch = SealedBatch::parse(bytes).map_err(|refused| match refused {
            BatchRefused::Newer => ProblemCode::UnknownVersion,
            BatchRefused::TooLarge => ProblemCode::TooLarge,
            BatchRefused::Damaged | BatchRefused::NotPadded => ProblemCode::Damaged,
        })?;
        let (header, roster) = (batch.header(), in_force.roster());
        if header.v < roster.policy.min_batch_version {
            return Err(ProblemCode::UnknownVersion.into());
        }
        if batch.id() != *id {
            return Err(ProblemCode::WrongId.into());
        }
        if header.org != roster.org {
            return Err(ProblemCode::OtherOrganisation.into());
        }
        let device = in_force.device(&header.device).ok_or(ProblemCode::UnknownDevice)?;
        batch.verify(&device.sign_key).map_err(|_| ProblemCode::RefusedSignature)?;
        Ok(NewBatch {
            sha256: Digest::of(bytes),
            org: roster.org,
            roster_seq: roster.seq,
            of_lost_device: !device.is_active(),
            carried: caller.id != device.id,
            hour: self.clock.hour(),
            quota: self.quota(),
            receipt_key: self.receipt_key.clone(),
            batch,
        })
    }

    fn quota(&self) -> DailyQuota {
        DailyQuota {
            batches: self.limits.batches_per_day,
            bytes: self.limits.bytes_per_day,
            org_batches: self.limits.org_batches_per_day,
            org_bytes: self.limits.org_bytes_per_day,
        }
    }

    /// Refuses until the day is over.
    fn tomorrow(&self) -> Refusal {
        const DAY: u64 = 86_400;
        let seconds = DAY - self.clock.seconds() % DAY;
        Refusal::later(ProblemCode::Quota, u32::try_from(seconds).unwrap_or(u32::MAX))
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
    let rows = state.store.read(move |engine| batches::after(engine, after, limit + 1)).await?;
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
    match state.store.read(move |engine| batches::body(engine, &id)).await? {
        Body::Bytes(bytes) => Ok(octets(bytes)),
        Body::Gone => Err(ProblemCode::Gone.into()),
        Body::Unknown => Err(ProblemCode::NotFound.into()),
    }
}

/// Says which batches are not here, so that whoever has them offers them again.
pub(crate) async fn missing(State(state): State<Shared>, request: Request) -> Result<Response, Refusal> {
    let caller = state.caller(request, MAX_ASKED_BYTES).await?;
    let asked: AskedBatches = serde_json::from_slice(caller.body()).map_err(|_| ProblemCode::Damaged)?;
    if asked.batches.len() > MAX_ASKED_BATCHES {
        return Err(ProblemCode::TooLarge.into());
    }
    let is_base = caller.device.role == DeviceRole::Base && caller.device.is_active();
    let of = (!is_base).then_some(caller.device.id);
    let (missing, deleted) =
        state.store.read(move |engine| batches::missing(engine, &asked.batches, of.as_ref())).await?;
    Ok(json(&MissingBatches { missing, deleted }))
}
