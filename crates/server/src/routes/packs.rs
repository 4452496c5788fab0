//! `/v1/packs`: content packs by their hash. What is in them, and who signed them, is between base and device.

use crate::problem::Refusal;
use crate::routes::{Page, PageQuery, json, json_bytes, octets, trim};
use crate::state::Shared;
use crate::store::packs::{self, Kept};
use axum::body::Bytes;
use axum::extract::{Path, Request, State};
use axum::http::StatusCode;
use axum::response::Response;
use waymark_wire::{Digest, MAX_PACK_BYTES, PackList, ProblemCode};

const MOST_ROWS: u64 = 500;

/// Lists the packs, for active devices.
pub(crate) async fn list(
    State(state): State<Shared>,
    query: PageQuery,
    request: Request,
) -> Result<Response, Refusal> {
    state.caller(request, 0).await?.must_be_active()?;
    let (after, limit) = Page::read(query, MOST_ROWS)?;
    let rows = state.store.read(move |engine| packs::after(engine, after, limit + 1)).await?;
    let (packs, more) = trim(rows, limit);
    Ok(json(&PackList { packs, more }))
}

/// Gives one, to active devices.
pub(crate) async fn get(
    State(state): State<Shared>,
    Path(sha256): Path<String>,
    request: Request,
) -> Result<Response, Refusal> {
    let sha256: Digest = sha256.parse().map_err(|_| ProblemCode::BadRequest)?;
    state.caller(request, 0).await?.must_be_active()?;
    let bytes = state.store.read(move |engine| packs::bytes(engine, &sha256)).await?;
    bytes.map(octets).ok_or_else(|| ProblemCode::NotFound.into())
}

/// Takes one from a base.
pub(crate) async fn put(
    State(state): State<Shared>,
    Path(sha256): Path<String>,
    request: Request,
) -> Result<Response, Refusal> {
    let sha256: Digest = sha256.parse().map_err(|_| ProblemCode::BadRequest)?;
    let caller = state.caller(request, MAX_PACK_BYTES).await?;
    caller.must_be_base()?;
    let bytes = caller.body().clone();
    if bytes.is_empty() || Digest::of(&bytes) != sha256 {
        return Err(ProblemCode::WrongId.into());
    }
    let kept = state.store.write("keep pack", move |engine| packs::keep(engine, &sha256, &bytes)).await?;
    match kept {
        Kept::New => Ok(json_bytes(StatusCode::CREATED, Bytes::from_static(b"{}"))),
        Kept::Known => Ok(json_bytes(StatusCode::OK, Bytes::from_static(b"{}"))),
        Kept::TooMany => Err(Refusal::later(ProblemCode::Quota, 86_400)),
    }
}
