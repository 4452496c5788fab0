//! `/v1/packs`: content packs by their hash. What is in them, and who signed them, is between base and device.

use crate::problem::Refusal;
use crate::routes::{Page, PageQuery, json, json_bytes, octets, trim};
use crate::state::Shared;
use crate::store::packs::{self, Kept};
use axum::body::Bytes;
use axum::extract::rejection::QueryRejection;
use axum::extract::{Path, Query, Request, State};
use axum::http::StatusCode;
use axum::response::Response;
use serde::Deserialize;
use waymark_wire::{Digest, MAX_CHUNK_BYTES, MAX_PACK_BYTES, PackList, ProblemCode};

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

/// `?offset=O&limit=M`: a piece of a pack, for lines on which it would not come in one. Without both: the whole.
#[derive(Debug, Default, Deserialize)]
pub(crate) struct Piece {
    offset: Option<usize>,
    limit: Option<usize>,
}

impl Piece {
    /// What is asked for of these bytes. A piece has at least one byte; one that begins at the end or past it is refused.
    fn of(&self, bytes: Vec<u8>) -> Result<Vec<u8>, ProblemCode> {
        if self.offset.is_none() && self.limit.is_none() {
            return Ok(bytes);
        }
        let most = self.limit.unwrap_or(MAX_CHUNK_BYTES).clamp(1, MAX_CHUNK_BYTES);
        let rest = bytes.get(self.offset.unwrap_or(0)..).filter(|rest| !rest.is_empty());
        let rest = rest.ok_or(ProblemCode::BadRequest)?;
        Ok(rest.get(..most).unwrap_or(rest).to_vec())
    }
}

/// Gives one or a piece of it, to active devices.
pub(crate) async fn get(
    State(state): State<Shared>,
    Path(sha256): Path<String>,
    piece: Result<Query<Piece>, QueryRejection>,
    request: Request,
) -> Result<Response, Refusal> {
    let Query(piece) = piece.map_err(|_| ProblemCode::BadRequest)?;
    let sha256: Digest = sha256.parse().map_err(|_| ProblemCode::BadRequest)?;
    state.caller(request, 0).await?.must_be_active()?;
    let bytes = state.store.read(move |engine| packs::bytes(engine, &sha256)).await?;
    Ok(octets(piece.of(bytes.ok_or(ProblemCode::NotFound)?)?))
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
