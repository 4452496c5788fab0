//! `/v1/uploads`: a batch in chunks, for lines that break. Every chunk is on the disk before it is answered, and an
//! upload goes on from there whatever happened to the connection, the phone or the server.

use crate::auth::Caller;
use crate::failpoint;
use crate::problem::Refusal;
use crate::routes::json_status;
use crate::state::{ServerState, Shared};
use crate::store::batches;
use crate::store::uploads::{self, Begun, Chunk, Progress, Upload};
use axum::extract::{Path, Query, Request, State};
use axum::http::StatusCode;
use axum::response::Response;
use serde::Deserialize;
use waymark_wire::{BatchId, Bucket, MAX_CHUNK_BYTES, ProblemCode, Signed, UploadState};

/// After how many seconds a device with too many open uploads may try again.
const A_WHILE: u32 = 3600;

/// `?size=N`
#[derive(Debug, Deserialize)]
pub(crate) struct Size {
    size: u64,
}

/// `?offset=O`
#[derive(Debug, Deserialize)]
pub(crate) struct Offset {
    offset: u64,
}

type Asked<T> = Result<Query<T>, axum::extract::rejection::QueryRejection>;

/// Begins an upload, or finds the one that was begun. A batch that is here already needs none.
pub(crate) async fn begin(
    State(state): State<Shared>,
    Path(id): Path<String>,
    size: Asked<Size>,
    request: Request,
) -> Result<Response, Refusal> {
    let (caller, upload) = state.uploader(&id, request, 0).await?;
    let Query(Size { size }) = size.map_err(|_| ProblemCode::BadRequest)?;
    let bucket = usize::try_from(size).ok().and_then(Bucket::of_size);
    if bucket.is_none() {
        return Err(ProblemCode::BadRequest.into());
    }
    if let Some(known) = state.known(&caller, &upload).await? {
        return Ok(json_status(StatusCode::OK, &known));
    }
    let hour = state.clock.hour();
    let begun =
        state.store.write("begin upload", move |engine| uploads::begin(engine, &upload, size, hour)).await?;
    match begun {
        Begun::At(progress) => state.go_on(&caller, &upload, progress).await,
        Begun::OtherSize => Err(ProblemCode::BadRequest.into()),
        Begun::TooMany => Err(Refusal::later(ProblemCode::Quota, A_WHILE)),
    }
}

/// Says where an upload stands.
pub(crate) async fn get(
    State(state): State<Shared>,
    Path(id): Path<String>,
    request: Request,
) -> Result<Response, Refusal> {
    let (caller, upload) = state.uploader(&id, request, 0).await?;
    if let Some(known) = state.known(&caller, &upload).await? {
        return Ok(json_status(StatusCode::OK, &known));
    }
    let progress = state.store.read(move |engine| uploads::progress(engine, &upload)).await?;
    state.go_on(&caller, &upload, progress.ok_or(ProblemCode::NotFound)?).await
}

/// Takes the next chunk. With the last one the batch is checked and stored like any other.
pub(crate) async fn add(
    State(state): State<Shared>,
    Path(id): Path<String>,
    offset: Asked<Offset>,
    request: Request,
) -> Result<Response, Refusal> {
    let (caller, upload) = state.uploader(&id, request, MAX_CHUNK_BYTES).await?;
    let Query(Offset { offset }) = offset.map_err(|_| ProblemCode::BadRequest)?;
    let (bytes, hour) = (caller.body().clone(), state.clock.hour());
    if bytes.is_empty() {
        return Err(ProblemCode::BadRequest.into());
    }
    let added = state
        .store
        .write("add chunk", move |engine| uploads::add(engine, &upload, offset, &bytes, hour))
        .await?;
    failpoint::reach("after_chunk");
    match added {
        Chunk::Taken(progress) => state.go_on(&caller, &upload, progress).await,
        Chunk::WrongOffset(at) => Err(Refusal::wrong_offset(at)),
        Chunk::PastTheEnd => Err(ProblemCode::BadRequest.into()),
        // The last chunk may have come before, and only its answer was lost.
        Chunk::NoUpload => match state.known(&caller, &upload).await? {
            Some(known) => Ok(json_status(StatusCode::OK, &known)),
            None => Err(ProblemCode::NotFound.into()),
        },
    }
}

impl ServerState {
    async fn uploader(&self, id: &str, request: Request, most: usize) -> Result<(Caller, Upload), Refusal> {
        let batch: BatchId = id.parse().map_err(|_| ProblemCode::BadRequest)?;
        let caller = self.caller(request, most).await?;
        let device = caller.device.id;
        Ok((caller, Upload { batch, device }))
    }

    /// The state of an upload whose batch is in the log already and of this device. Others learn nothing from here:
    /// they bring the bytes first.
    async fn known(&self, caller: &Caller, upload: &Upload) -> Result<Option<UploadState>, Refusal> {
        let (batch, device) = (upload.batch, caller.device.id);
        let found = self.store.read(move |engine| batches::receipt_of(engine, &batch, &device)).await?;
        let Some((receipt, size)) = found else { return Ok(None) };
        let receipt = Signed::parse(&receipt).map_err(|_| ProblemCode::Internal)?;
        Ok(Some(UploadState { offset: size, size, receipt: Some(receipt) }))
    }

    /// Answers where the upload stands; one that is whole becomes a batch first.
    async fn go_on(&self, caller: &Caller, upload: &Upload, at: Progress) -> Result<Response, Refusal> {
        let Progress { size, received } = at;
        if received < size {
            return Ok(json_status(StatusCode::OK, &UploadState { offset: received, size, receipt: None }));
        }
        let upload = *upload;
        let bytes = self.store.read(move |engine| uploads::bytes(engine, &upload)).await?;
        let taken = self.take_batch(caller, &bytes, &upload.batch).await;
        let settled = taken.as_ref().map_or_else(|refusal| refusal.is_final(), |_| true);
        if settled {
            self.store.write("forget upload", move |engine| uploads::forget(engine, &upload)).await?;
        }
        let (status, receipt) = taken?;
        let receipt = Signed::parse(&receipt).map_err(|_| ProblemCode::Internal)?;
        Ok(json_status(status, &UploadState { offset: size, size, receipt: Some(receipt) }))
    }
}
